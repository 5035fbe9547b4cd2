"""Wishes about looks and lines to compare with: what they make of the spec; their words are spent."""

import pytest

from charts.grammar import Aggregate, Along, ChartSpec, Rule
from charts.grammar.blocks import form_of
from charts.planner import plan
from charts.reading import read_table

MONTHS = read_table("Month,Sales,Costs\nJan,12,9\nFeb,18,11\nMar,9,8\nApr,22,12\nMay,25,14\n")
TEAMS = read_table("Team,Colour,Points\nRed,red,3\nBlue,blue,5\nGreen,green,4\n")


def looks(spec: ChartSpec) -> dict[str, object]:
    """Return what a spec says of looks, its title among them."""
    said: dict[str, object] = form_of(spec.looks)
    return {**said, **({"title": spec.title} if spec.title else {})}


RED, PURPLE, GREEN = "#d62728", "#8e44ad", "#2ca02c"

ROWS: list[tuple[str, dict[str, object]]] = [
    ("purple bars of sales", {"paints": [{"colour": PURPLE}]}),
    ("bars of sales in purple", {"paints": [{"colour": PURPLE}]}),
    ("bars of sales, make May red", {"paints": [{"colour": RED, "of": "May"}]}),
    ("bars of sales with May in red please", {"paints": [{"colour": RED, "of": "May"}]}),
    (
        "bars of sales, paint May red and Jan green",
        {"paints": [{"colour": RED, "of": "May"}, {"colour": GREEN, "of": "Jan"}]},
    ),
    ("bars of sales in #FF6600", {"paints": [{"colour": "#ff6600"}]}),
    ("Balken der Sales, den Mai rot", {"paints": [{"colour": RED}]}),
    ("barres des Sales en rouge", {"paints": [{"colour": RED}]}),
    ("bars of sales, highlight May", {"highlight": ["May"]}),
    (
        "bars of sales, Apr and May in red",
        {"paints": [{"colour": RED, "of": "Apr"}, {"colour": RED, "of": "May"}]},
    ),
    ("lines of sales and costs, costs red", {"paints": [{"colour": RED, "of": "Costs"}]}),
    (
        "lines, green sales, red costs",
        {"paints": [{"colour": GREEN, "of": "Sales"}, {"colour": RED, "of": "Costs"}]},
    ),
    (
        "lines of sales and costs, red for costs and green for sales",
        {"paints": [{"colour": RED, "of": "Costs"}, {"colour": GREEN, "of": "Sales"}]},
    ),
    ("bars of sales by month in green", {"paints": [{"colour": GREEN}]}),
    ("bars of sales, not red, purple", {"paints": [{"colour": PURPLE}]}),
    ("bars of sales in light green", {"paints": [{"colour": "#80c680"}]}),
    ("bars of sales, all grey except May", {"highlight": ["May"]}),
    (
        "bars of sales, May in red, the rest grey",
        {"paints": [{"colour": RED, "of": "May"}], "highlight": ["May"]},
    ),
    ("bars of sales, mark May in red", {"paints": [{"colour": RED, "of": "May"}], "highlight": ["May"]}),
    ("bars of sales, May should stand out", {"highlight": ["May"]}),
    ("bars of sales, highlight everything above 20", {"highlight": ["Apr", "May"]}),
    ("bars of sales, highlight the top 2", {"highlight": ["Apr", "May"]}),
    ("bars of sales, highlight the two lowest", {"highlight": ["Jan", "Mar"]}),
    (
        "bars of sales, highlight the two lowest in red",
        {"paints": [{"colour": RED, "of": "Jan"}, {"colour": RED, "of": "Mar"}], "highlight": ["Jan", "Mar"]},
    ),
    ("bars of sales, call the chart Shop 7/b (web-01)", {"title": "Shop 7/b (web-01)"}),
    ("bars of sales, the title should be Spring and in dark mode", {"title": "Spring", "theme": "dark"}),
    ("bars of sales, HIGHLIGHT Apr and May", {"highlight": ["Apr", "May"]}),
    ("bars of sales, hihglight May", {"highlight": ["May"]}),
    ('bars of sales titled "Five months"', {"title": "Five months"}),
    ("Balken der Sales mit dem Titel „Fünf Monate“", {"title": "Fünf Monate"}),
    ("bars of sales in dark mode", {"theme": "dark"}),
    ("bars of sales on a white background", {"theme": "light"}),
    ("bars of sales without numbers on the bars", {"labels": "none"}),
    ("lines of sales and costs, no legend", {"legend": "none"}),
    ("line of sales, y axis from 5 to 30", {"y": {"low": 5, "high": 30}}),
    ("line of sales, scale up to 40", {"y": {"high": 40}}),
    ("line of sales, start the axis at 5", {"y": {"low": 5}}),
    ("line of sales, y axis from 5", {"y": {"low": 5}}),
    ("line of sales, axis from 5 to 30", {"y": {"low": 5, "high": 30}}),
    ("line of sales in €", {"numbers": {"currency": "€"}}),
    ("line of sales, dollar signs on the axis", {"numbers": {"currency": "$"}}),
    ('line of sales, axis title "Euros"', {"y": {"title": "Euros"}}),
    ("line of sales starting at zero", {"y": {"zero": True}}),
]


