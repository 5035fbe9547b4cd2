"""What a request to a provider came to. The class decides what may be tried next."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How one request ended, by what it may have cost."""

    NOT_SENT = "not sent"  # no connection: nothing was spent
    REFUSED = "refused"  # an error was answered: nothing was spent
    UNSUPPORTED = "unsupported"  # refused for the response format: one step down the ladder
    UNKNOWN = "unknown"  # sent and not answered in full: it may have been paid
    BAD = "bad"  # answered in full, and of no use
    DONE = "done"


FREE = frozenset({Outcome.NOT_SENT, Outcome.REFUSED, Outcome.UNSUPPORTED})
"""Outcomes that certainly cost nothing."""


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens as the provider counted them."""

    prompt: int
    completion: int


@dataclass(frozen=True, slots=True)
class Result:
    """One request's outcome.

    text is the model's for DONE and, where there is any, for BAD. why is a class name, an HTTP status or a
    provider's code, never content: it goes to the log and the ledger. retry_after is in seconds.
    """

    outcome: Outcome
    why: str = ""
    text: str = ""
    status: int = 0
    retry_after: float | None = None
    fatal: bool = False
    usage: Usage | None = None
    request_id: str = ""
