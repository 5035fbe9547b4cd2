"""A heartbeat out of turn: acknowledged, unanswered, and without a connection."""

import asyncio
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

import pytest

from messenger.heartbeat import beat


@dataclass
class Connection:
    """What discord.py's connection does for a heartbeat, and a Discord that may answer it."""

    answers: bool = True
    sent: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._keep_alive = self
        self._last_ack = 1.0

    def beat(self) -> dict[str, int]:
        """Return what is sent."""
        return {"op": 1, "d": 7}

    async def send_heartbeat(self, payload: dict[str, int]) -> None:
        """Send it, and be answered or not."""
        self.sent.append(payload)
        if self.answers:
            asyncio.get_running_loop().call_soon(setattr, self, "_last_ack", 2.0)


def client(ws: object) -> Any:  # noqa: ANN401 - as much of a discord.Client as is asked for
    return cast("Any", SimpleNamespace(ws=ws))


async def test_a_heartbeat_that_is_acknowledged_is_one() -> None:
    connection = Connection()
    await beat(client(connection))
    assert connection.sent == [{"op": 1, "d": 7}]


async def test_a_heartbeat_that_nobody_acknowledges_is_waited_for() -> None:
    waiting = asyncio.ensure_future(beat(client(Connection(answers=False))))
    for _ in range(50):
        await asyncio.sleep(0)
    assert not waiting.done()
    waiting.cancel()


@pytest.mark.parametrize("ws", [None, SimpleNamespace(_keep_alive=None)])
async def test_without_a_connection_there_is_nobody_to_ask(ws: object) -> None:
    with pytest.raises(ConnectionError):
        await beat(client(ws))
