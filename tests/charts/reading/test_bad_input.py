"""What a member gets for input that is broken, hostile or odd; numbered as in the list of bad input."""

import datetime as dt
import subprocess
import sys

import pytest

from charts.reading import limits, read_message
from charts.table import Kind, Reading, Table, Value
from tests.effort import grows_in_step


def table_of(text: str) -> Table:
    reading = read_message(text)
    assert len(reading.tables) == 1
    return reading.tables[0]


def values_of(*cells: str, header: str = "Sold") -> tuple[Value, ...]:
    return (
        table_of("Item\t" + header + "\n" + "".join(f"p{n}\t{cell}\n" for n, cell in enumerate(cells)))
        .columns[1]
        .values
    )


def kind_of(*cells: str, header: str = "Sold") -> Kind:
    return (
        table_of("Item\t" + header + "\n" + "".join(f"p{n}\t{cell}\n" for n, cell in enumerate(cells)))
        .columns[1]
        .kind
    )


@pytest.mark.parametrize("text", ["", "   \n\t", "\u200b\u2060\ufeff", "x" * 2000, "²½٣%$" * 300])
def test_1_2_3_a_message_without_a_table_gives_none(text: str) -> None:
    assert read_message(text).tables == ()


@pytest.mark.parametrize(
    "prose",
    [
        "We sold 3 boats in May, which is 12% more than the 2 we hoped for. Can you explain why?",
        "make me a chart of the population of Germany, France and Italy",
        "I need 3 things: milk, eggs, bread",
        "at 10:30 we meet, at 11:45 we leave",
        "I bought 3 apples and 5 pears for 10 dollars",
        "Steps:\n1. open the app\n2. click on File\n3. choose Export",
        "Chapter 1\nChapter 2\nChapter 3",
        "Hey everyone,\nthe party is on Saturday, May 5,\nplease bring food, drinks, music.",
        "Meeting notes:\n- discuss budget\n- review Q3\n- plan 2024",
        "My phone: 555-1234, my zip: 90210",
    ],
)
def test_4_prose_with_numbers_is_no_table(prose: str) -> None:
    assert read_message(prose) == Reading((), prose)


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        ("a pie chart with 40% cats, 35% dogs and 25% birds", [("cats", 40), ("dogs", 35), ("birds", 25)]),
        ("eu 24ms, us 110ms, asia 210ms. bars?", [("eu", 24), ("us", 110), ("asia", 210)]),
        ("Ana 5, Bea 7 y Carla 9. Barras, por favor", [("Ana", 5), ("Bea", 7), ("Carla", 9)]),
        ("Anna 5, Ben 7, Cleo 9! als Kreis", [("Anna", 5), ("Ben", 7), ("Cleo", 9)]),
        ("St. Louis 5, Boston 7, Chicago 9", [("St. Louis", 5), ("Boston", 7), ("Chicago", 9)]),
        ("we had Jan 12, Feb 15 and Mar 9. line please", [("Jan", 12), ("Feb", 15), ("Mar", 9)]),
        ("wir hatten Januar 12, Februar 15 und März 9", [("Januar", 12), ("Februar", 15), ("März", 9)]),
        ("New York 5, Boston 7, Chicago 9", [("New York", 5), ("Boston", 7), ("Chicago", 9)]),
        ("quick poll results!! yes=14 no=9 maybe=3", [("yes", 14), ("no", 9), ("maybe", 3)]),
        ("sold 100 in Jan, 200 in Feb and 150 in March", [("Jan", 100), ("Feb", 200), ("March", 150)]),
    ],
)
def test_counts_in_a_sentence_are_a_table(sentence: str, rows: list[tuple[Value, ...]]) -> None:
    assert list(table_of(sentence).rows()) == rows


def test_5_two_tables_are_kept_apart_and_the_member_is_told_which_is_first() -> None:
    reading = read_message("a,b\n1,2\n3,4\n\nand then\n\nc,d\n5,6\n7,8")
    assert [table.names for table in reading.tables] == [("a", "b"), ("c", "d")]
    assert "2 tables" in reading.notes[0]
    assert "a, b" in reading.notes[0]
    assert reading.request == "and then"


