"""Figures of groups that a request asks for, and what only sounds as if something were computed."""

import pytest

from charts.table import Table
from tests.charts.planner.computed_tables import (
    ADS,
    DIFFS,
    GROWTHS,
    MARKS,
    RATES,
    RUNS,
    SHOP,
    STAFF,
    VERBS,
    YEARS,
    computed,
    unspent,
)

ROWS = [
    ("Maths mean, English mean, Science mean", MARKS, "class average per subject"),
    ("Maths mean, English mean, Science mean", MARKS, "mean of each subject as bars"),
    ("Maths mean, English mean, Science mean", MARKS, "Durchschnitt pro Fach"),
    ("Salary quantile 0.9", STAFF, "90th percentile of salary by team"),
    ("Salary quantile 0.9", STAFF, "the 90th percentile salary per team"),
    ("Salary quantile 0.9", STAFF, "salary by team, 90th percentile"),
    ("Salary quantile 0.9", STAFF, "Perzentil 90 von Salary pro Team"),
    ("Salary quantile 0.9", STAFF, "percentil 90 de salary por team"),
    ("Salary variance", STAFF, "variance of salary by team"),
    ("Salary variance", STAFF, "Varianz von Salary je Team"),
    ("Salary variance", STAFF, "salary variance per team"),
    ("Salary stdev", STAFF, "standard deviation of salary by team"),
    ("Salary stdev", STAFF, "std dev of salary per team"),
    ("Salary stdev", STAFF, "Standardabweichung von Salary pro Team"),
    ("Salary range", STAFF, "range of salary by team"),
    ("Salary range", STAFF, "range (max minus min) of salary per team"),
    ("Salary range", STAFF, "Spannweite von Salary pro Team"),
    ("Salary last", STAFF, "latest salary per team"),
    ("Salary last", STAFF, "most recent salary of each team"),
    ("Salary first", STAFF, "first value of salary per team"),
]

NEIGHBOURS = [
    ("Revenue", SHOP, "revenue, not cumulative"),
    ("Revenue", SHOP, "revenue by month"),
    ("Revenue", SHOP, "line of revenue over time"),
    ("Revenue", SHOP, "how revenue changed over time"),
    ("Revenue", SHOP, "revenue without a running total"),
    ("Revenue", SHOP, "growth of revenue over time"),
    ("Revenue", SHOP, "revenue per month"),
    ("Revenue, Cost", SHOP, "revenue and cost by month"),
    ("Revenue, Cost", SHOP, "revenue vs cost"),
    ("Revenue, Cost", SHOP, "revenue and cost together in one chart"),
    ("Revenue, Cost", SHOP, "compare revenue and cost"),
    ("Revenue, Cost", SHOP, "revenue, cost per month"),
    ("Minutes", VERBS, "minutes by step, only Subtract"),
    ("Minutes", VERBS, "minutes without Cumulative"),
    ("Minutes", VERBS, "minutes per step"),
    ("Growth", GROWTHS, "growth by country"),
    ("Share", GROWTHS, "bars of share by country"),
    ("Goal difference", DIFFS, "goal difference by team"),
    ("Points", DIFFS, "points by team, sorted"),
    ("Running time", RUNS, "running time by runner"),
    ("Error rate", RATES, "error rate by city"),
    ("Profit", RATES, "profit by city"),
    ("Moving costs", RATES, "moving costs by city"),
    ("Salary", STAFF, "salary by name, at least 50000"),
    ("Salary mean", STAFF, "average salary per team"),
    ("Salary", STAFF, "salary over 50000 by name"),
    ("Salary", STAFF, "salary between 40000 and 60000 by name"),
    ("Revenue", SHOP, "revenue for the first 3 months"),
    ("Revenue", SHOP, "only the last month of revenue"),
    ("Revenue, Orders", SHOP, "revenue and orders by month"),
    ("Coal, Gas, Wind", YEARS, "all three over the years"),
    ("Clicks", ADS, "clicks by channel, biggest first"),
]


@pytest.mark.parametrize(("made", "rows", "request_"), ROWS, ids=[row[2][:40] for row in ROWS])
def test_a_figure_is_taken_as_the_words_say(made: str, rows: Table, request_: str) -> None:
    assert computed(rows, request_) == made
    assert unspent(rows, request_) == ()


@pytest.mark.parametrize(("made", "rows", "request_"), NEIGHBOURS, ids=[row[2][:40] for row in NEIGHBOURS])
def test_words_that_only_sound_alike_compute_nothing(made: str, rows: Table, request_: str) -> None:
    assert computed(rows, request_) == made


def test_a_frame_without_effect_gives_its_words_back() -> None:
    assert computed(STAFF, "90th percentile of salary by name") == "Salary"
    assert unspent(STAFF, "90th percentile of salary by name") != ()
