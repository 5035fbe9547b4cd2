"""Charts whose values go up: bars, lines, areas, points, histograms and boxes, one panel above another."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from charts.chart import ChartData, Reference, Scale, Series, Traits, are_parted, place
from charts.grammar import LabelsAt, Mark
from charts.layout import geometry, header, legend, scale, value_axis, x_axis
from charts.layout.fitting import declutter, shorten
from charts.layout.pieces import (
    GAP,
    LINE,
    PAD,
    TEXT_SIZE,
    Align,
    Frame,
    Layout,
    Measure,
    Plot,
    Role,
    Rule,
    Text,
    baseline,
    page,
)
from charts.layout.scale import Scaled
from charts.layout.x_axis import Along
from charts.telling import formats
from charts.telling.refusals import TooLargeError

MOST_LABELLED_BARS = 12
_MOST_NAMED_LINES = 12
_MOVED = TEXT_SIZE * 0.6
"""A name that had to move so far from the end of its line has a leader."""
_NAME_WIDTH = 250.0
_WITH_VALUE = 1.4
"""How many times as wide a name may be with the value behind it."""
_ROOMY = 6
"""Up to so many names have room beside a picture of the usual height."""
_NAME_GAP = TEXT_SIZE * 1.15
_TOUCHING = 0.92
"""How many lines apart two names just do not touch."""
_PANEL_HEIGHT = 330.0
_NARROWEST = 80.0
"""So much room the figures beside a picture leave for its marks at least, in pixels."""
_LABEL_ROOM = TEXT_SIZE * 1.25
_LEFT: Align = "left"
_RIGHT: Align = "right"


def arrange(chart: ChartData, measure: Measure, traits: Traits) -> Layout:
    """Return the picture of a chart whose value axis stands upright."""
    chart = replace(chart, horizontal=False)
    names = _line_names(chart, measure, traits)
    sheet = page(chart.looks)
    apart = 1 if chart.overlaid else len(chart.panels)
    total = sheet.height if apart == 1 else max(sheet.height, 200 + _PANEL_HEIGHT * apart)
    total += max(0, len(names) - _ROOMY) * _NAME_GAP
    explained = None if names else traits
    head = header.arrange(chart, total, measure, explained)
    aside = legend.beside(chart, sheet, total - head.height, measure, traits)
    scales = tuple(value_axis.scaled(chart, panel, traits) for panel in range(len(chart.panels)))
    left = PAD + aside.left + _widest(scales[: 1 if chart.overlaid else None], measure) + GAP
    second = _widest(scales[1:], measure) + GAP if chart.overlaid else 0.0
    beside = [measure(name, bold=True) for name in names.values()]
    beside += [measure(name) for name, _ in _compared(chart)]
    right = sheet.width - PAD - aside.right - second - (max(beside) + GAP if beside else 0)
    if right - left < _NARROWEST:
        raise TooLargeError(next((each.title for each in chart.panels if each.title), chart.title))
    axis = x_axis.plan(chart, right - left, measure, traits)
    body = Frame(left, aside.below, right - left, total - head.height - aside.below)
    rooms = _rooms(chart, traits, scales, body.height / apart - axis.height)
    frames = _frames(chart, body, axis, rooms)
    texts, rules, plots = [*head.texts, *aside.texts], [], []
    for panel, (frame, found) in enumerate(zip(frames, scales, strict=True)):
        scaled = scale.with_room(found, frame.height, LEAST_APART)
        limits = (axis.scaled.low, axis.scaled.high), (scaled.low, scaled.high)
        plots.append(Plot(frame, panel, *limits, axis.scaled.log, scaled.log))
        numbered = traits.numbered and not chart.overlaid
        labels = value_labels(chart, plots[-1], measure, traits.tip) if numbered else []
        if not (chart.overlaid and panel):
            rules += [*rules_of(frame, scaled), *(halo(label, measure) for label in labels)]
        texts += [*value_ticks(frame, scaled, on_right=chart.overlaid and panel > 0), *labels]
        rules += reference_rules(chart, frame, scaled, axis.scaled) if panel == 0 else []
        if len(chart.panels) > 1:
            room = (PAD + aside.left, sheet.width - PAD - aside.right)
            texts.append(_panel_title(chart, panel, frame.top + rooms.above, room, measure))
    texts += x_axis.texts(axis, left, right - left, frames[-1].bottom - rooms.below, measure, sheet.width)
    named, leaders = _name_texts(names, chart, scales[0], frames[0], frames[0].right + second + GAP)
    texts += [*named, *_first_values(names, chart, plots[0], measure)]
    rules += leaders
    rules = rules if chart.looks.grid is not False else without_grid(rules)
    swatches = head.swatches + aside.swatches
    return Layout(
        chart, sheet.width, total, tuple(plots), tuple(texts), tuple(rules), swatches, scale=sheet.scale
    )


def _widest(scales: Sequence[Scaled], measure: Measure) -> float:
    return max((measure(label) for each in scales for label in each.labels), default=0.0)


def without_grid(rules: Sequence[Rule]) -> list[Rule]:
    """Return the rules without the lines of the grid."""
    return [rule for rule in rules if rule.role != "grid"]


def _panel_title(
    chart: ChartData, panel: int, floor: float, ends: tuple[float, float], measure: Measure
) -> Text:
    """Return what a panel measures, above it; of two axes in one frame each on its side, in its colour."""
    title, y = header.axis_title(chart.panels[panel]), floor + GAP * 0.6
    if not chart.overlaid:
        return Text(ends[0], y, shorten(title, ends[1] - ends[0], TEXT_SIZE, measure), bold=True)
    room = (ends[1] - ends[0]) / 2 - PAD
    own = [at for at, series in enumerate(chart.series) if series.panel == panel]
    role: Role = own[0] if len(own) == 1 else "text"
    line = shorten(title, room, TEXT_SIZE, measure, bold=True)
    if panel:
        return Text(ends[1], y, line, role=role, bold=True, align="right")
    return Text(ends[0], y, line, role=role, bold=True)


def _across(chart: ChartData) -> list[Reference]:
    """Return the lines at a value."""
    return [each for each in chart.references if each.x is None]


def is_named_beside(chart: ChartData) -> bool:
    """Whether a fitted line is named right of the frame: over bars its name would stand on the last one."""
    alone = len(chart.fits) == 1 and not chart.facets and not chart.horizontal
    return alone and chart.mark in (Mark.BAR, Mark.COMBO)


def _compared(chart: ChartData) -> list[tuple[str, float]]:
    """Return what is named right of the frame, at which value: lines at a value, a line fitted to bars."""
    fits = chart.fits if is_named_beside(chart) else ()
    named = [(fit.label, fit.y[-1]) for fit in fits if fit.label]
    return [*((reference_name(chart, each), each.value) for each in _across(chart)), *named]


def reference_name(chart: ChartData, reference: Reference) -> str:
    """Return what stands at a line to compare with: its name and its value."""
    axis = chart.panels[reference.panel or 0]
    if axis.scale is Scale.TIME:
        day = formats.date_text(dt.date.fromordinal(int(reference.value)))
        return f"{reference.label} {day}".strip()
    value = formats.of_line(reference.value, axis.decimals)
    return f"{reference.label} {formats.value_label(value, axis.decimals, axis.unit)}".strip()


def reference_rules(
    chart: ChartData, frame: Frame, scaled: Scaled, along: Scaled, panel: int = 0
) -> list[Rule]:
    """Return the lines to compare with that stand in a panel."""
    found: list[Rule] = []
    for each in (each for each in chart.references if each.stands_in(panel)):
        if each.x is None:
            y = frame.bottom + scaled.share(each.value) * frame.height
            found.append(Rule(frame.left, y, frame.right, y, "reference", each.colour))
        elif 0 <= (share := along.share(place(each.x))) <= 1:
            x = frame.left + share * frame.width
            found.append(Rule(x, frame.bottom, x, frame.top, "reference", each.colour))
    return found


LEAST_APART = TEXT_SIZE * 1.1
"""How far apart two figures at an axis stand at least, in pixels."""


class _Rooms(NamedTuple):
    """The height that numbers at marks need above the frame, on the tallest, and below it."""

    above: float
    below: float


def _rooms(chart: ChartData, traits: Traits, scales: Sequence[Scaled], height: float) -> _Rooms:
    """Return the room for numbers about a frame; height is what a panel has for it with all its words."""
    labelled = traits.numbered and any_labelled(chart)
    if chart.looks.labels in (LabelsAt.ALL, LabelsAt.ENDS, LabelsAt.EXTREMES):
        labelled = True
    if not labelled or chart.overlaid:
        return _Rooms(TEXT_SIZE * (0.75 if len(chart.panels) > 1 else 0.3) + traits.tip, 0.0)
    marks = [(series.panel, *mark) for series in chart.series for mark in _marks(series)]
    ends = [(each.low, each.high) for each in scales]
    if chart.looks.y.reverse:
        marks = [(panel, -start, -end) for panel, start, end in marks]
        ends = [(-high, -low) for low, high in ends]
    up, down = any(end >= start for _, start, end in marks), any(end < start for _, start, end in marks)
    room = _LABEL_ROOM + traits.tip
    near = room / max(room, height - 3 * room)
    low = any(end < start and end <= _between(*ends[panel], near) for panel, start, end in marks)
    return _Rooms(room if up or not down else TEXT_SIZE * 0.7, room if low else 0.0)


def _between(low: float, high: float, share: float) -> float:
    return low + (high - low) * share


def _marks(series: Series) -> Iterator[tuple[float, float]]:
    """Yield where each mark begins and ends: from zero, or from its own other end."""
    for start, end in zip(series.y, series.y2 or (None,) * len(series.y), strict=True):
        if start is not None:
            yield (0.0, start) if end is None else (start, end)


def _frames(chart: ChartData, body: Frame, axis: Along, rooms: _Rooms) -> tuple[Frame, ...]:
    """Return the frames from the top down, each below the room of its title and its numbers."""
    count = 1 if chart.overlaid else len(chart.panels)
    floor = PAD * 0.5 + axis.height + rooms.below + body.bottom
    title = TEXT_SIZE * LINE + GAP if len(chart.panels) > 1 else 0.0
    between = GAP + rooms.below if count > 1 else 0.0
    each = (body.top - floor + between) / count
    height = each - between - title - rooms.above
    floors = (floor + (count - 1 - i) * each for i in range(count))
    frames = tuple(Frame(body.left, each_floor, body.width, height) for each_floor in floors)
    return frames * 2 if chart.overlaid else frames


def rules_of(frame: Frame, scaled: Scaled) -> list[Rule]:
    """Return the lines of the grid of a panel, zero stronger."""
    places = ((tick, round(frame.bottom + scaled.share(tick) * frame.height)) for tick in scaled.ticks)
    return [
        Rule(frame.left, y, frame.right, y, "baseline" if tick == 0 and not scaled.log else "grid")
        for tick, y in places
    ]


def halo(label: Text, measure: Measure) -> Rule:
    """Return a stroke of the ground behind a number, so that no grid line crosses it."""
    half = measure(label.text) / 2 + 4
    y = label.y + label.size * 0.36
    return Rule(label.x - half, y, label.x + half, y, "ground")


def plate(label: Text, measure: Measure) -> Rule:
    """Return the same over the marks, so that no line strikes a number."""
    return replace(halo(label, measure), role="plate")


def value_ticks(frame: Frame, scaled: Scaled, *, on_right: bool = False) -> list[Text]:
    """Return the labels of the ticks, left of the frame or right of it."""
    places = (baseline(frame.bottom + scaled.share(t) * frame.height, TEXT_SIZE) for t in scaled.ticks)
    x, align = (frame.right + GAP, _LEFT) if on_right else (frame.left - GAP, _RIGHT)
    return [
        Text(x, y, label, role="muted", align=align) for y, label in zip(places, scaled.labels, strict=True)
    ]


def any_labelled(chart: ChartData) -> bool:
    """Whether the marks of some panel are few enough to carry their numbers."""
    return any(_is_few(chart, panel) for panel in range(len(chart.panels)))


def _is_few(chart: ChartData, panel: int) -> bool:
    """Whether the marks of a panel stand alone at their places, and are few enough to carry their numbers."""
    series = [s for s in chart.series if s.panel == panel]
    if chart.looks.labels is LabelsAt.NONE or not (len(series) == 1 or stand_alone(chart, panel)):
        return False
    most = MOST_LABELLED_BARS * (2 if chart.looks.labels is LabelsAt.ALL else 1)
    return 0 < len({x for each in series for x in each.x}) <= most


def stand_alone(chart: ChartData, panel: int) -> bool:
    """Whether bars of several colours have each a place of their own, and are as long as their values."""
    return not chart.stack.is_share and are_parted(chart, panel)


def value_labels(chart: ChartData, plot: Plot, measure: Measure, tip: float) -> list[Text]:
    """Return the number at each bar, if they are few, none stands on another, and all find room."""
    bars = geometry.bars(chart, plot.panel) if _is_few(chart, plot.panel) else ()
    if len({bar.middle for bar in bars}) < max(1, len(bars)):
        return []
    values = chart.panels[plot.panel]
    slot = bars[0].width if chart.bins else geometry.slot_width(chart)
    room = plot.frame.width * slot / (plot.x[1] - plot.x[0]) - 2 * 4
    own = [own_value(chart, bar) for bar in bars]
    exact = formats.alike(own, values.decimals, values.unit)
    short = tuple(formats.short_label(bar.value, values.decimals, values.unit) for bar in bars)
    width = page(chart.looks).width
    for labels in (exact, short):
        if all(measure(label) <= room for label in labels):
            pairs = zip(bars, labels, strict=True)
            inside = [(bar, label) for bar, label in pairs if _is_inside(plot, bar)]
            return [
                _at_bar(plot, _clear(chart, plot, bar), label, measure, tip, width) for bar, label in inside
            ]
    return []


def _clear(chart: ChartData, plot: Plot, bar: geometry.Bar) -> geometry.Bar:
    """Return the bar as if it ended where what stands over it ends, so that its number is clear of that."""
    series, end = chart.series[bar.series], bar.base + bar.value
    pixel = (plot.y[1] - plot.y[0]) / plot.frame.height
    whisker = series.errors[bar.index] if series.errors else None
    found = [whisker[1 if bar.value >= 0 else 0]] if whisker else []
    for target in chart.targets:
        y = target.y[bar.index] if bar.index < len(target.y) else None
        over = None if y is None else y + pixel * geometry.TARGET_WIDTH / 2
        if over is not None and bar.value >= 0 and end <= over <= end + pixel * _LABEL_ROOM:
            found.append(over)
    tip = max([end, *found]) if bar.value >= 0 else min([end, *found])
    return replace(bar, value=tip - bar.base)


def _is_inside(plot: Plot, bar: geometry.Bar) -> bool:
    """Whether a bar stands and ends within the limits that were asked for."""
    along = min(plot.x) <= bar.middle <= max(plot.x)
    return along and min(plot.y) <= bar.base + bar.value <= max(plot.y)


def own_value(chart: ChartData, bar: geometry.Bar) -> float:
    """Return the number that a bar carries: its value, or from where to where it reaches."""
    series = chart.series[bar.series]
    return bar.value if series.y2 else series.y[bar.index] or 0.0


def _at_bar(plot: Plot, bar: geometry.Bar, label: str, measure: Measure, tip: float, width: float) -> Text:
    along, up = Scaled(*plot.x, (), (), log=plot.x_log), Scaled(*plot.y, (), (), log=plot.y_log)
    x = plot.frame.left + along.share(bar.middle) * plot.frame.width
    y = plot.frame.bottom + up.share(bar.base + bar.value) * plot.frame.height
    below = (bar.value < 0) is not (plot.y[0] > plot.y[1])
    return Text(
        x_axis.kept_in(x, label, measure, min(width, plot.frame.right + PAD / 2)),
        y - TEXT_SIZE - tip if below else y + TEXT_SIZE * 0.25 + tip,
        label,
        align="center",
    )


def _line_names(chart: ChartData, measure: Measure, traits: Traits) -> dict[int, str]:
    """Return the name to write at the end of each line, or none where a legend says it better.

    A legend does where lines are many, or where one ends long before the others.
    """
    few = legend.is_wanted(chart, traits) and len(chart.series) <= _MOST_NAMED_LINES
    asked = chart.looks.legend is not None or chart.overlaid or len(chart.panels) > 1
    if not few or asked or not traits.named_at_ends:
        return {}
    ends = [geometry.last(series) for series in chart.series]
    reached = geometry.reach(chart)
    if any(end is None or reached[1] - end[0] > (reached[1] - reached[0]) / 4 for end in ends):
        return {}
    found = [shorten(series.name, _NAME_WIDTH, TEXT_SIZE, measure, bold=True) for series in chart.series]
    values = _end_values(chart, [end[1] for end in ends if end is not None])
    named = [f"{name} {value}".rstrip() for name, value in zip(found, values, strict=True)]
    fits = all(measure(name, bold=True) <= _NAME_WIDTH * _WITH_VALUE for name in named)
    return dict(enumerate(named if fits else found))


def _end_values(chart: ChartData, ends: Sequence[float]) -> Sequence[str]:
    """Return the values that lines end at, in the style of the axis; of ranks, which it has, none."""
    axis = chart.panels[0]
    if chart.looks.y.reverse or chart.looks.labels is LabelsAt.NONE:
        return [""] * len(ends)
    if max(map(abs, ends)) < formats.COMPACT_FROM:
        return formats.alike(ends, axis.decimals, axis.unit)
    return [formats.short_label(end, axis.decimals, axis.unit) for end in ends]


def _first_values(names: dict[int, str], chart: ChartData, plot: Plot, measure: Measure) -> list[Text]:
    """Return what lines between two moments begin at, left of where they do: half of what a slope says."""
    if not names:
        return []
    places = sorted({place(x) for run in chart.series for x in run.x})
    begun = {at: run.y[0] for at, run in enumerate(chart.series) if run.y and place(run.x[0]) == places[0]}
    starts = {at: y for at in names if (y := begun.get(at)) is not None}
    if len(places) != _TWO or len(starts) < len(names):
        return []
    shown = _end_values(chart, [*starts.values()])
    if not all(shown):
        return []
    x = plot.frame.left + (places[0] - plot.x[0]) / (plot.x[1] - plot.x[0]) * plot.frame.width - GAP
    if x - max(map(measure, shown)) < plot.frame.left + GAP:
        return []
    scaled = Scaled(*plot.y, (), (), log=plot.y_log)
    wanted = [plot.frame.bottom + scaled.share(y) * plot.frame.height for y in starts.values()]
    heights = declutter(wanted, _NAME_GAP, plot.frame.bottom + TEXT_SIZE / 4, plot.frame.top + TEXT_SIZE / 2)
    return [
        Text(x, baseline(y, TEXT_SIZE), label, role=at, align="right")
        for at, y, label in zip(starts, heights, shown, strict=True)
    ]


_TWO = 2


def _name_texts(
    names: dict[int, str], chart: ChartData, scaled: Scaled, frame: Frame, x: float
) -> tuple[list[Text], list[Rule]]:
    """Return the names right of the frame, of lines at their ends and of lines to compare with, apart.

    Names that had to move have a thin line to where their own ends.
    """
    ends = [geometry.last(chart.series[index]) for index in names]
    floor = frame.bottom + TEXT_SIZE / 4  # clear of a label below the frame that reaches out of it
    room = 1 + int((frame.top + TEXT_SIZE / 2 - floor) / (TEXT_SIZE * _TOUCHING))
    compared = _compared(chart)[: max(0, room - len(names))]
    values = [end[1] for end in ends if end is not None] + [value for _, value in compared]
    wanted = [frame.bottom + scaled.share(value) * frame.height for value in values]
    places = declutter(wanted, _NAME_GAP, floor, frame.top + TEXT_SIZE / 2)
    heights = [baseline(y, TEXT_SIZE) for y in places]
    lines = [
        Text(x, y, name, role=index, bold=True)
        for (index, name), y in zip(names.items(), heights, strict=False)
    ]
    beside = zip(compared, heights[len(names) :], strict=True)
    moved = [
        Rule(frame.right + 2, end, x - GAP / 3, y, "muted")
        for end, y in zip(wanted[: len(names)], places, strict=False)
        if abs(end - y) > _MOVED
    ]
    return [*lines, *(Text(x, y, name) for (name, _), y in beside)], moved
