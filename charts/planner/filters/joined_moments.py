"""Filters by moments that are joined: "Feb-Apr", "2020 to 2022", "in May and June".

What stands behind a "from" or "between" of its own, or before a closing "until", is read by these.
"""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import Comparison, Op, TimeUnit
from charts.language.months import month_named
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.language.tokens import COMMAS
from charts.planner.filters.around import DAYS, TIMED, Found, column_of
from charts.planner.filters.literals import Day, day_at, is_date_word
from charts.planner.filters.named_cells import is_negated
from charts.planner.filters.spans import SIZES, between_test, day_test, year_of
from charts.planner.request.phrases import Request
from charts.table import Column, Kind

_UP_TO = all_words(lambda language: language.up_to) | {"-"}
_ENDS = (Tag.TO, Tag.UNTIL)
_BEGINS = (Tag.FROM, Tag.SINCE)
_OPENING = (Tag.FROM, Tag.BETWEEN)
_CLOSING = (Tag.UNTIL, Tag.TO, Tag.BETWEEN)
_SIDES = (Tag.SINCE, Tag.UNTIL, Tag.BEFORE, Tag.AFTER, Tag.FROM, Tag.TO)
_LEADING = (Tag.IN, Tag.ONLY, Tag.WITHOUT, Tag.UNEQUAL)
_MONTHLY = (*DAYS, Kind.MONTH)


def joined_tests(request: Request) -> Iterator[Found]:
    """Yield the tests of stretches and of lists of months, and of stretches of years."""
    at = 0
    while at < len(request.words):
        low = _free_day(request, at)
        found = (
            (_stretch(request, low) or _list(request, low) or _month_of_a_year(request, low)) if low else None
        )
        if found is not None:
            yield found
        at = max(at + 1, found.end if found else 0, low.end if low else 0)


def _free_day(request: Request, at: int) -> Day | None:
    day = day_at(request.words, at)
    free = day is not None and request.used.isdisjoint(range(day.start, day.end))
    mention = request.mention_at(at)
    return day if free and (mention is None or column_of(request, mention).kind in TIMED) else None


def _stretch(request: Request, low: Day) -> Found | None:
    """Return the test of two moments with a dash or a "to" between."""
    bent = comes_from(request, low)
    end = low.end if bent else behind_to(request, low.end)
    high = _free_day(request, end) if end is not None else None
    if high is None or (low.month is None) != (high.month is None):
        return None
    led, closed = request.phrase_ending(low.start), request.phrase_at(high.end)
    closes = request.speech.postposes and closed is not None and closed.tag in _CLOSING
    if (led and led.tag in _OPENING) or (closes and not bent):
        return None
    high = replace(high, end=closed.end) if closes and closed is not None else high
    test = between_test(request, None, low, high)
    if test is None or (low.month is None and not _has_years(request, low, high)):
        return None
    negate = is_negated(request, low.start, high.end)
    held = Comparison(test.field, test.op, test.values, negate, test.time_unit)
    return Found(held, _start(request, low), high.end)


def comes_from(request: Request, day: Day) -> bool:
    """Whether the name of a month ends in a "from" that is written in one with it: "şubattan mayısa"."""
    text = request.words[day.end - 1].text
    if day.month is None or not request.speech.postposes:
        return False
    return any(
        request.speech.longest((text[at:],), "test") == (Tag.FROM, 1) and month_named(text[:at]) == day.month
        for at in range(_SHORTEST, len(text) - 1)
    )


_SHORTEST = 3
"""Letters of a name of a month."""


def behind_to(request: Request, at: int) -> int | None:
    """Return the place behind a word for "to"; None where none stands here."""
    joint = request.phrase_at(at) if at < len(request.words) else None
    tags = (*_ENDS, *_BEGINS) if request.speech.postposes else _ENDS
    if joint is not None and joint.start == at and joint.tag in tags:
        return joint.end
    return at + 1 if at < len(request.words) and request.words[at].text in _UP_TO else None


def _has_years(request: Request, low: Day, high: Day) -> bool:
    """Whether the table has years, or quarters or days of one of two years."""
    for column in request.table.columns:
        if column.kind in (Kind.YEAR, Kind.QUARTER, *DAYS):
            return not {low.year, high.year}.isdisjoint(map(year_of, column.values))
    return False


