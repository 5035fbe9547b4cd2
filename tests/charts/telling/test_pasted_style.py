"""Figures are written as the member wrote them, else as readers of the language do."""

import datetime as dt

import pytest

from charts.grammar import TimeUnit
from charts.planner import plan
from charts.reading import read_message
from charts.telling import formats
from charts.telling.pasted_style import marks_in, speaking_of
from charts.telling.speech import (
    Marks,
    day_text,
    month_names,
    month_text,
    paired,
    signs_kept,
    speaking,
    weekday_names,
    written,
)
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
        (["۹٬۰۳۹", "۱٬۵۶۵"], "fa", Marks("٫", "٬", zero="۰", percent="٪")),
        (["۱۷٫۵", "۱۹٫۲۵"], "fa", Marks("٫", "٬", zero="۰", percent="٪")),
        (["۱,۲۰۴,۵۰۰", "۱۲,۹۸۰,۰۰۰"], "fa", Marks(".", ",", zero="۰", percent="٪")),
        (["٣٤٠", "٥٢٠"], "ar", Marks("٫", "٬", zero="٠", percent="٪")),
        (["٣٤٠", "٥٢٠"], "fa", Marks("٫", "٬", zero="٠", percent="٪")),
        (["१,२४,५००", "९८,०००"], "hi", Marks(".", ",", pairs=True, zero="०")),
        (["३४०", "५२०"], "hi", Marks(".", ",", pairs=True, zero="०")),
        (["३४०", "५२०"], "en", Marks(".", ",")),
        (["३४०", "520"], "hi", Marks(".", ",", pairs=True)),
        (["340", "520"], "fa", Marks(".", ",")),
        (["340", "520"], "ar", Marks(".", ",")),
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


@pytest.mark.parametrize(
    ("paste", "request_", "told"),
    [
        ("ماه;فروش\nتیر;۱۲٬۵۰۰\nمهر;۲۵٬۰۰۰", "نمودار خطی", "از ۱۲٬۵۰۰ (تیر) به ۲۵٬۰۰۰ (مهر، +۱۰۰٪)"),
        ("الشهر;المبيعات\nيناير;١٢٠\nفبراير;٩٠", "خط", "من ١٢٠ (يناير) إلى ٩٠ (فبراير، −٢٥٪)"),
        (
            "महीना;बिक्री\nजनवरी;१,२४,०००\nमार्च;२,४८,०००",
            "रेखा चार्ट",
            "१,२४,००० (जनवरी) से बढ़कर २,४८,००० (मार्च, +१००%)",
        ),
        (
            "Ay;Satış\nOcak;120\nŞubat;90",
            "çizgi grafiği",
            "120 (Ocak) değerinden 90 (Şubat, −%25) değerine düştü",
        ),
        ("月份,销量\n1月,120\n2月,90", "折线图", "从120（1月）降到90（2月，−25%）"),
    ],
)
def test_a_course_is_told_in_the_digits_that_were_pasted(paste: str, request_: str, told: str) -> None:
    (table,) = read_message(paste).tables
    assert told in draw(table, plan(table, request_).spec).caption


@pytest.mark.parametrize(
    ("locale", "marks", "shown"),
    [
        ("hi", None, ("1.5 लाख", "2.5 करोड़", "12 हज़ार", "3 अरब")),
        ("fa", Marks("٫", "٬", zero="۰", percent="٪"), ("۱۵۰ هزار", "۲۵ میلیون", "۱۲ هزار", "۳ میلیارد")),
        ("en", None, ("150k", "25M", "12k", "3bn")),
    ],
)
def test_large_numbers_are_counted_as_readers_do(
    locale: str, marks: Marks | None, shown: tuple[str, ...]
) -> None:
    with speaking(locale, marks):
        assert tuple(map(formats.compact, (150_000, 25_000_000, 12_000, 3_000_000_000))) == shown


@pytest.mark.parametrize(
    ("zero", "day", "clock", "zeros", "share"),
    [
        ("0", "5 مارس 2024, 09:30", "09:00", "0", "25.0% · 3"),
        ("۰", "۵ مارس ۲۰۲۴، ۰۹:۳۰", "۰۹:۰۰", "۰", "۲۵.۰٪، ۳"),
    ],
)
def test_dates_hours_and_zeros_have_the_digits_of_the_figures(
    zero: str, day: str, clock: str, zeros: str, share: str
) -> None:
    with speaking("fa", Marks(zero=zero, percent="٪" if zero == "۰" else "%")):
        told = formats.date_text(dt.datetime.fromisoformat("2024-03-05T09:30"))
        assert told == day.replace(", ", "، ")
        assert formats.part_label(TimeUnit.HOURS, 9) == clock
        assert formats.tick_labels((0.0, 5.0))[0] == zeros
        assert paired(formats.percent(0.25), formats.plain(3)) == share


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("הנמוך ביותר: מרץ (−1,400)", "הנמוך ביותר: מרץ (\u200e−1,400)"),
        ("עלייה (מאי, +32%)", "עלייה (מאי, \u200e+32%)"),
        ("ירידה ל-−₪5", "ירידה ל-\u200e−₪5"),
        ("مهر، −۱۶٪", "مهر، \u200e−۱۶٪"),
        ("مارس، −١٦٪", "مارس، −١٦٪"),
        ("הכנסות − הוצאות", "הכנסות − הוצאות"),
        ("10−20", "10−20"),
    ],
)
def test_a_sign_stays_on_the_left_of_its_number_among_letters_from_the_right(text: str, kept: str) -> None:
    assert signs_kept(text) == kept


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
