"""Ways from one cell to another: "from sales to profit", "Monday to Thursday", "火曜から金曜まで"."""

from collections.abc import Iterator, Sequence

from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.filters.literals import Cell
from charts.planner.request.phrases import Phrase, Request
from charts.table import Column, Kind

_UP_TO = all_words(lambda language: language.up_to) | frozenset("-–—~〜～")
_ENDS = (Tag.TO, Tag.UNTIL)
_CLOSING = (Tag.TO, Tag.UNTIL, Tag.BETWEEN)
_BEGINS = (Tag.FROM, Tag.SINCE)
_DAYS_OF_A_WEEK = 7
_TWO = 2


def between(request: Request, cells: Sequence[Cell]) -> tuple[str, ...]:
    """Return the names from one cell to another, in their order; none where the words make no way of them."""
    if len(cells) != _TWO:
        return ()
    first, last = cells
    column = request.table.columns[first.column]
    if column.kind is Kind.WEEKDAY:
        return tuple(_days(column, first.value, last.value)) if _leads(request, first, last) else ()
    names = [str(value) for value in column.values if value is not None]
    way = _leads_word_for_word(request, first, last)
    if not way or len(set(names)) < len(names) or names.index(first.value) >= names.index(last.value):
        return ()
    return tuple(names[names.index(first.value) : names.index(last.value) + 1])


def spend_way(request: Request, cells: Sequence[Cell]) -> None:
    """Take the words of a way from one cell to another, and those around it that say so."""
    if between(request, cells):
        led = request.phrase_ending(request.before_fillers(cells[0].start))
        opens = led is not None and led.tag in (*_BEGINS, Tag.BETWEEN)
        start = led.start if led is not None and opens else cells[0].start
        closed = _closing(request, cells[1].end)
        request.used.update(range(start, closed.end if closed is not None else cells[1].end))


def _days(column: Column, first: str, last: str) -> Iterator[str]:
    """Yield the days of a week from one to another, through its end where the first is the later."""
    ranks = dict(zip((str(value) for value in column.values), column.ranks or (), strict=False))
    start, stop = ranks.get(first), ranks.get(last)
    if start is not None and stop is not None:
        steps = range((stop - start) % _DAYS_OF_A_WEEK + 1)
        named = {rank: name for name, rank in ranks.items() if rank is not None}
        places = ((start + step) % _DAYS_OF_A_WEEK for step in steps)
        yield from (named[place] for place in places if place in named)


def _leads_word_for_word(request: Request, first: Cell, last: Cell) -> bool:
    """Whether "from" stands before and "to" between: rows may well be called "here to there"."""
    joint = request.phrase_ending(request.before_fillers(last.start))
    led = request.phrase_ending(request.before_fillers(first.start))
    ends = joint is not None and joint.tag in _ENDS and joint.start == first.end
    return ends and led is not None and led.tag is Tag.FROM


def _leads(request: Request, first: Cell, last: Cell) -> bool:
    """Whether the words between two days, or around them where those say little, make a stretch of them."""
    said = _between(request, first.end, last.start)
    if said is None or not said.isdisjoint(_ENDS):
        return said is not None
    led = request.phrase_ending(request.before_fillers(first.start))
    behind = _closing(request, last.end)
    around = {each.tag for each in (led, behind) if each is not None}
    if Tag.BETWEEN in around:
        return Tag.AND in said  # "between Tuesday and Friday"
    begun = not said.isdisjoint(_BEGINS)
    opened = begun or not around.isdisjoint(_BEGINS) or first.end == last.start
    closed = behind is not None or (
        begun and request.speech.postposes
    )  # "월요일에서 목요일", "Salıdan Cumaya kadar"
    return opened and closed


def _between(request: Request, start: int, end: int) -> set[Tag] | None:
    """Return what the words between two days mean; None where one of them says something else."""
    found: set[Tag] = set()
    for at in range(start, end):
        phrase = request.phrase_at(at)
        if request.words[at].text in _UP_TO:
            found.add(Tag.TO)
        elif phrase is None or phrase.tag not in (*_ENDS, *_BEGINS, Tag.AND, Tag.FILLER):
            return None
        else:
            found.add(phrase.tag)
    return found


def _closing(request: Request, at: int) -> Phrase | None:
    """Return the word for "to" or "between" that closes a stretch behind its last day ("금요일까지")."""
    behind = request.behind_fillers(at)
    phrase = request.phrase_at(behind) if behind < len(request.words) else None
    return phrase if phrase is not None and phrase.tag in _CLOSING else None
