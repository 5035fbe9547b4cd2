"""Mentions that no event brought: after READY the recent history is read, within stated bounds.

A dead process cannot resume its session and Discord replays nothing to a new one, so only the history knows
what was said meanwhile. Ages are told by snowflakes, Discord's own clock; the local one decides nothing.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator

import discord

log = logging.getLogger("oneplot.catchup")

PAGES = 3
"""Pages of 100 messages read in one channel."""

CHANNELS = 200
"""Channels read after one READY, those with the newest messages first."""

CONCURRENT = 2
DEADLINE_S = 60.0
ANSWERS = 20
"""Missed mentions answered after one READY; with more, the oldest are left."""

OVERLAP_MS = 120_000
"""How far before the checkpoint reading begins: events may have arrived out of order."""

_MILLISECOND = 1 << 22
"""One millisecond in a snowflake: https://docs.discord.com/developers/reference#snowflakes."""

Readable = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread


def earlier(snowflake: int, milliseconds: int) -> int:
    """Return the snowflake that Discord's clock gave this many milliseconds before."""
    return max(0, snowflake - milliseconds * _MILLISECOND)


def cut(*, horizon: int, checkpoint: int, newest: int, minutes: int) -> int:
    """Return the id after which missed mentions are looked for; nothing older is answered late."""
    return max(horizon, earlier(checkpoint, OVERLAP_MS), earlier(newest, minutes * 60_000))


def readable(guilds: Iterable[discord.Guild]) -> Iterator[Readable]:
    """Yield the channels and active threads whose history we may read."""
    for guild in guilds:
        channels: list[Readable] = [
            *guild.text_channels,
            *guild.voice_channels,
            *guild.stage_channels,
            *guild.threads,
        ]
        for channel in channels:
            allowed = channel.permissions_for(guild.me)
            if allowed.view_channel and allowed.read_message_history:
                yield channel


class CatchUp:
    """Reads what was missed and hands each message to `hear`, the same door that events come through."""

    def __init__(self, hear: Callable[[discord.Message], Awaitable[object]]) -> None:
        self._hear = hear

    async def run(
        self, channels: Iterable[Readable], after: int, wanted: Callable[[discord.Message], bool]
    ) -> None:
        """Look at every channel with news since `after`; return when all is heard or the deadline passed."""
        news = [channel for channel in channels if (channel.last_message_id or 0) > after]
        news.sort(key=lambda channel: channel.last_message_id or 0, reverse=True)
        found: list[discord.Message] = []
        gate = asyncio.Semaphore(CONCURRENT)

        async def look(channel: Readable) -> None:
            async with gate:
                found.extend(message for message in await _recent(channel, after) if wanted(message))

        try:
            async with asyncio.timeout(DEADLINE_S), asyncio.TaskGroup() as group:
                for channel in news[:CHANNELS]:
                    group.create_task(look(channel))
        except TimeoutError:
            log.warning("looking for missed mentions took over %d s; the rest is left", DEADLINE_S)
        await self._answer(found)

    async def _answer(self, found: list[discord.Message]) -> None:
        if len(found) > ANSWERS:
            log.warning("%d mentions were missed; answering the newest %d", len(found), ANSWERS)
        # After the loss of a database all look missed; those that have a thread have most likely an answer.
        found.sort(key=lambda message: (not message.flags.has_thread, message.id))
        chosen = sorted(found[-ANSWERS:], key=lambda message: message.id)
        await asyncio.gather(*(self._hear(message) for message in chosen))


async def _recent(channel: Readable, after: int) -> list[discord.Message]:
    try:
        history = channel.history(limit=PAGES * 100, after=discord.Object(after), oldest_first=True)
        return [message async for message in history]
    except (discord.DiscordException, OSError, TimeoutError) as error:
        log.warning("channel %d could not be read for missed mentions: %s", channel.id, type(error).__name__)
        return []