@pytest.mark.parametrize(
    ("before", "after"),
    [("plot this please", ""), ("", "plot this please"), ("plot this", "as a pie please")],
)
def test_6_words_before_and_after_the_table_are_the_request(before: str, after: str) -> None:
    reading = read_message(f"{before}\nMonth,Sold\nJan,3\nFeb,4\n{after}")
    assert reading.tables[0].names == ("Month", "Sold")
    assert reading.request == "\n".join(filter(None, (before, after)))


def test_20_a_short_row_is_padded_only_at_its_end() -> None:
    reading = read_message("item,sold,note\npen,3,blue\nink,4\ncap,5,red")
    assert list(reading.tables[0].rows()) == [("pen", 3, "blue"), ("ink", 4, None), ("cap", 5, "red")]


def test_20_a_row_whose_cells_would_shift_is_left_out_and_named() -> None:
    reading = read_message("item,colour,sold\npen,blue,3\nink,4\ncap,red,5\nhat,red,6,7\nbag,green,8")
    assert (
        list(reading.tables[0]["item"].values) == ["pen", "ink", "cap", "bag"]
        or "ink" not in reading.tables[0]["item"].values
    )
    assert "line 5 has 4 cells" in " ".join(reading.notes)
    assert None in reading.tables[0]["sold"].values or "line 3 has 2 cells" in " ".join(reading.notes)


def test_21_a_column_of_numbers_is_a_table_of_one_column() -> None:
    assert table_of("12\n15.5\n9\n11").columns[0].values == (12, 15.5, 9, 11)


def test_22_one_row_is_a_table() -> None:
    assert list(table_of("item,sold\npen,3").rows()) == [("pen", 3)]


def test_23_a_header_alone_is_a_table_without_rows() -> None:
    table = table_of("| item | sold |\n|---|---|")
    assert table.names == ("item", "sold")
    assert len(table) == 0


def test_24_columns_without_a_header_are_named_by_letters() -> None:
    assert table_of("1,2,3\n4,5,6\n7,8,9").names == ("A", "B", "C")


def test_25_equal_headers_are_told_apart() -> None:
    table = table_of("sold,sold,sold\n1,2,3\n4,5,6")
    assert len(set(table.names)) == 3
    assert table.columns[2].values == (3, 6)


def test_26_equal_labels_stay_separate_rows() -> None:
    assert list(table_of("item,sold\npen,1\npen,2").rows()) == [("pen", 1), ("pen", 2)]


def test_27_an_empty_header_is_numbered() -> None:
    assert table_of("item,,sold\npen,x,1\nink,y,2").names == ("item", "Column 2", "sold")


def test_28_ten_thousand_columns_are_refused_with_their_count() -> None:
    reading = read_message(
        "\n".join([",".join(f"c{n}" for n in range(10_000)), *[",".join(["1"] * 10_000)] * 2])
    )
    assert reading.tables == ()
    assert "10,000 columns" in reading.notes[0]
    assert f"{limits.MAX_COLUMNS:,}" in reading.notes[0]


def test_29_rows_beyond_the_limit_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("charts.reading.build.MAX_ROWS", 10)
    reading = read_message("a,b\n" + "1,2\n" * 50)
    assert len(reading.tables[0]) == 9
    assert "51 rows" in reading.notes[0]


def test_30_a_cell_of_200_kilobytes_is_cut_and_said() -> None:
    reading = read_message(f"item,sold\npen,1\n{'x' * 200_000},2\n")
    assert len(str(reading.tables[0].columns[0].values[1])) == limits.MAX_CELL_CHARACTERS
    assert "1,000 characters" in reading.notes[0]


def test_31_a_quote_that_never_closes_swallows_no_row() -> None:
    lines = "\n".join(f"item{n},{n}" for n in range(60))
    table = table_of(f'item,sold\n"pen,1\n{lines}')
    assert len(table) >= 60


@pytest.mark.parametrize(
    "text",
    [
        "a | b\n---|---\nx \\| y | 1",
        '"a";"b"\n"x | y";1',
        "<table><tr><th>a<th>b<tr><td>x | y<td>1</table>",
        "┌───────┬───┐\n│ a     │ b │\n├───────┼───┤\n│ x | y │ 1 │\n└───────┴───┘",
    ],
)
def test_32_a_pipe_in_a_cell_stays_in_the_cell(text: str) -> None:
    assert list(table_of(f"```\n{text}\n```").rows()) == [("x | y", 1)]


