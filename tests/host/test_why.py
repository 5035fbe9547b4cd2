"""`python bot.py why`: what a host is told of one mention."""

from pathlib import Path

import pytest

from answer.row import MessageId, Owner, PlaceKind, State
from db.connection import opened, prepare
from db.conversations import Conversations, Turn
from db.mentions import Mentions
from host.settings import Settings
from host.why import why

MESSAGE = MessageId(1_300_000_000_000_000_000)
OWNER = Owner("a1b2c3d4.7")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    path = tmp_path / "oneplot.db"
    prepare(path)
    return Settings("loopback-token", database_path=path)


async def lived(
    settings: Settings, *, until: State, sends: int = 1, attempts: int = 1, found: bool = False
) -> None:
    """Write the row of a mention as a bot would, up to a state."""
    async with opened(settings.database_path) as db:
        rows = Mentions(db)
        await rows.claim(MESSAGE, OWNER, channel=10, guild=7, author=2, request='{"text": "a secret wish"}')
        await rows.threaded(MESSAGE, OWNER, MESSAGE, PlaceKind.THREAD)
        for _ in range(attempts):
            await rows.attempted(MESSAGE, OWNER, solo=False)
        if until is State.THREADED:
            return
        await Conversations(db).keep(Turn(MESSAGE, MESSAGE, "{}", "planner", "a secret wish", None))
        await rows.computed(MESSAGE, OWNER, '"a secret answer"', None)
        now = State.COMPUTED
        for _ in range(0 if found else sends):
            await rows.sending(MESSAGE, OWNER, now)
            now = State.SENDING
        await rows.finished(MESSAGE, OWNER, now, until, answer=99, why="found" if found else None)


async def test_a_mention_that_was_answered_at_once(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    await lived(settings, until=State.DONE)

    assert why(settings, MESSAGE) == 0
    said = capsys.readouterr().out
    for words in (
        f"message {MESSAGE}, written 2024-10-27 07:35:52 UTC",
        "claimed     once, 2",
        "last run    a1b2c3d4, its delivery 7",
        f"place       thread {MESSAGE}, server 7",
        "computed    once\n",
        "decided by  planner",
        "sent        once, message 99 is the answer",
        "state       answered\n",
    ):
        assert words in said
    assert "secret" not in said


@pytest.mark.parametrize(
    ("life", "words"),
    [
        ({"until": State.THREADED, "attempts": 0}, "computed    not yet"),
        ({"until": State.THREADED}, "the next sweep goes on"),
        ({"until": State.THREADED}, "sent        not at all"),
        ({"until": State.DONE, "attempts": 2}, "computed    2 times: a run that ended"),
        (
            {"until": State.DONE, "sends": 3},
            "sent        3 times, each part behind one nonce and a look, message 99",
        ),
        ({"until": State.DONE, "found": True}, "sent        never: message 99 was found"),
        ({"until": State.DONE, "attempts": 0, "found": True}, "computed    never: an answer was there"),
        ({"until": State.FAILED}, "state       answered by an apology"),
    ],
)
async def test_what_became_of_a_mention_is_told(
    settings: Settings, capsys: pytest.CaptureFixture[str], life: dict[str, object], words: str
) -> None:
    await lived(settings, **life)  # type: ignore[arg-type]  # rows of the table above

    assert why(settings, MESSAGE) == 0
    assert words in capsys.readouterr().out


async def test_a_message_that_nobody_claimed_is_told_so(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert why(settings, MESSAGE) == 1
    assert "No process that used this database ever claimed it" in capsys.readouterr().out

    await lived(settings, until=State.DONE)
    async with opened(settings.database_path) as db:
        await Mentions(db).prune(MESSAGE + 1)
    assert why(settings, MESSAGE) == 1
    assert "older than what is remembered" in capsys.readouterr().out


def test_without_a_database_nothing_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gone = Settings("loopback-token", database_path=tmp_path / "gone.db")
    assert why(gone, MESSAGE) == 75
    assert "cannot be read" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


async def test_each_call_of_a_model_is_told(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    await lived(settings, until=State.DONE)
    async with opened(settings.database_path) as db:
        for attempt, state, tokens, reason in ((1, "unknown", None, "timed out"), (2, "done", 40, None)):
            await db.run(
                "INSERT INTO llm_calls (message_id, attempt, provider, model, paid, user_id, state, "
                "reserved_tokens, prompt_tokens, completion_tokens, answer, why) "
                "VALUES (?, ?, 'local', 'llama', 0, 2, ?, 900, ?, ?, 'a secret spec', ?)",
                (MESSAGE, attempt, state, tokens, tokens, reason),
            )

    assert why(settings, MESSAGE) == 0
    said = capsys.readouterr().out
    assert "model       local (llama), unknown, 0 + 0 tokens: timed out\n" in said
    assert "model       local (llama), done, 40 + 40 tokens\n" in said
    assert "secret" not in said
