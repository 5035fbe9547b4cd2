"""Filters by the time of day: "between 08:00 and 18:00", "after 6 pm", "before noon"."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from charts.grammar import Comparison, Op
from charts.language.tags import Tag
from charts.planner.filters.around import Found
from charts.planner.filters.literals import number_at
from charts.planner.filters.spans import SIZES
from charts.planner.request.phrases import Phrase, Request
from charts.table import Column, Kind

_HALF, _HOURS, _MINUTES = 12, 24, 60
_OPENING = (Tag.BETWEEN, Tag.FROM)
_CLOSING = (Tag.AND, Tag.TO, Tag.UNTIL)
_ONE_SIDED = {Tag.FROM: Op.GE} | {tag: SIZES[tag] for tag in (Tag.SINCE, Tag.AFTER, Tag.BEFORE, Tag.UNTIL)}


@dataclass(frozen=True, slots=True)
class _Moment:
    time: dt.time
    start: int
    end: int
    told: bool
    """Whether more than an hour's number says that it is a time of day."""


def clock_tests(request: Request) -> Iterator[Found]:
    """Yield the tests of a column of times of day."""
    column = next((each for each in request.table.columns if each.kind is Kind.TIME), None)
    if column is None:
        return
    for phrase in request.all(*_OPENING, *_ONE_SIDED):
        found = _test(request, column, phrase)
        if found is not None:
            yield found


def _test(request: Request, column: Column, phrase: Phrase) -> Found | None:
    low = _moment(request, phrase.end, alone=phrase.tag in _OPENING or _names_hours(request, phrase))
    if low is None:
        return None
    joint = request.phrase_at(low.end) if low.end < len(request.words) else None
    hours = _names_hours(request, phrase)
    high = _moment(request, joint.end, alone=hours) if joint is not None and joint.tag in _CLOSING else None
    low = low if low.told or hours else _in_the_half_of(low, high)
    if low is None:
        return None
    if high is not None and phrase.tag in _OPENING:
        return Found(Comparison(column.name, Op.BETWEEN, (low.time, high.time)), phrase.start, high.end)
    op = _ONE_SIDED.get(phrase.tag)
    return Found(Comparison(column.name, op, (low.time,)), phrase.start, low.end) if op else None


def _names_hours(request: Request, phrase: Phrase) -> bool:
    """Whether hours are spoken of just before: in "the hours from 10 to 13" bare numbers are times of day."""
    at = request.before_fillers(phrase.start) - 1
    mention, known = (request.mention_at(at), request.phrase_at(at)) if at >= 0 else (None, None)
    named = mention is not None and request.table.columns[mention.column].kind is Kind.TIME
    return named or (known is not None and known.tag in (Tag.HOUR, Tag.HOURS))


def _in_the_half_of(low: _Moment, high: _Moment | None) -> _Moment | None:
    """Return the beginning of "2 to 5 pm", "10 to 2pm": in the half of the day that its end leaves it."""
    if high is None:
        return None
    later = replace(low, time=low.time.replace(hour=low.time.hour % _HALF + _HALF))
    return later if high.time.hour >= _HALF and later.time < high.time else low


def _moment(request: Request, at: int, *, alone: bool = False) -> _Moment | None:
    """Return the time of day that begins here: "08:30", "6 pm", "noon"; alone lets a bare hour be one."""
    if at >= len(request.words):
        return None
    if request.words[at].text in request.speech.listed("noon"):
        return _Moment(dt.time(_HALF), at, at + 1, told=True)
    hour = number_at(request.words[: at + 1], at)
    if hour is None or not isinstance(hour.value, int) or not 0 <= hour.value < _HOURS:
        return None
    end, minute, told = at + 1, 0, False
    if end + 1 < len(request.words) and request.words[end].text == ":":
        past = number_at(request.words[: end + 2], end + 1)
        if past is not None and isinstance(past.value, int) and 0 <= past.value < _MINUTES:
            minute, end, told = past.value, end + 2, True
    hours = hour.value
    behind = request.words[end].text if end < len(request.words) else ""
    if behind in request.speech.listed("morning") | request.speech.listed("evening") and 0 < hours <= _HALF:
        hours = hours % _HALF + (_HALF if behind in request.speech.listed("evening") else 0)
        end, told = end + 1, True
    return _Moment(dt.time(hours, minute), at, end, told) if told or alone else None
