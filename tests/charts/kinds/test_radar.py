"""A radar has an axis from one middle for each name; each series is a closed line."""

import math

import pytest

from charts.drawing import render
from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.kinds import chart_data
from charts.layout import round as circle
from charts.planner import plan
from tests.charts import tables
from tests.charts.drawing.artists import named, panels, texts
from tests.charts.kinds.row import Row

ROW = Row("a radar", "Radar chart", zero=True, explains=True)
SKILLS = tables.table(Skill=("Speed", "Power", "Heart", "Touch"), Ana=(8, 4, 10, 5), Bo=(5, 9, 7, 6))
SPEC = ChartSpec(Mark.RADAR, x=Channel("Skill"), y=(Measure("Ana"), Measure("Bo")))


@pytest.mark.parametrize(("at", "place"), [(0, (0, 1)), (1, (1, 0)), (2, (0, -1)), (3, (-1, 0))])
def test_the_first_axis_points_up_and_the_others_follow_clockwise(
    at: int, place: tuple[float, float]
) -> None:
    assert all(math.isclose(a, b, abs_tol=1e-9) for a, b in zip(circle.spoke(at, 4, 1.0), place, strict=True))


def test_each_series_is_a_shape_and_each_axis_has_its_name() -> None:
    figure = render.draw(chart_data(SKILLS, SPEC))
    (panel,) = panels(figure)
    assert [len(named(panel, f"series-{at}")) for at in (0, 1)] == [1, 1]
    assert {"Speed", "Power", "Heart", "Touch", "Ana", "Bo"} <= set(texts(figure))


@pytest.mark.parametrize("count", [3, 5, 7, 8])
def test_a_radar_fills_the_height_however_many_axes_it_has(count: int) -> None:
    def height(panel: int) -> float:
        table = tables.table(Skill=tuple("abcdefgh"[:panel]), Ana=tuple(range(1, panel + 1)))
        found = chart_data(table, ChartSpec(Mark.RADAR, x=Channel("Skill"), y=(Measure("Ana"),)))
        placed, _ = render.arranged(found)
        grid = [y for rule in placed.rules if rule.role == "grid" for y in (rule.y0, rule.y1)]
        return max(grid) - min(grid)

    assert math.isclose(height(count), height(4), rel_tol=0.02)


@pytest.mark.parametrize("values", [(1, 2), (1, -2, 3, 4)])
def test_what_no_radar_can_show_is_bars_and_it_is_said(values: tuple[int, ...]) -> None:
    table = tables.table(Skill=tuple("abcd"[: len(values)]), Ana=values)
    found = chart_data(table, ChartSpec(Mark.RADAR, x=Channel("Skill"), y=(Measure("Ana"),)))
    assert found.mark is Mark.BAR
    assert any("radar" in note for note in found.notes)


@pytest.mark.parametrize(
    "request_", ["radar of ana and bo", "spider chart", "Netzdiagramm", "лепестковая диаграмма", "雷达图"]
)
def test_it_is_drawn_when_it_is_asked_for(request_: str) -> None:
    assert plan(SKILLS, request_).spec.mark is Mark.RADAR


@pytest.mark.parametrize("request_", ["radar of all people", "spider chart", "Netzdiagramm"])
def test_people_are_told_apart_on_an_axis_for_each_figure(request_: str) -> None:
    table = tables.table(
        Person=("Ann", "Bob", "Cem"), Speed=(7, 5, 8), Strength=(5, 9, 6), Stamina=(8, 6, 7), Skill=(9, 4, 7)
    )
    drawn = chart_data(table, plan(table, request_).spec)
    assert (drawn.mark, drawn.categories) == (Mark.RADAR, ("Speed", "Strength", "Stamina", "Skill"))
    assert [run.name for run in drawn.series] == ["Ann", "Bob", "Cem"]
