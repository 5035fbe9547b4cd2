"""A heartbeat out of turn: whether Discord still answers on the connection that is there.

A connection that died without a word looks like a quiet server: discord.py notices it after a minute or two.
https://docs.discord.com/developers/events/gateway#sending-heartbeats
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import discord

LOOK_S = 0.02


async def beat(client: discord.Client) -> None:
    """Return once Discord has acknowledged it. Raises ConnectionError where there is nobody to ask."""
    ws = client.ws  # none before the first connection, and it keeps nothing alive before HELLO
    keeping = getattr(ws, "_keep_alive", None)
    if keeping is None:
        raise ConnectionError("no connection to Discord")
    before = keeping._last_ack  # noqa: SLF001 - its latency says the same only after one that took another time
    await ws.send_heartbeat(keeping.beat())
    while keeping._last_ack == before:  # noqa: ASYNC110, SLF001 - nobody tells of it
        await asyncio.sleep(LOOK_S)
