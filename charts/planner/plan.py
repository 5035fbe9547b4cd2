"""What the planner hands on."""

from dataclasses import dataclass

from charts.grammar import ChartSpec
from charts.telling.asked_figures import Answered


@dataclass(frozen=True, slots=True)
class Plan:
    """What to draw, one line that says what was taken, and whether another reading is as likely.

    spec.mark is Mark.NONE where no chart is wanted or possible; took then says why. unspent holds the words
    of the request that nothing in the spec came of, as the member wrote them; with any it is not sure.
    answer is the figure or name that the request asks for, if it is a question for one.
    """

    spec: ChartSpec
    took: str
    sure: bool = True
    unspent: tuple[str, ...] = ()
    answer: Answered | None = None
