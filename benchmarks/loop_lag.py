"""Launch a bot on a loopback Discord with a probe of its event loop; neither knows of the other.

`python -m benchmarks.loop_lag --lags FILE --rest URL bot.py`. When the bot ends, FILE holds two doubles for
each wake of the probe: the time by the system's monotonic clock, and how late it was; both in seconds.
"""

import argparse
import asyncio
import time
from array import array
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

from playground import launch

EVERY_S = 0.005

T = TypeVar("T")


async def _probe(lags: "array[float]") -> None:
    while True:
        due = time.monotonic() + EVERY_S
        await asyncio.sleep(EVERY_S)
        now = time.monotonic()
        lags.extend((now, now - due))


def read(file: Path) -> list[tuple[float, float]]:
    """Return the (time, lateness) pairs that a launched bot has left."""
    lags = array("d", file.read_bytes())
    return list(zip(lags[::2], lags[1::2], strict=True))


def main() -> None:
    """Run a program whose `asyncio.run` starts the probe beside what it was asked to run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lags", type=Path, required=True)
    given, rest = parser.parse_known_args()
    lags = array("d")
    run = asyncio.run

    async def probed(work: Coroutine[Any, Any, T]) -> T:
        probe = asyncio.create_task(_probe(lags))
        try:
            return await work
        finally:
            probe.cancel()

    def run_probed(work: Coroutine[Any, Any, T], *, debug: bool | None = None) -> T:
        return run(probed(work), debug=debug)

    asyncio.run = run_probed  # type: ignore[assignment]  # both bots enter their loop by it
    try:
        launch.main(rest)
    finally:
        given.lags.write_bytes(lags.tobytes())


if __name__ == "__main__":
    main()
