"""The phrases of requests by meaning, of all languages; and endings, for words that are not listed."""

from functools import cache

from charts.language.registry import languages, phrases_of
from charts.language.slips import Slips
from charts.language.spoken import words_in
from charts.language.tags import Tag

MOST_WORDS = 6


COMPUTING = ("calculate", "window", "figure")
"""The families of what is computed: their words count only where a frame can use them."""
_NAMES = "named"
"""The family of what columns are told by."""


@cache
def phrases() -> dict[tuple[str, ...], Tag]:
    """Return every phrase as its folded words, with its meaning: of several the first in the order of Tag."""
    return _phrases(tuple(tag for tag in Tag if tag.family not in (*COMPUTING, _NAMES)))


@cache
def computing() -> dict[str, dict[tuple[str, ...], Tag]]:
    """Return the phrases of what is computed, for each of its families."""
    return {name: _phrases(tuple(tag for tag in Tag if tag.family == name)) for name in COMPUTING}


def is_phrase(word: str) -> bool:
    """Whether a word alone is a phrase, of whatever is drawn or computed."""
    return (word,) in phrases() or any((word,) in found for found in computing().values())


def _phrases(tags: tuple[Tag, ...]) -> dict[tuple[str, ...], Tag]:
    found: dict[tuple[str, ...], Tag] = {}
    for tag in tags:
        for language in languages():
            for words in phrases_of(language.phrases.get(tag, "")):
                found.setdefault(words, tag)
    return found


@cache
def words_for(tag: Tag) -> frozenset[str]:
    """Return the single words with a meaning, of all languages."""
    listed = (phrases_of(language.phrases.get(tag, "")) for language in languages())
    return frozenset(words[0] for found in listed for words in found if len(words) == 1)


@cache
def unspaced() -> frozenset[str]:
    """Return the words of languages written without blanks, by which their text is cut."""
    known = [*phrases(), *(words for found in computing().values() for words in found)]
    return frozenset(words[0] for words in known if len(words) == 1 and not words[0].isascii())


@cache
def endings() -> tuple[str, ...]:
    """Return what may be taken off a word that is not known, in the order tried."""
    return tuple(dict.fromkeys(ending for language in languages() for ending in language.endings.split()))


@cache
def slips_of(spoken_here: tuple[str, ...]) -> Slips:
    """Return the slips of the keys that can be told in the languages with these codes."""
    known = (words_in(language) for language in languages() if language.code in spoken_here)
    return Slips(frozenset().union(*known))
