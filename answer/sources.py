"""The tables of a message, read when it comes and again when its chart is touched: they are not kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from charts.telling import about_files, no_chart
from charts.telling.speech import speaking

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from answer.model import FileRef, Mention
    from charts.table import File, Reading

    Read = Callable[[str, Sequence[File]], Awaitable[Reading]]
    Fetch = Callable[[FileRef], Awaitable[File]]


async def reading_of(source: Mention, read: Read, fetch: Fetch | None) -> Reading | None:
    """Read a message, or where it has no table the one that it replies to; None if there is none."""
    parts = [(source.text, source.files)]
    if source.quoted is not None:
        parts.append((source.quoted.text, source.quoted.files))
    for text, refs in parts:
        if refs and fetch is None:
            continue
        files = [await fetch(ref) for ref in refs] if fetch else []
        reading = await read(text, files)
        if reading.tables:
            return reading
    return None


async def read_mention(mention: Mention, read: Read, fetch: Fetch) -> Reading:
    """Return the tables of a mention, or if it has none those of the message it replies to."""
    reading = await read(mention.text, [await fetch(file) for file in mention.files])
    with speaking(reading.locale):
        notes = (*reading.notes, *([about_files.unread(mention.unread)] if mention.unread else ()))
    quoted = mention.quoted
    if reading.tables or quoted is None:
        return replace(reading, notes=notes)
    found = await read(quoted.text, [await fetch(file) for file in quoted.files])
    unseen = () if quoted.text or quoted.files or mention.unread else (no_chart.unseen(),)
    return replace(reading, tables=found.tables, notes=(*notes, *found.notes, *unseen))
