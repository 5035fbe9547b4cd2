"""What is forwarded, asked in a poll, or too long for a message counts as if it were pasted."""

import base64
from pathlib import Path

from playground.entities import Message
from playground.server import Loopback
from tests.e2e.bot import running, until
from tests.e2e.outcome import TABLE, answered, own_messages, say, threads_opened
from tests.e2e.touching import controls, touch

MESSAGE_CONTENT = 1 << 15
TWO = "Month,Savings\nJan,120\nFeb,150\n\nRegion;Costs\nNorth;3\nSouth;4\nWest;9\n\nbar chart"


def alt(message: Message) -> str:
    [picture] = message.attachments
    return picture.upload.description or ""


async def test_forwards_polls_and_long_messages_are_drawn(discord: Loopback, database: Path) -> None:
    discord.ctl("settings", privileged=MESSAGE_CONTENT)
    me = f"<@{discord.world.app.user.id}>"
    table = discord.ctl("say", channel_id="general", content=TABLE, author="Alice")["id"]
    forward = discord.ctl("forward", channel_id="general", message_id=table, author="Alice")["id"]
    votes = {"Pizza": 7, "Salad | soup": 2, "Bread": 4}
    poll = discord.ctl("poll", channel_id="general", question="Lunch?", answers=votes)["id"]
    file = {"filename": "message.txt", "content_type": "text/plain; charset=utf-8"}
    file["data"] = base64.b64encode(f"{me} line chart\n{TABLE}".encode()).decode()
    async with running(discord, database, MESSAGE_CONTENT="on"):
        found: list[Message] = []
        for to in (forward, poll):
            asked = discord.ctl("say", channel_id="general", content=f"{me} bar chart", reply_to=to)
            found += (await answered(discord, int(asked["id"]))).answers
        long = discord.ctl("say", channel_id="general", content=me, attachments=[file])
        found += (await answered(discord, int(long["id"]))).answers
        dm = discord.world.dm_between(discord.world.you.id, discord.world.app.user.id)
        sent = discord.ctl("forward", channel_id="general", message_id=table, to=dm.id)
        found += (await answered(discord, int(sent["id"]))).answers

    shown = [alt(message) for message in found]
    assert [text.split()[0] for text in shown] == ["Bar", "Bar", "Line", "Line"]
    assert "Salad | soup" in shown[1]


async def test_a_picture_is_not_read_and_words_that_are_hidden_are_asked_for(
    discord: Loopback, database: Path
) -> None:
    picture = {"filename": "table.png", "content_type": "image/png", "data": "iVBORw0KGgo="}
    me = f"<@{discord.world.app.user.id}>"
    async with running(discord, database):
        asked = discord.ctl("say", channel_id="general", content=f"{me} draw", attachments=[picture])
        thread = int(asked["id"])
        [answer] = (await answered(discord, thread)).answers
        discord.ctl("say", channel_id=thread, content="as a pie", reply_to=answer.id, ping=False)
        await until(discord, lambda: len(own_messages(discord)) == 2)

    assert "“table.png” is left out" in answer.content
    assert own_messages(discord)[1].content.startswith("I see no words in your message")
    assert threads_opened(discord) == 1


async def test_another_table_of_the_message_is_chosen_by_touch_and_by_words(
    discord: Loopback, database: Path
) -> None:
    async with running(discord, database):
        message = say(discord, f"<@{discord.world.app.user.id}>\n{TWO}")
        [answer] = (await answered(discord, message)).answers
        tables = controls(answer)["table"]
        touch(discord, answer, "table", "1")
        await until(discord, lambda: "West" in alt(answer))
        chosen = controls(answer)["table"]["options"][1].get("default")
        touch(discord, answer, "undo")
        await until(discord, lambda: "West" not in alt(answer))
        say(discord, f"<@{discord.world.app.user.id}> table 2 as a line", str(message))
        await until(discord, lambda: len(own_messages(discord)) == 2 and own_messages(discord)[1].attachments)

    assert [option["label"] for option in tables["options"]] == [
        "Table 1: Month, Savings",
        "Table 2: Region, Costs",
    ]
    assert chosen
    assert "There are 2 tables" in answer.content
    assert "West" in alt(own_messages(discord)[1])
    assert "There are 2 tables" not in own_messages(discord)[1].content
