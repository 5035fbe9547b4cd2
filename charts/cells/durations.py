"""Amounts of time: 32:15, 1:23.456, 1h 5m, PT2H, 3 min 20 s; never a time of day, never a label."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from charts.cells.characters import is_number_null
from charts.cells.dimensions import factors
from charts.cells.numbers import Numbers, plain
from charts.language.words_in_cells import head_words, words_in_head
from charts.table import Column, Unit

_CLOCK = re.compile(
    r"([-+]?)(?:([0-9]{1,4}):)?([0-9]{1,4}):([0-5][0-9])(?:[.,]([0-9]{1,6}))?"
    r"(?: ?(h|hrs?|min|m|s))?(?: ?/ ?(?:km|mi|mile|k|100 ?m))?"
)
_PLAIN = re.compile(r"[0-9]{1,3}[.,][0-9]{1,6}")
_DAYS = re.compile(r"([0-9]{1,5})(?:d| days?,?| Tage?,?) (\S.*)")
_ISO = re.compile(
    r"P(?:([0-9]+)D)?(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:[.,][0-9]+)?)S)?)?", re.IGNORECASE
)
_PIECE = re.compile(r"([0-9]{1,9}+(?:[.,][0-9]{1,6}+)?+) ?([^\W\d_]{1,12}+)\.?,? ?(?:(?:and|und|et) )?")
_HEADS = head_words(lambda language: language.duration_names)
_GOALS = head_words(lambda language: language.synonyms.get("goals", ""))
"""Heads of what 66:18 counts for and against."""
_OF_HOURS = head_words(lambda language: language.hour_names)
_TIMES = frozenset(["time", "times", "finish", "result", "best", "pb", "avg", "average", "mean"])
_MAX_CELL = 60
_MINUTES = 60
_HOURS = 3600


def read_durations(cells: Sequence[str], header: str) -> Numbers | None:
    """Read a column as amounts of time; None when one of its cells is none.

    Cells such as 12:30 are amounts only where the header, a fraction or an hour past 23 says so.
    """
    present = [plain(cell) for cell in cells if not is_number_null(cell)]
    if not present:
        return None
    words = words_in_head(header)
    clocks = [_CLOCK.fullmatch(cell) for cell in present]
    if any(clocks) and not (_GOALS.isdisjoint(words) and _are_amounts([one for one in clocks if one], words)):
        return None
    hours = not words.isdisjoint(_OF_HOURS) or any(
        found and found[6] in {"h", "hr", "hrs"} for found in clocks
    )
    bare = any(map(has_fraction, present))
    amounts = [seconds(cell, hours=hours, bare=bare) for cell in present]
    known = [amount for amount in amounts if amount is not None]
    if len(known) < len(amounts):
        return None
    unit, size = _unit(known)
    numbers = iter([_short(amount / size) for amount in known])
    values = tuple(None if is_number_null(cell) else next(numbers) for cell in cells)
    decimals = 0 if all(isinstance(value, int) for value in values if value is not None) else 2
    return Numbers(values, Unit(unit), decimals)


IN_HOURS = frozenset({"h", "min"})
"""The units that are made alike, where amounts of time of one table are in both."""
_LEAST_HOURS = Decimal("0.1")


def in_hours(columns: Sequence[Column], spans: Collection[int]) -> list[Column]:
    """Return amounts such as "55m" in hours where others of the table are "6h 40m": they can stand together.

    spans are the places of columns that are written so. One of a few minutes stays in minutes.
    """
    symbols = {column.unit.symbol for place, column in enumerate(columns) if place in spans and column.unit}
    if symbols != IN_HOURS:
        return list(columns)
    return [_hours_of(column) if place in spans else column for place, column in enumerate(columns)]


def _hours_of(column: Column) -> Column:
    if column.unit is None or column.unit.symbol == "h":
        return column
    hours = [_as_hours(value) for value in column.values]
    if max((abs(each) for each in hours if each is not None), default=_LEAST_HOURS) < _LEAST_HOURS:
        return column
    values = tuple(None if each is None else _short(each) for each in hours)
    return replace(column, values=values, unit=replace(column.unit, symbol="h"), decimals=2)


def _as_hours(value: object) -> Decimal | None:
    return Decimal(str(value)) / _MINUTES if isinstance(value, int | float) else None


@lru_cache(maxsize=4096)  # families and columns ask about the same cells
def seconds(cell: str, *, hours: bool = False, bare: bool = False) -> Decimal | None:
    """Return how many seconds a tidied cell amounts to, None when it is no amount of time.

    hours says that 12:30 is half past twelve hours; bare, that 59.87 without a unit is seconds.
    """
    if len(cell) > _MAX_CELL:
        return None
    text = plain(cell)
    if bare and _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", "."))
    return _seconds(text, hours=hours)


def names_time(header: str) -> bool:
    """Whether a column's name speaks of an amount of time."""
    return not (_HEADS | _TIMES).isdisjoint(words_in_head(header))


