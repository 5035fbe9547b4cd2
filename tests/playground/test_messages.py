"""Messages as discord.py sends and receives them, and what REST refuses."""

import io
from typing import Any

import discord
import pytest

from playground.server import Loopback
from tests.playground.client import Bot, Rest, connected

_PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000030000000208020000")


async def test_a_mention_is_answered_in_a_thread_with_a_described_file(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("say", channel_id="general", content="@Oneplot a,b\n1,2")
    mention = await bot.next_message()
    thread = await mention.create_thread(name="Chart")
    file = discord.File(io.BytesIO(_PNG), "chart.png", description="a bar of 2")

    sent = await thread.send("here", file=file, nonce=f"a{mention.id}")

    assert bot.user in mention.mentions
    assert thread.id == mention.id
    assert (sent.attachments[0].width, sent.attachments[0].height) == (3, 2)
    assert sent.attachments[0].description == "a bar of 2"
    assert await sent.attachments[0].read() == _PNG
    assert [m.content async for m in thread.history()] == ["here", ""]


async def test_without_the_content_intent_only_what_concerns_the_bot_is_readable(
    loopback: Loopback, bot: Bot, rest: Rest
) -> None:
    general = loopback.world.channel_named("general").id
    file = [{"filename": "t.csv", "data": "YSxi"}]
    loopback.ctl("say", channel_id=general, content="not for you", attachments=file)
    loopback.ctl("say", channel_id=general, content="@Oneplot for you", attachments=file)
    loopback.ctl("dm", content="in private")
    role = loopback.world.app.role_id
    loopback.ctl("say", channel_id=general, content=f"<@&{role}> for your role")
    heard = [await bot.next_message() for _ in range(4)]

    _, listed = await rest("GET", f"/channels/{general}/messages")

    assert bot.user
    assert [m.content for m in heard] == ["", f"<@{bot.user.id}> for you", "in private", ""]
    assert [len(m.attachments) for m in heard] == [0, 1, 0, 0]
    assert [r.id for r in heard[3].role_mentions] == [role]
    assert [m["content"] for m in listed] == ["", f"<@{bot.user.id}> for you", ""]


async def test_with_the_intent_allowed_in_the_portal_everything_is_readable(loopback: Loopback) -> None:
    loopback.ctl("settings", privileged=1 << 15)
    intents = discord.Intents(guilds=True, guild_messages=True, message_content=True)

    async with connected(loopback, intents=intents) as bot:
        loopback.ctl("say", channel_id="sales", content="for all")
        assert (await bot.next_message()).content == "for all"


async def test_a_reply_to_the_bot_mentions_it_a_replied_table_stays_hidden(
    loopback: Loopback, bot: Bot
) -> None:
    loopback.ctl("say", channel_id="general", content="a,b", author="Alice")
    table = await bot.next_message()
    own = await table.reply("hello")
    await bot.next_message()
    loopback.ctl("say", channel_id="general", content="more", reply_to=own.id)
    to_bot = await bot.next_message()
    loopback.ctl("say", channel_id="general", content="@Oneplot chart that", reply_to=table.id)
    to_table = await bot.next_message()

    assert bot.user in to_bot.mentions
    assert to_bot.content == "more"
    assert to_table.reference
    assert isinstance(to_table.reference.resolved, discord.Message)
    assert to_table.reference.resolved.content == ""


async def test_a_direct_message_is_answered_in_place(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("dm", content="a,b")
    message = await bot.next_message()

    answer = await message.channel.send("here")

    assert isinstance(message.channel, discord.DMChannel)
    assert message.guild is None
    assert loopback.world.message(message.channel.id, answer.id).content == "here"


async def test_who_takes_no_direct_messages_is_not_written_to(loopback: Loopback, bot: Bot) -> None:
    alice = loopback.ctl("user", name="Alice", accepts_dms=False)
    channel = await bot.create_dm(discord.Object(int(alice["id"])))

    with pytest.raises(discord.Forbidden) as refused:
        await channel.send("hello")

    assert refused.value.code == 50007


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"content": "x" * 2001}, 50035),
        ({"content": "x", "nonce": "n" * 26}, 50035),
        ({"content": ""}, 50006),
        ({"content": "x", "embeds": [{}] * 11}, 50035),
        ({"content": "x", "message_reference": {"message_id": "1"}}, 50035),
    ],
)
async def test_a_form_discord_would_refuse_is_refused(
    loopback: Loopback, rest: Rest, body: dict[str, Any], code: int
) -> None:
    general = loopback.world.channel_named("general")

    status, answer = await rest("POST", f"/channels/{general.id}/messages", body)

    assert (status, answer["code"]) == (400, code)
    assert general.messages == {}


