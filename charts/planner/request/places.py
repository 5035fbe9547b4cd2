"""Phrases that ask for nothing where they stand: they only say what the word beside them is."""

from collections.abc import Collection

from charts.language.tags import Tag
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request


def says_by_its_place(request: Request, phrase: Phrase, drawn: Collection[str]) -> bool:
    """Whether a phrase belongs to its neighbour: "the number of units", "a chart over sales", "2024 год"."""
    if phrase.tag in (Tag.COUNT, Tag.TOTAL_NUMBER):
        mention = _leads_to(request, phrase)
        return mention is not None and request.table.columns[mention.column].name in drawn
    if phrase.tag in (Tag.ABOVE, Tag.VERSUS):
        before = request.phrase_ending(phrase.start)
        behind = request.words[phrase.end : phrase.end + 1]
        return before is not None and before.tag.family == "mark" and any(w.kind == "word" for w in behind)
    return phrase.tag.family == "time" and _counted(request, phrase)


def _leads_to(request: Request, phrase: Phrase) -> Mention | None:
    """Return the column that a phrase stands before, words between that say nothing or how it is summed."""
    at = phrase.end
    while (behind := request.phrase_at(at)) and behind.tag in (Tag.FILLER, Tag.SUM, Tag.MEAN):
        at = behind.end
    return request.mention_at(at)


def _counted(request: Request, phrase: Phrase) -> bool:
    """Whether a unit of time only says what the spent number beside it is."""
    beside = (at for at in (phrase.start - 1, phrase.end) if 0 <= at < len(request.words))
    return any(at in request.used and request.words[at].text.isdecimal() for at in beside)
