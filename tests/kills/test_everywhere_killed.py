"""A sample of `python -m benchmarks.everywhere`: kills by place, copies, missed mentions, no storage."""

from pathlib import Path

import pytest

from tests.kills import everywhere
from tests.kills.lives import Spawner
from tests.kills.points import Verdict

pytestmark = pytest.mark.asyncio(loop_scope="session")


def assert_good(verdict: Verdict) -> None:
    assert verdict.notes == []
    assert verdict.good, verdict


@pytest.mark.parametrize(
    ("where", "step"),
    [("a post in a forum", "sent"), ("a post in a media channel", "sending"), ("a direct message", "sent")],
)
async def test_a_bot_killed_at_a_step_answers_once_when_no_nonce_is_remembered(
    spawner: Spawner, tmp_path: Path, where: str, step: str
) -> None:
    verdict = await everywhere.killed(spawner, tmp_path / "x", where, step, late=True)

    assert verdict.killed == 1
    assert_good(verdict)


async def test_two_copies_leave_one_answer_in_a_forum_post(spawner: Spawner, tmp_path: Path) -> None:
    assert_good(await everywhere.two_copies(spawner, tmp_path, "a post in a forum"))


async def test_all_that_was_missed_is_answered_oldest_first_while_live_ones_come(
    spawner: Spawner, tmp_path: Path
) -> None:
    found = await everywhere.missed(spawner, tmp_path, 40, 8, whole=False)

    assert (found.answered_once, found.live_once) == (40, found.live)
    assert found.in_order


async def test_a_storage_that_is_away_costs_no_mention(spawner: Spawner, tmp_path: Path) -> None:
    """What waited is answered by the life that heard it, and by the next if that one is killed."""
    verdict = await everywhere.storage_away(spawner, tmp_path, 6)

    assert verdict.killed == 1
    assert_good(verdict)
