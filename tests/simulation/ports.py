"""The ports of one life of a process: each call may fail in its own way, and each may be the last."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from random import Random
from typing import TypeVar

from answer.making import MESSAGE_LIMIT
from answer.model import AbandonedError, Answer, Decision, FileRef, Mention, UnknownOutcomeError
from answer.row import StorageError
from charts.chart import Drawn
from charts.grammar import ChartSpec, Mark
from charts.table import Column, File, Kind, Reading, Table
from db.schema import migrate
from messenger.bodies import Post, page_of
from messenger.delivery import CALL_DEADLINE_S, RefusedError
from tests.simulation.discord import ME, Discord, Posted, Request
from tests.simulation.profile import Profile

T = TypeVar("T")

READING = Reading((Table((Column("n", Kind.NUMBER, (1,), ("1",)),)),), "draw this")
PAGE = 100

FILLER = "x" * (MESSAGE_LIMIT - 90)
FURTHER = "+"
"""Marks the second message of a long answer."""

REST = "y" * 200

HOLLOW: tuple[object, ...] = ("", None, {}, [{}], [{"id": "1", "author": None}])
"""Bodies of a 200 that are no page of a history."""


class KilledError(BaseException):
    """The process is gone. Not an Exception: nothing of it may go on by catching this."""


class Disk:
    """A database file that outlives processes, in memory, with the statements of the real one."""

    def __init__(self) -> None:
        self._db = sqlite3.connect(":memory:", isolation_level=None, cached_statements=64)
        migrate(self._db)
        self._copy: tuple[list[tuple[object, ...]], list[tuple[object, ...]]] = ([], [])
        self.source = ""

    def run(self, sql: str, parameters: Sequence[object]) -> list[tuple[object, ...]]:
        """Run one statement and return its rows."""
        try:
            return self._db.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise StorageError(str(error)) from error

    def clear(self, source: str) -> None:
        """Start empty, as after a deletion; `source` names the new life of the file."""
        self._db.execute("DELETE FROM mention")
        self._db.execute("DELETE FROM meta")
        self._copy = ([], [])
        self.source = source

    def copy(self) -> None:
        """Keep a copy of the file."""
        rows = [self._db.execute(f"SELECT * FROM {table}").fetchall() for table in ("mention", "meta")]  # noqa: S608 - two constants
        self._copy = (rows[0], rows[1])

    def restore(self, source: str) -> None:
        """Put the last copy back."""
        kept = self._copy
        self.clear(source)
        self._copy = kept
        for table, rows in zip(("mention", "meta"), kept, strict=True):
            if rows:
                marks = ",".join("?" * len(rows[0]))
                self._db.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 - constants


class Ports:
    """One life: its wire, its statements, its mind. `fuse` counts the points left until it is killed.

    A point lies before and after the effect of every call, and while a request is on its way.
    """

    def __init__(  # noqa: PLR0913 - a world has that many parts
        self,
        profile: Profile,
        chance: Random,
        discord: Discord,
        disk: Disk,
        mind: "Mind",
        *,
        fuse: int | None,
        on_death: Callable[[], None],
    ) -> None:
        self.profile = profile
        self.chance = chance
        self.discord = discord
        self.disk = disk
        self.mind = mind
        self.fuse = fuse
        self.alive = True
        self.disk_away = (0.0, 0.0)  # from and until
        self._on_death = on_death

    @property
    def me(self) -> int:
        """Return our user id."""
        return ME

    def die(self) -> None:
        """Kill the process, here and now."""
        if self.alive:
            self.alive = False
            self._on_death()

    def point(self) -> None:
        """Pass one point at which the process may be killed."""
        if self.fuse is not None and self.alive:
            self.fuse -= 1
            if self.fuse < 0:
                self.die()
        if not self.alive:
            raise KilledError

    async def sleep(self, seconds: float) -> None:
        """Wait, if the process lives to see the end of it."""
        await asyncio.sleep(seconds)
        if not self.alive:
            raise KilledError

    # --- the database

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Run one statement. A caller that is cancelled meanwhile finds it done all the same."""
        self.point()
        profile, dice = self.profile, self.chance.random()
        if self.disk_away[0] <= self.discord.clock() < self.disk_away[1]:
            await self.sleep(5 if dice < 0.5 else 0.01)
            raise StorageError("database is locked")
        if dice < profile.storage / 2:
            raise StorageError("database or disk is full")
        rows = self.disk.run(sql, parameters)
        if profile.lose_database and dice > 0.9:
            self.disk.copy()
        if profile.stall and self.chance.random() < profile.stall:
            await self.sleep(self.chance.uniform(1, 200))
        elif dice > 0.7:
            await self.sleep(0.001)
        self.point()
        if dice < profile.storage:
            raise StorageError("committed, but the reply was lost")
        return rows

    # --- Discord

    def may_read_history(self, mention: Mention) -> bool:
        """Whether reads show anything in this world."""
        del mention
        return self.discord.readable

    async def start_thread(self, mention: Mention, name: str) -> None:
        """Start Thread from Message."""
        del name
        message = mention.message
        await self._request("thread", message, lambda: self.discord.start_thread(message, ME))

    async def thread_owner(self, thread: int) -> int | None:
        """Get Channel."""
        return await self._request("owner", thread, lambda: self.discord.thread_owner(thread))

    async def own_posts(self, channel: int, after: int, pages: int) -> AsyncIterator[Post]:
        """Get Channel Messages, perhaps as they were a while ago."""
        is_stale = self.chance.random() < self.profile.is_stale
        stale = self.chance.uniform(0, self.profile.stale) if is_stale else 0.0
        found: object = await self._request(
            "read", after, lambda: self.discord.history(channel, after, stale)
        )
        if self.profile.hollow and self.chance.random() < self.profile.hollow:
            found = self.chance.choice(HOLLOW)
        page = page_of(found, ME)
        for post in page.posts[: pages * PAGE]:
            yield post
        if page.count > pages * PAGE:
            raise AbandonedError("too many messages follow")

    async def send(self, channel: int, answer: Answer, nonce: str, reply_to: int | None, by: float) -> Post:
        """Create Message. A process that is frozen before the write goes on with it when it thaws."""
        text, sizes = answer.text, () if answer.png is None else (len(answer.png),)
        draft = Posted(0, channel, text, reply_to, nonce, 0.0, self.disk.source, sizes=sizes)
        was_cancelled = False
        if self.profile.frozen and self.chance.random() < self.profile.frozen:
            was_cancelled = await self._frozen(self.chance.uniform(1, 200))
        if self.discord.clock() >= by:
            raise UnknownOutcomeError("too late to be written to the socket")
        if was_cancelled:
            self._issue("send", reply_to or channel, lambda: self.discord.send(channel, draft), text, 0.1)
            raise asyncio.CancelledError
        sent = await self._request(
            "send", reply_to or channel, lambda: self.discord.send(channel, draft), text
        )
        return Post(sent.id, sent.reference, sent.text, sent.sizes)

    async def _frozen(self, seconds: float) -> bool:
        """Stand still, whatever the timers say; return whether one of them cancelled us meanwhile."""
        end, was_cancelled = self.discord.clock() + seconds, False
        while (left := end - self.discord.clock()) > 0:
            try:
                await self.sleep(left)
            except asyncio.CancelledError:
                if not self.alive:
                    raise
                was_cancelled = True
        return was_cancelled

    async def fetch(self, file: FileRef) -> File:
        """Fetch an attachment."""
        self.point()
        await self.sleep(0.2)
        return File(file.name, b"n\n1\n")

    def _issue(
        self, kind: str, mention: int, effect: Callable[[], T], text: str, delay: float
    ) -> "asyncio.Future[T | RefusedError]":
        """Put a request on its way. It takes effect after a while, though its sender may be gone."""
        self.discord.requests.append(Request(kind, mention, self.discord.clock(), self.disk.source, text))
        loop = asyncio.get_running_loop()
        reply: asyncio.Future[T | RefusedError] = loop.create_future()
        loop.call_later(delay, _apply, effect, reply)
        return reply

    async def _request(self, kind: str, mention: int, effect: Callable[[], T], text: str = "") -> T:
        """Issue one request. It may take effect though its sender is gone, and late."""
        self.point()
        profile, chance = self.profile, self.chance
        left = CALL_DEADLINE_S
        if profile.throttled and chance.random() < profile.throttled:
            wait = chance.uniform(0.5, 25)
            left -= wait
            await self.sleep(wait)
        clock = self.discord.clock
        dice = chance.random()
        if dice < profile.unsent or self.discord.is_away():
            self.discord.requests.append(Request(kind, mention, clock(), self.disk.source, text))
            await self.sleep(left if chance.random() < profile.hangs else 0.1)
            raise UnknownOutcomeError(f"{kind}: 503, or nothing ever came")
        is_late = profile.is_late and chance.random() < profile.is_late
        delay = chance.uniform(0, profile.late) if is_late else 0.02 + 0.4 * chance.random()
        reply = self._issue(kind, mention, effect, text, delay)
        self.point()
        if delay > left:
            await self.sleep(left)
            raise UnknownOutcomeError(f"{kind}: no answer within {CALL_DEADLINE_S} s")
        result = await reply
        self.point()
        if kind == "send" and profile.outage and chance.random() < profile.outage:
            self.discord.away.append((clock(), clock() + chance.uniform(30, 300)))
        if dice < profile.unsent + profile.unanswered or self.discord.is_away():
            if chance.random() < profile.hangs:
                await self.sleep(left - delay)
            raise UnknownOutcomeError(f"{kind}: the connection was reset, or nothing ever came")
        if isinstance(result, RefusedError):
            raise result
        return result


