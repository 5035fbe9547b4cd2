"""One question to one provider, as `python bot.py check` asks it: model, format level, latency."""

import asyncio
import time
from dataclasses import dataclass

from charts.table import Column, Kind, Table
from llm import ladder
from llm.asking import Seat
from llm.client import Client
from llm.labels import labels_of
from llm.outcomes import Outcome, Result
from llm.prompt import Question, messages
from llm.providers import Provider
from llm.reply import UnusableError, read_reply

_TABLE = Table(
    (
        Column("month", Kind.MONTH, ("Jan", "Feb"), ("Jan", "Feb")),
        Column("sales", Kind.NUMBER, (120, 150), ("120", "150")),
    )
)


@dataclass(frozen=True, slots=True)
class Probe:
    """What was learnt about a provider; good is whether it can be used."""

    name: str
    good: bool
    text: str


async def probed(provider: Provider) -> Probe:
    """Ask for a chart of a table of two rows, down the ladder if need be."""
    client = await asyncio.to_thread(Client, provider)
    seat = Seat(provider, client, time.monotonic)
    question = Question("bar chart of sales by month", _TABLE, labels_of(_TABLE))
    asked = messages(question, fewshot=provider.fewshot)
    try:
        while True:
            began = time.monotonic()
            result = await client.ask(seat.body(asked, question), provider.timeout)
            lower = ladder.below(seat.level)
            if result.outcome is not Outcome.UNSUPPORTED or lower is None:
                return _told(provider, seat.level, result, time.monotonic() - began)
            seat.level = lower
    finally:
        await client.close()


def _told(provider: Provider, level: ladder.Level, result: Result, seconds: float) -> Probe:
    where = f"{provider.model} at {provider.host}"
    match result.outcome:
        case Outcome.NOT_SENT:
            return Probe(provider.name, good=False, text=f"{where}: no connection ({result.why})")
        case Outcome.UNKNOWN:
            return Probe(provider.name, good=False, text=f"{where}: no answer ({result.why})")
        case Outcome.REFUSED | Outcome.UNSUPPORTED:
            return Probe(provider.name, good=False, text=f"{where}: refused ({result.why})")
    money = "paid" if provider.paid else "free"
    facts = f"{where}: {level}, {seconds:.1f} s, {money}"
    try:
        read_reply(result.text, labels_of(_TABLE))
    except UnusableError:
        return Probe(
            provider.name, good=True, text=f"{facts}; its answer was of no use, so the planner will answer"
        )
    return Probe(provider.name, good=True, text=facts)
