"""What others write is text: a little Markdown is drawn, nothing becomes part of the page."""

import pytest
from playwright.async_api import Page, expect

from playground.server import Loopback
from tests.page.bot import Bot
from tests.page.newcomer import general, send_sample

pytestmark = pytest.mark.asyncio(loop_scope="session")

HOSTILE = (
    "<img src=x onerror=\"document.title='taken'\">",
    "<script>document.title='taken'</script>",
    "**<svg onload=document.title='taken'>**",
    "```\n</code></pre><img src=x onerror=document.title='taken'>\n```",
    "javascript:document.title='taken'",
    "https://example.org/\"onmouseover=\"document.title='taken'",
    "<@1><iframe srcdoc='<script>parent.document.title=`taken`</script>'></iframe>",
)
MARKDOWN = (
    (
        "**bold** *it* _it_ __under__ ~~gone~~",
        "<p><strong>bold</strong> <em>it</em> <em>it</em> <u>under</u> <s>gone</s></p>",
    ),
    ("2 * 3 * 4 and snake_case_name", "<p>2 * 3 * 4 and snake_case_name</p>"),
    (r"\*not\* \_this\_", "<p>*not* _this_</p>"),
    ("**a *b* c**", "<p><strong>a <em>b</em> c</strong></p>"),
    ("`a **b**` ``c`d``", "<p><code>a **b**</code> <code>c`d</code></p>"),
    ("```sql\nselect\t1\n```after", '<pre tabindex="0"><code>select\t1</code></pre><p>after</p>'),
    ("- one\n- two", "<ul><li>one</li><li>two</li></ul>"),
    ("3. one\n4. two", '<ol start="3"><li>one</li><li>two</li></ol>'),
    ("# Big\n-# small", '<p class="heading heading-1">Big</p><p class="subtext">small</p>'),
    ("> said\nme", "<blockquote>said</blockquote><p>me</p>"),
    ("a &amp; b < c", "<p>a &amp;amp; b &lt; c</p>"),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "<p>| a | b |\n|---|---|\n| 1 | 2 |</p>"),
    ("***both*** and ****", "<p><strong><em>both</em></strong> and ****</p>"),
)


async def test_no_message_becomes_part_of_the_page(page: Page, discord: Loopback, bot: Bot) -> None:
    title = await page.title()
    for text in HOSTILE:
        discord.ctl("say", channel_id="general", content=text, author="Alice", raw=True)
    thread = await bot.thread(general(discord), await send_sample(page), HOSTILE[0])
    await bot.draw(thread, HOSTILE[0], HOSTILE[0])

    await expect(page.locator("#thread figcaption")).to_have_text(HOSTILE[0])
    await expect(page.locator("#thread-name")).to_have_text(HOSTILE[0])
    for text in (HOSTILE[0], HOSTILE[1]):
        await expect(page.locator("#conversation .content", has_text=text)).to_have_count(1)
    assert (
        await page.locator(
            ".content :is(img, script, svg, iframe, [onmouseover], a[href^='javascript'])"
        ).count()
        == 0
    )
    assert await page.title() == title


async def test_markdown_is_drawn_as_people_know_it(page: Page, discord: Loopback) -> None:
    drawn = []
    for text, _ in MARKDOWN:
        made = discord.ctl("say", channel_id="general", content=text, raw=True)
        content = page.locator(f"[data-id='{made['id']}'] .content")
        drawn.append(await content.inner_html())

    assert drawn == [html for _, html in MARKDOWN]


async def test_a_long_run_of_marks_does_not_hold_up_the_page(page: Page, discord: Loopback) -> None:
    for mark in ("**", "_", "`", "<@", "[", "~~", "> ", "- "):
        discord.ctl("say", channel_id="general", content=(mark * 2000)[:2000], raw=True)
    made = discord.ctl("say", channel_id="general", content="still here", raw=True)

    await expect(page.locator(f"[data-id='{made['id']}']")).to_be_visible()


async def test_a_button_of_the_bot_can_be_pressed(page: Page, discord: Loopback, bot: Bot) -> None:
    button = {"type": 2, "style": 1, "label": "As bars", "custom_id": "mark:bar"}
    await bot.say(general(discord), "Here it is.", components=[{"type": 1, "components": [button]}])
    pressed: list[str] = []
    discord.world.listeners.append(lambda event: pressed.append(f"{event.t} {event.d.get('data')}"))

    async with page.expect_response("**/ctl") as answered:
        await page.get_by_role("button", name="As bars").click()

    assert (await answered.value).ok
    assert any(what.startswith("INTERACTION_CREATE") and "mark:bar" in what for what in pressed)


async def test_an_edit_is_shown_and_a_deleted_message_goes(page: Page, discord: Loopback) -> None:
    made = discord.ctl("say", channel_id="general", content="first words")
    item = page.locator(f"[data-id='{made['id']}']")
    await expect(item).to_contain_text("first words")

    discord.ctl("edit", channel_id="general", message_id=made["id"], content="second words")
    await expect(item.locator(".content")).to_have_text("second words(edited)")

    discord.ctl("delete", channel_id="general", message_id=made["id"])
    await expect(item).to_have_count(0)


async def test_a_reply_shows_what_it_answers(page: Page, discord: Loopback) -> None:
    asked = discord.ctl("say", channel_id="general", content="how much?", author="Alice")
    made = discord.ctl("say", channel_id="general", content="twelve", reply_to=asked["id"])

    await expect(page.locator(f"[data-id='{made['id']}'] .replied")).to_contain_text("@Alice")
    await expect(page.locator(f"[data-id='{made['id']}'] .replied")).to_contain_text("how much?")


async def test_a_reader_of_old_messages_is_not_moved_by_a_new_one(page: Page, discord: Loopback) -> None:
    for number in range(60):
        discord.ctl("say", channel_id="general", content=f"message {number}", author="Alice")
    await expect(page.get_by_text("message 59")).to_be_in_viewport()
    scroller = page.locator("#conversation .scroller")
    await scroller.evaluate("element => { element.scrollTop = 100; }")
    await expect(page.get_by_text("message 59")).not_to_be_in_viewport()

    discord.ctl("say", channel_id="general", content="the newest", author="Alice")

    await expect(page.get_by_role("button", name="New messages")).to_be_visible()
    assert await scroller.evaluate("element => element.scrollTop") == 100
    await page.get_by_role("button", name="New messages").click()
    await expect(page.get_by_text("the newest")).to_be_in_viewport()
