"""A request that is given up at the wrong moment must not block the next ones for good."""

import asyncio

from discord.http import Ratelimit

from messenger.delivery import CALL_DEADLINE_S
from tests.simulation.clock import VirtualLoop

THEIR_WAIT_S = 30.0
"""How long discord.py waits in a bucket of which it does not know when it is filled again."""


async def _given_up_at_its_end(bucket: Ratelimit) -> None:
    """Make a request whose answer and whose deadline come in one turn of the loop, as after a stall."""
    loop = asyncio.get_running_loop()

    async def request() -> None:
        async with bucket:
            await asyncio.sleep(1)
            loop.call_soon(task.cancel)

    task = loop.create_task(request())
    await asyncio.wait([task])
    assert task.cancelled()


async def _waits(deadline: float) -> list[bool]:
    """Return for each of three further requests whether it got through by its deadline."""
    bucket = Ratelimit(THEIR_WAIT_S)
    await _given_up_at_its_end(bucket)
    found = []
    for _ in range(3):
        try:
            async with asyncio.timeout(deadline), bucket:
                pass
        except TimeoutError:
            found.append(False)
        else:
            found.append(True)
    return found


def test_the_next_request_comes_through() -> None:
    """It waits for the bucket once; then all is as before."""
    assert VirtualLoop().run(_waits(CALL_DEADLINE_S)) == [True] * 3


def test_by_their_own_wait_none_would_ever_come_through() -> None:
    assert VirtualLoop().run(_waits(THEIR_WAIT_S)) == [False] * 3
