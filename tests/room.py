"""A command handler with its ports on virtual time: what its tests are about lies in the ports."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import replace

from answer.closing import Closing
from answer.model import Answer, Decision, Delivered, FileRef, Mention, Place
from answer.row import MessageId, Owner, PlaceKind, StorageError
from answer.turns import Limits
from charts.chart import Drawn
from charts.grammar import ChartSpec, Mark
from charts.table import Column, File, Kind, Reading, Table
from command_handler import CommandHandler
from db.mentions import Mentions
from tests.simulation.clock import VirtualLoop
from tests.simulation.ports import Disk

MENTION = Mention(MessageId(42), 10, 7, 2, "draw this")
TABLE = Table((Column("n", Kind.NUMBER, (1,), ("1",)),))
LONG = "word " * 500
"""Too long for one message."""

READING = Reading((TABLE,), "draw this")


class Rows:
    """The statements' port; `fail` names words of the statements that fail, and how often."""

    def __init__(self) -> None:
        self.disk = Disk()
        self.fail: dict[str, int] = {}
        self.on_state: tuple[str, Callable[[], None]] | None = None

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Run one statement."""
        for word, times in self.fail.items():
            if word in sql and times:
                self.fail[word] -= 1
                raise StorageError("database or disk is full")
        rows = self.disk.run(sql, parameters)
        if self.on_state is not None and self.state() == self.on_state[0]:
            self.on_state[1]()
            self.on_state = None
            await asyncio.sleep(0)
        return rows

    def state(self, message: int = 42) -> str:
        """Return what the row says."""
        found = self.disk.run("SELECT state FROM mention WHERE id = ?", (message,))
        return str(found[0][0]) if found else "nothing"


class Discord:
    """The messenger: one thread, what was sent, and faults to come, first come first served."""

    def __init__(self) -> None:
        self.sent: list[Answer] = []
        self.sent_to: list[tuple[int, Answer]] = []
        self.names: list[str] = []
        self.most_threads_at_once = self.threads_now = 0
        self.first_sends: list[float | None] = []
        self.fresh: list[float | None] = []
        self.place = Place(42, fresh_since=0.0)
        self.there: int | None = None
        self.thread_faults: list[Exception] = []
        self.send_faults: list[Exception] = []
        self.between: Callable[[], Awaitable[None]] | None = None
        self.found: set[int] = set()  # parts that are there already
        self.theirs: set[int] = set()  # parts that come back with another's words
        self.closed = 0

    async def ensure_thread(self, mention: Mention, *, recovered: bool, name: str = "") -> Place:
        """Return the place, or the next fault."""
        assert mention.text == MENTION.text
        self.names.append(name)
        self.threads_now += 1
        self.most_threads_at_once = max(self.most_threads_at_once, self.threads_now)
        await asyncio.sleep(0.1)
        self.threads_now -= 1
        if self.thread_faults:
            raise self.thread_faults.pop(0)
        return replace(self.place, fresh_since=None) if recovered else self.place

    def known_place(self, mention: Mention, place: int, kind: PlaceKind | None) -> Place:
        """Return the recorded place."""
        assert mention.text == MENTION.text
        return Place(place, reply=kind is PlaceKind.REPLY)

    async def find_answer(self, mention: Mention, place: Place) -> int | None:
        """Look for an answer."""
        await asyncio.sleep(0.1)
        return self.there if place.id == mention.message else None

    async def ensure_answer(
        self,
        mention: Mention,
        place: Place,
        answer: Answer,
        *,
        first_send: float | None,
        before_send: Callable[[], Awaitable[None]],
        part: int = 0,
    ) -> Delivered:
        """Send, or raise the next fault; a part that is there is found."""
        if part in self.found:
            return Delivered(mention.message + 1 + part, ours=part not in self.theirs)
        if self.between is not None:
            await self.between()
        self.first_sends.append(first_send)
        self.fresh.append(place.fresh_since)
        await before_send()
        await asyncio.sleep(0.1)
        if self.send_faults:
            raise self.send_faults.pop(0)
        if part not in self.theirs:
            self.sent.append(answer)
            self.sent_to.append((mention.message, answer))
        return Delivered(mention.message + 1 + part, ours=part not in self.theirs)

    async def ensure_closed(self, mention: Mention, place: Place) -> None:
        """Note that an answer of somebody else was looked after."""
        assert place.answer is not None or self.theirs or self.found
        assert mention.text == MENTION.text
        self.closed += 1

    async def fetch(self, file: FileRef) -> File:
        """Return an attachment."""
        return File(file.name, b"n\n1\n")


class Mind:
    """Decider and drawing in one; `think` is what a decision does first."""

    def __init__(self) -> None:
        self.decided = 0
        self.files: list[File] = []
        self.reading = READING
        self.decision = Decision(text="Savings: 120")
        self.quoted: dict[str, Reading] = {}
        self.asked: Reading | None = None
        self.think: Callable[[Mention], Coroutine[object, object, None]] | None = None

    async def read(self, text: str, files: Sequence[File] = ()) -> Reading:
        """Return the reading."""
        self.files += files
        if text in self.quoted:
            return self.quoted[text]
        assert text == MENTION.text
        return self.reading

    async def decide(self, mention: Mention, reading: Reading) -> Decision:
        """Return the decision."""
        assert self.quoted or reading == self.reading
        self.asked = reading
        self.decided += 1
        if self.think is not None:
            await self.think(mention)
        return self.decision

    async def title(self, mention: Mention) -> str:
        """Return what a thread is called."""
        assert mention.text == MENTION.text
        return "Savings by month"

    async def draw(self, table: Table, spec: ChartSpec) -> Drawn:
        """Return a picture."""
        assert (table, spec.mark) == (TABLE, Mark.BAR)
        return Drawn(b"\x89PNG", "a bar chart", "120 in January")


class Room:
    """A handler with its ports, on virtual time. `restart` is a new process on the same database."""

    def __init__(self) -> None:
        self.rows, self.discord, self.mind = Rows(), Discord(), Mind()
        self.loop = VirtualLoop()
        self.runs = 0
        self.audited: list[tuple[Mention, Place, int]] = []
        self.closings: list[str] = []
        self.hand_over: Callable[[MessageId, Owner], Awaitable[bool]] | None = None
        self.restart()

    def restart(self, *, audited: bool = True, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        """Make a new handler."""
        self.runs += 1
        self.handler = CommandHandler(
            Mentions(self.rows),
            self.discord,
            self.mind,
            self.mind,
            run=f"r{self.runs}",
            audit=self if audited else None,
            limits=lambda _ticket: limits,
            on_closing=self.closed,
            hand_over=self.hand_over,
        )

    def answered(self, mention: Mention, place: Place, parts: int) -> None:
        """Note what the audit is offered."""
        self.audited.append((mention, place, parts))

    def closed(self, closing: Closing) -> None:
        """Note a mention's closing line."""
        self.closings.append(str(closing))

    def handle(self, *mentions: Mention) -> None:
        """Deliver mentions at once and wait for all."""

        async def all_of_them() -> None:
            await asyncio.gather(*(self.handler.handle(mention) for mention in mentions or (MENTION,)))

        self.loop.run(all_of_them())

    def recover(self) -> None:
        """Sweep once."""
        self.loop.run(self.handler.recover())

    def killed_while(self, moment: str) -> None:
        """Handle the mention in a process that ends at a moment, as the row says then; start a new one."""

        async def die() -> None:
            task = asyncio.ensure_future(self.handler.handle(MENTION))

            def kill() -> None:
                task.cancel()

            self.rows.on_state = (moment, kill)
            self.rows.fail = {"attempts - 1": 1}  # a killed process takes nothing back
            with contextlib.suppress(asyncio.CancelledError):
                await task

        self.loop.run(die())
        self.rows.fail = {}
        self.restart()

    def killed_while_thinking(self) -> None:
        """Handle the mention in a process that ends while it computes; start a new one."""

        async def die(_mention: Mention) -> None:
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
            await asyncio.sleep(1)

        self.mind.think, think = die, self.mind.think
        self.rows.fail = {"attempts - 1": 1}
        self.handle()
        self.mind.think = think
        self.restart()


async def long(_mention: Mention) -> None:
    """Think for a while."""
    await asyncio.sleep(20)
