"""The tables of rows of data: each by its name, read where a row asks for it and never before."""

from pathlib import Path

import pytest

from tests.charts.rows import tables

PASTE = "Month,Rent\nJan,900\nFeb,950"


def test_a_table_is_read_where_it_is_asked_for_and_what_is_none_is_told_by_its_name(tmp_path: Path) -> None:
    file = tmp_path / "tables.txt"
    file.write_text(f"rents\n{PASTE}\n\nnothing\nno table at all", "utf-8")
    found = tables(str(file))

    assert [*found] == ["rents", "nothing"]
    assert found["rents"].names == ("Month", "Rent")
    assert found["rents"] is found["rents"]
    with pytest.raises(AssertionError, match="nothing"):
        found["nothing"]


def test_no_two_tables_have_one_name(tmp_path: Path) -> None:
    file = tmp_path / "tables.txt"
    file.write_text(f"rents\n{PASTE}\n\nrents\n{PASTE}", "utf-8")
    with pytest.raises(AssertionError, match="two tables are called rents"):
        tables(str(file))
