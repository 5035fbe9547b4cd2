"""A ChartSpec as a Vega-Lite document, and back (https://vega.github.io/vega-lite/docs/).

The document names its data "table" and holds none. What Vega-Lite has no single word for is refused: a limit
with "Other", several measures with different aggregates, bins together with a fold or between edges, windows,
calculated columns, and aggregates that are not its own.
"""

from typing import Any

from charts.chart import Shows
from charts.export.vega_filters import escaped, having_filter, having_from, plain, where_from, where_predicate
from charts.grammar import (
    Aggregate,
    Bin,
    Channel,
    ChartSpec,
    Having,
    Limit,
    Mark,
    Measure,
    Sort,
    SortBy,
    SpecError,
    Stack,
    TimeUnit,
)
from charts.kinds import KINDS, Kind, kind_of

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
Json = dict[str, Any]
_KEY, _VALUE = "measure", "value"
_RANK = "place"
_RING = 60


class VegaError(SpecError):
    """A spec that Vega-Lite cannot say, or a document that says more than our specs can."""


def spec_to_vega(spec: ChartSpec) -> Json:
    """Return the spec as a Vega-Lite document; VegaError for what it has no words for."""
    if spec.mark is Mark.NONE:
        raise VegaError("There is no chart to convert.")
    if not _has_words_for(spec) or not kind_of(spec.mark).vega.marks:
        raise VegaError("Vega-Lite has no one word for what is computed here.")
    hows = {measure.aggregate for measure in spec.y}
    cut = spec.limit is not None and (spec.limit.other or bool(spec.limit.within))
    if len(hows) > 1 or cut or (spec.limit and not (spec.x and _groups(spec))):
        raise VegaError("Vega-Lite has no one word for this chart.")
    document: Json = {"$schema": SCHEMA, "data": {"name": "table"}}
    if spec.title:
        document["title"] = spec.title
    transforms = _transforms(spec)
    if transforms:
        document["transform"] = transforms
    document |= _marks(spec)
    document["encoding"] = _encoding(spec)
    return document


_AGGREGATES = (
    *(None, Aggregate.COUNT, Aggregate.DISTINCT, Aggregate.SUM, Aggregate.MEAN, Aggregate.MEDIAN),
    *(Aggregate.MIN, Aggregate.MAX, Aggregate.STDEV, Aggregate.VARIANCE),
)


def _has_words_for(spec: ChartSpec) -> bool:
    """Whether all that is computed is one of Vega-Lite's own aggregates of a column of the table."""
    measures = [*spec.y, *(each.measure for each in spec.having)]
    bins = [each.bin for each in (spec.x, spec.series) if each and each.bin]
    plain = all(each == Measure(each.field, each.aggregate) for each in measures)
    known = all(each.aggregate in _AGGREGATES for each in measures)
    return plain and known and not spec.calculate and not any(each.edges for each in bins)


def _marks(spec: ChartSpec) -> Json:
    """Return the mark, or a layer for each where a kind is made of several."""
    names = kind_of(spec.mark).vega.marks
    if len(names) > 1:
        return {"layer": [{"mark": {"type": name}} for name in names]}
    return {"mark": {"type": names[0], "innerRadius": _RING} if spec.donut else {"type": names[0]}}


def _transforms(spec: ChartSpec) -> list[Json]:
    found: list[Json] = []
    if spec.where is not None:
        found += where_predicate(spec.where)
    groups = _groups(spec)
    for having in spec.having:
        found += having_filter(having, groups)
    if spec.limit:
        found += _limit(spec, groups)
    if _folds(spec):
        found.append({"fold": [escaped(measure.field) for measure in spec.y], "as": [_KEY, _VALUE]})
    return found


def _groups(spec: ChartSpec) -> list[str]:
    if spec.x and not spec.x.aggregate:
        return [escaped(spec.x.field)]
    return [escaped(spec.detail)] if spec.detail else []


