"""The whole bot, and a member who does on the page what members do at Discord: one answer each time."""

import os
import re
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from playground.entities import Message
from playground.server import Loopback
from tests.e2e.bot import until
from tests.e2e.outcome import TABLE, Outcome, outcome, own_messages, quiet, threads_opened
from tests.page.newcomer import item, use

pytestmark = pytest.mark.asyncio(loop_scope="session")

PICTURES = os.environ.get("HOME_PICTURES", "")
"""A folder in which to leave pictures of what is seen."""

Home = tuple[Page, Loopback]


def alt(message: Message) -> str:
    return (message.attachments[0].upload.description or "") if message.attachments else ""


async def go(page: Page, name: str) -> None:
    """Show another place."""
    await page.get_by_role("navigation").get_by_role("button", name=name, exact=True).click()


async def write(page: Page, discord: Loopback, text: str, pane: str = "#conversation") -> int:
    """Write as a member; the id of the message."""
    box = page.locator(f"{pane} textarea.draft")
    await box.fill(text)
    await box.press("Enter")
    return await newest(discord, lambda each: each.content.endswith(text.removeprefix("@Oneplot")))


async def newest(discord: Loopback, wanted: object) -> int:
    """Wait for a message of a member's that is wanted; its id."""
    assert callable(wanted)
    you = discord.world.you.id

    def found() -> list[Message]:
        said = [each for channel in discord.world.channels.values() for each in channel.messages.values()]
        return [each for each in said if each.author.id == you and each.type in {0, 19} and wanted(each)]

    await until(discord, found)
    return max(each.id for each in found())


async def answers(discord: Loopback, message: int) -> Outcome:
    """Wait for the answer, then until nothing moves: a second one would come by then."""
    await until(discord, lambda: outcome(discord, message).answers)
    await quiet(discord, 0.5)
    return outcome(discord, message)


async def seen(page: Page, answer: Message, name: str = "") -> None:
    """Look at an answer: its last picture is there."""
    [file] = answer.attachments
    picture = item(page, str(answer.id)).last.locator(".attachment img")
    await expect(picture).to_have_attribute("src", re.compile(f"/{file.id}/"))
    await expect(picture).to_have_js_property("complete", value=True)
    if PICTURES and name:
        await page.screenshot(path=Path(PICTURES) / f"{name}.png")


async def test_an_edited_question_changes_its_answer_and_a_deleted_one_leaves_it(home: Home) -> None:
    page, discord = home
    await go(page, "general")
    message = await write(page, discord, f"@Oneplot bar chart\n{TABLE}".rstrip())
    first = await answers(discord, message)
    [answer] = first.answers
    before = answer.attachments[0].id
    assert (first.threads, alt(answer)[:9]) == (1, "Bar chart")
    await page.locator("#conversation").get_by_role("textbox", name="Message #general").press("ArrowUp")
    box = page.get_by_role("textbox", name="Edit the message")
    await box.press("Escape")
    await expect(page.locator("#thread")).to_be_visible()
    await expect(item(page, str(message)).last.get_by_role("button", name="Reply")).to_have_count(0)
    await page.keyboard.press("Enter")
    await box.fill(f"@Oneplot line chart\n{TABLE}".replace("120", "999").rstrip())
    await box.press("Enter")
    await until(discord, lambda: alt(answer).startswith("Line chart"))
    await seen(page, answer, "edited")
    assert answer.attachments[0].id != before
    assert "999" in alt(answer)

    await use(page, str(answer.id), "Reply")
    await page.keyboard.press("Escape")
    await expect(page.locator("#thread")).to_be_visible()
    await use(page, str(answer.id), "Reply")
    await page.get_by_role("switch", name="@ on: ping Oneplot").click()
    asked = await write(page, discord, "as a pie", "#thread")
    [again] = [one for one in (await answers(discord, asked)).answers if one.id > asked]
    await seen(page, again, "replied")
    assert alt(again).startswith("Pie chart")
    assert "999" in alt(again)

    await use(page, str(message), "Delete")
    await page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await until(discord, lambda: discord.history.of("effect", what="message_delete"))
    await quiet(discord, 0.5)
    assert own_messages(discord) == [answer, again]
    assert threads_opened(discord) == 1


async def test_nothing_is_posted_for_a_question_that_is_deleted_while_it_is_worked_on(home: Home) -> None:
    page, discord = home
    await go(page, "random")
    before, threads = own_messages(discord), r"/channels/\d+/messages/\d+/threads"
    discord.ctl("fault", add={"kind": "slow", "path": threads, "seconds": 600})
    message = await write(page, discord, f"@Oneplot bar chart\n{TABLE}".rstrip())
    path = f"/channels/{discord.world.channel_named('random').id}/messages/{message}/threads"
    await until(discord, lambda: [each for each in discord.history.requests("POST") if each["path"] == path])
    await use(page, str(message), "Delete")
    await page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await until(
        discord, lambda: discord.world.find_message(discord.world.channel_named("random").id, message) is None
    )
    discord.api.closing.set()  # which ends the wait, and the request finds its message gone
    await quiet(discord, 0.5)
    discord.api.closing.clear()

    assert own_messages(discord) == before
    assert str(message) not in {each["thread"]["id"] for each in discord.history.of("effect", what="thread")}


async def test_a_table_that_is_replied_to_or_forwarded_is_drawn(home: Home) -> None:
    page, discord = home
    await go(page, "sales")
    opened = threads_opened(discord)
    table = discord.ctl("say", channel_id="sales", content=TABLE, author="Alice")
    await use(page, table["id"], "Reply")
    asked = await write(page, discord, "@Oneplot bar chart")
    found = await answers(discord, asked)
    [answer] = found.answers
    await seen(page, answer, "table")
    assert (found.threads, alt(answer)[:9]) == (1, "Bar chart")
    assert discord.world.message(int(table["channel_id"]), asked).type == 19
    await expect(page.locator("#thread .replied").first).to_contain_text("@Alice")

    await page.get_by_role("button", name="Close the thread").click()
    await use(page, table["id"], "Forward")
    await page.get_by_role("button", name="@Oneplot, direct message").click()
    sent = await newest(discord, lambda each: (each.reference or {}).get("type") == 1)
    [drawn] = (await answers(discord, sent)).answers
    await seen(page, drawn, "forwarded")
    assert alt(drawn).startswith("Line chart")

    private = await write(page, discord, f"bar chart\n{TABLE}".rstrip())
    [reply] = (await answers(discord, private)).answers
    await seen(page, reply, "direct")
    assert alt(reply).startswith("Bar chart")
    assert threads_opened(discord) == opened + 1


async def test_a_post_and_the_chat_of_a_voice_channel_get_their_answer_in_place(home: Home) -> None:
    page, discord = home
    opened = threads_opened(discord)
    await go(page, "ideas")
    await page.get_by_role("textbox", name="Title of the post").fill("My savings")
    post = await write(page, discord, f"@Oneplot line chart\n{TABLE}".rstrip())
    [answer] = (await answers(discord, post)).answers
    await seen(page, answer, "post")
    assert (answer.channel_id, alt(answer)[:10]) == (post, "Line chart")

    await go(page, "Voice")
    await page.get_by_role("button", name="Sales, CSV").click()
    await page.keyboard.press("Enter")
    voice = discord.world.channel_named("Voice")
    asked = await newest(discord, lambda each: each.channel_id == voice.id)
    [chart] = (await answers(discord, asked)).answers
    await seen(page, chart, "voice")
    assert (chart.channel_id, alt(chart)[:17]) == (voice.id, "Grouped bar chart")
    assert threads_opened(discord) == opened
