"""Words that ask for something: they end a table that has no line break before them."""

import re
from functools import cache

from charts.language.elsewhere import REQUESTING, REQUESTING_ALONE
from charts.language.lexicon import words_for
from charts.language.registry import languages
from charts.language.scripts import LETTER
from charts.language.spelling import fold
from charts.language.tags import Tag

_WORD = re.compile(f"(?:{LETTER})+")


@cache
def _asking() -> frozenset[str]:
    return frozenset(REQUESTING.split()).union(*(language.requesting.split() for language in languages()))


@cache
def _alone() -> frozenset[str]:
    return frozenset({REQUESTING_ALONE}).union(
        *(language.requesting_alone.split() for language in languages())
    )


def split_request(text: str) -> bool:
    """Whether the words read as a request for a chart, so that they are no cell and no title."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return any(word in _asking() for word in words) and (len(words) > 1 or words[0] in _alone())


def names_chart(text: str) -> bool:
    """Whether one of the words asks for a chart, even alone: a heading would not."""
    return any(split_request(f"{word} x") for word in _WORD.findall(text))


_WISHES = (
    *(Tag.BY, Tag.EACH, Tag.ONLY, Tag.WITHOUT, Tag.NOT, Tag.TOP, Tag.BOTTOM, Tag.SORT, Tag.ASC, Tag.DESC),
    Tag.ALPHABET,
)
_COMMON = frozenset({"of", "in", "on", "within", "across", "among", "rank", "list", "order", "number"})
"""Words of headings as much as of requests."""


@cache
def _wishing() -> frozenset[str]:
    return frozenset().union(*map(words_for, _WISHES)) - _COMMON


def names_wish(text: str) -> bool:
    """Whether a word of the text filters, cuts, orders or groups: a short line with one is no heading."""
    return any(fold(word) in _wishing() for word in _WORD.findall(text))