def _list(request: Request, first: Day) -> Found | None:
    """Return the test of several months that are named one after the other."""
    column = _monthly(request)
    if column is None or first.month is None or first.year or first.day:
        return None
    days = [first]
    while (day := _next(request, days[-1].end)) is not None:
        days.append(day)
    if len(days) == 1 or any(_is_read_elsewhere(request, each) for each in _begun(request, first.start)):
        return None
    closed = request.phrase_at(days[-1].end) if days[-1].end < len(request.words) else None
    if request.speech.postposes and closed is not None and closed.tag in _CLOSING:
        return None
    months = tuple(dict.fromkeys(day.month for day in days if day.month))
    negate = is_negated(request, first.start, days[-1].end)
    test = Comparison(column.name, Op.IN, months, negate, TimeUnit.MONTH)
    return Found(test, _start(request, first), days[-1].end)


def _is_read_elsewhere(request: Request, at: int) -> bool:
    """Whether the word before months says how they are meant: "between", "only", "without"."""
    led = request.phrase_ending(request.before_fillers(at))
    return led is not None and led.tag in (
        *_OPENING,
        Tag.ONLY,
        Tag.WITHOUT,
        Tag.UNEQUAL,
        Tag.NOT,
        Tag.COMPARE,
    )


def _begun(request: Request, at: int) -> Iterator[int]:
    """Yield where a list of months may begin of which one stands here: itself, and those before it."""
    yield at
    while at:
        joint = request.phrase_ending(at)
        joined = joint is not None and joint.tag in (Tag.AND, Tag.OR)
        end = joint.start if joint is not None and joined else at - (request.words[at - 1].text in COMMAS)
        if not end or not _is_month_alone(request, end - 1):
            return
        at = end - 1
        yield at


def _month_of_a_year(request: Request, day: Day) -> Found | None:
    """Return the test of a month and its year with a word between ("tháng 12 năm 2023", "marzo de 2024")."""
    at = request.before_fillers(day.start)
    before = (at, request.before_fillers(at - 1)) if _leads_a_day(request, at) else (at,)
    led = [each.tag for place in before if (each := request.phrase_ending(place)) is not None]
    plain = not _is_an_end(request, day) and not any(tag in (*SIZES, *_OPENING, *_ENDS) for tag in led)
    if not (day.month and day.year and plain) or all(
        request.phrase_at(at) is None for at in range(day.start, day.end)
    ):
        return None
    test = day_test(request, None, Tag.EQUAL, day)
    return Found(test, _start(request, day), day.end) if test else None


def _leads_a_day(request: Request, at: int) -> bool:
    """Whether a word that only leads dates stands before: "ngày" of "sau ngày 10 tháng 3 năm 2024"."""
    return at > 0 and is_date_word(request.words[at - 1].text)


def _is_an_end(request: Request, day: Day) -> bool:
    """Whether a word behind says that rows lie on one side of a moment: "2024年3月10日以降"."""
    at = request.behind_fillers(day.end)
    behind = request.phrase_at(at) if at < len(request.words) else None
    if behind is None or behind.tag not in _SIDES:
        return False
    led = day_at(request.words, request.behind_fillers(behind.end))  # else "until" leads that one
    return request.speech.postposes or led is None


def _next(request: Request, at: int) -> Day | None:
    """Return the month alone that a comma or an "and" joins here."""
    joint = request.phrase_at(at) if at < len(request.words) else None
    if joint is not None and joint.tag in (Tag.AND, Tag.OR, Tag.VERSUS):
        at = joint.end
    elif at < len(request.words) and request.words[at].text in COMMAS:
        at += 1
    elif not _is_month_alone(request, at - 1) or not _is_month_alone(request, at):
        return None  # "dec jan and feb" has nothing between
    at = request.behind_fillers(at)
    led = request.phrase_at(at) if at < len(request.words) else None
    day = _free_day(request, led.end if led and led.start == at and led.tag is Tag.IN else at)
    return day if day and day.month and not (day.year or day.day) else None


def _is_month_alone(request: Request, at: int) -> bool:
    day = _free_day(request, at)
    return day is not None and day.end == at + 1 and day.month is not None


def _monthly(request: Request) -> Column | None:
    return next((each for kind in _MONTHLY for each in request.table.columns if each.kind is kind), None)


def _start(request: Request, day: Day) -> int:
    """Return where a test begins: with the word that leads to its moment."""
    at = request.before_fillers(day.start)
    led = request.phrase_ending(at)
    return led.start if led is not None and led.tag in _LEADING else day.start
