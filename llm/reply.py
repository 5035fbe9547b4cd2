"""A model's text becomes a ChartSpec and words, or an error that says what was wrong with it.

Whatever can be put right without guessing is put right here: it is free, a second request is not.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from charts.grammar import Aggregate, ChartSpec, SpecError, spec_from_json
from charts.grammar.blocks import renamed
from charts.telling.cleaner import clean_line, clean_text, clean_title
from llm.labels import Labels
from llm.spec_schema import Intent, Json

_MOST_STARTS = 20
_MOST_CLAIMS = 40
_LONGEST = 32_768
"""Characters of an answer that are looked at."""

_FLAGS = {"donut": "donut", "doughnut": "donut", "barh": "horizontal", "horizontal bar": "horizontal"}
_AGGREGATES = {
    **{word.casefold(): word.value for word in Aggregate},
    "avg": "mean",
    "average": "mean",
    "total": "sum",
    "minimum": "min",
    "maximum": "max",
    "unique": "distinct",
}
_OPS = {"==": "=", "eq": "=", "gt": ">", "gte": ">=", "lt": "<", "lte": "<=", "≥": ">=", "≤": "<="}
_ORDERS = {"asc": "ascending", "desc": "descending"}
_SWITCHES = ("horizontal", "donut", "log", "facetMeasures")
_SPEC_KEYS = (
    *("mark", "x", "y", "series", "detail", "where", "having", "sort", "limit", "stack"),
    *("horizontal", "donut", "log", "title", "calculate", "fold", "layers", "facet", "facetMeasures"),
    *("size", "label", "y2", "looks"),
)
_BLOCKS = ("calculate", "fold", "layers", "looks")
_COLUMNS = ("detail", "size", "label", "y2")
_PLACE_KEYS = ("field", "timeUnit", "bin", "aggregate")
_MEASURE_KEYS = ("field", "aggregate", "window", "quantile", "weight", "where", "mark", "right")
_GROUP_KEYS = ("field", "aggregate", "quantile", "weight", "where", "op", "value")
_TEST_KEYS = ("field", "op", "value", "not", "timeUnit", "aggregate")


class UnusableError(Exception):
    """The answer cannot be used. The text says why, in words that may be told to the model."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a model answered, cleaned. spec names columns by their own names and is not checked yet.

    claims are what it says of words of the request: of each a part of the spec, or that it asks for nothing.
    """

    intent: Intent
    spec: ChartSpec | None
    words: str
    claims: tuple[tuple[str, str], ...] = ()


def read_reply(text: str, labels: Labels | None) -> Reply:
    """Return what a model's text says. Raises UnusableError."""
    form = first_object(text)
    words = form.get("reply")
    said = words if isinstance(words, str) else ""
    intent = _intent(form, labels)
    if intent is Intent.TEXT:
        if not said.strip():
            raise UnusableError("reply is empty")
        return Reply(intent, None, clean_text(said))
    assert labels is not None  # noqa: S101 - _intent says so
    spec = form.get("spec")
    try:
        meant = spec_of(spec if isinstance(spec, dict) else form, labels)
        return Reply(intent, meant, clean_line(said), _claims(form.get("words")))
    except SpecError as error:
        raise UnusableError(str(error)) from error
    except (RecursionError, TypeError, AttributeError) as error:
        raise UnusableError("spec has the wrong shape") from error


def _claims(form: object) -> tuple[tuple[str, str], ...]:
    """Return what is said of words of the request, as far as it has the form."""
    said = [each for each in _items(form) if isinstance(each, dict)][:_MOST_CLAIMS]
    pairs = [(each.get("word"), each.get("by")) for each in said]
    return tuple((word, by) for word, by in pairs if isinstance(word, str) and isinstance(by, str))


def first_object(text: str) -> Json:
    """Return the first JSON object in a text; what follows it is ignored. Raises UnusableError."""
    decoder = json.JSONDecoder(strict=False, parse_constant=_no_constant, object_pairs_hook=_once)
    text = text[:_LONGEST]
    start = text.find("{")
    for _ in range(_MOST_STARTS):
        if start < 0:
            break
        try:
            form, _end = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            start = text.find("{", start + 1)
            continue
        if {"intent", "spec", "mark", "kind", "reply"} & form.keys():
            return dict(form)
        start = text.find("{", start + 1)
    raise UnusableError("there is no JSON object with an intent")


