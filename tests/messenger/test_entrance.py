"""A flood of mentions leaves room for another member's before anything is claimed."""

import asyncio
from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

import bot
from answer.lanes import Lanes
from answer.model import Mention
from answer.row import MessageId
from answer.turns import FullError, Limits, Ticket, Turns
from answer.wishes import Wishes
from db.connection import opened, prepare
from host.settings import Settings
from messenger.entrance import LATE, STAND_BACK_S, Entrance, Missed
from tests.kills.pencil import Pencil
from tests.simulation.clock import VirtualLoop

FLOOD = 500
MANY = 100


def mention(message: int, author: int) -> Mention:
    return Mention(MessageId(message), 10, 7, author, "bar chart")


class Slow:
    """A database that does one statement after the other, each in 0.01 s."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self._line = asyncio.Lock()

    async def ask(self, entrance: Entrance, asking: Mention) -> None:
        """Ask something for a mention, in its turn."""
        with entrance.inside(asking.message):
            async with entrance.turn(asking), self._line:
                await asyncio.sleep(0.01)
                self.asked.append(asking.message)


def test_another_member_s_mention_is_looked_at_before_the_third_of_a_flood() -> None:
    database, entrance = Slow(), Entrance()

    async def play() -> None:
        flood = [database.ask(entrance, mention(number, 2)) for number in range(1, FLOOD)]
        await asyncio.gather(*flood, database.ask(entrance, mention(FLOOD, 3)))

    VirtualLoop().run(play())
    assert database.asked.index(FLOOD) <= 2
    assert [message for message in database.asked if message < FLOOD] == list(range(1, FLOOD))


def test_what_waits_at_the_entrance_is_not_passed() -> None:
    database, entrance = Slow(), Entrance()

    async def play() -> list[int]:
        asked = [asyncio.ensure_future(database.ask(entrance, mention(number, 2))) for number in (5, 6, 5)]
        await asyncio.sleep(0)
        passed = [entrance.passed(9)]
        for one in asked:
            await one
            passed.append(entrance.passed(9))
        return passed

    assert entrance.passed(9) == 9
    assert VirtualLoop().run(play()) == [4, 4, 4, 9]


def test_a_mention_that_is_given_up_holds_up_no_other() -> None:
    async def play() -> None:
        database, entrance = Slow(), Entrance()
        first, second, third = (
            asyncio.ensure_future(database.ask(entrance, mention(number, 2))) for number in (1, 2, 3)
        )
        await asyncio.sleep(0.005)
        first.cancel()
        second.cancel()
        await third
        with pytest.raises(asyncio.CancelledError):
            await first
        assert database.asked == [3]
        assert entrance.passed(9) == 9

    VirtualLoop().run(play())


def test_what_was_missed_comes_in_its_order_and_what_is_answered_behind_it() -> None:
    missed, order, most = Missed(), list[int](), 0

    async def look(message: int) -> None:
        nonlocal most
        async with missed.turn(message):
            inside.add(message)
            most = max(most, len(inside))
            order.append(message)
            await asyncio.sleep(0.01)
            inside.remove(message)

    inside: set[int] = set()

    async def play() -> None:
        looks = [asyncio.ensure_future(look(message)) for message in range(1, 41)]
        await asyncio.sleep(0)
        for message in range(1, 31):  # these are told of behind the mentions
            missed.answered.add(message)
        looks[20].cancel()
        looks[35].cancel()
        await asyncio.gather(*looks, return_exceptions=True)
        await look(41)

    VirtualLoop().run(play())
    unanswered = [*range(31, 36), *range(37, 41)]
    assert order == [1, 2, *unanswered, *range(3, 21), *range(22, 31), 41]
    assert most == LATE


def test_whoever_is_cancelled_in_a_lane_leaves_it() -> None:
    missed = Missed()

    async def hold() -> None:
        async with missed.turn(1):
            await asyncio.sleep(3_600)

    async def play() -> None:
        for _ in range(2 * LATE):
            holding = asyncio.ensure_future(hold())
            await asyncio.sleep(1)
            holding.cancel()
            await asyncio.gather(holding, return_exceptions=True)
        holders = [
            asyncio.ensure_future(hold()) for _ in range(LATE)
        ]  # have their lanes, and do not know yet
        await asyncio.sleep(0)
        for one in holders:
            one.cancel()
        await asyncio.gather(*holders, return_exceptions=True)
        async with missed.turn(2), missed.turn(3):
            pass

    VirtualLoop().run(play())


class Kitchen:
    """Works on what has passed the entrance: charts of a member one at a time, refusals beside them.

    `done` is what ended in which order; a refusal takes 0.01 s.
    """

    def __init__(self, limits: Limits, chart_s: float = 0.1) -> None:
        self._chart_s = chart_s
        self.limits = limits
        self.entrance = Entrance()
        self.done: list[int] = []
        self._charts = Lanes(Turns(lambda _ticket: limits))
        self._refusals = Lanes(Turns())

    async def answer(self, asking: Mention) -> None:
        """Let a mention in, and work on it."""
        with ExitStack() as answered:
            async with self.entrance.turn(asking, lambda _ticket: self.limits):
                answered.enter_context(self.entrance.in_hand(asking.author))
            line, ticket, seconds = (
                self._charts,
                Ticket(asking.message, asking.author, asking.guild),
                self._chart_s,
            )
            try:
                line.take(ticket)
            except FullError:
                line, ticket, seconds = self._refusals, replace(ticket, late=True), 0.01
                line.take(ticket)
            async with line.held(ticket):
                await asyncio.sleep(seconds)
            self.done.append(asking.message)

    async def flooded(self, *authors: int) -> dict[int, asyncio.Task[None]]:
        """Let floods of these members begin; return what works on them once refusals are under way."""
        sent = [mention(author * 1_000 + number, author) for author in authors for number in range(MANY)]
        tasks = {one.message: asyncio.ensure_future(self.answer(one)) for one in sent}
        await asyncio.sleep(0.205)
        return {int(message): task for message, task in tasks.items()}


@pytest.mark.parametrize("room", [0, 8, 30])
def test_while_another_member_s_mention_is_worked_on_one_refusal_of_a_flood_ends(room: int) -> None:
    kitchen = Kitchen(Limits(member=room))

    async def play() -> list[int]:
        flood = await kitchen.flooded(2)
        before = len(kitchen.done)
        await kitchen.answer(mention(1, 3))
        between = kitchen.done[before:]
        await asyncio.gather(*flood.values())
        return between

    between = VirtualLoop().run(play())
    assert len(between) <= 4  # it, the refusal and the chart that were under way, and the next chart
    assert sorted(kitchen.done) == [1, *range(2_000, 2_000 + MANY)]


def test_floods_of_two_members_do_not_wait_for_each_other() -> None:
    kitchen = Kitchen(Limits())

    async def play() -> float:
        flood = await kitchen.flooded(2, 3)
        await asyncio.gather(*flood.values())
        return asyncio.get_running_loop().time()

    assert VirtualLoop().run(play()) < MANY * 0.01 + 11 * 0.1  # as long as one alone


def test_a_flood_is_refused_in_the_end_beside_somebody_who_is_never_done() -> None:
    kitchen = Kitchen(Limits(), chart_s=60.0)

    async def play() -> float:
        with kitchen.entrance.in_hand(3):
            flood = await kitchen.flooded(2)
            await asyncio.gather(*flood.values())
        return asyncio.get_running_loop().time()

    assert VirtualLoop().run(play()) < MANY * (STAND_BACK_S + 0.1) + 11 * 60
    assert len(kitchen.done) == MANY


def test_who_has_few_mentions_waits_for_nobody() -> None:
    kitchen = Kitchen(Limits())

    async def play() -> float:
        began = asyncio.get_running_loop().time()
        with kitchen.entrance.in_hand(3):
            await asyncio.gather(*(kitchen.answer(mention(number, 2)) for number in range(9)))
        return asyncio.get_running_loop().time() - began

    assert VirtualLoop().run(play()) == pytest.approx(0.9)


class Servers:
    """What servers want, read slowly; most is of how many mentions of one member it was asked at once."""

    def __init__(self) -> None:
        self._asking: Counter[int] = Counter()
        self.most = 0

    async def wishes(self, member: int) -> Wishes:
        """Return the usual."""
        self._asking[member] += 1
        self.most = max(self.most, self._asking[member])
        await asyncio.sleep(0.001)
        self._asking[member] -= 1
        return Wishes()

    def limits_of(self, _ticket: Ticket) -> Limits:
        """Return the usual."""
        return Limits()


async def test_the_bot_asks_what_a_server_wants_for_one_mention_of_a_member_at_a_time(tmp_path: Path) -> None:
    prepare(tmp_path / "oneplot.db")
    servers, heard = Servers(), []

    async def admits(_message: object, asking: Mention, _wishes: Wishes) -> bool:
        heard.append(client.answering.entrance.passed(999))
        return asking.author != 4

    async with opened(tmp_path / "oneplot.db") as db:
        client = bot.create_client(Settings("loopback-token"), db, Pencil())  # type: ignore[arg-type]
        path = SimpleNamespace(
            is_thanks=lambda _mention: False,
            is_chat=lambda mention: mention.author == 3,
            commands=SimpleNamespace(settings=servers),
            admission=SimpleNamespace(admits=admits),
        )

        async def enter(number: int, author: int) -> Mention | None:
            asking = Mention(MessageId(number), 10, author, author, "bar chart")  # a server of its own
            with client.answering.entrance.inside(number), ExitStack() as answered:
                return await client.answering.entered(path, None, asking, answered)  # type: ignore[arg-type]

        entered = await asyncio.gather(*(enter(n, 2) for n in range(100, 120)), enter(120, 3), enter(121, 4))

    assert servers.most == 1
    assert [one.in_place for one in entered if one] == [False] * 20 + [True]
    assert entered[-1] is None
    assert len(heard) == 22
    assert max(heard) < 999
