"""Tiles: a cell for each pair of names, its value in it, a colour ramp above."""

from charts.chart import ChartData, Traits, place
from charts.layout import geometry, header, x_axis
from charts.layout.fitting import row_names, shorten
from charts.layout.pieces import (
    GAP,
    LINE,
    PAD,
    TEXT_SIZE,
    Frame,
    Layout,
    Measure,
    Plot,
    Ramp,
    Text,
    baseline,
    page,
)
from charts.telling import formats

_NAMES_WIDTH = 300.0
_ROW = 40.0
_RAMP_WIDTH = 300.0
_MOST_NUMBERS = 400


def arrange(chart: ChartData, measure: Measure, traits: Traits) -> Layout:
    """Return the picture of a heatmap: one row a series, the first on top."""
    rows = max(1, len(chart.series))
    low, high = geometry.extent(chart, 0, traits)
    names = [shorten(s.name, _NAMES_WIDTH, TEXT_SIZE, measure) for s in chart.series]
    left = PAD + max((measure(n) for n in names), default=0) + GAP
    sheet = page(chart.looks)
    width = sheet.width - PAD - left
    axis = x_axis.categories(chart, width, measure, traits)
    ramp = TEXT_SIZE * LINE + GAP
    head, total = header.grown(chart, sheet, ramp + axis.height + PAD / 2 + rows * _ROW, measure)
    bottom = PAD / 2 + axis.height
    frame = Frame(left, bottom, width, total - head.height - ramp - bottom)
    texts = [*head.texts, *x_axis.texts(axis, left, width, bottom, measure, sheet.width)]
    texts += row_names(names, frame, left - GAP)
    labels, place = _ramp(chart, total - head.height, low, high, measure)
    texts += labels
    texts += _cells(chart, frame, measure)
    plot = Plot(frame, 0, (-0.5, max(1, len(chart.categories)) - 0.5), (rows - 0.5, -0.5))
    ramp_ = Ramp(place, low, high)
    return Layout(chart, sheet.width, total, (plot,), tuple(texts), ramp=ramp_, scale=sheet.scale)


def _ramp(
    chart: ChartData, top: float, low: float, high: float, measure: Measure
) -> tuple[list[Text], Frame]:
    axis = chart.panels[0]
    first, last = formats.alike((low, high), axis.decimals, axis.unit)
    if max(abs(low), abs(high)) >= formats.COMPACT_FROM:
        first, last = (formats.short_label(v, axis.decimals, axis.unit) for v in (low, high))
    x = PAD + measure(first) + GAP
    frame = Frame(x, top - TEXT_SIZE, _RAMP_WIDTH, TEXT_SIZE * 0.75)
    y = baseline(frame.bottom + frame.height / 2, TEXT_SIZE)
    return [Text(PAD, y, first, role="muted"), Text(frame.right + GAP, y, last, role="muted")], frame


def _cells(chart: ChartData, frame: Frame, measure: Measure) -> list[Text]:
    """Return the number in each cell, if all of them find room."""
    axis = chart.panels[0]
    wide, tall = frame.width / max(1, len(chart.categories)), frame.height / max(1, len(chart.series))
    cells = [
        (row, place(x), y)
        for row, series in enumerate(chart.series)
        for x, y in zip(series.x, series.y, strict=True)
        if y is not None
    ]
    if tall < TEXT_SIZE * 1.1 or len(cells) > _MOST_NUMBERS:
        return []
    exact = formats.alike([y for _, _, y in cells], axis.decimals, axis.unit)
    short = tuple(formats.short_label(y, axis.decimals, axis.unit) for _, _, y in cells)
    for labels in (exact, short):
        if all(measure(label) <= wide - 10 for label in labels):
            return [
                Text(
                    frame.left + (x + 0.5) * wide,
                    baseline(frame.top - (row + 0.5) * tall, TEXT_SIZE),
                    label,
                    align="center",
                    over=float(y),
                )
                for (row, x, y), label in zip(cells, labels, strict=True)
            ]
    return []
