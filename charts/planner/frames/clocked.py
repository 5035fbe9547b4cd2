"""Time between two columns of clock times: how late each was, how long it took, in minutes or hours."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from statistics import median

from charts.data.calculating import days_between
from charts.grammar import Calculate, Channel, ChartSpec, Constant, Days, Mark, Operation, Operator
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.combining import name_of
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column, Kind, Table

_LATE = all_words(lambda language: language.asking.late)
_EARLY = all_words(lambda language: language.asking.early)
_LASTING = all_words(lambda language: language.asking.lasting)
_A_DAY = {Tag.MINUTES: (1440.0, "min"), Tag.HOURS: (24.0, "h")}
_LONG_H = 3
_SIDES = 2
_JOINING = (Tag.AND, Tag.TO, Tag.FROM, Tag.BETWEEN, Tag.VERSUS, Tag.FILLER, Tag.UNTIL, Tag.SINCE)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """From when to when, and the words that ask for it."""

    start: Column
    end: Column
    words: frozenset[int]
    lateness: bool


def read_clocks(said: Said) -> Iterator[Frame]:
    """Yield the time from one clock time to another, where the words ask for it."""
    clocks = [each for each in said.table.columns if each.kind is Kind.TIME]
    found = _stretch(said, clocks) if len(clocks) >= _SIDES else None
    if found is None:
        return
    units = wanted(said, spoken_of(said, "unit"), *_A_DAY)
    unit = units[0].tag if units else _usual(found)
    factor, symbol = _A_DAY[unit]
    made = Operation(Operator.MULTIPLY, Days(found.start.name, found.end.name), Constant(factor))
    name = name_of(Operator.SUBTRACT, found.end.name, found.start.name)
    words = found.words | span(*units) | _counting(said)
    edit = partial(_by_label, said.table, (found.start.name, found.end.name))
    yield Frame("clocked", words, edit, column=Calculate(name, made, unit=symbol))


def _by_label(table: Table, clocks: tuple[str, str], spec: ChartSpec) -> ChartSpec:
    """Return the spec along what the rows are called, where one of the clock times stood along x."""
    label = next((each for each in uses.groups(table) if uses.is_unique(table, each)), None)
    if label is None or spec.x is None or spec.x.field not in clocks or label.kind is not Kind.TEXT:
        return spec
    mark = Mark.BAR if spec.mark in (Mark.LINE, Mark.AREA) else spec.mark
    return replace(spec, mark=mark, x=Channel(label.name))


def _stretch(said: Said, clocks: list[Column]) -> _Stretch | None:
    """Return the two clock times that are meant, which of them is earlier, and the words for it."""
    named = _named(said, clocks)
    columns = list(dict.fromkeys(said.column(each).name for each in named))
    pair = [said.table[name] for name in columns] if len(columns) == _SIDES else clocks
    if len(pair) != _SIDES:
        return None
    minus = next(iter(wanted(said, spoken_of(said, "calculate"), Tag.MINUS)), None)
    signed = [at for at, word in enumerate(said.words) if word.text in _SIGNS and said.free((at,))]
    if len(named) == _SIDES and (minus is not None or signed):
        between = {at for at in (*span(minus), *signed) if named[0].end <= at < named[1].start}
        words = span(*named) | between
        return _Stretch(pair[1], pair[0], words, lateness=True) if between else None
    late = _speaking(said, _LATE | _EARLY)
    lasting = _speaking(said, _LASTING) | span(*_differences(said))
    if len(named) == _SIDES and not late and wanted(said, spoken_of(said, "unit"), *_A_DAY):
        lasting |= _joints(said, named)  # "minutes between scheduled and actual"
    if len(named) == _SIDES and not late and not lasting:
        lasting = _compared(said, named)
    if not late and not lasting:
        return None
    words = late | lasting | span(*named) | _joints(said, named)
    aimed = [each for each in pair if uses.holds(each, "aim") or uses.is_headed(each, _PLANNED)]
    first = aimed[0] if len(aimed) == 1 else min(pair, key=said.table.columns.index)
    second = next(each for each in pair if each is not first)
    return _Stretch(first, second, words, lateness=bool(late))


_SIGNS = frozenset({"-", "−", "–"})
_PLANNED = all_words(lambda language: language.asking.scheduled)


def _named(said: Said, clocks: list[Column]) -> list[Mention]:
    """Return the clock columns that are named, each once, left to right."""
    found: dict[str, Mention] = {}
    for each in said.request.mentions:
        if said.column(each) in clocks and said.mention_at(each.start) is not None:
            found.setdefault(said.column(each).name, each)
    return list(found.values())


def _speaking(said: Said, words: frozenset[str]) -> frozenset[int]:
    return frozenset(
        at
        for at, word in enumerate(said.words)
        if word.text in words and said.free((at,)) and said.mention_at(at) is None
    )


def _differences(said: Said) -> list[Phrase]:
    return wanted(said, spoken_of(said, "calculate"), Tag.DIFFERENCE, Tag.DAYS_BETWEEN)


def _joints(said: Said, named: list[Mention]) -> frozenset[int]:
    """Return the small words before and between the two columns: "between scheduled and actual"."""
    if len(named) != _SIDES:
        return frozenset()
    inner = set(range(named[0].end, named[1].start))
    led = said.request.phrase_ending(said.request.before_fillers(named[0].start))
    before = span(led) if led is not None and led.tag in _JOINING else frozenset()
    joined = {at for at in inner if (each := said.request.phrase_at(at)) is not None and each.tag in _JOINING}
    return frozenset(joined) | before


def _compared(said: Said, named: list[Mention]) -> frozenset[int]:
    """Return the words that set the two columns against each other: "scheduled vs actual"."""
    between = [each for each in said.phrases(Tag.VERSUS) if named[0].end <= each.start < named[1].start]
    comparing = [each for each in said.phrases(Tag.COMPARE) if each.end <= named[1].start]
    return span(*between, *comparing)


def _counting(said: Said) -> frozenset[int]:
    """Return the words that ask how much it is: "how many minutes", "by how much"."""
    counted = [*said.phrases(Tag.COUNT, Tag.TOTAL_NUMBER)]
    return span(*counted, *wanted(said, spoken_of(said, "sign"), Tag.IN_FIGURES))


def _usual(found: _Stretch) -> Tag:
    """Return the unit that a stretch is told in where none is asked for: minutes, or hours of long ones."""
    pairs = zip(found.start.values, found.end.values, strict=True)
    known = [
        days_between(first, last)
        for first, last in pairs
        if isinstance(first, dt.time) and isinstance(last, dt.time)
    ]
    hours = median(each * 24 for each in known if each is not None) if known else 0
    return Tag.HOURS if not found.lateness and hours >= _LONG_H else Tag.MINUTES
