"""Who may ask on a server is known by what an event brings along, or else by asking the server."""

from collections.abc import AsyncIterator

import pytest

from answer.controls import Control
from answer.model import Answer, UnknownOutcomeError
from answer.wishes import Wishes
from clicks.server_settings import ServerSettings
from db.answers import Answers
from db.servers import Servers
from messenger.admission import Admission
from messenger.hearing import asked_in
from messenger.pressed import FirstResponse, click_in
from messenger.rest import DiscordRest
from messenger.screen import DiscordScreen
from playground.server import Loopback
from tests.clicks.desk import Statements
from tests.playground.client import Bot, connected


@pytest.fixture
async def discord() -> AsyncIterator[Loopback]:
    async with Loopback() as server:
        yield server


class Door:
    """The door of one process, with a database of its own."""

    def __init__(self, discord: Loopback, bot: Bot) -> None:
        self.discord, self.bot, self.db = discord, bot, Statements()
        self.rest = rest = DiscordRest(bot, lambda: None)
        self.servers = Servers(self.db)
        settings = ServerSettings(self.servers, DiscordScreen(bot, rest))
        self.door = Admission(settings, Answers(self.db), rest)
        self.role = int(discord.ctl("role", name="Analysts", members=["Alice"])["id"])
        discord.ctl("role", name="Managers", members=["Bob"], allow=["MANAGE_GUILD"])

    async def admits(self, author: str, *, live: bool = True) -> bool:
        """Let somebody write; return whether that is to be answered."""
        said = self.discord.ctl("say", channel_id="general", content="@Oneplot hello", author=author)
        message = await self.bot.next_message()
        if not live:
            message = await message.channel.fetch_message(message.id)
        assert self.bot.user is not None
        mention = asked_in(message, self.bot.user)
        self.last = int(said["id"])
        return await self.door.admits(message, mention, Wishes(roles=(self.role,)))

    def marks(self) -> dict[str, int]:
        """Return the reactions at the last message."""
        channel = self.discord.world.channel_named("general")
        return {emoji: len(by) for emoji, by in channel.messages[self.last].reactions.items()}


@pytest.fixture
async def door(discord: Loopback) -> AsyncIterator[Door]:
    for name in ("Bob", "Carol", "Dave"):
        discord.ctl("user", name=name)
    async with connected(discord) as bot:
        yield Door(discord, bot)


@pytest.mark.parametrize("live", [True, False], ids=["live", "missed"])
@pytest.mark.parametrize(
    ("author", "may"), [("Alice", True), ("Bob", True), ("You", True), ("Carol", False), ("Dave", False)]
)
async def test_a_role_or_managing_the_server_lets_somebody_ask(
    discord: Loopback, door: Door, author: str, *, may: bool, live: bool
) -> None:
    if author == "Dave":  # has left since
        next(iter(discord.world.guilds.values())).members.remove(discord.world.user_named("Dave").id)

    assert await door.admits(author, live=live) is may
    assert door.marks() == ({} if may else {"🔒": 1})


async def test_where_no_role_is_chosen_nobody_is_looked_at(discord: Loopback, door: Door) -> None:
    discord.ctl("say", channel_id="general", content="@Oneplot hello", author="Carol")
    message = await door.bot.next_message()
    assert door.bot.user is not None
    message = await message.channel.fetch_message(message.id)
    assert await door.door.admits(message, asked_in(message, door.bot.user), Wishes())
    assert discord.history.requests("GET", "/members/") == []


async def test_what_is_not_known_of_a_member_is_not_guessed(discord: Loopback, door: Door) -> None:
    discord.ctl("fault", add={"kind": "status", "method": "GET", "path": ".*/members/.*", "status": 403})
    with pytest.raises(UnknownOutcomeError):
        await door.admits("Carol", live=False)
    assert door.marks() == {}


async def test_what_was_answered_before_a_server_chose_is_not_marked(discord: Loopback, door: Door) -> None:
    said = discord.ctl("say", channel_id="general", content="@Oneplot hello", author="Carol")
    await door.db.run(
        "INSERT INTO mention (id, channel_id, author_id, state, owner) VALUES (?, 1, 1, 'done', 'a.1')",
        (int(said["id"]),),
    )
    message = await door.bot.next_message()
    assert door.bot.user is not None
    mention = asked_in(message, door.bot.user)

    assert not await door.door.admits(message, mention, Wishes(roles=(door.role,)))
    door.last = int(said["id"])
    assert door.marks() == {}


@pytest.mark.parametrize(("author", "may"), [("Alice", True), ("Bob", True), ("Carol", False)])
async def test_a_touch_brings_the_roles_along(
    discord: Loopback, door: Door, author: str, *, may: bool
) -> None:
    guild = next(iter(discord.world.guilds))
    await door.servers.wish(guild, Wishes(roles=(door.role,)).to_json())
    channel = discord.world.channel_named("general")
    chart = Answer("a chart", controls=((Control("o1:sort:7:0", "Sort"),),))
    sent = await door.rest.send(channel.id, chart, "a42", None, float("inf"))
    discord.ctl("click", channel_id=channel.id, message_id=sent.id, custom_id="o1:sort:7:0", author=author)
    interaction = await door.bot.next_interaction()

    assert await door.door.admits_touch(interaction, FirstResponse(interaction)) is may
    private = [one.content for one in channel.messages.values() if one.flags & 64]
    assert [f"<@&{door.role}>" in text for text in private] == ([] if may else [True])
    assert click_in(interaction) is not None
