"""Names that are steps of time: years, months, quarters, moments, weeks by their number."""

import re
from collections.abc import Sequence

from charts.language.calendar_names import numbered
from charts.language.lexicon import anywhere
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
    tests = (_are_years, _are_months, _are_quarters, _are_moments, _are_numbered)
    return any(test(names) for test in tests)


def _are_years(names: Sequence[str]) -> bool:
    return all(_is_counted(name.strip()) and int(name) in _YEARS for name in names)


def _is_counted(text: str) -> bool:
    """Whether a text is a number of a few digits: one of thousands of them is no step, and costs time."""
    return len(text) <= _DIGITS and text.isdecimal()


def _are_months(names: Sequence[str]) -> bool:
    words = {name.strip().casefold().rstrip(".") for name in names}
    return bool(numbered(words, "months") or numbered(words, "weekdays"))


def _are_quarters(names: Sequence[str]) -> bool:
    return all(words_of(name)[:1] in (("q",), ("quarter",)) and len(words_of(name)) > 1 for name in names)


def _are_moments(names: Sequence[str]) -> bool:
    """Whether the names are times of day or dates: "08:00", "2024-01", "Jan 2024"."""
    plain = [name.strip() for name in names]
    if all(map(_MOMENT.fullmatch, plain)):
        return True
    parts = [_YEAR.split(name) for name in plain]
    return all(len(each) > 1 for each in parts) and _are_months([" ".join(each).strip() for each in parts])


def _are_numbered(names: Sequence[str]) -> bool:
    """Whether the names are steps that are counted: "Week 1", "Day 2"."""
    cut = [words_of(name) for name in names]
    if not all(len(words) == _PARTS and _is_counted(words[1]) for words in cut):
        return False
    numbers = [int(words[1]) for words in cut]
    tags = {anywhere(words[0]) for words in cut}
    return len(tags) == 1 and tags <= _COUNTED and numbers == sorted(set(numbers))
