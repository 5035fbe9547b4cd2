"""What one process leaves for the next."""

import pytest

from db.starts import KEPT, Starts
from tests.db.engines import engine

pytestmark = pytest.mark.usefixtures("each_engine")


async def test_starts_are_counted_within_a_time() -> None:
    db = engine()
    starts = Starts(db)
    counts = [await starts.note(now, within=600.0) for now in (0.0, 100.0, 650.0, 651.0)]
    assert counts == [1, 2, 2, 3]


async def test_old_starts_are_forgotten() -> None:
    db = engine()
    starts = Starts(db)
    for now in range(KEPT + 5):
        await starts.note(float(now), within=1.0)
    assert await db.run("SELECT count(*) FROM start") == [(KEPT,)]


async def test_the_checkpoint_never_goes_back() -> None:
    db = engine()
    starts = Starts(db)
    assert await starts.checkpoint() == 0
    for snowflake in (500, 300):
        await starts.passed(snowflake)
    assert await starts.checkpoint() == 500


async def test_each_shard_has_its_checkpoint() -> None:
    db = engine()
    one, two = Starts(db, "0/2"), Starts(db, "1/2")
    await one.passed(500)
    assert [await starts.checkpoint() for starts in (one, two, Starts(db))] == [500, 0, 0]
