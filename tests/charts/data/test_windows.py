"""Windows over the figures of series, by rows and against SQLite's window functions."""

import datetime as dt
import sqlite3
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.data.windows import windowed
from charts.grammar import TimeUnit, Window, WindowOp

A, B = (10, 20, None, 40), (30, None, 5, 10)
LABELS = ("Jan", "Feb", "Mar", "Apr")
NO_MOMENTS = (None, None, None, None)

ROWS: list[tuple[Window, Sequence[Sequence[float | None]]]] = [
    (Window(WindowOp.RUNNING_SUM), [[10, 30, None, 70], [30, None, 35, 45]]),
    (Window(WindowOp.RUNNING_MEAN), [[10, 15, None, 70 / 3], [30, None, 17.5, 15]]),
    (Window(WindowOp.MOVING_SUM, 2), [[None, 30, None, None], [None, None, None, 15]]),
    (Window(WindowOp.MOVING_MEAN, 2), [[None, 15, None, None], [None, None, None, 7.5]]),
    (Window(WindowOp.DIFFERENCE), [[None, 10, None, 20], [None, None, -25, 5]]),
    (Window(WindowOp.PERCENT_CHANGE), [[None, 100, None, 100], [None, None, -250 / 3, 100]]),
    (Window(WindowOp.PERCENT_OF_LAST), [[None, 200, None, 200], [None, None, 50 / 3, 200]]),
    (Window(WindowOp.INDEX), [[100, 200, None, 400], [100, None, 50 / 3, 100 / 3]]),
    (Window(WindowOp.INDEX, base="apr"), [[25, 50, None, 100], [300, None, 50, 100]]),
    (Window(WindowOp.INDEX, base="May"), [[None] * 4, [None] * 4]),  # there is no May to set them against
    (Window(WindowOp.BASE_DIFFERENCE), [[0, 10, None, 30], [0, None, -25, -20]]),
    (Window(WindowOp.BASE_DIFFERENCE, base="Apr"), [[-30, -20, None, 0], [20, None, -5, 0]]),
    (Window(WindowOp.BASE_PERCENT_CHANGE), [[0, 100, None, 300], [0, None, -250 / 3, -200 / 3]]),
    (Window(WindowOp.BASE_PERCENT_CHANGE, base="feb"), [[-50, 0, None, 100], [None, None, None, None]]),
    (Window(WindowOp.RANK), [[2, 1, None, 1], [1, None, 1, 2]]),
    (Window(WindowOp.RANK, ascending=True), [[1, 1, None, 2], [2, None, 1, 1]]),
    (
        Window(WindowOp.SHARE),
        [[1000 / 115, 2000 / 115, None, 4000 / 115], [3000 / 115, None, 500 / 115, 1000 / 115]],
    ),
    (Window(WindowOp.SHARE_WITHIN), [[25, 100, None, 80], [75, None, 100, 20]]),
    (Window(WindowOp.CUMULATIVE_SHARE), [[100 / 7, 300 / 7, None, 100], [200 / 3, None, 700 / 9, 100]]),
]


@pytest.mark.parametrize(("window", "expected"), ROWS, ids=lambda each: getattr(each, "op", ""))
def test_a_window_passes_gaps_over_and_never_fills_them(
    window: Window, expected: Sequence[Sequence[float | None]]
) -> None:
    found = windowed(window, [A, B], LABELS, NO_MOMENTS)

    assert [[y is None for y in run] for run in found] == [[y is None for y in run] for run in expected]
    assert [[y or 0 for y in run] for run in found] == [
        [pytest.approx(y or 0) for y in run] for run in expected
    ]


def test_one_series_alone_is_ranked_along_x_and_equals_share_the_better_rank() -> None:
    assert windowed(Window(WindowOp.RANK), [(7, 9, 9, 1)], LABELS, NO_MOMENTS) == [[3, 1, 1, 4]]


@pytest.mark.parametrize(
    ("op", "run", "expected"),
    [
        (WindowOp.PERCENT_CHANGE, (0, 5), [None, None]),  # from nothing there is no percentage
        (WindowOp.PERCENT_CHANGE, (-4, 4), [None, 200]),  # of the size of what was
        (WindowOp.SHARE, (0, 0), [None, None]),
        (WindowOp.CUMULATIVE_SHARE, (0, 0), [None, None]),
        (WindowOp.INDEX, (0, 5), [None, None]),
        (WindowOp.Z_SCORE, (3, 3), [None, None]),
        (WindowOp.Z_SCORE, (1, 3), [pytest.approx(-(0.5**0.5)), pytest.approx(0.5**0.5)]),
        (WindowOp.RUNNING_SUM, (0.1,) * 10, [pytest.approx(n / 10, abs=1e-15) for n in range(1, 11)]),
        (WindowOp.RUNNING_SUM, (10**17, 1, 1), [10**17, 10**17 + 1, 10**17 + 2]),
    ],
)
def test_what_cannot_be_had_is_missing(op: WindowOp, run: Sequence[float], expected: list[object]) -> None:
    labels = [str(at) for at in range(len(run))]

    assert windowed(Window(op), [run], labels, [None] * len(run)) == [expected]


@pytest.mark.parametrize(
    ("moments", "expected"),
    [
        (
            [dt.date(2023, 1, 1), dt.date(2023, 2, 1), dt.date(2024, 1, 1), dt.date(2024, 2, 1)],
            [None, None, 2, 2],
        ),
        ([dt.date(2023, 2, 28), dt.date(2024, 2, 29), dt.date(2025, 2, 28), None], [None, 1, None, None]),
        ([2020, 2021, 2023, 2024], [None, 1, None, 1]),
        (["Jan", "Feb", "Mar", "Apr"], [None, None, None, None]),
    ],
)
def test_a_year_before_is_the_same_day_or_none(
    moments: Sequence[object], expected: list[float | None]
) -> None:
    assert windowed(Window(WindowOp.YEAR_DIFFERENCE), [(1, 2, 3, 4)], LABELS, moments) == [expected]


