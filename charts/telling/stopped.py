"""What a member is told when work on a table was stopped or broke down."""

from charts.telling.about_files import named
from charts.telling.speech import say, written

BROKE = "Something broke on my side while I worked on your table. Please send it once more."
TOO_MUCH_MEMORY = "Your table needs more memory than I may use. Send fewer rows or columns."

ANYWHERE = "while I worked on your table"
_STAGES = {
    "charts.cells": "while I read the cells",
    "charts.reading": "while I looked for a table",
    "charts.language": "while I worked out what you asked for",
    "charts.planner": "while I worked out what you asked for",
    "charts.data": "while I computed what to draw",
    "charts.kinds": "while I made the chart",
    "charts.layout": "while I laid out the chart",
    "charts.drawing": "while I drew the chart",
    "charts.telling": "while I put the chart into words",
}
"""What each room of charts/ is at."""


def too_late(seconds: float) -> str:
    """Say that the time on the clock was over."""
    return say(
        "Your table took longer than {seconds} seconds, so I stopped. "
        "Send fewer rows, or ask for totals by a column.",
        seconds=written(f"{seconds:g}"),
    )


def over_budget(seconds: float, stage: str) -> str:
    """Say that the computing time of one job was used up, and what was being done then."""
    return (
        f"I stopped {stage}: it took more than the {seconds:g} seconds of computing that I give to one. "
        "Send fewer rows, or the table alone, one row a line."
    )


def stage_of(rooms: list[str], file: str) -> str:
    """Say what was being done by the rooms at work, the innermost last; file is "" for a message."""
    known = [room for room in rooms if room in _STAGES]
    stage = _STAGES[known[-1]] if known else ANYWHERE
    if file:
        return f"{stage} in {named(file)}"
    return f"{stage} in your message" if known and known[-1] == "charts.reading" else stage
