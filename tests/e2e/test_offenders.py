"""What once brought down a reader or a sweep, on the real bot: one answer each, computed once, clean."""

import asyncio
import base64
import sqlite3
from contextlib import closing
from pathlib import Path

from playground.server import Loopback
from tests.charts.pipeline import unseen
from tests.e2e.bot import running
from tests.e2e.outcome import answered

D = "9" * 400
MESSAGES = (
    '[{"n":"a\\ud800","v":1},{"n":"b","v":2}]',
    "n,v\na\ud800,1\nb,2",
    "<table><![x[<tr><td>a<td>1<tr><td>b<td>2</table>",
    "{(1, 2): 3, (3, 4): 5}",
    "a,b,c\n1\n2,3\n4,5,6",
    f"n,v\na,{D}\nb,2",
    f"line at {D}\nn,v\na,1\nb,2",
    "n,v\n&#8238;a\u202e,1\nb\\u0000,2",
)
FILES = (
    ("a.json", b'[{"n":"a\\ud800","v":1},{"n":"b","v":2}]'),
    ("a.html", b"<table><![CDATA[<tr><td>a<td>1<tr><td>&#xDFFF;<td>2</table>"),
    ("a\u202e\ud800.csv", f"n,v\na,{D}\nb,2".encode()),
)


async def test_an_offender_is_answered_once_and_touches_nobody(discord: Loopback, database: Path) -> None:
    me = discord.world.app.user.id
    async with running(discord, database) as bot:
        said = [discord.ctl("say", channel_id="general", content=f"<@{me}>\n{text}") for text in MESSAGES]
        for name, data in FILES:
            file = {"filename": name, "data": base64.b64encode(data).decode()}
            wish = {"channel_id": "general", "content": f"<@{me}>", "attachments": [file]}
            said.append(discord.ctl("say", **wish, author="Alice"))  # so that nobody has to queue
        ids = [int(message["id"]) for message in said]
        found = await asyncio.gather(*(answered(discord, message) for message in ids))
        told = "\n".join(bot.lines)
    assert [(one.threads, len(one.answers)) for one in found] == [(1, 1)] * len(ids)
    answers = [one.answers[0] for one in found]
    words = [answer.content for answer in answers]
    words += [file.upload.description or "" for answer in answers for file in answer.attachments]
    assert unseen(words) == []
    assert [text for text in words if "broke on my side" in text] == []
    assert not any(
        sign in told for sign in ("Traceback", "could not be computed", "failed in its worker", "lost its")
    )
    with closing(sqlite3.connect(database)) as rows:
        assert rows.execute("SELECT DISTINCT state, attempts FROM mention").fetchall() == [("done", 1)]
        kept = [
            str(value)
            for row in rows.execute("SELECT decision, request, mention_json FROM turn")
            for value in row
        ]
    assert not any("\ud800" in text for text in kept)
