"""Counts, spreads, fits and what is laid over bars, each beside pandas or NumPy."""

import math
import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from charts.chart import ChartData
from charts.errors import UserError
from charts.grammar import Aggregate, Bin, Channel, ChartSpec, Errors, Mark, Measure, Rule, Trend
from charts.kinds import chart_data
from charts.table import Table
from tests.charts.data.oracle import frame

Pair = tuple[float | None, float | None]
_NAMES = ("Sold", "Cost", "Left")
_WHISKER = 1.5
_FEWEST, _FEWEST_PAIRS = 2, 3


def random_spread(dice: random.Random) -> ChartSpec:
    """Return a spec of how numbers are spread, or how they go together."""
    name, bars = dice.choice(_NAMES), Channel(dice.choice(("Fruit", "Shop")))
    bins = [None, Bin(count=dice.randrange(1, 30)), Bin(step=dice.choice((1, 5, 0.5))), Bin(edges=(0, 5, 20))]
    ruled = tuple(
        Rule(aggregate=how) for how in (Aggregate.MEAN, Aggregate.MEDIAN, Aggregate.MIN, Aggregate.MAX)
    )
    return dice.choice(
        [
            ChartSpec(Mark.HISTOGRAM, x=Channel(name, bin=dice.choice(bins))),
            ChartSpec(Mark.BOXPLOT, x=bars, y=(Measure(name),)),
            ChartSpec(Mark.CORRELATION, y=tuple(Measure(each) for each in _NAMES)),
            ChartSpec(Mark.POINT, x=Channel("Left"), y=(Measure("Cost"),), layers=(Trend(0),)),
            ChartSpec(
                Mark.BAR,
                x=bars,
                y=(Measure(name, Aggregate.MEAN),),
                layers=(Errors(spread=Aggregate.STDEV),),
            ),
            ChartSpec(Mark.BAR, x=bars, y=(Measure(name, Aggregate.SUM),), layers=ruled),
        ]
    )


def pairs(table: Table, spec: ChartSpec) -> list[Pair] | None:
    """Return our figures beside theirs; None where we refuse and they have none."""
    rows = frame(table)
    theirs = _ORACLES[spec.mark]
    try:
        chart = chart_data(table, spec)
    except UserError:
        assert not _has_figures(rows, spec), spec
        return None
    return [(_plain(ours), _plain(other)) for ours, other in theirs(rows, spec, chart)]


def _has_figures(rows: Any, spec: ChartSpec) -> bool:  # noqa: ANN401 - a frame of pandas
    names = [each.field for each in spec.y] or [spec.x.field if spec.x else ""]
    if spec.mark is Mark.CORRELATION:
        return bool(rows[names].corr(min_periods=_FEWEST_PAIRS).notna().any(axis=None))
    places = [spec.x.field] if spec.x else []
    return len(rows[[*names, *places]].dropna()) > 0


def _plain(value: float | None) -> float | None:
    return None if value is None or math.isnan(value) else float(value)


def _counts(rows: Any, spec: ChartSpec, chart: ChartData) -> Iterator[tuple[float, float]]:  # noqa: ANN401
    assert spec.x
    cells = rows[spec.x.field].dropna()
    edges = [low for low, _ in chart.bins] + [chart.bins[-1][1]]
    assert [high for _, high in chart.bins[:-1]] == edges[1:-1]
    asked = spec.x.bin.edges if spec.x.bin else ()
    assert set(asked) <= set(edges)
    inside = cells[(cells >= edges[0]) & (cells <= edges[-1])]
    assert len(inside) == len(cells)
    counts, _ = np.histogram(inside, edges)
    yield from zip([y or 0 for y in chart.series[0].y], counts, strict=True)


def _boxes(rows: Any, spec: ChartSpec, chart: ChartData) -> Iterator[tuple[float, float]]:  # noqa: ANN401
    assert spec.x
    groups = dict(iter(rows.groupby(spec.x.field)[spec.y[0].field]))
    for label, box in zip(chart.categories, chart.series[0].boxes, strict=True):
        cells = groups[label].dropna()
        assert (box is None) is cells.empty
        if box is None:
            continue
        q1, q3 = cells.quantile(0.25), cells.quantile(0.75)
        reach = _WHISKER * (q3 - q1)
        near = cells[cells.between(q1 - reach, q3 + reach)]
        yield from [(box.q1, q1), (box.median, cells.median()), (box.q3, q3)]
        yield from [(box.low, near.min()), (box.high, near.max())]
        yield len(box.outliers), len(cells) - len(near)


def _correlations(
    rows: Any,  # noqa: ANN401 - a frame of pandas
    _: ChartSpec,
    chart: ChartData,
) -> Iterator[tuple[float | None, float]]:
    theirs = rows[list(_NAMES)].corr(min_periods=_FEWEST_PAIRS)
    for run in chart.series:
        for name, y in zip(_NAMES, run.y, strict=True):
            yield y, theirs.loc[run.name, name]


def _fitted(rows: Any, _: ChartSpec, chart: ChartData) -> Iterator[tuple[float, float]]:  # noqa: ANN401
    known = rows[["Left", "Cost"]].dropna()
    if known["Left"].nunique() < _FEWEST:
        assert not chart.fits
        return
    [fit] = chart.fits
    slope, height = np.polyfit(known["Left"], known["Cost"], 1)
    size = known["Cost"].abs().max() or 1.0
    yield from ((y / size, (height + slope * x) / size) for x, y in zip(fit.x, fit.y, strict=True))
    yield fit.points, len(known)
    if known["Cost"].nunique() > 1:
        yield fit.share, known["Left"].corr(known["Cost"]) ** 2


def _over_bars(
    rows: Any,  # noqa: ANN401 - a frame of pandas
    spec: ChartSpec,
    chart: ChartData,
) -> Iterator[tuple[float | None, float | None]]:
    assert spec.x
    cells = rows.dropna(subset=[spec.x.field]).groupby(spec.x.field, sort=False)[spec.y[0].field]
    if chart.references:
        drawn = cells.sum(min_count=1).dropna()
        theirs = (drawn.mean(), drawn.median(), drawn.min(), drawn.max())
        yield from zip([each.value for each in chart.references], theirs, strict=True)
        return
    middles, spreads = cells.mean(), cells.std()
    errors = chart.series[0].errors or (None,) * len(chart.categories)
    for label, y, ends in zip(chart.categories, chart.series[0].y, errors, strict=True):
        yield y, middles[label]
        if ends is None:
            yield None, spreads[label]
            continue
        yield ends[0], middles[label] - spreads[label]
        yield ends[1], middles[label] + spreads[label]


_ORACLES: dict[Mark, Callable[[Any, ChartSpec, ChartData], Iterator[Sequence[Any]]]] = {
    Mark.HISTOGRAM: _counts,
    Mark.BOXPLOT: _boxes,
    Mark.CORRELATION: _correlations,
    Mark.POINT: _fitted,
    Mark.BAR: _over_bars,
}
