"""Figures made of those before them: running totals, moving averages, changes, shares, an index, ranks."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from charts.data.figures import is_mean_like
from charts.data.stretches import has_years
from charts.grammar import Aggregate, Channel, ChartSpec, Mark, Measure, SortBy, TimeUnit, Window, WindowOp
from charts.language.lexicon import phrases_for
from charts.language.registry import all_phrases, all_words
from charts.language.spelling import fold
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.roles import UNITS
from charts.planner.filters.literals import number_at
from charts.planner.frames.computed import around, refused, spoken_of, wanted
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.operands import amounts
from charts.planner.request.phrases import Phrase, Request
from charts.table import Column, Kind, Table

_REFUSABLE = (Tag.RUNNING, Tag.MOVING, Tag.MOVING_SUM, Tag.INDEXED, Tag.GROWTH, Tag.TOTAL_SHARE, Tag.Z_SCORE)
_DRAWN = (Mark.BAR, Mark.LINE, Mark.AREA, Mark.POINT)
_ALONG = frozenset(WindowOp) - {WindowOp.SHARE, WindowOp.SHARE_WITHIN, WindowOp.RANK, WindowOp.Z_SCORE}
"""Windows that mean something only in the order of x."""
_SMOOTH = (WindowOp.MOVING_MEAN, WindowOp.RUNNING_MEAN, WindowOp.INDEX, WindowOp.BASE_PERCENT_CHANGE)
_BARS = (Tag.BAR, Tag.STACKED, Tag.GROUPED, Tag.HORIZONTAL)
_SIZES = range(2, 61)
_DATED = (Kind.DATE, Kind.DATETIME)
_USUAL_SIZE = 3
_PAIR = 2
_REACH = 5
_STRETCHES = {TimeUnit.MONTH: TimeUnit.YEARMONTH, TimeUnit.QUARTER: TimeUnit.YEARQUARTER}


def read_windows(said: Said) -> Iterator[Frame]:
    """Yield the windows that a request wants, each word in one of them."""
    found = spoken_of(said, "window")
    yield from refused(said, found, *_REFUSABLE)
    for family in (_moving, _running, _of_the_last, _yearly, _changes, _total_shares, _own_rank, _plain):
        yield from family(said, found)


def along(said: Said, window: Window, unit: TimeUnit | None = None) -> Edit:
    """Return the edit that lays a window over the figures of a chart, where it has an order to go by."""
    barred = said.request.has(*_BARS)

    def edit(spec: ChartSpec) -> ChartSpec:
        if spec.mark not in _DRAWN or not spec.y or any(each.window for each in spec.y):
            return spec
        if spec.mark is Mark.POINT and spec.x and not spec.x.time_unit:
            return spec
        ordered = _in_order(said.table, spec, window)
        own = _within_one_year(said.table, ordered, window)
        cut = _cut(said.table, ordered, own, unit)
        if cut is None:
            return spec
        return _windowed(cut, own, smooth=not barred and not _is_of_groups(said.table, cut, own))

    return edit


def _is_of_groups(table: Table, spec: ChartSpec, window: Window) -> bool:
    """Whether figures are set against one of several groups, which no line joins."""
    column = table[spec.x.field] if spec.x and spec.x.field in table.names else None
    return (
        column is not None and column.kind is Kind.TEXT and not column.ranks and _names(column, window.base)
    )


def _within_one_year(table: Table, spec: ChartSpec, window: Window) -> Window:
    """Return a window that begins anew with no year, where months and quarters name none: all are of one."""
    column = table[spec.x.field] if spec.x and spec.x.field in table.names else None
    nameless = column is not None and column.kind in (Kind.MONTH, Kind.QUARTER) and not has_years(column)
    return replace(window, anew=None) if nameless and window.anew is TimeUnit.YEAR else window


def _in_order(table: Table, spec: ChartSpec, window: Window) -> ChartSpec:
    """Return the spec along the table's time, where groups stand along x that have no order to go by."""
    at = spec.x
    if window.op not in _ALONG or window.op is WindowOp.CUMULATIVE_SHARE or at is None or spec.series:
        return spec
    times = [each for each in table.columns if uses.is_time(each) or uses.is_step(each)]
    column = table[at.field] if at.field in table.names else None
    if len(times) != 1 or column is None or column.kind is not Kind.TEXT or _names(column, window.base):
        return spec
    if uses.is_unique(table, column):
        return spec
    y = tuple(_added_up(table, each) for each in spec.y)
    mark = Mark.LINE if spec.mark is Mark.BAR else spec.mark
    return replace(spec, mark=mark, x=Channel(times[0].name), series=at, y=y, sort=None, limit=None)


