"""An answer follows its question while that is edited; a control that asks for words gets them by a form."""

from functools import partial
from pathlib import Path

from playground.entities import Message
from playground.server import Loopback
from tests.e2e.bot import running, until
from tests.e2e.outcome import TABLE, answered, outcome, own_messages, quiet, say
from tests.e2e.touching import books, controls, privately, touch


def alt(message: Message) -> str:
    return (message.attachments[0].upload.description or "") if message.attachments else ""


def asked(discord: Loopback) -> str:
    """Return the id of the last form that was opened."""
    forms = discord.history.of("effect", what="callback", type=9)
    return str(forms[-1]["data"]["custom_id"]) if forms else ""


def _asks(discord: Loopback, form: str) -> bool:
    return asked(discord) == form


def _tells(answer: Message, words: str) -> bool:
    return words in alt(answer)


def _is_at(more: Message, revision: int) -> bool:
    return bool(controls(more)["say"]["custom_id"].endswith(f":{revision}"))


async def test_an_answer_follows_its_question_until_somebody_touches_it(
    discord: Loopback, database: Path
) -> None:
    me = f"<@{discord.world.app.user.id}>"

    def edit(message: int, text: str) -> None:
        discord.ctl("edit", channel_id="general", message_id=message, content=f"{me} {text}")

    async with running(discord, database):
        message = say(discord, f"{me} bar chart")
        [answer] = (await answered(discord, message)).answers
        edit(message, f"bar chart\n{TABLE}")
        await until(discord, lambda: alt(answer).startswith("Bar chart"))
        edit(message, f"line chart\n{TABLE.replace('120', '999')}")
        await until(discord, lambda: alt(answer).startswith("Line chart"))
        told = max(r["n"] for r in discord.history.records if r.get("t") == "MESSAGE_UPDATE")
        discord.ctl("event", n=told, times=3)
        changed = alt(answer)
        say(discord, f"{me} as a pie", str(message))
        await until(discord, lambda: len(own_messages(discord)) == 2 and alt(own_messages(discord)[1]))
        touch(discord, answer, "kind", "bar")
        await until(discord, lambda: alt(answer).startswith("Bar chart"))
        edit(message, f"area chart\n{TABLE}")
        await quiet(discord)

    assert "999" in changed
    assert "999" in alt(own_messages(discord)[1])
    assert alt(answer).startswith("Bar chart")
    assert outcome(discord, message).answers[0] is answer
    assert books(database, message).revisions == 3


async def test_an_edit_that_comes_late_changes_nothing(discord: Loopback, database: Path) -> None:
    me = f"<@{discord.world.app.user.id}>"
    async with running(discord, database):
        message = say(discord, f"{me} bar chart\n{TABLE}")
        [answer] = (await answered(discord, message)).answers
        discord.ctl("clock", advance=700)
        later = f"{me} line chart\n{TABLE}"
        discord.ctl("edit", channel_id="general", message_id=message, content=later)
        await quiet(discord)

    assert alt(answer).startswith("Bar chart")


async def test_a_title_and_a_wish_are_written_into_a_form(discord: Loopback, database: Path) -> None:
    async with running(discord, database):
        message = say(discord, f"<@{discord.world.app.user.id}> bar chart\n{TABLE}")
        [answer] = (await answered(discord, message)).answers
        touch(discord, answer, "more")
        await until(discord, lambda: privately(discord, answer) and privately(discord, answer)[0].components)
        [more] = privately(discord, answer)
        for operation, words, shown in (
            ("title", "Our <@1> nest egg", "nest egg"),
            ("say", "as a line", "Line"),
        ):
            number = books(database, message).revisions
            touch(discord, more, operation)
            await until(discord, partial(_asks, discord, f"o1:{operation}:{message}:{number}"))
            where = {"channel_id": message, "message_id": more.id, "custom_id": asked(discord)}
            discord.ctl("modal", fields={"words": words}, **where)
            await until(discord, partial(_tells, answer, shown))
            await until(discord, partial(_is_at, more, number + 1))

    assert "<@" not in alt(answer)
    assert books(database, message).revisions == 2
