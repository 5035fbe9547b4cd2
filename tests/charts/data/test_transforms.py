"""Transforms of whole charts: random tables against SQLite and numpy, and rows of what is told of them.

ORACLE_TABLES says how many random tables are asked of; without it, a sample.
"""

import datetime as dt
import os
import random
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest

from charts.chart import ChartData
from charts.data.figures import number
from charts.errors import UserError
from charts.grammar import (
    Aggregate,
    Bin,
    Calculate,
    Cell,
    Channel,
    ChartSpec,
    Comparison,
    Constant,
    Days,
    Errors,
    Figure,
    Function,
    FunctionName,
    Group,
    Limit,
    Mark,
    Measure,
    Op,
    Operation,
    Operator,
    Sort,
    SortBy,
    Stack,
    TimeUnit,
    Where,
    Window,
    WindowOp,
)
from charts.kinds import chart_data
from charts.table import Table, Unit, Value
from tests.charts import tables
from tests.charts.data.test_data_sql import condition, connect

TABLES = int(os.environ.get("ORACLE_TABLES", "120"))
EXACT = 1e-9

COLUMNS: dict[str, tuple[Calculate, str]] = {
    "minus": (Calculate("made", Operation(Operator.SUBTRACT, Cell("A"), Cell("B"))), "A - B"),
    "plus": (Calculate("made", Operation(Operator.ADD, Cell("A"), Cell("B"))), "A + B"),
    "times": (Calculate("made", Operation(Operator.MULTIPLY, Cell("A"), Cell("B"))), "A * B"),
    **{
        name.value: (Calculate("made", Function(name, "A")), sql)
        for name, sql in (
            (FunctionName.LOG10, "case when A > 0 then log10(A) end"),
            (FunctionName.LN, "case when A > 0 then ln(A) end"),
            (FunctionName.SQRT, "case when A >= 0 then sqrt(A) end"),
            (FunctionName.ABS, "abs(A)"),
            (FunctionName.IS_POSITIVE, "A > 0"),
            (FunctionName.IS_ZERO, "A = 0"),
            (FunctionName.IS_NEGATIVE, "A < 0"),
        )
    },
    "won": (Calculate("made", Function(FunctionName.IS_POSITIVE, "A", "B")), "A - B > 0"),
    "double": (Calculate("made", Operation(Operator.MULTIPLY, Cell("A"), Constant(2))), "A * 2"),
}
RATIO = Calculate("made", Operation(Operator.DIVIDE, Cell("A"), Cell("B")), percent=True)
WINDOWS = {
    WindowOp.RUNNING_SUM: "sum(y) over (partition by g order by x)",
    WindowOp.RUNNING_MEAN: "avg(y) over (partition by g order by x)",
    WindowOp.DIFFERENCE: "y - lag(y) over (partition by g order by x)",
    WindowOp.PERCENT_CHANGE: "100.0 * (y - lag(y) over w) / abs(nullif(lag(y) over w, 0))",
    WindowOp.PERCENT_OF_LAST: "100.0 * y / nullif(lag(y) over w, 0)",
    WindowOp.INDEX: "100.0 * y / nullif(first_value(y) over (partition by g order by x), 0)",
    WindowOp.BASE_DIFFERENCE: "y - first_value(y) over w",
    WindowOp.BASE_PERCENT_CHANGE: "100.0 * (y - first_value(y) over w)"
    " / abs(nullif(first_value(y) over w, 0))",
    WindowOp.SHARE: "100.0 * y / nullif(sum(y) over (), 0)",
    WindowOp.SHARE_WITHIN: "100.0 * y / nullif(sum(y) over (partition by x), 0)",
    WindowOp.CUMULATIVE_SHARE: "100.0 * sum(y) over w / nullif(sum(y) over (partition by g), 0)",
    WindowOp.RANK: "rank() over (partition by x order by y desc)",
}


def sample(dice: random.Random) -> Table:
    """Return rows of groups along numbered steps, with blanks and zeros among the numbers."""
    rows = dice.randrange(4, 40)

    def cells() -> list[Value]:
        return [
            dice.choice((None, 0, dice.randrange(-50, 90), dice.randrange(-800, 800) / 8))
            for _ in range(rows)
        ]

    return tables.table(
        G=[dice.choice("pqr") for _ in range(rows)],
        Step=[dice.choice((2019, 2020, 2021, 2022, 2023)) for _ in range(rows)],
        A=cells(),
        B=cells(),
    )


