"""Requests that go wrong: what discord.py makes of each fault, and what was committed all the same."""

import asyncio
import json
import socket
import struct

import aiohttp
import discord
import pytest

from playground.faults import Fault
from playground.server import Loopback
from tests.clock import movable
from tests.e2e.bot import until
from tests.playground.client import Bot, Rest

MESSAGES = r"/channels/\d+/messages"


def _posted(loopback: Loopback) -> list[str]:
    """Return the contents committed, in order."""
    return [r["message"]["content"] for r in loopback.history.of("effect", what="message")]


def _posts(loopback: Loopback) -> int:
    return len(loopback.history.requests("POST", "/messages"))


def _channel(loopback: Loopback, bot: Bot) -> discord.TextChannel:
    found = bot.get_channel(loopback.world.channel_named("general").id)
    assert isinstance(found, discord.TextChannel)
    return found


@pytest.mark.parametrize("status", [503, 520, 522])
@pytest.mark.parametrize(("phase", "left"), [("before", []), ("after", ["x"])])
async def test_statuses_discord_py_does_not_retry(
    loopback: Loopback, bot: Bot, status: int, phase: str, left: list[str]
) -> None:
    loopback.ctl("fault", add={"kind": "status", "status": status, "path": MESSAGES, "phase": phase})
    channel = _channel(loopback, bot)

    with pytest.raises(discord.DiscordServerError):
        await channel.send("x")

    assert _posts(loopback) == 1
    assert _posted(loopback) == left


@pytest.mark.parametrize("phase", ["before", "after"])
async def test_a_500_is_retried_after_a_second_and_the_nonce_keeps_it_one(
    loopback: Loopback, bot: Bot, phase: str
) -> None:
    loopback.ctl("fault", add={"kind": "status", "status": 500, "path": MESSAGES, "phase": phase})
    channel = _channel(loopback, bot)

    await channel.send("x")

    assert _posts(loopback) == 2
    assert _posted(loopback) == ["x"]
    assert [r["status"] for r in loopback.history.requests("POST", "/messages")] == [500, 200]


