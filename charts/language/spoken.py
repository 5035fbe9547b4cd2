"""Which language a message is in, told by its words; light, for the process that hears them."""

import re
from dataclasses import fields
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from charts.language.registry import languages, phrases_of
from charts.language.spelling import words_of
from charts.language.stems import SHORTEST, ends_as, stem

if TYPE_CHECKING:
    from charts.language.language import Language

_ASIDE = 0.25
"""What a word of the table's own heads weighs: a German table is asked about in English as well."""


@cache
def words_in(language: "Language") -> frozenset[str]:
    """Return the single words that a language is known by, of all its lists."""
    listed = (word for text in language.phrases.values() for words in phrases_of(text) for word in words)
    lists = (getattr(language, each.name) for each in fields(language) if each.type in (str, "str"))
    others = (word for text in lists for part in re.split(r"[\s,|]+", text) for word in words_of(part))
    return frozenset(listed) | frozenset(others)


@cache
def small_talk_of(language: "Language") -> frozenset[str]:
    """Return the words of a language that carry no wish."""
    return frozenset(word for part in language.small_talk.split() for word in words_of(part))


@lru_cache(maxsize=64)
def spoken(words: frozenset[str], heads: frozenset[str] = frozenset()) -> "tuple[Language, ...]":
    """Return the language of these words, and English, in which charts are named all over.

    A word weighs the less the more languages have it, and little where it stands in the heads of the table.
    """
    weights = [0.0] * len(languages())
    for word in words:
        knowing = _knowing().get(word) or _by_stem(word)
        for place in knowing:
            weights[place] += (_ASIDE if word in heads else 1.0) / len(knowing)
    english = languages()[0]
    best = languages()[weights.index(max(weights))]
    return (english,) if best is english else (best, english)


def _by_stem(word: str) -> tuple[int, ...]:
    """Return the places of the languages that know a word with another ending."""
    found: dict[int, None] = {}
    for size in range(SHORTEST, len(word) + 1):
        for place in _stems().get(word[:size], ()):
            if ends_as(word, word[:size], languages()[place].endings):
                found[place] = None
    return tuple(found)


@cache
def _knowing() -> dict[str, tuple[int, ...]]:
    """Return word -> places of the languages that have it."""
    return _places(tuple(words_in(language) for language in languages()))


@cache
def _stems() -> dict[str, tuple[int, ...]]:
    """Return stem -> places of the languages that have a word of it."""
    return _places(
        tuple(
            frozenset(stem(word, language.endings) for word in words_in(language)) for language in languages()
        )
    )


def _places(known: tuple[frozenset[str], ...]) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for place, words in enumerate(known):
        for word in words:
            found[word] = (*found.get(word, ()), place)
    return found