def drawn(chart: ChartData) -> dict[tuple[str, str], float | None]:
    return {
        (str(chart.categories[int(x)]) if chart.categories and isinstance(x, int) else str(x), run.name): y
        for run in chart.series
        for x, y in zip(run.x, run.y, strict=True)
    }


def alike(ours: float | None, theirs: float | None) -> bool:
    if ours is None or theirs is None:
        return ours is None and theirs is None
    return ours == pytest.approx(theirs, rel=EXACT, abs=EXACT)


def filters(dice: random.Random) -> Where | None:
    own = Comparison("A", dice.choice((Op.GT, Op.LE)), (dice.randrange(-20, 60),), negate=dice.random() < 0.3)
    later = Comparison("made", dice.choice((Op.GT, Op.LT)), (dice.randrange(-40, 80),))
    return dice.choice((None, own, later, Group((own, later)), Group((own, later), any_of=True)))


@pytest.mark.parametrize("seed", range(4))
def test_calculated_columns_are_filtered_and_added_up_as_a_database_does(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(TABLES // 4):
        table, (name, (made, sql)) = sample(dice), dice.choice(list(COLUMNS.items()))
        where = filters(dice)
        spec = ChartSpec(
            Mark.BAR, x=Channel("G"), y=(Measure("made", Aggregate.SUM),), where=where, calculate=(made,)
        )
        db = connect(table)
        test = condition(where).replace('"made"', f"({sql})")
        rows = db.execute(f"select G, sum({sql}) from t where {test} group by G").fetchall()  # noqa: S608 - our own words
        db.close()
        try:
            ours = {x: y for (x, _), y in drawn(chart_data(table, spec)).items()}
        except UserError:
            assert all(value is None for _, value in rows), name
            continue
        assert set(ours) == {group for group, _ in rows}, name
        assert all(alike(ours[group], value) for group, value in rows), name


@pytest.mark.parametrize("seed", range(4))
def test_a_share_of_amounts_is_what_meets_the_condition_of_the_sum(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(TABLES // 4):
        table = sample(dice)
        measure = Measure("A", Aggregate.SHARE, where=Comparison("G", Op.IN, ("p", "q")))
        db = connect(table)
        rows = db.execute(
            "select Step, 100.0 * coalesce(sum(case when G in ('p', 'q') then A end), 0)"
            " / nullif(coalesce(sum(A), 0), 0) from t group by Step"
        ).fetchall()
        db.close()
        spec = ChartSpec(Mark.BAR, x=Channel("Step"), y=(measure,))
        try:
            ours = {x: y for (x, _), y in drawn(chart_data(table, spec)).items()}
        except UserError:
            assert all(value is None for _, value in rows)
            continue
        assert all(alike(ours[str(step)], value) for step, value in rows if str(step) in ours)


def assert_sums_of_steps(table: Table, made: Operation, rows: Sequence[tuple[object, float | None]]) -> None:
    """Compare what is calculated in each row, added up for each step, with a database's rows."""
    y = (Measure("made", Aggregate.SUM),)
    spec = ChartSpec(Mark.BAR, x=Channel("Step"), y=y, calculate=(Calculate("made", made),))
    try:
        ours = {x: y for (x, _), y in drawn(chart_data(table, spec)).items()}
    except UserError:
        assert all(value is None for _, value in rows)
        return
    assert all(alike(ours[str(step)], value) for step, value in rows if str(step) in ours)


@pytest.mark.parametrize("seed", range(4))
def test_a_figure_of_one_group_is_taken_from_each_row(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(TABLES // 4):
        table = sample(dice)
        less = Operation(Operator.SUBTRACT, Cell("A"), Figure(Aggregate.SUM, "A", "G", "p"))
        db = connect(table)
        whole = "(select sum(A) from t where G = 'p')"
        rows = db.execute(f"select Step, sum(A - {whole}) from t group by Step").fetchall()  # noqa: S608 - our own words
        db.close()
        assert_sums_of_steps(table, less, rows)


@pytest.mark.parametrize("how", [Aggregate.SUM, Aggregate.MEAN, Aggregate.MAX])
def test_a_figure_of_the_row_s_own_group_is_taken_from_it(how: Aggregate) -> None:
    dice = random.Random(how.value)
    for _ in range(TABLES // 4):
        table = sample(dice)
        less = Operation(Operator.SUBTRACT, Cell("A"), Figure(how, "A", "G"))
        db = connect(table)
        word = "avg" if how is Aggregate.MEAN else how.value
        inner = f"select Step, A - {word}(A) over (partition by G) as made from t"  # noqa: S608 - our own words
        rows = db.execute(f"select Step, sum(made) from ({inner}) group by Step").fetchall()  # noqa: S608
        db.close()
        assert_sums_of_steps(table, less, rows)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("how", [Aggregate.SUM, Aggregate.MEAN])
def test_a_grouped_ratio_is_the_ratio_of_the_sums(seed: int, how: Aggregate) -> None:
    dice = random.Random(seed)
    for _ in range(TABLES // 4):
        table = sample(dice)
        spec = ChartSpec(Mark.BAR, x=Channel("G"), y=(Measure("made", how),), calculate=(RATIO,))
        db = connect(table)
        known = "A is not null and B is not null"
        rows = db.execute(
            f"select G, 100.0 * sum(case when {known} then A end)"  # noqa: S608 - our own words
            f" / nullif(sum(case when {known} then B end), 0) from t group by G"
        ).fetchall()
        db.close()
        try:
            ours = {x: y for (x, _), y in drawn(chart_data(table, spec)).items()}
        except UserError:
            assert all(value is None for _, value in rows)
            continue
        assert all(alike(ours[group], value) for group, value in rows)


@pytest.mark.parametrize("op", WINDOWS)
def test_windows_of_series_are_those_of_a_database(op: WindowOp) -> None:
    dice = random.Random(op.value)
    for _ in range(TABLES // len(WINDOWS) + 1):
        table = sample(dice)
        table = replace(
            table,
            columns=(*table.columns[:2], tables.column("A", [number(v) or 1 for v in table["A"].values])),
        )
        spec = ChartSpec(
            dice.choice((Mark.LINE, Mark.BAR)),
            x=Channel("Step"),
            y=(Measure("A", Aggregate.SUM, window=Window(op)),),
            series=Channel("G"),
            sort=dice.choice((None, Sort(SortBy.X, descending=True))),
        )
        db = connect(table)
        rows = db.execute(
            "with f as (select Step as x, G as g, sum(A) as y from t group by Step, G)"  # noqa: S608 - our own words
            f" select x, g, {WINDOWS[op]} from f window w as (partition by g order by x)"
        ).fetchall()
        db.close()
        theirs = {(str(x), g): y for x, g, y in rows}
        try:
            ours = drawn(chart_data(table, spec))
        except UserError:
            assert not any(theirs.values())
            continue
        if op is WindowOp.RANK and len({g for _, g in theirs}) == 1:
            continue  # one series alone is ranked along x
        assert all(alike(ours.get(place), value) for place, value in theirs.items()), ours


FIGURES: dict[str, tuple[Measure, Callable[[Sequence[float]], float | None]]] = {
    "stdev": (Measure("A", Aggregate.STDEV), lambda v: float(np.std(v, ddof=1)) if len(v) > 1 else None),
    "variance": (
        Measure("A", Aggregate.VARIANCE),
        lambda v: float(np.var(v, ddof=1)) if len(v) > 1 else None,
    ),
    "range": (Measure("A", Aggregate.RANGE), lambda v: float(np.ptp(v))),
    "quantile": (Measure("A", Aggregate.QUANTILE, quantile=0.9), lambda v: float(np.quantile(v, 0.9))),
    "first": (Measure("A", Aggregate.FIRST), lambda v: v[0]),
    "last": (Measure("A", Aggregate.LAST), lambda v: v[-1]),
    "mode": (
        Measure("A", Aggregate.MODE),
        lambda v: float(np.unique(v)[np.argmax(np.unique(v, return_counts=True)[1])]),
    ),
}


@pytest.mark.parametrize("name", FIGURES)
def test_aggregates_are_those_of_numpy(name: str) -> None:
    measure, theirs = FIGURES[name]
    dice = random.Random(name)
    for _ in range(TABLES // len(FIGURES) + 1):
        table = sample(dice)
        groups: dict[object, list[float]] = {}
        for group, value in zip(table["G"].values, table["A"].values, strict=True):
            groups.setdefault(group, [])
            if isinstance(value, int | float):
                groups[group].append(value)
        want = {group: theirs(values) if values else None for group, values in groups.items()}
        try:
            ours = {
                x: y
                for (x, _), y in drawn(
                    chart_data(table, ChartSpec(Mark.BAR, x=Channel("G"), y=(measure,)))
                ).items()
            }
        except UserError:
            assert all(value is None for value in want.values())
            continue
        assert all(alike(ours[str(group)], value) for group, value in want.items()), (ours, want)


def test_shares_of_rows_and_weighted_means_are_those_of_a_database() -> None:
    dice = random.Random(7)
    for _ in range(TABLES // 4):
        table = sample(dice)
        table = replace(
            table,
            columns=(
                *table.columns[:3],
                tables.column("B", [abs(number(v) or 1) for v in table["B"].values]),
            ),
        )
        db = connect(table)
        rows = db.execute(
            "select G, 100.0 * sum(coalesce(A > 10, 0)) / count(*),"
            " 1.0 * sum(A * B) / sum(case when A is not null then B end) from t group by G"
        ).fetchall()
        db.close()
        share = Measure("", Aggregate.SHARE, where=Comparison("A", Op.GT, (10,)))
        weighted = Measure("A", Aggregate.WEIGHTED_MEAN, weight="B")
        for measure, at in ((share, 1), (weighted, 2)):
            try:
                ours = drawn(chart_data(table, ChartSpec(Mark.BAR, x=Channel("G"), y=(measure,))))
            except UserError:
                assert all(row[at] is None for row in rows)
                continue
            assert all(alike(y, {row[0]: row[at] for row in rows}[x]) for (x, _), y in ours.items())


SHOP = tables.table(
    Month=("Jan", "Feb", "Mar", "Apr"), Sales=(10, 20, 0, 40), Costs=(5, 0, 10, 10), Visits=(2, None, 4, 5)
)
EURO = replace(
    SHOP,
    columns=tuple(
        replace(each, unit=Unit("€")) if each.name in ("Sales", "Costs") else each for each in SHOP.columns
    ),
)


def of(op: Operator, left: str, right: str, *, percent: bool = False) -> Calculate:
    return Calculate("made", Operation(op, Cell(left), Cell(right)), percent=percent)


@pytest.mark.parametrize(
    ("made", "y", "unit", "note"),
    [
        (of(Operator.SUBTRACT, "Sales", "Costs"), (5, 20, -10, 30), "€", ""),
        (of(Operator.DIVIDE, "Sales", "Costs"), (2, None, 0, 4), "", "1 row would divide by zero"),
        (of(Operator.DIVIDE, "Sales", "Costs", percent=True), (200, None, 0, 400), "%", "1 row would divide"),
        (of(Operator.DIVIDE, "Sales", "Visits"), (5, None, 0, 8), "€", "1 blank cell in “made” is a gap"),
        (of(Operator.MULTIPLY, "Sales", "Visits"), (20, None, 0, 200), "€", "1 blank cell"),
    ],
)
def test_a_calculated_column_says_its_unit_and_what_it_lacks(
    made: Calculate, y: tuple[float | None, ...], unit: str, note: str
) -> None:
    chart = chart_data(EURO, ChartSpec(Mark.BAR, x=Channel("Month"), y=(Measure("made"),), calculate=(made,)))

    assert chart.series[0].y == y
    assert (chart.panels[0].unit.symbol if chart.panels[0].unit else "") == unit
    assert note in " ".join(chart.notes)


@pytest.mark.parametrize(
    ("measure", "title", "unit", "y", "note"),
    [
        (
            Measure("Sales", window=Window(WindowOp.RUNNING_SUM)),
            "Running total of Sales",
            "€",
            (10, 30, 30, 70),
            "",
        ),
        (
            Measure("Sales", window=Window(WindowOp.PERCENT_CHANGE)),
            "Sales, change in %",
            "%",
            (None, 100, -100, None),
            "1 figure has only a zero",
        ),
        (Measure("Sales", window=Window(WindowOp.DIFFERENCE)), "Sales, change", "€", (None, 10, -20, 40), ""),
        (
            Measure("Sales", window=Window(WindowOp.MOVING_MEAN, 2)),
            "Sales, average of the last 2",
            "€",
            (None, 15, 10, 20),
            "The first place has no figure",
        ),
        (
            Measure("Sales", window=Window(WindowOp.SHARE)),
            "Share of Sales",
            "%",
            (100 / 7, 200 / 7, 0, 400 / 7),
            "",
        ),
        (Measure("Sales", window=Window(WindowOp.RANK)), "Rank by Sales", "", (3, 2, 4, 1), ""),
        (
            Measure("Sales", window=Window(WindowOp.BASE_DIFFERENCE, base="Feb")),
            "Sales, change from Feb",
            "€",
            (-10, 0, -20, 20),
            "",
        ),
        (
            Measure("Sales", window=Window(WindowOp.BASE_PERCENT_CHANGE)),
            "Sales, change from first in %",
            "%",
            (0, 100, -100, 300),
            "",
        ),
        (
            Measure("Sales", window=Window(WindowOp.RUNNING_SUM, anew=TimeUnit.YEAR)),
            "Running total of Sales within each year",
            "€",
            (10, 30, 30, 70),
            "",
        ),
        (
            Measure("Sales", window=Window(WindowOp.RUNNING_SUM, anew=TimeUnit.YEARQUARTER)),
            "Running total of Sales, anew each quarter",
            "€",
            (10, 30, 30, 70),
            "",
        ),
        (
            Measure("Sales", window=Window(WindowOp.PERCENT_OF_LAST)),
            "Sales, in % of the one before",
            "%",
            (None, 200, 0, None),
            "1 figure has only a zero to be compared with.",
        ),
        (
            Measure("Sales", window=Window(WindowOp.INDEX, base="feb")),
            "Sales, index (feb = 100)",
            "",
            (50, 100, 0, 200),
            "",
        ),
        (
            Measure("Sales", Aggregate.QUANTILE, quantile=0.9),
            "90th percentile of Sales",
            "€",
            (10, 20, 0, 40),
            "",
        ),
    ],
)
def test_a_figure_is_called_what_it_is(
    measure: Measure, title: str, unit: str, y: tuple[float | None, ...], note: str
) -> None:
    chart = chart_data(EURO, ChartSpec(Mark.LINE, x=Channel("Month"), y=(measure,)))
    axis = chart.panels[0]

    assert (axis.title, axis.unit.symbol if axis.unit else "") == (title, unit)
    assert [each is None for each in chart.series[0].y] == [each is None for each in y]
    assert [each or 0 for each in chart.series[0].y] == pytest.approx([each or 0 for each in y])
    assert note in " ".join(chart.notes)
    assert axis.additive is False


def test_a_window_is_made_before_the_order_and_the_cut() -> None:
    measure = Measure("Sales", window=Window(WindowOp.RUNNING_SUM))
    spec = ChartSpec(
        Mark.BAR, x=Channel("Month"), y=(measure,), sort=Sort(SortBy.Y, descending=True), limit=Limit(2)
    )
    chart = chart_data(SHOP, spec)

    assert (chart.categories, chart.series[0].y) == (("Apr", "Feb"), (70, 30))


@pytest.mark.parametrize("falling", [True, False])
def test_the_first_of_each_group_are_those_of_a_database(falling: bool) -> None:  # noqa: FBT001 - of a table
    dice = random.Random(falling)
    for _ in range(TABLES // 4):
        table = sample(dice)
        names = tables.column("Name", [f"n{row}" for row in range(len(table))])
        table = replace(table, columns=(names, *table.columns))
        count = dice.randrange(1, 4)
        db = connect(table)
        way = "desc" if falling else "asc"
        places = f"select Name, row_number() over (partition by G order by A {way}, rowid) as at, A from t"  # noqa: S608
        found = db.execute(f"select Name from ({places} where A is not null) where at <= {count}").fetchall()  # noqa: S608
        kept = f"select Name from t where A is not null order by A {way}, rowid"  # noqa: S608
        theirs = [name for (name,) in db.execute(kept).fetchall() if (name,) in found]
        db.close()
        by_size = Sort(SortBy.Y, descending=falling)
        known = Comparison("A", Op.BLANK, negate=True)
        spec = ChartSpec(Mark.BAR, x=Channel("Name"), y=(Measure("A"),), where=known, sort=by_size)
        try:
            chart = chart_data(table, replace(spec, limit=Limit(count, within="G")))
        except UserError:
            assert not theirs
            continue
        assert set(chart.categories) == set(theirs)
        assert len(theirs) < len(table) or not chart.notes


def test_what_is_left_of_a_share_is_the_share_of_the_rest() -> None:
    measure = Measure("Sales", window=Window(WindowOp.SHARE))
    spec = ChartSpec(Mark.BAR, x=Channel("Month"), y=(measure,), limit=Limit(1, other=True))

    assert chart_data(SHOP, spec).series[0].y == pytest.approx((100 / 7, 600 / 7))


def test_columns_side_by_side_are_windowed_along_their_names() -> None:
    each = tuple(Measure(name, window=Window(WindowOp.RUNNING_SUM)) for name in ("Jan", "Apr", "Jul", "Oct"))
    chart = chart_data(tables.CITIES, ChartSpec(Mark.LINE, y=each, series=Channel("City")))

    assert chart.categories == ("Jan", "Apr", "Jul", "Oct")
    assert chart.series[0].y == pytest.approx((-4.3, 0.2, 16.6, 22.9))
    assert chart.panels[0].title == "Running total"


@pytest.mark.parametrize(("op", "stack"), [(WindowOp.RUNNING_SUM, Stack.ZERO), (WindowOp.RANK, Stack.NONE)])
def test_only_amounts_stand_on_each_other(op: WindowOp, stack: Stack) -> None:
    measure = Measure("Revenue", Aggregate.SUM, window=Window(op))
    spec = ChartSpec(Mark.BAR, x=Channel("Quarter"), y=(measure,), series=Channel("Region"), stack=Stack.ZERO)

    assert chart_data(tables.LONG, spec).stack is stack


def test_weeks_are_compared_with_the_week_of_a_year_before() -> None:
    weeks = [dt.date(2024, 1, 8) + dt.timedelta(weeks=at) for at in range(54)]
    table = tables.table(Week=weeks, Runs=list(range(54)))
    measure = Measure("Runs", window=Window(WindowOp.YEAR_DIFFERENCE))
    chart = chart_data(table, ChartSpec(Mark.LINE, x=Channel("Week"), y=(measure,)))

    assert chart.series[0].y == (*(None,) * 52, 52, 52)


def test_quarters_of_two_years_stay_apart() -> None:
    days = [dt.date(2023, 2, 1), dt.date(2023, 12, 31), dt.date(2024, 1, 1), dt.date(2024, 3, 31)]
    table = tables.table(Day=days, Runs=[1, 2, 4, 8])
    spec = ChartSpec(Mark.BAR, x=Channel("Day", TimeUnit.YEARQUARTER), y=(Measure("Runs", Aggregate.SUM),))
    chart = chart_data(table, spec)

    assert chart.series[0].y == (1, 2, 12)


def test_bins_lie_between_the_edges_asked_for() -> None:
    spec = ChartSpec(Mark.BAR, x=Channel("Sales", bin=Bin(edges=(10, 40))), y=(Measure("", Aggregate.COUNT),))
    chart = chart_data(SHOP, spec)

    assert dict(zip(chart.categories, chart.series[0].y, strict=True)) == {
        "under 10": 1,
        "10 to 40": 2,
        "40 or more": 1,
    }


def test_days_between_dates_count_down_where_the_end_is_earlier() -> None:
    table = tables.table(
        Job=("a", "b", "c"),
        Opened=(dt.date(2024, 2, 27), dt.date(2024, 3, 5), None),
        Closed=(dt.date(2024, 3, 1), dt.date(2024, 3, 1), dt.date(2024, 3, 1)),
    )
    spec = ChartSpec(
        Mark.BAR,
        x=Channel("Job"),
        y=(Measure("made"),),
        calculate=(Calculate("made", Days("Opened", "Closed")),),
    )

    assert chart_data(table, spec).series[0].y == (3, -4, None)


MOVES = tables.table(
    Day=(tables.day(5, 1, 2023), tables.day(7, 2, 2023), tables.day(9, 1, 2024), tables.day(3, 2, 2024)),
    Crew=("Ann", "Bo", "Cy", "Di"),
    Boxes=(10, 20, 30, 50),
)


@pytest.mark.parametrize("op", [WindowOp.YEAR_DIFFERENCE, WindowOp.YEAR_PERCENT_CHANGE])
@pytest.mark.parametrize("unit", [TimeUnit.MONTH, TimeUnit.QUARTER, TimeUnit.WEEKDAY, TimeUnit.DATE])
def test_a_month_of_any_year_has_no_year_before(op: WindowOp, unit: TimeUnit) -> None:
    y = (Measure("Boxes", Aggregate.SUM, window=Window(op)),)
    with pytest.raises(UserError, match="no figure here"):
        chart_data(MOVES, ChartSpec(Mark.BAR, x=Channel("Day", unit), y=y))


def test_years_that_are_numbers_have_a_year_before() -> None:
    seasons = tables.table(Season=(2021, 2022, 2024), Boxes=(10, 30, 40))
    y = (Measure("Boxes", window=Window(WindowOp.YEAR_DIFFERENCE)),)
    assert chart_data(seasons, ChartSpec(Mark.LINE, x=Channel("Season"), y=y)).series[0].y == (None, 20, None)


def test_in_a_cycle_of_months_nothing_begins_anew() -> None:
    y = (Measure("Boxes", Aggregate.SUM, window=Window(WindowOp.RUNNING_SUM, anew=TimeUnit.YEAR)),)
    chart = chart_data(MOVES, ChartSpec(Mark.BAR, x=Channel("Day", TimeUnit.MONTH), y=y))
    assert chart.series[0].y == (40, 110)


def test_a_base_that_is_not_there_is_no_other_one() -> None:
    y = (Measure("Boxes", window=Window(WindowOp.INDEX, base="Eve")),)
    with pytest.raises(UserError, match="no figure here"):
        chart_data(MOVES, ChartSpec(Mark.BAR, x=Channel("Crew"), y=y))


def test_a_calculated_column_may_be_made_of_one_before_it() -> None:
    half = Calculate("Half", Operation(Operator.DIVIDE, Cell("Boxes"), Constant(2)))
    more = Calculate("More", Operation(Operator.ADD, Cell("half"), Constant(1)))
    spec = ChartSpec(Mark.BAR, x=Channel("Crew"), y=(Measure("More"),), calculate=(half, more))
    assert chart_data(MOVES, spec).series[0].y == (6, 11, 16, 26)


def test_a_calculated_column_is_not_made_of_one_behind_it() -> None:
    half = Calculate("Half", Operation(Operator.DIVIDE, Cell("Boxes"), Constant(2)))
    more = Calculate("More", Operation(Operator.ADD, Cell("Half"), Constant(1)))
    spec = ChartSpec(Mark.BAR, x=Channel("Crew"), y=(Measure("More"),), calculate=(more, half))
    with pytest.raises(UserError, match="no column"):
        chart_data(MOVES, spec)


def test_whiskers_without_two_rows_anywhere_are_told_and_the_bars_drawn() -> None:
    y = (Measure("Boxes", Aggregate.MEAN),)
    spread = ChartSpec(Mark.BAR, x=Channel("Crew"), y=y, layers=(Errors(spread=Aggregate.STDEV),))
    chart = chart_data(MOVES, spread)
    assert [(run.y, run.errors) for run in chart.series] == [((10, 20, 30, 50), ())]
    assert any("Boxes” has no figure here" in note for note in chart.notes)
