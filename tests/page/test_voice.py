"""What others wrote, looked at as the page draws the bot's answers: text, and nothing that acts."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from answer.making import compose, worded
from answer.model import Decision
from charts.chart import Drawn
from charts.table import Reading
from charts.telling.cleaner import spoken
from playground.server import Loopback
from tests.answer.hostile_words import HOSTILE, PLACES

pytestmark = pytest.mark.asyncio(loop_scope="session")

DRAWN = """async texts => {
  const { markdown } = await import('/page/markdown.js');
  const names = { user: () => 'Alice', channel: () => 'general' };
  return texts.map(text => {
    const box = document.createElement('div');
    box.append(markdown(text, names));
    const made = [...box.querySelectorAll('*')].map(each => `${each.localName}.${each.className}`);
    return [box.textContent, made];
  });
}"""
OURS = {"p.", "p.subtext", "pre.", "code.", "ul.", "li."}
"""What the bot's own words are drawn with: paragraphs, small print, an example, a list."""
ACTING = (
    ("[free](https://evil.example/x)", '<a href="https://evil.example/x"'),
    ("[a *b*](<https://evil.example>)", "<em>b</em></a>"),
    ("@everyone and @here", '<span class="mention">@everyone</span> and <span class="mention">@here</span>'),
    ("<:pepe:123456789012345678>", '<span class="emoji">:pepe:</span>'),
    ("<t:0:R>", '<span class="mention moment">'),
    ("||secret||", '<span class="spoiler" tabindex="0">secret</span>'),
    ("## Head", '<p class="heading heading-2">Head</p>'),
    ("[a\\](https://evil.example)", '[a](<a href="https://evil.example"'),
    ("[x](javascript:alert)", "<p>[x](javascript:alert)</p>"),
)


@pytest.mark.parametrize("place", PLACES)
async def test_what_others_wrote_is_drawn_as_text(still: tuple[Page, Loopback], place: str) -> None:
    answers = [PLACES[place](words) for words in HOSTILE]
    drawn = await still[0].evaluate(DRAWN, [answer.text for answer in answers])

    for words, (text, elements) in zip(HOSTILE, drawn, strict=True):
        assert set(elements) <= OURS, (words, text, elements)
        assert "\\" not in text or "\\" in words


async def test_words_are_drawn_exactly_as_they_were_written(still: tuple[Page, Loopback]) -> None:
    said = [
        *(worded(f"There is no column “{words}”.") for words in HOSTILE),
        *(
            compose(Reading((), "", (words,)), Decision(), Drawn(b"", "", f"Largest: {words} (5)"))
            for words in HOSTILE
        ),
        *(compose(Reading((), ""), Decision(text=words), Drawn(b"", "", "")) for words in HOSTILE),
    ]
    drawn = await still[0].evaluate(DRAWN, [answer.text for answer in said])

    for words, (text, elements) in zip(HOSTILE * 3, drawn, strict=True):
        assert spoken(words).casefold() in text.casefold()
        assert set(elements) <= {"p.", "p.subtext"}


@pytest.mark.parametrize(("text", "drawn"), ACTING)
async def test_the_page_shows_what_would_act(still: tuple[Page, Loopback], text: str, drawn: str) -> None:
    page, discord = still
    made = discord.ctl("say", channel_id="general", content=text)
    content = page.locator(f"[data-id='{made['id']}'] .content")
    await expect(content).to_be_visible()
    assert drawn in await content.inner_html()


async def test_the_answers_can_be_looked_at(page: Page, discord: Loopback, tmp_path: Path) -> None:
    for words in HOSTILE:
        discord.ctl("say", channel_id="general", content=PLACES["cell"](words).text)
    await expect(page.locator("#conversation .content")).to_have_count(len(HOSTILE))
    picture = await page.screenshot(path=tmp_path / "voice.png")
    assert picture.startswith(b"\x89PNG")
