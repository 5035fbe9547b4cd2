"""Ways in which people send one and the same table: delimiters, drawings, marks of a place, words around."""

import csv
import datetime as dt
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from charts.table import Value

Cells = Sequence[Sequence[Value]]


@dataclass(frozen=True, slots=True)
class Sent:
    """A message, or a file's bytes where `file` names one."""

    text: str
    file: str = ""
    data: bytes = b""


Dress = Callable[[Sequence[str], Cells], Sent]


@dataclass(frozen=True, slots=True)
class Written:
    """How values are written: the marks of numbers, the order of a date, and a blank."""

    point: str = "."
    group: str = ""
    date: str = "%Y-%m-%d"
    blank: str = ""

    def cell(self, value: Value) -> str:
        """Return a value as it is written."""
        if value is None:
            return self.blank
        if isinstance(value, dt.date):
            return value.strftime(self.date)
        if isinstance(value, float):
            return f"{value:,}".replace(",", "\0").replace(".", self.point).replace("\0", self.group)
        if isinstance(value, int) and not 1900 <= value <= 2100:
            return f"{value:,}".replace(",", self.group)
        return str(value)

    def rows(self, names: Sequence[str], cells: Cells) -> list[list[str]]:
        """Return the head and the rows as they are written."""
        return [list(names), *([self.cell(value) for value in row] for row in cells)]


PLAIN = Written()
GERMAN = Written(",", ".", "%d.%m.%Y")
FRENCH = Written(",", "\u202f", "%d/%m/%Y")
SWISS = Written(".", "’", "%d.%m.%Y")
ENGLISH = Written(".", ",", "%d %b %Y")
AMERICAN = Written(".", ",", "%b %d, %Y")
DASHED = Written(blank="-")


def delimited(rows: list[list[str]], sign: str, *, every: bool = False, quote: str = '"') -> str:
    file = io.StringIO()
    quoted: Literal[0, 1] = csv.QUOTE_ALL if every else csv.QUOTE_MINIMAL
    csv.writer(file, delimiter=sign, lineterminator="\n", quoting=quoted, quotechar=quote).writerows(rows)
    return file.getvalue().rstrip("\n")


def widths(rows: list[list[str]]) -> list[int]:
    return [max(map(len, column)) for column in zip(*rows, strict=True)]


def filled(rows: list[list[str]]) -> list[list[str]]:
    """Return the cells, each as wide as its column."""
    return [[cell.ljust(width) for cell, width in zip(row, widths(rows), strict=True)] for row in rows]


def padded(rows: list[list[str]], gap: str = "  ") -> list[str]:
    return [gap.join(row).rstrip() for row in filled(rows)]


def ruled(rows: list[list[str]]) -> str:
    head, *body = padded(rows)
    return "\n".join([head, "  ".join("-" * width for width in widths(rows)), *body])


def markdown(rows: list[list[str]]) -> str:
    lines = [f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in rows]
    return "\n".join([lines[0], f"|{'---|' * len(rows[0])}", *lines[1:]])


def psql(rows: list[list[str]]) -> str:
    lines = ["|".join(f" {cell} " for cell in row) for row in filled(rows)]
    rule = "+".join("-" * (width + 2) for width in widths(rows))
    return "\n".join([lines[0], rule, *lines[1:], f"({len(rows) - 1} rows)"])


def grid(rows: list[list[str]], corner: str = "+", stroke: str = "-", bar: str = "|") -> str:
    rule = corner + corner.join(stroke * (width + 2) for width in widths(rows)) + corner
    drawn = [bar + bar.join(f" {cell} " for cell in row) + bar for row in filled(rows)]
    return "\n".join([rule, drawn[0], rule, *drawn[1:], rule])


