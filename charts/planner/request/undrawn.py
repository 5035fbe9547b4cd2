"""Kinds of charts that a request names and that are not drawn here."""

from functools import cache

from charts.language.language import Language
from charts.language.lexicon import DRAWN
from charts.language.registry import languages
from charts.language.spelling import word_set
from charts.language.stems import stem
from charts.language.tags import Tag
from charts.planner.request.phrases import Request

_UNDRAWN = {
    tuple(word.split("_")): name
    for language in languages()
    for name, words in language.undrawn.items()
    if name not in DRAWN
    for word in word_set(words)
}
_LONGEST = max(map(len, _UNDRAWN))


def undrawn(request: Request) -> str:
    """Return what the request names that is not drawn here; "" if there is nothing of the kind."""
    words = undrawn_words(request)
    said = tuple(request.words[at].text for at in words)
    return (_UNDRAWN.get(said) or _bent(said[0], request.speech.codes)) if said else ""


def undrawn_words(request: Request) -> range:
    """Return the words that name what is not drawn here; none if there is nothing of the kind."""
    free = {*request.unknown(), *(each.start for each in request.all(Tag.POINT))}
    for placing in sorted(request.all(*_PLACING), key=lambda each: -each.start):
        free |= {placing.start} if placing.end in free else set()  # "auf einer Karte"
    fillers = {each.start for each in request.all(Tag.FILLER)} - free  # "bản" of "bản đồ"
    for start in sorted(free | fillers):
        for size in range(1 + (start in fillers), _LONGEST + 1):
            said = tuple(word.text for word in request.words[start : start + size])
            if said in _UNDRAWN:
                return range(start, start + len(said))
        if start in free and _bent(request.words[start].text, request.speech.codes):
            return range(start, start + 1)
    return range(0)


def _bent(word: str, codes: tuple[str, ...]) -> str:
    """Return what is not drawn here that a word names in another case or number ("прогнозом"), else ""."""
    for language in languages():
        bare = stem(word, language.endings) if language.code in codes else ""
        if len(bare) >= _LONG and bare in _stems(language):
            return _stems(language)[bare]
    return ""


_PLACING = (Tag.BY, Tag.IN, Tag.FILLER, Tag.OVER)
"""Words before a name of a kind of chart that are of its phrase."""
_LONG = 6
"""So many letters has a stem at least by which such a word is known."""


@cache
def _stems(language: Language) -> dict[str, str]:
    """Return what is not drawn here by the stems of the words of a language for it."""
    return {
        stem(word, language.endings): name
        for name, words in language.undrawn.items()
        if name not in DRAWN
        for word in word_set(words)
    }