MONTHS = [dt.date(2023, 11, 1), dt.date(2023, 12, 1), dt.date(2024, 1, 1), dt.date(2024, 2, 1)]


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        (Window(WindowOp.RUNNING_SUM, anew=TimeUnit.YEAR), [1, 3, 3, 7]),
        (Window(WindowOp.RUNNING_SUM), [1, 3, 6, 10]),
        (Window(WindowOp.BASE_DIFFERENCE, base="2024"), [-2, -1, 0, 1]),
        (Window(WindowOp.BASE_DIFFERENCE, base="2023-12"), [-1, 0, 1, 2]),
        (Window(WindowOp.INDEX, base="2024-02-01"), [25, 50, 75, 100]),
    ],
)
def test_a_year_begins_anew_and_a_base_may_be_a_date(window: Window, expected: list[float]) -> None:
    assert windowed(window, [(1, 2, 3, 4)], LABELS, MONTHS) == [expected]


def test_without_dates_nothing_begins_anew() -> None:
    assert windowed(Window(WindowOp.RUNNING_SUM, anew=TimeUnit.YEAR), [(1, 2, 3, 4)], LABELS, NO_MOMENTS) == [
        [1, 3, 6, 10]
    ]


SQL = {
    WindowOp.RUNNING_SUM: "sum(y) OVER (ORDER BY x)",
    WindowOp.RUNNING_MEAN: "avg(y) OVER (ORDER BY x)",
    WindowOp.MOVING_SUM: "sum(y) OVER (ORDER BY x ROWS 2 PRECEDING)",
    WindowOp.MOVING_MEAN: "avg(y) OVER (ORDER BY x ROWS 2 PRECEDING)",
    WindowOp.DIFFERENCE: "y - lag(y) OVER (ORDER BY x)",
    WindowOp.PERCENT_CHANGE: "100.0 * (y - lag(y) OVER w) / abs(nullif(lag(y) OVER w, 0))",
    WindowOp.PERCENT_OF_LAST: "100.0 * y / nullif(lag(y) OVER w, 0)",
    WindowOp.INDEX: "100.0 * y / nullif(first_value(y) OVER (ORDER BY x), 0)",
    WindowOp.BASE_DIFFERENCE: "y - first_value(y) OVER (ORDER BY x)",
    WindowOp.BASE_PERCENT_CHANGE: """
        100.0 * (y - first_value(y) OVER (ORDER BY x)) / abs(nullif(first_value(y) OVER (ORDER BY x), 0))
    """,
    WindowOp.RANK: "rank() OVER (ORDER BY y DESC)",
    WindowOp.SHARE: "100.0 * y / nullif(sum(y) OVER (), 0)",
    WindowOp.CUMULATIVE_SHARE: "100.0 * sum(y) OVER (ORDER BY x) / nullif(sum(y) OVER (), 0)",
}


@pytest.mark.parametrize("op", SQL)
@given(run=st.lists(st.integers(-1000, 1000), min_size=3, max_size=12))
def test_windows_say_what_sqlite_says(op: WindowOp, run: list[int]) -> None:
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE TABLE figure (x INTEGER, y INTEGER)")
        db.executemany("INSERT INTO figure VALUES (?, ?)", enumerate(run))
        select = f"SELECT x, {SQL[op]} FROM figure WINDOW w AS (ORDER BY x) ORDER BY x"  # noqa: S608 - our own words
        theirs = [y for _, y in db.execute(select)]
    if op in (WindowOp.MOVING_SUM, WindowOp.MOVING_MEAN):
        theirs[:2] = [None, None]  # SQLite's first windows are short; ours are missing
    [ours] = windowed(Window(op, 3), [run], [str(at) for at in range(len(run))], [None] * len(run))

    assert ours == [None if y is None else pytest.approx(y, rel=1e-9, abs=1e-9) for y in theirs]
    db.close()


STRETCHES = {
    TimeUnit.YEAR: "strftime('%Y', x)",
    TimeUnit.YEARQUARTER: "strftime('%Y', x) || ((strftime('%m', x) + 2) / 3)",
    TimeUnit.YEARMONTH: "strftime('%Y-%m', x)",
    TimeUnit.YEARWEEK: "date(x, '-6 days', 'weekday 1')",
}


@pytest.mark.parametrize("unit", STRETCHES)
@given(
    figures=st.dictionaries(
        st.dates(dt.date(1999, 1, 1), dt.date(2030, 1, 1)), st.integers(-99, 99), min_size=1
    )
)
def test_what_begins_anew_says_what_sqlite_says_of_each_stretch(
    unit: TimeUnit, figures: dict[dt.date, int]
) -> None:
    days = sorted(figures)
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE TABLE figure (x TEXT, y INTEGER)")
        db.executemany("INSERT INTO figure VALUES (?, ?)", [(day.isoformat(), figures[day]) for day in days])
        select = f"SELECT sum(y) OVER (PARTITION BY {STRETCHES[unit]} ORDER BY x) FROM figure ORDER BY x"  # noqa: S608 - our own words
        theirs = [y for (y,) in db.execute(select)]
    run = [figures[day] for day in days]

    assert windowed(Window(WindowOp.RUNNING_SUM, anew=unit), [run], ["" for _ in days], days) == [theirs]
    db.close()