def _limit(spec: ChartSpec, groups: list[str]) -> list[Json]:
    """Return the window that keeps the first groups in the order of the chart."""
    measure = spec.y[0] if spec.y else Measure("", Aggregate.COUNT)
    total = {"op": (measure.aggregate or Aggregate.SUM).value, "as": _VALUE}
    if measure.field:
        total["field"] = escaped(measure.field)
    by_y = spec.sort is not None and spec.sort.by is SortBy.Y
    order = {"field": _VALUE if by_y else groups[0], "order": _order(spec.sort)}
    rank = {"op": "dense_rank", "as": _RANK}
    return [
        {"joinaggregate": [total], "groupby": groups},
        {"window": [rank], "sort": [order, {"field": groups[0]}]},
        {"filter": {"field": _RANK, "lte": spec.limit.count if spec.limit else 0}},
    ]


def _order(sort: Sort | None) -> str:
    return "descending" if sort and sort.descending else "ascending"


def _folds(spec: ChartSpec) -> bool:
    return len(spec.y) > 1 or (
        spec.x is None and bool(spec.y) and kind_of(spec.mark).shows is not Shows.SPREADS
    )


def _encoding(spec: ChartSpec) -> Json:
    across, up, series = _channels(kind_of(spec.mark), lying=spec.horizontal)
    y = _y_channel(spec)
    encoding: Json = {across: _x_channel(spec), up: y}
    if series:
        encoding[series] = _series(spec)
    elif spec.sort and spec.sort.by is SortBy.Y:
        figures = {key: y[key] for key in ("field", "aggregate", "type") if key in y}
        encoding["order"] = {**figures, "sort": _order(spec.sort)}
    if spec.detail:
        encoding["detail"] = {"field": escaped(spec.detail)}
    return {key: value for key, value in encoding.items() if value}


def _channels(kind: Kind, *, lying: bool) -> tuple[str, str, str]:
    """Return the channels of x, of the figures and of the series; x and y change places where marks lie."""
    vega = kind.vega
    return (vega.y, vega.x, vega.series) if lying and not vega.fixed else (vega.x, vega.y, vega.series)


def _series(spec: ChartSpec) -> Json:
    if spec.series:
        return _channel(spec.series)
    return {"field": _KEY, "type": "nominal"} if _folds(spec) and spec.x else {}


def _x_channel(spec: ChartSpec) -> Json:
    form: Json = _channel(spec.x) if spec.x else {"field": _KEY, "type": "nominal"} if _folds(spec) else {}
    kind = kind_of(spec.mark)
    if kind.shows is Shows.COUNTS and "bin" not in form:
        form["bin"] = True
    if spec.sort and form and (kind.vega.series or spec.sort.by is not SortBy.Y):
        form["sort"] = _sort(spec.sort, _channels(kind, lying=spec.horizontal)[1])
    return form


def _sort(sort: Sort, up: str) -> str | Json:
    if sort.by is SortBy.X:
        return _order(sort)
    if sort.by is SortBy.Y:
        return {"encoding": up, "order": _order(sort)}
    return {"field": escaped(sort.field), "op": "min", "order": _order(sort)}


def _channel(channel: Channel) -> Json:
    form: Json = {"field": escaped(channel.field)}
    if channel.time_unit:
        form["timeUnit"] = channel.time_unit.value
    if channel.aggregate:
        form["aggregate"] = channel.aggregate.value
    if channel.bin:
        steps = {"maxbins": channel.bin.count, "step": channel.bin.step}
        form["bin"] = {key: value for key, value in steps.items() if value} or True
    return form


def _y_channel(spec: ChartSpec) -> Json:
    kind = kind_of(spec.mark)
    if kind.shows is Shows.COUNTS:
        return {"aggregate": "count"}
    if not spec.y:
        return {}
    measure = spec.y[0]
    form: Json = {"type": "quantitative"}
    if _folds(spec) or measure.field:
        form["field"] = _VALUE if _folds(spec) else escaped(measure.field)
    if measure.aggregate:
        form["aggregate"] = measure.aggregate.value
    counts = measure.aggregate in (Aggregate.COUNT, Aggregate.DISTINCT)
    if spec.series and spec.x and counts and kind.vega.fills:
        form["impute"] = {"value": 0}  # none of a kind are zero
    if kind.vega.stacks:
        form["stack"] = None if spec.stack is Stack.NONE else spec.stack.value
    if spec.log:
        form["scale"] = {"type": "log"}
    return form


