"""ChartSpec as JSON values and back. What comes in may be hostile: everything is bounded and typed."""

import datetime as dt
import math
from enum import StrEnum
from typing import Any, TypeVar

from charts.grammar.amendments import Amendment
from charts.grammar.blocks import form_of, value_of, values_of
from charts.grammar.chart_spec import (
    Bin,
    Channel,
    ChartSpec,
    Comparison,
    Group,
    Having,
    Limit,
    Literal,
    Measure,
    Op,
    Sort,
    SortBy,
    Where,
)
from charts.grammar.layers import Layer
from charts.grammar.looks import Looks
from charts.grammar.spec_errors import SpecError
from charts.grammar.transforms import Calculate, Fold, Window
from charts.grammar.vocabulary import Aggregate, Mark, Stack, TimeUnit
from charts.language.spelling import tidy

MAX_MEASURES = 50
MAX_TESTS = 60
MAX_NAMED = 12
MAX_DEPTH = 6
MAX_LIMIT = 1000
MAX_BINS = 100
MAX_DIGITS = 1e300

_FLAGS = ("horizontal", "donut", "log")
_BLOCKS = ("calculate", "layers", "amendments")
_TEXTS = ("detail", "title", "size", "label", "y2", "locale")

_Word = TypeVar("_Word", bound=StrEnum)
Json = dict[str, Any]


def spec_to_json(spec: ChartSpec) -> Json:
    """Return the spec as JSON values, with everything that is at its default left out."""
    form: Json = {"mark": spec.mark.value}
    if spec.x:
        form["x"] = _channel_form(spec.x)
    if spec.y:
        form["y"] = [_measure_form(measure) for measure in spec.y]
    if spec.series:
        form["series"] = _channel_form(spec.series)
    if spec.where is not None:
        form["where"] = _where_form(spec.where)
    if spec.having:
        form["having"] = [
            {**_measure_form(each.measure), "op": each.op.value, "value": list(each.values)}
            for each in spec.having
        ]
    if spec.sort:
        form["sort"] = _sort_form(spec.sort)
    if spec.limit:
        form["limit"] = {"count": spec.limit.count, "other": spec.limit.other}
        form["limit"] |= {"within": spec.limit.within} if spec.limit.within else {}
    if spec.stack is not Stack.NONE:
        form["stack"] = spec.stack.value
    form.update(_blocks_form(spec))
    form.update({name: True for name in _FLAGS if getattr(spec, name)})
    form.update({name: getattr(spec, name) for name in _TEXTS if getattr(spec, name)})
    return form


def _blocks_form(spec: ChartSpec) -> Json:
    """Return the parts that are derived from their types, and the panels."""
    form = {name: form_of(getattr(spec, name)) for name in _BLOCKS if getattr(spec, name)}
    if spec.fold:
        form["fold"] = form_of(spec.fold)
    if spec.named:
        form["named"] = list(spec.named)
    if spec.facet:
        form["facet"] = _channel_form(spec.facet)
    if spec.facet_measures:
        form["facetMeasures"] = True
    if spec.looks != Looks():
        form["looks"] = form_of(spec.looks)
    return form


def _sort_form(sort: Sort) -> Json:
    form: Json = {"by": sort.by.value, "order": "descending" if sort.descending else "ascending"}
    if sort.field:
        form["field"] = sort.field
    if sort.rest_too:
        form["restToo"] = True
    return form


def _channel_form(channel: Channel) -> Json:
    form: Json = {"field": channel.field}
    if channel.time_unit:
        form["timeUnit"] = channel.time_unit.value
    if channel.aggregate:
        form["aggregate"] = channel.aggregate.value
    if channel.bin:
        form["bin"] = {
            key: value for key, value in (("count", channel.bin.count), ("step", channel.bin.step)) if value
        }
        if channel.bin.edges:
            form["bin"]["edges"] = list(channel.bin.edges)
    return form


def _measure_form(measure: Measure) -> Json:
    form: Json = {"field": measure.field} if measure.field else {}
    if measure.aggregate:
        form["aggregate"] = measure.aggregate.value
    if measure.window:
        form["window"] = form_of(measure.window)
    if measure.quantile is not None:
        form["quantile"] = measure.quantile
    if measure.weight:
        form["weight"] = measure.weight
    if measure.where is not None:
        form["where"] = _where_form(measure.where)
    if measure.mark:
        form["mark"] = measure.mark.value
    if measure.right:
        form["right"] = True
    return form


def _where_form(where: Where) -> Json:
    if isinstance(where, Group):
        return {"or" if where.any_of else "and": [_where_form(part) for part in where.parts]}
    form: Json = {"field": where.field, "op": where.op.value}
    if where.values:
        form["value"] = [_literal_form(value) for value in where.values]
    if where.negate:
        form["not"] = True
    if where.time_unit:
        form["timeUnit"] = where.time_unit.value
    if where.aggregate:
        form["aggregate"] = where.aggregate.value
    return form


