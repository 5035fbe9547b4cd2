"""One run of a table for all its tests, also where they are spread over several processes."""

import asyncio
import json
import os
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from db.lock import HeldError, ProcessLock


async def once(
    folders: pytest.TempPathFactory, name: str, run: Callable[[], Awaitable[dict[str, Any]]]
) -> dict[str, Any]:
    """Return what `run` returned, here or in the process that came first. It must fit into JSON."""
    base = folders.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    result, lock = shared / f"{name}.json", ProcessLock(shared / f"{name}.lock", shared / name)
    while True:
        try:
            lock.acquire()
            break
        except HeldError:
            await asyncio.sleep(0.2)
    try:
        if not result.exists():
            result.write_text(json.dumps(await run()), "utf-8")
    finally:
        lock.release()
    found: dict[str, Any] = json.loads(result.read_text("utf-8"))
    return found
