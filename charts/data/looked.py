"""A chart's axes, order and figures as its looks ask for them."""

from collections.abc import Sequence
from dataclasses import replace

from charts.chart import Axis, ChartData, Position, Scale, Series, Written
from charts.grammar import Looks, NumberLooks
from charts.table import Unit
from charts.telling import formats

_HUNDRED = 100.0
_BEFORE = frozenset("€$£¥")
"""Currencies that are written before their figures."""


def looked(chart: ChartData, looks: Looks) -> ChartData:
    """Return the chart with titles, units, scales and order of its places as asked for."""
    chart = replace(chart, looks=looks)
    if looks.numbers != NumberLooks():
        chart = replace(chart, panels=tuple(_written(chart, axis, looks.numbers) for axis in chart.panels))
    chart = _told_apart(_titled(chart))
    if looks.x.log and chart.x.scale is Scale.NUMBER and all(_is_positive(run.x) for run in chart.series):
        chart = replace(chart, x=replace(chart.x, log=True))
    if looks.order:
        chart = _ordered(chart, looks.order)
    if looks.x.reverse and chart.x.scale is Scale.CATEGORY:
        chart = permuted(chart, list(range(len(chart.categories)))[::-1])
    return _valued(chart)


def _valued(chart: ChartData) -> ChartData:
    """Return the chart with the value at each point that is to carry no other words."""
    axis = chart.panels[0]
    remarks = tuple(
        each if each.text else replace(each, text=formats.value_label(each.y, axis.decimals, axis.unit))
        for each in chart.remarks
    )
    return replace(chart, remarks=remarks)


def _told_apart(chart: ChartData) -> ChartData:
    """Return the chart with the marks that only figures tell ("@max") by their names."""
    looks = chart.looks
    wanted = {*looks.highlight, *(paint.of for paint in looks.paints)}
    if not any(name.startswith("@") for name in wanted) or not chart.names:
        return chart
    run = chart.series[0]
    known = {at: y for at, y in enumerate(run.y) if y is not None}
    if not known:
        return chart
    found = {
        "@max": chart.names[max(known, key=known.__getitem__)],
        "@min": chart.names[min(known, key=known.__getitem__)],
        "@last": chart.names[max(known)],
    }
    paints = tuple(replace(paint, of=found.get(paint.of, paint.of)) for paint in looks.paints)
    highlight = tuple(found.get(name, name) for name in looks.highlight)
    return replace(chart, looks=replace(looks, paints=paints, highlight=highlight))


def _is_positive(places: Sequence[object]) -> bool:
    return all(isinstance(place, int | float) and place > 0 for place in places)


def _titled(chart: ChartData) -> ChartData:
    looks = chart.looks
    if looks.x.title is not None:
        chart = replace(chart, x=replace(chart.x, title=looks.x.title))
    if looks.y.title is not None:
        first = replace(chart.panels[0], title=looks.y.title)
        chart = replace(chart, panels=(first, *chart.panels[1:]))
    return chart


def _written(chart: ChartData, axis: Axis, asked: NumberLooks) -> Axis:
    """Return the axis with its figures written as asked: a currency, so many decimals, in percent."""
    own = axis.unit or Unit("")
    symbol, prefix, factor = own.symbol, own.prefix, 1.0
    if asked.currency:
        symbol, prefix = asked.currency, asked.currency in _BEFORE
    elif asked.suffix:
        symbol, prefix = asked.suffix, False
    elif asked.percent and own.symbol != "%":
        symbol, prefix = "%", False
        values = [abs(y) for run in chart.series for y in run.y if y is not None]
        factor = _HUNDRED if values and max(values) <= 1 else 1.0
    unit = Written(symbol, prefix, decimals=asked.decimals, compact=asked.compact, factor=factor)
    return replace(axis, unit=unit)


def _ordered(chart: ChartData, wanted: Sequence[str]) -> ChartData:
    """Return the chart with its places, else its series, as listed; the rest as they were.

    They stand behind, or where the list has an empty name.
    """
    ranks = {name.casefold(): at for at, name in enumerate(wanted)}
    others = ranks.pop("", len(wanted))

    def rank(name: str) -> int:
        return ranks.get(name.casefold(), others)

    if any(name.casefold() in ranks for name in chart.categories):
        return permuted(
            chart, sorted(range(len(chart.categories)), key=lambda at: rank(chart.categories[at]))
        )
    return replace(chart, series=tuple(sorted(chart.series, key=lambda run: rank(run.name))))


def permuted(chart: ChartData, order: Sequence[int]) -> ChartData:
    """Return the chart with its places along x in another order; order[i] is the place that comes at i."""
    new = {old: at for at, old in enumerate(order)}
    return replace(
        chart,
        categories=tuple(chart.categories[at] for at in order),
        series=tuple(_moved(run, new) for run in chart.series),
        targets=tuple(replace(each, y=tuple(each.y[at] for at in order)) for each in chart.targets),
        remarks=tuple(replace(each, x=_turned(each.x, new)) for each in chart.remarks),
        references=tuple(
            each if each.x is None else replace(each, x=_turned(each.x, new)) for each in chart.references
        ),
    )


def _turned(x: Position, new: dict[int, int]) -> Position:
    return new.get(x, x) if isinstance(x, int) else x


def _moved(run: Series, new: dict[int, int]) -> Series:
    places = [new.get(int(x), at) if isinstance(x, int | float) else at for at, x in enumerate(run.x)]
    turn = sorted(range(len(places)), key=places.__getitem__)
    return replace(
        run,
        x=tuple(places[at] for at in turn),
        y=tuple(run.y[at] for at in turn),
        boxes=tuple(run.boxes[at] for at in turn) if run.boxes else (),
        y2=tuple(run.y2[at] for at in turn) if run.y2 else (),
        sizes=tuple(run.sizes[at] for at in turn) if run.sizes else (),
        names=tuple(run.names[at] for at in turn) if run.names else (),
        errors=tuple(run.errors[at] for at in turn) if run.errors else (),
    )
