"""Pastes and files as no member sends them: cut, spliced, escaped, with what readers trip over in cells."""

import ast
import csv
import io
import json
import random
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from benchmarks.hostile_texts import SHAPES
from tests.charts import grown
from tests.charts.reading import workbooks
from tests.charts.rows import rows as read_rows

PASTES = Path(__file__).resolve().parents[1] / "pastes"
LONGEST = 4_000
"""Characters of a message, for a member who pays Discord."""

TRIPS = (
    *("\ud800", "\udc00", "\x00", "\x1b[31m", "\u200b", "\u202e", "\u2066", "\ufeff", "\u0301" * 9, "\xad"),
    *("\u206a", "\ufff9", "\ufdd0", "\uffff", "\U0010fffe"),
    *("\\ud800", "\\udfff", "\\u0000", "\\u202e", "\\x00", "&#0;", "&#xD800;", "&#8238;", "&#x110000;"),
    *(
        "&#" + "9" * 5000 + ";",
        "&lt;",
        "&nbsp;",
        "<![x[",
        "<![CDATA[",
        "<!--",
        "-->",
        "<?",
        "<td colspan=99>",
    ),
    *("9" * 400, "-" + "9" * 400, "1e400", "1e-400", "0x" + "f" * 4000, "1e308", "-1e308", "NaN", "Infinity"),
    *(
        "{(1, 2): 3}",
        "{None: 1}",
        "{1: {(2,): 3}}",
        "{'a': {1, 2}}",
        "b'x'",
        "1j",
        "[[]]",
        "[{}]",
        "{}",
        "[]",
    ),
    *(
        "| ",
        "||",
        "|-",
        "{|",
        "|}",
        "---",
        "===",
        "+--+",
        "\\hline",
        "\\\\",
        "&",
        "\\begin{tabular}{",
        "```",
        "`",
    ),
    *('"', "'", '""', "\\", '\\"', ";", "\t", ",", ":", "=", "->", "(", ")", "[", "]", "{", "}", "<", ">"),
    *("30.02.2024", "0000-00-00", "99:99", "2024-13-45", "31/12/9999", "1.1.0001", "Q9 2024", "25:00:61"),
    *("12%", "$", "€1.2.3,4", "1,2,3", "--1", "(5)", "5-", "½", "²", "٣٤", "１２", "1 000 000", "1_000", "∞"),
    *(
        "plot a by b",
        "top -1",
        "top 99999999999999999999 by",
        "between 9 and 1",
        "where a > ",
        "last 0 months",
    ),
    *("<@123>", "@everyone", "[a](http://b)", "# a", "**", "a" * 1100, " " * 50, "\n" * 5, "\r", "\u2028"),
)

TURNS = 4
"""What is said after the first message of a conversation."""

Change = Callable[[random.Random, str], str]


@cache
def pastes() -> tuple[str, ...]:
    """Return every paste of the corpus, without what is longer than a message."""
    texts = [path.read_bytes().decode("utf-8") for path in sorted(PASTES.glob("*/*.txt"))]
    for path in sorted(PASTES.glob("*.jsonl")):
        texts.extend(json.loads(line)["text"] for line in path.read_text("utf-8").splitlines())
    return tuple(text for text in texts if len(text) <= LONGEST)


def _place(dice: random.Random, text: str) -> int:
    return dice.randrange(len(text) + 1)


def _insert(dice: random.Random, text: str) -> str:
    at = _place(dice, text)
    return text[:at] + dice.choice(TRIPS) + text[at:]


def _replace(dice: random.Random, text: str) -> str:
    start = _place(dice, text)
    return text[:start] + dice.choice(TRIPS) + text[start + dice.randrange(1, 9) :]


def _cut(dice: random.Random, text: str) -> str:
    start = _place(dice, text)
    return text[:start] + text[start + dice.randrange(1, 40) :]


def _repeat(dice: random.Random, text: str) -> str:
    start = _place(dice, text)
    end = start + dice.randrange(1, 30)
    return text[:end] + text[start:end] * dice.randrange(1, 40) + text[end:]


def _splice(dice: random.Random, text: str) -> str:
    other = dice.choice(pastes())
    return text[: _place(dice, text)] + other[_place(dice, other) :]


