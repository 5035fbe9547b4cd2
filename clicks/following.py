"""An answer follows its question: an edit of the message that asked is a change of its chart, made once.

Only while the edit is near and nobody has touched the chart. The edit is claimed like a touch, by a number of
its own, and what it makes is the next revision.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from answer.making import compose, figure, no_table, worded
from answer.model import Decision, Mention
from answer.row import MessageId
from answer.sources import read_mention
from answer.stored_specs import text_of
from clicks.click import Click
from db.revisions import Chart, Revision

if TYPE_CHECKING:
    from answer.model import Answer
    from charts.table import Reading
    from clicks.click import Screen, Work
    from db.answers import Answered, Answers
    from db.revisions import Claim, Revisions

EDITED = "edited"
NEAR_MS = 600_000
"""An edit counts so long after its message."""

ENDED_S = 90.0
"""How long an answer is waited for that is still being made of what the message said before."""

_EPOCH_MS, _BITS = 1_420_070_400_000, 22


class Decider(Protocol):
    """What the answer shall be, decided again (llm_handler.LlmHandler)."""

    async def decide_anew(self, mention: Mention, reading: Reading) -> Decision:
        """Return the decision about what a message says now, which from here on is the one that holds."""
        ...


def edit_id(message: int, edited_ms: int) -> int:
    """Return the number of an edit of a message: the same however often it is told."""
    return (edited_ms - _EPOCH_MS) << _BITS | message % (1 << _BITS)


def is_near(message: int, edited_ms: int) -> bool:
    """Whether an edit came so early that the answer follows it."""
    return edited_ms - ((message >> _BITS) + _EPOCH_MS) <= NEAR_MS


class Following:
    """Makes answers of edited questions."""

    def __init__(
        self, rows: Revisions, answers: Answers, decider: Decider, screen: Screen, work: Work
    ) -> None:
        self._rows = rows
        self._answers = answers
        self._decider = decider
        self._screen = screen
        self._work = work

    async def asked(self, message: int) -> bool:
        """Whether a message was ever heard as a question."""
        return await self._answers.of(message) is not None

    async def change(self, mention: Mention, edit: int) -> Click | None:
        """Return the edit of a question as a touch of its answer; None where nothing follows it."""
        known = await self._ended(mention.message)
        latest = await self._rows.latest(mention.message)
        touched = latest is not None and (latest.undo is not None or latest.redo is not None)
        if known is None or known.author != mention.author or touched or known.parts > 1:
            return None
        if known.place is None or known.post is None:
            return None
        where = mention.message, latest.number if latest else 0, EDITED, mention.author
        return Click(edit, *where, known.place, known.post, "", asked=mention.to_json())

    async def _ended(self, message: int) -> Answered | None:
        """Return where the answer stands once it does."""
        for _ in range(int(ENDED_S)):
            known = await self._answers.of(message)
            if known is None or known.ended:
                return known
            await asyncio.sleep(1)
        return None

    async def follow(self, click: Click, claim: Claim) -> None:
        """Let the answer say and show what the message asks for now."""
        mention = Mention.from_json(MessageId(click.chart), click.asked)
        reading = await read_mention(mention, self._work.read, self._screen.fetch)
        decision = await self._decider.decide_anew(mention, reading)
        answer = await self._made(mention, reading, decision, claim)
        if answer.more:
            return
        await self._screen.show(click.channel, click.message, answer)
        if decision.spec is None and await self._rows.latest(click.chart) is None:
            await self._rows.released(claim, "an answer in words has no revisions")

    async def _made(self, mention: Mention, reading: Reading, decision: Decision, claim: Claim) -> Answer:
        """Return the answer, its chart stored as the revision that the edit has the number of."""
        number = claim.number or 0
        if decision.spec is None:
            base = await self._rows.latest(mention.message)
            if base is not None:
                await self._rows.keep(replace(base, number=number))
            return figure(decision) or worded(decision.text or no_table(reading))
        drawn = await self._work.draw(decision.table or reading.tables[0], decision.spec)
        version = decision.version and replace(decision.version, number=number)
        table = version.table if version else 0
        await self._rows.keep(Revision(mention.message, number, text_of(decision.spec), table=table))
        await self._rows.stored(claim)
        return compose(reading, replace(decision, version=version), drawn)


def chart_of(click: Click) -> Chart:
    """Return the chart of the answer that an edit changes."""
    return Chart(click.chart, click.member, click.channel, click.chart)
