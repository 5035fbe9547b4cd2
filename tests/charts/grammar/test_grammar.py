"""Specs from JSON and against their table: what stands, what is mended, what is refused in words."""

import datetime as dt

import pytest

from charts.grammar import (
    Channel,
    ChartSpec,
    Comparison,
    Limit,
    Mark,
    Measure,
    Op,
    SpecError,
    UnknownColumnError,
    check,
    spec_from_json,
    spec_to_json,
)
from tests.charts import tables

BARS = {"mark": "bar", "x": {"field": "Region"}, "y": [{"field": "Revenue"}]}


def test_names_match_whatever_their_case_and_spacing() -> None:
    spec = check(
        spec_from_json({"mark": "bar", "x": "REGION", "y": [{"field": " rev-enue"}]}), tables.REGIONS
    )
    assert spec.x == Channel("Region")
    assert spec.y == (Measure("Revenue"),)


def test_a_missing_column_names_the_nearest_and_lists_all() -> None:
    spec = spec_from_json({**BARS, "y": [{"field": "Revenues total"}]})
    with pytest.raises(UnknownColumnError, match=r"no column “Revenues total”.*“Revenue”.*Region.*Units"):
        check(spec, tables.REGIONS)


def test_a_day_in_a_filter_is_read_by_its_column() -> None:
    where = {"field": "date", "op": ">=", "value": "2024-03-05"}
    spec = check(
        spec_from_json({"mark": "line", "x": "Date", "y": "Visitors", "where": where}), tables.VISITS
    )
    assert spec.where == Comparison("Date", Op.GE, (dt.date(2024, 3, 5),))


def test_unequal_is_a_negated_equal() -> None:
    where = {"field": "Region", "op": "!=", "value": "North"}
    spec = spec_from_json({**BARS, "where": where})
    assert spec.where == Comparison("Region", Op.EQ, ("North",), negate=True)
    assert spec_from_json(spec_to_json(spec)) == spec


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (None, "must be an object"),
        ([], "must be an object"),
        ({}, "mark must be one of"),
        ({"mark": "cake"}, "mark must be one of"),
        ({**BARS, "code": "x"}, "has no “code”"),
        ({**BARS, "y": [{"field": "Revenue", "aggregate": "eval"}]}, "aggregate must be one of"),
        ({**BARS, "y": [{}]}, "name a column"),
        ({**BARS, "y": [{"field": "a"}] * 99}, "at most 50"),
        ({**BARS, "x": {"field": 5}}, "must be text"),
        ({**BARS, "log": "yes"}, "true or false"),
        ({**BARS, "limit": "many"}, "must be a number"),
        ({**BARS, "limit": float("nan")}, "finite"),
        ({**BARS, "x": {"field": "Revenue", "bin": {"step": -1}}}, "above 0"),
        ({**BARS, "where": {"field": "Region", "op": "drop table"}}, "op must be one of"),
        ({**BARS, "where": {"field": "Revenue", "op": "<", "value": 1e308}}, "out of range"),
        ({**BARS, "sort": {"by": "field"}}, "must name its"),
        ({**BARS, "sort": {"by": "y", "order": "sideways"}}, "ascending or descending"),
    ],
)
def test_hostile_json_is_refused_in_words(form: object, told: str) -> None:
    with pytest.raises(SpecError, match=told):
        spec_from_json(form)


def test_a_filter_nested_without_end_is_refused() -> None:
    where: dict[str, object] = {"field": "Region", "op": "=", "value": "x"}
    for _ in range(1000):
        where = {"and": [where]}
    with pytest.raises(SpecError, match="nested more than"):
        spec_from_json({**BARS, "where": where})


def test_a_limit_within_groups_comes_back_from_json() -> None:
    spec = spec_from_json({**BARS, "limit": {"count": 2, "within": "Region"}})

    assert spec.limit == Limit(2, within="Region")
    assert spec_from_json(spec_to_json(spec)) == spec


@pytest.mark.parametrize("name", ["حمل\u200cونقل", "क्\u200dष", "👩\u200d💻 team"])
def test_a_name_keeps_the_joiners_that_its_letters_need(name: str) -> None:
    where = {"field": "City", "op": "=", "value": name, "not": True}
    form = {"mark": "bar", "x": {"field": "City"}, "y": [{"field": "Sales"}], "where": where, "title": name}
    spec = spec_from_json(spec_to_json(spec_from_json(form)))
    assert spec.title == name
    assert isinstance(spec.where, Comparison)
    assert spec.where.values == (name,)


def test_sizes_are_clamped_and_titles_tidied() -> None:
    spec = spec_from_json({**BARS, "limit": 10**9, "title": " a\n\u202eb \x00" + "x" * 999})
    assert spec.limit
    assert spec.limit.count == 1000
    assert spec.title.startswith("a b x")
    assert len(spec.title) <= 200


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ({**BARS, "y": [{"field": "Region"}]}, "not a column of numbers"),
        ({**BARS, "y": [{"field": "Region", "aggregate": "mean"}]}, "cannot be had"),
        ({**BARS, "x": {"field": "Region", "bin": True}}, "cannot be put into bins"),
        ({**BARS, "x": {"field": "Region", "timeUnit": "month"}}, "has no month"),
        ({**BARS, "where": {"field": "Revenue", "op": ">", "value": "lots"}}, "cells look like “45000”"),
        ({**BARS, "where": {"field": "Revenue", "op": "between", "value": [1]}}, r"needs 2 value\(s\)"),
        ({**BARS, "having": [{"field": "Revenue", "op": "contains", "value": 1}]}, "having cannot compare"),
    ],
)
def test_what_does_not_fit_the_table_is_refused_in_words(form: object, told: str) -> None:
    with pytest.raises(SpecError, match=told):
        check(spec_from_json(form), tables.REGIONS)


def test_no_chart_needs_no_columns() -> None:
    assert check(ChartSpec(Mark.NONE), tables.REGIONS) == ChartSpec(Mark.NONE)
