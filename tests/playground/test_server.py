"""The server as other processes and browsers meet it: control, the page's state and stream, who is let in."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from playground.server import HOST, Loopback
from tests.e2e.bot import until
from tests.playground.client import Bot, Rest


@pytest.fixture
async def browser(loopback: Loopback) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(loopback.url) as session:
        yield session


async def _ctl(browser: aiohttp.ClientSession, **wish: object) -> dict[str, Any]:
    async with browser.post("/ctl", json=wish) as reply:
        answer: dict[str, Any] = await reply.json()
        return answer


async def _events(browser: aiohttp.ClientSession, since: int, count: int) -> list[dict[str, Any]]:
    found = []
    async with browser.get(f"/page/events?since={since}") as stream:
        async for line in stream.content:
            if line.startswith(b"data: "):
                found.append(json.loads(line.removeprefix(b"data: ")))
            if len(found) == count:
                break
    return found


async def test_what_another_process_says_is_heard_and_recorded(
    loopback: Loopback, browser: aiohttp.ClientSession, bot: Bot
) -> None:
    attachments = [{"filename": "t.csv", "data": "YSxi", "content_type": "text/csv"}]
    said = await _ctl(
        browser, op="say", channel_id="sales", content="@Oneplot", author="Alice", attachments=attachments
    )
    heard = await bot.next_message()

    history = await _ctl(browser, op="history")
    nothing_new = await _ctl(browser, op="history", since=history["next"])

    assert await heard.attachments[0].read() == b"a,b"
    assert (heard.author.name, said["attachments"][0]["size"]) == ("Alice", 3)
    assert history["records"] == loopback.history.since()[: history["next"]]
    assert [r["kind"] for r in nothing_new["records"] if r["kind"] != "download"] == []


async def test_the_page_sees_everything_and_whether_the_bot_is_there(
    loopback: Loopback, browser: aiohttp.ClientSession, bot: Bot
) -> None:
    said = await _ctl(browser, op="say", channel_id="general", content="not for the bot")
    mention = await bot.next_message()
    await mention.create_thread(name="Chart")

    async with browser.get("/page/state") as reply:
        state = await reply.json()

    threads = [c for c in state["channels"] if c["parent_id"]]
    assert (state["bot"]["username"], state["you"]["username"], state["connected"]) == (
        "Oneplot",
        "You",
        True,
    )
    assert [(c["id"], c["name"], c["parent_id"]) for c in threads] == [
        (said["id"], "Chart", said["channel_id"])
    ]
    assert [m["content"] for m in state["messages"][said["channel_id"]]] == ["not for the bot", "Chart"]
    assert state["seq"] == loopback.page.seq


async def test_the_stream_goes_on_where_the_page_left_off(
    loopback: Loopback, browser: aiohttp.ClientSession
) -> None:
    said = [await _ctl(browser, op="say", channel_id="general", content=str(i)) for i in range(3)]
    await _ctl(browser, op="edit", channel_id="general", message_id=said[2]["id"], content="two")
    await _ctl(browser, op="delete", channel_id="general", message_id=said[1]["id"])

    events = await _events(browser, since=1, count=4)

    assert [e["t"] for e in events] == ["MESSAGE_CREATE"] * 2 + ["MESSAGE_UPDATE", "MESSAGE_DELETE"]
    assert [e["seq"] for e in events] == [2, 3, 4, 5]
    assert [e["d"].get("content") for e in events] == ["1", "2", "two", None]
    assert loopback.page.seq == 5


async def test_the_page_is_told_of_the_bot_coming_typing_and_going(
    loopback: Loopback, browser: aiohttp.ClientSession, bot: Bot, rest: Rest
) -> None:
    await rest("POST", f"/channels/{loopback.world.channel_named('general').id}/typing")
    await bot.close()
    await until(loopback, lambda: not loopback.gateway.connected)

    events = await _events(browser, since=0, count=3)

    assert [e["t"] for e in events] == ["CONNECTED", "TYPING_START", "DISCONNECTED"]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost"}, 200),
        ({"Host": "rebound.example"}, 403),
        ({"Origin": "http://elsewhere.example"}, 403),
        ({"Origin": "null"}, 403),
    ],
)
async def test_only_this_machine_and_this_page_are_let_in(
    browser: aiohttp.ClientSession, headers: dict[str, str], status: int
) -> None:
    async with browser.post("/ctl", json={"op": "state"}, headers=headers) as reply:
        assert reply.status == status


async def test_the_page_itself_may_write(loopback: Loopback, browser: aiohttp.ClientSession) -> None:
    body = {"op": "say", "channel_id": "general", "content": "hi"}

    async with browser.post("/ctl", json=body, headers={"Origin": loopback.url}) as reply:
        assert reply.status == 200


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        ({"op": "sing"}, "no such op: 'sing'; there are channel, "),
        ({"op": "say"}, "channel_id"),
        ({"op": "fault", "add": {"kind": "flood"}}, "no such fault: flood"),
        ({"op": "settings", "colour": "red"}, "no such setting: colour"),
        ({"op": "slash", "name": "dance"}, "no bot has registered a command 'dance'"),
    ],
)
async def test_a_wrong_wish_is_told_what_is_wrong(
    browser: aiohttp.ClientSession, wish: dict[str, Any], says: str
) -> None:
    async with browser.post("/ctl", json=wish) as reply:
        answer = await reply.json()

    assert reply.status == 400
    assert says in answer["error"]


async def test_no_file_outside_the_page_is_served(browser: aiohttp.ClientSession) -> None:
    statuses = []
    for path in ("/", "/page/%2e%2e/server.py", "/page/nothing.js"):
        async with browser.get(path) as reply:
            statuses.append(reply.status)

    assert statuses == [200, 404, 404]


async def test_another_process_can_wait_for_news(loopback: Loopback, browser: aiohttp.ClientSession) -> None:
    since = len(loopback.history.records)
    waiting = asyncio.create_task(_ctl(browser, op="history", since=since, wait=10))
    await asyncio.sleep(0)
    loopback.ctl("say", channel_id="general", content="news")

    news = await waiting

    assert news["records"][0]["what"] == "message"
    assert (await _ctl(browser, op="history", since=10**6, wait=0.01))["records"] == []


async def test_a_reset_begins_anew(loopback: Loopback, browser: aiohttp.ClientSession, bot: Bot) -> None:
    await _ctl(browser, op="say", channel_id="general", content="old")
    await bot.next_message()
    await _ctl(browser, op="reset")

    state = await _ctl(browser, op="state")

    assert [m for messages in state["messages"].values() for m in messages] == []
    assert loopback.history.of("effect") == []


async def test_it_listens_on_loopback_only(loopback: Loopback) -> None:
    assert loopback.url == f"http://{HOST}:{loopback.port}"
    assert HOST == "127.0.0.1"
