"""What a chart is made of: order, gaps, totals, slices, bins, and the sentences about rows set aside."""

import datetime as dt

import pytest

from charts.chart import ChartData, Scale
from charts.data import (
    EmptyTableError,
    NoFiguresError,
    NotAskedError,
    NothingLeftError,
    NothingToLogError,
    OutOfRangeError,
)
from charts.export.csv_rows import chart_csv
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
from charts.reading import read_message
from charts.table import Table
from charts.telling.speech import speaking
from tests.charts import tables

BIGGEST_FIRST = Sort(SortBy.Y, descending=True)


def bars(table: Table, x: str, y: str, how: Aggregate | None = None, mark: Mark = Mark.BAR) -> ChartData:
    return chart_data(table, ChartSpec(mark, x=Channel(x), y=(Measure(y, how),)))


def test_a_title_has_no_english_word_between_words_of_another_script() -> None:
    assert bars(tables.table(月=("1月", "2月"), 売上=(1, 2)), "月", "売上").title == "売上 · 月"
    assert bars(tables.table(Größe=("S", "M"), Stück=(1, 2)), "Größe", "Stück").title == "Stück by Größe"


def test_a_list_without_a_header_is_drawn_without_the_letters_of_its_columns() -> None:
    chart = bars(tables.table(A=("Apples", "Pears"), B=(1, 2)), "A", "B")
    assert (chart.title, chart.x.title, chart.panels[0].title) == ("", "", "")
    named = chart_data(
        tables.table(A=("Apples", "Pears"), B=(1, 2)),
        ChartSpec(Mark.BAR, x=Channel("A"), y=(Measure("B"),), title="Fruit"),
    )
    assert named.title == "Fruit"


def test_letters_stay_where_they_tell_columns_apart() -> None:
    table = tables.table(A=("Apples", "Pears", "Pears"), B=(1, 2, 5), C=(3, 4, 1))
    two = chart_data(table, ChartSpec(Mark.BAR, x=Channel("A"), y=(Measure("B"), Measure("C"))))
    assert [series.name for series in two.series] == ["B", "C"]
    assert two.title == "B and C by A"
    assert bars(table, "A", "B", Aggregate.MEAN).title == "Average B by A"


def test_a_figure_of_all_rows_is_named_as_their_total() -> None:
    table = tables.table(City=("Ulm", "Jena"), Area=(118, 114))
    chart = chart_data(table, ChartSpec(Mark.BAR, y=(Measure("Area"),)))
    assert (list(chart.categories), list(chart.series[0].y)) == (["Total Area"], [232])
    assert chart.title == "Total Area"


def test_a_box_of_numbers_too_large_to_subtract_is_refused_in_words() -> None:
    table = tables.table(A=(1.7e308, -1.7e308, 1.6e308, -1.6e308))
    with pytest.raises(OutOfRangeError):
        chart_data(table, ChartSpec(Mark.BOXPLOT, y=(Measure("A"),)))


def test_a_totals_row_is_never_drawn() -> None:
    table = tables.table(totals=[2], Item=("A", "B", "Total"), Cost=(1, 2, 3))
    chart = bars(table, "Item", "Cost")
    assert list(chart.categories) == ["A", "B"]
    assert "“Total”" in chart.notes[0]


def test_a_blank_is_a_gap_and_said() -> None:
    chart = bars(
        tables.table(Month=("Jan", "Feb", "Mar"), Sales=(1, None, 3)), "Month", "Sales", mark=Mark.LINE
    )
    assert list(chart.series[0].y) == [1, None, 3]
    assert list(chart.notes) == ["1 blank cell in “Sales” is a gap, not a zero."]