async def test_history_is_read_newest_first_from_either_side(loopback: Loopback, rest: Rest) -> None:
    general = loopback.world.channel_named("general").id
    posted = [(await rest.post(general, str(i)))[1]["id"] for i in range(5)]
    path = f"/channels/{general}/messages"

    pages = [
        [m["content"] for m in (await rest("GET", f"{path}?limit=2{more}"))[1]]
        for more in ("", f"&after={posted[0]}", f"&before={posted[2]}", f"&around={posted[2]}")
    ]

    assert pages == [["4", "3"], ["2", "1"], ["1", "0"], ["2", "1"]]


async def test_edits_and_deletions_are_heard(loopback: Loopback, bot: Bot) -> None:
    said = loopback.ctl("say", channel_id="general", content="@Oneplot one")
    first = await bot.next_message()
    loopback.ctl("edit", channel_id="general", message_id=said["id"], content="@Oneplot two")
    own = await first.channel.send("mine")
    await own.edit(content="mine, edited")
    await own.delete()
    loopback.ctl("delete", channel_id="general", message_id=said["id"])

    await bot.next_message()

    assert "two" in bot.edits[0].message.content
    assert loopback.world.channel_named("general").messages == {}
    assert [r["what"] for r in loopback.history.of("effect")] == [
        "message", "message_edit", "message", "message_edit", "message_delete", "message_delete",
    ]  # fmt: skip


async def test_one_can_only_edit_ones_own(loopback: Loopback, rest: Rest) -> None:
    said = loopback.ctl("say", channel_id="general", content="mine")

    status, answer = await rest(
        "PATCH", f"/channels/{said['channel_id']}/messages/{said['id']}", {"content": "x"}
    )

    assert (status, answer["code"]) == (403, 50005)


async def test_an_expired_attachment_address_gives_nothing(loopback: Loopback, rest: Rest) -> None:
    said = loopback.ctl("say", channel_id="general", attachments=[{"filename": "t.csv", "data": "YSxi"}])
    url = said["attachments"][0]["url"]

    async with rest.session.get(url) as fresh:
        assert await fresh.read() == b"a,b"
    loopback.ctl("clock", advance=90_000)
    async with rest.session.get(url) as stale:
        assert stale.status == 404


async def test_allowed_mentions_decide_who_is_pinged(loopback: Loopback, rest: Rest) -> None:
    general, alice = loopback.world.channel_named("general").id, loopback.world.alice.id
    text = f"<@{alice}> @everyone"

    _, quiet = await rest.post(general, text, allowed_mentions={"parse": []})
    _, loud = await rest.post(general, text)

    assert (quiet["mentions"], quiet["mention_everyone"]) == ([], False)
    assert (loud["mentions"][0]["username"], loud["mention_everyone"]) == ("Alice", True)


async def test_commands_for_unknown_tokens_are_401(rest: Rest) -> None:
    status, _ = await rest("GET", "/users/@me", token="loopback-nobody")

    assert status == 401


async def test_a_role_mention_can_be_made_to_tell_its_content(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("settings", role_mention_tells=True)
    loopback.ctl("say", channel_id="general", content=f"<@&{loopback.world.app.role_id}> chart it")

    assert (await bot.next_message()).content.endswith("chart it")


async def test_the_bot_can_look_up_where_it_is(loopback: Loopback, bot: Bot) -> None:
    said = loopback.ctl("say", channel_id="general", content="@Oneplot")
    thread = await (await bot.next_message()).create_thread(name="Chart")

    guilds = [guild async for guild in bot.fetch_guilds()]
    active = await bot.guilds[0].active_threads()
    user = await bot.fetch_user(loopback.world.alice.id)
    application = await bot.application_info()

    assert [g.name for g in guilds] == ["Oneplot playground"]
    assert [t.id for t in active] == [thread.id] == [int(said["id"])]
    assert (user.name, application.name) == ("Alice", "Oneplot")
