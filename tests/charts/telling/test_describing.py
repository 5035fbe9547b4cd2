"""What a member who does not see the chart is told, and the figures that everyone can check."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from benchmarks.example import Example
from benchmarks.gallery import chart_of
from benchmarks.gallery_charts import EXAMPLES
from charts import kinds
from charts.chart import Axis, ChartData, Reference, Scale, Series
from charts.drawing import render
from charts.grammar import Mark, Stack, spec_from_json
from charts.layout.geometry import check
from charts.telling import describing
from charts.telling.refusals import TooLargeError
from charts.telling.speech import counted, in_percent, listed, locales, say, speaking
from tests.charts import tables
from tests.charts.charts_to_draw import bars, boxes, chart, charts, histogram, measured_in
from tests.effort import calls
from tests.samples import examples

MONTHS = ["Jan", "Feb", "Mar"]
RENT = bars(("Jan", 900), ("Feb", 950), ("Mar", 870))


def test_what_is_summed_up_is_not_the_largest() -> None:
    summed = bars(("Tea", 30), ("Soup", 12), ("Other (8)", 90))
    assert kinds.caption(summed).startswith("Largest: Tea (30, ")


def test_the_caption_has_the_largest_the_smallest_and_the_total() -> None:
    assert kinds.caption(RENT) == "Largest: Feb (950); smallest: Mar (870). Total: 2,720 over 3 bars."


def test_the_alt_text_says_kind_title_axes_and_figures() -> None:
    text = kinds.alt_text(RENT)
    assert text.startswith("Bar chart: Rent by month. Month along x, Rent as values.")
    assert "Largest: Feb (950)" in text


@pytest.mark.parametrize(
    ("locale", "lines", "said"),
    [
        ("en", (Reference(900),), "Line at 900."),
        ("en", (Reference(900, "goal"), Reference(910.5)), "Lines at goal (900), 910.5."),
        ("en", (Reference(0, "Feb", x=1),), "Line at Feb."),
        ("en", (Reference(1234.5678),), "Line at 1,235."),
        ("de", (Reference(900, "Ziel"),), "Hilfslinie: Ziel (900)."),
        ("fr", (Reference(900, "moyenne"),), "Ligne de repère\u00a0: moyenne (900)."),
        ("es", (Reference(900, "promedio"), Reference(950)), "Líneas de referencia: promedio (900), 950."),
        ("nl", (Reference(900, "gemiddelde"),), "Hulplijn: gemiddelde (900)."),
        ("sv", (Reference(900, "medelvärde"),), "Hjälplinje: medelvärde (900)."),
        ("pt", (Reference(900, "média"),), "Linha de referência: média (900)."),
        ("it", (Reference(900, "media"),), "Linea di riferimento: media (900)."),
        ("ja", (Reference(900, "目標"),), "基準線：目標（900）。"),
        ("ar", (Reference(900), Reference(910)), "خطان مرجعيان: 900، 910."),
    ],
)
def test_lines_that_lie_over_the_marks_are_told(locale: str, lines: tuple[Reference, ...], said: str) -> None:
    with speaking(locale):
        ruled = replace(RENT, references=lines)
        assert said in kinds.caption(ruled)
        assert said in kinds.alt_text(ruled)


@pytest.mark.parametrize("locale", sorted(locales()))
def test_marks_that_lie_have_their_names_along_y(locale: str) -> None:
    with speaking(locale):
        upright, lying = kinds.alt_text(RENT), kinds.alt_text(replace(RENT, horizontal=True))
    words = [(one, other) for one, other in zip(upright, lying, strict=True) if one != other]
    assert words in ([("x", "y")], [("横", "縦")], [("横", "纵")], [("橫", "縱")], [("가", "세")])


def test_the_alt_text_of_a_picture_has_its_marks_as_they_stand_there() -> None:
    names = ["Research and development of products", "Customer service and complaints", "Public relations"]
    long = chart(Mark.BAR, [f"{name} {place}" for name in names for place in "abc"], list(range(9)))
    assert "Month along y" in render.described(long)
    assert "Month along x" in render.described(RENT)


@pytest.mark.parametrize("locale", sorted(locales()))
def test_what_is_set_off_is_told_to_those_who_do_not_see_it(locale: str) -> None:
    asked = replace(RENT, looks=replace(RENT.looks, highlight=("feb", "Dec")))
    with speaking(locale):
        told, plain = kinds.alt_text(asked), kinds.alt_text(RENT)
        sentence = say("Highlighted: {names}.", names="Feb")
    assert sentence in told
    assert sentence not in plain


@pytest.mark.parametrize("locale", sorted(locales()))
@pytest.mark.parametrize("mark", [Mark.BAR, Mark.AREA])
def test_a_stack_of_shares_is_told_apart_from_one_of_amounts(locale: str, mark: Mark) -> None:
    both = chart(mark, MONTHS, [1, 2, 3], [6, 5, 4])
    with speaking(locale):
        amounts, shares = (
            kinds.alt_text(replace(both, stack=each)).partition("Rent by month")[0]
            for each in (Stack.ZERO, Stack.NORMALIZE)
        )
        full = in_percent("100")
    assert full in shares
    assert full not in amounts


@pytest.mark.parametrize("locale", sorted(locales()))
def test_the_form_that_is_drawn_is_said_in_the_line_above(locale: str) -> None:
    table = tables.table(City=("Rome", "Bari"), Sales=(1, 2), Costs=(3, 4))
    form = {"x": {"field": "City"}, "y": [{"field": "Sales"}, {"field": "Costs"}]}
    forms = [
        {"mark": "arc", **form},
        {"mark": "arc", "donut": True, **form},
        {"mark": "bar", **form},
        {"mark": "bar", "stack": "zero", **form},
        {"mark": "bar", "stack": "normalize", **form},
    ]
    with speaking(locale):
        said = [kinds.took_line(spec_from_json(each), table) for each in forms]
        full = in_percent("100")
    assert len(set(said)) == len(forms)
    assert [full in each for each in said] == [False, False, False, False, True]


@pytest.mark.parametrize(
    ("locale", "symbol", "said"),
    [
        ("pt", "R$", "Feb (R$ 950"),
        ("nl", "€", "Feb (€ 950"),
        ("en", "€", "Feb (€950"),
        ("tr", "₺", "Feb (₺950"),
        ("id", "Rp", "Feb (Rp 950"),
        ("ja", "¥", "Feb（¥950"),
    ],
)
def test_the_sign_of_a_currency_stands_apart_where_readers_have_it_so(
    locale: str, symbol: str, said: str
) -> None:
    with speaking(locale):
        assert said in kinds.caption(replace(RENT, panels=measured_in(symbol, prefix=True)))


def test_units_are_said_with_the_numbers() -> None:
    priced = replace(RENT, panels=measured_in("€", prefix=True))
    assert "Feb (€950)" in kinds.caption(priced)
    assert "Rent (€) as values" in kinds.alt_text(priced)
    assert "950 people" in kinds.caption(replace(RENT, panels=measured_in("people")))


def test_a_line_tells_from_where_to_where_it_goes() -> None:
    days = [dt.date(2024, 1, 1), dt.date(2024, 2, 1), dt.date(2024, 3, 1)]
    up = chart(Mark.LINE, days, [10, 30, 25])
    largest, course = kinds.caption(up).split(". ")
    assert largest == "Largest: Feb 2024 (30); smallest: Jan 2024 (10)"
    assert course == "Rent: up from 10 (Jan 2024) to 25 (Mar 2024, +150%)."
    assert "down from 25" in kinds.caption(chart(Mark.LINE, days, [25, 30, 10]))
    assert "about level" in kinds.caption(chart(Mark.LINE, days, [10, 30, 10]))


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ([dt.date(2018, 1, 1), dt.date(2019, 1, 1)], "up from 1 (2018) to 2 (2019, +100%)"),
        ([dt.date(2018, 1, 1), dt.date(2018, 2, 1)], "up from 1 (Jan 2018) to 2 (Feb 2018, +100%)"),
        ([dt.date(2018, 1, 1), dt.date(2018, 1, 2)], "up from 1 (1 Jan 2018) to 2 (2 Jan 2018, +100%)"),
    ],
)
def test_dates_are_said_no_finer_than_the_table_has_them(days: list[dt.date], said: str) -> None:
    assert said in kinds.caption(chart(Mark.LINE, days, [1, 2]))


def test_slices_are_told_with_their_shares() -> None:
    said = kinds.caption(chart(Mark.ARC, MONTHS, [1, 2, 1]))
    assert said == "Largest: Feb (2, 50.0%); smallest: Jan (1, 25.0%). Total: 4 over 3 slices."


def test_numbers_along_x_are_said_with_their_name() -> None:
    assert "Month 6 (9)" in kinds.caption(chart(Mark.LINE, [1, 6, 3], [1, 9, 2]))


def test_each_panel_has_its_figures_in_the_caption() -> None:
    two = chart(Mark.BAR, MONTHS, [1, 2, 3], [30, 20, 10])
    panels = (Axis("Staff", Scale.NUMBER), Axis("Budget", Scale.NUMBER))
    said = kinds.caption(replace(two, panels=panels, series=(two.series[0], replace(two.series[1], panel=1))))
    assert "Staff: largest: Mar (3)" in said
    assert "Budget: largest: Jan (30)" in said


def test_a_column_called_total_has_its_figures_in_the_caption_all_the_same() -> None:
    two = chart(Mark.BAR, MONTHS, [1, 2, 3], [30, 20, 10])
    panels = (Axis("Total sales", Scale.NUMBER), Axis("Total weight", Scale.NUMBER))
    drawn = replace(two, panels=panels, series=(two.series[0], replace(two.series[1], panel=1)))
    assert kinds.caption(drawn) == (
        "Total sales: largest: Mar (3); smallest: Jan (1). "
        "Total weight: largest: Jan (30); smallest: Mar (10)."
    )


def test_each_of_several_lines_is_told_by_its_name() -> None:
    text = kinds.alt_text(chart(Mark.LINE, MONTHS, [1, 2, 3], [6, 5, 4]))
    assert "2 series: Flat 1 and Flat 2." in text
    assert "Flat 1: up from 1 (Jan) to 3 (Mar, +200%)." in text
    assert "Flat 2: down from 6 (Jan) to 4 (Mar, −33.3%)." in text


def test_points_are_told_by_their_ranges_and_correlation() -> None:
    text = kinds.caption(chart(Mark.POINT, [1, 2, 3], [2, 4, 6], x=Axis("Size", Scale.NUMBER)))
    assert text == "3 points; Size from 1 to 3, Rent from 2 to 6. Correlation 1: strong, both rise together."


@pytest.mark.parametrize("ys", [[5, 5, 5], [1, 2]], ids=["level", "two points"])
def test_no_correlation_is_told_where_there_is_none(ys: list[float]) -> None:
    assert "Correlation" not in kinds.alt_text(chart(Mark.POINT, list(range(len(ys))), ys))


def test_colours_that_share_out_the_places_are_neither_groups_nor_gaps() -> None:
    for stack in (Stack.NONE, Stack.ZERO):
        text = kinds.alt_text(chart(Mark.BAR, MONTHS, [1, 2, None], [None, None, 6], stack=stack))
        assert text.startswith("Bar chart")
        assert "missing" not in text
    assert "1 value is missing" in kinds.alt_text(chart(Mark.BAR, MONTHS, [1, 2, 3], [None, 5, 6]))


def test_gaps_are_counted() -> None:
    assert "2 values are missing" in kinds.alt_text(chart(Mark.LINE, MONTHS, [None, 2, None]))
    assert "1 value is missing and left as a gap." in kinds.alt_text(chart(Mark.LINE, MONTHS, [None, 2, 3]))


@pytest.mark.parametrize("mark", [Mark.LINE, Mark.BAR, Mark.POINT])
@pytest.mark.parametrize("locale", sorted(locales()))
def test_small_panels_are_told_by_their_names(locale: str, mark: Mark) -> None:
    table = tables.table(
        Shop=("East", "East", "East", "West", "West", "West"),
        Day=(1, 2, 3, 1, 2, 3),
        Sales=(5, 7, 6, 9, 8, 8),
    )
    spec = spec_from_json(
        {"mark": mark, "x": {"field": "Day"}, "y": [{"field": "Sales"}], "facet": {"field": "Shop"}}
    )
    with speaking(locale):
        parted = kinds.chart_data(table, spec)
        both, shown = kinds.alt_text(parted), kinds.caption(parted)
        assert say("{took}, a panel for each {group}", took="", group="Shop") in kinds.took_line(spec, table)
        assert counted(*describing.PANELS, 2, names=listed(["East", "West"])) in both
    for text in (both, shown):
        assert text.count("East") >= 1 <= text.count("West")
        assert text.count("Sales") <= 2 * len(parted.series)
    assert both.count(say("{axis} as values", axis="Sales")) <= 1


def test_each_of_small_panels_says_which_of_its_series_went_where() -> None:
    several = chart(Mark.LINE, MONTHS, [1, 2, 3], [6, 5, 4], [1, 1, 2], [3, 2, 2], facets=("East", "West"))
    named = zip(several.series, ("Tea", "Milk", "Tea", "Milk"), (0, 0, 1, 1), strict=True)
    runs = tuple(replace(run, name=name, panel=panel) for run, name, panel in named)
    text = kinds.alt_text(replace(several, series=runs, panels=several.panels * 2))
    assert "2 panels: East and West. 2 series: Tea and Milk." in text
    assert "East: largest: Milk, Jan (6); smallest: Tea, Jan (1)." in text
    assert "West, Tea: up from 1 (Jan) to 2 (Mar, +100%)." in text


def test_a_stack_of_shares_says_its_largest_and_its_smallest_share() -> None:
    both = chart(Mark.BAR, MONTHS, [30, 2, 1], [10, 8, 0], stack=Stack.NORMALIZE)
    said = "Largest share: Flat 1, Mar (1, 100.0%); smallest: Flat 2, Mar (0, 0.0%)."
    assert said in kinds.caption(both)
    assert said in kinds.alt_text(both)
    assert "share" not in kinds.caption(replace(both, stack=Stack.ZERO))


def test_averages_and_percentages_are_never_summed() -> None:
    mean = replace(RENT, panels=(Axis("Average rent", Scale.NUMBER, additive=False),))
    assert "Total" not in kinds.alt_text(mean)
    assert "Total" not in kinds.alt_text(replace(RENT, panels=measured_in("%")))


def test_a_total_of_whole_numbers_is_exact() -> None:
    big = bars(("a", 2**53), ("b", 1))
    assert "9,007,199,254,740,993" in kinds.caption(big)


def test_equal_values_and_a_single_one_are_said_plainly() -> None:
    assert "All 3 values are 5." in kinds.caption(bars(("a", 5), ("b", 5), ("c", 5)))
    assert kinds.caption(bars(("a", 5))) == "a: 5."


def test_bins_and_boxes_have_words_of_their_own() -> None:
    assert kinds.caption(histogram()) == "Fullest bin: 20 to 30 (7 of 11). 3 bins from 0 to 30."
    bins = histogram()
    alike = replace(bins, series=(replace(bins.series[0], y=(7, 0, 7)),))
    assert (
        kinds.caption(alike) == "Fullest bins: 0 to 10 and 20 to 30 (7 of 14 in each). 3 bins from 0 to 30."
    )
    assert kinds.caption(boxes()) == "Highest median: c (5); lowest: a (3). 2 boxes, 1 outlier."


def test_stacked_and_grouped_bars_and_donuts_are_named() -> None:
    assert kinds.alt_text(chart(Mark.BAR, MONTHS, [1, 2, 3], [4, 5, 6])).startswith("Grouped bar chart")
    stacked = chart(Mark.BAR, MONTHS, [1, 2, 3], [4, 5, 6], stack=Stack.ZERO)
    assert kinds.alt_text(stacked).startswith("Stacked bar chart")
    assert kinds.alt_text(chart(Mark.ARC, MONTHS, [1, 2, 3], donut=True)).startswith("Donut chart")


def test_a_pie_that_is_drawn_as_bars_is_told_as_bars() -> None:
    assert kinds.alt_text(chart(Mark.ARC, MONTHS, [1, -2, 3])).startswith("Bar chart")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.name)
def test_every_picture_of_the_gallery_has_words_within_discords_limits(example: Example) -> None:
    drawn = chart_of(example)
    assert 20 < len(kinds.alt_text(drawn)) <= 1024
    assert 5 < len(kinds.caption(drawn)) <= 400
    assert "\n" not in kinds.alt_text(drawn)


@settings(max_examples=examples(60), suppress_health_check=list(HealthCheck))
@given(charts())
def test_any_chart_that_can_be_drawn_can_be_told_within_the_limits(drawn: ChartData) -> None:
    try:
        check(drawn)
    except TooLargeError:
        return
    text, short = kinds.alt_text(drawn), kinds.caption(drawn)
    assert 0 < len(text) <= 1024
    assert 0 < len(short) <= 400
    assert not {"\n", "\r", "\t"} & {*text, *short}
    assert (text, short) == (kinds.alt_text(drawn), kinds.caption(drawn))


def line_of(count: int) -> ChartData:
    days = tuple(dt.date(2020, 1, 1) + dt.timedelta(days=at) for at in range(count))
    lines = tuple(Series(name, days, tuple(at % 17 for at in range(count))) for name in ("North", "South"))
    return ChartData(Mark.LINE, "Sales", Axis("Day", Scale.TIME), (Axis("Sales", Scale.NUMBER),), lines, ())


def test_a_longer_line_is_told_in_steps_that_grow_with_its_points() -> None:
    short, long = line_of(100), line_of(400)
    kinds.alt_text(short)
    assert calls(lambda: kinds.alt_text(long)) < 6 * calls(lambda: kinds.alt_text(short))
