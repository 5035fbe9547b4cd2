"""The page speaks the language that is chosen on it: its own words, its plurals, and the way it is read."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from playground.server import Loopback
from playground.words import languages, words
from tests.catalogues import page_sentences
from tests.page.bot import Bot
from tests.page.conftest import Complaints, _opened, _window
from tests.page.newcomer import general, item, use
from tests.page.test_axe import AXE, findings
from tests.page.test_controls import rows

pytestmark = pytest.mark.asyncio(loop_scope="session")

PICTURES = os.environ.get("LANGUAGE_PICTURES", "")
"""A folder in which to leave a picture of the page in each language."""

CLIENTS = {"es": "es-ES", "pt": "pt-BR", "sv": "sv-SE", "zh": "zh-CN", "zh-Hant": "zh-TW", "en": "en-GB"}
"""What Discord's client calls a language, where it is not its code alone."""
ELSEWHERE = sorted(languages() - {"en"})

SEEN = """() => {
  const said = [document.title];
  for (const each of document.querySelectorAll('body, body *')) {
    const theirs = each.closest('.content, option, .row-name, noscript') && !each.matches('.edited');
    if (theirs || !each.checkVisibility()) continue;
    for (const name of ['aria-label', 'title', 'placeholder']) said.push(each.getAttribute(name) ?? '');
    const own = [...each.childNodes].filter(node => node.nodeType === 3).map(node => node.textContent);
    said.push(own.join('').trim());
  }
  return said.filter(Boolean);
}"""


ENDS = """paragraph => {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  return range.getBoundingClientRect().right;
}"""


async def left(part: Locator) -> float:
    """Return where something begins from the left, in pixels."""
    box = await part.bounding_box()
    assert box
    return box["x"]


async def seen(page: Page) -> list[str]:
    """Return every text and label that a person meets on the page, without what somebody wrote."""
    told: list[str] = await page.evaluate(SEEN)
    return told


async def choose(page: Page, language: str) -> None:
    """Set the language of the client."""
    await page.locator(".you-select").nth(1).select_option(CLIENTS.get(language, language))
    await expect(page.locator("html")).to_have_attribute("lang", language)


@pytest_asyncio.fixture(loop_scope="session")
async def busy(page: Page, discord: Loopback, bot: Bot) -> AsyncIterator[Page]:
    """Show a page on which much is said: a thread, a reply, a poll, a forward, words for one alone."""
    asked = discord.ctl("say", channel_id="general", content="@Oneplot Month,Savings\nJan,120")["id"]
    await bot.thread(general(discord), asked)
    discord.ctl("edit", channel_id="general", message_id=asked, content="@Oneplot Month,Savings\nJan,121")
    discord.ctl("poll", channel_id="general", question="?", answers={"A": 7, "B": 1}, author="Alice")
    discord.ctl("forward", channel_id="general", message_id=asked, to="general")
    chart = await bot.say(general(discord), "a chart", components=rows())
    begun = discord.ctl("click", channel_id=general(discord), message_id=chart, custom_id="o1:flip:7:0")
    await bot.respond(begun, {"type": 4, "data": {"content": "for one alone", "flags": 64}})
    mine = discord.ctl("say", channel_id="general", content="mine", reply_to=chart)["id"]
    await bot.react(general(discord), mine, "👍")
    await expect(page.locator(".reaction")).to_be_visible()
    await use(page, mine, "Reply")
    yield page
    await page.evaluate("sessionStorage.clear()")


def english(language: str) -> set[str]:
    """Return what the page says in English, and not in a language as well."""
    texts = {text for each in page_sentences() for text in ([each] if isinstance(each, str) else each)}
    here = words(language)["sentences"]
    plain = {text for text in texts if "{" not in text and here.get(text) != text}
    return plain | {
        "2 messages",
        "1 vote",
        "7 votes",
        "Welcome to #general",
        "Message #general",
        "Mention @Oneplot",
    }