def has_fraction(cell: str) -> bool:
    """Whether a cell is written to a fraction of a second: 1:23.456."""
    found = _CLOCK.fullmatch(cell)
    return bool(found and found[5])


def _short(amount: Decimal) -> int | float:
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def _unit(amounts: Sequence[Decimal]) -> tuple[str, int]:
    largest = max(map(abs, amounts))
    if largest >= 2 * _HOURS:
        return "h", _HOURS
    return ("min", _MINUTES) if largest >= 2 * _MINUTES else ("s", 1)


def _are_amounts(clocks: Sequence[re.Match[str]], words: frozenset[str]) -> bool:
    """Whether cells such as 12:30 are amounts of time and no times of day."""
    if any(found[1] or found[6] or "/" in found[0] for found in clocks):
        return True
    if any(found[5] and not found[2] for found in clocks):
        return True  # 58.31 seconds behind the minutes
    if any(int(found[2] or found[3]) > 23 for found in clocks):
        return True
    if not words.isdisjoint(_HEADS):
        return True
    short = all(len(found[2] or found[3]) == 1 for found in clocks)
    return short and not words.isdisjoint(_TIMES) and len(clocks) > 1


def _seconds(cell: str, *, hours: bool) -> Decimal | None:
    if found := _CLOCK.fullmatch(cell):
        return _of_clock(found, hours=hours)
    if cell[:1] in "Pp" and (found := _ISO.fullmatch(cell)) and any(found.groups()):
        sizes = (86400, 3600, 60, 1)
        return sum(
            (
                Decimal(amount.replace(",", ".")) * size
                for amount, size in zip(found.groups(), sizes, strict=True)
                if amount
            ),
            Decimal(0),
        )
    if found := _DAYS.fullmatch(cell):
        rest = _seconds(found[2], hours=True)
        return None if rest is None else Decimal(found[1]) * 86400 + rest
    return _of_words(cell)


def _of_clock(found: re.Match[str], *, hours: bool) -> Decimal | None:
    first, middle, last = found[2], int(found[3]), int(found[4])
    fraction = Decimal(f"0.{found[5]}") if found[5] else Decimal(0)
    sign = -1 if found[1] == "-" else 1
    if first is not None:
        return None if middle > 59 else sign * (int(first) * 3600 + middle * 60 + last + fraction)
    size = _MINUTES if hours and not found[5] else 1
    return sign * (middle * 60 + last + fraction) * size


def _of_words(cell: str) -> Decimal | None:
    """Read "1h 5m", "3 min 20 s", "1h30", "2 hours and 5 minutes"."""
    total, place = Decimal(0), 0
    sizes: list[Decimal] = []
    for found in _PIECE.finditer(cell):
        size = dict(factors(found[2])).get("time")
        if found.start() != place or size is None or (sizes and size >= sizes[-1]):
            return None
        total += Decimal(found[1].replace(",", ".")) * size
        place = found.end()
        sizes.append(size)
    rest = cell[place:].strip()
    if rest and not (rest.isdecimal() and len(rest) == 2 and sizes == [3600]):
        return None
    return total + (Decimal(rest) * 60 if rest else 0) if sizes else None
