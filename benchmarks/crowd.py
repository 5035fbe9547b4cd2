"""Members who post tables to a bot on the loopback Discord, and what they are answered."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Collection

from playground.server import Loopback
from playground.world import Event

REQUESTS = (
    *("bar chart", "line chart", "as a pie", "top 3", "sort descending", "area chart", "show values", ""),
    *("only the largest", "in percent", "average per branch", "as a table please", "nur die ersten 2"),
)


class Crowd:
    """Those who post. An answer is the bot's message in the thread on a mention, or in reply to one."""

    def __init__(self, discord: Loopback, members: int, seed: int = 18) -> None:
        self._discord = discord
        self._chance = random.Random(seed)
        self._names = [f"Member {number}" for number in range(1, members + 1)]
        for name in self._names:
            discord.ctl("user", name=name)
        self._heard = asyncio.Event()
        self.posted: dict[int, float] = {}
        self.answered: dict[int, float] = {}
        self.direct: set[int] = set()
        self.answers: Counter[int] = Counter()
        self.threads: Counter[int] = Counter()
        discord.world.listeners.append(self._hear)

    def _hear(self, event: Event) -> None:
        me = str(self._discord.world.app.user.id)
        if event.t == "THREAD_CREATE" and event.d["owner_id"] == me:
            self.threads[int(event.d["id"])] += 1
        if event.t != "MESSAGE_CREATE" or event.d["author"]["id"] != me or event.d["type"] not in {0, 19}:
            return
        place, about = int(event.d["channel_id"]), event.d.get("message_reference") or {}
        message = place if place in self.posted else int(about.get("message_id") or 0)
        if message in self.posted:
            self.answers[message] += 1
            self.answered.setdefault(message, time.monotonic())
            self._heard.set()

    def post(self, *, direct: bool = False, channel: str = "general", author: str = "") -> int:
        """Post a table of a random member's in a channel, or to the bot alone; return the message's id."""
        name = author or self._names[len(self.posted) % len(self._names)]
        rows = "".join(
            f"Branch {row},{self._chance.randint(1, 999)}\n" for row in range(self._chance.randint(3, 9))
        )
        text = f"Branch,Revenue\n{rows}{self._chance.choice(REQUESTS)}"
        if direct:
            said = self._discord.ctl("dm", content=text, author=name)
        else:
            said = self._discord.ctl("say", channel_id=channel, content=f"@Oneplot\n{text}", author=name)
        message = int(said["id"])
        self.posted[message] = time.monotonic()
        if direct:
            self.direct.add(message)
        return message

    def unanswered(self, messages: Collection[int] | None = None) -> list[int]:
        """Return which of these, or of all, wait now."""
        return [one for one in (self.posted if messages is None else messages) if one not in self.answered]

    async def until(self, waiting: int, seconds: float) -> None:
        """Wait until no more than so many wait. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while len(self.posted) - len(self.answered) > waiting:
                self._heard.clear()
                await self._heard.wait()

    def wrong(self) -> dict[str, int]:
        """Return how many were answered twice or not at all, and how many threads were too many."""
        return {
            "doubled": sum(count > 1 for count in self.answers.values()),
            "lost": len(self.unanswered()),
            "second threads": sum(count > 1 for count in self.threads.values()),
        }

    def forget(self, message: int) -> None:
        """Archive the thread of an answer as Discord does in time, and drop what this world keeps of it."""
        world = self._discord.world
        thread = world.channels.get(message)
        if thread is not None and thread.thread is not None:
            self._discord.ctl("thread", action="archive", thread_id=message)
            del world.channels[message]
