"""Plans a chart: the one way in."""

from charts.planner.defaults import default_spec
from charts.planner.plan import Plan
from charts.spec import ChartSpec, Mark
from charts.table import Table


def plan(table: Table, request: str) -> Plan:
    """Return what to draw of this table for this request."""
    del request
    if not len(table):
        return Plan(ChartSpec(Mark.NONE), "The table has no data rows.")
    spec = default_spec(table)
    if spec.mark is Mark.NONE:
        return Plan(spec, "No column of numbers was found, and no count was asked for.")
    return Plan(spec, f"a {spec.mark.value} chart of {', '.join(each.field for each in spec.y)}", sure=False)
