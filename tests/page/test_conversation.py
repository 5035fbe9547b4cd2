"""Thirty turns of two members on the page, words and touches mixed, a restart between: one effect each."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Page, expect

from playground.entities import Message
from playground.server import Loopback
from tests.e2e.bot import running, until
from tests.e2e.outcome import own_messages, quiet
from tests.e2e.touching import books, controls, privately

pytestmark = pytest.mark.asyncio(loop_scope="session")

PICTURES = os.environ.get("CONVERSATION_PICTURES", "")
"""A folder in which to leave a picture of each turn."""
SAMPLE = "Month,Savings,Rent\nJan,120,400\nFeb,150,410\nMar,90,400\nApr,200,430"


@dataclass(frozen=True, slots=True)
class Turn:
    """What one member does, and how the picture's words begin that come of it.

    Words are written, in the channel if they bring a table; else `control` is touched, with what is `chosen`
    in it, under the first chart. alone: only this member sees what comes of it.
    """

    who: str
    picture: str
    words: str = ""
    control: str = ""
    chosen: str = ""
    alone: bool = False


def _says(words: str, picture: str, who: str = "You") -> Turn:
    return Turn(who, picture, words=words)


def _touches(control: str, picture: str, chosen: str = "", who: str = "You") -> Turn:
    return Turn(who, picture, control=control, chosen=chosen, alone=who != "You")


BEFORE = (
    _says(f"bar chart of savings\n{SAMPLE}", "Bar chart"),
    _touches("Show as", "Line chart", "Line chart"),
    _touches("Labels", "Line chart"),
    _says("as a bar chart", "Bar chart"),
    _touches("Undo", "Line chart"),
    _touches("Show as", "Area chart", "Area chart", who="Alice"),
    _says("only the top 2", "Bar chart", who="Alice"),
    _touches("Show as", "Bar chart", "Bar chart"),
    _touches("Sort", "Bar chart"),
    _touches("Flip", "Bar chart"),
    _says("sort descending", "Bar chart"),
    _touches("Undo", "Bar chart"),
    _says("als Liniendiagramm", "Liniendiagramm"),
    _touches("Show as", "Line chart", "Line chart", who="Alice"),
    _says("add the average", "Line chart"),
)
AFTER = (
    _touches("Flip", "Bar chart"),
    _says("as a pie chart", "Pie chart"),
    _touches("Show as", "Line chart", "Line chart"),
    _touches("Labels", "Line chart"),
    _says("rent too", "Pie chart", who="Alice"),
    _touches("Undo", "Line chart"),
    _touches("Show as", "Bar chart", "Bar chart", who="Alice"),
    _says("savings in percent", "Pie chart"),
    _touches("Show as", "Bar chart", "Bar chart"),
    _touches("Sort", "Bar chart"),
    _says("make it green", "Pie chart"),
    _touches("Labels", "Bar chart"),
    _touches("Undo", "Bar chart"),
    _says("area chart", "Area chart", who="Alice"),
    _touches("Undo", "Bar chart"),
)


@pytest_asyncio.fixture(loop_scope="session")
async def visitor(tab: Page, discord: Loopback) -> Page:
    """Open the page before there is a bot."""
    await tab.goto(discord.url)
    return tab


@dataclass(slots=True)
class Talk:
    """What was said so far: the first chart, and what stands where."""

    page: Page
    discord: Loopback
    database: Path
    turns: int = 0

    @property
    def chart(self) -> Message:
        """Return the answer that is touched."""
        return own_messages(self.discord)[0]

    def state(self) -> tuple[int, int, int, int]:
        """Return how many of our messages all see, how many somebody alone, and the revision of the first.

        That twice: what is stored, and what is shown, which comes when the picture is drawn.
        """
        mine = own_messages(self.discord)
        shown = [one for one in mine if not one.flags & 64]
        if not mine:
            return 0, 0, 0, 0
        number = books(self.database, self.chart.channel_id).revisions
        drawn = int(controls(self.chart)["undo"]["custom_id"].split(":")[3])
        return len(shown), len(privately(self.discord, self.chart)), number or 0, drawn

    async def take(self, turn: Turn) -> str:
        """Do one turn and return what was wrong about what came of it, "" if nothing."""
        self.turns += 1
        before = self.state()
        await self.page.get_by_role("combobox", name="Write as").select_option(turn.who)
        await (self._write(turn) if turn.words else self._touch(turn))
        due = (before[0] + 1, *before[1:])
        if turn.control:
            seen, alone, number, drawn = before
            due = (seen, alone + 1, number, drawn) if turn.alone else (seen, alone, number + 1, drawn + 1)
        await until(self.discord, lambda: self.state() == due and self._newest(turn).attachments)
        await quiet(self.discord, 0.5)
        await self._look(turn)
        made = self.state()
        words = _alt(self._newest(turn))
        if made != due:
            return f"turn {self.turns} of {turn}: {before} became {made}"
        return "" if words.startswith(turn.picture) else f"turn {self.turns} of {turn}: {words}"

    def _newest(self, turn: Turn) -> Message:
        if turn.control:
            return privately(self.discord, self.chart)[-1] if turn.alone else self.chart
        return [one for one in own_messages(self.discord) if not one.flags & 64][-1]

    async def _write(self, turn: Turn) -> None:
        in_thread = self.turns > 1
        box = self.page.locator("#thread textarea") if in_thread else self.page.locator("#composer")
        await box.fill(f"@Oneplot {turn.words}")
        await box.press("Enter")

    async def _touch(self, turn: Turn) -> None:
        under = self.page.locator(f"#thread [data-id='{self.chart.id}']")
        if turn.chosen:
            await under.get_by_role("combobox", name=turn.control).select_option(label=turn.chosen)
        else:
            await under.get_by_role("button", name=turn.control).click()

    async def _look(self, turn: Turn) -> None:
        """Look at what came of it once the page has it too, which draws a message anew for each change."""
        message = self._newest(turn)
        newest = self.page.locator(f"#thread [data-id='{message.id}']")
        for file in message.attachments[:1]:
            picture = newest.locator(".attachment img").first
            await expect(picture).to_have_attribute("src", re.compile(f"/{file.id}/"))
            await expect(picture).to_have_js_property("complete", value=True)
        await newest.scroll_into_view_if_needed()
        if PICTURES:
            await self.page.wait_for_timeout(200)
            await self.page.screenshot(path=Path(PICTURES) / f"turn-{self.turns:02}.png")


def _alt(message: Message) -> str:
    return (message.attachments[0].upload.description or "") if message.attachments else ""


async def test_thirty_turns_of_two_members_have_one_effect_each(
    visitor: Page, discord: Loopback, tmp_path: Path
) -> None:
    talk = Talk(visitor, discord, tmp_path / "oneplot.db")
    wrong = []
    for turns in (BEFORE, AFTER):
        async with running(discord, talk.database) as bot:
            wrong += [await talk.take(turn) for turn in turns]
            assert await bot.stop() == 0

    counted = []
    for who in ("You", "Alice"):
        await visitor.get_by_role("combobox", name="Write as").select_option(who)
        await expect(visitor.locator(".private-message")).to_have_count(3 if who == "Alice" else 0)
        counted.append(await visitor.locator(".chip-count").inner_text())

    assert [each for each in wrong if each] == []
    assert talk.turns == 30
    assert counted[0] == counted[1]  # what is for one alone is no message of the thread
    assert len(discord.history.of("effect", what="thread")) == 1
