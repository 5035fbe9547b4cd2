"""Cells as numbers, group keys and labels."""

import datetime as dt
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from statistics import fmean, median

from charts.grammar import Aggregate, Channel, TimeUnit
from charts.language.registry import all_words
from charts.language.spelling import fold, word_set, words_of
from charts.table import Column, Kind, Unit, Value

Number = int | float
Rank = tuple[int, float | str]
BIGGEST = 1e300
_EXACT = 1e15


def number(value: Value) -> Number | None:
    """Return the number in a cell, or None for a blank or anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value


def goes_up(column: Column) -> bool:
    """Whether the numbers of a column only go up from row to row, as those of counted days and weeks do."""
    known = [value for each in column.values if (value := number(each)) is not None]
    return len(known) > 1 and all(before < after for before, after in pairwise(known))


def as_date(value: Value) -> dt.date | None:
    """Return the day of a date or a moment."""
    if isinstance(value, dt.datetime):
        return value.date()
    return value if isinstance(value, dt.date) else None


def part(value: Value, unit: TimeUnit) -> int | dt.date | None:
    """Return that part of a date: a number for a cycle (month 1..12), a day for a stretch of time."""
    if unit is TimeUnit.HOURS:
        return value.hour if isinstance(value, dt.datetime | dt.time) else None
    if unit is TimeUnit.YEAR and isinstance(value, int) and not isinstance(value, bool):
        return value
    day = as_date(value)
    if day is None:
        return None
    parts: dict[TimeUnit, int | dt.date] = {
        TimeUnit.YEAR: day.year,
        TimeUnit.QUARTER: (day.month + 2) // 3,
        TimeUnit.MONTH: day.month,
        TimeUnit.YEARQUARTER: day.replace(month=day.month - (day.month - 1) % 3, day=1),
        TimeUnit.YEARMONTH: day.replace(day=1),
        TimeUnit.WEEK: _week(day),
        TimeUnit.YEARWEEK: _week(day),
        TimeUnit.DATE: day.day,
        TimeUnit.YEARMONTHDATE: day,
        TimeUnit.WEEKDAY: day.weekday(),
    }
    return parts[unit]


def _week(day: dt.date) -> dt.date:
    """Return the Monday of the week (ISO 8601), the first day there is for the very first week."""
    return dt.date.fromordinal(max(1, day.toordinal() - day.weekday()))


def aggregate(how: Aggregate, values: Sequence[Value]) -> Number | None:
    """Return the figure of a group; None where it has none (the mean of no numbers). Blanks do not count."""
    filled = [value for value in values if value is not None]
    if how is Aggregate.COUNT:
        return len(filled)
    if how is Aggregate.DISTINCT:
        return len(set(filled))
    numbers = [each for each in map(number, filled) if each is not None]
    if not numbers:
        return None
    return _arithmetic(how, numbers)


def _arithmetic(how: Aggregate, numbers: list[Number]) -> Number | None:
    return _FIGURES[how](numbers)


def _mean(numbers: Sequence[Number]) -> float:
    try:
        return fmean(numbers)
    except (OverflowError, ValueError):
        return math.inf  # beyond all floats, or with figures on both sides that are


def _mode(numbers: Sequence[Number]) -> Number:
    counts = Counter(numbers)
    most = max(counts.values())
    return min(each for each, count in counts.items() if count == most)


def _variance(numbers: Sequence[Number]) -> float | None:
    """Return the variance of a sample; one number has none."""
    if len(numbers) < 2:  # noqa: PLR2004 - a spread needs two
        return None
    try:
        middle = fmean(numbers)
        return math.fsum((each - middle) ** 2 for each in numbers) / (len(numbers) - 1)
    except OverflowError:
        return math.inf


def _stdev(numbers: Sequence[Number]) -> float | None:
    variance = _variance(numbers)
    return None if variance is None else math.sqrt(variance)


def quantile(numbers: Sequence[Number], share: float) -> float | None:
    """Return the quantile of these numbers, by linear interpolation (Hyndman and Fan's type 7)."""
    if not numbers:
        return None
    ordered = sorted(float(each) for each in numbers)
    at = (len(ordered) - 1) * share
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)


def weighted_mean(pairs: Iterable[tuple[Value, Value]]) -> Number | None:
    """Return the mean of the first of each pair, weighted by the second; None where the weights come to 0.

    Pairs with a blank do not count.
    """
    both = ((number(value), number(weight)) for value, weight in pairs)
    known = [(value, weight) for value, weight in both if value is not None and weight is not None]
    weights = total([weight for _, weight in known])
    return total([value * weight for value, weight in known]) / weights if weights else None


def total(numbers: Sequence[Number]) -> Number:
    """Return the sum: exact for integers, correctly rounded for the rest."""
    if all(isinstance(each, int) for each in numbers):
        return sum(numbers)
    try:
        return math.fsum(numbers)
    except OverflowError:
        return math.inf


