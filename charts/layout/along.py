"""The labels along x: categories, numbers or moments, none on another, none outside the picture."""

import datetime as dt
import math
import re
from dataclasses import dataclass

from charts import formats, geometry, ticks
from charts.chart import ChartData, Scale
from charts.layout import scale
from charts.layout.header import axis_title
from charts.layout.places import GAP, LINE, TEXT_SIZE, WIDTH, Measure, Text
from charts.layout.scale import Scaled
from charts.layout.wording import fits_wrapped, shorten, wrap
from charts.spec import Mark

_EDGE = 10.0
_TURNED = 40.0
"""Degrees: heads need not be turned for labels at up to 45."""
_LONGEST_TURNED = 250.0
_WRAPPED_LINES = 3
_BETWEEN = 16.0
_MOST_TURNED = 24
_SHORTEST_SEQUENCE = 3
_YEAR_DIGITS = 4
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
    turned: bool = False


def plan(chart: ChartData, width: float, measure: Measure) -> Along:
    """Return the x axis for a frame of this width."""
    if chart.x.scale is Scale.TIME:
        return _time(chart, width, measure)
    if chart.x.scale is Scale.NUMBER or chart.mark is Mark.HISTOGRAM:
        return _number(chart, width, measure)
    return categories(chart, width, measure)


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


def categories(chart: ChartData, width: float, measure: Measure) -> Along:
    """Return the axis of named places, each in a slot of equal width."""
    count = max(1, len(chart.categories))
    scaled = Scaled(-0.5, count - 0.5, tuple(float(i) for i in range(count)), chart.categories)
    title = _title(chart) if _needs_title(chart) else ""
    slot = width / count
    flat = _flat(chart.categories, slot, measure)
    if flat is not None:
        lines = tuple(((i + 0.5) / count, found) for i, found in enumerate(flat))
        return Along(scaled, lines, _height(max((len(f) for f in flat), default=1), title), title)
    if not is_sequence(chart.categories) and count <= _MOST_TURNED and slot > TEXT_SIZE * 1.6:
        return _turned(chart, scaled, measure, title)
    return _thinned(chart, scaled, width, measure, title)


def _flat(labels: tuple[str, ...], slot: float, measure: Measure) -> tuple[tuple[str, ...], ...] | None:
    """Return the label lines if each fits its slot, on one line or wrapped, else None."""
    room = slot - _BETWEEN
    if all(measure(label) <= room for label in labels):
        return tuple((label,) for label in labels)
    if room < TEXT_SIZE * 2:
        return None
    found = tuple(fits_wrapped(label, room, TEXT_SIZE, measure, lines=_WRAPPED_LINES) for label in labels)
    return None if None in found else tuple(f for f in found if f is not None)


def _turned(chart: ChartData, scaled: Scaled, measure: Measure, title: str) -> Along:
    count = len(chart.categories)
    lines = tuple(
        ((i + 0.5) / count, (shorten(label, _LONGEST_TURNED, TEXT_SIZE, measure),))
        for i, label in enumerate(chart.categories)
    )
    longest = max(measure(line) for _, (line,) in lines)
    height = longest * math.sin(math.radians(_TURNED)) + TEXT_SIZE * 1.2 + (TEXT_SIZE * LINE if title else 0)
    return Along(scaled, lines, height, title, turned=True)


def _thinned(chart: ChartData, scaled: Scaled, width: float, measure: Measure, title: str) -> Along:
    """Return every k-th label, k as small as lets them stand apart."""
    count = len(chart.categories)
    cut = tuple(shorten(label, width / 3, TEXT_SIZE, measure) for label in chart.categories)
    widest = max((measure(label) for label in cut), default=0)
    every = max(1, math.ceil((widest + _BETWEEN * 1.5) / (width / count)))
    lines = tuple(((i + 0.5) / count, (cut[i],)) for i in range(0, count, every))
    return Along(scaled, lines, _height(1, title), title)


