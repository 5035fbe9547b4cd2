"""Filters by quarters and halves of years: "only Q1", "Q2 to Q4", "the second half of 2024", "H1"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from charts.grammar import Comparison, Op, TimeUnit
from charts.language.lexicon import anywhere
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.filters.around import DAYS, Found
from charts.planner.filters.between_cells import side_of
from charts.planner.filters.literals import number_at
from charts.planner.filters.named_cells import is_negated
from charts.planner.request.phrases import Request
from charts.table import Column, Kind

_KINDS = (*DAYS, Kind.MONTH, Kind.QUARTER)
_LETTERS = {"q": 3, "h": 6}
"""How many months the part has that a letter with a number names."""
_HALVES = all_words(lambda language: language.asking.halves)
_LAST = all_words(lambda language: language.last)
_YEAR = 12
_HALF, _QUARTER = 6, 3
_UP_TO = all_words(lambda language: language.up_to) | {"-"}
_JOINING = (Tag.AND, Tag.OR, Tag.VERSUS)
_GROUPING = (Tag.BY, Tag.EACH, Tag.POST_BY, Tag.SERIES)


@dataclass(frozen=True, slots=True)
class Part:
    """The months of one part of a year, named at words start..end."""

    months: tuple[int, ...]
    start: int
    end: int


def part_tests(request: Request) -> Iterator[Found]:
    """Yield the test of the parts of years that are named one beside the other; more of them are not read."""
    column = next((each for kind in _KINDS for each in request.table.columns if each.kind is kind), None)
    named = column is not None and any(_may_begin(word.text) for word in request.words)
    parts = list(named_parts(request)) if named else []
    if column is None or not parts:
        return
    first, *others = parts
    last, months = first, list(first.months)
    for part in others:
        between = range(last.end, part.start)
        if not is_joined(request, between):
            break
        if any(leads_on(request, at) for at in between):
            months = list(range(min(months), max(part.months) + 1))
        months += part.months
        last = part
    side = side_of(request, first.start, last.end) if last is first and _is_of_one_year(column) else None
    if side is not None and (reached := _reached(first, side.tag)):
        test = _test(column, reached, negate=False)
        yield Found(test, min(side.start, first.start), max(side.end, last.end))
    elif len(set(months)) < _YEAR:
        negate = is_negated(request, first.start, last.end)
        yield Found(
            _test(column, sorted(set(months)), negate=negate), start_of(request, first.start), last.end
        )


def _is_of_one_year(column: Column) -> bool:
    """Whether each part is there once: of several years "until Q2" would not say which."""
    values = [value for value in column.values if value is not None]
    if column.kind in DAYS:
        return len({value.year for value in values if hasattr(value, "year")}) == 1
    return column.kind is not Kind.QUARTER or len(set(values)) <= _YEAR // _QUARTER


def _reached(part: Part, side: Tag) -> list[int]:
    """Return the months on one side of a part of a year, with its own for "since" and "until"."""
    first, last = part.months[0], part.months[-1]
    ends = {
        Tag.SINCE: (first, _YEAR),
        Tag.UNTIL: (1, last),
        Tag.BEFORE: (1, first - 1),
        Tag.AFTER: (last + 1, _YEAR),
    }
    low, high = ends[side]
    return list(range(low, high + 1))


def _test(column: Column, months: Sequence[int], *, negate: bool) -> Comparison:
    if column.kind is not Kind.QUARTER:
        return Comparison(column.name, Op.IN, tuple(months), negate, TimeUnit.MONTH)
    quarters = {(month + 2) // _QUARTER for month in months}
    labels = dict.fromkeys(str(value) for value in column.values if value is not None)
    kept = tuple(each for each in labels if quarter_in(each) in quarters)
    return Comparison(column.name, Op.EQ if len(kept) == 1 else Op.IN, kept, negate)


def quarter_in(label: str) -> int | None:
    """Return the quarter that a label names: 3 of "Q3 2022"."""
    found = _LABEL.search(label)
    return int(found[1] or found[2]) if found else None


_LABEL = re.compile(r"(?i)q\s*([1-4])|(?<!\d)([1-4])\s*q")


def named_parts(request: Request) -> Iterator[Part]:
    """Yield the parts of a year that are named, left to right."""
    at, turn = 0, request.speech.in_turn
    while at < len(request.words):
        part = _lettered(request, at) or _worded(request, at, turn)
        if part is not None and _is_free(request, part):
            yield part
        at = part.end if part is not None else at + 1


def _may_begin(text: str) -> bool:
    """Whether a word may speak of a part of a year: "Q1", "half", "quarter"."""
    return text[:1] in _LETTERS or anywhere(text) is Tag.QUARTER or text in _HALVES


def _lettered(request: Request, at: int) -> Part | None:
    """Return the part that "Q1" or "H2" names, cut in two or not."""
    text = request.words[at].text
    size = _LETTERS.get(text[:1])
    if size is None or not request.words[at].raw[:1].isalpha():
        return None
    rest, end = text[1:], at + 1
    if not rest and end < len(request.words) and request.words[end].joint == "":
        rest, end = request.words[end].text, end + 1
    number = int(rest) if rest.isdecimal() and len(rest) == 1 else 0
    return Part(_months(size, number), at, end) if 0 < number <= _YEAR // size else None


def _worded(request: Request, at: int, turn: Sequence[str]) -> Part | None:
    """Return the part of "the first quarter", "the last half of the year"."""
    text = request.words[at].text
    if (text not in turn[: _YEAR // _QUARTER] and text not in _LAST) or at + 1 >= len(request.words):
        return None
    noun, led = request.phrase_at(at + 1), request.phrase_ending(request.before_fillers(at))
    halved = request.words[at + 1].text in _HALVES
    quartered = noun is not None and noun.tag is Tag.QUARTER and noun.end == at + 2
    if not (halved or quartered) or (led is not None and led.tag in _GROUPING):
        return None
    size = _HALF if halved else _QUARTER
    if text in _LAST and not halved:
        return None  # the last quarter of the table is not the fourth of a year
    number = turn.index(text) + 1 if text in turn else _YEAR // size
    if number > _YEAR // size:
        return None
    return Part(_months(size, number), at, _behind_the_year(request, at + 2))


def _behind_the_year(request: Request, at: int) -> int:
    """Return the place behind "of the year", which says no more."""
    place = request.behind_fillers(at)
    phrase = request.phrase_at(place) if place < len(request.words) else None
    told = phrase is not None and phrase.tag is Tag.YEAR and number_at(request.words, place) is None
    return phrase.end if phrase is not None and told else at


def _months(size: int, number: int) -> tuple[int, ...]:
    return tuple(range(size * (number - 1) + 1, size * number + 1))


def _is_free(request: Request, part: Part) -> bool:
    span = range(part.start, part.end)
    return request.used.isdisjoint(span) and not any(request.mention_at(at) for at in span)


def is_joined(request: Request, between: range) -> bool:
    """Whether only a year and a joint stand between two parts."""
    idle = (
        (phrase := request.phrase_at(at)) is not None and phrase.tag in (Tag.FILLER, *_JOINING)
        for at in between
    )
    plain = all(
        told or leads_on(request, at) or number_at(request.words, at) or request.words[at].text in ",/"
        for at, told in zip(between, idle, strict=True)
    )
    return plain and len(between) <= _HALF


def leads_on(request: Request, at: int) -> bool:
    """Whether a word between two moments says that those between are meant, too: "to"."""
    phrase = request.phrase_at(at)
    return request.words[at].text in _UP_TO or (phrase is not None and phrase.tag in (Tag.TO, Tag.UNTIL))


def start_of(request: Request, at: int) -> int:
    """Return where a test begins: with the word that leads to its part."""
    led = request.phrase_ending(request.before_fillers(at))
    return led.start if led is not None and led.tag in (Tag.IN, Tag.ONLY) else at
