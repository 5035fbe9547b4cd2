"""A follow-up is an edit of the last chart: what its words say is changed, all else stays as it was.

The words are read as those of any request; what was recognised in them (a mark, a filter, a column, an order)
replaces or extends the same part of the last spec. "and" extends, "only" replaces, "without" takes away.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from charts.data.calculating import calculated
from charts.data.figures import is_mean_like
from charts.errors import UserError
from charts.grammar import (
    Aggregate,
    Channel,
    ChartSpec,
    Comparison,
    Group,
    Mark,
    Measure,
    Op,
    Sort,
    SortBy,
    Stack,
    Where,
    Window,
    WindowOp,
    amended,
    amendments_of,
    check,
)
from charts.kinds import chart_data, kind_of, took_line
from charts.language.han import language_in
from charts.language.intent import asks_for_help, makes, praises
from charts.language.lexicon import words_for
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.amending import Amending, amending, cannot_amend
from charts.planner.asked import asked, is_question
from charts.planner.asked_about import rows_of
from charts.planner.choice import uses
from charts.planner.choice.defaults import sort_asked_for
from charts.planner.choice.drafting import styled
from charts.planner.choice.roles import AGGREGATES, Part
from charts.planner.choice.wish import (
    MARKS,
    Wish,
    is_refused,
    labels,
    numbers,
    says_normalized,
    says_stacked,
    wish_of,
)
from charts.planner.effects import columns_of
from charts.planner.frames.families import READERS
from charts.planner.frames.frame import Frame, frames_of, rest_of
from charts.planner.in_force import asks_what_holds
from charts.planner.ledger import framed, unspent_of
from charts.planner.leftovers import text_of
from charts.planner.meant_before import (
    lines_off,
    of_another,
    of_the_other,
    ordinals_spelled_out,
    redoes,
    redone,
    steps_back,
    undone,
)
from charts.planner.named_again import nothing_named, spelled_out, with_named
from charts.planner.plan import Plan
from charts.planner.planning import plan, planned
from charts.planner.questions import corrected, reply_to
from charts.planner.relative_edits import both_edit, relative_edit
from charts.planner.request.answered_in import follow_up_locale
from charts.planner.request.phrases import Request, read_request, request_of
from charts.planner.said_anew import said_anew
from charts.table import Table
from charts.telling import no_chart
from charts.telling.pasted_style import speaking_of

_ADDING = (Tag.AND, Tag.ADD)
_LOOKS = (
    *(Tag.STACKED, Tag.NORMALIZE, Tag.GROUPED, Tag.HORIZONTAL, Tag.STANDING),
    *(Tag.LOG, Tag.DONUT),
)


def edited(table: Table, history: Sequence[ChartSpec], request: str) -> Plan:
    """Return the last chart as a follow-up changes it; history holds the charts so far, the first one first.

    Where the words ask for nothing that can be changed, they are taken for a request of their own.
    """
    last = history[-1]
    table = amended(table, last.amendments)
    read = read_request(table, request, language_in(last.locale))
    history = (*history[:-1], replace(last, named=()))
    turned = redone(read, history) or of_the_other(read, history) or of_another(read, history)
    read = ordinals_spelled_out(spelled_out(_without_no(read, last), last), last)
    locale = follow_up_locale(read, history[-1].locale)
    with speaking_of(table, locale):
        made = (turned and _drawable(table, turned, ())) or _edited(table, history, read, request)
        made = with_named(made, amended(table, made.spec.amendments))
    return replace(made, spec=replace(made.spec, locale=locale))


def _edited(table: Table, history: Sequence[ChartSpec], read: Request, request: str) -> Plan:
    told = amending(read, history[-1])
    if told is not None and (made := _told(table, history, read, told)):
        return made
    said = _said_back(table, history[-1], read, request)
    return said if said is not None else _changed(table, history, read, request)


def _told(table: Table, history: Sequence[ChartSpec], read: Request, told: Amending) -> Plan | None:
    """Return the chart of a table that is told otherwise, with what else the words ask for."""
    table = amended(table, told.spec.amendments)
    if not told.rest:
        return _drawable(table, told.spec, ())
    rest = request_of(table, list(told.rest), read.speech)
    made = _edited(table, (*history, told.spec), rest, text_of(rest, range(len(rest.words))))
    if made.spec.amendments == told.spec.amendments:
        return made
    return _drawable(table, told.spec, made.unspent)


def _said_back(table: Table, last: ChartSpec, read: Request, request: str) -> Plan | None:
    """Return what is answered beside the chart that is in force: help, figures, a cell that stays."""
    if asks_for_help(request):
        return Plan(ChartSpec(Mark.NONE), no_chart.what_can_be_asked())
    if redoes(read):
        return _drawable(table, last, (text_of(read, range(len(read.words))),))
    holds = asks_what_holds(read, request, last)
    if holds is not None and (kept := _drawable(table, last, ())):
        return replace(kept, answer=holds)
    reply, put_right = reply_to(read, request, last), corrected(read) or cannot_amend(read)
    kept = _drawable(table, last, (put_right,) if put_right else ()) if reply or put_right else None
    return replace(kept, answer=reply.answer) if reply and kept else kept


def _changed(table: Table, history: Sequence[ChartSpec], read: Request, request: str) -> Plan:
    back = _earlier(read, history)
    if back is not None and _left_out(wish_of(read.again()), _tests(history[-1].where)):
        back = None  # "back with Kees" asks for no earlier chart
    lost, off = nothing_named(read, history[-1]), lines_off(read, history[-1])
    frames = frames_of(read, READERS) if lost is None else [lost]
    for each in filter(None, (off, _steps(read))):
        frames = [each, *(other for other in frames if other.words.isdisjoint(each.words))]
    relative = both_edit(read, history)
    if relative is None and not any(frame.column for frame in frames):
        relative = relative_edit(read, history[-1])
    others = [each for each in frames if relative is None or each.words.isdisjoint(relative.words)]
    frames = [*([relative] if relative else []), *(_of_drawn(each, read, history[-1]) for each in others)]
    rest = rest_of(read, frames)
    wish = wish_of(rest.request)
    spec = back or history[-1]
    for change in _CHANGES:
        spec = change(wish, spec)
    spec, done = framed(spec, frames)
    answered = _answered(rest.request, history[-1], spec, table, request)
    if answered is not None:
        return answered
    unspent = unspent_of(read, rest, spec, frames, done)
    if back is not None and spec == back:
        return Plan(back, took_line(back, table), sure=not unspent, unspent=unspent)
    if spec == history[-1] and not _is_same(wish):
        anew = said_anew(read, history) or (None if unspent else _of_all_rows(read, spec))
        if anew is not None and (drawn := _drawable(table, anew, ())):
            return drawn
        if praises(request) and not read.mentions and not (unspent and _wishes(read)):
            return Plan(ChartSpec(Mark.NONE), no_chart.welcome())
        kept = None if _stands_alone(wish, spec) else _drawable(table, spec, unspent)
        return replace(kept or _its_own(table, request), sure=False)
    return _drawable(table, spec, unspent) or _its_own(table, request)


def _steps(read: Request) -> Frame | None:
    """Return the frame of several changes that are taken back at once: "undo the last two"."""
    steps, words = steps_back(read)
    return Frame("steps back", words, holds=lambda _: True) if steps > 1 else None


def _without_no(read: Request, last: ChartSpec) -> Request:
    """Return a follow-up without a "no" in front that says what was meant instead: "no, I meant art"."""
    first = read.phrase_at(0)
    if first is None or first.tag is not Tag.NOT or len(read.words) <= first.end:
        return read
    behind, mention = read.words[first.end], read.mention_at(read.behind_fillers(first.end))
    stop = mention.end if mention is not None else len(read.words)
    beyond = any(each.start > stop for each in read.mentions)
    if beyond and read.words[stop].kind == "stop" and behind.text not in read.speech.listed("subjects"):
        return request_of(read.table, read.words[stop + 1 :], read.speech)  # "not morning, evening"
    painted = any(each.colour for each in last.looks.paints) and read.speech.names_colour(behind.text)
    other = painted and len(read.words) == first.end + 1  # "no blue", where it is green
    if behind.kind != "stop" and behind.text not in read.speech.listed("subjects") and not other:
        return read
    return request_of(read.table, read.words[first.end + (behind.kind == "stop") :], read.speech)


def _its_own(table: Table, request: str) -> Plan:
    """Return the plan of words that change nothing, as a request of their own in the language spoken now."""
    alone = replace(table, pasted=None, amendments=())
    made = planned(alone, read_request(alone, request), request)
    kept = amendments_of(table)
    return replace(made, spec=replace(made.spec, amendments=kept)) if kept else made


def _of_drawn(frame: Frame, read: Request, spec: ChartSpec) -> Frame:
    """Return a frame with the words that name what is drawn already: "make the costs red"."""
    named = [read.mention_at(at) for at in frame.about]
    drawn = columns_of(spec)
    known = all(each is not None and read.table.columns[each.column].name in drawn for each in named)
    return replace(frame, words=frame.words | frame.about) if frame.about and known else frame


def _wishes(read: Request) -> bool:
    """Whether something is asked for beside the thanks: "nice. now add next week's weather"."""
    return read.has(Tag.ADD) or any(makes(word.text) for word in read.words)


def _of_all_rows(read: Request, spec: ChartSpec) -> ChartSpec | None:
    """Return the spec with nothing left out, where all is wanted again ("wieder alle") and something is."""
    said = {word.text for word in read.words}
    if said.isdisjoint(words_for(Tag.EVERYTHING)) or said.isdisjoint(read.speech.listed("back")):
        return None
    whole = replace(spec, where=None, having=(), limit=None)
    return whole if whole != spec else None


def _stands_alone(wish: Wish, spec: ChartSpec) -> bool:
    """Whether words that change nothing are a request of their own: they name what is to be drawn."""
    x = spec.x.field if spec.x is not None else ""
    named = any(part.column.name != x for part in wish.parts)
    return named or wish.mark is not None or bool(wish.filters.found)


def _answered(request: Request, last: ChartSpec, spec: ChartSpec, table: Table, text: str) -> Plan | None:
    """Return the last chart, of the rows asked about, with the answer to a question, if one is asked."""
    if not is_question(request, text) and not _is_one_figure(last, spec, table):
        return None
    kept = replace(last, where=spec.where, having=spec.having)
    if len(spec.y) < len(last.y):
        kept = replace(kept, y=tuple(replace(each, aggregate=None) for each in spec.y))
    answer = asked(_seeing(request, kept), kept, table, text)
    planned = _drawable(table, kept, ()) if answer else None
    return replace(planned, answer=answer) if planned else None


def _seeing(request: Request, spec: ChartSpec) -> Request:
    """Return the request on a table with the columns of its own that a chart has from an earlier message."""
    own = [each for each in spec.calculate if each.name not in request.table.names]
    if not own:
        return request
    table, _ = calculated(request.table, own, rows_of(request.table))
    return request_of(table, request.words, request.speech)


def _is_one_figure(last: ChartSpec, spec: ChartSpec, table: Table) -> bool:
    """Whether rows that each stand alone are to become one figure: "the average of tea please"."""
    if spec.x is None or spec.x.field not in table.names or spec.x.time_unit or spec.layers != last.layers:
        return False
    new = {each.aggregate for each in spec.y} - {each.aggregate for each in last.y}
    return bool(new & _ONE_FIGURE) and spec.mark is last.mark and uses.is_unique(table, table[spec.x.field])


_ONE_FIGURE = frozenset({Aggregate.MEAN, Aggregate.MEDIAN, Aggregate.SUM})


def _drawable(table: Table, spec: ChartSpec, unspent: tuple[str, ...]) -> Plan | None:
    """Return the plan of a spec, None where it cannot be drawn."""
    try:
        table = amended(table, spec.amendments)
        spec = check(spec, table)
        chart_data(table, spec)
    except UserError:
        return None
    return Plan(spec, took_line(spec, table), sure=not unspent, unspent=unspent)


def _earlier(read: Request, history: Sequence[ChartSpec]) -> ChartSpec | None:
    """Return the chart that is asked back: the first one, or the last that differs from the present one."""
    if not read.has(Tag.RESET, Tag.UNDO):
        return None
    named = [MARKS[phrase.tag] for phrase in read.phrases if phrase.tag in MARKS]
    if named and (found := next((spec for spec in reversed(history) if spec.mark in named), None)):
        return found
    if read.has(Tag.RESET):
        return history[0]
    return _before(history) if named else undone(history, steps_back(read)[0])


def _before(history: Sequence[ChartSpec]) -> ChartSpec | None:
    """Return the chart before the present one, None where that was come back to: "like before, but bars"."""
    return undone(history) if history[-1] not in history[:-1] else None


def _is_same(wish: Wish) -> bool:
    """Whether the words name what is there already ("as bars" of bars)."""
    again = bool(wish.parts) and wish.has(Tag.ADD)  # "add the costs" that are drawn already
    return again or wish.mark is not None or any(wish.has(tag) for tag in (*_LOOKS, Tag.SORT))


# --- what may change, each from what was said to the part of the spec that it means ---


def _mark(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Change the mark, where one is named."""
    if wish.mark is None or wish.mark is spec.mark:
        return spec
    marks = [phrase for phrase in wish.request.phrases if phrase.tag.family == "mark"]
    lying = wish.has(Tag.HORIZONTAL) and not kind_of(spec.mark).lies
    if all(is_refused(wish.request, phrase) for phrase in marks) and not (lying and not marks):
        return spec
    if wish.of_a_whole:
        return replace(spec, mark=wish.mark, y=spec.y[:1], series=None, stack=Stack.NONE)
    return replace(spec, mark=wish.mark, donut=False)


