"""Which rows some words of a request pick: "below target", "the bottom two", "the one of the best rating"."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from charts.data.calculating import calculated
from charts.data.figures import number
from charts.data.filtering import kept_rows
from charts.grammar import Calculate, Comparison, Op, Operator, Paint, Where
from charts.language.registry import all_words
from charts.language.tags import NEGATING, Tag
from charts.planner.choice import uses
from charts.planner.filters.comparisons import Filters, read_filters, where_of
from charts.planner.filters.literals import Cell, number_at
from charts.planner.filters.spans import SIZES
from charts.planner.frames.colours import beyond
from charts.planner.frames.combining import made_of
from charts.planner.frames.extremes import EXTREMES, extreme_at
from charts.planner.frames.frame import Said
from charts.planner.frames.nearby import span, style_of
from charts.planner.frames.operands import is_amount
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Request, request_of
from charts.table import Column, Table

Rows = Callable[[Table, str], list[int]]
"""Which rows of a table are meant, where the column of this name is drawn."""

_KEEPING = all_words(lambda language: language.asking.keeping)
_JOINING = (Tag.IN, Tag.PAINT, Tag.FILLER, Tag.SERIES, Tag.HIGHLIGHT)
_SIGNS = (Tag.POSITIVE, Tag.NEGATIVE)
_REACH = 3


@dataclass(frozen=True, slots=True)
class Picked:
    """The rows that a part of a request picks, the words that say so, and the column that is tested."""

    rows: Rows
    words: frozenset[int]
    tested: str = ""
    cells: tuple[str, ...] = ()
    """The column of the cells by which they are told, and those."""
    limit: Paint | None = None
    """The same as a bound of what is drawn, where it is one."""


def picked_in(said: Said, side: range, before: Picked | None) -> Picked | None:
    """Return the rows that some words pick."""
    side = range(side.start, next((at for at in side if not said.free((at,))), side.stop))
    if not side:
        return None
    if before is not None and _turns_around(said, side):
        return replace(before, rows=partial(_others, before.rows), words=frozenset(side))
    return (
        _against(said, side)
        or _most_of(said, side)
        or _so_many(said, side)
        or _tested(said, side)
        or _beyond(said, side)
        or _grouped(said, side)
    )


def _others(rows: Rows, table: Table, drawn: str) -> list[int]:
    meant = set(rows(table, drawn))
    return [row for row in range(len(table)) if row not in meant]


def _turns_around(said: Said, side: range) -> bool:
    """Whether words only turn down what was said before: "where they didn't", "if not"."""
    refused = False
    for at in side:
        phrase, text = said.request.phrase_at(at), said.words[at].text
        no = (phrase is not None and phrase.tag in NEGATING) or text in said.listed("failing")
        refused = refused or no
        idle = phrase is not None and phrase.tag in _JOINING
        if not (no or idle or said.request.speech.is_small_talk(text)):
            return False
    return refused


def _against(said: Said, side: range) -> Picked | None:
    """Return the rows in which one column is above or below another ("below its reorder point")."""
    named = [each for each in _mentions_in(said, side) if is_amount(said, each)]
    for at in side:
        op = _comparing(said, at)
        right = next((each for each in named if each.start > at), None)
        if op is None or right is None or any(number_at(said.words, each) for each in range(at, right.start)):
            continue
        left = _left_of(said, at, right)
        if left is None or left.name == said.column(right).name:
            continue
        negated = any(said.words[each].text in said.listed("failing") for each in range(side.start, at))
        made = made_of(Operator.SUBTRACT, left, said.column(right))
        test = Comparison(made.name, op, (0,), negate=negated)
        words = frozenset(range(_begin(said, side, at), max(right.end, at + 1)))
        return Picked(partial(_of_made, made, test), words, left.name)
    return None


def _comparing(said: Said, at: int) -> Op | None:
    """Return how a word compares what is before it with what is behind."""
    phrase = said.request.phrase_at(at)
    if phrase is not None and phrase.tag in SIZES and phrase.start == at:
        return SIZES[phrase.tag] if phrase.tag is not Tag.UNEQUAL else None
    return Op.GE if said.words[at].text in said.listed("crossing") else None


def _left_of(said: Said, at: int, right: Mention) -> Column | None:
    """Return the column of which the other is spoken: the nearest before, else the first that is drawn."""
    other = said.column(right)
    before = [each for each in said.request.mentions if each.end <= at and is_amount(said, each)]
    named = [said.column(each) for each in before if said.column(each) is not other]
    rest = [each for each in uses.measures(said.table) if each is not other and each.unit == other.unit]
    return named[-1] if named else next(iter(rest), None)


def _of_made(made: Calculate, test: Comparison, table: Table, _: str) -> list[int]:
    wide = calculated(table, [made], range(len(table)))[0]
    return kept_rows(wide, test, range(len(table)))


def _most_of(said: Said, side: range) -> Picked | None:
    """Return the row with the most or the least of a column: "the team with the fewest losses"."""
    style = style_of(said)
    for at in side:
        found = extreme_at(style, at)
        end = EXTREMES.get(found.tag) if found is not None else None
        if found is None or end not in ("@max", "@min"):
            continue
        near = range(found.start, min(side.stop, found.end + _REACH))
        column = next((each for each in _mentions_in(said, near) if is_amount(said, each)), None)
        behind = said.skip(found.end)
        named = next((each for each in style.all(*_SIGNS) if each.start == behind), None)
        if column is None and named is not None:
            words = frozenset(range(_begin(said, side, at), named.end))  # "the fewest losses" of "Lost"
            return Picked(partial(_at_the_end, "", 1, end == "@max"), words)
        if column is None:
            return None
        words = frozenset(range(_begin(said, side, at), max(found.end, column.end)))
        name = said.column(column).name
        return Picked(partial(_at_the_end, name, 1, end == "@max"), words)
    return None


def _at_the_end(name: str, count: int, most: bool, table: Table, drawn: str) -> list[int]:  # noqa: FBT001 - of a partial
    found = ((number(value), row) for row, value in enumerate(table[name or drawn].values))
    known = [(value, row) for value, row in found if value is not None]
    ranked = sorted(known, key=lambda each: each[0], reverse=most)
    return sorted(row for _, row in ranked[:count])


def _so_many(said: Said, side: range) -> Picked | None:
    """Return the first so many rows of all by what is drawn: "bottom two", "the three best"."""
    for phrase in said.request.all(Tag.TOP, Tag.MAX, Tag.BOTTOM, Tag.MIN):
        if phrase.start not in side:
            continue
        number = number_at(said.words, phrase.end) or number_at(said.words, phrase.start - 1)
        if number is None or number.start not in side or number.value < 1:
            continue
        most = phrase.tag in (Tag.TOP, Tag.MAX)
        start, end = min(phrase.start, number.start), max(phrase.end, number.end)
        words = frozenset(range(_begin(said, side, start), end))
        return Picked(partial(_at_the_end, "", int(number.value), most), words)
    return None


def _tested(said: Said, side: range) -> Picked | None:
    """Return the rows that pass the filters in some words."""
    known = said.request.once(_none_tested)
    if side not in known:
        known[side] = _filtered(_request(said, side))
    part, filters, where = known[side]
    if where is None:
        return None
    used = {side.start + at for at in part.used}
    used |= {side.start + at for each in filters.found for at in range(each.start, each.end)}
    fields = [each.test.field for each in filters.found]
    words = frozenset(range(_begin(said, side, min(used)), max(used) + 1))
    return Picked(partial(_passing, where), words, fields[0])


_Filtered = tuple[Request, Filters, Where | None]
"""Some words alone, and what they leave out."""


def _none_tested(_request: Request) -> dict[range, _Filtered]:
    return {}


def _filtered(part: Request) -> _Filtered:
    filters = read_filters(part, ())
    return part, filters, where_of(part, filters)


def _passing(where: Where, table: Table, _: str) -> list[int]:
    return kept_rows(table, where, range(len(table)))


def _beyond(said: Said, side: range) -> Picked | None:
    """Return the rows beyond a number, of the only column that has figures on both sides of it."""
    for at in side:
        phrase = said.request.phrase_at(at)
        number = number_at(said.words, said.skip(phrase.end)) if phrase and phrase.tag in _BEYOND else None
        if phrase is None or number is None or number.end > side.stop:
            continue
        value = float(number.value)
        parted = uses.parted_by(said.table, value)
        drawn = parted[0].name if len(parted) == 1 else ""
        test = Comparison(drawn, SIZES[phrase.tag], (number.value,))
        words = frozenset(range(_begin(said, side, phrase.start), number.end))
        return Picked(partial(_passing_drawn, test), words, drawn, limit=beyond(phrase.tag, value))
    return None


_BEYOND = (Tag.ABOVE, Tag.BELOW, Tag.AT_LEAST, Tag.AT_MOST)


def _passing_drawn(test: Comparison, table: Table, drawn: str) -> list[int]:
    return kept_rows(table, replace(test, field=drawn), range(len(table)))


def _grouped(said: Said, side: range) -> Picked | None:
    """Return the rows of cells that stand beside a word for what the rows are: "action films"."""
    cells = [each for each in said.cells if each.start in side and each.end <= side.stop]
    beside = [each for each in _mentions_in(said, side) if not is_amount(said, each)]
    if not cells or any(is_amount(said, each) for each in _mentions_in(said, side)):
        return None
    last, stop = max(each.end for each in cells), side.stop
    while stop > last and not says_more(said, stop - 1):
        stop -= 1
    noun = stop - last == 1 and said.mention_at(last) is None and said.words[last].kind == "word"
    if not noun and not any(_touch(cell, each) for cell in cells for each in beside):
        return None
    column = said.table.columns[cells[0].column]
    if any(each.column != cells[0].column for each in cells) or uses.is_unique(said.table, column):
        return None
    words = span(*cells, *beside) | (frozenset((last,)) if noun else frozenset())
    names = tuple(each.value for each in cells)
    rows = partial(_passing, Comparison(column.name, Op.IN, names))
    return Picked(rows, words, cells=(column.name, *names))


def _touch(cell: Cell, mention: Mention) -> bool:
    return mention.start == cell.end or cell.start == mention.end


def says_more(said: Said, at: int) -> bool:
    """Whether a word says more than how something is coloured."""
    phrase = said.request.phrase_at(at)
    idle = phrase is not None and phrase.tag in _JOINING
    return not idle and said.words[at].text not in _KEEPING and said.words[at].kind != "stop"


def _mentions_in(said: Said, side: range) -> list[Mention]:
    return [each for each in said.request.mentions if each.start in side and each.end <= side.stop]


def _request(said: Said, side: range) -> Request:
    words = list(said.words[side.start : side.stop])
    return request_of(said.table, words, said.request.speech)


def _begin(said: Said, side: range, at: int) -> int:
    """Return where what picks rows begins: with the nouns and words of no content just before."""
    while at > side.start:
        before = at - 1
        phrase, text = said.request.phrase_at(before), said.words[before].text
        mention = said.mention_at(before)
        idle = phrase is not None and phrase.tag in (*_JOINING, Tag.WITHOUT, Tag.EVERYTHING)
        label = mention is not None and not is_amount(said, mention)
        talk = mention is None and said.request.speech.is_small_talk(text)
        if not (idle or label or talk) or (phrase is not None and phrase.tag in (Tag.BY, Tag.EACH)):
            break
        at = mention.start if mention is not None else before
    return at
