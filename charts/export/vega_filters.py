"""Filters as Vega-Lite predicates and expressions, and back."""

import datetime as dt
import json
from typing import Any

from charts.grammar import Aggregate, Comparison, Group, Having, Literal, Measure, Op, TimeUnit, Where

Json = dict[str, Any]
_SIZES = {Op.EQ: "equal", Op.LT: "lt", Op.LE: "lte", Op.GT: "gt", Op.GE: "gte"}
_WORDS = {Op.CONTAINS: ">= 0", Op.STARTS: "== 0"}
_TEXTS = (Op.CONTAINS, Op.STARTS, Op.ENDS)
_FIND, _CUT, _NEXT = "indexof(lower(datum[", "slice(lower(datum[", " || "
_HAVING = "having"
_WHOLE = "whole"
_MONDAY = 1
"""The number of the first weekday there, which here is 0."""


def where_predicate(where: Where) -> list[Json]:
    """Return the transforms of a filter: figures of whole columns first, then one predicate."""
    figures: list[Json] = []
    test = _predicate(where, figures)
    joined = [{"joinaggregate": figures}] if figures else []
    return [*joined, {"filter": test}]


def _predicate(where: Where, figures: list[Json]) -> Json | str:
    if isinstance(where, Group):
        return {"or" if where.any_of else "and": [_predicate(part, figures) for part in where.parts]}
    there: Json = {"field": escaped(where.field), "valid": True}
    if where.op is Op.BLANK:
        return there if where.negate else {"not": there}
    test = _comparison(where, figures)
    return {"and": [there, {"not": test}]} if where.negate else {"and": [there, test]}


def _comparison(where: Comparison, figures: list[Json]) -> Json | str:
    if where.aggregate:
        name = f"{_WHOLE} {where.aggregate} {where.field}"
        figures.append({"op": where.aggregate.value, "field": escaped(where.field), "as": name})
        sign = "==" if where.op is Op.EQ else where.op.value
        return f"datum[{json.dumps(where.field)}] {sign} datum[{json.dumps(name)}]"
    if where.op in _TEXTS:
        return _NEXT.join(_text(where.field, where.op, str(value)) for value in where.values)
    form: Json = {"field": escaped(where.field)}
    if where.time_unit:
        form["timeUnit"] = where.time_unit.value
    shift = _MONDAY if where.time_unit is TimeUnit.WEEKDAY else 0
    values = [value + shift if shift and isinstance(value, int) else _value(value) for value in where.values]
    if where.op is Op.IN:
        return {**form, "oneOf": values}
    return {**form, "range": values} if where.op is Op.BETWEEN else {**form, _SIZES[where.op]: values[0]}


def escaped(name: str) -> str:
    """Return a column name as Vega-Lite's field names want it: dots and brackets would mean nesting."""
    return "".join("\\" + sign if sign in "\\.[]" else sign for sign in name)


def plain(field: str) -> str:
    """Return the column name of an escaped field."""
    out, after = [], False
    for sign in field:
        if sign == "\\" and not after:
            after = True
            continue
        out.append(sign)
        after = False
    return "".join(out)


def _text(field: str, op: Op, value: str) -> str:
    name, text = json.dumps(field), json.dumps(value)
    if op is Op.ENDS:
        return f"{_CUT}{name}]), -{len(value)}) == lower({text})"
    return f"{_FIND}{name}]), lower({text})) {_WORDS[op]}"


def _value(value: Literal) -> Any:  # noqa: ANN401 - a number, a text or a date-time object
    if isinstance(value, dt.datetime):
        clock = {"hours": value.hour, "minutes": value.minute, "seconds": value.second}
        return {"year": value.year, "month": value.month, "date": value.day, **clock}
    if isinstance(value, dt.date):
        return {"year": value.year, "month": value.month, "date": value.day}
    return value.isoformat() if isinstance(value, dt.time) else value


def having_filter(having: Having, groups: list[str]) -> list[Json]:
    """Return the transforms that keep only groups whose figure passes."""
    how = having.measure.aggregate or Aggregate.SUM
    name = f"{_HAVING} {json.dumps([having.measure.field, how.value])}"
    figure: Json = {"op": how.value, "as": name}
    if having.measure.field:
        figure["field"] = escaped(having.measure.field)
    values = list(having.values)
    test = {"range": values} if having.op is Op.BETWEEN else {_SIZES[having.op]: values[0]}
    return [{"joinaggregate": [figure], "groupby": groups}, {"filter": {"field": escaped(name), **test}}]


