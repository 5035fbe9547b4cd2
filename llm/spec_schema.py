"""The JSON schema of an answer: every field required, nothing else allowed, words from closed lists.

What a spec can say is derived from its types; only what a model says otherwise than we store it stands here.
Hosted servers get one static schema, because each new one costs them seconds to compile. Servers of our own
get the labels and lengths as well: a grammar then keeps a small model from inventing or repeating.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from charts.grammar import Channel, ChartSpec, Comparison, Limit, Looks, Measure, Op, Sort
from charts.grammar.blocks import object_schema
from charts.grammar.said_of_words import NOTHING, TALK

Json = dict[str, Any]

TITLE_LENGTH = 80
REPLY_LENGTH = 280
_SHORT = 60
_MOST_ITEMS = 6
_MOST = {"y": 8, "having": 2, "order": 20, "words": 12}

OURS = ("named", "locale", "amendments")
"""Fields of a spec that no model is asked for: what the answer names, its language, members' own figures."""


class Intent(StrEnum):
    """What the model takes the request for."""

    CHART = "chart"
    QUESTION = "question"  # a figure of the table is asked for
    TEXT = "text"  # an explanation, advice, plain talk


@cache
def _static() -> Json:
    """Return the one schema of all hosted servers."""
    spec = _spec(())
    return _said_once(_whole(_or_null(spec), _claims(spec), _reply(())))


def answer_schema(labels: Sequence[str] = (), *, tables: bool = True) -> Json:
    """Return the schema; with `labels`, one for a server of our own, and without a table words alone."""
    if not tables:
        return _object(intent=_words(["text"]), reply=_reply(labels))
    # A small model that may say null says null; what it fills in for words is not looked at.
    return _of_our_own(tuple(labels)) if labels else _static()


@lru_cache(maxsize=16)
def _of_our_own(labels: tuple[str, ...]) -> Json:
    """Return the schema for a server of our own: both providers and a second try are asked by the same."""
    spec = _spec(labels)
    return _whole(_bounded(spec), _bounded(_claims(spec), "words"), _reply(labels))


def _reply(labels: Sequence[str]) -> Json:
    return {"type": "string", **({"maxLength": REPLY_LENGTH} if labels else {})}


def _whole(spec: Json, claims: Json, reply: Json) -> Json:
    return _object(intent=_words(list(Intent)), spec=spec, words=claims, reply=reply)


def _claims(spec: Json) -> Json:
    """Return the schema of what is said of words of the request."""
    return _list(_object(word={"type": "string"}, by=_words([*spec["properties"], TALK, NOTHING])))


def _spec(labels: Sequence[str]) -> Json:
    column: Json = _words(list(labels)) if labels else {"type": "string"}
    spread: Json = {"type": "string"}
    """A column's name where one may stand in a hundred places: all names in each would be a huge grammar.
    "" stands for none."""
    place = _or_null(object_schema(Channel, spread, given={"field": column}))
    compared: Mapping[str, Json | None] = {"field": column, "values": None, "negate": None}
    test = object_schema(Comparison, spread, given=compared)["properties"]
    value: Json = {"type": ["string", "number", "boolean"]}
    tests = _list(_list(_object(**test, value=_list(value), **{"not": {"type": "boolean"}})))
    counted: Json = _words([*labels, ""]) if labels else {"type": "string"}
    measure = object_schema(
        Measure, spread, given={"field": counted, "weight": _or_null(spread), "where": tests}
    )["properties"]
    group = {name: measure[name] for name in ("field", "aggregate", "quantile", "weight", "where")}
    by = object_schema(Sort, spread)["properties"]["by"]
    order = _words(["ascending", "descending"])
    limit = object_schema(Limit, spread, given={"within": _or_null(spread)})
    return object_schema(
        ChartSpec,
        spread,
        given={
            "x": place,
            "y": _list(_object(**measure)),
            "series": place,
            "detail": _or_null(column),
            "where": tests,
            "having": _list(_object(**group, op=_words(list(Op)), value=_list({"type": "number"}))),
            "sort": _or_null(_object(by=by, order=order, field=_or_null(column))),
            "limit": _or_null(limit),
            "facet": place,
            "looks": _or_null(object_schema(Looks, spread)),
            **dict.fromkeys(OURS),
        },
    )


def _bounded(form: Any, name: str = "") -> Any:  # noqa: ANN401 - JSON
    """Return the schema with a bound on every list and text, so that a small model comes to an end."""
    if isinstance(form, list):
        return [_bounded(each) for each in form]
    if not isinstance(form, dict):
        return form
    bounded = {key: _bounded(part, key) for key, part in form.items()}
    if form.get("type") == "array":
        bounded["maxItems"] = _MOST.get(name, _MOST_ITEMS)
    if form.get("type") == "string" and "enum" not in form:
        bounded["maxLength"] = TITLE_LENGTH
    return bounded


def _said_once(whole: Json) -> Json:
    """Return the schema with what stands in it twice said once, in $defs: its length is paid for."""
    seen = Counter(map(json.dumps, _parts(whole)))
    names = {
        text: f"d{at}" for at, text in enumerate(t for t, n in seen.items() if n > 1 and len(t) > _SHORT)
    }
    made = {name: _referring(json.loads(text), names, text) for text, name in names.items()}
    return {**_referring(whole, names), "$defs": made}


def _parts(form: object) -> Iterator[Json]:
    """Yield every schema within one."""
    if isinstance(form, dict):
        if "type" in form or "anyOf" in form:
            yield form
        for part in form.values():
            yield from _parts(part)
    elif isinstance(form, list):
        for part in form:
            yield from _parts(part)


def _referring(form: Any, names: Mapping[str, str], own: str = "") -> Any:  # noqa: ANN401 - JSON
    """Return a schema with what has a name replaced by that, but for the schema that bears the name."""
    if isinstance(form, list):
        return [_referring(each, names) for each in form]
    if not isinstance(form, dict):
        return form
    text = json.dumps(form)
    if text in names and text != own:
        return {"$ref": f"#/$defs/{names[text]}"}
    return {key: _referring(part, names) for key, part in form.items()}


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


def _list(items: Json) -> Json:
    return {"type": "array", "items": items}