def _names(column: Column, label: str) -> bool:
    """Whether a cell has this text."""
    return bool(label) and any(fold(str(value)) == fold(label) for value in column.values)


def _windowed(spec: ChartSpec, window: Window, *, smooth: bool) -> ChartSpec:
    y = tuple(replace(each, window=window) for each in spec.y)
    ranked = spec.sort is not None and spec.sort.by is SortBy.Y and spec.limit is None
    sort = None if ranked and window.op in _ALONG else spec.sort
    joined = smooth and window.op in _SMOOTH and spec.mark is Mark.BAR
    return replace(spec, y=y, sort=sort, mark=Mark.LINE if joined else spec.mark)


def _cut(table: Table, spec: ChartSpec, window: Window, unit: TimeUnit | None) -> ChartSpec | None:
    """Return the spec cut by the stretch of time that is compared; None where there is no year before."""
    column = table[spec.x.field] if spec.x and spec.x.field in table.names else None
    yearly = window.op in (WindowOp.YEAR_DIFFERENCE, WindowOp.YEAR_PERCENT_CHANGE)
    if window.anew and (column is None or not (column.kind in _DATED or has_years(column))):
        return None
    if column is None or spec.x is None or column.kind not in _DATED:
        yearly = yearly and not (column is not None and has_years(column))
        return spec if not yearly or (column is not None and column.kind is Kind.YEAR) else None
    stretch = _STRETCHES.get(spec.x.time_unit or TimeUnit.YEAR, spec.x.time_unit)
    if stretch is None and (unit or yearly):
        stretch = _STRETCHES.get(unit or TimeUnit.MONTH, unit)
    if stretch is spec.x.time_unit:
        return spec
    y = tuple(_added_up(table, each) for each in spec.y)
    return replace(spec, x=Channel(spec.x.field, stretch), y=y)


def _added_up(table: Table, measure: Measure) -> Measure:
    if measure.aggregate or measure.field not in table.names:
        return measure
    mean = is_mean_like(table[measure.field])
    return replace(measure, aggregate=Aggregate.MEAN if mean else Aggregate.SUM)


def _span(phrase: Phrase) -> frozenset[int]:
    return frozenset(range(phrase.start, phrase.end))


def _tagged(said: Said, at: int, *tags: Tag) -> Phrase | None:
    """Return the free phrase with one of these meanings that covers a word."""
    phrase = said.request.phrase_at(at) if 0 <= at < len(said.words) else None
    return phrase if phrase and phrase.tag in tags and said.free(_span(phrase)) else None


def _of_so_many(said: Said) -> Iterator[Frame]:
    """Yield "3-month average", "7 day mean": a number and a unit of time beside the mean are a window."""
    for mean in said.phrases(Tag.MEAN):
        unit = mean.start - 1
        tag = said.request.speech.meaning(said.words[unit].text) if unit > 0 else None
        number = number_at(said.words, unit - 1) if tag is not None and tag.family == "time" else None
        if number is None or number.end != unit or number.value not in _SIZES:
            continue
        words = frozenset(range(number.start, mean.end))
        if said.free(words):
            yield Frame("moving", words, along(said, Window(WindowOp.MOVING_MEAN, size=int(number.value))))
            return


def _moving(said: Said, found: list[Phrase]) -> Iterator[Frame]:
    """Yield "3 month moving average", "smoothed over 7 days"."""
    if not any(phrase.tag in (Tag.MOVING, Tag.MOVING_SUM) for phrase in found):
        yield from _of_so_many(said)
    for phrase in wanted(said, found, Tag.MOVING, Tag.MOVING_SUM):
        again = _said_again(said, found, phrase)
        size = next(filter(None, (_size(said, each) for each in (phrase, *again))), None)
        mean = _near(said, phrase, Tag.MEAN)
        op = WindowOp.MOVING_SUM if phrase.tag is Tag.MOVING_SUM else WindowOp.MOVING_MEAN
        bare = phrase.end - phrase.start == 1 and said.words[phrase.start].text in _BARE
        if bare and not (size and mean):
            continue
        count, words = size or (_USUAL_SIZE, frozenset())
        near = _span(mean) if mean and bare else frozenset()
        near = near.union(*(_span(each) for each in again), *(_span(each) for each in _means(said, again)))
        taken, lay = _span(phrase) | words | near, along(said, Window(op, size=count))
        kept = not again and _stands_beside(said, min(taken))
        yield Frame("moving", taken, _with_plain(lay) if kept else lay)
        if again:
            return


