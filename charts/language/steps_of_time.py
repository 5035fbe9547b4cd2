"""Names that are steps of time: years, months, quarters, moments, weeks by their number."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from charts.language.calendar_names import numbered
from charts.language.lexicon import anywhere
from charts.language.registry import languages
from charts.language.spelling import words_of
from charts.language.tags import Tag

_YEARS = range(1800, 2200)
_PARTS = 2
_DIGITS = 4
_MOMENT = re.compile(
    r"\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|\d{4}-\d{2}(?:-\d{2})?", re.IGNORECASE
)
_YEAR = re.compile(r"[ '/-]?(?:19|20)\d{2}[ '/-]?")
_COUNTED = {Tag.YEAR, Tag.QUARTER, Tag.MONTH, Tag.WEEK, Tag.DAY, Tag.HOUR}


def are_steps(names: Sequence[str]) -> bool:
    """Whether names are steps of time."""
    return step_of(names) is not None


def step_of(names: Sequence[str]) -> Tag | None:
    """Return the stretch of time that each of these names is, None where they are no steps."""
    return _step_of(tuple(names))


@lru_cache(maxsize=512)
def _step_of(names: tuple[str, ...]) -> Tag | None:
    tests = {Tag.YEAR: _are_years, Tag.MONTH: _are_months, Tag.DAY: _are_weekdays, Tag.QUARTER: _are_quarters}
    found = next((tag for tag, test in tests.items() if test(names)), None)
    return found or _step_of_moments(names) or _step_counted(names)


@cache
def _other_years() -> tuple[frozenset[str], ...]:
    """Return the months of each year that does not begin in January."""
    listed = (year for language in languages() for year in language.other_years.split(";") if year.strip())
    return tuple(frozenset(_bare(_MONTHS_APART.split(year))) for year in listed)


_MONTHS_APART = re.compile("[,|]")


def _are_years(names: Sequence[str]) -> bool:
    return all(_is_counted(name.strip()) and int(name) in _YEARS for name in names)


def _is_counted(text: str) -> bool:
    """Whether a text is a number of a few digits: one of thousands of them is no step, and costs time."""
    return len(text) <= _DIGITS and text.isdecimal()


def _are_months(names: Sequence[str]) -> bool:
    bare = _bare(names)
    return bool(numbered(bare, "months")) or any(bare <= year for year in _other_years())


def _are_weekdays(names: Sequence[str]) -> bool:
    return bool(numbered(_bare(names), "weekdays"))


def _bare(names: Sequence[str]) -> set[str]:
    return {name.strip().casefold().rstrip(".") for name in names}


def _are_quarters(names: Sequence[str]) -> bool:
    return all(words_of(name)[:1] in (("q",), ("quarter",)) and len(words_of(name)) > 1 for name in names)


def _step_of_moments(names: Sequence[str]) -> Tag | None:
    """Return what times of day or dates are: "08:00" an hour, "2024-01" and "Jan 2024" a month."""
    plain = [name.strip() for name in names]
    if all(map(_MOMENT.fullmatch, plain)):
        hyphens = {name.count("-") for name in plain}
        return _BY_HYPHENS[min(hyphens)]
    parts = [_YEAR.split(name) for name in plain]
    months = all(len(each) > 1 for each in parts) and _are_months([" ".join(each).strip() for each in parts])
    return Tag.MONTH if months else None


_BY_HYPHENS = (Tag.HOUR, Tag.MONTH, Tag.DAY)


def _step_counted(names: Sequence[str]) -> Tag | None:
    """Return what steps are that are counted: "Week 1", "Day 2", "3月"."""
    cut = [_number_last(words_of(name)) for name in names]
    if not all(len(words) == _PARTS and _is_counted(words[1]) for words in cut):
        return None
    numbers = [int(words[1]) for words in cut]
    tags = {anywhere(words[0]) for words in cut}
    counted = len(tags) == 1 and tags <= _COUNTED and numbers == sorted(set(numbers))
    return tags.pop() if counted else None


def _number_last(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[::-1] if len(words) == _PARTS and words[0].isdecimal() else words
