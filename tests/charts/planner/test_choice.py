"""Tables that come with no more than "chart this": each gets what a chart editor would draw of it."""

import pytest

from charts.grammar import Mark
from charts.kinds import caption
from tests.charts.planner.choices import Case, Chosen, cases

CASES = cases("planner/choice.tables")


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_table_alone_gets_the_chart_of_an_editor(case: Case) -> None:
    chosen = Chosen.of(case.message)
    faults = [chosen.faults(wanted) for wanted in case.wanted]
    assert [] in faults, faults


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_no_column_is_left_out_in_silence(case: Case) -> None:
    chosen = Chosen.of(case.message)
    if chosen.plan.spec.mark is not Mark.NONE:
        assert chosen.silent() == set()


def test_figures_of_unlike_kinds_are_said_and_not_drawn() -> None:
    plan = Chosen.of("chart this\nRevenue ($),Customers,Churn (%)\n1240000,8312,3.1").plan
    assert plan.spec.mark is Mark.NONE
    assert "Customers: **8312**" in plan.took


def test_the_heading_of_a_table_is_the_title_of_its_chart() -> None:
    chosen = Chosen.of("chart this\nOffice staff 2024\nTeam,Staff\nSales,12\nLegal,4\nLabs,30")
    assert chosen.chart is not None
    assert chosen.chart.title == "Office staff 2024"


@pytest.mark.parametrize(
    ("message", "title"),
    [
        ("Shop,2021,2022,2023,2024\nA,1,2,3,4\nB,2,3,4,6", "2021 to 2024 by Shop"),
        ("Item,Price (€),Cost (€)\nA,4,2\nB,6,3\nC,9,4", "Price and Cost (€) by Item"),
        ("Year,A,B,C,D\n2019,1,2,3,4\n2020,2,3,4,4\n2021,3,4,4,5", "A, B and 2 more by Year"),
        ("Which one?,Votes\nTea,4\nMilk,9", "Which one?"),
        ("Month,Low (°C),High (°C)\nJan,-2,3\nFeb,0,5\nMar,2,9", "Low to High (°C) by Month"),
    ],
)
def test_a_title_is_whole_and_no_long_list(message: str, title: str) -> None:
    chart = Chosen.of(f"chart this\n{message}").chart
    assert chart is not None
    assert chart.title == title


def test_what_is_left_over_comes_last() -> None:
    chart = Chosen.of("chart this\nDrink,Votes\nOther,90\nTea,40\nMilk,60\nDon't know,70").chart
    assert chart is not None
    assert chart.categories == ("Milk", "Tea", "Other", "Don't know")


def test_a_line_runs_on_over_dates_that_only_others_have_and_breaks_where_its_own_is_missing() -> None:
    rows = ["A,2024-01-01,5", "B,2024-01-02,7", "A,2024-01-08,6", "B,2024-01-09,8", "A,2024-01-15,7"]
    rows += ["B,2024-01-16,9", "A,2024-01-22,7", "B,2024-01-23,9", "A,2024-02-19,8", "B,2024-02-20,9"]
    chart = Chosen.of("\n".join(["chart this", "Lift,Date,Weight (kg)", *rows])).chart
    assert chart is not None
    assert [run.y for run in chart.series] == [(5, 6, 7, 7, None, 8), (7, 8, 9, 9, None, 9)]


@pytest.mark.parametrize(
    ("message", "total"),
    [
        ("Shop,Sales\nA,4\nB,6", True),
        ("Shop,Price\nA,4\nB,6", False),
        ("Country,GDP per head\nA,4\nB,6", False),
        ("City,Temp (°C)\nA,4\nB,6", False),
    ],
)
def test_what_cannot_be_added_has_no_total(message: str, total: bool) -> None:  # noqa: FBT001 - a row
    chart = Chosen.of(f"chart this\n{message}").chart
    assert chart is not None
    assert ("Total" in caption(chart)) is total
