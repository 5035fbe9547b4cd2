"""What stands around a comparing word: columns to the left and right, and the words between."""

from dataclasses import dataclass, replace

from charts.grammar import Comparison
from charts.language.registry import all_words
from charts.language.similar import likeness
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import Day, Number
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Request
from charts.table import Column, Kind

DAYS = (Kind.DATE, Kind.DATETIME)
TIMED = (*DAYS, Kind.YEAR, Kind.MONTH)
NEAR = 6
_ALIKE = 0.75
_TELLING = all_words(lambda language: language.telling)


@dataclass(frozen=True, slots=True)
class Found:
    """One test and the words it was read from."""

    test: Comparison
    start: int
    end: int


def name_of(request: Request, mention: Mention) -> str:
    """Return the name of the column that a mention means."""
    return request.table.columns[mention.column].name


def column_of(request: Request, mention: Mention) -> Column:
    """Return the column that a mention means."""
    return request.table.columns[mention.column]


def taken(test: Comparison, mention: Mention | None, start: int, end: int) -> Found:
    """Return the test, and mark its mention so that it is not drawn for that reason alone."""
    if mention is not None:
        mention.roles.add("filter")
        if mention.start >= end:
            end = max(end, mention.end)
        elif mention.end >= start - 2:
            start = min(start, mention.start)
    return Found(test, start, end)


def left(request: Request, at: int) -> Mention | None:
    """Return the nearest mention to the left in the same clause."""
    for word in range(at - 1, max(-1, at - 1 - 2 * NEAR), -1):
        mention = request.mention_at(word)
        if mention:
            return mention
        if request.words[word].kind == "stop":
            return None
    return None


def gap(request: Request, start: int, end: int, *joints: Tag) -> int:
    """Return how many words that mean something lie between, those that only join left aside."""
    between = map(request.phrase_at, range(start, end))
    return sum(phrase is None or phrase.tag not in (Tag.FILLER, *joints) for phrase in between)


def right(request: Request, at: int) -> Mention | None:
    """Return the mention that follows at once, or behind an "in" ("minst 300 i omsättning")."""
    mention = next((each for each in request.mentions if each.start >= at), None)
    return mention if mention and gap(request, at, mention.start, Tag.IN) == 0 else None


def subject(request: Request, start: int, end: int, day: Day | None, number: Number | None) -> Mention | None:
    """Return the mention that a comparison is about: beside it, else the nearest in the clause that fits."""
    before, after = left(request, start), right(request, end)
    if (
        before
        and not before.whole
        and uses.is_key(column_of(request, before))
        and not _says_id(request, before)
    ):
        before = None
    if before and after and column_of(request, before) is uses.numbered_names(request.table):
        before = before if column_of(request, after) is column_of(request, before) else None
    if before and gap(request, before.end, start) == 0 and _fits(request, before, day, number):
        return before
    if after and _fits(request, after, None, number):
        return after
    if before and _fits(request, before, day, number) and not by_word(request, range(start, end)):
        return before
    return None if number is None and after and not _fits(request, after, day, number) else after


def _says_id(request: Request, mention: Mention) -> bool:
    return any(word.text.rstrip("s") == "id" for word in request.words[mention.start : mention.end])


def _fits(request: Request, mention: Mention, day: Day | None, number: Number | None) -> bool:
    column = column_of(request, mention)
    kind = column.kind
    if day is not None and number is None and uses.is_year(column):
        return True
    return (day is not None and kind in TIMED) or (number is not None and kind in (Kind.NUMBER, Kind.YEAR))


def only_figures(request: Request) -> list[Column]:
    """Return the one column of figures that is named, where no other is."""
    named = {
        each.column
        for each in request.mentions
        if column_of(request, each).kind is Kind.NUMBER
        and not uses.is_key(column_of(request, each))
        and not uses.is_year(column_of(request, each))
    }
    return [request.table.columns[place] for place in named] if len(named) == 1 else []


def parted_instead(request: Request, column: Column, tag: Tag, number: Number) -> Column | None:
    """Return the only column of amounts that a number parts, where it parts no rows of the one beside it.

    "Steps on days I slept less than 7 hours" are no steps below 7, "orders of 100 or more" no order's number.
    """
    value = float(number.value)
    known = [float(each) for each in column.values if isinstance(each, int | float)]
    if tag not in _BOUNDS or not known or min(known) <= value <= max(known):
        return None
    parted = uses.parted_by(request.table, value)
    named = [each for each in parted if any(column_of(request, one) is each for one in request.mentions)]
    found = named if len(named) == 1 else parted
    return found[0] if len(found) == 1 else None


_BOUNDS = (Tag.ABOVE, Tag.BELOW, Tag.AT_LEAST, Tag.AT_MOST)


def in_thousands(request: Request, number: Number) -> Number:
    """Return a number without its "k" where that is of kilometres: "longer than 8k" of runs in km."""
    thousands = request.words[number.start].raw.casefold().endswith("k") or (
        number.end - number.start > 1 and request.words[number.start + 1].text == "k"
    )
    if not thousands or uses.parted_by(request.table, float(number.value)):
        return number
    parted = uses.parted_by(request.table, float(number.value) / _KILO)
    far = [each for each in parted if _is_in_kilometres(each)]
    return replace(number, value=number.value / _KILO) if len(far) == 1 else number


def _is_in_kilometres(column: Column) -> bool:
    return (column.unit is not None and column.unit.symbol == "km") or "km" in words_of(column.name)


_KILO = 1000


def by_word(request: Request, span: range) -> list[Column]:
    """Return the number columns that a comparing word itself means ("older" an age, "taller" a height)."""
    said = [request.words[at].text for at in span]
    telling = [word for word in said if word in _TELLING]
    heads = {head for word in said for head in request.speech.heads_of(word)}
    return [
        column
        for column in request.table.columns
        if column.kind is Kind.NUMBER
        and any(
            part in heads or any(likeness(word, part) > _ALIKE for word in telling)
            for part in words_of(column.name)
        )
    ]
