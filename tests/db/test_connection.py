"""The file itself: opened safely, mended or left alone."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from answer.row import StorageError
from db.connection import UnusableDatabaseError, is_broken, opened, prepare
from db.schema import MIGRATIONS, NewerSchemaError, migrate


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def filled(path: Path, count: int = 300) -> Path:
    prepare(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.executemany(
            "INSERT INTO mention (id, channel_id, author_id, state, owner) VALUES (?, 1, 1, 'done', ?)",
            ((number, "x" * 500) for number in range(count)),
        )
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def test_a_new_file_has_the_newest_schema_and_wal(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "oneplot.db"
    assert prepare(path) is None
    assert rows(path, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert rows(path, "PRAGMA journal_mode") == [("wal",)]


def test_preparing_twice_changes_nothing(tmp_path: Path) -> None:
    path = filled(tmp_path / "oneplot.db")
    assert prepare(path) is None
    assert rows(path, "SELECT count(*) FROM mention") == [(300,)]


async def test_every_commit_reaches_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "oneplot.db"
    prepare(path)
    async with opened(path) as db:
        assert await db.run("PRAGMA synchronous") == [(2,)]  # FULL


@pytest.mark.parametrize("damage", ["header", "page", "truncated"])
def test_a_corrupt_file_is_set_aside_whole_and_a_new_one_begun(tmp_path: Path, damage: str) -> None:
    path = filled(tmp_path / "oneplot.db")
    data = bytearray(path.read_bytes())
    if damage == "header":
        data[:16] = b"not a database!!"
    elif damage == "page":
        data[4096:8192] = b"\xff" * 4096
    else:
        del data[len(data) // 2 :]
    path.write_bytes(bytes(data))

    aside = prepare(path)

    assert aside is not None
    assert aside.read_bytes() == bytes(data)
    assert rows(path, "SELECT count(*) FROM mention") == [(0,)]


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnusableDatabaseError, match="unable to open"):
        prepare(tmp_path)


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = filled(tmp_path / "oneplot.db")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    before = path.read_bytes()
    with pytest.raises(NewerSchemaError, match="schema version 9999"):
        prepare(path)
    assert path.read_bytes() == before


def test_a_migration_that_fails_leaves_nothing_of_itself(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "oneplot.db", isolation_level=None)) as connection:
        connection.execute("CREATE TABLE meta (k TEXT)")  # in the way of the first migration's third step
        with pytest.raises(sqlite3.OperationalError, match="already exists"):
            migrate(connection)
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        assert tables == [("meta",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (0,)


async def test_a_statement_that_fails_is_a_storage_error(tmp_path: Path) -> None:
    path = tmp_path / "oneplot.db"
    prepare(path)
    async with opened(path) as db:
        with pytest.raises(StorageError, match="no such table"):
            await db.run("SELECT * FROM nowhere")


async def test_words_that_are_no_text_are_stored_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "oneplot.db"
    prepare(path)
    async with opened(path) as connection:
        assert await connection.run("SELECT ?", ("a\ud800b €",)) == [("a?b €",)]


def _every_byte(database: Path) -> None:
    database.write_bytes(b"\xa5" * database.stat().st_size)


def _a_page_within(database: Path) -> None:
    data = bytearray(database.read_bytes())
    data[8192:12288] = b"\xa5" * 4096
    database.write_bytes(data)


@pytest.mark.parametrize(
    ("spoil", "at_a_glance", "at_length"),
    [
        (Path.touch, False, False),
        (Path.unlink, False, False),
        (_every_byte, True, True),
        (_a_page_within, False, True),
    ],
)
def test_a_broken_file_is_known_at_a_glance_or_at_length(
    tmp_path: Path, spoil: Callable[[Path], None], *, at_a_glance: bool, at_length: bool
) -> None:
    database = filled(tmp_path / "oneplot.db")
    spoil(database)
    assert is_broken(database, thorough=False) is at_a_glance
    assert is_broken(database, thorough=True) is at_length


async def test_what_comes_while_it_closes_is_not_stored_and_says_so(tmp_path: Path) -> None:
    prepare(tmp_path / "oneplot.db")
    async with opened(tmp_path / "oneplot.db") as db:
        assert await db.run("SELECT 1") == [(1,)]
    with pytest.raises(StorageError, match="closed"):
        await db.run("SELECT 1")
