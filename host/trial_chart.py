"""A small chart that is drawn on trial, to see that the workers do their work."""

from itertools import count

from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.table import Column, Kind, Table
from charts.workers.pool import Workers

_MONTHS = ("Jan", "Feb")
_NUMBERS = count(1)
"""No two trials are alike: a job that failed is remembered for a while, and not begun again."""
_SPEC = ChartSpec(Mark.BAR, Channel("Month"), (Measure("n"),))


async def try_drawing(workers: Workers) -> None:
    """Draw it in a worker, as any member's. Raises what drawing raises."""
    figures = (1, next(_NUMBERS))
    written = tuple(map(str, figures))
    months = Column("Month", Kind.TEXT, _MONTHS, _MONTHS)
    await workers.draw(Table((months, Column("n", Kind.NUMBER, figures, written))), _SPEC)
