"""When a quarter, a half or a fiscal year begins that a cell names."""

import datetime as dt

import pytest

from charts.data.stretches import beginnings, has_years
from charts.grammar import Channel, ChartSpec, Mark, Measure, TimeUnit, Window, WindowOp
from charts.kinds import chart_data
from charts.reading import read_table


@pytest.mark.parametrize(
    ("cells", "begins"),
    [
        (("Q1 2023", "Q4 2023"), ["2023-01-01", "2023-10-01"]),
        (("2024 Q2", "2024 Q3"), ["2024-04-01", "2024-07-01"]),
        (("Q1 '09", "Q2 '09"), ["2009-01-01", "2009-04-01"]),
        (("3. Quartal 2024", "4. Quartal 2024"), ["2024-07-01", "2024-10-01"]),
        (("H1 2023", "H2 2023"), ["2023-01-01", "2023-07-01"]),
        (("FY23", "FY24"), ["2023-01-01", "2024-01-01"]),
        (("Q1", "Q2"), [None, None]),
    ],
)
def test_a_cell_begins_where_its_year_and_its_place_in_it_say(
    cells: tuple[str, ...], begins: list[str | None]
) -> None:
    table = read_table("\n".join(["When,Sales", *(f"{cell},{at}" for at, cell in enumerate(cells))]))
    assert table is not None
    column = table.columns[0]
    found = [day.isoformat() if isinstance(day, dt.date) else None for day in beginnings(column)]
    assert found == begins
    assert has_years(column) is (None not in begins)


QUARTERS = read_table("Quarter,Sales\nQ3 2023,1\nQ4 2023,2\nQ1 2024,4\nQ2 2024,8\n")


@pytest.mark.parametrize(
    ("x", "window", "y"),
    [
        (Channel("Quarter", TimeUnit.YEAR), None, (3, 12)),
        (Channel("Quarter"), Window(WindowOp.RUNNING_SUM, anew=TimeUnit.YEAR), (1, 3, 4, 12)),
        (Channel("Quarter"), Window(WindowOp.RUNNING_SUM), (1, 3, 7, 15)),
    ],
)
def test_quarters_of_several_years_are_added_up_and_run_by_year(
    x: Channel, window: Window | None, y: tuple[float, ...]
) -> None:
    assert QUARTERS is not None
    spec = ChartSpec(Mark.LINE, x=x, y=(Measure("Sales", window=window),))
    assert chart_data(QUARTERS, spec).series[0].y == y
