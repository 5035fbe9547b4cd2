"""Figures in another unit: degrees, miles, pounds, hours, thousands."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from charts.cells.dimensions import factors, symbol_of
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


_EXACT = 1e-3
_OF_TIME = (24.0, 52.0, 365.0)
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


def is_of_units(number: float) -> bool:
    """Whether one unit is turned into another by a number, as by a power of ten."""
    figures = (figure for changes in _CHANGES.values() for each in changes for figure in _figures(each))
    known = (*figures, *_OF_TIME, *(10.0**power for power in range(-12, 13)))
    return any(math.isclose(abs(number), each, rel_tol=_EXACT) for each in known)


def _figures(change: _Change) -> tuple[float, ...]:
    return change.factor, 1 / change.factor, abs(change.more)


def read_conversions(said: Said) -> Iterator[Frame]:
    """Yield the columns that are wanted in another unit than they have."""
    taken: frozenset[int] = frozenset()
    for phrase in wanted(said, spoken_of(said, "unit"), *_CHANGES):
        before = said.request.phrase_ending(phrase.start)
        if before is not None and before.tag in _GROUPING:
            continue  # "kilometres per hour"
        for column, words in _columns(said):
            change = next((each for each in _CHANGES[phrase.tag] if _is_in(column, each)), None)
            if change is not None:
                span = frozenset(range(phrase.start, phrase.end)) | _leading(said, phrase)
                yield Frame("unit", span | words, column=_made(column, change))
                taken |= span
                break
    yield from (frame for frame in _to_units(said) if taken.isdisjoint(frame.words))


def _to_units(said: Said) -> Iterator[Frame]:
    """Yield "uptime in days", "disk in gigabytes": to any unit of the dimension that a column has."""
    for at, word in enumerate(said.words):
        led = said.request.phrase_ending(at)
        if word.kind != "word" or led is None or led.tag not in _JOINING or not said.free((at,)):
            continue
        if led.tag is Tag.FILLER and said.words[led.start].text not in said.listed("into"):
            continue
        unit = symbol_of(word.raw)
        sizes = dict(factors(unit)) if _names_several(word.text) else {}
        if not sizes or said.mention_at(at) is not None:
            continue
        for column, words in _columns(said):
            own = _own_unit(column, sizes)
            if own is not None and own[1] != sizes[own[0]]:
                change = _Change(frozenset(own[2]), float(own[1] / sizes[own[0]]), 0, word.raw)
                span = frozenset((*range(led.start, led.end), at))
                yield Frame("unit", span | words, column=_made(column, change))
                break


def _names_several(word: str) -> bool:
    """Whether a word is a unit's sign or its plural: "in week 3" converts nothing."""
    return len(word) <= _LONGEST_SIGN or word.endswith("s")


_LONGEST_SIGN = 3


def _own_unit(column: Column, wanted: Mapping[str, Decimal]) -> tuple[str, Decimal, list[str]] | None:
    """Return the dimension of a column's figures that is wanted, how large their unit is, and its words."""
    written = [column.unit.symbol] if column.unit else [part.strip("()[].,") for part in column.name.split()]
    for word in written:
        for dimension, size in factors(symbol_of(word)):
            if dimension in wanted:
                return dimension, size, [fold(word)]
    return None


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
    name = f"{' '.join(kept)} ({change.called})" if kept else f"{column.name} → {change.called}"
    return Calculate(name, expression)