def _lines(dice: random.Random, text: str) -> str:
    lines = text.split("\n")
    one, other = dice.randrange(len(lines)), dice.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    if dice.random() < 1 / 3:
        del lines[one]
    elif dice.random() < 1 / 2:
        lines[other:other] = [lines[one - 1]] * dice.randrange(1, 5)
    return "\n".join(lines)


def _shape(dice: random.Random, text: str) -> str:
    return text + "\n" + dice.choice(SHAPES).text(dice.randrange(50, 1_500))


def _digits(dice: random.Random, text: str) -> str:
    trip = dice.choice(TRIPS)
    return "".join(trip if sign.isdigit() and dice.random() < 1 / 10 else sign for sign in text)


Rows = list[list[str]]


def _rows(dice: random.Random) -> Rows:
    height, width = dice.randrange(1, 7), dice.randrange(1, 5)
    names = dice.choice(
        [["Month", "Sold", "Cost", "Region"], ["a", "a", "", "b"], list(dice.choices(TRIPS, k=4))]
    )
    if dice.random() < 1 / 2:
        body = [[_cell(dice, column) for column in range(width)] for _ in range(height)]
    else:
        body = [list(row) for row in zip(*(grown.cells(dice, height) for _ in range(width)), strict=True)]
    return [names[:width], *(row[: dice.choice([width, width, width, 1])] for row in body)]


def _cell(dice: random.Random, column: int) -> str:
    if dice.random() < 1 / 6:
        return dice.choice(TRIPS)
    return str(dice.randrange(900)) if column else dice.choice(["Jan", "Feb", "Nord", "x y", "2024-01-02"])


def _records(rows: Rows) -> list[dict[str, str]]:
    return [dict(zip(rows[0], row, strict=False)) for row in rows[1:]]


def _literal(rows: Rows) -> str:
    return repr([dict(zip(map(_value, rows[0]), map(_value, row), strict=False)) for row in rows[1:]])


def _value(cell: str) -> object:
    """Return a cell as a literal of Python has it, a number or a tuple as it is."""
    try:
        value: object = ast.literal_eval(cell)
        repr(value)
        hash(value)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return cell
    return value


def _html(rows: Rows) -> str:
    lines = ["<tr>" + "".join(f"<td>{_entities(cell)}</td>" for cell in row) + "</tr>" for row in rows]
    return f"<table><caption>{_entities(rows[0][0])}</caption>{''.join(lines)}</table>"


def _entities(cell: str) -> str:
    return "".join(f"&#{ord(sign)};" if ord(sign) % 3 else sign for sign in cell)


def _csv(rows: Rows) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


_INSERT = "INSERT INTO a VALUES "

FORMATS: Sequence[Callable[[Rows], str]] = (
    _csv,
    _html,
    _literal,
    lambda rows: json.dumps(_records(rows)),
    json.dumps,
    lambda rows: json.dumps({name: [row[0] for row in rows[1:]] for name in rows[0]}),
    lambda rows: json.dumps({row[0]: _records(rows)[0] for row in rows[1:]}),
    lambda rows: json.dumps({"columns": rows[0], "data": rows[1:]}),
    lambda rows: "\n".join(json.dumps(record) for record in _records(rows)),
    lambda rows: repr({tuple(row): row for row in rows}),
    lambda rows: "\n".join(f"{name} = {[row[0] for row in rows[1:]]!r}" for name in "xyz"),
    lambda rows: "\n".join("\t".join(row) for row in rows),
    lambda rows: "\n".join(" | ".join(row) for row in [rows[0], ["---"] * len(rows[0]), *rows[1:]]),
    lambda rows: "\n".join("│" + "│".join(row) + "│" for row in rows),
    lambda rows: "\n".join("".join(cell.ljust(14) for cell in row) for row in rows),
    lambda rows: "\n".join(f"{row[0]}: {row[-1]}" for row in rows[1:]),
    lambda rows: "\n".join(
        f"- {name}: {cell}" for row in rows[1:] for name, cell in zip(rows[0], row, strict=False)
    ),
    lambda rows: "\\begin{tabular}{l}" + "\\\\\n".join(" & ".join(row) for row in rows) + "\\end{tabular}",
    lambda rows: f"{_INSERT}{', '.join(str(tuple(row)) for row in rows)};",
    lambda rows: "".join(
        f"*** {number}. row ***\n"
        + "".join(f"{name}: {cell}\n" for name, cell in zip(rows[0], row, strict=False))
        for number, row in enumerate(rows[1:], 1)
    ),
    lambda rows: (
        "{|\n! " + " !! ".join(rows[0]) + "".join("\n|-\n| " + " || ".join(row) for row in rows[1:]) + "\n|}"
    ),
)


