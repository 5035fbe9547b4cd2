"""Filters by how far back: "the last 3 months", counted from the table's own times; and by weekends."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from charts.data.figures import as_date
from charts.grammar import Comparison, Literal, Op, TimeUnit
from charts.language.registry import all_phrases, all_words, languages
from charts.language.spelling import fold
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.around import Found, column_of
from charts.planner.filters.literals import Number, number_at
from charts.planner.filters.named_cells import is_negated
from charts.planner.request.phrases import Request
from charts.table import Column, Kind, Table

T = TypeVar("T")

_LAST = all_words(lambda language: language.last)
_FIRST = all_words(lambda language: language.first)
_WEEKEND = {
    fold(name.replace("_", "")).replace(" ", "")
    for language in languages()
    for name in language.weekend.split()
}
"""What a weekend is called, of several words without the blanks between them."""
_MOST_WORDS = 3
_SATURDAY_AND_SUNDAY = (5, 6)
_UNITS = (Tag.YEAR, Tag.QUARTER, Tag.MONTH, Tag.WEEK, Tag.DAY)
_OWN = {
    Kind.YEAR: Tag.YEAR,
    Kind.QUARTER: Tag.QUARTER,
    Kind.MONTH: Tag.MONTH,
    Kind.DATE: Tag.DAY,
    Kind.DATETIME: Tag.DAY,
}
_MONTHS = {Tag.MONTH: 1, Tag.QUARTER: 3, Tag.YEAR: 12}
_MOST = 1000


def recent_tests(request: Request) -> Iterator[Found]:
    """Yield the test of "last 3 months": the table's last three, for a table knows no today."""
    for at, word in enumerate(request.words):
        if at in request.used or (word.text not in _LAST and word.text not in _FIRST):
            continue
        before, after = number_at(request.words, at - 1), number_at(request.words, at + 1)
        number = after or before
        behind = _behind_its_unit(request, at)
        if number is None and behind is not None:
            yield behind
            return
        if number is None and _is_picked(request, at):
            number = Number(1, at, at + 1)  # "in the last month"
        if number is None or not isinstance(number.value, int) or not 0 < number.value <= _MOST:
            continue
        start, end = min(at, number.start), max(at + 1, number.end)
        unit = _unit(request, end)
        column = unit and _column(request, end, unit)
        test = unit and column and _test(request, column, unit, number.value, last=word.text in _LAST)
        if test:
            yield Found(replace(test, negate=is_negated(request, start, end + 1)), start, end + 1)
            return
        found = _as_they_stand(request, start, end, number.value, last=word.text in _LAST)
        if found:
            yield found
            return


def _as_they_stand(request: Request, start: int, end: int, count: int, *, last: bool) -> Found | None:
    """Return the test of so many steps at an end of a table that runs: "last 3 weeks" of W1, W2.

    What stands behind is what a step is, if anything: its column, a stretch of time, or a noun for it.
    """
    column = next((each for each in request.table.columns if _runs(request.table, each)), None)
    if column is None or (request.mentions and _is_ranked_by(request, end)):
        return None
    mention, phrase = request.mention_at(end), request.phrase_at(end)
    ends = end >= len(request.words) or request.words[end].kind == "stop"
    joined = mention is not None and _behind_noun(request, end) > mention.end
    if mention is not None and not joined:
        own, figures = column_of(request, mention) is column, uses.is_measure(column_of(request, mention))
        if not own and not figures:
            return None
        mention.roles.update({"filter"} if own else ())
        behind = mention.end if own else end  # "the last 4 temperatures" are drawn
    elif phrase is not None and not joined:
        if phrase.tag.family not in ("time", "mark", "group", "join", "filler"):
            return None
        behind = phrase.end if phrase.tag.family == "time" else end
    else:
        behind = end if ends else _behind_noun(request, end)
    test = _test(request, column, Tag.DAY, count, last=last)
    negate = is_negated(request, start, behind)  # "drop the first two"
    return Found(replace(test, negate=negate), start, behind) if test else None


