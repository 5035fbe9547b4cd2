"""Wishes about figures, axes, lines and the picture itself: what they make of the spec, with no word left."""

import pytest

from charts.grammar import (
    Aggregate,
    Along,
    Band,
    ChartSpec,
    Comparison,
    Errors,
    Mark,
    Note,
    Rule,
    Target,
    Trend,
)
from charts.grammar.blocks import form_of
from charts.planner import plan
from charts.reading import read_table
from charts.table import Table

MONTHS = read_table("Month,Sales,Costs\nJan,12,9\nFeb,18,11\nMar,9,8\nApr,22,12\nNov,25,14\n")
YIELDS = read_table("Plot,Yield,SD\na,4.2,0.4\nb,5.6,0.5\nc,6.9,0.9\n")
REPS = read_table("Rep,Sales,Target\nMona,48,45\nYusuf,39,42\nTom,31,40\n")
LEVELS = read_table("Street,Noise,Norm\nHigh,68,60\nMill,57,60\nPark,49,55\n")
SHOPS = read_table("Month,Shop,Sales\nJan,A,1\nFeb,A,2\nJan,B,3\nFeb,B,4\n")
NATIONS = read_table("Country,Income,Age,People\nNorway,82,83,5\nIndia,2,70,1429\nPeru,7,77,34\n")

ROWS: list[tuple[str, dict[str, object]]] = [
    ("lines of sales and costs, legend at the bottom", {"legend": "bottom"}),
    ("lines of sales and costs with the legend on the right", {"legend": "right"}),
    ("bars of sales with two decimals", {"numbers": {"decimals": 2}}),
    ("bars of sales with a euro sign", {"numbers": {"currency": "€"}}),
    ("bars of sales in dollars", {"numbers": {"currency": "$"}}),
    ("bars of sales, no gridlines", {"grid": False}),
    ("bars of sales in portrait format", {"shape": "tall"}),
    ("bars of sales, square format", {"shape": "square"}),
    ("bars of sales with larger fonts", {"textSize": "larger"}),
    ("bars of sales, transparent background", {"transparent": True}),
    ("dashed line of sales", {"dashed": ["*"]}),
    ("thick line of sales", {"thick": True}),
    ("line of sales, newest at the left", {"x": {"reverse": True}}),
    ("line of sales, flip the vertical axis", {"y": {"reverse": True}}),
    ('bars of sales, y axis label "Euros"', {"y": {"title": "Euros"}}),
    ('bars of sales with the subtitle "five months"', {"subtitle": "five months"}),
    ("bars of sales in pastel colours", {"palette": "pastel"}),
    ("bars of sales, highlight the highest bar", {"highlight": ["@max"]}),
    ("bars of sales with the labels rotated 45 degrees", {"x": {"angle": 45}}),
    ("step line of sales", {"step": True}),
    ("Linie der Sales gestrichelt", {"dashed": ["*"]}),
    ("Balken der Sales im Hochformat", {"shape": "tall"}),
    ("barres des Sales, fond transparent", {"transparent": True}),
]


