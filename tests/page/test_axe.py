"""axe-core finds nothing serious on any part of the page, in both themes, on a desk and on a phone."""

import os
from collections.abc import AsyncIterator
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from playground.server import Loopback
from tests.page.bot import Bot
from tests.page.newcomer import general, item, use
from tests.page.test_controls import COMMANDS, rows

pytestmark = pytest.mark.asyncio(loop_scope="session")

AXE = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
PICTURES = os.environ.get("TOOLS_PICTURES", "")
"""A folder in which to leave pictures of what is done with messages."""
GRAVE = ("serious", "critical")
LINE = {"type": 4, "custom_id": "words", "label": "What shall change?", "style": 1}
FORM = {"custom_id": "o1:say:7:0", "title": "Say it", "components": [{"type": 1, "components": [LINE]}]}


async def findings(page: Page, within: str = "html") -> list[str]:
    """Return what axe-core finds that is serious or critical, with where it is."""
    found = await page.evaluate(f"axe.run('{within}', {{resultTypes: ['violations']}})")
    return [
        f"{rule['id']}: {node['target']}"
        for rule in found["violations"]
        if rule["impact"] in GRAVE
        for node in rule["nodes"]
    ]


async def tools(page: Page, discord: Loopback, message: str) -> AsyncIterator[tuple[str, str]]:
    """Go through what is done with messages, with where to look."""
    mine = discord.ctl("say", channel_id="general", content="an answer", reply_to=message)["id"]
    discord.ctl("react", channel_id="general", message_id=mine, emoji="👍")
    await expect(item(page, mine)).to_be_visible()
    await use(page, message, "Reply")
    await use(page, mine, "Delete")
    yield "deletion", "#question"
    await page.keyboard.press("Escape")
    await use(page, mine, "Forward")
    yield "forwarding", "#question"
    await page.keyboard.press("Escape")
    await use(page, mine, "Edit")
    await use(page, message, "Add a reaction")
    await expect(page.get_by_role("button", name="React with 👍")).to_be_focused()
    yield "tools", "html"
    await page.goto(f"{discord.url}/#/{discord.world.channel_named('ideas').id}")
    await expect(page.get_by_role("textbox", name="Title of the post")).to_be_visible()
    yield "forum", "html"


async def scenes(page: Page, discord: Loopback, bot: Bot, message: str) -> AsyncIterator[str]:
    """Go through the parts of the page, one after the other."""
    thread = page.get_by_role("complementary")
    await page.locator(".chip").first.click()
    await expect(thread.get_by_role("button", name="Flip")).to_be_visible()
    yield "thread"
    await thread.locator("img").first.click()
    await expect(page.get_by_role("dialog", name="Picture")).to_be_visible()
    yield "viewer"
    await page.keyboard.press("Escape")
    where = {"channel_id": general(discord), "message_id": message, "custom_id": "o1:sort:7:0"}
    await bot.respond(discord.ctl("click", **where), {"type": 9, "data": FORM})
    await expect(page.get_by_role("dialog", name="Say it")).to_be_visible()
    yield "form"
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Close the thread").click()
    menu = page.get_by_role("button", name="Channels", exact=True)
    if await menu.is_visible():
        await menu.click()
        yield "menu"
        await page.keyboard.press("Escape")


@pytest.mark.sweep(4)
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_no_part_of_the_page_shuts_anybody_out(
    page: Page, discord: Loopback, bot: Bot, theme: str, width: int
) -> None:
    await page.set_viewport_size({"width": width, "height": 800})
    await bot.register(COMMANDS)
    asked = discord.ctl(
        "say", channel_id="general", content="@Oneplot Month,Savings\nJan,120", author="Alice"
    )
    thread = await bot.thread(general(discord), asked["id"])
    await bot.draw(thread, "**Savings**\n-# a note", "Bar chart: savings by month")
    await bot.say(thread, "with controls", components=rows())
    message = await bot.say(general(discord), "a chart", components=rows())
    begun = discord.ctl("click", channel_id=general(discord), message_id=message, custom_id="o1:flip:7:0")
    await bot.respond(begun, {"type": 4, "data": {"content": "for one alone", "flags": 64}})
    discord.ctl("poll", channel_id="general", question="Lunch?", answers={"Pizza": 7}, author="Alice")
    await page.reload()
    await page.evaluate(f"document.documentElement.dataset.theme = '{theme}'")
    await page.evaluate(AXE)
    await expect(page.get_by_role("list", name="Lunch?")).to_be_visible()

    found = {"channel": await findings(page)}
    async for scene in scenes(page, discord, bot, message):
        found[scene] = await findings(page)
    async for scene, within in tools(page, discord, message):
        found[scene] = await findings(page, within)
        if PICTURES:
            await page.screenshot(path=Path(PICTURES) / f"{scene}-{theme}-{width}.png")
    assert {scene: faults for scene, faults in found.items() if faults} == {}
