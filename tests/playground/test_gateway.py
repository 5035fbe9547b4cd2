"""The gateway: sessions, what is replayed and what is lost, codes that end it, several of one bot."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import aiohttp
import discord
import pytest

from playground import gateway
from playground.launch import pointed_at
from playground.server import Loopback
from tests.e2e.bot import until
from tests.playground.client import Bot, Rest, connected


async def _say(loopback: Loopback, text: str) -> None:
    loopback.ctl("say", channel_id="general", content=f"@Oneplot {text}")


def _words(messages: list[discord.Message]) -> list[str]:
    return [m.content.split()[-1] for m in messages]


@pytest.mark.parametrize("cut", [("drop", {}), ("close", {"code": 4000}), ("op7", {})])
async def test_what_was_missed_is_replayed_once_on_resume(
    loopback: Loopback, bot: Bot, cut: tuple[str, dict[str, Any]]
) -> None:
    await _say(loopback, "before")
    await bot.next_message()
    (session,) = loopback.gateway.sessions.values()

    loopback.ctl(cut[0], **cut[1])
    await until(loopback, lambda: session.connection is None)
    await _say(loopback, "missed")
    await until(loopback, lambda: loopback.history.of("gateway", what="resumed"))
    await _say(loopback, "after")

    assert _words([await bot.next_message(), await bot.next_message()]) == ["missed", "after"]
    assert len(loopback.history.of("gateway", what="identify")) == 1


async def test_an_invalid_session_identifies_anew_and_the_gap_is_lost(loopback: Loopback) -> None:
    async with aiohttp.ClientSession() as session, session.ws_connect(loopback.gateway_url) as socket:
        assert (await socket.receive_json())["op"] == 10
        await socket.send_json({"op": 6, "d": {"token": loopback.token, "session_id": "gone", "seq": 4}})

        invalid = await socket.receive_json()

    assert (invalid["op"], invalid["d"]) == (9, False)


async def test_op_9_forgets_the_session(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("op9")

    assert loopback.gateway.sessions == {}
    await until(loopback, lambda: not loopback.gateway.connections)
    assert bot.heard == []


async def test_a_wrong_token_is_4004_and_an_intent_not_allowed_4014(loopback: Loopback) -> None:
    codes = []
    for token, intents in (("loopback-wrong", 1), (loopback.token, 1 << 15)):
        async with aiohttp.ClientSession() as session, session.ws_connect(loopback.gateway_url) as socket:
            await socket.receive_json()
            await socket.send_json({"op": 2, "d": {"token": token, "intents": intents, "properties": {}}})
            await socket.receive()
            codes.append(socket.close_code)

    assert codes == [4004, 4014]


async def test_discord_py_names_the_intent_that_is_not_allowed(loopback: Loopback) -> None:
    with pointed_at(loopback.url):
        client = discord.Client(intents=discord.Intents(message_content=True))
        with pytest.raises(discord.PrivilegedIntentsRequired):
            await client.start(loopback.token)
        await client.close()


async def test_a_code_that_ends_everything_ends_the_client(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("close", code=4004)

    await until(loopback, lambda: not loopback.gateway.connections)

    assert len(loopback.history.of("gateway", what="identify")) == 1
    assert bot.heard == []


async def test_two_processes_with_one_token_both_hear_everything(loopback: Loopback) -> None:
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(connected(loopback, "first"))
        second = await stack.enter_async_context(connected(loopback, "second"))
        await _say(loopback, "both")

        heard = [await bot.next_message() for bot in (first, second)]

        assert heard[0].id == heard[1].id
        assert {r["process"] for r in loopback.history.of("gateway", what="ready")} == {"first", "second"}
        assert {r["process"] for r in loopback.history.requests("GET", "/users/@me")} == {"first", "second"}


async def test_intents_decide_what_is_sent(loopback: Loopback) -> None:
    async with connected(loopback, intents=discord.Intents(guilds=True, dm_messages=True)) as bot:
        await _say(loopback, "unheard")
        loopback.ctl("dm", content="heard")

        assert (await bot.next_message()).content == "heard"


async def test_each_identify_is_counted_against_the_limit(bot: Bot, rest: Rest) -> None:
    _, answer = await rest("GET", "/gateway/bot")

    assert bot.is_ready()
    assert answer["session_start_limit"]["remaining"] == 999


async def test_a_server_joined_later_is_heard(loopback: Loopback, bot: Bot) -> None:
    added = loopback.ctl("guild", action="add", name="Second")
    loopback.ctl("say", channel_id=added["channels"][0]["id"], content="@Oneplot there")

    message = await bot.next_message()

    assert message.guild
    assert message.guild.name == "Second"
    assert message.guild.self_role


@asynccontextmanager
async def identified(
    loopback: Loopback, shard: object, token: str = ""
) -> AsyncIterator[tuple[aiohttp.ClientWebSocketResponse, dict[str, Any] | int]]:
    """Send an IDENTIFY with a shard; give the socket, and READY's data or the code that ended it."""
    async with aiohttp.ClientSession() as session, session.ws_connect(loopback.gateway_url) as socket:
        await socket.receive_json()
        d = {"token": token or loopback.token, "intents": 1 << 9 | 1 << 12 | 1, "properties": {}}
        await socket.send_json({"op": 2, "d": {**d, "shard": shard}})
        frame = await socket.receive()
        if frame.type is aiohttp.WSMsgType.TEXT:
            yield socket, frame.json()["d"]
        else:
            yield socket, socket.close_code or 0


