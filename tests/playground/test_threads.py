"""Threads: one per message, with the message's id, and all the echoes a start makes."""

import discord
import pytest

from playground.server import Loopback
from tests.playground.client import Bot, Rest


async def test_starting_a_thread_echoes_both_system_messages_and_marks_the_mention(
    loopback: Loopback, bot: Bot
) -> None:
    loopback.ctl("say", channel_id="general", content="@Oneplot")
    mention = await bot.next_message()

    thread = await mention.create_thread(name="Chart")
    starter, notice = await bot.next_message(), await bot.next_message()

    assert (starter.type.value, starter.channel.id, starter.content) == (21, thread.id, "")
    assert not starter.is_system()
    assert (notice.type.value, notice.channel, notice.content) == (18, mention.channel, "Chart")
    assert bot.edits[0].message_id == mention.id
    assert bot.edits[0].data["flags"] == 32


async def test_a_second_thread_on_one_message_is_refused_and_the_first_can_be_fetched(
    loopback: Loopback, bot: Bot
) -> None:
    loopback.ctl("say", channel_id="announcements", content="@Oneplot")
    mention = await bot.next_message()
    first = await mention.create_thread(name="Chart")

    with pytest.raises(discord.HTTPException) as refused:
        await mention.create_thread(name="Again")

    assert (refused.value.status, refused.value.code) == (400, 160004)
    assert (await mention.fetch_thread()).id == first.id
    assert first.type is discord.ChannelType.news_thread


async def test_a_thread_opened_by_a_person_is_the_only_one(loopback: Loopback, bot: Bot) -> None:
    said = loopback.ctl("say", channel_id="general", content="@Oneplot")
    loopback.ctl("thread", action="open", channel_id="general", message_id=said["id"], author="Alice")
    mention = await bot.next_message()

    with pytest.raises(discord.HTTPException) as refused:
        await mention.create_thread(name="Chart")
    thread = await mention.fetch_thread()

    assert refused.value.code == 160004
    assert thread.owner_id == loopback.world.alice.id


async def test_threads_cannot_hang_in_threads_or_voice(loopback: Loopback, rest: Rest) -> None:
    said = loopback.ctl("say", channel_id="general", content="x")
    spoken = loopback.ctl("say", channel_id="Voice", content="x")
    _, thread = await rest.thread(said)
    _, inside = await rest.post(thread["id"], "inside")

    answers = [await rest.thread(message) for message in (inside, spoken)]

    assert [(status, body["code"]) for status, body in answers] == [(400, 50024)] * 2


@pytest.mark.parametrize("name", ["", "x" * 101])
async def test_a_thread_name_has_1_to_100_characters(loopback: Loopback, rest: Rest, name: str) -> None:
    said = loopback.ctl("say", channel_id="general", content="x")

    status, answer = await rest.thread(said, name)

    assert (status, answer["code"]) == (400, 50035)


async def test_writing_wakes_an_archived_thread_but_not_a_locked_one(loopback: Loopback, rest: Rest) -> None:
    said = loopback.ctl("say", channel_id="general", content="x")
    await rest.thread(said)
    loopback.ctl("thread", action="archive", thread_id=said["id"])

    woken, _ = await rest.post(said["id"], "one")
    _, channel = await rest("GET", f"/channels/{said['id']}")
    loopback.ctl("thread", action="lock", thread_id=said["id"])
    locked = await rest.post(said["id"], "two")

    assert (woken, channel["thread_metadata"]["archived"]) == (200, False)
    assert (locked[0], locked[1]["code"]) == (400, 160005)


async def test_editing_in_an_archived_thread_is_refused(loopback: Loopback, rest: Rest) -> None:
    said = loopback.ctl("say", channel_id="general", content="x")
    await rest.thread(said)
    _, posted = await rest.post(said["id"], "one")
    loopback.ctl("thread", action="archive", thread_id=said["id"])

    status, answer = await rest(
        "PATCH", f"/channels/{said['id']}/messages/{posted['id']}", {"content": "two"}
    )

    assert (status, answer["code"]) == (400, 50083)


async def test_a_deleted_thread_is_unknown_and_cannot_be_made_again(loopback: Loopback, rest: Rest) -> None:
    said = loopback.ctl("say", channel_id="general", content="x")
    await rest.thread(said)
    loopback.ctl("thread", action="delete", thread_id=said["id"])

    posted = await rest.post(said["id"], "one")
    again = await rest.thread(said)

    assert (posted[0], posted[1]["code"]) == (404, 10003)
    assert again[1]["code"] == 160004


async def test_a_deleted_mention_gets_no_thread(loopback: Loopback, rest: Rest) -> None:
    said = loopback.ctl("say", channel_id="general", content="x")
    loopback.ctl("delete", channel_id="general", message_id=said["id"])

    status, answer = await rest.thread(said)

    assert (status, answer["code"]) == (404, 10008)


@pytest.mark.parametrize(
    ("setting", "code"), [({"max_threads": 0}, 160006), ({"blocked_words": ["chart"]}, 200001)]
)
async def test_a_channel_can_refuse_threads(
    loopback: Loopback, rest: Rest, setting: dict[str, object], code: int
) -> None:
    said = loopback.ctl("say", channel_id="general", content="x")
    loopback.ctl("channel", channel_id="general", **setting)

    status, answer = await rest.thread(said)

    assert (status, answer["code"]) == (400, code)


async def test_automod_and_slow_mode_refuse_messages(loopback: Loopback, rest: Rest) -> None:
    general = loopback.ctl("channel", channel_id="general", slowmode=10, blocked_words=["spam"])["id"]

    blocked = await rest.post(general, "SPAM")
    await rest.post(general, "one")
    slowed = await rest.post(general, "two")

    assert (blocked[0], blocked[1]["code"]) == (400, 200000)
    assert (slowed[0], slowed[1]["code"]) == (429, 20016)
    assert slowed[1]["retry_after"] == 10


async def test_a_fresh_forum_post_cannot_be_written_to_at_once(loopback: Loopback, bot: Bot) -> None:
    forum = loopback.ctl("channel", name="help", type=15)
    post = loopback.ctl("thread", action="post", channel_id=forum["id"], name="Help", content="@Oneplot a,b")
    loopback.ctl("channel", channel_id=post["id"], awaits_starter=True)
    mention = await bot.next_message()

    with pytest.raises(discord.Forbidden) as refused:
        await mention.reply("early")
    loopback.ctl("channel", channel_id=post["id"], awaits_starter=False)
    answer = await mention.reply("in time")

    assert refused.value.code == 40058
    assert mention.id == mention.channel.id
    assert answer.channel.id == mention.channel.id


async def test_a_thread_without_a_message_is_a_second_thread(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("say", channel_id="general", content="@Oneplot")
    mention = await bot.next_message()
    assert isinstance(mention.channel, discord.TextChannel)

    await mention.create_thread(name="Chart")
    await mention.channel.create_thread(name="Chart", type=discord.ChannelType.public_thread)

    assert len(loopback.history.of("effect", what="thread")) == 2


async def test_what_discord_does_not_say_about_deleted_threads_can_be_set(
    loopback: Loopback, rest: Rest
) -> None:
    said = loopback.ctl("say", channel_id="general", content="x")
    loopback.ctl("settings", deleted_thread_frees=True)
    await rest.thread(said)
    loopback.ctl("thread", action="delete", thread_id=said["id"])

    status, _ = await rest.thread(said)

    assert status == 201
