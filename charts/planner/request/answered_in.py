"""The language in which a request is answered: its own; where its words say none, that of the table."""

from charts.language.han import as_written, language_in
from charts.language.registry import languages
from charts.language.spelling import words_of
from charts.language.spoken import is_foreign, language_of, words_in
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
    return _tag(language_of(shown), shown)


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
    known = words_in(next(each for each in languages() if each.code == own))
    if own != "en" and ((said & known) - english or any(map(is_foreign, said))):
        return own
    return "en" if (said & english) - (known if own != "en" else frozenset()) else ""
