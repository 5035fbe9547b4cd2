"""`python bot.py why MESSAGE_ID`: the story of one mention, from its claim to its answer."""

import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

from answer.row import StorageError
from db.beside import name_of
from db.story import Record, Story, story
from host.at_terminal import EXIT_OK, EXIT_STORAGE
from host.logs import redacted
from host.settings import Settings

EXIT_UNKNOWN = 1

_STATES: Mapping[str, str] = {
    "claimed": "claimed, and not further yet: the next sweep goes on",
    "threaded": "its place is made, the answer is not stored yet: the next sweep goes on",
    "computed": "the answer is stored and not sent yet: the next sweep sends it",
    "sending": "the answer is on its way, or its fate is unknown: the next sweep looks, and sends what lacks",
    "done": "answered",
    "failed": "answered by an apology",
    "abandoned": "given up: it can no longer be answered",
}
_FOUND = "found"
_DISCORD_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


def why(settings: Settings, message: int) -> int:
    """Print a line for each step of a mention; return 0 if it is known, 1 if not, 75 without a database."""
    try:
        found = story(settings.database, message)
    except StorageError as error:
        sys.stdout.write(f"The database cannot be read: {name_of(settings.database)}: {error}\n")
        return EXIT_STORAGE
    for line in told(message, found):
        sys.stdout.write(redacted(line) + "\n")
    return EXIT_OK if found.mention is not None else EXIT_UNKNOWN


def told(message: int, found: Story) -> Iterator[str]:
    """Yield the lines of a story."""
    yield f"message {message}, written {_written(message):%Y-%m-%d %H:%M:%S} UTC"
    row = found.mention
    if row is None:
        if message <= found.horizon:
            yield "  It is older than what is remembered, and is never answered again."
        else:
            yield "  No process that used this database ever claimed it: it was not heard, or is no mention."
        return
    run, _, number = str(row["owner"]).partition(".")
    yield f"  claimed     once, {row['created_at']}: no second claim of a message can be stored"
    yield f"  last run    {run}, its delivery {number}, {row['updated_at']}"
    yield f"  place       {_place(row)}"
    yield f"  computed    {_computed(row)}"
    yield f"  decided by  {found.source or 'nothing that is stored'}"
    yield from (f"  model       {_call(call)}" for call in found.calls)
    yield f"  sent        {_sent(row)}"
    yield f"  state       {_STATES[str(row['state'])]}{_because(row)}"


def _written(message: int) -> datetime:
    """Return when a message was written: its id counts milliseconds since 2015 above its low 22 bits."""
    return _DISCORD_EPOCH + timedelta(milliseconds=message >> 22)


def _place(row: Record) -> str:
    if row["place_id"] is None:
        return "none yet"
    kind = "a reply in channel" if row["place_kind"] == "reply" else "thread"
    where = "a direct message" if row["guild_id"] is None else f"server {row['guild_id']}"
    return f"{kind} {row['place_id']}, {where}"


def _computed(row: Record) -> str:
    times = int(str(row["attempts"]))
    if times == 0:
        return "never: an answer was there already, or it was refused" if _is_final(row) else "not yet"
    if times == 1:
        return "once"
    return f"{times} times: a run that ended before its answer was stored left it to the next"


def _sent(row: Record) -> str:
    answer = row["answer_msg_id"]
    times = int(str(row["sends"]))
    if row["why"] == _FOUND:
        return f"never: message {answer} was found, and nothing was sent beside it"
    named = "" if answer is None else f", message {answer} is the answer"
    if times <= 1:
        return f"once{named}" if times else "not at all"
    return f"{times} times, each part behind one nonce and a look{named}"


def _call(call: Record) -> str:
    tokens = f"{call['prompt_tokens'] or 0} + {call['completion_tokens'] or 0} tokens"
    reason = f": {call['why']}" if call["why"] else ""
    return f"{call['provider']} ({call['model']}), {call['state']}, {tokens}{reason}"


def _because(row: Record) -> str:
    return f" ({row['why']})" if row["why"] else ""


def _is_final(row: Record) -> bool:
    return row["state"] in ("done", "failed", "abandoned")
