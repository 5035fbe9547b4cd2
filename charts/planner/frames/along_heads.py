"""Tables of one amount, its places across and down: "total per month" of months as heads, "each subject"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from charts.data.figures import is_mean_like, unit_symbol
from charts.grammar import (
    Across,
    Aggregate,
    Calculate,
    Channel,
    ChartSpec,
    Comparison,
    Mark,
    Measure,
    Op,
    Operation,
    Operator,
    Sort,
    SortBy,
    Stack,
    Window,
    WindowOp,
)
from charts.grammar import Cell as CellOf
from charts.language.registry import all_words
from charts.language.steps_of_time import step_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.ordering import is_turned
from charts.planner.choice.roles import AGGREGATES
from charts.planner.choice.wide import steps_of
from charts.planner.filters.literals import Cell, day_at, number_at
from charts.planner.frames.adding_up import across, counts_of_nouns, fold, says_amounts, sizes_differ
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.filling import filled_to_whole, shows_shares
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import addable, amounts, calls_rows, together
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import CALENDAR, Column, Kind

_FEWEST = 2
_FEW = 3
_GROUPING = (Tag.BY, Tag.EACH, Tag.POST_BY)
_OVER = (*_GROUPING, Tag.OVER)
_SPANS = {
    Tag.YEAR: Tag.YEARLY,
    Tag.QUARTER: Tag.QUARTERLY,
    Tag.MONTH: Tag.MONTHLY,
    Tag.WEEK: Tag.WEEKLY,
    Tag.DAY: Tag.DAILY,
    Tag.WEEKDAY: Tag.DAILY,
}
_UNITS = {
    Kind.YEAR: Tag.YEAR,
    Kind.QUARTER: Tag.QUARTER,
    Kind.MONTH: Tag.MONTH,
    Kind.WEEKDAY: Tag.DAY,
    Kind.DATE: Tag.DAY,
}
_MOST, _LEAST = (Tag.TOP, Tag.MAX), (Tag.BOTTOM, Tag.MIN)


@dataclass(frozen=True, slots=True)
class Wide:
    """Columns that hold one amount at several places, and the column that names the rows.

    unit is the stretch of time that each head is, None where heads are things.
    """

    columns: tuple[Column, ...]
    label: Column
    unit: Tag | None

    @property
    def names(self) -> list[str]:
        """Return the heads, in order."""
        return [each.name for each in self.columns]


def wide_of(said: Said) -> Wide | None:
    """Return how a table is wide: its heads are steps of time, or things that the rows' own names cross."""
    label = uses.label_of(said.table)
    numbers = sum(uses.is_number(each) for each in said.table.columns)
    if label is None or numbers < _FEWEST or not uses.is_unique(said.table, label):
        return None
    steps = [said.table[name] for name in steps_of(said.table, _FEWEST)]
    columns = (
        [each for each in together(said) if each in steps]
        if steps
        else addable(said, spent=True, counted=True)
    )
    unit = step_of([each.name for each in columns]) if steps else None
    if len(columns) < (_FEWEST if unit else _FEW) or (unit and unit is _UNITS.get(label.kind)):
        return None
    return Wide(tuple(columns), label, unit)


@dataclass(frozen=True, slots=True)
class _Named:
    """The words that group by a wide table's heads, and those that group by its rows."""

    heads: frozenset[int]
    rows: frozenset[int]


def read_along_heads(said: Said) -> Iterator[Frame]:
    """Yield the figures and shares that are wanted of each head, or of all heads at each row."""
    wide = wide_of(said)
    if wide is None:
        return
    named = _Named(_heads_named(said, wide), _rows_named(said, wide))
    shares = _shares(said)
    if shares:
        found = _of_shares(said, wide, named, shares)
    elif uses.numbers_rows(said.table, wide.label):
        return
    else:
        found = _most_of_heads(said, wide, named) or _of_figures(said, wide, named)
    found = found or _of_runs(said, wide, named) or _beside_the_one_before(said, wide)
    found = found or _gone_through(said, wide, named)
    if found is not None:
        yield found


def _heads_named(said: Said, wide: Wide) -> frozenset[int]:
    """Return the words that group by heads: "per month" of months, "each subject" of what no column is."""
    if wide.unit is not None:
        return _stretch(said, wide.unit)
    for phrase in said.phrases(Tag.BY, Tag.EACH):
        at = said.skip(phrase.end)
        counted = at < len(said.words) and number_at(said.words, at) is not None
        if at in said.request.unknown() and not counted and not calls_rows(said, said.words[at].text):
            return span(phrase) | {at}
        shared = at < len(said.words) and _is_in_all(wide, said.words[at].text)
        bare = at == len(said.words) or said.words[at].kind == "stop"
        if shared or (bare and phrase.tag is Tag.EACH and wide.label.kind in CALENDAR):
            return span(phrase) | ({at} if shared else frozenset())
    return frozenset()


