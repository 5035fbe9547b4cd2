"""Asks the providers: in order, one at a time, each request in the ledger before it is made.

The rules of what may be paid: a request whose outcome is unknown may have been paid, so after a paid one
nobody else is asked. A bad answer is repaired at most once. Whoever has no answer here has the planner.
"""

import asyncio
import importlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from answer.closing import call_made
from answer.model import Mention, TakenError
from answer.row import StorageError
from db.budgets import Call, CallState, Ledger, Spent
from llm import ladder, prompt
from llm.breaker import Breaker
from llm.outcomes import FREE, Outcome, Result
from llm.providers import Provider
from llm.reply import UnusableError
from llm.spec_schema import answer_schema

if TYPE_CHECKING:
    from llm.client import Client

log = logging.getLogger("oneplot.llm")

TOGETHER = 4
"""Requests to models at the same time; a server of our own gets one, for it would queue them itself."""

Accept = Callable[[str], Awaitable[str]]
"""Turns a model's text into a decision that can be stored; UnusableError says why not."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a question may use. deadline is in seconds.

    The calls of a member count for 10 minutes, those of a server for an hour, everybody's tokens for a day.
    """

    max_calls: int = 2
    deadline: float = 30.0
    member_calls: int = 5
    server_calls: int = 60
    day_tokens: int = 1_000_000

    def passed(self, spent: Spent, reserved: int) -> str:
        """Return the name of the limit that one more request would pass, "" if none."""
        if spent.member_calls >= self.member_calls:
            return "LLM_MEMBER_CALLS"
        if spent.server_calls >= self.server_calls:
            return "LLM_SERVER_CALLS"
        return "LLM_DAY_TOKENS" if spent.day_tokens + reserved > self.day_tokens else ""


class Seat:
    """A provider at the table: its connection, its luck, its place on the ladder."""

    def __init__(self, provider: Provider, client: "Client", clock: Callable[[], float]) -> None:
        self.provider = provider
        self.client = client
        self.breaker = Breaker(clock)
        self.slots = asyncio.Semaphore(1 if provider.is_local else TOGETHER)
        fixed = provider.format != "auto"
        self.level = ladder.Level(provider.format) if fixed else ladder.LEVELS[0]

    def body(self, asked: list[dict[str, str]], question: prompt.Question) -> dict[str, object]:
        """Return the request's body."""
        labels = list(question.labels.names) if question.labels and self.provider.is_local else []
        schema = answer_schema(labels, tables=question.table is not None)
        return {
            "model": self.provider.model,
            "messages": asked,
            self.provider.limit_word: self.provider.max_tokens,
            **ladder.response_format(self.level, schema),
        }


@dataclass(slots=True)
class _Inquiry:
    """One message's question on its way through the providers."""

    mention: Mention
    question: prompt.Question
    accept: Accept
    until: float
    attempt: int

    def left(self) -> float:
        return self.until - asyncio.get_running_loop().time()


@dataclass(frozen=True, slots=True)
class Accepted:
    """A decision, and the provider whose answer it is."""

    decision: str
    source: str


class _NoMoreError(Exception):
    """No further request may be made for this message."""


