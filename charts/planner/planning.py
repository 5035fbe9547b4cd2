"""Plans a chart: the one way in."""

from charts.grammar import ChartSpec, Mark
from charts.language.intent import refuses_chart
from charts.planner.choice.drafting import assemble
from charts.planner.plan import Plan
from charts.planner.request.phrases import read_request
from charts.planner.request.undrawn import undrawn
from charts.table import Table
from charts.telling.taken import took_line


def plan(table: Table, request: str) -> Plan:
    """Return what to draw of this table for this request."""
    if not len(table):
        return Plan(
            ChartSpec(Mark.NONE), "The table has a head and no data rows, so there is nothing to draw."
        )
    if refuses_chart(request):
        return Plan(ChartSpec(Mark.NONE), "No chart was wanted.")
    read = read_request(table, request)
    draft = assemble(read)
    if draft.spec.mark is Mark.NONE:
        return Plan(draft.spec, draft.why, draft.sure)
    took, missing = took_line(draft.spec, table), undrawn(read)
    if missing:
        return Plan(draft.spec, f"{took}; {missing} I cannot draw yet", sure=False)
    return Plan(draft.spec, took, draft.sure)
