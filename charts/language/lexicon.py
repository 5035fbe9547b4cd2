"""The phrases of requests by meaning, of all languages; and endings, for words that are not listed."""

import re
from dataclasses import fields
from functools import cache, lru_cache

from charts.language.language import Language
from charts.language.registry import languages, phrases_of
from charts.language.slips import Slips
from charts.language.spelling import words_of
from charts.language.tags import Tag

MOST_WORDS = 6


@cache
def phrases() -> dict[tuple[str, ...], Tag]:
    """Return every phrase as its folded words, with its meaning: of several the first in the order of Tag."""
    found: dict[tuple[str, ...], Tag] = {}
    for tag in Tag:
        for language in languages():
            for words in phrases_of(language.phrases.get(tag, "")):
                found.setdefault(words, tag)
    return found


@cache
def unspaced() -> frozenset[str]:
    """Return the words of languages written without blanks, by which their text is cut."""
    return frozenset(words[0] for words in phrases() if len(words) == 1 and not words[0].isascii())


@cache
def endings() -> tuple[str, ...]:
    """Return what may be taken off a word that is not known, in the order tried."""
    return tuple(dict.fromkeys(ending for language in languages() for ending in language.endings.split()))


@cache
def words_in(language: Language) -> frozenset[str]:
    """Return the single words that a language is known by, of all its lists."""
    listed = (word for text in language.phrases.values() for words in phrases_of(text) for word in words)
    lists = (getattr(language, each.name) for each in fields(language) if each.type in (str, "str"))
    others = (word for text in lists for part in re.split(r"[\s,|]+", text) for word in words_of(part))
    return frozenset(listed) | frozenset(others)


@cache
def small_talk_of(language: Language) -> frozenset[str]:
    """Return the words of a language that carry no wish."""
    return frozenset(word for part in language.small_talk.split() for word in words_of(part))


@lru_cache(maxsize=64)
def spoken(words: frozenset[str]) -> tuple[Language, ...]:
    """Return the language that knows most of these words, and English, in which charts are named all over."""
    english = languages()[0]
    best = max(languages(), key=lambda language: sum(word in words_in(language) for word in words))
    return (english,) if best is english else (best, english)


@cache
def slips_of(spoken_here: tuple[str, ...]) -> Slips:
    """Return the slips of the keys that can be told in the languages with these codes."""
    known = (words_in(language) for language in languages() if language.code in spoken_here)
    return Slips(frozenset().union(*known))
