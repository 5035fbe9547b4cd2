"""Shares of what meets a condition: "share of women in every department"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.data.figures import is_mean_like
from charts.grammar import (
    Aggregate,
    Channel,
    ChartSpec,
    Comparison,
    Mark,
    Measure,
    Op,
    Stack,
    Window,
    WindowOp,
)
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.flags import flags
from charts.planner.filters.literals import Cell, number_at, outcomes
from charts.planner.filters.spans import SIZES
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.filling import filled_to_whole, shows_shares
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts, is_amount, is_person
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import CALENDAR, Column, Kind, Table

_GROUPING = (
    Tag.BY,
    Tag.EACH,
    Tag.POST_BY,
    Tag.OVER,
    Tag.YEARLY,
    Tag.QUARTERLY,
    Tag.MONTHLY,
    Tag.WEEKLY,
    Tag.DAILY,
)
_LEAVING = (Tag.ONLY, Tag.WITHOUT, Tag.UNEQUAL, Tag.NOT)
_REACH = 8
_NAMING = 0.9
"""A text column of which nearly every cell differs names its rows."""


def read_shares(said: Said) -> Iterator[Frame]:
    """Yield the share that some named cells have of each group."""
    yield from _shares_within(said)
    if not said.request.has(*_GROUPING):
        return
    phrase = next(iter(_fractions(said)), None)
    found = (_of_cells(said, phrase) or _of_flag(said) or _of_size(said, phrase)) if phrase else None
    if phrase is None or found is None:
        return
    test, named_words = found
    if _grouped_by(said) == {test.field}:
        return  # "mean size per strain as % of WT" is no share of each strain
    words = frozenset(range(phrase.start, phrase.end)) | named_words
    counted = said.request.phrase_ending(phrase.start)
    if counted is not None and counted.tag is Tag.COUNT:  # "how many percent"
        words |= frozenset(range(counted.start, counted.end))
    named = [each for each in amounts(said) if said.column(each).name != test.field]
    field = said.column(named[0]).name if len(named) == 1 else ""
    parted = said.table[test.field] if test.field in said.table.names else None
    of_rows = phrase.tag is Tag.RATE or (parted is not None and outcomes(parted))
    if of_rows and not named:  # "win rate per map" is one of rows
        yield Frame("share of", words | _people(said), _edit(said.table, test, "", rows=True))
        return
    yield Frame(
        "share of", words | _people(said) | _called(said, test.field, words), _edit(said.table, test, field)
    )


def _grouped_by(said: Said) -> set[str]:
    """Return the names of the columns behind words that group."""
    behind = (said.mention_at(said.skip(each.end)) for each in said.phrases(*_GROUPING))
    return {said.column(each).name for each in behind if each is not None}


def _shares_within(said: Said) -> Iterator[Frame]:
    """Yield "each region's share of the quarter's revenue", "share within each quarter by region"."""
    shares = [*_fractions(said), *wanted(said, spoken_of(said, "window"), Tag.TOTAL_SHARE)]
    shares = [each for each in shares if number_at(said.words, each.start - 1) is None]  # "100 % columns"
    named = (*said.request.mentions, *_stretches(said), *_of_named_cells(said))
    labels = [each for each in named if _is_group(said, each)]
    if shares and len({each.column for each in labels}) == 1 and len(labels) == 1:
        labels += _time_gone_through(said)
    if not shares or len({each.column for each in labels}) < _TWO:
        return
    whole = next((each for each in labels if _is_whole(said, each)), None) or _moments(said, labels)
    part = next((each for each in labels if whole is not None and each.column != whole.column), None)
    if whole is None or part is None:
        return
    percent = wanted(said, spoken_of(said, "window"), Tag.PERCENT)
    words = span(*shares, *percent, whole, part)
    inside = range(max(0, whole.start - 2), whole.start)
    words |= {at for at in inside if said.words[at].text in said.listed("inside") or _is_each(said, at)}
    leading = said.request.phrase_ending(part.start)
    words |= span(leading if leading is not None and leading.tag in _GROUPING else None)
    names = said.column(whole).name, said.column(part).name
    edit = _within(*names, timed=uses.is_time(said.column(whole)))
    yield Frame("share within", words, edit, holds=shows_shares)


def _time_gone_through(said: Said) -> Iterator[Mention]:
    """Yield the only column of time, where words only say that it passes: "over time"."""
    times = [at for at, each in enumerate(said.table.columns) if uses.is_time(each)]
    for phrase in said.phrases(Tag.TREND):
        if len(times) == 1 and phrase.end - phrase.start > 1:
            yield Mention(times[0], phrase.start, phrase.end, 1.0, 1.0, frozenset())
            return


def _moments(said: Said, labels: list[Mention]) -> Mention | None:
    """Return the label that is time, of which each moment is a whole: "share of each region over time"."""
    timed = [each for each in labels if uses.is_time(said.column(each))]
    columns = {each.column for each in timed}
    owned = [
        each
        for each in timed
        if each.end < len(said.words) and said.words[each.end].text in said.listed("owning")
    ]
    otherwise = said.request.has(Tag.NORMALIZE, Tag.ARC, Tag.DONUT) or _changes(said)
    return timed[-1] if len(columns) == 1 and not owned and not otherwise else None


def _changes(said: Said) -> bool:
    """Whether words speak of a change, which percents are then of."""
    found = spoken_of(said, "window") + spoken_of(said, "sign")
    return any(each.tag in _CHANGING for each in found)


_CHANGING = (
    *(Tag.GROWTH, Tag.GROWING, Tag.CHANGE, Tag.LAST_PERIOD, Tag.YEAR_ON_YEAR, Tag.INDEXED),
    *(Tag.GREW, Tag.SHRUNK, Tag.RUNNING),
)


def _of_named_cells(said: Said) -> Iterator[Mention]:
    """Yield the column of which several cells are listed: "share of men and women"."""
    free = [each for each in said.cells if said.free(range(each.start, each.end))]
    columns = {each.column for each in free}
    if len(columns) == 1 and len({each.value for each in free}) == uses.levels(
        said.table.columns[free[0].column]
    ):
        yield Mention(free[0].column, free[0].start, free[-1].end, 1.0, 1.0, frozenset())


def _is_each(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    return phrase is not None and phrase.tag in (Tag.EACH, Tag.BY)


def _stretches(said: Said) -> Iterator[Mention]:
    """Yield the columns of quarters, months and years that words for stretches name: "each quarter"."""
    for phrase in said.phrases(*_KINDS):
        places = (at for at, each in enumerate(said.table.columns) if each.kind is _KINDS[phrase.tag])
        place = next(places, None)
        if place is not None and said.request.mention_at(phrase.end - 1) is None:
            yield Mention(place, phrase.start, phrase.end, 1.0, 1.0, frozenset())


_KINDS = {
    Tag.QUARTERLY: Kind.QUARTER,
    Tag.QUARTER: Kind.QUARTER,
    Tag.MONTHLY: Kind.MONTH,
    Tag.MONTH: Kind.MONTH,
    Tag.YEARLY: Kind.YEAR,
    Tag.YEAR: Kind.YEAR,
}


def _is_group(said: Said, mention: Mention) -> bool:
    column = said.column(mention)
    return said.free(range(mention.start, mention.end)) and (
        column.kind in CALENDAR or not uses.is_number(column)
    )


def _is_whole(said: Said, mention: Mention) -> bool:
    """Whether a label's own total is the whole: "the quarter's revenue", "within each quarter"."""
    behind = mention.end
    owns = (
        behind < len(said.words)
        and said.words[behind].text in said.listed("owning")
        and behind + 1 < len(said.words)
    )
    owned = said.mention_at(behind + 1) if owns else None
    if owned is not None and is_amount(said, owned):
        return True
    before = said.request.before_fillers(mention.start)
    lead = said.request.phrase_ending(before)
    start = lead.start if lead is not None and lead.tag is Tag.EACH else before
    return any(word.text in said.listed("inside") for word in said.words[max(0, start - 1) : mention.start])


