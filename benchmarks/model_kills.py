"""kill -9 through the model call: how often a question is paid, decided and answered.

    python -m benchmarks.model_kills [--questions 200] [--seed 1]

The real bot on the loopback Discord asks a model that takes its time and says something else every time. It
is killed at a random moment after a call was logged, and started again, until every question has its answer.
The figures are written to benchmarks/results/model_kills.json.
"""

import argparse
import asyncio
import json
import random
import sqlite3
import sys
import tempfile
from collections import Counter
from functools import partial
from pathlib import Path

from playground.server import Loopback
from tests.e2e.bot import running
from tests.e2e.outcome import answered, mention, outcome
from tests.llm.server import Exchange, ModelServer, completion, serving

RESULT = Path(__file__).parent / "results" / "model_kills.json"
BATCH = 5
LATEST_KILL_S = 0.5
MARKS = ("bar", "line", "area")


def talkative(dice: random.Random) -> object:
    """Return a model that answers late and differently each time."""

    async def answer(exchange: Exchange) -> None:
        await asyncio.sleep(dice.uniform(0, 0.3))
        spec = {"mark": dice.choice(MARKS), "x": {"field": "Month"}, "y": [{"field": "Savings"}]}
        await exchange.json(completion(json.dumps({"intent": "chart", "spec": spec, "reply": ""})))

    return answer


def settings(model: ModelServer) -> dict[str, str]:
    """Return a host's settings: a paid model, asked about everything, without limits."""
    return {
        "LLM_PROVIDERS": "paid",
        "LLM_PAID_BASE_URL": model.url,
        "LLM_PAID_MODEL": "m",
        "LLM_PAID_PAID": "on",
        "LLM_MODE": "always",
        "LLM_MEMBER_CALLS": "100000",
        "LLM_SERVER_CALLS": "100000",
        "LLM_DAY_TOKENS": "1000000000",
    }


def differs(discord: Loopback, row: tuple[int, str]) -> bool:
    """Whether a message's post shows another chart than was decided and stored for it."""
    message, decision = row
    [answer] = outcome(discord, message).answers
    [chart] = answer.attachments
    return json.loads(decision)["spec"]["mark"] not in (chart.upload.description or "").lower()


def forgive_starts(database: Path) -> None:
    """Forget the starts so far: a bot that starts so often would wait longer and longer before the next."""
    if database.exists():
        db = sqlite3.connect(database, isolation_level=None)
        db.execute("DELETE FROM start")
        db.close()


async def batch(discord: Loopback, folder: Path, model: ModelServer, dice: random.Random) -> list[int]:
    """Ask a few questions, kill the bot in the midst of them, and see them answered by the next one."""
    database = folder / "oneplot.db"
    forgive_starts(database)
    async with running(discord, database, **settings(model)) as bot:  # type: ignore[arg-type]  # settings are text
        messages = [mention(discord, f"show me what I put aside, {number}") for number in range(BATCH)]
        await bot.says("LLM CALL")
        await asyncio.sleep(dice.uniform(0, LATEST_KILL_S))
        await bot.kill()
    async with running(discord, database, **settings(model)):  # type: ignore[arg-type]  # settings are text
        for message in messages:
            await answered(discord, message)
    return messages


async def measure(questions: int, seed: int) -> int:
    """Print what happened, and return how many questions were paid, decided or answered other than once."""
    dice = random.Random(seed)
    faults, asked, sources = 0, 0, Counter[str]()
    async with serving(talkative(dice)) as model, Loopback() as discord:  # type: ignore[arg-type]  # a fault
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            while asked < questions:
                messages = await batch(discord, folder, model, dice)
                asked += len(messages)
                faults += sum(
                    (outcome(discord, message).threads, len(outcome(discord, message).answers)) != (1, 1)
                    for message in messages
                )
                print(f"{asked} asked, {len(model.requests)} requests, {faults} faults", flush=True)
            db = sqlite3.connect(folder / "oneplot.db")
            calls = db.execute("SELECT count(*) FROM llm_calls GROUP BY message_id").fetchall()
            faults += sum(map(partial(differs, discord), db.execute("SELECT message_id, decision FROM turn")))
            sources.update(source for (source,) in db.execute("SELECT source FROM turn"))
            twice = sum(count > 1 for (count,) in calls)
            db.close()
    spare = len(model.requests) - len(calls)
    print(
        f"{asked} questions, {len(model.requests)} requests, {len(calls)} calls in the ledger, {twice} twice"
    )
    print(f"decided by {dict(sources)}; answered or threaded other than once: {faults}")
    undecided = asked - sum(sources.values())
    figures = {
        "questions": asked,
        "requests to the paid model": len(model.requests),
        "messages with more than one call": twice,
        "decided by": dict(sources),
        "answered or threaded other than once, or other than decided": faults,
    }
    RESULT.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    return int(faults + twice + max(0, spare) + abs(undecided))


def main() -> int:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    return 1 if asyncio.run(measure(given.questions, given.seed)) else 0


if __name__ == "__main__":
    sys.exit(main())
