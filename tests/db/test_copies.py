"""Copies of a database in use: whole, new files, and nothing left of one that failed."""

import sqlite3
from pathlib import Path

import pytest

from db.connection import opened
from db.copies import backup
from tests.db.test_connection import filled, rows


async def test_a_copy_made_while_the_bot_writes_is_whole(tmp_path: Path) -> None:
    path = filled(tmp_path / "oneplot.db")
    async with opened(path) as db:
        await db.run("DELETE FROM mention WHERE id >= 100")
        backup(path, tmp_path / "copy.db")
    assert rows(tmp_path / "copy.db", "SELECT count(*) FROM mention") == [(100,)]
    assert rows(tmp_path / "copy.db", "PRAGMA integrity_check") == [("ok",)]


def test_a_copy_never_overwrites_a_file(tmp_path: Path) -> None:
    path = filled(tmp_path / "oneplot.db")
    (tmp_path / "copy.db").write_text("precious")
    with pytest.raises(FileExistsError):
        backup(path, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "precious"


@pytest.mark.parametrize("source", ["none.db", "broken.db"])
def test_a_copy_that_fails_leaves_no_file(tmp_path: Path, source: str) -> None:
    (tmp_path / "broken.db").write_bytes(b"not a database!!" * 300)
    with pytest.raises((FileNotFoundError, sqlite3.DatabaseError)):
        backup(tmp_path / source, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


@pytest.mark.parametrize("name", ["with space.db", "50%.db", "what?.db", "a#b.db", "zahlen-ä.db"])
def test_a_database_of_any_name_is_copied(tmp_path: Path, name: str) -> None:
    source = filled(tmp_path / name, 3)
    backup(source, tmp_path / "copy.db")
    assert rows(tmp_path / "copy.db", "SELECT count(*) FROM mention") == [(3,)]
