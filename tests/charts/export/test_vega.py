"""Specs as Vega-Lite documents: valid by Altair's schema, back as they went, and of the same data."""

import altair as alt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charts.errors import UserError
from charts.export.vega import VegaError, spec_from_vega, spec_to_vega
from charts.grammar import Aggregate, Channel, ChartSpec, Limit, Mark, Measure, Sort, SortBy, Stack, check
from charts.kinds import chart_data
from charts.planner import plan
from charts.table import Kind, Table
from tests.charts import tables
from tests.charts.export.vega_reader import evaluate
from tests.charts.planner.test_planner import ENGLISH
from tests.charts.random_specs import random_specs, random_tables
from tests.samples import examples


def typed(document: dict[str, object], table: Table) -> dict[str, object]:
    """Return the document with the measure types that Altair's writer would add from the data."""
    kinds = {column.name: column.kind for column in table.columns}
    encoding = document["encoding"]
    assert isinstance(encoding, dict)
    for channel in encoding.values():
        if "type" not in channel:
            moment = kinds.get(channel.get("field", "")) in (Kind.DATE, Kind.DATETIME)
            channel["type"] = "temporal" if moment or "timeUnit" in channel else "ordinal"
    return document


@pytest.mark.parametrize(("table", "request_", "brief"), ENGLISH, ids=lambda value: str(value)[:40])
def test_everyday_charts_are_valid_vega_lite_and_come_back(table: Table, request_: str, brief: str) -> None:
    assert brief
    spec = check(plan(table, request_).spec, table)
    if spec.limit and spec.limit.other:
        with pytest.raises(VegaError):
            spec_to_vega(spec)
        return
    document = spec_to_vega(spec)
    assert check(spec_from_vega(document), table) == spec
    alt.Chart.from_dict(typed(document, table))


@pytest.mark.timeout(1800)
@settings(max_examples=examples(30), suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_random_spec_comes_back_from_vega_lite(data: st.DataObject) -> None:
    table = data.draw(random_tables())
    spec = data.draw(random_specs(table))
    try:
        spec = check(spec, table)
        document = spec_to_vega(spec)
    except UserError:
        return
    back = spec_to_vega(check(spec_from_vega(document), table))
    assert back == document


@pytest.mark.parametrize(
    "document", [None, [], {}, {"mark": "bar"}, {"mark": {"type": "geoshape"}, "encoding": {}}, 5]
)
def test_a_foreign_document_is_refused_in_words(document: object) -> None:
    with pytest.raises(VegaError):
        spec_from_vega(document)


@pytest.mark.parametrize(("table", "request_", "brief"), ENGLISH, ids=lambda value: str(value)[:40])
def test_the_document_draws_the_same_data(table: Table, request_: str, brief: str) -> None:
    spec = check(plan(table, request_).spec, table)
    evaluable = spec.mark in (Mark.BAR, Mark.LINE, Mark.AREA, Mark.ARC) and spec.x and not spec.having
    if not evaluable or spec.limit or (spec.x and spec.x.time_unit):
        assert brief
        return
    chart = chart_data(table, spec)
    ours = {
        (
            str(chart.categories[int(x)]) if chart.categories and isinstance(x, int) else str(x)[:10],
            run.name,
            y,
        )
        for run in chart.series
        for x, y in zip(run.x, run.y, strict=True)
        if y is not None
    }
    theirs = evaluate(spec_to_vega(spec), table)
    names = {name for _, name, _ in theirs}
    if names == {""}:
        ours = {(x, "", y) for x, _, y in ours}
    assert {(label(x), name, y) for x, name, y in ours} == {(label(x), name, y) for x, name, y in theirs}


def label(text: str) -> str:
    """Return a year for its first day: a line of years stands on a time axis."""
    return text[:4] if text.endswith("-01-01") else text


def test_stack_order_and_limit_have_their_words() -> None:
    spec = ChartSpec(
        Mark.BAR,
        x=Channel("Region"),
        y=(Measure("Revenue", Aggregate.SUM),),
        series=Channel("Product"),
        sort=Sort(SortBy.Y, descending=True),
        limit=Limit(2),
        stack=Stack.NORMALIZE,
    )
    document = spec_to_vega(spec)
    assert document["encoding"]["y"]["stack"] == "normalize"
    assert document["encoding"]["x"]["sort"] == {"encoding": "y", "order": "descending"}
    assert spec_from_vega(document) == spec
    alt.Chart.from_dict(typed(document, tables.LONG))
