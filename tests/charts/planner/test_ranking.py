"""Candidates of a request: what each decides otherwise, what speaks for it, and which of them is drawn."""

from dataclasses import replace
from pathlib import Path

import pytest

from charts.grammar import Aggregate, Op
from charts.planner import plan
from charts.planner.planning import readings
from charts.planner.ranking.decisions import DECISIONS
from charts.planner.ranking.features import FEATURES
from charts.planner.ranking.ranker import CELLS, FIRST, FRAME, MOST, weights
from charts.planner.request.phrases import read_request
from charts.planner.tried import tried_of, tried_without
from charts.reading import read_table
from tests.charts.planner.test_planner import brief
from tests.charts.rows import Row, given, rows, tables

TABLES = tables("planner/ranked_tables.txt")

OTHERWISE = [
    # a request, a decision, and what would be drawn if it fell otherwise
    ("POLL", "found + hoped per answer, side by side", FRAME, "bar Found+Hoped x=Answer"),
    ("CREW", "pay by person of the mates", CELLS, "bar Pay x=Person sort=y-"),
    ("CLUB", "bars per side", "one_alone", "bar Wins x=Side sort=y-"),
    ("STOCK", "boxes, largest first", "along", "bar Boxes x=Code"),
    ("TILLS", "pieces sold per week", "joined", "bar sum Pieces x=Day.week"),
    (
        "TILLS",
        "stack the stalls per week",
        "named_as_colours",
        "bar sum Pieces x=Day.week series=Stall stack=zero",
    ),
    ("TILLS", "pieces of each item per week", "turned", "bar Pieces x=Item series=Day"),
    ("TILLS", "pieces over time", "one_colour", "line sum Pieces x=Day"),
    ("LETTERS", "net sent letters, sent minus returned", "only_made", "line Sent − Returned x=Month"),
    ("CREW", "by ship", "rows_counted", "bar count x=Ship sort=y-"),
    ("CREW", "pay of those ashore", "made_one", "bar sum Pay x=Ashore"),
    ("RIDES", "km per route", "put_together", "bar mean Km x=Route sort=y-"),
    ("RIDES", "km per route", "in_time", "line Km x=Date series=Route"),
    ("STOCK", "top 3 articles", "another", "bar Unit price x=Article sort=y- limit=3"),
    ("STOCK", "boxes above 50 by article", "unfiltered", "bar Boxes x=Article sort=y-"),
    ("CREW", "pay by person", "split_too", "bar Pay x=Person series=Ship"),
]


ROWS = rows("planner/ranked.rows")
AMONG = rows("planner/ranked_among.rows")


@pytest.mark.parametrize("row", ROWS, ids=given)
def test_the_likeliest_reading_is_drawn(row: Row) -> None:
    name, _, request = row.given.partition(": ")
    assert " ".join(brief(plan(TABLES[name], request).spec).split()) == row.expected, row.sentence


@pytest.mark.parametrize(
    ("request_", "figure"),
    [
        ("average wait per clinic, only those over 30 minutes", Aggregate.MEAN),
        ("median wait of each clinic, which are over 30 minutes", Aggregate.MEDIAN),
        ("clinics with over 30 minutes", Aggregate.SUM),
    ],
)
def test_groups_are_tested_by_the_figure_that_is_asked_for(request_: str, figure: Aggregate) -> None:
    (tested,) = plan(TABLES["CLINICS"], request_).spec.having
    assert (tested.measure.aggregate, tested.op, tested.values) == (figure, Op.GT, (30,))


@pytest.mark.parametrize("row", AMONG, ids=given)
def test_a_reading_that_is_not_drawn_yet_is_a_candidate(row: Row) -> None:
    name, _, request = row.given.partition(": ")
    found = [" ".join(brief(made.spec).split()) for _, made in readings(TABLES[name], request)]
    assert row.expected in found, row.sentence


@pytest.mark.parametrize(("name", "request_", "decision", "drawn"), OTHERWISE)
def test_a_point_may_be_decided_otherwise(name: str, request_: str, decision: str, drawn: str) -> None:
    found = [
        (each.decision, " ".join(brief(made.spec).split())) for each, made in readings(TABLES[name], request_)
    ]
    assert (decision, drawn) in found


@pytest.mark.parametrize("name", TABLES)
def test_candidates_are_few_and_each_draws_something_else(name: str) -> None:
    names = " and ".join(TABLES[name].names)
    for request in ("", "bars", names, f"{names} per day, only the first"):
        specs = [made.spec for _, made in readings(TABLES[name], request)]
        assert len(specs) <= MOST
        assert all(spec not in specs[:place] for place, spec in enumerate(specs))


def test_a_reading_against_which_much_speaks_is_not_sure() -> None:
    table = read_table("Day,Runs,Share %,Cost\nMon,3,0.4,12000\nTue,4,0.5,15000\nWed,2,0.1,9000\n")
    assert table is not None
    assert not plan(table, "runs, share and cost per day").sure
    assert plan(table, "runs per day").sure


@pytest.mark.parametrize("request_", ["", "chart this", "a graph please"])
def test_words_that_say_nothing_have_one_candidate(request_: str) -> None:
    table = read_table("Team,Budget,Actual\nDesign,120,98\nSales,200,214\nSupport,90,91\n")
    assert table is not None
    assert [each.decision for each, _ in readings(table, request_)] == [FIRST]


def test_a_table_of_many_rows_has_one_candidate() -> None:
    table = read_table("Day,Shop,Sales\n" + "\n".join(f"{row},A{row % 7},{row}" for row in range(1001)))
    assert table is not None
    assert [each.decision for each, _ in readings(table, "sales by shop")] == [FIRST]


def test_a_page_of_words_is_read_once() -> None:
    table = read_table("Day,Runs,Share %,Cost\nMon,3,0.4,12000\nTue,4,0.5,15000\nWed,2,0.1,9000\n")
    assert table is not None
    one = "compare runs, share and cost per day, "
    assert len(list(readings(table, one))) > 1
    assert [each.decision for each, _ in readings(table, one * 18)] == [FIRST]


def test_a_reading_without_a_frame_is_what_all_families_find_without_it() -> None:
    table = TABLES["CLINICS"]
    read = read_request(
        table, "bars with the highest in red, a line at 30 called goal, running total, no grid"
    )
    first = tried_of(read)
    assert len(first.done) > 2
    for frame in first.done:
        apart = tried_without(read, replace(first, heard=()), frame)
        assert tried_without(read, first, frame).spec == apart.spec


def test_the_file_of_weights_has_each_decision_and_each_feature() -> None:
    held = weights()
    assert set(held.features) == set(FEATURES)
    assert set(held.decisions) == {FIRST, FRAME, CELLS, *DECISIONS}
    assert max(*held.features.values(), *held.decisions.values()) <= 0


def test_what_a_feature_and_a_decision_mean_stands_beside_its_weight() -> None:
    lines = Path("charts/planner/ranking/weights.toml").read_text("utf-8").splitlines()
    assert all("  # " in line for line in lines if line[:1].isalpha() and not line.startswith(FIRST))
