"""What was heard waits for the storage, in its order and within bounds, and the checkpoint waits with it."""

import asyncio

import pytest

from answer.row import MessageId, StorageError
from answer.unclaimed import KEPT_BYTES, WAITS_S, Unclaimed
from tests.simulation.clock import VirtualLoop


class Storage:
    """A claim that fails until the storage comes back at `back`, seconds from the start."""

    def __init__(self, back: float) -> None:
        self.back = back
        self.asked: list[int] = []
        self.claimed: list[int] = []

    async def claim(self, message: int) -> bool:
        """Try once."""
        self.asked.append(message)
        await asyncio.sleep(0.001)
        if asyncio.get_running_loop().time() < self.back:
            raise StorageError("disk I/O error")
        self.claimed.append(message)
        return True


def waiting(unclaimed_: Unclaimed, storage: Storage, message: int, size: int = 100) -> "asyncio.Task[bool]":
    """Ask for a claim."""
    claim = unclaimed_.claimed(MessageId(message), size, lambda: storage.claim(message))
    return asyncio.get_running_loop().create_task(claim)


def test_a_hundred_mentions_wait_ten_minutes_and_are_claimed_in_their_order() -> None:
    storage, kept = Storage(600), Unclaimed()

    async def play() -> list[bool]:
        return await asyncio.gather(*(waiting(kept, storage, message) for message in range(100)))

    loop = VirtualLoop()
    assert loop.run(play()) == [True] * 100
    assert storage.claimed == list(range(100))
    assert 600 <= loop.time() <= 601 + WAITS_S[-1]


def test_one_asks_a_storage_that_is_away_and_the_others_wait_behind_it() -> None:
    storage, kept = Storage(600), Unclaimed()

    async def play() -> None:
        await asyncio.gather(*(waiting(kept, storage, message) for message in range(100)))

    VirtualLoop().run(play())
    assert len(storage.asked) < 100 + 600 / WAITS_S[-1] + 100 + len(WAITS_S)


def test_the_checkpoint_stays_behind_what_waits() -> None:
    storage, kept = Storage(60), Unclaimed()

    async def play() -> list[int]:
        passed = [kept.passed(1_000)]
        tasks = [waiting(kept, storage, message) for message in (50, 40)]
        await asyncio.sleep(30)
        passed.append(kept.passed(1_000))
        await asyncio.gather(*tasks)
        return [*passed, kept.passed(1_000)]

    assert VirtualLoop().run(play()) == [1_000, 39, 1_000]


def test_the_checkpoint_stays_behind_what_found_no_room() -> None:
    """For the life of this process: only the next one looks there again."""
    storage, kept = Storage(60), Unclaimed(kept=1)

    async def play() -> int:
        first = waiting(kept, storage, 50)
        await asyncio.sleep(1)
        for message in (70, 60, 80):
            with pytest.raises(StorageError):
                await waiting(kept, storage, message)
        await first
        return kept.passed(1_000)

    assert VirtualLoop().run(play()) == 59


def test_few_large_mentions_find_no_room_either() -> None:
    storage, kept = Storage(60), Unclaimed()

    async def play() -> None:
        first = waiting(kept, storage, 1, size=KEPT_BYTES)
        await asyncio.sleep(1)
        with pytest.raises(StorageError):
            await waiting(kept, storage, 2)
        await first

    VirtualLoop().run(play())
    assert storage.claimed == [1]


def test_the_checkpoint_stays_behind_what_was_stopped_while_it_waited() -> None:
    storage, kept = Storage(60), Unclaimed()

    async def play() -> int:
        task = waiting(kept, storage, 50)
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return kept.passed(1_000)

    assert VirtualLoop().run(play()) == 49
