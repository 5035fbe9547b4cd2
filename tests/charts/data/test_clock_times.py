"""How long it is from one clock time to another: past midnight where that is far nearer."""

import datetime as dt

import pytest

from charts.data.calculating import days_between

_MINUTES = 1440


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("08:05", "08:09", 4),
        ("08:50", "08:50", 0),
        ("12:30", "12:28", -2),
        ("23:58", "00:04", 6),
        ("22:45", "06:30", 465),
        ("23:50", "07:00", 430),
        ("09:00", "17:30", 510),
        ("05:00", "23:00", 1080),
        ("12:00", "06:01", -359),
        ("12:00", "06:00", 1080),
        ("10:00:30", "10:02", 1.5),
    ],
)
def test_clock_times_are_so_many_minutes_apart(start: str, end: str, minutes: float) -> None:
    days = days_between(dt.time.fromisoformat(start), dt.time.fromisoformat(end))
    assert days is not None
    assert days * _MINUTES == pytest.approx(minutes)
