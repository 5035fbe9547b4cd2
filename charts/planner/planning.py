"""Plans a chart: the one way in."""

from charts.grammar import ChartSpec, Mark
from charts.language.intent import refuses_chart
from charts.planner.choice.drafting import assemble
from charts.planner.plan import Plan
from charts.planner.request.phrases import read_request
from charts.planner.request.undrawn import undrawn
from charts.table import Table
from charts.telling import no_chart
from charts.telling.taken import not_drawn_yet, took_line


def plan(table: Table, request: str) -> Plan:
    """Return what to draw of this table for this request."""
    if not len(table):
        return Plan(ChartSpec(Mark.NONE), no_chart.ONLY_A_HEAD)
    if refuses_chart(request):
        return Plan(ChartSpec(Mark.NONE), no_chart.NOT_WANTED)
    read = read_request(table, request)
    draft = assemble(read)
    if draft.spec.mark is Mark.NONE:
        return Plan(draft.spec, draft.why, draft.sure)
    took, missing = took_line(draft.spec, table), undrawn(read)
    if missing:
        return Plan(draft.spec, not_drawn_yet(took, missing), sure=False)
    return Plan(draft.spec, took, draft.sure)
