"""A model's spec beside what the member wrote, and a follow-up beside the last chart: a row for each."""

from typing import Any

import pytest

from charts.errors import UserError
from charts.grammar import Aggregate, Channel, ChartSpec, Mark, Measure, Sort, SortBy, spec_from_json
from charts.planner import plan
from charts.planner.editing import edited
from charts.planner.judging import judged
from charts.reading import read_table
from charts.table import Table
from tests.charts import tables
from tests.charts.planner.test_planner import brief
from tests.charts.rows import Row, given, rows

COUNTED = {"mark": "bar", "x": {"field": "Department"}, "y": [{"field": "", "aggregate": "count"}]}


def spec(**form: object) -> ChartSpec:
    return spec_from_json({"mark": "bar", "x": {"field": "Region"}, "y": [{"field": "Revenue"}], **form})


def computed(factor: float) -> dict[str, Any]:
    """Return the parts of a spec that draws the revenue times a number."""
    times = {"op": "*", "left": {"field": "Revenue"}, "right": {"value": factor}}
    return {"y": [{"field": "Made"}], "calculate": [{"name": "Made", "expression": times}]}


def shared(bound: float) -> dict[str, Any]:
    """Return the parts of a spec that draws which part of rows is above a number."""
    return {"y": [{"aggregate": "share", "where": {"field": "Revenue", "op": ">", "value": bound}}]}


@pytest.mark.parametrize(
    ("request_", "form"),
    [
        ("revenue above 40k", {"where": {"field": "Revenue", "op": ">", "value": 40000}}),
        ("revenue above 40,000", {"where": {"field": "Revenue", "op": ">", "value": 40000}}),
        ("revenue of the northern one", {"where": {"field": "Region", "op": "=", "value": "North"}}),
        ("more than 30500", {"where": {"field": "Revenue", "op": ">", "value": 30500}}),
        ("top five", {"limit": {"count": 5}, "sort": {"by": "y", "order": "descending"}}),
        ("revenue", {"title": "Revenue by region"}),
        ("pie of revenue", {"mark": "arc"}),
        ("revenue by region", {"mark": "line"}),
        ("a chart", {"y": [{"field": "Units"}]}),
        ("revenue with a line at 35k", {"layers": [{"value": 35000, "label": "35k"}]}),
        ("revenue, the band from 20k to 30k", {"layers": [{"low": 20000, "high": 30000}]}),
        ("revenue, red below 30000", {"looks": {"paints": [{"colour": "#cc0000", "below": 30000}]}}),
        ("revenue per hour of the day", computed(24)),
        ("revenue in miles", computed(1 / 1.609344)),
        ("revenue in thousands", computed(1000)),
        ("revenue times 1.17", computed(1.17)),
        ("everything except units", {}),
        ("share of those above 30k", shared(30000)),
    ],
)
def test_a_spec_that_says_what_was_asked_is_drawn_as_it_is(request_: str, form: dict[str, Any]) -> None:
    found, took = judged(tables.REGIONS, spec(**form), request_)
    assert found == spec(**form)
    assert took


def test_a_number_of_a_filter_is_written_as_the_table_writes_its_own() -> None:
    table = read_table("Region;Revenue\nNorth;41.000,5\nSouth;30.500,25\nWest;12.250,75\n")
    assert table is not None
    _, took = judged(table, spec(where={"field": "Revenue", "op": ">", "value": 30000.5}), "above 30000,5")
    assert "30.000,5" in took


@pytest.mark.parametrize(
    ("request_", "form", "why"),
    [
        ("revenue above some", {"where": {"field": "Revenue", "op": ">", "value": 41000}}, "not in the"),
        ("revenue of there", {"where": {"field": "Region", "op": "=", "value": "Centre"}}, "not in the"),
        ("the units", {}, "names other columns"),
        ("revenue, not as bars", {}, "another mark than bar"),
        ("box plot of revenue", {"mark": "line"}, "asks for boxplot"),
        ("revenue", {"mark": "none"}, "a mark is needed"),
        ("revenue with a line", {"layers": [{"value": 35000}]}, "a line or band stands"),
        ("revenue with a band", {"layers": [{"low": 20000, "high": 30000}]}, "a line or band stands"),
        ("revenue, note the best", {"layers": [{"at": "North", "text": "41,999"}]}, "words of a layer"),
        (
            "revenue, the low ones red",
            {"looks": {"paints": [{"colour": "#cc0000", "below": 30000}]}},
            "a colour",
        ),
        ("revenue", {"looks": {"subtitle": "Up 17.5 %"}}, "the looks state"),
        ("revenue", {"looks": {"y": {"title": "of 99,000"}}}, "the looks state"),
        ("revenue with tax", computed(1.17), "calculated by a number"),
        ("share of the large ones", shared(33333), "compares with a value"),
    ],
)
def test_a_spec_that_says_something_else_is_sent_back(request_: str, form: dict[str, Any], why: str) -> None:
    with pytest.raises(UserError, match=why):
        judged(tables.REGIONS, spec(**form), request_)


@pytest.mark.parametrize(("bound", "accepted"), [(2, True), (40, False), (30, True)])
def test_a_bound_for_groups_must_be_written(*, bound: int, accepted: bool) -> None:
    having = [{"field": "", "aggregate": "count", "op": ">", "value": [bound]}]
    form = spec_from_json({**COUNTED, "having": having})
    request = "departments of more than a few people, 30 or so"
    if bound == 2:
        assert judged(tables.STAFF, form, request)[0].having
        return
    with pytest.raises(UserError, match="None of" if accepted else "a number that is not in the request"):
        judged(tables.STAFF, form, request)


def test_a_chart_without_a_single_mark_is_sent_back() -> None:
    empty = tables.table(Group=("a", "b"), Size=(None, None), Weight=(1, 2))
    with pytest.raises(UserError):
        judged(empty, ChartSpec(Mark.BOXPLOT, x=Channel("Group"), y=(Measure("Size"),)), "boxes")
    with pytest.raises(UserError):
        judged(empty, ChartSpec(Mark.BAR, x=Channel("Group"), y=(Measure("Size"),)), "bars")


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Revenue by region", True),
        ("Revenue in 2024", True),
        ("Revenue: 156,550 in all", False),
        ("Up 12 %", False),
        ("The 4 regions", False),
    ],
)
def test_a_title_states_no_figure_that_nobody_wrote(title: str, *, kept: bool) -> None:
    found, _ = judged(tables.REGIONS, spec(title=title), "revenue in 2024")
    assert found.title == (title if kept else "")


LAST: dict[str, tuple[Table, str]] = {
    "sales": (tables.SALES, "line of sales"),
    "regions": (tables.REGIONS, "revenue by region"),
    "visits": (tables.VISITS, "visitors"),
    "pie": (tables.BUDGET, "pie"),
}


@pytest.mark.parametrize("row", rows("planner/followups.rows"), ids=given)
def test_a_follow_up_changes_what_it_speaks_of_and_nothing_else(row: Row) -> None:
    name, request = row.given.split(": ", 1)
    table, before = LAST[name]
    found = edited(table, [plan(table, before).spec], request)
    assert " ".join(brief(found.spec).split()) == row.expected
    assert found.took


def test_a_follow_up_that_cannot_be_drawn_is_a_request_of_its_own() -> None:
    grouped = ChartSpec(
        Mark.BAR,
        x=Channel("Region"),
        y=(Measure("Revenue", Aggregate.SUM),),
        sort=Sort(SortBy.Y, descending=True),
    )
    found = edited(tables.LONG, [grouped], "box plot of revenue by product")
    assert found.spec.mark is Mark.BOXPLOT
