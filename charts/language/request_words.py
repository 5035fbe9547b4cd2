"""Words that ask for something: they end a table that has no line break before them."""

import re
from functools import cache

from charts.language.elsewhere import REQUESTING, REQUESTING_ALONE
from charts.language.registry import languages
from charts.language.scripts import LETTER

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


_WISHES = """
    without only except exclude excluding hide no not ohne nur außer sans sauf seulement sin solo excepto
    sem apenas senza top bottom first last highest lowest largest smallest best worst sorted descending
    ascending höchste niedrigste absteigend aufsteigend by per pro par por nach
"""


def names_wish(text: str) -> bool:
    """Whether a word of the text filters, cuts or orders: a short line with one is no heading."""
    wishes = frozenset(_WISHES.split())
    return any(word.casefold() in wishes for word in _WORD.findall(text))
