"""The ledger of a request: every word is spent by a part of the spec, small talk, or named in the answer.

A word that was recognised and changed nothing is not spent: "average" without a mean in the spec, a column
that is not drawn, a cell that no filter holds. The accounts are made of the finished spec, so no rule of the
planner can claim a word that had no effect.
"""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from enum import StrEnum
from functools import cache

from charts.chart import Shows
from charts.grammar import (
    Aggregate,
    ChartSpec,
    Comparison,
    Group,
    Mark,
    SortBy,
    Stack,
    TimeUnit,
    Where,
    WindowOp,
)
from charts.kinds import KINDS, kind_of
from charts.language.lexicon import anywhere, words_for
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.language.tokens import Word, is_unspaced
from charts.planner.choice import uses
from charts.planner.choice.roles import AGGREGATES, UNITS
from charts.planner.choice.wish import is_refused
from charts.planner.frames.frame import Frame, Rest, unchanged
from charts.planner.request.phrases import Phrase, Request
from charts.planner.request.places import says_by_its_place
from charts.planner.standing import carries_no_wish, counts_rows

_SHORTEST = 2
"""A letter alone is no wish."""


class Account(StrEnum):
    """Where a word of the request went."""

    SPENT = "spent"
    SMALL_TALK = "small talk"
    NAMED = "named"


def unspent_of(
    read: Request, rest: Rest, spec: ChartSpec, frames: Sequence[Frame], done: Container[Frame]
) -> tuple[str, ...]:
    """Return the words of a request that nothing in the spec came of, as the member wrote them.

    rest is what the frames left of the request; done are those of the frames that had an effect.
    """
    accounts = {place: _account(rest.request, spec, at) for at, place in enumerate(rest.places)}
    for frame in frames:
        accounts |= dict.fromkeys(frame.words, Account.SPENT if frame in done else Account.NAMED)
    return tuple(_runs(read, [accounts[at] for at in range(len(read.words))]))


def framed(spec: ChartSpec, frames: Sequence[Frame]) -> tuple[ChartSpec, list[Frame]]:
    """Return the spec as the frames change it, and the frames that had an effect.

    A column is calculated where the spec draws it, beside those that it calculates already.
    """
    drawn = columns_of(spec)
    made = [frame.column for frame in frames if frame.column and frame.column.name in drawn]
    spec = replace(spec, calculate=tuple(dict.fromkeys((*spec.calculate, *made))))
    done = []
    for frame in frames:
        edited = frame.edit(spec)
        held = frame.holds is not None and frame.holds(spec)
        if frame.column in made if frame.column else frame.edit is unchanged or edited != spec or held:
            done.append(frame)
        spec = edited
    return spec, done


def _runs(request: Request, accounts: Sequence[Account]) -> Iterator[str]:
    """Yield the stretches of words that are to be named, without those at their ends that carry no wish."""
    run: list[int] = []
    for at in range(len(accounts) + 1):
        if at < len(accounts) and accounts[at] is Account.NAMED:
            run.append(at)
            continue
        wishes = [place for place in run if _carries_a_wish(request, place)]
        if wishes:
            yield _text(request, range(wishes[0], wishes[-1] + 1))
        run = []


def _carries_a_wish(request: Request, at: int) -> bool:
    """Whether a word says something by itself: no preposition, no joint, no "only" of something else."""
    phrase = request.phrase_at(at)
    return phrase is None or phrase.tag not in _STRUCTURE


_STRUCTURE = frozenset(
    {
        *(Tag.BY, Tag.EACH, Tag.POST_BY, Tag.OVER, Tag.VERSUS, Tag.AND, Tag.OR, Tag.FILLER, Tag.CHART),
        *(Tag.IN, Tag.FROM, Tag.TO, Tag.BETWEEN, Tag.ONLY, Tag.SINCE, Tag.UNTIL, Tag.BEFORE, Tag.AFTER),
        *(Tag.EQUAL, Tag.NOT, Tag.WITHOUT, Tag.DIFFERENT, Tag.SORT, Tag.COMPARE, Tag.TREND),
    }
)
"""Meanings that only join or relate others: what they relate is named, where it is lost."""


def _text(request: Request, run: Sequence[int]) -> str:
    raw = [request.words[at].raw for at in run]
    joint = "" if all(is_unspaced(word) for word in raw) else " "
    return joint.join(raw)


def _account(request: Request, spec: ChartSpec, at: int) -> Account:
    word, mention, phrase = request.words[at], request.mention_at(at), request.phrase_at(at)
    if word.kind in ("stop", "sign"):
        return Account.SMALL_TALK
    if at in request.used:
        return Account.SPENT
    if mention is not None:
        column = request.table.columns[mention.column]
        drawn = column.name in columns_of(spec) or bool(mention.roles)
        counted = counts_rows(spec) and not uses.is_number(column) and uses.is_unique(request.table, column)
        return Account.SPENT if drawn or counted else Account.NAMED
    if phrase is not None:
        return _of_phrase(phrase, request, spec)
    return _of_unknown(at, spec, request)


