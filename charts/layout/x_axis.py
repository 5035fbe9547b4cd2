"""The labels along x: categories, numbers or moments, none on another, none outside the picture."""

import datetime as dt
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from charts.chart import ChartData, Scale, Traits, place
from charts.layout import geometry, scale, ticks
from charts.layout.fitting import fits_wrapped, shorten
from charts.layout.header import axis_title
from charts.layout.pieces import GAP, LINE, TEXT_SIZE, WIDTH, Measure, Text
from charts.layout.scale import Scaled
from charts.telling import formats
from charts.telling.speech import ENGLISH, day_and_month, in_digits, locale, month_names

_EDGE = 10.0
_TURNED = 40.0
"""Degrees: heads need not be turned for labels at up to 45."""
_STEEP = 89.0
_LONGEST_TURNED = 250.0
_WRAPPED_LINES = 3
_BETWEEN = 16.0
_MOST_TURNED = 24
_LINE_ROOM = 36.0
_OVERHANG = 30.0
_TOUCH = 6.0
_SHORTEST_SEQUENCE = 3
_YEAR_DIGITS = 4
_FEWEST_STEPS, _EVEN = 2, 1.2
_MOMENT = 1e-6
"""Days that are too short a time for an axis."""
_LONGEST_COUNTED = 12


Lines = tuple[tuple[float, tuple[str, ...]], ...]
"""Where along the width a label stands, as a share of it, and its lines."""


@dataclass(frozen=True, slots=True)
class Along:
    """The x axis: its scale, label lines at each tick (in share of the width), height below the frame."""

    scaled: Scaled
    lines: Lines
    height: float
    title: str = ""
    turned: float = 0.0
    """By how many degrees the labels are turned."""


def plan(chart: ChartData, width: float, measure: Measure, traits: Traits) -> Along:
    """Return the x axis for a frame of this width."""
    asked, plans = chart.looks.x, {Scale.TIME: _time, Scale.NUMBER: _number}
    found = plans.get(chart.x.scale, categories)(chart, width, measure, traits)
    if asked.angle is not None and chart.x.scale is not Scale.CATEGORY:
        found = _as_turned(found, asked.angle, measure)
    if asked.reverse and chart.x.scale is not Scale.CATEGORY:
        turned = replace(found.scaled, low=found.scaled.high, high=found.scaled.low)
        found = replace(found, scaled=turned, lines=tuple((1 - at, line) for at, line in found.lines[::-1]))
    if asked.hidden:
        return replace(found, lines=(), height=GAP + (TEXT_SIZE * LINE if found.title else 0.0), turned=0.0)
    return found


def _as_turned(along: Along, angle: float, measure: Measure) -> Along:
    """Return the axis with its labels turned as they were asked to be."""
    if not angle:
        return along
    lines = tuple((at, (" ".join(line),)) for at, line in along.lines)
    cut = tuple((at, (shorten(line, _LONGEST_TURNED, TEXT_SIZE, measure),)) for at, (line,) in lines)
    longest = max((measure(line) for _, (line,) in cut), default=0.0)
    return replace(along, lines=cut, height=_turned_height(longest, angle, along.title), turned=angle)


def _turned_height(longest: float, angle: float, title: str) -> float:
    rise = longest * math.sin(math.radians(angle))
    return rise + TEXT_SIZE * 1.2 + (TEXT_SIZE * LINE if title else 0)


def labels_fit(chart: ChartData, width: float, measure: Measure) -> bool:
    """Whether all category labels can stand below upright marks, unturned and uncut."""
    count = len(chart.categories)
    return count == 0 or _flat(chart.categories, width / count, measure) is not None


def is_sequence(labels: tuple[str, ...]) -> bool:
    """Whether labels count on, so that some may be left out: 2019, 2020, or Week 1, Week 2."""
    if len(labels) < _SHORTEST_SEQUENCE or any(len(label) > _LONGEST_COUNTED for label in labels):
        return False
    numbers = [tuple(map(int, re.findall(r"[0-9]{1,9}", label))) for label in labels]
    return all(numbers) and (numbers == sorted(numbers) or numbers == sorted(numbers, reverse=True))


