"""What one process leaves for the next."""

from pathlib import Path

from db.connection import opened, prepare
from db.starts import KEPT, Starts


async def test_starts_are_counted_within_a_time(tmp_path: Path) -> None:
    prepare(tmp_path / "oneplot.db")
    async with opened(tmp_path / "oneplot.db") as db:
        starts = Starts(db)
        counts = [await starts.note(now, within=600.0) for now in (0.0, 100.0, 650.0, 651.0)]
    assert counts == [1, 2, 2, 3]


async def test_old_starts_are_forgotten(tmp_path: Path) -> None:
    prepare(tmp_path / "oneplot.db")
    async with opened(tmp_path / "oneplot.db") as db:
        starts = Starts(db)
        for now in range(KEPT + 5):
            await starts.note(float(now), within=1.0)
        assert await db.run("SELECT count(*) FROM start") == [(KEPT,)]


async def test_the_checkpoint_never_goes_back(tmp_path: Path) -> None:
    prepare(tmp_path / "oneplot.db")
    async with opened(tmp_path / "oneplot.db") as db:
        starts = Starts(db)
        assert await starts.checkpoint() == 0
        for snowflake in (500, 300):
            await starts.passed(snowflake)
        assert await starts.checkpoint() == 500
