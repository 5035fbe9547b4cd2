"""Words in cells and heads of tables, of all languages: no number, a thousand, a year, "of" in a date."""

import re
from collections.abc import Callable
from functools import cache

from charts.language import elsewhere
from charts.language.language import Language
from charts.language.registry import languages
from charts.language.scripts import LETTER
from charts.language.spelling import fold

_WORD = re.compile(f"(?:{LETTER})+")


@cache
def blank_words() -> frozenset[str]:
    """Return the words that say in a column of numbers that there is none, in lower case."""
    listed = (word.strip() for language in languages() for word in language.blanks.split(","))
    return frozenset(word for word in listed if word)


@cache
def magnitude_powers() -> dict[str, int]:
    """Return word behind a number -> power of ten; in lower case, without a dot at its end."""
    tables = (*(language.magnitudes for language in languages()), elsewhere.MAGNITUDES)
    rows = (row for table in tables for row in table.items())
    return {word.rstrip("."): power for power, words in rows for word in words.split()}


@cache
def year_words() -> frozenset[str]:
    """Return the words for "year" in the heads of columns, in lower case, with and without accents."""
    listed = [word for language in languages() for word in language.year_names.split()]
    return frozenset((*listed, *map(fold, listed), *elsewhere.YEAR_NAMES.split()))


@cache
def date_words() -> frozenset[str]:
    """Return the words that stand in dates and say nothing ("of" in "3rd of May"), in lower case."""
    listed = (word for language in languages() for word in language.date_words.split())
    return frozenset((*listed, *elsewhere.DATE_WORDS.split()))


def head_words(pick: Callable[[Language], str]) -> frozenset[str]:
    """Return a list of words in names of columns, in lower case."""
    return frozenset(word for language in languages() for word in pick(language).split())


def words_in_head(name: str) -> frozenset[str]:
    """Return the words of a column's name, in lower case, to be held against those of `head_words`."""
    return frozenset(_WORD.findall(name.casefold()))


@cache
def time_words() -> dict[int, tuple[str, ...]]:
    """Return seconds -> the words behind amounts of time, in lower case."""
    tables = [language.time_units for language in languages()]
    sizes = dict.fromkeys(size for table in tables for size in table)
    return {
        size: tuple(dict.fromkeys(word for table in tables for word in table.get(size, "").split()))
        for size in sizes
    }


def either(pick: Callable[[Language], str], *, spaced: bool = True) -> str:
    """Return the phrases of a list as a pattern, of the languages written with blanks or of the others."""
    texts = [pick(language) for language in languages() if language.unspaced is not spaced]
    phrases = {phrase.strip() for text in texts for phrase in text.split(",")} - {""}
    return "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase))))


@cache
def total_labels() -> frozenset[str]:
    """Return the labels of rows that sum up others, in lower case."""
    listed = (label.strip() for language in languages() for label in language.totals.split(","))
    more = (label.replace("_", " ") for label in elsewhere.TOTALS.split())
    return frozenset((*listed, *more, "σ", "∑")) - {""}


def is_total(cell: str) -> bool:
    """Whether a tidied cell says of its row that it sums up others."""
    return bool(cell) and cell.casefold().strip(" :*=") in total_labels()


def joining() -> str:
    """Return the words between the last two of a list as a pattern."""
    return "|".join((either(lambda language: language.joins), *elsewhere.JOINS))
