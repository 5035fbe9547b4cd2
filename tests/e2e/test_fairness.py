"""A flood of one member on the real bot: who waits, who is refused, and that each has one answer."""

import base64
from pathlib import Path

from playground.server import Loopback
from tests.e2e.bot import running, until
from tests.e2e.outcome import TABLE, Outcome, outcome, quiet, say

FLOOD = 30


def ask(discord: Loopback, author: str) -> int:
    """Post a table as a member; return the message's id."""
    return say(discord, f"<@{discord.world.app.user.id}>\n{TABLE}bar chart", author=author)


def ask_for_much(discord: Loopback, author: str) -> int:
    """Post, as a member, a file that takes seconds of computing; return the message's id."""
    grid = "".join(f"+---+---+\n| a | {number} |\n" for number in range(20_000))
    file = {"filename": "grid.txt", "data": base64.b64encode(grid.encode()).decode()}
    content = f"<@{discord.world.app.user.id}> bar chart"
    said = discord.ctl("say", channel_id="general", author=author, content=content, attachments=[file])
    return int(said["id"])


async def all_answered(discord: Loopback, messages: list[int]) -> list[Outcome]:
    """Return what each mention led to, once all have an answer and nothing moves any more."""
    await until(discord, lambda: all(outcome(discord, message).answers for message in messages))
    await quiet(discord)
    return [outcome(discord, message) for message in messages]


def assert_one_each(found: list[Outcome]) -> None:
    assert [(one.threads, len(one.answers)) for one in found] == [(1, 1)] * len(found)


async def test_another_member_s_chart_is_begun_before_the_third_of_a_flood(
    discord: Loopback, database: Path
) -> None:
    """Which of them is drawn first is the system's to say: it may let one worker wait."""
    async with running(discord, database):
        flood = [ask(discord, "You") for _ in range(FLOOD)]
        other = ask(discord, "Alice")
        found = await all_answered(discord, [*flood, other])

    assert_one_each(found)
    charts = {one.answers[0].channel_id for one in found if one.answers[0].attachments}
    opened = [int(record["thread"]["id"]) for record in discord.history.of("effect", what="thread")]
    assert [thread for thread in opened if thread in charts].index(other) <= 2
    assert 9 <= len(charts) < FLOOD
    refused = [one.answers[0].content for one in found if not one.answers[0].attachments]
    assert {text.split(";")[0] for text in refused} == {"You have 8 charts waiting"}
    assert {text.split("; ")[1][:13] for text in refused} == {"ask again in "}


async def test_while_another_member_s_mention_is_worked_on_none_of_a_flood_is_refused(
    discord: Loopback, database: Path
) -> None:
    """But for those that were on their way before. Charts of the flood are drawn meanwhile, one at a time."""
    seams = ("--set", "messenger.entrance.STAND_BACK_S=3600.0")
    async with running(discord, database, seams=seams, QUEUE_MEMBER="1"):
        flood = [ask(discord, "You") for _ in range(FLOOD)]
        await until(discord, lambda: any(outcome(discord, message).answers for message in flood))
        asked = len(discord.history.records)
        other = ask_for_much(discord, "Alice")
        found = await all_answered(discord, [*flood, other])

    assert_one_each(found)
    posts = [record["message"] for record in discord.history.since(asked) if record.get("what") == "message"]
    answers = [post for post in posts if post["type"] == 0 and post["author"].get("bot")]
    before = answers[: [int(answer["channel_id"]) for answer in answers].index(other)]
    assert sum(not answer["attachments"] for answer in before) <= 3


async def test_a_host_says_how_many_of_a_server_may_wait(discord: Loopback, database: Path) -> None:
    async with running(discord, database, QUEUE_SERVER="2"):
        found = await all_answered(discord, [ask(discord, "You") for _ in range(4)])

    assert_one_each(found)
    assert "This server has 2 charts waiting" in found[3].answers[0].content


async def test_a_refusal_that_a_crash_took_away_becomes_a_chart(discord: Loopback, database: Path) -> None:
    async with running(discord, database, kill_at="claimed", seams=("--hits", "12"), QUEUE_MEMBER="0") as bot:
        messages = [ask(discord, "You") for _ in range(12)]
        assert await bot.ended() == -9
    async with running(discord, database, QUEUE_MEMBER="0"):
        found = await all_answered(discord, messages)

    assert_one_each(found)
    assert found[11].answers[0].attachments


async def test_a_file_that_took_too_long_is_not_begun_a_second_time(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database, seams=("--set", "charts.workers.pool.FILE_SECONDS=0.1")) as bot:
        messages = [ask_for_much(discord, "You") for _ in range(3)]
        found = await all_answered(discord, messages)

    assert_one_each(found)
    [said] = {one.answers[0].content for one in found}
    assert "it took more than the 0.1 seconds of computing" in said
    assert sum("was stopped after" in line for line in bot.lines) == 1
