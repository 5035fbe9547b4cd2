"""PostgreSQL: many at once, texts that it keeps in no form, servers that are away, and one schema."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import asyncpg
import pytest

from answer.row import MessageId, Owner, StorageError
from db.connection import UnusableDatabaseError
from db.mentions import Mentions
from db.postgres import CONNECTIONS, Pool, connected, named, pooled, prepare, ran
from db.revisions import Chart, ClickState, Revisions
from db.schema import MIGRATIONS, NewerSchemaError
from tests.db.engines import emptied
from tests.postgres import Server

RACERS = 2 * CONNECTIONS


@pytest.fixture
async def pool(postgres_server: Server) -> AsyncIterator[Pool]:
    async with emptied(postgres_server.url), pooled(postgres_server.url) as pool:
        yield pool


async def test_of_many_that_claim_a_mention_at_once_one_has_it(pool: Pool) -> None:
    rows = Mentions(pool)

    async def claim(racer: int, message: int) -> bool:
        owner = Owner(f"r{racer}.1")
        return await rows.claim(MessageId(message), owner, channel=1, guild=7, author=2, request="{}")

    for message in range(1, 9):
        assert sum(await asyncio.gather(*(claim(racer, message) for racer in range(RACERS)))) == 1


async def test_a_touch_that_loses_the_race_for_its_revision_is_refused(
    pool: Pool, postgres_server: Server
) -> None:
    rows = Revisions(pool)
    await rows.begin(Chart(42, 2, 10, 42), "{}")
    other = await connected(postgres_server.url)
    async with other.transaction():
        await other.execute(
            "INSERT INTO click (id, chart_id, number, member_id, state, owner)"
            " VALUES (7, 42, 1, 3, 'claimed', 'other.c1')"
        )
        losing = asyncio.ensure_future(rows.claim(8, Owner("r.c1"), chart=42, base=0, member=2, form="{}"))
        waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
        while not await other.fetchval(waits):  # noqa: ASYNC110 - the server tells nobody
            await asyncio.sleep(0.01)
    await other.close()

    made = await losing
    assert made is not None
    assert (made.state, made.number) == (ClickState.REFUSED, None)


async def test_a_cancelled_caller_leaves_the_claim_whole_or_none(pool: Pool) -> None:
    rows = Mentions(pool)
    owner = Owner("r.1")
    for message in range(1, 21):
        claiming = asyncio.ensure_future(
            rows.claim(MessageId(message), owner, channel=1, guild=7, author=2, request="{}")
        )
        for _ in range(message):
            await asyncio.sleep(0)
        claiming.cancel()
        await asyncio.gather(claiming, return_exceptions=True)
        assert await rows.claim(MessageId(message), owner, channel=1, guild=7, author=2, request="{}")
    assert len(await rows.unfinished()) == 20


@pytest.mark.parametrize(
    ("text", "kept"), [("a\ud800b", "a?b"), ("a\0b", "a\N{REPLACEMENT CHARACTER}b"), ("π 図", "π 図")]
)
async def test_no_row_fails_by_its_words(pool: Pool, text: str, kept: str) -> None:
    assert await pool.run("SELECT ?::text", (text,)) == [(kept,)]


async def test_a_statement_that_fails_is_the_storages_fault_and_the_next_one_runs(pool: Pool) -> None:
    with pytest.raises(StorageError, match="UndefinedTableError"):
        await pool.run("SELECT * FROM nothing")
    with pytest.raises(StorageError, match="UniqueViolationError"):
        await pool.run("INSERT INTO meta VALUES ('k', 1), ('k', 2)")
    assert await pool.run("SELECT 1") == [(1,)]


async def test_connections_that_are_cut_are_made_anew(pool: Pool) -> None:
    async def cut() -> None:
        await pool.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'oneplot'"
            " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )

    await asyncio.gather(*(pool.run("SELECT pg_sleep(0.01)") for _ in range(CONNECTIONS)))
    await cut()
    for _ in range(2 * CONNECTIONS):
        try:
            assert await pool.run("SELECT 1") == [(1,)]
        except StorageError as error:
            assert "Connection" in str(error) or "Interface" in str(error)  # noqa: PT017 - and the next runs
    assert await pool.run("SELECT 1") == [(1,)]


async def test_nodes_that_begin_at_once_make_one_schema(postgres_server: Server) -> None:
    name = "at_once"
    url = postgres_server.url.replace("/postgres", f"/{name}")
    connection = await connected(postgres_server.url)
    await connection.execute(f"CREATE DATABASE {name}")
    await connection.close()
    await asyncio.gather(*(prepare(url) for _ in range(4)))

    there = await connected(url)
    assert await there.fetchval("SELECT version FROM schema_version") == len(MIGRATIONS)
    await there.execute("UPDATE schema_version SET version = version + 1")
    with pytest.raises(NewerSchemaError):
        await prepare(url)
    await there.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://somebody:hunter2@127.0.0.1:1/oneplot",
        "postgresql://somebody:hunter2@127.0.0.1:notaport/oneplot",
        "postgresql://somebody:hunter2@/oneplot?host=/nowhere",
    ],
)
async def test_a_server_that_is_away_is_named_without_its_password(url: str) -> None:
    with pytest.raises(UnusableDatabaseError) as told:
        await prepare(url)
    with pytest.raises(UnusableDatabaseError):
        async with pooled(url):
            pass
    assert "hunter2" not in str(told.value)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("postgresql://me:secret@db.example:5433/oneplot", "db.example:5433/oneplot"),
        ("postgresql://db.example/oneplot?password=secret", "db.example/oneplot"),
        ("postgresql:///?password=secret", "PostgreSQL"),
        ("postgresql://me:secret@[broken/oneplot", "PostgreSQL"),
    ],
)
def test_an_address_is_named_without_its_secrets(url: str, name: str) -> None:
    assert named(url) == name


async def test_a_driver_that_is_confused_by_a_dying_server_is_the_storages_fault() -> None:
    async def confused(_sql: str, _values: Sequence[object]) -> None:
        raise asyncpg.InternalClientError("another operation is in progress")

    with pytest.raises(StorageError, match="another operation"):
        await ran(confused, "SELECT 1", ())
