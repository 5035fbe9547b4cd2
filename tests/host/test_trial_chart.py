"""The chart on trial: a chart, and never the same one."""

from typing import Any, cast

from charts.grammar import ChartSpec
from charts.table import Table
from host.trial_chart import try_drawing


class Noting:
    """Workers that note what they are to draw."""

    def __init__(self) -> None:
        self.drawn: list[Table] = []

    async def draw(self, table: Table, _spec: ChartSpec) -> None:
        """Note it."""
        self.drawn.append(table)


async def test_no_two_trials_are_alike_since_what_failed_once_is_not_begun_again() -> None:
    workers = Noting()
    for _ in range(2):
        await try_drawing(cast("Any", workers))
    first, second = workers.drawn
    assert first.columns[0] == second.columns[0]
    assert first.columns[1] != second.columns[1]
