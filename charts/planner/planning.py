"""Plans a chart: the one way in."""

from collections.abc import Sequence
from dataclasses import replace

from charts.grammar import ChartSpec, Mark
from charts.kinds import took_line
from charts.language.intent import refuses_chart
from charts.planner.asked import asked
from charts.planner.choice.drafting import assemble
from charts.planner.frames.families import READERS
from charts.planner.frames.frame import Frame, frames_of, rest_of, unchanged
from charts.planner.ledger import Account, Ledger, accounts_of, ledger_of
from charts.planner.plan import Plan
from charts.planner.request.phrases import Request, read_request
from charts.planner.request.undrawn import undrawn
from charts.table import Table
from charts.telling import no_chart
from charts.telling.taken import not_drawn_yet


def plan(table: Table, request: str) -> Plan:
    """Return what to draw of this table for this request."""
    if not len(table):
        return Plan(ChartSpec(Mark.NONE), no_chart.ONLY_A_HEAD)
    if refuses_chart(request):
        return Plan(ChartSpec(Mark.NONE), no_chart.NOT_WANTED)
    read = read_request(table, request)
    frames = frames_of(read, READERS)
    rest = rest_of(read, frames)
    draft = assemble(rest.request)
    if draft.spec.mark is Mark.NONE:
        return Plan(draft.spec, draft.why, draft.sure)
    made = tuple(frame.column for frame in frames if frame.column)
    spec, done = _edited(replace(draft.spec, calculate=made), frames)
    answer = asked(rest.request, spec, rest.request.table, request)
    ledger = _ledger(read, frames, done, dict(zip(rest.places, accounts_of(rest.request, spec), strict=True)))
    took, missing = took_line(spec, rest.request.table), undrawn(rest.request)
    if missing:
        return Plan(spec, not_drawn_yet(took, missing), sure=False, unspent=ledger.unspent, answer=answer)
    return Plan(spec, took, draft.sure and not ledger.unspent, ledger.unspent, answer)


def _edited(spec: ChartSpec, frames: Sequence[Frame]) -> tuple[ChartSpec, list[Frame]]:
    """Return the spec as the frames change it, and the frames that changed it."""
    done = []
    for frame in frames:
        if frame.edit is unchanged:
            done.append(frame)
            continue
        edited = frame.edit(spec)
        if edited != spec:
            done.append(frame)
        spec = edited
    return spec, done


def _ledger(
    read: Request, frames: Sequence[Frame], done: Sequence[Frame], accounts: dict[int, Account]
) -> Ledger:
    """Return the accounts of all words: those of the frames by what came of them."""
    for frame in frames:
        if frame.column is None:
            accounts |= dict.fromkeys(frame.words, Account.SPENT if frame in done else Account.NAMED)
            continue
        first = accounts.get(min(frame.words), Account.NAMED)
        accounts |= dict.fromkeys(frame.words, first)
    return ledger_of(read, [accounts[at] for at in range(len(read.words))])
