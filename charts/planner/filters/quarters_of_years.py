"""Filters by quarters with their years: "since Q3 2022", "Q1 2023 to Q2 2024", "in Q4 2023"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charts.data.filtering import COMPARED
from charts.grammar import Comparison, Op
from charts.language.tags import Tag
from charts.planner.filters.around import DAYS, Found
from charts.planner.filters.between_cells import side_of
from charts.planner.filters.literals import Day, number_at
from charts.planner.filters.named_cells import is_negated
from charts.planner.filters.parts_of_years import (
    Part,
    is_joined,
    leads_on,
    named_parts,
    quarter_in,
    start_of,
)
from charts.planner.filters.spans import SIZES, day_test, year_in
from charts.planner.request.phrases import Phrase, Request
from charts.table import Column, Kind

_YEARS = range(1900, 2101)
_MONTHS = 3


@dataclass(frozen=True, slots=True)
class _Quarter:
    """A quarter of a year at words start..end; order counts quarters."""

    year: int
    first_month: int
    start: int
    end: int

    @property
    def order(self) -> int:
        return self.year * 4 + (self.first_month - 1) // _MONTHS


def quarter_tests(request: Request) -> Iterator[Found]:
    """Yield the test of the quarters that are named with their years; more of them are not read."""
    named = [each for part in named_parts(request) if (each := _with_year(request, part))]
    if not named:
        return
    run = _joined(request, named)
    first, last = run[0], run[-1]
    side = side_of(request, first.start, last.end) if first is last else None
    words = range(
        min(side.start if side else start_of(request, first.start), first.start),
        max(side.end if side else 0, last.end),
    )
    quarters = next((each for each in request.table.columns if each.kind is Kind.QUARTER), None)
    labels = _labels(quarters) if quarters is not None else {}
    if quarters is not None and labels:
        kept = tuple(label for label, order in labels.items() if _passes(request, order, run, side))
        if kept:
            negate = is_negated(request, first.start, last.end)
            op = Op.EQ if len(kept) == 1 else Op.IN
            yield Found(Comparison(quarters.name, op, kept, negate), words.start, words.stop)
    elif side is not None and any(each.kind in DAYS for each in request.table.columns):
        test = _of_days(request, first, side.tag)
        if test is not None:
            yield Found(test, words.start, words.stop)


def _of_days(request: Request, quarter: _Quarter, side: Tag) -> Comparison | None:
    """Return the test of days: since a quarter is since its first month, until it until its last."""
    last = side in (Tag.UNTIL, Tag.AFTER)
    month = quarter.first_month + (_MONTHS - 1 if last else 0)
    return day_test(request, None, side, Day(quarter.year, month, None, quarter.start, quarter.end))


def _with_year(request: Request, part: Part) -> _Quarter | None:
    """Return a quarter with the year behind it or before it: "Q3 2022", "Q3 of 2022", "2022 Q3"."""
    if len(part.months) != _MONTHS:
        return None
    at = request.behind_fillers(part.end)
    behind = number_at(request.words, at) if at < len(request.words) else None
    if behind is not None and behind.value in _YEARS and behind.end == at + 1:
        return _Quarter(int(behind.value), part.months[0], part.start, behind.end)
    before = number_at(request.words, part.start - 1) if part.start else None
    if before is not None and before.value in _YEARS and before.end == part.start:
        return _Quarter(int(before.value), part.months[0], part.start - 1, part.end)
    return None


def _labels(column: Column) -> dict[str, int]:
    """Return the labels of a column of quarters with years, and which quarter each is."""
    found = {}
    for value in column.values:
        quarter, year = quarter_in(str(value)), year_in(str(value))
        if value is not None and (quarter is None or year is None):
            return {}
        if quarter is not None and year is not None:
            found[str(value)] = year * 4 + quarter - 1
    return found


def _joined(request: Request, named: Sequence[_Quarter]) -> list[_Quarter]:
    """Return the first quarter with those that are joined to it."""
    run = [named[0]]
    for each in named[1:]:
        if not is_joined(request, range(run[-1].end, each.start)):
            break
        run.append(each)
    return run


def _passes(request: Request, order: int, run: Sequence[_Quarter], side: Phrase | None) -> bool:
    """Whether a quarter is meant: one of those named, one between them, or one on the side that is named."""
    first, last = run[0], run[-1]
    if side is not None:
        return COMPARED[SIZES[side.tag]](order, first.order)
    led = request.phrase_ending(request.before_fillers(first.start))
    spans = led is not None and led.tag is Tag.BETWEEN
    spans = spans or any(leads_on(request, at) for at in range(first.end, last.start))
    return first.order <= order <= last.order if spans else order in {each.order for each in run}
