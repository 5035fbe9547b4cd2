"""What the planner hands on."""

from dataclasses import dataclass

from charts.grammar import ChartSpec


@dataclass(frozen=True, slots=True)
class Plan:
    """What to draw, one line that says what was taken, and whether another reading is as likely.

    spec.mark is Mark.NONE where no chart is wanted or possible; took then says why.
    """

    spec: ChartSpec
    took: str
    sure: bool = True
