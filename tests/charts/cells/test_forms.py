"""Forms of cells as people and programs write them: the value, the unit, and what is said about the rest."""

import datetime as dt

import pytest

from charts.cells import type_columns
from charts.table import Column, Kind, Value


def read(cells: tuple[str, ...], name: str = "Sold") -> tuple[Column, str]:
    labels = [f"p{place}" for place in range(len(cells))]
    columns, notes = type_columns(["Item", name], [labels, cells])
    return columns[1], " ".join(notes)


AROUND = [
    (("12 (24%)", "30 (60%)"), (12, 30), "before the bracket"),
    (("12 (3d ago)", "30 (5h ago)"), (12, 30), "before the bracket"),
    (("1,234 (est.)", "2,000 [3][4]", "1,500"), (1234, 2000, 1500), "before the bracket"),
    (("12.5 ± 0.3", "8 ± 1"), (12.5, 8), "±"),
    (("12.5 +/- 0.3", "8 +/- 1"), (12.5, 8), "±"),
    (("12.5±0.3 ms", "8±1 ms"), (12.5, 8), "±"),
    (("4/5", "3/5", "5/5"), (4, 3, 5), "out of 5"),
    (("8.5/10", "7/10"), (8.5, 7), "out of 10"),
    (("7 out of 10", "5 out of 10"), (7, 5), "out of 10"),
    (("★★★★☆", "★★★☆☆"), (4, 3), "out of 5"),
    (("⭐⭐⭐", "⭐"), (3, 1), ""),
    (("🔥 12", "3"), (12, 3), ""),
    (("⭐ 12.3k", "⭐ 980"), (12300, 980), ""),
    (("12 🏆", "9"), (12, 9), ""),
    (("▼ 2.4%", "▲ 3.1%", "0.0%"), (-2.4, 3.1, 0), ""),
    (("▼2", "▲3"), (-2, 3), ""),
    (("↓5", "↑3"), (-5, 3), ""),
    (("2.4% ↓", "3% ↑"), (-2.4, 3), ""),
    (("🔻4", "🔺2"), (-4, 2), ""),
    (("▼ -2.4%", "▲ 3.1%"), (-2.4, 3.1), ""),
    (("~12", "ca. 15", "20"), (12, 15, 20), "about"),
    (("≈ 5", "about 7"), (5, 7), "about"),
    (("<10", "<20"), (10, 20), "“<”"),
    (("1.2×10^3", "3.4 × 10⁻²"), (1200, 0.034), ""),
    (("6.02·10²³", "1 x 10^5"), (6.02e23, 100_000), ""),
]


@pytest.mark.parametrize(("cells", "values", "said"), AROUND)
def test_the_number_is_the_value_and_what_stood_around_it_is_said(
    cells: tuple[str, ...], values: tuple[float, ...], said: str
) -> None:
    column, notes = read(cells)
    assert column.kind is Kind.NUMBER
    assert [*column.values] == pytest.approx([*values])
    assert said in notes
    assert bool(said) == bool(notes)


SIGNS = [
    (("(+2.4%)", "(-1.2%)"), (2.4, -1.2)),
    (("(+3)", "(-2)", "(+5)"), (3, -2, 5)),
    (("(\u22128,8)", "(+5,2)"), (-8.8, 5.2)),
    (("(2.4)", "3"), (-2.4, 3)),
    (("$400.00", "$(30.00)", "($41.50)", "-$3", "$-4"), (400, -30, -41.5, -3, -4)),
    (("(1,200.00 €)", "500.00 €"), (-1200, 500)),
    (("850.–", "1'200.50"), (850, 1200.5)),
    (("100,-", "200,-"), (100, 200)),
    (("100,-- €", "20,- €"), (100, 20)),
    (("12,— zł", "8,50 zł"), (12, 8.5)),
    (("$ -", "$ 5.00", "$ 12.00"), (0, 5, 12)),
    (("5,00 €", "- €"), (5, 0)),
    (("100 Dr", "20 Cr", "5 Cr"), (-100, 20, 5)),
    (("100,00 S", "20,00 H"), (-100, 20)),
    (("12-", "5"), (-12, 5)),
    (("-5", "\u22123", "–2", "+4"), (-5, -3, -2, 4)),
]


@pytest.mark.parametrize(("cells", "values"), SIGNS)
def test_no_figure_changes_its_sign(cells: tuple[str, ...], values: tuple[float, ...]) -> None:
    column, _ = read(cells)
    assert column.kind is Kind.NUMBER
    assert [*column.values] == pytest.approx([*values])