def test_33_prose_with_blanks_is_no_table() -> None:
    assert read_message("the quick brown fox\njumps over the lazy\ndog and runs away").tables == ()


@pytest.mark.parametrize("word", ["Total", "TOTAL:", "Gesamt", "Итого", "合計", "**Total**"])
def test_34_a_row_of_totals_is_marked(word: str) -> None:
    assert table_of(
        f"| item | sold |\n|--|--|\n| pen | 1 |\n| ink | 2 |\n| {word} | 3 |"
    ).totals == frozenset({2})


@pytest.mark.parametrize(
    ("cell", "value", "unit"),
    [
        ("$1,250.50", 1250.5, "$"),
        ("1.250,50 €", 1250.5, "€"),
        ("12.5%", 12.5, "%"),
        ("% 12,5", 12.5, "%"),
        ("(£45.10)", -45.1, "£"),
        ("-$3.99", -3.99, "$"),
        ("3.5 kg", 3.5, "kg"),
        ("80 km/h", 80, "km/h"),
        ("1,234*", 1234, None),
        ("56[2]", 56, None),
        ("1.5M", 1_500_000, None),
        ("CHF 1’250.50", 1250.5, "CHF"),
        ("2,5 Mio. €", 2_500_000, "€"),
        ("120万", 1_200_000, None),
        ("−7,5", -7.5, None),
        ("12-", -12, None),
        ("1.2e3", 1200, None),
        ("R$ 1.250,50", 1250.5, "R$"),
        ("1 250,50 kr", 1250.5, "kr"),
        ("21 °C", 21, "°C"),
    ],
)
def test_35_signs_around_a_number_are_read_by_their_grammar(
    cell: str, value: float, unit: str | None
) -> None:
    column = table_of(f"Item\tSold\npen\t{cell}\nink\t{cell}").columns[1]
    assert [*column.values] == pytest.approx([value, value])
    assert (column.unit.symbol if column.unit else None) == unit


def test_36_the_least_ambiguous_cell_settles_the_decimal_mark() -> None:
    assert values_of("1.234", "2.500,75") == (1234, 2500.75)
    assert values_of("1.234", "2.5") == (1.234, 2.5)


def test_36_another_column_of_the_table_settles_it_too() -> None:
    table = table_of("Item;Price;Sold\npen;1,50;1.234\nink;2,25;5.678")
    assert table["Sold"].values == (1234, 5678)


def test_36_a_tie_is_said() -> None:
    reading = read_message("Item\tSold\npen\t1.234\nink\t2.345")
    assert reading.tables[0]["Sold"].values == (1.234, 2.345)
    assert "1.234" in reading.notes[0]
    assert "decimal" in reading.notes[0]


def test_37_an_underscore_makes_no_number() -> None:
    assert kind_of("1_000", "2_000") is Kind.TEXT


@pytest.mark.parametrize("digits", ["٢٣", "۲۳", "२३", "২৩", "２３", "๒๓"])
def test_38_the_digits_of_other_scripts_are_numbers(digits: str) -> None:
    assert values_of(digits, digits) == (23, 23)


@pytest.mark.parametrize("cell", ["²", "½", "Ⅷ", "①", "五"])
def test_39_signs_that_are_no_decimal_digits_are_text(cell: str) -> None:
    assert kind_of(cell, "x") is Kind.TEXT
    assert kind_of("5", cell) is Kind.TEXT


@pytest.mark.parametrize("cell", ["nan", "inf", "-inf", "Infinity", "NaN", "#DIV/0!", "N/A", "—", "null"])
def test_40_words_for_no_number_are_blanks_never_zero(cell: str) -> None:
    assert values_of("3", cell, "5") == (3, None, 5)


def test_40_a_number_beyond_the_floats_is_no_number() -> None:
    assert kind_of("1e999", "2") is Kind.TEXT


def test_42_five_thousand_digits_are_text() -> None:
    assert kind_of("9" * 999, "1") is Kind.TEXT


def test_43_digits_beyond_two_to_the_53_stay_exact() -> None:
    assert values_of("9007199254740993", "12345678901234567890") == (9007199254740993, 12345678901234567890)