def _literal_form(value: Literal) -> int | float | str | bool:
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value


def spec_from_json(form: object) -> ChartSpec:
    """Return the spec that JSON values stand for; SpecError says what is wrong with them.

    Dates in filters come as ISO text: `check` reads them once it sees the column's kind.
    """
    spec = _object(
        form,
        "the chart",
        "mark x y series detail where having sort limit stack horizontal donut log title"
        " calculate fold layers facet facetMeasures size label y2 looks amendments named locale",
    )
    return ChartSpec(
        mark=_word(Mark, spec.get("mark"), "mark"),
        x=_channel(spec["x"], "x") if spec.get("x") is not None else None,
        y=tuple(_measure(each) for each in _items(spec.get("y"), "y", MAX_MEASURES)),
        series=_channel(spec["series"], "series") if spec.get("series") is not None else None,
        detail=_text(spec.get("detail", ""), "detail"),
        where=_where(spec["where"], [MAX_TESTS], 0) if spec.get("where") is not None else None,
        having=tuple(_having(each) for each in _items(spec.get("having"), "having", MAX_TESTS)),
        sort=_sort(spec["sort"]) if spec.get("sort") is not None else None,
        limit=_limit(spec["limit"]) if spec.get("limit") is not None else None,
        stack=_word(Stack, spec.get("stack") or "none", "stack"),
        horizontal=_flag(spec.get("horizontal", False), "horizontal"),
        donut=_flag(spec.get("donut", False), "donut"),
        log=_flag(spec.get("log", False), "log"),
        title=_text(spec.get("title", ""), "title"),
        calculate=values_of(Calculate, spec["calculate"], "calculate") if spec.get("calculate") else (),
        fold=value_of(Fold, spec["fold"], "fold") if spec.get("fold") is not None else None,
        layers=values_of(Layer, spec["layers"], "layers") if spec.get("layers") else (),
        facet=_channel(spec["facet"], "facet") if spec.get("facet") is not None else None,
        facet_measures=_flag(spec.get("facetMeasures", False), "facetMeasures"),
        size=_text(spec.get("size", ""), "size"),
        label=_text(spec.get("label", ""), "label"),
        y2=_text(spec.get("y2", ""), "y2"),
        looks=value_of(Looks, spec["looks"], "looks") if spec.get("looks") is not None else Looks(),
        amendments=values_of(Amendment, spec["amendments"], "amendments") if spec.get("amendments") else (),
        named=tuple(_text(each, "named") for each in _items(spec.get("named"), "named", MAX_NAMED)),
        locale=_text(spec.get("locale", ""), "locale"),
    )


def _object(form: object, name: str, keys: str) -> Json:
    if not isinstance(form, dict):
        raise SpecError(f"{name} must be an object, not {type(form).__name__}.")
    for key in form:
        if key not in keys.split():
            raise SpecError(f"{name} has no “{str(key)[:40]}”; it has {', '.join(keys.split())}.")
    return form


def _items(form: object, name: str, most: int) -> list[object]:
    if form is None:
        return []
    items = form if isinstance(form, list) else [form]
    if len(items) > most:
        raise SpecError(f"{name} has {len(items)} entries; at most {most} are drawn.")
    return items


def _word(words: type[_Word], form: object, name: str) -> _Word:
    if isinstance(form, str) and form in {word.value for word in words}:
        return words(form)
    raise SpecError(f"{name} must be one of {', '.join(words)}, not {str(form)[:40]!r}.")


def _text(form: object, name: str) -> str:
    if form is None:
        return ""
    if not isinstance(form, str):
        raise SpecError(f"{name} must be text, not {type(form).__name__}.")
    return tidy(form)


def _flag(form: object, name: str) -> bool:
    if form is None or isinstance(form, bool):
        return bool(form)
    raise SpecError(f"{name} must be true or false.")


def _number(form: object, name: str) -> int | float:
    if isinstance(form, bool) or not isinstance(form, int | float):
        raise SpecError(f"{name} must be a number.")
    if isinstance(form, float) and not math.isfinite(form):
        raise SpecError(f"{name} must be a finite number.")
    if abs(form) > MAX_DIGITS:
        raise SpecError(f"{name} is out of range.")
    return form


def _integer(form: object, name: str, most: int) -> int:
    return max(1, min(most, int(_number(form, name))))


def _channel(form: object, name: str) -> Channel:
    if isinstance(form, str):
        form = {"field": form}
    parts = _object(form, name, "field timeUnit bin aggregate")
    unit, aggregate = parts.get("timeUnit"), parts.get("aggregate")
    return Channel(
        field=_field(parts, name),
        time_unit=_word(TimeUnit, unit, f"{name}.timeUnit") if unit is not None else None,
        bin=_bin(parts.get("bin"), name),
        aggregate=_word(Aggregate, aggregate, f"{name}.aggregate") if aggregate is not None else None,
    )


