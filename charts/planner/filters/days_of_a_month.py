"""Filters by days of one month that is named once: "4 to 7 June", "June 4-7", "between June 4th and 7th"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.language.tags import Tag
from charts.planner.filters.around import DAYS, Found
from charts.planner.filters.joined_moments import behind_to
from charts.planner.filters.literals import OF_A_MONTH, Day, day_at, number_at
from charts.planner.filters.named_cells import is_negated
from charts.planner.filters.spans import between_test
from charts.planner.request.phrases import Request

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
    first = _dated(request, at) or _numbered(request, at)
    place = _behind_joint(request, first.end, at) if first is not None else None
    last = (_dated(request, place) or _numbered(request, place)) if place is not None else None
    if first is None or last is None or (first.month is None) == (last.month is None):
        return None
    month, year = first.month or last.month, first.year or last.year
    low, high = (replace(each, month=month, year=year) for each in (first, last))
    test = between_test(request, None, low, high) if (low.day or 0) < (high.day or 0) else None
    if test is None:
        return None
    led = request.phrase_ending(request.before_fillers(at))
    start = led.start if led is not None and led.tag in _OPENING else at
    return Found(replace(test, negate=is_negated(request, at, high.end)), start, high.end)


def _dated(request: Request, at: int) -> Day | None:
    """Return the day of a month that stands here."""
    day = day_at(request.words, at)
    if day is None or not (day.day and day.month and _is_free(request, at, day.end)):
        return None
    return replace(day, end=_behind_ordinal(request, day.end))


def _numbered(request: Request, at: int) -> Day | None:
    """Return the day of a month that is said elsewhere, of which a number stands here."""
    number = number_at(request.words, at)
    plain = number is not None and request.words[at].kind == "number" and number.end == at + 1
    if number is None or not plain or not isinstance(number.value, int) or number.value not in _MONTH:
        return None
    end = _behind_ordinal(request, at + 1)
    return Day(None, None, number.value, at, end) if _is_free(request, at, at + 1) else None


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
    joint, led = request.phrase_at(at), request.phrase_ending(request.before_fillers(start))
    if joint is not None and joint.tag is Tag.AND and led is not None and led.tag is Tag.BETWEEN:
        return request.behind_fillers(joint.end)
    end = behind_to(request, at)
    return request.behind_fillers(end) if end is not None else None
