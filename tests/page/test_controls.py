"""What stands under a message is reached by mouse and keyboard, and what one person alone sees is theirs."""

import pytest
from playwright.async_api import Page, expect

from playground.server import Loopback
from tests.page.bot import Bot
from tests.page.newcomer import general
from tests.patience import LAST_RESORT_S

pytestmark = pytest.mark.asyncio(loop_scope="session")


def rows(kind: str = "bar", revision: int = 0) -> list[dict[str, object]]:
    """Return the controls under a chart."""
    options = [
        {"label": f"{name.title()} chart", "value": name, "default": name == kind} for name in ("bar", "line")
    ]
    select = {"type": 3, "custom_id": f"o1:kind:7:{revision}", "placeholder": "Show as", "options": options}
    names = ("sort", "flip", "undo")
    buttons = [
        {"type": 2, "style": 2, "label": name.title(), "custom_id": f"o1:{name}:7:{revision}"}
        for name in names
    ]
    buttons[-1]["disabled"] = True
    return [{"type": 1, "components": [select]}, {"type": 1, "components": buttons}]


def touched(discord: Loopback) -> list[tuple[str, list[str]]]:
    """Return what was touched: ids and what was chosen."""
    found = discord.history.of("effect", what="interaction")
    return [(record["data"]["custom_id"], record["data"].get("values", [])) for record in found]


