"""The tables of a message, read again: its cells are kept nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
