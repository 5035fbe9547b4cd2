"""What a newcomer does first: send a sample, and get it answered."""

from playwright.async_api import Locator, Page, expect

from playground.server import Loopback
from tests.page.bot import Bot

ALT = "Line chart of Savings by Month. Jan 120, Feb 150, Mar 90, Apr 200, May 310, Jun 275."


async def send_sample(page: Page, name: str = "Monthly savings") -> str:
    """Send a sample; the id of the message."""
    await page.get_by_role("button", name=name).click()
    await page.keyboard.press("Enter")
    return await last_message(page)


async def last_message(page: Page) -> str:
    """Wait until the last message mentions the bot; its id."""
    message = page.locator("#conversation .message").last
    await expect(message.locator(".mention")).to_have_text("@Oneplot")
    return await message.get_attribute("data-id") or ""


async def answer(page: Page, discord: Loopback, bot: Bot) -> str:
    """Have a sample answered as the bot does; the id of the thread."""
    thread = await bot.thread(general(discord), await send_sample(page))
    await bot.draw(thread, "**Savings** by Month: highest in May, `310`.", ALT)
    return thread


def general(discord: Loopback) -> str:
    """Return the id of the channel that opens first."""
    return str(discord.world.channel_named("general").id)


async def tab_to(page: Page, wanted: Locator, key: str = "Tab") -> None:
    """Press a key until something has the focus, as a person does."""
    for _ in range(40):
        if await wanted.evaluate("element => element === document.activeElement"):
            return
        await page.keyboard.press(key)
    raise AssertionError(f"forty times {key} did not reach {wanted}")


def item(page: Page, message: str) -> Locator:
    """Return a message, wherever it is shown."""
    return page.locator(f"[data-id='{message}']")


async def use(page: Page, message: str, tool: str) -> None:
    """Use what stands on a message while the pointer is over it; on a phone it is behind a button."""
    shown = item(page, message).first
    await shown.hover()
    more = shown.get_by_role("button", name="More", exact=True)
    if await more.is_visible() and await more.get_attribute("aria-expanded") == "false":
        await more.click()
    await shown.get_by_role("toolbar").get_by_role("button", name=tool, exact=True).click()
