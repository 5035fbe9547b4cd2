"""Series of kill points, each enumerated until the life is shorter than the fuse."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from pathlib import Path

from tests.kills import points
from tests.kills.lives import Spawner
from tests.kills.points import Point, Verdict

KILLS: Mapping[str, Callable[[int], Point]] = {
    "loop steps": lambda k: Point("steps", k),
    "loop steps, restart after the nonce window": lambda k: Point("steps", k, late=True),
    "loop steps, second kill in recovery": lambda k: Point("steps", k, again=k * 7 % 211 + 1),
    "calls to SQLite and sockets, before and after": lambda k: Point("calls", k),
    "calls, last WAL frame torn": lambda k: Point("calls", k, torn=True),
    "calls, restart after the nonce window": lambda k: Point("calls", k, late=True),
    "calls, second kill in recovery": lambda k: Point("calls", k, again=k * 13 % 499 + 1),
    "system calls": lambda k: Point("syscalls", k),
}
DISKS: Mapping[str, Callable[[int], Point]] = {
    "a statement fails, once": lambda k: Point("disk", k, ","),
    "a statement is done and fails, once": lambda k: Point("disk", k, ",after"),
    "statements fail for ever": lambda k: Point("disk", k, ",forever"),
    "the disk is full for ever": lambda k: Point("disk", k, ",forever full"),
    "statements are done and fail for ever": lambda k: Point("disk", k, ",after forever"),
}
SERIES = {**KILLS, **DISKS}

MOST = 1_000
MISSES = 3
"""A series ends after so many points in a row that the life did not reach."""

Judge = Callable[[Verdict], None]


async def share(tasks: Iterable[Callable[[], Awaitable[None]]], lanes: int) -> None:
    """Run tasks in order, so many at a time."""
    left = iter(tasks)

    async def lane() -> None:
        for task in left:
            await task()

    await asyncio.gather(*(lane() for _ in range(lanes)))


async def sweep(  # noqa: PLR0913 - what, how densely, where, how many at once, from when on, until when
    spawner: Spawner,
    folder: Path,
    name: str,
    judge: Judge,
    *,
    stride: int,
    lanes: int,
    first: int = 0,
    go_on: Callable[[], bool] = lambda: True,
) -> None:
    """Kill at each `stride`-th point of a series, from `first` on, and hand every verdict to `judge`."""
    make = SERIES[name]
    missed = 0

    async def one(at: int) -> None:
        nonlocal missed
        where = folder / f"{name} {at}"
        verdict = await points.run(spawner, where, make(at))
        missed = 0 if verdict.reached else missed + 1
        if verdict.good:
            shutil.rmtree(where)
        judge(verdict)

    def tasks() -> Iterator[Callable[[], Awaitable[None]]]:
        for at in range(first or stride, MOST, stride):
            if missed >= MISSES or not go_on():
                return
            yield lambda at=at: one(at)  # type: ignore[misc]  # bound now

    await share(tasks(), lanes)