class Model:
    """The providers as one: a decision or None, within the deadline, and never paid twice."""

    def __init__(self, providers: Sequence[Provider], ledger: Ledger, limits: Limits) -> None:
        self._providers = providers
        self.ledger = ledger
        self._limits = limits
        self._together = asyncio.Semaphore(TOGETHER)
        self._counting = asyncio.Lock()
        self._starting = asyncio.Lock()
        self._seats: list[Seat] | None = None

    @property
    def deadline(self) -> float:
        """Return the seconds within which every question comes to its end."""
        return self._limits.deadline

    async def start(self) -> None:
        """Load the library and build the connections, in a thread: either would hold the loop."""
        async with self._starting:
            if self._seats is not None:
                return
            try:
                clients = await asyncio.to_thread(_clients, self._providers)
            except Exception:
                log.exception("the model library cannot be loaded; the planner answers everything")
                clients = []
            clock = asyncio.get_running_loop().time
            self._seats = [
                Seat(provider, client, clock)
                for provider, client in zip(self._providers, clients, strict=False)
            ]

    async def close(self) -> None:
        """Close the connections, once nobody asks any more."""
        for seat in self._seats or ():
            await seat.client.close()

    async def ask(self, mention: Mention, question: prompt.Question, accept: Accept) -> Accepted | None:
        """Return a decision, or None where the planner decides. Raises TakenError alone.

        A message that was asked about before is not asked about again if that may have been paid.
        """
        until = asyncio.get_running_loop().time() + self._limits.deadline
        past = await self.ledger.past(mention.message)
        done = next((call for call in past if call.state is CallState.DONE and call.answer), None)
        if done and done.answer:
            return Accepted(done.answer, done.provider)
        if any(call.paid and call.state in (CallState.STARTED, CallState.UNKNOWN) for call in past):
            log.info("message %d: a paid call has an unknown outcome; none is made again", mention.message)
            return None
        attempt = max((call.attempt for call in past), default=0)
        inquiry = _Inquiry(mention, question, accept, until, attempt)
        try:
            async with asyncio.timeout_at(until):
                await self.start()
            for seat in self._seats or ():
                accepted = await self._from(seat, inquiry)
                if accepted is not None:
                    return accepted
        except (_NoMoreError, TimeoutError):
            pass
        return None

    async def _from(self, seat: Seat, inquiry: _Inquiry) -> Accepted | None:
        """Ask one provider; None means that the next may be asked, _NoMoreError that none may."""
        if not seat.breaker.enter():
            return None
        try:
            async with asyncio.timeout_at(inquiry.until):
                await seat.slots.acquire()
        except TimeoutError:
            seat.breaker.leave()
            raise
        try:
            return await self._dialogue(seat, inquiry)
        finally:
            seat.slots.release()
            seat.breaker.leave()

    async def _dialogue(self, seat: Seat, inquiry: _Inquiry) -> Accepted | None:
        asked = prompt.messages(inquiry.question, fewshot=seat.provider.fewshot)
        result, accepted = await self._call(seat, inquiry, asked)
        lower = ladder.below(seat.level)
        if result.outcome is Outcome.UNSUPPORTED and lower is not None:
            log.info("provider %s does not know %s; using %s", seat.provider.name, seat.level, lower)
            seat.level = lower
            result, accepted = await self._call(seat, inquiry, asked)
        if result.outcome is Outcome.BAD and result.text:
            mended = prompt.repair(asked, result.text, result.why)
            result, accepted = await self._call(seat, inquiry, mended)
        if accepted is not None:
            return accepted
        if result.outcome in FREE or (result.outcome is Outcome.UNKNOWN and not seat.provider.paid):
            return None
        raise _NoMoreError

    async def _call(
        self, seat: Seat, inquiry: _Inquiry, asked: list[dict[str, str]]
    ) -> tuple[Result, Accepted | None]:
        """Make one request, with its row before it and its outcome after it."""
        async with self._turn(inquiry):
            call = await self._begun(seat, inquiry, asked)
            name = f"{call.message}.{call.attempt}"
            call_made()
            log.info("LLM CALL %s enter: %s %s as %s", name, call.provider, call.model, seat.level)
            began = asyncio.get_running_loop().time()
            limit = min(inquiry.left(), seat.provider.timeout)
            result = await seat.client.ask(seat.body(asked, inquiry.question), limit)
            result, decision = await self._judged(inquiry, result)
            seat.breaker.record(result)
            await self._ended(call, result, decision)
            took = asyncio.get_running_loop().time() - began
            log.info(
                "LLM CALL %s exit: %s %s %s in %.2f s%s",
                *(name, call.provider, result.outcome, "" if result.text else result.why, took),
                f" (request {result.request_id})" if result.request_id else "",
            )
        return result, Accepted(decision, call.provider) if decision else None

    @asynccontextmanager
    async def _turn(self, inquiry: _Inquiry) -> AsyncIterator[None]:
        """Wait for one of the places that all questions share, no longer than this one may take."""
        async with asyncio.timeout_at(inquiry.until):
            await self._together.acquire()
        try:
            yield
        finally:
            self._together.release()

    async def _begun(self, seat: Seat, inquiry: _Inquiry, asked: list[dict[str, str]]) -> Call:
        """Commit the row of a request that may be made now. Raises _NoMoreError, TakenError."""
        message, provider = inquiry.mention.message, seat.provider
        if inquiry.attempt >= self._limits.max_calls or inquiry.left() <= 0:
            raise _NoMoreError
        author, guild = inquiry.mention.author, inquiry.mention.guild
        reserved = prompt.reserve(asked, provider.max_tokens)
        async with self._counting:
            spent = await self.ledger.spent(message, author, guild)
            limit = self._limits.passed(spent, reserved)
            if limit:
                log.info("message %d: %s is reached; the planner answers", message, limit)
                raise _NoMoreError
            inquiry.attempt += 1
            call = Call(
                message,
                inquiry.attempt,
                provider.name,
                provider.model,
                provider.paid,
                author,
                guild,
                reserved,
            )
            if not await self.ledger.start(call):
                raise TakenError(f"call {inquiry.attempt} was begun elsewhere")
        return call

    async def _judged(self, inquiry: _Inquiry, result: Result) -> tuple[Result, str]:
        """Return the result as it turns out when its text is read, and the decision if it is one."""
        if result.outcome is not Outcome.DONE:
            return result, ""
        try:
            async with asyncio.timeout_at(inquiry.until):
                return result, await inquiry.accept(result.text)
        except UnusableError as error:
            # The reason may name columns, so it is told to the model and not to the log.
            return replace(result, outcome=Outcome.BAD, why=str(error)), ""
        except TimeoutError:
            return replace(result, outcome=Outcome.BAD, why="late", text=""), ""

    async def _ended(self, call: Call, result: Result, decision: str) -> None:
        states = {
            Outcome.DONE: CallState.DONE,
            Outcome.BAD: CallState.BAD,
            Outcome.UNKNOWN: CallState.UNKNOWN,
        }
        state = states.get(result.outcome, CallState.REFUSED)
        tokens = (result.usage.prompt, result.usage.completion) if result.usage else None
        why = "" if result.text else result.why
        try:
            await self.ledger.end(call, state, tokens=tokens, answer=decision or None, why=why)
        except StorageError as error:
            # The answer is here and paid for; the row says `started`, so nothing is asked again either.
            log.warning("message %d: the end of a call is not recorded: %s", call.message, error)


def _clients(providers: Sequence[Provider]) -> "list[Client]":
    importlib.import_module("llm.mark_words")
    module = importlib.import_module("llm.client")
    return [module.Client(provider) for provider in providers]
