"""A radar: an axis from the middle for each name, rings at round figures. Places are within a circle of 1."""

import math

from charts.chart import ChartData, Traits
from charts.layout import header, legend, scale
from charts.layout.fitting import shorten
from charts.layout.pieces import GAP, PAD, TEXT_SIZE, Frame, Layout, Measure, Plot, Rule, Text, page
from charts.layout.scale import Scaled

_TICKS = 4
_NAMES_WIDTH = 300.0
_AROUND = 1.12
"""How far out the names stand, in radii."""
MOST_NAMES = 16


def spread_of(chart: ChartData) -> Scaled:
    """Return the scale from the middle outwards."""
    values = [float(y) for run in chart.series for y in run.y if y is not None]
    return scale.values((min([0.0, *values]), max([0.0, *values])), chart.panels[0], _TICKS, zero=True)


def spoke(at: int, count: int, far: float) -> tuple[float, float]:
    """Return the place so far from the middle along an axis; the first points up, all go clockwise."""
    turn = math.tau * at / max(1, count)
    return far * math.sin(turn), far * math.cos(turn)


def arrange(chart: ChartData, measure: Measure, traits: Traits) -> Layout:
    """Return the picture of a radar."""
    sheet = page(chart.looks)
    head = header.arrange(chart, sheet.height, measure, traits)
    aside = legend.beside(chart, sheet, sheet.height - head.height, measure, traits)
    room = sheet.height - head.height - PAD - aside.below - 2 * TEXT_SIZE * 1.6
    width = sheet.width - aside.left - aside.right
    scaled, count = spread_of(chart), len(chart.categories)
    tall, low = _height(count)
    side = max(160.0, min(room * 2 / tall, width - 2 * PAD - 2 * _NAMES_WIDTH * 0.75))
    cx = aside.left + width / 2
    spare = max(0.0, room - side * tall / 2)
    cy = PAD * 0.5 + aside.below + TEXT_SIZE * 1.6 + spare / 2 + side * low / 2
    frame = Frame(cx - side / 2, cy - side / 2, side, side)
    texts, rules = [*head.texts, *aside.texts], list[Rule]()
    for tick in scaled.ticks[1:]:
        corners = [spoke(at, count, scaled.share(tick)) for at in range(count)]
        for (x0, y0), (x1, y1) in zip(corners, [*corners[1:], *corners[:1]], strict=True):
            rules.append(_rule(frame, x0, y0, x1, y1))
    rules += [_rule(frame, 0.0, 0.0, *spoke(at, count, 1.0)) for at in range(count)]
    names = _names(chart, frame, measure, sheet.width)
    texts += [*names, *_ring_labels(frame, scaled, names, measure)]
    plot = Plot(frame, 0, (-1.0, 1.0), (-1.0, 1.0))
    shown = tuple(rules) if chart.looks.grid is not False else ()
    return Layout(
        chart,
        *(sheet.width, sheet.height, (plot,), tuple(texts), shown, head.swatches + aside.swatches),
        scale=sheet.scale,
    )


def _height(count: int) -> tuple[float, float]:
    """Return how high a radar of so many axes is, and how far it goes below its middle, in radii."""
    ends = [spoke(at, count, 1.0)[1] for at in range(count)] or [1.0]
    low = max(0.0, -min(ends))
    return max(ends) + low, low


def _rule(frame: Frame, x0: float, y0: float, x1: float, y1: float) -> Rule:
    cx, cy, half = frame.left + frame.width / 2, frame.bottom + frame.height / 2, frame.width / 2
    return Rule(cx + x0 * half, cy + y0 * half, cx + x1 * half, cy + y1 * half, "grid")


def _names(chart: ChartData, frame: Frame, measure: Measure, width: float) -> list[Text]:
    """Return the names at the ends of the axes, none on the one before."""
    cx, cy, half = frame.left + frame.width / 2, frame.bottom + frame.height / 2, frame.width / 2
    out, count = list[Text](), len(chart.categories)
    taken: list[tuple[float, float, float]] = []
    for at, name in enumerate(chart.categories):
        x, y = spoke(at, count, _AROUND)
        px, py = cx + x * half, cy + y * half - TEXT_SIZE * 0.36
        sideways = abs(x) > _AROUND * math.sin(math.radians(15))
        room = (width - PAD - px if x > 0 else px - PAD) if sideways else _NAMES_WIDTH
        line = shorten(name, max(20.0, min(_NAMES_WIDTH, room)), TEXT_SIZE, measure)
        wide = measure(line)
        left = px if sideways and x > 0 else px - wide if sideways else px - wide / 2
        if any(
            abs(py - y0) < TEXT_SIZE and left < right + GAP and start < left + wide + GAP
            for y0, start, right in taken
        ):
            continue
        taken.append((py, left, left + wide))
        out.append(Text(left, py, line))
    return out


def _ring_labels(frame: Frame, scaled: Scaled, names: list[Text], measure: Measure) -> list[Text]:
    """Return the figures of the inner rings, beside the axis that points up, if they are apart.

    Wide ones beside a small radar would reach the names of its axes: these have none.
    """
    shown = list(zip(scaled.ticks, scaled.labels, strict=True))[1:-1]
    cy, half = frame.bottom + frame.height / 2, frame.height / 2
    if half * (scaled.share(scaled.ticks[1]) if len(scaled.ticks) > 1 else 0.0) < TEXT_SIZE * 1.3:
        return []
    x = frame.left + frame.width / 2 + 6
    labels = [
        Text(x, cy + half * scaled.share(tick) - TEXT_SIZE * 0.36, label, role="muted")
        for tick, label in shown
    ]
    ends = [each.x + measure(each.text) for each in labels]
    reached = any(
        name.x < end and x < name.x + measure(name.text) and abs(name.y - each.y) < TEXT_SIZE
        for name in names
        for each, end in zip(labels, ends, strict=True)
    )
    return [] if reached else labels
