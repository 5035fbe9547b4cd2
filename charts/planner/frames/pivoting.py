"""Some rows set against others: "revenue in Q2 minus Q1 by region", "growth from 2023 to 2024"."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from charts.grammar import Calculate, Cell, Expression, Operation, Operator
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import day_at
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts
from charts.table import CALENDAR, Column, Kind
from charts.telling.speech import noted, say

_TIMED = (*CALENDAR, Kind.YEAR)
_GROWING = (Tag.GROWTH, Tag.GROWING)
_TURNED = (Tag.GREW, Tag.SHRUNK)
_STARTING, _ENDING = (Tag.FROM, Tag.BETWEEN, Tag.SINCE), (Tag.TO, Tag.AND, Tag.UNTIL, Tag.VERSUS)
_SETTING = (Tag.MINUS, Tag.DIVIDED, Tag.DIFFERENCE, Tag.RATIO, Tag.CHANGE, *_GROWING, *_TURNED)
_FAMILIES = ("calculate", "window", "sign")
_REACH = 7
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Part:
    """Some of the rows: those with a text, or of a year, in a column; named at words start..end."""

    column: Column
    at: str
    start: int
    end: int


def read_pivots(said: Said) -> Iterator[Frame]:
    """Yield the columns that set the figures of some rows against those of others."""
    if not any(each.tag in _SETTING for family in _FAMILIES for each in spoken_of(said, family)):
        return
    for first, second in pairwise(_parts(said)):
        if first.column is not second.column or first.at == second.at or not _has_other(said, first.column):
            continue
        frame = _frame(said, first, second)
        if frame is not None:
            yield frame
            return


def _parts(said: Said) -> list[_Part]:
    """Return the parts of the rows that are named, left to right."""
    found = [
        _Part(said.table.columns[cell.column], cell.value, cell.start, cell.end)
        for cell in said.cells
        if said.free(range(cell.start, cell.end)) and said.request.mention_at(cell.start) is None
    ]
    years = _years(said)
    for at in range(len(said.words)):
        day = day_at(said.words, at)
        if day is None or day.month or not said.free(range(day.start, day.end)):
            continue
        column = next((each for each, held in years if day.year in held), None)
        if column is not None and said.mention_at(at) is None:
            found.append(_Part(column, str(day.year), day.start, day.end))
    return sorted(found, key=lambda each: each.start)


def _years(said: Said) -> list[tuple[Column, set[int]]]:
    """Return the columns of years and days with the years that they hold."""
    found = []
    for column in said.table.columns:
        if column.kind is Kind.YEAR or uses.is_year(column):
            found.append((column, {value for value in column.values if isinstance(value, int)}))
        elif column.kind in (Kind.DATE, Kind.DATETIME):
            found.append((column, {value.year for value in column.values if isinstance(value, dt.date)}))
    return found


def _has_other(said: Said, column: Column) -> bool:
    """Whether there is something else to stand along x: a label that comes more than once, or is named."""
    labels = [
        each
        for each in said.table.columns
        if each is not column and (each.kind in CALENDAR or not uses.is_number(each))
    ]
    return any(not uses.is_unique(said.table, each) for each in labels)


def _frame(said: Said, first: _Part, second: _Part) -> Frame | None:
    measure = _measure(said)
    if measure is None:
        return None
    column, named = measure
    asked = _asked(said, first, second)
    if asked is None:
        return None
    op, percent, words = asked
    later, earlier = _in_turn(said, first, second, op)
    left, right = (Cell(column.name, part.column.name, part.at) for part in (later, earlier))
    made: Expression = Operation(Operator.DIVIDE if op is Tag.RATIO else Operator.SUBTRACT, left, right)
    if percent:
        made = Operation(Operator.DIVIDE, made, right)
    sign = "÷" if op is Tag.RATIO else "−"
    name = f"{column.name}, {later.at} {sign} {earlier.at}"
    if percent:
        change = noted("{name}, change from {start} to {end} in %")
        name = say(change, name=column.name, start=earlier.at, end=later.at)
    words |= named | frozenset(range(first.start, first.end)) | frozenset(range(second.start, second.end))
    return Frame("pivot", words | _joints(said, words), column=Calculate(name, made, percent=percent))


def _measure(said: Said) -> tuple[Column, frozenset[int]] | None:
    """Return the one column of amounts that is meant, with all words that name it."""
    named = amounts(said)
    columns = {each.column for each in named}
    own = [each for each in uses.measures(said.table) if not uses.is_year(each)]
    if len(columns) == 1:
        return said.column(named[0]), span(*named)
    return (own[0], frozenset()) if not columns and len(own) == 1 else None


def _asked(said: Said, first: _Part, second: _Part) -> tuple[Tag, bool, frozenset[int]] | None:
    """Return what is asked of two parts: a difference, a ratio or a growth in percent, with its words."""
    inner = range(first.end, second.start)
    calculating = spoken_of(said, "calculate")
    between = [each for each in calculating if each.start in inner]
    percent = span(*(each for each in spoken_of(said, "window") if each.tag is Tag.PERCENT))
    for each in wanted(said, between, Tag.MINUS, Tag.DIVIDED):
        return (Tag.MINUS if each.tag is Tag.MINUS else Tag.RATIO), False, span(each)
    near = range(first.start - _REACH, second.end + _REACH)
    for each in wanted(said, calculating, Tag.DIFFERENCE, Tag.RATIO):
        if each.start in near and _joins(said, first, second):
            relative = bool(percent) and each.tag is Tag.DIFFERENCE
            return each.tag, relative, span(each) | (percent if relative else frozenset())
    windows, signs = spoken_of(said, "window"), spoken_of(said, "sign")
    growing = [each for each in windows if each.tag in _GROWING]
    changing = [
        *(each for each in windows if each.tag is Tag.CHANGE),
        *(each for each in signs if each.tag in _TURNED),
    ]
    words = [each for each in (*growing, *changing) if each.start in near]
    if not words or not _joins(said, first, second):
        return None
    amount = [each for each in signs if each.tag is Tag.IN_FIGURES]
    relative = bool(percent) or (bool(growing) and not changing and not amount)
    return Tag.DIFFERENCE, relative, span(*words, *amount) | percent


def _joins(said: Said, first: _Part, second: _Part) -> bool:
    """Whether "from A to B", "between A and B" or a mere joint holds two parts together."""
    joint = said.request.phrase_ending(said.request.before_fillers(second.start))
    between = [at for at in range(first.end, second.start) if said.mention_at(at) is None]
    signed = all(said.words[at].text in _SIGNS for at in between) and bool(between)
    return signed or (joint is not None and joint.tag in _ENDING and second.start - first.end <= _REACH)


_SIGNS = frozenset("→-–/")


def _in_turn(said: Said, first: _Part, second: _Part, op: Tag) -> tuple[_Part, _Part]:
    """Return what stands left of the sign and right of it: of two moments the later one stands left."""
    if op is not Tag.DIFFERENCE:
        return first, second
    if first.column.kind not in _TIMED and not uses.is_year(first.column):
        lead = said.request.phrase_ending(said.request.before_fillers(first.start))
        return (second, first) if lead is not None and lead.tag is Tag.FROM else (first, second)
    order = [_rank(part) for part in (first, second)]
    return (second, first) if order[0] <= order[1] else (first, second)


def _rank(part: _Part) -> float:
    """Return the place of a part in the order of its column."""
    if part.at.isdecimal() and part.column.ranks is None:
        return float(part.at)
    ranks = part.column.ranks or range(len(part.column.values))
    known = (rank for rank, value in zip(ranks, part.column.values, strict=True) if str(value) == part.at)
    found = next(known, None)
    return float(found) if isinstance(found, int | float) else 0.0


def _joints(said: Said, words: frozenset[int]) -> frozenset[int]:
    """Return the small words between and just before the words of a frame: "from", "in", "to"."""
    start = min(words)
    lead = said.request.phrase_ending(said.request.before_fillers(start))
    before = span(lead) if lead is not None and lead.tag in (*_STARTING, Tag.IN) else frozenset()
    inner = (
        at for at in range(start, max(words)) if (each := said.request.phrase_at(at)) and each.tag in _SMALL
    )
    return before | frozenset(inner)


_SMALL = (*_STARTING, *_ENDING, Tag.IN, Tag.FILLER)