def _stands_beside(said: Said, start: int) -> bool:
    """Whether a mean is wanted beside the figures that it is of: "sales with a 3 month moving average"."""
    at = start - 1
    while at > 0 and said.words[at].text in said.request.speech.articles:
        at -= 1
    led = said.request.phrase_at(at) if at > 0 else None
    plus = at > 0 and said.request.speech.longest((said.words[at].text,), "calculate") == (Tag.PLUS, 1)
    joins = plus or (led is not None and led.tag in (Tag.AND, Tag.ADD))
    joined = at > 0 and (said.words[at].text in _WITH or joins)
    return joined and any(each.end <= at for each in amounts(said))


_WITH = all_words(lambda language: language.having)


def _with_plain(lay: Edit, *, apart: bool = False) -> Edit:
    """Return the edit that lays a window over a figure, and draws the figure as well.

    Where they are not of one unit, the window is a line with an axis of its own.
    """

    def edit(spec: ChartSpec) -> ChartSpec:
        laid = lay(spec)
        if laid == spec or len(laid.y) != 1 or laid.series is not None:
            return laid
        plain = replace(laid.y[0], window=None)
        if not apart:
            return replace(laid, y=(plain, *laid.y))
        line = replace(laid.y[0], mark=Mark.LINE, right=True)
        return replace(laid, mark=Mark.COMBO, y=(replace(plain, mark=Mark.BAR), line))

    return edit


def _said_again(said: Said, found: list[Phrase], phrase: Phrase) -> list[Phrase]:
    """Return the phrases that say once more what a phrase does: "smooth it with a moving average".

    One with a number of its own beside that of another is another wish, and so is a sum beside a mean.
    """
    alike = wanted(said, found, Tag.MOVING, Tag.MOVING_SUM)
    sizes = {size[0] for each in alike if (size := _size(said, each))}
    same = len(sizes) <= 1 and all(each.tag is phrase.tag for each in alike)
    return [each for each in alike if each is not phrase] if same else []


def _means(said: Said, phrases: list[Phrase]) -> list[Phrase]:
    return [mean for each in phrases if (mean := _near(said, each, Tag.MEAN))]


_BARE = frozenset({"rolling", "moving", "trailing"})
"""Words that need a number and a mean beside them to speak of a window."""


def _near(said: Said, phrase: Phrase, tag: Tag) -> Phrase | None:
    return next((each for each in said.phrases(tag) if abs(each.start - phrase.start) <= _REACH), None)


def _size(said: Said, phrase: Phrase) -> tuple[int, frozenset[int]] | None:
    """Return how many figures a window has, with the words of the number, its unit and its preposition."""
    behind = range(phrase.end, min(len(said.words), phrase.end + _REACH))
    before = range(phrase.start - 1, max(-1, phrase.start - _REACH), -1)
    for at in (*behind, *before):
        number = number_at(said.words, at)
        if number is None or number.value not in _SIZES or not said.free((at,)):
            continue
        if said.mention_at(at) is not None:
            continue  # "moving average of CO2"
        words = set(range(number.start, number.end))
        unit = said.request.phrase_at(number.end) if number.end < len(said.words) else None
        if unit and unit.tag.family in ("time", "span"):
            words |= _span(unit)
        lead = said.request.phrase_ending(number.start)
        if lead and lead.tag in (Tag.OVER, Tag.BY, Tag.FILLER, Tag.ABOVE, Tag.IN):
            words |= _span(lead)
        return int(number.value), frozenset(words)
    return None


def _is_amount_at(said: Said, at: int) -> bool:
    mention = said.mention_at(said.skip(at)) if at < len(said.words) else None
    return mention is not None and uses.is_measure(said.column(mention)) and 0 in said.column(mention).values


