"""What a message holds as if it were pasted: words, what it forwards, the results of its poll, files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from answer.model import FileRef, Quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    import discord

_NOT_TABLES = ("image/", "video/", "audio/")


def pasted_in(message: discord.Message) -> Quoted:
    """Return the words and files of a message, and of those that it forwards."""
    texts = [message.content, *(part.content for part in message.message_snapshots)]
    texts += [_results(message.poll)] if message.poll else []
    files = tuple(
        FileRef(file.filename, file.size, file.url) for file in _attached(message) if _may_hold(file)
    )
    return Quoted("\n".join(text for text in texts if text), files)


def unread_in(message: discord.Message) -> tuple[str, ...]:
    """Return the names of the files in which no table is looked for."""
    return tuple(file.filename for file in _attached(message) if not _may_hold(file))


def _attached(message: discord.Message) -> Iterator[discord.Attachment]:
    yield from message.attachments
    for part in message.message_snapshots:
        yield from part.attachments


def _may_hold(file: discord.Attachment) -> bool:
    return not (file.content_type or "").startswith(_NOT_TABLES)


def _results(poll: discord.Poll) -> str:
    """Return the results of a poll as a table below its question."""
    rows = [f"{_cell(answer.text)}\t{answer.vote_count}" for answer in poll.answers]
    return "\n".join([poll.question.replace("\n", " "), "", "Answer\tVotes", *rows])


def _cell(text: str) -> str:
    return " ".join(text.split())