@pytest.mark.parametrize("cell", ["0001-01-01", "9999-12-31"])
def test_44_dates_at_the_edge_of_the_calendar_are_dates(cell: str) -> None:
    assert values_of(cell, cell) == (dt.date.fromisoformat(cell),) * 2


def test_44_the_year_10000_is_text() -> None:
    assert kind_of("10000-01-01", "10000-01-02") is Kind.TEXT


def test_45_one_day_above_twelve_settles_the_order() -> None:
    assert values_of("03/04/2024", "25/04/2024", header="Day") == (dt.date(2024, 4, 3), dt.date(2024, 4, 25))
    assert values_of("03/04/2024", "03/25/2024", header="Day") == (dt.date(2024, 3, 4), dt.date(2024, 3, 25))


def test_45_a_tie_of_day_and_month_is_said() -> None:
    reading = read_message("Day,Sold\n03/04/2024,1\n07/08/2024,2\n05/06/2024,3")
    assert reading.tables[0]["Day"].kind is Kind.DATE
    assert "03/04/2024" in reading.notes[0]


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (("09:15", "17:40"), Kind.TIME),
        (("Q1 2024", "Q2 2024"), Kind.QUARTER),
        (("FY23", "FY24"), Kind.QUARTER),
        (("2024-01-02T03:04:05Z", "2024-01-03T00:00:00Z"), Kind.DATETIME),
        (("Jan 2024", "Feb 2024"), Kind.DATE),
        (("März", "April"), Kind.MONTH),
        (("lundi", "mardi"), Kind.WEEKDAY),
        (("1:13.05", "1:14.56"), Kind.NUMBER),
        (("yes", "no"), Kind.BOOLEAN),
        (("2023-24", "2024-25"), Kind.QUARTER),
    ],
)
def test_46_times_quarters_and_names_have_their_kinds(cells: tuple[str, ...], kind: Kind) -> None:
    assert kind_of(*cells) is kind


def test_46_weeks_are_text_in_their_order() -> None:
    column = table_of("Week\tSold\n2023-W52\t1\n2024-W01\t2\n2024-W02\t3").columns[0]
    ranks = column.ranks
    assert ranks is not None
    assert list(ranks) == sorted(rank for rank in ranks if rank is not None)


def test_47_a_table_of_words_is_read() -> None:
    assert table_of("| a | b |\n|-|-|\n| x | y |")["b"].kind is Kind.TEXT


def test_48_a_column_of_blanks_is_read() -> None:
    assert table_of("| a | b |\n|-|-|\n| x | |\n| y | |")["b"].values == (None, None)


@pytest.mark.parametrize("cell", ["=cmd|' /C calc'!A0", "=1+1", "@SUM(A1)", "+1+1"])
def test_53_a_formula_is_plain_text(cell: str) -> None:
    assert values_of(cell, "x") == (cell, "x")


@pytest.mark.parametrize("cell", ["$\\frac{1}{2}$", "\\text", "a^b_c", "cost $5 and $6"])
def test_54_55_what_looks_like_tex_stays_as_written(cell: str) -> None:
    assert values_of(cell, "x")[0] == cell


def test_57_58_59_what_nobody_sees_is_gone() -> None:
    table = table_of("Sales\u200b,\u202eItem\u2066\n1,pen\x00\x07\n2,i\u200bnk")
    assert table.names == ("Sales", "Item")
    assert table["Item"].values == ("pen", "ink")


def test_60_composed_and_decomposed_letters_are_one() -> None:
    assert table_of("Cafe\u0301,b\n1,2\n3,4").names == ("Caf\u00e9", "b")


def test_61_lone_surrogates_are_replaced() -> None:
    assert values_of("a\ud800", "b")[0] == "a\N{REPLACEMENT CHARACTER}"


def test_64_newlines_in_a_cell_become_blanks() -> None:
    assert table_of('a,b\n"x' + "\n" * 20 + 'y",1\nz,2')["a"].values == ("x y", "z")


def test_65_67_mentions_and_fences_in_cells_are_text() -> None:
    table = table_of("| a | b |\n|-|-|\n| @everyone <@123> | 1 |\n| `code` | 2 |")
    assert table["a"].values == ("@everyone <@123>", "code")


def test_70_a_byte_order_mark_is_no_part_of_the_header() -> None:
    assert table_of("\ufeffa,b\n1,2").names == ("a", "b")


