"""What was said before a session began: what time it is for Discord, and who was not heard meanwhile."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from answer.row import StorageError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    import discord

    from db.mentions import Mentions
    from db.starts import Starts

log = logging.getLogger("oneplot.bot")

STORAGE_S = 5.0
"""Between two tries to learn from the database what was missed."""


class Past:
    """Whatever lies before this moment, by Discord's own clock: snowflakes.

    newest is the newest seen. began is the newest when a session began, None before: what is not newer may
    have been answered by an earlier process.
    """

    def __init__(self, mentions: Mentions, starts: Starts, minutes: int) -> None:
        self._mentions = mentions
        self._starts = starts
        self._minutes = minutes
        self._looking = 0
        self._unread = False
        self._told = 0
        self.newest = 0
        self.began: int | None = None

    def saw(self, snowflake: int) -> None:
        """Note that something was seen."""
        self.newest = max(self.newest, snowflake)

    def waits(self, snowflake: int) -> None:
        """Note what was told and is not seen yet: of a session that goes on, it is of before."""
        self._told = max(self._told, snowflake)

    def is_late(self, snowflake: int) -> bool:
        """Whether an earlier process may have seen to it."""
        return self.began is None or snowflake <= self.began

    def begins_now(self, now: int = 0) -> bool:
        """Note that a session goes on here; return whether none did before.

        now is the snowflake of this moment, as far as Discord's clock is known: what is replayed may hold
        that an earlier process went on, behind which more is replayed.
        """
        is_first = self.began is None
        self.began = max(self.newest, self._told, now) if self.began is None else self.began
        return is_first

    @property
    def oldest(self) -> int:
        """Return the snowflake before which nothing is answered any more."""
        from messenger.catchup import earlier  # noqa: PLC0415 - as the rooms of a mention

        return earlier(self.newest, self._minutes * 60_000)

    @property
    def is_read(self) -> bool:
        """Whether all that was missed before the last READY was looked for, to its end."""
        return not (self._looking or self._unread)

    async def passed(self, snowflake: int) -> None:
        """Move the checkpoint forward. Raises StorageError."""
        await self._starts.passed(snowflake)

    async def take_over(self) -> None:
        """Begin where the process before was, in whose session this one goes on."""
        self.saw((await self._kept())[1])

    def anew(self) -> None:
        """Begin anew: what could not be read is read again, for the checkpoint has not moved."""
        self._unread = False

    def note(self, guilds: Sequence[discord.Guild]) -> None:
        """Note what time it is for Discord in these servers."""
        from messenger.catchup import newest_in  # noqa: PLC0415 - as the rooms of a mention

        self.saw(newest := newest_in(guilds))
        self.began = max(self.began or 0, newest)

    def begin(self) -> None:
        """Note that a look back is on its way."""
        self._looking += 1

    async def look_back(
        self,
        guilds: Sequence[discord.Guild],
        hear: Callable[[discord.Message], Awaitable[object]],
        wanted: Callable[[discord.Message], bool],
    ) -> None:
        """Hear what was said while nobody listened, within the bounds of catchup; `wanted` chooses.

        Each look is begun before: from then on not all is read.
        """
        from messenger.catchup import CatchUp, cut, readable  # noqa: PLC0415 - as the rooms of a mention

        is_whole = False
        try:
            horizon, checkpoint = await self._kept()
            after = cut(horizon=horizon, checkpoint=checkpoint, newest=self.newest, minutes=self._minutes)
            is_whole = await CatchUp(hear, wanted).run(readable(guilds), after)
        finally:
            self._looking -= 1
            self._unread |= not is_whole

    async def _kept(self) -> tuple[int, int]:
        """Return the pruning horizon and the checkpoint, as soon as the database tells them."""
        while True:
            try:
                return await self._mentions.horizon(), await self._starts.checkpoint()
            except StorageError as error:
                log.error("missed mentions are not looked for yet: %s", error)  # noqa: TRY400 - nothing to trace
                await asyncio.sleep(STORAGE_S)
