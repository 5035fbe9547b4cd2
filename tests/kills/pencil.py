"""Drawing without worker processes, for the tests whose subject is delivery and not the picture."""

from collections.abc import Sequence

from charts.chart import Drawn
from charts.grammar import ChartSpec
from charts.planner import Plan, plan
from charts.reading import read_message
from charts.table import File, Reading, Table

PNG = b"\x89PNG\r\n\x1a\n" + bytes(2_000)
"""Enough of a picture for a Discord that only stores it."""


class Pencil:
    """Reads and plans as the workers do, in this process, and draws an empty sheet."""

    async def start(self) -> None:
        """Need nothing."""

    async def close(self) -> None:
        """Leave nothing."""

    async def read(self, text: str, files: Sequence[File] = ()) -> Reading:
        """Find the tables."""
        return read_message(text, files)

    async def plan(self, table: Table, request: str) -> Plan:
        """Plan the chart."""
        return plan(table, request)

    async def title(self, text: str, _quoted: str = "") -> str:
        """Call a thread by the request, which takes no chart."""
        return text

    async def draw(self, _table: Table, _spec: ChartSpec) -> Drawn:
        """Draw nothing, and say so."""
        return Drawn(PNG, "An empty sheet.", "An empty sheet")
