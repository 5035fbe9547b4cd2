"""The row of one mention: ids, states, what is stored. Which database keeps it is db/'s business."""

from enum import StrEnum
from typing import NamedTuple, NewType

MessageId = NewType("MessageId", int)
Owner = NewType("Owner", str)
"""Who works on a row: '<run>.<number>', a run for each process start and a number for each delivery."""


class PlaceKind(StrEnum):
    """What an answer's place is. Never told from ids: the first message of a forum post has its thread's."""

    THREAD = "thread"  # the one on the mention
    REPLY = "reply"  # in place, with a reference to the mention


class StorageError(Exception):
    """The statement did not run, or nobody knows whether it did: full, read-only, locked or broken."""


class State(StrEnum):
    """Where a mention stands; the last three are final."""

    CLAIMED = "claimed"
    THREADED = "threaded"
    COMPUTED = "computed"
    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"  # answered by an apology
    ABANDONED = "abandoned"  # can no longer be answered; `why` says it


class Row(NamedTuple):
    """One unfinished mention as stored. answer and png are there from `computed` on."""

    message: MessageId
    state: State
    owner: Owner
    place: int | None
    attempts: int
    solo: int
    sends: int
    request: str
    answer: str | None
    png: bytes | None
    parts: int = 0  # of a long answer, so many are known to be there
    kind: PlaceKind | None = None  # of the place; None also in rows of versions that did not keep it
