"""A chart in words: alt text for people who do not see it, and a caption with the figures a reader checks.

The alt text has the first three of the four levels of A. Lundgard and A. Satyanarayan, "Accessible
Visualization via Natural Language Descriptions" (2021): what the chart is, its statistics, its course. The
fourth, what it means, is the reader's.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from charts.chart import Axis, ChartData, Position, Scale, Series, place
from charts.grammar import Stack
from charts.telling import formats, statistics
from charts.telling.statistics import Point

LONGEST_ALT = 1024
"""Discord's limit for the description of an attachment, in characters."""
LONGEST_CAPTION = 400
_LONGEST_NAME = 60
_MOST_NAMED = 4
_MOST_TRENDS = 3
_MOST_COURSES = 2
_MOST_SENTENCES = 3
_STEADY = 0.02
"""A change below this share of the range is called no change."""
_WEAK, _MODERATE, _STRONG = 0.1, 0.4, 0.7
"""From these sizes on a correlation is called so."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A sentence with figures that a reader checks; whether they are a sum of others."""

    text: str
    is_total: bool = False


def _none(_: ChartData) -> list[str]:
    return []


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """How a kind of chart is put into words.

    title begins the alt text: "Bar chart"; stacked, grouped and hollow are those of its forms that have one.
    figures are the sentences with the figures a reader checks, courses those from where to where marks go.
    values and series are what these are in the picture. along: something stands along x.
    gaps: a value that is missing leaves a gap that is seen.
    """

    title: str
    figures: Callable[[ChartData], list[Figure]]
    courses: Callable[[ChartData], list[str]] = _none
    stacked: str = ""
    grouped: str = ""
    hollow: str = ""
    values: str = "values"
    series: str = "series"
    along: bool = True
    gaps: bool = True


def alt_text(chart: ChartData, told: Told) -> str:
    """Return what the chart is, its extremes and total, and its course, in at most LONGEST_ALT characters."""
    gaps = _gaps(chart) if told.gaps else []
    figures = (figure.text for figure in told.figures(chart))
    return _joined([_what(chart, told), *figures, *told.courses(chart), *gaps], LONGEST_ALT)


def caption(chart: ChartData, told: Told) -> str:
    """Return one or two sentences with the figures a reader checks: largest, smallest, total or trend."""
    several = len(chart.panels) > 1
    figures = [each.text for each in told.figures(chart) if not (several and each.is_total)]
    if not several and told.courses is not _none:
        courses = told.courses(chart)
        figures = [*figures[:1], *(courses if len(courses) <= _MOST_COURSES else [])]
    return _joined(figures[:_MOST_SENTENCES] or [_what(chart, told)], LONGEST_CAPTION)


def _joined(sentences: Sequence[str], longest: int) -> str:
    """Return as many whole sentences as fit; the first is cut if it alone does not."""
    text = sentences[0]
    for sentence in sentences[1:]:
        if len(text) + 1 + len(sentence) <= longest:
            text += " " + sentence
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _what(chart: ChartData, told: Told) -> str:
    """Return the first level: kind, title, axes with their units, series."""
    kind = _title(chart, told)
    parts = [f"{kind}: {_name(chart.title)}." if chart.title else f"{kind}."]
    axes = [f"{_named(chart.x)} along x"] if told.along and chart.x.title else []
    axes += [f"{_named(axis)} as {told.values}" for axis in chart.panels if axis.title]
    if axes:
        parts.append(f"{', '.join(axes)}.")
    if len(chart.series) > 1:
        names = _listing([series.name for series in chart.series])
        parts.append(f"{len(chart.series)} {told.series}: {names}.")
    return " ".join(parts)


def _title(chart: ChartData, told: Told) -> str:
    if chart.donut and told.hollow:
        return told.hollow
    if len(chart.series) <= 1 or len(chart.panels) > 1:
        return told.title
    return (told.grouped if chart.stack is Stack.NONE else told.stacked) or told.title


def _named(axis: Axis) -> str:
    if axis.unit is None or not axis.unit.symbol or axis.unit.symbol in axis.title:
        return _name(axis.title)
    return f"{_name(axis.title)} ({axis.unit.symbol})"


def _name(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1].rstrip() + "…"


