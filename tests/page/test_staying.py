"""The page tells when the bot or the playground is away, and goes on by itself when it is back."""

import aiohttp
import pytest
from playwright.async_api import Page, expect

from playground.server import Loopback
from tests.page.bot import Bot
from tests.page.newcomer import last_message

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_without_the_bot_the_page_says_so_until_it_comes(tab: Page, discord: Loopback) -> None:
    page = tab
    await page.goto(discord.url)
    banner = page.get_by_text("Oneplot is offline. What you write waits, and is answered when it is back.")
    await expect(banner).to_be_visible()
    await expect(page.get_by_role("button", name="Mention @Oneplot, offline")).to_be_visible()

    async with aiohttp.ClientSession() as http:
        socket = await Bot(discord, http).connect()
        await expect(banner).to_be_hidden()
        await expect(page.get_by_role("button", name="Mention @Oneplot, online")).to_be_visible()
        await socket.close()


async def test_after_a_restart_of_the_playground_the_page_goes_on(tab: Page) -> None:
    async with Loopback() as first:
        page = tab
        await page.goto(first.url)
        first.ctl("say", channel_id="general", content="before")
        await expect(page.get_by_text("before")).to_be_visible()
        await page.locator("#composer").fill("@Oneplot half a draft")
    await expect(page.get_by_text("The playground does not answer. Reconnecting…")).to_be_visible()

    async with Loopback(first.port) as second:
        await expect(page.get_by_text("before")).to_be_hidden()
        await expect(page.locator("#composer")).to_have_value("@Oneplot half a draft")
        await page.locator("#composer").press("Enter")
        await last_message(page)
        second.ctl("say", channel_id="general", content="after", author="Alice")
        await expect(page.get_by_text("after")).to_be_visible()
        await expect(page.get_by_text("Reconnecting")).to_be_hidden()


async def test_a_message_that_did_not_arrive_is_kept_in_the_box(tab: Page) -> None:
    async with Loopback() as server:
        page = tab
        await page.goto(server.url)
        await page.get_by_role("button", name="No table").click()
    await page.locator("#composer").press("Enter")

    await expect(page.get_by_role("alert")).to_contain_text("Your message is kept here")
    await expect(page.locator("#composer")).to_have_value("@Oneplot can you make me a chart of our rents?")


async def test_two_windows_show_the_same(tab: Page, discord: Loopback) -> None:
    page, other = tab, await tab.context.new_page()
    for each in (page, other):
        await each.goto(discord.url)
    await page.locator("#composer").fill("seen by both")
    await page.locator("#composer").press("Enter")

    await expect(page.get_by_text("seen by both")).to_have_count(1)
    await expect(other.get_by_text("seen by both")).to_have_count(1)
    await other.close()
