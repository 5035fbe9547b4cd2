"""Bars about a middle: two series back to back, or the stages of a funnel, each name left of its bar."""

from collections.abc import Sequence
from itertools import pairwise

from charts.chart import ChartData, Traits
from charts.layout import header, scale, upright
from charts.layout.fitting import row_names, shorten
from charts.layout.pieces import (
    GAP,
    LINE,
    PAD,
    TEXT_SIZE,
    Frame,
    Layout,
    Measure,
    Page,
    Plot,
    Rule,
    Text,
    baseline,
    page,
)
from charts.telling import formats
from charts.telling.speech import paired

_NAMES_WIDTH = 400.0
_ROW = 46.0
_STAGE = TEXT_SIZE * 2.3
"""A stage has room for its figure, and between two of them for what goes on."""
_FEW_STAGES = 2
_TICKS = 3
_MIDDLE = 0.0


_WHOLE = 100.0


def back_to_back(chart: ChartData, measure: Measure, _: Traits) -> Layout:
    """Return the picture of two series whose bars grow to the left and to the right of a middle."""
    sheet = page(chart.looks)
    top = TEXT_SIZE * LINE
    body, head, total = _body(chart, sheet, measure, above=top, below=TEXT_SIZE * LINE)
    most = max((abs(float(y)) for run in chart.series for y in run.y if y is not None), default=0.0)
    scaled = scale.values((0.0, most), chart.panels[0], _TICKS, zero=True)
    half = measure(scaled.labels[-1]) / 2
    frame = Frame(body.left + half, body.bottom, body.width - 2 * half, body.height)
    texts, rules = [*head.texts, *_names(chart, frame, measure, half)], list[Rule]()
    ticks = [(-tick, label) for tick, label in zip(scaled.ticks[:0:-1], scaled.labels[:0:-1], strict=True)]
    ticks += list(zip(scaled.ticks, scaled.labels, strict=True))
    room = frame.width / max(1, len(ticks) - 1) - GAP
    fits = all(measure(label) <= room for _, label in ticks)
    for tick, label in ticks:
        x = frame.left + (tick / scaled.high + 1) / 2 * frame.width
        rules.append(Rule(x, frame.bottom, x, frame.top, "grid" if tick else "baseline"))
        if fits or abs(tick) == scaled.high or not tick:
            y = frame.bottom - TEXT_SIZE * 1.2
            texts.append(Text(x, y, label, role="muted", align="center"))
    sides = zip(chart.series, (0.25, 0.75), strict=False)
    for number, (run, side) in enumerate(sides):
        name = shorten(run.name, frame.width / 2 - GAP, TEXT_SIZE, measure, bold=True)
        x, y = frame.left + side * frame.width, frame.top + GAP * 0.6
        texts.append(Text(x, y, name, role=number, bold=True, align="center"))
    shown = rules if chart.looks.grid is not False else upright.without_grid(rules)
    plot = _plot(chart, frame, scaled.high)
    return Layout(chart, sheet.width, total, (plot,), tuple(texts), tuple(shown), scale=sheet.scale)


def stages(chart: ChartData, measure: Measure, _: Traits) -> Layout:
    """Return the picture of a funnel: each stage with its figure and its share of the first.

    Between two stages stands which share of the one before the next one is.
    """
    sheet = page(chart.looks)
    body, head, total = _body(chart, sheet, measure, row=_STAGE)
    axis, values = chart.panels[0], [float(y or 0.0) for y in chart.series[0].y]
    exact = formats.alike([y or 0.0 for y in chart.series[0].y], axis.decimals, axis.unit)
    first = values[0] if values and values[0] > 0 else 0.0
    shares = axis.unit is not None and axis.unit.symbol == "%" and first == _WHOLE  # they say it themselves
    labels = [
        paired(label, formats.rounded_percent(value / first)) if first and at and not shares else label
        for at, (label, value) in enumerate(zip(exact, values, strict=True))
    ]
    labels = [shorten(label, body.width / 2, TEXT_SIZE, measure) for label in labels]
    rates = _rates(values)
    right = max((measure(label) for label in (*labels, *filter(None, rates))), default=0.0) + GAP
    frame = Frame(body.left, body.bottom, body.width - right, body.height)
    texts = [*head.texts, *_names(chart, frame, measure, 0.0)]
    row = frame.height / max(1, len(labels))
    if row >= TEXT_SIZE * 1.05:
        for at, label in enumerate(labels):
            y = baseline(frame.top - (at + 0.5) * row, TEXT_SIZE)
            texts.append(Text(frame.right + GAP, y, label))
    if row >= _STAGE:
        texts += [
            Text(frame.right + GAP, baseline(frame.top - at * row, TEXT_SIZE), rate, role="muted")
            for at, rate in enumerate(rates, 1)
            if rate
        ]
    most = max(values, default=0.0) / 2 or 1.0
    plot = _plot(chart, frame, most)
    return Layout(chart, sheet.width, total, (plot,), tuple(texts), scale=sheet.scale)


def _rates(values: Sequence[float]) -> list[str]:
    """Return which share of each stage goes on to the next, to stand between them."""
    if len(values) <= _FEW_STAGES:
        return []
    return [
        f"↓ {formats.rounded_percent(after / before)}" if before > 0 else ""
        for before, after in pairwise(values)
    ]


def _body(
    chart: ChartData,
    sheet: Page,
    measure: Measure,
    *,
    above: float = 0.0,
    below: float = 0.0,
    row: float = _ROW,
) -> tuple[Frame, header.Header, float]:
    """Return where names and bars share the picture, below its title; many rows make it taller."""
    count = max(1, len(chart.categories))
    head, total = header.grown(chart, sheet, above + below + PAD + count * row, measure)
    widest = max((measure(name) for name in chart.categories), default=0.0)
    left = PAD + min(_NAMES_WIDTH, sheet.width / 3, widest) + GAP
    bottom = PAD + below
    return Frame(left, bottom, sheet.width - PAD - left, total - head.height - above - bottom), head, total


def _names(chart: ChartData, frame: Frame, measure: Measure, aside: float) -> list[Text]:
    right = frame.left - aside - GAP
    names = [shorten(name, right - PAD, TEXT_SIZE, measure) for name in chart.categories]
    return row_names(names, frame, right)


def _plot(chart: ChartData, frame: Frame, most: float) -> Plot:
    return Plot(frame, 0, (-most, most), (max(1, len(chart.categories)) - 0.5, -0.5))
