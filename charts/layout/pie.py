"""Shares of a whole: slices from twelve o'clock, clockwise, each with its name and share beside it."""

import math
from itertools import accumulate, pairwise
from statistics import fmean
from typing import NamedTuple

from charts.chart import ChartData, Traits
from charts.grammar import LabelsAt
from charts.layout import header, legend
from charts.layout.fitting import wrap
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
from charts.telling.speech import paired, say

_MOST_A_SIDE = 7
_ROW = 1.15
"""The height of a line of a label, in sizes."""
_LEADER = 2.2 * GAP
_HALF = 0.5
_EXACT_BELOW = 1e6
_LEAST_SHARE = 0.001
_WIDEST = 0.5
"""The share of the picture's width that the pie may take: the rest is for its labels."""
_SMALLEST = 120.0
_SMALLER = 0.7
"""Long names make the pie smaller, to this part."""
_OUT = 1.06
"""Where a leader leaves the pie, in radii."""


def arrange(chart: ChartData, measure: Measure, traits: Traits) -> Layout:
    """Return the picture of a pie or donut."""
    sheet = page(chart.looks)
    head = header.arrange(chart, sheet.height, measure, traits)
    aside = legend.beside(chart, sheet, sheet.height - head.height, measure, traits)
    room = sheet.height - head.height - PAD * 1.1 - aside.below
    width = sheet.width - aside.left - aside.right
    middle = aside.left + width / 2, PAD * 0.8 + aside.below + room / 2
    texts, rules = [*head.texts, *aside.texts], []
    frame, labels = _pie_and_labels(chart, middle, width, room, measure)
    for right, found in zip((True, False), labels, strict=True):
        more, leaders = _side(chart, frame, _fitting(found, room), (middle[1], room), right=right)
        texts += more
        rules += leaders
    if chart.donut and chart.looks.labels is not LabelsAt.NONE:
        texts += _total(chart, frame, measure)
    plot = Plot(frame, 0, (-1.0, 1.0), (-1.0, 1.0))
    swatches = head.swatches + aside.swatches
    return Layout(
        chart,
        *(sheet.width, sheet.height, (plot,), tuple(texts), tuple(rules), swatches),
        scale=sheet.scale,
    )


def _pie_and_labels(
    chart: ChartData, middle: tuple[float, float], width: float, room: float, measure: Measure
) -> tuple[Frame, list[list["_Label"]]]:
    """Return the frame of the pie and what is said right and left of it: in two lines where these fit."""
    most = max(_SMALLEST, min(room, width * _WIDEST))
    for lines in (2, 1):
        longest = max(_needed(chart.categories[each.category], lines, measure) for each in slices(chart))
        side = max(most * _SMALLER, min(most, width - 2 * (longest + PAD + _LEADER + 1)))
        frame = Frame(middle[0] - side / 2, middle[1] - side / 2, side, side)
        beside = (width - side) / 2 - PAD - _LEADER - 1
        labels = [_labels(chart, pieces, beside, measure, lines) for pieces in _sides(chart)]
        if all(sum(label.height for label in each) <= room for each in labels):
            break
    return frame, labels


def _sides(chart: ChartData) -> tuple[list["Slice"], list["Slice"]]:
    """Return the slices that are told on the right and on the left, the largest of each, from the top."""
    found = slices(chart)
    right, left = ([piece for piece in found if (piece.middle <= _HALF) is side] for side in (True, False))
    largest = (sorted(pieces, key=lambda piece: -piece.share)[:_MOST_A_SIDE] for pieces in (right, left))
    first, second = (sorted(pieces, key=_height) for pieces in largest)
    return first, second


def _needed(name: str, lines: int, measure: Measure) -> float:
    """Return the least width in which a name can stand in so many lines."""
    whole = measure(name)
    breaks = [at for at, char in enumerate(name) if char == " "] if lines > 1 else []
    return min((max(measure(name[:at]), measure(name[at + 1 :])) for at in breaks), default=whole)


