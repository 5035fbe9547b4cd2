"""One of several nodes on PostgreSQL: a row `run`, and a session advisory lock that says that it lives.

The lock is taken once for each connection of its own, right after that was made, and given back by closing
it: it cannot be held twice, and no cancelled query leaks it. At every beat the server is asked whether this
very session still has it; where it has not, as behind a pooler or after an outage, the node joins anew.
Whoever holds no lock, or has not said for LAPSED_S that it lives, is dead. A wrong verdict costs a second
computation and never a second message: the compare-and-set on the owner and the look before each send decide.
https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS
"""

import asyncio
import logging
import math
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any

from answer.row import MessageId, Owner, StorageError
from db.alone import none_idle
from db.connection import UnusableDatabaseError
from db.living import HELD, KEY, LIVE
from db.mentions import Mentions, Statements
from db.postgres import FAILED, PATIENCE_S, Link, Pool, connected, fetched, pooled, prepare, ran
from db.sessions import Sessions
from db.shards import Shards

log = logging.getLogger("oneplot.node")

BEAT_S = 2.0
"""Between two beats: so soon a death is noticed, and whatever was handed over while nobody listened."""

MODEST_S = 2 * BEAT_S
"""Who came, or had fallen silent, asks little for so long: the others have to see that there is one more.

Who has not beaten for so long asks little too: a while later the others share what was its own.
"""

SILENT_S = 3 * BEAT_S
"""Whoever has not beaten for so long needs no more than what it may ask when it wakes."""

FORGOTTEN_S = 86_400.0
"""The rows of dead runs are kept for so long."""

IDENTIFY_S = 6.0
"""One session is begun in so many seconds, by all nodes together: Discord's five, and a slow IDENTIFY."""

LINED_UP = 4
"""So many connections of one node at most stand in line for that: a server has a hundred for everybody."""

LINED_UP_S = 120.0
"""A node that waits for its turn longer than this begins its session all the same."""

REQUESTS_A_SECOND = 50
"""What Discord allows all nodes together."""

JITTER_S = 0.04
"""By so much requests of one second may reach Discord closer together than they were begun."""

_IDENTIFY = 1
_GIVEN = "oneplot_given"

_JOIN = """
    INSERT INTO run (name, lock, idle, shards) VALUES (?, ?, 0, ?)
    ON CONFLICT (name) DO UPDATE SET at = clock_timestamp() RETURNING name
"""
_LOCK = f"SELECT pg_try_advisory_lock({KEY}, ?::int)"
_BEAT = f"""
    UPDATE run SET at = clock_timestamp(), idle = ?2
    WHERE name = ?1 AND lock IN ({HELD} AND pid = pg_backend_pid()) RETURNING name
"""  # noqa: S608 - constants
_TIDY = f"DELETE FROM run WHERE at < clock_timestamp() - make_interval(secs => {FORGOTTEN_S}) RETURNING name"  # noqa: S608 - a constant
_IDLE = f"SELECT 1 FROM run WHERE name <> ? AND idle > 0 AND name IN ({LIVE}) LIMIT 1"  # noqa: S608 - constants
# By ARRAY what is chosen is chosen once: as a join, LIMIT may be reckoned anew for each row.
_WAITING = "FROM mention WHERE owner = '' AND state IN ('claimed', 'threaded', 'computed', 'sending')"
_TAKE = f"""
    UPDATE mention SET owner = ?1 WHERE id = ANY (ARRAY(
        SELECT id {_WAITING} ORDER BY id LIMIT ?2 FOR UPDATE SKIP LOCKED
    )) RETURNING id
"""  # noqa: S608 - a constant
_HEARD = (
    f"SELECT name, at > clock_timestamp() - make_interval(secs => {SILENT_S}) FROM run WHERE name IN ({LIVE})"  # noqa: S608 - constants
)
_WANT = "UPDATE run SET shards = ? WHERE name = ?"
_TOTAL = f"SELECT max(shards) FROM run WHERE name <> ? AND name IN ({LIVE})"  # noqa: S608 - constants


