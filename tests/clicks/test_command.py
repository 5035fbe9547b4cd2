"""A command is answered once: by words for one member, or by a chart for everybody."""

import pytest

from answer.controls import Touch
from answer.model import Mention, UnknownOutcomeError
from answer.row import MessageId
from charts.errors import UserError
from charts.grammar import Mark
from clicks import trying
from clicks.command import EXPLAIN_THIS, Command, Commands, Host
from clicks.server_settings import ServerSettings
from db.personal import Personal
from db.servers import Servers
from tests.clicks.desk import ASKER, CHART, OTHER, POST, SAVINGS, THREAD, Desk, Response

NUMBER = 900


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "BACKOFF_S", (0.0, 0.0))


def commands(desk: Desk) -> Commands:
    settings = ServerSettings(Servers(desk.db), desk.discord)
    return Commands(Personal(desk.db), desk.discord, desk.handler, Host("1.2", asks_model=True), settings)


def command(name: str, text: str = "", locale: str = "en") -> Command:
    source = Mention(MessageId(NUMBER), 10, 7, ASKER, text) if text else None
    return Command(NUMBER, name, ASKER, 10, "token", locale, source)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("help", "Mention me together with a table"),
        ("about", "I am Oneplot 1.2."),
        ("privacy", "I ask a language model"),
        ("forget", "Forgotten: 0 entries"),
        ("nobody registered this", "Mention me together with a table"),
    ],
)
async def test_words_are_for_who_asked(name: str, words: str) -> None:
    desk, response = Desk(), Response(Desk().discord)
    await commands(desk).handle(command(name), response)

    assert words in response.replies[0]
    assert (desk.discord.private, desk.discord.shown) == ([], [])


async def test_all_that_is_kept_is_handed_as_a_file() -> None:
    desk = Desk()
    await desk.begin()
    response = Response(desk.discord)
    await commands(desk).handle(command("export", locale="de"), response)

    [(text, file)] = desk.discord.handed
    assert (text, file.name, response.deferred) == (
        "Das ist alles, was von dir gespeichert ist.",
        "oneplot.json",
        [True],
    )
    assert b"Savings" in file.data


@pytest.mark.parametrize("name", ["forget", "export"])
async def test_while_the_storage_is_away_it_is_told(name: str) -> None:
    desk = Desk()
    desk.db.away = True
    response = Response(desk.discord)
    await commands(desk).handle(command(name), response)

    assert response.replies == ["I cannot do this right now. Try again in a minute."]


async def test_a_table_of_a_command_is_drawn_for_everybody() -> None:
    desk = Desk()
    response = Response(desk.discord)
    for _ in range(2):
        await commands(desk).handle(command("chart", SAVINGS + "as bars"), response)

    assert response.deferred == [False]
    [answer] = desk.discord.private  # its placeholder, which the token reaches
    assert Touch.of(answer.controls[0][0].id) == Touch("kind", NUMBER, 0)
    assert "only you" not in answer.text
    await desk.touch("kind=line", 0, chart=NUMBER)
    assert (desk.picture and desk.picture.mark) is Mark.LINE


async def test_a_member_who_did_not_ask_gets_a_copy_of_it() -> None:
    desk = Desk()
    await commands(desk).handle(command("chart", SAVINGS), Response(desk.discord))
    response = await desk.touch("kind=area", 0, OTHER, chart=NUMBER)

    assert (response.deferred, desk.discord.shown) == ([True], [])


async def test_what_a_command_brought_is_kept_for_a_week() -> None:
    desk = Desk()
    await commands(desk).handle(command("chart", SAVINGS), Response(desk.discord))
    await desk.handler.recover((8 * 86_400_000) << 22)
    await desk.touch("kind=line", 0, chart=NUMBER)

    assert "Post it again" in desk.discord.whispered[0]
    assert await desk.db.run("SELECT source_json FROM chart") == [("",)]


@pytest.mark.parametrize(("text", "words"), [("hello", "I found no table"), ("a\n", "I found no table")])
async def test_a_message_without_a_table_is_told_so(text: str, words: str) -> None:
    desk = Desk()
    await commands(desk).handle(command("Chart this message", text), Response(desk.discord))

    [answer] = desk.discord.private
    assert words in answer.text


@pytest.mark.parametrize(
    ("broken", "words"),
    [(UserError("This file is damaged."), "This file is damaged."), (KeyError("x"), "went wrong")],
)
async def test_a_table_that_cannot_be_read_is_told_once(broken: Exception, words: str) -> None:
    desk = Desk()
    desk.work.breaks = broken
    await commands(desk).handle(command("chart", SAVINGS), Response(desk.discord))

    assert [words in answer.text for answer in desk.discord.private] == [True]
    assert await desk.rows.unfinished() == []


def explaining(touch: Touch | None, locale: str = "en") -> Command:
    return Command(NUMBER, EXPLAIN_THIS, ASKER, THREAD, "token", locale, touch=touch, message=POST)


@pytest.mark.parametrize(
    ("locale", "shows", "reads"),
    [
        ("en", "Bar chart: Savings by Month.", "A bar chart compares numbers by length"),
        ("de", "Balkendiagramm: Savings nach Month.", "Ein Balkendiagramm vergleicht"),
    ],
)
async def test_a_chart_is_explained_to_who_asked_alone(locale: str, shows: str, reads: str) -> None:
    desk = Desk()
    await desk.begin()
    desk.discord.text = SAVINGS.replace("Feb | 150", "Feb | ")
    response = Response(desk.discord)
    for _ in range(2):
        await commands(desk).handle(explaining(Touch("flip", CHART, 0), locale), response)

    [answer] = desk.discord.private
    assert answer.text.startswith(shows)
    assert reads in answer.text
    assert "\n-# 1 " in answer.text  # the blank cell
    assert (response.deferred, desk.discord.shown, answer.controls) == ([True], [], ())
    assert desk.picture is None


@pytest.mark.parametrize(
    ("touch", "words"),
    [
        (None, "There is no chart of mine in this message."),
        (Touch("flip", 7, 0), "I no longer know this chart."),
    ],
)
async def test_who_asks_about_a_message_without_a_chart_is_told(touch: Touch | None, words: str) -> None:
    desk = Desk()
    await desk.begin()
    response = Response(desk.discord)
    await commands(desk).handle(explaining(touch), response)

    assert response.replies[0].startswith(words)
    assert (response.deferred, desk.discord.private) == ([], [])


async def test_an_explanation_whose_process_died_is_given_by_the_next() -> None:
    desk = Desk()
    await desk.begin()
    desk.discord.faults = [UnknownOutcomeError("reset")] * 3
    await commands(desk).handle(explaining(Touch("flip", CHART, 0)), Response(desk.discord))
    assert desk.discord.private == []
    await desk.restart().recover(0)

    assert len(desk.discord.private) == 1
    assert await desk.rows.unfinished() == []
