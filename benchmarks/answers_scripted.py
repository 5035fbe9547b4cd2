"""Whole answers through the model's path, by a scripted model that replies what an expert would.

    python SCORER --answer benchmarks.answers_scripted:answer --data CASES --group calc

The model is a server on loopback: prompt, parsing, judging, ledger and drawing are the shipped code. It says
the spec that `scripted_specs.json` has for a request, else the planner's own. What is missed then is what the
grammar cannot say, the model's words cannot carry or the drawing cannot show: not what was not understood.
"""

import asyncio
import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.model_path import wire_form
from benchmarks.whole_answers import Inline, Memory, Turn, answered
from charts.grammar import ChartSpec, Mark, spec_to_json
from charts.planner import plan
from db.budgets import Ledger
from llm.asking import Limits, Model
from llm.labels import labels_of
from tests.llm.server import Exchange, completion, serving
from tests.llm.world import provider

SPECS = Path(__file__).with_name("scripted_specs.json")
DEADLINE_S = 60.0


@cache
def scripted() -> dict[str, dict[str, Any]]:
    """Return the replies that were written by hand, by the words of their requests."""
    return {each["request"]: each for each in json.loads(SPECS.read_text("utf-8"))}


def answer(turns: Sequence[Turn]) -> dict[str, Any]:
    """Return the answer to the last of the messages; `calls` are what the ledger has of each request made."""
    return asyncio.run(_answered(turns))


async def _answered(turns: Sequence[Turn]) -> dict[str, Any]:
    work = Inline(plan)
    made: list[Memory] = []

    async def say(exchange: Exchange) -> None:
        await exchange.json(completion(json.dumps(_reply(turns[-1]["text"], work))))

    async with serving(say) as server:

        def model(db: Memory) -> Model:
            made.append(db)
            expert = provider(server.url, "expert", timeout=DEADLINE_S)
            return Model([expert], Ledger(db), Limits(deadline=2 * DEADLINE_S))

        said = await answered(turns, work, model)
    calls = await made[0].run("SELECT state FROM llm_calls ORDER BY message_id, attempt")
    states = [str(state) for (state,) in calls]
    return {**said, "calls": states}


def _reply(text: str, work: Inline) -> dict[str, Any]:
    """Return what the model says: what is written for a line of the message, or what the planner took."""
    by_hand = next((scripted()[line] for line in text.splitlines() if line in scripted()), None)
    spec = work.plan_.spec if work.plan_ else ChartSpec(Mark.NONE)
    if by_hand is not None:
        spoken = _claims(work, by_hand["reply"]["spec"])
        return {"intent": "chart", "reply": "Here.", "words": spoken, **by_hand["reply"]}
    if work.table is None or spec.mark is Mark.NONE:
        return {"intent": "text", "spec": None, "reply": "I draw charts of tables."}
    form = wire_form(spec_to_json(spec), labels_of(work.table))
    return {"intent": "chart", "spec": form, "words": _claims(work, {}), "reply": "Here."}


def _claims(work: Inline, form: dict[str, Any]) -> list[dict[str, str]]:
    """Return what an expert says of words that the planner left: what is new does them, or nothing need."""
    if work.plan_ is None:
        return []
    own = spec_to_json(work.plan_.spec)
    by = next((part for part in form if form[part] != own.get(part)), "talk")
    return [{"word": words, "by": by} for words in work.plan_.unspent]
