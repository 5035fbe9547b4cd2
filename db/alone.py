"""The one process on a file: no other lives, takes or leaves anything. A db.nodes.Node."""

from __future__ import annotations

import asyncio
import math
import secrets
from typing import TYPE_CHECKING

from db.sessions import Sessions

if TYPE_CHECKING:
    from answer.row import MessageId, Owner
    from db.mentions import Statements


def none_idle() -> int:
    """Return that no lane is free: nobody has said yet that one is."""
    return 0


class Alone:
    """The only process on its database: the lock of the file says so."""

    shares = False

    def __init__(self, db: Statements) -> None:
        self._db = db
        self.idle = none_idle

    def begin(self) -> str:
        """Return a new run: a row of any other run has a dead owner."""
        return secrets.token_hex(4)

    async def others(self) -> frozenset[str]:
        """Return that there is no other."""
        return frozenset()

    async def hand_over(self, message: MessageId, owner: Owner) -> bool:
        """Return that nobody takes anything."""
        del message, owner
        return False

    async def take(self) -> None:
        """Do nothing: nobody handed anything over."""

    def rate(self) -> float:
        """Return that there is nobody to share with."""
        return math.inf

    async def changed(self, seconds: float) -> None:
        """Wait for so many seconds."""
        await asyncio.sleep(seconds)

    async def may_identify(self, application: int, bucket: int = 0) -> None:
        """Return at once."""
        del application, bucket

    def sessions(self) -> Sessions:
        """Return the one session of each application."""
        return Sessions(self._db)

    async def shards(self, application: int, wanted: int, recommended: int) -> None:
        """Return that it hears everything."""
        del application, wanted, recommended