def share(heard: int, silent: int) -> float:
    """Return how many requests a second each of the nodes that are heard may make.

    One is left to whoever comes, and to each that is silent; the rest is shared in whole ones, which is how
    many of them a second holds.
    """
    return max((REQUESTS_A_SECOND - 1 - silent) // heard, 1) / (1 + JITTER_S)


class Member:
    """This node. `join` comes first; then its run lives for as long as `beating` goes on."""

    shares = True

    def __init__(
        self, url: str, db: Statements, connect: Callable[[str], Awaitable[Link]] = connected
    ) -> None:
        self._url = url
        self._connect = connect
        self._db = db
        self._run = secrets.token_hex(4)
        self._lock = int(self._run, 16)
        self._total = 0
        self._link: Link | None = None
        self._known: frozenset[str] = frozenset()
        self._silent = 0
        self._beaten = -math.inf
        self._modest_until = -math.inf
        self._news = asyncio.Event()
        self._lined_up: dict[int, asyncio.Lock] = {}  # by bucket
        self._standing = asyncio.Semaphore(LINED_UP)
        self._holding: set[asyncio.Task[None]] = set()
        self.idle = none_idle

    # --- who lives

    async def join(self) -> None:
        """Take the lock on a connection of its own. Raises StorageError."""
        self._drop()
        try:
            link = await self._connect(self._url)
        except (*FAILED, ValueError) as error:
            raise StorageError(f"{type(error).__name__}: {error}") from error
        try:
            await self._on(link, _JOIN, (self._run, self._lock, self._total))
            signed = self._lock - (self._lock >> 31 << 32)
            [(taken,)] = await self._on(link, _LOCK, (signed,))
            await link.add_listener(_GIVEN, self._told)
            link.add_termination_listener(self._cut_off)
        except BaseException as error:
            link.terminate()
            if isinstance(error, FAILED):
                raise StorageError(f"{type(error).__name__}: {error}") from error
            raise
        if not taken:
            link.terminate()
            raise StorageError("an earlier connection of this node still has its lock")
        self._link = link

    async def beating(self) -> None:
        """Say again and again that this node lives, and see who else does. Ends with its task."""
        is_mute = False
        while True:
            await asyncio.sleep(BEAT_S)
            try:
                await self.beat()
            except StorageError as error:
                if not is_mute:
                    log.warning("node %s cannot say that it lives: %s", self._run, error)
                is_mute = True
            else:
                is_mute = False

    async def beat(self) -> None:
        """Say once that this node lives; join anew where its lock is no longer held. Raises StorageError."""
        idle, now = self.idle(), asyncio.get_running_loop().time()
        is_held = await self._holds(idle)
        if not is_held:
            await self.join()
            log.warning("node %s did not hold its lock; it joined anew", self._run)
        seen = asyncio.get_running_loop().time()  # a slow beat was missed, and is seen from now on
        if not is_held or self._stood_still(seen):
            self._modest_until = seen + MODEST_S
        heard = {str(name): bool(is_heard) for name, is_heard in await self._db.run(_HEARD)}
        heard.pop(self._run, None)
        live = frozenset(heard)
        self._silent = len(heard) - sum(heard.values())
        self._beaten = now  # before the others could see it: who they take for silent knows it sooner
        gone, self._known = self._known - live, live
        for run in gone:
            log.info("node %s is gone", run)
        if gone or (idle and await self._db.run(f"SELECT 1 {_WAITING} LIMIT 1")):
            self._news.set()

    async def _holds(self, idle: int) -> bool:
        """Say that this node lives, with its free lanes; return whether the server knows of its lock."""
        if self._link is None:
            return False
        try:
            return bool(await self._on(self._link, _BEAT, (self._run, idle)))
        except StorageError:
            return False

    async def leave(self) -> None:
        """Give the lock back, and say that this run has ended."""
        link, self._link = self._link, None
        if link is not None:
            with suppress(*FAILED):
                await link.close(timeout=PATIENCE_S)
        with suppress(StorageError):
            await self._db.run("DELETE FROM run WHERE name = ?", (self._run,))
            await self._db.run(_TIDY)

    def _cut_off(self, link: Link) -> None:
        """Ask little from now on: without its lock it is dead to the others, who share what was its own."""
        if link is self._link:
            self._beaten = -math.inf

    def _drop(self) -> None:
        if self._link is not None:
            self._link.terminate()
            self._link = None

    async def _on(self, link: Link, sql: str, parameters: Sequence[object]) -> list[tuple[Any, ...]]:
        return await ran(partial(fetched, link), sql, parameters)

    def _told(self, *_about: object) -> None:
        self._news.set()

    # --- db.nodes.Node

    def begin(self) -> str:
        """Return this node's one run."""
        return self._run

    async def others(self) -> frozenset[str]:
        """Return the runs of the other nodes that live. Raises StorageError."""
        return frozenset(str(name) for (name,) in await self._db.run(LIVE)) - {self._run}

    async def hand_over(self, message: MessageId, owner: Owner) -> bool:
        """Leave a mention to a node with a free lane, and wake it. Raises StorageError."""
        if not await self._db.run(_IDLE, (self._run,)) or not await Mentions(self._db).given_up(
            message, owner
        ):
            return False
        await self._db.run("SELECT pg_notify(?, '')", (_GIVEN,))
        return True

    async def take(self) -> None:
        """Make ours, oldest first, what others handed over. Raises StorageError."""
        idle = self.idle()
        if idle:
            await self._db.run(_TAKE, (f"{self._run}.0", idle))

    def rate(self) -> float:
        """Return this node's share, as of the last beat."""
        now = asyncio.get_running_loop().time()
        if self._stood_still(now) or (self._known and now < self._modest_until):
            return 1.0
        return share(1 + len(self._known) - self._silent, self._silent)

    def _stood_still(self, now: float) -> bool:
        """Whether it has not beaten for so long that the others may soon share without it."""
        return now > self._beaten + MODEST_S

    async def changed(self, seconds: float) -> None:
        """Return when another died or handed something over, or after so many seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._news.wait()
        self._news.clear()

    async def may_identify(self, application: int, bucket: int = 0) -> None:
        """Return when no other begins a session in this bucket; for IDENTIFY_S none begins one then.

        Of those that wait here one has a connection for it.
        """
        async with self._lined_up.setdefault(bucket, asyncio.Lock()):
            await self._standing.acquire()
            link = None
            try:
                link = await self._alone(application + _IDENTIFY + bucket)
            finally:
                if link is None:
                    self._standing.release()
            if link is not None:
                holding = asyncio.create_task(self._held(link))
                self._holding.add(holding)
                holding.add_done_callback(self._holding.discard)

    async def _alone(self, key: int) -> Link | None:
        """Return a connection that holds a bucket, None where a session is begun all the same."""
        try:
            link = await self._connect(self._url)
        except (*FAILED, ValueError) as error:
            log.warning("a session is begun without asking the other nodes: %s", error)
            return None
        try:
            await link.execute("SELECT pg_advisory_lock($1)", key, timeout=LINED_UP_S)
        except FAILED as error:
            log.warning("a session is begun out of turn: %s", error)
            link.terminate()
            return None
        except BaseException:
            link.terminate()
            raise
        return link

    async def _held(self, link: Link) -> None:
        try:
            await asyncio.sleep(IDENTIFY_S)
        finally:
            self._standing.release()
            link.terminate()

    def sessions(self) -> Sessions:
        """Return no session of the process: each shard has its own."""
        return Sessions(self._db)

    async def shards(self, application: int, wanted: int, recommended: int) -> Shards:
        """Return the shards that nodes share: so many as are wanted, as the others have, or as recommended.

        Raises StorageError.
        """
        [(others,)] = await self._db.run(_TOTAL, (self._run,))
        self._total = wanted or int(str(others or 0)) or recommended
        await self._db.run(_WANT, (self._total, self._run))
        return await Shards.made(self._db, self._run, application, self._total)


class Nodes:
    """An open PostgreSQL, and this node among those that use it: a db.nodes.Store."""

    def __init__(self, db: Pool, node: Member) -> None:
        self.run = db.run
        self.node = node


@asynccontextmanager
async def joined(url: str) -> AsyncIterator[Nodes]:
    """Open a prepared database and be one of its nodes. Raises UnusableDatabaseError."""
    async with pooled(url) as pool:
        node = Member(url, pool)
        try:
            await node.join()
            await node.beat()
        except StorageError as error:
            raise UnusableDatabaseError(str(error)) from error
        beating = asyncio.create_task(node.beating())
        try:
            yield Nodes(pool, node)
        finally:
            beating.cancel()
            await asyncio.gather(beating, return_exceptions=True)
            await node.leave()


async def living(url: str) -> frozenset[str]:
    """Return the runs of all nodes that live.

    Raises UnusableDatabaseError, db.schema.NewerSchemaError and StorageError.
    """
    await prepare(url)
    async with pooled(url) as pool:
        return frozenset(str(name) for (name,) in await pool.run(LIVE))
