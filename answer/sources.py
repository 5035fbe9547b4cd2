"""The tables of a message, read when it comes and again when its chart is touched: they are not kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from charts.telling import about_files, no_chart, touching
from charts.telling.speech import speaking

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from answer.model import FileRef, Mention
    from charts.table import File, Reading

    Read = Callable[[str, Sequence[File]], Awaitable[Reading]]
    Fetch = Callable[[FileRef], Awaitable[File]]


_LONGEST_NAME = 90
"""Discord takes 100 characters for a choice."""


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


def sources_of(reading: Reading) -> tuple[str, ...]:
    """Return the file, or the sheet, that each table stands in, "" for the message itself."""
    named = {lines.table: lines.source for lines in reversed(reading.ledger)}
    return tuple(named.get(place, "") for place in range(len(reading.tables)))


def sheets_of(reading: Reading) -> tuple[str, ...]:
    """Return the name of the sheet of each table, "" where it stands in none."""
    return tuple(source.rpartition(" › ")[2] if " › " in source else "" for source in sources_of(reading))


def names_of(reading: Reading) -> tuple[str, ...]:
    """Return what the tables are called, in the language of the message."""
    with speaking(reading.locale):
        sources = [source or touching.table(place) for place, source in enumerate(sources_of(reading), 1)]
    listed = zip(sources, reading.tables, strict=True)
    return tuple(f"{source}: {', '.join(table.names)}"[:_LONGEST_NAME] for source, table in listed)


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
