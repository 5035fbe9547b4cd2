"""A flood of claims leaves room for another member's."""

import asyncio
from collections.abc import Sequence

import pytest

from answer.row import MessageId, Owner, StorageError
from db.claims import MentionsInTurn
from tests.simulation.clock import VirtualLoop
from tests.simulation.ports import Disk

FLOOD = 500


class Slow:
    """A database that does one statement after the other, each in 0.01 s; the first may fail."""

    def __init__(self, *, failing: bool = False) -> None:
        self.disk = Disk()
        self.claimed: list[int] = []
        self._failing = failing
        self._line = asyncio.Lock()

    async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Run one statement."""
        async with self._line:
            await asyncio.sleep(0.01)
            if self._failing:
                self._failing = False
                raise StorageError("database is locked")
            self.claimed.append(int(str(parameters[0])))
            return self.disk.run(sql, parameters)


def claim(rows: MentionsInTurn, message: int, author: int) -> "asyncio.Task[bool]":
    asked = rows.claim(
        MessageId(message), Owner(f"r.{message}"), channel=10, guild=7, author=author, request="{}"
    )
    return asyncio.ensure_future(asked)


def test_another_member_s_claim_comes_before_the_third_of_a_flood() -> None:
    database = Slow()

    async def play() -> list[bool]:
        rows = MentionsInTurn(database)
        asked = [claim(rows, number, 2) for number in range(1, FLOOD)]
        return await asyncio.gather(*asked, claim(rows, FLOOD, 3))

    assert VirtualLoop().run(play()) == [True] * FLOOD
    assert database.claimed.index(FLOOD) <= 2
    assert [message for message in database.claimed if message < FLOOD] == list(range(1, FLOOD))


def test_a_claim_that_fails_or_is_given_up_holds_up_no_other() -> None:
    async def play() -> None:
        rows = MentionsInTurn(Slow(failing=True))
        first, second, third = (claim(rows, number, 2) for number in (1, 2, 3))
        await asyncio.sleep(0.005)
        second.cancel()
        with pytest.raises(StorageError):
            await first
        assert await third
        assert await claim(rows, 1, 2)

    VirtualLoop().run(play())