def _listing(names: Sequence[str]) -> str:
    shown = [_name(name) or "(blank)" for name in names[:_MOST_NAMED]]
    if len(names) > len(shown):
        return f"{', '.join(shown)} and {len(names) - len(shown)} more"
    return f"{', '.join(shown[:-1])} and {shown[-1]}"


def extremes(chart: ChartData) -> list[Figure]:
    """Return the largest and the smallest value of each panel."""
    return _of_panels(chart, "", shares=False)


def with_total(noun: str) -> Callable[[ChartData], list[Figure]]:
    """Return what says the extremes, and the total where one series adds up to something, over its marks."""
    return lambda chart: _of_panels(chart, noun, shares=False)


def slices(chart: ChartData) -> list[Figure]:
    """Return the extremes with their shares, and the total."""
    return _of_panels(chart, "slices", shares=True)


def _of_panels(chart: ChartData, noun: str, *, shares: bool) -> list[Figure]:
    out: list[Figure] = []
    for panel, axis in enumerate(chart.panels):
        points = statistics.points(chart, panel)
        if points:
            out.append(Figure(_extremes(chart, axis, points, shares=shares)))
            out += _total(axis, points, noun) if noun else []
    return out


def _extremes(chart: ChartData, axis: Axis, points: Sequence[Point], *, shares: bool) -> str:
    most, least = max(points, key=lambda p: p.y), min(points, key=lambda p: p.y)
    subject = f"{_name(axis.title)}: " if len(chart.panels) > 1 and axis.title else ""
    if len(points) == 1:
        return f"{subject}{_at(chart, most)}: {_value(most.y, axis)}."
    whole = statistics.total([p.y for p in points]) if shares else 0
    if most.y == least.y:
        return f"{subject}All {len(points)} values are {_value(most.y, axis)}."
    largest, smallest = (f"{_at(chart, p)} ({_value(p.y, axis)}{_share(p.y, whole)})" for p in (most, least))
    text = f"{subject}largest: {largest}; smallest: {smallest}."
    return text if subject else text[0].upper() + text[1:]


def _share(value: float, whole: float) -> str:
    """Return the share of a slice, said behind its value."""
    return f", {value / whole * 100:.1f}%" if whole else ""


def _total(axis: Axis, points: Sequence[Point], noun: str) -> list[Figure]:
    """Return the total, where one series of bars or slices adds up to something."""
    percent = axis.unit is not None and axis.unit.symbol == "%"
    one = len({point.series for point in points}) == 1 and len(points) > 1
    if percent or not one or not axis.additive:
        return []
    whole = _value(statistics.total([p.y for p in points]), axis)
    return [Figure(f"Total: {whole} over {len(points)} {noun}.", is_total=True)]


def _at(chart: ChartData, point: Point) -> str:
    series = chart.series[point.series]
    where = _mark(chart, point.x)
    several = sum(other.panel == series.panel for other in chart.series) > 1
    return f"{_name(series.name)}, {where}" if several else where


def _where(chart: ChartData, x: Position) -> str:
    if not isinstance(x, int | float):
        moments = [each for s in chart.series for each in s.x if not isinstance(each, int | float)]
        return formats.dates_text(x, moments)
    if chart.x.scale is Scale.CATEGORY and 0 <= int(x) < len(chart.categories):
        return _name(chart.categories[int(x)]) or "(blank)"
    if formats.are_years([x]) and not chart.x.unit:
        return f"{x:.0f}"
    return _value(x, chart.x)


def _mark(chart: ChartData, x: Position) -> str:
    """Return where a mark stands as a sentence says it: a bare number with what it counts."""
    if chart.x.scale is not Scale.NUMBER or not isinstance(x, int | float) or formats.are_years([x]):
        return _where(chart, x)
    return f"{_name(chart.x.title)} {_where(chart, x)}".strip()


def _value(value: float, axis: Axis) -> str:
    return formats.with_unit(formats.plain(value, axis.decimals), axis.unit, always=True)


def courses(chart: ChartData) -> list[str]:
    """Return the third level: from where to where each line goes."""
    lines = [series for series in chart.series if sum(y is not None for y in series.y) > 1]
    return [_course(chart, series) for series in lines[:_MOST_TRENDS]]