@pytest.mark.parametrize(
    ("cells", "notes"),
    [
        (("12", "pending", "9"), []),
        (("12", "n/a", "9"), ["1 blank cell in “Sales” is a gap, not a zero."]),
        (("12", "", "9"), ["1 blank cell in “Sales” is a gap, not a zero."]),
        (("12", "ausstehend", "-"), ["1 blank cell in “Sales” is a gap, not a zero."]),
    ],
)
def test_a_word_for_a_figure_is_no_blank_cell(cells: tuple[str, ...], notes: list[str]) -> None:
    lines = [f"{name},{cell}" for name, cell in zip("abcdefgh", (*cells, *"34567"), strict=True)]
    (table,) = read_message("\n".join(("Shop,Sales", *lines))).tables
    assert list(bars(table, "Shop", "Sales", mark=Mark.LINE).notes) == notes


def test_a_row_without_a_label_is_left_out_and_said() -> None:
    chart = bars(tables.table(Item=("A", None), Cost=(1, 2)), "Item", "Cost")
    assert list(chart.categories) == ["A"]
    assert list(chart.notes) == ["1 row with nothing in “Item” is left out."]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "1 row with nothing in “Height or Weight” is left out."),
        ("it", "1 riga senza nulla in «Height o Weight» è tralasciata."),
        ("nl", "1 rij zonder iets in “Height of Weight” is weggelaten."),
    ],
)
def test_a_row_without_one_of_its_two_numbers_is_told_of_in_the_language_spoken(
    language: str, told: str
) -> None:
    people = tables.table(Height=[1.6, 1.7, 1.8], Weight=[60.0, None, 80.0])

    with speaking(language):
        assert list(bars(people, "Height", "Weight", mark=Mark.POINT).notes) == [told]


def test_equal_labels_stay_apart_unless_they_are_aggregated() -> None:
    table = tables.table(Name=("Anna", "Anna", "Ben"), Points=(1, 2, 3))
    assert bars(table, "Name", "Points").series[0].y == (1, 2, 3)
    assert bars(table, "Name", "Points", Aggregate.SUM).series[0].y == (3, 3)


def test_months_stand_in_calendar_order() -> None:
    chart = bars(tables.table(Month=("Mar", "Jan", "Feb"), Sales=(3, 1, 2)), "Month", "Sales")
    assert list(chart.categories) == ["Jan", "Feb", "Mar"]


def test_a_financial_year_keeps_its_beginning() -> None:
    months = (*tables.MONTHS[3:], *tables.MONTHS[:3])
    assert bars(tables.table(Month=months, Sales=range(12)), "Month", "Sales").categories == months


def test_moments_stand_to_scale_in_order_of_time() -> None:
    table = tables.table(Date=(tables.day(9), tables.day(1), tables.day(2)), Sales=(9, 1, 2))
    line = bars(table, "Date", "Sales", mark=Mark.LINE)
    assert line.x.scale is Scale.TIME
    assert line.series[0].x == (tables.day(1), tables.day(2), tables.day(9))
    assert bars(table, "Date", "Sales").x.scale is Scale.TIME


def test_days_near_the_ends_of_the_calendar_are_labels() -> None:
    table = tables.table(Date=(dt.date(1, 1, 1), dt.date(9999, 12, 31)), Sales=(1, 2))
    chart = bars(table, "Date", "Sales", mark=Mark.LINE)
    assert chart.x.scale is Scale.CATEGORY
    assert list(chart.categories) == ["0001-01-01", "9999-12-31"]


@pytest.mark.parametrize(("values", "told"), [((5, -1), "negative"), ((0, 0), "only zeros")])
def test_what_no_pie_can_show_becomes_bars_and_is_said(values: tuple[int, int], told: str) -> None:
    chart = bars(tables.table(Item=("A", "B"), Cost=values), "Item", "Cost", mark=Mark.ARC)
    assert chart.mark is Mark.BAR
    assert told in chart.notes[0]


def test_a_pie_of_many_slices_keeps_the_sum_in_other() -> None:
    table = tables.table(Item=tuple("ABCDEFGHIJKL"), Cost=tuple(range(1, 13)))
    chart = bars(table, "Item", "Cost", mark=Mark.ARC)
    assert chart.categories[-1] == "Other (3)"
    assert len(chart.categories) == 10
    assert sum(y for y in chart.series[0].y if y) == 78


