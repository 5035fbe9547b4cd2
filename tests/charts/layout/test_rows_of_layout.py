"""Where things stand, a row for each: ticks, bars, slices, names, titles. Every letter is one unit wide."""

import datetime as dt
import itertools
from dataclasses import replace

import pytest

from charts import kinds
from charts.chart import Axis, ChartData, Scale, days
from charts.grammar import Mark, Stack
from charts.kinds import kind_of
from charts.layout import fitting, from_right, geometry, header, pie, scale, sideways, ticks, x_axis
from charts.table import Unit
from charts.telling.refusals import TooLargeError
from tests.charts.charts_to_draw import chart
from tests.charts.rows import Row, given, rows

LETTER = 10.0
STACKS = {"stacked": Stack.ZERO, "shares": Stack.NORMALIZE}


def one_a_letter(text: str, size: float = 0, *, bold: bool = False) -> float:
    del size, bold
    return float(len(text))


def ten_a_letter(text: str, size: float = 0, *, bold: bool = False) -> float:
    return LETTER * one_a_letter(text, size, bold=bold)


def number(text: str) -> float:
    return float(text) if text != "-" else 0.0


def said(values: tuple[float, ...]) -> str:
    return " ".join(f"{value:.10g}" for value in values)


def span(row: Row) -> tuple[float, float, int, bool]:
    low, high, _, _, most, *whole = row.given.split()
    return float(low), float(high), int(most), bool(whole)


@pytest.mark.parametrize("row", rows("layout/ticks.rows"), ids=given)
def test_an_axis_has_round_ticks(row: Row) -> None:
    low, high, most, whole = span(row)
    assert said(ticks.linear(low, high, most, whole=whole)) == row.expected


@pytest.mark.parametrize("row", rows("layout/inside.rows"), ids=given)
def test_ticks_along_x_lie_inside(row: Row) -> None:
    low, high, most, whole = span(row)
    assert said(ticks.inside(low, high, most, whole=whole)) == row.expected


@pytest.mark.parametrize("row", rows("layout/powers.rows"), ids=given)
def test_a_log_axis_has_powers_of_ten(row: Row) -> None:
    low, high, most, _ = span(row)
    assert said(ticks.logarithmic(low, high, most)) == row.expected


@pytest.mark.parametrize("row", rows("layout/dates.rows"), ids=given)
def test_moments_have_the_unit_that_fits(row: Row) -> None:
    clock = "T" in row.given
    low, high = (
        days(dt.datetime.fromisoformat(text) if clock else dt.date.fromisoformat(text))
        for text in row.given.split()
    )
    found = ticks.dates(low, high, clock=clock)
    assert " | ".join(f"{t.label} ({t.below})" if t.below else t.label for t in found) == row.expected


@pytest.mark.parametrize("row", rows("layout/scales.rows"), ids=given)
def test_a_value_axis_embraces_its_marks(row: Row) -> None:
    mark, low, _, high = row.given.split()
    decimals = 1 if "." in low else 0
    axis = Axis("Rent", Scale.NUMBER, decimals=decimals)
    found = scale.values((float(low), float(high)), axis, 5, zero=mark != "lines", bare=mark == "areas")
    assert " ".join(found.labels) == row.expected


@pytest.mark.parametrize("row", rows("layout/declutter.rows"), ids=given)
def test_names_stand_apart(row: Row) -> None:
    wanted, _, gap = row.given.partition(" apart ")
    found = fitting.declutter([float(y) for y in wanted.split()], float(gap), 0, 100)
    assert said(found) == row.expected


@pytest.mark.parametrize("row", rows("layout/cuts.rows"), ids=given)
def test_a_text_is_cut_to_its_room(row: Row) -> None:
    width, _, text = row.given.partition(": ")
    assert fitting.shorten(text, float(width), 1, one_a_letter) == row.expected


@pytest.mark.parametrize("row", rows("layout/wraps.rows"), ids=given)
def test_a_text_is_wrapped_between_its_words(row: Row) -> None:
    head, _, text = row.given.partition(": ")
    width, lines = head.split(" in ")
    found = fitting.wrap(text, float(width), 1, one_a_letter, lines=int(lines))
    assert " | ".join(found) == row.expected


