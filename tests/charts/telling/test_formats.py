"""Numbers and dates as a member reads them on the chart and in its words."""

import datetime as dt
import math

import pytest

from charts.chart import Written
from charts.table import Unit
from charts.telling import formats
from charts.telling.no_chart import no_table
from charts.telling.speech import about, enumerated, in_a_row, speaking


@pytest.mark.parametrize(
    ("value", "decimals", "said"),
    [
        (0, 0, "0"),
        (1234567, 0, "1,234,567"),
        (-5, 0, "−5"),
        (-0.0, 2, "0"),
        (5.5, 2, "5.50"),
        (5.0, 2, "5"),
        (42.5, 0, "42.5"),
        (12.345, 3, "12.345"),
        (1 / 3, 2, "0.3333"),
        (119.66666666, 4, "119.67"),
        (0.00034, 5, "0.00034"),
        (9007199254740993, 0, "9,007,199,254,740,993"),
        (10**20 + 1, 0, "100,000,000,000,000,000,001"),
        (1.989e30, 3, "1.99×10³⁰"),
        (2e-7, 7, "2×10⁻⁷"),
        (math.inf, 0, "∞"),
        (-math.inf, 0, "−∞"),
        (1e8 + 0.4, 1, "100,000,000.4"),
    ],
)
def test_a_number_keeps_its_digits(value: float, decimals: int, said: str) -> None:
    assert formats.plain(value, decimals) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (9999, "9,999"),
        (10_000, "10k"),
        (12_345, "12.35k"),
        (999_999, "1M"),
        (1_000_000, "1M"),
        (-2_500_000, "−2.5M"),
        (1_428_627_663, "1.43bn"),
        (7.1e12, "7.1tn"),
    ],
)
def test_a_large_number_is_short_from_ten_thousand_up(value: float, said: str) -> None:
    assert formats.compact(value) == said


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        (Unit("€", prefix=True), "−€5"),
        (Unit("%"), "−5%"),
        (Unit("kg"), "−5 kg"),
        (Unit("people"), "−5"),
        (Unit("R$", prefix=True), "−R$5"),
        (None, "−5"),
    ],
)
def test_a_short_unit_is_repeated_at_the_number(unit: Unit | None, said: str) -> None:
    assert formats.value_label(-5, 0, unit) == said


def test_a_long_unit_is_said_where_a_sentence_asks_for_it() -> None:
    assert formats.with_unit("5", Unit("people"), always=True) == "5 people"


@pytest.mark.parametrize(
    ("ticks", "said"),
    [
        ((0, 100, 200), ("0", "100", "200")),
        ((0, 0.5, 1), ("0", "0.5", "1.0")),
        ((0, 5000, 10000), ("0", "5k", "10k")),
        ((0, 2.5e6, 5e6), ("0", "2.5M", "5.0M")),
        ((-1e9, 0, 1e9), ("−1bn", "0", "1bn")),
        ((0, 1e7), ("0", "10M")),
        ((1_000_000, 1_000_001), ("1,000,000", "1,000,001")),
        ((0, 1e18), ("0", "10¹⁸")),
    ],
)
def test_ticks_share_a_scale_and_their_decimals(ticks: tuple[float, ...], said: tuple[str, ...]) -> None:
    assert formats.tick_labels(ticks) == said


def test_numbers_beside_each_other_have_equal_decimals() -> None:
    assert formats.alike([14.5, 11, 8.25], 2) == ("14.50", "11.00", "8.25")
    assert formats.alike([14, 11], 2) == ("14", "11")


def test_years_are_told_from_amounts() -> None:
    assert formats.are_years([1999, 2024])
    assert not formats.are_years([1999.5])
    assert not formats.are_years([20000])


def test_a_date_is_said_with_its_time_if_it_has_one() -> None:
    assert formats.date_text(dt.date(2024, 3, 5)) == "5 Mar 2024"
    assert formats.date_text(dt.datetime(2024, 3, 5, 14, 30)) == "5 Mar 2024, 14:30"  # noqa: DTZ001 - cells are naive


@pytest.mark.parametrize(
    ("share", "said"), [(0.25, "25%"), (0.0331, "3.31%"), (1.15, "115%"), (15, "1,500%"), (0, "0%")]
)
def test_a_share_of_the_first_stage_has_three_figures(share: float, said: str) -> None:
    assert formats.rounded_percent(share) == said


_EXACT = Written("€", prefix=True, decimals=2)
_SHORT = Written("€", prefix=True, decimals=2, compact=True)


@pytest.mark.parametrize(
    ("locale", "unit", "value", "said"),
    [
        ("", _EXACT, 1230.5, "€1,230.50"),
        ("de", _EXACT, 1230.5, "€1.230,50"),
        ("", _SHORT, 1230.5, "€1.23k"),
        ("de", _SHORT, 12_345_678, "€12,35 Mio."),
        ("ja", _SHORT, 1230.5, "€1,230.50"),
        ("ja", _SHORT, 123_450_000, "€1.23億"),
    ],
)
def test_figures_as_asked_for_are_written_as_the_language_does(
    locale: str, unit: Written, value: float, said: str
) -> None:
    with speaking(locale):
        assert formats.value_label(value, 1, unit) == said


@pytest.mark.parametrize(
    ("locale", "symbol", "said"),
    [
        *(("en", "%", "45%"), ("de", "%", "45 %"), ("tr", "%", "%45"), ("ja", "%", "45%")),
        *(("ja", "円", "45円"), ("zh", "元", "45元"), ("ko", "원", "45원"), ("de", "€", "45 €")),
    ],
)
def test_a_unit_stands_at_a_number_as_its_readers_write_it(locale: str, symbol: str, said: str) -> None:
    with speaking(locale):
        assert formats.value_label(45, 0, Unit(symbol)) == said


@pytest.mark.parametrize(
    ("locale", "names", "text", "said"),
    [
        ("en", "a, b", "A. B.", "Sales: 5"),
        ("fr", "a, b", "A. B.", "Sales : 5"),
        ("ja", "a、b", "A.B.", "Sales：5"),
        ("zh", "a、b", "A.B.", "Sales：5"),
        ("ar", "a، b", "A. B.", "Sales: 5"),
    ],
)
def test_commas_blanks_and_colons_are_those_of_the_language(
    locale: str, names: str, text: str, said: str
) -> None:
    with speaking(locale):
        assert (enumerated("ab"), in_a_row(("A.", "B.")), about("Sales", "5")) == (names, text, said)


@pytest.mark.parametrize(
    ("locale", "first"), [("en", "Month | Savings\nJan"), ("ja", "月  | 貯金\n1月 | 120")]
)
def test_the_table_of_an_example_is_in_the_language_of_the_answer(locale: str, first: str) -> None:
    with speaking(locale):
        assert f"```\n{first}" in no_table()
