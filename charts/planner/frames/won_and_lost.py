"""What was won, drawn and lost: counted of a column that says it, else told by the goals of both sides."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from charts.grammar import (
    Aggregate,
    Calculate,
    Channel,
    ChartSpec,
    Function,
    FunctionName,
    Mark,
    Measure,
    Operator,
    Stack,
)
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import outcomes
from charts.planner.frames.combining import made_of
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.request.standings import GOALS, OUTCOMES, standings_of
from charts.table import Column, Kind, Table

_NAMES = {
    FunctionName.IS_POSITIVE: OUTCOMES["won"],
    FunctionName.IS_ZERO: OUTCOMES["drawn"],
    FunctionName.IS_NEGATIVE: OUTCOMES["lost"],
}
_AGAINST = all_words(lambda language: language.asking.conceded)
_SIDES = 2
_JOINED = (Mark.LINE, Mark.POINT, Mark.AREA)


def read_outcomes(said: Said) -> Iterator[Frame]:
    """Yield what is won, drawn and lost, where two of them are asked for."""
    told = _told(said)
    if len(told) < _SIDES:
        return
    column = next((each for each in said.table.columns if outcomes(each)), None)
    if column is not None:
        yield Frame("outcomes", _words(said, told), _counted(said, column))
        return
    sides = _sides(said.table)
    if sides is None:
        return
    own, other = (each.name for each in sides)
    made = [
        Calculate(said.words[at].raw.capitalize(), Function(function, own, other))
        for function, at in told.items()
    ]
    yield Frame("outcomes", _words(said, told), _told_apart(said.table, made))


def read_goal_differences(said: Said) -> Iterator[Frame]:
    """Yield "goal difference" of a table of standings with the goals of both sides."""
    columns = said.table.once(standings_of)
    sides = [said.table.columns[columns[each]] for each in ("scored", "conceded") if each in columns]
    for phrase in wanted(said, spoken_of(said, "calculate"), Tag.DIFFERENCE) if len(sides) == _SIDES else ():
        at = phrase.start - 1
        if at >= 0 and said.words[at].text in GOALS and said.free((at,)):
            yield Frame("goals", span(phrase) | {at}, column=made_of(Operator.SUBTRACT, sides[0], sides[1]))
            return


def _words(said: Said, told: Mapping[FunctionName, int]) -> frozenset[int]:
    """Return the words of the outcomes, with those that count them."""
    first = min(told.values())
    counting = (each for each in said.phrases(Tag.COUNT, Tag.TOTAL_NUMBER) if each.end <= first)
    return frozenset(told.values()).union(*(range(each.start, each.end) for each in counting))


def _told(said: Said) -> Mapping[FunctionName, int]:
    """Return where each outcome is named, as it is said."""
    found: dict[FunctionName, int] = {}
    for at, word in enumerate(said.words):
        named = next(
            (each for each, words in _NAMES.items() if word.text in words and len(word.text) > 1), None
        )
        if named is not None and said.free((at,)) and said.request.mention_at(at) is None:
            found.setdefault(named, at)
    return found


def _sides(table: Table) -> Sequence[Column] | None:
    """Return the goals of one side and those of the other, where a table has no other figures."""
    columns = uses.measures(table)
    whole = all(
        isinstance(value, int) and value >= 0
        for each in columns
        for value in each.values
        if value is not None
    )
    if len(columns) != _SIDES or not whole or columns[0].unit != columns[1].unit:
        return None
    turned = not _AGAINST.isdisjoint(words_of(columns[0].name))
    return columns[::-1] if turned else columns


def _counted(said: Said, column: Column) -> Edit:
    """Return the edit that counts the rows of each outcome, of each group that is named."""
    others = [said.column(each) for each in said.request.mentions]
    groups = [each for each in others if each.kind is Kind.TEXT and each is not column]

    def edit(spec: ChartSpec) -> ChartSpec:
        group = next((each for each in groups if not uses.is_unique(said.table, each)), None)
        mark = Mark.BAR if spec.mark in (*_JOINED, Mark.NONE) else spec.mark
        counts = (Measure("", Aggregate.COUNT),)
        plain = replace(spec, mark=mark, y=counts, x=Channel(column.name), series=None, sort=None, limit=None)
        if group is None:
            return plain
        stack = Stack.ZERO if mark is Mark.BAR and spec.stack is Stack.NONE else spec.stack
        return replace(plain, x=Channel(group.name), series=Channel(column.name), stack=stack)

    return edit


def _told_apart(table: Table, made: Sequence[Calculate]) -> Edit:
    """Return the edit that counts the rows of each outcome, of each group along x where rows share one."""

    def edit(spec: ChartSpec) -> ChartSpec:
        x = spec.x
        grouped = x is not None and x.field in table.names and not uses.is_unique(table, table[x.field])
        kept = x is not None and (grouped or x.time_unit is not None)
        mark = (
            Mark.BAR
            if spec.mark in (*_JOINED, Mark.COMBO) and not (kept and x and x.time_unit)
            else spec.mark
        )
        return replace(
            spec,
            mark=mark,
            x=x if kept else None,
            y=tuple(Measure(each.name, Aggregate.SUM) for each in made),
            calculate=(*spec.calculate, *made),
            series=None,
            sort=None,
            limit=None,
            looks=replace(spec.looks, paints=()),
            layers=(),
        )

    return edit
