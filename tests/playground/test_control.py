"""What a test can do to the place: servers, channels, people, threads, and what the bot does in answer."""

import io

import discord
import pytest

from playground.server import Loopback
from tests.patience import LAST_RESORT_S
from tests.playground.client import Bot, Rest, connected


async def test_a_server_in_an_outage_comes_back(loopback: Loopback, bot: Bot) -> None:
    gone = bot.wait_for("guild_unavailable", timeout=LAST_RESORT_S)
    loopback.ctl("guild", action="unavailable")
    away = await gone
    back = bot.wait_for("guild_available", timeout=LAST_RESORT_S)
    loopback.ctl("guild", action="available")

    assert (await back).id == away.id


async def test_a_channel_made_later_is_heard_and_one_hidden_later_is_not(
    loopback: Loopback, bot: Bot
) -> None:
    made = loopback.ctl("channel", name="fresh")
    loopback.ctl("permissions", channel_id="random", deny=["VIEW_CHANNEL"])
    loopback.ctl("say", channel_id="random", content="@Oneplot hidden")
    loopback.ctl("say", channel_id="fresh", content="@Oneplot fresh")

    assert (await bot.next_message()).channel.id == int(made["id"])
    assert bot.get_channel(loopback.world.channel_named("random").id) is None


async def test_a_reaction_is_heard_and_the_bots_own_is_recorded(loopback: Loopback) -> None:
    intents = discord.Intents(guilds=True, guild_messages=True, guild_reactions=True)
    async with connected(loopback, intents=intents) as bot:
        said = loopback.ctl("say", channel_id="general", content="@Oneplot")
        message = await bot.next_message()
        heard = bot.wait_for("raw_reaction_add", timeout=LAST_RESORT_S)
        loopback.ctl("react", channel_id="general", message_id=said["id"], emoji="📈")
        event = await heard

        await message.add_reaction("✅")

    assert (event.emoji.name, event.user_id) == ("📈", loopback.world.you.id)
    (own,) = loopback.history.of("effect", what="reaction", user_id=str(loopback.world.app.user.id))
    assert own["message_id"] == said["id"]


async def test_a_second_bot_has_its_own_token_and_is_seen_as_a_bot(
    loopback: Loopback, bot: Bot, rest: Rest
) -> None:
    other = loopback.ctl("user", name="Other", app=True)
    general = loopback.world.channel_named("general").id

    path = f"/channels/{general}/messages"
    text = f"<@{loopback.world.app.id}> hello"
    status, _ = await rest("POST", path, {"content": text}, token="loopback-other")
    heard = await bot.next_message()

    assert status == 200
    assert (heard.author.id, heard.author.bot) == (int(other["id"]), True)
    assert bot.user in heard.mentions


async def test_the_bot_may_rename_and_archive_its_own_thread_only(loopback: Loopback, bot: Bot) -> None:
    first = loopback.ctl("say", channel_id="general", content="@Oneplot")
    second = loopback.ctl("say", channel_id="general", content="@Oneplot")
    own = await (await bot.next_message()).create_thread(name="Chart")
    loopback.ctl("thread", action="open", channel_id="general", message_id=second["id"])
    theirs = await bot.fetch_channel(int(second["id"]))
    assert isinstance(theirs, discord.Thread)

    renamed = await own.edit(name="Costs", archived=True)
    with pytest.raises(discord.Forbidden):
        await theirs.edit(name="Mine")

    assert (renamed.id, renamed.name, renamed.archived) == (int(first["id"]), "Costs", True)


async def test_an_edit_can_replace_the_file(loopback: Loopback, bot: Bot) -> None:
    channel = bot.get_channel(loopback.world.channel_named("general").id)
    assert isinstance(channel, discord.TextChannel)
    sent = await channel.send("one", file=discord.File(io.BytesIO(b"old"), "old.txt"))

    edited = await sent.edit(content="two", attachments=[discord.File(io.BytesIO(b"new"), "new.txt")])

    assert [a.filename for a in edited.attachments] == ["new.txt"]
    assert await edited.attachments[0].read() == b"new"


async def test_a_file_above_the_limit_is_refused(loopback: Loopback, bot: Bot) -> None:
    channel = bot.get_channel(loopback.world.channel_named("general").id)
    assert isinstance(channel, discord.TextChannel)

    with pytest.raises(discord.HTTPException) as refused:
        await channel.send(file=discord.File(io.BytesIO(bytes(10 * 2**20 + 1)), "big.bin"))

    assert (refused.value.status, refused.value.code) == (413, 40005)


async def test_a_message_of_a_webhook_or_a_system_is_what_it_says(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("say", channel_id="general", content="@Oneplot", webhook_id=77)
    loopback.ctl("say", channel_id="general", content="@Oneplot", type=6)

    hook, pin = await bot.next_message(), await bot.next_message()

    assert hook.webhook_id == 77
    assert pin.type is discord.MessageType.pins_add


async def test_a_literal_at_sign_is_a_mention_only_as_a_client_makes_it(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("say", channel_id="general", content="@Oneplot", raw=True)
    loopback.ctl("say", channel_id="general", content="@Oneplotter")

    assert [(await bot.next_message()).mentions for _ in range(2)] == [[], []]