def spec_from_vega(document: object) -> ChartSpec:
    """Return the spec of a document that `spec_to_vega` could have written; VegaError for any other."""
    try:
        return _read(document if isinstance(document, dict) else {})
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise VegaError(
            "This Vega-Lite document says something that has no place in a chart spec."
        ) from error


def _read(document: Json) -> ChartSpec:
    encoding, forms = document["encoding"], [each["mark"] for each in document.get("layer", [document])]
    transforms: list[Json] = document.get("transform", [])
    fold: list[str] = next((each["fold"] for each in transforms if "fold" in each), [])
    kind = _kind_from(tuple(form["type"] for form in forms), encoding)
    turned = "sort" in encoding.get("y", {}) or encoding.get("x", {}).get("type") == "quantitative"
    horizontal = turned and not kind.vega.fixed
    x, y, series = (encoding.get(name, {}) for name in _channels(kind, lying=horizontal))
    return ChartSpec(
        kind.mark,
        x=_channel_from(x) if x and x.get("field") != _KEY else None,
        y=_measures_from(y, fold) if kind.shows is not Shows.COUNTS else (),
        series=_channel_from(series) if series and series.get("field") != _KEY else None,
        detail=plain(encoding.get("detail", {}).get("field", "")),
        where=where_from(transforms),
        having=_havings_from(transforms),
        sort=_slices_from(encoding) or (_sort_from(x.get("sort")) if x else None),
        limit=_limit_from(transforms),
        stack=Stack(y.get("stack") or "none"),
        horizontal=horizontal,
        donut="innerRadius" in forms[0],
        log="scale" in y,
        title=document.get("title", ""),
    )


def _kind_from(names: tuple[str, ...], encoding: Json) -> Kind:
    """Return the kind of these marks; bars of counted bins are a histogram. ValueError if there is none."""
    x, y = encoding.get("x", {}), encoding.get("y", {})
    counts = y.get("aggregate") == "count" and "type" not in y and "bin" in x
    kinds = [kind for kind in KINDS if kind.vega.marks == names]
    return min(kinds, key=lambda kind: (kind.shows is Shows.COUNTS) is not counts)


def _channel_from(form: Json) -> Channel:
    bins = form.get("bin")
    steps = Bin(bins.get("maxbins"), bins.get("step")) if isinstance(bins, dict) else Bin() if bins else None
    unit, how = form.get("timeUnit"), form.get("aggregate")
    return Channel(
        plain(form["field"]), TimeUnit(unit) if unit else None, steps, Aggregate(how) if how else None
    )


def _measures_from(form: Json, fold: list[str]) -> tuple[Measure, ...]:
    if not form:
        return ()
    how = Aggregate(form["aggregate"]) if "aggregate" in form else None
    return tuple(Measure(plain(name), how) for name in (fold or [form.get("field", "")]))


def _slices_from(encoding: Json) -> Sort | None:
    """Return the order of slices, which have a channel of their own for it."""
    return Sort(SortBy.Y, encoding["order"]["sort"] == "descending") if "order" in encoding else None


def _sort_from(form: Any) -> Sort | None:  # noqa: ANN401 - JSON of two shapes
    if form is None:
        return None
    if isinstance(form, str):
        return Sort(SortBy.X, form == "descending")
    descending = form["order"] == "descending"
    return (
        Sort(SortBy.FIELD, descending, plain(form["field"]))
        if "field" in form
        else Sort(SortBy.Y, descending)
    )


def _havings_from(transforms: list[Json]) -> tuple[Having, ...]:
    return tuple(having for having in map(having_from, transforms) if having is not None)


def _limit_from(transforms: list[Json]) -> Limit | None:
    for each in transforms:
        test = each.get("filter")
        if isinstance(test, dict) and test.get("field") == _RANK:
            return Limit(test["lte"])
    return None
