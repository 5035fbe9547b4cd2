"""The very places, figures and sentences of a chart, a row for each case that a reader can count."""

import datetime as dt
from dataclasses import replace

import pytest

from charts.chart import ChartData, Scale
from charts.data.axes import adds_up
from charts.grammar import (
    Aggregate,
    Bin,
    Channel,
    ChartSpec,
    Comparison,
    Limit,
    Mark,
    Measure,
    Op,
    Sort,
    SortBy,
    Stack,
    TimeUnit,
)
from charts.kinds import chart_data
from charts.table import Column, Kind, Table, Unit, Value
from tests.charts import tables

TOTALLED = tables.table(totals=[3], Item=("A", "B", "C", "Total"), Cost=(10, 20, 60, 90))
MANY = tables.table(Item=tuple(f"i{i:03}" for i in range(70)), Cost=tuple(range(1, 71)))
ABOUT_A_YEAR = tables.table(
    Date=tuple(dt.date(2024, month, 15) for month in range(1, 13)), Sales=tuple(range(1, 13))
)
SHOPS = tables.table(Shop=("A", "B"), Gain=(5, -2), Loss=(-1, 4))


def drawn(table: Table, mark: Mark, x: Channel | None, *y: Measure, **more: object) -> ChartData:
    spec = replace(ChartSpec(mark, x=x, y=y), **more)  # type: ignore[arg-type]  # its own fields
    return chart_data(table, spec)


def figures(chart: ChartData) -> list[tuple[str, float | None]]:
    """Return what stands where, of a chart with one series."""
    places = chart.categories or tuple(str(x) for x in chart.series[0].x)
    return list(zip(places, chart.series[0].y, strict=True))


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        (
            TimeUnit.WEEK,
            [("2024-02-26", 230 + 251 + 198), ("2024-03-04", 175 + 302 + 340 + 333 + 290 + 310 + 355)],
        ),
        (TimeUnit.WEEKDAY, [("Mon", 175), ("Tue", 302), ("Wed", 340), ("Thu", 333), ("Fri", 520)]),
        (TimeUnit.YEARMONTH, [("Mar 2024", 2784)]),
        (TimeUnit.QUARTER, [("Q1", 2784)]),
        (TimeUnit.YEAR, [("2024", 2784)]),
    ],
    ids=str,
)
def test_days_are_summed_by_the_stretch_that_was_asked_for(
    unit: TimeUnit, expected: list[tuple[str, int]]
) -> None:
    chart = drawn(tables.VISITS, Mark.BAR, Channel("Date", unit), Measure("Visitors", Aggregate.SUM))
    found = [(place[:10], value) for place, value in figures(chart)]
    assert found[: len(expected)] == expected


@pytest.mark.parametrize(
    ("month", "quarter"),
    [
        *((1, "Q1"), (2, "Q1"), (3, "Q1"), (4, "Q2"), (5, "Q2"), (6, "Q2")),
        *((7, "Q3"), (8, "Q3"), (9, "Q3"), (10, "Q4"), (11, "Q4"), (12, "Q4")),
    ],
)
def test_a_month_belongs_to_its_quarter(month: int, quarter: str) -> None:
    table = tables.table(Date=(dt.date(2024, month, 15),), Sales=(1,))
    chart = drawn(table, Mark.BAR, Channel("Date", TimeUnit.QUARTER), Measure("Sales", Aggregate.SUM))
    assert chart.categories == (quarter,)


@pytest.mark.parametrize(
    ("first", "weeks"),
    [
        (dt.date(2024, 3, 4), ["2024-03-04", "2024-03-04"]),
        (dt.date(2024, 3, 9), ["2024-03-04", "2024-03-04"]),
        (dt.date(2024, 3, 10), ["2024-03-04", "2024-03-11"]),
        (dt.date(2023, 12, 31), ["2023-12-25", "2024-01-01"]),
    ],
)
def test_a_week_begins_on_monday_and_ends_on_sunday(first: dt.date, weeks: list[str]) -> None:
    table = tables.table(Date=(first, first + dt.timedelta(days=1)), Sales=(1, 2))
    chart = drawn(table, Mark.BAR, Channel("Date", TimeUnit.WEEK), Measure("Sales", Aggregate.COUNT))
    assert list(chart.categories) == list(dict.fromkeys(weeks))


