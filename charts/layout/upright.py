"""Charts whose values go up: bars, lines, areas, points, histograms and boxes, one panel above another."""

from charts import formats, geometry
from charts.chart import ChartData, Series
from charts.layout import along, header, scale
from charts.layout.along import Along
from charts.layout.places import (
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
from charts.layout.wording import declutter, shorten
from charts.spec import Mark, Stack

MOST_LABELLED_BARS = 12
_MOST_NAMED_LINES = 6
_NAME_WIDTH = 250.0
_NAME_GAP = TEXT_SIZE * 1.15
_TICKS = 5
_PANEL_HEIGHT = 330.0
_FROM_ZERO = frozenset({Mark.BAR, Mark.AREA, Mark.HISTOGRAM})


def arrange(chart: ChartData, measure: Measure) -> Layout:
    """Return the picture of a chart whose value axis stands upright."""
    names = _line_names(chart, measure)
    total = HEIGHT if len(chart.panels) == 1 else max(HEIGHT, 200 + _PANEL_HEIGHT * len(chart.panels))
    head = header.arrange(chart, total, measure, legend=header.wants_legend(chart) and not names)
    scales = tuple(_values(chart, panel) for panel in range(len(chart.panels)))
    left = PAD + max(measure(label) for s in scales for label in s.labels) + GAP
    right = WIDTH - PAD - (max(measure(n, bold=True) for n in names.values()) + GAP if names else 0)
    axis = along.plan(chart, right - left, measure)
    frames = _frames(chart, left, right, total - head.height, axis)
    texts, rules, plots = list(head.texts), [], []
    for panel, (frame, scaled) in enumerate(zip(frames, scales, strict=True)):
        plots.append(
            Plot(
                frame,
                panel,
                (axis.scaled.low, axis.scaled.high),
                (scaled.low, scaled.high),
                axis.scaled.log,
                scaled.log,
            )
        )
        rules += _rules(frame, scaled)
        texts += _value_ticks(frame, scaled, measure)
        texts += _value_labels(chart, panel, plots[-1], axis, scaled, measure)
        if len(chart.panels) > 1:
            texts.append(Text(PAD, frame.top + GAP * 1.6, header.axis_title(chart.panels[panel]), bold=True))
    texts += along.texts(axis, left, right - left, frames[-1].bottom, measure)
    texts += _name_texts(names, chart, scales[0], frames[0])
    return Layout(chart, WIDTH, total, tuple(plots), tuple(texts), tuple(rules), head.swatches)


def _values(chart: ChartData, panel: int) -> Scaled:
    percent = chart.stack is Stack.NORMALIZE and len(chart.series) > 1
    zero = chart.mark in _FROM_ZERO
    span = geometry.extent(chart, panel)
    if not zero and 0 < span[0] <= span[1] * 0.35:
        zero = True  # near enough that leaving zero out would only exaggerate
    return scale.values(span, chart.panels[panel], _TICKS, zero=zero, percent=percent)


def _frames(chart: ChartData, left: float, right: float, top: float, axis: Along) -> tuple[Frame, ...]:
    bottom = max(PAD * 0.5, 16.0) + axis.height
    count = len(chart.panels)
    caption = TEXT_SIZE * LINE + GAP * 1.6 if count > 1 else (TEXT_SIZE if _is_labelled(chart) else 0.0)
    each = (top - bottom) / count
    return tuple(
        Frame(
            left,
            bottom + (count - 1 - i) * each + (GAP if i < count - 1 else 0),
            right - left,
            each - caption - (GAP if i < count - 1 else 0),
        )
        for i in range(count)
    )


def _rules(frame: Frame, scaled: Scaled) -> list[Rule]:
    rules = []
    for tick in scaled.ticks:
        y = frame.bottom + scaled.share(tick) * frame.height
        rules.append(
            Rule(frame.left, y, frame.right, y, "baseline" if tick == 0 and not scaled.log else "grid")
        )
    return rules


def _value_ticks(frame: Frame, scaled: Scaled, measure: Measure) -> list[Text]:
    del measure
    return [
        Text(
            frame.left - GAP,
            baseline(frame.bottom + scaled.share(t) * frame.height, TEXT_SIZE),
            label,
            role="muted",
            align="right",
        )
        for t, label in zip(scaled.ticks, scaled.labels, strict=True)
    ]


def _is_labelled(chart: ChartData) -> bool:
    """Whether each bar carries its number."""
    if chart.mark not in {Mark.BAR, Mark.HISTOGRAM} or len(chart.series) != 1:
        return False
    return 0 < len(chart.series[0].y) <= MOST_LABELLED_BARS


def _value_labels(
    chart: ChartData, panel: int, plot: Plot, axis: Along, scaled: Scaled, measure: Measure
) -> list[Text]:
    """Return the number at each bar, if there are few enough and all of them find room."""
    if not _is_labelled(chart):
        return []
    values = chart.panels[panel]
    bars = geometry.bars(chart, panel)
    series = chart.series[0]
    slot = (
        min(
            (plot.frame.width / max(1, len(bars))),
            plot.frame.width * bars[0].width / (axis.scaled.high - axis.scaled.low) * 1.25,
        )
        if bars
        else 0
    )
    exact = [formats.value_label(_own(series, b.index), values.decimals, values.unit) for b in bars]
    short = [formats.short_label(b.value, values.decimals, values.unit) for b in bars]
    for labels in (exact, short):
        if all(measure(label) <= slot - 6 for label in labels):
            return [
                _at_bar(plot, axis, scaled, bar.middle, bar.value, label)
                for bar, label in zip(bars, labels, strict=True)
            ]
    return []


def _own(series: Series, index: int) -> float:
    value = series.y[index]
    return 0.0 if value is None else value


def _at_bar(plot: Plot, axis: Along, scaled: Scaled, middle: float, value: float, label: str) -> Text:
    x = plot.frame.left + axis.scaled.share(middle) * plot.frame.width
    y = plot.frame.bottom + scaled.share(value) * plot.frame.height
    return Text(x, y - TEXT_SIZE * 0.95 if value < 0 else y + TEXT_SIZE * 0.25, label, align="center")


def _line_names(chart: ChartData, measure: Measure) -> dict[int, str]:
    """Return the name to write at the end of each line, if there are few enough to do without a legend."""
    if chart.mark is not Mark.LINE or not header.wants_legend(chart) or len(chart.series) > _MOST_NAMED_LINES:
        return {}
    return {
        i: shorten(series.name, _NAME_WIDTH, TEXT_SIZE, measure, bold=True)
        for i, series in enumerate(chart.series)
        if any(y is not None for y in series.y)
    }


def _name_texts(names: dict[int, str], chart: ChartData, scaled: Scaled, frame: Frame) -> list[Text]:
    if not names:
        return []
    wanted = []
    for index in names:
        series = chart.series[index]
        _, last = max(
            (geometry.place(x), y) for x, y in zip(series.x, series.y, strict=True) if y is not None
        )
        wanted.append(frame.bottom + scaled.share(float(last)) * frame.height)
    places = declutter(wanted, _NAME_GAP, frame.bottom - TEXT_SIZE / 2, frame.top + TEXT_SIZE / 2)
    return [
        Text(frame.right + GAP, baseline(y, TEXT_SIZE), name, role=index, bold=True)
        for (index, name), y in zip(names.items(), places, strict=True)
    ]
