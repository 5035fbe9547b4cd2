"""`move-to`: what a host is told, and what is left where."""

from pathlib import Path

import pytest

from db.connection import prepare
from db.lock import ProcessLock
from host.move import move
from host.settings import Settings
from tests.db.engines import empty
from tests.postgres import Server


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "oneplot.db"
    prepare(path)
    return path


def test_the_file_is_set_aside_and_the_next_step_is_said(
    file: Path, postgres_server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    empty(postgres_server.url)
    url = postgres_server.url.replace("oneplot@", "oneplot:hunter2@")
    code = move(Settings("t", file), url)
    told = capsys.readouterr().err
    assert (code, file.exists()) == (0, False)
    [aside] = file.parent.glob("oneplot.db.moved-*")
    assert aside.name in told
    assert "Set DATABASE_URL" in told
    assert "hunter2" not in told


@pytest.mark.parametrize(
    ("url", "target", "told"),
    [
        ("", "new.db", "name the address of a PostgreSQL"),
        ("postgresql://h/d", "postgresql://h/e", "DATABASE_URL is set already"),
    ],
)
def test_what_cannot_be_meant_is_told(
    file: Path, url: str, target: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert move(Settings("t", file, database_url=url), target) == 78
    assert told in capsys.readouterr().err


def test_a_bot_that_runs_keeps_its_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock = ProcessLock(Path(f"{file}.lock"), file).acquire()
    assert move(Settings("t", file), "postgresql://127.0.0.1:1/none") == 3
    lock.release()
    assert "Stop it first" in capsys.readouterr().err


def test_a_server_that_is_away_leaves_the_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert move(Settings("t", file), "postgresql://me:hunter2@127.0.0.1:1/none") == 75
    told = capsys.readouterr().err
    assert told.startswith("Nothing was moved: 127.0.0.1:1/none: ")
    assert file.exists()
