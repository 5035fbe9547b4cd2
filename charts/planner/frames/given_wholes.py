"""Shares of a number that the request states: "we're 42 singers, what percentage came to each rehearsal?"."""

from collections.abc import Iterator

from charts.grammar import Calculate, Cell, Constant, Operation, Operator
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import Number, number_at
from charts.planner.filters.spans import SIZES
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts, is_person
from charts.table import Column

_HUNDRED = 100
_PLACING = ("axis", "look", "looks", "rank", "layer", "test", "time", "mark")


def read_given_wholes(said: Said) -> Iterator[Frame]:
    """Yield the only figures there are, in percent of a number of people that is told of their whole."""
    percent = span(*wanted(said, spoken_of(said, "window"), Tag.PERCENT), *said.phrases(Tag.SHARE))
    column = _counted(said) if percent else None
    found = _whole(said, column) if column is not None else None
    if column is None or found is None:
        return
    number, noun = found
    named = {at for each in amounts(said) if said.column(each) is column for at in span(each)}
    words = percent | named | noun | set(range(number.start, number.end))
    made = Operation(Operator.DIVIDE, Cell(column.name), Constant(float(number.value)))
    name = f"{column.name} in % of {int(number.value)}"
    yield Frame("of a whole", frozenset(words), column=Calculate(name, made, percent=True))


def _counted(said: Said) -> Column | None:
    """Return the figures that are meant, where they count something: the named ones, else the only ones."""
    named = {said.column(each).name: said.column(each) for each in amounts(said)}
    found = list(named.values()) or uses.measures(said.table)
    counts = len(found) == 1 and all(isinstance(each, int) and each >= 0 for each in _known(found[0]))
    return found[0] if counts else None


def _known(column: Column) -> list[object]:
    return [value for value in column.values if value is not None]


def _whole(said: Said, column: Column) -> tuple[Number, frozenset[int]] | None:
    """Return the number that none of the figures exceeds, said of people, with what it counts."""
    most = max((value for value in column.values if isinstance(value, int)), default=0)
    for at in range(len(said.words)):
        number = number_at(said.words, at)
        if (
            number is None
            or not said.free(range(number.start, number.end))
            or said.mention_at(at) is not None
        ):
            continue
        if number.value < most or number.value == _HUNDRED or number.value != int(number.value):
            continue
        noun = _people(said, number.end, column)
        if noun is not None and not _is_placed(said, number):
            return number, noun
    return None


def _people(said: Said, at: int, column: Column) -> frozenset[int] | None:
    """Return the words for who is counted by a number: "42 singers", "42 of us", "42 members in all"."""
    place = said.skip(at)
    if place >= len(said.words) or said.words[place].kind == "stop":
        return None
    mention, text = said.mention_at(place), said.words[place].text
    if mention is not None:
        return frozenset(span(mention)) if said.column(mention) is column else None
    if is_person(text) or text in said.listed("us"):
        return frozenset({place})
    return None


def _is_placed(said: Said, number: Number) -> bool:
    """Whether a number is compared with, or belongs to the picture: "over 40 people in red"."""
    before = said.request.phrase_ending(said.request.before_fillers(number.start))
    return before is not None and (before.tag in SIZES or before.tag.family in _PLACING)
