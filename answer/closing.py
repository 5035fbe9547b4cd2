"""What one delivery of a mention came to, in the words of the line that closes it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum

from answer.row import State


class How(StrEnum):
    """How an answer came to be there."""

    SENT = "sent"
    FOUND = "found"  # it was there already
    RESENT = "resent"  # more than once, behind one nonce: a reply was lost, or a run ended before it came


class Calls:
    """Counts requests to models."""

    def __init__(self) -> None:
        self.made = 0


_calls: ContextVar[Calls | None] = ContextVar("calls", default=None)


@contextmanager
def calls_counted() -> Iterator[Calls]:
    """Count the requests to models that are made in this block, and by what it awaits."""
    token = _calls.set(calls := Calls())
    try:
        yield calls
    finally:
        _calls.reset(token)


def call_made() -> None:
    """Count one request to a model, if anybody counts."""
    calls = _calls.get()
    if calls is not None:
        calls.made += 1


_VERBS: Mapping[State, str] = {State.DONE: "answered", State.FAILED: "apologised"}


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of one mention in one delivery: what stands on Discord, how it came there, what it took.

    state is done, failed (answered by an apology) or abandoned. seconds are of this delivery alone.
    """

    state: State
    threads: int
    messages: int
    how: How
    seconds: float
    model_calls: int

    def __str__(self) -> str:
        """Return the line's words."""
        took = f"{self.seconds:.2f} s, {_counted(self.model_calls, 'model call')}"
        if self.state is State.ABANDONED:
            return f"given up: no message, {took}"
        threads = _counted(self.threads, "thread")
        verb = _VERBS[self.state]
        return f"{verb}: {threads}, {_counted(self.messages, 'message')}, {self.how}, {took}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