def _field(parts: Json, name: str) -> str:
    field = _text(parts.get("field"), f"{name}.field")
    if not field:
        raise SpecError(f"{name} must name a column in “field”.")
    return field


def _bin(form: object, name: str) -> Bin | None:
    if form is None or form is False:
        return None
    if form is True:
        return Bin()
    parts = _object(form, f"{name}.bin", "count step edges")
    count, step = parts.get("count"), parts.get("step")
    if step is not None and _number(step, f"{name}.bin.step") <= 0:
        raise SpecError(f"{name}.bin.step must be above 0.")
    return Bin(
        count=_integer(count, f"{name}.bin.count", MAX_BINS) if count is not None else None,
        step=float(_number(step, f"{name}.bin.step")) if step is not None else None,
        edges=tuple(
            sorted(
                {
                    float(_number(each, f"{name}.bin.edges"))
                    for each in _items(parts.get("edges"), f"{name}.bin.edges", MAX_BINS)
                }
            )
        ),
    )


def _measure(form: object) -> Measure:
    if isinstance(form, str):
        form = {"field": form}
    parts = _object(form, "y", "field aggregate window quantile weight where mark right")
    aggregate, mark, where = parts.get("aggregate"), parts.get("mark"), parts.get("where")
    quantile = parts.get("quantile")
    measure = Measure(
        field=_text(parts.get("field", ""), "y.field"),
        aggregate=_word(Aggregate, aggregate, "y.aggregate") if aggregate is not None else None,
        window=value_of(Window, parts["window"], "y.window") if parts.get("window") is not None else None,
        quantile=min(1.0, max(0.0, _number(quantile, "y.quantile"))) if quantile is not None else None,
        weight=_text(parts.get("weight", ""), "y.weight"),
        where=_where(where, [MAX_TESTS], 0) if where is not None else None,
        mark=_word(Mark, mark, "y.mark") if mark is not None else None,
        right=_flag(parts.get("right", False), "y.right"),
    )
    if not measure.field and measure.aggregate not in (Aggregate.COUNT, Aggregate.SHARE):
        raise SpecError("y must name a column in “field”, or count rows.")
    return measure


def _where(form: object, left: list[int], depth: int) -> Where:
    if depth > MAX_DEPTH:
        raise SpecError(f"where is nested more than {MAX_DEPTH} deep.")
    parts = _object(form, "where", "field op value not timeUnit aggregate and or")
    for key in ("and", "or"):
        if key in parts:
            _object(form, "where", key)
            items = _items(parts[key], f"where.{key}", MAX_TESTS)
            return Group(tuple(_where(item, left, depth + 1) for item in items), any_of=key == "or")
    left[0] -= 1
    if left[0] < 0:
        raise SpecError(f"where has more than {MAX_TESTS} tests.")
    return _test(parts)


def _test(parts: Json) -> Comparison:
    unit, aggregate = parts.get("timeUnit"), parts.get("aggregate")
    op, negate = parts.get("op"), _flag(parts.get("not", False), "where.not")
    if op == "!=":
        op, negate = "=", not negate
    return Comparison(
        field=_field(parts, "where"),
        op=_word(Op, op, "where.op"),
        values=tuple(_literal(each) for each in _items(parts.get("value"), "where.value", MAX_TESTS)),
        negate=negate,
        time_unit=_word(TimeUnit, unit, "where.timeUnit") if unit is not None else None,
        aggregate=_word(Aggregate, aggregate, "where.aggregate") if aggregate is not None else None,
    )


def _literal(form: object) -> Literal:
    if isinstance(form, bool):
        return form
    if isinstance(form, str):
        return _text(form, "where.value")
    return _number(form, "where.value")


def _having(form: object) -> Having:
    own = ("field", "aggregate", "quantile", "weight", "where")
    parts = _object(form, "having", " ".join((*own, "op", "value")))
    measure = _measure({key: parts[key] for key in own if key in parts})
    values = _items(parts.get("value"), "having.value", MAX_TESTS)
    return Having(
        measure,
        _word(Op, parts.get("op"), "having.op"),
        tuple(_number(each, "having.value") for each in values),
    )


def _sort(form: object) -> Sort:
    parts = _object(form, "sort", "by order field restToo")
    order = parts.get("order", "ascending")
    if order not in ("ascending", "descending"):
        raise SpecError("sort.order must be ascending or descending.")
    field = _text(parts.get("field", ""), "sort.field")
    by = _word(SortBy, parts.get("by"), "sort.by")
    if by is SortBy.FIELD and not field:
        raise SpecError("sort by field must name its “field”.")
    return Sort(by, order == "descending", field, _flag(parts.get("restToo"), "sort.restToo"))


def _limit(form: object) -> Limit:
    if not isinstance(form, dict):
        form = {"count": form}
    parts = _object(form, "limit", "count other within")
    return Limit(
        _integer(parts.get("count"), "limit.count", MAX_LIMIT),
        _flag(parts.get("other", False), "limit.other"),
        _text(parts.get("within", ""), "limit.within"),
    )
