"""Bars that lie: for long names and for many of them. Panels stand side by side."""

from dataclasses import replace

from charts.chart import ChartData, Scale, Traits, place
from charts.grammar import AxisLooks, LabelsAt, Shape, Stack
from charts.layout import geometry, header, legend, scale, upright, value_axis, x_axis
from charts.layout.fitting import rows_apart, shorten, wrap
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
    baseline,
    page,
)
from charts.layout.scale import Scaled
from charts.telling import formats

_NAMES_WIDTH = 400.0
_ROW = 46.0
_BAR = 30.0
_MOST_LABELLED = 40
_MOST_LYING = 60
_MOST_FOR_LABELS = 0.7
"""The share of a panel's width that numbers may take from its bars."""


def if_need_be(chart: ChartData, measure: Measure, traits: Traits) -> Layout:
    """Return the picture with marks that lie, as asked or as their names need, else with upright ones."""
    asked = replace(chart.looks.y, title=None) != AxisLooks() or bool(chart.looks.x.angle)
    compared = bool(chart.references) or asked or chart.looks.shape is Shape.TALL
    lying = lies(chart, measure) and (chart.horizontal or not compared)
    return (arrange if lying else upright.arrange)(chart, measure, traits)


def lies(chart: ChartData, measure: Measure) -> bool:
    """Whether marks lie: as asked, or because their names find no room below them."""
    if chart.x.scale is not Scale.CATEGORY:
        return False
    if chart.horizontal:
        return True
    if x_axis.is_sequence(chart.categories) or len(chart.categories) > _MOST_LYING:
        return False
    return not x_axis.labels_fit(chart, page(chart.looks).width - 2.5 * PAD - 60, measure)


def arrange(chart: ChartData, measure: Measure, traits: Traits) -> Layout:
    """Return the picture of a chart whose marks lie."""
    chart = replace(chart, horizontal=True)
    sheet = page(chart.looks)
    count = max(1, len(chart.categories))
    grouped = 1 if chart.stack is not Stack.NONE else geometry.abreast(chart) / max(1, len(chart.panels))
    row = max(_ROW, grouped * _BAR * 0.8)
    foot = TEXT_SIZE * LINE + PAD
    title = TEXT_SIZE * LINE if chart.looks.x.title else 0.0
    head, total = header.grown(chart, sheet, title + foot + count * row, measure, traits)
    aside = legend.beside(chart, sheet, total - head.height, measure, traits)
    names = min(_NAMES_WIDTH, sheet.width / 3, max((measure(c) for c in chart.categories), default=0))
    left = PAD + aside.left + names + GAP
    caption = TEXT_SIZE * LINE if len(chart.panels) > 1 or _is_crossed(chart) else 0
    alone = len(chart.series) == len(chart.panels) or (
        len(chart.panels) == 1 and upright.stand_alone(chart, 0)
    )
    labelled = alone and count <= max(upright.MOST_LABELLED_BARS, _MOST_LABELLED)
    labelled = labelled and traits.numbered and not _asks_for_ticks(chart)
    bottom = (PAD if labelled else foot) + aside.below
    height = total - head.height - title - bottom - caption
    body = Frame(left, bottom, sheet.width - PAD - aside.right - left, height)
    texts, rules, plots = [*head.texts, *aside.texts], [], []
    if title:
        words = shorten(chart.looks.x.title or "", sheet.width / 2, TEXT_SIZE, measure)
        texts.append(Text(PAD + aside.left, body.top + caption + GAP * 0.6, words, role="muted"))
    texts += _names(chart, body, measure, PAD + aside.left)
    for panel, frame in enumerate(_frames(body, len(chart.panels))):
        plot, more, lines = _panel(chart, panel, frame, measure, traits, labelled=labelled)
        plots.append(plot)
        texts += more
        rules += lines
    rules = rules if chart.looks.grid is not False else upright.without_grid(rules)
    swatches = head.swatches + aside.swatches
    return Layout(
        chart,
        *(sheet.width, total, tuple(plots), tuple(texts), tuple(rules), swatches),
        scale=sheet.scale,
    )


