"""What a member is told whose mention finds no place in the line."""

from math import ceil

_SOON_S, _HALF_S, _MINUTE_S = 10, 40, 60


def member_waits(charts: int, seconds: float) -> str:
    """Say how many charts of the member wait, and how long until they are drawn."""
    if not charts:
        return f"I am still at work on your last chart; ask again {wait(seconds)}."
    return f"You have {_charts(charts)} waiting; ask again {wait(seconds)}."


def server_waits(charts: int, seconds: float) -> str:
    """Say the same of the member's server."""
    return f"This server has {_charts(charts)} waiting; ask again {wait(seconds)}."


def everybody_waits(charts: int, seconds: float) -> str:
    """Say the same of all servers."""
    return f"I have {_charts(charts)} waiting, more than I can hold; ask again {wait(seconds)}."


def wait(seconds: float) -> str:
    """Say when, in round figures."""
    if seconds <= _SOON_S:
        return "in a few seconds"
    if seconds <= _HALF_S:
        return "in about half a minute"
    if seconds <= 1.5 * _MINUTE_S:
        return "in about a minute"
    return f"in about {ceil(seconds / _MINUTE_S)} minutes"


def _charts(count: int) -> str:
    return "a chart" if count == 1 else f"{count} charts"
