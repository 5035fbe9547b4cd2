"""Ratios with a name of their own, where units tell of what: pace, speed, how densely people live."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from charts.data.figures import unit_symbol
from charts.grammar import (
    Calculate,
    Cell,
    Channel,
    ChartSpec,
    Constant,
    Expression,
    Mark,
    Operation,
    Operator,
)
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.operands import called, next_amount
from charts.planner.request.named_columns import Mention
from charts.table import Column

_MINUTES: Mapping[str, float] = {
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), 60.0),
    **dict.fromkeys(("min", "mins", "minute", "minutes"), 1.0),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), 1 / 60),
}
"""How many minutes a unit of time has."""
_FAR: Mapping[str, tuple[float, str]] = {
    "km": (1.0, "km"),
    "m": (0.001, "km"),
    **dict.fromkeys(("mi", "mile", "miles"), (1.0, "mi")),
}
"""Units of distance: in what paces are said, and how much of that they are."""
_SQUARE = {
    **dict.fromkeys(("km2", "km²", "sq km", "sqkm"), "/km²"),
    **dict.fromkeys(("mi2", "mi²", "sq mi", "sqmi"), "/mi²"),
    "ha": "/ha",
}
_AREAS = all_words(lambda language: language.asking.areas)
_DISTANCES = all_words(lambda language: language.asking.distances)
_HOUR = 60.0
_SIDES = 2
_REACH = 3


@dataclass(frozen=True, slots=True)
class _Ratio:
    """What a named ratio is made of, and the unit that it is said in."""

    expression: Expression
    unit: str
    columns: tuple[Column, Column]


def is_of_time_or_distance(word: str) -> bool:
    """Whether a word is a unit of time or distance, as "min" and "km" of a pace."""
    return word in _MINUTES or word in _FAR


def read_paces(said: Said) -> Iterator[Frame]:
    """Yield the ratio that a word names, where no column is called so and two columns make it."""
    for what, listed, make in (
        ("pace", said.listed("pace"), _pace),
        ("speed", said.listed("speed"), _speed),
        ("density", said.listed("crowding"), _crowding),
    ):
        at, size = _said(said, what, listed)
        named = at is not None and (size > 1 or not _is_named(said, at))
        ratio = make(said) if named else None
        if named and at is not None and ratio is None and what == "density":
            yield from _curve(said, at)
        if at is None or ratio is None:
            continue
        words = _words(said, at, ratio.columns) | frozenset(range(at, at + size))
        name = " ".join(said.words[place].raw for place in sorted(words))
        yield Frame(
            what, words, column=Calculate(name[:1].upper() + name[1:], ratio.expression, unit=ratio.unit)
        )
        return


def _curve(said: Said, at: int) -> Iterator[Frame]:
    """Yield "density of salary": how a figure is spread, where nobody lives on an area."""
    mention = next_amount(said, said.skip(at + 1), (Tag.FILLER,)) if said.skip(at + 1) > at + 1 else None
    if mention is not None:
        name = said.column(mention).name

        def edit(spec: ChartSpec) -> ChartSpec:
            return replace(spec, mark=Mark.DENSITY, x=Channel(name), y=(), sort=None, limit=None)

        yield Frame("density curve", frozenset({at}), edit)


def _said(said: Said, what: str, named: frozenset[str]) -> tuple[int | None, int]:
    """Return where a ratio is named, and in how many words: "pace", "min per km", "km / h"."""
    texts = [word.text for word in said.words]
    for at, text in enumerate(texts):
        if not said.free((at,)):
            continue
        if text in named:
            return at, 1
        if not is_of_time_or_distance(text):
            continue
        over = said.request.speech.meaning(texts[at + 1]) if at + _SIDES < len(texts) else None
        per = over in (Tag.PER, Tag.BY, Tag.EACH) or texts[at + 1 : at + 2] == ["/"]
        sides = (text, texts[at + _SIDES]) if per and at + _SIDES < len(texts) else ("", "")
        if what == "pace" and sides[0] in _MINUTES and sides[1] in _FAR:
            return at, 3
        if what == "speed" and sides[0] in _FAR and sides[1] in _MINUTES:
            return at, 3
    return None, 0


def _is_named(said: Said, at: int) -> bool:
    """Whether a word is the name of a column, or of a kind of chart ("density plot")."""
    phrase = said.request.phrase_at(at)
    return said.request.mention_at(at) is not None or (phrase is not None and phrase.tag.family == "mark")


def _words(said: Said, at: int, columns: tuple[Column, Column]) -> frozenset[int]:
    """Return the word with the names of its two sides beside it: "population density"."""
    words = {at}
    before = said.mention_at(at - 1) if at else None
    if _is_one_of(said, before, columns) and before is not None:
        words |= set(range(before.start, before.end))
    place = said.skip(at + 1)
    behind = said.mention_at(place) if place < min(len(said.words), at + _REACH) else None
    if _is_one_of(said, behind, columns) and behind is not None:
        words |= set(range(at, behind.end))
    return frozenset(words)


def _is_one_of(said: Said, mention: Mention | None, columns: tuple[Column, Column]) -> bool:
    return mention is not None and any(said.column(mention) is each for each in columns)


def _way_and_time(said: Said) -> tuple[Column, float, str, Column, float] | None:
    """Return the one distance of a table with its unit, and the one time that it took."""
    numbers = uses.measures(said.table)
    ways = [each for each in numbers if unit_symbol(each) in _FAR]
    ways = (
        ways if len(ways) == 1 else [each for each in ways if not _DISTANCES.isdisjoint(words_of(each.name))]
    )
    times = [each for each in numbers if unit_symbol(each) in _MINUTES]
    if len(ways) != 1 or len(times) != 1:
        return None
    factor, far = _FAR[unit_symbol(ways[0])]
    return ways[0], factor, far, times[0], _MINUTES[unit_symbol(times[0])]


def _pace(said: Said) -> _Ratio | None:
    found = _way_and_time(said)
    if found is None:
        return None
    way, factor, far, time, minutes = found
    expression = Operation(Operator.DIVIDE, _times(time, minutes / factor), Cell(way.name))
    return _Ratio(expression, f"min/{far}", (way, time))


def _speed(said: Said) -> _Ratio | None:
    found = _way_and_time(said)
    if found is None:
        return None
    way, factor, far, time, minutes = found
    expression = Operation(Operator.DIVIDE, _times(way, factor * _HOUR / minutes), Cell(time.name))
    return _Ratio(expression, f"{far}/h", (way, time))


def _times(column: Column, factor: float) -> Expression:
    cell = Cell(column.name)
    return cell if factor == 1 else Operation(Operator.MULTIPLY, cell, Constant(factor))


def _crowding(said: Said) -> _Ratio | None:
    people = called(said, Tag.POPULATION)
    areas = [each for each in uses.measures(said.table) if is_area(each) and each not in people]
    if len(people) != 1 or len(areas) != 1:
        return None
    expression = Operation(Operator.DIVIDE, Cell(people[0].name), Cell(areas[0].name))
    return _Ratio(expression, _SQUARE.get(unit_symbol(areas[0]), ""), (people[0], areas[0]))


def is_area(column: Column) -> bool:
    """Whether a column says how large places are."""
    return unit_symbol(column) in _SQUARE or not _AREAS.isdisjoint(words_of(column.name))