def written(dice: random.Random) -> str:
    """Return a table with trips among its cells, in one of the formats, with a request or without."""
    rows = _rows(dice)
    text = dice.choice(FORMATS)(rows)
    asked = dice.choice(["", "plot it\n", "sum of cost by region, top 3\n"])
    if dice.random() < 1 / 2:
        asked = grown.request(dice, rows[0], [cell for row in rows[1:] for cell in row]) + "\n"
    return dice.choice([asked + text, asked + text, f"{text}\n{asked}"])[:LONGEST]


CHANGES: Sequence[Change] = (_insert, _replace, _cut, _repeat, _splice, _lines, _shape, _digits)


def message(dice: random.Random) -> str:
    """Return a message of at most LONGEST characters."""
    text = dice.choice(pastes()) if dice.random() < 1 / 2 else written(dice)
    for _ in range(dice.choice([0, 1, 1, 2, 4])):
        text = dice.choice(CHANGES)(dice, text)[:LONGEST]
    return text


@cache
def _follow_ups() -> tuple[str, ...]:
    return tuple(row.given.partition(": ")[2] for row in read_rows("planner/followups.rows"))


def follow_up(dice: random.Random, names: Sequence[str], held: Sequence[str]) -> str:
    """Return what may be said below a chart: an edit, a cell put right, a question, a step back, a table.

    names are the columns' names, held some of their cells.
    """
    kind = dice.random()
    if kind < 1 / 8:
        return message(dice)
    if kind < 1 / 4:
        right = dice.choice(["{} should be {}", "{} is {}, not 3", "no, {}: {}", "{} = {}", "I meant {} {}"])
        return right.format(dice.choice(held or ["a"]), dice.choice([*TRIPS, *held, "95"]))
    text = dice.choice(_follow_ups()) if kind < 1 / 2 else grown.request(dice, names, held)
    for _ in range(dice.choice([0, 0, 0, 1, 2])):
        text = dice.choice([_insert, _replace, _cut, _repeat, _digits])(dice, text)
    return text[:LONGEST]


def talk(dice: random.Random) -> list[str]:
    """Return the messages of a conversation: a table with a wish, and what is said of its chart."""
    if dice.random() < 1 / 4:
        return [message(dice), *(follow_up(dice, ["Sold"], ["Jan", "12"]) for _ in range(TURNS))]
    table = _rows(dice)
    held = [cell for row in table[1:] for cell in row]
    asked = grown.request(dice, table[0], held) if dice.random() < 1 / 2 else "plot it"
    first = f"{asked}\n{dice.choice(FORMATS)(table)}"[:LONGEST]
    return [first, *(follow_up(dice, table[0], held) for _ in range(TURNS))]


def _cells(dice: random.Random) -> list[list[str | float]]:
    height, width = dice.randrange(1, 8), dice.randrange(1, 6)
    pool: list[str | float] = ["a", "Jan", "x y", 1, 2.5, -3, 1e300, "", "2024-01-01", "12 %"]
    escaped = [trip.replace("&", "&amp;").replace("<", "&lt;") for trip in TRIPS if trip.isprintable()]
    return [
        [
            dice.choice(pool if dice.random() < 4 / 5 else [*escaped])
            for _ in range(dice.randrange(1, width + 1))
        ]
        for _ in range(height)
    ]


BOOKS = (workbooks.xlsx, workbooks.ods, workbooks.xls, workbooks.xlsb)


def file(dice: random.Random) -> bytes:
    """Return a file: a paste, a workbook, either with bytes changed, or noise."""
    kind = dice.random()
    if kind < 1 / 2:
        data = message(dice).encode("utf-8", dice.choice(["replace", "surrogatepass"]))
    elif kind < 9 / 10:
        data = dice.choice(BOOKS)(_cells(dice))
    else:
        data = dice.randbytes(dice.randrange(400))
    changed = bytearray(data)
    for _ in range(dice.choice([0, 0, 1, 3, 9])):
        if changed:
            changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)