@pytest.mark.parametrize("row", rows("layout/slices.rows"), ids=given)
def test_a_slice_is_as_large_as_its_share(row: Row) -> None:
    values = [None if text == "-" else float(text) for text in row.given.split()]
    found = pie.slices(chart(Mark.ARC, [f"n{i}" for i in range(len(values))], values))
    shown = (f"{piece.category} at {piece.middle:g} has {piece.share:g}" for piece in found)
    assert ", ".join(shown) == row.expected


@pytest.mark.parametrize("row", rows("layout/shares.rows"), ids=given)
def test_a_share_is_said_in_percent(row: Row) -> None:
    assert pie.percent(float(row.given)) == row.expected


def written(mark: Mark, text: str) -> ChartData:
    """Return the chart of "stacked: a=1, b=2; a=3, b=4": how, and a run for each series."""
    how, colon, body = text.partition(": ")
    how, body = (how, body) if colon else ("", text)
    runs = [[pair.partition("=") for pair in run.split(", ")] for run in body.split("; ")]
    names = [x for x, _, _ in runs[0]]
    xs = [int(x) for x in names] if names[0].isdecimal() else names
    ys = [[None if y == "-" else float(y) for _, _, y in run] for run in runs]
    made = chart(mark, xs, *ys)
    return replace(made, stack=STACKS.get(how, Stack.NONE), horizontal=how == "lying")


@pytest.mark.parametrize("row", rows("layout/bars.rows"), ids=given)
def test_a_bar_stands_at_its_place_and_is_as_long_as_its_number(row: Row) -> None:
    found = geometry.bars(written(Mark.BAR, row.given))
    shown = (
        f"{bar.series} at {bar.middle + 0.0:.6g} wide {bar.width:.6g}"
        f" from {bar.base:g} to {bar.base + bar.value:g}"
        for bar in found
    )
    assert ", ".join(shown) == row.expected


@pytest.mark.parametrize("row", rows("layout/bands.rows"), ids=given)
def test_an_area_reaches_to_its_numbers(row: Row) -> None:
    shown = []
    for band in geometry.bands(written(Mark.AREA, row.given)):
        places = zip(band.x, band.lower, band.upper, strict=True)
        reach = [f"{x:g} open" if up is None else f"{x:g} from {low:g} to {up:g}" for x, low, up in places]
        shown.append(f"{band.series}: {', '.join(reach)}")
    assert "; ".join(shown) == row.expected


@pytest.mark.parametrize("row", rows("layout/sequences.rows"), ids=given)
def test_labels_that_count_on_are_known(row: Row) -> None:
    assert x_axis.is_sequence(tuple(row.given.split(", "))) is (row.expected == "yes")


@pytest.mark.parametrize("row", rows("layout/titles.rows"), ids=given)
def test_a_unit_is_said_once(row: Row) -> None:
    title, _, unit = row.given.rstrip("]").partition(" [")
    assert header.axis_title(Axis(title, Scale.NUMBER, Unit(unit) if unit else None)) == row.expected


@pytest.mark.parametrize("row", rows("layout/subtitles.rows"), ids=given)
def test_what_is_measured_is_said_once(row: Row) -> None:
    title, _, measured = row.given.rpartition("/ ")
    made = replace(chart(Mark.BAR, ["a"], [1]), title=title.strip(), panels=(Axis(measured, Scale.NUMBER),))
    assert header.subtitle(made) == row.expected


def test_of_two_numbers_set_against_each_other_the_one_that_goes_up_is_named() -> None:
    lying, up = Axis("Coffee", Scale.NUMBER), Axis("Sleep", Scale.NUMBER)
    made = replace(chart(Mark.POINT, [1, 2], [3, 4]), title="Sleep and Coffee", x=lying, panels=(up,))
    assert header.subtitle(made) == "Sleep"