def having_from(transform: Json) -> Having | None:
    """Return the group filter of a transform, None for any other."""
    test = transform.get("filter")
    if not isinstance(test, dict) or not str(test.get("field", "")).startswith(_HAVING + " \\["):
        return None
    field, how = json.loads(plain(test["field"])[len(_HAVING) :])
    op, values = _op_from(test)
    return Having(Measure(field, Aggregate(how)), op, tuple(values))


def where_from(transforms: list[Json]) -> Where | None:
    """Return the filter of a document's transforms."""
    for each in transforms:
        test = each.get("filter")
        if isinstance(test, dict) and not ("field" in test and "valid" not in test):
            return _where(test)
    return None


def _where(test: Json) -> Where:
    if "or" in test:
        return Group(tuple(_where(part) for part in test["or"]), any_of=True)
    if "not" in test:
        return Comparison(plain(test["not"]["field"]), Op.BLANK)
    if "valid" in test:
        return Comparison(plain(test["field"]), Op.BLANK, negate=True)
    parts = test["and"]
    second = parts[1] if len(parts) == 2 else None  # noqa: PLR2004 - a guard and its test
    guarded = isinstance(parts[0], dict) and "valid" in parts[0]
    if guarded and (isinstance(second, str) or (isinstance(second, dict) and _is_leaf(second))):
        negate = isinstance(second, dict) and "not" in second
        return _leaf(second["not"] if negate and isinstance(second, dict) else second, negate=negate)
    return Group(tuple(_where(part) for part in parts))


def _is_leaf(test: Json) -> bool:
    inner = test.get("not", test)
    return isinstance(inner, str) or ("field" in inner and "valid" not in inner)


def _leaf(test: Json | str | None, *, negate: bool) -> Comparison:
    if isinstance(test, str):
        return _expression(test, negate=negate)
    form = test or {}
    op, values = _op_from(form)
    unit = form.get("timeUnit")
    shift = _MONDAY if unit == TimeUnit.WEEKDAY else 0
    literals = tuple(
        value - shift if shift and isinstance(value, int) else _literal(value) for value in values
    )
    return Comparison(plain(form["field"]), op, literals, negate, TimeUnit(unit) if unit else None)


def _op_from(test: Json) -> tuple[Op, list[Any]]:
    if "oneOf" in test:
        return Op.IN, test["oneOf"]
    if "range" in test:
        return Op.BETWEEN, test["range"]
    return next((op, [test[word]]) for op, word in _SIZES.items() if word in test)


def _literal(value: Any) -> Literal:  # noqa: ANN401 - a number, a text or a date-time object
    if not isinstance(value, dict):
        return value  # type: ignore[no-any-return]
    day = dt.date(value["year"], value["month"], value["date"])
    if "hours" not in value:
        return day
    return dt.datetime.combine(day, dt.time(value["hours"], value["minutes"], value["seconds"]))


def _expression(text: str, *, negate: bool) -> Comparison:
    if text.startswith((_FIND, _CUT)):
        return _text_from(text, negate=negate)
    decoder = json.JSONDecoder()
    field, end = decoder.raw_decode(text, len("datum["))
    sign, _, tail = text[end + 1 :].strip().partition(" ")
    whole, _ = decoder.raw_decode(tail, len("datum["))
    how = whole.removeprefix(f"{_WHOLE} ").split(" ", 1)[0]
    return Comparison(field, Op("=" if sign == "==" else sign), negate=negate, aggregate=Aggregate(how))


def _text_from(text: str, *, negate: bool) -> Comparison:
    """Return the text test of an expression that `_text` wrote, any number of values."""
    decoder = json.JSONDecoder()
    values: list[Literal] = []
    field, op, at = "", Op.CONTAINS, 0
    while at < len(text):
        cut = text.startswith(_CUT, at)
        field, at = decoder.raw_decode(text, at + len(_CUT if cut else _FIND))
        value, at = decoder.raw_decode(text, text.index("lower(", at) + len("lower("))
        values.append(value)
        op = Op.ENDS if cut else next(op for op, test in _WORDS.items() if text.startswith(f")) {test}", at))
        end = text.find(_NEXT, at)
        at = len(text) if end < 0 else end + len(_NEXT)
    return Comparison(field, op, tuple(values), negate)
