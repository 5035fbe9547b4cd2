"""What the answer shall be: a chart, an explanation, or both. Every answer is decided here, and only here.

Told apart first, without any model: "create a chart" gets one, "explain how a bar chart works" gets words.
"""

from typing import Protocol

from charts.intent import Intent, explain, intent_of
from charts.planner.plan import Plan
from charts.spec import Mark
from charts.table import Reading, Table
from ports import Decision, Mention


class Planner(Protocol):
    """The deterministic planner, in a worker process (charts.workers.Workers)."""

    async def plan(self, table: Table, request: str) -> Plan:
        """Return what to draw for this request."""
        ...


def wants_chart(request: str, *, has_table: bool) -> bool:
    """Whether a chart shall be drawn now.

    With a table the answer is a chart unless the words clearly ask for instructions: a chart too many is
    cheaper than a lecture on how to draw one.
    """
    return has_table and intent_of(request) is not Intent.EXPLAIN


class LlmHandler:
    """Decides with the planner alone; it always has a plan, costs nothing and needs no key."""

    def __init__(self, planner: Planner) -> None:
        self._planner = planner

    async def decide(self, _mention: Mention, reading: Reading) -> Decision:
        """Return what to answer: a spec, or text, or nothing when there is no table and no question."""
        has_table = bool(reading.tables)
        if not wants_chart(reading.request, has_table=has_table):
            is_question = intent_of(reading.request) is Intent.EXPLAIN
            return Decision(text=explain(reading.request) if is_question else "")
        plan = await self._planner.plan(reading.tables[0], reading.request)
        if plan.spec.mark is Mark.NONE:
            return Decision(text=plan.took)
        return Decision(plan.spec, plan.took)
