"""Where the ticks of an axis stand: few, round, and to scale."""

import datetime as dt
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from charts.telling.speech import in_digits, locale, month_names, month_text

MOST_DATE_TICKS = 8
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_HOUR = 1 / 24
_SECONDS_A_DAY = 86_400
_LAST_DAY = dt.date.max.toordinal()
_MINUTES_A_DAY = 1440
_MONTH_STEPS = (1, 2, 3, 6)
_WEEK = 7
_DAY_STEPS = (1, 2, _WEEK)
_HALVES = frozenset({1, 15})
_HOUR_STEPS = (1, 2, 3, 6, 12)
_MINUTE_STEPS = (1, 2, 5, 10, 15, 30)
_SECOND_STEPS = (1, 2, 5, 10, 15, 30)
_WHOLE_STEPS = (1, 2, 5, 10)
_MINUTES_UP_TO, _HOURS_UP_TO, _DAYS_UP_TO, _MONTHS_UP_TO = 1 / 4, 4, 200, 366 * 8
"""Up to how many days a span may be cut so finely."""
_FINEST = 60
_MOST_DIGITS = 300


def nice_step(span: float, most: int, *, whole: bool = False) -> float:
    """Return the smallest step of 1, 2, 2.5 or 5 times a power of ten that cuts span at most `most` times."""
    rough = span / most
    power = 10.0 ** math.floor(math.log10(rough))
    if whole and power >= 1:
        return next(s * power for s in _WHOLE_STEPS if s * power >= rough * (1 - 1e-9))
    step = next(s * power for s in _STEPS if s * power >= rough * (1 - 1e-9))
    return max(step, 1.0) if whole else step


def linear(low: float, high: float, most: int, *, whole: bool = False) -> tuple[float, ...]:
    """Return round numbers that reach from at or below low to at or above high. low must be below high."""
    step = nice_step(high - low, most, whole=whole)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return tuple(_round(index * step, step) for index in range(first, last + 1))


def inside(low: float, high: float, most: int, *, whole: bool = False) -> tuple[float, ...]:
    """Return the round numbers between low and high."""
    return tuple(t for t in linear(low, high, most, whole=whole) if low <= t <= high)


def logarithmic(low: float, high: float, most: int) -> tuple[float, ...]:
    """Return powers of ten that embrace low..high, both above 0; 2 and 5 times them where there is room."""
    first, last = math.floor(math.log10(low) + 1e-9), math.ceil(math.log10(high) - 1e-9)
    first = max(first, _LEAST_POWER)
    last = max(last, first + 1)
    skip = max(1, math.ceil((last - first) / most))
    if skip == 1 and (last - first) * 3 <= most:
        return (*(f * 10.0**p for p in range(first, last) for f in (1, 2, 5)), 10.0**last)
    last = first + math.ceil((last - first) / skip) * skip
    return tuple(10.0**p for p in range(first, last + 1, skip))


_LEAST_POWER = -323
"""Of ten, that a float can hold: the one below is zero."""


@dataclass(frozen=True, slots=True)
class DateTick:
    """A tick in days since 1 January of year 1, its label, and the wider unit below it where that changes."""

    at: float
    label: str
    below: str = ""


def dates(
    low: float, high: float, most: int = MOST_DATE_TICKS, *, clock: bool = True
) -> tuple[DateTick, ...]:
    """Return at most `most` ticks between two moments in days, in the finest calendar unit that fits.

    clock says that the moments have times of day; without, no tick is finer than a day.
    """
    span = high - low
    finest = _calendars(low, high, span) if clock else _day_calendars(low, high, span)
    for stops in finest:
        found = tuple(stops)
        if len(found) <= most:
            return found
    return ()


_LONGEST_STEP = 5
_FEWEST_YEARS = 4


def years(low: float, high: float, most: int) -> tuple[DateTick, ...]:
    """Return at most `most` ticks at years: what stands at firsts of January is years.

    They count from the first year where they then end at the last one, else they are the round years.
    """
    first, last = (dt.date.fromordinal(round(end)) for end in (low, high))
    whole = (first.month, first.day) == (last.month, last.day) == (1, 1)
    for step in range(2, _LONGEST_STEP + 1) if whole else ():
        count, rest = divmod(last.year - first.year, step)
        if not rest and _FEWEST_YEARS <= count + 1 <= most < last.year - first.year + 1:
            days = (dt.date(first.year + step * turn, 1, 1) for turn in range(count + 1))
            return tuple(DateTick(float(day.toordinal()), in_digits(str(day.year))) for day in days)
    for power in range(5):
        for step in _WHOLE_STEPS[:-1]:
            found = tuple(_yearly(low, high, step * 10**power))
            if len(found) <= most:
                return found
    return ()


