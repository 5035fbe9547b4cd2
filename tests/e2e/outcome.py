"""What a member sees in the end, read from the loopback Discord's own world and history."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from playground.entities import ChannelType, Message
from playground.server import Loopback
from tests.e2e.bot import until
from tests.patience import LAST_RESORT_S

TABLE = "Month | Savings\nJan | 120\nFeb | 150\nMar | 90\n"


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that one mention led to."""

    threads: int
    answers: tuple[Message, ...]


def say(discord: Loopback, text: str, channel: str = "general", author: str = "You") -> int:
    """Post as a member; return the message's id."""
    return int(discord.ctl("say", channel_id=channel, content=text, author=author)["id"])


def mention(
    discord: Loopback, request: str = "create a line graph", channel: str = "general", author: str = "You"
) -> int:
    """Post a table with our mention; return the message's id."""
    return say(discord, f"<@{discord.world.app.user.id}>\n{TABLE}{request}", channel, author)


def forum_post(discord: Loopback, request: str = "create a line graph") -> int:
    """Start a forum post whose first message is a table with our mention; return its id, the post's too."""
    known = [channel.id for channel in discord.world.channels.values() if channel.name == "ideas"]
    forum = known[0] if known else discord.ctl("channel", name="ideas", type=ChannelType.FORUM)["id"]
    content = f"<@{discord.world.app.user.id}>\n{TABLE}{request}"
    made = discord.ctl("thread", action="post", channel_id=forum, name="My savings", content=content)
    return int(made["id"])


def own_messages(discord: Loopback) -> list[Message]:
    """Return every message the bot has posted anywhere and that still stands."""
    me = discord.world.app.user.id
    return [
        message
        for channel in discord.world.channels.values()
        for message in channel.messages.values()
        if message.author.id == me and message.type in {0, 19}
    ]


def outcome(discord: Loopback, message: int) -> Outcome:
    """Return what this mention led to: its threads, and our posts in them or in reply to it."""
    threads = [r for r in discord.history.of("effect", what="thread") if r["thread"]["id"] == str(message)]
    answers = [
        post
        for post in own_messages(discord)
        if post.channel_id == message or (post.reference or {}).get("message_id") == str(message)
    ]
    return Outcome(len(threads), tuple(answers))


def outcomes(discord: Loopback, messages: Sequence[int]) -> dict[int, Outcome]:
    """Return what each of many mentions led to, by one look at everything."""
    threads = Counter(record["thread"]["id"] for record in discord.history.of("effect", what="thread"))
    posts: dict[int, list[Message]] = defaultdict(list)
    for post in own_messages(discord):
        asked = (post.reference or {}).get("message_id")
        for message in {post.channel_id, int(asked) if asked else post.channel_id}:
            posts[message].append(post)
    return {message: Outcome(threads[str(message)], tuple(posts[message])) for message in messages}


def all_answered(discord: Loopback, messages: Sequence[int]) -> Callable[[], bool]:
    """Return what tells whether all of these have an answer; of each that has one it asks no more.

    Hundreds of them are waited for while this Discord works on the same loop.
    """
    left = list(messages)

    def told() -> bool:
        while left and outcome(discord, left[-1]).answers:
            left.pop()
        return not left

    return told


def threads_opened(discord: Loopback) -> int:
    """Return how many threads the bot has ever opened."""
    me = str(discord.world.app.user.id)
    return len(discord.history.of("effect", what="thread", owner=me))


async def answered(discord: Loopback, message: int) -> Outcome:
    """Wait until there is an answer, then until nothing moves: a second one would come by then."""
    await until(discord, lambda: outcome(discord, message).answers)
    await quiet(discord)
    return outcome(discord, message)


async def quiet(discord: Loopback, seconds: float = 1.0) -> None:
    """Wait until nothing has happened on this Discord for a while."""
    async with asyncio.timeout(LAST_RESORT_S):
        while True:
            before = len(discord.history.records)
            await asyncio.sleep(seconds)
            if len(discord.history.records) == before:
                return
