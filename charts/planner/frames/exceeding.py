"""Rows in which one column is above or below another: "years with more deaths than births"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import Aggregate, ChartSpec, Having, Measure, Op, Operator
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.filters.spans import SIZES
from charts.planner.frames.combining import made_of
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import is_amount, same_units
from charts.table import Column

_WITH = all_words(lambda language: language.having)
_APART, _LED, _BEHIND = 6, 4, 3


def read_exceeding(said: Said) -> Iterator[Frame]:
    """Yield the test of rows that are told by two of their figures: "who gave more in 2024 than in 2023"."""
    yield from _beyond_an_aim(said)
    compared = said.listed("than")
    if compared.isdisjoint([word.text for word in said.words]):
        return
    above, below = said.listed("greater"), said.listed("smaller")
    for at, word in enumerate(said.words):
        op = Op.GT if word.text in above else Op.LT if word.text in below else None
        if op is None:
            continue
        than = next((each for each in _reach(said, at + 1) if said.words[each].text in compared), None)
        if than is None or not said.free((at, than)) or not _tells_rows(said, at):
            continue
        pair = _sides(said, at, than)
        if pair is not None and same_units(pair):
            yield Frame("exceeding", frozenset((at, than)), _only(pair, op))
            return


def _beyond_an_aim(said: Said) -> Iterator[Frame]:
    """Yield "days below goal", "weeks over budget": rows in which a figure is beyond what was aimed at."""
    named = [each for each in said.request.mentions if is_amount(said, each)]
    for phrase in said.phrases(*_BEYOND):
        aim = said.mention_at(said.skip(phrase.end)) if phrase.end < len(said.words) else None
        if aim is None or len({each.column for each in named}) != 1 or not _are_rows(said, phrase.start):
            continue
        own = [each for each in uses.measures(said.table) if each not in uses.aims(said.table)]
        if said.column(aim) not in uses.aims(said.table) or len(own) != 1:
            continue
        pair = own[0], said.column(aim)
        yield Frame("exceeding", span(phrase, aim), _both(pair, _only(pair, SIZES[phrase.tag])))
        return


_BEYOND = (Tag.ABOVE, Tag.BELOW, Tag.AT_LEAST, Tag.AT_MOST)


def _are_rows(said: Said, at: int) -> bool:
    """Whether the rows, or the stretches of time that they are, stand just before a word."""
    mention = said.request.mention_at(at - 1) if at else None
    before = said.request.phrase_ending(at)
    timed = before is not None and before.tag.family == "time"
    return timed or (mention is not None and not uses.is_number(said.column(mention)))


def _both(pair: tuple[Column, Column], only: Edit) -> Edit:
    """Return the edit that draws both of the columns as well."""
    y = tuple(Measure(each.name) for each in pair)
    return lambda spec: replace(only(spec), y=y) if spec.x is not None and not spec.series else spec


def _reach(said: Said, at: int) -> range:
    """Return the next few words of a clause."""
    places = range(at, min(len(said.words), at + _APART))
    return range(at, next((each for each in places if said.words[each].kind == "stop"), places.stop))


def _tells_rows(said: Said, at: int) -> bool:
    """Whether a word that leads to what rows are told by stands a few words before, behind their name."""
    leading = _WITH | said.listed("picking") | said.listed("that")
    near = range(max(1, at - _LED), at)
    led = next((each for each in reversed(near) if said.words[each].text in leading), None)
    return led is not None and said.words[led - 1].text not in said.listed("naming") | said.listed("whether")


def _sides(said: Said, at: int, than: int) -> tuple[Column, Column] | None:
    """Return what is above or below what: the column between "more" and "than", else the last before."""
    named = [each for each in said.request.mentions if is_amount(said, each)]
    within = [each for each in named if at < each.start < than]
    before = [each for each in named if each.end <= at]
    behind = next((each for each in named if 0 < each.start - than <= _BEHIND), None)
    left = within or before[-1:]
    if behind is None or not left or _counts(said, than + 1, behind.start):
        return None
    pair = said.column(left[-1]), said.column(behind)
    return pair if pair[0] is not pair[1] else None


def _counts(said: Said, start: int, end: int) -> bool:
    return any(number_at(said.words, at) is not None for at in range(start, end))


def _only(pair: tuple[Column, Column], op: Op) -> Edit:
    """Return the edit that keeps the places whose difference has the sign."""
    made = made_of(Operator.SUBTRACT, *pair)
    having = Having(Measure(made.name, Aggregate.SUM), op, (0,))

    def edit(spec: ChartSpec) -> ChartSpec:
        own = () if made in spec.calculate else (made,)
        return replace(spec, having=(*spec.having, having), calculate=(*spec.calculate, *own))

    return edit