def _no_constant(name: str) -> object:
    raise ValueError(name)


def _once(pairs: list[tuple[str, Any]]) -> Json:
    form = dict(pairs)
    if len(form) < len(pairs):
        raise ValueError("a key stands twice")
    return form


def _intent(form: Json, labels: Labels | None) -> Intent:
    said = form.get("intent")
    if labels is None or said in ("text", "other", "explain", "chat"):
        return Intent.TEXT
    return Intent.QUESTION if said == "question" else Intent.CHART


def spec_of(form: Json, labels: Labels) -> ChartSpec:
    """Return the spec that a model's form stands for, with columns by their own names. Raises SpecError."""
    from llm.mark_words import CALLED  # noqa: PLC0415 - loaded in a thread before, where a model is set

    form = {name: form[name] for name in (*_SPEC_KEYS, "kind") if form.get(name) is not None}
    mark = str(form.pop("kind", "")).casefold() if "mark" not in form else str(form["mark"]).casefold()
    mark = mark.removesuffix(" chart").removesuffix(" graph").strip()
    labels = labels.keeping(_made(form))
    tidy: Json = {
        "mark": CALLED.get(mark, mark),
        "x": _place(form.get("x"), labels),
        "y": _measures(form.get("y"), labels),
        "series": _place(form.get("series"), labels),
        "facet": _place(form.get("facet"), labels),
        "where": _where(form.get("where"), labels),
        "having": [_having(each, labels) for each in _items(form.get("having"))],
        "sort": _sort(form.get("sort"), labels),
        "limit": _limit(form.get("limit"), labels),
        "stack": form.get("stack") or "none",
        "title": clean_title(form["title"]) if isinstance(form.get("title"), str) else "",
    }
    tidy |= {name: labels.column(form[name]) for name in _COLUMNS if isinstance(form.get(name), str)}
    tidy |= {name: True for name in _SWITCHES if form.get(name) is True}
    tidy |= {name: form[name] for name in _BLOCKS if form.get(name)}
    if mark in _FLAGS:
        tidy[_FLAGS[mark]] = True
    if mark == "stacked bar" and tidy["stack"] == "none":
        tidy["stack"] = "zero"
    return _without_repeats(_own_names(spec_from_json(tidy), labels))


def _made(form: Json) -> Iterator[str]:
    """Yield the names of the columns that a spec makes."""
    for each in (*_items(form.get("calculate")), *_items(form.get("fold"))):
        if isinstance(each, dict):
            yield from (each[name] for name in ("name", "key", "value") if isinstance(each.get(name), str))


def _own_names(spec: ChartSpec, labels: Labels) -> ChartSpec:
    """Return the spec with the columns in its blocks by their own names."""
    return replace(
        spec,
        calculate=tuple(renamed(each, labels.column) for each in spec.calculate),
        fold=renamed(spec.fold, labels.column) if spec.fold else None,
        layers=tuple(renamed(each, labels.column) for each in spec.layers),
    )


def _without_repeats(spec: ChartSpec) -> ChartSpec:
    """Return the spec with each measure once, and x in y only if it is aggregated there."""
    from llm.mark_words import sets_pairs  # noqa: PLC0415 - as above

    place = spec.x.field if spec.x and not sets_pairs(spec.mark) else None
    kept = [each for each in dict.fromkeys(spec.y) if each.field != place or each.aggregate]
    return replace(spec, y=tuple(kept) or spec.y)


def _items(form: object) -> list[Any]:
    return form if isinstance(form, list) else [] if form is None else [form]


def _place(form: object, labels: Labels) -> Json | None:
    form = _items(form)[0] if _items(form) else None
    if isinstance(form, str):
        form = {"field": form}
    if not isinstance(form, dict) or not form.get("field"):
        return None
    tidy = {name: form[name] for name in _PLACE_KEYS if form.get(name) is not None}
    if tidy.get("bin") == {} or (isinstance(tidy.get("bin"), dict) and not any(tidy["bin"].values())):
        tidy["bin"] = True
    return _named(tidy, labels)


