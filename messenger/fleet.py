"""The shards that this node hears, one client each: taken, kept, given up and let go of, as the rows say.

A client connects only while the row of its shard is this node's: one that was taken for dead, and goes on,
would throw its heir out of their session, and be thrown out by it, without end.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from answer.row import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from db.sessions import Session
    from db.shards import Shards

log = logging.getLogger("oneplot.shards")

TICK_S = 1.0
"""Between two looks at the rows; the sessions of a node are kept as often, in one statement."""


AT_ONCE = 16
"""So many shards are heard without a session to go on with at most: a session is begun in seconds, one after
the other, and nodes that come at the same time shall find some left.
"""

_ANOTHERS = "shard %d is another node's now"


class LostShardError(Exception):
    """Another node has the shard."""


class Ear(Protocol):
    """What hears one shard."""

    @property
    def session(self) -> Session | None:
        """Return its session as far as it was heard, None while there is none to go on with."""
        ...

    async def serve(self, token: str) -> None:
        """Stay connected. Raises LostShardError, and what means that connecting again cannot help."""
        ...

    async def close(self) -> None:
        """Leave the gateway, and let Discord keep the session."""
        ...


E = TypeVar("E", bound=Ear)


class Fleet(Generic[E]):
    """The ears of this node; `listen` makes one for a shard, `left` is told of one that was closed."""

    def __init__(
        self, shards: Shards, listen: Callable[[int], E], left: Callable[[E], None], token: str
    ) -> None:
        self._shards = shards
        self._listen = listen
        self._left = left
        self._token = token
        self._ears: dict[int, E] = {}
        self._serving: dict[int, asyncio.Task[None]] = {}
        self._kept: dict[int, Session] = {}
        self._one_at_a_time = asyncio.Lock()
        self._ends = False

    def __iter__(self) -> Iterator[E]:
        """Yield the ears."""
        return iter(list(self._ears.values()))

    def ear_of(self, guild: int) -> E | None:
        """Return what hears a server, None where that is another node.

        https://docs.discord.com/developers/events/gateway#sharding
        """
        return self._ears.get((guild >> 22) % self._shards.total)

    async def run(self) -> None:
        """Hear this node's share until closed. Raises what ended an ear for good."""
        is_mute, is_new = False, True
        while not self._ends:
            try:
                async with self._one_at_a_time:
                    await self.tick()
                if is_new and not self._ears:
                    log.info("ready as one more node: others hear all %d shards", self._shards.total)
                is_new = False
            except StorageError as error:
                if not is_mute:
                    log.warning("the shards stay as they are: %s", error)
                is_mute = True
            else:
                is_mute = False
            await asyncio.sleep(TICK_S)

    async def tick(self) -> None:
        """Keep the sessions, and hear what is ours by the rows.

        Raises StorageError, and what ended an ear for good.
        """
        self._look()
        await self._close(number for number, serving in self._serving.items() if serving.done())
        await self._keep()
        share = await self._shards.share()
        if share.is_surplus and self._kept:
            await self._give(max(self._kept))  # with a session, so that no IDENTIFY is spent on it
        else:
            new = sum(ear.session is None for ear in self._ears.values())
            await self._shards.take(share._replace(most=min(share.most, share.mine + AT_ONCE - new)))
        mine = await self._shards.mine()
        lost = self._ears.keys() - mine
        for number in sorted(lost):
            log.warning(_ANOTHERS, number)
        await self._close(lost)
        for number in sorted(mine - self._ears.keys()) if not self._ends else ():
            log.info("hearing shard %d of %d", number, self._shards.total)
            self._ears[number] = ear = self._listen(number)
            self._serving[number] = asyncio.create_task(ear.serve(self._token))

    async def _keep(self) -> None:
        now = {number: ear.session for number, ear in self._ears.items()}
        news = {
            n: session for n, session in now.items() if session is not None and session != self._kept.get(n)
        }
        if news:
            await self._shards.keep(news)
            self._kept |= news

    def _look(self) -> None:
        """Raise what ended an ear, unless that is that another node has its shard, which is told."""
        for number, task in self._serving.items():
            if task.done() and not task.cancelled() and (error := task.exception()) is not None:
                if not isinstance(error, LostShardError):
                    raise error
                log.warning(_ANOTHERS, number)

    async def _give(self, number: int) -> None:
        """Let a node that has less go on with a shard: what is said between is replayed to it."""
        log.info("giving up shard %d of %d", number, self._shards.total)
        await self._close([number])
        await self._shards.give(number)

    async def _close(self, numbers: Iterable[int]) -> None:
        """Close ears, all at once: the end of a connection may be waited for."""
        await asyncio.gather(*(self._closed(number) for number in list(numbers)))

    async def _closed(self, number: int) -> None:
        ear, serving = self._ears.pop(number), self._serving.pop(number)
        self._kept.pop(number, None)
        await ear.close()
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)
        self._left(ear)

    async def may_connect(self, number: int) -> None:
        """Return when the database says that a shard is ours. Raises LostShardError where it is not."""
        while True:
            try:
                if number in await self._shards.mine():
                    return
            except StorageError:
                await asyncio.sleep(TICK_S)  # nobody knows, and nothing that is heard could be claimed
            else:
                raise LostShardError(number)

    async def close(self) -> None:
        """Close all ears, and give their shards up."""
        self._ends = True
        async with self._one_at_a_time:
            await self._close(self._ears)
            with suppress(StorageError):
                await self._shards.give()
