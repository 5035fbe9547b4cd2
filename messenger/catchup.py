"""Mentions that no event brought: after READY the recent history is read, within stated bounds.

A dead process cannot resume its session and Discord replays nothing to a new one, so only the history knows
what was said meanwhile. Ages are told by snowflakes, Discord's own clock; the local one decides nothing.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import TypeVar

import discord

from messenger.entrance import LATE

log = logging.getLogger("oneplot.catchup")

T = TypeVar("T")

PAGE = 100
PAGES = 100
"""Pages of 100 messages read in one channel."""

CONCURRENT = 2
"""Channels read at the same time."""

AGAIN_S = (2.0, 10.0, 30.0)
"""Waits before a channel that could not be read is read again."""

OVERLAP_MS = 900_000
"""How far before the checkpoint reading begins: what an event never told of is found at the next READY."""

_MILLISECOND = 1 << 22
"""One millisecond in a snowflake: https://docs.discord.com/developers/reference#snowflakes."""

Readable = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread


def earlier(snowflake: int, milliseconds: int) -> int:
    """Return the snowflake that Discord's clock gave this many milliseconds before."""
    return max(0, snowflake - milliseconds * _MILLISECOND)


def cut(*, horizon: int, checkpoint: int, newest: int, minutes: int) -> int:
    """Return the id after which missed mentions are looked for; nothing older is answered late."""
    return max(horizon, earlier(checkpoint, OVERLAP_MS), earlier(newest, minutes * 60_000))


def newest_in(guilds: Iterable[discord.Guild]) -> int:
    """Return the newest message id that these servers name: what time it is for Discord."""
    places = (place for guild in guilds for place in (*guild.channels, *guild.threads))
    return max((getattr(place, "last_message_id", None) or 0 for place in places), default=0)


def readable(guilds: Iterable[discord.Guild]) -> Iterator[Readable]:
    """Yield the channels and active threads, posts of forums among them, whose history we may read."""
    for guild in guilds:
        channels: list[Readable] = [
            *guild.text_channels,
            *guild.voice_channels,
            *guild.stage_channels,
            *guild.threads,
        ]
        yield from (channel for channel in channels if _is_readable(channel, guild.me))


def _is_readable(channel: Readable, me: discord.Member) -> bool:
    try:
        allowed = channel.permissions_for(me)
    except discord.ClientException:  # a thread of which the parent is not known, or no longer
        return False
    return allowed.view_channel and allowed.read_message_history


def in_turn(missed: Iterable[discord.Message]) -> list[discord.Message]:
    """Return the oldest mention of each member, then everybody's second, and so on: oldest first in each."""
    before: Counter[int] = Counter()
    rounds: list[tuple[int, discord.Message]] = []
    for message in sorted(missed, key=lambda message: message.id):
        rounds.append((before[message.author.id], message))
        before[message.author.id] += 1
    return [message for _, message in sorted(rounds, key=lambda entry: (entry[0], entry[1].id))]


class CatchUp:
    """Reads what was missed and hands each message to `hear`, the same door that events come through."""

    def __init__(
        self,
        hear: Callable[[discord.Message], Awaitable[object]],
        wanted: Callable[[discord.Message], bool],
    ) -> None:
        self._hear = hear
        self._wanted = wanted
        self._found: dict[int, discord.Message] = {}
        self._is_whole = True

    async def run(self, channels: Iterable[Readable], after: int) -> bool:
        """Look at every channel with news since `after` and answer what is found, as `in_turn` orders it.

        Return whether every one of them could be read to its end.
        """
        news = [channel for channel in channels if (channel.last_message_id or 0) > after]
        await _shared(iter(news), CONCURRENT, lambda channel: self._read(channel, after))
        if self._found:
            log.info("%d mentions were missed", len(self._found))
        await _shared(iter(in_turn(self._found.values())), LATE, self._answer)
        return self._is_whole

    async def _answer(self, message: discord.Message) -> None:
        try:
            await self._hear(message)
        except Exception:
            # One message must not take the others' answers away.
            log.exception("message %d was missed and could not be handled", message.id)
            self._is_whole = False

    async def _read(self, channel: Readable, after: int) -> None:
        """Keep what is wanted in one channel."""
        for wait in (*AGAIN_S, None):
            try:
                self._is_whole &= await self._read_to_its_end(channel, after)
            except discord.Forbidden:
                return
            except Exception as error:  # noqa: BLE001 - whatever was raised, this channel is not read
                log.warning("channel %d could not be read for missed mentions: %r", channel.id, error)
                if wait is None:
                    self._is_whole = False
                    return
                await asyncio.sleep(wait)
            else:
                return

    async def _read_to_its_end(self, channel: Readable, after: int) -> bool:
        for _ in range(PAGES):
            history = channel.history(limit=PAGE, after=discord.Object(after), oldest_first=True)
            page = [message async for message in history]
            self._found |= {message.id: message for message in page if self._wanted(message)}
            if len(page) < PAGE:
                return True
            after = page[-1].id
        log.warning("channel %d has more than %d messages to look through", channel.id, PAGES * PAGE)
        return False


async def _shared(things: Iterator[T], lanes: int, work: Callable[[T], Awaitable[object]]) -> None:
    """Work on things in their order, so many at a time."""

    async def lane() -> None:
        for thing in things:
            await work(thing)

    await asyncio.gather(*(lane() for _ in range(lanes)))
