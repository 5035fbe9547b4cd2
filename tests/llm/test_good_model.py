"""A model that is always right: its spec arrives whole, whatever the spec uses."""

import json
from typing import Any

import pytest

from charts.export.csv_rows import chart_csv
from charts.grammar import ChartSpec
from charts.kinds import chart_data
from charts.reading import read_message
from tests.llm.server import saying, serving
from tests.llm.world import mention, provider, world

SALES = """Date,Region,Product,Units,Price
2024-01-05,North,Tea,10,2.50
2024-01-19,South,Tea,7,2.40
2024-02-02,North,Coffee,12,4.10
2024-02-20,South,Coffee,9,4.00
2024-03-01,North,Tea,20,2.60
2024-03-15,West,Cocoa,3,3.30
"""

CASES: list[tuple[str, dict[str, Any], list[str]]] = [
    (
        "units by region, most first",
        {
            "mark": "bar",
            "x": {"field": "Region"},
            "y": [{"field": "Units", "aggregate": "sum"}],
            "sort": {"by": "y", "order": "descending", "field": None},
        },
        ["North,42", "South,16", "West,3"],
    ),
    (
        "Einheiten je Monat als Linie",
        {
            "mark": "line",
            "x": {"field": "Date", "timeUnit": "yearmonth", "bin": None, "aggregate": None},
            "y": [{"field": "Units", "aggregate": "sum"}],
        },
        ["17", "21", "23"],
    ),
    (
        "only what costs more than 2.5, units per product",
        {
            "mark": "bar",
            "x": {"field": "Product"},
            "y": [{"field": "Units", "aggregate": "sum"}],
            "where": [[{"field": "Price", "op": ">", "value": [2.5], "not": False}]],
        },
        ["Coffee,21", "Tea,20", "Cocoa,3"],
    ),
    (
        "tea in the north or anything from the west",
        {
            "mark": "bar",
            "x": {"field": "Product"},
            "y": [{"field": "Units", "aggregate": "sum"}],
            "where": [
                [
                    {"field": "Product", "op": "=", "value": ["Tea"]},
                    {"field": "Region", "op": "=", "value": ["North"]},
                ],
                [{"field": "Region", "op": "=", "value": ["West"]}],
            ],
        },
        ["Tea,30", "Cocoa,3"],
    ),
    (
        "how many rows has each region, leave out regions with fewer than 2",
        {
            "mark": "bar",
            "x": {"field": "Region"},
            "y": [{"field": "", "aggregate": "count"}],
            "having": [{"field": "", "aggregate": "count", "op": ">=", "value": [2]}],
        },
        ["North,3", "South,2"],
    ),
    (
        "top two products by units",
        {
            "mark": "bar",
            "x": {"field": "Product"},
            "y": [{"field": "Units", "aggregate": "sum"}],
            "sort": {"by": "y", "order": "descending"},
            "limit": {"count": 2, "other": False},
        },
        ["Tea,37", "Coffee,21"],
    ),
    (
        "分地区堆叠柱状图",
        {
            "mark": "bar",
            "x": {"field": "Product"},
            "y": [{"field": "Units", "aggregate": "sum"}],
            "series": {"field": "Region"},
            "stack": "zero",
        },
        ["Tea,30,7,", "Coffee,12,9,", "Cocoa,,,3"],
    ),
    (
        "доли по продуктам",
        {"mark": "arc", "x": {"field": "Product"}, "y": [{"field": "Units", "aggregate": "sum"}]},
        ["Tea,37", "Coffee,21", "Cocoa,3"],
    ),
    (
        "price against units",
        {"mark": "point", "x": {"field": "Units"}, "y": [{"field": "Price"}]},
        ["10,2.5", "7,2.4", "12,4.1", "9,4", "20,2.6", "3,3.3"],
    ),
    (
        "distribution of units in steps of 10",
        {"mark": "histogram", "x": {"field": "Units", "bin": {"count": None, "step": 10}}},
        ["0,10,3", "10,20,2", "20,30,1"],
    ),
    (
        "the sum of squared units per product",
        {
            "mark": "bar",
            "x": {"field": "Product"},
            "y": [{"field": "Squared", "aggregate": "sum"}],
            "calculate": [
                {
                    "name": "Squared",
                    "expression": {"op": "*", "left": {"field": "Units"}, "right": {"field": "Units"}},
                    "percent": False,
                    "unit": "",
                }
            ],
        },
        ["Tea,549", "Coffee,225", "Cocoa,9"],
    ),
    (
        "units so far in each month",
        {
            "mark": "line",
            "x": {"field": "Date"},
            "y": [
                {
                    "field": "Units",
                    "aggregate": "sum",
                    "window": {
                        "op": "runningSum",
                        "size": 0,
                        "base": "",
                        "ascending": False,
                        "anew": "yearmonth",
                    },
                }
            ],
        },
        [
            *("2024-01-05,10", "2024-01-19,17", "2024-02-02,12", "2024-02-20,21"),
            *("2024-03-01,20", "2024-03-15,23"),
        ],
    ),
    (
        "units and price of the products under each other",
        {
            "mark": "bar",
            "x": {"field": "Product"},
            "y": [{"field": "Figure", "aggregate": "max"}],
            "series": {"field": "Which"},
            "fold": {"fields": ["Units", "Price"], "key": "Which", "value": "Figure"},
        },
        ["Tea,20,2.6", "Coffee,12,4.1", "Cocoa,3,3.3"],
    ),
    (
        "which part of the rows of each product is above 9 units",
        {
            "mark": "bar",
            "x": {"field": "Product"},
            "y": [
                {"field": "", "aggregate": "share", "where": [[{"field": "Units", "op": ">", "value": [9]}]]}
            ],
        },
        ["Tea,66.66666666666667", "Coffee,50", "Cocoa,0"],
    ),
]


SAID = {
    "in each month": "y",
    "products under each other": "fold",
    "leave out regions": "having",
}
"""What the model says of words that the planner takes another way, or does nothing for."""


def drawn(spec: ChartSpec) -> list[str]:
    table = read_message(SALES).tables[0]
    lines = chart_csv(chart_data(table, spec)).splitlines()[1:]
    return sorted(lines)


@pytest.mark.parametrize(
    ("request_", "form", "rows"), CASES, ids=lambda part: part if isinstance(part, str) else ""
)
async def test_a_right_spec_is_drawn_as_it_stands(
    request_: str, form: dict[str, Any], rows: list[str]
) -> None:
    words = [{"word": word, "by": by} for word, by in SAID.items() if word in request_]
    answer = json.dumps({"intent": "chart", "spec": form, "words": words, "reply": "Here you are."})
    async with serving(saying(answer)) as server, world(provider(server.url), mode="always") as here:
        decision = await here.decide(mention(f"{SALES}\n{request_}"))

    assert here.calls() == [("first", "done")]
    assert decision.spec is not None
    assert decision.unspent == ()
    figures = drawn(decision.spec)
    assert len(figures) == len(rows)
    for row, line in zip(sorted(rows), figures, strict=True):
        assert line == row or line.endswith(f",{row}")
