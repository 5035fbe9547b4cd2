"""Random tables through random transforms: to nine digits what pandas and SQLite say.

ORACLE_TABLES says how many; without it, a sample. `make arithmetic` tries 20,000 and notes what it compared.
"""

import os

import pytest

from tests.charts.data.against import Tally, tried

TABLES = int(os.environ.get("ORACLE_TABLES", "160"))
_PARTS = 8


@pytest.mark.parametrize("part", range(_PARTS))
def test_what_is_computed_is_what_pandas_and_sqlite_compute(part: int) -> None:
    tally = Tally()
    for seed in range(part, TABLES, _PARTS):
        tried(seed, tally)
    assert tally.figures > tally.tables
