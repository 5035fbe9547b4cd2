"""The page works with the keyboard alone, on a phone, in both themes, and can be read."""

import pytest
from playwright.async_api import Page, expect

from playground.server import Loopback
from tests.page.bot import Bot
from tests.page.newcomer import ALT, answer, general, last_message, send_sample, tab_to

pytestmark = pytest.mark.asyncio(loop_scope="session")

# Each text on the screen with the contrast (WCAG 2) of its colour to what is painted behind it.
CONTRASTS = """() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const rgba = (colour) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return canvas.getImageData(0, 0, 1, 1).data;
    };
    const light = (colour) => {
        const parts = [...rgba(colour)].slice(0, 3).map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    };
    const behind = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const ground = getComputedStyle(at).backgroundColor;
            if (rgba(ground)[3] === 255) return ground;
        }
        return "#fff";
    };
    const texts = [...document.querySelectorAll("body *")].filter(
        (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
            && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()),
    );
    return texts.map((element) => {
        const [a, b] = [light(getComputedStyle(element).color), light(behind(element))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const text = element.textContent.slice(0, 40);
        return [Math.round(ratio * 100) / 100, element.className || element.tagName, text];
    });
}"""

# What has the focus: its kind, its name, and whether a ring is drawn around it (for a draft: around its box).
STOP = """() => {
    const at = document.activeElement;
    const ringed = at.matches("textarea") ? at.closest(".composer-box") : at;
    const name = at.ariaLabel || at.innerText || at.querySelector("img")?.alt || "";
    const ring = getComputedStyle(ringed).outlineStyle !== "none";
    return [at.tagName + " " + at.className, name.trim(), ring];
}"""


async def test_with_the_keyboard_alone_from_question_to_enlarged_chart(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    await page.keyboard.type("@One")
    await page.keyboard.press("Enter")
    await page.keyboard.type("line of Jan 120, Feb 150")
    await page.keyboard.press("Enter")
    thread = await bot.thread(general(discord), await last_message(page))
    await bot.draw(thread, "Here it is.", ALT)

    picture = page.locator("#thread .picture")
    await expect(picture).to_be_visible()
    await tab_to(page, picture)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_be_hidden()

    await page.keyboard.press("Escape")
    await expect(page.get_by_role("complementary")).to_be_hidden()
    await expect(page.locator(".chip")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("complementary").get_by_role("textbox")).to_be_focused()


async def test_every_stop_of_the_keyboard_is_named_and_shown(page: Page, discord: Loopback, bot: Bot) -> None:
    await answer(page, discord, bot)
    await expect(page.locator("#thread .picture")).to_be_visible()
    seen = set()
    for _ in range(60):
        await page.keyboard.press("Tab")
        stop = await page.evaluate(STOP)
        if stop[0].startswith("BODY"):
            continue
        seen.add(stop[0])
        assert stop[1], stop
        assert stop[2], stop
    assert {"TEXTAREA draft", "BUTTON sample", "BUTTON picture", "BUTTON alt-badge", "BUTTON chip"} <= seen


async def test_a_new_answer_is_read_out(page: Page, discord: Loopback, bot: Bot) -> None:
    await answer(page, discord, bot)

    log = page.get_by_role("log", name="Messages in “Savings by month”")
    await expect(log).to_have_attribute("aria-live", "polite")
    await expect(log).to_contain_text("highest in May")


@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_all_text_can_be_read_on_both_themes(
    page: Page, discord: Loopback, bot: Bot, theme: str
) -> None:
    if theme == "light":
        await page.get_by_role("button", name="Switch between dark and light").click()
    thread = await answer(page, discord, bot)
    await bot.say(thread, "# Title\n-# small\n`code`\n```\nblock\n```\n> quote\nhttps://example.org")
    await bot.type(thread)
    discord.ctl("say", channel_id="general", content="hello", author="Alice", reply_to=thread)
    await page.locator("#composer").press_sequentially("@")
    await expect(page.get_by_role("listbox").get_by_role("option")).to_be_visible()
    await expect(page.locator("#thread .content a")).to_be_visible()

    contrasts = await page.evaluate(CONTRASTS)

    assert len(contrasts) > 40
    assert [text for text in contrasts if text[0] < 4.5] == []


async def test_the_theme_is_remembered(page: Page) -> None:
    html = page.locator("html")
    await expect(html).to_have_attribute("data-theme", "dark")
    await page.get_by_role("button", name="Switch between dark and light").click()
    await expect(html).to_have_attribute("data-theme", "light")

    await page.reload()

    await expect(html).to_have_attribute("data-theme", "light")


async def test_nothing_moves_for_those_who_asked_for_that(page: Page, discord: Loopback, bot: Bot) -> None:
    await page.emulate_media(reduced_motion="reduce")
    await bot.type(general(discord))
    dot = page.locator("#conversation .typing i").first

    await expect(dot).to_be_visible()
    await expect(dot).to_have_css("animation-name", "none")


async def _on_a_phone(page: Page) -> None:
    await page.set_viewport_size({"width": 390, "height": 844})


async def test_on_a_phone_the_thread_covers_the_channel(page: Page, discord: Loopback, bot: Bot) -> None:
    await _on_a_phone(page)
    await answer(page, discord, bot)
    pane = page.get_by_role("complementary", name="Savings by month")
    await expect(pane.get_by_role("img", name=ALT)).to_be_in_viewport()
    box = await pane.bounding_box()
    assert box == {"x": 0, "y": 0, "width": 390, "height": 844}
    assert await page.evaluate("document.documentElement.scrollWidth") == 390
    await expect(page.locator("#conversation")).to_have_js_property("inert", value=True)

    await page.go_back()

    await expect(pane).to_be_hidden()
    await expect(page.locator("#conversation")).to_have_js_property("inert", value=False)


async def test_on_a_phone_the_channels_are_behind_a_button(page: Page, discord: Loopback) -> None:
    await _on_a_phone(page)
    sales = page.get_by_role("button", name="sales", exact=True)
    await expect(sales).to_be_hidden()
    opener = page.get_by_role("button", name="Channels")
    await opener.click()
    await expect(page.get_by_role("button", name="general", exact=True)).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(sales).to_be_hidden()
    await expect(opener).to_be_focused()

    await opener.click()
    await sales.click()

    await expect(page.get_by_role("heading", name="Welcome to #sales")).to_be_visible()
    await expect(sales).to_be_hidden()
    await send_sample(page, "No table")
    assert len(discord.world.channel_named("sales").messages) == 1


async def test_in_a_narrow_window_the_thread_lies_over_the_channel_beside_the_list(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    await page.set_viewport_size({"width": 1000, "height": 700})
    await answer(page, discord, bot)
    await expect(page.get_by_role("button", name="Close the thread")).to_be_focused()

    assert await page.locator("#thread").bounding_box() == {"x": 240, "y": 0, "width": 760, "height": 700}
    await page.keyboard.press("Escape")
    await expect(page.locator(".chip")).to_be_focused()


async def test_a_narrow_window_never_scrolls_sideways(tab: Page, discord: Loopback) -> None:
    page = tab
    await page.set_viewport_size({"width": 320, "height": 640})
    await page.goto(discord.url)
    discord.ctl("say", channel_id="general", content="x" * 900 + "\n```\n" + "y" * 300 + "\n```")
    await expect(page.locator("#conversation pre")).to_be_visible()

    assert await page.evaluate("document.documentElement.scrollWidth") == 320