def _asks_for_ticks(chart: ChartData) -> bool:
    """Whether the values are to be read on an axis: by its looks, or as bars have no room for numbers."""
    own = replace(chart.looks.y, title=None, hidden=False) != AxisLooks()
    own = own or chart.looks.labels is LabelsAt.NONE or chart.panels[0].scale is Scale.TIME
    return own or _is_crossed(chart) or bool(chart.targets) or any(run.errors for run in chart.series)


def _is_crossed(chart: ChartData) -> bool:
    """Whether lines or stripes stand at values across the bars, named above them."""
    return any(each.x is None for each in chart.references) or not all(s.along_x for s in chart.stripes)


def _frames(body: Frame, count: int) -> list[Frame]:
    each = body.width / count
    return [
        Frame(body.left + i * each + (GAP if i else 0), body.bottom, each - (GAP if i else 0), body.height)
        for i in range(count)
    ]


def _names(chart: ChartData, body: Frame, measure: Measure, edge: float) -> list[Text]:
    count = max(1, len(chart.categories))
    row = body.height / count
    every = rows_apart(row)
    lines = 2 if row > TEXT_SIZE * LINE * 2 else 1
    out = []
    for index in range(0, count, every):
        if index >= len(chart.categories):
            break
        middle = body.top - (index + 0.5) * row
        found = wrap(chart.categories[index], body.left - edge - GAP, TEXT_SIZE, measure, lines=lines)
        for number, line in enumerate(found):
            y = middle - (number - (len(found) - 1) / 2) * TEXT_SIZE * 1.1
            out.append(Text(body.left - GAP, baseline(y, TEXT_SIZE), line, align="right"))
    return out


def _panel(
    chart: ChartData, panel: int, frame: Frame, measure: Measure, traits: Traits, *, labelled: bool
) -> tuple[Plot, list[Text], list[Rule]]:
    axis = chart.panels[panel]
    scaled = value_axis.scaled(chart, panel, traits)
    texts: list[Text] = []
    if labelled:
        frame, scaled, texts = _labelled(chart, panel, frame, measure, traits)
    count = max(1, len(chart.categories))
    rules = []
    if not labelled:
        scaled = _thinned(scaled, frame.width, measure) if axis.scale is Scale.TIME else scaled
        frame, texts = _ticked(frame, scaled, measure)
        rules = [_rule(frame, scaled, t) for t in scaled.ticks]
    elif scaled.low <= 0 <= scaled.high:
        rules = [_rule(frame, scaled, 0.0)]
    rules += _references(chart, panel, frame, scaled)
    if len(chart.panels) > 1:
        texts.append(
            Text(
                frame.left,
                frame.top + GAP * 0.6,
                shorten(header.axis_title(axis), frame.width, TEXT_SIZE, measure, bold=True),
                bold=True,
            )
        )
    plot = Plot(frame, panel, (scaled.low, scaled.high), (count - 0.5, -0.5), scaled.log)
    return plot, texts, rules


def _rule(frame: Frame, scaled: Scaled, tick: float) -> Rule:
    x = round(frame.left + scaled.share(tick) * frame.width)
    return Rule(x, frame.bottom, x, frame.top, "baseline" if tick == 0 and not scaled.log else "grid")


def _references(chart: ChartData, panel: int, frame: Frame, scaled: Scaled) -> list[Rule]:
    """Return the lines to compare with: those at values upright, those along x level, as the bars lie."""
    row, found = frame.height / max(1, len(chart.categories)), []
    for each in () if panel else chart.references:
        if each.x is None:
            x = frame.left + scaled.share(each.value) * frame.width
            found.append(Rule(x, frame.bottom, x, frame.top, "reference", each.colour))
        else:
            y = frame.top - (place(each.x) + 0.5) * row
            found.append(Rule(frame.left, y, frame.right, y, "reference", each.colour))
    return found


