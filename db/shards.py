"""Shards as rows, of which each node takes its fair share: which one hears what, and from which event on.

A row is an economy, as the lock is: a shard that two nodes hear costs work and never a second answer. The
total is fixed for the life of a process; a new one comes with new processes, beside those of the old one.
https://docs.discord.com/developers/events/gateway#sharding
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

from db.living import LIVE
from db.sessions import Session, Sessions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.mentions import Statements

HEIR_S = 10.0
"""So long a node must have been silent, and its server up, before its shards are another's.

Two that go on with one session throw each other out without end, and a server that was away has no locks.
"""

RESERVED_S = 5.0
"""A shard that was given up is left for so long to nodes that have less than their share."""

_MAKE = """
    INSERT INTO shard (application_id, total, id) SELECT ?1, ?2, id FROM generate_series(0, ?2::bigint - 1) id
    ON CONFLICT DO NOTHING
"""
_KEEP = """
    UPDATE shard SET session = kept.session, sequence = kept.sequence, resume_url = kept.url,
        intents = kept.intents, at = clock_timestamp()
    FROM (SELECT unnest(?4::bigint[]) AS id, unnest(?5::text[]) AS session, unnest(?6::bigint[]) AS sequence,
        unnest(?7::text[]) AS url, unnest(?8::bigint[]) AS intents) kept
    WHERE shard.application_id = ?1 AND shard.total = ?2 AND shard.run = ?3 AND shard.id = kept.id
"""
_MINE = "SELECT id FROM shard WHERE application_id = ? AND total = ? AND run = ?"
_SESSION = """
    SELECT session, sequence, resume_url, intents FROM shard
    WHERE application_id = ? AND total = ? AND run = ? AND id = ? AND session <> ''
"""
_SHARES = f"""
    SELECT run.name, count(shard.id) FROM run
    LEFT JOIN shard ON shard.run = run.name AND shard.application_id = ?1 AND shard.total = ?2
    WHERE run.name = ?3 OR (run.shards = ?2 AND run.name IN ({LIVE})) GROUP BY run.name
"""  # noqa: S608 - constants
_TAKE = f"""
    UPDATE shard SET run = ?3, at = clock_timestamp()
    WHERE application_id = ?1 AND total = ?2 AND id = ANY (ARRAY(
        SELECT id FROM shard WHERE application_id = ?1 AND total = ?2 AND (
            (run = '' AND (?5::boolean OR at < clock_timestamp() - make_interval(secs => ?6)))
            OR (run <> '' AND run NOT IN (
                {LIVE} OR at > clock_timestamp() - make_interval(secs => ?7)
            ) AND clock_timestamp() > pg_postmaster_start_time() + make_interval(secs => ?7))
        ) ORDER BY id LIMIT ?4 FOR UPDATE SKIP LOCKED
    ))
"""  # noqa: S608 - constants
_GIVE = "UPDATE shard SET run = '', at = clock_timestamp() WHERE application_id = ? AND total = ? AND run = ?"


class Share(NamedTuple):
    """How many shards a node has, and what is fair."""

    mine: int
    least: int
    most: int
    is_another_short: bool
    """Whether another node that lives has less than the least."""

    @property
    def wanted(self) -> int:
        """Return how many more may be taken."""
        return max(self.most - self.mine, 0)

    @property
    def is_surplus(self) -> bool:
        """Whether one is to be given up."""
        return self.mine > (self.least if self.is_another_short else self.most)


def share_of(run: str, held: Mapping[str, int], total: int) -> Share:
    """Return the share of a node, of the shards that all of them hold."""
    least, rest = divmod(total, len(held))
    others = (count for name, count in held.items() if name != run)
    return Share(held[run], least, least + bool(rest), any(count < least for count in others))


class Shards:
    """The rows of `shard` for one application and one total, as one node sees them."""

    def __init__(self, db: Statements, run: str, application: int, total: int) -> None:
        self._db = db
        self._run = run
        self._application = application
        self.total = total

    @property
    def _ours(self) -> tuple[int, int, str]:
        return self._application, self.total, self._run

    @classmethod
    async def made(cls, db: Statements, run: str, application: int, total: int) -> Self:
        """Return them, with rows where there were none. Raises StorageError, as all of these."""
        await db.run(_MAKE, (application, total))
        return cls(db, run, application, total)

    async def mine(self) -> frozenset[int]:
        """Return the shards that this node has."""
        return frozenset(int(str(number)) for (number,) in await self._db.run(_MINE, self._ours))

    async def keep(self, sessions: Mapping[int, Session]) -> None:
        """Keep sessions of shards that this node still has, all in one statement."""
        told = [sessions[number] for number in sorted(sessions)]
        columns = [list(column) for column in zip(*told, strict=True)] or [[], [], [], []]
        await self._db.run(_KEEP, (*self._ours, sorted(sessions), *columns))

    async def share(self) -> Share:
        """Return how many of them are fair, of all nodes with this total that live."""
        rows = await self._db.run(_SHARES, self._ours)
        held = {str(name): int(str(count)) for name, count in rows}
        return share_of(self._run, {self._run: 0, **held}, self.total)

    async def take(self, share: Share) -> None:
        """Take free ones up to the share: of nodes that are dead, or that gave them up."""
        is_short = share.mine < share.least or not share.is_another_short
        if share.wanted:
            await self._db.run(_TAKE, (*self._ours, share.wanted, is_short, RESERVED_S, HEIR_S))

    async def give(self, number: int | None = None) -> None:
        """Let another node have a shard, all of them where none is named."""
        one = "" if number is None else " AND id = ?"
        await self._db.run(_GIVE + one, (*self._ours, *(() if number is None else (number,))))

    def of(self, number: int) -> Sessions:
        """Return the session of one shard."""
        return ShardSession(self._db, self, number, self._ours)


class ShardSession(Sessions):
    """The session of one shard, for as long as this node has it."""

    def __init__(self, db: Statements, shards: Shards, number: int, ours: tuple[int, int, str]) -> None:
        super().__init__(db)
        self._shards = shards
        self._number = number
        self._ours = ours

    async def kept(self, application: int, intents: int) -> Session | None:
        """Return what the node before left, None where there is nothing with these intents."""
        del application
        rows = await self._db.run(_SESSION, (*self._ours, self._number))
        if not rows or rows[0][3] != intents:
            return None
        [(session, sequence, url, wanted)] = rows
        return Session(str(session), int(str(sequence)), str(url), int(str(wanted)))

    async def keep(self, application: int, session: Session) -> None:
        """Keep the session in place of the one before."""
        del application
        await self._shards.keep({self._number: session})

    async def forget(self, application: int) -> None:
        """Keep none."""
        await self.keep(application, Session("", 0, "", 0))