@pytest.mark.parametrize(
    ("how", "kept"),
    [
        (Aggregate.MEAN, ["B", "C"]),
        (Aggregate.MEDIAN, ["C"]),
        (Aggregate.MIN, ["B", "C"]),
    ],
)
def test_a_totals_row_has_no_part_in_the_figure_that_rows_are_held_against(
    how: Aggregate, kept: list[str]
) -> None:
    """The average of the three items is 35; with their total it would be 52.5."""
    table = tables.table(totals=[3], Item=("A", "B", "C", "Total"), Cost=(10, 40, 55, 105))
    above = Comparison("Cost", Op.GT, aggregate=how)
    chart = drawn(table, Mark.BAR, Channel("Item"), Measure("Cost"), where=above)
    assert list(chart.categories) == kept


def test_the_average_without_the_totals_row_is_thirty() -> None:
    chart = drawn(TOTALLED, Mark.BAR, None, Measure("Cost", Aggregate.MEAN))
    assert chart.series[0].y == (30,)


@pytest.mark.parametrize(
    ("sort", "how", "other"),
    [
        (None, Aggregate.SUM, True),
        (Sort(SortBy.Y, descending=True), Aggregate.SUM, True),
        (Sort(SortBy.Y, descending=False), Aggregate.SUM, False),
        (Sort(SortBy.X, descending=False), Aggregate.SUM, False),
        (Sort(SortBy.X, descending=True), Aggregate.SUM, False),
        (None, Aggregate.MEAN, False),
        (None, Aggregate.MAX, False),
        (Sort(SortBy.Y, descending=True), Aggregate.MEDIAN, False),
    ],
    ids=str,
)
def test_other_stands_only_where_the_rest_is_the_smallest_and_adds_up(
    sort: Sort | None, how: Aggregate, *, other: bool
) -> None:
    chart = drawn(MANY, Mark.BAR, Channel("Item"), Measure("Cost", how), sort=sort)
    assert ("Other (50)" in chart.categories) is other
    assert len(chart.categories) == 20 + other


@pytest.mark.parametrize(("rest_too", "order"), [(False, ("a", "b", "Other")), (True, ("a", "Other", "b"))])
def test_what_is_left_over_is_last_unless_it_is_to_be_ordered_too(
    order: tuple[str, ...], *, rest_too: bool
) -> None:
    item = Column("Item", Kind.TEXT, ("Other", "b", "a"), ("Other", "b", "a"))
    cost = Column("Cost", Kind.NUMBER, (2, 1, 3), ("2", "1", "3"))
    sort = Sort(SortBy.Y, descending=True, rest_too=rest_too)
    chart = drawn(Table((item, cost)), Mark.BAR, Channel("Item"), Measure("Cost"), sort=sort)
    assert tuple(chart.categories) == order


def test_the_smallest_stand_first_when_they_are_asked_for() -> None:
    chart = drawn(
        MANY,
        Mark.BAR,
        Channel("Item"),
        Measure("Cost"),
        sort=Sort(SortBy.Y, descending=False),
        limit=Limit(3),
    )
    assert figures(chart) == [("i000", 1), ("i001", 2), ("i002", 3)]
    assert chart.notes == ("3 of 70 are shown.",)


