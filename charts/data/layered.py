"""What is laid over the marks: lines to compare with, stripes, targets, whiskers, fits, remarks."""

import datetime as dt
import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from statistics import fmean, median

from charts.chart import (
    ChartData,
    Fit,
    Position,
    Reference,
    Remark,
    Scale,
    Series,
    Stripe,
    Ticks,
    Traits,
    days,
    place,
)
from charts.data.filtering import figure
from charts.data.grid import at_places
from charts.grammar import (
    Aggregate,
    Along,
    Band,
    ChartSpec,
    Errors,
    Layer,
    Measure,
    Note,
    Rule,
    Target,
    Trend,
)
from charts.table import Table
from charts.telling import notes
from charts.telling.formats import plain
from charts.telling.refusals import NoFiguresError, NothingToCompareError
from charts.telling.titles import measure_title, reference_title, trend_title

_OF_MARKS: Mapping[Aggregate, Callable[[Sequence[float]], float]] = {
    Aggregate.MEAN: fmean,
    Aggregate.MEDIAN: median,
    Aggregate.MIN: min,
    Aggregate.MAX: max,
}
_TAKEN = (None, Aggregate.SUM, Aggregate.MEAN, Aggregate.MEDIAN, Aggregate.STDEV)
"""How figures beside the marks are made of several rows: as the marks are, where that says something."""
_FEWEST = 2
_ISO_PARTS = (4, 7)
"""Signs of a year and of a month."""


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a chart was computed of."""

    table: Table
    spec: ChartSpec
    rows: Sequence[int]
    traits: Traits


def layered(
    chart: ChartData, table: Table, spec: ChartSpec, rows: Sequence[int], traits: Traits
) -> ChartData:
    """Return the chart with what its spec lays over the marks, as far as this kind of marks can carry it."""
    ground = _Ground(table, spec, rows, traits)
    for layer in spec.layers:
        try:
            chart = _with(chart, layer, ground)
        except NothingToCompareError as error:
            chart = replace(chart, notes=(*chart.notes, str(error)))
    return chart


def _with(chart: ChartData, layer: Layer, ground: _Ground) -> ChartData:
    match layer:
        case Rule():
            return replace(chart, references=(*chart.references, *_references(chart, layer, ground)))
        case Band() | Note():
            stripes = _stripes(chart, layer) if isinstance(layer, Band) else ()
            remarks = _remarks(chart, layer) if isinstance(layer, Note) else ()
            return replace(chart, stripes=(*chart.stripes, *stripes), remarks=(*chart.remarks, *remarks))
        case Trend():
            found = tuple(replace(each, colour=layer.colour) for each in _fits(chart, layer))
            told = found if len(found) <= _MOST_TOLD else ()
            said = tuple(notes.fit_note(each.points, each.share) for each in told)
            return replace(chart, fits=(*chart.fits, *found), notes=(*chart.notes, *said))
        case Target(column, label) if chart.categories:
            ticks = Ticks(label or column, _beside(chart, ground, Measure(column))[0])
            return replace(chart, targets=(*chart.targets, ticks))
        case Errors():
            return _with_errors(chart, layer, ground)
    return chart


def _references(chart: ChartData, rule: Rule, ground: _Ground) -> Iterator[Reference]:
    if rule.at:
        x = position_of(chart, rule.at)
        moment = _moment(rule.at) if chart.panels[0].scale is Scale.TIME else None
        if x is not None:
            yield Reference(0.0, rule.label or rule.at, x, rule.colour)
        elif moment is not None:
            yield Reference(days(moment), rule.label, colour=rule.colour)
    elif rule.axis is Along.X:
        if rule.value is not None and chart.x.scale is Scale.NUMBER:
            yield Reference(0.0, rule.label or plain(rule.value), rule.value, rule.colour)
    elif rule.value is not None:
        yield Reference(rule.value, rule.label, colour=rule.colour)
    elif rule.aggregate is not None and rule.aggregate in _OF_MARKS:
        yield from _of_marks(chart, rule, rule.aggregate, ground)


def _of_marks(chart: ChartData, rule: Rule, how: Aggregate, ground: _Ground) -> Iterator[Reference]:
    """Yield a line at a figure of the marks; each of small panels has that of its own."""
    title = reference_title(how)
    title = f"{title} ({rule.series})" if rule.series and len(chart.series) > 1 else title
    for panel in range(max(1, len(chart.facets))):
        runs = [each for each in chart.series if each.panel == panel and _is_of(each.name, rule.series)]
        drawn = [y for series in runs for y in series.y if y is not None]
        if drawn:
            own = None if chart.facets else _of_rows(rule, ground)
            at = own if own is not None else _OF_MARKS[how](drawn)
            yield Reference(at, rule.label or title, None, rule.colour, panel if chart.facets else None)


def _is_of(name: str, series: str) -> bool:
    """Whether a run is the one that a layer is of; those of none are of all."""
    return not series or name.casefold() == series.casefold()


def _moment(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _of_rows(rule: Rule, ground: _Ground) -> float | None:
    """Return the mean of all rows where the marks are means of groups, whose own mean says something else."""
    spec = ground.spec
    same = len(spec.y) == 1 and spec.y[0].aggregate is rule.aggregate and spec.y[0].window is None
    if not same or rule.aggregate not in (Aggregate.MEAN, Aggregate.MEDIAN) or spec.limit or spec.having:
        return None
    return figure(ground.table, spec.y[0], ground.rows)


def _stripes(chart: ChartData, band: Band) -> Iterator[Stripe]:
    if band.axis is Along.Y and isinstance(band.low, int | float) and isinstance(band.high, int | float):
        ends = sorted((float(band.low), float(band.high)))
        yield Stripe(ends[0], ends[1], band.label, colour=band.colour)
    elif band.axis is Along.X:
        found = [position_of(chart, str(end)) for end in (band.low, band.high)]
        if all(end is not None for end in found):
            low, high = sorted(place(end) for end in found if end is not None)
            half = 0.5 if chart.categories else 0.0
            yield Stripe(low - half, high + half, band.label, along_x=True, colour=band.colour)


def _remarks(chart: ChartData, note: Note) -> Iterator[Remark]:
    """Yield the words at a point; those without any are its value, which is written once it is known how."""
    if note.at in _SINGLED_OUT:
        yield from _at_extreme(chart, note)
        return
    x = position_of(chart, note.at)
    if x is None:
        return
    for run in chart.series:
        if not _is_of(run.name, note.series):
            continue
        y = dict(zip(run.x, run.y, strict=True)).get(x)
        if y is not None:
            yield Remark(x, y, note.text)
            return


def _at_extreme(chart: ChartData, note: Note) -> Iterator[Remark]:
    """Yield the words at the largest, the smallest or the last mark of all, or of one series."""
    known = [
        (y, x)
        for run in chart.series
        if run.panel == 0 and _is_of(run.name, note.series)
        for x, y in zip(run.x, run.y, strict=True)
        if y is not None
    ]
    if known:
        y, x = _SINGLED_OUT[note.at](known)
        yield Remark(x, y, note.text)


def _at(pair: tuple[float, Position]) -> float:
    return place(pair[1])


def _height(pair: tuple[float, Position]) -> float:
    return pair[0]


_SINGLED_OUT: Mapping[str, Callable[[list[tuple[float, Position]]], tuple[float, Position]]] = {
    "@max": partial(max, key=_height),
    "@min": partial(min, key=_height),
    "@last": partial(max, key=_at),
}


def position_of(chart: ChartData, label: str) -> Position | None:
    """Return the place along x that a label names; None if there is none."""
    wanted = label.casefold()
    for at, name in enumerate(chart.categories):
        if name.casefold() == wanted:
            return at
    for run in chart.series:
        for x in run.x:
            if _names(x, wanted):
                return x
    return None


def _names(x: Position, label: str) -> bool:
    if isinstance(x, dt.date):
        iso = x.isoformat().casefold()
        return label in (iso, iso[:10]) or (len(label) in _ISO_PARTS and iso.startswith(label))
    return f"{x:g}" == label


def _beside(chart: ChartData, ground: _Ground, measure: Measure) -> list[tuple[float | None, ...]]:
    """Return the figures of another measure at the places of each series of the chart.

    Raises NothingToCompareError if it has none: no group of two rows for a spread, a column of blanks.
    """
    spec = ground.spec
    how = spec.y[0].aggregate if measure.aggregate is None else measure.aggregate
    how = how if how in _TAKEN else None
    alike = replace(spec, y=(replace(measure, aggregate=how),), sort=None, limit=None, having=())
    try:
        other = at_places(ground.table, alike, ground.rows, ground.traits)
    except NoFiguresError as error:
        raise NothingToCompareError(measure_title(alike.y[0])) from error
    known: dict[tuple[str, object, int], float | None] = {}
    for run in other.series:
        met: Counter[object] = Counter()
        for x, y in zip(run.x, run.y, strict=True):
            at = other.categories[int(place(x))] if other.categories else x
            known[run.name if spec.series else "", at, met[at]] = y
            met[at] += 1
    return [_looked_up(chart, run, known, named=spec.series is not None) for run in chart.series]


def _looked_up(
    chart: ChartData, run: Series, known: Mapping[tuple[str, object, int], float | None], *, named: bool
) -> tuple[float | None, ...]:
    met: Counter[object] = Counter()
    found = []
    for x in run.x:
        at = chart.categories[int(place(x))] if chart.categories else x
        found.append(known.get((run.name if named else "", at, met[at])))
        met[at] += 1
    return tuple(found)


def _with_errors(chart: ChartData, layer: Errors, ground: _Ground) -> ChartData:
    """Return the chart with the ends of whiskers at each of its marks; a mark without a figure has none."""
    spec = ground.spec
    if spec.x is None:
        return chart

    def of(measure: Measure) -> list[tuple[float | None, ...]]:
        return _beside(chart, ground, measure)

    if layer.lower and layer.upper:
        ends = zip(of(Measure(layer.lower)), of(Measure(layer.upper)), strict=True)
        pairs = [list(zip(low, high, strict=True)) for low, high in ends]
    elif layer.delta or layer.spread:
        measure = Measure(layer.delta) if layer.delta else Measure(spec.y[0].field, layer.spread)
        pairs = [
            [
                (None, None) if y is None or d is None else (y - abs(d), y + abs(d))
                for y, d in zip(run.y, deltas, strict=True)
            ]
            for run, deltas in zip(chart.series, of(measure), strict=True)
        ]
    else:
        return chart
    series = (
        replace(
            run, errors=tuple(None if a is None or b is None else (min(a, b), max(a, b)) for a, b in found)
        )
        for run, found in zip(chart.series, pairs, strict=True)
    )
    return replace(chart, series=tuple(series))


def _fits(chart: ChartData, trend: Trend) -> Iterator[Fit]:
    """Yield straight lines by least squares, in each panel one for each series or one for all.

    Of two axes in one frame only the first has them.
    """
    for panel in range(max(1, len(chart.facets))):
        runs = [(at, run) for at, run in enumerate(chart.series) if run.panel == panel]
        together = trend.overall or len(runs) == 1
        for at, alike in [(None, runs)] if together else [(at, [(at, run)]) for at, run in runs]:
            spots = ((x, y) for _, run in alike for x, y in zip(run.x, run.y, strict=True))
            fits = _fit([(place(x), y) for x, y in spots if y is not None], at)
            yield from (replace(each, panel=panel) for each in fits)


_MOST_TOLD = 3
"""Of so many fitted lines it is told what they rest on."""


def _fit(pairs: Sequence[tuple[float, float]], series: int | None) -> Iterator[Fit]:
    xs, ys = [x for x, _ in pairs], [float(y) for _, y in pairs]
    if len(pairs) < _FEWEST or len(set(xs)) < _FEWEST:
        return
    x0, y0 = fmean(xs), fmean(ys)
    across = math.fsum((x - x0) ** 2 for x in xs)
    slope = math.fsum((x - x0) * (y - y0) for x, y in zip(xs, ys, strict=True)) / across
    around = math.fsum((y - y0) ** 2 for y in ys)
    off = math.fsum((y - y0 - slope * (x - x0)) ** 2 for x, y in zip(xs, ys, strict=True))
    found = sorted(set(xs))
    fitted = tuple(y0 + slope * (x - x0) for x in found)
    share = 1 - off / around if around > 0 else 1.0
    yield Fit(tuple(found), fitted, series, trend_title(), points=len(pairs), share=max(0.0, share))
