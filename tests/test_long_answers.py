"""An answer of several messages: each exactly once, in order, wherever the bot dies on the way."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from typing import cast

import pytest

from answer.model import Answer, Decision, FileRef, Mention
from answer.row import MessageId
from charts.chart import Drawn
from charts.grammar import ChartSpec
from charts.table import File, Reading, Table
from command_handler import CommandHandler
from db.mentions import Mentions
from db.schema import migrate
from messenger.bodies import Post
from messenger.delivery import Delivery, answer_nonce
from tests.simulation.clock import VirtualLoop

MENTION = Mention(MessageId(42), 10, 7, 2, "explain it at length")
WORDS = " ".join(f"word{number}" for number in range(700))
"""Three messages."""


class KilledError(BaseException):
    """The process is gone."""


class Discord:
    """One thread; the `kill`-th effect or commit is the process's last. It happens first if `late`."""

    me = 1

    def __init__(self, kill: int, *, late: bool) -> None:
        self.kill = kill
        self.late = late
        self.posts: list[tuple[str, str]] = []
        self.steps = 0

    def step(self, *, after: bool) -> None:
        """Die if it is time."""
        if not after:
            self.steps += 1
        if self.steps == self.kill and after == self.late:
            self.kill = 0
            raise KilledError

    def may_read_history(self, _mention: Mention) -> bool:
        """Believe what is read."""
        return True

    async def start_thread(self, _mention: Mention, _name: str) -> None:
        """Start Thread from Message."""

    async def thread_owner(self, _thread: int) -> int | None:
        """Get Channel."""
        return self.me

    async def own_posts(self, _channel: int, _after: int, _pages: int) -> AsyncIterator[Post]:
        """Get Channel Messages."""
        for number in range(len(self.posts)):
            yield Post(100 + number, None, self.posts[number][1])

    async def send(  # the port's own parameters
        self, _channel: int, answer: Answer, nonce: str, _reply_to: int | None, _by: float
    ) -> Post:
        """Create Message, without the help of a nonce: the look alone must do."""
        self.step(after=False)
        self.posts.append((nonce, answer.text))
        self.step(after=True)
        return Post(99 + len(self.posts), None, answer.text)

    async def fetch(self, _file: FileRef) -> File:
        """Fetch an attachment."""
        raise AssertionError


class Statements:
    """The rows; each commit is a step as well."""

    def __init__(self, discord: Discord) -> None:
        self.raw = sqlite3.connect(":memory:", isolation_level=None)
        migrate(self.raw)
        self._discord = discord

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Run one statement."""
        self._discord.step(after=False)
        rows = list(self.raw.execute(sql, cast("Sequence[None]", parameters)))
        self._discord.step(after=True)
        return rows


class Room:
    """Reads nothing, and decides for many words, other ones each time it is asked."""

    def __init__(self) -> None:
        self.decided = 0

    async def read(self, text: str, _files: Sequence[File] = ()) -> Reading:
        """Find no table."""
        return Reading((), text)

    async def decide(self, _mention: Mention, _reading: Reading) -> Decision:
        """Answer in words."""
        self.decided += 1
        return Decision(text=f"{WORDS} {self.decided}")

    async def title(self, _mention: Mention) -> str:
        """Name no thread."""
        return ""

    async def draw(self, _table: Table, _spec: ChartSpec) -> Drawn:
        """Draw nothing."""
        raise AssertionError


async def lives(discord: Discord, db: Statements) -> None:
    """Answer the mention; after a death, recover as the next process would."""
    rows, delivery, room = Mentions(db), Delivery(discord), Room()
    first = CommandHandler(rows, delivery, room, room, run="first")
    try:
        await first.handle(MENTION)
    except KilledError:
        second = CommandHandler(rows, delivery, room, room, run="second")
        await second.handle(MENTION)
        await second.recover()


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("kill", range(16))
def test_a_long_answer_is_completed_after_a_kill_at_any_step(kill: int, late: bool) -> None:  # noqa: FBT001 - a parameter of the test
    discord = Discord(kill, late=late)
    db = Statements(discord)
    VirtualLoop().run(asyncio.wait_for(lives(discord, db), 600))
    db.raw.close()

    assert [nonce for nonce, _ in discord.posts] == [answer_nonce(42), "a42-1", "a42-2"]
    said = [text.rsplit("\n", 1) for _, text in discord.posts]
    assert " ".join(words for words, _ in said).startswith(f"{WORDS} ")
    assert [mark for _, mark in said] == [f"-# {number}/3" for number in (1, 2, 3)]
    assert all(len(text) <= 2_000 for _, text in discord.posts)
