"""Which language a message is in, told by its words; light, for the process that hears them."""

import re
from dataclasses import fields
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from charts.language.registry import languages, phrases_of
from charts.language.spelling import words_of

if TYPE_CHECKING:
    from charts.language.language import Language


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
def spoken(words: frozenset[str]) -> "tuple[Language, ...]":
    """Return the language that knows most of these words, and English, in which charts are named all over."""
    english = languages()[0]
    best = max(languages(), key=lambda language: sum(word in words_in(language) for word in words))
    return (english,) if best is english else (best, english)
