"""What a member is told whose mention finds no place in the line."""

from math import ceil

from charts.telling.speech import counted, say

_SOON_S, _HALF_S, _MINUTE_S = 10, 40, 60


def member_waits(charts: int, seconds: float) -> str:
    """Say how many charts of the member wait, and how long until they are drawn."""
    if not charts:
        return say("I am still at work on your last chart; ask again {when}.", when=wait(seconds))
    return counted(
        "You have a chart waiting; ask again {when}.",
        "You have {count} charts waiting; ask again {when}.",
        charts,
        when=wait(seconds),
    )


def server_waits(charts: int, seconds: float) -> str:
    """Say the same of the member's server."""
    return counted(
        "This server has a chart waiting; ask again {when}.",
        "This server has {count} charts waiting; ask again {when}.",
        charts,
        when=wait(seconds),
    )


def everybody_waits(charts: int, seconds: float) -> str:
    """Say the same of all servers."""
    return counted(
        "I have a chart waiting, more than I can hold; ask again {when}.",
        "I have {count} charts waiting, more than I can hold; ask again {when}.",
        charts,
        when=wait(seconds),
    )


def wait(seconds: float) -> str:
    """Say when, in round figures."""
    if seconds <= _SOON_S:
        return say("in a few seconds")
    if seconds <= _HALF_S:
        return say("in about half a minute")
    if seconds <= 1.5 * _MINUTE_S:
        return say("in about a minute")
    minutes = ceil(seconds / _MINUTE_S)
    return counted("in about {count} minute", "in about {count} minutes", minutes)
