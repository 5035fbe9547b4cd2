"""Clauses that only chat: a greeting, thanks, what is told beside the wish ("the girls have been busy")."""

from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.filters.literals import cells_of, day_at, number_at
from charts.planner.request.phrases import Request

_GREETING = all_words(lambda language: language.asking.greeting)
_THANKING = all_words(lambda language: language.asking.thanking)
_STATING = all_words(lambda language: language.asking.stating)
_WISHING = all_words(lambda language: language.asking.wishing)
_PLAIN = (Tag.FILLER, Tag.IN, Tag.AND, Tag.OR, Tag.OVER, Tag.BY, Tag.EACH, Tag.NOT, Tag.TO, Tag.FROM)
"""Meanings that alone ask for nothing."""


def chatted(request: Request) -> frozenset[int]:
    """Return the words of the clauses that ask for nothing."""
    if not _says_so(request):
        return frozenset()
    cells = frozenset(at for cell in cells_of(request) for at in range(cell.start, cell.end))
    clauses = _clauses(request)
    found: set[int] = set()
    for place, clause in enumerate(clauses):
        if any(_is_known(request, at, cells) for at in clause):
            continue
        texts = [request.words[at].text for at in clause]
        greets = place == 0 and texts[0] in _GREETING
        if greets or not _THANKING.isdisjoint(texts) or _states(request, clause):
            found.update(clause)
    return frozenset(found)


def _says_so(request: Request) -> bool:
    """Whether a word of a greeting, of thanks or of telling stands anywhere at all."""
    told = _GREETING | _THANKING | _STATING
    return any(word.text in told for word in request.words)


def _clauses(request: Request) -> list[list[int]]:
    """Return the words between stops."""
    clauses: list[list[int]] = [[]]
    for at, word in enumerate(request.words):
        if word.kind in ("stop", "sign"):
            clauses.append([])
        else:
            clauses[-1].append(at)
    return [clause for clause in clauses if clause]


def _is_known(request: Request, at: int, cells: frozenset[int]) -> bool:
    """Whether a word names a column, a cell, a figure, or has a meaning of its own."""
    phrase = request.phrase_at(at)
    told = request.mention_at(at) is not None or at in cells or request.words[at].kind != "word"
    meant = phrase is not None and phrase.tag not in _PLAIN
    computed = phrase is None and request.speech.is_phrase(request.words[at].text)
    return told or meant or computed or bool(number_at(request.words, at) or day_at(request.words, at))


def _states(request: Request, clause: list[int]) -> bool:
    """Whether a clause tells how things are, and neither asks nor orders."""
    texts = [request.words[at].text for at in clause]
    told = any(text in _STATING for text in texts[1:])
    first = texts[0] not in _STATING and request.speech.is_small_talk(texts[0])
    return told and first and _WISHING.isdisjoint(texts)
