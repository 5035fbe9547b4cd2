"""What nodes with one token ask of Discord together stays below what it allows."""

import asyncio
import math
from types import SimpleNamespace
from typing import Any, cast

import pytest
import yarl

from messenger.pace import Pace
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


@pytest.mark.parametrize("nodes", [1, 2, 4, 8])
def test_in_no_second_do_all_nodes_together_ask_more_than_fifty_times(nodes: int) -> None:
    times = sorted(nodes * begun([50 / nodes - 1], 200))
    assert max(sum(at <= other < at + 1 for other in times) for at in times) <= 50
    assert times[-1] < 200 / (50 / nodes - 1) + 1


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