async def test_whoever_switches_the_language_sees_no_english_and_keeps_the_draft(busy: Page) -> None:
    page = busy
    await page.locator("#composer").fill("half a thought")
    for language in (*ELSEWHERE, "en"):
        await choose(page, language)
        here = words(language)["sentences"]
        heading = here.get("Welcome to {channel}", "Welcome to {channel}")
        apart = heading.replace("{channel}", "\u2068#general\u2069")
        shown = heading.replace("{channel}", "#general")
        wanted = apart if words(language)["direction"] == "rtl" else shown
        await expect(page.locator("#conversation .intro h2")).to_have_text(wanted)
        await expect(page.locator("html")).to_have_attribute("dir", words(language)["direction"])
        said = await seen(page)
        assert here.get("Add a reaction", "Add a reaction") in said
        assert here.get("(edited)", "(edited)") in said
        if language != "en":
            assert {text for text in said if text.strip("\u2068\u2069") in english(language)} == set(), (
                language
            )
        if PICTURES:
            await page.screenshot(path=Path(PICTURES) / f"{language}.png")
    await expect(page.locator("#composer")).to_have_value("half a thought")


async def test_what_is_read_from_the_right_is_laid_out_from_the_right(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    message = discord.ctl("say", channel_id="general", content="@Oneplot ارسم مبيعاتي")["id"]
    thread = await bot.thread(general(discord), message)
    for _ in range(2):
        await bot.say(thread, "a chart")
    await choose(page, "ar")
    side, pane = page.locator("#sidebar"), page.locator("#conversation")
    chip = item(page, message).locator(".chip")

    await expect(chip).to_contain_text("رسالتان")  # two of them, the dual
    await chip.click()
    thread_pane = page.get_by_role("complementary")
    await expect(thread_pane).to_be_visible()
    lefts = [await left(part) for part in (side, pane, thread_pane)]
    assert lefts == sorted(lefts, reverse=True)
    assert await left(pane.locator(".send")) < await left(pane.locator(".attach"))
    assert await page.evaluate("document.documentElement.scrollWidth") == 1280
    words_end = await item(page, message).first.locator(".content p").evaluate(ENDS)
    body = await item(page, message).first.locator(".message-body").bounding_box()
    assert body
    assert words_end == pytest.approx(
        body["x"] + body["width"], abs=1
    )  # though it begins with a name in Latin
    await page.reload()
    await expect(page.get_by_role("button", name="إرسال الرسالة").first).to_be_visible()
    await page.evaluate("sessionStorage.clear()")


@pytest.mark.parametrize("language", ["ar", "ja"])
async def test_no_language_shuts_anybody_out(busy: Page, language: str) -> None:
    await choose(busy, language)
    await busy.evaluate(AXE)

    assert await findings(busy) == []


@pytest_asyncio.fixture(loop_scope="session")
async def abroad(chromium: Browser, discord: Loopback) -> AsyncIterator[Page]:
    """Open the page in a browser that speaks German, as in Austria."""
    window = await _window(chromium, "de-AT")
    page, complaints = await _opened(window)
    await page.goto(discord.url)
    yield page
    await window.close()
    assert complaints == Complaints()


async def test_a_newcomer_reads_the_language_of_the_browser(abroad: Page, discord: Loopback) -> None:
    await expect(abroad.get_by_role("heading", name="Willkommen bei #general")).to_be_visible()
    await expect(abroad.get_by_role("combobox", name="Sprache deines Clients")).to_have_value("de")
    await abroad.get_by_role("button", name="Ersparnisse je Monat").click()
    await abroad.keyboard.press("Enter")

    await expect(abroad.locator("#conversation .message .content")).to_contain_text(
        "zeichne meine Ersparnisse"
    )
    [said] = discord.world.channel_named("general").messages.values()
    assert "| Monat | Ersparnisse |" in said.content
