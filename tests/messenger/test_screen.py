"""The effects of touches on a Discord that is not ours: edits, private answers, and what is refused."""

from collections.abc import AsyncIterator

import pytest

from answer.controls import Control, Option
from answer.model import AbandonedError, Answer, FileRef, Mention, UnknownOutcomeError
from answer.row import MessageId
from clicks.click import Taken
from messenger.hearing import is_thanks
from messenger.pressed import FirstResponse, click_in, spoken
from messenger.rest import DiscordRest
from messenger.screen import DiscordScreen
from playground.entities import Flag, Message
from playground.server import Loopback
from tests.page.bot import png
from tests.playground.client import Bot, connected

CONTROLS = (
    (Control("o1:kind:42:1", "Show as", (Option("bar", "Bar chart", True), Option("line", "Line chart"))),),  # noqa: FBT003 - as it is
    (Control("o1:undo:42:1", "Undo", disabled=True), Control("o1:sort:42:1", "Sort ↓")),
)
CHART = Answer("A line.", png(40, 30), "A line chart.", controls=CONTROLS)
BEFORE = Answer("Bars.", png(80, 60), "Bars.", controls=((Control("o1:sort:42:0", "Sort"),),))


@pytest.fixture
async def discord() -> AsyncIterator[Loopback]:
    async with Loopback() as server:
        yield server
        assert server.world.unknown_routes == []


@pytest.fixture
async def bot(discord: Loopback) -> AsyncIterator[Bot]:
    async with connected(discord) as client:
        yield client


@pytest.fixture
def rest(bot: Bot) -> DiscordRest:
    return DiscordRest(bot, lambda: None)


@pytest.fixture
def screen(bot: Bot, rest: DiscordRest) -> DiscordScreen:
    return DiscordScreen(bot, rest)


async def posted(discord: Loopback, rest: DiscordRest, answer: Answer = BEFORE) -> Message:
    """Send an answer as answers are sent."""
    channel = discord.world.channel_named("general").id
    sent = await rest.send(channel, answer, "a42", None, float("inf"))
    return discord.world.message(channel, sent.id)


async def touched(discord: Loopback, bot: Bot, message: Message, author: str = "Alice") -> FirstResponse:
    """Touch its first control, as a member does."""
    custom_id = message.components[0]["components"][0]["custom_id"]
    discord.ctl(
        "click", channel_id=message.channel_id, message_id=message.id, custom_id=custom_id, author=author
    )
    interaction = await bot.next_interaction()
    response = FirstResponse(interaction)
    response.click = click_in(interaction)  # type: ignore[attr-defined]  # for the test to look at
    return response


async def test_what_is_sent_has_its_controls_and_nothing_stays_in_the_process(
    discord: Loopback, bot: Bot, rest: DiscordRest
) -> None:
    message = await posted(discord, rest, CHART)

    [[select], [undo, sort]] = [row["components"] for row in message.components]
    assert [(option["label"], option["default"]) for option in select["options"]] == [
        ("Bar chart", True),
        ("Line chart", False),
    ]
    assert (undo["label"], undo["disabled"], sort["custom_id"]) == ("Undo", True, "o1:sort:42:1")
    assert list(bot._connection._view_store.persistent_views) == []
    assert not bot._connection._view_store._synced_message_views


async def test_an_edit_leaves_one_picture_the_new_one(
    discord: Loopback, screen: DiscordScreen, rest: DiscordRest
) -> None:
    message = await posted(discord, rest)
    for _ in range(2):
        await screen.show(message.channel_id, message.id, CHART)

    [picture] = message.attachments
    assert (picture.upload.data, picture.upload.description) == (CHART.png, "A line chart.")
    assert message.content == "A line."
    assert [len(row["components"]) for row in message.components] == [1, 2]


async def test_an_archived_thread_is_opened_for_an_edit(
    discord: Loopback, screen: DiscordScreen, rest: DiscordRest, bot: Bot
) -> None:
    said = discord.ctl("say", channel_id="general", content="a table")
    await bot.http.start_thread_with_message(
        int(said["channel_id"]), int(said["id"]), name="Chart", auto_archive_duration=60
    )
    sent = await rest.send(int(said["id"]), BEFORE, "a42", None, float("inf"))
    discord.ctl("thread", action="archive", thread_id=said["id"])
    await screen.show(int(said["id"]), sent.id, CHART)

    assert discord.world.message(int(said["id"]), sent.id).content == "A line."


