"""Take the README's four pictures of the page anew: `python -m tests.page.scenes`.

The whole bot answers, on a Discord of its own; nothing in a picture is made for it but the words typed.
"""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, Locator, Page, ViewportSize, async_playwright, expect

from playground.gateway import MESSAGE_CONTENT
from playground.server import Loopback
from tests.browser import LAUNCH_FLAGS, find_chromium
from tests.e2e.bot import running
from tests.house import ROOT
from tests.page.newcomer import send_sample
from tests.patience import LAST_RESORT_MS

DESK: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 800}
TWO_TABLES = (
    "@Oneplot bar chart\nMonth,Savings\nJan,120\nFeb,150\nMar,90\n\nRegion;Costs\nNorth;3\nSouth;4\nWest;9"
)


def _thread(page: Page) -> Locator:
    return page.get_by_role("complementary")


async def _answered(page: Page) -> None:
    """Wait until the thread shows the chart, whole and with its controls."""
    picture = _thread(page).locator(".picture img").last
    await expect(picture).to_be_visible()
    await expect(_thread(page).get_by_role("button", name="More", exact=True).last).to_be_visible()
    await picture.evaluate("async image => { await image.decode() }")


async def _thread_of_a_line(page: Page) -> None:
    await send_sample(page)
    await _answered(page)


async def _controls(page: Page) -> None:
    box = page.get_by_role("textbox", name="Message #general")
    await box.fill(TWO_TABLES)
    await box.press("Enter")
    await _answered(page)


async def _form(page: Page) -> None:
    await send_sample(page, "From a spreadsheet")
    await _answered(page)
    await _thread(page).get_by_role("button", name="More", exact=True).last.click()
    await _thread(page).get_by_role("button", name="Say it in words").click()
    await page.get_by_role("dialog").get_by_role("textbox").fill("top 2, in green")


async def _phone(page: Page) -> None:
    await send_sample(page, "Sales, CSV")
    await _answered(page)


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its file below docs/, how large the window is, and what somebody does in it."""

    file: str
    size: ViewportSize
    acts: Callable[[Page], Awaitable[None]]


SCENES = (
    Scene("thread.png", DESK, _thread_of_a_line),
    Scene("controls.png", DESK, _controls),
    Scene("form.png", DESK, _form),
    Scene("phone.png", PHONE, _phone),
)


async def take(scene: Scene, browser: Browser, folder: Path, kept: Path) -> None:
    """Play a scene on a new Discord and leave its picture in a folder."""
    async with Loopback() as discord:
        discord.ctl("settings", privileged=MESSAGE_CONTENT)
        async with running(discord, kept / f"{scene.file}.db", MESSAGE_CONTENT="on"):
            page = await browser.new_page(viewport=scene.size, locale="en-US")
            page.set_default_timeout(LAST_RESORT_MS)
            await page.goto(discord.url)
            await page.get_by_role("heading", name="Welcome to #general").wait_for()
            await scene.acts(page)
            await page.screenshot(path=folder / scene.file)
            await page.close()


async def main(folder: Path = ROOT / "docs") -> None:
    """Take all pictures."""
    expect.set_options(timeout=LAST_RESORT_MS)
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=find_chromium(), args=list(LAUNCH_FLAGS))
        with tempfile.TemporaryDirectory() as kept:
            for scene in SCENES:
                await take(scene, browser, folder, Path(kept))
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