@pytest.mark.parametrize(
    ("where", "note"),
    [
        (Comparison("Visitors", Op.GT, (300,)), "5 of 10 rows pass the filter."),
        (Comparison("Visitors", Op.GT, (350,)), "1 of 10 rows passes the filter."),
        (Comparison("Date", Op.BETWEEN, (tables.day(3), tables.day(6))), "4 of 10 rows pass the filter."),
        (Comparison("Date", Op.GE, (tables.day(5),)), "6 of 10 rows pass the filter."),
        (Comparison("Date", Op.LT, (tables.day(5),)), "4 of 10 rows pass the filter."),
        (Comparison("Visitors", Op.BETWEEN, (175, 230)), "3 of 10 rows pass the filter."),
        (Comparison("Visitors", Op.GT, (300,), negate=True), "5 of 10 rows pass the filter."),
        (Comparison("Visitors", Op.GT, (1,)), ""),
    ],
)
def test_how_many_rows_pass_a_filter_is_said(where: Comparison, note: str) -> None:
    chart = drawn(tables.VISITS, Mark.LINE, Channel("Date"), Measure("Visitors"), where=where)
    assert chart.notes == ((note,) if note else ())


@pytest.mark.parametrize(
    ("numbers", "wanted", "edges", "counts"),
    [
        ((0, 5, 10), Bin(count=2), [0, 5, 10], [1, 2]),
        ((1, 2, 3, 4, 5, 6, 7, 8, 9, 10), Bin(count=5), [0, 2, 4, 6, 8, 10], [1, 2, 2, 2, 3]),
        ((0, 10, 20, 30), Bin(step=10), [0, 10, 20, 30, 40], [1, 1, 1, 1]),
        ((-5, 0, 5), Bin(step=5), [-5, 0, 5, 10], [1, 1, 1]),
        ((0.1, 0.2, 0.3), Bin(step=0.5), [0, 0.5], [3]),
        ((7, 7, 7), Bin(step=1), [7, 8], [3]),
    ],
)
def test_a_number_lies_in_the_bin_that_it_begins_and_the_highest_closes_the_last(
    numbers: tuple[float, ...], wanted: Bin, edges: list[float], counts: list[int]
) -> None:
    chart = drawn(tables.table(Size=numbers), Mark.HISTOGRAM, Channel("Size", bin=wanted))
    assert [low for low, _ in chart.bins] == edges[:-1]
    assert chart.bins[-1][1] == edges[-1]
    assert list(chart.series[0].y) == counts


@pytest.mark.parametrize(
    ("numbers", "low", "high", "outliers"),
    [
        ((1, 2, 3, 4, 5), 1, 5, ()),
        ((1, 2, 3, 4, 7), 1, 7, ()),
        ((1, 2, 3, 4, 8), 1, 4, (8,)),
        ((-10, 1, 2, 3, 4), 1, 4, (-10,)),
        ((5, 5, 5), 5, 5, ()),
    ],
)
def test_whiskers_reach_one_and_a_half_boxes_and_no_further(
    numbers: tuple[float, ...], low: float, high: float, outliers: tuple[float, ...]
) -> None:
    chart = drawn(tables.table(Size=numbers), Mark.BOXPLOT, None, Measure("Size"))
    (box,) = chart.series[0].boxes
    assert box is not None
    assert (box.low, box.high, box.outliers) == (low, high, outliers)


def weighed(name: str, unit: str, *values: float) -> Column:
    return Column(name, Kind.NUMBER, values, tuple(map(str, values)), Unit(unit))


@pytest.mark.parametrize(
    ("first", "second", "panels"),
    [
        (("kg", 5, 7), ("kg", 500, 700), [0, 0]),
        (("kg", 5, 7), ("€", 5, 7), [0, 1]),
        (("%", 5, 7), ("°C", 6, 8), [0, 1]),
    ],
)
def test_figures_share_an_axis_only_in_one_unit(
    first: tuple[str, float, float], second: tuple[str, float, float], panels: list[int]
) -> None:
    item = Column("Item", Kind.TEXT, ("A", "B"), ("A", "B"))
    table = Table((item, weighed("One", *first), weighed("Other", *second)))
    chart = drawn(table, Mark.BAR, Channel("Item"), Measure("One"), Measure("Other"))
    assert [run.panel for run in chart.series] == panels