def test_shares_are_called_so() -> None:
    made = replace(chart(Mark.BAR, ["a"], [1], [2], stack=Stack.NORMALIZE), title="Flats")
    assert header.subtitle(made) == "Share of Rent"
    percents = replace(made, panels=(Axis("", Scale.NUMBER, Unit("%")),))
    assert header.subtitle(percents) == "Share"
    assert header.subtitle(replace(made, panels=(Axis("", Scale.NUMBER),))) == "Share"


@pytest.mark.parametrize("row", rows("layout/directions.rows"), ids=given)
def test_a_title_stands_where_its_script_begins(row: Row) -> None:
    assert from_right.is_right_to_left(row.given) is (row.expected == "right")
    made = replace(chart(Mark.BAR, ["a"], [1]), title=row.given)
    assert kinds.arrange(made, ten_a_letter).texts[0].align == row.expected


def labelled(text: str) -> ChartData:
    """Return the bars of "8 labels of 6+6 letters"."""
    count, _, _, lengths, _ = text.split()
    label = " ".join("x" * int(length) for length in lengths.split("+"))
    return chart(Mark.BAR, [label] * int(count), [1] * int(count))


@pytest.mark.parametrize("row", rows("layout/labels.rows"), ids=given)
def test_labels_find_room_below_their_marks(row: Row) -> None:
    """The axis is a thousand wide: a hundred letters."""
    made = labelled(row.given)
    found = x_axis.categories(made, 1000, ten_a_letter, kind_of(Mark.BAR))
    thinned = len(found.lines) < len(made.categories)
    assert ("turned" if found.turned else "thinned" if thinned else "level") == row.expected


@pytest.mark.parametrize("count", [10, 15, 20])
def test_turned_labels_come_up_from_the_left_and_can_be_read(count: int) -> None:
    made = chart(Mark.BAR, ["Department"] * count, [1] * count)
    along = x_axis.categories(made, 1000, ten_a_letter, kind_of(Mark.BAR))
    placed = x_axis.texts(along, 150, 1000, 200, ten_a_letter)
    assert along.turned
    assert {text.align for text in placed} == {"right"}
    assert all(0 < text.angle <= 45 for text in placed)
    assert [text.x for text in placed] == sorted(text.x for text in placed)


@pytest.mark.parametrize(("x", "kept"), [(5, 60), (600, 600), (1195, 1140)])
def test_a_label_is_moved_into_the_picture(x: float, kept: float) -> None:
    assert x_axis.kept_in(x, "ten letter", ten_a_letter) == kept


@pytest.mark.parametrize(
    ("names", "level"), [(("ten letter",) * 3, 3), (("a", "b"), 2), (("a long label " * 4,) * 9, 3)]
)
def test_level_labels_never_touch(names: tuple[str, ...], level: int) -> None:
    lines = tuple((i / max(1, len(names) - 1), (name.strip(),)) for i, name in enumerate(names))
    along = x_axis.Along(scale.Scaled(0, 1, (), ()), lines, 80)
    placed = sorted(x_axis.texts(along, 100, 1000, 200, ten_a_letter), key=lambda text: text.x)
    ends = [(text.x - 5 * len(text.text), text.x + 5 * len(text.text)) for text in placed]
    assert all(before[1] < after[0] for before, after in itertools.pairwise(ends))
    assert len(placed) <= level


@pytest.mark.parametrize("row", rows("layout/figures.rows"), ids=given)
def test_a_slice_says_its_figures(row: Row) -> None:
    numbers, _, unit = row.given.partition(" in ")
    ys = [number(text) for text in numbers.split()]
    axis = Axis("Rent", Scale.NUMBER, Unit(unit) if unit else None, decimals=1 if "." in numbers else 0)
    values = [int(y) if y.is_integer() else y for y in ys]
    made = chart(Mark.ARC, [f"n{i}" for i in range(len(ys))], values, panels=(axis,))
    assert ", ".join(pie._figures(made, piece)[0] for piece in pie.slices(made)) == row.expected