def _calendars(low: float, high: float, span: float) -> Iterator[Iterator[DateTick]]:
    """Yield the ways to cut the span, finest first; what is hopelessly fine is left out."""
    if span <= _MINUTES_UP_TO:
        seconds = (s for s in _SECOND_STEPS if span * _SECONDS_A_DAY / s < _FINEST)
        yield from (_clock(low, high, s / _SECONDS_A_DAY, "%H:%M:%S") for s in seconds)
        minutes = (m for m in _MINUTE_STEPS if span * _MINUTES_A_DAY / m < _FINEST)
        yield from (_clock(low, high, m / _MINUTES_A_DAY, "%H:%M") for m in minutes)
    if span <= _HOURS_UP_TO:
        yield from (_clock(low, high, h * _HOUR, "%H:%M") for h in _HOUR_STEPS)
    yield from _day_calendars(low, high, span)


def _day_calendars(low: float, high: float, span: float) -> Iterator[Iterator[DateTick]]:
    if span <= _DAYS_UP_TO:
        yield from (_daily(low, high, step) for step in _DAY_STEPS)
        yield _half_months(low, high)
    if span <= _MONTHS_UP_TO:
        yield from (_monthly(low, high, step) for step in _MONTH_STEPS)
    for power in range(5):
        yield from (_yearly(low, high, step * 10**power) for step in _WHOLE_STEPS[:-1])


def _clock(low: float, high: float, step: float, form: str) -> Iterator[DateTick]:
    """Yield ticks every step of a day; the day below the first of each."""
    before = 0
    for index in range(math.ceil(low / step - 1e-4), math.floor(high / step + 1e-4) + 1):
        ordinal, seconds = divmod(round(index * step * _SECONDS_A_DAY), _SECONDS_A_DAY)
        if not 1 <= ordinal <= _LAST_DAY:
            continue
        moment = dt.datetime.fromordinal(ordinal) + dt.timedelta(seconds=seconds)
        below = f"{moment.day} {month_names(locale())[moment.month - 1]}" if ordinal != before else ""
        before = ordinal
        yield DateTick(index * step, in_digits(moment.strftime(form)), in_digits(below))


def _daily(low: float, high: float, step: int) -> Iterator[DateTick]:
    """Yield every so many days; weeks begin on Mondays. The month below the first day of each."""
    first = math.ceil(low - 1e-9)
    if step == _WEEK:
        first += -(first - 1) % _WEEK  # the ordinal of a Monday leaves 1
    yield from _days(range(first, math.floor(high + 1e-9) + 1, step))


def _half_months(low: float, high: float) -> Iterator[DateTick]:
    """Yield the first and the fifteenth of each month."""
    every = range(math.ceil(low - 1e-9), math.floor(high + 1e-9) + 1)
    yield from _days(day for day in every if dt.date.fromordinal(day).day in _HALVES)


def _days(ordinals: Iterable[int]) -> Iterator[DateTick]:
    month = None
    for ordinal in ordinals:
        day = dt.date.fromordinal(ordinal)
        below = month_text(day) if (day.year, day.month) != month else ""
        month = (day.year, day.month)
        yield DateTick(float(ordinal), in_digits(str(day.day)), below)


def _monthly(low: float, high: float, step: int) -> Iterator[DateTick]:
    first = dt.date.fromordinal(max(1, math.ceil(low - 1e-9)))
    months = first.year * 12 + first.month - (1 if first.day == 1 else 0)
    months += -months % step
    year = None
    while months // 12 <= dt.MAXYEAR:
        day = dt.date(months // 12, months % 12 + 1, 1)
        if day.toordinal() > high + 1e-9:
            return
        yield DateTick(
            float(day.toordinal()),
            month_names(locale())[day.month - 1],
            in_digits(str(day.year)) if day.year != year else "",
        )
        year, months = day.year, months + step


def _yearly(low: float, high: float, step: int) -> Iterator[DateTick]:
    first = dt.date.fromordinal(max(1, math.ceil(low - 1e-9)))
    year = first.year + (0 if (first.month, first.day) == (1, 1) else 1)
    year = max(1, year + -year % step)
    while year <= dt.MAXYEAR:
        at = float(dt.date(year, 1, 1).toordinal())
        if at > high + 1e-9:
            return
        yield DateTick(at, in_digits(str(year)))
        year += step


def _round(value: float, step: float) -> float:
    """Return the multiple of the step without the dust of binary fractions."""
    digits = max(0, 2 - math.floor(math.log10(step)))
    return round(value, digits) if digits < _MOST_DIGITS else value


def spread(values: Sequence[float]) -> float:
    """Return the smallest distance between two different neighbours, or 0 if there is none."""
    ordered = sorted(set(values))
    return min((b - a for a, b in pairwise(ordered)), default=0.0)