def _named(form: Json, labels: Labels) -> Json:
    """Return the form with its column by its own name and its aggregate by our word."""
    if isinstance(form.get("field"), str) and form["field"]:
        form["field"] = labels.column(form["field"])
    aggregate = form.get("aggregate")
    if isinstance(aggregate, str):
        form["aggregate"] = _AGGREGATES.get(aggregate.casefold(), aggregate)
    if form.get("aggregate") in ("", "none"):
        del form["aggregate"]
    return form


def _measures(form: object, labels: Labels) -> list[Json]:
    found = []
    for each in _items(form):
        measure = {"field": each} if isinstance(each, str) else each
        if not isinstance(measure, dict):
            raise UnusableError("y must be a list of columns")
        found.append(_measure(_said(measure, _MEASURE_KEYS), labels))
    return found


def _said(form: Json, keys: Sequence[str]) -> Json:
    """Return what is said of these keys: no null, and nothing empty."""
    return {name: form[name] for name in keys if form.get(name) not in (None, "", [], {})}


def _measure(tidy: Json, labels: Labels) -> Json:
    """Return a measure with its parts tidied."""
    if isinstance(tidy.get("weight"), str):
        tidy["weight"] = labels.column(tidy["weight"])
    if "where" in tidy:
        tidy["where"] = _where(tidy["where"], labels)
    return _named(tidy, labels)


def _limit(form: object, labels: Labels) -> object:
    if isinstance(form, dict) and isinstance(form.get("within"), str):
        return {**form, "within": labels.column(form["within"])}
    return form or None


def _where(form: object, labels: Labels) -> Json | None:
    """Return the filter: a list of lists is any of groups whose tests all hold; a form of our own is kept."""
    if isinstance(form, dict):
        for word in ("and", "or"):
            if isinstance(form.get(word), list):
                parts = [_where(part, labels) for part in form[word]]
                return {word: [part for part in parts if part]} if any(parts) else None
        return _test(form, labels)
    groups = [group if isinstance(group, list) else [group] for group in _items(form)]
    if groups and not any(isinstance(group, list) for group in _items(form)):
        groups = [[test for group in groups for test in group]]  # a plain list of tests: all hold
    tests = [[tidy for test in group if (tidy := _where(test, labels))] for group in groups]
    parts_or = [group[0] if len(group) == 1 else {"and": group} for group in tests if group]
    if not parts_or:
        return None
    return parts_or[0] if len(parts_or) == 1 else {"or": parts_or}


def _test(form: Json, labels: Labels) -> Json:
    tidy = _named({name: form[name] for name in _TEST_KEYS if form.get(name) is not None}, labels)
    op = str(tidy.get("op", "=")).casefold()
    tidy["op"] = _OPS.get(op, op)
    if tidy.get("not") is False:
        del tidy["not"]
    values = _items(tidy.get("value"))
    if len(values) > 1 and tidy["op"] in ("=", "!="):
        tidy |= {"not": bool(tidy.get("not")) != (tidy["op"] == "!="), "op": "in"}
    return tidy


def _having(form: object, labels: Labels) -> Json:
    if not isinstance(form, dict):
        raise UnusableError("having must be an object")
    tidy = _said(form, _GROUP_KEYS)
    tidy["op"] = _OPS.get(str(tidy.get("op")), tidy.get("op"))
    return _measure(tidy, labels)


def _sort(form: object, labels: Labels) -> Json | None:
    if not isinstance(form, dict) or not form.get("by"):
        return None
    order = str(form.get("order") or "ascending").casefold()
    by, field = form["by"], form.get("field")
    tidy: Json = {"by": by, "order": _ORDERS.get(order, order)}
    if by == "field" and isinstance(field, str):
        tidy["field"] = labels.column(field)
    if by not in ("x", "y", "field"):
        tidy |= {"by": "field", "field": labels.column(str(by))}
    return tidy
