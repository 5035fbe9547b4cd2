"""Shares of a whole: slices from twelve o'clock, clockwise, each with its name and share beside it."""

import math

from charts import formats
from charts.chart import ChartData
from charts.layout import header
from charts.layout.places import (
    GAP,
    HEIGHT,
    PAD,
    TEXT_SIZE,
    WIDTH,
    Frame,
    Layout,
    Measure,
    Plot,
    Rule,
    Text,
    baseline,
)
from charts.layout.wording import declutter, shorten

_NAME_WIDTH = 330.0
_ROW = TEXT_SIZE * 2.35
_MOST_A_SIDE = 7
_OUT = 1.06
"""Where a leader leaves the pie, in radii."""


def arrange(chart: ChartData, measure: Measure) -> Layout:
    """Return the picture of a pie or donut."""
    head = header.arrange(chart, HEIGHT, measure, legend=False)
    side = HEIGHT - head.height - PAD * 1.1
    frame = Frame((WIDTH - side) / 2, PAD * 0.8, side, side)
    texts, rules = list(head.texts), []
    for right in (True, False):
        more, lines = _side(chart, frame, measure, right=right)
        texts += more
        rules += lines
    if chart.donut:
        texts += _total(chart, frame, measure)
    plot = Plot(frame, 0, (-1.0, 1.0), (-1.0, 1.0))
    return Layout(chart, WIDTH, HEIGHT, (plot,), tuple(texts), tuple(rules))


def _side(chart: ChartData, frame: Frame, measure: Measure, *, right: bool) -> tuple[list[Text], list[Rule]]:
    """Return the labels of the slices whose middle lies on one side, largest first if not all find room."""
    slices = [s for s in middles(chart) if (s[1] <= 0.5) is right]
    slices = sorted(slices, key=lambda s: -s[2])[:_MOST_A_SIDE]
    slices.sort(key=lambda s: -math.cos(2 * math.pi * s[1]))
    cx, cy, radius = frame.left + frame.width / 2, frame.bottom + frame.height / 2, frame.width / 2
    wanted = [cy + radius * _OUT * math.cos(2 * math.pi * m) for _, m, _ in slices]
    places = declutter(wanted, _ROW, frame.bottom + TEXT_SIZE * 0.9, frame.top - TEXT_SIZE * 0.9)
    texts, rules = [], []
    for (index, middle, part), y in zip(slices, places, strict=True):
        angle = 2 * math.pi * middle
        sign = 1 if right else -1
        x0, y0 = cx + radius * 1.01 * math.sin(angle), cy + radius * 1.01 * math.cos(angle)
        x1 = cx + sign * (radius + 2.2 * GAP)
        rules.append(Rule(x0, y0, x1 - sign * GAP * 0.4, y, "muted"))
        align = "left" if right else "right"
        name = shorten(
            chart.categories[index],
            min(_NAME_WIDTH, WIDTH - PAD - (cx + radius + 2.2 * GAP)),
            TEXT_SIZE,
            measure,
        )
        texts.append(Text(x1, baseline(y + TEXT_SIZE * 0.56, TEXT_SIZE), name, align=align))  # type: ignore[arg-type]
        texts.append(
            Text(
                x1,
                baseline(y - TEXT_SIZE * 0.56, TEXT_SIZE),
                _figures(chart, index, part),
                role="muted",
                align=align,
            )
        )  # type: ignore[arg-type]
    return texts, rules


def _figures(chart: ChartData, index: int, part: float) -> str:
    axis = chart.panels[0]
    value = chart.series[0].y[index] or 0.0
    if axis.unit is not None and axis.unit.symbol == "%":
        return formats.value_label(value, axis.decimals, axis.unit)
    return f"{percent(part)} · {formats.short_label(value, axis.decimals, axis.unit)}"


def percent(part: float) -> str:
    """Return a share of 1 in percent with one decimal."""
    return f"{part * 100:.1f}%" if part >= 0.001 or part == 0 else "<0.1%"


def middles(chart: ChartData) -> list[tuple[int, float, float]]:
    """Return index, middle and share of each slice, in turns clockwise from twelve o'clock."""
    values = [float(y) if y is not None else 0.0 for y in chart.series[0].y]
    whole = math.fsum(values)
    out, start = [], 0.0
    for index, value in enumerate(values):
        part = value / whole
        if value > 0:
            out.append((index, start + part / 2, part))
        start += part
    return out


def _total(chart: ChartData, frame: Frame, measure: Measure) -> list[Text]:
    axis = chart.panels[0]
    whole = math.fsum(float(y) for y in chart.series[0].y if y is not None)
    label = formats.value_label(int(whole) if float(whole).is_integer() else whole, axis.decimals, axis.unit)
    if measure(label, TEXT_SIZE * 1.4, bold=True) > frame.width * 0.5:
        label = formats.short_label(whole, axis.decimals, axis.unit)
    x, y = frame.left + frame.width / 2, frame.bottom + frame.height / 2
    return [
        Text(x, y - TEXT_SIZE * 0.1, label, TEXT_SIZE * 1.4, bold=True, align="center"),
        Text(x, y - TEXT_SIZE * 1.3, "total", role="muted", align="center"),
    ]
