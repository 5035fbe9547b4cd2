"""What Discord tells that asks nothing is not made an object of: most of what a RESUME replays is such.

A message of before by ourselves, or by another bot, asks nothing; that we said it tells whom it answers. Nor
does an update ask anything that is no edit, as when a thread begins at a message or a link gets its preview,
or one of our own. Only what the payload says by itself is looked at; all else is told as ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    import discord

    from messenger.past import Past


def pass_over(client: discord.Client, past: Past, answers: Callable[[int], None]) -> None:
    """Let a client pass over what asks nothing; `answers` is told what of before we have answered."""
    parsers = client._connection.parsers  # noqa: SLF001 - the one table of what becomes of an event
    create, update = parsers["MESSAGE_CREATE"], parsers["MESSAGE_UPDATE"]

    def is_ours(data: Any) -> bool:  # noqa: ANN401 - whatever Discord sends
        return client.user is not None and str(data.get("author", {}).get("id")) == str(client.user.id)

    def told(data: Any) -> None:  # noqa: ANN401 - the same
        message = int(data["id"])
        if not data.get("author", {}).get("bot") or not past.is_late(message):
            create(data)
            return
        past.saw(message)
        if is_ours(data):
            about = (data.get("message_reference") or {}).get("message_id")
            answers(int(about or data["channel_id"]))

    def changed(data: Any) -> None:  # noqa: ANN401 - the same
        if data.get("edited_timestamp") and not is_ours(data):
            update(data)

    parsers["MESSAGE_CREATE"], parsers["MESSAGE_UPDATE"] = told, changed
