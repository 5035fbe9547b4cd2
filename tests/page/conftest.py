"""One Chromium for all tests of the page; a fresh Discord and watch on the console for each.

A window costs twice what a test does in it, so they share one as well: each Discord has a port of its own, so
nothing is stored of it, and what a test may do to a `tab` is taken back. Who sets a clock opens a `window`.
"""

from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, ViewportSize, async_playwright, expect

from playground.gateway import MESSAGE_CONTENT
from playground.server import Loopback
from tests.browser import LAUNCH_FLAGS, find_chromium
from tests.e2e.bot import running
from tests.page.bot import Bot
from tests.patience import LAST_RESORT_MS

VIEWPORT: ViewportSize = {"width": 1280, "height": 800}

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


Complaints = list[str]


async def _window(chromium: Browser, locale: str = "en-GB") -> BrowserContext:
    """Open a newcomer's window, with nothing stored."""
    context = await chromium.new_context(viewport={**VIEWPORT}, locale=locale)
    context.set_default_timeout(LAST_RESORT_MS)
    return context


async def _opened(window: BrowserContext) -> tuple[Page, Complaints]:
    """Open a page, and what its console will complain of."""
    complaints: Complaints = []
    page = await window.new_page()
    page.on(
        "console", lambda line: complaints.append(line.text) if line.type in {"error", "warning"} else None
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    return page, complaints


async def _visited(page: Page, discord: Loopback) -> None:
    await page.goto(discord.url)
    await page.get_by_role("heading", name="Welcome to #general").wait_for()


async def _left(page: Page) -> None:
    """Leave a page, with nothing stored of it."""
    await page.unroute_all()
    if page.url != "about:blank":
        await page.evaluate("localStorage.clear(), sessionStorage.clear()")
        await page.goto("about:blank")


def _assert_none(complaints: Complaints) -> None:
    assert [line for line in complaints if not any(away in line for away in _AWAY)] == []


@pytest_asyncio.fixture(loop_scope="session")
async def lone_page(chromium: Browser, discord: Loopback, bot: Bot) -> AsyncIterator[Page]:
    """Open the page in a window for one test alone, with the bot online; a complaint fails the test."""
    assert bot.id
    window = await _window(chromium)
    opened, complaints = await _opened(window)
    await _visited(opened, discord)
    yield opened
    await window.close()
    _assert_none(complaints)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def window(chromium: Browser) -> AsyncIterator[BrowserContext]:
    """Open the window that tests share."""
    opened = await _window(chromium)
    yield opened
    await opened.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def shared(window: BrowserContext) -> tuple[Page, Complaints]:
    """Open what tests look at, one after the other."""
    return await _opened(window)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def still(window: BrowserContext) -> AsyncIterator[tuple[Page, Loopback]]:
    """Open the page once for tests that only look at what is drawn of words, and its Discord."""
    async with Loopback() as server:
        opened, complaints = await _opened(window)
        await _visited(opened, server)
        yield opened, server
        await opened.close()
    _assert_none(complaints)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def home(
    window: BrowserContext, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[Page, Loopback]]:
    """Open the page once for tests in which the whole bot answers, and its Discord."""
    async with Loopback() as server:
        server.ctl("settings", privileged=MESSAGE_CONTENT)
        database = tmp_path_factory.mktemp("home") / "oneplot.db"
        async with running(server, database, MESSAGE_CONTENT="on"):
            opened, complaints = await _opened(window)
            await _visited(opened, server)
            yield opened, server
            await opened.close()
        assert server.world.unknown_routes == []
    _assert_none(complaints)


@pytest_asyncio.fixture(loop_scope="session")
async def tab(shared: tuple[Page, Complaints]) -> AsyncIterator[Page]:
    """Give what tests look at, as a newcomer's; a complaint on its console fails the test."""
    opened, complaints = shared
    complaints.clear()
    yield opened
    await _left(opened)
    await opened.context.clear_cookies()
    await opened.context.clear_permissions()
    await opened.emulate_media(color_scheme="null", reduced_motion="null", media="null")
    await opened.set_viewport_size(VIEWPORT)
    _assert_none(complaints)


@pytest_asyncio.fixture(loop_scope="session")
async def page(tab: Page, discord: Loopback, bot: Bot) -> AsyncIterator[Page]:
    """Open the page as a newcomer sees it, with the bot online."""
    assert bot.id
    await _visited(tab, discord)
    yield tab
    await _left(tab)  # before its Discord is gone