def _runs(table: Table, column: Column) -> bool:
    """Whether a column goes on from row to row: moments, labels with an order, numbered steps."""
    return uses.is_time(column) or column.ranks is not None or uses.numbers_rows(table, column)


def _is_ranked_by(request: Request, at: int) -> bool:
    """Whether what stands behind says by which figures the last are the least."""
    by = next((each for each in request.all(Tag.BY) if each.start >= at), None)
    mention = request.mention_at(request.behind_fillers(by.end)) if by is not None else None
    return mention is not None and uses.is_measure(column_of(request, mention))


def _behind_noun(request: Request, at: int) -> int:
    """Return the place behind a noun, and behind what a hyphen joins to it: "weigh-ins"."""
    at += 1
    while at < len(request.words) and request.words[at].joint == "-":
        at += 1
    return at


def _is_picked(request: Request, at: int) -> bool:
    """Whether the last or first stretch of time is what is drawn: "only the last week"."""
    led = request.phrase_ending(request.before_fillers(at))
    return led is not None and led.tag in (Tag.IN, Tag.ONLY) and _unit(request, at + 1) is not None


def _behind_its_unit(request: Request, at: int) -> Found | None:
    """Return the test of "3 tháng gần nhất", where "last" stands behind number and unit."""
    behind = request.before_fillers(at - 1)
    number = number_at(request.words, behind - 1)
    unit = _unit(request, at - 1) if number is not None and number.end == behind else None
    column = unit and _column(request, at - 1, unit)
    if (
        number is None
        or not isinstance(number.value, int)
        or not 0 < number.value <= _MOST
        or not column
        or not unit
    ):
        return None
    test = _test(request, column, unit, number.value, last=request.words[at].text in _LAST)
    return Found(test, number.start, at + 1) if test else None


def weekend_tests(request: Request) -> Iterator[Found]:
    """Yield the test of "on weekends", which are Saturday and Sunday, or of "weekdays only", the others."""
    kinds = (Kind.DATE, Kind.DATETIME, Kind.WEEKDAY)
    column = next((column for column in request.table.columns if column.kind in kinds), None)
    if column is None:
        return
    weekend = weekend_at(request)
    working = working_at(request)
    if weekend is not None and _are_set_against(request, *weekend):
        return
    if weekend is not None and (working is None or is_negated(request, weekend[0])):
        yield _on_weekends(column, *weekend, negate=is_negated(request, *weekend))
    if working is not None and (weekend is None or is_negated(request, weekend[0])):
        yield _on_weekends(column, *working, negate=not is_negated(request, working[0]))


def _are_set_against(request: Request, start: int, end: int) -> bool:
    """Whether weekends are compared with the other days, of which none is left out then."""
    own = working_at(request)
    others = [(each.start, each.end) for each in request.all(Tag.WEEKDAY)] + ([own] if own else [])
    gaps = [(last, start) if last <= start else (end, first) for first, last in others]
    joints = [each.start for each in request.all(Tag.VERSUS)]
    return any(low <= at < high <= low + _MOST_WORDS for low, high in gaps for at in joints)


def _on_weekends(column: Column, start: int, end: int, *, negate: bool) -> Found:
    test = Comparison(column.name, Op.IN, _SATURDAY_AND_SUNDAY, negate, time_unit=TimeUnit.WEEKDAY)
    return Found(test, start, end)


def weekend_at(request: Request) -> tuple[int, int] | None:
    """Return the words for a weekend, where it is spoken of: "weekend", "fin de semana"."""
    unknown = set(request.unknown())
    for start, word in enumerate(request.words):
        if start in request.used or not word.text or word.text[:1] not in _WEEKEND_STARTS:
            continue
        for size in range(_MOST_WORDS, 0, -1):
            words = range(start, start + size)
            text = "".join(each.text for each in request.words[start : start + size])
            if text in _WEEKEND and (size > 1 or start in unknown) and not request.used.intersection(words):
                return start, start + size
    return None


_WEEKEND_STARTS = frozenset(name[0] for name in _WEEKEND)


