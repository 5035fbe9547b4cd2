"""Ways from one cell to another: "from sales to profit", "Monday to Thursday", "火曜から金曜まで"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from charts.language.registry import all_phrases, all_words
from charts.language.steps_of_time import are_steps
from charts.language.tags import Tag
from charts.planner.filters.literals import Cell
from charts.planner.filters.spans import is_held
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
    steps = bool(_in_time(column)) and _leads(request, first, last)  # "فقط اردیبهشت تا تیر"
    way = steps or _leads_word_for_word(request, first, last)
    if not way or len(set(names)) < len(names) or names.index(first.value) >= names.index(last.value):
        return ()
    return tuple(names[names.index(first.value) : names.index(last.value) + 1])


def on_one_side(request: Request, cells: Sequence[Cell]) -> tuple[str, ...]:
    """Return the steps of time on one side of the only one named: "ab Mittwoch", "until Q2", "水曜以降"."""
    if len(cells) != 1:
        return ()
    cell, column = cells[0], request.table.columns[cells[0].column]
    names = _in_time(column)
    phrase = side_of(request, cell.start, cell.end) if cell.value in names else None
    if phrase is None:
        return ()
    place, tag = names.index(cell.value), phrase.tag
    held = tag in (Tag.SINCE, Tag.UNTIL) or is_held(request, max(cell.end, phrase.end))
    earlier = tag in (Tag.UNTIL, Tag.BEFORE)
    denied = (
        request.phrase_ending(request.before_fillers(phrase.start)) if phrase.start < cell.start else None
    )
    if denied is not None and denied.tag is Tag.NOT:
        phrase, held, earlier = replace(phrase, start=denied.start), not held, not earlier  # "not after Q2"
    found = names[: place + held] if earlier else names[place + (not held) :]
    if found:
        request.used.update(range(min(phrase.start, cell.start), max(phrase.end, cell.end)))
    return tuple(found)


_SIDES = (Tag.SINCE, Tag.UNTIL, Tag.BEFORE, Tag.AFTER)


def side_of(request: Request, start: int, end: int) -> Phrase | None:
    """Return the word that says on which side of a step: before it, or behind where words stand there."""
    behind = request.behind_fillers(end)
    phrase = request.phrase_at(behind) if behind < len(request.words) else None
    if phrase is not None and phrase.tag in (Tag.SINCE, Tag.AFTER) and _is_from(request, start):
        return Phrase(Tag.SINCE, phrase.start, phrase.end)  # "از خرداد به بعد"
    if not request.speech.postposes:
        led = request.phrase_ending(request.before_fillers(start))
        closes = phrase is not None and phrase.tag in _SIDES and _is_idle(request, phrase.end)
        phrase = phrase if closes and (led is None or led.tag.family != "test") else led  # "周三以后"
    if phrase is None or phrase.tag not in (*_SIDES, *_SIZES):
        return None
    said = tuple(word.text for word in request.words[phrase.start : phrase.end])
    tag = next((tag for tag in _SIZES.get(phrase.tag, ()) if said in _said(tag)), phrase.tag)
    return Phrase(tag, phrase.start, phrase.end) if tag in _SIDES else None


def _is_idle(request: Request, at: int) -> bool:
    """Whether no moment follows of which a word could be said: "Monday before Easter"."""
    if at >= len(request.words) or request.words[at].kind == "stop":
        return True
    return request.phrase_at(at) is not None or request.mention_at(at) is not None


def _is_from(request: Request, start: int) -> bool:
    led = request.phrase_ending(request.before_fillers(start))
    return led is not None and led.tag in _BEGINS


_SIZES = {
    Tag.TO: (Tag.UNTIL,),
    Tag.FROM: (Tag.SINCE,),
    Tag.AT_LEAST: (Tag.SINCE,),
    Tag.AT_MOST: (Tag.UNTIL,),
    Tag.ABOVE: (Tag.AFTER,),
    Tag.BELOW: (Tag.BEFORE, Tag.UNTIL),
}
"""What words that say a size as well mean beside a time: "ab 50" and "ab Mittwoch"."""


@cache
def _said(tag: Tag) -> frozenset[tuple[str, ...]]:
    return frozenset(all_phrases(lambda language: language.phrases.get(tag, "")))


def _in_time(column: Column) -> list[str]:
    """Return the steps that a column of text has, in their order; none where it has others."""
    names = [str(value) for value in column.values if value is not None]
    unique = list(dict.fromkeys(names))
    if column.kind is Kind.TEXT:
        return names if len(unique) == len(names) and are_steps(names) else []
    if column.kind not in (Kind.WEEKDAY, Kind.QUARTER):
        return []
    if len(unique) == len(names):
        return names
    ranks = dict(zip(names, (rank for rank in column.ranks or () if rank is not None), strict=False))
    return sorted(unique, key=lambda name: ranks.get(name, 0))


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
