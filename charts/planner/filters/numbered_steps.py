"""Filters by the numbers of a column that counts: "week 3", "hours 9 to 12", "weeks 2, 3 and 5"."""

from collections.abc import Iterator
from dataclasses import dataclass

from charts.grammar import Comparison, Op
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.around import Found, column_of
from charts.planner.filters.literals import Number, number_at
from charts.planner.filters.named_cells import is_negated
from charts.planner.filters.spans import SIZES
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request
from charts.table import Column, Kind, Table

_TO = (Tag.TO, Tag.UNTIL)
_JOINTS = (Tag.AND, Tag.OR, Tag.VERSUS, Tag.FILLER)


def steps_of(table: Table) -> list[Column]:
    """Return the columns whose numbers say when: hours of a day, weeks that are counted."""
    return [each for each in table.columns if uses.is_step(each) or uses.numbers_rows(table, each)]


def step_tests(request: Request) -> Iterator[Found]:
    """Yield a test for each such column that is named with some of its numbers behind it."""
    for column in steps_of(request.table):
        named = [each for each in request.mentions if column_of(request, each) is column]
        found: list[_Numbered] = []
        for each in named:
            free = not (found and each.start < found[-1].end)
            free = free and request.used.isdisjoint(range(each.start, each.end))
            if free and (numbered := _numbered(request, each, column)):
                found.append(numbered)
        if not found:
            continue
        values = tuple(dict.fromkeys(number.value for each in found for number in each.numbers))
        start, end = found[0].mention.start, found[-1].end
        spans = len(found) == 1 and found[0].spans
        op = Op.BETWEEN if spans else Op.EQ if len(values) == 1 else Op.IN
        for numbered in found:
            numbered.mention.roles.add("filter")
            request.used.update(range(numbered.mention.start, numbered.end))
        negate = is_negated(request, start, end)
        led = request.phrase_ending(request.before_fillers(start)) if negate else None
        request.used.update(range(led.start, led.end) if led is not None and led.tag in SIZES else ())
        yield Found(Comparison(column.name, op, values, negate=negate), start, end)


def counted_tests(request: Request) -> Iterator[Found]:
    """Yield the test of so many of something, as a column counts it: "cars with 5 seats", "week 2" of two."""
    for mention in request.mentions:
        column = column_of(request, mention)
        if not _counts(request, mention, column):
            continue
        before = _step(request, mention.start - 1, column) if mention.start else None
        led = uses.names_a_time(column.name) or (mention.whole and uses.has_levels(column))  # "price level 1"
        behind = _step(request, mention.end, column) if led else None
        number = before or behind
        if number is not None and all(
            request.phrase_at(at) is None for at in range(number.start, number.end)
        ):
            mention.roles.add("filter")
            start, end = min(number.start, mention.start), max(number.end, mention.end)
            yield Found(Comparison(column.name, Op.EQ, (number.value,)), start, end)


def _counts(request: Request, mention: Mention, column: Column) -> bool:
    """Whether a column is named that counts things, several rows alike, and that no rule has taken."""
    whole = column.kind is Kind.NUMBER and all(
        value is None or isinstance(value, int) for value in column.values
    )
    free = not mention.roles and request.used.isdisjoint(range(mention.start, mention.end))
    return whole and free and not uses.is_unique(request.table, column)


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A column's name with numbers of it behind; whether they are the ends of a stretch."""

    mention: Mention
    numbers: tuple[Number, ...]
    spans: bool = False

    @property
    def end(self) -> int:
        return self.numbers[-1].end


def _numbered(request: Request, mention: Mention, column: Column) -> _Numbered | None:
    """Return what stands behind a column's name, None where that is no number of it."""
    first = _step(request, mention.end, column)
    if first is None:
        return None
    joint = request.phrase_at(first.end) if first.end < len(request.words) else None
    to = joint.end if joint is not None and joint.tag in _TO else first.end  # a dash is no word: "2-4"
    again = request.mention_at(to) if to < len(request.words) else None
    last = _step(request, again.end if again and column_of(request, again) is column else to, column)
    if last is not None and last.value > first.value:
        return _Numbered(mention, (first, last), spans=True)
    found, at = [first], first.end
    while (further := _step(request, _behind_joint(request, at), column)) is not None:
        found.append(further)
        at = further.end
    return _Numbered(mention, tuple(found))


def _behind_joint(request: Request, at: int) -> int:
    """Return the place behind commas and "and", or the end of the words where there are none."""
    end = at
    while end < len(request.words):
        phrase = request.phrase_at(end)
        if phrase is not None and phrase.tag in _JOINTS:
            end = phrase.end
        elif request.words[end].text == ",":
            end += 1
        else:
            break
    return end if end > at else len(request.words)


def _step(request: Request, at: int, column: Column) -> Number | None:
    number = number_at(request.words, at) if at < len(request.words) else None
    if (
        number is None
        or number.value not in column.values
        or not request.used.isdisjoint(range(at, number.end))
    ):
        return None
    return number


def side_test(request: Request, phrase: Phrase, number: Number) -> Found | None:
    """Return the test of "after 12", "until 9": of the one column whose numbers say when."""
    steps = steps_of(request.table) if phrase.tag in _ONE_SIDED else []
    if len(steps) != 1 or number.value not in steps[0].values:
        return None
    return Found(Comparison(steps[0].name, SIZES[phrase.tag], (number.value,)), phrase.start, number.end)


_ONE_SIDED = (Tag.SINCE, Tag.UNTIL, Tag.BEFORE, Tag.AFTER)