def _course(chart: ChartData, series: Series) -> str:
    axis = chart.panels[series.panel]
    known = [(x, y) for x, y in zip(series.x, series.y, strict=True) if y is not None]
    known.sort(key=lambda pair: place(pair[0]))
    (first_x, first), (last_x, last) = known[0], known[-1]
    span = max(y for _, y in known) - min(y for _, y in known)
    name = _name(series.name if len(chart.series) > 1 else axis.title) or "The line"
    ends = f"{_value(first, axis)} ({_mark(chart, first_x)}) to {_value(last, axis)} ({_mark(chart, last_x)})"
    if abs(last - first) <= span * _STEADY:
        return f"{name}: about level, from {ends}."
    return f"{name}: {'up' if last > first else 'down'} from {ends}."


def _gaps(chart: ChartData) -> list[str]:
    count = sum(y is None for series in chart.series for y in series.y)
    return (
        [f"{count} {'value is' if count == 1 else 'values are'} missing and left as gaps."] if count else []
    )


def points(chart: ChartData) -> list[Figure]:
    """Return how many points there are, their ranges, and how the two numbers go together."""
    out = []
    for panel, axis in enumerate(chart.panels):
        points = statistics.points(chart, panel)
        if not points:
            continue
        ys = [point.y for point in points]
        xs = sorted((point.x for point in points), key=place)
        x, y = _name(chart.x.title) or "x", _name(axis.title) or "y"
        along = f"{x} from {_where(chart, xs[0])} to {_where(chart, xs[-1])}"
        up = f"{y} from {_value(min(ys), axis)} to {_value(max(ys), axis)}"
        out.append(Figure(f"{len(points)} points; {along}, {up}."))
        found = statistics.correlation([place(point.x) for point in points], ys)
        if found is not None:
            shown = round(found, 2)  # what is read is what is judged
            out.append(Figure(f"Correlation {formats.plain(shown, 2)}: {_strength(shown)}."))
    return out


def _strength(r: float) -> str:
    size = abs(r)
    if size < _WEAK:
        return "no straight-line relation"
    word = "weak" if size < _MODERATE else "moderate" if size < _STRONG else "strong"
    return f"{word}, {'both rise together' if r > 0 else 'one falls as the other rises'}"


def bins(chart: ChartData) -> list[Figure]:
    """Return the fullest bin, and the range of all."""
    pairs = zip(chart.series[0].y, chart.bins, strict=True)
    counts = [(y, edges) for y, edges in pairs if y is not None]
    if not counts:
        return []
    axis = chart.panels[0]
    most, (low, high) = max(counts, key=lambda pair: pair[0])
    whole = _value(statistics.total([y for y, _ in counts]), axis)
    first, last = _value(chart.bins[0][0], chart.x), _value(chart.bins[-1][1], chart.x)
    fullest = f"{_value(low, chart.x)} to {_value(high, chart.x)}"
    return [
        Figure(f"Fullest bin: {fullest} ({_value(most, axis)} of {whole})."),
        Figure(f"{len(counts)} bins from {first} to {last}."),
    ]


def boxes(chart: ChartData) -> list[Figure]:
    """Return the highest and the lowest median, and how many boxes and outliers there are."""
    found = [
        (
            box,
            f"{_name(series.name)}, {where}" if len(chart.series) > 1 else where,
            chart.panels[series.panel],
        )
        for series in chart.series
        for where, box in zip((_where(chart, x) for x in series.x), series.boxes, strict=True)
        if box is not None
    ]
    if not found:
        return []
    if len(found) == 1:
        ((box, name, axis),) = found
        middle = f"half of the values between {_value(box.q1, axis)} and {_value(box.q3, axis)}"
        return [Figure(f"{name or 'All'}: median {_value(box.median, axis)}, {middle}.")]
    high, low = (pick(found, key=lambda entry: entry[0].median) for pick in (max, min))
    outliers = sum(len(box.outliers) for box, _, _ in found)
    largest = f"Highest median: {high[1]} ({_value(high[0].median, high[2])})"
    return [
        Figure(f"{largest}; lowest: {low[1]} ({_value(low[0].median, low[2])})."),
        Figure(f"{len(found)} boxes, {outliers} {'outlier' if outliers == 1 else 'outliers'}."),
    ]
