"""Columns laid under each other: the answers to several questions, counted against a database."""

import random
import sqlite3

import pytest

from charts.data.folding import folded
from charts.errors import UserError
from charts.grammar import (
    Aggregate,
    Channel,
    ChartSpec,
    Fold,
    Mark,
    Measure,
    Stack,
    check,
    spec_from_json,
    spec_to_json,
)
from charts.kinds import chart_data
from charts.layout import geometry
from charts.planner import plan
from tests.charts import tables

SCALE = ("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree")
FOLD = Fold(("Easy", "Cheap"), "Question", "Answer")
SPEC = ChartSpec(
    Mark.BAR,
    x=Channel("Question"),
    y=(Measure("", Aggregate.COUNT),),
    series=Channel("Answer"),
    stack=Stack.DIVERGE,
    horizontal=True,
    fold=FOLD,
)
SURVEY = tables.table(
    Name=("Ann", "Bo", "Cy", "Di"),
    Easy=("Agree", "Agree", "Neutral", "Strongly agree"),
    Cheap=("Disagree", None, "Strongly disagree", "Disagree"),
)


def test_each_filled_cell_is_a_row_with_the_name_of_its_column() -> None:
    table, rows = folded(SURVEY, FOLD, [0, 1, 3])
    assert rows == [0, 1, 2, 3, 4]
    assert table["Name"].values == ("Ann", "Bo", "Di", "Ann", "Di")
    assert table["Question"].values == ("Easy", "Easy", "Easy", "Cheap", "Cheap")
    assert table["Answer"].values == ("Agree", "Agree", "Strongly agree", "Disagree", "Disagree")


@pytest.mark.parametrize("seed", range(20))
def test_answers_are_counted_as_a_database_counts_them(seed: int) -> None:
    dice = random.Random(seed)
    count = dice.randrange(1, 30)
    easy, cheap = ([dice.choice((*SCALE, None)) for _ in range(count)] for _ in range(2))
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE TABLE t (easy TEXT, cheap TEXT)")
        db.executemany("INSERT INTO t VALUES (?, ?)", zip(easy, cheap, strict=True))
        laid = "SELECT 'Easy' q, easy a FROM t UNION ALL SELECT 'Cheap', cheap FROM t"
        theirs = {
            (q, a): n
            for q, a, n in db.execute(
                f"SELECT q, a, count(*) FROM ({laid}) WHERE a IS NOT NULL GROUP BY q, a"  # noqa: S608 - our own words
            )
        }
    db.close()
    try:
        chart = chart_data(tables.table(Easy=easy, Cheap=cheap), SPEC)
    except UserError:
        assert not theirs
        return
    ours = {
        (chart.categories[int(x)], run.name): y  # type: ignore[arg-type]  # names stand along x
        for run in chart.series
        for x, y in zip(run.x, run.y, strict=True)
        if y
    }
    if len({answer for _, answer in theirs}) > 1:
        assert ours == theirs
    assert [run.name for run in chart.series] == [
        each for each in SCALE if each in {a for _, a in theirs}
    ] or (len(chart.series) < 3)


def test_the_middle_of_the_scale_stands_at_zero() -> None:
    drawn = chart_data(SURVEY, SPEC)
    middle = next(at for at, run in enumerate(drawn.series) if run.name == "Neutral")
    bars = [
        bar for bar in geometry.bars(drawn) if bar.series == middle and drawn.categories[bar.index] == "Easy"
    ]
    assert [(bar.base, bar.value) for bar in bars] == [(-12.5, 25.0)]


@pytest.mark.parametrize(
    "request_", ["likert chart", "diverging stacked bars", "Likert-Diagramm", "diagramme de Likert"]
)
def test_a_likert_chart_is_of_all_columns_that_hold_answers(request_: str) -> None:
    spec = plan(SURVEY, request_).spec
    assert (spec.fold.fields if spec.fold else (), spec.stack) == (("Easy", "Cheap"), Stack.DIVERGE)


def test_a_fold_comes_back_from_json_with_its_columns_by_their_own_names() -> None:
    form = spec_to_json(SPEC)
    form["fold"]["fields"] = ["easy", "CHEAP"]
    assert check(spec_from_json(form), SURVEY) == SPEC