def _rows(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Change the filters: one on the same column is replaced, unless rows are taken away or added to it."""
    tests = _tests(spec.where)
    again = _left_out(wish, tests)
    if again:
        wish.request.used.update(_backs(wish))
        return replace(spec, where=_joined(_brought_back(tests, again)))
    back = _backs(wish) if any(each.negate for each in tests) else frozenset()
    if back:
        wish.request.used.update(back)
        tests = _brought_back(tests, {cell.value for cell in wish.cells})
    for found in () if back else wish.filters.found:
        tests = _with_test(tests, found.test, adds=_adds(wish.request, found.start))
    having = (*spec.having, *wish.filters.having)
    return replace(spec, where=_joined(tests), having=having)


def _left_out(wish: Wish, tests: Sequence[Comparison]) -> frozenset[str]:
    """Return the cells that are named, where each is left out by now: "with Kees after all", "верни Тулу"."""
    named = frozenset(str(cell.value) for cell in wish.cells)
    out = {str(value) for each in tests if each.negate for value in each.values}
    anew = wish.has(Tag.ONLY) or any(found.test.negate for found in wish.filters.found)
    return named if not anew and named <= out else frozenset()


def _backs(wish: Wish) -> frozenset[int]:
    """Return the words by which what was left out is wanted again: "add him back"."""
    named = wish.cells or any(word.text in wish.request.speech.listed("them") for word in wish.request.words)
    if wish.has(Tag.UNDO, Tag.RESET) or not (wish.has(Tag.ADD) or named):
        return frozenset()
    return frozenset(
        at for at, word in enumerate(wish.request.words) if word.text in wish.request.speech.listed("back")
    )


def _brought_back(tests: list[Comparison], named: Collection[str]) -> list[Comparison]:
    """Return the filters without what is named of what they leave out, else without the last that does."""
    out = [each for each in tests if each.negate]
    if not named:
        return [each for each in tests if each is not out[-1]]
    found = []
    for each in tests:
        left = tuple(value for value in each.values if not (each.negate and str(value) in named))
        if left or not each.negate:
            found.append(replace(each, values=left, op=Op.EQ if len(left) == 1 and each.negate else each.op))
    return found


def _with_test(tests: list[Comparison], test: Comparison, *, adds: bool) -> list[Comparison]:
    before = next((each for each in tests if each.field == test.field and each.op in (Op.EQ, Op.IN)), None)
    if before is not None and adds and not test.negate and test.op in (Op.EQ, Op.IN):
        more = replace(before, op=Op.IN, values=tuple(dict.fromkeys((*before.values, *test.values))))
        return [more if each is before else each for each in tests]
    if test.negate:
        return [*tests, test]
    return [*(each for each in tests if each.field != test.field), test]


def _adds(request: Request, at: int) -> bool:
    """Whether "and" or "also" stands before, and no "only": more of the same is meant."""
    before = [phrase.tag for phrase in request.phrases if phrase.end <= at]
    adding = any(tag in _ADDING for tag in before) or request.has(Tag.ADD)
    again = any(word.text in request.speech.listed("back") for word in request.words)
    return (adding or again) and not request.has(Tag.ONLY)


def _tests(where: Where | None) -> list[Comparison]:
    """Return the tests that must all hold; a choice between several is left as it is elsewhere."""
    if where is None:
        return []
    if isinstance(where, Comparison):
        return [where]
    return [test for part in where.parts for test in _tests(part)] if not where.any_of else []


def _joined(tests: Sequence[Comparison]) -> Where | None:
    if not tests:
        return None
    return tests[0] if len(tests) == 1 else Group(tuple(tests))


def _measures(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Change what is measured: columns that are named replace the old ones, or stand beside them."""
    found = [part for part in numbers(wish) if not _is_group(part)]
    made = [Measure(part.column.name, part.how[0] if part.how else _aggregate(spec)) for part in found]
    if not made and wish.has(Tag.ADD, Tag.AND) and wish.has(Tag.OTHERS):
        return replace(_still_sorted(spec), y=(*spec.y, *_others(wish, spec)))
    if not made:
        return spec
    instead = any(
        word.text in wish.request.speech.listed("instead") for word in wish.request.words
    ) or _goes_over(wish.request)
    beside = not instead and (any(part.lead in _ADDING for part in found) or wish.has(Tag.ADD))
    beside = beside or (not instead and len(found) == 1 and _is_set_against(wish.request))
    if not beside:
        return replace(spec, y=tuple(dict.fromkeys(made)))
    return replace(_still_sorted(spec), y=tuple(dict.fromkeys((*spec.y, *made))))


def _is_set_against(request: Request) -> bool:
    """Whether what is named is to be compared with what is drawn: "compare with 2019", "versus last year"."""
    return request.has(Tag.COMPARE) or any(
        request.before_fillers(each.start) == 0 for each in request.all(Tag.VERSUS)
    )


def _goes_over(request: Request) -> bool:
    """Whether "now" behind "and" goes over to something else: "and now wins"; "and now also wins" adds it."""
    joints = (each.end for each in request.all(Tag.AND) if each.end < len(request.words))
    return not request.has(Tag.ADD) and any(
        request.words[at].text in request.speech.listed("now") for at in joints
    )


def _others(wish: Wish, spec: ChartSpec) -> tuple[Measure, ...]:
    """Return what "the other two" are: the figures not drawn yet, those called alike where there are some."""
    drawn = {each.field for each in spec.y}
    words = frozenset(word for name in drawn for word in words_of(name))
    rest = [each for each in uses.measures(wish.table) if each.name not in drawn]
    alike = [each for each in rest if not words.isdisjoint(words_of(each.name))]
    return tuple(Measure(each.name, _aggregate(spec)) for each in alike or rest)


def _still_sorted(spec: ChartSpec) -> ChartSpec:
    """Return the spec sorted by what it is sorted by now, whatever comes beside it."""
    by_height = spec.sort is not None and spec.sort.by is SortBy.Y and len(spec.y) == 1 and spec.y[0].field
    if not by_height or spec.sort is None:
        return spec
    return replace(spec, sort=Sort(SortBy.FIELD, spec.sort.descending, spec.y[0].field))


def _is_group(part: Part) -> bool:
    return part.lead in (Tag.BY, Tag.EACH, Tag.SERIES)


def _aggregate(spec: ChartSpec) -> Aggregate | None:
    return spec.y[0].aggregate if spec.y and spec.y[0].field else None


def _figures(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Change how rows become one figure ("average, not total")."""
    asked = [
        AGGREGATES[phrase.tag]
        for phrase in wish.request.all(*AGGREGATES)
        if phrase.start not in wish.request.used and not is_refused(wish.request, phrase)
    ]
    if not asked or any(part.how for part in wish.parts):
        return spec
    y = tuple(replace(measure, aggregate=asked[0]) if measure.field else measure for measure in spec.y)
    return replace(spec, y=y)


def _groups(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Change what stands along x, or what the colours differ by."""
    for part in labels(wish):
        channel = Channel(part.column.name)
        split = part.lead is Tag.SERIES or (part.lead is not None and says_stacked(wish.request))
        split = split or (part.lead in (Tag.BY, Tag.EACH) and wish.has(Tag.ADD))  # "by region too"
        if split and spec.x is not None:
            spec = replace(spec, series=channel, y=spec.y[:1])
        elif part.lead in (Tag.BY, Tag.EACH, Tag.POST_BY, Tag.X_AXIS):
            spec = replace(spec, x=channel, y=tuple(_added_up(wish, each, part) for each in spec.y))
    if wish.clock is not None and wish.clock.column is not None:
        spec = replace(spec, x=Channel(wish.clock.column.name, wish.clock.unit))
    return spec


def _added_up(wish: Wish, measure: Measure, part: Part) -> Measure:
    """Return a measure that sums up the rows which a label now has in common."""
    alone = uses.is_unique(wish.table, part.column)
    if alone or measure.aggregate is not None or measure.field not in wish.table.names:
        return measure
    mean = is_mean_like(wish.table[measure.field])
    return replace(measure, aggregate=Aggregate.MEAN if mean else Aggregate.SUM)


def _shares(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Change figures to shares of what is drawn ("as percentages"), of each place where there are several."""
    plain = all(measure.window is None for measure in spec.y)
    if not wish.has(Tag.SHARE) or not plain or spec.mark not in _SHARED or kind_of(spec.mark).shares:
        return spec
    if spec.series is not None or len(spec.y) > 1:
        return replace(spec, stack=Stack.NORMALIZE)
    return replace(spec, y=tuple(replace(each, window=Window(WindowOp.SHARE)) for each in spec.y))


_SHARED = (Mark.BAR, Mark.AREA)


def _order(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Change order and number of marks; "the other way round" turns the order that is there."""
    if wish.has(Tag.REVERSED):
        sort = spec.sort or Sort(SortBy.Y, descending=False)
        return replace(spec, sort=replace(sort, descending=not sort.descending))
    if wish.cut is not None:
        return replace(spec, limit=wish.cut.limit, sort=Sort(SortBy.Y, wish.cut.descending))
    if wish.order is None:
        return _sorted(spec) if wish.has(Tag.SORT) else spec
    by_size = sort_asked_for(wish.table, spec.x, descending=wish.order.descending)
    named = wish.order.mention or wish.order.of
    if named is not None:
        name = wish.table.columns[named.column].name
        by = SortBy.X if spec.x and spec.x.field == name else SortBy.FIELD
        by = SortBy.Y if any(measure.field == name for measure in spec.y) else by
        sort = Sort(by, wish.order.descending, name if by is SortBy.FIELD else "")
        return replace(spec, sort=by_size if by is SortBy.Y else sort)
    sort = Sort(SortBy.X, wish.order.descending) if wish.order.axis is Tag.X_AXIS else by_size
    return replace(spec, sort=sort)


def _style(wish: Wish, spec: ChartSpec) -> ChartSpec:
    """Change stacking, direction and scale, where a word says so."""
    if not wish.has(*_LOOKS) and not says_stacked(wish.request) and not says_normalized(wish.request):
        return spec
    asked = styled(wish, spec)
    if wish.has(Tag.GROUPED):
        return replace(asked, stack=Stack.NONE)
    stack = asked.stack if asked.stack is not Stack.NONE else spec.stack
    return replace(
        asked,
        stack=stack,
        horizontal=asked.horizontal or (spec.horizontal and not wish.has(Tag.STANDING)),
        log=asked.log or spec.log,
        donut=asked.donut or spec.donut,
    )


def _sorted(spec: ChartSpec) -> ChartSpec:
    """Return the spec in the order of its figures: "sort it" names none, and one that is there stays."""
    return spec if spec.sort is not None else replace(spec, sort=Sort(SortBy.Y, descending=True))


Change = Callable[[Wish, ChartSpec], ChartSpec]

_CHANGES: tuple[Change, ...] = (_mark, _measures, _figures, _groups, _shares, _rows, _order, _style)


def again(table: Table, history: Sequence[ChartSpec], request: str) -> Plan:
    """Return the chart of a new table: the last one once more where that is asked for and fits it."""
    if history and read_request(table, request).has(Tag.AGAIN):
        same = _drawable(table, replace(history[-1], amendments=()), ())
        if same is not None:
            return same
    return plan(table, request)
