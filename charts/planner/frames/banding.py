"""Counts between edges that are said in words: "under 50, 50 to 100, over 100"."""

from collections.abc import Iterator
from dataclasses import dataclass

from charts.grammar import Aggregate, Bin, Channel, ChartSpec, Mark, Measure
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.operands import amounts

_BELOW = (Tag.BELOW, Tag.AT_MOST)
_ABOVE = (Tag.ABOVE, Tag.AT_LEAST)
_TO = (Tag.TO, Tag.AND, Tag.UNTIL)
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Band:
    """One band and its words; low or high is None where it has no end."""

    low: float | None
    high: float | None
    start: int
    end: int
    beyond: bool = False
    """Whether it holds only what is more than its low end: "over 30"."""


def read_bands(said: Said) -> Iterator[Frame]:
    """Yield the bands that rows are to be counted in."""
    bands = _bands(said)
    column = _column(said)
    edges = _edges(said, bands, column) if column else ()
    closed = any(band.low is not None and band.high is not None for band in bands)
    if len(bands) < _FEWEST or not closed or column is None:
        return
    words = set(range(bands[0].start, bands[-1].end))
    before = said.request.phrase_ending(bands[0].start)
    words |= (
        set(range(before.start, before.end)) if before and before.tag in (Tag.BIN, Tag.BY, Tag.IN) else set()
    )
    yield Frame("bands", frozenset(words), _edit(column, edges))


def _edges(said: Said, bands: list[_Band], column: str) -> tuple[float, ...]:
    """Return where one band ends and the next begins: of whole numbers 20-39 goes up to where 40 begins.

    What is over the top of the last band begins behind it.
    """
    whole = all(
        float(each).is_integer() for each in said.table[column].values if isinstance(each, int | float)
    )
    closed = [band for band in bands if band.low is not None and band.high is not None]
    apart = whole and any(
        one.high is not None and other.low == one.high + 1 for one in closed for other in bands
    )
    edges: set[float] = set()
    for band in bands:
        step = 1 if apart and band.beyond else 0
        if band.low is not None:
            edges.add(band.low + step)
        if band.high is not None:
            edges.add(band.high + (1 if apart and band in closed else 0))
    return tuple(sorted(edges))


def _bands(said: Said) -> list[_Band]:
    """Return the first run of bands with nothing between them but commas and joints."""
    found: list[_Band] = []
    at = 0
    while at < len(said.words):
        band = _band_at(said, at)
        if band is not None:
            found.append(band)
            at = band.end
        elif found and not _joins(said, at):
            if len(found) >= _FEWEST:
                return found
            found, at = [], at + 1
        else:
            at += 1
    return found


def _joins(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    return said.words[at].kind == "stop" or (
        phrase is not None and phrase.tag in (Tag.AND, Tag.OR, Tag.FILLER)
    )


def _band_at(said: Said, at: int) -> _Band | None:
    phrase = said.request.phrase_at(at)
    if phrase is not None and phrase.start == at and phrase.tag in (*_BELOW, *_ABOVE):
        number = number_at(said.words, said.skip(phrase.end)) if phrase.end < len(said.words) else None
        if number is None or not said.free(range(at, number.end)):
            return None
        value = float(number.value)
        below = phrase.tag in _BELOW
        beyond = phrase.tag is Tag.ABOVE
        return _Band(None if below else value, value if below else None, at, number.end, beyond)
    low = number_at(said.words, at)
    if low is None or not said.free((at,)):
        return None
    joint = said.request.phrase_at(low.end) if low.end < len(said.words) else None
    if (joint is not None and joint.tag in _ABOVE) or _is_plus(said, low.end):
        return _Band(float(low.value), None, at, joint.end if joint else low.end + 1)  # "100 or more", "60+"
    high = number_at(said.words, joint.end if joint is not None and joint.tag in _TO else low.end)
    if high is None or high.value <= low.value:
        return None
    return _Band(float(low.value), float(high.value), at, high.end)


def _is_plus(said: Said, at: int) -> bool:
    return at < len(said.words) and said.words[at].text == "+"


def _column(said: Said) -> str | None:
    """Return the numbers that are banded: the column named, an age, else the only one."""
    named = amounts(said)
    if named:
        return said.column(named[0]).name
    own = uses.measures(said.table)
    aged = [each for each in own if uses.is_age(each)]
    return aged[0].name if aged else own[0].name if len(own) == 1 else None


def _edit(column: str, edges: tuple[float, ...]) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        mark = spec.mark if spec.mark in (Mark.ARC, Mark.LOLLIPOP) else Mark.BAR
        counts = Measure("", Aggregate.COUNT)
        x = Channel(column, bin=Bin(edges=edges))
        return ChartSpec(
            mark, x=x, y=(counts,), where=spec.where, title=spec.title, horizontal=spec.horizontal
        )

    return edit
