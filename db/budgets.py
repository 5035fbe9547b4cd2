"""The ledger of requests to models: a row before each request, so that a crash cannot hide one.

Times are told by the messages' own ids: a snowflake holds Discord's milliseconds since 2015 above its low 22
bits, so no clock of this machine decides what a limit counts.
https://docs.discord.com/developers/reference#snowflakes
"""

from dataclasses import dataclass
from enum import StrEnum

from answer.row import MessageId
from db.mentions import Statements

MEMBER_WINDOW_S = 600
SERVER_WINDOW_S = 3_600
DAY_S = 86_400
KEPT_DAYS = 7
"""The ledger and stored decisions are deleted after this many days."""

_MS_SHIFT = 22


class CallState(StrEnum):
    """How a request stands. `started` after a crash means that nobody knows."""

    STARTED = "started"
    DONE = "done"
    BAD = "bad"
    REFUSED = "refused"  # an error was answered or nothing was sent: it cost nothing
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Call:
    """One request to a model. reserved is the tokens it counts for until its usage is known."""

    message: MessageId
    attempt: int
    provider: str
    model: str
    paid: bool
    user: int
    guild: int | None
    reserved: int


@dataclass(frozen=True, slots=True)
class Past:
    """A request that an earlier run made for a message. answer is there when it was `done`."""

    attempt: int
    provider: str
    paid: bool
    state: CallState
    answer: str | None


@dataclass(frozen=True, slots=True)
class Spent:
    """What was used up before a message: requests of its member and server, tokens of everybody."""

    member_calls: int
    server_calls: int
    day_tokens: int


def seconds_before(message: int, seconds: float) -> int:
    """Return the snowflake that many seconds before a message."""
    return message - (int(seconds * 1_000) << _MS_SHIFT)


_START = """
    INSERT INTO llm_calls
        (message_id, attempt, provider, model, paid, user_id, guild_id, state, reserved_tokens)
    VALUES (?, ?, ?, ?, ?, ?, ?, 'started', ?)
    ON CONFLICT DO NOTHING RETURNING attempt
"""
_END = """
    UPDATE llm_calls SET state = ?3, prompt_tokens = ?4, completion_tokens = ?5, answer = ?6, why = ?7,
        ended_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
    WHERE message_id = ?1 AND attempt = ?2 AND state = 'started' RETURNING attempt
"""
_SPENT = """
    SELECT count(*) FILTER (WHERE user_id = ?2 AND message_id > ?3),
        count(*) FILTER (WHERE guild_id = ?4 AND message_id > ?5),
        coalesce(sum(coalesce(prompt_tokens + completion_tokens, reserved_tokens)), 0)
    FROM llm_calls WHERE message_id > ?1 AND state <> 'refused'
"""
_PRUNE = """
    DELETE FROM llm_calls WHERE message_id < ? AND message_id NOT IN
        (SELECT id FROM mention WHERE state IN ('claimed', 'threaded', 'computed', 'sending'))
    RETURNING attempt
"""


class Ledger:
    """The statements on the table `llm_calls`. Each returns only after its commit."""

    def __init__(self, db: Statements) -> None:
        self._db = db

    async def start(self, call: Call) -> bool:
        """Record a request before it is made; False if this attempt was begun elsewhere."""
        row = (call.message, call.attempt, call.provider, call.model, int(call.paid), call.user, call.guild)
        return bool(await self._db.run(_START, (*row, call.reserved)))

    async def end(
        self,
        call: Call,
        state: CallState,
        *,
        tokens: tuple[int, int] | None = None,
        answer: str | None = None,
        why: str = "",
    ) -> None:
        """Record how a request ended, with the answer that it brought; only the first end counts."""
        prompt, completion = tokens or (None, None)
        await self._db.run(_END, (call.message, call.attempt, state, prompt, completion, answer, why))

    async def past(self, message: MessageId) -> list[Past]:
        """Return the requests made for a message so far, oldest first."""
        rows = await self._db.run(
            "SELECT attempt, provider, paid, state, answer FROM llm_calls WHERE message_id = ?"
            " ORDER BY attempt",
            (message,),
        )
        return [
            Past(int(str(attempt)), str(provider), bool(paid), CallState(str(state)), _text(answer))
            for attempt, provider, paid, state, answer in rows
        ]

    async def spent(self, message: MessageId, user: int, guild: int | None) -> Spent:
        """Return what was used within the windows that end with this message."""
        day, member, server = (
            seconds_before(message, window) for window in (DAY_S, MEMBER_WINDOW_S, SERVER_WINDOW_S)
        )
        [counts] = await self._db.run(_SPENT, (day, user, member, guild, server))
        return Spent(*(int(str(count)) for count in counts))

    async def prune(self, newest: MessageId) -> int:
        """Delete rows KEPT_DAYS older than a message, but for mentions that are unfinished."""
        return len(await self._db.run(_PRUNE, (seconds_before(newest, KEPT_DAYS * DAY_S),)))


def _text(value: object) -> str | None:
    return None if value is None else str(value)