def _time(chart: ChartData, width: float, measure: Measure) -> Along:
    low, high = geometry.reach(chart)
    room = geometry.slot_width(chart) / 2 if chart.mark is Mark.BAR else 0.0
    if high - low < _MOMENT:
        room = room or 0.5
    elif not room:
        room = (high - low) * 0.015
    scaled = Scaled(low - room, high + room, (), ())
    lines: Lines = ()
    for most in range(ticks.MOST_DATE_TICKS, 0, -1):
        found = ticks.dates(low, high, most)
        lines = tuple((scaled.share(t.at), (t.label, t.below) if t.below else (t.label,)) for t in found)
        if found and _stand_apart(lines, width, measure):
            break
    else:
        lines = _ends(chart, scaled)
    tall = max((len(texts) for _, texts in lines), default=1)
    return Along(scaled, lines, _height(tall, ""))


def _ends(chart: ChartData, scaled: Scaled) -> Lines:
    """Return the first moment only: where no round tick lies within, the one there is gets its full name."""
    moments = [x for series in chart.series for x in series.x if isinstance(x, dt.date)]
    if not moments:
        return ()
    first = min(moments, key=geometry.place)
    return ((scaled.share(geometry.place(first)), (formats.date_text(first),)),)


def _stand_apart(lines: Lines, width: float, measure: Measure) -> bool:
    right = -math.inf
    for at, texts in lines:
        half = max(measure(t) for t in texts) / 2
        if at * width - half < right + _BETWEEN:
            return False
        right = at * width + half
    return True


def _number(chart: ChartData, width: float, measure: Measure) -> Along:
    title = _title(chart)
    for most in range(10, 0, -1):
        scaled = _number_scale(chart, most)
        lines = tuple(
            (scaled.share(t), (label,)) for t, label in zip(scaled.ticks, scaled.labels, strict=True)
        )
        if _stand_apart(lines, width, measure):
            break
    return Along(scaled, lines, _height(1, title), title)


def _number_scale(chart: ChartData, most: int) -> Scaled:
    low, high = geometry.reach(chart)
    if chart.mark is Mark.BAR:
        half = geometry.slot_width(chart) / 2
        return scale.numbers((low - half, high + half), chart.x, most)
    return scale.numbers((low, high), chart.x, most)


def _title(chart: ChartData) -> str:
    return axis_title(chart.x)


def _needs_title(chart: ChartData) -> bool:
    """Whether the labels alone do not say what they are: bare numbers that are not years."""
    bare = [label for label in chart.categories if label.replace(".", "").replace(",", "").isdecimal()]
    years = all(len(label) == _YEAR_DIGITS and label[:2] in {"18", "19", "20"} for label in bare)
    return bool(bare) and len(bare) * 2 >= len(chart.categories) and not years


def _height(lines: int, title: str) -> float:
    return GAP * 1.4 + lines * TEXT_SIZE * LINE + (TEXT_SIZE * LINE * 1.15 if title else 0.0)


def texts(along: Along, left: float, width: float, floor: float, measure: Measure) -> tuple[Text, ...]:
    """Return the labels and the title below a frame whose lower edge is floor."""
    out = []
    first = floor - GAP * 1.1 - TEXT_SIZE * 0.85
    for at, lines in along.lines:
        x = left + at * width
        if along.turned:
            out.append(
                Text(x + TEXT_SIZE * 0.3, floor - TEXT_SIZE * 0.95, lines[0], align="right", angle=_TURNED)
            )
            continue
        for row, line in enumerate(lines):
            out.append(
                Text(
                    kept_in(x, line, measure),
                    first - row * TEXT_SIZE * LINE,
                    line,
                    role="text",
                    align="center",
                )
            )
    if along.title:
        room = WIDTH - 2 * _EDGE
        (line,) = wrap(along.title, room, TEXT_SIZE, measure, lines=1) or ("",)
        y = floor - along.height + TEXT_SIZE * 0.3
        out.append(Text(kept_in(left + width / 2, line, measure), y, line, role="muted", align="center"))
    return tuple(out)


def kept_in(x: float, line: str, measure: Measure) -> float:
    """Return the middle of a text that is moved as far as keeps it inside the picture."""
    half = measure(line) / 2
    return min(max(x, _EDGE + half), WIDTH - _EDGE - half)
