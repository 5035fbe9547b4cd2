"""Tables that come with no more than "chart this": each gets what a chart editor would draw of it."""

import pytest

from charts.grammar import Mark
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
