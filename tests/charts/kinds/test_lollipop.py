"""A lollipop's dot stands at its number and its stem begins at zero; it is asked for in every language."""

import altair as alt
import numpy as np
import pytest
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.colors import to_hex

from charts.chart import Axis, ChartData, Scale
from charts.drawing import render
from charts.drawing.panel import Panel
from charts.export.vega import spec_from_vega, spec_to_vega
from charts.grammar import Channel, ChartSpec, Looks, Mark, Measure, Stack
from charts.kinds import alt_text, caption, chart_data
from charts.planner import plan
from charts.telling.speech import say, speaking
from tests.charts import tables
from tests.charts.charts_to_draw import chart
from tests.charts.drawing.artists import named, panels, texts
from tests.charts.kinds.row import Row

ROW = Row("lollipops", "Lollipop chart", zero=True, log=True, lies=True, panels=True, explains=True)
MONTHS = ["Jan", "Feb", "Mar"]
LOG = (Axis("Mass", Scale.NUMBER, log=True),)
BY_MONTH = ChartSpec(Mark.LOLLIPOP, x=Channel("Month"), y=(Measure("Sales"),))


def dots(panel: Panel, series: int = 0) -> list[list[float]]:
    spots: list[list[float]] = []
    for found in named(panel, f"series-{series}"):  # dots of another colour are drawn by themselves
        assert isinstance(found, PathCollection)
        spots += [[float(x), float(y)] for x, y in np.asarray(found.get_offsets())]
    return spots


def stems(panel: Panel, series: int = 0) -> list[list[list[float]]]:
    lines: list[list[list[float]]] = []
    for found in named(panel, f"stems-{series}"):
        assert isinstance(found, LineCollection)
        lines += [[[float(x), float(y)] for x, y in segment] for segment in found.get_segments()]
    return lines


@pytest.mark.parametrize(
    ("drawn", "expected"),
    [
        (chart(Mark.LOLLIPOP, MONTHS, [3, -2, 0]), [[0, 3], [1, -2], [2, 0]]),
        (chart(Mark.LOLLIPOP, MONTHS, [3, None, 5]), [[0, 3], [2, 5]]),
        (chart(Mark.LOLLIPOP, MONTHS, [3, -2, 0], horizontal=True), [[3, 0], [-2, 1], [0, 2]]),
        (chart(Mark.LOLLIPOP, [2, 9, 4], [1, 2, 3]), [[2, 1], [9, 2], [4, 3]]),
        (chart(Mark.LOLLIPOP, MONTHS, [30, 0, 5000], panels=LOG), [[0, 30], [2, 5000]]),
    ],
    ids=["upright", "a blank", "lying", "along numbers", "zero on a log scale"],
)
def test_a_dot_stands_at_its_number_and_its_stem_leads_there(
    drawn: ChartData, expected: list[list[float]]
) -> None:
    (panel,) = panels(render.draw(drawn))
    assert sorted(dots(panel)) == sorted(expected)
    assert sorted(tip for _, tip in stems(panel)) == sorted(expected)


def test_stems_begin_at_zero_and_on_a_log_scale_at_its_end() -> None:
    (upright,) = panels(render.draw(chart(Mark.LOLLIPOP, MONTHS, [30, -20, 5000])))
    (lying,) = panels(render.draw(chart(Mark.LOLLIPOP, MONTHS, [30, -20, 5000], horizontal=True)))
    (log,) = panels(render.draw(chart(Mark.LOLLIPOP, MONTHS, [30, 20, 5000], panels=LOG)))
    assert [base[1] for base, _ in stems(upright)] == [0, 0, 0]
    assert [base[0] for base, _ in stems(lying)] == [0, 0, 0]
    assert {base[1] for base, _ in stems(log)} == {log.y[0]}


def test_series_stand_beside_each_other_and_are_never_stacked() -> None:
    table = tables.table(Month=MONTHS, Sales=(3, 4, 5), Costs=(1, 2, 2))
    both = ChartSpec(
        Mark.LOLLIPOP, x=Channel("Month"), y=(Measure("Sales"), Measure("Costs")), stack=Stack.ZERO
    )
    (panel,) = panels(render.draw(chart_data(table, both)))
    assert [y for _, y in dots(panel, 1)] == [1, 2, 2]
    assert all(first[0] < second[0] for first, second in zip(dots(panel), dots(panel, 1), strict=True))


