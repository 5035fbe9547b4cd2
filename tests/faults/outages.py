"""A reply that is lost and an outage after it, in every kind of place and for every length of memory.

The bot answers, never hears that it did, and hears nothing at all until this Discord may have forgotten the
nonce. One copy, no crash: the sweep takes the row up again.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playground.entities import ChannelType
from playground.faults import Fault
from playground.server import Loopback
from tests.e2e.outcome import TABLE, outcome, quiet
from tests.faults.scene import BACKOFF_S
from tests.faults.stage import answering, rests
from tests.patience import LAST_RESORT_S


def asked(discord: Loopback) -> str:
    """Return a mention with a table."""
    return f"<@{discord.world.app.user.id}>\n{TABLE}bar chart"


def _in_channel(kind: ChannelType) -> Callable[[Loopback], int]:
    def say(discord: Loopback) -> int:
        made = discord.ctl("channel", name=f"of type {kind}", type=kind)
        return int(discord.ctl("say", channel_id=made["id"], content=asked(discord))["id"])

    return say


def _in_post(kind: ChannelType) -> Callable[[Loopback], int]:
    def say(discord: Loopback) -> int:
        made = discord.ctl("channel", name=f"posts of type {kind}", type=kind)
        post = {"action": "post", "name": "My savings", "content": asked(discord)}
        return int(discord.ctl("thread", channel_id=made["id"], **post)["id"])

    return say


def _in_private(discord: Loopback) -> int:
    return int(discord.ctl("dm", author="You", content=f"{TABLE}bar chart")["id"])


def _in_a_thread(discord: Loopback) -> int:
    source = discord.ctl("say", channel_id="sales", content="let us talk")["id"]
    opened = discord.ctl("thread", action="open", channel_id="sales", message_id=source)
    return int(discord.ctl("say", channel_id=opened["id"], content=asked(discord))["id"])


PLACES: dict[str, Callable[[Loopback], int]] = {
    "a text channel": _in_channel(ChannelType.TEXT),
    "an announcement channel": _in_channel(ChannelType.ANNOUNCEMENT),
    "the text of a voice channel": _in_channel(ChannelType.VOICE),
    "the text of a stage channel": _in_channel(ChannelType.STAGE),
    "a post in a forum": _in_post(ChannelType.FORUM),
    "a post in a media channel": _in_post(ChannelType.MEDIA),
    "a direct message": _in_private,
    "a member's thread": _in_a_thread,
}
"""Where Discord lets people write to a bot; each writes a mention there and returns its id."""


@dataclass(frozen=True, slots=True)
class Outage:
    """How long this Discord remembers a nonce, and how long nothing comes through, both in seconds."""

    window_s: float
    away_s: float

    def __str__(self) -> str:
        return f"remembered {self.window_s:g} s, away {self.away_s:g} s"


OUTAGES = tuple(Outage(window, away) for window in (60, 120, 300) for away in (30, 90, 300))


@dataclass(slots=True)
class _Scene:
    """One place: its mention, and the faults of its requests."""

    message: int
    lost: Fault
    sends: Fault
    looks: Fault

    @classmethod
    def begun(cls, discord: Loopback, say: Callable[[Loopback], int]) -> "_Scene":
        """Write the mention; the first send will be done and its reply lost, further ones refused."""
        message = say(discord)
        where = next(c.id for c in discord.world.channels.values() if message in c.messages)
        posts = f"/channels/({where}|{message})/messages"
        scene = cls(
            message,
            Fault("rst", path=posts, phase="after"),
            Fault("status", path=posts, status=503, times=None),
            Fault("status", "GET", posts, status=503, times=None),
        )
        discord.api.faults += (scene.lost, scene.sends)
        return scene


async def play(outage: Outage, folder: Path) -> dict[str, int]:
    """Play one outage in all places at the same time; return how many answers each place has in the end."""
    database = folder / "oneplot.db"
    async with Loopback() as discord:
        discord.ctl("settings", nonce_window_s=outage.window_s)
        discord.ctl("event_rule", add={"kind": "duplicate", "count": 3, "times": None})
        async with answering(discord, database):
            scenes = {name: _Scene.begun(discord, say) for name, say in PLACES.items()}
            await asyncio.gather(*(_away(discord, scene) for scene in scenes.values()))
            discord.ctl("clock", advance=outage.away_s)
            discord.ctl("fault", clear=True)
            await asyncio.gather(*(rests(database, scene.message) for scene in scenes.values()))
            await quiet(discord, 0.5)
        return {name: len(outcome(discord, scene.message).answers) for name, scene in scenes.items()}


async def _away(discord: Loopback, scene: _Scene) -> None:
    """Let nothing through once the reply is lost, until the row has rested and the sweep looks in vain."""
    await discord.until(lambda: scene.lost.struck, LAST_RESORT_S)
    discord.api.faults.append(scene.looks)
    await discord.until(lambda: scene.looks.struck > len(BACKOFF_S) + 2, LAST_RESORT_S)
