"""Random tables in random dialects come back exactly, or the member is told; never another figure in silence.

A sample runs with the tests; `ONEPLOT_DIALECTS=20000` runs as many tables as that.
"""

import csv
import io
import os
import random
from collections.abc import Callable

from charts.reading import read_message

Row = list[str | float]
SAMPLE = 250
EXACT = 0.97  # of them at least, the rest is told


def random_table(rng: random.Random) -> tuple[list[str], list[Row]]:
    """Return names and rows: a label and one to four numbers each, no two names or labels alike."""
    width = rng.randint(2, 5)
    names: dict[str, None] = {"Item": None}
    while len(names) < width:
        names[rng.choice("BCDFGKLMPRTV") + "".join(rng.choices("aeiouzxq", k=5))] = None
    labels: dict[str, None] = {}
    while len(labels) < rng.randint(3, 9):
        labels["Lab" + "".join(rng.choices("bcdfgxq", k=5))] = None
    return [*names], [[label, *(random_number(rng) for _ in range(width - 1))] for label in labels]


def random_number(rng: random.Random) -> float:
    return rng.randint(0, 9000) if rng.random() > 0.5 else round(rng.uniform(0, 5000), 2)


def written(number: float, marks: str) -> str:
    """Write a number with the marks given: thousands, then decimals; "." alone is a plain one."""
    text = f"{number:,.2f}" if number != int(number) else f"{int(number):,}"
    if marks == ".":
        return text.replace(",", "")
    return text.translate(str.maketrans(",.", marks))


def delimited(delimiter: str) -> Callable[[list[list[str]]], str]:
    def write(rows: list[list[str]]) -> str:
        file = io.StringIO()
        csv.writer(file, delimiter=delimiter, lineterminator="\n").writerows(rows)
        return file.getvalue().rstrip("\n")

    return write


def markdown(rows: list[list[str]]) -> str:
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], f"|{'---|' * len(rows[0])}", *lines[1:]])


def aligned(rows: list[list[str]]) -> str:
    widths = [max(map(len, cells)) + 2 for cells in zip(*rows, strict=True)]
    return "\n".join(
        "".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def parted(text: str, rng: random.Random) -> str:
    """Put a blank line between two rows."""
    lines = text.split("\n")
    lines.insert(rng.randint(4, len(lines)), "")
    return "\n".join(lines)


FORMS = (delimited(","), delimited(";"), delimited("\t"), delimited("|"), markdown, aligned)
DRESSES: tuple[Callable[[str, random.Random], str], ...] = (
    lambda text, _: text,
    lambda text, _: f"```\n{text}\n```",
    lambda text, _: f"plot this please\n{text}",
    lambda text, _: f"{text}\n\nas bars please",
    lambda text, _: "\n".join(f"> {line}" for line in text.split("\n")),
    parted,
)


def test_a_table_of_any_dialect_comes_back_exactly_or_the_member_is_told() -> None:
    rng = random.Random(13)
    count = int(os.environ.get("ONEPLOT_DIALECTS", SAMPLE))
    exact = 0
    silent = []
    for _ in range(count):
        names, body = random_table(rng)
        marks = rng.choice([".", ".", ",.", ".,"])
        rows = [names, *([str(row[0]), *(written(float(one), marks) for one in row[1:])] for row in body)]
        text = rng.choice(DRESSES)(rng.choice(FORMS)(rows), rng)
        reading = read_message(text)
        table = reading.tables[0] if len(reading.tables) == 1 else None
        if table is not None and [*table.names] == names and [[*row] for row in table.rows()] == body:
            exact += 1
        elif table is not None and not reading.notes:
            silent.append(text)
    assert silent == []
    assert exact >= EXACT * count