def _is_in_all(wide: Wide, word: str) -> bool:
    """Whether a word is what all heads are called, each with a number of its own: "Round 1", "Round 2"."""
    return all(word in name.casefold().split() for name in wide.names)


def _rows_named(said: Said, wide: Wide) -> frozenset[int]:
    """Return the words that group by rows: their column, or the stretch of time that each is."""
    unit = _UNITS.get(wide.label.kind)
    for mention in said.request.mentions:
        lead = said.request.phrase_ending(said.request.before_fillers(mention.start))
        led = lead is not None and lead.tag in _GROUPING and said.free(span(lead, mention))
        if said.column(mention) is wide.label and led and not _is_whole(said, mention):
            return span(lead, mention)
    return _stretch(said, unit) if unit is not None else frozenset()


def _stretch(said: Said, unit: Tag) -> frozenset[int]:
    """Return the words that go through stretches of time: "per month", "over the years", "each hour"."""
    spans = next((each for each in said.phrases(_SPANS[unit])), None) if unit in _SPANS else None
    if spans is not None:
        return span(spans)
    for phrase in said.phrases(unit):
        lead = said.request.phrase_ending(said.request.before_fillers(phrase.start))
        if lead is not None and lead.tag in _OVER:
            return span(lead, phrase)
    return frozenset()


def _of_figures(said: Said, wide: Wide, named: _Named) -> Frame | None:
    """Return the frame of a figure along heads or along rows."""
    figure = None if _speaks_of_one(said, wide) or any(counts_of_nouns(said)) else _figure(said)
    if figure is None:
        return None
    phrase, how = figure
    beside = _totals_beside(said, phrase)
    averaged = any(each.tag is Tag.MEAN for each in beside)  # "the best average overall" adds nothing up
    if (how is Aggregate.SUM and averaged) or not _may_be_figured(said, wide, how):
        return None
    if not (named.heads or named.rows):
        ranked = how in _TITLED and said.request.has(*_MOST, *_LEAST)
        overall = [each for each in beside if each.tag is Tag.SUM and said.free(span(each))]
        return across(how, wide.columns, span(phrase, *overall)) if ranked else None
    by_heads = _are_heads_meant(wide, named, how)
    if by_heads is None or (not by_heads and phrase.tag is Tag.TOGETHER):
        return None
    words = span(phrase) | named.heads | named.rows
    words |= _nouns(said, wide, words, phrase) | _rows_besides(said, wide, phrase)
    if by_heads:
        return Frame("of columns", words, _along(said, wide, Measure(aggregate=how)))
    return across(how, wide.columns, words, "" if how in _TITLED else _title(phrase, said))


def _totals_beside(said: Said, phrase: Phrase) -> list[Phrase]:
    """Return the words for a sum or a mean just before and behind another one: "average overall"."""
    totals = said.request.all(Tag.MEAN, Tag.SUM)
    return [each for each in totals if each.end == phrase.start or each.start == phrase.end]


def _may_be_figured(said: Said, wide: Wide, how: Aggregate) -> bool:
    """Whether columns side by side have such a figure together."""
    if how is Aggregate.SUM:
        return _adds_up(said, wide)
    return how is Aggregate.MEAN or _are_alike(wide)


_TITLED = (Aggregate.SUM, Aggregate.MEAN)


def _are_heads_meant(wide: Wide, named: _Named, how: Aggregate) -> bool | None:
    """Return whether a figure is of each head and not of each row; None where it is neither's.

    Of both, time is what is gone over: "average monthly cost of each thing". Rows of things have sums and
    means of their own.
    """
    if named.heads and named.rows:
        timed = [wide.unit is not None, wide.label.kind in CALENDAR]
        return wide.unit is None if how is not Aggregate.SUM and timed.count(True) == 1 else None
    things = wide.unit is None and wide.label.kind not in CALENDAR
    return None if not named.heads and things and how in _TITLED else bool(named.heads)


def _of_runs(said: Said, wide: Wide, named: _Named) -> Frame | None:
    """Return the frame of what runs on over the heads: "cumulative spending over the months"."""
    running = wanted(said, spoken_of(said, "window"), Tag.RUNNING)
    if not running or wide.unit is None or not named.heads or named.rows or not _adds_up(said, wide):
        return None
    if _speaks_of_one(said, wide) or _rows_of(said, wide):
        return None
    words = span(running[0]) | named.heads
    each = Measure(aggregate=Aggregate.SUM, window=Window(WindowOp.RUNNING_SUM))
    return Frame("of columns", words | _nouns(said, wide, words, running[0]), _along(said, wide, each))


