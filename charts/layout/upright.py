"""Charts whose values go up: bars, lines, areas, points, histograms and boxes, one panel above another."""

from dataclasses import replace
from typing import NamedTuple

from charts.chart import ChartData, Reference, Series, Traits
from charts.grammar import LabelsAt, Stack
from charts.layout import geometry, header, scale, x_axis
from charts.layout.fitting import declutter, shorten
from charts.layout.pieces import (
    GAP,
    HEIGHT,
    LINE,
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
from charts.layout.scale import Scaled
from charts.layout.x_axis import Along
from charts.telling import formats

MOST_LABELLED_BARS = 12
_MOST_NAMED_LINES = 6
_NAME_WIDTH = 250.0
_NAME_GAP = TEXT_SIZE * 1.15
_TICKS = 5
_PANEL_HEIGHT = 330.0
_LABEL_ROOM = TEXT_SIZE * 1.25
_NEAR_ZERO = 0.35
"""A scale whose least value is below this share of its greatest starts at zero: little room is lost."""


def arrange(chart: ChartData, measure: Measure, traits: Traits) -> Layout:
    """Return the picture of a chart whose value axis stands upright."""
    chart = replace(chart, horizontal=False)
    names = _line_names(chart, measure, traits)
    total = HEIGHT if len(chart.panels) == 1 else max(HEIGHT, 200 + _PANEL_HEIGHT * len(chart.panels))
    head = header.arrange(chart, total, measure, None if names else traits)
    scales = tuple(_values(chart, panel, traits) for panel in range(len(chart.panels)))
    left = PAD + max(measure(label) for s in scales for label in s.labels) + GAP
    beside = [measure(name, bold=True) for name in names.values()]
    beside += [measure(_reference_name(chart, each)) for each in chart.references]
    right = WIDTH - PAD - (max(beside) + GAP if beside else 0)
    axis = x_axis.plan(chart, right - left, measure, traits)
    rooms = _rooms(chart, traits)
    frames = _frames(chart, left, right, total - head.height, axis, rooms)
    texts, rules, plots = list(head.texts), [], []
    for panel, (frame, scaled) in enumerate(zip(frames, scales, strict=True)):
        limits = (axis.scaled.low, axis.scaled.high), (scaled.low, scaled.high)
        plots.append(Plot(frame, panel, *limits, axis.scaled.log, scaled.log))
        labels = _value_labels(chart, plots[-1], measure, traits.tip) if traits.numbered else []
        rules += [*_rules(frame, scaled), *(_halo(label, measure) for label in labels)]
        texts += [*_value_ticks(frame, scaled), *labels]
        rules += _reference_rules(chart, frame, scaled) if panel == 0 else []
        if len(chart.panels) > 1:
            title = shorten(header.axis_title(chart.panels[panel]), WIDTH - 2 * PAD, TEXT_SIZE, measure)
            texts.append(Text(PAD, frame.top + rooms.above + GAP * 0.6, title, bold=True))
    texts += x_axis.texts(axis, left, right - left, frames[-1].bottom - rooms.below, measure)
    texts += _name_texts(names, chart, scales[0], frames[0])
    return Layout(chart, WIDTH, total, tuple(plots), tuple(texts), tuple(rules), head.swatches)


def _values(chart: ChartData, panel: int, traits: Traits) -> Scaled:
    percent = chart.stack is Stack.NORMALIZE and len(chart.series) > 1
    axis = chart.panels[panel]
    if axis.log and chart.stack is Stack.NONE and (span := geometry.positive_extent(chart, panel, traits)):
        return scale.values(span, axis, _TICKS, zero=False)
    low, high = span = _with_references(chart, panel, geometry.extent(chart, panel, traits))
    zero = traits.from_zero or 0 < low <= high * _NEAR_ZERO
    asked = chart.looks.y
    scaled = scale.values(
        span,
        replace(axis, log=False),
        _TICKS,
        zero=zero if asked.zero is None else asked.zero,
        percent=percent,
    )
    if asked.low is None and asked.high is None:
        return scaled
    return scale.between(
        scaled.low if asked.low is None else asked.low,
        scaled.high if asked.high is None else asked.high,
        axis,
        _TICKS + 2,
    )


def _with_references(chart: ChartData, panel: int, span: tuple[float, float]) -> tuple[float, float]:
    """Return the span with the lines to compare with inside."""
    values = [*span, *(each.value for each in chart.references if panel == 0)]
    return min(values), max(values)


def _reference_name(chart: ChartData, reference: Reference) -> str:
    """Return what stands at the end of a line to compare with: its name and its value."""
    axis = chart.panels[0]
    return f"{reference.label} {formats.value_label(reference.value, axis.decimals, axis.unit)}".strip()


def _reference_rules(chart: ChartData, frame: Frame, scaled: Scaled) -> list[Rule]:
    heights = (frame.bottom + scaled.share(each.value) * frame.height for each in chart.references)
    return [Rule(frame.left, y, frame.right, y, "reference") for y in heights]


class _Rooms(NamedTuple):
    """The height that numbers at marks need above the frame, on the tallest, and below it."""

    above: float
    below: float


def _rooms(chart: ChartData, traits: Traits) -> _Rooms:
    labelled = traits.numbered and any(_is_few(chart, panel) for panel in range(len(chart.panels)))
    if not labelled:
        return _Rooms(TEXT_SIZE * (0.7 if len(chart.panels) > 1 else 0.3) + traits.tip, 0.0)
    below = any(y is not None and y < 0 for series in chart.series for y in series.y)
    room = _LABEL_ROOM + traits.tip
    return _Rooms(room, room if below else 0.0)


def _frames(
    chart: ChartData, left: float, right: float, top: float, axis: Along, rooms: _Rooms
) -> tuple[Frame, ...]:
    """Return the frames from the top down, each below the room of its title and its numbers."""
    count = len(chart.panels)
    floor = PAD * 0.5 + axis.height + rooms.below
    title = TEXT_SIZE * LINE + GAP if count > 1 else 0.0
    between = GAP + rooms.below if count > 1 else 0.0
    each = (top - floor + between) / count
    height = each - between - title - rooms.above
    return tuple(Frame(left, floor + (count - 1 - i) * each, right - left, height) for i in range(count))


def _rules(frame: Frame, scaled: Scaled) -> list[Rule]:
    places = ((tick, round(frame.bottom + scaled.share(tick) * frame.height)) for tick in scaled.ticks)
    return [
        Rule(frame.left, y, frame.right, y, "baseline" if tick == 0 and not scaled.log else "grid")
        for tick, y in places
    ]


def _halo(label: Text, measure: Measure) -> Rule:
    """Return a stroke of the ground behind a number, so that no grid line crosses it."""
    half = measure(label.text) / 2 + 4
    y = label.y + label.size * 0.36
    return Rule(label.x - half, y, label.x + half, y, "ground")


def _value_ticks(frame: Frame, scaled: Scaled) -> list[Text]:
    places = (baseline(frame.bottom + scaled.share(t) * frame.height, TEXT_SIZE) for t in scaled.ticks)
    return [
        Text(frame.left - GAP, y, label, role="muted", align="right")
        for y, label in zip(places, scaled.labels, strict=True)
    ]


def _is_few(chart: ChartData, panel: int) -> bool:
    """Whether the marks of a panel are one series, and few enough to carry their numbers."""
    series = [s for s in chart.series if s.panel == panel]
    if chart.looks.labels is LabelsAt.NONE:
        return False
    return len(series) == 1 and 0 < len(series[0].y) <= MOST_LABELLED_BARS


def _value_labels(chart: ChartData, plot: Plot, measure: Measure, tip: float) -> list[Text]:
    """Return the number at each bar, if they are few, none stands on another, and all find room."""
    bars = geometry.bars(chart, plot.panel) if _is_few(chart, plot.panel) else ()
    if len({bar.middle for bar in bars}) < max(1, len(bars)):
        return []
    values, series = chart.panels[plot.panel], chart.series[bars[0].series]
    slot = bars[0].width if chart.bins else geometry.slot_width(chart)
    room = plot.frame.width * slot / (plot.x[1] - plot.x[0]) - 2 * 4
    exact = formats.alike([_own(series, bar.index) for bar in bars], values.decimals, values.unit)
    short = tuple(formats.short_label(bar.value, values.decimals, values.unit) for bar in bars)
    for labels in (exact, short):
        if all(measure(label) <= room for label in labels):
            pairs = zip(bars, labels, strict=True)
            return [_at_bar(plot, bar, label, measure, tip) for bar, label in pairs]
    return []


def _own(series: Series, index: int) -> float:
    value = series.y[index]
    return 0.0 if value is None else value


def _at_bar(plot: Plot, bar: geometry.Bar, label: str, measure: Measure, tip: float) -> Text:
    along, up = Scaled(*plot.x, (), (), log=plot.x_log), Scaled(*plot.y, (), (), log=plot.y_log)
    x = plot.frame.left + along.share(bar.middle) * plot.frame.width
    y = plot.frame.bottom + up.share(bar.value) * plot.frame.height
    below = bar.value < 0
    return Text(
        x_axis.kept_in(x, label, measure),
        y - TEXT_SIZE - tip if below else y + TEXT_SIZE * 0.25 + tip,
        label,
        align="center",
    )


def _line_names(chart: ChartData, measure: Measure, traits: Traits) -> dict[int, str]:
    """Return the name to write at the end of each line, or none where a legend says it better.

    A legend does where lines are many, or where one ends long before the others.
    """
    few = header.wants_legend(chart, traits) and len(chart.series) <= _MOST_NAMED_LINES
    if not few or not traits.named_at_ends:
        return {}
    ends = [geometry.last(series) for series in chart.series]
    reached = geometry.reach(chart)
    if any(end is None or reached[1] - end[0] > (reached[1] - reached[0]) / 4 for end in ends):
        return {}
    return {
        index: shorten(series.name, _NAME_WIDTH, TEXT_SIZE, measure, bold=True)
        for index, series in enumerate(chart.series)
    }


def _name_texts(names: dict[int, str], chart: ChartData, scaled: Scaled, frame: Frame) -> list[Text]:
    """Return the names right of the frame, of lines at their ends and of lines to compare with, apart."""
    ends = [geometry.last(chart.series[index]) for index in names]
    values = [end[1] for end in ends if end is not None] + [each.value for each in chart.references]
    wanted = [frame.bottom + scaled.share(value) * frame.height for value in values]
    floor = frame.bottom + TEXT_SIZE / 4  # clear of a label below the frame that reaches out of it
    places = declutter(wanted, _NAME_GAP, floor, frame.top + TEXT_SIZE / 2)
    x = frame.right + GAP
    heights = [baseline(y, TEXT_SIZE) for y in places]
    lines = [
        Text(x, y, name, role=index, bold=True)
        for (index, name), y in zip(names.items(), heights, strict=False)
    ]
    compared = zip(chart.references, heights[len(names) :], strict=True)
    return [*lines, *(Text(x, y, _reference_name(chart, each)) for each, y in compared)]
