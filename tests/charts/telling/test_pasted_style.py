"""Figures are written as the member wrote them, else as readers of the language do."""

import datetime as dt

import pytest

from charts.planner import plan
from charts.reading import read_message
from charts.telling import formats
from charts.telling.pasted_style import marks_in, speaking_of
from charts.telling.speech import Marks, day_text, month_names, month_text, speaking, weekday_names, written
from charts.workers.tasks import draw


@pytest.mark.parametrize(
    ("cells", "locale", "marks"),
    [
        (["1.204,50", "980,25"], "en", Marks(",", ".")),
        (["1,204.50", "980.25"], "de", Marks(".", ",")),
        (["1204,5", "980,25"], "en", Marks(",", ".")),
        (["1 204,50", "12 980,25"], "en", Marks(",", " ")),
        (["1'204.50", "12'980.25"], "de", Marks(".", "'")),
        (["1204", "980"], "en", Marks(".", ",")),
        (["1204", "980"], "de", Marks(",", ".")),
        (["1.204.500", "12.980.000"], "en", Marks(",", ".")),
        (["1,204,500", "12,980,000"], "de", Marks(".", ",")),
        (["€ 1.204,50", "€ 980,25"], "en", Marks(",", ".")),
        (["1,24,000", "98,000"], "en", Marks(".", ",", pairs=True)),
        (["1,24,000", "12,31,500"], "hi", Marks(".", ",", pairs=True)),
    ],
)
def test_the_marks_of_a_table_are_those_of_its_cells(cells: list[str], locale: str, marks: Marks) -> None:
    rows = "\n".join(f"Row {number};{cell}" for number, cell in enumerate(cells))
    table = read_message(f"Name;Amount\n{rows}").tables[0]
    assert marks_in(table, locale) == marks


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("98,000", "98,000"),
        ("124,000", "1,24,000"),
        ("-124,000.50", "-1,24,000.50"),
        ("8,447,000", "84,47,000"),
        ("12,345,678", "1,23,45,678"),
    ],
)
def test_lakhs_are_parted_in_pairs(number: str, shown: str) -> None:
    with speaking("hi"):
        assert written(number) == shown


def test_a_chart_writes_its_figures_as_they_were_pasted() -> None:
    read = read_message("Month;Sales\nJan;1.204,50\nFeb;980,25\nMar;1.411,00")
    made = plan(read.tables[0], "bar chart with a total")
    assert "Total: 3.595,75 over 3 bars." in draw(read.tables[0], made.spec).caption


def test_numbers_are_written_with_the_marks_that_hold() -> None:
    table = read_message("Name;Amount\na;1.204,50\nb;980,25").tables[0]
    with speaking_of(table, ""):
        assert formats.plain(1204.5, 2) == "1.204,50"
        assert formats.plain(-1204.5, 2) == "−1.204,50"
        assert formats.compact(1_234_567) == "1,23M"
        assert formats.tick_labels([0, 2_500, 5_000]) == ("0", "2.500", "5.000")
        assert formats.scientific(1.2e30) == "1,2×10³⁰"
    assert formats.plain(1204.5, 2) == "1,204.50"


@pytest.mark.parametrize(
    ("locale", "day", "month", "march", "monday"),
    [("", "5 Mar 2024", "Mar 2024", "Mar", "Mon"), ("de", "5. März 2024", "März 2024", "Mär", "Mo")],
)
def test_dates_are_said_as_readers_of_the_language_say_them(
    locale: str, day: str, month: str, march: str, monday: str
) -> None:
    with speaking(locale):
        assert day_text(dt.date(2024, 3, 5)) == day
        assert month_text(dt.date(2024, 3, 5)) == month
    assert month_names(locale or "en")[2] == march
    assert weekday_names(locale or "en")[0] == monday


@pytest.mark.parametrize(
    "languages",
    [("he", "ja", "sv", "id", "hi", "ko"), ("ko", "hi", "id", "sv", "ja", "he")],
)
def test_each_language_has_its_own_months_and_days_whichever_was_spoken_first(
    languages: tuple[str, ...],
) -> None:
    month_names.cache_clear()
    weekday_names.cache_clear()
    own = {
        "he": ("מרץ", "יום ב׳"),
        "ja": ("3月", "月"),
        "sv": ("mars", "mån"),
        "id": ("Mar", "Sen"),
        "hi": ("मार्च", "सोम"),
        "ko": ("3월", "월"),
    }
    said = {language: (month_names(language)[2], weekday_names(language)[0]) for language in languages}
    assert said == own
