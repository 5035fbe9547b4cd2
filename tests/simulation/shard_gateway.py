"""Discord's gateway with shards: sessions that outlive connections, and what is said meanwhile."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from db.sessions import Session
from tests.simulation.clock import VirtualLoop
from tests.simulation.discord import Subject
from tests.simulation.shared_store import WORLD, Life

LATENCY_S = 0.05


@dataclass(slots=True)
class Connection:
    """One websocket of a process: `tell` hears events, `ends` that it was closed."""

    life: Life
    tell: Callable[[int, Subject], None]
    ends: Callable[[], None]


@dataclass(slots=True)
class Spoken:
    """One session: what was said in it, and who hears it."""

    shard: int
    said: list[Subject] = field(default_factory=list)
    connection: Connection | None = None


class ShardGateway:
    """The gateway of one application with so many shards."""

    def __init__(self, loop: VirtualLoop, chance: Random) -> None:
        self._loop = loop
        self._chance = chance
        self.sessions: dict[str, Spoken] = {}
        self.identified = 0

    def hearers(self, shard: int) -> list[Life]:
        """Return which processes hear a shard."""
        found = [one.connection for one in self.sessions.values() if one.shard == shard]
        return [connection.life for connection in found if connection is not None]

    def say(self, shard: int, subject: Subject) -> None:
        """Tell of a mention in every session of its shard."""
        for session in self.sessions.values():
            if session.shard == shard:
                session.said.append(subject)
                self._tell(session, len(session.said))

    async def identify(self, shard: int, connection: Connection) -> str:
        """Begin a session; return its id."""
        self.identified += 1
        name = f"s{self.identified}"
        self.sessions[name] = Spoken(shard)
        await self._connected(name, connection, 0)
        return name

    async def resume(self, session: Session, connection: Connection) -> bool:
        """Go on with a session; return whether there is one. Whoever heard it is closed."""
        if session.id not in self.sessions:
            return False
        await self._connected(session.id, connection, session.sequence)
        return True

    async def _connected(self, name: str, connection: Connection, heard: int) -> None:
        reply: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        delay = self._chance.uniform(0, 2 * LATENCY_S)
        self._loop.call_later(delay, self._connect, name, connection, heard, reply, context=WORLD)
        await reply

    def _connect(self, name: str, connection: Connection, heard: int, reply: "asyncio.Future[None]") -> None:
        session = self.sessions[name]
        self._hang_up(session)
        session.connection = connection
        for number in range(heard + 1, len(session.said) + 1):
            self._tell(session, number)
        if not reply.done():
            reply.set_result(None)

    def _tell(self, session: Spoken, number: int) -> None:
        connection = session.connection
        if connection is not None:
            tell, subject = connection.tell, session.said[number - 1]
            self._loop.call_later(LATENCY_S, tell, number, subject, context=connection.life.context)

    def _hang_up(self, session: Spoken) -> None:
        connection, session.connection = session.connection, None
        if connection is not None:
            self._loop.call_later(LATENCY_S, connection.ends, context=connection.life.context)

    def leave(self, name: str, life: Life) -> None:
        """Close the connection of a process to a session."""
        session = self.sessions[name]
        if session.connection is not None and session.connection.life is life:
            self._hang_up(session)

    def drop(self, life: Life) -> None:
        """Close all connections of a process."""
        for session in self.sessions.values():
            if session.connection is not None and session.connection.life is life:
                self._hang_up(session)
