"""Those who wait get their turns in order; whoever gives up, or fails, holds nobody up."""

import asyncio

from answer.lanes import FIRST_GUESS_S, Lanes
from answer.row import MessageId
from answer.turns import Rotation, Ticket, Turns
from tests.simulation.clock import VirtualLoop


class Play:
    """Members who ask one order for turns of ten seconds each."""

    def __init__(self) -> None:
        self.lanes = Lanes(Turns())
        self.began: list[int] = []

    def ask(self, number: int, member: int = 2) -> "asyncio.Task[None]":
        """Ask for the turn of one mention."""
        ticket = Ticket(MessageId(number), member, 7)
        self.lanes.take(ticket)
        return asyncio.ensure_future(self._work(ticket))

    async def _work(self, ticket: Ticket) -> None:
        async with self.lanes.held(ticket):
            self.began.append(ticket.message)
            await asyncio.sleep(10)
            if ticket.message == 13:
                raise ValueError


def test_one_after_the_other_and_members_side_by_side() -> None:
    play = Play()

    async def all_of_them() -> None:
        await asyncio.gather(play.ask(1), play.ask(2), play.ask(3, member=3))

    loop = VirtualLoop()
    loop.run(all_of_them())
    assert (play.began, loop.time()) == ([1, 3, 2], 20)


def test_whoever_fails_gives_the_turn_on() -> None:
    play = Play()

    async def all_of_them() -> None:
        await asyncio.gather(play.ask(13), play.ask(14), return_exceptions=True)

    VirtualLoop().run(all_of_them())
    assert play.began == [13, 14]


def test_whoever_gives_up_is_passed_over() -> None:
    """Also where the turn is given between the cancellation and its being heard of."""
    play = Play()

    async def all_of_them() -> None:
        tasks = [play.ask(number) for number in (1, 2, 3, 4)]
        await asyncio.sleep(1)
        for task in tasks[:3]:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert [task.cancelled() for task in tasks] == [True, True, True, False]

    loop = VirtualLoop()
    loop.run(all_of_them())
    assert (play.began, loop.time()) == ([1, 4], 11)


def test_how_long_a_turn_takes_is_learnt_from_those_that_came_to_their_end() -> None:
    play = Play()

    async def all_of_them() -> None:
        gone = play.ask(1)
        await asyncio.sleep(1)
        gone.cancel()
        await asyncio.gather(gone, return_exceptions=True)
        assert play.lanes.turn_s == FIRST_GUESS_S
        for number in range(20, 60):
            await play.ask(number)

    VirtualLoop().run(all_of_them())
    assert 9.9 < play.lanes.turn_s < 10


def test_a_suspect_has_all_lanes_and_none_is_overtaken() -> None:
    lanes, began = Lanes(Rotation(2)), []

    async def work(number: int, *, solo: bool = False) -> None:
        ticket = Ticket(MessageId(number), number, number, suspect=solo)
        lanes.take(ticket)
        async with lanes.held(ticket):
            began.append((number, asyncio.get_running_loop().time()))
            await asyncio.sleep(number)

    async def all_of_them() -> None:
        await asyncio.gather(work(1), work(2), work(3, solo=True), work(4, solo=True), work(5), work(6))

    VirtualLoop().run(all_of_them())
    assert began == [(1, 0), (2, 0), (3, 2), (4, 5), (5, 9), (6, 9)]
