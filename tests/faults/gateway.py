"""Faults of the gateway: events that come too often, too late or never, and connections that do not hold."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from aiohttp import web

from playground.server import Loopback
from tests.e2e.outcome import all_answered, mention
from tests.kills.lives import Life
from tests.patience import LAST_RESORT_S


@dataclass(slots=True)
class Stage:
    """One bot with a Discord of its own."""

    discord: Loopback
    life: Life
    messages: list[int] = field(default_factory=list)

    def say(self) -> int:
        """Mention the bot with a table."""
        self.messages.append(mention(self.discord))
        return self.messages[-1]

    async def answered(self) -> None:
        """Wait until every mention so far has an answer."""
        await self.discord.until(all_answered(self.discord, self.messages), LAST_RESORT_S)

    async def sessions(self, count: int) -> None:
        """Wait until so many sessions were begun or resumed."""
        await self.discord.until(lambda: self.begun >= count, LAST_RESORT_S)

    @property
    def begun(self) -> int:
        """How many sessions were begun or resumed."""
        seen = self.discord.history.of("gateway")
        return sum(record["what"] in {"ready", "resumed"} for record in seen)


Act = Callable[[Stage], Awaitable[None]]


def _unprepared(_discord: Loopback) -> None:
    pass


@dataclass(frozen=True, slots=True)
class GatewayCase:
    """One fault: `before` is set before the bot starts, `act` happens once it runs."""

    says: str
    act: Act
    before: Callable[[Loopback], None] = _unprepared


async def _speak(stage: Stage) -> None:
    stage.say()
    await stage.answered()


async def _ready_then_speak(stage: Stage) -> None:
    await stage.sessions(1)
    await _speak(stage)


def _rule(**rule: object) -> Callable[[Loopback], None]:
    def before(discord: Loopback) -> None:
        discord.ctl("event_rule", add=rule)

    return before


async def _two_at_once(stage: Stage) -> None:
    await stage.sessions(1)
    stage.say()
    stage.say()
    await stage.answered()


async def _dropped(stage: Stage) -> None:
    await _ready_then_speak(stage)
    stage.discord.ctl("event_rule", add={"kind": "drop", "times": 1})
    stage.say()
    stage.discord.ctl("op9")  # the next READY is when missed mentions are looked for
    await stage.answered()


def _after(cut: Callable[[Loopback], object]) -> Act:
    """Answer once, lose the connection, be spoken to at once and again afterwards."""

    async def act(stage: Stage) -> None:
        await _ready_then_speak(stage)
        cut(stage.discord)
        stage.say()
        await stage.sessions(2)
        await stage.answered()
        await _speak(stage)

    return act


def _cut(op: str, **fields: Any) -> Act:  # noqa: ANN401 - the fields of an op
    return _after(lambda discord: discord.ctl(op, **fields))


async def _resumed_with_replays(stage: Stage) -> None:
    await _ready_then_speak(stage)
    stage.discord.ctl("drop", clean=True)
    await stage.sessions(2)
    for _ in range(3):
        stage.discord.ctl("event", message_id=stage.messages[0])
    await _speak(stage)


async def _invalid_in_a_row(stage: Stage) -> None:
    await _ready_then_speak(stage)
    for count in (2, 3):
        stage.discord.ctl("op9")
        stage.say()
        await stage.sessions(count)
    await stage.answered()


async def _cut_while_answering(stage: Stage) -> None:
    await stage.sessions(1)
    message = str(stage.say())
    opened = partial(stage.discord.history.of, "effect", what="thread")
    await stage.discord.until(lambda: any(r["thread"]["id"] == message for r in opened()), LAST_RESORT_S)
    stage.discord.ctl("drop")
    await stage.answered()
    await _speak(stage)


async def _made_up_twice(stage: Stage) -> None:
    await _ready_then_speak(stage)
    for _ in range(2):
        events = stage.discord.control.events.values()
        thread = next(event for event in events if event.t == "THREAD_CREATE")
        stage.discord.ctl("event", n=thread.n)
    await _speak(stage)


def _refuses(times: int) -> Callable[[Loopback], None]:
    """Let the first connections to the gateway fail in their handshake."""

    def before(discord: Loopback) -> None:
        serve, left = discord.gateway.serve, times

        async def refuse(request: web.Request) -> web.StreamResponse:
            nonlocal left
            left -= 1
            if left >= 0:
                discord.history.add("gateway", what="refused")
                raise web.HTTPServiceUnavailable
            return await serve(request)

        discord.gateway.serve = refuse  # type: ignore[method-assign]

    return before


def _resets_at_identify(discord: Loopback) -> None:
    """Cut the first connection as soon as it has identified."""

    def look() -> None:
        if discord.history.records[-1].get("what") == "identify":
            discord.history.watchers.remove(look)
            for connection in list(discord.gateway.connections):
                connection.abort()

    discord.history.watchers.append(look)


def _fails(path: str, kind: str, **more: object) -> Callable[[Loopback], None]:
    def before(discord: Loopback) -> None:
        discord.ctl("fault", add={"kind": kind, "method": "GET", "path": path, **more})

    return before


def _few_left(discord: Loopback) -> None:
    discord.ctl("settings", identifies_left=10)


def _unavailable(discord: Loopback) -> None:
    discord.ctl("guild", action="unavailable")


async def _available_later(stage: Stage) -> None:
    await stage.sessions(1)
    stage.say()
    stage.discord.ctl("guild", action="available")
    stage.discord.ctl("op9")
    await stage.answered()


async def _available_after_ready(stage: Stage) -> None:
    """No new session: the server itself comes later, with what was written in it meanwhile."""
    await stage.sessions(1)
    stage.discord.ctl("event_rule", add={"kind": "drop", "times": 1})
    stage.say()
    await asyncio.sleep(1.0)
    stage.discord.ctl("guild", action="available")
    await stage.answered()


def _cases() -> Iterator[GatewayCase]:
    yield GatewayCase("an event comes fifty times", _ready_then_speak, _rule(kind="duplicate", count=50))
    yield GatewayCase(
        "an event comes again for a second", _ready_then_speak, _rule(kind="duplicate", count=5, seconds=0.2)
    )
    yield GatewayCase("an event comes late", _ready_then_speak, _rule(kind="delay", seconds=1.0))
    yield GatewayCase("two events change places", _two_at_once, _rule(kind="reorder"))
    yield GatewayCase("an event never comes, but a new session does", _dropped)
    yield GatewayCase("the thread is announced again and again", _made_up_twice)
    yield GatewayCase("Discord asks to reconnect", _cut("op7"))
    yield GatewayCase("the session is invalid and may be resumed", _cut("op9", resumable=True))
    yield GatewayCase("the session is invalid for good", _cut("op9"))
    yield GatewayCase("sessions are invalid twice in a row", _invalid_in_a_row)
    yield GatewayCase("a resumed session replays what was answered", _resumed_with_replays)
    yield GatewayCase("the connection is reset", _cut("drop"))
    yield GatewayCase("the connection is reset while an answer is on its way", _cut_while_answering)
    for code in (1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009):
        yield GatewayCase(f"the connection is closed with {code}", _cut("close", code=code))
    yield GatewayCase("the very first connection is refused", _speak, _refuses(1))
    yield GatewayCase("the first three connections are refused", _speak, _refuses(3))
    yield GatewayCase("the first connection is reset at its IDENTIFY", _speak, _resets_at_identify)
    yield GatewayCase("the login meets a 500", _speak, _fails("/users/@me", "status", status=500))
    yield GatewayCase("the login meets a 503", _speak, _fails("/users/@me", "status", status=503, times=2))
    yield GatewayCase("the login is reset", _speak, _fails("/users/@me", "rst", times=2))
    yield GatewayCase(
        "the gateway's address is not told", _speak, _fails("/gateway/bot", "status", status=503)
    )
    yield GatewayCase("few IDENTIFYs are left today", _speak, _few_left)
    yield GatewayCase("the server is unavailable for a while", _available_later, _unavailable)
    yield GatewayCase("the server comes later than READY", _available_after_ready, _unavailable)


CASES = tuple(_cases())
