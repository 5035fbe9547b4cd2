"""What nodes with one token ask of Discord together stays below what it allows."""

import asyncio
import itertools
import math
from collections.abc import Callable
from contextvars import Context
from types import SimpleNamespace
from typing import Any, cast

import pytest
import yarl

from db.membership import JITTER_S, share
from messenger.pace import LATE_S, Pace
from tests.simulation.clock import VirtualLoop


def begun(rates: list[float], requests: int, path: str = "/api/v10/channels/1/messages") -> list[float]:
    """Return when requests begin that are all made at once; each looks at the next rate."""
    loop = VirtualLoop()
    times: list[float] = []
    pace = Pace(lambda: rates.pop(0) if len(rates) > 1 else rates[0])
    asked = cast("Any", SimpleNamespace(url=yarl.URL(f"https://discord.com{path}")))

    async def ask() -> None:
        await pace.before(cast("Any", None), SimpleNamespace(), asked)
        times.append(loop.time())

    async def play() -> None:
        await asyncio.gather(*(ask() for _ in range(requests)))

    loop.run(play())
    return times


@pytest.mark.parametrize("silent", [0, 1, 2])
@pytest.mark.parametrize("nodes", [1, 2, 3, 4, 7, 8])
def test_in_no_second_do_nodes_ask_more_than_fifty_times_with_who_wakes_and_who_comes(
    nodes: int, silent: int
) -> None:
    rate = share(nodes, silent)
    times = sorted(nodes * begun([rate], 200))
    assert (
        max(sum(at <= other < at + 1 + JITTER_S - LATE_S for other in times) for at in times) <= 49 - silent
    )
    assert rate * nodes >= 40 - silent


def test_one_alone_is_not_held_back() -> None:
    assert begun([math.inf], 200) == [0.0] * 200


def test_a_share_that_changes_counts_from_the_next_request_on() -> None:
    assert begun([48.0, 48.0, 12.0], 4) == pytest.approx([0, 1 / 48, 2 / 48, 2 / 48 + 1 / 12])


@pytest.mark.parametrize(
    "path", ["/api/v10/interactions/1/t/callback", "/api/v10/webhooks/1/t/messages/@original"]
)
def test_what_answers_an_interaction_is_not_counted(path: str) -> None:
    assert begun([1.0], 20, path) == [0.0] * 20


@pytest.mark.parametrize(
    ("status", "headers", "begins"),
    [
        (429, {"X-RateLimit-Global": "true", "Retry-After": "7"}, 7.0),
        (429, {"X-RateLimit-Global": "true", "Retry-After": "86400"}, 60.0),
        (429, {"X-RateLimit-Global": "true", "Retry-After": "soon"}, 0.0),
        (429, {"X-RateLimit-Scope": "shared", "Retry-After": "7"}, 0.0),
        (200, {"X-RateLimit-Global": "true", "Retry-After": "7"}, 0.0),
    ],
)
def test_where_all_together_asked_too_much_a_node_pauses(
    status: int, headers: dict[str, str], begins: float
) -> None:
    loop, pace = VirtualLoop(), Pace(lambda: 48.0)
    end = cast("Any", SimpleNamespace(response=SimpleNamespace(status=status, headers=headers)))
    found = []

    async def play() -> None:
        await pace.after(cast("Any", None), SimpleNamespace(), end)
        await pace.turn()
        found.append(loop.time())

    loop.run(play())
    assert found == [begins]


class Held(VirtualLoop):
    """A loop that may stand still, as that of a process which is stopped; what was due meanwhile is late."""

    _least = 0.0

    def time(self) -> float:
        """Return virtual seconds, those included for which it stood still."""
        return max(super().time(), self._least)

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Queue a callback for `delay` seconds from now."""
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def stand_still(self, seconds: float) -> None:
        """Let so many seconds pass in which nothing runs."""
        self._least = self.time() + seconds


def test_who_stood_still_makes_no_request_by_the_share_of_before() -> None:
    loop, rates = Held(), [10.0]
    pace, times = Pace(lambda: rates[0]), []

    async def ask() -> None:
        await pace.turn()
        times.append(loop.time())

    async def play() -> None:
        asking = [asyncio.ensure_future(ask()) for _ in range(8)]
        await asyncio.sleep(0.25)
        loop.stand_still(60.0)
        rates[0] = 1.0
        await asyncio.gather(*asking)

    loop.run(play())
    assert times[:3] == pytest.approx([0, 0.1, 0.2])
    assert [later - sooner for sooner, later in itertools.pairwise(times[3:])] == pytest.approx(
        [1 - LATE_S, 1, 1, 1], abs=0.001
    )


def test_what_waits_when_all_together_asked_too_much_waits_on() -> None:
    loop, pace, times = VirtualLoop(), Pace(lambda: 10.0), []
    headers = {"X-RateLimit-Global": "true", "Retry-After": "7"}
    end = cast("Any", SimpleNamespace(response=SimpleNamespace(status=429, headers=headers)))

    async def ask() -> None:
        await pace.turn()
        times.append(loop.time())

    async def play() -> None:
        asking = [asyncio.ensure_future(ask()) for _ in range(4)]
        await asyncio.sleep(0.15)
        await pace.after(cast("Any", None), SimpleNamespace(), end)
        await asyncio.gather(*asking)

    loop.run(play())
    assert times == pytest.approx([0, 0.1, 7.15, 7.25])


def test_a_request_that_is_given_up_while_it_waits_spends_nothing() -> None:
    loop, pace, times = VirtualLoop(), Pace(lambda: 1.0), []

    async def ask() -> None:
        await pace.turn()
        times.append(loop.time())

    async def play() -> None:
        asking = [asyncio.ensure_future(ask()) for _ in range(9)]
        await asyncio.sleep(0.5)
        for given_up in asking[1:8]:
            given_up.cancel()
        await asyncio.gather(*asking, return_exceptions=True)

    loop.run(play())
    assert times == [0, 1]


@pytest.mark.parametrize(("late", "third"), [(0.0, 0.2), (0.01, 0.2), (0.05, 0.23)])
def test_a_request_that_begins_late_leaves_a_little_of_it_to_the_next(late: float, third: float) -> None:
    loop, pace, times = Held(), Pace(lambda: 10.0), []

    async def play() -> None:
        loop.call_later(0.09, loop.stand_still, 0.01 + late)
        for _ in range(3):
            await pace.turn()
            times.append(loop.time())

    loop.run(play())
    assert times == pytest.approx([0, 0.1 + late, third])


def test_what_is_begun_is_finished_before_more_is_begun() -> None:
    loop, pace = VirtualLoop(), Pace(lambda: 10.0)
    made: list[str] = []

    async def ask(path: str) -> None:
        url = yarl.URL(f"https://discord.com/api/v10/channels/1/{path}")
        await pace.before(cast("Any", None), SimpleNamespace(), cast("Any", SimpleNamespace(url=url)))
        made.append(path.rpartition("/")[2])

    async def play() -> None:
        opening = [asyncio.ensure_future(ask("messages/2/threads")) for _ in range(20)]
        await asyncio.sleep(0.25)
        sending = [asyncio.ensure_future(ask("messages")) for _ in range(5)]
        await asyncio.gather(*opening, *sending)

    loop.run(play())
    assert made[:10] == ["threads"] * 4 + ["messages"] * 5 + ["threads"]