class _Label(NamedTuple):
    """What is said of a slice: its name in lines, and its figures."""

    piece: "Slice"
    name: tuple[str, ...]
    figures: str

    @property
    def height(self) -> float:
        """Return how tall it is, in pixels."""
        return TEXT_SIZE * (_ROW * (len(self.name) + 1) + 0.15)


def _labels(
    chart: ChartData, pieces: list["Slice"], room: float, measure: Measure, lines: int
) -> list[_Label]:
    """Return what is said of slices beside the pie, in so much room."""
    found = []
    for piece in pieces:
        name = wrap(chart.categories[piece.category], room, TEXT_SIZE, measure, lines=lines) or ("",)
        figures = next((each for each in _figures(chart, piece) if measure(each) <= room), "")
        found.append(_Label(piece, name, figures))
    return found


def _fitting(labels: list[_Label], room: float) -> list[_Label]:
    """Return those that find room below each other, the largest slices'."""
    while labels and sum(label.height for label in labels) > room:
        least = min(labels, key=lambda label: label.piece.share)
        labels = [label for label in labels if label is not least]
    return labels


def _side(
    chart: ChartData, frame: Frame, labels: list[_Label], room: tuple[float, float], *, right: bool
) -> tuple[list[Text], list[Rule]]:
    """Return the labels of one side and the lines that lead to them. room is its middle and its height."""
    cx, cy, radius = frame.left + frame.width / 2, frame.bottom + frame.height / 2, frame.width / 2
    sign = 1 if right else -1
    x = cx + sign * (radius + _LEADER)
    texts, rules = [], []
    for label, y in zip(labels, _heights(labels, cy, radius, room), strict=True):
        angle = math.tau * label.piece.middle
        x0, y0 = cx + radius * 1.01 * math.sin(angle), cy + radius * 1.01 * math.cos(angle)
        rules.append(Rule(x0, y0, x - sign * GAP * 0.4, y, "muted"))
        texts += _label(chart, (*label.name, label.figures), x, y, align="left" if right else "right")
    return texts, rules


def _heights(labels: list[_Label], cy: float, radius: float, room: tuple[float, float]) -> list[float]:
    """Return where the middles of labels stand from the top down, each near its slice, clear of the others.

    Those that would meet are pooled around their mean.
    """
    if not labels:
        return []
    apart = ((upper.height + lower.height) / 2 for upper, lower in pairwise(labels))
    below = list(accumulate(apart, initial=0.0))
    pools: list[list[float]] = []
    for label, down in zip(labels, below, strict=True):
        pools.append([cy + radius * _OUT * math.cos(math.tau * label.piece.middle) + down])
        while len(pools) > 1 and fmean(pools[-1]) > fmean(pools[-2]):
            pools[-2:] = [pools[-2] + pools[-1]]
    middle, height = room
    low = middle - height / 2 + labels[-1].height / 2 + below[-1]
    high = middle + height / 2 - labels[0].height / 2
    places = (min(max(fmean(pool), low), high) for pool in pools for _ in pool)
    return [place - down for place, down in zip(places, below, strict=True)]


def _height(piece: "Slice") -> float:
    return -math.cos(math.tau * piece.middle)


def _label(chart: ChartData, told: tuple[str, ...], x: float, y: float, *, align: Align) -> list[Text]:
    """Return the name of a slice and below it its figures, the last of what is told, centred on y."""
    *name, figures = told
    lines = [*name] if chart.looks.labels is LabelsAt.NONE or not figures else [*name, figures]
    return [
        Text(
            x,
            baseline(y - (row - (len(lines) - 1) / 2) * TEXT_SIZE * _ROW, TEXT_SIZE),
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
    largest = max(abs(y) for y in chart.series[0].y if y is not None)
    return paired(share, exact if largest < _EXACT_BELOW else short), paired(share, short), share


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
        Text(x, y - TEXT_SIZE * 1.3, say("Total"), role="muted", align="center"),
    ]
