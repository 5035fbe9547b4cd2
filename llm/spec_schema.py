"""The JSON schema of an answer: every field required, nothing else allowed, words from closed lists.

Hosted servers get one static schema, because each new one costs them seconds to compile. Servers of our own
get the labels and lengths as well: a grammar then keeps a small model from inventing or repeating.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from charts.grammar import Aggregate, Mark, Op, SortBy, Stack, TimeUnit

Json = dict[str, Any]

TITLE_LENGTH = 80
REPLY_LENGTH = 280
_MOST_Y = 8
_MOST_TESTS = 6


class Intent(StrEnum):
    """What the model takes the request for."""

    CHART = "chart"
    QUESTION = "question"  # a figure of the table is asked for
    TEXT = "text"  # an explanation, advice, plain talk


def answer_schema(labels: Sequence[str] = (), *, tables: bool = True) -> Json:
    """Return the schema; with `labels`, one for a server of our own, and without a table words alone."""
    bounded = bool(labels)
    reply: Json = {"type": "string", **({"maxLength": REPLY_LENGTH} if bounded else {})}
    if not tables:
        return _object(intent=_words(["text"]), reply=reply)
    # A small model that may say null says null; what it fills in for words is not looked at.
    spec = _spec(labels) if bounded else _or_null(_spec(labels))
    return _object(intent=_words(list(Intent)), spec=spec, reply=reply)


def _spec(labels: Sequence[str]) -> Json:
    column = _words(list(labels)) if labels else {"type": "string"}
    counted = _words([*labels, ""]) if labels else {"type": "string"}
    aggregate = _or_null(_words(list(Aggregate)))
    unit = _or_null(_words(list(TimeUnit)))
    value: Json = {"type": ["string", "number", "boolean"]}
    bins = _object(count=_or_null({"type": "integer"}), step=_or_null({"type": "number"}))
    place = _object(field=column, timeUnit=unit, bin=_or_null(bins), aggregate=aggregate)
    test = _object(
        **{
            "field": column,
            "op": _words(list(Op)),
            "value": _list(value, labels, _MOST_TESTS),
            "not": {"type": "boolean"},
            "timeUnit": unit,
            "aggregate": aggregate,
        }
    )
    group = _object(
        field=counted, aggregate=aggregate, op=_words(list(Op)), value=_list({"type": "number"}, labels, 2)
    )
    return _object(
        mark=_words(list(Mark)),
        x=_or_null(place),
        y=_list(_object(field=counted, aggregate=aggregate), labels, _MOST_Y),
        series=_or_null(place),
        detail=_or_null(column),
        where=_list(_list(test, labels, _MOST_TESTS), labels, _MOST_TESTS),
        having=_list(group, labels, 2),
        sort=_or_null(
            _object(
                by=_words(list(SortBy)), order=_words(["ascending", "descending"]), field=_or_null(column)
            )
        ),
        limit=_or_null(_object(count={"type": "integer"}, other={"type": "boolean"})),
        stack=_words(list(Stack)),
        horizontal={"type": "boolean"},
        donut={"type": "boolean"},
        log={"type": "boolean"},
        title={"type": "string", **({"maxLength": TITLE_LENGTH} if labels else {})},
    )


def _object(**properties: Json) -> Json:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _words(words: Sequence[str]) -> Json:
    return {"type": "string", "enum": [str(word) for word in words]}


def _or_null(form: Json) -> Json:
    return {"anyOf": [form, {"type": "null"}]}


def _list(items: Json, labels: Sequence[str], most: int) -> Json:
    return {"type": "array", "items": items, **({"maxItems": most} if labels else {})}
