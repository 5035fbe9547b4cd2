"""Filters by time: "since March 5", "between 2010 and 2015", "in 2024"."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

from charts.data.filtering import COMPARED
from charts.grammar import Comparison, Literal, Op, TimeUnit
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.around import DAYS, TIMED, Found, column_of, gap, left, subject, taken
from charts.planner.filters.labelled_days import label_test, range_of_labels
from charts.planner.filters.literals import Day, Number, cells_of, dated, day_at, is_date_word, number_at
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request
from charts.table import Column, Kind

_UP_TO = all_words(lambda language: language.up_to) | {"-"}
SIZES = {
    Tag.ABOVE: Op.GT,
    Tag.AT_LEAST: Op.GE,
    Tag.BELOW: Op.LT,
    Tag.AT_MOST: Op.LE,
    Tag.SINCE: Op.GE,
    Tag.UNTIL: Op.LE,
    Tag.BEFORE: Op.LT,
    Tag.AFTER: Op.GT,
    Tag.EQUAL: Op.EQ,
    Tag.UNEQUAL: Op.EQ,
}


def day_test(request: Request, mention: Mention | None, tag: Tag, day: Day) -> Comparison | None:
    """Return the test of a day, month or year against the mentioned column, else the first of its kind."""
    column = column_of(request, mention) if mention else _day_column(request)
    if column is None:
        return label_test(request.table, SIZES[tag], day, negate=tag is Tag.UNEQUAL)
    return _test_of(column, tag, day)


def _test_of(column: Column, tag: Tag, day: Day) -> Comparison | None:
    op, negate = SIZES[tag], tag is Tag.UNEQUAL
    if column.kind is Kind.QUARTER:
        return _by_year(column, op, day, negate=negate)
    if column.kind is Kind.MONTH and day.month is not None:
        return Comparison(column.name, op, (day.month,), negate=negate, time_unit=TimeUnit.MONTH)
    if column.kind is Kind.YEAR or (day.month is None and column.kind in DAYS):
        unit = None if column.kind is Kind.YEAR else TimeUnit.YEAR
        return (
            None
            if day.year is None
            else Comparison(column.name, op, (day.year,), negate=negate, time_unit=unit)
        )
    span = dated(column, day)
    if span is None or column.kind not in DAYS:
        return None
    first, last = span
    if op is Op.EQ:
        return Comparison(column.name, Op.BETWEEN, _moments(column, first, last), negate=negate)
    edge = first if op in (Op.GE, Op.LT) else last
    late = op in (Op.GT, Op.LE)
    return Comparison(column.name, op, (_moment(column, edge, late=late),))


_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


def year_in(label: str) -> int | None:
    """Return the year that a label names: 2022 of "Q3 2022"."""
    found = _YEAR.search(label)
    return int(found[0]) if found else None


def _by_year(column: Column, op: Op, day: Day, *, negate: bool) -> Comparison | None:
    """Return the test of quarters against a year."""
    year = day.year if day.month is None else None
    return _quarters(column, lambda own: COMPARED[op](own, year), negate=negate) if year else None


def _quarters(column: Column, kept: Callable[[int], bool], *, negate: bool = False) -> Comparison | None:
    """Return the test of the quarters whose years are kept; None where their labels tell none, or none is."""
    labels = dict.fromkeys(str(value) for value in column.values if value is not None)
    found = tuple(each for each in labels if (year := year_in(each)) and kept(year))
    return Comparison(column.name, Op.EQ if len(found) == 1 else Op.IN, found, negate) if found else None


def _moment(column: Column, day: dt.date, *, late: bool) -> Literal:
    if column.kind is not Kind.DATETIME:
        return day
    clock = dt.time(23, 59, 59, 999999) if late else dt.time()
    return dt.datetime.combine(day, clock)


def _moments(column: Column, first: dt.date, last: dt.date) -> tuple[Literal, ...]:
    return _moment(column, first, late=False), _moment(column, last, late=True)


def _day_column(request: Request) -> Column | None:
    columns = request.table.columns
    return next(
        (
            column
            for kind in (Kind.DATE, Kind.DATETIME, Kind.YEAR, Kind.MONTH, Kind.QUARTER)
            for column in columns
            if column.kind is kind
        ),
        None,
    )


def range_test(request: Request, phrase: Phrase) -> Found | None:
    """Return the test of "between 5 and 10", "from March to May"."""
    at = _behind_unit(request, phrase.end)
    own = step_at(request, request.behind_fillers(phrase.end))
    low = day_at(request.words, at) or number_at(request.words, at)
    if low is None or _is_of_a_cell(request, low):
        return None
    joint = request.phrase_at(low.end)
    if joint is None or joint.tag not in (Tag.AND, Tag.TO, Tag.VERSUS, Tag.UNTIL, Tag.BELOW):
        if request.words[low.end : low.end + 1] and request.words[low.end].text in _UP_TO:
            joint = Phrase(Tag.TO, low.end, low.end + 1)
        else:
            return _since(request, phrase, low, own)
    step = step_at(request, joint.end)
    behind = step[1].start if step is not None else joint.end
    high = day_at(request.words, behind) or number_at(request.words, behind)
    if high is None:
        return _since(request, phrase, low, own)
    number = low if isinstance(low, Number) else number_at(request.words, at)
    day = low if isinstance(low, Day) else None
    mention = own[0] if own is not None else subject(request, phrase.start, high.end, day, number)
    test = between_test(request, mention, low, high) or _parted_test(request, low, high)
    if test and mention and column_of(request, mention).name != test.field:
        mention = None
    return taken(test, mention, phrase.start, high.end) if test else None


def _is_of_a_cell(request: Request, number: Day | Number) -> bool:
    """Whether a number is part of a label: class "6B" is no figure, and "thứ ba" is Tuesday."""
    labels = ((each, request.table.columns[each.column].kind) for each in cells_of(request))
    return any(
        each.start <= number.start < each.end and (kind is Kind.WEEKDAY or each.end - each.start > 1)
        for each, kind in labels
        if kind in _LABELS
    )


_LABELS = (Kind.TEXT, Kind.WEEKDAY)


def _parted_test(request: Request, low: Day | Number, high: Day | Number) -> Comparison | None:
    """Return the test of the only figures that both ends part: "cars between 20000 and 45000"."""
    if not isinstance(low, Number) or not isinstance(high, Number):
        return None
    ends = [uses.parted_by(request.table, float(each.value)) for each in (low, high)]
    both = [column for column in ends[0] if column in ends[1]]
    return Comparison(both[0].name, Op.BETWEEN, (low.value, high.value)) if len(both) == 1 else None


def step_at(request: Request, at: int) -> tuple[Mention, Number] | None:
    """Return the column of numbers that is named here with one of its numbers behind: "day 9"."""
    mention = request.mention_at(at) if at < len(request.words) else None
    number = number_at(request.words, mention.end) if mention is not None and mention.start == at else None
    if mention is None or number is None or column_of(request, mention).kind not in (Kind.NUMBER, Kind.YEAR):
        return None
    return mention, number


def _behind_unit(request: Request, at: int) -> int:
    """Return the place behind "the years", or "day" of "day 9", where a range begins so."""
    at = behind_day_word(request, request.behind_fillers(at))
    day = day_at(request.words, at)
    if day is not None and day.month is not None:
        return at  # "từ tháng 2"
    step = step_at(request, at)
    if step is not None:
        return step[1].start
    unit = request.phrase_at(at) if at < len(request.words) else None
    return unit.end if unit is not None and unit.tag.family == "time" else at


def is_held(request: Request, end: int) -> bool:
    """Whether a word behind says that what stands there is of the stretch that it ends."""
    return request.words[end : end + 1] != [] and request.words[end].text in request.speech.listed(
        "inclusive"
    )


def behind_day_word(request: Request, at: int) -> int:
    """Return the place of a day of a month behind the word that leads it: "sau ngày 8 tháng 2"."""
    day = day_at(request.words, at + 1)
    leads = day is not None and day.day is not None and is_date_word(request.words[at].text)
    return at + 1 if leads and day_at(request.words, at) is None else at


def _since(
    request: Request, phrase: Phrase, low: Day | Number, own: tuple[Mention, Number] | None
) -> Found | None:
    """Return the test of "from March", "from week 3", and of "with a revenue from 300" beside figures."""
    if phrase.tag is not Tag.FROM:
        return None
    if own is not None:
        test = Comparison(column_of(request, own[0]).name, Op.GE, (own[1].value,))
        return taken(test, own[0], phrase.start, own[1].end)
    if not isinstance(low, Day):
        counted = request.mention_at(request.behind_fillers(low.end))
        if counted is not None and not _is_figures(request, counted):
            return None  # "goles de los 3 jugadores con más partidos"
        mention = left(request, phrase.start)
        if mention is None or gap(request, mention.end, phrase.start) or not _is_figures(request, mention):
            return None
        test = Comparison(column_of(request, mention).name, Op.GE, (low.value,))
        return taken(test, mention, phrase.start, low.end)
    of_it = request.words[phrase.start].text in request.speech.listed("of_it")
    behind = request.phrase_at(low.end) if low.end < len(request.words) else None
    goes_on = behind is not None and behind.tag in _GOING_ON  # "van maart tot en met mei"
    around = _closes(request, phrase, low.end)
    alone = of_it and phrase.end - phrase.start == 1 and not goes_on and not around  # "ventas de marzo"
    since = day_test(request, None, Tag.EQUAL if alone else Tag.SINCE, low)
    return Found(since, phrase.start, low.end + around) if since else None


def _closes(request: Request, phrase: Phrase, at: int) -> bool:
    """Whether the word behind a moment and the one before it are since only together: "von März an"."""
    if at >= len(request.words) or request.phrase_at(at) is not None or request.mention_at(at) is not None:
        return False
    opening = [word.text for word in request.words[phrase.start : phrase.end]]
    return request.speech.longest([*opening, request.words[at].text]) == (Tag.SINCE, len(opening) + 1)


_GOING_ON = (Tag.TO, Tag.UNTIL, Tag.SINCE, Tag.AT_MOST, Tag.AT_LEAST)


def _is_figures(request: Request, mention: Mention) -> bool:
    return column_of(request, mention).kind is Kind.NUMBER


def between_test(
    request: Request, mention: Mention | None, low: Day | Number, high: Day | Number
) -> Comparison | None:
    """Return the test of two ends, of days or of a column of numbers that is named."""
    column = column_of(request, mention) if mention else None
    months = [each.month for each in (low, high) if isinstance(each, Day)]
    if any(months) and column is not None and column.kind not in TIMED:
        column = None  # "from February to April" is no range of figures
    if isinstance(low, Day) and isinstance(high, Day) and (column is None or column.kind in TIMED):
        return _day_range(request, column, low, high)
    if isinstance(low, Day) and isinstance(high, Day) and column and _are_years(request, column, low, high):
        return _day_range(request, None, low, high)
    if column is None or column.kind not in (Kind.NUMBER, Kind.YEAR):
        return None
    bounds = tuple(each.value if isinstance(each, Number) else each.year or 0 for each in (low, high))
    column = (_steps_between(request, column, *bounds) if len(bounds) == _ENDS else None) or column
    return Comparison(column.name, Op.BETWEEN, bounds)


_ENDS = 2


def _steps_between(request: Request, column: Column, low: float, high: float) -> Column | None:
    """Return the steps along which figures stand, where no figure lies between two of them.

    "Calls between 10 and 12" of a table of hours are those of these hours.
    """
    steps = uses.rising_first(request.table) or next(filter(uses.is_step, request.table.columns), None)
    first = request.table.columns[0]
    if steps is None and uses.numbers_rows(request.table, first):
        steps = first
    if steps is None or steps is column or any(low <= each <= high for each in _figures(column)):
        return None
    return steps if {low, high} <= set(_figures(steps)) else None


def _figures(column: Column) -> list[float]:
    return [value for value in column.values if isinstance(value, int | float)]


def _are_years(request: Request, column: Column, low: Day, high: Day) -> bool:
    """Whether "from 2023 to 2024" means years: the table has them, and no figure of the column lies there."""
    days = _day_column(request)
    kinds = (*DAYS, Kind.YEAR, Kind.QUARTER)
    if days is None or days.kind not in kinds or not low.year or not high.year:
        return False
    span = range(low.year, high.year + 1)
    figures = [value for value in column.values if isinstance(value, int | float)]
    years = set(map(year_of, days.values))
    return not years.isdisjoint(span) and not any(span[0] <= figure <= span[-1] for figure in figures)


def year_of(value: object) -> object:
    """Return the year of a day, of "2024 Q1", or a year itself."""
    told = _YEAR.search(value) if isinstance(value, str) else None
    return int(told[0]) if told else value.year if isinstance(value, dt.date) else value


def _day_range(request: Request, column: Column | None, low: Day, high: Day) -> Comparison | None:
    column = column or _day_column(request)
    if column is None:
        return range_of_labels(request.table, low, high)
    if low.month and high.month and (column.kind is Kind.MONTH or _are_of_every_year(column, low, high)):
        return _month_range(column, low.month, high.month)
    if column.kind is Kind.YEAR and low.year and high.year:
        return Comparison(column.name, Op.BETWEEN, (low.year, high.year))
    if column.kind is Kind.QUARTER and low.year and high.year and not low.month:
        years = range(low.year, high.year + 1)
        return _quarters(column, years.__contains__)
    low = low if low.year or not high.year else replace(low, year=high.year)
    first, last = dated(column, low), dated(column, high)
    if first is None or last is None or column.kind not in DAYS:
        return None
    return Comparison(column.name, Op.BETWEEN, _moments(column, first[0], last[1]))


def _are_of_every_year(column: Column, low: Day, high: Day) -> bool:
    """Whether "Jan to Mar" is meant in each of several years, as "in March" is."""
    bare = not (low.year or high.year or low.day or high.day)
    return bare and column.kind in DAYS and len({year_of(each) for each in column.values if each}) > 1


def _month_range(column: Column, low: int, high: int) -> Comparison:
    months = range(low, high + 1) if low <= high else [*range(low, 13), *range(1, high + 1)]
    return Comparison(column.name, Op.IN, tuple(months), time_unit=TimeUnit.MONTH)


def period_test(request: Request, phrase: Phrase) -> Found | None:
    """Return the test of "in 2024" or "in March"."""
    day = day_at(request.words, phrase.end)
    column = _day_column(request)
    if day is None or column is None or gap(request, phrase.end, day.start):
        return None
    if column.kind in DAYS and day.year is None and day.day is None and day.month:
        test: Comparison | None = Comparison(column.name, Op.EQ, (day.month,), time_unit=TimeUnit.MONTH)
    else:
        test = day_test(request, None, Tag.EQUAL, day)
    return Found(test, phrase.start, day.end) if test else None


def _day_ending(request: Request, at: int) -> Day | None:
    """Return the longest day, month or year that ends just before a word."""
    days = (day_at(request.words, start) for start in range(max(0, at - _LONGEST_DAY), at))
    return next((day for day in days if day is not None and day.end == at), None)


_LONGEST_DAY = 4


def up_to_test(request: Request, phrase: Phrase) -> Found | None:
    """Return the test of a word for "to" that no beginning goes before: "bis Februar", "hasta febrero"."""
    day = day_at(request.words, phrase.end)
    first = _day_ending(request, phrase.start)
    if day is not None and first is not None:
        test = between_test(request, None, first, day)  # "June to August"
        return Found(test, first.start, day.end) if test else None
    if day is None or day_at(request.words, phrase.start - 1) is not None:
        return None
    test = day_test(request, None, Tag.UNTIL, day)
    return Found(test, phrase.start, day.end) if test else None
