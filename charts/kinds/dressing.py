"""The colours of one chart as it was asked for: named ones, and grey beside what is highlighted."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import ChartData
from charts.grammar import Looks, Paint
from charts.kinds.catalogue import kind_of
from charts.kinds.palette import Palette, mix

_GREY = 0.45
"""How far what is not highlighted goes from the muted ink towards the ground."""


def dressed(colours: Palette, chart: ChartData) -> Palette:
    """Return the palette with the colours that the chart's looks ask for."""
    looks = chart.looks
    if not (looks.paints or looks.highlight or looks.brand):
        return colours
    names = _names(chart)
    fills = list(looks.brand) or [colours.fill(at) for at in range(max(len(names), len(colours.series)))]
    for paint in looks.paints:
        fills = [_painted(paint, name, fill) for name, fill in _named(names, fills)]
    grey = mix(colours.muted, colours.background, _GREY)
    if _some(looks.highlight, names):
        fills = [fill if _is(name, looks.highlight) else grey for name, fill in _named(names, fills)]
    inks = tuple(fills)
    marks = _marks(chart, looks, inks[0], grey)
    return replace(colours, series=inks, edges=inks, words=inks, marks=marks)


def _names(chart: ChartData) -> Sequence[str]:
    """Return what the colours of a chart stand for: its slices, or its series."""
    return chart.categories if kind_of(chart.mark).shares else [series.name for series in chart.series]


def _named(names: Sequence[str], fills: Sequence[str]) -> list[tuple[str, str]]:
    return [(names[at] if at < len(names) else "", fill) for at, fill in enumerate(fills)]


def _painted(paint: Paint, name: str, fill: str) -> str:
    return paint.colour if paint.of == "*" or _is(name, (paint.of,)) else fill


def _is(name: str, wanted: Sequence[str]) -> bool:
    return bool(name) and name.casefold() in {each.casefold() for each in wanted}


def _some(wanted: Sequence[str], names: Sequence[str]) -> bool:
    return any(_is(name, wanted) for name in names)


def _marks(chart: ChartData, looks: Looks, fill: str, grey: str) -> tuple[str, ...]:
    """Return a colour for each place of a single series, () where all have that of the series."""
    if len(chart.series) > 1 or not chart.categories:
        return ()
    values = chart.series[0].y
    own = [_of_mark(looks, name, y, fill) for name, y in zip(chart.categories, values, strict=True)]
    if _some(looks.highlight, chart.categories):
        own = [
            ink if _is(name, looks.highlight) else grey
            for name, ink in zip(chart.categories, own, strict=True)
        ]
    return tuple(own) if any(ink != fill for ink in own) else ()


def _of_mark(looks: Looks, name: str, y: float | None, fill: str) -> str:
    for paint in looks.paints:
        if _is(name, (paint.of,)) or (y is not None and _holds(paint, y)):
            fill = paint.colour
    return fill


def _holds(paint: Paint, y: float) -> bool:
    """Whether a value is one of those that a colour is bound to."""
    if paint.of in ("+", "-"):
        return (y > 0) if paint.of == "+" else (y < 0)
    over = paint.above is not None and y > paint.above
    return over or (paint.below is not None and y < paint.below)
