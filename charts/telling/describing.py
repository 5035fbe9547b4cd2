"""A chart in words: alt text for people who do not see it, and a caption with the figures a reader checks.

The alt text has the first three of the four levels of A. Lundgard and A. Satyanarayan, "Accessible
Visualization via Natural Language Descriptions" (2021): what the chart is, its statistics, its course. The
fourth, what it means, is the reader's.
"""

import datetime as dt
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from charts.chart import Axis, ChartData, Position, Reference, Scale, Series, are_parted, place
from charts.grammar import Stack
from charts.language.answer_scales import is_rest
from charts.language.steps_of_time import are_steps
from charts.telling import formats, statistics
from charts.telling.speech import (
    about,
    and_more,
    beside,
    counted,
    enumerated,
    in_a_row,
    in_percent,
    listed,
    noted,
    noted_counts,
    say,
    whole,
)
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


VALUES = noted("{axis} as values")
COLOUR = noted("{axis} as colour")
SERIES = noted_counts("{count} series: {names}.", "{count} series: {names}.")
ROWS = noted_counts("{count} row: {names}.", "{count} rows: {names}.")
BARS = noted_counts("Total: {total} over {count} bar.", "Total: {total} over {count} bars.")
SLICES = noted_counts("Total: {total} over {count} slice.", "Total: {total} over {count} slices.")
POINTS = noted_counts("Total: {total} over {count} value.", "Total: {total} over {count} values.")
LINES = noted_counts("Line at {places}.", "Lines at {places}.")
PANELS = noted_counts("{count} panel: {names}.", "{count} panels: {names}.")


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
    All are sentences for `say`: values says what the {axis} is in the picture, series {count} and {names} of
    the series. along: something stands along x.
    gaps: a value that is missing leaves a gap that is seen.
    """

    title: str
    figures: Callable[[ChartData], list[Figure]]
    courses: Callable[[ChartData], list[str]] = _none
    stacked: str = ""
    grouped: str = ""
    hollow: str = ""
    values: str = VALUES
    series: tuple[str, str] = SERIES
    along: bool = True
    gaps: bool = True


def alt_text(chart: ChartData, told: Told) -> str:
    """Return what the chart is, its extremes and total, and its course, in at most LONGEST_ALT characters."""
    gaps = _gaps(chart) if told.gaps else []
    figures = (figure.text for figure in told.figures(chart))
    said = [*figures, *_set_off(chart), *_lines(chart)]
    sentences = [_what(chart, told), *said, *told.courses(chart), *gaps]
    return _joined(sentences, LONGEST_ALT)


def caption(chart: ChartData, told: Told) -> str:
    """Return one or two sentences with the figures a reader checks: largest, smallest, total or trend."""
    several = len(chart.panels) > 1
    figures = [each.text for each in told.figures(chart) if not (several and each.is_total)]
    if not several and told.courses is not _none:
        figures = [*figures[:1], *told.courses(_fewer(chart, _MOST_COURSES))]
    said = figures[:_MOST_SENTENCES] or [_what(chart, told)]
    return _joined([*said, *_lines(chart)], LONGEST_CAPTION)


def _fewer(chart: ChartData, most: int) -> ChartData:
    """Return a chart with no more than so many of its series: those that changed most from end to end."""
    if len(chart.series) <= most:
        return chart
    furthest = sorted(range(len(chart.series)), key=lambda at: -_moved(chart.series[at]))[:most]
    return replace(chart, series=tuple(chart.series[at] for at in sorted(furthest)))


def _moved(series: Series) -> float:
    """Return how far it is from the first value of a series to the last."""
    known = sorted((place(x), y) for x, y in zip(series.x, series.y, strict=True) if y is not None)
    return abs(known[-1][1] - known[0][1]) if known else 0.0


def _joined(sentences: Sequence[str], longest: int) -> str:
    """Return as many whole sentences as fit; the first is cut if it alone does not."""
    text = sentences[0]
    for sentence in sentences[1:]:
        longer = in_a_row((text, sentence))
        if len(longer) <= longest:
            text = longer
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _set_off(chart: ChartData) -> list[str]:
    """Return which marks or series are set off from the others, as was asked."""
    wanted = {name.casefold() for name in chart.looks.highlight}
    names = dict.fromkeys((*chart.categories, *(series.name for series in chart.series)))
    said = [name for name in names if name and name.casefold() in wanted]
    return [say("Highlighted: {names}.", names=_listing(said))] if said else []


def _lines(chart: ChartData) -> list[str]:
    """Return where lines stand that were laid over the marks, and what they are called: one sentence."""
    places = [_line(chart, each) for each in chart.references]
    said = list(filter(None, dict.fromkeys(places)))[:_MOST_NAMED]
    return [counted(*LINES, len(said), places=enumerated(said))] if said else []


def _line(chart: ChartData, line: Reference) -> str:
    name = _name(line.label)
    if line.x is not None:
        return name or _where(chart, line.x)
    axis = chart.panels[line.panel or 0]
    name = _with(name, _name(chart.facets[line.panel])) if name and line.panel is not None else name
    value = _value(formats.of_line(line.value, axis.decimals), axis)
    return _with(name, value) if name and name != value else value


def _with(name: str, value: str) -> str:
    """Return a name with its value behind it in the brackets of the language."""
    return say("{name} ({value})", name=name, value=value)


def _what(chart: ChartData, told: Told) -> str:
    """Return the first level: kind, title, axes with their units, series."""
    kind = _title(chart, told)
    title = _name(chart.title).rstrip("?？؟")
    parts = [say("{kind}: {title}.", kind=kind, title=title) if title else f"{kind}."]
    along = noted("{axis} along y") if chart.horizontal else noted("{axis} along x")
    axes = [say(along, axis=_named(chart.x))] if told.along and chart.x.title else []
    titled = dict.fromkeys(_named(axis) for axis in chart.panels if axis.title)
    axes += [say(told.values, axis=each) for each in titled]
    if axes:
        parts.append(say("{parts}.", parts=beside(axes)))
    if chart.facets:
        parts.append(counted(*PANELS, len(chart.facets), names=_listing(chart.facets)))
    runs = _runs(chart)
    if len(runs) > 1:
        parts.append(counted(*told.series, len(runs), names=_listing(runs)))
    return in_a_row(parts)


def _runs(chart: ChartData) -> list[str]:
    """Return the names of the series; small panels repeat them, or are called so themselves."""
    names = [series.name for series in chart.series]
    if not chart.facets:
        return names
    return list(dict.fromkeys(names)) if len(names) > len(chart.facets) else []


def _panel(chart: ChartData, panel: int) -> str:
    """Return what one of several panels is called, "" for the only one."""
    if len(chart.panels) == 1:
        return ""
    return _name(chart.facets[panel] if chart.facets else chart.panels[panel].title)


def _title(chart: ChartData, told: Told) -> str:
    if chart.donut and told.hollow:
        return say(told.hollow)
    if len(chart.series) <= 1 or len(chart.panels) > 1 or are_parted(chart):
        return say(told.title)
    kind = say((told.grouped if chart.stack is Stack.NONE else told.stacked) or told.title)
    if told.stacked and chart.stack.is_share:
        return say("{kind} to {full}", kind=kind, full=in_percent(whole(100)))
    return kind


def _named(axis: Axis) -> str:
    if axis.unit is None or not axis.unit.symbol or axis.unit.symbol in axis.title:
        return _name(axis.title)
    return f"{_name(axis.title)} ({axis.unit.symbol})"


def _name(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1].rstrip() + "…"


def _listing(names: Sequence[str]) -> str:
    shown = [_name(name) or say("(blank)") for name in names[:_MOST_NAMED]]
    if len(names) > len(shown):
        return and_more(enumerated(shown), len(names) - len(shown))
    return listed(shown)


def extremes(chart: ChartData) -> list[Figure]:
    """Return the largest and the smallest value of each panel."""
    return _of_panels(chart, None, shares=False)


def with_total(total: tuple[str, str]) -> Callable[[ChartData], list[Figure]]:
    """Return what says the extremes, and in that sentence the total where one series adds up to something."""
    return lambda chart: _of_panels(chart, total, shares=len(chart.panels) == 1 and _adds_up(chart))


def _adds_up(chart: ChartData) -> bool:
    """Whether the marks are parts of one whole: several amounts of one series, none below zero, unordered."""
    values = [y for y in chart.series[0].y if y is not None] if len(chart.series) == 1 else []
    whole = len(values) > 1 and min(values) >= 0 and _is_amount(chart.panels[0])
    return whole and chart.x.scale is Scale.CATEGORY and not are_steps(chart.categories)


def _is_amount(axis: Axis) -> bool:
    return axis.additive and not (axis.unit is not None and axis.unit.symbol == "%")


def slices(chart: ChartData) -> list[Figure]:
    """Return the extremes with their shares, and the total."""
    return _of_panels(chart, SLICES, shares=True)


def _of_panels(chart: ChartData, total: tuple[str, str] | None, *, shares: bool) -> list[Figure]:
    out: list[Figure] = []
    for panel, axis in enumerate(chart.panels):
        points = statistics.points(chart, panel)
        if points:
            out.append(Figure(_of(_panel(chart, panel), _extremes(chart, panel, points, shares=shares))))
            out += _total(axis, points, total) if total else []
    return out


def _extremes(chart: ChartData, panel: int, points: Sequence[Point], *, shares: bool) -> str:
    axis = chart.panels[panel]
    named = chart.x.scale is Scale.CATEGORY
    own = [p for p in points if not (named and is_rest(_mark(chart, p.x)))] or points  # a sum is no rival
    most, least = max(own, key=lambda p: p.y), min(own, key=lambda p: p.y)
    if len(own) == 1:
        return say("{name}: {value}.", name=_at(chart, most), value=_value(most.y, axis))
    if most.y == least.y:
        return say("All {count} values are {value}.", count=whole(len(own)), value=_value(most.y, axis))
    if chart.stack.is_share and len({point.series for point in own}) > 1:
        return _shares(chart, axis, own)
    all_of_it = statistics.total([p.y for p in points]) if shares else 0
    largest, smallest = (
        _with(_at(chart, p), beside((_value(p.y, axis), *_share(p.y, all_of_it)))) for p in (most, least)
    )
    said = say("largest: {largest}; smallest: {smallest}.", largest=largest, smallest=smallest)
    return said if _panel(chart, panel) else said[0].upper() + said[1:]


def _shares(chart: ChartData, axis: Axis, points: Sequence[Point]) -> str:
    """Return the largest and the smallest share of a place, with the figures that they are of."""
    wholes: dict[Position, float] = {}
    for point in points:
        wholes[point.x] = wholes.get(point.x, 0) + abs(point.y)
    parts = [(abs(point.y) / wholes[point.x] if wholes[point.x] else 0.0, point) for point in points]
    largest, smallest = (
        _with(_at(chart, point), beside((_value(point.y, axis), formats.percent(share))))
        for share, point in (pick(parts, key=lambda part: part[0]) for pick in (max, min))
    )
    said = say("largest share: {largest}; smallest: {smallest}.", largest=largest, smallest=smallest)
    return said[0].upper() + said[1:]


def _of(subject: str, sentence: str) -> str:
    """Return a sentence with the panel that it is about before it, if there is one."""
    return about(subject, sentence) if subject else sentence


def _share(value: float, whole: float) -> tuple[str, ...]:
    """Return the share of a mark, said behind its value, unless it rounds to nothing or to all of several."""
    share = value / whole if whole else 0.0
    return (formats.percent(share),) if _LEAST_SHARE <= share < 1 - _LEAST_SHARE else ()


_LEAST_SHARE = 0.0005


def _total(axis: Axis, points: Sequence[Point], sentence: tuple[str, str]) -> list[Figure]:
    """Return the total, where one series of bars or slices adds up to something."""
    one = len({point.series for point in points}) == 1 and len(points) > 1
    if not one or not _is_amount(axis):
        return []
    total = _value(statistics.total([p.y for p in points]), axis)
    return [Figure(counted(*sentence, len(points), total=total), is_total=True)]


def _at(chart: ChartData, point: Point) -> str:
    series = chart.series[point.series]
    where = _mark(chart, point.x)
    several = sum(other.panel == series.panel for other in chart.series) > 1
    return beside((_name(series.name), where)) if several else where


def _where(chart: ChartData, x: Position) -> str:
    if not isinstance(x, int | float):
        moments = [each for s in chart.series for each in s.x if not isinstance(each, int | float)]
        return formats.dates_text(x, moments)
    if chart.x.scale is Scale.CATEGORY and 0 <= int(x) < len(chart.categories):
        return _name(chart.categories[int(x)]) or say("(blank)")
    if formats.are_years([x]) and not chart.x.unit:
        return f"{x:.0f}"
    return _value(x, chart.x)


def _mark(chart: ChartData, x: Position) -> str:
    """Return where a mark stands as a sentence says it: a bare number with what it counts."""
    counted = chart.x.unit is not None and chart.x.unit.symbol == chart.x.title  # "1 Quarter" says it already
    number = chart.x.scale is Scale.NUMBER and isinstance(x, int | float) and not formats.are_years([x])
    if counted or not number:
        return _where(chart, x)
    return f"{_name(chart.x.title)} {_where(chart, x)}".strip()


def steps(chart: ChartData) -> list[Figure]:
    """Return from where to where steps lead, and the largest of them up and down."""
    run, axis = chart.series[0], chart.panels[0]
    pairs = zip(chart.categories, run.y, run.y2 or run.y, strict=True)
    known = [(_name(name), end - y) for name, y, end in pairs if y is not None and end is not None]
    if not known:
        return []
    (first, start), (last, end) = known[0], known[-1]
    said = [_from_to(_with(first, _value(start, axis)), _with(last, _value(end, axis)))]
    inner = known[1:-1] or known
    up, down = max(inner, key=lambda each: each[1]), min(inner, key=lambda each: each[1])
    if up[1] > 0:
        said.append(say("Largest step up: {name} ({value}).", name=up[0], value=_value(up[1], axis)))
    if down[1] < 0:
        said.append(say("Largest step down: {name} ({value}).", name=down[0], value=_value(down[1], axis)))
    return [Figure(each) for each in said]


def _from_to(start: str, end: str) -> str:
    return say("From {start} to {end}.", start=start, end=end)


def spans(chart: ChartData) -> list[Figure]:
    """Return where the first span begins, where the last ends, and which is the longest."""
    axis = chart.panels[0]
    known = [
        (chart.categories[int(place(x))], float(y), float(end))
        for run in chart.series
        for x, y, end in zip(run.x, run.y, run.y2 or run.y, strict=True)
        if y is not None and end is not None
    ]
    if not known:
        return []
    first, last = min(y for _, y, _ in known), max(end for _, _, end in known)
    name, y, end = max(known, key=lambda each: each[2] - each[1])
    longest = say(
        "Longest: {name} ({start} to {end}).",
        name=_name(name),
        start=_value(y, axis),
        end=_value(end, axis),
    )
    return [Figure(_from_to(_value(first, axis), _value(last, axis))), Figure(longest)]


def candles(chart: ChartData) -> list[Figure]:
    """Return from where to where prices went, and how high and low they were."""
    run, axis = chart.series[0], chart.panels[0]
    known = [(y, end, pair) for y, end, pair in zip(run.y, run.y2 or run.y, run.errors, strict=False) if pair]
    if not known or known[0][0] is None or known[-1][1] is None:
        return extremes(chart)
    low, high = min(pair[0] for *_, pair in known), max(pair[1] for *_, pair in known)
    said = say(
        "From {start} to {end}, between {low} and {high}.",
        start=_value(known[0][0], axis),
        end=_value(known[-1][1], axis),
        low=_value(low, axis),
        high=_value(high, axis),
    )
    return [Figure(said)]


def stages(chart: ChartData) -> list[Figure]:
    """Return the first and the last stage, and what share of the first reaches the last."""
    axis = chart.panels[0]
    known = [
        (_name(name), y) for name, y in zip(chart.categories, chart.series[0].y, strict=True) if y is not None
    ]
    if len(known) < _PAIR:
        return extremes(chart)
    (first, start), (last, end) = known[0], known[-1]
    begun, reached = _with(first, _value(start, axis)), _with(last, _value(end, axis))
    if not start:
        return [Figure(_from_to(begun, reached))]
    share = formats.rounded_percent(end / start)
    whole = Figure(say("From {start} to {end}, {share} of it.", start=begun, end=reached, share=share))
    return [whole, *_stage_by_stage(known)]


def _stage_by_stage(known: Sequence[tuple[str, float]]) -> list[Figure]:
    """Return which share of each stage goes on to the next, and where the fewest do."""
    steps = [(name, y / before) for (_, before), (name, y) in pairwise(known) if before > 0]
    if not _PAIR <= len(steps) <= _MOST_STAGES:
        return []
    rates = listed([formats.rounded_percent(rate) for _, rate in steps])
    fewest = min(steps, key=lambda step: step[1])[0]
    return [Figure(say("From stage to stage: {rates}; the fewest at {name}.", rates=rates, name=fewest))]


_MOST_STAGES = 8


_PAIR = 2


def _value(value: float, axis: Axis) -> str:
    if axis.scale is Scale.TIME:
        return formats.date_text(dt.date.fromordinal(max(1, int(value))))
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
    name = _name(series.name if len(chart.series) > 1 else axis.title) or say("The line")
    if chart.facets:
        panel = _panel(chart, series.panel) or name
        name = beside((panel, name)) if _runs(chart) else panel
    ends = {
        "first": _with(_value(first, axis), _mark(chart, first_x)),
        "last": _with(_value(last, axis), beside((_mark(chart, last_x), *_growth(first, last, axis)))),
    }
    if abs(last - first) <= span * _STEADY:
        return say("{name}: about level, from {first} to {last}.", name=name, **ends)
    if last > first:
        return say("{name}: up from {first} to {last}.", name=name, **ends)
    return say("{name}: down from {first} to {last}.", name=name, **ends)


def _growth(first: float, last: float, axis: Axis) -> tuple[str, ...]:
    """Return by what part of the first value the last differs, said behind it, if it is an amount."""
    if not _is_amount(axis) or first <= 0 or last < 0:
        return ()
    change = formats.rounded_percent((last - first) / first)
    return (f"{'+' if last > first else ''}{change}",) if last != first else ()


def _gaps(chart: ChartData) -> list[str]:
    count = sum(y is None for series in chart.series for y in series.y)
    if not count or are_parted(chart):
        return []
    told = noted_counts(
        "{count} value is missing and left as a gap.", "{count} values are missing and left as gaps."
    )
    return [counted(*told, count)]


def points(chart: ChartData) -> list[Figure]:
    """Return how many points there are, their ranges, and how the two numbers go together."""
    out = []
    for panel, axis in enumerate(chart.panels):
        points = statistics.points(chart, panel)
        if not points:
            continue
        subject = _panel(chart, panel) if chart.facets else ""
        ys = [point.y for point in points]
        xs = sorted((point.x for point in points), key=place)
        x, y = _name(chart.x.title) or "x", _name(axis.title) or "y"
        along = say(
            "{axis} from {low} to {high}", axis=x, low=_where(chart, xs[0]), high=_where(chart, xs[-1])
        )
        up = say("{axis} from {low} to {high}", axis=y, low=_value(min(ys), axis), high=_value(max(ys), axis))
        ranges = beside((along, up))
        dots = counted("{count} points; {ranges}.", "{count} points; {ranges}.", len(points), ranges=ranges)
        out.append(Figure(_of(subject, dots)))
        found = statistics.correlation([place(point.x) for point in points], ys)
        if found is not None:
            shown = _short_of_one(found)  # what is read is what is judged
            figure = formats.plain(shown, 2)
            out.append(
                Figure(say("Correlation {figure}: {strength}.", figure=figure, strength=_strength(shown)))
            )
    return out


def _short_of_one(r: float) -> float:
    """Return a correlation to two decimals; only one that has no spread at all is 1."""
    return math.copysign(min(abs(round(r, 2)), _ALMOST), r) if abs(r) < 1 - _EXACT else round(r, 2)


_ALMOST, _EXACT = 0.99, 1e-9


def _strength(r: float) -> str:
    size = abs(r)
    if size < _WEAK:
        return say("no straight-line relation")
    word = say("weak") if size < _MODERATE else say("moderate") if size < _STRONG else say("strong")
    way = say("both rise together") if r > 0 else say("one falls as the other rises")
    return beside((word, way))


def bins(chart: ChartData) -> list[Figure]:
    """Return the fullest bin, or those that are alike, and the range of all."""
    pairs = zip(chart.series[0].y, chart.bins, strict=True)
    counts = [(y, edges) for y, edges in pairs if y is not None]
    if not counts:
        return []
    axis = chart.panels[0]
    most = max(y for y, _ in counts)
    full = [
        say("{low} to {high}", low=_value(low, chart.x), high=_value(high, chart.x))
        for y, (low, high) in counts
        if y == most
    ]
    total = _value(statistics.total([y for y, _ in counts]), axis)
    first, last = _value(chart.bins[0][0], chart.x), _value(chart.bins[-1][1], chart.x)
    told = (
        noted("Fullest bin: {bins} ({most} of {total}).")
        if len(full) == 1
        else noted("Fullest bins: {bins} ({most} of {total} in each).")
    )
    fullest = say(told, bins=_listing(full), most=_value(most, axis), total=total)
    spread = counted(
        "{count} bins from {low} to {high}.",
        "{count} bins from {low} to {high}.",
        len(counts),
        low=first,
        high=last,
    )
    return [Figure(fullest), Figure(spread)]


def boxes(chart: ChartData) -> list[Figure]:
    """Return the highest and the lowest median, and how many boxes and outliers there are."""
    found = [
        (
            box,
            beside((_name(series.name), where)) if len(chart.series) > 1 else where,
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
        one = say(
            "{name}: median {median}, half of the values between {low} and {high}.",
            name=name or say("All"),
            median=_value(box.median, axis),
            low=_value(box.q1, axis),
            high=_value(box.q3, axis),
        )
        return [Figure(one)]
    high, low = (pick(found, key=lambda entry: entry[0].median) for pick in (max, min))
    outliers = sum(len(box.outliers) for box, _, _ in found)
    medians = say(
        "Highest median: {highest}; lowest: {lowest}.",
        highest=_with(high[1], _value(high[0].median, high[2])),
        lowest=_with(low[1], _value(low[0].median, low[2])),
    )
    beyond = counted("{count} outlier", "{count} outliers", outliers)
    boxes = counted("{count} boxes, {outliers}.", "{count} boxes, {outliers}.", len(found), outliers=beyond)
    return [Figure(medians), Figure(boxes)]


def peaks(chart: ChartData) -> list[Figure]:
    """Return where each curve is highest."""
    tops = []
    for series in chart.series:
        pairs = [(y, x) for x, y in zip(series.x, series.y, strict=True) if y is not None]
        if pairs:
            where = formats.value_label(float(f"{place(max(pairs)[1]):.3g}"), chart.x.decimals, chart.x.unit)
            tops.append(_with(_name(series.name), where) if series.name else where)
    return [Figure(say("Most values lie about {places}.", places=listed(tops[:_MOST_NAMED])))] if tops else []


def closest(chart: ChartData) -> list[Figure]:
    """Return the pair that goes together most closely, with how, and the one that goes most apart."""
    pairs = [
        (y, f"{_name(run.name)} – {_name(chart.categories[at])}")
        for row, run in enumerate(chart.series)
        for at, y in enumerate(run.y)
        if y is not None and at < row
    ]
    if not pairs:
        return []
    axis = chart.panels[0]
    most, least = max(pairs, key=lambda pair: abs(pair[0])), min(pairs, key=lambda pair: abs(pair[0]))
    said = say(
        "Closest: {most}; loosest: {least}.",
        most=_with(most[1], formats.value_label(most[0], axis.decimals, axis.unit)),
        least=_with(least[1], formats.value_label(least[0], axis.decimals, axis.unit)),
    )
    return [Figure(said)]
