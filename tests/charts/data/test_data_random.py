"""Random specs over random tables: a chart that keeps its promises, or a sentence, never a crash."""

import datetime as dt
import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charts.chart import ChartData, Scale
from charts.errors import UserError
from charts.export.csv_rows import chart_csv
from charts.grammar import Mark, Stack, check, spec_from_json, spec_to_json
from charts.kinds import chart_data
from tests.charts.random_specs import random_specs, random_tables
from tests.samples import examples

EXAMPLES = examples(60)


@pytest.mark.timeout(1800)
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_random_spec_is_drawn_or_refused_in_words(data: st.DataObject) -> None:
    table = data.draw(random_tables())
    spec = data.draw(random_specs(table))
    try:
        chart = chart_data(table, spec)
    except UserError:
        return
    promises(chart)
    assert chart == chart_data(table, spec)
    assert chart_csv(chart).count("\r\n") >= 2


def promises(chart: ChartData) -> None:
    """Assert what every chart holds to, whatever was asked."""
    assert chart.panels
    assert chart.series
    for run in chart.series:
        assert len(run.x) == len(run.y)
        assert 0 <= run.panel < len(chart.panels)
        assert all(y is None or (math.isfinite(y) and abs(y) <= 1e300) for y in run.y)
        if chart.x.scale is Scale.CATEGORY:
            assert all(isinstance(x, int) and 0 <= x < len(chart.categories) for x in run.x)
        if chart.x.scale is Scale.TIME:
            assert all(isinstance(x, dt.date) and 10 <= x.year <= 9990 for x in run.x)
        if run.boxes:
            assert len(run.boxes) == len(run.x)
    assert any(y is not None for run in chart.series for y in run.y)
    if chart.mark is Mark.HISTOGRAM:
        assert len(chart.bins) == len(chart.series[0].x)
        assert all(low < high for low, high in chart.bins)
    if chart.mark is Mark.ARC:
        assert all(y is not None and y >= 0 for y in chart.series[0].y)
        assert len(chart.series) == 1
    if chart.stack is not Stack.NONE:
        assert all(y is None or y >= 0 for run in chart.series for y in run.y)


@pytest.mark.timeout(1800)
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_spec_comes_back_from_json_as_it_went(data: st.DataObject) -> None:
    table = data.draw(random_tables())
    spec = data.draw(random_specs(table))
    try:
        checked = check(spec, table)
    except UserError:
        return
    assert check(spec_from_json(spec_to_json(checked)), table) == check(checked, table)
