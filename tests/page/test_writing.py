"""Writing a message works as in the client people know: mention, new lines, tabs, files."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from playground.server import Loopback
from tests.page.bot import Bot, png
from tests.page.newcomer import last_message

pytestmark = pytest.mark.asyncio(loop_scope="session")

SHEET = "Month\tSavings\nJan\t120\nFeb\t150\n"
PASTE = """(box, [text, names]) => {
    const clipboardData = new DataTransfer();
    if (text) clipboardData.setData("text/plain", text);
    for (const name of names) clipboardData.items.add(new File(["%"], name, { type: "image/png" }));
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}"""


async def _said(page: Page, discord: Loopback) -> str:
    """Return the content of the last message as Discord keeps it."""
    message = await last_message(page)
    return discord.world.channel_named("general").messages[int(message)].content


async def test_at_offers_the_bot_and_enter_takes_it(page: Page, discord: Loopback, bot: Bot) -> None:
    box = page.locator("#composer")
    await box.press_sequentially("hi @on")
    await expect(page.get_by_role("option", name="Oneplot")).to_be_visible()
    await box.press("Enter")

    await expect(box).to_have_value("hi @Oneplot ")
    await expect(page.locator(".draft-paint .mention")).to_have_text("@Oneplot")
    await box.press("Enter")
    assert await _said(page, discord) == f"hi <@{bot.id}>"


async def test_at_offers_the_bot_and_a_click_takes_it(page: Page) -> None:
    await page.locator("#composer").press_sequentially("@")
    await page.get_by_role("option", name="Oneplot").click()

    await expect(page.locator("#composer")).to_have_value("@Oneplot ")
    await expect(page.locator("#composer")).to_be_focused()


async def test_escape_puts_the_offer_away_and_an_address_gets_none(page: Page) -> None:
    box, offer = page.locator("#composer"), page.get_by_role("listbox")
    await box.press_sequentially("@")
    await expect(offer).to_be_visible()
    await box.press("Escape")
    await expect(offer).to_be_hidden()

    await box.fill("")
    await box.press_sequentially("me@on")
    await expect(offer).to_be_hidden()


async def test_a_name_in_a_code_block_is_no_mention(page: Page, discord: Loopback, bot: Bot) -> None:
    await page.locator("#composer").fill("@Oneplot\n```\n@Oneplots,1\n```")
    await page.keyboard.press("Enter")

    assert await _said(page, discord) == f"<@{bot.id}>\n```\n@Oneplots,1\n```"


async def test_shift_enter_is_a_new_line(page: Page, discord: Loopback, bot: Bot) -> None:
    box = page.locator("#composer")
    await box.press_sequentially("@Oneplot pie ")
    await box.press("Shift+Enter")
    await box.press_sequentially("a,1")
    await box.press("Shift+Enter")
    await box.press_sequentially("b,2")
    await box.press("Enter")

    assert await _said(page, discord) == f"<@{bot.id}> pie \na,1\nb,2"


async def test_pasted_cells_keep_their_tabs(page: Page, discord: Loopback) -> None:
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await page.evaluate("text => navigator.clipboard.writeText(text)", SHEET)
    await page.locator("#composer").press_sequentially("@Oneplot ")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.press("ControlOrMeta+V")
    await page.keyboard.press("Enter")

    assert SHEET.strip() in await _said(page, discord)
    await expect(page.locator("#conversation .content").last).to_contain_text(
        "Jan\t120", use_inner_text=False
    )


async def test_one_undo_brings_back_the_draft_that_a_sample_replaced(page: Page) -> None:
    box = page.locator("#composer")
    await box.press_sequentially("my own words")
    await page.get_by_role("button", name="No table").click()
    await expect(box).to_have_value("@Oneplot can you make me a chart of our rents?")

    await page.keyboard.press("ControlOrMeta+Z")

    await expect(box).to_have_value("my own words")


async def test_a_chosen_file_is_sent_and_can_be_taken_back_before(
    page: Page, discord: Loopback, tmp_path: Path
) -> None:
    (tmp_path / "sales.csv").write_text("month,sales\nJan,1\n")
    (tmp_path / "wrong.csv").write_text("oops")
    await page.locator("#conversation input[type=file]").set_input_files(
        [tmp_path / "sales.csv", tmp_path / "wrong.csv"]
    )
    await page.get_by_role("button", name="Remove wrong.csv").click()
    await page.locator("#composer").fill("@Oneplot bars")
    await page.locator("#composer").press("Enter")

    await expect(page.get_by_role("link", name="sales.csv")).to_be_visible()
    message = discord.world.channel_named("general").messages[int(await last_message(page))]
    assert [(a.upload.filename, a.upload.data) for a in message.attachments] == [
        ("sales.csv", b"month,sales\nJan,1\n")
    ]


async def test_a_dropped_file_waits_above_the_draft(page: Page) -> None:
    transfer = await page.evaluate_handle(
        "() => { const t = new DataTransfer(); t.items.add(new File(['a,1'], 'dropped.csv')); return t; }"
    )
    await page.dispatch_event("#conversation .scroller", "drop", {"dataTransfer": transfer})

    await expect(page.get_by_role("button", name="Remove dropped.csv")).to_be_visible()


async def test_a_pasted_picture_is_attached_but_cells_with_a_picture_are_text(page: Page) -> None:
    box = page.locator("#composer")
    await box.evaluate(PASTE, [SHEET, ["cells.png"]])
    await expect(page.locator(".tray-card")).to_have_count(0)

    await box.evaluate(PASTE, ["", ["shot.png"]])
    await expect(page.get_by_role("button", name="Remove shot.png")).to_be_visible()


async def test_a_paste_too_long_for_a_message_becomes_a_file(page: Page) -> None:
    await page.locator("#composer").evaluate(PASTE, ["a,1\n" * 1000, []])

    await expect(page.get_by_role("button", name="Remove message.txt")).to_be_visible()
    await expect(page.locator("#composer")).to_have_value("")


async def test_a_text_too_long_is_refused_with_the_limit_and_kept(page: Page, discord: Loopback) -> None:
    await page.locator("#composer").fill("x" * 2001)
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("alert")).to_contain_text(
        "A message takes 2000 characters; this one has 2001"
    )
    assert not discord.world.channel_named("general").messages
    await expect(page.locator("#composer")).to_have_value("x" * 2001)


async def test_a_file_over_the_limit_is_named(page: Page, tmp_path: Path) -> None:
    (tmp_path / "big.csv").write_bytes(b"1" * (10 * 2**20 + 1))
    await page.locator("#conversation input[type=file]").set_input_files(tmp_path / "big.csv")

    await expect(page.get_by_role("alert")).to_contain_text("“big.csv” has 10.5 MB")


async def test_a_picture_a_member_sends_is_shown(page: Page, tmp_path: Path) -> None:
    (tmp_path / "mine.png").write_bytes(png(400, 300))
    await page.locator("#conversation input[type=file]").set_input_files(tmp_path / "mine.png")
    await page.get_by_role("button", name="Send message").first.click()

    await expect(page.get_by_role("button", name="Picture mine.png").locator("img")).to_have_js_property(
        "naturalWidth", 400
    )
