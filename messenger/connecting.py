"""Log in, and stay connected for as long as that can help."""

from __future__ import annotations

import asyncio
import logging
import sys
from typing import TYPE_CHECKING

import aiohttp
import discord

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

log = logging.getLogger("oneplot.bot")

IDENTIFY_RESERVE = 50
"""IDENTIFYs kept in hand. Beyond 1,000 in a day Discord ends all sessions and resets the token."""

IDENTIFY_WAIT_S = 3_600.0

RECONNECT_S = (1.0, 5.0, 15.0, 60.0)

NO_RETURN = frozenset({4004, 4010, 4011, 4012, 4013, 4014})
"""Close codes after which connecting again cannot help."""


async def persist(step: Callable[[], Awaitable[None]], on_trouble: Callable[[], None]) -> None:
    """Repeat a step that the network broke. discord.py gives up on some first connections it need not.

    Whatever broke it, on_trouble hears of it.

    Raises discord.LoginFailure, discord.PrivilegedIntentsRequired and fatal discord.ConnectionClosed.
    """
    for number in range(sys.maxsize):
        try:
            await step()
        except (discord.LoginFailure, discord.PrivilegedIntentsRequired):
            raise
        except discord.ConnectionClosed as closed:
            if closed.code in NO_RETURN:
                raise
            on_trouble()
            await _rest(number, closed)
        except (discord.DiscordException, aiohttp.ClientError, OSError, AttributeError) as error:
            on_trouble()
            await _rest(number, error)
        else:
            return


async def _rest(number: int, error: Exception) -> None:
    wait = RECONNECT_S[min(number, len(RECONNECT_S) - 1)]
    log.warning("no connection to Discord (%s); again in %g s", type(error).__name__, wait)
    await asyncio.sleep(wait)


async def connect(client: discord.Client) -> None:
    """Connect, unless so few IDENTIFYs are left today that spending them would reset the token.

    A shard begins a session only after `room_to_identify`, and goes on with one for nothing.
    """
    if client.shard_id is None:
        _, _, budget = await client.http.get_bot_gateway()
        if budget["remaining"] < IDENTIFY_RESERVE:
            wait = min(budget["reset_after"] / 1000, IDENTIFY_WAIT_S)
            log.error("only %d IDENTIFYs left today; waiting %d s", budget["remaining"], wait)
            await asyncio.sleep(wait)
    await client.connect()


async def room_to_identify(client: discord.Client) -> int:
    """Return in how many buckets sessions begin. Raises ConnectionError where none may begin today."""
    _, _, budget = await client.http.get_bot_gateway()
    if budget["remaining"] < IDENTIFY_RESERVE:
        log.error("only %d IDENTIFYs left today; shard %s has to wait", budget["remaining"], client.shard_id)
        raise ConnectionError("too few IDENTIFYs left today")
    return int(budget["max_concurrency"])
