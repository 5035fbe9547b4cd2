"""The sentences of an answer that belong to no single chart: what was missing, what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from answer.model import Answer, Decision
from answer.splitting import split

if TYPE_CHECKING:
    from charts.chart import Drawn
    from charts.table import Reading

MESSAGE_LIMIT = 2_000
"""Discord's limit for the content of a message, in characters."""

THREAD_NAME = "Chart"
"""Neutral on purpose: what members write may hold pings, links or slurs."""

EXAMPLE = """```
Month | Savings
Jan   | 120
Feb   | 150
Mar   | 90
```"""

_NO_TABLE = (
    "I found no table in your message, so there is nothing to draw yet. "
    "Mention me together with your numbers, one row a line, for example:\n"
    f"{EXAMPLE}\n"
    "CSV, cells copied from a spreadsheet and Markdown tables work too. "
    "Add what you would like to see: “line chart”, “pie of savings by month”."
)

UNSEEN = (
    "I cannot see the message you replied to: Discord shows me only messages that mention me. "
    "Paste its table into your own message, or attach it there."
)

APOLOGY = Answer(
    "Sorry, I could not draw this one: something went wrong on my side, and your table is not to blame. "
    "Post it again with a fresh mention and I will try anew.",
    apology=True,
)

SLOW = Answer(
    "Sorry, this took longer than I allow myself for one answer. "
    "Post it again with a fresh mention, with fewer rows if the table is large.",
    apology=True,
)


def no_table(reading: Reading) -> str:
    """Say that there was no table, why if the reader knows, and what one looks like."""
    return "\n".join([*reading.notes, _NO_TABLE])


def compose(reading: Reading, decision: Decision, drawn: Drawn) -> Answer:
    """Put the words under a chart together: what is shown, its figures, then what was set aside and why."""
    lines = [_sentence(line) for line in (decision.text, drawn.caption) if line]
    notes = dict.fromkeys((*reading.notes, *drawn.notes))  # each once, in order
    text = "\n".join([" ".join(lines), *(f"-# {note}" for note in notes)])
    return Answer(shortened(text), drawn.png, drawn.alt)


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:] + ("" if text.endswith((".", "!", "?", "…", "。")) else ".")


def worded(text: str) -> Answer:
    """Return an answer of words alone, in as many messages as it takes."""
    first, *more = split(text, MESSAGE_LIMIT)
    return Answer(first, more=tuple(more))


def plainer(answer: Answer, *, may_attach: bool) -> Answer | None:
    """Return what to say when Discord did not take an answer: it without its picture, then an apology.

    None when there is nothing plainer: a text that may not be posted is not helped by another text.
    """
    if answer.png is not None:
        reason = (
            "Discord did not take the picture" if may_attach else "I lack the permission Attach Files here"
        )
        note = f"\n-# No chart, only its figures: {reason}."
        return Answer(shortened(answer.text, MESSAGE_LIMIT - len(note)) + note)
    return None if answer.apology or not may_attach else APOLOGY


def shortened(text: str, limit: int = MESSAGE_LIMIT) -> str:
    """Return the text, cut at a word with an ellipsis if it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return cut[: max(cut.rfind(" "), cut.rfind("\n"), limit // 2)].rstrip() + "…"
