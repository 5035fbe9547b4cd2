"""The language in which a request is answered: its own; where its words say none, that of the table."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from charts.language.han import as_written, language_in
from charts.language.language import Language
from charts.language.registry import languages
from charts.language.spelling import words_of
from charts.language.spoken import (
    LENT,
    is_accented,
    is_bent,
    is_foreign,
    language_of,
    spelt_in,
    words_in,
    writing,
)
from charts.language.tokens import Word
from charts.planner.request.phrases import Request
from charts.table import Kind

_NAMED = (Kind.MONTH, Kind.WEEKDAY)
"""Columns whose cells are words of a language, whatever the table is about."""

_MOST_COLUMNS, _MOST_CELLS = 20, 12
"""So many names and cells say which language a table is in."""


def locale_of(request: Request) -> str:
    """Return the code of the language to answer in."""
    own = _own(request)
    if own:
        return _tag(own, _said(request), _shown(request))
    shown = _shown(request)
    return _tag(language_of(shown, names=True), shown)


def _said(request: Request) -> str:
    """Return the words of a request as the member wrote them."""
    return " ".join(word.raw for word in request.words)


def _shown(request: Request) -> str:
    """Return the words of a table that say which language it is in."""
    columns = request.table.columns[:_MOST_COLUMNS]
    names = [column.name for column in columns]
    names += [cell for column in columns if column.kind in _NAMED for cell in column.raw[:_MOST_CELLS]]
    return " ".join(names)


def follow_up_locale(request: Request, before: str) -> str:
    """Return the language to answer a follow-up in: its own, else that of the chart before."""
    own = _own(request)
    if not own:
        return before
    texts = (_said(request),) if language_in(before) == own else (_said(request), _shown(request))
    return _tag(own, *texts, before=before)


def _tag(code: str, *texts: str, before: str = "") -> str:
    """Return the tag that a spec has, with how the texts are written: none for English."""
    return "" if code == "en" else as_written(code, *texts, before=before)


def _own(request: Request) -> str:
    """Return the code of the language that the words of a request are in, "" where they say none.

    Words that English shares with it ("min", "per") say none.
    """
    own = request.speech.codes[0]
    heads = frozenset(
        word for column in request.table.columns[:_MOST_COLUMNS] for word in words_of(column.name)
    )
    said = {word.text for word in request.words} - heads
    english = words_in(languages()[0])
    theirs = next(each for each in languages() if each.code == own)
    known = words_in(theirs)
    if own == "en":
        return _told_by_letters(request, said) or ("en" if said & english else "")
    strange = (said & english) - known
    bent = not strange and any(is_bent(word, theirs) for word in said - english)
    spelt = {word.raw.casefold() for word in request.words if word.text in said and not word.raw.isascii()}
    if bent or (said & known) - english or spelt & spelt_in(theirs) or any(map(is_foreign, said)):
        return own
    return "en" if strange else _told_by_letters(request, said)


def _told_by_letters(request: Request, said: AbstractSet[str]) -> str:
    """Return the code of the language of words with letters that English lacks: "ě" of "histogram věku".

    Names of the table count beside a strange word that is none ("histogram doby čekání"). It has all other
    words of English that are said, and of several languages it is the one that knows most.
    """
    if all(word.raw.isascii() for word in request.words):
        return ""
    named = _cells(request)
    words = [word for word in request.words if word.text in said and word.text not in named]
    english = words_in(languages()[0])
    plain = {word.text for word in words if word.raw.isascii()} & english
    strange = any(word.kind == "word" and word.text not in english for word in words)
    letters = _letters(words) or (_letters(request.words) if strange else frozenset())
    writes = writing(letters) if letters else ()
    fit = [each for each in writes if plain <= words_in(each)]
    if len(fit) == len(writes) == 1 and letters - LENT:
        return fit[0].code
    known = [sum(_knows(each, word) for word in words if word.text not in plain) for each in fit]
    most = max(known, default=0)
    return fit[known.index(most)].code if most and known.count(most) == 1 else ""


def _letters(words: Iterable[Word]) -> frozenset[str]:
    """Return the letters of words that English lacks."""
    return frozenset(sign for word in words for sign in word.raw.casefold() if is_accented(sign))


def _knows(language: Language, word: Word) -> bool:
    """Whether a language has a word, with its accents: "café" is one of English too."""
    if not word.raw.isascii():
        return word.raw.casefold() in spelt_in(language)
    return word.text in words_in(language) or is_bent(word.text, language)


def _cells(request: Request) -> AbstractSet[str]:
    """Return the words of the first cells of a table: a name says nothing of who speaks of it."""
    columns = request.table.columns[:_MOST_COLUMNS]
    cells = (cell for column in columns if column.kind is Kind.TEXT for cell in column.raw[:_MOST_NAMES])
    return frozenset(word for cell in cells for word in words_of(cell))


_MOST_NAMES = 60