@pytest.mark.parametrize("row", rows("layout/numbers.rows"), ids=given)
def test_few_bars_carry_their_numbers(row: Row) -> None:
    values = [None if text == "-" else number(text) for text in row.given.split()]
    whole = [int(y) if y is not None and y.is_integer() else y for y in values]
    made = chart(Mark.BAR, [f"n{i}" for i in range(len(whole))], whole)
    placed = kinds.arrange(made, ten_a_letter)
    shown = [text for text in placed.texts if text.role == "text" and not text.bold and text.text[:1] != "n"]
    assert " ".join(text.text for text in sorted(shown, key=lambda text: text.x)) == row.expected


@pytest.mark.parametrize(
    ("series", "more", "shown"),
    [
        (([12, 7, None], [None, None, 9]), {}, "12 7 9"),
        (([12, 7, None], [None, None, 9]), {"horizontal": True}, "12 7 9"),
        (([12, 7, None], [None, None, 9]), {"stack": Stack.ZERO}, "12 7 9"),
        (([12, 7, None], [None, None, 9]), {"stack": Stack.NORMALIZE}, ""),
        (([12, 7, 1], [None, None, 9]), {}, ""),
        (([12, 7, 1], [None, None, 9]), {"horizontal": True}, ""),
    ],
)
def test_bars_of_several_colours_carry_their_numbers_where_each_stands_alone(
    series: tuple[list[float | None], ...], more: dict[str, object], shown: str
) -> None:
    made = chart(Mark.BAR, ["a", "b", "c"], *series, **more)
    texts = {text.text for text in kinds.arrange(made, ten_a_letter).texts if text.role != "muted"}
    assert sorted(texts & {"12", "7", "9"}) == sorted(shown.split())


@pytest.mark.parametrize("row", rows("layout/lying.rows"), ids=given)
def test_bars_lie_where_their_names_find_no_room(row: Row) -> None:
    assert sideways.lies(labelled(row.given), ten_a_letter) is (row.expected == "lying")


@pytest.mark.parametrize("row", rows("layout/bare.rows"), ids=given)
def test_bare_numbers_are_told_apart_from_names(row: Row) -> None:
    made = chart(Mark.BAR, row.given.split(", "), [1] * len(row.given.split(", ")))
    assert x_axis._needs_title(made) is (row.expected == "yes")


@pytest.mark.parametrize("row", rows("layout/extents.rows"), ids=given)
def test_a_value_axis_reaches_as_far_as_its_marks(row: Row) -> None:
    mark, _, text = row.given.partition(" ")
    assert said(geometry.extent(written(Mark(mark), text), 0, kind_of(Mark(mark)))) == row.expected


@pytest.mark.parametrize("row", rows("layout/along.rows"), ids=given)
def test_a_value_has_its_place_on_its_axis(row: Row) -> None:
    low, _, high, _, value, *log = row.given.split()
    axis = scale.Scaled(float(low), float(high), (), (), log=bool(log))
    assert f"{axis.share(float(value)):.6g}" == row.expected


@pytest.mark.parametrize("row", rows("layout/widths.rows"), ids=given)
def test_a_span_is_wide_enough_to_be_drawn(row: Row) -> None:
    low, _, high = row.given.split()
    assert said(scale.widened(float(low), float(high))) == row.expected


@pytest.mark.parametrize("row", rows("layout/neighbours.rows"), ids=given)
def test_marks_on_a_scale_are_as_wide_as_their_nearest_neighbours_allow(row: Row) -> None:
    assert f"{ticks.spread([float(x) for x in row.given.split()]):g}" == row.expected


@pytest.mark.parametrize(
    ("low", "high", "labels"), [(1990, 2020, "1990 2000 2010 2020"), (0, 30, "0 10 20 30")]
)
def test_years_along_x_carry_no_separators(low: float, high: float, labels: str) -> None:
    found = scale.numbers((low, high), Axis("Year", Scale.NUMBER), 4)
    assert " ".join(found.labels) == labels


@pytest.mark.parametrize("value", [1e101, -1e101, 10**101])
def test_a_number_beyond_any_axis_is_refused_before_anything_is_placed(value: float) -> None:
    with pytest.raises(TooLargeError, match="more than 100 digits"):
        geometry.check(chart(Mark.BAR, ["a", "b"], [1, value]))
