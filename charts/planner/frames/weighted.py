"""Means in which rows count by a column: "rating per cuisine, weighted by visits"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import Aggregate, ChartSpec, Mark, Measure
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts
from charts.planner.request.named_columns import Mention

_WEIGHING = all_words(lambda language: language.asking.weighing)
_DRAWN = (Mark.BAR, Mark.LINE, Mark.AREA, Mark.POINT, Mark.STRIP)
_REACH = 8


def read_weighted(said: Said) -> Iterator[Frame]:
    """Yield the mean that is weighted by the column named behind "weighted"."""
    places = [at for at, word in enumerate(said.words) if word.text in _WEIGHING and said.free((at,))]
    if not places:
        return
    last = places[-1]
    named = amounts(said)
    behind = [each for each in named if last < each.start <= last + _REACH]
    column = _weighted(said, named, behind[0]) if behind else None
    if column is None or _stops_between(said, last, behind[0].start):
        return
    means = list(said.phrases(Tag.MEAN))
    words = span(*means) | frozenset(places) | frozenset(range(last, behind[0].end))
    closing = behind[0].end
    if closing < len(said.words) and said.words[closing].text == ")":
        words |= {closing}
    yield Frame("weighted", words, _edit(column, said.column(behind[0]).name))


def _weighted(said: Said, named: list[Mention], weight: Mention) -> str | None:
    """Return the amount of which the mean is: the other one that is named, else the only other one."""
    others = {said.column(each).name for each in named if each.column != weight.column}
    own = {each.name for each in uses.measures(said.table)} - {said.column(weight).name}
    found = others or own
    return found.pop() if len(found) == 1 else None


def _stops_between(said: Said, start: int, end: int) -> bool:
    return any(said.words[at].kind == "stop" and said.words[at].text != "(" for at in range(start, end))


def _edit(column: str, weight: str) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        if spec.mark not in _DRAWN or spec.x is None:
            return spec
        mark = Mark.BAR if spec.mark in (Mark.STRIP, Mark.POINT) else spec.mark
        return replace(spec, mark=mark, y=(Measure(column, Aggregate.MEAN, weight=weight),), series=None)

    return edit