def working_at(request: Request) -> tuple[int, int] | None:
    """Return the words for the days that are no weekend, where they pick days and do not group by them."""
    texts = tuple(word.text for word in request.words)
    for at in range(len(texts)):
        size = next((size for size in _WORKING_SIZES if texts[at : at + size] in _WORKING), 0)
        if size and not any(request.mention_at(place) for place in range(at, at + size)):
            return at, at + size
    for phrase in request.all(Tag.WEEKDAY):
        before, behind = request.phrase_ending(phrase.start), request.phrase_at(phrase.end)
        picked = Tag.ONLY in {each.tag for each in (before, behind) if each is not None}
        if picked and not request.mention_at(phrase.start):
            return phrase.start, phrase.end
    return None


_WORKING = all_phrases(lambda language: language.asking.working_days)
_WORKING_SIZES = (3, 2, 1)


def _unit(request: Request, at: int) -> Tag | None:
    """Return the unit of time that stands there, which may be a column's name as well."""
    phrase = request.phrase_at(at)
    if phrase:
        return phrase.tag if phrase.tag in _UNITS else None
    mention = request.mention_at(at)
    return _OWN.get(column_of(request, mention).kind) if mention else None


def _column(request: Request, at: int, unit: Tag) -> Column | None:
    """Return the column of times that is counted back in: the one named there, else the first that can be."""
    mention = request.mention_at(at)
    own = [column_of(request, mention)] if mention else []
    columns = [*own, *request.table.columns]
    days = [column for column in columns if column.kind in (Kind.DATE, Kind.DATETIME)]
    same = [column for column in columns if _OWN.get(column.kind) is unit]
    return next(iter([*(each for each in own if each in same or each in days), *days, *same]), None)


def _test(request: Request, column: Column, unit: Tag, count: int, *, last: bool) -> Comparison | None:
    rows = [row for row in range(len(column.values)) if row not in request.table.totals]
    rows = [row for row in rows if column.values[row] is not None]
    if not rows:
        return None
    if column.ranks is not None:
        return _named(column, rows, count, last=last)
    if column.kind in (Kind.NUMBER, Kind.TIME):
        steps = list(dict.fromkeys(column.values[row] for row in rows))
        kept = steps[-count:] if last else steps[:count]
        return Comparison(column.name, Op.IN, tuple(each for each in kept if each is not None))
    edge: Literal
    if column.kind is Kind.YEAR:
        years = sorted({value for row in rows if isinstance(value := column.values[row], int)})
        edge = _nth(years, count, last=last)
    else:
        days = sorted({day for row in rows if (day := as_date(column.values[row])) is not None})
        late = dt.time() if last else dt.time.max
        day = _edge(days, unit, count, last=last)
        edge = dt.datetime.combine(day, late) if column.kind is Kind.DATETIME else day
    return Comparison(column.name, Op.GE if last else Op.LE, (edge,))


def _nth(values: Sequence[T], count: int, *, last: bool) -> T:
    """Return the value that so many reach from one end, the other end if there are fewer."""
    place = min(count, len(values))
    return values[-place] if last else values[place - 1]


def _named(column: Column, rows: Sequence[int], count: int, *, last: bool) -> Comparison:
    """Return the test of months or quarters: of those without a year the table's order is the order."""
    told = list(dict.fromkeys(str(column.values[row]) for row in rows))
    return Comparison(column.name, Op.IN, tuple(told[-count:] if last else told[:count]))


def _edge(days: Sequence[dt.date], unit: Tag, count: int, *, last: bool) -> dt.date:
    """Return the first day of the last stretch, or the last day of the first."""
    if unit is Tag.DAY:
        return _nth(days, count, last=last)
    day = days[-1] if last else days[0]
    if unit is Tag.WEEK:
        reached = day.toordinal() + (1 - 7 * count if last else 7 * count - 1)
        return dt.date.fromordinal(min(max(reached, 1), dt.date.max.toordinal()))
    step = _MONTHS[unit] * count
    month = day.year * 12 + day.month - 1
    first = month - step + 1 if last else month + step
    year, place = divmod(max(first, 12), 12)
    edge = dt.date(min(year, dt.MAXYEAR), place + 1, 1)
    return edge if last else edge - dt.timedelta(days=1)
