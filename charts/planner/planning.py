"""Plans a chart: the one way in."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from charts.grammar import ChartSpec, Mark
from charts.kinds import took_line
from charts.language.intent import refuses_chart
from charts.language.strangers import stranger_of
from charts.planner.asked import asked
from charts.planner.effects import columns_of
from charts.planner.ledger import unspent_of
from charts.planner.leftovers import text_of
from charts.planner.named_again import with_named
from charts.planner.plan import Plan
from charts.planner.questions import Reply, reply_to, unanswered
from charts.planner.ranking import Candidate, best_of, candidates_of
from charts.planner.refused_rows import refuses_rows
from charts.planner.request.answered_in import locale_of
from charts.planner.request.phrases import Request, read_request
from charts.planner.request.undrawn import undrawn, undrawn_words
from charts.planner.tried import Tried, tried_of
from charts.planner.wish_and_question import in_two
from charts.table import Table
from charts.telling import no_chart
from charts.telling.not_spoken import in_english
from charts.telling.pasted_style import speaking_of
from charts.telling.taken import not_drawn_yet, with_left_out


def plan(table: Table, request: str) -> Plan:
    """Return what to draw of this table for this request, and that in the language it is made in."""
    read = read_request(table, request)
    stranger = stranger_of(request or table.title, " ".join(table.names))
    locale = "" if stranger else locale_of(read)
    with speaking_of(table, locale):
        made = with_named(planned(table, read, request), table)
        if stranger:
            made = replace(made, took=in_english(made.took, stranger, titled=not request), sure=False)
    return replace(made, spec=replace(made.spec, locale=locale))


def planned(table: Table, read: Request, request: str) -> Plan:
    """Return the same in the language that is spoken now."""
    if not len(table):
        return Plan(ChartSpec(Mark.NONE), no_chart.only_a_head())
    if refuses_chart(request) and not refuses_rows(read):
        answer = _drawn(read, request).answer
        return Plan(ChartSpec(Mark.NONE), no_chart.not_wanted(), answer=answer)
    return in_two(read, request, _drawn) or _drawn(read, request)


def _drawn(read: Request, request: str) -> Plan:
    """Return the plan of a request that is taken for one of a chart."""
    reply = reply_to(read, request)
    if not reply:
        return _answered(read, request, None)
    plan = _answered(read, request, None)
    if plan.answer == reply.answer and not plan.unspent:
        return plan  # the chart answers alike, so its words may shape it: "lowest" puts that one first
    told = _answered(read, request, reply)
    return plan if told.answer is None and told.unspent and not plan.unspent else told


def readings(table: Table, request: str) -> Iterator[tuple[Candidate, Plan]]:
    """Yield each reading of a request that is weighed, with the plan that it makes; the first one first."""
    read = read_request(table, request)
    locale = locale_of(read)
    with speaking_of(table, locale):
        for candidate in candidates_of(read, tried_of(read)):
            made = _planned(read, request, None, candidate.tried)
            yield candidate, replace(made, spec=replace(made.spec, locale=locale))


def _answered(read: Request, request: str, reply: Reply | None) -> Plan:
    first = tried_of(read, reply.words if reply else frozenset())
    best = best_of(read, first)
    plan = _planned(read, request, reply, first)
    if best.tried is not first:
        other = _planned(read, request, reply, best.tried)
        plan = other if other.answer == plan.answer else plan  # a figure that is asked for is the first one's
    return replace(plan, sure=plan.sure and best.is_clear)


def _planned(read: Request, request: str, reply: Reply | None, tried: Tried) -> Plan:
    spec, rest, draft = tried.spec, tried.rest, tried.draft
    if spec.mark is Mark.NONE:
        return Plan(spec, draft.why, draft.sure)
    answer = reply.answer if reply else asked(rest.request, spec, rest.request.table, request)
    spent = reply.words if reply else frozenset()
    rest.request.used.update(at for at, place in enumerate(rest.places) if place in spent)
    unspent = unspent_of(read, rest, spec, tried.frames, tried.done, answered=answer is not None)
    if (answer is None or unspent) and (left_open := unanswered(read, request, spec, answered=bool(answer))):
        answer, unspent = None, (*left_open, *read.unread)
    took, missing = took_line(spec, rest.request.table), undrawn(rest.request)
    if not read.mentions and spec.where is None and (left := left_out(read.table, spec)):
        took = with_left_out(took, left)
    if missing:
        took = not_drawn_yet(took, missing, _said_of(rest.request, unspent))
        return Plan(spec, took, sure=False, unspent=unspent, answer=answer)
    return Plan(spec, took, draft.sure and not unspent, unspent, answer)


def _said_of(request: Request, unspent: Sequence[str]) -> str:
    """Return the words left over that name what is not drawn here, "" where none of them do."""
    named = text_of(request, undrawn_words(request))
    return next((words for words in unspent if named in words), "")


def left_out(table: Table, spec: ChartSpec) -> tuple[str, ...]:
    """Return the columns of a table that a chart does not show, in order."""
    layers = {
        name
        for layer in spec.layers
        for part in ("target", "delta", "lower", "upper")
        if (name := getattr(layer, part, ""))
    }
    seen = columns_of(spec) | layers
    return tuple(name for name in table.names if name not in seen)
