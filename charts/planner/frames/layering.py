"""Wishes for lines to compare with: a target line at 80, the average or the median as a line."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import Aggregate, ChartSpec, Rule
from charts.language.tags import Tag
from charts.planner.filters.literals import number_at
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.request.phrases import Phrase

_REACH = 4
_FIGURES = {Tag.MEAN_RULE: Aggregate.MEAN, Tag.MEDIAN_RULE: Aggregate.MEDIAN}


def layering(said: Said) -> Iterator[Frame]:
    """Yield the lines that are asked for."""
    for phrase in said.phrases(*_FIGURES):
        rule = Rule(aggregate=_FIGURES[phrase.tag])
        yield Frame("rule", frozenset(range(phrase.start, phrase.end)), _with(rule))
    for phrase in said.phrases(Tag.RULE):
        for at in range(phrase.end, min(len(said.words), phrase.end + _REACH)):
            number = number_at(said.words, at)
            if number is not None:
                words = frozenset(range(phrase.start, number.end))
                yield Frame("rule", words, _with(Rule(value=float(number.value))))
                break
        else:
            yield from _behind_its_value(said, phrase)


def _behind_its_value(said: Said, phrase: Phrase) -> Iterator[Frame]:
    """Yield the line whose value stands before its name ("100に目標線")."""
    end = said.skip(phrase.start - 1, -1) + 1
    number = number_at(said.words, end - 1)
    if number is not None and number.end == end and said.free(range(number.start, phrase.end)):
        words = frozenset(range(number.start, phrase.end))
        yield Frame("rule", words, _with(Rule(value=float(number.value))))


def _with(rule: Rule) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        return replace(spec, layers=(*spec.layers, rule)) if rule not in spec.layers else spec

    return edit