ODD = [
    (("3.5", "4.1", "sensor off", "2.2", "2.9"), 2, "sensor off"),
    (("12", "DNF", "15"), 1, "DNF"),
    (("12", "DNS", "DNF", "15", "11", "9", "8", "7"), 2, "DNF"),
    (("12,5", "13,0", "pending", "11,2"), 2, "pending"),
    (("5", "<1", "7", "9"), 1, "<1"),
    (("€5", "€7", "on request", "€9"), 2, "on request"),
    (("1h 5m", "2h", "absent", "3h 10m"), 2, "absent"),
    (("80%", "90%", "absent", "75%"), 2, "absent"),
]


@pytest.mark.parametrize(("cells", "odd", "named"), ODD)
def test_a_cell_that_is_no_number_among_numbers_is_a_gap_with_its_name(
    cells: tuple[str, ...], odd: int, named: str
) -> None:
    column, notes = read(cells)
    assert column.kind is Kind.NUMBER
    assert column.values[odd] is None
    assert f"“{named}”" in notes


@pytest.mark.parametrize(
    ("cells", "name"),
    [
        (("1", "2", "three", "four"), "Sold"),
        (("K1A 0B1", "90210", "10115", "75001"), "Postal code"),
        (("latest", "16", "7"), "Tag"),
        (("1 (2011)", "2 (2012)"), "Years"),
        (("4/5", "3/4"), "Score"),
        (("10-5", "8-7"), "W-L"),
        (("2-1", "0-0"), "Score"),
        (("18-24", "25-34"), "Age"),
        (("2010-12", "2013-15"), "Years"),
        (("5'11\"", "6'1\""), "Time"),
        (("2 days ago", "3 weeks ago"), "Created"),
        (("1st", "2nd", "3rd"), "Place"),
        (("1.5 kg", "300 g", "2 ml"), "Amount"),
        (("$12", "€3", "£40"), "Price"),
    ],
)
def test_what_may_mean_something_else_stays_as_it_was_written(cells: tuple[str, ...], name: str) -> None:
    column, _ = read(cells, name)
    assert column.kind is not Kind.NUMBER
    assert column.raw == cells


DURATIONS = [
    (("12h 40m", "1h 5m", "55m", "3h"), "Time", (45600, 3900, 3300, 10800)),
    (("32:15", "28:01"), "10k", (1935, 1681)),
    (("5:12 /km", "4:58 /km"), "Pace", (312, 298)),
    (("1:23.456", "59.870", "1:01.2"), "Lap", (83.456, 59.87, 61.2)),
    (("PT2H", "PT45M", "P1DT1H"), "Took", (7200, 2700, 90000)),
    (("3:45", "4:02"), "Length", (225, 242)),
    (("7:30", "8:15"), "Hours", (27000, 29700)),
    (("2:30:00", "31:15:20"), "Time", (9000, 112520)),
    (("3m 20s", "55s"), "Took", (200, 55)),
    (("1 h 30 min", "45 min"), "Dauer", (5400, 2700)),
    (("1h30", "2h"), "Durée", (5400, 7200)),
    (("2 days, 3:00", "1 day, 0:30"), "Uptime", (183600, 88200)),
    (("1d 3h", "5h"), "Uptime", (97200, 18000)),
    (("-0:30", "+1:15"), "Gap", (-30, 75)),
]
SIZES = {"h": 3600, "min": 60, "s": 1}


@pytest.mark.parametrize(("cells", "name", "seconds"), DURATIONS)
def test_an_amount_of_time_is_a_number_of_one_unit(
    cells: tuple[str, ...], name: str, seconds: tuple[float, ...]
) -> None:
    column, _ = read(cells, name)
    assert column.kind is Kind.NUMBER
    assert column.unit is not None
    size = SIZES[column.unit.symbol]
    assert [size * value for value in column.values if isinstance(value, int | float)] == pytest.approx(
        [*seconds]
    )


@pytest.mark.parametrize("cells", [("09:15", "17:40"), ("06:00", "09:00", "12:00"), ("8:00 AM", "1:30 PM")])
def test_a_time_of_day_is_no_amount(cells: tuple[str, ...]) -> None:
    assert read(cells, "Time")[0].kind is Kind.TIME


