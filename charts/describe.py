"""A chart in words: alt text for people who do not see it, and a caption with the figures a reader checks.

The alt text has the first three of the four levels of A. Lundgard and A. Satyanarayan, "Accessible
Visualization via Natural Language Descriptions" (2021): what the chart is, its statistics, its course. The
fourth, what it means, is the reader's.
"""

import datetime as dt
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from charts import formats
from charts.chart import Axis, ChartData, Position, Scale, Series
from charts.spec import Mark, Stack

LONGEST_ALT = 1024
"""Discord's limit for the description of an attachment, in characters."""
LONGEST_CAPTION = 400
_LONGEST_NAME = 60
_MOST_NAMED = 4
_STEADY = 0.02
"""A change below this share of the range is called no change."""

_KINDS = {
    Mark.BAR: "Bar chart",
    Mark.LINE: "Line chart",
    Mark.AREA: "Area chart",
    Mark.POINT: "Scatter plot",
    Mark.ARC: "Pie chart",
    Mark.HISTOGRAM: "Histogram",
    Mark.BOXPLOT: "Box plot",
    Mark.HEATMAP: "Heatmap",
    Mark.NONE: "Chart",
}


@dataclass(frozen=True, slots=True)
class _Point:
    """One drawn value and how a reader finds it."""

    series: int
    x: Position
    y: float


def alt_text(chart: ChartData) -> str:
    """Return what the chart is, its extremes and total, and its course, in at most LONGEST_ALT characters."""
    sentences = [_what(chart), *_statistics(chart), *_courses(chart)]
    return _joined(sentences, LONGEST_ALT)


def caption(chart: ChartData) -> str:
    """Return one or two sentences with the figures a reader checks: largest, smallest, total or trend."""
    sentences = _statistics(chart)[:2]
    return _joined(sentences or [_what(chart)], LONGEST_CAPTION)


def _joined(sentences: Sequence[str], longest: int) -> str:
    """Return as many whole sentences as fit; the first is cut if it alone does not."""
    text = sentences[0]
    for sentence in sentences[1:]:
        if len(text) + 1 + len(sentence) <= longest:
            text += " " + sentence
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _what(chart: ChartData) -> str:
    kind = _KINDS[chart.mark]
    if chart.mark is Mark.ARC and chart.donut:
        kind = "Donut chart"
    if chart.mark in {Mark.BAR, Mark.AREA} and len(chart.series) > 1:
        kind = f"{'Grouped' if chart.stack is Stack.NONE else 'Stacked'} {kind.lower()}"
    title = f"{kind}: {_name(chart.title)}." if chart.title else f"{kind}."
    axes = [f"{_named(chart.x)} along x"] if chart.mark is not Mark.ARC and chart.x.title else []
    axes += [
        f"{_named(axis)} as {'colour' if chart.mark is Mark.HEATMAP else 'values'}"
        for axis in chart.panels
        if axis.title
    ]
    series = (
        f" {len(chart.series)} series: {_listing([s.name for s in chart.series])}."
        if len(chart.series) > 1
        else ""
    )
    return f"{title} {', '.join(axes)}.{series}" if axes else title + series


def _named(axis: Axis) -> str:
    if axis.unit is None or not axis.unit.symbol or axis.unit.symbol in axis.title:
        return _name(axis.title)
    return f"{_name(axis.title)} ({axis.unit.symbol})"


def _name(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1].rstrip() + "…"


def _listing(names: Sequence[str]) -> str:
    shown = [_name(name) for name in names[:_MOST_NAMED]]
    more = len(names) - len(shown)
    if more:
        return f"{', '.join(shown)} and {more} more"
    return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1]])) if shown else ""


def _points(chart: ChartData, panel: int) -> list[_Point]:
    return [
        _Point(number, x, y)
        for number, series in enumerate(chart.series)
        if series.panel == panel
        for x, y in zip(series.x, series.y, strict=True)
        if y is not None
    ]


