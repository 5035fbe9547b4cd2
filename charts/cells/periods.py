"""Columns of text that has an order in time: months, weekdays, quarters, fiscal years, weeks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from charts.cells.characters import is_null
from charts.cells.numbers import plain
from charts.language.calendar_names import fold, numbered
from charts.table import Kind

_YEAR = r"(?:['’]?([0-9]{2}|[0-9]{4}))"
_QUARTER = re.compile(rf"(?:[Qq]|[TtKk](?=[1-4]))\.?\s?([1-4])(?:[\s/'’.,-]*(?:FY\s?)?{_YEAR})?")
_QUARTER_NUMBER_FIRST = re.compile(
    rf"([1-4])(?:[QT]|\.\s?Quartal|\.\s?Q|st\.? quarter|[ºo°]? ?trim\w*)(?:[\s/'’-]*{_YEAR})?"
)
_YEAR_FIRST = re.compile(r"(?:FY\s?)?'?([0-9]{2}|[0-9]{4})[\s/.-]*[Qq]\s?([1-4])")
_HALF = re.compile(rf"[HS]([12])(?:[\s/'’-]*(?:FY\s?)?{_YEAR})?")
_FISCAL = re.compile(
    r"(?:FY|GJ|AF|AÑO|FY')\s?'?([0-9]{4}|[0-9]{2})(?:\s?[/-]\s?([0-9]{2,4}))?", re.IGNORECASE
)
_FISCAL_YEARS = re.compile(r"([0-9]{4})\s?[/–-]\s?([0-9]{2}|[0-9]{4})")
_WEEK = re.compile(
    r"(?:([0-9]{4})[\s-]?)?(?:[Ww]|[Ww]eek|[Ww]k|KW|[Ss]emaine|[Ss]emana)[\s.-]?([0-9]{1,2})(?:[\s/-]+([0-9]{4}))?"
)
_DECADE = re.compile(r"(?:the )?(?:([0-9]{3})|['’]?([0-9]))0['’]?s")
_MONTH_NUMBER = re.compile(r"([0-9]{1,2})\s?(?:月|월)|(?:[Tt]háng|[Tt]hg)\s?([0-9]{1,2})")


@dataclass(frozen=True, slots=True)
class Periods:
    """The kind of a column of periods and the rank of each cell, None for a blank."""

    kind: Kind
    ranks: tuple[int | None, ...]


def read_periods(cells: Sequence[str]) -> Periods | None:
    """Read a column as periods that have an order, or return None."""
    present = [cell for cell in cells if not is_null(cell)]
    if not present or any(len(cell) > 24 for cell in present):
        return None
    found = _names(present) or _patterns([plain(cell) for cell in present])
    if found is None:
        return None
    kind, ranks = found
    following = iter(ranks)
    return Periods(kind, tuple(None if is_null(cell) else next(following) for cell in cells))


def _names(present: Sequence[str]) -> tuple[Kind, list[int]] | None:
    words = [fold(cell) for cell in present]
    months = numbered(set(words), "months")
    days = numbered(set(words), "weekdays")
    if days and (not months or len(set(words)) == 1):
        return Kind.WEEKDAY, [days[word] for word in words]
    if months:
        return Kind.MONTH, [months[word] for word in words]
    digits = [_MONTH_NUMBER.fullmatch(plain(cell)) for cell in present]
    numbers = [int(match[1] or match[2]) for match in digits if match]
    if len(numbers) == len(present) and all(1 <= number <= 12 for number in numbers):
        return Kind.MONTH, numbers
    return None


def _patterns(present: Sequence[str]) -> tuple[Kind, list[int]] | None:
    for kind, reading in (
        (Kind.QUARTER, _quarter), (Kind.QUARTER, _half), (Kind.QUARTER, _fiscal), (Kind.TEXT, _week),
        (Kind.TEXT, _decade),
    ):  # fmt: skip
        if reading(present[0]) is None:
            continue
        ranks = [reading(cell) for cell in present]
        known = [rank for rank in ranks if rank is not None]
        if len(known) == len(ranks) and (kind is not Kind.TEXT or len(set(known)) > 1):
            return kind, known
    return None


def _year(digits: str | None) -> int:
    return 0 if not digits else int(digits) + (2000 if len(digits) == 2 else 0)


def _quarter(cell: str) -> int | None:
    if found := _QUARTER.fullmatch(cell) or _QUARTER_NUMBER_FIRST.fullmatch(cell):
        return _year(found[2]) * 4 + int(found[1])
    if found := _YEAR_FIRST.fullmatch(cell):
        return _year(found[1]) * 4 + int(found[2])
    return None


def _half(cell: str) -> int | None:
    found = _HALF.fullmatch(cell)
    return _year(found[2]) * 2 + int(found[1]) if found else None


def _fiscal(cell: str) -> int | None:
    if found := _FISCAL.fullmatch(cell):
        return _year(found[1])
    found = _FISCAL_YEARS.fullmatch(cell)
    if found and int(found[2]) % 100 == (int(found[1]) + 1) % 100:
        return int(found[1])
    return None


def _decade(cell: str) -> int | None:
    found = _DECADE.fullmatch(cell)
    return int(found[1] or f"19{found[2]}") if found else None


def _week(cell: str) -> int | None:
    found = _WEEK.fullmatch(cell)
    if not found or not 1 <= int(found[2]) <= 53:
        return None
    return _year(found[1] or found[3]) * 53 + int(found[2])
