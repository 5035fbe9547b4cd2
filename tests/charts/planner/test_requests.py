"""What members write of tables of many kinds, and the chart that each of them means, a row for each."""

import contextlib
import itertools
from pathlib import Path

import pytest

from charts.data import NothingLeftError
from charts.kinds import chart_data
from charts.planner import plan
from tests.charts import tables
from tests.charts.planner.test_planner import brief
from tests.charts.rows import HERE, Row, rows

FILES = sorted(Path(__file__).with_name("requests").glob("*.rows"))
ROWS = list(
    itertools.chain.from_iterable(
        ((file.stem, row) for row in rows(str(file.relative_to(HERE)))) for file in FILES
    )
)


@pytest.mark.sweep(2)
@pytest.mark.parametrize(
    ("name", "row"), ROWS, ids=[f"{name}: {row.given or 'nothing'}" for name, row in ROWS]
)
def test_a_member_gets_the_chart_that_was_meant(name: str, row: Row) -> None:
    table = getattr(tables, name)
    planned = plan(table, row.given)
    assert " ".join(brief(planned.spec).split()) == row.expected
    assert planned.took
    with contextlib.suppress(NothingLeftError):  # a stretch of time that the table knows nothing of
        assert chart_data(table, planned.spec).series
