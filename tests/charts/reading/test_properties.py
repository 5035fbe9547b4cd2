"""What holds for any text, and for any table written in any of the formats."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charts.cells.numbers import parts
from charts.reading import read_message
from charts.reading.monospace import expand
from tests.effort import grows_in_step

QUICK = settings(max_examples=40)

SIGNS = st.one_of(st.sampled_from("|-+=:,;\t \n\n\"'[]{}()*_`<>#&\\0123456789.%€$"), st.characters())
PIECES = st.sampled_from(
    [
        "|",
        "---",
        "\n",
        "+---+",
        "a",
        "1",
        "1,5",
        "Jan",
        "{",
        '"a":1',
        "}",
        "[",
        "]",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "&",
        "\\\\",
        "\\begin{tabular}{l}",
        "{|",
        "|-",
        "||",
        "|===",
        "*** 1. row ***",
        "-[ RECORD 1 ]-",
        ": ",
        "a = 1",
        "(1,2)",
        " ",
        "  ",
        "\t",
        ";",
        "INSERT INTO t VALUES",
        ",",
        "```",
        ">",
        "- a: 1",
        "┌─┬─┐",
        "│",
        "├─┼─┤",
        "═══",
        "Name: x, dtype: int64",
        "2024-01-02",
        "1.234",
        '"',
        "'",
        "…",
        "%",
        "\x00",
        "\ud800",
        "5" * 50,
        "1e999",
        "nan",
        "²",
        "½",
        "٣",
        '<th colspan="999">',
        "<![CDATA[",
        "<!",
        "1 2 3",
    ]
)

WORDS = st.from_regex(r"[A-Z][a-z]{2,9}( [a-z]{3,9})?", fullmatch=True).filter(
    lambda word: (
        word.casefold()
        not in {
            "nan",
            "none",
            "null",
            "yes",
            "true",
            "false",
            "nil",
            "nat",
            "inf",
            "missing",
            "nothing",
            "nein",
        }
    )
)
NUMBERS = st.one_of(st.integers(-10_000, 10_000), st.decimals(-999, 999, places=2).map(float))
TABLES = st.tuples(
    st.lists(st.from_regex(r"[A-Z][a-z]{3,8}", fullmatch=True), min_size=3, max_size=3, unique=True),
    st.lists(
        st.tuples(st.from_regex(r"[A-Z][a-z]{3,9}xq", fullmatch=True), NUMBERS, NUMBERS),
        min_size=3,
        max_size=8,
    ),
)  # "xq" ends no word of a month, a magnitude or a request

Rows = Sequence[Sequence[object]]


def as_csv(delimiter: str) -> Callable[[Sequence[str], Rows], str]:
    def write(names: Sequence[str], rows: Rows) -> str:
        file = io.StringIO()
        csv.writer(file, delimiter=delimiter, lineterminator="\n").writerows([names, *rows])
        return file.getvalue()

    return write


def padded(names: Sequence[str], rows: Rows) -> list[list[str]]:
    texts = [list(names), *([str(cell) for cell in row] for row in rows)]
    widths = [max(len(expand(row[place])) for row in texts) for place in range(len(names))]
    return [[cell.ljust(size) for cell, size in zip(row, widths, strict=True)] for row in texts]


def as_markdown(names: Sequence[str], rows: Rows) -> str:
    return "\n".join(
        [
            "| " + " | ".join(names) + " |",
            "|---" * len(names) + "|",
            *("| " + " | ".join(map(str, row)) + " |" for row in rows),
        ]
    )


def as_grid(names: Sequence[str], rows: Rows) -> str:
    head, *body = padded(names, rows)
    rule = "+" + "+".join("-" * (len(cell) + 2) for cell in head) + "+"
    return "\n".join(
        [
            rule,
            *("| " + " | ".join(row) + " |" for row in [head]),
            rule,
            *("| " + " | ".join(row) + " |" for row in body),
            rule,
        ]
    )


def as_box(names: Sequence[str], rows: Rows) -> str:
    return as_grid(names, rows).replace("|", "│").replace("+-", "┼─").replace("-+", "─┼").replace("--", "──")


def as_psql(names: Sequence[str], rows: Rows) -> str:
    head, *body = padded(names, rows)
    rule = "+".join("-" * (len(cell) + 2) for cell in head)
    lines = [" " + " | ".join(row) + " " for row in [head, *body]]
    return "\n".join([lines[0], rule, *lines[1:], f"({len(body)} rows)"])


def as_columns(names: Sequence[str], rows: Rows) -> str:
    return "\n".join("   ".join(row).rstrip() for row in padded(names, rows))


def as_simple(names: Sequence[str], rows: Rows) -> str:
    head, *body = padded(names, rows)
    return "\n".join("  ".join(row) for row in [head, ["-" * len(cell) for cell in head], *body])


def as_records(names: Sequence[str], rows: Rows) -> str:
    return json.dumps([dict(zip(names, row, strict=True)) for row in rows])


def as_lists(names: Sequence[str], rows: Rows) -> str:
    return repr({name: [row[place] for row in rows] for place, name in enumerate(names)})


def as_html(names: Sequence[str], rows: Rows) -> str:
    lines = [
        "".join(f"<th>{escape(name)}</th>" for name in names),
        *("".join(f"<td>{escape(str(cell))}</td>" for cell in row) for row in rows),
    ]
    return "<table>\n" + "\n".join(f"<tr>{line}</tr>" for line in lines) + "\n</table>"


def as_latex(names: Sequence[str], rows: Rows) -> str:
    lines = [" & ".join(map(str, row)) + r" \\" for row in [names, *rows]]
    return "\n".join([r"\begin{tabular}{lrr}", r"\hline", lines[0], r"\hline", *lines[1:], r"\end{tabular}"])


def as_jira(names: Sequence[str], rows: Rows) -> str:
    return "\n".join(
        ["|| " + " || ".join(names) + " ||", *("| " + " | ".join(map(str, row)) + " |" for row in rows)]
    )


def as_vertical(names: Sequence[str], rows: Rows) -> str:
    lines = []
    for number, row in enumerate(rows, 1):
        lines.append(f"{'*' * 27} {number}. row {'*' * 27}")
        lines.extend(f"{name:>10}: {cell}" for name, cell in zip(names, row, strict=True))
    return "\n".join(lines)


def as_yaml(names: Sequence[str], rows: Rows) -> str:
    return "\n".join(
        f"{'-' if not place else ' '} {name}: {row[place]}"
        for row in rows
        for place, name in enumerate(names)
    )


FORMATS: dict[str, Callable[[Sequence[str], Rows], str]] = {
    "comma": as_csv(","),
    "semicolon": as_csv(";"),
    "tab": as_csv("\t"),
    "pipe": as_csv("|"),
    "markdown": as_markdown,
    "grid": as_grid,
    "box": as_box,
    "psql": as_psql,
    "columns": as_columns,
    "simple": as_simple,
    "records": as_records,
    "lists": as_lists,
    "html": as_html,
    "latex": as_latex,
    "jira": as_jira,
    "vertical": as_vertical,
    "yaml": as_yaml,
}


@pytest.mark.parametrize("form", FORMATS)
@settings(QUICK, max_examples=25)
@given(table=TABLES)
def test_a_table_written_in_any_format_is_read_back(
    form: str, table: tuple[list[str], list[tuple[str, float, float]]]
) -> None:
    names, rows = table
    reading = read_message(FORMATS[form](names, rows))
    assert len(reading.tables) == 1
    assert reading.tables[0].names == tuple(names)
    assert [row[0] for row in reading.tables[0].rows()] == [row[0] for row in rows]
    assert [row[1:] for row in reading.tables[0].rows()] == [pytest.approx(row[1:]) for row in rows]


@QUICK
@given(st.text(SIGNS, max_size=300))
def test_no_text_raises(text: str) -> None:
    for table in read_message(text).tables:
        assert len(set(table.names)) == len(table.columns)
        assert len({len(column.values) for column in table.columns}) == 1


@QUICK
@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_heap_of_table_parts_raises(text: str) -> None:
    for table in read_message(text).tables:
        assert len(set(table.names)) == len(table.columns)
        assert all(len(column.raw) == len(column.values) for column in table.columns)


@QUICK
@given(st.binary(max_size=300))
def test_no_file_raises(data: bytes) -> None:
    from charts.table import File  # noqa: PLC0415 - one test needs it

    assert read_message("", [File("x.csv", data), File("x.xlsx", b"PK\x03\x04" + data)]).request == ""


def test_the_cells_of_a_long_table_are_taken_apart_in_samples_only() -> None:
    text = "id,price,sold\n" + "\n".join(f"{n},{n * 7}.25,{n * 3 + 1}" for n in range(30_000))
    parts.cache_clear()
    assert len(read_message(text).tables[0]) == 30_000
    assert parts.cache_info().misses < 3_000


@pytest.mark.parametrize(
    "unit",
    [
        "|",
        "a ",
        "1 ",
        "a: 1 ",
        "1,2\n",
        "a | b\n",
        "{|\n",
        "[[",
        "<td>",
        "x  y\n",
        "- a: 1\n",
        "\\begin{tabular}",
        "||a||\n",
    ],
)
def test_time_grows_in_step_with_the_text(unit: str) -> None:
    assert grows_in_step(lambda size: read_message((unit * size)[:size]), 8_000, times=10, most=30)