def _apply(effect: Callable[[], T], reply: "asyncio.Future[T | RefusedError]") -> None:
    try:
        result: T | RefusedError = effect()
    except RefusedError as refused:
        result = refused
    if not reply.done():  # its sender may have been cancelled or killed
        reply.set_result(result)


class Mind:
    """What models and planners said, in all lives: no two answers alike, so any second one shows."""

    def __init__(self, poison: int | None = None) -> None:
        self.poison = poison
        self.calls: dict[int, int] = {}
        self.words: dict[int, set[str]] = {}
        self.long: set[str] = set()  # words that take two messages
        self.overlapping: list[int] = []  # mentions that were begun while another of their member was at work

    def answer(self, message: int) -> str:
        """Think once about a message; return new words."""
        number = self.calls[message] = self.calls.get(message, 0) + 1
        words = f"{message}#{number}"
        self.words.setdefault(message, set()).add(words)
        return words


class Thinking:
    """The decider and the drawing of one life."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports
        self._members: set[int] = set()  # for whom it thinks now

    async def read(self, text: str, files: Sequence[File] = ()) -> Reading:
        """Find the one table there is."""
        del text, files
        self._ports.point()
        return READING

    async def decide(self, mention: Mention, reading: Reading) -> Decision:
        """Think for up to 25 s. The poisoned mention does not survive it."""
        del reading
        ports = self._ports
        ports.point()
        words = ports.mind.answer(mention.message)
        if mention.author in self._members:
            ports.mind.overlapping.append(mention.message)
        self._members.add(mention.author)
        try:
            await ports.sleep(ports.chance.uniform(1, 25))
        finally:
            self._members.discard(mention.author)
        if mention.message == ports.mind.poison:
            ports.die()
        ports.point()
        if ports.chance.random() < ports.profile.long:
            ports.mind.long.add(words)
            return Decision(text=f"{words}_{FILLER}\n{words}{FURTHER} the end of a long answer {REST}")
        if ports.chance.random() < 0.5:
            return Decision(text=words)
        return Decision(ChartSpec(Mark.BAR), words)

    async def title(self, mention: Mention) -> str:
        """Name a thread."""
        del mention
        self._ports.point()
        await self._ports.sleep(0.05)
        self._ports.point()
        return "Savings"

    async def draw(self, table: Table, spec: ChartSpec) -> Drawn:
        """Draw."""
        del table, spec
        self._ports.point()
        await self._ports.sleep(0.1)
        return Drawn(b"\x01", "a chart", "")