def html(rows: list[list[str]]) -> str:
    lines = ["<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows]
    lines[0] = lines[0].replace("td>", "th>")
    return "\n".join(["<table>", *lines, "</table>"])


def plain_json(value: Value) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value


def records(names: Sequence[str], cells: Cells) -> list[dict[str, object]]:
    return [dict(zip(names, map(plain_json, row), strict=True)) for row in cells]


def columns(names: Sequence[str], cells: Cells) -> dict[str, list[object]]:
    return {name: [plain_json(row[at]) for row in cells] for at, name in enumerate(names)}


def dumped(value: object, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def as_json(value: Callable[[Sequence[str], Cells], object], indent: int | None = None) -> Dress:
    return lambda names, cells: Sent(dumped(value(names, cells), indent))


def jira(rows: list[list[str]]) -> str:
    body = ["|" + "|".join(cell or " " for cell in row) + "|" for row in rows[1:]]
    return "\n".join(["||" + "||".join(rows[0]) + "||", *body])


def yaml(names: Sequence[str], cells: Cells) -> str:
    return "\n".join(
        ("- " if not place else "  ") + f"{name}: {PLAIN.cell(value) or 'null'}"
        for row in cells
        for place, (name, value) in enumerate(zip(names, row, strict=True))
    )


def expanded(names: Sequence[str], cells: Cells) -> str:
    """Write a table as mysql does, one value a line."""
    lines = []
    for number, row in enumerate(cells, 1):
        lines.append(f"*************************** {number}. row ***************************")
        shown = [PLAIN.cell(value) or "NULL" for value in row]
        lines += [f"{name:>12}: {cell}" for name, cell in zip(names, shown, strict=True)]
    return "\n".join(lines)


def in_lines(change: Callable[[list[str]], list[str]], written: Written = PLAIN, sign: str = ",") -> Dress:
    """Dress the lines of a CSV."""
    return lambda names, cells: Sent(
        "\n".join(change(delimited(written.rows(names, cells), sign).split("\n")))
    )


def text(write: Callable[[list[list[str]]], str], written: Written = PLAIN) -> Dress:
    return lambda names, cells: Sent(write(written.rows(names, cells)))


def file(name: str, encoding: str, sign: str = ",", written: Written = PLAIN, first: str = "") -> Dress:
    """Dress a table as a file; what an encoding cannot hold is written in UTF-8."""

    def sent(names: Sequence[str], cells: Cells) -> Sent:
        content = first + delimited(written.rows(names, cells), sign) + "\n"
        try:
            return Sent("", name, content.encode(encoding))
        except UnicodeEncodeError:
            return Sent("", name, content.encode("utf-8"))

    return sent


DRESSES: dict[str, Dress] = {
    "commas": text(lambda rows: delimited(rows, ",")),
    "semicolons": text(lambda rows: delimited(rows, ";")),
    "tabs": text(lambda rows: "\n".join("\t".join(row) for row in rows)),
    "bare pipes": text(lambda rows: "\n".join("|".join(row) for row in rows)),
    "everything quoted": text(lambda rows: delimited(rows, ",", every=True)),
    "single quotes": text(lambda rows: delimited(rows, ",", every=True, quote="'")),
    "blanks behind commas": text(lambda rows: delimited(rows, ",").replace(",", ", ")),
    "Markdown": text(markdown),
    "psql": text(psql),
    "ASCII grid": text(grid),
    "box": text(lambda rows: grid(rows, *"┼─│")),
    "blanks": text(lambda rows: "\n".join(padded(rows)), DASHED),
    "wide blanks": text(lambda rows: "\n".join(padded(rows, " " * 5)), DASHED),
    "ruled": text(ruled, DASHED),
    "Jira": text(jira),
    "HTML": text(html),
    "JSON": as_json(records),
    "JSON, indented": as_json(records, indent=2),
    "JSON lines": lambda names, cells: Sent("\n".join(map(dumped, records(names, cells)))),
    "JSON, far down": as_json(lambda names, cells: {"ok": True, "data": {"items": records(names, cells)}}),
    "JSON of columns": as_json(columns),
    "YAML": lambda names, cells: Sent(yaml(names, cells)),
    "mysql, one value a line": lambda names, cells: Sent(expanded(names, cells)),
    "a fence": in_lines(lambda lines: ["```", *lines, "```"]),
    "a fence with a language": in_lines(lambda lines: ["```csv", *lines, "```"]),
    "quoted": in_lines(lambda lines: [f"> {line}" for line in lines]),
    "German": text(lambda rows: delimited(rows, ";"), GERMAN),
    "French": text(lambda rows: "\n".join("\t".join(row) for row in rows), FRENCH),
    "Swiss": text(lambda rows: delimited(rows, ";"), SWISS),
    "English": text(markdown, ENGLISH),
    "American": text(lambda rows: "\n".join("\t".join(row) for row in rows), AMERICAN),
    "commas at line ends": in_lines(lambda lines: [f"{line}," for line in lines]),
    "a blank line below the head": in_lines(lambda lines: [lines[0], "", *lines[1:]]),
    "a blank line between all lines": in_lines(lambda lines: "\n\n".join(lines).split("\n")),
    "Windows line ends": in_lines(lambda lines: [f"{line}\r" for line in lines]),
    "words above": in_lines(lambda lines: ["hey, could you chart this please?", *lines]),
    "words below": in_lines(lambda lines: [*lines, "", "as bars, sorted, thanks!"]),
    "a note below": in_lines(lambda lines: [*lines, "Source: town hall, 2024"]),
    "a file of UTF-16": file("data.csv", "utf-16"),
    "Excel's Unicode text": file("data.txt", "utf-16", "\t"),
    "a file with sep=": file("data.csv", "utf-8-sig", ";", GERMAN, "sep=;\n"),
    "a file of the West": file("data.csv", "cp1252", ";", GERMAN),
}
