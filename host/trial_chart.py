"""A small chart that is drawn on trial, to see that the workers do their work."""

from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.table import Column, Kind, Table
from charts.workers.pool import Workers

_MONTHS, _FIGURES = ("Jan", "Feb"), ("1", "2")
_TABLE = Table((Column("Month", Kind.TEXT, _MONTHS, _MONTHS), Column("n", Kind.NUMBER, (1, 2), _FIGURES)))
_SPEC = ChartSpec(Mark.BAR, Channel("Month"), (Measure("n"),))


async def try_drawing(workers: Workers) -> None:
    """Draw it in a worker, as any member's. Raises what drawing raises."""
    await workers.draw(_TABLE, _SPEC)