@pytest.mark.parametrize(
    ("sizes", "panels"), [((1, 2), [0, 0]), ((1, 25), [0, 0]), ((1, 26), [0, 1]), ((0, 900), [0, 0])]
)
def test_figures_without_a_unit_share_an_axis_up_to_twenty_five_times_their_size(
    sizes: tuple[int, int], panels: list[int]
) -> None:
    table = tables.table(Item=("A", "B"), One=(sizes[0], 0), Other=(sizes[1], 0))
    chart = drawn(table, Mark.BAR, Channel("Item"), Measure("One"), Measure("Other"))
    assert [run.panel for run in chart.series] == panels


@pytest.mark.parametrize(
    ("how", "adds_up"),
    [
        (None, True),
        (Aggregate.SUM, True),
        (Aggregate.COUNT, True),
        (Aggregate.MEAN, False),
        (Aggregate.MEDIAN, False),
        (Aggregate.MIN, False),
        (Aggregate.MAX, False),
        (Aggregate.DISTINCT, False),
    ],
)
def test_an_axis_says_whether_its_figures_add_up(how: Aggregate | None, *, adds_up: bool) -> None:
    chart = drawn(tables.LONG, Mark.BAR, Channel("Region"), Measure("Revenue", how))
    assert chart.panels[0].additive is adds_up


@pytest.mark.parametrize(
    ("how", "decimals"),
    [(None, 1), (Aggregate.SUM, 1), (Aggregate.MEAN, 3), (Aggregate.MEDIAN, 3), (Aggregate.COUNT, 0)],
)
def test_an_average_has_two_decimals_more_than_its_cells(how: Aggregate | None, decimals: int) -> None:
    price = Column("Price", Kind.NUMBER, (1.5, 2.5), ("1.5", "2.5"), decimals=1)
    table = Table((Column("Item", Kind.TEXT, ("A", "B"), ("A", "B")), price))
    assert drawn(table, Mark.BAR, Channel("Item"), Measure("Price", how)).panels[0].decimals == decimals


def test_negative_numbers_stand_beside_each_other_and_it_is_said() -> None:
    chart = drawn(SHOPS, Mark.BAR, Channel("Shop"), Measure("Gain"), Measure("Loss"), stack=Stack.ZERO)
    assert chart.stack is Stack.NONE
    assert "The bars stand beside each other: negative numbers cannot be stacked." in chart.notes


@pytest.mark.parametrize(
    ("descending", "order"), [(False, ["y", "x"]), (True, ["x", "y"])], ids=["rising", "falling"]
)
def test_groups_stand_by_what_another_column_comes_to_as_theirs_does(
    *, descending: bool, order: list[str]
) -> None:
    table = tables.table(Team=("x", "y", "x", "y"), Cost=(1, 2, 9, 3), Points=(10, 20, 30, 40))
    sort = Sort(SortBy.FIELD, descending=descending, field="Cost")
    chart = drawn(table, Mark.BAR, Channel("Team"), Measure("Points", Aggregate.SUM), sort=sort)
    assert list(chart.categories) == order


@pytest.mark.parametrize(
    "begun",
    [
        tuple(dt.date(2024, month, 5) for month in (2, 1, 3, 12)),
        tuple(dt.time(hour) for hour in (2, 1, 3, 12)),
        ("Feb", "Jan", "Mar", "Dec"),
        ("b", "a", "c", "z"),
    ],
    ids=["dates", "times", "months", "words"],
)
@pytest.mark.parametrize("descending", [False, True], ids=["rising", "falling"])
def test_groups_stand_by_the_first_of_what_cannot_be_put_together(
    begun: tuple[Value, ...], *, descending: bool
) -> None:
    table = tables.table(Team=("x", "y", "x", "y"), Begun=begun, Points=(10, 20, 30, 40))
    sort = Sort(SortBy.FIELD, descending=descending, field="Begun")
    chart = drawn(table, Mark.BAR, Channel("Team"), Measure("Points", Aggregate.SUM), sort=sort)
    assert list(chart.categories) == (["x", "y"] if descending else ["y", "x"])


