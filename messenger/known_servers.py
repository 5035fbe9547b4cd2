"""Servers that no READY told of: behind a RESUME discord.py knows none, so each is asked for when needed.

Whatever needs a server's channels, roles and permissions waits until they are there, and is told in order.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import discord

if TYPE_CHECKING:
    from collections.abc import Callable

    from messenger.handover import Handover

log = logging.getLogger("oneplot.servers")

WAITING = ("MESSAGE_CREATE", "MESSAGE_UPDATE", "INTERACTION_CREATE")
"""Events that are told only when their server is known."""

AGAIN_S = (1.0, 2.0, 5.0, 15.0, 60.0)
"""Waits between two tries to learn of a server; the last one again and again."""


class KnownServers:
    """The servers of a client: whoever needs one waits for it here.

    waits is told the id of each event that waits for its server, left that of a server that the bot was taken
    from. Neither asks whether the library knows the server.
    """

    def __init__(
        self,
        client: discord.Client,
        handover: Handover,
        waits: Callable[[int], None],
        left: Callable[[int], None],
    ) -> None:
        self._client = client
        self._waits = waits
        self._handover = handover
        self._learning: dict[int, asyncio.Task[None]] = {}
        self._waiting: dict[int, list[Callable[[], None]]] = {}
        parsers = client._connection.parsers  # noqa: SLF001 - the one table of what becomes of an event
        for event in WAITING:
            parsers[event] = self._door(parsers[event])
        parsers["GUILD_DELETE"] = _exit(parsers["GUILD_DELETE"], left)

    def _door(self, parse: Callable[[Any], None]) -> Callable[[Any], None]:
        def told(data: Any) -> None:  # noqa: ANN401 - whatever Discord sends
            guild = int(data.get("guild_id") or 0)
            if not guild or self._client.get_guild(guild) is not None:
                parse(data)
                return
            first = self._handover.hold(id(data))
            self._waits(int(data["id"]))

            def at_last() -> None:
                with self._handover.since(first):
                    parse(data)  # which holds what it tells of
                self._handover.release(id(data))

            self._waiting.setdefault(guild, []).append(at_last)
            self._learn(guild)

        return told

    async def known(self, guild: int) -> None:
        """Return when a server is known, or as good as gone."""
        if self._client.get_guild(guild) is None:
            await asyncio.shield(self._learn(guild))

    async def known_anew(self, guild: int) -> None:
        """Return when a server of which no events come here is known as it is now, or as good as gone."""
        await asyncio.shield(self._learn(guild, anew=True))

    def _learn(self, guild: int, *, anew: bool = False) -> asyncio.Task[None]:
        task = self._learning.get(guild)
        if task is None:
            task = self._learning[guild] = asyncio.create_task(self._learnt(guild, anew=anew))
            task.add_done_callback(lambda _: self._learning.pop(guild, None))
        return task

    async def _learnt(self, guild: int, *, anew: bool) -> None:
        """Ask for a server until it is known, then tell what waited for it."""
        for wait in (*AGAIN_S, *[AGAIN_S[-1]] * 1_000):
            try:
                if anew or self._client.get_guild(guild) is None:
                    state = self._client._connection  # noqa: SLF001 - no door leads to its cache
                    state._add_guild_from_data(await as_told(self._client, guild))  # noqa: SLF001
            except (discord.Forbidden, discord.NotFound):
                log.info("server %d is none of ours any more", guild)
            except Exception as error:  # noqa: BLE001 - whatever was raised, the server is not known
                log.warning("server %d is not known yet: %s", guild, type(error).__name__)
                await asyncio.sleep(wait)
                continue
            break
        for tell in self._waiting.pop(guild, []):
            tell()

    def close(self) -> None:
        """Wait for none any more."""
        for task in list(self._learning.values()):
            task.cancel()


def _exit(parse: Callable[[Any], None], left: Callable[[int], None]) -> Callable[[Any], None]:
    def told(data: Any) -> None:  # noqa: ANN401 - whatever Discord sends
        parse(data)
        if not data.get("unavailable", False):  # else Discord has an outage, and we are still there
            left(int(data["id"]))

    return told


async def as_told(client: discord.Client, guild: int) -> Any:  # noqa: ANN401 - a payload of the library's
    """Ask for a server and return it as GUILD_CREATE would tell of it. Raises what requests raise."""
    http, me = client.http, client.user
    assert me is not None  # noqa: S101 - after the login
    server, channels, threads, member = await asyncio.gather(
        http.get_guild(guild, with_counts=False),
        http.get_all_guild_channels(guild),
        http.get_active_threads(guild),
        http.get_member(guild, me.id),
    )
    return {**server, "channels": channels, "threads": threads["threads"], "members": [member]}
