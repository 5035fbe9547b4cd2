"""Members who touch the controls under charts, and what came of it, told by Discord and by the rows."""

import asyncio
import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from answer.stored_specs import spec_of
from charts.reading import read_message
from charts.workers.tasks import draw
from playground.entities import Message
from playground.server import Loopback
from tests.e2e.outcome import TABLE


def controls(message: Message) -> dict[str, dict[str, Any]]:
    """Return what stands under a message, by operation."""
    parts = [part for row in message.components for part in row["components"]]
    return {part["custom_id"].split(":")[1]: part for part in parts}


def touch(
    discord: Loopback, message: Message, operation: str, value: str = "", author: str = "You"
) -> dict[str, Any]:
    """Touch one control as a member; return the interaction."""
    return touch_id(discord, message, controls(message)[operation]["custom_id"], value, author)


def touch_id(
    discord: Loopback, message: Message, custom_id: str, value: str = "", author: str = "You"
) -> dict[str, Any]:
    """Touch what a member's client still shows."""
    shown = any(part["custom_id"] == custom_id for part in controls(message).values())
    wish = {"channel_id": message.channel_id, "message_id": message.id, "author": author, "stale": not shown}
    more = {"values": [value]} if value else {}
    return dict(discord.ctl("click", custom_id=custom_id, **wish, **more))


def privately(discord: Loopback, message: Message) -> list[Message]:
    """Return what members alone see in the place of a message."""
    return [one for one in discord.world.channels[message.channel_id].messages.values() if one.flags & 64]


@dataclass
class Storm:
    """Many touches of many members on a few charts; a share of them is told twice."""

    discord: Loopback
    charts: list[Message]
    members: tuple[str, ...]
    chance: random.Random
    doubled: float = 0.2
    touched: list[int] = field(default_factory=list)
    told_twice: int = 0

    def one(self) -> None:
        """Let a member touch what is there to be touched."""
        message = self.chance.choice(self.charts)
        usable = [part for part in controls(message).values() if not part.get("disabled")]
        part = self.chance.choice(usable)
        others = [option["value"] for option in part.get("options", ()) if not option.get("default")]
        value = self.chance.choice(others) if others else ""
        before = len(self.discord.history.records)
        made = touch_id(self.discord, message, part["custom_id"], value, self.chance.choice(self.members))
        self.touched.append(int(made["id"]))
        if self.chance.random() < self.doubled:
            told = next(
                record["n"]
                for record in self.discord.history.since(before)
                if record.get("t") == "INTERACTION_CREATE"
            )
            self.discord.ctl("event", n=told, times=1)
            self.told_twice += 1


@dataclass(frozen=True, slots=True)
class Books:
    """What the rows say of one chart: its revisions, and how many touches made one."""

    revisions: int
    effects: int
    open: int
    spec: str


def books(database: Path, chart: int) -> Books:
    """Read what is stored of a chart."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as db:
        [(revisions,)] = db.execute("SELECT max(number) FROM revision WHERE chart_id = ?", (chart,))
        [(effects,)] = db.execute("SELECT count(number) FROM click WHERE chart_id = ?", (chart,))
        [(left,)] = db.execute("SELECT count(*) FROM click WHERE state IN ('claimed', 'stored')")
        [(spec,)] = db.execute(
            "SELECT spec FROM revision WHERE chart_id = ? ORDER BY number DESC LIMIT 1", (chart,)
        )
    return Books(revisions, effects, left, spec)


def settled(database: Path) -> bool:
    """Whether no touch is left unfinished."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as db:
        [(left,)] = db.execute("SELECT count(*) FROM click WHERE state IN ('claimed', 'stored')")
    return not left


def faults(discord: Loopback, database: Path, charts: list[Message], touched: list[int]) -> list[str]:
    """Return what is wrong: a touch with two effects, a picture that is not the last accepted revision."""
    found = []
    for message in charts:
        kept = books(database, message.channel_id)
        shown = int(controls(message)["undo"]["custom_id"].split(":")[3])
        if not kept.revisions == kept.effects == shown:
            found.append(f"{kept.effects} effects, {kept.revisions} revisions, {shown} shown")
        if [one.upload.data for one in message.attachments] != [_drawn(kept.spec)]:
            found.append(f"the picture is not revision {kept.revisions}")
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as db:
        known = {number for (number,) in db.execute("SELECT id FROM click")}
    if known - set(touched):
        found.append("a touch that nobody made")
    answered = [record["interaction"] for record in discord.history.of("effect", what="callback")]
    if len(answered) != len(set(answered)):
        found.append("a touch with two first responses")
    return found


def _drawn(spec: str) -> bytes:
    found = spec_of(spec)
    assert found is not None
    return draw(read_message(TABLE + "bar chart", ()).tables[0], found).png


def response_times(discord: Loopback, touched: list[int]) -> dict[int, float]:
    """Return how many seconds each touch waited for its first response."""
    begun = {int(r["id"]): r["at"] for r in discord.history.of("effect", what="interaction")}
    done = {int(r["interaction"]): r["at"] for r in discord.history.of("effect", what="callback")}
    return {number: done[number] - begun[number] for number in touched if number in done}


async def until_settled(database: Path, seconds: float) -> None:
    """Wait until no touch is left unfinished."""
    async with asyncio.timeout(seconds):
        while not settled(database):  # noqa: ASYNC110 - a file tells nobody
            await asyncio.sleep(0.2)