def _running(said: Said, found: list[Phrase]) -> Iterator[Frame]:
    """Yield "running total", "cumulative", "running average" and "cumulative share"."""
    changes = spoken_of(said, "sign")
    much = wanted(said, changes, Tag.IN_FIGURES)
    for phrase in wanted(said, found, Tag.RUNNING):
        of_amounts = any(_is_amount_at(said, each.end) for each in much)  # "how much rain has fallen so far"
        if much and not of_amounts and wanted(said, changes, Tag.SHRUNK, Tag.GREW, Tag.LOSS):
            yield Frame("so far", _span(phrase))  # "how much have I lost so far?" is one change over all
            continue
        if _is_of_a_stack(said, phrase):
            continue
        beside = [
            each
            for at in (phrase.start - 1, phrase.end)
            if (each := _tagged(said, at, Tag.SUM, Tag.SHARE, Tag.MEAN))
        ]
        sums = [each for each in said.phrases(Tag.SUM) if not said.request.has(Tag.BY, Tag.EACH)]
        inside = [each for at in range(phrase.start, phrase.end) if (each := _tagged(said, at, Tag.MEAN))]
        tags = {each.tag for each in (*beside, *inside)}
        percent = around(said, found, Tag.PERCENT)
        op = WindowOp.RUNNING_MEAN if Tag.MEAN in tags else WindowOp.RUNNING_SUM
        if Tag.SHARE in tags or percent:
            op = WindowOp.CUMULATIVE_SHARE
        adding = wanted(said, spoken_of(said, "calculate"), Tag.TOGETHER)  # "fortlaufend aufsummiert"
        beside += [each for each in adding if phrase.end == each.start or each.end == phrase.start]
        words = _span(phrase).union(*map(_span, (*beside, *sums))) | percent | _stretch_behind(said, phrase)
        unit, anew = _anew(said, phrase) if op is WindowOp.RUNNING_SUM else (None, frozenset[int]())
        step = _STEP_WITHIN.get(unit) if unit else None
        yield Frame("running", words | anew, along(said, Window(op, anew=unit), step))
    yield from _as_time_goes_on(said)
    if not wanted(said, found, Tag.RUNNING):
        yield from _step_by_step(said)


def _is_of_a_stack(said: Said, running: Phrase) -> bool:
    """Whether a word for a running total is one for stacks as well, and stands at bars of several parts.

    "столбцы с накоплением" of rent and food are stacks; of rent alone they run.
    """
    near = (running.start - 1, running.end)
    stacks = [
        each for each in said.phrases(Tag.STACKED) if each.start < running.end and each.end > running.start
    ]
    edges = {at for each in stacks for at in (each.start - 1, each.end)}.union(near)
    marked = any(_tagged(said, at, Tag.BAR, Tag.AREA) is not None for at in edges)
    named = {mention.column for mention in said.request.mentions if uses.is_measure(said.column(mention))}
    parts = len(named) if named else sum(map(uses.is_measure, said.table.columns))
    return bool(stacks) and marked and parts > 1


def _step_by_step(said: Said) -> Iterator[Frame]:
    """Yield "add up the costs month by month", where each row is a month."""
    verb, steps = next(_verbs_of_adding(said), frozenset()), _repeated_step(said)
    if verb and steps and any(map(partial(_is_step_of, said.table), said.table.columns)):
        yield Frame("running", verb | steps, along(said, Window(WindowOp.RUNNING_SUM)))


def _verbs_of_adding(said: Said) -> Iterator[frozenset[int]]:
    """Yield the words of each verb that adds up, also of one whose small word stands far behind."""
    yield from map(_span, wanted(said, spoken_of(said, "calculate"), Tag.TOGETHER))
    texts = [word.text for word in said.words]
    for verb, small in _PARTED_VERBS:
        if verb in texts and small in texts[(at := texts.index(verb)) + 1 :]:
            words = frozenset({at, texts.index(small, at + 1)})
            if said.free(words):
                yield words


_PARTED_VERBS = [words for words in sorted(phrases_for(Tag.TOGETHER)) if len(words) == _PAIR]


def _repeated_step(said: Said) -> frozenset[int]:
    """Return the words of one stretch of time behind another: "month by month", "from day to day"."""
    speech = said.request.speech
    tags = [speech.meaning(word.text) if word.kind == "word" else None for word in said.words]
    for at, tag in enumerate(tags):
        if tag is None or tag.family != "time":
            continue
        other = next((end for end in range(at + 1, min(len(tags), at + _PAIR + 2)) if tags[end] is tag), 0)
        phrase = said.request.phrase_at(at)
        start = min(at, phrase.start) if phrase is not None else at
        if other:
            return frozenset(each for each in range(start, other + 1) if said.mention_at(each) is None)
    return frozenset()


def _is_step_of(table: Table, column: Column) -> bool:
    """Whether each row of a table is one step of a column's time."""
    if column.kind in (Kind.DATE, Kind.DATETIME) or not uses.is_unique(table, column):
        return False
    return uses.is_time(column) or uses.is_step(column) or uses.has_rising_labels(column)


