"""The words by which the text of a language is cut; light, for the process that hears messages."""

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from charts.language.cutting import Vocabulary
from charts.language.kept import kept
from charts.language.registry import each_language, languages, phrases_of
from charts.language.scripts import script_of
from charts.language.spelling import word_set
from charts.language.spoken import small_talk_of, words_in
from charts.language.tags import Tag

if TYPE_CHECKING:
    from collections.abc import Iterable

    from charts.language.language import Language


class _Words(NamedTuple):
    """What one language cuts by."""

    endings: frozenset[str]
    known: frozenset[str]
    tables: frozenset[str]
    firm: frozenset[str]
    """Words that mean something alone."""
    syllables: frozenset[str]
    """Those of one sign, but fillers."""
    fillers: frozenset[str]
    """Fillers of one sign."""


@cache
def cut_by(own: tuple[str, ...]) -> Vocabulary:
    """Return the words by which text is cut that has no blanks, or has words glued to others.

    own are the codes of the languages that are heard by their script.
    """
    spoken_here = [language for language in languages() if language.code in own]
    listed = [_words_of(language) for language in spoken_here]
    known = _all(each.known for each in listed) - _all(each.endings for each in listed)
    firm = _all(each.firm for each in listed)
    weak = _all(map(small_talk_of, spoken_here))
    suffixes = word_set(" ".join(language.suffixes for language in spoken_here))
    return Vocabulary(
        frozenset(word for word in known if not word.isascii()),
        weak - firm,
        parts=known.difference(weak, firm, *(each.tables for each in listed)),
        prefixes=word_set(" ".join(language.prefixes for language in spoken_here)),
        suffixes=suffixes,
        syllables=_all(each.syllables for each in listed) | _all(each.fillers - suffixes for each in listed),
    )


def _all(parts: "Iterable[frozenset[str]]") -> frozenset[str]:
    return frozenset().union(*parts)


@kept(each_language)
def _words_of(language: "Language") -> _Words:
    tables = _in_tables(language)
    alone = {
        tag: frozenset(words[0] for words in phrases_of(text) if len(words) == 1)
        for tag, text in language.phrases.items()
    }
    signs = {tag: frozenset(filter(_is_syllable, words)) for tag, words in alone.items()}
    return _Words(
        word_set(f"{language.endings} {language.inflections}".replace("|", " ")),
        words_in(language) | tables,
        tables,
        _all(alone.values()),
        _all(words for tag, words in signs.items() if tag is not Tag.FILLER),
        signs.get(Tag.FILLER, frozenset()),
    )


def _is_syllable(word: str) -> bool:
    return len(word) == 1 and script_of(word) == "HANGUL"


def _in_tables(language: "Language") -> frozenset[str]:
    """Return the words of a language that stand in tables of their own: colours, powers, names of things."""
    tables = (language.colours, language.powers, language.synonyms, language.undrawn)
    return frozenset(word for table in tables for text in table.values() for word in word_set(text))
