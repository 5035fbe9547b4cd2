"""Charts for the tests of drawing and telling: short ways to write one, and random ones for Hypothesis."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from charts.chart import Axis, Box, ChartData, Position, Reference, Remark, Scale, Series
from charts.grammar import (
    AxisLooks,
    LabelsAt,
    LegendAt,
    Looks,
    Mark,
    NumberLooks,
    Shape,
    Stack,
    TextSize,
)
from charts.table import Unit

Values = Sequence[float | None]


def chart(
    mark: Mark, labels: Sequence[str] | Sequence[float] | Sequence[dt.date], *series: Values, **more: object
) -> ChartData:
    """Return a chart of these series over labels, numbers or dates. more replaces fields of ChartData."""
    named = bool(labels) and isinstance(labels[0], str)
    dated = bool(labels) and isinstance(labels[0], dt.date)
    xs: tuple[Position, ...] = tuple(range(len(labels))) if named else tuple(labels)  # type: ignore[arg-type]  # checked above
    scale = Scale.CATEGORY if named else Scale.TIME if dated else Scale.NUMBER
    made = ChartData(
        mark=mark,
        title="Rent by month",
        x=Axis("Month", scale),
        panels=(Axis("Rent", Scale.NUMBER),),
        series=tuple(Series(f"Flat {i + 1}", xs, tuple(values)) for i, values in enumerate(series)),
        categories=tuple(map(str, labels)) if named else (),
    )
    return replace(made, **more)  # type: ignore[arg-type]  # the fields of ChartData


def bars(*pairs: tuple[str, float | None], **more: object) -> ChartData:
    """Return a bar chart of one series."""
    return chart(Mark.BAR, [name for name, _ in pairs], [value for _, value in pairs], **more)


def measured_in(symbol: str, *, prefix: bool = False, decimals: int = 0) -> tuple[Axis, ...]:
    """Return a value axis with a unit."""
    return (Axis("Rent", Scale.NUMBER, Unit(symbol, prefix), decimals=decimals),)


def boxes(**more: object) -> ChartData:
    """Return a box plot of three boxes, one of them missing."""
    found = (Box(1, 2, 3, 4, 5, (9.5,)), None, Box(2, 4, 5, 8, 9))
    made = chart(Mark.BOXPLOT, ["a", "b", "c"], [3, None, 5], **more)
    return replace(made, series=(replace(made.series[0], boxes=found),))


def histogram(**more: object) -> ChartData:
    """Return a histogram of three bins."""
    made = chart(Mark.HISTOGRAM, [5, 15, 25], [4, 0, 7], **more)
    return replace(made, bins=((0, 10), (10, 20), (20, 30)))


def violins(**more: object) -> ChartData:
    """Return a violin plot of two groups, each of three heights."""
    found = (Box(1, 2, 3, 4, 5), None, None, Box(2, 3, 5, 6, 7), None, None)
    made = chart(Mark.VIOLIN, ["a", "b"], [], **more)
    run = Series("", (0, 0, 0, 1, 1, 1), (1, 3, 5, 2, 5, 7), boxes=found, sizes=(0.1, 0.4, 0.1) * 2)
    return replace(made, series=(run,))


def sample(mark: Mark) -> ChartData:
    """Return a small chart of this kind."""
    whole = {Mark.BOXPLOT: boxes, Mark.HISTOGRAM: histogram, Mark.VIOLIN: violins}.get(mark)
    return whole() if whole else chart(mark, ["Jan", "Feb", "Mar"], [1, 2, 3])


_SCRIPTS = "aZ09 $_{}\\^%éЖλשبक月한ก👍\u200b\u202e\t\n-…"
words = st.one_of(
    st.text(_SCRIPTS, max_size=30), st.text(max_size=40), st.sampled_from(["", "Jan", "Total cost"])
)
_sizes = st.sampled_from([1e-9, 1e-3, 1, 100, 1e4, 1e9, 1e15, 1e30, 1e99])
numbers = st.one_of(
    st.integers(-1000, 1000),
    st.integers(-(10**20), 10**20),
    st.floats(-1, 1).flatmap(lambda share: _sizes.map(lambda size: share * size)),
)
values = st.one_of(numbers, numbers, numbers, st.none())
units = st.one_of(st.none(), st.builds(Unit, st.sampled_from(["€", "%", "kg", "people", ""]), st.booleans()))
days = st.one_of(
    st.dates(dt.date(2020, 1, 1), dt.date(2025, 1, 1)),
    st.dates(),
    st.datetimes(dt.datetime(2024, 1, 1), dt.datetime(2024, 1, 3)),  # noqa: DTZ001 - cells are naive
)
axes = st.builds(Axis, words, st.just(Scale.NUMBER), units, st.booleans(), st.integers(0, 4))


_NAMED = frozenset(
    {
        *(Mark.ARC, Mark.HEATMAP, Mark.BOXPLOT, Mark.WATERFALL, Mark.SPAN, Mark.PYRAMID, Mark.FUNNEL),
        *(Mark.RADAR, Mark.TREEMAP, Mark.STRIP, Mark.VIOLIN, Mark.CORRELATION),
    }
)
"""Kinds whose marks stand at names."""
_ALONE = frozenset(
    {
        *(Mark.ARC, Mark.HISTOGRAM, Mark.WATERFALL, Mark.FUNNEL, Mark.TREEMAP, Mark.CANDLESTICK),
        Mark.VIOLIN,
    }
)
"""Kinds of one series."""
_SPANNING = frozenset({Mark.WATERFALL, Mark.SPAN, Mark.CANDLESTICK})
_ONE_PANEL = _ALONE | {
    *(Mark.HEATMAP, Mark.SPAN, Mark.PYRAMID, Mark.RADAR, Mark.STRIP, Mark.DUMBBELL, Mark.COMBO),
    *(Mark.DENSITY, Mark.CORRELATION),
}
_ends = st.none() | st.floats(-100, 100)
_axis_looks = st.builds(
    AxisLooks,
    title=st.none() | words,
    low=_ends,
    high=_ends,
    zero=st.none() | st.booleans(),
    reverse=st.booleans(),
    angle=st.sampled_from((None, None, 0, 30, 45)),
    step=st.none() | st.floats(1, 50),
    hidden=st.booleans(),
)
_looks = st.builds(
    Looks,
    subtitle=words,
    no_title=st.booleans(),
    labels=st.none() | st.sampled_from(LabelsAt),
    legend=st.none() | st.sampled_from(LegendAt),
    x=_axis_looks,
    y=_axis_looks,
    numbers=st.builds(
        NumberLooks,
        currency=st.sampled_from(("", "€")),
        decimals=st.none() | st.integers(0, 4),
        compact=st.none() | st.booleans(),
    ),
    shape=st.none() | st.sampled_from(Shape),
    text_size=st.sampled_from(TextSize),
    grid=st.none() | st.booleans(),
)


MARKS = tuple(mark for mark in Mark if mark is not Mark.NONE)


@st.composite
def charts(draw: st.DrawFn, marks: Sequence[Mark] = MARKS) -> ChartData:
    """Return any chart of these kinds that the data room could hand on, and some it would not."""
    mark = draw(st.sampled_from(marks))
    counted = mark in (Mark.HISTOGRAM, Mark.DENSITY)
    categorical = mark in _NAMED or (not counted and draw(st.booleans()))
    count = draw(st.integers(1, 40))
    xs, labels, scale = _along(draw, count, categorical=categorical, mark=mark)
    panels = draw(st.lists(axes, min_size=1, max_size=1 if mark in _ONE_PANEL else 2))
    two = mark is Mark.PYRAMID
    many = 1 if mark in _ALONE else 2 if two else draw(st.integers(len(panels), 10))
    series = tuple(_series(draw, xs, mark, i % len(panels)) for i in range(many))
    if mark is Mark.COMBO and many > 1:
        panels = [*panels, draw(axes)]
        series = (*series[:-1], replace(series[-1], panel=1, mark=Mark.LINE))
    made = ChartData(
        mark=mark,
        title=draw(words),
        x=Axis(draw(words), scale, draw(units), scale is Scale.NUMBER and draw(st.booleans())),
        panels=tuple(panels),
        series=series,
        categories=labels,
        stack=draw(st.sampled_from(Stack)) if mark not in _SPANNING else Stack.NONE,
        horizontal=draw(st.booleans()),
        donut=draw(st.booleans()),
        overlaid=mark is Mark.COMBO and many > 1,
        bins=tuple((float(x), float(x) + 1) for x in xs) if mark is Mark.HISTOGRAM else (),  # type: ignore[arg-type]  # numbers there
    )
    return made if draw(st.booleans()) else _laid_over(draw, made)


def _laid_over(draw: st.DrawFn, made: ChartData) -> ChartData:
    """Return the chart with looks, and with words and lines over its marks."""
    run = made.series[0]
    places = [(x, y) for x, y in zip(run.x, run.y, strict=True) if y is not None]
    return replace(
        made,
        looks=draw(_looks),
        references=tuple(draw(st.lists(st.builds(Reference, st.floats(-1e4, 1e4), words), max_size=2))),
        remarks=tuple(Remark(x, float(y), draw(words)) for x, y in places[:2]),
    )


def _along(
    draw: st.DrawFn, count: int, *, categorical: bool, mark: Mark
) -> tuple[tuple[Position, ...], tuple[str, ...], Scale]:
    if categorical:
        labels = draw(st.lists(words, min_size=count, max_size=count))
        return tuple(range(count)), tuple(labels), Scale.CATEGORY
    if mark in (Mark.HISTOGRAM, Mark.DENSITY):
        return tuple(range(count)), (), Scale.NUMBER
    if draw(st.booleans()):
        return tuple(draw(st.lists(days, min_size=count, max_size=count))), (), Scale.TIME
    return tuple(draw(st.lists(numbers, min_size=count, max_size=count))), (), Scale.NUMBER


def _series(draw: st.DrawFn, xs: tuple[Position, ...], mark: Mark, panel: int) -> Series:
    ys = tuple(draw(st.lists(values, min_size=len(xs), max_size=len(xs))))
    found: tuple[Box | None, ...] = ()
    if mark in (Mark.BOXPLOT, Mark.VIOLIN):
        found = tuple(None if y is None else _box(float(y)) for y in ys)
    sizes = (0.3,) * len(xs) if mark is Mark.VIOLIN else ()
    y2 = tuple(None if y is None else float(y) + draw(st.floats(-50, 50)) for y in ys)
    spans = y2 if mark in _SPANNING else ()
    return Series(draw(words), xs, ys, panel, found, y2=spans, sizes=sizes)


def _box(middle: float) -> Box:
    reach = abs(middle) / 2 or 1.0
    return Box(
        middle - reach, middle - reach / 2, middle, middle + reach / 3, middle + reach, (middle + 2 * reach,)
    )