def _anew(said: Said, phrase: Phrase) -> tuple[TimeUnit | None, frozenset[int]]:
    """Return the stretch with which what runs begins anew, if any, and the words that say so.

    "Reset for each team" is what a line for each team does by itself.
    """
    if tuple(word.text for word in said.words[phrase.start : phrase.end]) in _YEAR_TO_DATE:
        return TimeUnit.YEAR, frozenset()
    for at, size in said.request.once(_resets):
        begin = at - 1 if at and said.words[at - 1].text in _THAT else at
        stretch = _stretch_beside(said, at, at + size)
        if stretch is not None:
            return stretch[0], frozenset(range(begin, at + size)) | stretch[1]
        if _groups_behind(said, at + size):
            return None, frozenset(range(begin, at + size))
    return None, frozenset()


def _resets(request: Request) -> list[tuple[int, int]]:
    """Return where it is said that something begins anew, and in how many words."""
    texts = tuple(word.text for word in request.words)
    found = []
    for at in range(len(texts)):
        sizes = range(min(_LONGEST_ANEW, len(texts) - at), 0, -1)
        size = next((size for size in sizes if texts[at : at + size] in _ANEW), 0)
        found += [(at, size)] if size else []
    return found


def _stretch_beside(said: Said, start: int, end: int) -> tuple[TimeUnit, frozenset[int]] | None:
    """Return the stretch of time named behind some words, or before them, with its own words."""
    for at in (*range(end, min(len(said.words), end + _NEAR)), *range(start - 1, max(-1, start - _NEAR), -1)):
        near = said.request.phrase_at(at)
        unit = _ANEW_WITH.get(near.tag) if near is not None else None
        if near is None or unit is None or not said.free(_span(near)):
            continue
        each = said.request.phrase_ending(near.start)
        own = _span(each) if each is not None and each.tag in (Tag.EACH, Tag.BY) else frozenset[int]()
        if own or near.tag.family == "span" or near.tag is Tag.YEAR:
            return unit, _span(near) | own | frozenset(range(end, near.start))
    return None


def _groups_behind(said: Said, at: int) -> bool:
    """Whether a group is named behind "each" or "per" in the next few words."""
    near = [said.mention_at(place) for place in range(at, min(len(said.words), at + _NEAR))]
    return any(each is not None and said.column(each).kind is Kind.TEXT for each in near)


_ANEW_WITH = {
    **dict.fromkeys((Tag.YEAR, Tag.YEARLY), TimeUnit.YEAR),
    **dict.fromkeys((Tag.QUARTER, Tag.QUARTERLY), TimeUnit.YEARQUARTER),
    **dict.fromkeys((Tag.MONTH, Tag.MONTHLY), TimeUnit.YEARMONTH),
    **dict.fromkeys((Tag.WEEK, Tag.WEEKLY), TimeUnit.YEARWEEK),
}
_STEP_WITHIN = {TimeUnit.YEAR: TimeUnit.MONTH, TimeUnit.YEARQUARTER: TimeUnit.MONTH}
"""What the figures of a stretch are added up to; shorter ones are gone through as they stand."""
_LONGEST_ANEW, _NEAR = 4, 4


_YEAR_TO_DATE = all_phrases(lambda language: language.asking.year_to_date)
_ANEW = all_phrases(lambda language: language.asking.anew)
_THAT = all_words(lambda language: language.asking.choosing)


def _stretch_behind(said: Said, phrase: Phrase) -> frozenset[int]:
    """Return the words for the whole time that is gone through: "adding up over the week"."""
    near = map(said.request.phrase_at, range(phrase.end, min(len(said.words), phrase.end + 2)))
    time = next((each for each in near if each is not None and each.tag.family == "time"), None)
    over = said.request.speech.meaning(said.words[phrase.end - 1].text) in (Tag.OVER, Tag.ABOVE)
    return frozenset(range(phrase.end, time.end)) if over and time else frozenset()


def _as_time_goes_on(said: Said) -> Iterator[Frame]:
    """Yield "added up as the week goes on", "total as the days go by"."""
    end = next((end for at in range(len(said.words)) if (end := _goes_on(said, at))), 0)
    if not end:
        return
    sums = (*wanted(said, spoken_of(said, "calculate"), Tag.TOGETHER), *said.phrases(Tag.SUM))
    near = [each for each in sums if 0 < end - each.end <= 2 * _REACH]
    if near:
        words = frozenset(range(near[0].start, end)) - frozenset(_named_in(said, near[0].end, end))
        yield Frame("running", words, along(said, Window(WindowOp.RUNNING_SUM)))