_TWO = 2


def _within(whole: str, part: str, *, timed: bool) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        if not spec.y or spec.mark not in _SPLIT:
            return spec
        how = Aggregate.SUM if spec.y[0].field else Aggregate.COUNT
        y = (Measure(spec.y[0].field, how, window=Window(WindowOp.SHARE_WITHIN)),)
        plain = Mark.LINE if timed else Mark.BAR
        mark = plain if spec.mark is Mark.ARC else spec.mark
        x, series = Channel(whole), Channel(part)
        stack = Stack.ZERO if mark is Mark.BAR else Stack.NONE
        made = replace(spec, mark=mark, x=x, series=series, y=y, sort=None, stack=stack, donut=False)
        return filled_to_whole(made) if spec.stack is Stack.NORMALIZE and mark is Mark.BAR else made

    return edit


_SPLIT = (Mark.BAR, Mark.LINE, Mark.AREA, Mark.ARC)


def _of_cells(said: Said, phrase: Phrase) -> tuple[Comparison, frozenset[int]] | None:
    """Return the test of the cells that a share is of, with their words."""
    cells = _named(said, phrase)
    if not cells:
        return None
    column = said.table.columns[cells[0].column]
    values = tuple(dict.fromkeys(cell.value for cell in cells))
    if len(values) >= uses.levels(column):
        return None
    test = Comparison(column.name, Op.EQ if len(values) == 1 else Op.IN, values)
    return test, frozenset().union(*(range(cell.start, cell.end) for cell in cells))


