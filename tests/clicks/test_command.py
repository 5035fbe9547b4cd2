"""A command is answered once: by words for one member, or by a chart for everybody."""

import pytest

from answer.controls import Touch
from answer.model import Mention
from answer.row import MessageId
from charts.errors import UserError
from charts.grammar import Mark
from clicks.command import Command, Commands, Host
from clicks.server_settings import ServerSettings
from db.personal import Personal
from db.servers import Servers
from tests.clicks.desk import ASKER, OTHER, SAVINGS, Desk, Response

NUMBER = 900


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