async def test_without_the_nonce_the_same_retry_doubles_the_message(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("settings", nonce_window_s=-1)
    loopback.ctl("fault", add={"kind": "status", "status": 504, "path": MESSAGES, "phase": "after"})

    await _channel(loopback, bot).send("x")

    assert _posted(loopback) == ["x", "x"]


async def test_a_follow_up_has_no_nonce_and_is_doubled(loopback: Loopback, bot: Bot) -> None:
    loopback.world.app.commands.append({"id": "1", "name": "chart", "type": 1})
    loopback.ctl("slash", name="chart")
    interaction = await bot.next_interaction()
    await interaction.response.defer(thinking=True)
    loopback.ctl("fault", add={"kind": "status", "status": 503, "path": "/webhooks/.*", "phase": "after"})

    await interaction.followup.send("x")

    messages = loopback.world.channel_named("general").messages.values()
    assert [m.content for m in messages] == ["x", "x"]


async def test_an_acknowledgement_whose_reply_was_lost_is_refused_as_a_second_one(
    loopback: Loopback, bot: Bot
) -> None:
    loopback.world.app.commands.append({"id": "1", "name": "chart", "type": 1})
    loopback.ctl("slash", name="chart")
    interaction = await bot.next_interaction()
    loopback.ctl("fault", add={"kind": "status", "status": 500, "path": ".*/callback", "phase": "after"})

    with pytest.raises(discord.HTTPException) as refused:
        await interaction.response.defer(thinking=True)

    assert refused.value.code == 40060


async def test_a_thread_whose_reply_was_lost_comes_back_as_a_second_one(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("fault", add={"kind": "status", "status": 502, "path": ".*/threads", "phase": "after"})
    loopback.ctl("say", channel_id="general", content="@Oneplot")
    mention = await bot.next_message()

    with pytest.raises(discord.HTTPException) as refused:
        await mention.create_thread(name="Chart")

    assert refused.value.code == 160004
    assert len(loopback.history.of("effect", what="thread")) == 1


@pytest.mark.parametrize(
    ("kind", "error"), [("rst", ConnectionResetError), ("fin", aiohttp.ServerDisconnectedError)]
)
@pytest.mark.parametrize(("phase", "left"), [("before", []), ("after", ["x"])])
async def test_a_lost_connection_says_nothing_about_the_commit(
    loopback: Loopback, bot: Bot, kind: str, error: type[Exception], phase: str, left: list[str]
) -> None:
    loopback.ctl("fault", add={"kind": kind, "path": MESSAGES, "phase": phase})
    channel = _channel(loopback, bot)

    with pytest.raises((error, aiohttp.ClientOSError)):
        await channel.send("x")

    assert _posts(loopback) == 1
    assert _posted(loopback) == left


@pytest.mark.parametrize(("phase", "left"), [("before", []), ("after", ["x"])])
async def test_a_hanging_answer_leaves_the_sender_to_its_own_deadline(
    loopback: Loopback, bot: Bot, phase: str, left: list[str]
) -> None:
    loopback.ctl("fault", add={"kind": "hang", "path": MESSAGES, "phase": phase})
    channel = _channel(loopback, bot)

    sending = asyncio.create_task(channel.send("x"))
    await until(loopback, lambda: loopback.history.of("fault"))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(sending, 0.2)

    assert _posted(loopback) == left


async def test_a_request_can_be_committed_after_its_sender_gave_up(loopback: Loopback, bot: Bot) -> None:
    loopback.ctl("fault", add={"kind": "late", "path": MESSAGES, "seconds": 50})
    channel = _channel(loopback, bot)

    with pytest.raises(OSError, match="reset"):
        await channel.send("x")
    before = _posted(loopback)
    with movable() as clock:
        clock.advance(50)
        await until(loopback, lambda: _posted(loopback))

    assert before == []
    assert _posted(loopback) == ["x"]


async def test_a_429_with_via_is_waited_out_and_one_without_is_a_ban(loopback: Loopback, bot: Bot) -> None:
    channel = _channel(loopback, bot)
    loopback.ctl("fault", add={"kind": "429", "path": MESSAGES, "seconds": 0.05})
    await channel.send("x")
    loopback.ctl("fault", add={"kind": "429", "path": MESSAGES, "seconds": 0.05, "via": False})

    with pytest.raises(discord.HTTPException) as banned:
        await channel.send("y")

    assert banned.value.status == 429
    assert _posts(loopback) == 3
    assert _posted(loopback) == ["x"]


async def test_a_reset_of_the_first_post_on_a_kept_connection_is_heard_at_once(
    loopback: Loopback, bot: Bot
) -> None:
    channel = _channel(loopback, bot)
    await channel.send("one")
    loopback.ctl("fault", add={"kind": "rst", "path": MESSAGES, "phase": "after"})

    with pytest.raises(OSError, match="reset"):
        await channel.send("two")

    assert _posted(loopback) == ["one", "two"]


async def test_an_answer_of_the_wrong_type_is_no_json_to_discord_py(loopback: Loopback, bot: Bot) -> None:
    channel = _channel(loopback, bot)
    loopback.ctl("fault", add={"kind": "content_type", "path": MESSAGES})

    with pytest.raises(TypeError):
        await channel.send("x")

    assert _posted(loopback) == ["x"]


@pytest.mark.parametrize(
    ("code", "status"),
    [
        (0, 401), (10003, 404), (10008, 404), (20016, 429), (40058, 403), (50024, 400), (50035, 400),
        (50083, 400), (160005, 400), (160006, 400), (200000, 400), (200001, 400),
    ],
)  # fmt: skip
async def test_every_refusal_can_be_asked_for(loopback: Loopback, rest: Rest, code: int, status: int) -> None:
    loopback.ctl("fault", add={"kind": "error", "code": code, "path": MESSAGES})
    general = loopback.world.channel_named("general").id

    refused = await rest.post(general, "x")
    passed = await rest.post(general, "x")

    assert (refused[0], refused[1]["code"], passed[0]) == (status, code, 200)


async def test_a_fault_waits_for_its_turn_and_for_its_process(loopback: Loopback, rest: Rest) -> None:
    general = loopback.world.channel_named("general").id
    loopback.ctl("fault", add={"kind": "status", "path": MESSAGES, "skip": 1, "times": 2})
    loopback.ctl("fault", add={"kind": "status", "path": MESSAGES, "process": "other", "times": None})

    statuses = [(await rest.post(general, "x"))[0] for _ in range(4)]
    loopback.ctl("fault", clear=True)

    assert statuses == [200, 500, 500, 200]
    assert loopback.api.faults == []


async def test_history_can_be_read_late(loopback: Loopback, rest: Rest) -> None:
    general = loopback.world.channel_named("general").id
    await rest.post(general, "old")
    loopback.ctl("clock", advance=60)
    await rest.post(general, "new")
    loopback.ctl("fault", add={"kind": "stale", "method": "GET", "path": MESSAGES, "seconds": 30})

    _, stale = await rest("GET", f"/channels/{general}/messages")
    _, fresh = await rest("GET", f"/channels/{general}/messages")

    assert [m["content"] for m in stale] == ["old"]
    assert [m["content"] for m in fresh] == ["new", "old"]


async def test_a_bucket_tells_its_limits_and_holds_them(loopback: Loopback, rest: Rest) -> None:
    general = loopback.world.channel_named("general").id
    loopback.ctl("rate_limit", add={"path": MESSAGES, "method": "POST", "limit": 1, "per": 5})

    first, _ = await rest.post(general, "one")
    left = rest.headers["X-RateLimit-Remaining"]
    second, answer = await rest.post(general, "two")

    assert (first, left, second) == (200, "0", 429)
    assert rest.headers["Via"]
    assert answer["retry_after"] == 5
    assert _posted(loopback) == ["one"]


async def test_a_request_whose_sender_died_is_applied(loopback: Loopback) -> None:
    body = json.dumps({"content": "last words"}).encode()
    general = loopback.world.channel_named("general").id
    head = (
        f"POST /api/v10/channels/{general}/messages HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        f"Authorization: Bot {loopback.token}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    ).encode()
    for sent in (head + body[:-1], head + body):  # the first one dies before its last byte
        with socket.create_connection(("127.0.0.1", loopback.port)) as sender:
            sender.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 0, 0))
            sender.sendall(sent)

    await until(loopback, lambda: _posted(loopback))

    assert _posted(loopback) == ["last words"]


def test_a_fault_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no such fault: flood"):
        Fault("flood")


async def test_an_unknown_route_is_404_and_remembered(loopback: Loopback, rest: Rest) -> None:
    status, _ = await rest("GET", "/nothing/here")

    assert status == 404
    assert loopback.world.unknown_routes == ["GET /nothing/here"]
    loopback.world.unknown_routes.clear()


async def test_the_limit_of_all_requests_is_told_as_such(loopback: Loopback, rest: Rest) -> None:
    loopback.ctl("rate_limit", add={"path": ".*", "limit": 2, "per": 1.0, "everywhere": True})
    channel = loopback.world.channel_named("general").id
    found = [await rest("GET", path) for path in ("/users/@me", f"/channels/{channel}", "/gateway/bot")]
    assert [status for status, _ in found] == [200, 200, 429]
    assert found[2][1]["global"] is True
    assert (rest.headers["X-RateLimit-Global"], rest.headers["X-RateLimit-Scope"]) == ("true", "global")
    loopback.ctl("clock", advance=1.1)
    assert (await rest("GET", "/gateway/bot"))[0] == 200
