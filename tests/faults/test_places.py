"""Wherever a message stands and whoever wrote it, it has the one outcome that its table names."""

from collections.abc import Mapping
from typing import Any

import pytest
import pytest_asyncio

from tests.faults.once import once
from tests.faults.places import CASES
from tests.faults.scene import Case
from tests.faults.stage import Seen, play


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def seen(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    folder = tmp_path_factory.mktemp("places")
    return await once(tmp_path_factory, "places", lambda: play(CASES, folder))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.says)
def test_what_comes_of(case: Case, seen: Mapping[str, Any]) -> None:
    found = Seen.of(seen[case.says])

    assert found.unused == ()
    assert found.outcome == case.outcome
    assert case.why in found.why
