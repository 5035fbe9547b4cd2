"""Follow-ups that put a cell right in words that do not tell which: they are named (see planner.amending)."""

from charts.language.tags import Tag
from charts.planner.filters.literals import number_at
from charts.planner.leftovers import text_of
from charts.planner.questions.question import Place, question_of
from charts.planner.request.phrases import Request


def corrected(read: Request) -> str:
    """Return the words that give a cell another figure, as the member wrote them; "" where none do."""
    question = question_of(read, None)
    places, words = question.places(), read.words
    if len(places) != 1:
        return ""
    if any(phrase.tag.family in ("test", "mark", "sort") for phrase in read.phrases):
        return _another_figure(read, places[0])
    being = [at for at, word in enumerate(words) if word.text in read.speech.listed("correcting")]
    behind = [at for at in being if at >= places[0].end]
    number = next(
        (found for at in behind for place in (at + 1, at + 2) if (found := number_at(words, place))), None
    )
    if number is None:
        return _another_figure(read, places[0])
    mentions = [each.start for each in read.mentions if each.start < number.start]
    return text_of(read, range(min([places[0].start, *mentions]), number.end))


def _another_figure(read: Request, place: Place) -> str:
    """Return the words of "Noah had 19 not 9", "change Noah to 19": a row, its figure, and no other wish."""
    named = range(place.start, place.end)
    found = [number_at(read.words, at) for at, word in enumerate(read.words) if word.kind == "number"]
    numbers = [each for each in found if each is not None and each.start not in named]
    instead = {at for at, word in enumerate(read.words) if word.text in read.speech.listed("instead")}
    wishes = [
        each
        for each in read.phrases
        if not (each.tag.family in _IDLE or each.tag in _SETTING or each.start in instead)
        and each.start not in named
    ]
    if not 1 <= len(numbers) <= _TWO or wishes or read.speech.postposes:
        return ""
    first = numbers[0]
    return text_of(read, range(min(place.start, first.start), max(place.end, numbers[-1].end)))


_TWO = 2
_IDLE = ("filler", "join")
_SETTING = (Tag.NOT, Tag.TO, Tag.TREND)
"""Words beside figures that one stands for the other: "19 not 9", "change it to 19" (no course)."""
