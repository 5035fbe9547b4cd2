"""Rows in which one column is above or below another: "years with more deaths than births"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import Aggregate, ChartSpec, Having, Measure, Op, Operator
from charts.language.registry import all_words
from charts.planner.filters.literals import number_at
from charts.planner.frames.combining import made_of
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.operands import is_amount, same_units
from charts.table import Column

_WITH = all_words(lambda language: language.having)
_APART, _LED, _BEHIND = 6, 4, 3


def read_exceeding(said: Said) -> Iterator[Frame]:
    """Yield the test of rows that are told by two of their figures: "who gave more in 2024 than in 2023"."""
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
