"""How far a session is kept, and to whom a RESUME may be sent."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import discord
import pytest
import yarl

from db.connection import opened, prepare
from db.sessions import Session, Sessions
from messenger.handover import Handover, _Earlier, is_gateway
from tests.clock import movable


@dataclass
class Socket:
    """What a connection of discord.py says of itself."""

    sequence: int = 10
    session_id: str = "abc"
    gateway: yarl.URL = field(default_factory=lambda: yarl.URL("wss://gateway-eu.discord.gg"))


class Client:
    """What a client says of itself."""

    def __init__(self) -> None:
        self.ws = Socket()
        self.application_id = 1
        self.intents = discord.Intents(guilds=True)


async def kept(tmp_path: Path, happens: Callable[[Handover, Client], None], *, whole: bool = True) -> int:
    """Return up to which event the session is kept, 0 if it is not."""
    prepare(tmp_path / "oneplot.db")
    async with opened(tmp_path / "oneplot.db") as db:
        client, sessions = Client(), Sessions(db)
        handover = Handover(cast("Any", client), sessions)
        happens(handover, client)
        await handover.keep(is_whole=whole)
        session = await sessions.kept(1, client.intents.value)
        return session.sequence if session else 0


def _nothing(handover: Handover, client: Client) -> None:
    assert (handover.goes_on, client.ws.sequence) == (False, 10)


def _held(handover: Handover, client: Client) -> None:
    handover.hold("first")
    client.ws.sequence = 15
    handover.hold("second")
    client.ws.sequence = 20


def _second_seen_to(handover: Handover, client: Client) -> None:
    _held(handover, client)
    handover.release("second")


def _first_seen_to(handover: Handover, client: Client) -> None:
    _held(handover, client)
    handover.release("first")


def _both_seen_to(handover: Handover, client: Client) -> None:
    _second_seen_to(handover, client)
    handover.release("first")


def _told_twice_and_seen_to_once(handover: Handover, client: Client) -> None:
    handover.hold("first")
    client.ws.sequence = 15
    handover.hold("first")
    handover.release("first")


def _told_of_late(handover: Handover, client: Client) -> None:
    first = handover.hold("what came")
    client.ws.sequence = 20
    with handover.since(first):
        handover.hold("what it tells of")
    handover.release("what came")


def _seen_to_when_it_leaves(handover: Handover, client: Client) -> None:
    _held(handover, client)
    handover.seal()
    handover.release("first")


def _without_a_session(_handover: Handover, client: Client) -> None:
    client.ws.session_id = ""


@pytest.mark.parametrize(
    ("happens", "sequence"),
    [
        (_nothing, 10),
        (_held, 9),
        (_second_seen_to, 9),
        (_first_seen_to, 14),
        (_both_seen_to, 20),
        (_told_twice_and_seen_to_once, 14),
        (_told_of_late, 9),
        (_seen_to_when_it_leaves, 9),
        (_without_a_session, 0),
    ],
)
async def test_a_session_is_kept_up_to_the_first_event_that_is_not_seen_to(
    tmp_path: Path, happens: Callable[[Handover, Client], None], sequence: int
) -> None:
    assert await kept(tmp_path, happens) == sequence


async def test_a_session_is_kept_as_soon_as_all_is_heard_so_that_an_early_death_hands_it_on(
    tmp_path: Path,
) -> None:
    prepare(tmp_path / "oneplot.db")
    looks: list[bool] = []

    def is_whole() -> bool:
        looks.append(bool(looks))
        return looks[-1]

    async with opened(tmp_path / "oneplot.db") as db:
        client, sessions = Client(), Sessions(db)
        with movable() as clock:
            keeping = asyncio.create_task(Handover(cast("Any", client), sessions).keeping(is_whole))
            await asyncio.sleep(0)
            clock.advance(1.0)
            for _ in range(3):
                await asyncio.sleep(0)
            assert looks == [False, True]
            while await sessions.kept(1, client.intents.value) is None:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0)
            keeping.cancel()


async def test_a_session_is_not_kept_while_missed_mentions_are_looked_for(tmp_path: Path) -> None:
    assert await kept(tmp_path, _nothing, whole=False) == 0


@pytest.mark.parametrize(
    ("url", "good"),
    [
        ("wss://gateway.discord.gg", True),
        ("wss://gateway-us-east1-b.discord.gg", True),
        ("wss://gateway-us-east1-b.discord.gg/?v=10", True),
        ("ws://gateway-us-east1-b.discord.gg", False),
        ("wss://discord.gg.example", False),
        ("wss://evil-discord.gg", False),
        ("wss://me:you@gateway.discord.gg", False),
        ("wss://127.0.0.1:8080", False),
        ("https://gateway.discord.gg", False),
        ("", False),
    ],
)
def test_a_token_is_sent_to_gateways_of_discord_alone(url: str, *, good: bool) -> None:
    assert is_gateway(url) is good


def test_where_the_old_gateway_is_gone_the_front_door_is_taken() -> None:
    earlier = _Earlier(Session("abc", 7, "wss://gateway-eu.discord.gg", 1))
    assert [str(earlier.gateway) for _ in range(3)] == [
        "wss://gateway-eu.discord.gg",
        *["wss://gateway.discord.gg/"] * 2,
    ]
