"""One Chromium for all tests of the page; a fresh Discord, window and watch on the console for each."""

from collections.abc import AsyncIterator

import aiohttp
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from playground.server import Loopback
from tests.browser import LAUNCH_FLAGS, find_chromium
from tests.page.bot import Bot
from tests.patience import LAST_RESORT_MS

expect.set_options(timeout=LAST_RESORT_MS)

#: The browser fails a request on purpose while the server of a test is away; its console says so.
_AWAY = ("net::ERR_CONNECTION_REFUSED", "net::ERR_INCOMPLETE_CHUNKED_ENCODING", "net::ERR_CONNECTION_RESET")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """Start the browser that all tests share."""
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(
            executable_path=find_chromium(), args=list(LAUNCH_FLAGS), timeout=LAST_RESORT_MS
        )
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def discord() -> AsyncIterator[Loopback]:
    """Start a small Discord that nobody has written in."""
    async with Loopback() as server:
        yield server


@pytest_asyncio.fixture(loop_scope="session")
async def bot(discord: Loopback) -> AsyncIterator[Bot]:
    """Bring a bot online."""
    async with aiohttp.ClientSession() as http:
        made = Bot(discord, http)
        socket = await made.connect()
        yield made
        await socket.close()


@pytest_asyncio.fixture(loop_scope="session")
async def window(chromium: Browser) -> AsyncIterator[BrowserContext]:
    """Open a newcomer's window, with nothing stored; a complaint on its console fails the test."""
    context = await chromium.new_context(viewport={"width": 1280, "height": 800}, locale="en-GB")
    context.set_default_timeout(LAST_RESORT_MS)
    complaints: list[str] = []
    context.on(
        "console", lambda line: complaints.append(line.text) if line.type in {"error", "warning"} else None
    )
    context.on("weberror", lambda error: complaints.append(str(error.error)))
    yield context
    await context.close()
    assert [line for line in complaints if not any(away in line for away in _AWAY)] == []


@pytest_asyncio.fixture(loop_scope="session")
async def page(window: BrowserContext, discord: Loopback, bot: Bot) -> Page:
    """Open the page, with the bot online."""
    assert bot.id
    opened = await window.new_page()
    await opened.goto(discord.url)
    await opened.get_by_role("heading", name="Welcome to #general").wait_for()
    return opened
