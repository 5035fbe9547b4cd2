"""What a bot may not do: Discord's codes, and the silence where it gives none."""

import io

import discord
import pytest

from playground.server import Loopback
from tests.playground.client import Bot, Rest


async def test_a_hidden_channel_is_neither_heard_nor_read(loopback: Loopback, bot: Bot, rest: Rest) -> None:
    loopback.ctl("permissions", channel_id="sales", deny=["VIEW_CHANNEL"])
    loopback.ctl("say", channel_id="sales", content="@Oneplot hidden")
    loopback.ctl("say", channel_id="general", content="@Oneplot seen")
    heard = await bot.next_message()

    status, answer = await rest("GET", f"/channels/{loopback.world.channel_named('sales').id}/messages")

    assert "seen" in heard.content
    assert (status, answer["code"]) == (403, 50001)


async def test_without_read_message_history_the_list_is_empty(loopback: Loopback, rest: Rest) -> None:
    said = loopback.ctl("say", channel_id="general", content="@Oneplot")
    loopback.ctl("permissions", channel_id="general", deny=["READ_MESSAGE_HISTORY"])
    path = f"/channels/{said['channel_id']}/messages"

    listed = await rest("GET", path)
    one = await rest("GET", f"{path}/{said['id']}")
    reply = await rest.post(said["channel_id"], "x", message_reference={"message_id": said["id"]})

    assert listed == (200, [])
    assert (one[0], one[1]["code"]) == (403, 50013)
    assert reply[1]["code"] == 160002


async def test_each_missing_permission_is_refused_and_visible(loopback: Loopback, bot: Bot) -> None:
    deny = ["CREATE_PUBLIC_THREADS", "SEND_MESSAGES_IN_THREADS", "ATTACH_FILES"]
    loopback.ctl("permissions", channel_id="general", deny=deny)
    said = loopback.ctl("say", channel_id="general", content="@Oneplot")
    loopback.ctl("thread", action="open", channel_id="general", message_id=said["id"])
    mention = await bot.next_message()
    thread = await mention.fetch_thread()
    assert isinstance(mention.channel, discord.TextChannel)
    assert mention.guild
    held = mention.channel.permissions_for(mention.guild.me)

    for attempt in (mention.create_thread(name="x"), thread.send("x"), mention.channel.send(file=_file())):
        with pytest.raises(discord.Forbidden) as refused:
            await attempt
        assert refused.value.code == 50013

    assert (held.create_public_threads, held.send_messages_in_threads, held.attach_files) == (
        False,
        False,
        False,
    )
    assert held.send_messages
    assert (await mention.channel.send("text is allowed")).content == "text is allowed"


def _file() -> discord.File:
    return discord.File(io.BytesIO(b"x"), "x.txt")


async def test_a_server_the_bot_left_is_out_of_reach(loopback: Loopback, rest: Rest) -> None:
    added = loopback.ctl("guild", action="add", name="Second")
    channel = added["channels"][0]["id"]
    before, _ = await rest.post(channel, "x")
    loopback.ctl("guild", action="leave", guild_id=added["id"])

    after, answer = await rest.post(channel, "x")

    assert before == 200
    assert (after, answer["code"]) == (403, 50001)
