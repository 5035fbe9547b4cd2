"""What a process asks of those that share its database with it: nobody with SQLite, nodes with PostgreSQL."""

from collections.abc import Callable
from typing import Protocol

from answer.row import MessageId, Owner
from db.mentions import Statements
from db.sessions import Sessions
from db.shards import Shards


class Node(Protocol):
    """What a process knows of the others, and does with them. Who answers is decided by the row alone."""

    shares: bool
    """Whether there may be others."""

    idle: Callable[[], int]
    """Returns how many lanes of computing are free here."""

    def begin(self) -> str:
        """Return the name of a run of this process: a row of any run that does not live may be adopted."""
        ...

    async def others(self) -> frozenset[str]:
        """Return the runs of the other processes that live. Raises StorageError."""
        ...

    async def hand_over(self, message: MessageId, owner: Owner) -> bool:
        """Leave a mention to another node that has a free lane; False where none has. Raises StorageError."""
        ...

    async def take(self) -> None:
        """Make ours what others handed over, as far as lanes are free here. Raises StorageError."""
        ...

    def rate(self) -> float:
        """Return how many requests a second this process may make of Discord; infinity is no limit."""
        ...

    async def changed(self, seconds: float) -> None:
        """Return when another died or handed something over, or after so many seconds."""
        ...

    async def may_identify(self, application: int, bucket: int = 0) -> None:
        """Return when a new session with the gateway may be begun, in one of Discord's buckets."""
        ...

    def sessions(self) -> Sessions:
        """Return the session with the gateway that this process keeps, and may go on with."""
        ...

    async def shards(self, application: int, wanted: int, recommended: int) -> Shards | None:
        """Return the shards that nodes share; None where one process hears all. Raises StorageError."""
        ...


class Store(Statements, Protocol):
    """An open database, and this process among those that use it."""

    @property
    def node(self) -> Node:
        """Return this process."""
        ...
