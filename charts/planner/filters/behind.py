"""Comparing words that stand behind what they compare with, as they do in Japanese, Korean and Hindi."""

from charts.grammar import Comparison
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.around import (
    Found,
    by_word,
    column_of,
    only_figures,
    parted_instead,
    subject,
    taken,
)
from charts.planner.filters.literals import Day, Number, day_at, number_at
from charts.planner.filters.spans import SIZES, between_test, day_test
from charts.planner.request.phrases import Phrase, Request
from charts.table import Kind

_REACH = 6
_OPENING = (Tag.SINCE, Tag.FROM)
_CLOSING = (Tag.UNTIL, Tag.TO, Tag.BETWEEN)
_JOINTS = (Tag.AND, Tag.VERSUS, Tag.TO, *_OPENING)
_TIMED = (Tag.SINCE, Tag.UNTIL, Tag.BEFORE, Tag.AFTER, Tag.FROM, Tag.TO)
_MEANING = {Tag.FROM: Tag.SINCE, Tag.TO: Tag.UNTIL}
"""What one end alone means: "nisana kadar" is until April."""


def behind_test(request: Request, phrase: Phrase) -> Found | None:
    """Return the test of a day or a number and the comparing word behind it, None where there is none."""
    value = _value_before(request, phrase.start)
    if value is None:
        return None
    if phrase.tag in _OPENING and (found := _to_the_next(request, phrase, value)):
        return found
    if phrase.tag is Tag.BETWEEN:
        return _from_the_last(request, phrase, value)
    if isinstance(value, Day):
        tag = _MEANING.get(phrase.tag, phrase.tag)
        test = day_test(request, None, tag, value) if phrase.tag in _TIMED else None
        if test is not None:
            return Found(test, value.start, phrase.end)
        number = number_at(request.words, value.start) if phrase.tag not in _TIMED else None
        if number is None or number.end != value.end:
            return None
        value = number  # "1500を超える": no year
    return _size_test(request, phrase, value)


def _size_test(request: Request, phrase: Phrase, number: Number) -> Found | None:
    if phrase.tag not in SIZES:
        return None
    unit = request.mention_at(number.end) if number.end < phrase.start else None
    own = unit is not None and column_of(request, unit).kind in (Kind.NUMBER, Kind.YEAR)
    mention = unit if own else subject(request, number.start, phrase.end, None, number)
    told = by_word(request, range(phrase.start, phrase.end))
    column = column_of(request, mention) if mention else None
    rows = column is not None and not uses.is_number(column)
    own = column is not None and uses.is_unique(request.table, column)
    if rows and (told or own):
        mention = None  # what the rows are: "50より高い植物"
    columns = [column_of(request, mention)] if mention else told or only_figures(request)
    columns = columns or uses.measures(request.table)
    if len(columns) != 1 or columns[0].kind not in (Kind.NUMBER, Kind.YEAR):
        return None
    parted = parted_instead(request, columns[0], phrase.tag, number)
    if parted is not None:
        return Found(Comparison(parted.name, SIZES[phrase.tag], (number.value,)), number.start, phrase.end)
    negate = phrase.tag is Tag.UNEQUAL
    test = Comparison(columns[0].name, SIZES[phrase.tag], (number.value,), negate=negate)
    return taken(test, mention, number.start, phrase.end)


def _value_before(request: Request, at: int) -> Day | Number | None:
    """Return the day, else the number, that ends just before a word; the longest that does."""
    at = request.before_fillers(at)
    unit = request.mention_at(at - 1) if at else None
    places = [(day_at, at), (number_at, at)]
    places += [(number_at, unit.start)] if unit else []  # "80 points or more"
    for read, end in places:
        for start in range(max(0, end - _REACH), end):
            value = read(request.words, start)
            if value is not None and value.end == end and request.used.isdisjoint(range(start, end)):
                return value
    return None


def _to_the_next(request: Request, phrase: Phrase, low: Day | Number) -> Found | None:
    """Return the test of "from A" where "to B" follows."""
    at = request.behind_fillers(phrase.end)
    high = day_at(request.words, at) or number_at(request.words, at)
    joint = request.phrase_at(request.behind_fillers(high.end)) if high else None
    if high is None or joint is None or joint.tag not in _CLOSING:
        return None
    return _range(request, low, high, low.start, joint.end)


def _from_the_last(request: Request, phrase: Phrase, high: Day | Number) -> Found | None:
    """Return the test of "between" behind "A and B"."""
    joint = request.phrase_ending(request.before_fillers(high.start))
    low = _value_before(request, joint.start if joint and joint.tag in _JOINTS else high.start)
    return _range(request, low, high, low.start, phrase.end) if low else None


def _range(request: Request, low: Day | Number, high: Day | Number, start: int, end: int) -> Found | None:
    mention = subject(request, start, end, None, low) if isinstance(low, Number) else None
    test = between_test(request, mention, low, high)
    return taken(test, mention, start, end) if test else None