def _gone_through(said: Said, wide: Wide, named: _Named) -> Frame | None:
    """Return the frame of "rating over the years", which a line along the heads shows by itself."""
    if wide.unit is None or not named.heads:
        return None
    noun = {min(named.heads) - 1} & set(said.request.unknown())
    drawn = set(wide.names)
    return Frame(
        "along heads",
        named.heads | noun,
        holds=lambda spec: spec.x is None and drawn == {each.field for each in spec.y},
    )


def _most_of_heads(said: Said, wide: Wide, named: _Named) -> Frame | None:
    """Return the frame of "which month was the dearest?", "busiest day": of what each head comes to.

    The word for the most is left to the answer, and to the order.
    """
    if wide.unit is None or named.heads or named.rows or _speaks_of_one(said, wide):
        return None
    for phrase in said.phrases(*_MOST, *_LEAST):
        near = (phrase.start - 1, phrase.end, phrase.end + 1)
        unit = next((each for each in said.phrases(wide.unit) if _is_asked_for(said, each, phrase)), None)
        if unit is None or any(number_at(said.words, at) for at in near):
            continue
        unknown = said.request.unknown()
        nouns = {at for at in unknown if at == phrase.end or says_amounts(said, said.words[at].text)}
        mean = next(said.phrases(Tag.MEAN), None)
        how = Aggregate.SUM if mean is None and _adds_up(said, wide) else Aggregate.MEAN
        most = (phrase.tag in _MOST) != is_turned(said.request, phrase)
        return Frame("of columns", span(unit, mean) | nouns, _ranked(said, wide, how, most=most))
    return None


def _ranked(said: Said, wide: Wide, how: Aggregate, *, most: bool) -> Edit:
    """Return the edit to one bar for each head, the one that is asked for first."""
    plain, sort = _along(said, wide, Measure(aggregate=how)), Sort(SortBy.Y, descending=most)
    return lambda spec: replace(plain(spec), mark=Mark.BAR, sort=sort)


def _is_asked_for(said: Said, unit: Phrase, most: Phrase) -> bool:
    """Whether a stretch of time is what the most is asked of: "which month", "busiest day"."""
    naming = unit.start > 0 and said.words[unit.start - 1].text in said.listed("naming")
    return naming or said.skip(most.end) == unit.start


def _beside_the_one_before(said: Said, wide: Wide) -> Frame | None:
    """Return the frame of two heads that follow each other: "2024 compared to the year before"."""
    before = wanted(said, spoken_of(said, "window"), Tag.LAST_PERIOD, Tag.YEAR_ON_YEAR)
    elliptic = _versus_last(said, wide)
    words = span(*before) | elliptic
    named = [each for each in amounts(said) if said.column(each).name in wide.names]
    if wide.unit is None or not words or len(named) > 1:
        return None
    at = wide.names.index(said.column(named[0]).name) if named else len(wide.names) - 1
    this = span(*(each for each in said.phrases(wide.unit) if not named and each.start < min(words)))
    if at == 0 or not (named or this):
        return None
    y = tuple(Measure(name) for name in wide.names[at - 1 : at + 1])

    def edit(spec: ChartSpec) -> ChartSpec:
        joined = wide.label.kind in CALENDAR and spec.mark in (Mark.LINE, Mark.AREA)
        mark = spec.mark if joined else Mark.BAR
        return replace(spec, mark=mark, x=Channel(wide.label.name), y=y, series=None, sort=None, donut=False)

    return Frame("beside the one before", words | this | span(*named), edit, holds=lambda spec: spec.y == y)


def _versus_last(said: Said, wide: Wide) -> frozenset[int]:
    """Return the words "vs last", where the stretch of time was named before: "this year vs last"."""
    for versus in said.phrases(Tag.VERSUS):
        at = said.skip(versus.end)
        lead = said.request.phrase_ending(versus.start)
        this = lead is not None and lead.tag is wide.unit
        if this and at < len(said.words) and said.words[at].text in _LAST:
            return frozenset(range(versus.start, at + 1))
    return frozenset()


_LAST = all_words(lambda language: language.last)


def _rows_of(said: Said, wide: Wide) -> list[Cell]:
    """Return the rows that are named."""
    return [each for each in said.cells if said.table.columns[each.column] is wide.label]


def _title(phrase: Phrase, said: Said) -> str:
    return " ".join(said.words[at].raw for at in range(phrase.start, phrase.end)).capitalize()


