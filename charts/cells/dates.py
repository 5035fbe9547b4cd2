"""Columns of dates and times: a cell becomes numbers and words, the column decides what they are.

Day before month or after it is a property of the column, settled by its least ambiguous cell.
"""

import datetime as dt
import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from charts.cells.characters import holds_digit, is_number_null
from charts.cells.numbers import plain
from charts.language.calendar_names import fold, numbered
from charts.language.words_in_cells import date_words
from charts.table import Kind, Value

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_CLOCK = re.compile(
    r"(?:^|(?<=[\sT,]))([0-9]{1,2})[:h]([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)?\s?([AaPp]\.?\s?[Mm]\.?)?"
    r"\s?(?:Z|UTC|GMT|[A-Z]{3,4}|[-+][0-9]{2}:?[0-9]{2})?$"
)
_TOKEN = re.compile(
    r"[0-9]+|[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0dff\u0e00-\u0e7f]+[^\W\d_]*)*(?:['’ʼ॰.-][^\W\d_]+[\u0e30-\u0e4e]*)*"
)
_BETWEEN = re.compile(r"[0-9]\s?([^\w\s])")
_NO_DATE = re.compile(r"[(){}\[\]$€£%=<>#@&+*|\"!?;:]")
_TIMES = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]{1,9})?)?\s?([AaPp]\.?[Mm]\.?)?")
_CONNECTIVES = date_words() | {"z", "utc"}
_MAX_LENGTH = 60
_WHOLE = 3  # numbers of a date without a word for its month
_EPOCH_YEARS = range(1000, 3000)


@dataclass(frozen=True, slots=True)
class Dates:
    """A column read as dates. tie is a cell whose day and month could be exchanged, "" if none."""

    kind: Kind
    values: tuple[Value, ...]
    tie: str = ""
    day_first: bool = False


@dataclass(frozen=True, slots=True)
class _Cell:
    """One cell: its numbers (text kept for their width), its words, its time of day."""

    numbers: tuple[str, ...]
    words: tuple[str, ...]
    word_first: bool
    separator: str
    clock: dt.time | None
    dotted: bool


def read_dates(cells: Sequence[str]) -> Dates | None:
    """Read a column as dates or datetimes, or return None when a cell is neither."""
    if not any(len(cell) >= 4 and not is_number_null(cell) for cell in cells):
        return None
    if _ISO.fullmatch(cells[0]) and (iso := _read_iso(cells)):
        return iso
    parsed: list[_Cell | None] = []
    shapes = set()
    for text in cells:
        if is_number_null(text):
            parsed.append(None)
            continue
        cell = _cell(text)
        if cell is None:
            return None
        shapes.add((len(cell.numbers), bool(cell.words)))
        if len(shapes) > 4:
            return None
        parsed.append(cell)
    return _solve(cells, parsed)


def _read_iso(cells: Sequence[str]) -> Dates | None:
    """Read a column of nothing but ISO 8601 days, fast."""
    different = set(cells)
    if not all(map(_ISO.fullmatch, different)):
        return None
    try:
        days = {cell: dt.date.fromisoformat(cell) for cell in different}
    except ValueError:
        return None
    return Dates(Kind.DATE, tuple(map(days.__getitem__, cells)))


def _cell(text: str) -> _Cell | None:
    if len(text) > _MAX_LENGTH or not holds_digit(text):
        return None
    text = plain(text)
    clock, text = _clock(text)
    tokens = _TOKEN.findall(text)
    numbers = tuple(token for token in tokens if token[0].isdecimal())
    if not 1 <= len(numbers) <= 3 or any(len(number) > 8 for number in numbers):
        return None
    words = tuple(
        word
        for word in (_unprefixed(fold(token)) for token in tokens if not token[0].isdecimal())
        if word not in _CONNECTIVES
    )
    if len(words) > 3:
        return None
    between = _BETWEEN.search(text)
    if _NO_DATE.search(text) or text[:1] in ("-", "–"):
        return None
    return _Cell(
        numbers, words, bool(tokens and not tokens[0][0].isdecimal()), between[1] if between else "", clock,
        text.endswith("."),
    )  # fmt: skip


