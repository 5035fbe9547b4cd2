"""One thing set against all others: "rent vs everything else", "average posts of mods against the rest"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce

from charts.data.figures import is_mean_like
from charts.grammar import (
    Across,
    Aggregate,
    Calculate,
    Cell,
    Channel,
    ChartSpec,
    Expression,
    Figure,
    Mark,
    Measure,
    Operation,
    Operator,
    Stack,
)
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.along_heads import wide_of
from charts.planner.frames.colours import colour_at
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts
from charts.planner.request.phrases import Phrase
from charts.table import CALENDAR, Column
from charts.telling.speech import say

_HOW = {Tag.MEAN: Aggregate.MEAN, Tag.SUM: Aggregate.SUM}
_DRAWN = (Mark.BAR, Mark.LINE, Mark.AREA, Mark.ARC)
_REACH = 5
_BEHIND = 2


def read_against_rest(said: Said) -> Iterator[Frame]:
    """Yield what is named, and all the others taken as one, side by side."""
    for versus in said.phrases(Tag.VERSUS):
        near = range(versus.end, versus.end + _REACH)
        rest = next((each for each in said.phrases(Tag.OTHERS) if each.start in near), None)
        if rest is None or any(said.mention_at(at) for at in range(versus.end, rest.start)):
            continue
        behind = range(rest.end, min(len(said.words), rest.end + _BEHIND))
        if any(colour_at(said, at, said.cells) for at in behind):
            continue  # "a reszta szara": the rest is but painted
        how = next((each for each in said.phrases(*_HOW)), None)
        words = span(versus, rest, how) | _noun(said, rest)
        frame = _of_heads(said, versus, how, words) or _of_cells(said, versus, how, words)
        if frame is not None:
            yield frame
            return


def _noun(said: Said, rest: Phrase) -> frozenset[int]:
    """Return the word behind "the other" that says what all of them are: "the other days"."""
    at = rest.end
    known = said.request.phrase_at(at) if at < len(said.words) else None
    timed = known is not None and known.tag.family == "time"
    return frozenset({at}) if timed or at in said.request.unknown() else frozenset()


def _of_heads(said: Said, versus: Phrase, how: Phrase | None, words: frozenset[int]) -> Frame | None:
    """Return the frame of one head of a wide table beside what the others come to in each row."""
    wide = wide_of(said)
    named = [each for each in amounts(said) if each.end <= versus.start]
    mine = list(dict.fromkeys(said.column(each).name for each in named))
    if wide is None or not mine or not set(mine) < set(wide.names):
        return None
    figure = _HOW[how.tag] if how is not None else Aggregate.SUM
    others = tuple(name for name in wide.names if name not in mine)
    one = mine[0] if len(mine) == 1 else " + ".join(mine)
    made = [Calculate(_rest_in(said), Across(figure, others))]
    if len(mine) > 1:
        made.append(Calculate(one, Across(figure, tuple(mine))))
    y = (Measure(one), Measure(made[0].name))
    return Frame("against the rest", words | span(*named), _side_by_side(made, y, wide.label))


def _of_cells(said: Said, versus: Phrase, how: Phrase | None, words: frozenset[int]) -> Frame | None:
    """Return the frame of the rows of some cells beside all other rows, as two figures."""
    named = [each for each in said.cells if each.end <= versus.start and said.free(span(each))]
    columns = {each.column for each in named}
    values = tuple(dict.fromkeys(each.value for each in named))
    if len(columns) != 1:
        return None
    group = said.table.columns[columns.pop()]
    measure = _measure(said)
    if measure is None or len(values) >= uses.levels(group):
        return None
    mean = is_mean_like(measure) if how is None else how.tag is Tag.MEAN
    mine, rest = (_means if mean else _sums)(measure.name, group.name, values)
    made = [Calculate(_free_name(said, ", ".join(values)), mine), Calculate(_rest_in(said), rest)]
    figure = Aggregate.MEAN if mean else Aggregate.SUM
    y = tuple(Measure(each.name, figure) for each in made)
    return Frame("against the rest", words | span(*named), _side_by_side(made, y, None))


def _measure(said: Said) -> Column | None:
    """Return the one column of amounts that is meant."""
    named = list({each.column: said.column(each) for each in amounts(said)}.values())
    own = named or uses.measures(said.table)
    return own[0] if len(own) == 1 else None


def _sums(field: str, group: str, values: Sequence[str]) -> tuple[Expression, Expression]:
    """Return, row by row, what belongs to some cells and what does not."""
    own: list[Expression] = [Cell(field, group, each) for each in values]
    mine = reduce(lambda one, other: Operation(Operator.ADD, one, other), own)
    return mine, Operation(Operator.SUBTRACT, Cell(field), mine)


def _means(field: str, group: str, values: Sequence[str]) -> tuple[Expression, Expression]:
    """Return the mean over the rows of some cells, and the mean over all others."""
    total, many = (_all_of(how, field, group, values) for how in (Aggregate.SUM, Aggregate.COUNT))
    left = Operation(Operator.SUBTRACT, Figure(Aggregate.SUM, field), total)
    of = Operation(Operator.SUBTRACT, Figure(Aggregate.COUNT, field), many)
    return Operation(Operator.DIVIDE, total, many), Operation(Operator.DIVIDE, left, of)


def _all_of(how: Aggregate, field: str, group: str, values: Sequence[str]) -> Expression:
    parts: list[Expression] = [Figure(how, field, group, each) for each in values]
    return reduce(lambda one, other: Operation(Operator.ADD, one, other), parts)


def _rest_in(said: Said) -> str:
    return _free_name(said, say("Other"))


def _free_name(said: Said, name: str) -> str:
    """Return a name that no column of the table has."""
    while name in said.table.names:
        name += "*"
    return name


def _side_by_side(made: Sequence[Calculate], y: tuple[Measure, ...], label: Column | None) -> Edit:
    """Return the edit to these two measures: along the rows' own label, or as two marks."""

    def edit(spec: ChartSpec) -> ChartSpec:
        if spec.mark not in _DRAWN:
            return spec
        timed = label is not None and label.kind in CALENDAR
        joined = timed and spec.mark in (Mark.LINE, Mark.AREA)
        mark = spec.mark if joined or (label is None and spec.mark is Mark.ARC) else Mark.BAR
        return replace(
            spec,
            mark=mark,
            x=Channel(label.name) if label is not None else None,
            y=y,
            series=None,
            sort=None,
            limit=None,
            stack=Stack.NONE,
            calculate=(*spec.calculate, *made),
        )

    return edit