def _thinned(scaled: Scaled, width: float, measure: Measure) -> Scaled:
    """Return a scale of moments with as many ticks as have room for what they are called."""
    while len(scaled.ticks) > 1:
        room = width - max(measure(label) for label in scaled.labels)
        if x_axis.stand_apart(_lines(scaled), room, measure):
            break
        scaled = value_axis.with_moments(scaled, len(scaled.ticks) - 1)
    return scaled


def _ticked(frame: Frame, scaled: Scaled, measure: Measure) -> tuple[Frame, list[Text]]:
    if not scaled.labels:
        return frame, []
    shown, every = _lines(scaled), 1
    left, right = (measure(shown[end][1][0]) / 2 for end in (0, -1))
    if left + right > frame.width * _MOST_FOR_LABELS:
        return frame, []  # the grid alone: numbers so long would leave no room for the bars
    inner = frame._replace(left=frame.left + left, width=frame.width - left - right)
    y = inner.bottom - TEXT_SIZE * 1.2
    while every < len(shown) and not x_axis.stand_apart(shown[::every], inner.width, measure):
        every += 1
    return inner, [
        Text(inner.left + at * inner.width, y, label, role="muted", align="center")
        for at, (label,) in shown[::every]
    ]


def _lines(scaled: Scaled) -> tuple[tuple[float, tuple[str]], ...]:
    """Return the labels of a scale by where they stand, from left to right."""
    return tuple(
        sorted((scaled.share(at), (label,)) for at, label in zip(scaled.ticks, scaled.labels, strict=True))
    )


def _labelled(
    chart: ChartData, panel: int, frame: Frame, measure: Measure, traits: Traits
) -> tuple[Frame, Scaled, list[Text]]:
    """Return the frame narrowed by the room of the numbers at the bars' ends, its scale, and the numbers."""
    axis = chart.panels[panel]
    low, high = geometry.extent(chart, panel, traits)
    low, high = min(low, 0.0), max(high, 0.0)
    scaled = Scaled(low, high if high > low else low + 1, (), ())
    if axis.log:
        scaled = (
            scale.values((low if low > 0 else _least(chart, panel), high), axis, 5, zero=False)
            if high > 0
            else scaled
        )
    bars = geometry.bars(chart, panel)
    labels = formats.alike([upright.own_value(chart, b) for b in bars], axis.decimals, axis.unit)
    if max((measure(label) for label in labels), default=0) > frame.width / 3:
        labels = tuple(formats.short_label(b.value, axis.decimals, axis.unit) for b in bars)
    right = max((measure(t) for t, b in zip(labels, bars, strict=True) if b.value >= 0), default=0)
    left = max((measure(t) for t, b in zip(labels, bars, strict=True) if b.value < 0), default=0)
    before = left + 2 * GAP + traits.tip if left else 0
    width = frame.width - right - GAP - traits.tip - before
    inner = Frame(frame.left + before, frame.bottom, width, frame.height)
    texts: list[Text] = []
    if frame.width - inner.width > frame.width * _MOST_FOR_LABELS:
        return frame, scaled, texts
    row = inner.height / max(1, len(chart.categories))
    if row < TEXT_SIZE * 1.05:
        return inner, scaled, texts
    for bar, label in zip(bars, labels, strict=True):
        x = inner.left + scaled.share(bar.base + bar.value) * inner.width
        y = baseline(inner.top - (bar.middle + 0.5) * row, TEXT_SIZE)
        beside = GAP / 2 + traits.tip
        texts.append(
            Text(x + beside, y, label) if bar.value >= 0 else Text(x - beside, y, label, align="right")
        )
    return inner, scaled, texts


def _least(chart: ChartData, panel: int) -> float:
    positive = [y for s in chart.series if s.panel == panel for y in s.y if y is not None and y > 0]
    return min(positive, default=1.0)
