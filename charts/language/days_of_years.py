"""Days without their year, as cells have them: "3月14日", "14 March", "14.3.", "3/14"."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from charts.language.calendar_names import fold, numbered
from charts.language.words_in_cells import date_words

Moment = tuple[int, int]
"""A month and a day of it."""
NO_YEAR = "--"
"""How a day of a request begins that has no year."""
_MARKED = re.compile(r"(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?")
_FIGURES = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})([./]?)")
_COUNTED = re.compile(r"(?:ngày\s)?(\d{1,2})\s(?:tháng|thg)\s(\d{1,2})", re.IGNORECASE)
_MONTHS, _DAYS = range(1, 13), range(1, 32)
_FEWEST = 2
MOST = 400
"""More rows than a year has days are no days of one."""


def days_of(names: Sequence[str]) -> tuple[Moment, ...]:
    """Return the month and day of each of these names; none where they are not all days without a year."""
    return _days_of(tuple(names))


@lru_cache(maxsize=512)
def _days_of(names: tuple[str, ...]) -> tuple[Moment, ...]:
    if len(names) < _FEWEST or not names[0][:1].strip():
        return ()
    for read in (_marked, _counted, _written, _named):
        found = read(names)
        if found:
            return found if _can_be_days(found) else ()
    return ()


def _marked(names: Sequence[str]) -> tuple[Moment, ...]:
    found = [_MARKED.fullmatch(name.strip()) for name in names]
    return tuple((int(one[1]), int(one[2])) for one in found if one) if all(found) else ()


def _counted(names: Sequence[str]) -> tuple[Moment, ...]:
    found = [_COUNTED.fullmatch(name.strip()) for name in names]
    return tuple((int(one[2]), int(one[1])) for one in found if one) if all(found) else ()


def _written(names: Sequence[str]) -> tuple[Moment, ...]:
    """Return days of figures alone: behind a point the month, else in the one order in which they rise."""
    found = [one for name in names if (one := _FIGURES.fullmatch(name.strip()))]
    if len(found) < len(names) or len({one[2] for one in found}) > 1:
        return ()
    pairs = [(int(one[3]), int(one[1])) for one in found]
    if found[0][2] == ".":
        return tuple(pairs) if all(one[4] for one in found) else ()  # "14.3" alone is a number
    other = [(day, month) for month, day in pairs]
    orders = [each for each in (pairs, other) if _can_be_days(each)]
    rising = [each for each in orders if rise(each)]
    return tuple(rising[0]) if len(rising) == 1 else ()


def _can_be_days(pairs: Sequence[Moment]) -> bool:
    return all(can_be_a_day(month, day) for month, day in pairs)


def can_be_a_day(month: int, day: int) -> bool:
    """Whether there is such a month, and a month with so many days."""
    return month in _MONTHS and day in _DAYS


def rise(days: Sequence[Moment]) -> bool:
    """Whether days follow each other within one year."""
    return all(one < other for one, other in pairwise(days))


def _named(names: Sequence[str]) -> tuple[Moment, ...]:
    """Return days whose month is a word: "14. März", "Mar 14", "14 de marzo"."""
    cut = [[part.strip(".") for part in name.split() if part.casefold() not in _OF] for name in names]
    if not all(len(parts) == _PARTS for parts in cut):
        return ()
    days = [sorted(parts, key=lambda part: not part.isdecimal()) for parts in cut]
    if not all(day.isdecimal() and len(day) <= _PARTS and not month.isdecimal() for day, month in days):
        return ()
    words = [fold(month) for _, month in days]
    months = numbered(set(words), "months")
    return (
        tuple((months[word], int(day)) for word, (day, _) in zip(words, days, strict=True)) if months else ()
    )


_OF = date_words()
_PARTS = 2