DIMENSIONS = [
    (("1.21GB", "432MB", "117MB"), (1210, 432, 117), "MB"),
    (("512Ki", "1Mi"), (512, 1024), "Ki"),
    (("1.5 kg", "300 g", "20 g"), (1500, 300, 20), "g"),
    (("3 km", "400 m", "5 km"), (3, 0.4, 5), "km"),
    (("12mm", "3 cm", "4 cm"), (1.2, 3, 4), "cm"),
    (("5 ms", "1.2 s", "300 µs"), (5, 1200, 0.3), "ms"),
    (("1h", "30m", "45m"), (60, 30, 45), "min"),
    (("8 oz", "1 lb", "2 lb"), (0.5, 1, 2), "lb"),
    (("500 kbps", "2 Mbps", "5 Mbps"), (0.5, 2, 5), "Mbps"),
    (("250 mL", "1 L", "2 L"), (0.25, 1, 2), "L"),
    (("900 W", "2 kW", "3 kW"), (0.9, 2, 3), "kW"),
]


@pytest.mark.parametrize(("cells", "values", "unit"), DIMENSIONS)
def test_units_of_one_dimension_come_to_the_usual_one(
    cells: tuple[str, ...], values: tuple[float, ...], unit: str
) -> None:
    column, _ = read(cells)
    assert [*column.values] == pytest.approx([*values])
    assert column.unit is not None
    assert column.unit.symbol == unit


@pytest.mark.parametrize(
    ("cells", "name", "values", "unit"),
    [
        (("3m", "4m"), "Rope", (3, 4), "m"),
        (("12 mm", "3 mm"), "Rain", (12, 3), "mm"),
        (("3m", "1k"), "Views", (3_000_000, 1000), None),
        (("$3m", "$4m"), "Raised", (3_000_000, 4_000_000), "$"),
        (("3m", "4m"), "Revenue ($)", (3_000_000, 4_000_000), None),
        (("1.5M", "2M"), "Views", (1_500_000, 2_000_000), None),
    ],
)
def test_m_is_a_million_only_beside_k_or_money(
    cells: tuple[str, ...], name: str, values: tuple[float, ...], unit: str | None
) -> None:
    column, _ = read(cells, name)
    assert column.values == values
    assert (column.unit.symbol if column.unit else None) == unit


def test_a_suffix_means_the_same_in_every_column() -> None:
    columns, _ = type_columns(["Channel", "Views", "Likes"], [["a", "b"], ["3m", "5m"], ["20k", "30k"]])
    assert columns[1].values == (3_000_000, 5_000_000)


THOUSANDS: list[tuple[tuple[str, ...], bool, tuple[Value, ...]]] = [
    (("1.204", "980", "1.310"), False, (1204, 980, 1310)),
    (("1.204", "2.310"), True, (1204, 2310)),
    (("1.125", "2", "3.375"), False, (1.125, 2, 3.375)),
    (("1.204", "2.310"), False, (1.204, 2.31)),
    (("0.204", "2.310"), True, (0.204, 2.31)),
    (("1,204", "980", "1,310"), False, (1204, 980, 1310)),
    (("1,5", "1.204,75"), False, (1.5, 1204.75)),
]


@pytest.mark.parametrize(("cells", "habit", "values"), THOUSANDS)
def test_three_digits_behind_a_dot_are_thousands_where_something_speaks_for_it(
    cells: tuple[str, ...],
    habit: bool,  # noqa: FBT001 - a row of data
    values: tuple[Value, ...],
) -> None:
    labels = [f"p{place}" for place in range(len(cells))]
    columns, _ = type_columns(["Item", "Sold"], [labels, cells], habit=habit)
    assert columns[1].values == values


@pytest.mark.parametrize(
    ("names", "cells", "first"),
    [
        (("timestamp", "value"), ("1700000000321", "1700000060321"), dt.datetime(2023, 11, 14, 22, 13, 20)),  # noqa: DTZ001 - naive like every moment of a table
        (("x", "value"), ("1700000000", "1700000060"), dt.datetime(2023, 11, 14, 22, 13, 20)),  # noqa: DTZ001
        (("created_at", "value"), ("1700000060", "1700000000"), dt.datetime(2023, 11, 14, 22, 14, 20)),  # noqa: DTZ001
        (("phone", "value"), ("1700000060", "1700000000"), 1700000060),
        (("id", "value"), ("9700000060", "9700000061"), 9700000060),
    ],
)
def test_seconds_since_1970_are_moments_where_a_time_is_meant(
    names: tuple[str, ...], cells: tuple[str, ...], first: Value
) -> None:
    columns, _ = type_columns(names, [cells, ["1", "2"]])
    assert columns[0].values[0] == first
