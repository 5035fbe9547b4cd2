"""Words at marks: values, names of points, remarks, what lines and stripes are. None meets another text."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from charts.chart import ChartData, Places, Position, Series, Traits, place
from charts.grammar import LabelsAt, Mark
from charts.layout import geometry, upright
from charts.layout.fitting import shorten
from charts.layout.pieces import GAP, TEXT_SIZE, Layout, Measure, Plot, Role, Rule, Text
from charts.layout.scale import Scaled
from charts.telling import formats

_MOST = 80
_FEW = 12
"""Up to so many words, none is put over a line."""
_PIECE, _MOST_PIECES = 12.0, 40
_EDGE = 8.0
_LONGEST = 360.0
_NEAR = GAP * 0.9
_STEPS = (1.0, 2.2, 3.4, 4.6, 5.8)
"""How far words move away from their point, in lines, where nearer places are taken."""
_FAR = TEXT_SIZE * 1.6

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Words:
    """Words that are to stand at a point of the picture; ones with a leader may stand away from it."""

    x: float
    y: float
    text: str
    role: Role = "text"
    led: bool = False
    around: float = 0.0
    """How far the mark reaches about its middle, in pixels."""


def annotated(layout: Layout, measure: Measure, traits: Traits) -> Layout:
    """Return the layout with the words at its marks, as many as find room."""
    wanted = [words for words in _wanted(layout, traits) if words.text]
    if not wanted or len(wanted) > _MOST:
        return layout
    taken = [_box(text, measure) for text in layout.texts if text.text]
    marks = [(each.x - 6, each.y - 6, each.x + 6, each.y + 6) for each in wanted]
    lines = [_around(rule) for rule in layout.rules if rule.role in {"reference", "baseline"}]
    lines += _along_lines(layout, traits) if len(wanted) <= _FEW else ()
    texts, rules = list(layout.texts), list(layout.rules)
    for at, words in enumerate(wanted):
        others = marks[:at] + marks[at + 1 :]
        found = (
            _placed(words, layout, measure, [*taken, *others, *lines])
            or _placed(words, layout, measure, [*taken, *others])
            or _placed(words, layout, measure, taken)
        )
        if found is None:
            continue
        texts.append(found)
        rules.append(upright.halo(found, measure))
        box = _box(found, measure)
        taken.append(box)
        if words.led and _is_away(words, box):
            rules.append(_leader(words, box))
    return replace(layout, texts=tuple(texts), rules=tuple(rules))


def parted(layout: Layout, measure: Measure) -> Layout:
    """Return the layout with its lines over the marks left out where words stand."""
    if not any(rule.role == "reference" for rule in layout.rules):
        return layout
    boxes = [_box(text, measure) for text in layout.texts if text.text]
    rules: list[Rule] = []
    for rule in layout.rules:
        rules += _but_for(rule, boxes) if rule.role == "reference" else [rule]
    return replace(layout, rules=tuple(rules))


def cleared(layout: Layout, measure: Measure) -> Layout:
    """Return the layout with a plate behind each text that a fitted line would strike, save one on a bar."""
    struck = list(_along_fits(layout))
    texts = [text for text in layout.texts if text.text and not text.angle] if struck else []
    bars = _bars(layout) if texts else []
    plates = [
        upright.plate(text, measure)
        for text in texts
        if any(_meet(box := _box(text, measure), each) for each in struck)
        and not any(_meet(box, each) for each in bars)
    ]
    return replace(layout, rules=(*layout.rules, *plates)) if plates else layout


def _bars(layout: Layout) -> list[Box]:
    """Return where the bars of all plots are."""
    chart = layout.chart
    if chart.mark not in (Mark.BAR, Mark.COMBO):
        return []
    corners = (
        (
            _spot(chart, plot, bar.middle - bar.width / 2, bar.base),
            _spot(chart, plot, bar.middle + bar.width / 2, bar.base + bar.value),
        )
        for plot in layout.plots
        for bar in geometry.bars(chart, plot.panel)
    )
    return [
        (min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))
        for one, other in corners
    ]


def _but_for(rule: Rule, boxes: Sequence[Box]) -> Iterator[Rule]:
    """Yield the pieces of a level or upright line that cross none of these boxes."""
    level = rule.y0 == rule.y1
    start, end = (rule.x0, rule.x1) if level else (rule.y0, rule.y1)
    across = rule.y0 if level else rule.x0
    along, beside = (0, 1) if level else (1, 0)
    cuts = sorted(
        (box[along] - _CLEAR, box[along + 2] + _CLEAR)
        for box in boxes
        if box[beside] - _BARELY < across < box[beside + 2] + _BARELY
        and box[along] < end
        and box[along + 2] > start
    )
    for low, high in cuts:
        if low > start:
            yield _piece(rule, start, low, level=level)
        start = max(start, high)
    if start < end:
        yield _piece(rule, start, end, level=level)


def _piece(rule: Rule, start: float, end: float, *, level: bool) -> Rule:
    return replace(rule, x0=start, x1=end) if level else replace(rule, y0=start, y1=end)


_CLEAR, _BARELY = 4.0, 2.0
"""How far from words a line ends, and how near it may pass over or under them, in pixels."""


def _around(rule: Rule) -> Box:
    (left, right), (bottom, top) = sorted((rule.x0, rule.x1)), sorted((rule.y0, rule.y1))
    return left, bottom, right, top


def _along_lines(layout: Layout, traits: Traits) -> Iterator[Box]:
    """Yield small boxes along the lines of a chart, which words had better not cross."""
    chart = layout.chart
    for plot in layout.plots:
        for series in chart.series:
            joined = traits.joined or series.mark is Mark.LINE
            if series.panel != plot.panel or not joined:
                continue
            known = sorted((place(x), y) for x, y in zip(series.x, series.y, strict=True) if y is not None)
            yield from _along([_spot(chart, plot, x, y) for x, y in known])
    yield from _along_fits(layout)
    if traits.places is Places.SCALED and not traits.joined:
        for fit in chart.fits:
            yield from _at_dots(chart, layout.plots[0], fit.x[-1])


def _along_fits(layout: Layout) -> Iterator[Box]:
    for plot in layout.plots:
        for fit in layout.chart.fits:
            if fit.panel == plot.panel:
                spots = zip(fit.x, fit.y, strict=True)
                yield from _along([_spot(layout.chart, plot, x, y) for x, y in spots])


def _at_dots(chart: ChartData, plot: Plot, x: Position) -> Iterator[Box]:
    """Yield the boxes of the dots near a place along x, where the line through them ends and is named."""
    end, _ = _spot(chart, plot, x, 0.0)
    for series in chart.series:
        for at, y in zip(series.x, series.y, strict=True):
            across, up = _spot(chart, plot, at, y) if y is not None else (math.inf, 0.0)
            if abs(across - end) < _BESIDE:
                yield across - _DOT, up - _DOT, across + _DOT, up + _DOT


_BESIDE, _DOT = 120.0, 6.0


def _along(spots: Sequence[tuple[float, float]]) -> Iterator[Box]:
    for (x0, y0), (x1, y1) in pairwise(spots):
        count = min(_MOST_PIECES, 1 + int(max(abs(x1 - x0), abs(y1 - y0)) // _PIECE))
        for at in range(count + 1):
            x, y = x0 + (x1 - x0) * at / count, y0 + (y1 - y0) * at / count
            yield (x - 3, y - 3, x + 3, y + 3)


def _wanted(layout: Layout, traits: Traits) -> Iterator[_Words]:
    chart = layout.chart
    for remark in chart.remarks:
        plot = layout.plots[0]
        yield _Words(*_spot(chart, plot, remark.x, remark.y), remark.text, led=True)
    yield from _of_lines(layout)
    for plot in layout.plots:
        for number, series in enumerate(chart.series):
            if series.panel == plot.panel:
                yield from _of_points(chart, plot, number, series)
                yield from _of_values(chart, plot, number, series, traits)


def _of_lines(layout: Layout) -> Iterator[_Words]:
    """Yield what lines, stripes and fits are called; upright marks have those at a value named at ends."""
    chart, plot = layout.chart, layout.plots[0]
    for line in chart.references:
        if line.x is not None:
            x, y = _beside(chart, plot, line.x, along_x=True)
            yield _Words(x, y, line.label)
        elif chart.horizontal:
            x, y = _beside(chart, plot, line.value, along_x=False)
            yield _Words(x, y, upright.reference_name(chart, line))
    for stripe in chart.stripes:
        x, y = _beside(chart, plot, (stripe.low + stripe.high) / 2, along_x=stripe.along_x)
        yield _Words(x, y, stripe.label, "muted")
    for fit in chart.fits:
        if len(chart.fits) == 1 and not chart.facets and not upright.is_named_beside(chart):
            yield _Words(*_spot(chart, plot, fit.x[-1], fit.y[-1]), fit.label, led=True)


def _beside(chart: ChartData, plot: Plot, at: Position, *, along_x: bool) -> tuple[float, float]:
    """Return where a line or stripe across the plot is named: at its top, or in its middle if it is level."""
    frame = plot.frame
    x, y = _spot(chart, plot, at, 0.0) if along_x else _spot(chart, plot, 0.0, place(at))
    if along_x is chart.horizontal:
        return frame.left + frame.width / 2, y
    return x, frame.top - (0.0 if chart.horizontal else 2 * TEXT_SIZE)


def _of_points(chart: ChartData, plot: Plot, number: int, series: Series) -> Iterator[_Words]:
    role: Role = number if len(chart.series) > 1 else "text"
    sizes, largest = series.sizes or (None,) * len(series.x), geometry.largest_bubble(chart)
    for x, y, name, size in zip(series.x, series.y, series.names, sizes, strict=False):
        if y is not None:
            around = max(0.0, geometry.bubble(size, largest) / 2 - _NEAR / 2) if largest else 0.0
            yield _Words(*_spot(chart, plot, x, y), name, role, around=around)


def _of_values(chart: ChartData, plot: Plot, number: int, series: Series, traits: Traits) -> Iterator[_Words]:
    """Yield the values that were asked for at marks that carry none by themselves."""
    wanted = chart.looks.labels
    alone = sum(run.panel == series.panel for run in chart.series) == 1
    if wanted not in (LabelsAt.ALL, LabelsAt.ENDS, LabelsAt.EXTREMES) or (traits.numbered and alone):
        return
    if traits.places is Places.NAMED:
        return
    axis = chart.panels[series.panel]
    known = [at for at, y in enumerate(series.y) if y is not None]
    if wanted is LabelsAt.ENDS:
        known = list(dict.fromkeys((*known[:1], *known[-1:])))
    elif wanted is LabelsAt.EXTREMES and known:
        heights = {at: series.y[at] or 0.0 for at in known}
        known = list(
            dict.fromkeys((min(known, key=heights.__getitem__), max(known, key=heights.__getitem__)))
        )
    spots = _ends(chart, number) if traits.wide else {}
    shown = formats.alike([series.y[at] or 0.0 for at in known], axis.decimals, axis.unit)
    for at, label in zip(known, shown, strict=True):
        across, up = spots.get(at, (series.x[at], series.y[at] or 0.0))
        yield _Words(*_spot(chart, plot, across, up), label)


def _ends(chart: ChartData, number: int) -> dict[int, tuple[Position, float]]:
    """Return where the bars of a series end, beside or on each other."""
    panel = chart.series[number].panel
    return {
        bar.index: (bar.middle, bar.base + bar.value)
        for bar in geometry.bars(chart, panel)
        if bar.series == number
    }


def _spot(chart: ChartData, plot: Plot, x: Position, y: float) -> tuple[float, float]:
    """Return where a place along x and a value are in the picture."""
    along, up = Scaled(*plot.x, (), (), log=plot.x_log), Scaled(*plot.y, (), (), log=plot.y_log)
    across, high = (y, place(x)) if chart.horizontal else (place(x), y)
    return (
        plot.frame.left + along.share(across) * plot.frame.width,
        plot.frame.bottom + up.share(high) * plot.frame.height,
    )


def _placed(words: _Words, layout: Layout, measure: Measure, taken: Sequence[Box]) -> Text | None:
    """Return the words at the first place about their point that is free and in the picture."""
    line = shorten(words.text, _LONGEST, TEXT_SIZE, measure)
    half = measure(line) / 2
    for x, y in _places(words, half):
        text = Text(x, y - TEXT_SIZE * 0.27, line, role=words.role, align="center")
        box = _box(text, measure)
        inside = box[0] >= _EDGE and box[2] <= layout.width - _EDGE and box[1] >= _EDGE
        if inside and box[3] <= layout.height - _EDGE and not any(_meet(box, other) for other in taken):
            return text
    return None


def _places(words: _Words, half: float) -> Iterator[tuple[float, float]]:
    """Yield middles of words about a point: above, below, at its sides, then farther away."""
    x, y, lift = words.x, words.y, TEXT_SIZE / 2 + _NEAR + words.around
    beside = half + _NEAR + words.around
    yield from ((x, y + lift), (x, y - lift), (x + beside, y), (x - beside, y))
    yield from ((x + side * beside, y + up * lift) for up in (1, -1) for side in (0.7, -0.7))
    if words.led:
        for step in _STEPS:
            away = lift + step * TEXT_SIZE
            yield from ((x + side * beside, y + up * away) for up in (1, -1) for side in (0, -0.9, 0.9))


def _box(text: Text, measure: Measure) -> Box:
    """Return the edges of a text: left, bottom, right, top; of a turned one those that hold all of it."""
    width = measure(text.text, text.size, bold=text.bold)
    start = {"left": 0.0, "center": -width / 2, "right": -width}[text.align]
    corners = [(x, y) for x in (start, start + width) for y in (-0.2 * text.size, 0.74 * text.size)]
    turn = math.radians(text.angle)
    xs = [text.x + x * math.cos(turn) - y * math.sin(turn) for x, y in corners]
    ys = [text.y + x * math.sin(turn) + y * math.cos(turn) for x, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def _meet(one: Box, other: Box) -> bool:
    apart = (
        one[2] <= other[0] - 3 or other[2] <= one[0] - 3 or one[3] <= other[1] - 1 or other[3] <= one[1] - 1
    )
    return not apart


def _is_away(words: _Words, box: Box) -> bool:
    return min(abs(box[1] - words.y), abs(box[3] - words.y)) > _FAR


def _leader(words: _Words, box: Box) -> Rule:
    """Return the line from a point to the words that stand away from it."""
    x = min(max(words.x, box[0]), box[2])
    y = box[1] - 2 if box[1] > words.y else box[3] + 2
    return Rule(words.x, words.y, x, y, "muted")