@pytest.mark.parametrize(("author", "manages"), [("Alice", False), ("You", True)])
async def test_a_touch_is_heard_with_all_that_its_row_needs(
    discord: Loopback, rest: DiscordRest, bot: Bot, author: str, *, manages: bool
) -> None:
    message = await posted(discord, rest)
    response = await touched(discord, bot, message, author)
    click = response.click  # type: ignore[attr-defined]

    assert (click.chart, click.revision, click.operation) == (42, 0, "sort")
    assert (click.channel, click.message) == (message.channel_id, message.id)
    assert (click.manages, click.hidden, click.locale) == (manages, False, "en")


async def test_what_is_chosen_in_a_select_is_the_value_of_its_operation(
    discord: Loopback, rest: DiscordRest, bot: Bot
) -> None:
    message = await posted(discord, rest, CHART)
    where = {"channel_id": message.channel_id, "message_id": message.id}
    discord.ctl("click", **where, custom_id="o1:kind:42:1", values=["line"])
    click = click_in(await bot.next_interaction())

    assert click
    assert (click.operation, click.revision) == ("kind=line", 1)


async def test_of_roles_all_that_are_chosen_are_the_value_and_none_may_be(
    discord: Loopback, rest: DiscordRest, bot: Bot
) -> None:
    known = [discord.ctl("role", name=f"Role {number}")["id"] for number in range(10)]
    picks = ((Control("o1:wish-roles:7:0", "Roles", roles=(int(known[0]),)),),)
    message = await posted(discord, rest, Answer("Who?", controls=picks))
    where = {"channel_id": message.channel_id, "message_id": message.id, "custom_id": "o1:wish-roles:7:0"}
    for chosen in (known, known[:1], []):
        discord.ctl("click", **where, values=chosen)
        click = click_in(await bot.next_interaction())
        assert click
        assert (click.name, click.value) == ("wish-roles", ",".join(chosen))

    [select] = message.components[0]["components"]
    assert (select["min_values"], select["max_values"]) == (0, 10)
    assert select["default_values"] == [{"id": known[0], "type": "role"}]


async def test_a_private_answer_is_one_that_only_its_token_reaches(
    discord: Loopback, rest: DiscordRest, screen: DiscordScreen, bot: Bot
) -> None:
    message = await posted(discord, rest)
    response = await touched(discord, bot, message)
    click = response.click  # type: ignore[attr-defined]
    assert await response.defer(private=True) is Taken.OURS
    for _ in range(2):
        await screen.show_original(click.token, CHART)

    said = discord.world.channel_named("general").messages.values()
    private = [one for one in said if one.flags & Flag.EPHEMERAL]
    assert [(one.content, one.flags, len(one.attachments)) for one in private] == [
        ("A line.", Flag.EPHEMERAL, 1)
    ]
    assert message.content == "Bars."
    with pytest.raises(AbandonedError):
        await screen.show(private[0].channel_id, private[0].id, BEFORE)


async def test_a_deferred_update_keeps_the_message_until_it_is_edited(
    discord: Loopback, rest: DiscordRest, screen: DiscordScreen, bot: Bot
) -> None:
    message = await posted(discord, rest)
    response = await touched(discord, bot, message)
    assert await response.defer(private=False) is Taken.OURS
    assert message.content == "Bars."
    await screen.show_original(response.click.token, CHART)  # type: ignore[attr-defined]
    await screen.whisper(response.click.token, "only for you")  # type: ignore[attr-defined]

    assert message.content == "A line."
    last = max(discord.world.channel_named("general").messages.values(), key=lambda one: one.id)
    assert (last.content, last.flags) == ("only for you", Flag.EPHEMERAL)


async def test_a_response_that_another_process_gave_is_theirs(
    discord: Loopback, rest: DiscordRest, bot: Bot
) -> None:
    response = await touched(discord, bot, await posted(discord, rest))
    other = FirstResponse(response._interaction)
    assert await response.defer(private=False) is Taken.OURS
    response._interaction.response._response_type = None
    assert await other.defer(private=False) is Taken.ELSEWHERE


async def test_a_response_whose_reply_was_lost_is_ours(
    discord: Loopback, rest: DiscordRest, bot: Bot
) -> None:
    response = await touched(discord, bot, await posted(discord, rest))
    discord.ctl("fault", add={"kind": "status", "status": 502, "phase": "after", "path": ".*/callback"})

    assert await response.defer(private=False) is Taken.OURS  # asked again: 40060


