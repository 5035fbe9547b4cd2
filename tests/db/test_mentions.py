"""The row of a mention: one owner, forward only, and never forgotten before it is safe to forget."""

import sqlite3
from collections.abc import Sequence

import pytest

from answer.row import MessageId, Owner, PlaceKind, Row, State
from db.mentions import Mentions
from db.schema import MIGRATIONS, migrate
from tests.db.engines import engine

pytestmark = pytest.mark.usefixtures("each_engine")

MESSAGE = MessageId(42)
FIRST, SECOND = Owner("run.1"), Owner("run.2")


def mentions() -> Mentions:
    return Mentions(engine())


async def claim(rows: Mentions, owner: Owner = FIRST, message: MessageId = MESSAGE) -> bool:
    return await rows.claim(message, owner, channel=1, guild=None, author=2, request="{}")


async def the_row(rows: Mentions) -> Row:
    [row] = await rows.unfinished()
    return row


async def to_sending(rows: Mentions) -> None:
    assert await claim(rows)
    assert await rows.threaded(MESSAGE, FIRST, 42, PlaceKind.THREAD)
    assert await rows.computed(MESSAGE, FIRST, '"answer"', b"png")
    assert await rows.sending(MESSAGE, FIRST, State.COMPUTED)


async def test_a_mention_is_claimed_once_and_its_owner_may_ask_again() -> None:
    rows = mentions()

    assert await claim(rows)
    assert not await claim(rows, SECOND)
    assert await claim(rows)


async def test_a_row_keeps_all_that_a_new_process_needs() -> None:
    rows = mentions()
    await to_sending(rows)
    assert await rows.sending(MESSAGE, FIRST, State.SENDING)

    expected = Row(
        *(MESSAGE, State.SENDING, FIRST, 42, 0, 0, 2, "{}", '"answer"', b"png"), kind=PlaceKind.THREAD
    )
    assert await the_row(rows) == expected


async def test_a_row_that_was_written_before_places_had_kinds_is_read_as_one_without() -> None:
    old = sqlite3.connect(":memory:", isolation_level=None)
    for number, statements in enumerate(MIGRATIONS[:2], start=1):
        for statement in statements:
            old.execute(statement)
        old.execute(f"PRAGMA user_version = {number}")
    old.execute(
        "INSERT INTO mention (id, channel_id, author_id, state, owner, place_id, request_json)"
        " VALUES (42, 42, 2, 'threaded', 'run.1', 42, '{}')"
    )

    assert migrate(old) == len(MIGRATIONS) >= 3

    class Old:
        async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
            return old.execute(sql, tuple(parameters)).fetchall()

    assert (await the_row(Mentions(Old()))).kind is None
    old.close()


async def test_a_row_moves_only_for_its_owner() -> None:
    rows = mentions()
    assert await claim(rows)

    assert not await rows.threaded(MESSAGE, SECOND, 42, PlaceKind.THREAD)
    assert (await the_row(rows)).state is State.CLAIMED


async def test_the_first_answer_stored_stays() -> None:
    rows = mentions()
    await to_sending(rows)

    assert not await rows.computed(MESSAGE, FIRST, '"another"', None)
    assert (await the_row(rows)).answer == '"answer"'


async def test_a_final_row_never_moves_again() -> None:
    rows = mentions()
    await to_sending(rows)
    assert await rows.finished(MESSAGE, FIRST, State.SENDING, State.DONE, answer=7)

    assert not await rows.finished(MESSAGE, FIRST, State.SENDING, State.ABANDONED, answer=None, why="late")
    assert not await rows.sending(MESSAGE, FIRST, State.SENDING)
    assert await rows.unfinished() == []


async def test_of_two_that_adopt_one_row_one_gets_it() -> None:
    rows = mentions()
    assert await claim(rows)
    row = await the_row(rows)

    adopted = await rows.adopt(row, SECOND)

    assert adopted is not None
    assert adopted.owner == SECOND
    assert await rows.adopt(row, Owner("run.3")) is None


async def test_a_row_that_moved_on_meanwhile_is_not_adopted() -> None:
    rows = mentions()
    assert await claim(rows)
    row = await the_row(rows)
    assert await rows.threaded(MESSAGE, FIRST, 42, PlaceKind.THREAD)

    assert await rows.adopt(row, SECOND) is None


async def test_an_attempt_counts_only_for_the_owner() -> None:
    rows = mentions()
    assert await claim(rows)
    assert await rows.threaded(MESSAGE, FIRST, 42, PlaceKind.THREAD)

    assert await rows.attempted(MESSAGE, FIRST, solo=True)
    assert not await rows.attempted(MESSAGE, SECOND, solo=True)
    row = await the_row(rows)
    assert (row.attempts, row.solo) == (1, 1)


async def test_an_attempt_that_we_stopped_ourselves_is_taken_back() -> None:
    rows = mentions()
    assert await claim(rows)
    assert await rows.threaded(MESSAGE, FIRST, 42, PlaceKind.THREAD)
    assert await rows.attempted(MESSAGE, FIRST, solo=False)

    await rows.attempt_returned(MESSAGE, solo=False)

    row = await the_row(rows)
    assert (row.attempts, row.solo) == (0, 0)


async def test_a_pruned_mention_is_never_claimed_again() -> None:
    rows = mentions()
    await to_sending(rows)
    assert await rows.finished(MESSAGE, FIRST, State.SENDING, State.DONE, answer=7)

    assert await rows.prune(100) == 1

    assert await rows.horizon() == MESSAGE
    assert not await claim(rows, SECOND)
    assert await claim(rows, SECOND, MessageId(43))


async def test_pruning_keeps_what_is_unfinished_within_reach() -> None:
    rows = mentions()
    assert await claim(rows)

    assert await rows.prune(100) == 0

    assert await rows.horizon() == 0
    assert [row.message for row in await rows.unfinished()] == [MESSAGE]


async def test_a_row_of_another_run_is_anybodys_once_that_run_is_dead() -> None:
    living = {"run"}

    async def others() -> frozenset[str]:
        return frozenset(living)

    db = engine()
    rows = Mentions(db, others)
    assert await claim(Mentions(db))
    assert await claim(Mentions(db), Owner("dead.7"), MessageId(43))

    assert [row.message for row in await rows.unfinished()] == [43]
    living.clear()
    assert [row.message for row in await rows.unfinished()] == [MESSAGE, 43]


async def test_a_row_that_was_given_up_is_anybodys_though_its_run_lives() -> None:
    async def others() -> frozenset[str]:
        return frozenset({"run"})

    db = engine()
    rows = Mentions(db, others)
    assert await claim(rows)
    assert not await rows.given_up(MESSAGE, FIRST)
    assert await rows.threaded(MESSAGE, FIRST, 42, PlaceKind.THREAD)
    assert not await rows.given_up(MESSAGE, SECOND)

    assert await rows.unfinished() == []
    assert await rows.given_up(MESSAGE, FIRST)
    assert not await rows.attempted(MESSAGE, FIRST, solo=False)
    [row] = await rows.unfinished()
    adopted = await rows.adopt(row, SECOND)
    assert adopted is not None
    assert (adopted.place, adopted.owner) == (42, SECOND)


async def test_who_lives_is_asked_after_the_rows_are_read() -> None:
    """A run that begins between the two has said that it lives before it claims."""
    living: set[str] = set()
    db = engine()

    class Slow:
        async def run(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
            rows = await db.run(sql, parameters)
            living.add("run")
            return rows

    async def others() -> frozenset[str]:
        return frozenset(living)

    assert await claim(Mentions(db))
    assert await Mentions(Slow(), others).unfinished() == []
