"""Filters by days of one month that is named once: "4 to 7 June", "June 4-7", "between June 4th and 7th"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.filters.around import DAYS, Found
from charts.planner.filters.literals import OF_A_MONTH, Day, day_at, number_at
from charts.planner.filters.named_cells import is_negated
from charts.planner.filters.spans import between_test
from charts.planner.request.phrases import Request

_UP_TO = all_words(lambda language: language.up_to) | {"-"}
_DASHES = ("-", "–", "—")
_MONTH = range(1, 32)
_OPENING = (Tag.FROM, Tag.BETWEEN, Tag.IN, Tag.ONLY)


def month_day_tests(request: Request) -> Iterator[Found]:
    """Yield the tests of stretches of days whose month stands at one of their ends alone."""
    if request.speech.postposes or not any(each.kind in DAYS for each in request.table.columns):
        return
    at = 0
    while at < len(request.words):
        found = _stretch(request, at)
        if found is not None:
            yield found
        read = found or _dated(request, at)
        at = read.end if read is not None else at + 1


def _stretch(request: Request, at: int) -> Found | None:
    begun = _beginning(request, at)
    place = _behind_joint(request, begun[1], at) if begun is not None else None
    if begun is None or place is None:
        return None
    low, high = begun[0], _dated(request, place)
    if low is None and high is not None:
        number = number_at(request.words, at)
        low = replace(high, day=int(number.value)) if number is not None else None
    elif low is not None and high is None and (last := _day_number(request, place)) is not None:
        high = replace(low, day=last[0], end=last[1])
    else:
        return None
    if low is None or (low.day or 0) >= (high.day or 0):
        return None
    test = between_test(request, None, low, high)
    if test is None:
        return None
    led = request.phrase_ending(request.before_fillers(at))
    start = led.start if led is not None and led.tag in _OPENING else at
    return Found(replace(test, negate=is_negated(request, at, high.end)), start, high.end)


def _beginning(request: Request, at: int) -> tuple[Day | None, int] | None:
    """Return the day with its month that begins here, or None for a number alone, and where that ends."""
    day = _dated(request, at)
    if day is not None:
        return day, _behind_ordinal(request, day.end)
    number = _day_number(request, at)
    return (None, number[1]) if number is not None else None


def _dated(request: Request, at: int) -> Day | None:
    """Return the day of a month that stands here."""
    day = day_at(request.words, at) if at < len(request.words) else None
    return day if day is not None and day.day and day.month and _is_free(request, at, day.end) else None


def _day_number(request: Request, at: int) -> tuple[int, int] | None:
    """Return a number that may be a day of a month, and where it ends."""
    number = number_at(request.words, at) if at < len(request.words) else None
    plain = number is not None and request.words[at].kind == "number" and number.end == at + 1
    if number is None or not plain or not isinstance(number.value, int) or number.value not in _MONTH:
        return None
    return (number.value, _behind_ordinal(request, at + 1)) if _is_free(request, at, at + 1) else None


def _is_free(request: Request, start: int, end: int) -> bool:
    span = range(start, end)
    return request.used.isdisjoint(span) and not any(request.mention_at(at) for at in span)


def _behind_ordinal(request: Request, at: int) -> int:
    """Return the place behind the rest of "4." and "4th"."""
    here = at < len(request.words) and request.words[at].joint == ""
    return at + 1 if here and request.words[at].text in OF_A_MONTH else at


def _behind_joint(request: Request, at: int, start: int) -> int | None:
    """Return the place behind a dash or a word for "to"; behind an "and" only where "between" leads it."""
    if at >= len(request.words):
        return None
    if request.words[at].joint in _DASHES:
        return at
    joint = request.phrase_at(at)
    if joint is not None and joint.start == at and joint.tag in (Tag.TO, Tag.UNTIL):
        return request.behind_fillers(joint.end)
    led = request.phrase_ending(request.before_fillers(start))
    if joint is not None and joint.tag is Tag.AND and led is not None and led.tag is Tag.BETWEEN:
        return request.behind_fillers(joint.end)
    return at + 1 if request.words[at].text in _UP_TO else None
