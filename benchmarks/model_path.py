"""What the path through a model loses: a scripted model that is always right, over a set of requests.

    python -m benchmarks.model_path FOLDER

FOLDER holds charts.jsonl (a request, its table and the chart expected on each line) and score_charts.py with
its `judge`. The model answers with the planner's spec where that is right, and with a spec of RIGHT below
where the planner is not. Every answer goes over HTTP, through labels, parsing, veto and ledger.
"""

import argparse
import asyncio
import importlib.util
import json
from pathlib import Path
from typing import Any

from benchmarks import adapters
from charts.grammar import ChartSpec, Mark, check, spec_from_json, spec_to_json
from charts.kinds import chart_data
from charts.planner import plan
from charts.reading import read_table
from charts.table import Reading, Table
from llm.asking import Limits
from llm.labels import Labels, labels_of
from tests.llm.server import Exchange, ModelServer, completion, serving
from tests.llm.world import mention, provider, world

RIGHT: dict[str, dict[str, Any]] = {
    "B-ve-3262-0": {
        "mark": "arc",
        "x": {"field": "Author"},
        "y": [{"aggregate": "count"}],
        "limit": {"count": 20, "other": False},
    },
    "B-ve-3283@y_name@ASC-0": {
        "mark": "bar",
        "x": {"field": "Team"},
        "y": [{"aggregate": "count"}],
        "sort": {"by": "y", "order": "ascending"},
    },
    "B-ve-516-1": {
        "mark": "bar",
        "x": {"field": "EMP_FNAME"},
        "y": [{"aggregate": "count"}],
        "where": {"field": "EMP_JOBCODE", "op": "=", "value": "PROF"},
        "sort": {"by": "field", "order": "ascending", "field": "EMP_DOB"},
    },
    "B-ve-553@y_name@DESC-1": {
        "mark": "bar",
        "x": {"field": "CRS_CODE"},
        "y": [{"aggregate": "count"}],
        "sort": {"by": "y", "order": "descending"},
    },
    **{
        name: {
            "mark": "point",
            "x": {"field": "capacity", "aggregate": "max"},
            "y": [{"field": "capacity", "aggregate": "mean"}],
            "detail": "building",
        }
        for name in ("B-ve-622-0", "B-ve-622-1")
    },
    "B-ve-539-1": {
        "mark": "point",
        "x": {"field": "STU_GPA", "aggregate": "max"},
        "y": [{"field": "STU_GPA", "aggregate": "mean"}],
        "series": {"field": "DEPT_CODE"},
    },
    "B-ve-3165-0": {
        "mark": "point",
        "x": {"field": "ACC_Percent"},
        "y": [{"field": "All_Games_Percent"}],
        "series": {"field": "Team_Name"},
    },
    "B-nlv-239": {
        "mark": "line",
        "x": {"field": "Year"},
        "y": [{"field": "Horsepower", "aggregate": "mean"}],
        "series": {"field": "Origin"},
    },
}
"""Specs written by hand for requests that a planner has no way to understand."""


def wire_form(form: object, labels: Labels) -> object:
    """Return a spec as a model says it: every column by its label."""
    if isinstance(form, list):
        return [wire_form(each, labels) for each in form]
    if not isinstance(form, dict):
        return form
    return {
        name: labels.label(value) or value
        if name in ("field", "detail") and isinstance(value, str)
        else wire_form(value, labels)
        for name, value in form.items()
    }


def drawn(table: Table, spec: ChartSpec) -> dict[str, Any]:
    """Return what is drawn, as the judge wants it."""
    chart = chart_data(table, spec)
    marks = adapters._marks(chart)  # noqa: SLF001 - the same marks as the planner is judged by
    return {
        "chart": adapters._kind(chart),  # noqa: SLF001 - and the same names of charts
        "x": [x for x, _, _ in marks],
        "y": [y for _, y, _ in marks],
        "series": [name for _, _, name in marks] if len(chart.series) > 1 else None,
    }


async def through(server: ModelServer, number: int, table: Table, request: str, spec: ChartSpec) -> ChartSpec:
    """Return the spec that comes out when a model answers this request with `spec`."""
    answer = {"intent": "chart", "spec": wire_form(spec_to_json(spec), labels_of(table)), "reply": "Here."}

    async def say(exchange: Exchange) -> None:
        await exchange.json(completion(json.dumps(answer)))

    server.fault = say
    limits = Limits(deadline=20.0)
    async with world(provider(server.url, timeout=20.0), mode="always", limits=limits) as here:
        decision = await here.handler.decide(mention(request, number), Reading((table,), request))
        states = here.calls()
    if states != [("first", "done")]:
        print(f"  not the model's: {request[:90]!r}: {states}")
    return decision.spec or ChartSpec(Mark.NONE)


async def score(folder: Path) -> tuple[int, int]:
    """Return how many requests come out right, and of how many."""
    where = importlib.util.spec_from_file_location("score_charts", folder / "score_charts.py")
    assert where is not None and where.loader is not None  # noqa: PT018, S101 - a path was given
    scorer = importlib.util.module_from_spec(where)
    where.loader.exec_module(scorer)
    right = total = 0
    async with serving() as server:
        for line in (folder / "charts.jsonl").read_text("utf-8").splitlines():
            case = json.loads(line)
            file = folder / case.get("table_file", "")
            table = read_table(case["table_csv"] if "table_csv" in case else file.read_text("utf-8"))
            assert table is not None  # noqa: S101 - every case has one
            form = RIGHT.get(case["id"])
            spec = check(spec_from_json(form), table) if form else plan(table, case["query"]).spec
            came = await through(server, total, table, case["query"], spec)
            good = all(scorer.judge(case["expected"], drawn(table, came))[:3])
            if not good:
                print(f"  wrong: {case['id']}: {case['query'][:90]!r}")
            right, total = right + good, total + 1
    return right, total


def main() -> None:
    """Print the score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    right, total = asyncio.run(score(parser.parse_args().folder))
    print(f"MODEL PATH right {right}/{total} = {right / total:.4f}")


if __name__ == "__main__":
    main()
