"""A waterfall's steps begin where the last one ended; what they come to closes it."""

import numpy as np
import pytest
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_hex

from charts.chart import ChartData
from charts.drawing import render
from charts.grammar import Channel, ChartSpec, Mark, Measure
from charts.kinds import caption, chart_data
from charts.planner import plan
from tests.charts import tables
from tests.charts.drawing.artists import panels, texts
from tests.charts.kinds.row import Row

ROW = Row("a waterfall", "Waterfall chart", zero=True, lies=True)
ITEMS = ("Revenue", "Goods", "Wages", "Other")


def waterfall(*steps: float | None, names: tuple[str, ...] = ITEMS) -> ChartData:
    table = tables.table(Item=names[: len(steps)], Amount=steps)
    return chart_data(table, ChartSpec(Mark.WATERFALL, x=Channel("Item"), y=(Measure("Amount"),)))


@pytest.mark.parametrize(
    ("steps", "starts", "ends"),
    [
        ((980, -410, -290), [0, 980, 570, 0], [980, 570, 280, 280]),
        ((5, 3, 2), [0, 5, 8, 0], [5, 8, 10, 10]),
        ((980, -410, 570), [0, 980, 0], [980, 570, 570]),  # the last row is what the others come to
        ((-5, 3), [0, -5, 0], [-5, -2, -2]),
        ((0.1, 0.2), [0, 0.1, 0], [0.1, 0.3, 0.3]),
        ((5, None, 2), [0, None, 5, 0], [5, None, 7, 7]),
    ],
)
def test_each_step_begins_where_the_last_one_ended(
    steps: tuple[float | None, ...], starts: list[float | None], ends: list[float | None]
) -> None:
    [run] = waterfall(*steps).series
    assert (list(run.y), list(run.y2)) == (starts, ends)


def test_the_total_is_added_and_called_so() -> None:
    assert waterfall(980, -410).categories == ("Revenue", "Goods", "Total")


def test_rises_falls_and_totals_have_a_colour_each() -> None:
    panel = panels(render.draw(waterfall(980, -410, 30)))[0]
    found = [each for each in panel.marks if isinstance(each, PolyCollection)]
    inks = {to_hex(np.asarray(each.get_facecolor())[0]): len(each.get_paths()) for each in found}
    assert inks == {"#0072b2": 2, "#d55e00": 1, "#009e73": 1}


def test_each_bar_carries_its_step() -> None:
    assert {"980", "−410", "570"} <= set(texts(render.draw(waterfall(980, -410))))


def test_it_is_told_from_where_to_where_it_leads() -> None:
    said = caption(waterfall(980, -410, 30))
    assert said.startswith("From Revenue (980) to Total (600).")
    assert "Largest step down: Goods (-410)" in said.replace("−", "-")


@pytest.mark.parametrize(
    "request_",
    [
        "waterfall of amount by item",
        "bridge chart from revenue to profit",
        "show the amounts as a cascade chart",
        "Wasserfalldiagramm",
        "diagramme en cascade",
        "gráfico de cascada",
        "gráfico em cascata",
        "grafico a cascata",
        "каскадная диаграмма",
        "瀑布图",
        "ウォーターフォール図",
    ],
)
def test_it_is_drawn_in_the_order_of_the_table_when_it_is_asked_for(request_: str) -> None:
    table = tables.table(Item=ITEMS, Amount=(980, -410, -290, 30))
    spec = plan(table, request_).spec
    assert (spec.mark, spec.sort) == (Mark.WATERFALL, None)
