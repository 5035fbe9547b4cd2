"""Kinds of charts that a request names and that are not drawn here."""

from charts.language.lexicon import DRAWN
from charts.language.registry import languages
from charts.language.spelling import word_set
from charts.language.tags import Tag
from charts.planner.request.phrases import Request

_UNDRAWN = {
    word: name
    for language in languages()
    for name, words in language.undrawn.items()
    if name not in DRAWN
    for word in word_set(words)
}


def undrawn(request: Request) -> str:
    """Return what the request names that is not drawn here; "" if there is nothing of the kind."""
    unknown = {request.words[at].text for at in request.unknown()}
    drawn = {request.words[each.start].text for each in request.all(Tag.POINT)}
    return next((name for word, name in _UNDRAWN.items() if word in unknown | drawn), "")
