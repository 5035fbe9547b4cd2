"""One mention, one thread, one answer: whatever Discord delivers and whenever the bot dies."""

import asyncio
from pathlib import Path

import pytest

from playground.entities import MessageType
from playground.server import Loopback
from tests.e2e.bot import running, until
from tests.e2e.outcome import TABLE, answered, mention, outcome, own_messages, quiet, say, threads_opened

STEPS = ("claimed", "threaded", "computed", "sending", "sent")


def assert_one(discord: Loopback, message: int) -> None:
    found = outcome(discord, message)
    assert (found.threads, len(found.answers)) == (1, 1)
    assert threads_opened(discord) == 1
    assert len(own_messages(discord)) == 1


async def test_a_mention_with_a_table_gets_one_thread_with_one_chart(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database) as bot:
        message = mention(discord)
        found = await answered(discord, message)
        assert await bot.stop() == 0

    assert_one(discord, message)
    [answer] = found.answers
    [chart] = answer.attachments
    assert chart.upload.data.startswith(b"\x89PNG\r\n\x1a\n")
    assert chart.upload.description
    assert "Savings" in chart.upload.description
    assert "150" in answer.content
    assert answer.nonce == f"a{message}"


async def test_fifty_deliveries_at_once_give_one_answer(discord: Loopback, database: Path) -> None:
    discord.ctl("event_rule", add={"kind": "duplicate", "count": 50})
    async with running(discord, database) as bot:
        message = mention(discord)
        await answered(discord, message)
        await bot.says("DUPLICATE DETECTED", times=49)
        assert sum("DUPLICATE DETECTED" in line for line in bot.lines) == 49
        assert sum("executing mention command" in line for line in bot.lines) == 1

    assert_one(discord, message)


async def test_fifty_more_deliveries_after_a_restart_give_no_second_answer(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database):
        message = mention(discord)
        await answered(discord, message)
    async with running(discord, database) as bot:
        discord.ctl("event", message_id=message, times=50)
        await bot.says("DUPLICATE DETECTED", times=50)
        await quiet(discord)

    assert not any("executing mention command" in line for line in bot.lines)
    assert_one(discord, message)


async def test_the_thread_s_own_system_messages_are_not_answered(discord: Loopback, database: Path) -> None:
    async with running(discord, database):
        message = mention(discord)
        await answered(discord, message)
        echoes = {record["d"]["type"] for record in discord.history.of("event", t="MESSAGE_CREATE")}
        assert {MessageType.THREAD_CREATED, MessageType.THREAD_STARTER_MESSAGE} <= echoes
        await quiet(discord)

    assert_one(discord, message)


async def test_a_system_message_that_names_the_bot_is_not_answered(discord: Loopback, database: Path) -> None:
    me = discord.world.app.user.id
    async with running(discord, database) as bot:
        for kind in (MessageType.THREAD_CREATED, MessageType.THREAD_STARTER_MESSAGE):
            discord.ctl("say", channel_id="general", content=f"<@{me}> a,b\nx,1\ny,2", type=int(kind))
        message = mention(discord)
        await answered(discord, message)
        await bot.says("not in cache, processing")
        assert sum("not in cache, processing" in line for line in bot.lines) == 1

    assert_one(discord, message)


async def test_a_resumed_session_that_replays_the_mention_gives_no_second_answer(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database) as bot:
        message = mention(discord)
        await answered(discord, message)
        discord.ctl("drop", clean=True)
        await until(discord, lambda: discord.history.of("gateway", what="resumed"))
        discord.ctl("event", message_id=message)
        await bot.says("DUPLICATE DETECTED")
        await quiet(discord)

    assert_one(discord, message)


@pytest.mark.parametrize("path", [r"/channels/\d+/messages/\d+/threads", r"/channels/\d+/messages"])
async def test_a_reply_lost_to_502_after_the_commit_gives_no_second_answer(
    discord: Loopback, database: Path, path: str
) -> None:
    discord.ctl("fault", add={"kind": "status", "status": 502, "phase": "after", "path": path})
    async with running(discord, database):
        message = mention(discord)
        await answered(discord, message)

    assert_one(discord, message)


async def test_a_connection_reset_after_the_send_gives_no_second_answer(
    discord: Loopback, database: Path
) -> None:
    discord.ctl("fault", add={"kind": "rst", "phase": "after", "path": r"/channels/\d+/messages"})
    async with running(discord, database):
        message = mention(discord)
        await answered(discord, message)

    assert_one(discord, message)


@pytest.mark.parametrize("step", STEPS)
async def test_a_bot_killed_right_after_a_step_answers_once_after_its_restart(
    discord: Loopback, database: Path, step: str
) -> None:
    async with running(discord, database, kill_at=step) as bot:
        message = mention(discord)
        assert await bot.ended() == -9
    async with running(discord, database):
        await answered(discord, message)

    assert_one(discord, message)


@pytest.mark.parametrize("step", STEPS)
async def test_a_bot_killed_and_restarted_after_the_nonce_window_answers_once(
    discord: Loopback, database: Path, step: str
) -> None:
    async with running(discord, database, kill_at=step) as bot:
        message = mention(discord)
        assert await bot.ended() == -9
    discord.ctl("clock", advance=600)
    async with running(discord, database):
        await answered(discord, message)

    assert_one(discord, message)


