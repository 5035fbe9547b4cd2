"""A sample of `benchmarks.answers_scripted`: an expert's spec through the model's path, as a whole answer."""

from typing import Any

import pytest

from benchmarks.answers_scripted import answer, scripted
from charts.reading import read_message
from llm.labels import labels_of
from llm.reply import spec_of

QUARTERS = "Region,Q1,Q2,Q3,Q4\nNorth,12,13,12,16\nSouth,9,11,12,12"
BUGS = "Sprint | Opened | Fixed\nS1 | 14 | 9\nS2 | 18 | 15\nS3 | 11 | 17"
TICKETS = "ID,Opened,Closed,Team\nT1,2025-04-01,2025-04-03,Web\nT2,2025-04-02,,Web\nT3,2025-04-02,,Ops"
VIEWS = "Week,Viewers\n1,120\n2,135\n3,128\n4,160"
KWH = "Month,kWh\n2023-01,4\n2023-02,3\n2024-01,5\n2024-02,6"
AGES = "Age,Male,Female\n0-14,42,40\n15-29,51,49\n30-44,56,57"


def request_of(name: str) -> str:
    """Return the request whose spec was written for a case."""
    return next(request for request, each in scripted().items() if each["id"] == name)


@pytest.mark.parametrize(
    ("name", "table", "layer"),
    [
        ("en-calc060", BUGS, {"x": ["S1", "S2", "S3"], "y": [5, 8, 2], "series": None}),
        ("en-calc091", TICKETS, {"x": ["Web", "Ops"], "y": [1, 1], "series": None}),
        ("en-calc096", VIEWS, {"y": [120, 135, 128, 160]}),
        ("en-calc102", KWH, {"x": ["Jan", "Feb"] * 2, "series": ["2023", "2023", "2024", "2024"]}),
        ("en-mark015", QUARTERS, {"x": ["Q1", "Q2", "Q3", "Q4"] * 2, "stack": "zero"}),
    ],
)
def test_what_an_expert_says_is_drawn(name: str, table: str, layer: dict[str, Any]) -> None:
    said = answer([{"text": f"{table}\n\n{request_of(name)}"}])

    assert said["calls"] == ["done"]
    assert said["not_done"] == []
    drawn = said["chart"]["panels"][0]["layers"][0]
    if "x" in layer:
        assert sorted(drawn["x"]) == sorted(layer["x"])
    for key in set(layer) - {"x"}:
        found = sorted(drawn[key]) if key == "series" and layer[key] else drawn[key]
        assert found == layer[key], key


@pytest.mark.parametrize(
    ("request_", "side"),
    [("population pyramid, men left women right", [-56, -51, -42, 57, 49, 40]), ("bars", None)],
)
def test_the_planners_own_spec_is_said_where_none_is_written(request_: str, side: list[int] | None) -> None:
    said = answer([{"text": f"{AGES}\n\n{request_}"}])

    assert said["calls"] == ["done"]
    heights = said["chart"]["panels"][0]["layers"][0]["y"]
    assert sorted(heights) == sorted(side or [42, 51, 56, 40, 49, 57])


def test_a_sparkline_is_told_as_one() -> None:
    said = answer([{"text": f"{BUGS}\n\nsparkline of opened, no axes"}])

    assert said["chart"]["form"] == "sparkline"


@pytest.mark.parametrize("request_", scripted())
def test_each_spec_written_by_hand_has_the_form_of_the_models(request_: str) -> None:
    table = read_message(AGES).tables[0]

    assert spec_of(scripted()[request_]["reply"]["spec"], labels_of(table)).mark
