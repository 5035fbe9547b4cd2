"""Figures in another unit: degrees, miles, pounds, hours, thousands."""

from collections.abc import Iterator
from dataclasses import dataclass

from charts.grammar import Calculate, Cell, Constant, Expression, Operation, Operator
from charts.language.spelling import fold, words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.operands import amounts
from charts.planner.request.phrases import Phrase
from charts.table import Column


@dataclass(frozen=True, slots=True)
class _Change:
    """From one unit to another: times a factor, and then so many more."""

    units: frozenset[str]
    factor: float
    more: float
    called: str


def _change(units: str, factor: float, called: str, more: float = 0) -> _Change:
    return _Change(frozenset(units.split()), factor, more, called)


_MILE_KM = 1.609344
_POUND_KG = 0.45359237
_CHANGES: dict[Tag, tuple[_Change, ...]] = {
    Tag.FAHRENHEIT: (_change("c celsius °c ℃", 1.8, "°F", 32),),
    Tag.CELSIUS: (_change("f fahrenheit °f ℉", 1 / 1.8, "°C", -32 / 1.8),),
    Tag.MILES: (_change("km kilometres kilometers kmh", 1 / _MILE_KM, "mi"),),
    Tag.KILOMETRES: (_change("mi miles mile", _MILE_KM, "km"),),
    Tag.POUNDS: (_change("kg kilos kilograms", 1 / _POUND_KG, "lb"),),
    Tag.KILOGRAMS: (_change("lb lbs pounds", _POUND_KG, "kg"),),
    Tag.HOURS: (_change("min mins minutes", 1 / 60, "h"), _change("s sec secs seconds", 1 / 3600, "h")),
    Tag.MINUTES: (_change("h hr hrs hours", 60, "min"), _change("s sec secs seconds", 1 / 60, "min")),
    Tag.SECONDS: (_change("min mins minutes", 60, "s"), _change("h hr hrs hours", 3600, "s")),
}


def read_conversions(said: Said) -> Iterator[Frame]:
    """Yield the columns that are wanted in another unit than they have."""
    for phrase in wanted(said, spoken_of(said, "unit"), *_CHANGES):
        before = said.request.phrase_ending(phrase.start)
        if before is not None and before.tag in _GROUPING:
            continue  # "kilometres per hour"
        for column, words in _columns(said):
            change = next((each for each in _CHANGES[phrase.tag] if _is_in(column, each)), None)
            if change is not None:
                span = frozenset(range(phrase.start, phrase.end)) | _leading(said, phrase)
                yield Frame("unit", span | words, column=_made(column, change))
                break


def _columns(said: Said) -> Iterator[tuple[Column, frozenset[int]]]:
    """Yield the columns that may be meant, the named ones first, with the words that name them."""
    named = amounts(said)
    yield from ((said.column(each), frozenset(range(each.start, each.end))) for each in named)
    if not named:
        yield from ((each, frozenset()) for each in uses.measures(said.table))


def _is_in(column: Column, change: _Change) -> bool:
    """Whether a column's figures have the unit that is changed, by their sign or by its name."""
    symbol = fold(column.unit.symbol).split("/")[0] if column.unit else ""
    return symbol in change.units or bool(change.units.intersection(words_of(column.name)[1:]))


def _leading(said: Said, phrase: Phrase) -> frozenset[int]:
    """Return the words "into", "converted to" that stand before a unit."""
    before = said.request.phrase_ending(phrase.start)
    return frozenset(range(before.start, before.end)) if before and before.tag in _JOINING else frozenset()


_GROUPING = (Tag.BY, Tag.EACH, Tag.OVER)
_JOINING = (Tag.IN, Tag.TO, Tag.FILLER)


def _made(column: Column, change: _Change) -> Calculate:
    expression: Expression = Operation(Operator.MULTIPLY, Cell(column.name), Constant(change.factor))
    if change.more:
        expression = Operation(Operator.ADD, expression, Constant(change.more))
    kept = [word for word in column.name.split() if fold(word.strip("()[]°")) not in change.units]
    return Calculate(f"{' '.join(kept) or column.name} ({change.called})", expression)