def _goes_on(said: Said, at: int) -> int:
    """Return where words end that say that time passes; 0 where none begin here."""
    if said.words[at].text not in _GOING_STARTS:
        return 0
    texts = tuple(each.text for each in said.words[at : at + _REACH])
    return next((at + size for size in (2, 1) if texts[:size] in _GOING), 0)


def _named_in(said: Said, start: int, end: int) -> Iterator[int]:
    return (at for at in range(start, end) if said.mention_at(at) is not None)


_GOING = all_phrases(lambda language: language.asking.going_on)
_GOING_STARTS = frozenset(words[0] for words in _GOING)


def _yearly(said: Said, found: list[Phrase]) -> Iterator[Frame]:
    """Yield changes on the same time a year before, in percent unless an amount is asked for."""
    before = wanted(said, found, Tag.YEAR_ON_YEAR)
    if not before:
        return
    percent = around(said, found, Tag.GROWTH, Tag.GROWING, Tag.PERCENT) | _how_many_percent(said)
    change = around(said, found, Tag.CHANGE)
    amount = bool(change) and not percent
    op = WindowOp.YEAR_DIFFERENCE if amount else WindowOp.YEAR_PERCENT_CHANGE
    words = around(said, found, Tag.YEAR_ON_YEAR) | percent | change
    yield Frame("year on year", words, along(said, Window(op)))


def _of_the_last(said: Said, found: list[Phrase]) -> Iterator[Frame]:
    """Yield "as a percentage of the previous month": what part each figure is of the one before."""
    if around(said, found, Tag.GROWTH, Tag.GROWING, Tag.CHANGE):
        return  # "growth relative to the previous month"
    for phrase in wanted(said, spoken_of(said, "calculate"), Tag.PERCENT_OF):
        texts = tuple(word.text for word in said.words)
        behind = phrase.end
        while behind < len(texts) and texts[behind] in said.request.speech.articles:
            behind += 1
        before = [
            (at, size)
            for at in (behind, phrase.start - 2, phrase.start - 1)
            for size in (3, 2, 1)
            if 0 <= at <= len(texts) - size
        ]
        place = next(((at, size) for at, size in before if texts[at : at + size] in _THE_ONE_BEFORE), None)
        if place is None:
            continue
        words = frozenset(range(min(phrase.start, place[0]), max(phrase.end, sum(place))))
        lead = around(said, spoken_of(said, "window"), Tag.PERCENT)
        yield Frame("of the last", words | lead, along(said, Window(WindowOp.PERCENT_OF_LAST)))
        return


_THE_ONE_BEFORE = all_phrases(lambda language: language.asking.the_one_before)


def _changes(said: Said, found: list[Phrase]) -> Iterator[Frame]:
    """Yield changes on the figure before: said as such, as a growth rate, or as growth for each month."""
    before, rate = around(said, found, Tag.LAST_PERIOD), around(said, found, Tag.GROWTH)
    change, growing = around(said, found, Tag.CHANGE), around(said, found, Tag.GROWING)
    percent = around(said, found, Tag.PERCENT)
    turned = _verbs_of_change(said) if _names_steps(said) else frozenset[int]()
    if growing or before or rate or turned:
        percent |= _how_many_percent(said)
    turned = turned if percent else frozenset()
    each = any(_is_timed(said, phrase) for phrase in found if phrase.tag is Tag.GROWING)
    steps = _at_each_step(said, found)
    plain = not (rate or change or growing or percent or turned or _up_or_down(said))
    conversion = _listed_at(said, "converting")
    plain = plain and not conversion
    if before and plain and before == _passing_steps(said, found):
        yield Frame("step by step", before)
        return
    asked = before or rate or (growing and (percent or each)) or (change and (percent or steps)) or turned
    if not asked or not said.free(before | rate):
        return
    converted = conversion if before and not change | growing else frozenset[int]()
    amount = bool(change or _up_or_down(said)) and not (percent or rate or growing)
    op = WindowOp.DIFFERENCE if amount else WindowOp.PERCENT_CHANGE
    op = WindowOp.PERCENT_OF_LAST if converted else op  # "conversion from each step to the next"
    words = before | rate | percent | growing | change | steps | turned | converted
    free = frozenset(at for at in words if said.free((at,)))
    lay = along(said, Window(op), _unit_in(said, before))
    beside = bool(free) and _stands_beside(said, min(free))
    yield Frame("change", free, _with_plain(lay, apart=op is not WindowOp.DIFFERENCE) if beside else lay)


