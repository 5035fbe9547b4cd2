"""Kill the bot anywhere: every mention still gets one thread and one answer, and the database stays whole.

Every fiftieth point here, of each series others, and in the gate some of the series; `make torture` takes
every point.
"""

from pathlib import Path

import pytest

from tests.kills import storms
from tests.kills.lives import Spawner
from tests.kills.points import Verdict
from tests.kills.series import KILLS, sweep
from tests.kills.storms import KINDS, Storm

pytestmark = pytest.mark.asyncio(loop_scope="session")

LANES = 3
EVERY = 50
SERIES = [name for name in KILLS if name != "system calls"]


def assert_good(verdicts: list[Verdict], *, kills: int) -> None:
    assert [verdict for verdict in verdicts if not verdict.good or verdict.notes] == []
    assert sum(verdict.killed for verdict in verdicts) >= kills  # else nothing was put to the test


@pytest.mark.sweep(4)
@pytest.mark.parametrize("series", SERIES)
async def test_a_bot_killed_at_any_point_answers_once_after_its_restart(
    spawner: Spawner, tmp_path: Path, series: str
) -> None:
    verdicts: list[Verdict] = []

    first = 1 + SERIES.index(series) * EVERY // len(SERIES)
    await sweep(spawner, tmp_path, series, verdicts.append, stride=EVERY, lanes=LANES, first=first)

    assert_good(verdicts, kills=4)


@pytest.mark.sweep(3)
@pytest.mark.parametrize("kind", KINDS)
async def test_storms_of_kills_and_faults_leave_one_answer_for_each_mention(
    spawner: Spawner, tmp_path: Path, kind: str
) -> None:
    verdict = await storms.run(spawner, tmp_path / kind, Storm(KINDS.index(kind), 8, kind))

    assert_good([verdict], kills=8)