def _of_flag(said: Said) -> tuple[Comparison, frozenset[int]] | None:
    """Return the test of the column of yes and no that a share is of: "what share would recommend us"."""
    for mention, test in flags(said.request, said.cells):
        if said.free(range(mention.start, mention.end)):
            return test, frozenset(range(mention.start, mention.end))
    return None


def _of_size(said: Said, share: Phrase) -> tuple[Comparison, frozenset[int]] | None:
    """Return the test of a size that a share of the rows meets: "share of runs over 7 km per runner"."""
    for phrase in said.phrases(Tag.ABOVE, Tag.BELOW, Tag.AT_LEAST, Tag.AT_MOST):
        number = number_at(said.words, said.skip(phrase.end)) if phrase.end < len(said.words) else None
        if number is None or not 0 < phrase.start - share.end <= _REACH:
            continue
        unit = said.mention_at(number.end) if number.end < len(said.words) else None
        own = uses.measures(said.table)
        column = said.column(unit) if is_amount(said, unit) and unit is not None else None
        parted = uses.parted_by(said.table, float(number.value))
        column = column or next((each[0] for each in (own, parted) if len(each) == 1), None)
        if column is not None:
            rows = {at for at in range(share.end, phrase.start) if at in said.request.unknown()}
            rows |= {at for each in said.request.mentions for at in span(each) if each.end == phrase.start}
            words = span(phrase, unit if is_amount(said, unit) else None) | set(range(phrase.end, number.end))
            return Comparison(column.name, SIZES[phrase.tag], (number.value,)), words | frozenset(rows)
    return None


def _fractions(said: Said) -> Iterator[Phrase]:
    yield from wanted(said, spoken_of(said, "calculate"), Tag.PERCENT_OF, Tag.FRACTION)
    yield from wanted(said, spoken_of(said, "window"), Tag.PERCENT)
    ends = {at for each in said.cells for at in (each.end, each.start - 1)}
    rates = wanted(said, spoken_of(said, "calculate"), Tag.RATE)
    yield from (each for each in rates if each.start in ends)


def _named(said: Said, phrase: Phrase) -> list[Cell]:
    """Return the cells that the share is of: those of the first column named near, and not left out."""
    found: list[Cell] = []
    for cell in said.cells:
        before = said.request.phrase_ending(cell.start)
        near = -_REACH <= cell.start - phrase.end <= _REACH
        near = near or (bool(found) and cell.start - found[-1].end <= _TWO)  # "lamps, chairs and desks"
        if not near or (before is not None and before.tag in _LEAVING) or said.request.mention_at(cell.start):
            continue
        if said.free(range(cell.start, cell.end)):
            found.append(cell)
    return [cell for cell in found if cell.column == found[0].column]


def _called(said: Said, column: str, words: frozenset[int]) -> frozenset[int]:
    """Return the words behind the cells that say what they and the rows are: "high priority tickets"."""
    found: frozenset[int] = frozenset()
    for mention in sorted(said.request.mentions, key=lambda each: each.start):
        own = said.column(mention)
        rows = uses.numbers_rows(said.table, own) or uses.is_unique(said.table, own)
        if mention.start - 1 in words | found and (own.name == column or rows):
            found |= span(mention)
    return found


def _people(said: Said) -> frozenset[int]:
    """Return the words for people, which are what the rows are."""
    return frozenset(at for at in said.request.unknown() if is_person(said.words[at].text))


def _edit(table: Table, test: Comparison, named: str, *, rows: bool = False) -> Edit:
    """Return the edit to the share that meets a test: of the amount named, else of rows or what adds up."""
    rows = rows or names_rows(table) or table[test.field].kind is Kind.NUMBER

    def edit(spec: ChartSpec) -> ChartSpec:
        if spec.x is None or spec.x.field == test.field or not spec.y or spec.x.field not in table.names:
            return spec
        added = "" if rows else next((each.field for each in spec.y if _adds_up(table, each)), "")
        field = named or added
        mark = Mark.LINE if table[spec.x.field].kind in CALENDAR else Mark.BAR
        y = (Measure(field, Aggregate.SHARE, where=test),)
        kept = spec.mark if spec.mark in (Mark.LINE, Mark.AREA, Mark.LOLLIPOP) else mark
        return replace(spec, mark=kept, y=y, series=None, stack=Stack.NONE, donut=False)

    return edit


def names_rows(table: Table) -> bool:
    """Whether each row is one thing of its own, with a name or a number."""
    return any(_is_name(table, column) for column in table.columns)


def _is_name(table: Table, column: Column) -> bool:
    if uses.is_key(column) or uses.numbers_rows(table, column):
        return uses.is_unique(table, column)
    text = not uses.is_number(column) and column.kind not in CALENDAR
    return text and uses.levels(column) > _NAMING * len(table)


def _adds_up(table: Table, measure: Measure) -> bool:
    return measure.field in table.names and not is_mean_like(table[measure.field])
