"""What the screen of health says of each thing that is not as it should be."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from answer.closing import Closing, How
from answer.row import State
from db import beside, vital_signs
from db.connection import prepare
from host import health
from host.findings import Finding
from host.health import Health, Tries
from host.vitals import Vitals


class Bot:
    """A bot whose drawing is as a test wants it."""

    def __init__(self) -> None:
        self.now = 100.0
        self.vitals = Vitals(lambda: self.now)
        self.vitals.connected(now=True)
        self.drawn = 0
        self.beaten = 0
        self.ahead = 0.0
        self.trouble: Exception | None = None
        self.hangs = False
        self.is_silent = False

    def health(self, database: Path) -> Health:
        """Return what looks at it, by a clock that may be wrong."""
        self.vitals.dated = (5_000.0, self.vitals.clock())
        tries, loop = Tries(self.try_drawing, self.beat), asyncio.get_running_loop()
        return Health(self.vitals, tries, database, loop, lambda: 5_000.0 + self.ahead)

    async def beat(self) -> None:
        """Be answered, or not."""
        if self.is_silent:
            await asyncio.Event().wait()
        if self.trouble is not None:
            raise self.trouble
        self.beaten += 1

    async def try_drawing(self) -> None:
        """Draw, or do not."""
        if self.hangs:
            await asyncio.Event().wait()
        if self.trouble is not None:
            raise self.trouble
        self.drawn += 1


@pytest.fixture
def bot(monkeypatch: pytest.MonkeyPatch) -> Bot:
    monkeypatch.setattr(health, "DRAW_S", 0.2)
    monkeypatch.setattr(health, "BEAT_S", 0.2)
    monkeypatch.setattr(beside, "WAIT_S", 0.05)
    return Bot()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "oneplot.db"
    prepare(path)
    return path


async def looked(bot: Bot, database: Path) -> dict[str, Finding]:
    """Return what is found, by its piece."""
    seen = bot.health(database)
    return {found.piece: found for found in await asyncio.to_thread(seen.findings)}


async def test_a_bot_that_is_well_misses_nothing(bot: Bot, database: Path) -> None:
    found = await looked(bot, database)
    assert [piece for piece, one in found.items() if one.good is not True] == ["answers"]


def _gone(bot: Bot, database: Path) -> None:
    bot.vitals.connected(now=False)
    bot.now += 7
    assert database.exists()


def _silent(bot: Bot, _database: Path) -> None:
    bot.is_silent = True
    bot.now += 30


def _cut_off(bot: Bot, _database: Path) -> None:
    bot.trouble = ConnectionError("no connection to Discord")
    bot.now += 30


def _ahead(bot: Bot, _database: Path) -> None:
    bot.ahead = 31_536_000.0


def _behind(bot: Bot, _database: Path) -> None:
    bot.ahead = -61.0


def _deleted(_bot: Bot, database: Path) -> None:
    for part in database.parent.iterdir():
        part.unlink()


def _corrupt(_bot: Bot, database: Path) -> None:
    database.write_bytes(b"x" * 5000)


def _old_row(_bot: Bot, database: Path) -> None:
    with closing(sqlite3.connect(database)) as rows, rows:
        rows.execute(
            "INSERT INTO mention (id, channel_id, author_id, state, owner, created_at)"
            " VALUES (1, 2, 3, 'claimed', 'x', '2020-01-01T00:00:00.000Z')"
        )


def _hangs(bot: Bot, _database: Path) -> None:
    bot.hangs = True


def _fails(bot: Bot, _database: Path) -> None:
    bot.trouble = RuntimeError("a cell")


@pytest.mark.parametrize(
    ("happens", "piece", "words"),
    [
        (_gone, "session", "no session with Discord for 7 s"),
        (_silent, "session", "answers no heartbeat (TimeoutError); the last event 30 s ago"),
        (_cut_off, "session", "answers no heartbeat (ConnectionError)"),
        (_ahead, "clock", "31536000 s ahead of Discord's"),
        (_behind, "clock", "61 s behind Discord's"),
        (_deleted, "database", "cannot be written: unable to open database file"),
        (_corrupt, "database", "cannot be written: file is not a database"),
        (_old_row, "queue", "1 mentions without an outcome, the oldest for "),
        (_hangs, "drawing", "no worker drew a chart within 0.2 s"),
        (_fails, "drawing", "no chart was drawn: RuntimeError"),
    ],
)
async def test_what_is_wrong_is_told(
    bot: Bot, database: Path, happens: Callable[[Bot, Path], None], piece: str, words: str
) -> None:
    happens(bot, database)
    found = (await looked(bot, database))[piece]
    assert (found.good, words in found.text) == (False, True)


async def test_a_database_that_another_holds_is_told(bot: Bot, database: Path) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        found = (await looked(bot, database))["database"]
    assert (found.good, "locked" in found.text) == (False, True)


async def test_little_room_on_the_disk_is_told(
    bot: Bot, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "LEAST_FREE", 2**80)
    found = (await looked(bot, database))["disk"]
    assert (found.good, "make room" in found.text) == (False, True)


async def test_a_loop_that_is_held_is_told_and_nothing_is_asked_of_it(
    bot: Bot, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "LOOP_S", 0.05)
    bot.now += 90
    seen = bot.health(database)
    found = {one.piece: one for one in seen.findings()}  # on the loop itself, which therefore stands still
    assert (found["loop"].good, found["loop"].text) == (False, "the event loop has not turned for 90 s")
    assert (found["drawing"].good, bot.drawn) == (None, 0)


async def test_a_chart_is_drawn_on_trial_now_and_then_however_often_it_is_asked(
    bot: Bot, database: Path
) -> None:
    seen = bot.health(database)
    drawn = []
    for passed in (0.0, 5.0, 5.0):
        bot.now += passed
        await asyncio.to_thread(seen.findings)
        drawn.append(bot.drawn)
    assert drawn == [1, 1, 2]


async def test_a_heartbeat_is_sent_only_where_nothing_was_heard_and_none_was_answered_lately(
    bot: Bot, database: Path
) -> None:
    """More than 120 frames in a minute would end the connection, however often somebody asks."""
    seen = bot.health(database)
    sent = []
    for passed, hears in ((5.0, False), (5.0, False), (5.0, False), (5.0, True), (7.0, False), (2.0, False)):
        bot.now += passed
        if hears:
            bot.vitals.event()
        await asyncio.to_thread(seen.findings)
        sent.append(bot.beaten)
    assert sent == [0, 1, 1, 1, 2, 2]


async def test_a_clock_is_not_judged_before_discord_told_the_time(bot: Bot, database: Path) -> None:
    seen = bot.health(database)
    bot.vitals.dated = None
    assert "clock" not in {one.piece for one in await asyncio.to_thread(seen.findings)}


async def test_what_models_cost_in_a_day_is_told_and_an_old_call_is_not(bot: Bot, database: Path) -> None:
    call = (
        "INSERT INTO llm_calls (message_id, attempt, provider, model, paid, user_id, state, reserved_tokens,"
        " prompt_tokens, completion_tokens, started_at) VALUES (?, 1, 'p', 'm', 1, 2, ?, 500, ?, ?, ?)"
    )
    with closing(sqlite3.connect(database)) as rows, rows:
        now, old = "strftime", "2020-01-01T00:00:00.000Z"
        [(now,)] = rows.execute("SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now')").fetchall()
        for row in [(1, "done", 30, 4, now), (2, "done", 6, 2, now), (3, "unknown", None, None, now)]:
            rows.execute(call, row)
        rows.execute(call, (4, "refused", None, None, now))
        rows.execute(call, (5, "done", 999, 9, old))
    used = {(use.outcome, use.calls, use.tokens) for use in vital_signs.model_use(database)}
    assert used == {("done", 2, 42), ("unknown", 1, 500), ("refused", 1, 0)}
    assert "tokens in a day" in (await looked(bot, database))["model"].text


def test_a_node_is_connected_while_each_of_its_shards_is_and_with_none_too() -> None:
    vitals, seen = Vitals(), []
    steps: tuple[Callable[[], None], ...] = (
        lambda: vitals.expects_no_more(None),
        lambda: vitals.expects("one"),
        lambda: vitals.told("connect", "one"),
        lambda: vitals.expects("two"),
        lambda: vitals.told("resumed", "two"),
        lambda: vitals.told("disconnect", "one"),
        lambda: vitals.expects_no_more("one"),
    )
    for step in steps:
        step()
        seen.append(vitals.is_connected)
    assert seen == [True, False, True, False, True, False, True]


def test_ends_are_counted_by_their_words() -> None:
    vitals = Vitals()
    for state, how in [(State.DONE, How.SENT), (State.DONE, How.FOUND), (State.FAILED, How.SENT)]:
        vitals.closed(Closing(state, 1, 1, how, 0.1, 0))
    vitals.closed(Closing(State.ABANDONED, 0, 1, How.FOUND, 0.1, 0))
    assert dict(vitals.outcomes) == {"sent": 1, "found": 1, "apologised": 1, "given up": 1}