@pytest.mark.parametrize(("request_", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_a_wish_about_looks_is_met_and_no_word_is_left(request_: str, expected: dict[str, object]) -> None:
    assert MONTHS is not None
    planned = plan(MONTHS, request_)
    assert (form_of(planned.spec.looks), planned.unspent) == (expected, ())


POOL = read_table("Day,Depth m,Visitors\nMon,2.1,340\nTue,2.4,415\nWed,3.2,390\nThu,3.9,450\n")
TASKS = read_table("Task,Start,End\nPlan,2025-04-01,2025-04-10\nBuild,2025-04-08,2025-05-02\n")
ORANGE, RED = "#f28e1c", "#d62728"

NAMED_LINES = [
    (MONTHS, "bars of sales with the pass mark of 15 as a line", Rule(15, label="pass mark")),
    (MONTHS, "bars of sales, pass mark is 15, draw it as a line", Rule(15, label="pass mark")),
    (MONTHS, "bars of sales, draw the legal limit 15 as a dotted line", Rule(15, label="legal limit")),
    (
        MONTHS,
        "bars of sales, mark the allowance of 15 with a red line",
        Rule(15, label="allowance", colour=RED),
    ),
    (MONTHS, "line of sales, mark freezing with a red line at 10", Rule(10, label="freezing", colour=RED)),
    (MONTHS, "line of sales, a dashed line at 15 for the club standard", Rule(15, label="club standard")),
    (MONTHS, "bars of sales and a cut line at 15", Rule(15, label="cut")),
    (MONTHS, "bars of sales with a poverty threshold at 15", Rule(15, label="poverty")),
    (MONTHS, "bars of sales, line at 15 which is the pass mark", Rule(15, label="pass mark")),
    (MONTHS, "bars of sales, red line at 15 (pass mark)", Rule(15, label="pass mark", colour=RED)),
    (MONTHS, "bars of sales with a relegation line at 15", Rule(15, label="relegation")),
    (MONTHS, "bars of sales with a nice line at 15", Rule(15)),
    (MONTHS, "bars of sales with a line at 15 for the meeting", Rule(15)),
    (MONTHS, "line of sales, vertical line in Mar for the closure", Rule(at="Mar", label="closure")),
    (MONTHS, "line of sales, a line where the shop closed in Mar", Rule(at="Mar", label="shop closed")),
    (POOL, "depth per day, flood line at 3 m in orange", Rule(3, label="flood", colour=ORANGE)),
    (POOL, "depth per day, orange flood line at 3m", Rule(3, label="flood", colour=ORANGE)),
    (TASKS, "gantt with a line for today 2025-04-20", Rule(at="2025-04-20", label="today")),
    (TASKS, "gantt, mark today (20 April) with a line", Rule(at="2025-04-20", label="today")),
    (TASKS, "gantt, red line on 20 April labelled audit", Rule(at="2025-04-20", label="audit", colour=RED)),
]


@pytest.mark.parametrize(("table", "request_", "layer"), NAMED_LINES, ids=[row[1] for row in NAMED_LINES])
def test_a_line_is_called_by_what_it_stands_for(table: Table, request_: str, layer: object) -> None:
    planned = plan(table, request_)
    assert (planned.spec.layers, planned.spec.looks.paints, planned.unspent) == ((layer,), (), ())


def test_lines_that_have_their_names_are_labelled() -> None:
    assert POOL is not None
    planned = plan(POOL, "depth per day, warning line at 3 m and flood line at 3.5 m, both labelled")
    rules = (Rule(3, label="warning"), Rule(3.5, label="flood"))
    assert (planned.spec.layers, planned.unspent) == (rules, ())


def test_a_number_with_the_unit_of_a_column_is_no_million() -> None:
    assert POOL is not None
    where = plan(POOL, "depth per day, only above 3 m").spec.where
    assert isinstance(where, Comparison)
    assert (where.field, where.values) == ("Depth m", (3,))


LAYERS = [
    (MONTHS, "line of sales, threshold at 20 dashed", Rule(20)),
    (MONTHS, "line of sales with a target of 20", Rule(20, label="target")),
    (MONTHS, "line of sales, limit at 20 labelled storage", Rule(20, label="storage")),
    (MONTHS, "line of sales with a line for the mean", Rule(aggregate=Aggregate.MEAN)),
    (MONTHS, "line of sales with the average", Rule(aggregate=Aggregate.MEAN)),
    (MONTHS, "line of sales, add the median", Rule(aggregate=Aggregate.MEDIAN)),
    (MONTHS, "line of sales with a vertical line at Mar", Rule(at="Mar")),
    (MONTHS, "line of sales, write storm at Mar", Note("Mar", "storm")),
    (MONTHS, "line of sales, annotate Mar with spring break", Note("Mar", "spring break")),
    (MONTHS, "line of sales, put a note at Mar saying late frost", Note("Mar", "late frost")),
    (MONTHS, "line of sales, Mar was the storm, write storm there", Note("Mar", "storm")),
    (MONTHS, "line of sales with a trend line", Trend(0)),
    (MONTHS, 'line of sales, annotate November with "Black Friday"', Note("Nov", "Black Friday")),
    (MONTHS, "line of sales, shade between 10 and 20", Band(10, 20)),
    (MONTHS, "line of sales, shade Feb to Apr", Band("Feb", "Apr", Along.X)),
    (YIELDS, "bars of yield with error bars from SD", Errors(delta="SD")),
    (REPS, "bars of sales with the target as a line", Target("Target")),
    (REPS, "bullet chart of sales", Target("Target")),
    (LEVELS, "bullet chart of noise", Target("Norm")),
    (LEVELS, "bars of noise with a target line", Target("Norm")),
]


@pytest.mark.parametrize(("table", "request_", "layer"), LAYERS, ids=[row[1] for row in LAYERS])
def test_what_lies_over_the_marks_is_read(table: Table, request_: str, layer: object) -> None:
    planned = plan(table, request_)
    assert (planned.spec.layers, planned.unspent) == ((layer,), ())


def test_a_dash_is_nothing_that_bars_have_and_is_named() -> None:
    assert MONTHS is not None
    planned = plan(MONTHS, "dashed bars of sales")
    assert (planned.spec.looks.dashed, planned.unspent) == ((), ("dashed",))


def spec_of(table: Table | None, request_: str) -> ChartSpec:
    assert table is not None
    return plan(table, request_).spec


def test_small_panels_are_of_the_column_that_is_named() -> None:
    found = spec_of(SHOPS, "small multiples of sales, one line chart per shop")
    assert (found.facet.field if found.facet else "", found.series) == ("Shop", None)


def test_dots_take_their_size_and_their_names_from_columns() -> None:
    found = spec_of(NATIONS, "bubble chart of income vs age, size by people, labelled with country")
    assert (found.mark, found.size, found.label) == (Mark.POINT, "People", "Country")


def test_the_order_of_the_table_is_kept_where_it_is_asked_for() -> None:
    assert spec_of(REPS, "bars of sales in the same order as my table").sort is None
    assert Aggregate.SUM not in {each.aggregate for each in spec_of(REPS, "bars of sales").y}


@pytest.mark.parametrize("kind", ["pie", "funnel", "treemap", "radar", "waterfall"])
def test_a_line_that_a_kind_of_chart_cannot_carry_is_named_as_not_done(kind: str) -> None:
    assert REPS is not None
    planned = plan(REPS, f"{kind} of sales by rep with a line at 50")
    assert (planned.spec.layers, planned.unspent) == ((), ("a line at 50",))


@pytest.mark.parametrize(
    ("request_", "bins", "ticks"),
    [
        ("distribution of sales in steps of 10", 10, None),
        ("histogram of sales with steps of 5", 5, None),
        ("histogram of sales, y axis ticks every 2", None, 2),
        ("sales by month, ticks every 5", None, 5),
    ],
)
def test_steps_are_those_of_what_is_counted_in_them(
    request_: str, bins: float | None, ticks: float | None
) -> None:
    assert MONTHS is not None
    spec = plan(MONTHS, request_).spec
    assert spec.x is not None
    assert (spec.x.bin.step if spec.x.bin else None, spec.looks.y.step) == (bins, ticks)
