"""The rules for questions in their order: the first that answers wins."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from charts.errors import UserError
from charts.grammar import ChartSpec
from charts.language.intent import makes
from charts.language.tags import Tag
from charts.planner.asked import is_question
from charts.planner.frames.metering import meter_of, used_words
from charts.planner.questions import (
    columns_compared,
    most_and_least,
    parts_of_all,
    places_compared,
    rows_named,
    sums_meant,
)
from charts.planner.questions.question import Question, question_of
from charts.planner.questions.replies import Reply
from charts.planner.request.phrases import Phrase, Request

Rule = Callable[[Question], Reply | None]

_RULES: Sequence[Rule] = (
    places_compared.crossing,
    columns_compared.overtaking,
    parts_of_all.part_of_total,
    columns_compared.over_plan,
    columns_compared.exceeding,
    columns_compared.larger,
    places_compared.times_as_much,
    places_compared.ahead,
    most_and_least.change,
    most_and_least.spread,
    places_compared.difference,
    places_compared.moved,
    columns_compared.apart,
    columns_compared.part,
    most_and_least.among_columns,
    most_and_least.row,
    sums_meant.total,
    rows_named.none_at_all,
    rows_named.cell,
    rows_named.passing,
)


def reply_to(read: Request, text: str, last: ChartSpec | None = None) -> Reply | None:
    """Return the answer to a question that sets figures against each other, None where none is asked.

    last is the chart that is in force: what it draws is meant where nothing is named.
    """
    if not is_question(read, text) or _draws(read):
        return None
    question = question_of(read, last)
    if meter_of(question.said) is not None and used_words(question.said):
        return None  # readings that go up are no amounts: what came between them is drawn, and told
    try:
        found = next((found for rule in _RULES if (found := rule(question)) is not None), None)
    except UserError:
        return None
    return replace(found, words=found.words | _idle(question)) if found else None


def _idle(question: Question) -> frozenset[int]:
    """Return the words that say what the rows are and what was done: "which servers have", "what sold"."""
    said = question.said
    request, unknown = said.request, set(said.request.unknown())
    words = {at for at in unknown if said.words[at].text in request.speech.listed("happened")}
    words.update(at for each in question.numbered() for at in range(each.start, each.end))
    for at in range(1, len(said.words)):
        phrase = request.phrase_at(at)
        timed = phrase is not None and phrase.tag.family == "time" and not request.mention_at(at)
        if said.words[at - 1].text in request.speech.listed("picking_of") and (at in unknown or timed):
            words.add(at)
    return frozenset(words)


def _suggests(read: Request) -> bool:
    """Whether a question only proposes what to draw: "what about May?", "could you show the total?"."""
    first, second = (word.text for word in read.words[:2])
    return second in read.speech.listed("suggesting") or first in read.speech.listed("offering")


def _is_noun(read: Request, phrase: Phrase) -> bool:
    """Whether an article stands before, so that nothing is told to be listed: "in the list"."""
    return bool(phrase.start) and read.words[phrase.start - 1].text in read.speech.listed("all_in_it")


def _is_counted(read: Request, phrase: Phrase) -> bool:
    """Whether "how many" stands before a kind of chart, which is but counted: "by how many points"."""
    before = read.words[phrase.start - 1].text if phrase.start else ""
    return before in read.speech.listed("picking_of") or before in read.speech.listed("amounting")


def _draws(read: Request) -> bool:
    """Whether words tell to draw something, or a kind of chart or a stretch to group by is named."""
    moving = read.speech.listed("moving")
    drawn = any(
        phrase.tag.family in ("mark", "sort")
        and read.words[phrase.start].text not in moving
        and not _is_counted(read, phrase)
        and not _is_noun(read, phrase)
        for phrase in read.phrases
    )
    if len(read.words) > 1 and _suggests(read):
        return True
    stretched = read.has(Tag.YEARLY, Tag.QUARTERLY, Tag.MONTHLY, Tag.WEEKLY, Tag.DAILY)
    return drawn or stretched or any(makes(word.text) for word in read.words[:1])
