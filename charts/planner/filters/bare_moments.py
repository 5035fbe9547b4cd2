"""Filters by a moment that is merely named: "only 2024", "nur März", "2024 only", "sales March 2024".

A year, or a month with its year, that the table's own days hold is a filter wherever it stands. A month
alone is one only where a word says so, for "may" and "march" are words as well.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from charts.grammar import Comparison, Op, TimeUnit
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.language.tokens import COMMAS
from charts.planner.filters.around import DAYS, Found, column_of
from charts.planner.filters.literals import Day, day_at, is_numbered, number_at
from charts.planner.filters.named_cells import is_negated
from charts.planner.filters.spans import day_test
from charts.planner.request.phrases import Request
from charts.planner.request.undrawn import undrawn
from charts.table import Column, Kind

_LEADING = (Tag.ONLY, Tag.WITHOUT, Tag.UNEQUAL, Tag.NOT, Tag.IN, Tag.EQUAL)


def bare_tests(request: Request) -> Iterator[Found]:
    """Yield a test for each moment that no other filter took; of several years, one that lists them."""
    column = next(
        (each for kind in (*DAYS, Kind.YEAR) for each in request.table.columns if each.kind is kind), None
    )
    if column is None:
        yield from _of_labels(request)
        return
    years = _years(column)
    named: list[Day] = []
    at = 0
    while at < len(request.words):
        day = day_at(request.words, at) or _own_year(request, at, years)
        meant = day is not None and _is_free(request, day, column) and _is_meant(request, day, years)
        if day is not None and meant and not _is_to_come(request, day, column):
            _take_name(request, day, column)
            named.append(day)
            at = day.end
            continue
        at += 1
    yield from _tests(request, column, named)


def _is_to_come(request: Request, day: Day, column: Column) -> bool:
    """Whether a month is one to be foretold, of which there is no row: "a forecast for September"."""
    known = {value.month for value in column.values if value is not None and hasattr(value, "month")}
    return bool(undrawn(request)) and day.month is not None and day.month not in known


def _own_year(request: Request, at: int, years: set[int]) -> Day | None:
    """Return the year of another era that a word for it leads to: "فقط در ۱۴۰۳"."""
    number = number_at(request.words, at)
    if number is None or number.value not in years or not isinstance(number.value, int):
        return None
    lead = request.phrase_ending(request.before_fillers(at))
    return Day(number.value, None, None, at, number.end) if lead and lead.tag in _LEADING else None


def _of_labels(request: Request) -> Iterator[Found]:
    """Yield the test of a year that quarters or months have in their names: "Q1 2024"."""
    kinds = (Kind.QUARTER, Kind.MONTH)
    column = next((each for each in request.table.columns if each.kind in kinds), None)
    labels = list(dict.fromkeys(str(value) for value in column.values if value is not None)) if column else []
    for at in range(len(request.words)):
        day = day_at(request.words, at)
        if column is None or day is None or day.month is not None or not _is_free(request, day, column):
            continue
        kept = tuple(label for label in labels if str(day.year) in words_of(label))
        if kept and len(kept) < len(labels):
            yield Found(Comparison(column.name, Op.IN, kept, negate=is_negated(request, at)), at, day.end)
            return


def _years(column: Column) -> set[int]:
    if column.kind is Kind.YEAR:
        return {value for value in column.values if isinstance(value, int)}
    return {value.year for value in column.values if value is not None and hasattr(value, "year")}


def _is_free(request: Request, day: Day, column: Column) -> bool:
    """Whether no word of a moment is taken, or names another column than its own ("2024年" of "年")."""
    span = range(day.start, day.end)
    named = [mention for at in span if (mention := request.mention_at(at)) is not None]
    own = all(each.start > day.start and column_of(request, each) is column for each in named)
    return request.used.isdisjoint(span) and own


def _take_name(request: Request, day: Day, column: Column) -> None:
    """Let the name of the column that a year stands beside belong to its test: "за 2024 рік" of "Рік"."""
    if day.month is not None or day.year is None:
        return
    for mention in request.mentions:
        beside = mention.end == day.start or day.start < mention.start <= day.end
        if beside and mention.whole and column_of(request, mention) is column and not mention.roles:
            mention.roles.add("filter")
            request.used.update(range(mention.start, mention.end))


def _is_meant(request: Request, day: Day, years: set[int]) -> bool:
    """Whether the moment is one of the table's, and no word that only looks like one."""
    if day.year is not None:
        return day.year in years
    before, after = (
        request.phrase_ending(day.start),
        request.phrase_at(day.end) if day.end < len(request.words) else None,
    )
    if any(phrase is not None and phrase.tag in _LEADING for phrase in (before, after)):
        return True
    led = before is not None and before.tag.family in ("test", "group")
    tested = led and not request.speech.postposes
    return (_is_a_month_only(request, day) or is_numbered(request.words, day)) and not tested


def _is_a_month_only(request: Request, day: Day) -> bool:
    """Whether a word is the name of a month and nothing else: "december sales", and no "may" or "mar"."""
    word = request.words[day.start]
    lone = day.end - day.start == 1 and day.month is not None and len(word.text) >= _LONG
    return lone and request.phrase_at(day.start) is None and not request.speech.is_small_talk(word.text)


_LONG = 6
"""So long a name of a month is no other word: "march" is one."""


def _tests(request: Request, column: Column, named: list[Day]) -> Iterator[Found]:
    refused = _refused(request, named)
    plain = [day for day in named if day.month is None and day not in refused]
    if len(plain) > 1:
        years = tuple(dict.fromkeys(day.year for day in plain if day.year is not None))
        unit = None if column.kind is Kind.YEAR else TimeUnit.YEAR
        for day in plain:
            request.used.update(range(day.start, day.end))
        yield Found(Comparison(column.name, Op.IN, years, time_unit=unit), plain[0].start, plain[0].end)
        named = [day for day in named if day not in plain]
    for day in named:
        test = _month_test(column, day) or day_test(request, None, Tag.EQUAL, day)
        if test is not None:
            yield Found(replace(test, negate=day in refused), day.start, day.end)


def _refused(request: Request, named: Sequence[Day]) -> list[Day]:
    """Return the moments that are not wanted, and those joined to them: "leave out 2020, 2021 and 2022"."""
    found: list[Day] = []
    for day in named:
        joined = found and _is_joined(request, found[-1].end, day.start)
        if joined or is_negated(request, day.start):
            found.append(day)
    return found


def _is_joined(request: Request, end: int, start: int) -> bool:
    """Whether but commas and words that join stand between."""
    between = [(request.words[at].text, request.phrase_at(at)) for at in range(end, start)]
    return bool(between) and all(
        text in COMMAS or (phrase is not None and phrase.tag in (Tag.AND, Tag.OR)) for text, phrase in between
    )


def _month_test(column: Column, day: Day) -> Comparison | None:
    """Return the test of a month of any year."""
    if day.month is None or day.year is not None or day.day is not None or column.kind not in DAYS:
        return None
    return Comparison(column.name, Op.EQ, (day.month,), time_unit=TimeUnit.MONTH)