_FIGURES: Mapping[Aggregate, Callable[[list[Number]], Number | None]] = {
    Aggregate.SUM: total,
    Aggregate.MEAN: _mean,
    Aggregate.MEDIAN: median,
    Aggregate.MIN: min,
    Aggregate.MAX: max,
    Aggregate.MODE: _mode,
    Aggregate.STDEV: _stdev,
    Aggregate.VARIANCE: _variance,
    Aggregate.RANGE: lambda numbers: max(numbers) - min(numbers),
    Aggregate.FIRST: lambda numbers: numbers[0],
    Aggregate.LAST: lambda numbers: numbers[-1],
}


def mean_of(column: Column, rows: Sequence[int], how: Aggregate) -> Number | None:
    """Return a figure of one column over these rows."""
    return aggregate(how, [column.values[row] for row in rows])


def label(column: Column, row: int) -> str:
    """Return a cell as a member would recognise it on an axis."""
    value = column.values[row]
    if isinstance(value, bool):
        return column.raw[row].strip() or ("yes" if value else "no")
    if isinstance(value, str):
        return value
    return column.raw[row].strip() or plain(value)


def plain(value: Value) -> str:
    """Return a value as text, a whole number without its decimals."""
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        return str(int(value))
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return str(value)


def rank(column: Column, row: int, channel: Channel) -> Rank | None:
    """Return where a cell stands in the natural order of its column; None for a blank."""
    value = column.values[row]
    if value is None:
        return None
    if channel.time_unit and column.kind in (Kind.DATE, Kind.DATETIME, Kind.TIME, Kind.YEAR):
        cut = part(value, channel.time_unit)
        return None if cut is None else (0, cut.toordinal() if isinstance(cut, dt.date) else cut)
    if column.ranks is not None:
        place = column.ranks[row]
        return (1, str(value).casefold()) if place is None else (0, place)
    return natural(value)


def natural(value: Value) -> Rank:
    """Return a sort key: numbers and moments by size, text by its letters."""
    if isinstance(value, dt.datetime):
        return (0, (value - dt.datetime.min).total_seconds())  # noqa: DTZ901 - cells are naive as well
    if isinstance(value, dt.date):
        return (0, float(value.toordinal()))
    if isinstance(value, dt.time):
        return (0, value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6)
    if isinstance(value, int | float):
        return (0, value)
    return (1, str(value).casefold())


_HEADED = re.compile(r"[(\[]([^()\[\]]{1,12})[)\]]\s*$|, ?(\S{1,6})$")
_UNITS = word_set("""
    kg mg lb lbs oz t km cm mm mi ft l ml h hr hrs hour hours min mins minutes s sec secs seconds ms day days
    week weeks month months usd eur gbp chf inr jpy c f k m bn tn mio mrd tsd million billion thousand pct
    percent kwh mwh gwh twh kw mw mah v hz gb mb tb db ppm mph kmh bpm kcal cal px mm2 m2 m3 people persons g
""")
_SIGNS = frozenset("%‰$€£¥₹₽°/²³µ·")
_TRAILING = word_set("kg lb lbs km cm mm usd eur gbp pct percent mph kmh kwh")


def unit_symbol(column: Column) -> str:
    """Return the unit of a column: of its cells, else as its name gives it: "Weight (kg)", "distance_km"."""
    if column.unit:
        return column.unit.symbol
    found = _HEADED.search(column.name)
    symbol = (found[1] or found[2]).strip() if found else ""
    if symbol:
        return symbol if not _SIGNS.isdisjoint(symbol) or fold(symbol) in _UNITS else ""
    words = words_of(column.name)
    return words[-1] if len(words) > 1 and words[-1] in _TRAILING else ""


@cache
def _mean_words() -> frozenset[str]:
    return all_words(lambda language: language.mean_names)


_MEAN_UNITS = ("%", "°C", "°F", "°", "km/h", "mph", "mi/h", "m/s", "min/km", "min/mi", "/km²", "/mi²")
_BENT = ("log10(", "ln(", "sqrt(")
"""How columns are called that hold a function of amounts, whose sum is that of nothing."""


def is_mean_like(column: Column) -> bool:
    """Whether adding the column up says nothing (an age, a rate, a temperature)."""
    words = words_of(column.name)
    if "×" in column.name:
        return False  # so many times a price is an amount
    if column.name.startswith(_BENT):
        return True
    return unit_symbol(column) in _MEAN_UNITS or "per" in words[1:] or not _mean_words().isdisjoint(words)


def same_unit(units: Sequence[Unit | None]) -> bool:
    """Whether all of these are written in one unit."""
    return len({unit.symbol if unit else "" for unit in units}) <= 1