@pytest.mark.parametrize("count", [8, 9, 10])
def test_a_pie_of_ten_slices_is_drawn_as_it_is(count: int) -> None:
    table = tables.table(Item=tuple("ABCDEFGHIJ"[:count]), Cost=tuple(range(1, count + 1)))
    assert bars(table, "Item", "Cost", mark=Mark.ARC).categories == tuple("ABCDEFGHIJ"[:count])


def test_a_pie_of_forty_slices_is_bars() -> None:
    table = tables.table(Item=tuple(f"i{i}" for i in range(40)), Cost=tuple(range(1, 41)))
    assert bars(table, "Item", "Cost", mark=Mark.ARC).mark is Mark.BAR


def test_more_labels_than_can_be_read_are_the_largest_and_other() -> None:
    table = tables.table(Item=tuple(f"i{i}" for i in range(100)), Cost=tuple(range(100)))
    chart = bars(table, "Item", "Cost", Aggregate.SUM)
    assert len(chart.categories) == 21
    assert chart.categories[-1] == "Other (80)"
    assert sum(y for y in chart.series[0].y if y) == sum(range(100))
    assert "“Other”" in chart.notes[0]


def test_a_tie_at_the_cut_is_said() -> None:
    table = tables.table(Item=("A", "B", "C"), Cost=(5, 3, 3))
    spec = ChartSpec(Mark.BAR, x=Channel("Item"), y=(Measure("Cost"),), sort=BIGGEST_FIRST, limit=Limit(2))
    assert chart_data(table, spec).notes == (
        "2 of 3 are shown.",
        "The last one shown is level with 1 that is not.",
    )


@pytest.mark.parametrize("how", [Aggregate.MEAN, Aggregate.MEDIAN, Aggregate.MAX])
def test_averages_are_never_stacked(how: Aggregate) -> None:
    spec = ChartSpec(
        Mark.BAR,
        x=Channel("Region"),
        y=(Measure("Revenue", how),),
        series=Channel("Product"),
        stack=Stack.ZERO,
    )
    chart = chart_data(tables.LONG, spec)
    assert chart.stack is Stack.NONE
    assert "do not add up" in chart.notes[0]


def test_measures_of_other_units_get_panels_of_their_own() -> None:
    spec = ChartSpec(Mark.BAR, x=Channel("Region"), y=(Measure("Revenue"), Measure("Units")))
    chart = chart_data(tables.REGIONS, spec)
    assert [run.panel for run in chart.series] == [0, 1]
    assert [panel.title for panel in chart.panels] == ["Revenue", "Units"]


def test_a_log_scale_shows_small_figures_beside_large_ones() -> None:
    table = tables.table(Month=("Jan", "Feb"), Followers=(210, 1725), Subs=(6, 66))
    for log, panels in ((False, [0, 1]), (True, [0, 0])):
        spec = ChartSpec(Mark.LINE, x=Channel("Month"), y=(Measure("Followers"), Measure("Subs")), log=log)
        assert [run.panel for run in chart_data(table, spec).series] == panels


def test_a_histogram_counts_every_number_once() -> None:
    table = tables.table(Height=(150, 155, 160, 160, 171, None))
    spec = ChartSpec(Mark.HISTOGRAM, x=Channel("Height", bin=Bin(step=10)))
    chart = chart_data(table, spec)
    assert list(chart.bins) == [(150, 160), (160, 170), (170, 180)]
    assert chart.series[0].y == (2, 2, 1)


@pytest.mark.parametrize(("count", "least", "most"), [(10, 4, 8), (30, 5, 9), (120, 6, 12), (1000, 8, 16)])
@pytest.mark.parametrize("end", [7, 12, 19, 34, 100, 101, 160, 990])
def test_a_histogram_has_about_as_many_bins_as_sturges_rule(
    count: int, least: int, most: int, end: int
) -> None:
    table = tables.table(Height=tuple(end * at / (count - 1) for at in range(count)))
    chart = chart_data(table, ChartSpec(Mark.HISTOGRAM, x=Channel("Height", bin=Bin())))
    assert least <= len(chart.bins) <= most


