"""All rows go to a PostgreSQL and come back as they were; what cannot be moved is left as it is."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.connection import prepare
from db.membership import joined
from db.moving import NotMovedError, to_file, to_server
from db.postgres import asked
from tests.db.engines import empty
from tests.postgres import Server

ROWS = """
    INSERT INTO mention (id, channel_id, author_id, state, owner, request_json, answer_png, why)
        VALUES (1, 2, 3, 'sending', 'r.1', '{"text": "π"}', x'89504e4700', NULL);
    INSERT INTO mention (id, channel_id, author_id, state, owner)
        VALUES (1300000000000000000, 2, 3, 'done', 'r.2');
    INSERT INTO meta VALUES ('horizon', 1200000000000000000);
    INSERT INTO start VALUES (1.5), (2.25);
    INSERT INTO chart (id, member_id, source_channel_id, source_id) VALUES (1, 2, 3, 4);
    INSERT INTO revision (chart_id, number, spec) VALUES (1, 0, '{}');
    INSERT INTO click (id, chart_id, number, member_id, state, owner)
        VALUES (9, 1, 1, 2, 'claimed', 'r.c1');
    INSERT INTO turn VALUES (1, 2, '{}', 'planner', 'as bars', NULL);
    INSERT INTO session VALUES (5, 'abc', 7, 'wss://gateway.discord.gg', 512);
    INSERT INTO server VALUES (6, '{}');
"""


@pytest.fixture
def url(postgres_server: Server) -> str:
    empty(postgres_server.url)
    return postgres_server.url


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "oneplot.db"
    prepare(path)
    with closing(sqlite3.connect(path)) as rows:
        rows.executescript(ROWS)
    return path


def dumped(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as rows:
        return sorted(rows.iterdump())


def test_there_and_back_nothing_is_changed(file: Path, url: str) -> None:
    assert to_server(file, url) == 11
    [(png, created)] = asked(url, "SELECT answer_png, created_at FROM mention WHERE id = 1")
    assert (png, len(created)) == (b"\x89PNG\0", len("2026-01-01T00:00:00.000Z"))

    back = file.with_name("back.db")
    assert to_file(url, back) == 11
    assert dumped(back) == dumped(file)
    assert [path.name for path in file.parent.iterdir() if "moving" in path.name] == []


def test_the_session_of_before_is_gone_on_with_by_a_node_and_brought_back(file: Path, url: str) -> None:
    to_server(file, url)

    async def kept() -> object:
        async with joined(url) as store:
            shards = await store.node.shards(5, wanted=1, recommended=1)
            assert shards is not None
            await shards.take(await shards.share())  # at once: it ended with its bot
            return await shards.of(0).kept(5, 512)

    assert getattr(asyncio.run(kept()), "id", None) == "abc"


def test_rows_that_are_there_are_never_mixed_with_others(file: Path, url: str) -> None:
    to_server(file, url)
    with pytest.raises(NotMovedError, match="rows of ours already"):
        to_server(file, url)
    with pytest.raises(NotMovedError, match="exists already"):
        to_file(url, file)


def test_a_move_that_fails_half_way_moves_nothing(file: Path, url: str) -> None:
    with closing(sqlite3.connect(file)) as rows:
        rows.execute("CREATE TABLE unknown (k TEXT)")  # the last of them
        rows.execute("INSERT INTO unknown VALUES ('k')")
        rows.commit()
    with pytest.raises(NotMovedError):
        to_server(file, url)
    assert asked(url, "SELECT count(*) FROM mention") == [(0,)]


def test_nothing_is_moved_under_a_node_that_runs(file: Path, url: str) -> None:
    async def tried() -> None:
        async with joined(url):
            for move in (lambda: to_server(file, url), lambda: to_file(url, file.with_name("new.db"))):
                with pytest.raises(NotMovedError, match="1 nodes run"):
                    await asyncio.to_thread(move)

    asyncio.run(tried())
    assert not file.with_name("new.db").exists()


def test_what_is_not_there_is_told(tmp_path: Path, url: str) -> None:
    with pytest.raises(NotMovedError, match="there is no"):
        to_server(tmp_path / "none.db", url)
    with pytest.raises(NotMovedError):
        to_file("postgresql://oneplot@127.0.0.1:1/none", tmp_path / "new.db")
    with closing(sqlite3.connect(tmp_path / "old.db")) as old:
        old.execute("PRAGMA user_version = 1")
    with pytest.raises(NotMovedError, match="schema 1"):
        to_server(tmp_path / "old.db", url)
