"""Spreads that are told beside what they are of: "bars with ± SD", "mean score with standard deviation"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import Aggregate, ChartSpec, Errors
from charts.language.lexicon import phrases_for
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.lines import with_layer
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import is_amount
from charts.table import Column

PLUS_MINUS = "±"
_HAVING = all_words(lambda language: language.having)


def read_whiskers(said: Said) -> Iterator[Frame]:
    """Yield the spreads of "mean ± SD" that are laid over the marks, and are no figures of their own."""
    if any(each.tag is Tag.ERROR_BARS for each in spoken_of(said, "style")):
        return  # which say of what they are themselves
    for mention in said.request.mentions:
        column = said.column(mention)
        lead = _led(said, mention.start) if said.free(span(mention)) else frozenset()
        if lead and _is_spread(column):
            yield Frame("errors", lead | span(mention), whiskered(Errors(delta=column.name), (column.name,)))
    told = [each for each in said.table.columns if _is_spread(each) and _is_deviation(each)]
    lay: Edit = spread_of_rows if said.request.has(Tag.SUM) else _means_with_spread
    if len(told) == 1:
        lay = whiskered(Errors(delta=told[0].name), (told[0].name,))
    for phrase in spoken_of(said, "figure"):
        lead = _led(said, phrase.start)
        if phrase.tag is Tag.STDEV and lead:
            yield Frame("errors", lead | span(phrase), lay)


def _is_spread(column: Column) -> bool:
    """Whether a column says how far figures spread: no count of errors that happened."""
    return uses.is_number(column) and uses.holds(column, "error") and not uses.holds(column, "harm")


def _is_deviation(column: Column) -> bool:
    """Whether a column is called a standard deviation, in whatever language."""
    name = words_of(column.name)
    runs = (tuple(name[at : at + size]) for at in range(len(name)) for size in range(1, len(name) - at + 1))
    return any(run in phrases_for(Tag.STDEV) for run in runs)


def _led(said: Said, at: int) -> frozenset[int]:
    """Return the words before a spread that lay it over something: "±", or "with" behind what it is of."""
    before = said.skip_articles(at - 1)
    if before < 0 or not said.free((before,)):
        return frozenset()
    word = said.words[before]
    if word.kind == "sign" and word.text == PLUS_MINUS:
        with_it = before > 0 and said.words[before - 1].text in _HAVING
        return frozenset(range(before - with_it, at))
    phrases = (each for each in said.request.phrases if each.end <= before)
    named = any(is_amount(said, each) for each in said.request.mentions if each.end <= before)
    of_something = named or any(each.tag is Tag.MEAN or each.tag.family == "mark" for each in phrases)
    return frozenset(range(before, at)) if word.text in _HAVING and of_something else frozenset()


def whiskered(layer: Errors, columns: tuple[str, ...]) -> Edit:
    """Return the edit that takes columns of errors out of what is measured, and lays them over it."""

    def edit(spec: ChartSpec) -> ChartSpec:
        y = tuple(each for each in spec.y if each.field not in columns)
        return with_layer(layer)(replace(spec, y=y)) if y and spec.x is not None else spec

    return edit


def spread_of_rows(spec: ChartSpec) -> ChartSpec:
    """Return the spec with whiskers as long as the spread of the rows of each mark, where marks are means."""
    if spec.x is None or not spec.y or spec.y[0].aggregate is not Aggregate.MEAN:
        return spec
    return with_layer(Errors(spread=Aggregate.STDEV))(spec)


def _means_with_spread(spec: ChartSpec) -> ChartSpec:
    """Return the spec with the spread of the rows around their mean, which a total has none of."""
    summed = bool(spec.y) and spec.y[0].aggregate is Aggregate.SUM
    means = tuple(replace(each, aggregate=Aggregate.MEAN) for each in spec.y) if summed else spec.y
    spread = spread_of_rows(replace(spec, y=means))
    return spread if spread.layers != spec.layers else spec