async def test_two_processes_with_two_databases_give_one_thread_and_one_answer(
    discord: Loopback, tmp_path: Path
) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    async with (
        running(discord, tmp_path / "first" / "oneplot.db", name="first"),
        running(discord, tmp_path / "second" / "oneplot.db", name="second"),
    ):
        messages = [mention(discord) for _ in range(3)]
        for message in messages:
            await answered(discord, message)

    for message in messages:
        found = outcome(discord, message)
        assert (found.threads, len(found.answers)) == (1, 1)
    assert threads_opened(discord) == len(own_messages(discord)) == len(messages)


async def test_a_mention_without_a_table_is_told_what_to_paste(discord: Loopback, database: Path) -> None:
    async with running(discord, database):
        me = discord.world.app.user.id
        message = say(discord, f"<@{me}> please draw my savings")
        found = await answered(discord, message)
        [answer] = found.answers
        assert "no table" in answer.content
        example = answer.content.split("```")[1]
        again = say(discord, f"<@{me}>\n```{example}```")
        found = await answered(discord, again)

    assert len(found.answers[0].attachments) == 1


async def test_a_question_how_charts_work_gets_words_and_no_chart(discord: Loopback, database: Path) -> None:
    async with running(discord, database):
        me = discord.world.app.user.id
        message = say(discord, f"<@{me}> explain how a bar chart works")
        found = await answered(discord, message)

    assert found.answers[0].attachments == []
    assert "bar" in found.answers[0].content.lower()


async def test_many_mentions_at_once_each_get_their_own_chart(discord: Loopback, database: Path) -> None:
    async with running(discord, database):
        me = discord.world.app.user.id
        wanted = {
            say(
                discord,
                f"<@{me}>\nName,Score\nAda,{n}\nBob,{n + 1}\nbar chart",
                author=("You", "Alice")[n % 2],
            ): n
            for n in range(100, 112)
        }
        await asyncio.gather(*(answered(discord, message) for message in wanted))

    for message, number in wanted.items():
        found = outcome(discord, message)
        assert (found.threads, len(found.answers)) == (1, 1)
        assert str(number + 1) in found.answers[0].content


@pytest.mark.parametrize("granted", [True, False])
async def test_a_reply_to_a_table_draws_it_where_discord_shows_it_and_says_so_where_not(
    discord: Loopback, database: Path, *, granted: bool
) -> None:
    discord.ctl("settings", privileged=1 << 15 if granted else 0)
    async with running(discord, database, MESSAGE_CONTENT="on" if granted else "off"):
        table = discord.ctl("say", channel_id="general", content=TABLE, author="Alice")
        text = f"<@{discord.world.app.user.id}> as bars please"
        message = discord.ctl("say", channel_id="general", content=text, reply_to=table["id"])
        found = await answered(discord, int(message["id"]))

    [answer] = found.answers
    assert len(answer.attachments) == granted
    assert granted or "cannot see the message you replied to" in answer.content


@pytest.mark.parametrize("granted", [True, False])
@pytest.mark.parametrize("ping", [True, False])
async def test_a_reply_to_our_chart_is_heard_also_with_the_ping_off(
    discord: Loopback, database: Path, *, ping: bool, granted: bool
) -> None:
    discord.ctl("settings", privileged=1 << 15 if granted else 0)
    async with running(discord, database, MESSAGE_CONTENT="on" if granted else "off"):
        [chart] = (await answered(discord, mention(discord, "bar chart"))).answers
        where = {"channel_id": chart.channel_id, "reply_to": str(chart.id)}
        discord.ctl("say", **where, content="as a line", ping=ping)
        await until(discord, lambda: len(own_messages(discord)) == 2)
        await quiet(discord)

    [_, second] = own_messages(discord)
    reads = ping or granted
    assert [(one.upload.description or "")[:4] for one in second.attachments] == ["Line"] * reads
    assert reads or "leave the ping of your reply on" in second.content


async def test_with_the_content_intent_a_wish_in_its_thread_needs_no_mention(
    discord: Loopback, database: Path
) -> None:
    discord.ctl("settings", privileged=1 << 15)
    async with running(discord, database, MESSAGE_CONTENT="on"):
        first = mention(discord)
        await answered(discord, first)
        for words in ("thanks, nice!", "now as a pie"):
            say(discord, words, str(first))
        await until(discord, lambda: len(own_messages(discord)) == 2)
        await quiet(discord)

    charts = [post for post in own_messages(discord) if post.attachments]
    assert len(own_messages(discord)) == 2
    assert "Pie" in (charts[-1].attachments[0].upload.description or "")


async def test_without_it_only_a_mention_is_heard_in_its_thread(discord: Loopback, database: Path) -> None:
    async with running(discord, database):
        first = mention(discord)
        await answered(discord, first)
        say(discord, "now as a pie", str(first))
        await quiet(discord)

    assert len(own_messages(discord)) == 1
