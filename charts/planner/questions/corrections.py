"""Follow-ups that put a cell right: "Apr was 690, typo". They are named: figures stay as pasted."""

from charts.planner.filters.literals import number_at
from charts.planner.leftovers import text_of
from charts.planner.questions.question import question_of
from charts.planner.request.phrases import Request


def corrected(read: Request) -> str:
    """Return the words that give a cell another figure, as the member wrote them; "" where none do."""
    question = question_of(read, None)
    places, words = question.places(), read.words
    if len(places) != 1 or any(phrase.tag.family in ("test", "mark", "sort") for phrase in read.phrases):
        return ""
    being = [at for at, word in enumerate(words) if word.text in read.speech.listed("correcting")]
    behind = [at for at in being if at >= places[0].end]
    number = next(
        (found for at in behind for place in (at + 1, at + 2) if (found := number_at(words, place))), None
    )
    if number is None:
        return ""
    mentions = [each.start for each in read.mentions if each.start < number.start]
    return text_of(read, range(min([places[0].start, *mentions]), number.end))
