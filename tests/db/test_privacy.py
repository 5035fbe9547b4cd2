"""What others on the machine see of the database, of the files beside it and of its copies: nothing."""

import os
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.connection import opened, prepare
from db.copies import backup, backup_name, set_aside, tidy
from db.private import NotOursError, make_folder, own_file, own_folder, read

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission bits")

OPEN = 0o666


@pytest.fixture(autouse=True)
def no_mask() -> Iterator[None]:
    """Nothing may depend on what the shell of a host takes away by itself."""
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def modes(folder: Path) -> set[int]:
    return {mode(path) for path in folder.iterdir()}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Return a database that somebody has copied here, with rows that are only in its WAL."""
    path = tmp_path / "oneplot.db"
    prepare(path)
    writer = sqlite3.connect(path)
    writer.execute("INSERT INTO start (at) VALUES (1.0)")
    writer.commit()
    left = {part: part.read_bytes() for part in tmp_path.iterdir()}
    writer.close()
    for part, data in left.items():
        part.write_bytes(data)
        part.chmod(OPEN)
    assert len(left) == 3
    return path


def test_the_first_byte_is_its_owners_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    connect = sqlite3.connect

    def watched(path: Path, **options: bool) -> sqlite3.Connection:
        seen.append(mode(path))
        return connect(path, **options)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(sqlite3, "connect", watched)
    prepare(tmp_path / "oneplot.db")
    assert seen == [0o600]


async def test_the_files_beside_it_are_closed_to_others_while_it_is_open(database: Path) -> None:
    prepare(database)
    async with opened(database) as db:
        await db.run("INSERT INTO start (at) VALUES (2.0)")
        assert len(list(database.parent.iterdir())) == 3
        assert modes(database.parent) == {0o600}
        assert await db.run("SELECT count(*) FROM start") == [(2,)]


@pytest.mark.parametrize("found", [0o666, 0o644, 0o640, 0o660, 0o604, 0o777])
def test_a_database_that_others_could_read_is_closed_to_them(database: Path, found: int) -> None:
    for part in database.parent.iterdir():
        part.chmod(found)
    prepare(database)
    assert mode(database) & 0o077 == 0
    assert mode(database) & 0o600 == 0o600


def test_a_database_behind_a_link_is_closed_to_others_where_it_is(database: Path) -> None:
    database.with_name("link.db").symlink_to(database)
    prepare(database.with_name("link.db"))
    assert mode(database) == 0o600


def test_what_is_corrupt_is_closed_to_others_and_so_is_what_is_begun(database: Path) -> None:
    database.write_bytes(b"not a database!!" * 300)
    assert prepare(database) is not None
    assert modes(database.parent) == {0o600}


def test_a_folder_that_is_made_is_its_owners_alone_and_one_that_is_there_stays(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    prepare(tmp_path / "deep" / "deeper" / "oneplot.db")
    assert [mode(tmp_path / name) for name in ("deep", "deep/deeper")] == [0o700] * 2
    assert mode(tmp_path) == 0o755
    make_folder(tmp_path / "deep")


def test_a_backup_is_its_owners_alone_while_it_is_written(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backup_name(database)
    connect = sqlite3.connect

    def watched(path: Path | str, **options: bool) -> sqlite3.Connection:
        if path == copy:
            assert mode(copy) == 0o600
        return connect(path, **options)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(sqlite3, "connect", watched)
    backup(database, copy)
    assert mode(copy) == 0o600
    with closing(connect(copy)) as rows:
        assert rows.execute("SELECT count(*) FROM start").fetchone() == (1,)


# -- what is not ours


def link(path: Path, target: Path) -> None:
    target.write_text("precious")
    path.symlink_to(target)


def hanging_link(path: Path, target: Path) -> None:
    path.symlink_to(target)


def pipe(path: Path, target: Path) -> None:
    del target
    os.mkfifo(path)


def folder(path: Path, target: Path) -> None:
    del target
    path.mkdir()


@pytest.mark.parametrize("place", [link, hanging_link, pipe, folder])
def test_nothing_but_a_plain_file_is_taken_or_believed(tmp_path: Path, place: object) -> None:
    assert callable(place)
    path, target = tmp_path / "a", tmp_path / "b"
    place(path, target)
    for act in (own_file, lambda found: read(found, 10)):
        with pytest.raises(NotOursError, match="is a link, or not what belongs there"):
            act(path)
    assert not target.exists() or target.read_text() == "precious"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")
def test_another_users_file_is_not_taken_or_believed(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("theirs")
    os.chown(path, 4242, 4242)
    for act in (own_file, lambda found: read(found, 10)):
        with pytest.raises(NotOursError, match="belongs to another user"):
            act(path)


def test_a_backup_does_not_follow_a_link(database: Path, tmp_path: Path) -> None:
    hanging_link(tmp_path / "copy.db", tmp_path / "elsewhere")
    with pytest.raises(FileExistsError):
        backup(database, tmp_path / "copy.db")
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("rights", [0o755, 0o750, 0o707, 0o701, 0o770])
def test_a_folder_in_which_others_have_rights_is_not_ours_alone(tmp_path: Path, rights: int) -> None:
    path = tmp_path / "locks"
    path.mkdir()
    path.chmod(rights)
    with pytest.raises(NotOursError, match="other users have rights"):
        own_folder(path)


# -- how long copies are kept


def copies(database: Path, names: dict[str, float]) -> None:
    """Put files beside a database, each so many days old at day 100."""
    for name, days in names.items():
        path = database.with_name(name)
        path.write_text("rows")
        path.chmod(OPEN)
        os.utime(path, ((100 - days) * 86_400,) * 2)


DAY_100 = 100 * 86_400.0
STAMP = "20260101T000000000000"
OLD = {
    f"oneplot.db.backup-{STAMP}": 8.0,
    "backup-3.db": 9.0,
    f"oneplot.db.corrupt-{STAMP}": 7.1,
    f"oneplot.db.corrupt-{STAMP}-wal": 7.1,
    f"oneplot.db.corrupt-{STAMP}-shm": 300.0,
}
YOUNG = {
    f"oneplot.db.backup-{STAMP.replace('0101', '0108')}": 6.9,
    "backup-4.db": 0.0,
    f"oneplot.db.corrupt-{STAMP.replace('0101', '0109')}": -1.0,
}
NOT_OURS = {
    "oneplot.db": 50.0,
    "oneplot.db-wal": 50.0,
    "other.db": 50.0,
    f"other.db.backup-{STAMP}": 50.0,
    f"other.db.corrupt-{STAMP}": 50.0,
    "backup-before-the-move.db": 50.0,
    "oneplot.db.backup-mine": 50.0,
    "copy.db": 50.0,
    f"xoneplotxdb.corrupt-{STAMP}": 50.0,
}


def test_copies_of_ours_are_kept_for_their_days_and_no_other_file_is_touched(tmp_path: Path) -> None:
    database = tmp_path / "oneplot.db"
    copies(database, OLD | YOUNG | NOT_OURS)
    assert set(tidy(database, 7, DAY_100)) == set(OLD)
    assert {path.name for path in tmp_path.iterdir()} == set(YOUNG) | set(NOT_OURS)
    assert {name for name in YOUNG if mode(tmp_path / name) != 0o600} == set()
    assert {name for name in NOT_OURS if mode(tmp_path / name) != OPEN} == set()
    assert tidy(database, 7, DAY_100) == []


def test_the_newest_backup_stays_whatever_its_age(tmp_path: Path) -> None:
    database = tmp_path / "oneplot.db"
    copies(database, OLD)
    tidy(database, 7, DAY_100 * 100)
    assert [path.name for path in tmp_path.iterdir()] == [f"oneplot.db.backup-{STAMP}"]


def test_0_days_keep_all_copies_and_close_them_all_the_same(tmp_path: Path) -> None:
    database = tmp_path / "oneplot.db"
    copies(database, OLD | YOUNG)
    assert tidy(database, 0, DAY_100) == []
    assert len(list(tmp_path.iterdir())) == len(OLD | YOUNG)
    assert modes(tmp_path) == {0o600}


def test_a_link_of_a_copys_name_is_left_alone(tmp_path: Path) -> None:
    link(tmp_path / f"oneplot.db.corrupt-{STAMP}", tmp_path / "elsewhere")
    (tmp_path / "elsewhere").chmod(OPEN)
    assert tidy(tmp_path / "oneplot.db", 7, DAY_100 * 100) == []
    assert mode(tmp_path / "elsewhere") == OPEN


def test_what_is_set_aside_after_a_long_rest_is_young(database: Path) -> None:
    for part in database.parent.iterdir():
        os.utime(part, (0, 0))
    aside = set_aside(database)
    assert tidy(database, 1) == []
    assert aside.exists()
    assert Path(f"{aside}-wal").exists()
