"""An answer made of what was read, decided and drawn; and plainer ones, for when that cannot be."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from answer.controls import under
from answer.model import Answer, Decision
from answer.splitting import split
from answer.turns import Whose
from charts.telling import about_pastes, busy, no_chart
from charts.telling.cleaner import directed, shown, shown_text, spoken
from charts.telling.speech import in_a_row, say, speaking
from charts.telling.unspent import unspent_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from answer.turns import FullError
    from charts.chart import Drawn
    from charts.table import Reading

MESSAGE_LIMIT = 2_000
"""Discord's limit for the content of a message, in characters."""

ALT_LIMIT = 1_024
"""Discord's limit for the description of an attachment, in characters."""

THREAD_NAME = "Chart"
"""Neutral on purpose: what members write may hold pings, links or slurs."""

_PART_ROOM = 15
"""Characters that the line which counts the parts may take."""

_FIRST_PART = re.compile(r"^-# 1/(\d{1,4})$", re.MULTILINE)

CUT_SHORT = Answer(f"-# {no_chart.cut_short()}")
"""Ends an answer in several messages of which somebody else's process sent the first and then no more."""

APOLOGY = Answer(no_chart.went_wrong(), apology=True)
SLOW = Answer(no_chart.took_long(), apology=True)


_WAITS = {
    Whose.MEMBER: busy.member_waits,
    Whose.SERVER: busy.server_waits,
    Whose.EVERYBODY: busy.everybody_waits,
}


def refusal(full: FullError, turn_s: float) -> Answer:
    """Say that there is no place in the line, and when there will be; a turn takes so many seconds."""
    return Answer(_WAITS[full.whose](full.waiting, (full.turns + 1) * turn_s), apology=True)


def no_table(reading: Reading) -> str:
    """Say that there was no table, why if the reader knows, and what one looks like."""
    with speaking(reading.locale):
        return "\n".join([*reading.notes, no_chart.no_table()])


def compose(reading: Reading, decision: Decision, drawn: Drawn) -> Answer:
    """Put the words under a chart together: what is shown, its figures, then what was set aside and why."""
    notes = dict.fromkeys((*_about(reading, decision), *drawn.notes))  # each once, in order
    with speaking(_language(decision)):
        lines = [_answered(*decision.answer)] if decision.answer else []
        lines += [shown(_sentence(line)) for line in (decision.text, drawn.caption) if line]
        left = unspent_line(decision.unspent, decision.text)
        below = [f"-# {directed(shown(note))}" for note in (left, *notes) if note]
        text = "\n".join([directed(in_a_row(lines)), *below])
        spec, version = decision.spec, decision.version
        controls = under(drawn.offers, spec, version) if spec and version else ()
        alt = shortened(directed(spoken(drawn.alt)), ALT_LIMIT)
        return Answer(shortened(text), drawn.png, alt, controls=controls, locale=_language(decision))


def _about(reading: Reading, decision: Decision) -> list[str]:
    """Return the notes of a reading, without that of the first table where another one is drawn."""
    if decision.version is None or not decision.version.table or not reading.tables:
        return list(reading.notes)
    first = reading.tables[0]
    with speaking(reading.locale):
        untrue = about_pastes.first_of(len(reading.tables), first.names, len(first))
    return [note for note in reading.notes if note != untrue]


def figure(decision: Decision) -> Answer | None:
    """Return the figure that was asked for, where no chart was wanted with it."""
    if decision.answer is None:
        return None
    with speaking(_language(decision)):
        return Answer(shortened(directed(_answered(*decision.answer))))


def _language(decision: Decision) -> str:
    return decision.spec.locale if decision.spec else ""


def _answered(asked: str, rest: str) -> str:
    return f"**{shown(asked)}**{shown(rest)}"


def _sentence(text: str) -> str:
    """Return the text with a capital, and with the full stop of the language where it has none."""
    said = text[0].upper() + text[1:]
    return said if said.endswith((".", "!", "?", "…", "。", "।")) else say("{parts}.", parts=said)


def worded(text: str) -> Answer:
    """Return an answer of words alone, in as many messages as it takes; each of several says which it is.

    It says so in figures, whatever language the words are in.
    """
    text = shown_text(text)
    parts = split(text, MESSAGE_LIMIT)
    if len(parts) > 1:
        parts = split(text, MESSAGE_LIMIT - _PART_ROOM)
        parts = tuple(f"{part}\n-# {number}/{len(parts)}" for number, part in enumerate(parts, start=1))
    return Answer(parts[0], more=parts[1:])


def parts_in_all(text: str) -> int:
    """Return of how many messages this one is the first, as its last line says; 1 if it says nothing."""
    match = _FIRST_PART.search(text)
    return int(match.group(1)) if match else 1


def plainer(answer: Answer, *, may_attach: bool) -> Answer | None:
    """Return what to say when Discord did not take an answer: it without its picture, then an apology.

    None when there is nothing plainer: a text that may not be posted is not helped by another text.
    """
    if answer.png is not None:
        words = replace(answer, png=None, alt="", controls=())
        return noted(words, lambda: no_chart.no_picture(may_attach=may_attach))
    return None if answer.apology or not may_attach else APOLOGY


def noted(answer: Answer, words: Callable[[], str]) -> Answer:
    """Return an answer with a note below, in its language."""
    with speaking(answer.locale):
        note = f"\n-# {words()}"
    return replace(answer, text=shortened(answer.text, MESSAGE_LIMIT - len(note)) + note)


def shortened(text: str, limit: int = MESSAGE_LIMIT) -> str:
    """Return the text, cut at a word with an ellipsis if it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return cut[: max(cut.rfind(" "), cut.rfind("\n"), limit // 2)].rstrip() + "…"
