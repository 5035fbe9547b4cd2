"""A member replies to messages, changes, deletes and forwards them and reacts to them, as at Discord."""

from typing import Any

import pytest
from playwright.async_api import Page, expect

from playground.entities import Message
from playground.server import Loopback
from tests.page.bot import Bot
from tests.page.newcomer import general, item, tab_to, use
from tests.patience import LAST_RESORT_S

pytestmark = pytest.mark.asyncio(loop_scope="session")


def messages(discord: Loopback, channel: str = "general") -> list[Message]:
    """Return what stands in a channel."""
    return list(discord.world.channel_named(channel).messages.values())


def say(discord: Loopback, content: str, **more: object) -> str:
    """Write to the first channel; the id of the message."""
    return str(discord.ctl("say", channel_id="general", content=content, **more)["id"])


async def happened(discord: Loopback, name: str, times: int = 1) -> list[dict[str, Any]]:
    """Wait for so many events of a name; what they say."""

    def told() -> list[dict[str, Any]]:
        return [record["d"] for record in discord.history.of("event", t=name)]

    await discord.until(lambda: len(told()) >= times, LAST_RESORT_S)
    return told()


async def test_a_reply_pings_or_not_and_escape_leaves_it(page: Page, discord: Loopback, bot: Bot) -> None:
    chart = await bot.say(general(discord), "a chart")
    box, line = page.locator("#composer"), page.get_by_text("Replying to Oneplot")
    for ping in (True, False, None):
        await use(page, chart, "Reply")
        await expect(line).to_be_visible()
        await expect(box).to_be_focused()
        if ping is False:
            await page.get_by_role("switch", name="@ on: ping Oneplot").click()
            await expect(page.get_by_role("switch", name="@ off: ping Oneplot")).to_be_focused()
        if ping is None:
            await box.press("Escape")
            await expect(line).to_be_hidden()
        await box.fill(f"as a line: {ping}")
        await box.press("Enter")
        await expect(page.get_by_text(f"as a line: {ping}")).to_be_visible()
        await expect(line).to_be_hidden()

    said = messages(discord)[1:]
    where = {"type": 0, "channel_id": general(discord), "message_id": chart}
    where["guild_id"] = str(next(iter(discord.world.guilds)))
    assert [(each.type, each.reference) for each in said] == [(19, where), (19, where), (0, None)]
    assert [each.mentions for each in said] == [[int(bot.id)], [], []]
    await expect(page.locator(".replied")).to_have_count(2)


