"""The sweep: what rests unfinished is taken up again, what is old is forgotten, the checkpoint follows."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from answer.model import Mention
from answer.row import MessageId, StorageError
from db.budgets import Ledger
from db.conversations import Conversations
from db.mentions import Mentions
from db.revisions import Revisions
from messenger.catchup import earlier

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from db.mentions import Others, Statements

log = logging.getLogger("oneplot.bot")

SWEEP_S = 60.0
"""Between two looks for rows that rest unfinished."""

KEPT_MS = 30 * 24 * 3_600_000
"""How long the ids of answered mentions are kept; then the pruning horizon stands for them."""


class Sweep:
    """Sweeps for as long as its task lives."""

    def __init__(
        self,
        db: Statements,
        others: Others,
        known: Callable[[int], Awaitable[None]],
        now: Callable[[], int],
        changed: Callable[[float], Awaitable[None]],
    ) -> None:
        self._mentions = Mentions(db, others)
        self._kept = (Conversations(db), Ledger(db), Revisions(db))
        self._known = known
        self._now = now
        self._changed = changed

    async def run(
        self, recover: Callable[[], Awaitable[object]], pass_on: Callable[[], Awaitable[object]]
    ) -> None:
        """Sweep every now and then, and where `changed` says that another node left something.

        `known` returns when a server is known, `pass_on` moves the checkpoint to where all has its row.
        What is too old is deleted whether or not anything is said meanwhile, by Discord's clock.
        """
        while True:
            try:
                await self._servers_known()
                await recover()
                now = self._now()
                await self._mentions.prune(earlier(now, KEPT_MS))
                for kept in self._kept:
                    await kept.prune(MessageId(now))
                await pass_on()
            except StorageError as error:
                log.error("the database cannot be used now: %s", error)  # noqa: TRY400 - nothing to trace
            except Exception:
                # One broken row must not end recovery for the life of the process.
                log.exception("a sweep failed; the next one begins in %d s", SWEEP_S)
            await self._changed(SWEEP_S)

    async def _servers_known(self) -> None:
        """Learn of the servers in which mentions rest unfinished: what may be done there decides how.

        Those that another node works on are no concern of ours.
        """
        rows = await self._mentions.unfinished()
        guilds = {Mention.from_json(row.message, row.request).guild for row in rows}
        for guild in guilds:
            if guild is not None:
                await self._known(guild)