def _figure(said: Said) -> tuple[Phrase, Aggregate] | None:
    """Return the figure that is wanted, with its word."""
    plain = next(said.phrases(Tag.SUM, Tag.MEAN, Tag.MEDIAN), None)
    if plain is not None:
        return plain, AGGREGATES[plain.tag]
    together_ = next(iter(wanted(said, spoken_of(said, "calculate"), Tag.TOGETHER)), None)
    if together_ is not None:
        return together_, Aggregate.SUM
    for phrase in said.phrases(*_MOST, *_LEAST):
        near = (phrase.start - 1, phrase.end, phrase.end + 1)
        if said.words[phrase.start].text in said.listed("winning_over"):
            continue  # "wins per team" are counted
        if not any(number_at(said.words, at) for at in near) and phrase.end < len(said.words):
            most = (phrase.tag in _MOST) != is_turned(said.request, phrase)
            return phrase, Aggregate.MAX if most else Aggregate.MIN
    return None


def _speaks_of_one(said: Said, wide: Wide) -> bool:
    """Whether a head is named for itself, and not what all heads are called."""
    return any(not _is_in_all(wide, said.words[each.start].text) for each in amounts(said))


def _adds_up(said: Said, wide: Wide) -> bool:
    """Whether the heads are parts of one whole. Of several things one may be called as a mean: "Power"."""
    means = [each for each in wide.columns if is_mean_like(each)]
    told = any(unit_symbol(each) for each in means) or len(means) > len(wide.columns) / _FEW
    return not told and set(wide.names) <= {each.name for each in addable(said, spent=True, counted=True)}


def _are_alike(wide: Wide) -> bool:
    """Whether one of the heads can be the most of a row: figures of like size, not goals and minutes."""
    return wide.unit is not None or sizes_differ(wide.columns) <= _LIKE


_LIKE = 5
"""The largest mean of heads is at most so many times the smallest."""


def _nouns(said: Said, wide: Wide, words: frozenset[int], figure: Phrase) -> frozenset[int]:
    """Return the words around a figure that can only say what its amounts are, as no head is called so.

    Heads that are things may be called so themselves: "total headshots" of subjects is of something else.
    """
    unknown = set(said.request.unknown()) - words
    first = min((at for at in words if at >= figure.end), default=figure.end)
    inner = {at for at in range(figure.end, first) if at in unknown}
    beside = {figure.start - 1, figure.end} & unknown
    if wide.unit is None:
        told = {at for at in inner | beside if _says_amounts(said, said.words[at].text)}
        beside = beside if figure.tag is Tag.MEAN else beside & told
        inner = {figure.end} if figure.tag is Tag.MEAN and first - figure.end == 1 else inner & told
    found = inner | beside
    asked = any(said.words[at].text in said.listed("naming") for at in found)
    return frozenset() if asked or len(found) > _MOST_NOUNS else frozenset(found)


def _says_amounts(said: Said, word: str) -> bool:
    return says_amounts(said, word) or word in uses.heading_words("price")


_MOST_NOUNS = 2


def _rows_besides(said: Said, wide: Wide, figure: Phrase) -> frozenset[int]:
    """Return the words for rows that are gone over: "across all sites", "best show of every year"."""
    found: set[int] = set()
    for mention in said.request.mentions:
        if said.column(mention) is not wide.label:
            continue
        if _is_whole(said, mention):
            lead = said.request.phrase_ending(mention.start - 1)
            found |= set(range(lead.start if lead is not None else mention.start - 1, mention.end))
        elif said.skip(figure.end) == mention.start and figure.tag in (*_MOST, *_LEAST):
            found |= span(mention)
    return frozenset(found)


def _is_whole(said: Said, mention: Mention) -> bool:
    """Whether all rows are taken as one: "across all sites"."""
    lead = said.request.phrase_ending(mention.start - 1) if mention.start else None
    whole = mention.start > 0 and said.words[mention.start - 1].text in said.listed("whole")
    return whole and lead is not None and lead.tag in (Tag.OVER, Tag.ABOVE, Tag.BY)


def _along(said: Said, wide: Wide, measure: Measure) -> Edit:
    """Return the edit to one mark for each head."""
    ordered = said.request.has(Tag.SORT, Tag.ASC, Tag.DESC)
    plain = fold(wide.names, measure.aggregate or Aggregate.SUM)

    def edit(spec: ChartSpec) -> ChartSpec:
        folded = plain(spec if spec.mark is not Mark.ARC else replace(spec, mark=Mark.BAR))
        if folded.x is not None:
            return spec
        mark = spec.mark if wide.unit and spec.mark in (Mark.LINE, Mark.AREA) else folded.mark
        sort = spec.sort if ordered and spec.sort and spec.sort.by is SortBy.Y else None
        y = tuple(replace(measure, field=name) for name in wide.names)
        return replace(folded, mark=mark, y=y, sort=sort, stack=Stack.NONE, donut=False)

    return edit