async def test_enter_saves_a_changed_message_and_escape_leaves_it(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    mine = say(discord, "@Oneplot bar chart\na,1")
    theirs = say(discord, "mine alone", author="Alice")
    await expect(item(page, theirs)).to_be_visible()
    for tool in ("Edit", "Delete"):
        await expect(item(page, theirs).get_by_role("button", name=tool)).to_have_count(0)
    await page.locator("#composer").press("ArrowUp")
    box = page.get_by_role("textbox", name="Edit the message")
    await expect(box).to_be_focused()
    await expect(box).to_have_value("@Oneplot bar chart\na,1")
    await box.press("Shift+Enter")
    await page.keyboard.type("b,")
    await bot.react(general(discord), mine, "👍")  # which draws the message anew
    await expect(item(page, mine).get_by_role("list", name="Reactions")).to_be_visible()
    await page.keyboard.type("2")
    await page.keyboard.press("Enter")

    await expect(item(page, mine).locator(".edited")).to_have_text("(edited)")
    [told, *_] = await happened(discord, "MESSAGE_UPDATE")
    assert (told["content"], told["id"]) == (f"<@{bot.id}> bar chart\na,1\nb,2", mine)
    assert [each["id"] for each in told["mentions"]] == [bot.id]
    await expect(item(page, mine).get_by_role("button", name="Edit")).to_be_focused()
    for text, refusal in (("", "dialog"), ("x" * 2001, "alert")):
        await page.keyboard.press("Enter")
        await box.fill(text)
        await page.keyboard.press("Enter")
        await expect(page.get_by_role(refusal).get_by_text("message")).to_be_visible()  # type: ignore[arg-type] # a role
        for _ in range(2 if refusal == "dialog" else 1):
            await page.keyboard.press("Escape")
    for way in ("Escape", "Enter"):  # of what is not changed nobody is told
        await page.keyboard.press("Enter")
        await expect(box).to_be_focused()
        await page.keyboard.press(way)
        await expect(box).to_have_count(0)
    assert len(await happened(discord, "MESSAGE_UPDATE")) == 1


async def test_a_message_is_deleted_when_that_was_asked_once(page: Page, discord: Loopback) -> None:
    mine = say(discord, "wrong table")
    say(discord, "which one?", author="Alice", reply_to=mine)
    await use(page, mine, "Reply")
    await expect(page.get_by_text("Replying to You")).to_be_visible()
    await expect(page.get_by_role("switch")).to_have_count(0)  # nobody pings himself
    await use(page, mine, "Delete")
    question = page.get_by_role("dialog", name="Delete this message?")
    await expect(question).to_contain_text("wrong table")
    await page.keyboard.press("Escape")
    await expect(question).to_be_hidden()
    await expect(item(page, mine).get_by_role("button", name="Delete")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(question.get_by_role("button", name="Delete")).to_be_focused()
    await page.keyboard.press("Enter")

    await expect(item(page, mine)).to_have_count(0)
    await expect(page.get_by_text("The original message was deleted")).to_be_visible()
    await expect(page.get_by_text("Replying to You")).to_be_hidden()
    await expect(page.locator("#composer")).to_be_focused()
    assert [each["id"] for each in await happened(discord, "MESSAGE_DELETE")] == [mine]


async def test_reactions_are_given_by_the_keyboard_and_taken_back_by_a_touch(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    message = say(discord, "a question", author="Alice")
    await bot.react(general(discord), message, "👍")
    await expect(item(page, message)).to_be_visible()
    await page.locator("#conversation .scroller").focus()
    await tab_to(page, item(page, message).get_by_role("button", name="Add a reaction"))
    for keys in (("Enter", "Escape"), ("Enter", "ArrowRight", "ArrowLeft", "Enter")):
        await expect(item(page, message).get_by_role("group", name="Emoji")).to_be_hidden()
        for key in keys:
            await page.keyboard.press(key)
    own = item(page, message).get_by_role("button", name="👍 2")
    await expect(own).to_have_attribute("aria-pressed", "true")
    await expect(item(page, message).get_by_role("button", name="Add a reaction")).to_be_focused()
    await page.get_by_role("combobox", name="Write as").select_option("Alice")
    await expect(own).to_have_attribute("aria-pressed", "false")
    await page.get_by_role("combobox", name="Write as").select_option("You")
    await page.reload()
    await own.click()

    await expect(item(page, message).get_by_role("button", name="👍 1")).to_be_visible()
    you = str(discord.world.you.id)
    added = await happened(discord, "MESSAGE_REACTION_ADD")
    removed = await happened(discord, "MESSAGE_REACTION_REMOVE")
    assert [(each["user_id"], each["emoji"]["name"]) for each in added] == [(bot.id, "👍"), (you, "👍")]
    assert [each["user_id"] for each in removed] == [you]


async def test_a_message_is_forwarded_to_a_channel_and_to_the_bot_alone(
    page: Page, discord: Loopback
) -> None:
    message = say(discord, "Month,Savings\nJan,120", author="Alice")
    await use(page, message, "Reply")
    await use(page, message, "Forward")
    question = page.get_by_role("dialog", name="Forward to")
    await expect(question.get_by_role("button", name="#general")).to_have_count(0)
    await question.get_by_role("button", name="#sales").click()
    await expect(page.get_by_role("heading", name="Welcome to #sales")).to_be_visible()
    await expect(page.get_by_text("from general")).to_be_visible()
    await expect(page.get_by_text("Replying to Alice")).to_be_hidden()
    [there] = messages(discord, "sales")
    await use(page, str(there.id), "Forward")
    await question.get_by_role("button", name="@Oneplot, direct message").click()
    await expect(page.get_by_role("textbox", name="Message @Oneplot")).to_be_visible()
    await expect(page.get_by_text("from sales")).to_be_visible()

    direct = discord.world.dm_between(discord.world.you.id, discord.world.app.user.id)
    [last] = direct.messages.values()
    for each in (there, last):
        assert (each.content, (each.reference or {})["type"]) == ("", 1)
        assert [one["message"]["content"] for one in each.more["message_snapshots"]] == [
            "Month,Savings\nJan,120"
        ]
    await page.go_back()
    await expect(page.get_by_role("heading", name="Welcome to #sales")).to_be_visible()


async def test_on_a_phone_all_of_it_is_behind_one_button(page: Page, discord: Loopback) -> None:
    await page.set_viewport_size({"width": 390, "height": 800})
    message = say(discord, "wrong table, and words enough to fill more than a line of a phone")
    tools = item(page, message).get_by_role("toolbar")
    more = tools.get_by_role("button", name="More")
    await expect(tools.get_by_role("button")).to_have_count(1)
    await more.focus()
    await page.keyboard.press("Enter")
    for name in ("Add a reaction", "Reply", "Edit", "Forward", "Delete"):
        await expect(tools.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
    assert await page.evaluate("document.documentElement.scrollWidth") == 390
    await page.keyboard.press("Escape")
    await expect(tools.get_by_role("button")).to_have_count(1)
    await expect(more).to_be_focused()
    await more.click()
    await tools.get_by_role("button", name="Delete").click()
    await page.keyboard.press("Escape")
    await expect(more).to_be_focused()
    await expect(tools.get_by_role("button")).to_have_count(1)
    await more.click()
    await tools.get_by_role("button", name="Edit").click()
    await page.get_by_role("textbox", name="Edit the message").fill("right table")
    await page.get_by_role("button", name="save").click()

    await expect(item(page, message)).to_contain_text("right table(edited)")
    await expect(more).to_be_focused()


async def test_a_post_wants_a_title_and_opens_beside_its_forum(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    await page.get_by_role("button", name="ideas", exact=True).click()
    box = page.get_by_role("textbox", name="First message of a post in #ideas")
    await box.fill("@Oneplot bar chart\na,1\nb,2")
    await box.press("Enter")
    await expect(page.get_by_role("alert")).to_have_text("A post needs a title.")
    title = page.get_by_role("textbox", name="Title of the post")
    await expect(title).to_be_focused()
    await page.keyboard.type("My savings")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")

    pane = page.get_by_role("complementary", name="My savings")
    await expect(pane.get_by_text("bar chart")).to_be_visible()
    await expect(pane.get_by_role("textbox")).to_be_focused()
    await expect(page.get_by_role("button", name="Thread: My savings, 1 message")).to_be_visible()
    await expect(title).to_have_value("")
    [post] = [each for each in discord.world.channels.values() if each.name == "My savings"]
    assert post.parent_id == discord.world.channel_named("ideas").id
    assert [each.content for each in post.messages.values()] == [f"<@{bot.id}> bar chart\na,1\nb,2"]


async def test_a_conversation_and_the_chat_of_a_voice_channel_stand_in_the_list(
    page: Page, discord: Loopback
) -> None:
    for name, label in (("Voice", "#Voice"), ("Oneplot", "@Oneplot")):
        await page.get_by_role("button", name=name, exact=True).click()
        box = page.get_by_role("textbox", name=f"Message {label}")
        await box.fill(f"hello {name}")
        await box.press("Enter")
        await expect(page.get_by_role("paragraph").get_by_text(f"hello {name}")).to_be_visible()
    await page.reload()

    await expect(page.get_by_text("hello Oneplot")).to_be_visible()
    assert [each.content for each in messages(discord, "Voice")] == ["hello Voice"]
    made = await happened(discord, "MESSAGE_CREATE", 2)
    assert made[-1]["content"].startswith("hello")
    assert "guild_id" not in made[-1]


KEPT = """async told => {
  const { Store } = await import('/page/store.js');
  const store = new Store({ who: null, locale: 'en-US' });
  store.put(told);
  store.apply({ seq: 1, t: 'MESSAGE_UPDATE', d: { ...told, content: 'changed' } });
  store.put(told);
  return store.messages(told.channel_id).map(({ content }) => content);
}"""


async def test_what_a_message_has_become_outlives_a_late_word_of_what_it_was(
    still: tuple[Page, Loopback],
) -> None:
    page, discord = still
    told = discord.ctl("say", channel_id="general", content="as it was")

    assert await page.evaluate(KEPT, told) == ["changed"]