async def test_a_button_and_a_select_are_touched_by_the_keyboard_alone(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    await bot.say(general(discord), "a chart", components=rows())
    kinds = page.get_by_role("combobox", name="Show as")
    await expect(kinds).to_have_value("bar")
    await kinds.focus()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")

    await discord.until(lambda: len(touched(discord)) == 2, LAST_RESORT_S)
    assert touched(discord) == [("o1:kind:7:0", ["line"]), ("o1:sort:7:0", [])]
    await expect(page.get_by_role("button", name="Undo")).to_be_disabled()


async def test_the_focus_stays_on_a_control_when_its_message_is_edited(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    message = await bot.say(general(discord), "a chart", components=rows())
    await page.get_by_role("button", name="Flip").click()
    await discord.until(lambda: touched(discord), LAST_RESORT_S)  # a touch is of the message as it was
    await bot.edit(general(discord), message, content="a chart, lying", components=rows("line", 1))

    await expect(page.get_by_text("a chart, lying")).to_be_visible()
    await expect(page.get_by_role("button", name="Flip")).to_be_focused()
    await expect(page.get_by_role("combobox", name="Show as")).to_have_value("line")


async def test_choosing_what_is_chosen_tells_nobody(page: Page, discord: Loopback, bot: Bot) -> None:
    await bot.say(general(discord), "a chart", components=rows())
    await page.get_by_role("combobox", name="Show as").select_option("bar")
    await page.get_by_role("button", name="Sort").click()

    await discord.until(lambda: touched(discord), LAST_RESORT_S)
    assert touched(discord) == [("o1:sort:7:0", [])]


@pytest.mark.parametrize(("author", "seen"), [("You", 1), ("Alice", 0)])
async def test_a_private_answer_is_seen_by_whose_touch_it_answers(
    page: Page, discord: Loopback, bot: Bot, author: str, seen: int
) -> None:
    message = await bot.say(general(discord), "a chart", components=rows())
    where = {"channel_id": general(discord), "message_id": message}
    begun = discord.ctl("click", **where, custom_id="o1:sort:7:0", author=author)
    await bot.respond(begun, {"type": 4, "data": {"content": "for one alone", "flags": 64}})
    await bot.say(general(discord), "for everybody")

    await expect(page.get_by_text("for everybody")).to_be_visible()
    await expect(page.get_by_text("for one alone")).to_have_count(seen)
    await expect(page.get_by_text("Only you can see this")).to_have_count(seen)
    await page.reload()
    await expect(page.get_by_text("for everybody")).to_be_visible()
    await expect(page.get_by_text("for one alone")).to_have_count(seen)


async def test_a_person_may_be_another_member_and_sees_what_that_one_sees(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    message = await bot.say(general(discord), "a chart", components=rows())
    who = page.get_by_role("combobox", name="Write as")
    await expect(who).to_have_value("You")
    await who.select_option("Alice")
    await page.locator("#composer").fill("hello")
    await page.locator("#composer").press("Enter")
    await page.get_by_role("button", name="Sort").click()
    await discord.until(lambda: touched(discord), LAST_RESORT_S)
    said = discord.world.channel_named("general").messages.values()
    assert [each.author.name for each in said if each.content == "hello"] == ["Alice"]

    begun = discord.ctl(
        "click", channel_id=general(discord), message_id=message, custom_id="o1:flip:7:0", author="Alice"
    )
    await bot.respond(begun, {"type": 4, "data": {"content": "for Alice alone", "flags": 64}})
    private = page.get_by_text("for Alice alone")
    await expect(private).to_be_visible()
    await page.reload()
    await expect(private).to_be_visible()
    await who.select_option("You")
    await expect(private).to_have_count(0)


async def test_a_client_speaks_the_language_that_is_chosen(page: Page, discord: Loopback, bot: Bot) -> None:
    german = {"de": "Diese Nachricht zeichnen"}
    await bot.register(
        [
            {"name": "help", "type": 1, "description": "How it works", "name_localizations": {"de": "hilfe"}},
            {"name": "Chart this message", "type": 3, "name_localizations": german},
        ]
    )
    message = await bot.say(general(discord), "a chart", components=rows())
    await page.get_by_role("combobox", name="Language of your client").select_option(label="Deutsch")
    await page.get_by_role("paragraph").get_by_text("a chart", exact=True).hover()
    await page.get_by_role("button", name="Diese Nachricht zeichnen").click()
    await page.get_by_role("button", name="Sort").click()
    await page.locator("#composer").fill("/hilfe")
    await page.locator("#composer").press("Enter")

    await discord.until(lambda: len(discord.history.of("effect", what="interaction")) == 3, LAST_RESORT_S)
    menu, button, slash = discord.history.of("effect", what="interaction")
    assert (menu["data"]["name"], menu["data"]["target_id"]) == ("Chart this message", message)
    assert slash["data"]["name"] == "help"
    assert [each["locale"] for each in (menu, button, slash)] == ["de"] * 3


COMMANDS = [
    {"name": "help", "type": 1, "description": "How it works"},
    {"name": "chart", "type": 1, "description": "Draw", "options": []},
    {"name": "Chart this message", "type": 3},
    {"name": "Explain this chart", "type": 3},
]


async def test_a_command_is_written_behind_a_slash_with_its_table_below(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    await bot.register(COMMANDS)
    box = page.locator("#composer")
    for text in ("/help", "/chart as bars\nMonth,Savings\nJan,1"):
        await box.fill(text)
        await page.keyboard.press("Enter")
        await expect(box).to_have_value("")

    await discord.until(lambda: len(discord.history.of("effect", what="interaction")) == 2, LAST_RESORT_S)
    help_, chart = (record["data"] for record in discord.history.of("effect", what="interaction"))
    assert (help_["name"], help_["options"]) == ("help", [])
    assert {option["name"]: option["value"] for option in chart["options"]} == {
        "request": "as bars",
        "table": "Month,Savings\nJan,1",
    }
    assert not discord.world.channel_named("general").messages


async def test_a_message_s_menu_is_reached_by_the_keyboard(page: Page, discord: Loopback, bot: Bot) -> None:
    said = discord.ctl("say", channel_id="general", content="a,b\nx,1", author="Alice")
    await bot.register(COMMANDS)
    await page.reload()
    menu = page.get_by_role("button", name="Chart this message")
    await menu.focus()
    await expect(page.get_by_role("toolbar").first).to_have_css("opacity", "1")
    await page.keyboard.press("Enter")

    await discord.until(lambda: discord.history.of("effect", what="interaction"), LAST_RESORT_S)
    [record] = discord.history.of("effect", what="interaction")
    assert record["data"]["target_id"] == said["id"]


async def test_our_own_message_has_a_menu_and_one_for_a_single_member_has_none(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    await bot.register(COMMANDS)
    message = await bot.say(general(discord), "a chart", components=rows())
    begun = discord.ctl("click", channel_id=general(discord), message_id=message, custom_id="o1:flip:7:0")
    await bot.respond(begun, {"type": 4, "data": {"content": "for one alone", "flags": 64}})
    await page.reload()
    await expect(page.get_by_text("for one alone")).to_be_visible()
    await page.get_by_role("paragraph").get_by_text("a chart", exact=True).hover()
    await page.get_by_role("button", name="Explain this chart").click()

    def asked() -> list[tuple[str, str]]:
        told = [each["data"] for each in discord.history.of("effect", what="interaction")]
        return [(each["name"], each["target_id"]) for each in told if "name" in each]

    await discord.until(asked, LAST_RESORT_S)
    assert asked() == [("Explain this chart", message)]


async def test_what_is_no_command_is_said(page: Page, discord: Loopback, bot: Bot) -> None:
    await bot.register(COMMANDS)
    await page.locator("#composer").fill("/shrug")
    await page.keyboard.press("Enter")
    await discord.until(lambda: discord.world.channel_named("general").messages, LAST_RESORT_S)

    assert discord.history.of("effect", what="interaction") == []


async def test_a_form_is_filled_in_and_left_by_the_keyboard(page: Page, discord: Loopback, bot: Bot) -> None:
    message = await bot.say(general(discord), "a chart", components=rows())
    line = {"type": 4, "custom_id": "words", "label": "What shall change?", "style": 1, "max_length": 500}
    form = {"custom_id": "o1:say:7:0", "title": "Say it", "components": [{"type": 1, "components": [line]}]}
    flip = page.get_by_role("button", name="Flip")
    for keys in (("Escape",), ("as a line", "Enter")):
        await flip.focus()
        await page.keyboard.press("Enter")
        await discord.until(lambda: touched(discord), LAST_RESORT_S)
        begun = discord.ctl("click", channel_id=general(discord), message_id=message, custom_id="o1:sort:7:0")
        await bot.respond(begun, {"type": 9, "data": form})
        await expect(page.get_by_role("textbox", name="What shall change?")).to_be_focused()
        for key in keys:
            await (page.keyboard.type(key) if " " in key else page.keyboard.press(key))
        await expect(page.get_by_role("dialog")).to_be_hidden()
        await expect(flip).to_be_focused()

    await discord.until(lambda: discord.history.of("effect", what="interaction", type=5), LAST_RESORT_S)
    [sent] = discord.history.of("effect", what="interaction", type=5)
    assert sent["data"]["components"][0]["components"][0]["value"] == "as a line"


async def test_what_is_forwarded_and_a_poll_are_shown(page: Page, discord: Loopback) -> None:
    said = discord.ctl("say", channel_id="general", content="Month,Savings", author="Alice")
    discord.ctl("forward", channel_id="general", message_id=said["id"], author="Alice")
    discord.ctl(
        "poll", channel_id="general", question="Lunch?", answers={"Pizza": 7, "Salad": 1}, author="Alice"
    )

    await expect(page.get_by_text("Forwarded")).to_be_visible()
    await expect(page.get_by_text("Month,Savings")).to_have_count(2)
    await expect(page.get_by_role("list", name="Lunch?").get_by_role("listitem")).to_have_text(
        ["Pizza: 7 votes", "Salad: 1 vote"]
    )


async def test_roles_are_ticked_by_the_keyboard_and_reactions_are_shown(
    page: Page, discord: Loopback, bot: Bot
) -> None:
    said = discord.ctl("say", channel_id="general", content="a question", author="Alice")
    known = {name: discord.ctl("role", name=name)["id"] for name in ("Analysts", "Guests")}
    picks = {"type": 6, "custom_id": "o1:wish-roles:7:0", "placeholder": "Roles", "min_values": 0}
    picks |= {"max_values": 10, "default_values": [{"id": known["Guests"], "type": "role"}]}
    text = f"members with <@&{known['Guests']}>"
    await bot.say(general(discord), text, components=[{"type": 1, "components": [picks]}])
    await expect(page.get_by_text("members with @Guests")).to_be_visible()
    await expect(page.get_by_role("checkbox", name="Guests")).to_be_checked()
    await page.get_by_role("checkbox", name="Analysts").focus()
    await page.keyboard.press("Space")
    await page.get_by_role("checkbox", name="Guests").uncheck()
    await page.get_by_role("checkbox", name="Analysts").uncheck()
    for _ in range(2):
        await bot.react(general(discord), said["id"], "🔒")
    await discord.until(lambda: len(touched(discord)) == 3, LAST_RESORT_S)

    both = sorted(known.values())
    chosen = [sorted(values) for _, values in touched(discord)]
    assert chosen == [both, [known["Analysts"]], []]
    await expect(page.get_by_role("list", name="Reactions").get_by_role("listitem")).to_have_text(["🔒 1"])
    await page.reload()
    await expect(page.get_by_role("list", name="Reactions").get_by_role("listitem")).to_have_text(["🔒 1"])