def _of_unknown(at: int, spec: ChartSpec, request: Request) -> Account:
    """Return the account of a word that is neither a known phrase nor a column's name."""
    word = request.words[at]
    if word.kind in ("number", "date", "quote"):
        return Account.SPENT if {word.raw, word.text} & {spec.title, *_literals(spec)} else Account.NAMED
    if _says_the_measure(word, spec, request):
        return Account.SPENT
    if request.speech.is_small_talk(word.text) or (len(word.text) < _SHORTEST and word.text.isascii()):
        return Account.SMALL_TALK
    return Account.SMALL_TALK if carries_no_wish(request, spec, at) else Account.NAMED


_AMOUNTS = (Tag.INCOME, Tag.COST)


@cache
def _amounts_from(letter: str) -> tuple[tuple[Tag, str], ...]:
    """Return the words for amounts that begin with a letter, with what they mean."""
    return tuple((tag, each) for tag in _AMOUNTS for each in words_for(tag) if each[:1] == letter)


def _says_the_measure(word: Word, spec: ChartSpec, request: Request) -> bool:
    """Whether a word says what the only amounts of the table are, and their name does not: "my expenses"."""
    speech = request.speech
    meant = {tag for tag, each in _amounts_from(word.text[:1]) if speech.is_same(word.text, each)}
    columns = uses.measures(request.table) if meant else []
    if len(columns) != 1 or columns[0].name not in {each.field for each in spec.y}:
        return False
    named = [tag for tag in _AMOUNTS if not words_for(tag).isdisjoint(words_of(columns[0].name))]
    return not named or not set(named).isdisjoint(meant)


def _of_phrase(phrase: Phrase, request: Request, spec: ChartSpec) -> Account:
    """Return the account of a known phrase: spent if the spec has what it means."""
    if phrase.tag is Tag.FILLER:
        return Account.SMALL_TALK
    if phrase.tag in _MAY_BE_REFUSED and is_refused(request, phrase):
        return Account.SPENT
    if says_by_its_place(request, phrase, {measure.field for measure in spec.y}):
        return Account.SPENT
    test = _EFFECTS.get(phrase.tag) or _FAMILIES.get(phrase.tag.family)
    if test is None or test(spec, request):
        return Account.SPENT
    words = request.words[phrase.start : phrase.end]
    idle = all(request.speech.is_small_talk(word.text) for word in words)
    return Account.SMALL_TALK if idle else Account.NAMED  # "an" is a year in French


def _has_mark(*marks: Mark) -> Callable[[ChartSpec, Request], bool]:
    return lambda spec, _request: spec.mark in marks


def _has_aggregate(tag: Tag) -> Callable[[ChartSpec, Request], bool]:
    wanted = AGGREGATES[tag]

    def holds(spec: ChartSpec, _request: Request) -> bool:
        if wanted is Aggregate.SUM and kind_of(spec.mark).shares:
            return True  # parts are of the total
        return wanted in _aggregates(spec) or (wanted in (Aggregate.MIN, Aggregate.MAX) and _is_cut(spec))

    return holds


def _is_cut(spec: ChartSpec) -> bool:
    return spec.limit is not None or (spec.sort is not None and spec.sort.by is SortBy.Y)


def _has_unit(tag: Tag) -> Callable[[ChartSpec, Request], bool]:
    """Whether a stretch of time is what the chart is cut by, or a column of that name stands along x."""
    wanted = UNITS[tag]

    def holds(spec: ChartSpec, request: Request) -> bool:
        channels = [each for each in (spec.x, spec.series, spec.facet) if each]
        if any(
            each.time_unit is wanted or (each.time_unit and wanted.value in each.time_unit.value)
            for each in channels
        ):
            return True
        kinds = {
            request.table[each.field].kind.value for each in channels if each.field in request.table.names
        }
        named = any(_is_called(each.field, wanted) for each in channels)
        return (
            named
            or wanted.value in kinds
            or bool(kinds & {"date", "datetime"})
            or _is_spanned(tag, kinds, request)
        )

    return holds


def _is_called(name: str, unit: TimeUnit) -> bool:
    """Whether a column is a stretch of time by its name, whatever its cells are: "Week" of 1, 2, 3."""
    tags = map(anywhere, words_of(name))
    return any(tag in UNITS and UNITS[tag] is unit for tag in tags if tag is not None)


def _is_spanned(tag: Tag, kinds: AbstractSet[str], request: Request) -> bool:
    """Whether a stretch is one over which shorter ones run ("months through the year"), none to cut by."""
    cut = (request.phrase_ending(phrase.start) for phrase in request.all(tag))
    is_cut_by = any(before is not None and before.tag in _CUTTING for before in cut)
    return not is_cut_by and bool(kinds & _WITHIN.get(tag, frozenset()))


_WITHIN: Mapping[Tag, AbstractSet[str]] = {Tag.YEAR: {"quarter", "month"}, Tag.QUARTER: {"month"}}
_CUTTING = (Tag.BY, Tag.EACH, Tag.POST_BY)

