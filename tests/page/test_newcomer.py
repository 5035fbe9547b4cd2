"""`python bot.py playground` as a newcomer meets it: open the page, click a sample, see the chart."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Page, expect

from tests.patience import LAST_RESORT_S

pytestmark = pytest.mark.asyncio(loop_scope="session")

ROOT = Path(__file__).resolve().parents[2]
PLAYGROUND = """
import runpy, sys
from playground import host
host.LAUNCHER = "tests.e2e.launch"  # a chart may take as long as it wants
sys.argv = ["bot.py", "playground", "--port", "0", "--no-browser"]
runpy.run_path("bot.py", run_name="__main__")
"""
PICTURE = os.environ.get("README_PICTURE", "")
"""Where to leave the picture that the README opens with."""


@pytest_asyncio.fixture(loop_scope="session")
async def address(tmp_path: Path) -> AsyncIterator[str]:
    """Start the playground as its own command and return the address that it prints."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", PLAYGROUND),
        cwd=ROOT,
        env={**kept, "TMPDIR": str(tmp_path)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(LAST_RESORT_S):
            while "http://" not in (line := (await process.stdout.readline()).decode()):
                assert line, "the playground ended at once"
        yield line.split()[-1]
    finally:
        process.terminate()
        await process.wait()


async def test_a_click_and_enter_bring_one_thread_with_one_chart(tab: Page, address: str) -> None:
    page = tab
    await page.goto(address)
    await page.get_by_role("button", name="Monthly savings").click()
    await page.keyboard.press("Enter")

    thread = page.locator("aside#thread")
    chart = thread.locator("img").first
    await expect(chart).to_be_visible()
    await expect(chart).to_have_js_property("complete", value=True)
    assert "Savings" in (await chart.get_attribute("alt") or "")
    await expect(thread).to_contain_text("310")
    await expect(page.locator("#conversation .chip")).to_have_count(1)
    if PICTURE:
        await page.wait_for_timeout(500)
        await page.screenshot(path=PICTURE)