@pytest.mark.parametrize("lying", [False, True])
def test_a_number_is_clear_of_its_dot(*, lying: bool) -> None:
    drawn = chart(Mark.LOLLIPOP, MONTHS, [317, -213, 101], horizontal=lying)
    (panel,) = panels(render.draw(drawn))
    found = named(panel, "series-0")[0]
    assert isinstance(found, PathCollection)
    radius = float(found.get_sizes()[0]) ** 0.5 / 2
    words = {text.text: text for text in render.arranged(drawn)[0].texts}
    by_value = sorted(dots(panel), key=lambda spot: -spot[0 if lying else 1])
    for place, said in zip(by_value, ("317", "101", "−213"), strict=True):
        middle, label = panel.data.transform(place)[0 if lying else 1], words[said]
        near = label.x if lying else label.y + (label.size * 0.72 if said == "−213" else 0)
        assert abs(near - middle) > radius + 2
        assert bool(near > middle) is (said != "−213")


def test_all_but_the_highlighted_lollipop_is_grey() -> None:
    drawn = chart(Mark.LOLLIPOP, MONTHS, [3, 7, 5], looks=Looks(highlight=("Feb",)))
    (panel,) = panels(render.draw(drawn))
    inks = {
        to_hex(np.asarray(found.get_facecolor())[0]): np.asarray(found.get_offsets()).tolist()
        for found in named(panel, "series-0")
        if isinstance(found, PathCollection)
    }
    assert inks.pop("#0072b2") == [[1, 7]]
    assert list(inks.values()) == [[[0, 3], [2, 5]]]


def test_few_carry_their_numbers_and_many_do_not() -> None:
    assert {"3", "7", "5"} <= set(texts(render.draw(chart(Mark.LOLLIPOP, MONTHS, [3, 7, 5]))))
    many = chart(Mark.LOLLIPOP, list(range(40)), list(range(1000, 1040)))
    assert "1,017" not in texts(render.draw(many))


def test_it_is_told_with_its_extremes_and_its_total() -> None:
    drawn = chart(Mark.LOLLIPOP, MONTHS, [900, 950, 870])
    assert alt_text(drawn).startswith("Lollipop chart: Rent by month.")
    assert caption(drawn) == "Largest: Feb (950); smallest: Mar (870). Total: 2,720 over 3 values."
    assert alt_text(chart(Mark.LOLLIPOP, MONTHS, [1, 2, 3], [4, 5, 6])).startswith("Grouped lollipop chart")


@pytest.mark.parametrize(
    "spec", [BY_MONTH, ChartSpec(Mark.LOLLIPOP, x=Channel("Month"), y=(Measure("Sales"),), horizontal=True)]
)
def test_vega_lite_has_it_as_rules_and_points(spec: ChartSpec) -> None:
    document = spec_to_vega(spec)
    assert [each["mark"]["type"] for each in document["layer"]] == ["rule", "point"]
    assert spec_from_vega(document) == spec
    typed = {name: {"type": "ordinal", **form} for name, form in document["encoding"].items()}
    alt.LayerChart.from_dict({**document, "encoding": typed})


@pytest.mark.parametrize(
    "request_",
    [
        "lollipop chart of sales by month",
        "show me the sales as lollipops",
        "Lollipop-Diagramm von Sales nach Month",
        "gráfico de piruletas de sales por month",
        "graphique en sucettes de sales par month",
        "gráfico de pirulito de sales por month",
        "grafico lollipop di sales per month",
        "леденцовая диаграмма sales по month",
        "用棒棒糖图显示 Sales",
        "Sales のロリポップチャート",
    ],
)
def test_it_is_drawn_when_it_is_asked_for(request_: str) -> None:
    table = tables.table(Month=MONTHS, Sales=(3, 4, 5))
    planned = plan(table, request_)
    assert planned.spec.mark is Mark.LOLLIPOP
    with speaking(planned.spec.locale):
        assert planned.took.startswith(say("lollipops"))
    assert "Sales" in planned.took
    assert planned.sure


@pytest.mark.parametrize("request_", ["not a lollipop, just bars", "bars instead of a lollipop"])
def test_it_is_not_drawn_when_it_is_refused(request_: str) -> None:
    assert plan(tables.table(Month=MONTHS, Sales=(3, 4, 5)), request_).spec.mark is Mark.BAR
