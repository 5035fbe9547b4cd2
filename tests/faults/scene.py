"""A mention in trouble: a place of its own, the trouble, and what became of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playground.entities import Json
from playground.faults import Fault
from playground.server import Loopback
from tests.e2e.outcome import TABLE

BACKOFF_S = (0.1, 0.2, 0.5, 1.0)
"""The bot's own waits, shortened: a table of faults has no time for patience."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What members see in the end, and where the row came to rest ("" if there is none)."""

    thread: str = ""  # whose: ours or theirs
    in_thread: int = 0
    in_place: int = 0
    state: str = "done"
    chart: bool = True


IN_OUR_THREAD = Outcome("ours", in_thread=1)
IN_THEIR_THREAD = Outcome("theirs", in_thread=1)
IN_PLACE = Outcome(in_place=1)
UNHEARD = Outcome(state="", chart=False)


def in_words(outcome: Outcome) -> Outcome:
    """Return the same outcome without a picture."""
    return Outcome(outcome.thread, outcome.in_thread, outcome.in_place, outcome.state, chart=False)


def nothing(thread: str = "") -> Outcome:
    """Return the outcome of a mention that can no longer be answered; an empty thread may be left."""
    return Outcome(thread, state="abandoned", chart=False)


@dataclass(slots=True)
class Scene:
    """Where one case plays. Each has a member of its own, since nobody waits for another's mentions."""

    discord: Loopback
    channel: int
    author: str
    message: int = 0
    faults: list[Fault] = field(default_factory=list)

    def ctl(self, op: str, **fields: object) -> Json:
        """Do something in this channel; what is said there is said by the scene's member."""
        said = {"author": self.author} if op == "say" or fields.get("action") == "post" else {}
        return self.discord.ctl(op, channel_id=self.channel, **(said | fields))

    def thread(self, action: str) -> None:
        """Do something to the mention's thread."""
        self.discord.ctl("thread", action=action, thread_id=self.message)

    def fault(self, of: str, kind: str, **more: Any) -> None:  # noqa: ANN401 - the fields of a fault
        """Let one request for this mention fail: of `thread`, `send`, `read` or `look` (for the thread)."""
        places = f"/channels/({self.channel}|{self.message})"
        method, path = {
            "thread": ("POST", f"/channels/{self.channel}/messages/{self.message}/threads"),
            "send": ("POST", f"{places}/messages"),
            "read": ("GET", f"{places}/messages"),
            "look": ("GET", f"/channels/{self.message}"),
        }[of]
        fault = Fault(kind, method, path, **more)
        self.faults.append(fault)
        self.discord.api.faults.append(fault)

    def when(self, what: str, act: Callable[[], None]) -> None:
        """Do something as soon as the mention's thread is opened, or a message posted in it."""
        seen = len(self.discord.history.records)

        def look() -> None:
            nonlocal seen
            for record in self.discord.history.records[seen:]:
                if record["kind"] == "effect" and record["what"] == what and self._is_mine(record):
                    self.discord.history.watchers.remove(look)
                    asyncio.get_running_loop().call_soon(act)
                    return
            seen = len(self.discord.history.records)

        self.discord.history.watchers.append(look)

    def _is_mine(self, record: Json) -> bool:
        if record["what"] == "thread":
            return bool(record["thread"]["id"] == str(self.message))
        posted = record["message"]
        return bool(posted["channel_id"] == str(self.message) and posted["type"] == 0)

    def delete_answer(self) -> None:
        """Delete what the bot posted in the thread, as a moderator."""
        me = self.discord.world.app.user.id
        for message in list(self.discord.world.channels[self.message].messages.values()):
            if message.author.id == me and message.type == 0:
                self.discord.ctl("delete", channel_id=self.message, message_id=message.id)

    def later(self, seconds: float, act: Callable[[], object]) -> None:
        """Do something after a while."""
        asyncio.get_running_loop().call_later(seconds, act)

    def outcome(self, state: str) -> Outcome:
        """Read from the history and the place what became of the mention."""
        me, world = self.discord.world.app.user.id, self.discord.world
        opened = [
            record
            for record in self.discord.history.of("effect", what="thread")
            if record["thread"]["id"] == str(self.message)
        ]
        posts = [
            message
            for channel in world.channels.values()
            for message in channel.messages.values()
            if message.author.id == me and message.type in {0, 19}
        ]
        inside = [post for post in posts if post.channel_id == self.message]
        replies = [p for p in posts if (p.reference or {}).get("message_id") == str(self.message)]
        assert len(opened) <= 1
        owner = {"": "", str(me): "ours"}.get(opened[0]["owner"] if opened else "", "theirs")
        drawn = any(post.attachments for post in (*inside, *replies))
        return Outcome(owner, len(inside), len(replies), state, drawn)


def _mention(scene: Scene) -> int:
    me = scene.discord.world.app.user.id
    return int(scene.ctl("say", content=f"<@{me}>\n{TABLE}bar chart")["id"])


def _nothing(_scene: Scene) -> None:
    pass


Act = Callable[[Scene], None]


@dataclass(frozen=True, slots=True)
class Case:
    """One fault. `before` sets the place, `say` writes the mention, `stir` acts before the bot has heard it.

    `why` is part of the reason kept of an abandoned mention.
    """

    says: str
    outcome: Outcome
    stir: Act = _nothing
    before: Act = _nothing
    say: Callable[[Scene], int] = _mention
    why: str = ""
    type: int = 0  # of the channel


def folder_of(base: Path, case: Case) -> Path:
    """Return a folder for one case."""
    return base / "".join(c if c.isalnum() else "-" for c in case.says)
