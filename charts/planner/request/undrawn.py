"""Kinds of charts that a request names and that are not drawn here."""

from charts.language.lexicon import DRAWN
from charts.language.registry import languages
from charts.language.spelling import word_set
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
    return _UNDRAWN[tuple(request.words[at].text for at in words)] if words else ""


def undrawn_words(request: Request) -> range:
    """Return the words that name what is not drawn here; none if there is nothing of the kind."""
    free = {*request.unknown(), *(each.start for each in request.all(Tag.POINT))}
    for start in sorted(free):
        for size in range(1, _LONGEST + 1):
            said = tuple(word.text for word in request.words[start : start + size])
            if said in _UNDRAWN:
                return range(start, start + len(said))
    return range(0)
