"""Ticks are few, round, and where they say they are."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.chart import days
from charts.layout import ticks
from charts.layout.scale import Scaled, with_room


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 310, (0, 100, 200, 300, 400)),
        (0, 1, (0, 0.2, 0.4, 0.6, 0.8, 1)),
        (-9.8, 12.5, (-10, -5, 0, 5, 10, 15)),
        (0, 0.00041, (0, 0.0001, 0.0002, 0.0003, 0.0004, 0.0005)),
    ],
)
def test_numbers_get_round_ticks(low: float, high: float, expected: tuple[float, ...]) -> None:
    assert ticks.linear(low, high, 5) == expected


@given(st.floats(-1e99, 1e99), st.floats(1e-9, 1e6), st.integers(1, 10))
def test_ticks_embrace_any_span_and_stay_few(low: float, share: float, most: int) -> None:
    high = low + max(abs(low), 1e-90) * share
    found = ticks.linear(low, high, most)
    assert found[0] <= low + 1e-6 * (high - low)
    assert found[-1] >= high - 1e-6 * (high - low)
    assert len(found) <= most + 3
    assert list(found) == sorted(set(found))


def test_whole_numbers_get_whole_round_steps() -> None:
    assert ticks.linear(2000, 2019, 8, whole=True) == (2000, 2005, 2010, 2015, 2020)
    assert ticks.linear(0, 3, 5, whole=True) == (0, 1, 2, 3)


def test_a_single_day_is_not_cut_into_hours() -> None:
    day = days(dt.date(2024, 5, 3))
    assert [(t.label, t.below) for t in ticks.dates(day, day, clock=False)] == [("3", "May 2024")]


def test_a_log_axis_gets_powers_of_ten() -> None:
    assert ticks.logarithmic(0.4, 510, 7) == (0.1, 1, 10, 100, 1000)
    assert ticks.logarithmic(1, 90, 8) == (1, 2, 5, 10, 20, 50, 100)


def test_a_log_axis_of_the_least_number_there_is_has_no_tick_at_zero() -> None:
    found = ticks.logarithmic(5e-324, 1e-320, 5)
    assert found[0] > 0
    assert found[-1] >= 1e-320


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (dt.date(2018, 1, 1), dt.date(2023, 1, 1), ["2018", "2019", "2020", "2021", "2022", "2023"]),
        (dt.date(2024, 1, 1), dt.date(2024, 6, 1), ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]),
        (dt.date(2024, 3, 4), dt.date(2024, 3, 8), ["4", "5", "6", "7", "8"]),
        (dt.date(2024, 3, 2), dt.date(2024, 4, 10), ["4", "11", "18", "25", "1", "8"]),
        (dt.date(2024, 1, 1), dt.date(2024, 3, 20), ["1", "15", "1", "15", "1", "15"]),
    ],
)
def test_dates_get_the_unit_that_fits(first: dt.date, last: dt.date, labels: list[str]) -> None:
    assert [t.label for t in ticks.dates(days(first), days(last))] == labels


def test_the_year_stands_below_the_month_where_it_changes() -> None:
    found = ticks.dates(days(dt.date(2023, 9, 1)), days(dt.date(2024, 3, 1)))
    assert [(t.label, t.below) for t in found if t.below] == [("Sep", "2023"), ("Jan", "2024")]


@given(st.datetimes(), st.datetimes())
def test_any_two_moments_get_at_most_eight_ticks_between_them(one: dt.datetime, other: dt.datetime) -> None:
    low, high = sorted((days(one), days(other)))
    found = ticks.dates(low, high)
    assert len(found) <= 8
    assert all(low - 1e-4 <= t.at <= high + 1e-4 for t in found)
    assert [t.at for t in found] == sorted({t.at for t in found})


@pytest.mark.parametrize(
    ("low", "high", "step", "length", "kept"),
    [
        (0, 100, 25, 400, [0, 25, 50, 75, 100]),
        (0, 100, 5, 100, [0, 30, 60, 90]),
        (-100, 100, 20, 150, [-80, -40, 0, 40, 80]),
        (-800, -600, 25, 60, [-800, -700, -600]),
    ],
)
def test_no_more_ticks_stand_at_an_axis_than_have_room(
    low: int, high: int, step: int, length: float, kept: list[int]
) -> None:
    stops = tuple(float(at) for at in range(low, high + 1, step))
    scaled = Scaled(low, high, stops, tuple(map(str, stops)))

    roomy = with_room(scaled, length, 30)

    assert list(roomy.ticks) == kept
    assert roomy.labels == tuple(map(str, roomy.ticks))
    assert (roomy.low, roomy.high) == (low, high)