def test_a_sum_of_whole_numbers_keeps_every_digit() -> None:
    table = tables.table(Item=("A", "A"), Cost=(2**60, 1))
    chart = drawn(table, Mark.BAR, Channel("Item"), Measure("Cost", Aggregate.SUM))
    assert chart.series[0].y == (2**60 + 1,)


@pytest.mark.parametrize(
    ("months", "scale"),
    [((1, 2, 3, 4), Scale.CATEGORY), ((1, 4, 7, 10), Scale.CATEGORY), ((1, 2, 3, 12), Scale.TIME)],
)
def test_bars_of_evenly_spaced_months_stand_side_by_side_and_others_to_scale(
    months: tuple[int, ...], scale: Scale
) -> None:
    days = tuple(dt.date(2024, month, 1) for month in months)
    chart = drawn(tables.table(Date=days, Sales=(1,) * 4), Mark.BAR, Channel("Date"), Measure("Sales"))
    assert chart.x.scale is scale


@pytest.mark.parametrize(
    ("test", "kept"),
    [
        (Comparison("Item", Op.EQ, ("a",)), ["A"]),
        (Comparison("Item", Op.IN, ("A", "c")), ["A", "C"]),
        (Comparison("Item", Op.EQ, ("A",), negate=True), ["B", "C"]),
        (Comparison("Cost", Op.GE, (20,)), ["B", "C"]),
        (Comparison("Cost", Op.GT, (20,)), ["C"]),
        (Comparison("Cost", Op.LE, (20,)), ["A", "B"]),
        (Comparison("Cost", Op.LT, (20,)), ["A"]),
        (Comparison("Cost", Op.BETWEEN, (20, 60)), ["B", "C"]),
        (Comparison("Cost", Op.BETWEEN, (60, 20)), ["B", "C"]),
        (Comparison("Cost", Op.IN, (10, 60)), ["A", "C"]),
    ],
    ids=str,
)
def test_a_filter_keeps_these_rows_and_no_others(test: Comparison, kept: list[str]) -> None:
    chart = drawn(TOTALLED, Mark.BAR, Channel("Item"), Measure("Cost"), where=test)
    assert list(chart.categories) == kept


def test_a_blank_passes_no_test_but_that_for_blanks() -> None:
    table = tables.table(Item=("A", "B", "C"), Cost=(1, None, 3), Weight=(5, 6, 7))
    for test, kept in (
        (Comparison("Cost", Op.GT, (1,)), ["C"]),
        (Comparison("Cost", Op.GT, (1,), negate=True), ["A"]),
        (Comparison("Cost", Op.BLANK), ["B"]),
        (Comparison("Cost", Op.BLANK, negate=True), ["A", "C"]),
    ):
        chart = drawn(table, Mark.BAR, Channel("Item"), Measure("Weight"), where=test)
        assert list(chart.categories) == kept


def renamed(table: Table, name: str) -> Table:
    return replace(table, columns=tuple(replace(column, name=name) for column in table.columns))


@pytest.mark.parametrize(
    "name",
    [
        *("Score", "Marks", "Durchschnittsnote", "Nota", "Calificación", "Pontuação", "Note", "Voto"),
        *("Punteggio", "Cijfer", "Ocena", "Známka", "Betyg", "Not", "Оценка", "Оцінка", "الدرجة", "نمره"),
        *("ציון", "अंक", "点数", "分数", "分數", "점수", "Nilai", "Điểm"),
        *("Tasa", "Taxa", "Taux", "Tasso", "Prędkość", "Rychlost", "Hastighet", "Hız", "Скорость"),
        *("Швидкість", "速度", "속도", "Kecepatan", "Geschwindigkeit", "Snelheid", "Velocità"),
    ],
)
def test_marks_and_rates_do_not_add_up_in_any_language(name: str) -> None:
    marked = renamed(tables.table(Quantity=(1, 2)), name)
    assert not adds_up(marked, Measure(name))
    assert adds_up(tables.table(Quantity=(1, 2)), Measure("Quantity"))
