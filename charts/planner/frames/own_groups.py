"""Figures set against those of their own group: "difference from the team average", "% of the team total"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from charts.grammar import (
    Aggregate,
    Calculate,
    Cell,
    Channel,
    ChartSpec,
    Expression,
    Figure,
    Mark,
    Operation,
    Operator,
    Sort,
    SortBy,
    Stack,
)
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.computed import around, spoken_of, wanted
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts, is_amount, next_amount
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column, Kind, Table
from charts.telling.speech import noted, say
from charts.telling.titles import reference_title

_MIDDLES = {
    Tag.MEAN: Aggregate.MEAN,
    Tag.MEDIAN: Aggregate.MEDIAN,
    Tag.MAX: Aggregate.MAX,
    Tag.TOP: Aggregate.MAX,
    Tag.MIN: Aggregate.MIN,
    Tag.BOTTOM: Aggregate.MIN,
}
_REACH = 7
_OWNING = all_words(lambda language: language.asking.owning)
_OWNERS = all_words(lambda language: language.asking.owners)
_INSIDE = (Tag.IN, Tag.FILLER, Tag.FROM)


@dataclass(frozen=True, slots=True)
class _Group:
    """The column by which rows are grouped, and the words that name the group and its figure."""

    column: Column
    start: int
    end: int


def read_own_groups(said: Said) -> Iterator[Frame]:
    """Yield each figure less a figure of its own group, or in percent of that group's total."""
    if said.request.has(*_MIDDLES):
        yield from _from_its_middle(said)
    yield from _of_its_total(said)


def _from_its_middle(said: Said) -> Iterator[Frame]:
    against = wanted(said, spoken_of(said, "against"), Tag.AWAY_FROM, Tag.MORE_THAN, Tag.SPREAD_OF)
    minus = wanted(said, spoken_of(said, "calculate"), Tag.MINUS, Tag.DIFFERENCE)
    for phrase in (*against, *minus, *said.phrases(Tag.VERSUS)):
        near = range(phrase.end, phrase.end + _REACH)
        middle = next((each for each in said.phrases(*_MIDDLES) if each.start in near), None)
        group = _group_beside(said, phrase.end, middle) if middle is not None else None
        if middle is None or group is None:
            continue
        subject = _subject(said, phrase.start)
        if subject is None:
            continue
        column, named = subject
        how = _MIDDLES[middle.tag]
        percent = around(said, spoken_of(said, "window"), Tag.PERCENT)
        figure = Figure(how, column.name, group.column.name)
        made: Expression = Operation(Operator.SUBTRACT, Cell(column.name), figure)
        if percent:
            made = Operation(Operator.DIVIDE, made, figure)
        title = noted("{name} − {other} of the same {group}")
        name = say(title, name=column.name, other=reference_title(how), group=group.column.name)
        words = named | percent | frozenset(range(phrase.start, max(group.end, middle.end)))
        made_column = Calculate(name, made, percent=bool(percent))
        yield Frame("of its group", words, _row_by_row(said.table), column=made_column)
        return


def _row_by_row(table: Table) -> Edit:
    """Return the edit that lets the rows' own names stand along x, where each has one."""
    labels = [each for each in uses.groups(table) if each.kind is Kind.TEXT and uses.is_unique(table, each)]

    def edit(spec: ChartSpec) -> ChartSpec:
        if not labels or spec.mark is not Mark.BAR or spec.series is None:
            return spec
        sort = spec.sort or Sort(SortBy.Y, descending=True)
        return replace(spec, x=Channel(labels[0].name), series=None, sort=sort, stack=Stack.NONE)

    return edit


def _group_beside(said: Said, start: int, figure: Phrase) -> _Group | None:
    """Return the group before a figure ("the team average") or behind it ("average of their team")."""
    for at in range(start, figure.start):
        mention = said.mention_at(at)
        if mention is not None and _is_group(said, mention):
            return _Group(said.column(mention), start, figure.end)
    at = figure.end
    while at < len(said.words) and at - figure.end < _REACH and _leads(said, at):
        at += 1
    mention = said.mention_at(at) if at > figure.end else None
    if mention is None or not _is_group(said, mention):
        return None
    return _Group(said.column(mention), start, mention.end)


