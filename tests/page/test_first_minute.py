"""A newcomer opens the page, clicks a sample, presses Enter, and sees the answer beside the message."""

import asyncio
import datetime as dt

import pytest
from playwright.async_api import Page, Route, expect

from playground.server import Loopback
from tests.e2e.bot import until
from tests.page.bot import Bot
from tests.page.newcomer import ALT, answer, general, send_sample

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_empty_page_says_what_to_do_and_the_box_is_ready(page: Page) -> None:
    await expect(page.get_by_text("Click a sample below and press Enter")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Message #general")).to_be_focused()


async def test_a_sample_becomes_a_message_with_the_bot_mentioned(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    message = await send_sample(page)

    said = discord.world.channel_named("general").messages[int(message)]
    assert said.content.startswith(f"<@{bot.id}> draw a line of my savings\n\n| Month | Savings |")
    assert list(said.mentions) == [int(bot.id)]


async def test_nothing_is_fetched_from_elsewhere(page: Page, discord: Loopback, bot: Bot) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.reload()
    await answer(page, discord, bot)
    await expect(page.locator("#thread .picture")).to_be_visible()

    assert len(asked) > 10
    assert [url for url in asked if not url.startswith((discord.url, "data:"))] == []


async def test_every_sample_can_be_sent_as_it_is(page: Page, discord: Loopback) -> None:
    for name in await page.locator(".sample").all_inner_texts():
        await send_sample(page, name)
        await expect(page.get_by_role("textbox", name="Message #general")).to_have_value("")

    said = discord.world.channel_named("general").messages
    # The box is empty before the last message has arrived.
    await until(discord, lambda: len({message.content for message in said.values()}) == 9)


async def test_the_wheel_brings_the_last_sample_beside_an_open_thread(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    await answer(page, discord, bot)
    await expect(page.locator("#thread")).to_be_visible()
    last = page.get_by_role("button", name="No table")
    await expect(last).not_to_be_in_viewport()
    await page.get_by_role("button", name="Monthly savings").hover()

    await page.mouse.wheel(0, 2000)

    await expect(last).to_be_in_viewport(ratio=1)


async def test_the_spreadsheet_sample_keeps_its_tabs(page: Page, discord: Loopback) -> None:
    message = await send_sample(page, "From a spreadsheet")

    said = discord.world.channel_named("general").messages[int(message)]
    assert "\nRiverside\t18400\t52\n" in said.content


async def test_the_thread_opens_beside_with_the_chart_and_its_alt_text(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    await answer(page, discord, bot)

    pane = page.get_by_role("complementary", name="Savings by month")
    await expect(pane.get_by_role("img", name=ALT)).to_be_visible()
    await expect(pane.locator("figcaption")).to_have_text(ALT)
    await expect(pane.locator("strong")).to_have_text("Savings")
    await expect(pane.locator(".message").first).to_contain_text("draw a line of my savings")
    chip = page.get_by_role("button", name="Thread: Savings by month, 1 message")
    await expect(chip).to_contain_text("Oneplot Savings by Month: highest in May, 310.")
    await expect(page.get_by_role("textbox", name="Message #general")).to_be_focused()


async def test_nothing_moves_when_the_chart_is_loaded(page: Page, discord: Loopback, bot: Bot) -> None:
    loads = asyncio.Event()

    async def hold(route: Route) -> None:
        await loads.wait()
        await route.continue_()

    await page.route("**/attachments/**", hold)
    await answer(page, discord, bot)
    picture, caption = page.locator("#thread .picture img"), page.locator("#thread figcaption")
    await expect(caption).to_be_visible()
    before = await picture.bounding_box(), await caption.bounding_box()
    loads.set()
    await expect(picture).to_have_js_property("naturalWidth", 1200)

    assert (await picture.bounding_box(), await caption.bounding_box()) == before
    assert before[0] is not None
    assert before[0]["width"] / before[0]["height"] == pytest.approx(1200 / 675, rel=0.02)


async def test_the_alt_text_can_be_put_away_and_taken_out_again(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    await answer(page, discord, bot)
    badge = page.get_by_role("button", name="Alt text")
    caption = page.locator("#thread figcaption")

    await badge.click()
    await expect(caption).to_be_hidden()
    await badge.click()
    await expect(caption).to_be_visible()


async def test_a_click_enlarges_the_chart_and_escape_puts_it_back(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    await answer(page, discord, bot)
    picture = page.locator("#thread .picture")
    await picture.click()

    dialog = page.get_by_role("dialog")
    await expect(dialog.get_by_role("img", name=ALT)).to_be_visible()
    large, small = await dialog.locator("img").bounding_box(), await picture.bounding_box()
    assert large is not None
    assert small is not None
    assert large["width"] > 1.5 * small["width"]

    await page.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()
    await expect(picture).to_be_focused()


async def test_a_thread_closed_by_hand_opens_again_from_its_message(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    await answer(page, discord, bot)
    pane = page.get_by_role("complementary", name="Savings by month")
    await expect(pane).to_be_visible()
    await page.get_by_role("button", name="Close the thread").click()
    await expect(pane).to_be_hidden()

    await page.get_by_role("button", name="Thread: Savings by month, 1 message").click()

    await expect(pane.get_by_role("textbox")).to_be_focused()


async def test_a_member_asks_again_in_the_thread(page: Page, discord: Loopback, bot: Bot) -> None:
    thread = await answer(page, discord, bot)
    box = page.get_by_role("complementary").get_by_role("textbox")
    await box.fill("@Oneplot as bars please")
    await box.press("Enter")

    await expect(page.locator("#thread .message").last).to_contain_text("@Oneplot as bars please")
    last = list(discord.world.channel(int(thread)).messages.values())[-1]
    assert last.content == f"<@{bot.id}> as bars please"


async def test_reload_shows_the_same_thread_again(page: Page, discord: Loopback, bot: Bot) -> None:
    await answer(page, discord, bot)
    await expect(page.locator("#thread .picture")).to_be_visible()

    await page.reload()

    await expect(
        page.get_by_role("complementary", name="Savings by month").get_by_role("img")
    ).to_be_visible()


async def test_typing_is_shown_until_the_answer_is_there(
    lone_page: Page, discord: Loopback, bot: Bot
) -> None:
    page = lone_page
    message = await send_sample(page)
    thread = await bot.thread(general(discord), message)
    await page.clock.set_fixed_time(dt.datetime.now(dt.UTC))  # it is not shown for longer than ten seconds
    await bot.type(thread)
    await expect(page.get_by_text("Oneplot is typing…")).to_be_visible()

    await bot.say(thread, "Here it is.")

    await expect(page.get_by_text("Oneplot is typing…")).to_be_hidden()
