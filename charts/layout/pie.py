"""Shares of a whole: slices from twelve o'clock, clockwise, each with its name and share beside it."""

import math
from typing import NamedTuple

from charts.chart import ChartData, Traits
from charts.grammar import LabelsAt
from charts.layout import header, legend
from charts.layout.fitting import declutter, wrap
from charts.layout.pieces import (
    GAP,
    PAD,
    TEXT_SIZE,
    Align,
    Frame,
    Layout,
    Measure,
    Plot,
    Rule,
    Text,
    baseline,
    page,
)
from charts.telling import formats

_MOST_A_SIDE = 7
_WRAPPED = 3.6
"""The height of a label of three lines, in sizes."""
_LEADER = 2.2 * GAP
_HALF = 0.5
_EXACT_BELOW = 1e6
_LEAST_SHARE = 0.001
_WIDEST = 0.5
"""The share of the picture's width that the pie may take: the rest is for its labels."""
_SMALLEST = 120.0
_FEW, _SMALLER = 6, 0.7
"""Names of more slices than so many have a line each: a long one makes the pie smaller, to this part."""
_OUT = 1.06
"""Where a leader leaves the pie, in radii."""


def arrange(chart: ChartData, measure: Measure, traits: Traits) -> Layout:
    """Return the picture of a pie or donut."""
    sheet = page(chart.looks)
    head = header.arrange(chart, sheet.height, measure, traits)
    aside = legend.beside(chart, sheet, sheet.height - head.height, measure, traits)
    room = sheet.height - head.height - PAD * 1.1 - aside.below
    width = sheet.width - aside.left - aside.right
    side = max(_SMALLEST, min(room, width * _WIDEST))
    if len(chart.categories) > _FEW:
        longest = max(map(measure, chart.categories))
        side = max(side * _SMALLER, min(side, width - 2 * (longest + PAD + _LEADER)))
    middle = aside.left + width / 2, PAD * 0.8 + aside.below + room / 2
    frame = Frame(middle[0] - side / 2, middle[1] - side / 2, side, side)
    texts, rules = [*head.texts, *aside.texts], []
    for right in (True, False):
        edge = aside.left + width - PAD if right else aside.left + PAD
        more, lines = _side(chart, frame, measure, edge, right=right)
        texts += more
        rules += lines
    if chart.donut and chart.looks.labels is not LabelsAt.NONE:
        texts += _total(chart, frame, measure)
    plot = Plot(frame, 0, (-1.0, 1.0), (-1.0, 1.0))
    swatches = head.swatches + aside.swatches
    return Layout(
        chart,
        *(sheet.width, sheet.height, (plot,), tuple(texts), tuple(rules), swatches),
        scale=sheet.scale,
    )


def _side(
    chart: ChartData, frame: Frame, measure: Measure, edge: float, *, right: bool
) -> tuple[list[Text], list[Rule]]:
    """Return the labels of the slices whose middle lies on one side, largest first if not all find room.

    edge is where the labels of this side must end.
    """
    found = [piece for piece in slices(chart) if (piece.middle <= _HALF) is right]
    shown = sorted(sorted(found, key=lambda piece: -piece.share)[:_MOST_A_SIDE], key=_height)
    cx, cy, radius = frame.left + frame.width / 2, frame.bottom + frame.height / 2, frame.width / 2
    sign = 1 if right else -1
    x = cx + sign * (radius + _LEADER)
    room = (edge - x if right else x - edge) - 1
    lines = 2 if len(shown) * TEXT_SIZE * _WRAPPED <= frame.height * 1.06 else 1
    names = [
        wrap(chart.categories[piece.category], room, TEXT_SIZE, measure, lines=lines) or ("",)
        for piece in shown
    ]
    rows = max((len(name) for name in names), default=1) + 1
    wanted = [cy + radius * _OUT * math.cos(math.tau * piece.middle) for piece in shown]
    gap = TEXT_SIZE * (1.15 * rows + 0.15)
    places = declutter(wanted, gap, frame.bottom + gap / 3, frame.top - gap / 3)
    texts, rules = [], []
    for piece, y, name in zip(shown, places, names, strict=True):
        angle = math.tau * piece.middle
        x0, y0 = cx + radius * 1.01 * math.sin(angle), cy + radius * 1.01 * math.cos(angle)
        rules.append(Rule(x0, y0, x - sign * GAP * 0.4, y, "muted"))
        figures = next((each for each in _figures(chart, piece) if measure(each) <= room), "")
        texts += _label(chart, (*name, figures), x, y, align="left" if right else "right")
    return texts, rules


def _height(piece: "Slice") -> float:
    return -math.cos(math.tau * piece.middle)


def _label(chart: ChartData, told: tuple[str, ...], x: float, y: float, *, align: Align) -> list[Text]:
    """Return the name of a slice and below it its figures, the last of what is told, centred on y."""
    *name, figures = told
    lines = [*name] if chart.looks.labels is LabelsAt.NONE or not figures else [*name, figures]
    return [
        Text(
            x,
            baseline(y - (row - (len(lines) - 1) / 2) * TEXT_SIZE * 1.15, TEXT_SIZE),
            line,
            role="muted" if row == len(name) else "text",
            align=align,
        )
        for row, line in enumerate(lines)
    ]


def _figures(chart: ChartData, piece: "Slice") -> tuple[str, ...]:
    """Return the figures of a slice, and shorter ones for where these find no room."""
    axis = chart.panels[0]
    value = chart.series[0].y[piece.category] or 0.0
    exact = formats.value_label(value, axis.decimals, axis.unit)
    if axis.unit is not None and axis.unit.symbol == "%":
        return (exact,)
    short, share = formats.short_label(value, axis.decimals, axis.unit), percent(piece.share)
    return f"{share} · {exact if abs(value) < _EXACT_BELOW else short}", f"{share} · {short}", share


def percent(part: float) -> str:
    """Return a share of 1 in percent with one decimal."""
    return formats.percent(part) if part >= _LEAST_SHARE or part == 0 else f"<{formats.percent(_LEAST_SHARE)}"


class Slice(NamedTuple):
    """One slice: which category, and its middle and share in turns, clockwise from twelve o'clock."""

    category: int
    middle: float
    share: float


def slices(chart: ChartData) -> list[Slice]:
    """Return the slices that have a size, in the order of the categories."""
    values = [float(y) if y is not None else 0.0 for y in chart.series[0].y]
    whole = math.fsum(values)
    out, start = [], 0.0
    for index, value in enumerate(values):
        part = value / whole
        if value > 0:
            out.append(Slice(index, start + part / 2, part))
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
