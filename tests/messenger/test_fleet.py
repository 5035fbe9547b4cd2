"""What a node hears follows the rows of its shards."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any, cast

import discord
import pytest

from answer.row import StorageError
from db.sessions import Session
from db.shards import Share
from messenger import fleet as fleets
from messenger.connecting import IDENTIFY_RESERVE, room_to_identify
from messenger.fleet import Fleet, LostShardError
from tests.patience import LAST_RESORT_S

SESSION = Session("abc", 7, "wss://gateway-eu.discord.gg", 512)


class Rows:
    """The rows of two shards, as one node sees them."""

    total = 2

    def __init__(self) -> None:
        self.ours: set[int] = set()
        self.free: set[int] = {0, 1}
        self.kept: list[Mapping[int, Session]] = []
        self.is_away = False
        self.fair = Share(0, 2, 2, is_another_short=False)

    def _answer(self) -> None:
        if self.is_away:
            raise StorageError("away")

    async def mine(self) -> frozenset[int]:
        """Return what is ours."""
        self._answer()
        return frozenset(self.ours)

    async def share(self) -> Share:
        """Return what is fair."""
        self._answer()
        return self.fair._replace(mine=len(self.ours))

    async def take(self, share: Share) -> None:
        """Take what is free."""
        taken = set(sorted(self.free)[: share.wanted])
        self.ours |= taken
        self.free -= taken

    async def give(self, number: int | None = None) -> None:
        """Give one up, or all."""
        self._answer()
        self.ours -= set(self.ours) if number is None else {number}

    async def keep(self, sessions: Mapping[int, Session]) -> None:
        """Remember what was kept."""
        self._answer()
        self.kept.append(sessions)


class Ear:
    """Hears nothing until it is closed, or fails."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.session: Session | None = None
        self.end: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.is_closed = False

    async def serve(self, token: str) -> None:
        """Serve until the end that the test sets."""
        assert token == "token"
        await asyncio.shield(self.end)

    async def close(self) -> None:
        """Close."""
        self.is_closed = True


class Node:
    """A fleet, and all ears that it ever had."""

    def __init__(self) -> None:
        self.rows = Rows()
        self.ears: list[Ear] = []
        self.left: list[Ear] = []
        self.fleet = Fleet(cast("Any", self.rows), self._listen, self.left.append, "token")

    def _listen(self, number: int) -> Ear:
        self.ears.append(Ear(number))
        return self.ears[-1]

    def hears(self) -> list[int]:
        """Return what is heard."""
        return sorted(ear.number for ear in self.fleet)


@pytest.fixture
async def node() -> AsyncIterator[Node]:
    made = Node()
    await made.fleet.tick()
    yield made
    await made.fleet.close()
    assert set(made.left) == set(made.ears)


async def test_what_is_taken_is_heard_and_a_shard_of_another_is_not_any_more(node: Node) -> None:
    assert node.hears() == [0, 1]
    assert [node.fleet.ear_of(guild << 22) for guild in (4, 5)] == node.ears
    node.rows.ours = {1}
    await node.fleet.tick()
    assert node.hears() == [1]
    assert node.left == [node.ears[0]]
    assert node.ears[0].is_closed
    assert node.fleet.ear_of(4 << 22) is None


async def test_no_more_shards_are_taken_at_once_than_sessions_are_soon_begun(node: Node) -> None:
    node.rows.free = set(range(2, 50))
    node.rows.fair = Share(0, 50, 50, is_another_short=False)
    for _ in range(3):
        await node.fleet.tick()
        assert len(node.hears()) == fleets.AT_ONCE
    for ear in node.ears:
        ear.session = SESSION
    for _ in range(3):
        await node.fleet.tick()
        assert len(node.hears()) == 2 * fleets.AT_ONCE


async def test_sessions_are_kept_together_and_only_where_there_is_news(node: Node) -> None:
    for ear in node.ears:
        ear.session = SESSION
    await node.fleet.tick()
    await node.fleet.tick()
    node.ears[1].session = SESSION._replace(sequence=9)
    await node.fleet.tick()
    assert node.rows.kept == [{0: SESSION, 1: SESSION}, {1: SESSION._replace(sequence=9)}]


async def test_of_too_many_one_is_given_up_that_can_be_gone_on_with(node: Node) -> None:
    node.rows.fair = Share(0, 1, 1, is_another_short=True)
    await node.fleet.tick()
    assert node.hears() == [0, 1]
    node.ears[0].session = SESSION
    await node.fleet.tick()
    assert node.hears() == [1]
    assert node.rows.ours == {1}
    await node.fleet.tick()
    assert node.hears() == [1]


async def test_a_client_whose_shard_was_lost_is_closed_and_one_that_came_back_is_heard_anew(
    node: Node, caplog: pytest.LogCaptureFixture
) -> None:
    node.ears[0].end.set_exception(LostShardError(0))
    for _ in range(3):
        await asyncio.sleep(0)
    await node.fleet.tick()
    assert "shard 0 is another node's now" in caplog.text
    assert node.hears() == [0, 1]
    assert len(node.ears) == 3


async def test_what_cannot_be_helped_ends_the_node(node: Node) -> None:
    node.ears[0].end.set_exception(discord.LoginFailure())
    with pytest.raises(discord.LoginFailure):
        await node.fleet.run()


async def test_a_storage_that_is_away_changes_nothing_that_is_heard(
    node: Node, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(fleets, "TICK_S", 0.0)
    node.rows.is_away = True
    running = asyncio.create_task(node.fleet.run())
    await until(lambda: "away" in caplog.text)
    assert node.hears() == [0, 1]
    node.rows.is_away, node.rows.ours = False, {0}
    await until(lambda: node.hears() == [0])
    await node.fleet.close()
    await running
    assert node.hears() == []
    assert node.rows.ours == set()


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(LAST_RESORT_S):
        while not holds():  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.001)


async def test_nobody_connects_to_a_shard_of_another_nor_before_it_is_known_whose_it_is(
    node: Node, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fleets, "TICK_S", 0.0)
    await node.fleet.may_connect(1)
    with pytest.raises(LostShardError):
        await node.fleet.may_connect(2)
    node.rows.is_away = True
    asking = asyncio.create_task(node.fleet.may_connect(1))
    for _ in range(5):
        await asyncio.sleep(0)
    assert not asking.done()
    node.rows.is_away = False
    await asking


class Budget:
    """A client that is told how many sessions may still begin."""

    shard_id = 1

    def __init__(self, remaining: int) -> None:
        self.http = self
        self._limit = {"remaining": remaining, "max_concurrency": 16}

    async def get_bot_gateway(self) -> tuple[int, str, dict[str, int]]:
        """Return what Discord would."""
        return 1, "", self._limit


async def test_no_session_begins_below_the_reserve_of_the_day() -> None:
    assert await room_to_identify(cast("Any", Budget(IDENTIFY_RESERVE))) == 16
    with pytest.raises(ConnectionError):
        await room_to_identify(cast("Any", Budget(IDENTIFY_RESERVE - 1)))