def _leads(said: Said, at: int) -> bool:
    """Whether a word may stand between a figure and its group: "of the", "within each", "in their"."""
    phrase, text = said.request.phrase_at(at), said.words[at].text
    joins = phrase is not None and (phrase.tag in _INSIDE or phrase.tag is Tag.EACH)
    return joins or text in _OWNERS or text in _WITHIN


_WITHIN = all_words(lambda language: language.asking.inside)


def _is_group(said: Said, mention: Mention) -> bool:
    column = said.column(mention)
    return not uses.is_number(column) and not uses.is_unique(said.table, column) and uses.levels(column) > 1


def _subject(said: Said, at: int) -> tuple[Column, frozenset[int]] | None:
    """Return the amount that is compared, with its words: the nearest that is named, else the only one."""
    named = sorted(amounts(said), key=lambda each: abs(each.start - at))
    if named:
        return said.column(named[0]), span(named[0])
    own = uses.measures(said.table)
    real = [each for each in own if each not in uses.aims(said.table)] or own
    return (real[0], frozenset()) if len(real) == 1 else None


def _of_its_total(said: Said) -> Iterator[Frame]:
    """Yield "goals as a percentage of the team total", "share of their team's goals"."""
    shares = wanted(said, spoken_of(said, "calculate"), Tag.PERCENT_OF, Tag.FRACTION)
    for phrase in sorted(shares, key=lambda each: each.start):
        whole = _whole_behind(said, phrase.end)
        if whole is None:
            continue
        group, named = whole
        if any(
            _is_group(said, each) and said.column(each) is not group.column for each in said.request.mentions
        ):
            continue  # "each region's share of the quarter's revenue" is of groups
        before = [each for each in amounts(said) if each.end <= phrase.start]
        column = named or (said.column(before[-1]) if before else None)
        own = uses.measures(said.table)
        column = column or (own[0] if len(own) == 1 else None)
        if column is None:
            continue
        figure = Figure(Aggregate.SUM, column.name, group.column.name)
        made = Operation(Operator.DIVIDE, Cell(column.name), figure)
        name = say("{name} in % of the same {group}", name=column.name, group=group.column.name)
        percent = around(said, spoken_of(said, "window"), Tag.PERCENT)
        words = span(*before[-1:]) | frozenset(range(phrase.start, group.end)) | percent
        words |= _owner(said, phrase)
        made_column = Calculate(name, made, percent=True)
        yield Frame("of its group", words, _row_by_row(said.table), column=made_column)
        return


def _whole_behind(said: Said, at: int) -> tuple[_Group, Column | None] | None:
    """Return the group whose total stands behind, and the amount that it is of where one is named."""
    place = at
    while place < len(said.words) and _leads(said, place):
        place += 1
    mention = said.mention_at(place) if place < len(said.words) else None
    if mention is None or not _is_group(said, mention):
        return None
    end = mention.end
    owns = end < len(said.words) and said.words[end].text in _OWNING
    end += owns
    total = said.request.phrase_at(end) if end < len(said.words) else None
    if total is not None and total.tag is Tag.SUM and said.free(span(total)):
        return _Group(said.column(mention), at, total.end), None
    amount = next_amount(said, end, ()) if owns or _is_their(said, at, place) else None
    if amount is None or not is_amount(said, amount):
        return None
    return _Group(said.column(mention), at, amount.end), said.column(amount)


def _is_their(said: Said, start: int, end: int) -> bool:
    return any(said.words[at].text in _OWNERS for at in range(start, end))


def _owner(said: Said, share: Phrase) -> frozenset[int]:
    """Return the sign of an owner just before a share: "each player's share"."""
    before = share.start - 1
    return frozenset({before}) if before >= 0 and said.words[before].text in _OWNING else frozenset()
