"""Plans a chart: the one way in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from charts.grammar import ChartSpec, Mark
from charts.kinds import took_line
from charts.language.intent import refuses_chart
from charts.planner.asked import asked
from charts.planner.choice.drafting import Draft, assemble
from charts.planner.frames.families import READERS
from charts.planner.frames.frame import Frame, Rest, frames_of, rest_of, unchanged
from charts.planner.ledger import Account, Ledger, accounts_of, columns_of, ledger_of
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
    tried = _tried(read, frames_of(read, READERS))
    kept = [frame for frame in tried.frames if frame in tried.done or not frame.loose]
    if len(kept) < len(tried.frames):
        tried = _tried(read, kept)
    spec, rest, draft = tried.spec, tried.rest, tried.draft
    if spec.mark is Mark.NONE:
        return Plan(spec, draft.why, draft.sure)
    answer = asked(rest.request, spec, rest.request.table, request)
    accounts = dict(zip(rest.places, accounts_of(rest.request, spec), strict=True))
    ledger = _ledger(read, tried, accounts)
    took, missing = took_line(spec, rest.request.table), undrawn(rest.request)
    if missing:
        return Plan(spec, not_drawn_yet(took, missing), sure=False, unspent=ledger.unspent, answer=answer)
    return Plan(spec, took, draft.sure and not ledger.unspent, ledger.unspent, answer)


@dataclass(frozen=True, slots=True)
class _Tried:
    """A request read with some frames, what came of it, and the frames that had an effect."""

    frames: Sequence[Frame]
    rest: Rest
    draft: Draft
    spec: ChartSpec
    done: Sequence[Frame]


def _tried(read: Request, frames: Sequence[Frame]) -> _Tried:
    rest = rest_of(read, frames)
    draft = assemble(rest.request)
    if draft.spec.mark is Mark.NONE:
        return _Tried(frames, rest, draft, draft.spec, frames)
    drawn = columns_of(draft.spec)
    made = tuple(frame.column for frame in frames if frame.column and frame.column.name in drawn)
    spec, done = _edited(replace(draft.spec, calculate=made), frames)
    done = [frame for frame in done if frame.column is None or frame.column in made]
    return _Tried(frames, rest, draft, spec, done)


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


def _ledger(read: Request, tried: _Tried, accounts: dict[int, Account]) -> Ledger:
    """Return the accounts of all words: those of the frames by what came of them."""
    for frame in tried.frames:
        came = Account.SPENT if frame in tried.done else Account.NAMED
        accounts |= dict.fromkeys(frame.words, came)
    return ledger_of(read, [accounts[at] for at in range(len(read.words))])