async def _told(socket: aiohttp.ClientWebSocketResponse) -> str:
    """Return the words of the next message."""
    while True:
        frame = await socket.receive_json()
        if frame["t"] == "MESSAGE_CREATE":
            return str(frame["d"]["content"])


async def test_each_shard_hears_its_servers_and_the_first_one_direct_messages(loopback: Loopback) -> None:
    servers = list(loopback.world.guilds.values())
    for number in range(3):
        loopback.ctl("clock", advance=0.001)
        servers.append(
            loopback.world.guilds[int(loopback.ctl("guild", action="add", name=str(number))["id"])]
        )
    async with AsyncExitStack() as stack:
        sockets, seen = [], []
        for number in (0, 1):
            socket, ready = await stack.enter_async_context(identified(loopback, [number, 2]))
            assert isinstance(ready, dict)
            assert ready["shard"] == [number, 2]
            sockets.append(socket)
            seen.append([int(guild["id"]) for guild in ready["guilds"]])
        assert [{(guild >> 22) % 2 for guild in guilds} for guilds in seen] == [{0}, {1}]
        assert sorted(seen[0] + seen[1]) == [guild.id for guild in servers]
        for guild in servers:
            loopback.ctl("say", channel_id=str(guild.channels[0]), content=f"@Oneplot {guild.id}")
            assert str(guild.id) in await _told(sockets[guild.id >> 22 & 1])
        loopback.ctl("dm", content="in private")
        assert await _told(sockets[0]) == "in private"


async def test_a_shard_that_cannot_be_or_has_too_many_servers_is_refused(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for shard in ([2, 2], [-1, 2], [0], "0"):
        async with identified(loopback, shard) as (_, code):
            found.append(code)
    monkeypatch.setattr(gateway, "MOST_GUILDS", 0)
    async with identified(loopback, [0, 2]) as (_, code):
        found.append(code)

    assert found == [4010, 4010, 4010, 4010, 4011]


async def test_one_session_in_each_bucket_begins_at_a_time(loopback: Loopback, rest: Rest) -> None:
    loopback.gateway.identify_s = 3_600.0
    loopback.world.app.max_concurrency = 2
    loopback.world.app.shards = 4
    begun = []
    for number in range(4):
        async with identified(loopback, [number, 4]) as (_, ready):
            begun.append(ready is not False)
    _, told = await rest("GET", "/gateway/bot")

    assert begun == [True, True, False, False]
    assert (told["shards"], told["session_start_limit"]["max_concurrency"]) == (4, 2)