@pytest.mark.parametrize(("request_", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_a_wish_about_looks_is_met_and_its_words_are_spent(
    request_: str, expected: dict[str, object]
) -> None:
    assert MONTHS is not None
    planned = plan(MONTHS, request_)

    assert looks(planned.spec) == expected
    assert {measure.field for measure in planned.spec.y} <= {"Sales", "Costs"}


@pytest.mark.parametrize(
    ("request_", "unspent"),
    [
        ("line of sales, make Mar red", ("Mar red",)),  # a line has no colour for one month
        ("line of sales, Mar in red", ("Mar in red",)),
    ],
)
def test_what_this_kind_of_chart_cannot_show_is_named(request_: str, unspent: tuple[str, ...]) -> None:
    assert MONTHS is not None
    planned = plan(MONTHS, request_)

    assert (looks(planned.spec), planned.unspent) == ({}, unspent)


@pytest.mark.parametrize(
    "request_", ["points by team", "only Red and Blue", "bars of points by colour", "pie of points"]
)
def test_a_colour_that_is_a_cell_or_a_column_paints_nothing(request_: str) -> None:
    assert TEAMS is not None
    assert looks(plan(TEAMS, request_).spec) == {}


@pytest.mark.parametrize(
    ("request_", "rule"),
    [
        ("bars of sales with a target line at 15", Rule(value=15, label="target")),
        ("bars of sales with target at 15", Rule(value=15, label="target")),
        ("bars of sales, goal 15", Rule(value=15, label="goal")),
        ("bars of sales, threshold line 15", Rule(value=15)),
        ("Balken der Sales mit Ziellinie 15", Rule(value=15, label="Ziel")),
        ("Balken der Sales mit Ziel bei 15", Rule(value=15, label="Ziel")),
        ("barres des sales avec un objectif à 15", Rule(value=15, label="objectif")),
        ("barras de sales con objetivo en 15", Rule(value=15, label="objetivo")),
        ("barras de sales com meta em 15", Rule(value=15, label="meta")),
        ("barre delle sales con obiettivo a 15", Rule(value=15, label="obiettivo")),
        ("staven van sales met doel op 15", Rule(value=15, label="doel")),
        ("staplar för sales med mål på 15", Rule(value=15, label="mål")),
        ("wykres słupkowy sales z celem na 15", Rule(value=15, label="cel")),
        ("sloupcový graf sales s cílem na 15", Rule(value=15, label="cíl")),
        ("15 पर लक्ष्य के साथ sales का बार चार्ट", Rule(value=15, label="लक्ष्य")),
        ("столбцы Sales, цель на 15", Rule(value=15, label="цель")),
        ("sales柱状图，加目标15", Rule(value=15, label="目标")),
        ("salesの棒グラフ、目標15", Rule(value=15, label="目標")),
        ("bars of sales with an average line", Rule(aggregate=Aggregate.MEAN)),
        ("line of sales and a median line", Rule(aggregate=Aggregate.MEDIAN)),
    ],
)
def test_a_line_to_compare_with_is_laid_over_the_marks(request_: str, rule: Rule) -> None:
    assert MONTHS is not None
    planned = plan(MONTHS, request_)

    assert (planned.spec.layers, planned.unspent) == ((rule,), ())
    assert rule.axis is Along.Y


@pytest.mark.parametrize(
    ("request_", "drawn"),
    [
        ("100% stacked bars sideways, agree green disagree red", ["Agree", "Neutral", "Disagree"]),
        ("stacked, disagree in red", ["Agree", "Neutral", "Disagree"]),
        ("stacked bars of agree and disagree, agree green", ["Agree", "Disagree"]),
        ("agree green, disagree red", ["Agree", "Disagree"]),
    ],
)
def test_parts_of_a_stack_that_are_only_painted_leave_none_of_the_others_out(
    request_: str, drawn: list[str]
) -> None:
    table = read_table("Question,Agree,Neutral,Disagree\nEasy,62,20,18\nFast,41,33,26\nNice,75,15,10\n")
    assert table is not None
    assert [each.field for each in plan(table, request_).spec.y] == drawn