def _unprefixed(word: str) -> str:
    """Take the Hebrew "in" off a month's name."""
    return word[1:] if word[:1] == "ב" and len(word) > 3 else word


def _clock(text: str) -> tuple[dt.time | None, str]:
    found = _CLOCK.search(text)
    if found is None:
        return None, text
    time = _time(found[1], found[2], found[3], found[4])
    if time is None:
        return None, text
    return time, text[: found.start()].rstrip(" T,")


def _time(hours: str, minutes: str, seconds: str | None, half: str | None) -> dt.time | None:
    hour, minute, second = int(hours), int(minutes), int(seconds or 0)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return dt.time(hour, minute, second)


def read_times(cells: Sequence[str]) -> Dates | None:
    """Read a column as times of day."""
    values: list[Value] = []
    for cell in cells:
        if is_number_null(cell):
            values.append(None)
            continue
        found = _TIMES.fullmatch(plain(cell))
        time = _time(found[1], found[2], found[3], found[4]) if found else None
        if time is None:
            return None
        values.append(time)
    return Dates(Kind.TIME, tuple(values)) if any(values) or any(v is not None for v in values) else None


_EPOCH_NAME = re.compile(
    r"(?:^|[\W_])(?:time|date|ts|timestamp|epoch|created|updated|unix|at|when|zeit|datum)(?:$|[\W_])"
)
_START = dt.datetime(1970, 1, 1)  # noqa: DTZ001 - naive like all moments of a table
_FIRST_MOMENT, _LAST_MOMENT = 946_684_800, 4_102_444_800  # the years 2000 to 2100


def read_epochs(values: Sequence[Value], header: str, *, first: bool) -> tuple[Value, ...] | None:
    """Read numbers as seconds or milliseconds since 1970 (UTC), None when they are none.

    They lie in this century, and the header names a time or they are the first of two columns and rise.
    """
    numbers = [value for value in values if isinstance(value, int | float)]
    size = 1000 if numbers and numbers[0] > _LAST_MOMENT else 1
    if not all(_FIRST_MOMENT <= number / size < _LAST_MOMENT for number in numbers):
        return None
    rising = len(numbers) > 1 and all(before < after for before, after in itertools.pairwise(numbers))
    if not _EPOCH_NAME.search(header.casefold()) and not (first and rising):
        return None
    return tuple(
        None if not isinstance(value, int | float) else _START + _since(value, size) for value in values
    )


