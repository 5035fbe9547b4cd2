"""The watch on the event loop: what holds it is logged."""

import asyncio
import logging
import time

from host.vitals import Vitals

log = logging.getLogger("oneplot.process")

LOOP_TICK_S = 0.02
LOOP_HELD_S = 0.05
"""The event loop is watched every tick; anything that holds it longer than this is logged."""


async def watch_loop(vitals: Vitals) -> None:
    """Log what holds the event loop, and the longest hold when it ends.

    A hold shows in wall time; its CPU time says whether it was our own work or the machine was busy.
    """
    longest, tick, cpu = 0.0, time.perf_counter(), time.thread_time()
    try:
        while True:
            await asyncio.sleep(LOOP_TICK_S)
            vitals.turn()
            now, spent = time.perf_counter(), time.thread_time()
            held, worked = now - tick - LOOP_TICK_S, spent - cpu
            longest = max(longest, worked)
            if held > LOOP_HELD_S:
                level = logging.WARNING if worked > LOOP_HELD_S else logging.DEBUG
                log.log(level, "event loop held for %d ms, %d ms of it CPU", held * 1e3, worked * 1e3)
            tick, cpu = now, spent
    finally:
        log.info("event loop: longest hold %d ms of CPU", longest * 1e3)