def test_a_box_is_tukeys_summary() -> None:
    table = tables.table(Group=("a",) * 6, Score=(1, 2, 3, 4, 5, 100))
    box = bars(table, "Group", "Score", mark=Mark.BOXPLOT).series[0].boxes[0]
    assert box
    assert (box.low, box.q1, box.median, box.q3, box.high, box.outliers) == (1, 2.25, 3.5, 4.75, 5, (100,))


def test_a_group_that_a_count_misses_is_zero_and_one_that_a_sum_misses_a_gap() -> None:
    table = tables.table(Region=("N", "S"), Product=("A", "B"), Units=(1, 2))
    x, series = Channel("Region"), Channel("Product")
    counts = chart_data(table, ChartSpec(Mark.BAR, x=x, y=(Measure("", Aggregate.COUNT),), series=series))
    sums = chart_data(table, ChartSpec(Mark.BAR, x=x, y=(Measure("Units", Aggregate.SUM),), series=series))
    assert [run.y for run in counts.series] == [(1, 0), (0, 1)]
    assert [run.y for run in sums.series] == [(1, None), (None, 2)]


def test_weekdays_are_counted_in_the_order_of_the_week() -> None:
    x = Channel("Date", TimeUnit.WEEKDAY)
    chart = chart_data(tables.VISITS, ChartSpec(Mark.BAR, x=x, y=(Measure("", Aggregate.COUNT),)))
    assert list(chart.categories) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert chart.series[0].y == (1, 1, 1, 1, 2, 2, 2)


def refused(table: Table, spec: ChartSpec, error: type[Exception], told: str) -> None:
    with pytest.raises(error, match=told):
        chart_data(table, spec)


def test_what_cannot_be_drawn_is_refused_in_words() -> None:
    plain = ChartSpec(Mark.LINE, x=Channel("A"), y=(Measure("B"),))
    logged = ChartSpec(Mark.BAR, x=Channel("A"), y=(Measure("B"),), log=True)
    none = ChartSpec(Mark.BAR, x=Channel("A"), y=(Measure("B"),), where=Comparison("B", Op.GT, (9,)))
    refused(tables.table(A=(), B=()), plain, EmptyTableError, "no data rows")
    refused(tables.table(A=("x",), B=(None,)), plain, NoFiguresError, "no number in “B”")
    refused(tables.table(A=("x", "y"), B=(1e308, -1e308)), plain, OutOfRangeError, "too large")
    refused(tables.table(A=("x", "y"), B=(0, -1)), logged, NothingToLogError, "above zero")
    refused(tables.table(A=("x", "y"), B=(1, 2)), none, NothingLeftError, "None of the 2 rows")
    refused(tables.table(A=("x",), B=(1,)), ChartSpec(Mark.NONE), NotAskedError, "No chart")


def test_zeros_are_left_out_of_a_log_scale_and_said() -> None:
    spec = ChartSpec(Mark.BAR, x=Channel("A"), y=(Measure("B"),), log=True)
    chart = chart_data(tables.table(A=("x", "y"), B=(0, 10)), spec)
    assert list(chart.series[0].y) == [None, 10]
    assert "1 value of zero or less" in chart.notes[0]


def test_the_plotted_data_are_csv_that_no_spreadsheet_runs() -> None:
    table = tables.table(Name=("=1+1", "-x", "@a", "ok, then"), Points=(1, -2.5, None, 4))
    assert chart_csv(bars(table, "Name", "Points")).split("\r\n") == [
        "Name,Points",
        "'=1+1,1",
        "'-x,-2.5",
        "'@a,",
        '"ok, then",4',
        "",
    ]