def test_79_a_link_is_left_in_the_request() -> None:
    text = "plot https://docs.google.com/spreadsheets/d/abc123/edit?gid=0"
    assert read_message(text) == Reading((), text)


@pytest.mark.parametrize("sign", "[{(<|-`\"'*")
def test_111_a_hundred_thousand_brackets_cost_no_more_than_their_number(sign: str) -> None:
    assert grows_in_step(lambda size: read_message(sign * size), 10_000, times=10, most=30)


def test_importing_the_contract_does_not_import_the_readers() -> None:
    code = "import sys, charts, charts.table; sys.exit('charts.reading' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("markup", "cells"),
    [
        ("<table><tr><td>a<![x[b]]></td><td>1</td></tr></table>", ["a", "1"]),
        ("<table><tr><!-- <td>no</td> --><td>a</td><td>1</td></tr></table>", ["a", "1"]),
        ("<table><tr><td title='x > y'>a</td><td>1</td></tr></table>", ["a", "1"]),
        ('<table><tr><td class=x">a</td><td>1</td></tr></table>', ["a", "1"]),
        ("<table><tr><td>a<style>td{}</STYLE></td><td>1</td></tr></table>", ["a", "1"]),
        ("<table><tr><td>a &lt; b</td><td>1</td></tr></table>", ["a < b", "1"]),
        ("<table><tr><td>a < b</td><td>1</td></tr></table>", ["a < b", "1"]),
        ("<table>\n<tr>\n<td\n>a</td><td>1<td/></tr></table>", ["a", "1", ""]),
        (f"<table><tr><td>a&#{'9' * 5000};</td><td>1</td></tr></table>", ["a\N{REPLACEMENT CHARACTER}", "1"]),
    ],
)
def test_odd_markup_is_read_as_a_browser_shows_it(markup: str, cells: list[str]) -> None:
    assert [column.raw[0] for column in table_of(markup).columns] == cells


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        (r'[{"a": "x\ud800y", "b": 1}, {"a": "z", "b": 2}]', ["x\N{REPLACEMENT CHARACTER}y", "z"]),
        (r'[{"a": "x\u202ey\u200b", "b": 1}, {"a": "z", "b": 2}]', ["xy", "z"]),
        (r'[{"a": "x\u0000y", "b": 1}, {"a": "e\u0301", "b": 2}]', ["xy", "é"]),
        (r"[{'a': 'x\x1b[31my', 'b': 1}, {'a': '\ud83d', 'b': 2}]", ["xy", "\N{REPLACEMENT CHARACTER}"]),
        ("[{'a': [{(1, 2): 3}], 'b': 1}, {'a': {4, 5}, 'b': 2}]", ["…", "{4, 5}"]),
        ("[{'a': 0x" + "f" * 9000 + ", 'b': 1}, {'a': 2, 'b': 2}]", ["…", "2"]),
        (
            "<table><tr><td>x&#8238;y</td><td>1</td></tr><tr><td>&#xD800;&shy;z</td><td>2</td></tr></table>",
            ["xy", "\N{REPLACEMENT CHARACTER}z"],
        ),
    ],
)
def test_57_to_61_what_is_decoded_is_as_clean_as_what_is_typed(text: str, cells: list[str]) -> None:
    assert list(table_of(text).columns[0].raw) == cells


def test_the_same_holds_for_names_and_titles() -> None:
    head = "<table><caption>a&#8238;b</caption><tr><th>c&#0;&#x200b;d</th><th>e</th></tr>"
    text = f"{head}<tr><td>x<td>1</tr></table>"
    table = table_of(text)
    assert (table.title, table.names[0]) == ("ab", "c\N{REPLACEMENT CHARACTER}d")


def test_records_without_a_key_in_common_make_no_table_as_large_as_their_square() -> None:
    wide = "[" + ",".join(f'{{"k{number}": 1}}' for number in range(900)) + "]"
    assert read_message(wide).tables == ()


def test_one_wide_row_does_not_widen_thousands_of_narrow_ones() -> None:
    text = "a" + ",b" * 900 + "\n" + "1,2\n1,2,3\n" * 900
    assert all(len(table.columns) * len(table) < 20_000 for table in read_message(text).tables)
