"""The phrases of requests by meaning, of all languages; and endings, for words that are not listed."""

from functools import cache

from charts.language.registry import languages, phrases_of
from charts.language.slips import Slips
from charts.language.spoken import words_in
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
def slips_of(spoken_here: tuple[str, ...]) -> Slips:
    """Return the slips of the keys that can be told in the languages with these codes."""
    known = (words_in(language) for language in languages() if language.code in spoken_here)
    return Slips(frozenset().union(*known))