def _statistics(chart: ChartData) -> list[str]:
    """Return the extremes of each panel, its total where values add up, and the gaps."""
    special: dict[Mark, Callable[[ChartData], list[str]]] = {
        Mark.BOXPLOT: _box_statistics,
        Mark.POINT: _point_statistics,
        Mark.HISTOGRAM: _bin_statistics,
    }
    if chart.mark in special:
        return special[chart.mark](chart)
    out = []
    for panel, axis in enumerate(chart.panels):
        points = _points(chart, panel)
        if points:
            out.append(_extremes(chart, axis, points))
            out += _total(chart, axis, points)
    return out


def _extremes(chart: ChartData, axis: Axis, points: list[_Point]) -> str:
    most, least = max(points, key=lambda p: p.y), min(points, key=lambda p: p.y)
    subject = f"{_name(axis.title)}: " if len(chart.panels) > 1 and axis.title else ""
    if len(points) == 1:
        return f"{subject}{_at(chart, most)}: {_value(most.y, axis)}."
    if most.y == least.y:
        return f"{subject}All {len(points)} values are {_value(most.y, axis)}."
    return f"{subject}Largest: {_at(chart, most)} ({_value(most.y, axis)}); smallest: {_at(chart, least)} ({_value(least.y, axis)})."


def _total(chart: ChartData, axis: Axis, points: list[_Point]) -> list[str]:
    """Return the total where it means something: bars and slices of one series that are no percentages."""
    adds_up = chart.mark in {Mark.BAR, Mark.ARC} and len({p.series for p in points}) == 1
    percent = axis.unit is not None and axis.unit.symbol == "%"
    if not adds_up or percent or len(points) < 2:
        return _trend_sentences(chart, axis) if chart.mark in {Mark.LINE, Mark.AREA} else []
    return [
        f"Total: {_value(_sum([p.y for p in points]), axis)} over {len(points)} {'slices' if chart.mark is Mark.ARC else 'bars'}."
    ]


def _sum(values: Sequence[float]) -> float:
    """Return the sum, exact: whole numbers stay whole."""
    return sum(values) if all(isinstance(v, int) for v in values) else math.fsum(values)


def _at(chart: ChartData, point: _Point) -> str:
    where = _where(chart, point.x)
    return f"{_name(chart.series[point.series].name)}, {where}" if _several(chart, point) else where


def _several(chart: ChartData, point: _Point) -> bool:
    panel = chart.series[point.series].panel
    return sum(series.panel == panel for series in chart.series) > 1


def _where(chart: ChartData, x: Position) -> str:
    if isinstance(x, dt.date):
        return formats.date_text(x)
    if chart.x.scale is Scale.CATEGORY and 0 <= int(x) < len(chart.categories):
        return _name(chart.categories[int(x)]) or "(blank)"
    return str(x) if formats.are_years([x]) else _value(x, chart.x)


def _value(value: float, axis: Axis) -> str:
    return formats.with_unit(formats.plain(value, axis.decimals), axis.unit, always=True)


def _trend_sentences(chart: ChartData, axis: Axis) -> list[str]:
    """Return from where to where each line goes, if there are few enough to tell."""
    del axis
    lines = [s for s in chart.series if sum(y is not None for y in s.y) > 1]
    return [_trend(chart, series) for series in lines] if len(lines) <= _MOST_NAMED else []


def _trend(chart: ChartData, series: Series) -> str:
    axis = chart.panels[series.panel]
    known = sorted(
        ((x, y) for x, y in zip(series.x, series.y, strict=True) if y is not None), key=lambda p: _order(p[0])
    )
    (first_x, first), (last_x, last) = known[0], known[-1]
    values = [y for _, y in known]
    change, span = last - first, max(values) - min(values)
    verb = (
        "rises" if change > span * _STEADY else "falls" if change < -span * _STEADY else "ends where it began"
    )
    name = _name(series.name) if len(chart.series) > 1 else _name(axis.title) or "The line"
    ends = f"from {_value(first, axis)} ({_where(chart, first_x)}) to {_value(last, axis)} ({_where(chart, last_x)})"
    return f"{name} {verb}, {ends}."


def _order(x: Position) -> float:
    return (
        x.toordinal() + (x.hour * 3600 + x.minute * 60 + x.second) / 86400
        if isinstance(x, dt.datetime)
        else x.toordinal()
        if isinstance(x, dt.date)
        else float(x)
    )


