"""Figures of short stretches of time added up to longer ones: "roll up to years", "quarters into years"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.data.figures import is_mean_like
from charts.data.stretches import has_years
from charts.grammar import Aggregate, Channel, ChartSpec, Measure, TimeUnit
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.request.phrases import Phrase
from charts.table import Column, Kind, Table

_LONGER = {
    Tag.YEAR: TimeUnit.YEAR,
    Tag.QUARTER: TimeUnit.YEARQUARTER,
    Tag.MONTH: TimeUnit.YEARMONTH,
    Tag.WEEK: TimeUnit.YEARWEEK,
}
_SHORTER = (Tag.QUARTER, Tag.MONTH, Tag.WEEK, Tag.DAY)
_REACH = 6


def read_rollups(said: Said) -> Iterator[Frame]:
    """Yield the longer stretches that figures are added up to, with the words of the shorter ones."""
    times = [each for each in said.table.columns if uses.is_time(each)]
    if len(times) != 1:
        return
    for long in _longer(said):
        into = _into(said, long.start)
        adding = _adding(said, into, long.end) if into else None
        if into and adding is not None and _can_be_cut(times[0], _LONGER[long.tag]):
            words = span(long) | {adding} | frozenset(range(into, long.start)) | _shorter(said, long)
            yield Frame("rolled up", words, _rolled_up(said.table, times[0], _LONGER[long.tag]))
            return


def _longer(said: Said) -> Iterator[Phrase]:
    """Yield the longer stretches that are named, also where a language has a phrase for "in years"."""
    yield from said.phrases(*_LONGER)
    for phrase in said.phrases(Tag.IN):
        tag = said.request.speech.meaning(said.words[phrase.end - 1].text)
        if phrase.end - phrase.start > 1 and tag in _LONGER:
            yield Phrase(tag, phrase.end - 1, phrase.end)


def _into(said: Said, at: int) -> int:
    """Return where the small words before a longer stretch begin ("up to", "into"); 0 without any."""
    into = said.listed("rolled_into")
    start = at
    while start and (said.words[start - 1].text in into or _is_up(said, start - 1)):
        start -= 1
    return start if start < at and said.free(range(start, at)) else 0


def _is_up(said: Said, at: int) -> bool:
    """Whether a word belongs to one for "at most": "up to years" is no limit."""
    phrase = said.request.phrase_at(at)
    return phrase is not None and phrase.tag in (Tag.AT_MOST, Tag.UNTIL, Tag.TO)


def _adding(said: Said, into: int, end: int) -> int | None:
    """Return where a verb of adding up stands before these words, or behind them."""
    adding = said.listed("rolling_up")
    near = (*range(into - 1, max(-1, into - _REACH), -1), *range(end, min(len(said.words), end + _REACH)))
    return next((at for at in near if said.words[at].text in adding and said.free((at,))), None)


def _shorter(said: Said, long: Phrase) -> frozenset[int]:
    """Return the words that name the stretches that are added up."""
    found = (each for each in said.phrases(*_SHORTER) if each.tag is not long.tag and each.end <= long.start)
    return frozenset[int]().union(*map(span, found))


def _can_be_cut(column: Column, unit: TimeUnit) -> bool:
    """Whether the moments of a column are of such stretches, which some of them share."""
    if column.kind is Kind.QUARTER:
        return unit is TimeUnit.YEAR and has_years(column)
    return column.kind in (Kind.DATE, Kind.DATETIME)


def _rolled_up(table: Table, time: Column, unit: TimeUnit) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        if spec.x is None or spec.x.field != time.name or not spec.y:
            return spec
        y = tuple(_added_up(table, each) for each in spec.y)
        return replace(spec, x=Channel(time.name, unit), y=y, sort=None, limit=None)

    return edit


def _added_up(table: Table, measure: Measure) -> Measure:
    if measure.aggregate or measure.field not in table.names:
        return measure
    mean = is_mean_like(table[measure.field])
    return replace(measure, aggregate=Aggregate.MEAN if mean else Aggregate.SUM)