def _listed_at(said: Said, what: str) -> frozenset[int]:
    """Return the free words of a list."""
    listed = said.listed(what)
    return frozenset(at for at, word in enumerate(said.words) if word.text in listed and said.free((at,)))


def _passing_steps(said: Said, found: list[Phrase]) -> frozenset[int]:
    """Return the words that only say along which steps: "sales from month to month" asks for no change."""
    texts = [word.text for word in said.words]
    plain = [each for each in found if tuple(texts[each.start : each.end]) in _STEP_TO_STEP]
    return around(said, plain, Tag.LAST_PERIOD)


_STEP_TO_STEP = all_phrases(lambda language: language.asking.step_to_step)


def _verbs_of_change(said: Said) -> frozenset[int]:
    """Return the verbs of "by how many percent did it change each month"."""
    verbs = said.listed("moving")
    named = {at for cell in said.cells for at in range(cell.start, cell.end)}
    free = (at for at, word in enumerate(said.words) if word.text in verbs and said.mention_at(at) is None)
    return frozenset(at for at in free if at not in named and said.free((at,)))


def _at_each_step(said: Said, found: list[Phrase]) -> frozenset[int]:
    """Return the words by which a change is one at each step: "per day", "daily", "from slot to slot"."""
    courses = said.listed("developing")
    for change in (each for each in found if each.tag is Tag.CHANGE):
        if not courses.isdisjoint(word.text for word in said.words[change.start : change.end]):
            continue
        if _is_timed(said, change):
            beside = (said.request.phrase_ending(change.start), said.request.phrase_at(change.end))
            return frozenset[int]().union(
                *(_span(each) for each in beside if each and each.tag.family == "span")
            )
        at = _behind_a_figure(said, change.end)
        start = said.request.phrase_at(at) if at < len(said.words) else None
        one = said.mention_at(start.end) if start is not None and start.tag is Tag.FROM else None
        joint = said.request.phrase_at(one.end) if one is not None and one.end < len(said.words) else None
        other = said.mention_at(joint.end) if joint is not None and joint.tag is Tag.TO else None
        if start is not None and one is not None and other is not None and one.column == other.column:
            return frozenset(range(start.start, other.end))
        each = start is not None and start.tag in (Tag.EACH, Tag.BY)
        by = said.mention_at(said.skip(start.end)) if start is not None and each else None
        if by is not None and _rise(said.column(by)):
            return _span(change)
        if start is not None and start.tag.family == "span":
            return _span(start)
    return frozenset()


def _names_steps(said: Said) -> bool:
    """Whether each of several stretches of time is spoken of: "each month", "per day"."""
    phrases = said.request.phrases
    if any(phrase.tag.family == "span" for phrase in phrases):
        return True
    groups = (said.mention_at(phrase.end) for phrase in phrases if phrase.tag in (Tag.EACH, Tag.BY))
    return any(each is not None and _rise(said.column(each)) for each in groups)


def _behind_a_figure(said: Said, at: int) -> int:
    """Return the place behind the figure whose change it is: "change in tea each day"."""
    place = said.skip(at)
    phrase = said.request.phrase_at(place) if place < len(said.words) else None
    place = said.skip(phrase.end) if phrase is not None and phrase.tag is Tag.IN else place
    figure = said.mention_at(place)
    named = figure is not None and uses.is_measure(said.column(figure))
    return said.skip(figure.end) if figure is not None and named else place


def _rise(column: Column) -> bool:
    """Whether labels are steps one after the other."""
    return uses.is_time(column) or uses.has_rising_labels(column)


def _up_or_down(said: Said) -> bool:
    """Whether it is asked how much something went up or down: an amount, unless percents are meant."""
    texts = [word.text for word in said.words]
    going, ways = said.listed("going"), said.listed("ways")
    goes = any(one in going and other in ways for one, other in pairwise(texts))
    return goes and any(wanted(said, spoken_of(said, "sign"), Tag.IN_FIGURES))


def _how_many_percent(said: Said) -> frozenset[int]:
    """Return the words of "how many percent", which ask for a share where nothing grows."""
    found: set[int] = set()
    for phrase in said.phrases(Tag.SHARE):
        texts = [word.text for word in said.words[phrase.start : phrase.end]]
        runs = (said.request.speech.longest(texts[at:], "window") for at in range(len(texts)))
        if any(run is not None and run[0] is Tag.PERCENT for run in runs):
            found |= _span(phrase)
    return frozenset(found)