async def test_a_response_after_three_seconds_is_late(discord: Loopback, rest: DiscordRest, bot: Bot) -> None:
    response = await touched(discord, bot, await posted(discord, rest))
    discord.ctl("clock", advance=4)

    assert await response.defer(private=False) is Taken.LATE


@pytest.mark.parametrize(
    ("fault", "taken"),
    [
        ({"kind": "fin", "phase": "before"}, Taken.OURS),
        ({"kind": "rst", "phase": "after"}, Taken.OURS),
        ({"kind": "rst", "phase": "before", "times": 3}, Taken.OURS),
        ({"kind": "status", "status": 502, "phase": "before", "times": 3}, Taken.OURS),
        ({"kind": "status", "status": 503, "phase": "after", "times": 3}, Taken.OURS),
        ({"kind": "rst", "phase": "before", "times": 4}, Taken.LATE),
        ({"kind": "status", "status": 500, "phase": "before", "times": 4}, Taken.LATE),
        ({"kind": "429", "seconds": 0.2, "phase": "before"}, Taken.OURS),
    ],
)
async def test_a_response_that_broke_on_its_way_is_given_again_within_the_three_seconds(
    discord: Loopback, rest: DiscordRest, bot: Bot, fault: dict[str, object], taken: Taken
) -> None:
    response = await touched(discord, bot, await posted(discord, rest))
    discord.ctl("fault", add={**fault, "path": ".*/callback"})

    assert await response.defer(private=False) is taken
    assert len(discord.history.of("effect", what="callback")) == (taken is Taken.OURS)


async def test_the_message_with_the_table_is_read_with_fresh_addresses(
    discord: Loopback, screen: DiscordScreen
) -> None:
    file = {"filename": "sales.csv", "data": "YSxiCjEsMgo=", "content_type": "text/csv"}
    text = f"<@{discord.world.app.user.id}> as bars"
    said = discord.ctl("say", channel_id="general", content=text, attachments=[file])
    source = await screen.source(int(said["channel_id"]), int(said["id"]))

    assert (source.text, [ref.name for ref in source.files]) == ("as bars", ["sales.csv"])
    discord.ctl("delete", channel_id="general", message_id=said["id"])
    with pytest.raises(AbandonedError):
        await screen.source(int(said["channel_id"]), int(said["id"]))


async def test_what_may_pass_later_is_not_given_up(
    discord: Loopback, rest: DiscordRest, screen: DiscordScreen
) -> None:
    message = await posted(discord, rest)
    fault = {"kind": "error", "method": "PATCH", "code": 130000, "status": 503, "path": ".*"}
    discord.ctl("fault", add=fault)
    with pytest.raises(UnknownOutcomeError):
        await screen.show(message.channel_id, message.id, CHART)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        *(("en-US", "en"), ("pt-BR", "pt"), ("es-419", "es"), ("de", "de"), ("th", "en")),
        *(("zh-CN", "zh"), ("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"), ("zh", "zh")),
    ],
)
def test_a_member_is_spoken_to_in_the_language_of_their_client(locale: str, language: str) -> None:
    assert spoken(locale) == language


@pytest.mark.parametrize("allowed", [True, False])
async def test_a_reaction_that_is_not_allowed_is_told(
    discord: Loopback, rest: DiscordRest, *, allowed: bool
) -> None:
    discord.ctl("permissions", channel_id="general", deny=[] if allowed else ["ADD_REACTIONS"])
    said = discord.ctl("say", channel_id="general", content="thanks!")
    mention = Mention(MessageId(int(said["id"])), int(said["channel_id"]), 7, 2, "thanks!")

    assert await rest.react(mention, "👍") is allowed
    assert len(discord.history.of("effect", what="reaction")) == allowed


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("thanks!", True), ("danke", True), ("thanks, now as bars", False), ("as bars", False), ("", False)],
)
def test_thanks_are_told_from_wishes(text: str, *, is_one: bool) -> None:
    assert is_thanks(Mention(MessageId(1), 1, 7, 2, text)) is is_one
    assert not is_thanks(Mention(MessageId(1), 1, 7, 2, text, (FileRef("a.csv", 3, ""),)))
    assert not is_thanks(Mention(MessageId(1), 1, 7, 2, f"{text}\na,b\n1,2"))