def _courses(chart: ChartData) -> list[str]:
    """Return the third level: how values go along an ordered axis, how two measures go together."""
    gaps = (
        sum(y is None for series in chart.series for y in series.y) if chart.mark is not Mark.BOXPLOT else 0
    )
    return [f"{gaps} {'value is' if gaps == 1 else 'values are'} missing and left as gaps."] if gaps else []


def _point_statistics(chart: ChartData) -> list[str]:
    out = []
    for panel, axis in enumerate(chart.panels):
        points = _points(chart, panel)
        if not points:
            continue
        ys = [p.y for p in points]
        xs = sorted((p.x for p in points), key=_order)
        out.append(
            f"{len(points)} points; {_name(chart.x.title) or 'x'} from {_where(chart, xs[0])} to {_where(chart, xs[-1])}, "
            f"{_name(axis.title) or 'y'} from {_value(min(ys), axis)} to {_value(max(ys), axis)}."
        )
        found = correlation([_order(p.x) for p in points], ys)
        if found is not None:
            out.append(f"Correlation {formats.plain(round(found, 2), 2)}: {_strength(found)}.")
    return out


def correlation(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Return Pearson's r of at least three pairs, None where one side does not vary."""
    if len(xs) < 3:
        return None
    scale_x, scale_y = (max(map(abs, side)) or 1.0 for side in (xs, ys))
    mean_x, mean_y = (
        math.fsum(x / scale_x for x in xs) / len(xs),
        math.fsum(y / scale_y for y in ys) / len(ys),
    )
    pairs = [(x / scale_x - mean_x, y / scale_y - mean_y) for x, y in zip(xs, ys, strict=True)]
    spread = math.sqrt(math.fsum(a * a for a, _ in pairs)) * math.sqrt(math.fsum(b * b for _, b in pairs))
    return max(-1.0, min(1.0, math.fsum(a * b for a, b in pairs) / spread)) if spread > 1e-12 else None


def _strength(r: float) -> str:
    size = abs(r)
    if size < 0.1:
        return "no straight-line relation"
    word = "weak" if size < 0.4 else "moderate" if size < 0.7 else "strong"
    return (
        f"{word}, {'rising' if r > 0 else 'falling'} together"
        if r > 0
        else f"{word}, one falls as the other rises"
    )


def _bin_statistics(chart: ChartData) -> list[str]:
    counts = [(y, edges) for y, edges in zip(chart.series[0].y, chart.bins, strict=True) if y is not None]
    if not counts:
        return []
    most, (low, high) = max(counts, key=lambda c: c[0])
    total = _sum([y for y, _ in counts])
    return [
        f"Fullest bin: {_value(low, chart.x)} to {_value(high, chart.x)} ({_value(most, chart.panels[0])} of {_value(total, chart.panels[0])}).",
        f"{len(counts)} bins from {_value(chart.bins[0][0], chart.x)} to {_value(chart.bins[-1][1], chart.x)}.",
    ]


def _box_statistics(chart: ChartData) -> list[str]:
    found = [
        (
            box,
            f"{_name(series.name)}, {_where(chart, x)}" if len(chart.series) > 1 else _where(chart, x),
            chart.panels[series.panel],
        )
        for series in chart.series
        for x, box in zip(series.x, series.boxes, strict=True)
        if box is not None
    ]
    if not found:
        return []
    high, low = max(found, key=lambda f: f[0].median), min(found, key=lambda f: f[0].median)
    if len(found) == 1:
        box, name, axis = high
        return [
            f"{name}: median {_value(box.median, axis)}, half of the values between {_value(box.q1, axis)} and {_value(box.q3, axis)}."
        ]
    outliers = sum(len(box.outliers) for box, _, _ in found)
    return [
        f"Highest median: {high[1]} ({_value(high[0].median, high[2])}); lowest: {low[1]} ({_value(low[0].median, low[2])}).",
        f"{len(found)} boxes, {outliers} {'outlier' if outliers == 1 else 'outliers'}.",
    ]
