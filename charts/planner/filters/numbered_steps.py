"""Filters by the numbers of a column that counts: "week 3", "hours 9 to 12", "weeks 2, 3 and 5"."""

from collections.abc import Iterator

from charts.grammar import Comparison, Op
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.around import Found, column_of
from charts.planner.filters.literals import Number, number_at
from charts.planner.filters.named_cells import is_negated
from charts.planner.filters.spans import SIZES
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request
from charts.table import Column, Table

_TO = (Tag.TO, Tag.UNTIL)
_JOINTS = (Tag.AND, Tag.OR, Tag.VERSUS, Tag.FILLER)


def steps_of(table: Table) -> list[Column]:
    """Return the columns whose numbers say when: hours of a day, weeks that are counted."""
    return [each for each in table.columns if uses.is_step(each) or uses.numbers_rows(table, each)]


def step_tests(request: Request) -> Iterator[Found]:
    """Yield a test for each such column that is named with some of its numbers behind it."""
    for column in steps_of(request.table):
        named = [each for each in request.mentions if column_of(request, each) is column]
        found: list[tuple[Mention, tuple[list[Number], bool]]] = []
        for each in named:
            taken = found[-1][1][0][-1].end if found else 0
            free = each.start >= taken and request.used.isdisjoint(range(each.start, each.end))
            reach = _numbers(request, each, column) if free else None
            if reach is not None:
                found.append((each, reach))
        if not found:
            continue
        numbers = [number for _, (several, _) in found for number in several]
        values = tuple(dict.fromkeys(number.value for number in numbers))
        start, end = found[0][0].start, numbers[-1].end
        spans = len(found) == 1 and found[0][1][1]
        op = Op.BETWEEN if spans else Op.EQ if len(values) == 1 else Op.IN
        for mention, (several, _) in found:
            mention.roles.add("filter")
            request.used.update(range(mention.start, several[-1].end))
        negate = is_negated(request, start, end)
        led = request.phrase_ending(request.before_fillers(start)) if negate else None
        request.used.update(range(led.start, led.end) if led is not None and led.tag in SIZES else ())
        yield Found(Comparison(column.name, op, values, negate=negate), start, end)


def _numbers(request: Request, mention: Mention, column: Column) -> tuple[list[Number], bool] | None:
    """Return the numbers of the column behind its name, and whether they are the ends of a stretch."""
    first = _step(request, mention.end, column)
    if first is None:
        return None
    joint = request.phrase_at(first.end) if first.end < len(request.words) else None
    to = joint.end if joint is not None and joint.tag in _TO else first.end  # a dash is no word: "2-4"
    again = request.mention_at(to) if to < len(request.words) else None
    last = _step(request, again.end if again and column_of(request, again) is column else to, column)
    if last is not None and last.value > first.value:
        return [first, last], True
    found, at = [first], first.end
    while (further := _step(request, _behind_joint(request, at), column)) is not None:
        found.append(further)
        at = further.end
    return found, False


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
