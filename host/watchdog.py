"""What ends a bot whose event loop is wedged: systemd's watchdog, and a thread of our own.

systemd: https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html
"""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import threading
import time
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from host.vitals import Vitals

log = logging.getLogger("oneplot.watchdog")

WEDGED_S = 120.0
"""An event loop that does not turn for so long never will: its supervisor shall start the bot anew."""

LOOK_S = 5.0

SAY_S = 2.0

EXIT_WEDGED = 70  # EX_SOFTWARE: a supervisor starts again after it, as after any crash


def _notify(address: str, state: str) -> None:
    """Tell systemd. Whatever is wrong with its socket, the bot goes on."""
    name = f"\0{address[1:]}" if address.startswith("@") else address
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as telling:
        telling.setblocking(False)  # noqa: FBT003 - where it does not read, nothing waits for it
        telling.sendto(state.encode(), name)


@asynccontextmanager
async def supervised(address: str, patience_s: float) -> AsyncIterator[None]:
    """Tell systemd, if it wants to know, that the bot runs, that its event loop turns, and that it stops."""
    if not address:
        yield
        return
    _notify(address, "READY=1")
    pinging = asyncio.create_task(_ping(address, patience_s)) if patience_s else None
    try:
        yield
    finally:
        if pinging is not None:
            pinging.cancel()
        _notify(address, "STOPPING=1")


async def _ping(address: str, patience_s: float) -> None:
    """Say twice in its patience that the loop turns, by a turn of the loop: no thread could know it."""
    while True:
        _notify(address, "WATCHDOG=1")
        await asyncio.sleep(patience_s / 2)


def end_when_wedged(vitals: Vitals) -> None:
    """Watch from a thread that the event loop turns; end the process where it has ceased to."""
    threading.Thread(target=_watch, args=(vitals,), name="watchdog", daemon=True).start()


def _watch(vitals: Vitals) -> None:
    turned = vitals.turned
    while True:
        time.sleep(min(LOOK_S, WEDGED_S))
        # A machine that slept wakes its threads in any order: the loop had its chance only between two looks.
        if vitals.turned == turned and vitals.since(turned) > WEDGED_S:
            saying = threading.Thread(target=_say_so, daemon=True)
            saying.start()
            saying.join(SAY_S)  # what wedged the loop may hold the log too
            os._exit(EXIT_WEDGED)
        turned = vitals.turned


def _say_so() -> None:
    log.critical("the event loop has not turned for %d s; ending, to be started anew", WEDGED_S)
