"""A backup put back: looked through first, and what was there before is kept."""

import sqlite3
from pathlib import Path

import pytest

from db.copies import backup, backup_name
from db.restoring import newest_backup, put_back, unfit
from tests.db.test_connection import filled, rows

COUNT = "SELECT count(*) FROM mention"


def _none(path: Path) -> None:
    assert not path.exists()


def _torn(path: Path) -> None:
    filled(path, 2_000)
    path.write_bytes(path.read_bytes()[:-9_000])


def _other(path: Path) -> None:
    path.write_bytes(b"not a database!!" * 300)


def _newer(path: Path) -> None:
    filled(path, 3)
    sqlite3.connect(path).execute("PRAGMA user_version = 99").connection.close()


def _empty(path: Path) -> None:
    path.touch()


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (_none, "there is no such file"),
        (_torn, ""),
        (_other, "file is not a database"),
        (_newer, "it is of a newer Oneplot (schema 99)"),
        (_empty, "no such table: mention"),
    ],
)
def test_what_is_no_backup_is_told(tmp_path: Path, made: object, why: str) -> None:
    assert callable(made)
    made(tmp_path / "copy.db")
    told = unfit(tmp_path / "copy.db")
    assert told
    assert why in told


def test_a_backup_takes_the_place_of_the_database_and_the_one_of_before_is_kept(tmp_path: Path) -> None:
    database = filled(tmp_path / "oneplot.db", 5)
    copy = backup_name(database)
    backup(database, copy)
    with sqlite3.connect(database) as now:
        now.execute("DELETE FROM mention WHERE id > 1")
    now.close()
    assert newest_backup(database) == copy
    assert unfit(copy) == ""

    kept = put_back(copy, database)

    assert rows(database, COUNT) == [(5,)]
    assert kept is not None
    assert rows(kept, COUNT) < [(5,)]
    assert newest_backup(database) == kept
    assert {path.stat().st_mode & 0o077 for path in tmp_path.iterdir()} == {0}
    assert not list(tmp_path.glob("*.restoring*"))


def test_a_corrupt_database_is_set_aside_for_a_backup(tmp_path: Path) -> None:
    copy = filled(tmp_path / "copy.db", 4)
    database = tmp_path / "oneplot.db"
    database.write_bytes(b"not a database!!" * 300)
    kept = put_back(copy, database)
    assert kept is not None
    assert ".corrupt-" in kept.name
    assert rows(database, COUNT) == [(4,)]


def test_a_backup_is_put_back_where_no_database_is_left(tmp_path: Path) -> None:
    copy = filled(tmp_path / "copy.db", 4)
    assert put_back(copy, tmp_path / "oneplot.db") is None
    assert rows(tmp_path / "oneplot.db", COUNT) == [(4,)]
    assert newest_backup(tmp_path / "oneplot.db") is None
