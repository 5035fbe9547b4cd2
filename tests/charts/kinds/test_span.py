"""Spans reach from a start to an end: tasks in time, ranges of numbers."""

import datetime as dt

import pytest

from charts.chart import ChartData, Scale, days
from charts.drawing.fonts import typeface
from charts.grammar import Aggregate, Channel, ChartSpec, Layer, Mark, Measure, Rule, SpecError, Trend
from charts.kinds import alt_text, arrange, chart_data
from charts.planner import plan
from charts.telling.speech import speaking
from tests.charts import tables
from tests.charts.kinds.row import Row

ROW = Row(
    "bars from start to end", "Range chart", zero=True, lies=True, panels=True, explains=True, y2="Weight"
)
MARCH = [dt.date(2025, 3, day) for day in range(1, 32)]
PLAN = tables.table(
    Task=("Design", "Build", "Test"),
    Start=(MARCH[2], MARCH[9], MARCH[19]),
    End=(MARCH[13], MARCH[24], MARCH[28]),
    Owner=("Ana", "Bo", "Ana"),
)
RANGES = tables.table(City=("Oslo", "Rome"), Low=(-8, 4), High=(23, 32))


def gantt(**more: object) -> ChartData:
    spec = ChartSpec(Mark.SPAN, x=Channel("Task"), y=(Measure("Start"),), y2="End", **more)  # type: ignore[arg-type]  # its fields
    return chart_data(PLAN, spec)


def test_a_bar_reaches_from_its_start_to_its_end() -> None:
    found = gantt()
    [run] = found.series
    assert list(run.y) == [days(MARCH[2]), days(MARCH[9]), days(MARCH[19])]
    assert list(run.y2) == [days(MARCH[13]), days(MARCH[24]), days(MARCH[28])]
    assert (found.panels[0].scale, found.horizontal) == (Scale.TIME, True)


def test_colours_tell_owners_apart_and_no_bar_is_thinner_for_it() -> None:
    found = gantt(series=Channel("Owner"))
    assert [run.name for run in found.series] == ["Ana", "Bo"]
    assert [[y is not None for y in run.y] for run in found.series] == [
        [True, False, True],
        [False, True, False],
    ]


def test_the_axis_has_days_and_the_names_stand_beside() -> None:
    placed = arrange(gantt(), typeface(["a"]).width)
    shown = [text.text for text in placed.texts]
    assert any("Mar 2025" in text for text in shown)
    assert {"Design", "Build", "Test"} <= set(shown)


def test_a_day_crosses_the_bars_and_is_named_with_its_date() -> None:
    chart = gantt(layers=(Rule(at="2025-03-20", label="today"),))
    [line] = chart.references
    shown = [text.text for text in arrange(chart, typeface(["a"]).width).texts]
    assert (line.value, line.x) == (days(MARCH[19]), None)
    assert "today 20 Mar 2025" in shown


@pytest.mark.parametrize("layer", [Rule(at="soon"), Rule(15), Rule(aggregate=Aggregate.MEAN), Trend(0)])
def test_what_is_no_day_is_not_laid_over_bars_of_days(layer: Layer) -> None:
    chart = gantt(layers=(layer,))
    assert (chart.references, chart.fits) == ((), ())


def test_it_is_told_with_its_days() -> None:
    assert "From 3 Mar 2025 to 29 Mar 2025." in alt_text(gantt())
    assert "Longest: Build (10 Mar 2025 to 25 Mar 2025)." in alt_text(gantt())


def test_a_row_without_an_end_is_left_out_and_said() -> None:
    table = tables.table(Task=("a", "b"), Start=(1, 2), End=(3, None))
    found = chart_data(table, ChartSpec(Mark.SPAN, x=Channel("Task"), y=(Measure("Start"),), y2="End"))
    assert found.categories == ("a",)
    assert any("left out" in note for note in found.notes)


def test_without_an_end_there_are_plain_bars() -> None:
    found = chart_data(RANGES, ChartSpec(Mark.SPAN, x=Channel("City"), y=(Measure("Low"),)))
    assert found.mark is Mark.BAR


def test_dates_are_heights_of_spans_only() -> None:
    with pytest.raises(SpecError):
        chart_data(PLAN, ChartSpec(Mark.BAR, x=Channel("Task"), y=(Measure("Start"),)))


@pytest.mark.parametrize(
    ("request_", "series"),
    [
        ("gantt chart", None),
        ("gantt, colour by owner", "Owner"),
        ("show the project timeline by owner", "Owner"),
        ("Gantt-Diagramm", None),
        ("диаграмма Ганта", None),
        ("甘特图", None),
        ("ガントチャート", None),
        ("diagramme de Gantt", None),
        ("diagrama de Gantt", None),
        ("diagramma di Gantt", None),
    ],
)
def test_a_gantt_chart_is_drawn_when_it_is_asked_for(request_: str, series: str | None) -> None:
    spec = plan(PLAN, request_).spec
    assert (spec.mark, spec.y, spec.y2) == (Mark.SPAN, (Measure("Start"),), "End")
    assert (spec.series.field if spec.series else None) == series


def test_ranges_are_drawn_when_they_are_asked_for() -> None:
    spec = plan(RANGES, "floating bars from low to high by city").spec
    assert (spec.mark, spec.y, spec.y2) == (Mark.SPAN, (Measure("Low"),), "High")


def test_each_line_of_the_grid_has_its_day_and_each_month_its_name() -> None:
    weeks = tables.table(
        Task=("Design", "Launch"),
        Start=(dt.date(2025, 3, 3), dt.date(2025, 4, 21)),
        End=(dt.date(2025, 3, 14), dt.date(2025, 4, 22)),
    )
    spec = ChartSpec(Mark.SPAN, x=Channel("Task"), y=(Measure("Start"),), y2="End")
    placed = arrange(chart_data(weeks, spec), typeface(["a"]).width)
    shown = [text.text for text in placed.texts if text.role == "muted"]

    assert shown == ["3 Mar 2025", "10", "17", "24", "31", "7 Apr 2025", "14", "21"]
    assert len([rule for rule in placed.rules if rule.role == "grid"]) == len(shown)


def test_its_title_is_said_in_the_language_that_is_spoken() -> None:
    with speaking("de"):
        assert gantt().title == "Start bis End nach Task"