def _shares(said: Said) -> list[Phrase]:
    """Return the words that ask for shares."""
    shares = wanted(said, spoken_of(said, "calculate"), Tag.PERCENT_OF, Tag.FRACTION)
    shares += wanted(said, spoken_of(said, "window"), Tag.TOTAL_SHARE)
    shares += [each for each in said.phrases(Tag.SHARE) if not said.request.has(Tag.ARC, Tag.DONUT)]
    return [each for each in shares if number_at(said.words, each.start - 1) is None]  # "100 % columns"


def _of_shares(said: Said, wide: Wide, named: _Named, shares: Sequence[Phrase]) -> Frame | None:
    """Return the frame of the shares of one or of all, at each head or at each row."""
    a_row = any(day_at(said.words, at) for at in range(len(said.words)))  # "of each source in 2023"
    if a_row or not _adds_up(said, wide) or said.request.has(Tag.NORMALIZE):
        return None
    whole = [*wanted(said, spoken_of(said, "calculate"), Tag.WHOLE), *said.phrases(Tag.SUM)]
    words = span(*shares, *whole) | named.heads | named.rows
    words |= _nouns(said, wide, words, shares[0])
    part, rows = amounts(said), _rows_of(said, wide)
    if part:
        of_all = whole or any(says_amounts(said, said.words[at].text) for at in words)
        return _of_one(said, wide, part, words) if of_all else None
    if rows:
        test = Comparison(wide.label.name, Op.EQ, (rows[0].value,))
        share = Measure(aggregate=Aggregate.SHARE, where=test)
        alone = len({each.value for each in rows}) == 1 and named.heads and not named.rows
        return Frame("share along heads", words | span(*rows), _along(said, wide, share)) if alone else None
    return _of_all(said, wide, named, words)


def _of_all(said: Said, wide: Wide, named: _Named, words: frozenset[int]) -> Frame | None:
    """Return the frame of the shares of all things, in each stretch of time or over all of them."""
    if named.heads and named.rows and (wide.unit or wide.label.kind in CALENDAR):
        return Frame("share within", words, _within(wide), holds=shows_shares)
    if named.heads and not named.rows and wide.unit is None:
        each = Measure(aggregate=Aggregate.SUM, window=Window(WindowOp.SHARE))
        return Frame("share along heads", words, _along(said, wide, each))
    return None


def _of_one(said: Said, wide: Wide, part: Sequence[Mention], words: frozenset[int]) -> Frame | None:
    """Return the frame of one head in percent of all: "how much of my spending is food, month by month"."""
    columns = {said.column(each).name for each in part}
    if len(columns) > 1 or wide.unit is not None or not _is_in_time(said, wide):
        return None
    name = columns.pop()
    made = Calculate(
        f"{name} in % of all",
        Operation(Operator.DIVIDE, CellOf(name), Across(Aggregate.SUM, tuple(wide.names))),
        percent=True,
    )
    return Frame("part", words | span(*part), _no_pie, column=made)


def _is_in_time(said: Said, wide: Wide) -> bool:
    """Whether rows are moments, by their kind or as they are counted: "week" 1 to 5."""
    return wide.label.kind in CALENDAR or uses.numbers_rows(said.table, wide.label)


def _no_pie(spec: ChartSpec) -> ChartSpec:
    """Return the shares of one thing at several moments as a line: they are no parts of one whole."""
    return replace(spec, mark=Mark.LINE, donut=False) if spec.mark is Mark.ARC else spec


def _within(wide: Wide) -> Edit:
    """Return the edit to the parts of each stretch of time, which is a whole."""

    def edit(spec: ChartSpec) -> ChartSpec:
        y = tuple(Measure(name, window=Window(WindowOp.SHARE_WITHIN)) for name in wide.names)
        mark = spec.mark if spec.mark in (Mark.LINE, Mark.AREA) else Mark.BAR
        stack = Stack.NONE if mark is Mark.LINE else Stack.ZERO
        x, series = (None, Channel(wide.label.name)) if wide.unit else (Channel(wide.label.name), None)
        made = replace(spec, mark=mark, x=x, series=series, y=y, sort=None, stack=stack, donut=False)
        return filled_to_whole(made) if spec.stack is Stack.NORMALIZE and mark is not Mark.LINE else made

    return edit
