"""What a follow-up takes from the talk before it, and questions about the chart itself."""

import pytest

from charts.kinds import chart_data
from charts.planner import plan
from charts.planner.editing import edited
from charts.planner.plan import Plan
from charts.reading import read_table
from tests.charts.planner.test_planner import brief

SALES = read_table("Quarter,Sales,Costs\nQ1,200,150\nQ2,240,170\nQ3,180,190\nQ4,300,210\n")
POWER = read_table("Source,GWh\nWind,40\nSolar,25\nCoal,90\nGas,60\n")


def talk(said: list[str], table: object = SALES, first: str = "lines of sales and costs") -> Plan:
    """Return the last answer of a talk."""
    assert table is SALES or table is POWER
    known = SALES if table is SALES else POWER
    assert known is not None
    made = plan(known, first)
    history = [made.spec]
    for each in said:
        made = edited(known, history, each)
        history.append(made.spec)
    return made


def paints(made: Plan) -> dict[str, str]:
    """Return what has a colour of its own."""
    return {each.of: each.colour for each in made.spec.looks.paints}


@pytest.mark.parametrize(
    ("said", "coloured"),
    [
        (["make sales green", "no, the other one"], {"Costs"}),
        (["make sales green", "the other one please"], {"Costs"}),
        (["make sales green", "sorry, I meant the other one"], {"Costs"}),
        (["costs in red", "oops the other one"], {"Sales"}),
        (["make sales green", "and now the same for the other one"], {"Sales", "Costs"}),
        (["make sales green", "same for the other"], {"Sales", "Costs"}),
        (["mach sales grün", "nein, die andere"], {"Costs"}),
        (["sales en vert", "non, l'autre"], {"Costs"}),
        (["make the second one green"], {"Costs"}),
        (["make the first one green"], {"Sales"}),
    ],
)
def test_the_other_one_and_the_second_one_are_of_what_is_drawn(said: list[str], coloured: set[str]) -> None:
    made = talk(said)

    assert set(paints(made)) == coloured
    assert made.unspent == ()


@pytest.mark.parametrize(
    "said", ["put the second one on the right", "put costs on the right", "costs on the right"]
)
def test_a_figure_is_put_on_an_axis_on_the_right_and_the_other_stays(said: str) -> None:
    made = talk([said])

    assert [(each.field, each.right) for each in made.spec.y] == [("Sales", False), ("Costs", True)]
    assert made.unspent == ()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (["as bars", "without Q4", "undo the last two"], "line Sales+Costs x=Quarter"),
        (["as bars", "without Q4", "undo the last two changes"], "line Sales+Costs x=Quarter"),
        (["as bars", "without Q4", "undo twice"], "line Sales+Costs x=Quarter"),
        (["as bars", "without Q4", "go back two steps"], "line Sales+Costs x=Quarter"),
        (
            ["as bars", "without Q4", "mach die letzten zwei Schritte rückgängig"],
            "line Sales+Costs x=Quarter",
        ),
        (["as bars", "without Q4", "annule les deux derniers changements"], "line Sales+Costs x=Quarter"),
        (["as bars", "without Q4", "undo the last two", "redo"], "bar Sales+Costs x=Quarter"),
        (["as bars", "without Q4", "undo", "redo"], "bar Sales+Costs x=Quarter where=Quarter!=Q4"),
        (["horizontal bars", "flip it back"], "line Sales+Costs x=Quarter"),
        (["without Q4", "undo", "make it like before but as bars"], "bar Sales+Costs x=Quarter"),
        (["without Q4", "make it like before but as bars"], "bar Sales+Costs x=Quarter"),
    ],
)
def test_steps_are_taken_back_and_forth(said: list[str], expected: str) -> None:
    made = talk(said)

    assert brief(made.spec) == expected
    assert made.unspent == ()


def test_what_was_not_taken_back_cannot_be_had_again_and_that_is_told() -> None:
    made = talk(["make sales green", "redo"])

    assert set(paints(made)) == {"Sales"}
    assert made.unspent == ("redo",)


@pytest.mark.parametrize(
    "said", ["take the line out", "remove the line", "drop the line again", "without the line"]
)
def test_a_line_over_bars_is_taken_off(said: str) -> None:
    made = talk(["add a line at 50", said], POWER, "bars of GWh")

    assert made.spec.layers == ()
    assert made.unspent == ()


@pytest.mark.parametrize(
    "said",
    [
        "what filters are on?",
        "which filters are active?",
        "what have you changed so far?",
        "is anything filtered?",
        "what is hidden?",
        "why is coal missing?",
        "why can't I see Coal?",
        "welche Filter sind aktiv?",
        "quels filtres sont actifs ?",
        "¿qué filtros hay?",
        "quali filtri sono attivi?",
        "welke filters staan aan?",
    ],
)
def test_what_is_in_force_is_told_and_stays(said: str) -> None:
    made = talk(["without coal", said], POWER, "bars of GWh")

    assert made.answer is not None
    assert made.answer[0] == "3"
    assert "Coal" in made.answer[1]
    assert brief(made.spec) == "bar GWh x=Source where=Source!=Coal sort=y-"
    assert made.unspent == ()


@pytest.mark.parametrize(
    "said", ["what changed the most?", "what changed between Wind and Gas?", "filter out gas"]
)
def test_what_is_asked_of_the_figures_is_no_question_for_filters(said: str) -> None:
    made = talk([said], POWER, "bars of GWh")

    assert made.answer is None or made.answer[0] != "4"
    assert POWER is not None
    assert chart_data(POWER, made.spec).series


@pytest.mark.parametrize("asked", ["what filters are on?", "why is Q1 missing?"])
def test_a_filter_of_what_the_chart_computes_is_told_like_any_other(asked: str) -> None:
    made = talk([asked], first="sales - costs by quarter, only where the difference is above 60")
    assert made.answer is not None
    assert "".join(made.answer).startswith("2 of 4 rows: ")
    assert [each.field for each in made.spec.y] == ["Sales − Costs"]