_WINDOW_SHARES = (WindowOp.SHARE, WindowOp.SHARE_WITHIN, WindowOp.CUMULATIVE_SHARE)
_SPREADS = frozenset({Aggregate.RANGE, Aggregate.STDEV, Aggregate.VARIANCE})
_MAY_BE_REFUSED = frozenset({*AGGREGATES, *(tag for tag in Tag if tag.family in ("mark", "look"))})
"""What "not" and "no" before it turn down: the chart is without it, as asked."""

_BARS = (
    *(Mark.BAR, Mark.HISTOGRAM, Mark.COMBO, Mark.WATERFALL, Mark.SPAN, Mark.CANDLESTICK),
    *(Mark.PYRAMID, Mark.FUNNEL),
)
_DOTS = (Mark.POINT, Mark.STRIP, Mark.DUMBBELL)
"""Kinds that are made of bars and of dots."""

_EFFECTS: Mapping[Tag, Callable[[ChartSpec, Request], bool]] = {
    **{tag: _has_mark(kind.mark, *kind.akin) for kind in KINDS for tag in kind.tags},
    Tag.BAR: lambda spec, _: spec.mark in _BARS,
    Tag.LINE: lambda spec, _: spec.mark in (Mark.LINE, Mark.COMBO),
    Tag.POINT: lambda spec, _: spec.mark in _DOTS or bool(spec.looks.markers),
    Tag.BUBBLE: lambda spec, _: bool(spec.size),
    Tag.PARETO: lambda spec, _: any(each.window for each in spec.y) and spec.mark is Mark.COMBO,
    Tag.BULLET: lambda spec, _: bool(spec.layers),
    Tag.STEP_LINE: lambda spec, _: spec.looks.step,
    Tag.LIKERT: lambda spec, _: spec.stack is Stack.NORMALIZE,
    Tag.DONUT: lambda spec, _: spec.donut,
    Tag.HISTOGRAM: _has_mark(Mark.HISTOGRAM),  # bars of names are none, though they may stand in for it
    Tag.STACKED: lambda spec, _: spec.stack is not Stack.NONE,
    Tag.NORMALIZE: lambda spec, _: spec.stack is Stack.NORMALIZE,
    Tag.GROUPED: lambda spec, _: spec.series is not None or len(spec.y) > 1,
    Tag.HORIZONTAL: lambda spec, _: spec.horizontal,
    Tag.LOG: lambda spec, _: spec.log,
    Tag.OTHERS: lambda spec, _: (
        (spec.limit is not None and spec.limit.other) or any(test.negate for test in tests(spec.where))
    ),  # "without X, the others as bars"
    Tag.SHARE: lambda spec, _: (
        kind_of(spec.mark).shares
        or spec.stack is Stack.NORMALIZE
        or any(each.window is not None and each.window.op in _WINDOW_SHARES for each in spec.y)
    ),
    Tag.DISTRIBUTION: lambda spec, _: (
        kind_of(spec.mark).shows in (Shows.COUNTS, Shows.SPREADS)
        or kind_of(spec.mark).shares
        or not _SPREADS.isdisjoint(_aggregates(spec))
    ),
    Tag.RELATION: lambda spec, _: spec.mark is Mark.HEATMAP or kind_of(spec.mark).shows is Shows.PAIRS,
    Tag.TREND: lambda spec, _: kind_of(spec.mark).joined,
    Tag.BIN: lambda spec, _: kind_of(spec.mark).shows is Shows.COUNTS or bool(spec.x and spec.x.bin),
    **{tag: _has_aggregate(tag) for tag in AGGREGATES},
    **{tag: _has_unit(tag) for tag in UNITS},
}
"""What a phrase must have done to the spec to be spent."""

_FAMILIES: Mapping[str, Callable[[ChartSpec, Request], bool]] = {
    "rank": lambda spec, _: _is_cut(spec),
    "sort": lambda spec, _: spec.sort is not None,
    "test": lambda spec, _: spec.where is not None or bool(spec.having),
}


def _aggregates(spec: ChartSpec) -> set[Aggregate]:
    found = {measure.aggregate for measure in spec.y} | {each.measure.aggregate for each in spec.having}
    found |= {test.aggregate for test in tests(spec.where)}
    found.add(spec.x.aggregate if spec.x else None)
    return {each for each in found if each is not None}


def columns_of(spec: ChartSpec) -> set[str]:
    """Return the columns that a spec draws, groups, filters or sorts by."""
    names = {measure.field for measure in spec.y} | {test.field for test in tests(spec.where)}
    names |= {channel.field for channel in (spec.x, spec.series, spec.facet) if channel}
    names |= {each.measure.field for each in spec.having} | {spec.detail, spec.size, spec.label, spec.y2}
    names.add(spec.sort.field if spec.sort else "")
    return names


def tests(where: Where | None) -> Iterator[Comparison]:
    """Yield the comparisons of a filter."""
    if isinstance(where, Group):
        for each in where.parts:
            yield from tests(each)
    elif where is not None:
        yield where


def _literals(spec: ChartSpec) -> set[str]:
    """Return the numbers and texts of filters and limits, as they may be written."""
    values = [value for test in tests(spec.where) for value in test.values]
    values += [value for each in spec.having for value in each.values]
    values += [spec.limit.count] if spec.limit else []
    return {str(value) for value in values}