def _are_months(labels: Sequence[str]) -> bool:
    """Whether labels are months in their order, in the reader's words or in English."""
    told = [label[:_PREFIX].casefold() for label in labels]
    for spoken in {locale(), ENGLISH} if len(told) >= _SHORTEST_SEQUENCE else ():
        names = [name[:_PREFIX].casefold() for name in month_names(spoken)]
        begun = names.index(told[0]) if told[0] in names else len(names)
        if (names[begun:] + names * (1 + len(told) // len(names)))[: len(told)] == told:
            return True
    return False


_PREFIX = 3


def categories(chart: ChartData, width: float, measure: Measure, traits: Traits) -> Along:
    """Return the axis of named places, each in a slot of equal width."""
    count = max(1, len(chart.categories))
    asked = chart.looks.x
    title = _title(chart) if asked.title or (asked.title is None and _needs_title(chart)) else ""
    slot = width / count
    flat = _flat(chart.categories, slot, measure)
    room = _room(chart, flat, width, measure) if traits.joined else 0.5
    scaled = Scaled(-room, count - 1 + room, (), ())
    if not asked.angle and (dated := _days_of(chart.categories)):
        lines = _as_days(dated, scaled, width, measure)
        return Along(scaled, lines, _height(max(len(each) for _, each in lines), title), title)
    if (
        asked.angle
        and slot > TEXT_SIZE * 1.1
        and _clear_when_turned(chart.categories, slot, asked.angle, measure)
    ):
        return _turned(chart, scaled, measure, title, asked.angle)
    if flat is not None:
        lines = tuple((scaled.share(i), found) for i, found in enumerate(flat))
        return Along(scaled, lines, _height(max((len(f) for f in flat), default=1), title), title)
    counted = is_sequence(chart.categories) or _are_months(chart.categories)
    if not counted and count <= _MOST_TURNED and slot > TEXT_SIZE * 1.6:
        return _turned(chart, scaled, measure, title)
    return _thinned(chart, scaled, width, measure, title)


def _days_of(labels: tuple[str, ...]) -> list[dt.date]:
    """Return the days that labels are by the calendar's standard (2025-03-01); none where one is no such."""
    if len(labels) < _BOTH or not all(_DAY.fullmatch(label) for label in labels):
        return []
    try:
        return [dt.date.fromisoformat(label) for label in labels]
    except ValueError:
        return []


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _as_days(days: Sequence[dt.date], scaled: Scaled, width: float, measure: Measure) -> Lines:
    """Return every k-th place with its day and month, and the year below where it begins."""
    for every in range(1, len(days) + 1):
        places = range(0, len(days), every)
        shown = _dated([days[at] for at in places])
        lines = tuple((scaled.share(at), texts) for at, texts in zip(places, shown, strict=True))
        if stand_apart(lines, width, measure):
            break
    return lines


def _dated(days: Sequence[dt.date]) -> list[tuple[str, ...]]:
    years = [None, *(day.year for day in days)]
    below = [
        (in_digits(str(day.year)),) if day.year != year else ()
        for day, year in zip(days, years, strict=False)
    ]
    return [(day_and_month(day), *year) for day, year in zip(days, below, strict=True)]


def _room(
    chart: ChartData, flat: tuple[tuple[str, ...], ...] | None, width: float, measure: Measure
) -> float:
    """Return the room beside the outermost categories of lines, in slots, of which bars need half a one.

    Lines need little, but their outermost labels must not stick out far.
    """
    count = len(chart.categories)
    if count <= 1 or flat is None:
        return 0.5
    widest = max(measure(line) for line in (*flat[0], *flat[-1]))
    return min(0.5, max(_LINE_ROOM, widest / 2 - _OVERHANG) * count / width)


def _flat(labels: tuple[str, ...], slot: float, measure: Measure) -> tuple[tuple[str, ...], ...] | None:
    """Return the label lines if each fits its slot, on one line or wrapped, else None."""
    room = slot - _BETWEEN
    if all(measure(label) <= room for label in labels):
        return tuple((label,) for label in labels)
    if room < TEXT_SIZE * 2:
        return None
    found = tuple(fits_wrapped(label, room, TEXT_SIZE, measure, lines=_WRAPPED_LINES) for label in labels)
    return None if None in found else tuple(f for f in found if f is not None)


def _clear_when_turned(labels: Sequence[str], slot: float, angle: float, measure: Measure) -> bool:
    """Whether labels so turned stand clear of each other: as lines above lines, or as words beside words."""
    turn = math.radians(angle)
    longest = max(map(measure, labels), default=0.0)
    return slot * abs(math.sin(turn)) > TEXT_SIZE * 0.92 or longest + TEXT_SIZE / 2 < slot


def _turned(chart: ChartData, scaled: Scaled, measure: Measure, title: str, angle: float = _TURNED) -> Along:
    lines = tuple(
        (scaled.share(i), (shorten(label, _LONGEST_TURNED, TEXT_SIZE, measure),))
        for i, label in enumerate(chart.categories)
    )
    longest = max(measure(line) for _, (line,) in lines)
    return Along(scaled, lines, _turned_height(longest, angle, title), title, turned=angle)


_A_WORD = 160.0
"""So wide are names cut at least, in pixels, where half of the axis has room for it."""


def _thinned(chart: ChartData, scaled: Scaled, width: float, measure: Measure, title: str) -> Along:
    """Return every k-th label, k as small as lets them stand apart."""
    count = len(chart.categories)
    room = max(width / 3, min(width / 2, _A_WORD))  # "Tháng 1" and "Tháng 2" are told apart by their ends
    cut = tuple(shorten(label, room, TEXT_SIZE, measure) for label in chart.categories)
    widest = max((measure(label) for label in cut), default=0)
    every = max(1, math.ceil((widest + _BETWEEN * 1.5) / (width / count)))
    lines = tuple((scaled.share(i), (cut[i],)) for i in range(0, count, every))
    return Along(scaled, lines, _height(1, title), title)


def _time(chart: ChartData, width: float, measure: Measure, traits: Traits) -> Along:
    low, high = geometry.reach(chart)
    room = geometry.slot_width(chart) / 2 if traits.wide else 0.0
    if high - low < _MOMENT:
        room = room or 0.5
    elif not room:
        room = (high - low) * 0.015
    scaled = Scaled(low - room, high + room, (), ())
    clock = any(isinstance(x, dt.datetime) for series in chart.series for x in series.x)
    whole = (
        all(x.month == x.day == 1 for run in chart.series for x in run.x if isinstance(x, dt.date))
        and not clock
    )
    lines = _at_both(chart, scaled, width, measure, whole=whole)
    lines = lines or (() if clock or whole else _at_moments(chart, scaled, width, measure))
    for most in range(0 if lines else ticks.MOST_DATE_TICKS, 0, -1):
        found = ticks.years(low, high, most) if whole else ticks.dates(low, high, most, clock=clock)
        lines = tuple((scaled.share(t.at), (t.label, t.below) if t.below else (t.label,)) for t in found)
        if found and stand_apart(lines, width, measure):
            break
    else:
        lines = lines or _ends(chart, scaled)
    tall = max((len(texts) for _, texts in lines), default=1)
    title = chart.looks.x.title or ""
    return Along(scaled, lines, _height(tall, title), title)


def _at_both(chart: ChartData, scaled: Scaled, width: float, measure: Measure, *, whole: bool) -> Lines:
    """Return ticks at the two days or years that are compared, if there are no more."""
    moments = {x for series in chart.series for x in series.x if isinstance(x, dt.date)}
    days = sorted(moments) if all(type(x) is dt.date for x in moments) else []
    if len(days) != _BOTH:
        return ()
    lines = _named_days(days, scaled)
    if whole:
        lines = tuple((scaled.share(place(day)), (in_digits(str(day.year)),)) for day in days)
    return lines if stand_apart(lines, width, measure) else ()


_BOTH = 2


def _at_moments(chart: ChartData, scaled: Scaled, width: float, measure: Measure) -> Lines:
    """Return ticks at the days themselves where few and uneven ones are drawn: the ends, and what fits."""
    days = sorted({x for series in chart.series for x in series.x if isinstance(x, dt.date)})
    steps = [(after - before).days for before, after in pairwise(days)]
    if not _FEWEST_STEPS <= len(steps) < ticks.MOST_DATE_TICKS or max(steps) <= _EVEN * min(steps):
        return ()
    kept: list[dt.date] = []
    for day in (days[0], days[-1], *days[1:-1]):
        tried = _named_days(sorted([*kept, day]), scaled)
        if stand_apart(tried, width, measure):
            kept.append(day)
    return _named_days(sorted(kept), scaled) if len(kept) > 1 else ()


def _named_days(days: Sequence[dt.date], scaled: Scaled) -> Lines:
    """Return days with their months, and below each first of a year's the year."""
    return tuple((scaled.share(place(day)), texts) for day, texts in zip(days, _dated(days), strict=True))


def _ends(chart: ChartData, scaled: Scaled) -> Lines:
    """Return the first moment only: where no round tick lies within, the one there is gets its full name."""
    moments = [x for series in chart.series for x in series.x if isinstance(x, dt.date)]
    if not moments:
        return ()
    first = min(moments, key=place)
    return ((scaled.share(place(first)), (formats.date_text(first),)),)


def stand_apart(lines: Lines, width: float, measure: Measure) -> bool:
    """Whether labels in order along an axis so wide stand clear of each other."""
    right = -math.inf
    for at, texts in lines:
        half = max(measure(t) for t in texts) / 2
        if at * width - half < right + _BETWEEN:
            return False
        right = at * width + half
    return True


def _number(chart: ChartData, width: float, measure: Measure, traits: Traits) -> Along:
    title = _title(chart) if chart.looks.x.title != "" else ""
    for most in range(10, 0, -1):
        scaled = _number_scale(chart, most, traits)
        lines = tuple(
            (scaled.share(t), (label,)) for t, label in zip(scaled.ticks, scaled.labels, strict=True)
        )
        if stand_apart(lines, width, measure):
            break
    return Along(scaled, lines, _height(1, title), title)


def _number_scale(chart: ChartData, most: int, traits: Traits) -> Scaled:
    low, high = geometry.reach(chart)
    half = geometry.slot_width(chart) / 2 if traits.wide else 0.0
    low, high = low - half, high + half
    asked = chart.looks.x
    if asked.low is not None or asked.high is not None:
        ends = (low if asked.low is None else asked.low, high if asked.high is None else asked.high)
        return scale.between(*ends, replace(chart.x, log=False), most)
    return scale.numbers((min(low, 0.0), high) if asked.zero else (low, high), chart.x, most)


def _title(chart: ChartData) -> str:
    return axis_title(chart.x)


def _needs_title(chart: ChartData) -> bool:
    """Whether the labels alone do not say what they are: bare numbers that are not years."""
    bare = [label for label in chart.categories if label.replace(".", "").replace(",", "").isdecimal()]
    years = all(len(label) == _YEAR_DIGITS and label[:2] in {"18", "19", "20"} for label in bare)
    return bool(bare) and len(bare) * 2 >= len(chart.categories) and not years


def _height(lines: int, title: str) -> float:
    return GAP * 1.6 + lines * TEXT_SIZE * LINE + (TEXT_SIZE * LINE * 1.15 if title else 0.0)


def texts(
    along: Along, left: float, width: float, floor: float, measure: Measure, page: float = WIDTH
) -> tuple[Text, ...]:
    """Return the labels and the title below a frame whose lower edge is floor, in a picture so wide."""
    if along.turned:
        out = [
            _turned_text(left + at * width, floor, lines[0], along.turned, measure)
            for at, lines in along.lines
        ]
    else:
        out = _level_texts(along, left, width, floor, measure, page)
    if along.title:
        line = shorten(along.title, page - 2 * _EDGE, TEXT_SIZE, measure)
        y = floor - along.height + TEXT_SIZE * 0.3
        x = kept_in(left + width / 2, line, measure, page)
        out.append(Text(x, y, line, role="muted", align="center"))
    return tuple(out)


def _turned_text(x: float, floor: float, label: str, angle: float, measure: Measure) -> Text:
    """Return a label that ends below its mark and comes up from the left, cut where the picture ends."""
    turn = math.radians(angle)
    longest = (x - _EDGE) / math.cos(turn) if angle < _STEEP else math.inf
    return Text(
        x + TEXT_SIZE * 0.3 * math.sin(2 * turn) + TEXT_SIZE * 0.35 * max(0.0, -math.cos(2 * turn)),
        floor - TEXT_SIZE * 0.95,
        shorten(label, longest, TEXT_SIZE, measure),
        align="right",
        angle=angle,
    )


def _level_texts(
    along: Along, left: float, width: float, floor: float, measure: Measure, page: float
) -> list[Text]:
    """Return the labels, but none that would touch the one before when it is moved into the picture."""
    out = []
    top = floor - GAP * 1.3 - TEXT_SIZE * 0.85
    reached = -math.inf
    for at, lines in along.lines:
        places = [(kept_in(left + at * width, line, measure, page), measure(line) / 2) for line in lines]
        if min(x - half for x, half in places) < reached + _TOUCH:
            continue
        reached = max(x + half for x, half in places)
        rows = enumerate(zip(lines, places, strict=True))
        out += [Text(x, top - row * TEXT_SIZE * LINE, line, align="center") for row, (line, (x, _)) in rows]
    return out


def kept_in(x: float, line: str, measure: Measure, page: float = WIDTH) -> float:
    """Return the middle of a text that is moved as far as keeps it inside a picture so wide."""
    half = measure(line) / 2
    return min(max(x, _EDGE + half), page - _EDGE - half)