def _is_timed(said: Said, growing: Phrase) -> bool:
    """Whether a stretch of time stands just before or behind ("monthly growth", "growth per month")."""
    before, behind = said.request.phrase_ending(growing.start), said.request.phrase_at(growing.end)
    mention = said.request.mention_at(growing.start - 1) if growing.start else None
    spans = any(each is not None and each.tag.family == "span" for each in (before, behind))
    return spans or (mention is not None and uses.is_time(said.column(mention)))


def _unit_in(said: Said, words: frozenset[int]) -> TimeUnit | None:
    """Return the stretch of time that a comparison names ("on the previous month")."""
    tags = (said.request.speech.meaning(said.words[at].text) for at in sorted(words))
    return next((UNITS[tag] for tag in tags if tag in UNITS), None)


def _total_shares(said: Said, found: list[Phrase]) -> Iterator[Frame]:
    """Yield "share of the total"; a pie shows that by itself."""
    for phrase in wanted(said, found, Tag.TOTAL_SHARE):
        words = _span(phrase) | _how_many(said, phrase.start)
        if said.request.has(Tag.ARC, Tag.DONUT, Tag.NORMALIZE):
            yield Frame("share", words)
        else:
            yield Frame("share", words | around(said, found, Tag.PERCENT), _share(said))


def _how_many(said: Said, at: int) -> frozenset[int]:
    """Return the words for "how many" just before "percent of the total": no rows are counted."""
    over = next((phrase.start for phrase in said.request.phrases if phrase.start < at < phrase.end), at)
    return frozenset(range(said.request.before_fillers(over), at))


def _share(said: Said) -> Edit:
    whole, within = (along(said, Window(op)) for op in (WindowOp.SHARE, WindowOp.SHARE_WITHIN))

    def edit(spec: ChartSpec) -> ChartSpec:
        return within(spec) if spec.series or len(spec.y) > 1 else whole(spec)

    return edit


_PLAIN = {Tag.Z_SCORE: WindowOp.Z_SCORE, Tag.RANKING: WindowOp.RANK}


def _plain(said: Said, found: Sequence[Phrase]) -> Iterator[Frame]:
    """Yield z-scores and ranks among the series."""
    for phrase in wanted(said, list(found), *_PLAIN):
        op = _PLAIN[phrase.tag]
        lay = along(said, Window(op))
        yield Frame(op.value, _span(phrase), lay if op is WindowOp.Z_SCORE else _among_series(lay))


def _own_rank(said: Said, found: Sequence[Phrase]) -> Iterator[Frame]:
    """Yield "rank of each player by goals": the places themselves as figures, the best first."""
    phrases = wanted(said, list(found), Tag.OWN_RANK)
    if not phrases:
        return
    lay, groups = along(said, Window(WindowOp.RANK)), _names_and_groups(said)

    def edit(spec: ChartSpec) -> ChartSpec:
        if groups is not None and len(spec.y) == 1:
            figure = spec.y[0].field or next((each.name for each in uses.measures(said.table)), "")
            y = (replace(spec.y[0], field=figure, aggregate=None),)
            x, series = (Channel(each.name) for each in groups)
            spec = replace(spec, mark=Mark.BAR, x=x, series=series, y=y, sort=None, limit=None)
        ranked = lay(spec)
        if ranked.sort is None or ranked.sort.by is not SortBy.Y:
            return ranked
        return replace(ranked, sort=replace(ranked.sort, descending=False))

    yield Frame("own rank", _spans(phrases), edit)


def _names_and_groups(said: Said) -> tuple[Column, Column] | None:
    """Return what rows are grouped by and what names them: "rank of each pupil within the class"."""
    columns = [said.column(each) for each in said.request.mentions]
    own = [each for each in columns if each.kind is Kind.TEXT and uses.is_unique(said.table, each)]
    groups = [each for each in columns if each.kind is Kind.TEXT and not uses.is_unique(said.table, each)]
    named = len({each.name for each in own}) == len({each.name for each in groups}) == 1
    return (groups[0], own[0]) if named else None


def _spans(phrases: Sequence[Phrase]) -> frozenset[int]:
    return frozenset(at for phrase in phrases for at in range(phrase.start, phrase.end))


def _among_series(lay: Edit) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        return lay(spec) if spec.series or len(spec.y) > 1 else spec

    return edit