def _since(value: float, size: int) -> dt.timedelta:
    return dt.timedelta(seconds=value // size if isinstance(value, int) else round(value, 6))


_STAMP = re.compile(r"<t:([0-9]{1,11})(?::[tTdDfFR])?>")


def read_stamps(cells: Sequence[str]) -> Dates | None:
    """Read Discord's timestamps, <t:1700000000:R>, as the moments (UTC) that they show."""
    found = [_STAMP.fullmatch(cell) for cell in cells if not is_number_null(cell)]
    if not found or not all(found):
        return None
    moments = iter([_START + dt.timedelta(seconds=int(one[1])) for one in found if one])
    return Dates(Kind.DATETIME, tuple(None if is_number_null(cell) else next(moments) for cell in cells))


_Day = Callable[[_Cell], dt.date | None]


def _solve(cells: Sequence[str], parsed: Sequence[_Cell | None]) -> Dates | None:
    """Try the readings of a column, the likeliest first; one must hold for every cell."""
    present = [cell for cell in parsed if cell is not None]
    words = {word for cell in present for word in cell.words}
    counts = {len(cell.numbers) for cell in present}
    if words and counts == {_WHOLE} and numbered(words, "weekdays") is not None:
        return _settle_order(cells, parsed, present)  # "Sun, 3/3/2024"
    months = numbered(_month_words(present), "months") if words else {}
    if months is None or not _all_known(words, months):
        return None
    return _of_words(cells, parsed, present, months)


def _of_words(
    cells: Sequence[str], parsed: Sequence[_Cell | None], present: Sequence[_Cell], months: dict[str, int]
) -> Dates | None:
    """Read cells with these names of months, or with numbers alone."""
    words = {word for cell in present for word in cell.words}
    counts = {len(cell.numbers) for cell in present}
    if words and months:
        return _first(
            parsed, (partial(_named, months=months), partial(_named_month, months=months, of=present))
        )
    if words and not _CJK.isdisjoint(words):
        return _first(parsed, (partial(_ordered, order="ymd"), _year_month))
    if counts == {1}:
        return _first(parsed, (_compact,))
    if counts == {2}:
        return None if _fiscal(present) else _first(parsed, (_year_month, _month_year))
    return _settle_order(cells, parsed, present) if counts == {3} else None


_CJK = frozenset(["年", "月", "日", "년", "월", "일"])


def _month_words(present: Sequence[_Cell]) -> set[str]:
    """Return the words that should be months: the others are weekdays."""
    first = {cell.words[0] for cell in present if len(cell.words) > 1}
    weekdays = numbered(first, "weekdays") if first else None
    words: set[str] = set()
    for cell in present:
        taken = cell.words[1:] if weekdays and len(cell.words) > 1 else cell.words
        words.update(taken)
    return words - _CJK


def _all_known(words: set[str], months: dict[str, int]) -> bool:
    unknown = words - months.keys() - _CJK
    return numbered(unknown, "weekdays") is not None


def _first(parsed: Sequence[_Cell | None], readings: Sequence[_Day]) -> Dates | None:
    for reading in readings:
        days = [None if cell is None else reading(cell) for cell in parsed]
        if all(day is not None or cell is None for day, cell in zip(days, parsed, strict=True)):
            return _dates(days, parsed)
    return None


def _dates(days: Sequence[dt.date | None], parsed: Sequence[_Cell | None]) -> Dates:
    """Add the times; a column all at midnight is one of dates."""
    clocks = [cell.clock if cell else None for cell in parsed]
    if not any(clock not in {None, dt.time(0)} for clock in clocks):
        return Dates(Kind.DATE, tuple(days))
    moments = (
        None if day is None else dt.datetime.combine(day, clock or dt.time(0))
        for day, clock in zip(days, clocks, strict=True)
    )
    return Dates(Kind.DATETIME, tuple(moments))


def _day(year: str, month: int, day: int) -> dt.date | None:
    number = int(year)
    if len(year) == 2:
        number += 1900 if number > 68 else 2000
    elif len(year) != 4:
        return None
    try:
        return dt.date(number, month, day)
    except ValueError:
        return None


def _named(cell: _Cell, months: dict[str, int]) -> dt.date | None:
    """Read a date whose month is a word: day and year are told apart by their width and place."""
    named = [word for word in cell.words if word in months]
    if len(named) > 1 and not (
        numbered(named[:1], "weekdays") and any(len(number) == 4 for number in cell.numbers)
    ):
        return None  # two months are the ends of a span, unless the first is a weekday: "mar 5 mar 2024"
    month = months[named[-1]] if named else 0
    if not month or len(cell.numbers) != 2:
        return None
    first, second = cell.numbers
    year, day = (first, second) if len(first) == 4 else (second, first)
    return _day(year, month, int(day)) if len(day) <= 2 and len(year) in {2, 4} else None


def _named_month(cell: _Cell, months: dict[str, int], of: Sequence[_Cell]) -> dt.date | None:
    """Read "Jan 2024" or "Jan-24"; "Jan 24" only where a hyphen or an apostrophe says that 24 is a year."""
    if len(cell.numbers) != 1 or not cell.words or cell.words[-1] not in months or cell.clock:
        return None
    year = cell.numbers[0]
    if len(year) == 2 and not _two_digit_years(of):
        return None
    return _day(year, months[cell.words[-1]], 1)


def _two_digit_years(of: Sequence[_Cell]) -> bool:
    """Whether numbers of two digits beside a month's name are years: few of them for many months."""
    years = {cell.numbers[0] for cell in of if len(cell.numbers) == 1}
    months = {cell.words[-1] for cell in of if cell.words}
    return all(len(year) == 2 for year in years) and len(of) > 1 and (len(years) * 3 <= len(months) + 2)


def _compact(cell: _Cell) -> dt.date | None:
    digits = cell.numbers[0]
    if len(digits) != 8 or not "1800" <= digits[:4] < "2200":
        return None
    return _day(digits[:4], int(digits[4:6]), int(digits[6:]))


def _year_month(cell: _Cell) -> dt.date | None:
    year, month = (*cell.numbers, "0")[:2]
    good = len(cell.numbers) == 2 and len(year) == 4 and len(month) <= 2 and int(year) in _EPOCH_YEARS
    return _day(year, int(month), 1) if good and not (cell.separator == "." and len(month) < 2) else None


def _month_year(cell: _Cell) -> dt.date | None:
    month, year = (*cell.numbers, "0")[:2]
    good = len(cell.numbers) == 2 and len(year) == 4 and len(month) <= 2 and cell.separator in {"/", "-", "."}
    return _day(year, int(month), 1) if good else None


def _fiscal(present: Sequence[_Cell]) -> bool:
    """Whether "2009-10" is the year 2009/10 all the way down."""
    pairs = [(cell.numbers[0], cell.numbers[1]) for cell in present]
    return all(
        len(first) == 4 and len(second) == 2 and int(second) == (int(first) + 1) % 100
        for first, second in pairs
    )


def _ordered(cell: _Cell, order: str) -> dt.date | None:
    if len(cell.numbers) != 3:
        return None
    named = dict(zip(order, cell.numbers, strict=True))
    if len(named["m"]) > 2 or len(named["d"]) > 2 or len(named["y"]) not in {2, 4}:
        return None
    return _day(named["y"], int(named["m"]), int(named["d"]))


def _settle_order(
    cells: Sequence[str], parsed: Sequence[_Cell | None], present: Sequence[_Cell]
) -> Dates | None:
    """Choose among day-month-year, month-day-year and year-month-day by what every cell allows."""
    if any(cell.separator not in {"/", "-", ".", "年", ","} and cell.separator != "" for cell in present):
        return None
    wide_first = any(len(cell.numbers[0]) == 4 for cell in present)
    orders = ["ymd"] if wide_first else ["dmy", "mdy"]
    fits: dict[str, Dates] = {}
    for order in [*orders, *([] if wide_first else ["ymd"])]:
        found = _first(parsed, (partial(_ordered, order=order),))
        if found:
            fits[order] = found
    if not fits:
        return None
    years = {cell.numbers[0] for cell in present}
    if "ymd" in fits and not wide_first and (len(fits) == 1 or (len(years) == 1 and len(present) > 2)):
        return fits["ymd"]
    fits.pop("ymd", None) if not wide_first else None
    if len(fits) == 1:
        return next(iter(fits.values()))
    return _break_tie(cells, fits, present)


def _break_tie(cells: Sequence[str], fits: dict[str, Dates], present: Sequence[_Cell]) -> Dates:
    """Take the order that makes the dates run in one direction, else the sign's custom: 3/4 is 4 March."""
    if fits["dmy"].values == fits["mdy"].values:
        return fits["dmy"]
    sorted_fits = [order for order, found in fits.items() if _monotonic(found.values)]
    if len(present) > 2 and len(sorted_fits) == 1:
        order = sorted_fits[0]
    else:
        order = "mdy" if all(cell.separator == "/" for cell in present) else "dmy"
    tie = next(cell for cell in cells if not is_number_null(cell))
    found = fits[order]
    return Dates(found.kind, found.values, tie, day_first=order == "dmy")


def _monotonic(values: Sequence[Value]) -> bool:
    dates = [value for value in values if isinstance(value, dt.date)]
    up = all(a <= b for a, b in itertools.pairwise(dates))
    return up or all(a >= b for a, b in itertools.pairwise(dates))
