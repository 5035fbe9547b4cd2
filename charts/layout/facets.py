"""Small multiples: a small panel for each of several values, side by side, alike in all but their marks."""

from charts.chart import ChartData, Traits
from charts.layout import header, legend, scale, upright, value_axis, x_axis
from charts.layout.fitting import shorten
from charts.layout.pieces import (
    GAP,
    LINE,
    PAD,
    TEXT_SIZE,
    Frame,
    Layout,
    Measure,
    Plot,
    Rule,
    Text,
    page,
)

_COLUMNS = ((1, 1), (2, 2), (3, 3), (4, 2), (9, 3))
"""Up to so many panels, how many stand side by side."""
_MOST_COLUMNS = 4
_SHORTEST = 150.0
"""No panel's frame is lower than this, in pixels: the picture grows instead."""


def arrange(chart: ChartData, measure: Measure, traits: Traits) -> Layout:
    """Return the picture of panels that are alike."""
    sheet = page(chart.looks)
    count = len(chart.facets)
    columns = 1 if chart.looks.panels_below else min(_fitting(count, sheet.width), max(1, count))
    rows = -(-count // columns)
    explained = traits if legend.is_wanted(chart, traits) else None
    scales = [value_axis.scaled(chart, panel, traits) for panel in range(count)]
    left = max((measure(label) for each in scales for label in each.labels), default=0.0) + GAP
    width = (sheet.width - 2 * PAD + GAP) / columns
    axis = x_axis.plan(chart, width - left - GAP, measure, traits)
    numbered = traits.numbered and upright.any_labelled(chart)
    over = TEXT_SIZE * LINE + GAP * 0.6 + (TEXT_SIZE * 1.25 if numbered else 0.0)
    least = over + axis.height + _SHORTEST
    between = GAP if rows > 1 else 0.0
    head, total = header.grown(chart, sheet, PAD + rows * (least + between), measure, explained)
    aside = legend.beside(chart, sheet, total - head.height, measure, traits)
    each = (total - head.height - PAD * 0.4 - aside.below + between) / rows
    width = (sheet.width - 2 * PAD - aside.left - aside.right + GAP) / columns
    axis = x_axis.plan(chart, width - left - GAP, measure, traits)
    texts, rules, plots = [*head.texts, *aside.texts], list[Rule](), list[Plot]()
    for panel, found in enumerate(scales):
        row, column = divmod(panel, columns)
        x = PAD + aside.left + column * width + left
        top = total - head.height - row * each
        floor = top - each + axis.height + between
        frame = Frame(x, floor, width - left - GAP, top - over - floor)
        scaled = scale.with_room(found, frame.height, upright.LEAST_APART)
        ends = (axis.scaled.low, axis.scaled.high), (scaled.low, scaled.high)
        plot = Plot(frame, panel, *ends, axis.scaled.log, scaled.log)
        plots.append(plot)
        labels = upright.value_labels(chart, plot, measure, traits.tip) if numbered else []
        more = upright.rules_of(frame, scaled)
        rules += more if chart.looks.grid is not False else upright.without_grid(more)
        rules += [upright.halo(label, measure) for label in labels]
        rules += upright.reference_rules(chart, frame, scaled, axis.scaled, panel)
        texts += _heading(chart, panel, frame, top - TEXT_SIZE, measure)
        texts += [*upright.value_ticks(frame, scaled), *labels]
        texts += x_axis.texts(axis, x, frame.width, floor, measure, sheet.width)
    swatches = head.swatches + aside.swatches
    return Layout(
        chart,
        *(sheet.width, total, tuple(plots), tuple(texts), tuple(rules), swatches),
        scale=sheet.scale,
    )


def _heading(chart: ChartData, panel: int, frame: Frame, y: float, measure: Measure) -> list[Text]:
    """Return the title of a panel, and at its other end what the lines at a value are called.

    Within a small panel their names would stand on its marks.
    """
    lines = (each for each in chart.references if each.x is None and each.stands_in(panel))
    names = " · ".join(upright.reference_name(chart, each) for each in lines)
    named = shorten(names, frame.width * _FOR_LINES, TEXT_SIZE, measure) if names else ""
    room = frame.width - (measure(named) + GAP if named else 0.0)
    title = shorten(chart.facets[panel], room, TEXT_SIZE, measure, bold=True)
    found = [Text(frame.left, y, title, bold=True), Text(frame.right, y, named, role="muted", align="right")]
    return [each for each in found if each.text]


_FOR_LINES = 0.6


def _fitting(count: int, width: float) -> int:
    """Return how many panels stand side by side in a picture so wide."""
    wanted = next((columns for most, columns in _COLUMNS if count <= most), _MOST_COLUMNS)
    return max(1, min(wanted, int(width // 280)))
