"""Whatever a request meets, a mention has the one outcome that its table names."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.faults.once import once
from tests.faults.requests import BANS, CASES, HANGS
from tests.faults.scene import Case
from tests.faults.stage import Seen, play


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def seen(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    folder = tmp_path_factory.mktemp("requests")
    return await once(tmp_path_factory, "requests", lambda: played(folder))


async def played(folder: Path) -> dict[str, Any]:
    """Play the cases side by side, then those that need the clock or the whole bot to themselves."""
    found = {}
    for part, cases in {"cases": CASES, "hangs": HANGS, "bans": BANS}.items():
        (folder / part).mkdir()
        found.update(await play(cases, folder / part))
    return found


@pytest.mark.parametrize("case", [*CASES, *HANGS, *BANS], ids=lambda case: case.says)
def test_when(case: Case, seen: Mapping[str, Any]) -> None:
    found = Seen.of(seen[case.says])

    assert found.unused == ()
    assert found.outcome == case.outcome
    assert case.why in found.why
