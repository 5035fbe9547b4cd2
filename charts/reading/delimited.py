"""Delimited text: CSV, TSV, semicolons, pipes and other separators, quoted as in RFC 4180 or less well."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from charts.reading.block import Block
from charts.values.numbers import parts
from charts.values.text import is_number_null

_COMMON = ("\t", ";", "|", ",")
_RARE = ("^", "¦", "§", "~", "#", "&", "*", ":", "/", " ")
_MAX_RUNS = 40
_MAX_LINES_OF_A_CELL = 30
_SAMPLE = 60
_MAX_WORDS_ABOVE = 500  # lines in which a long table must have begun
_QUOTED = re.compile(r"(?:^|[,;|\t ])'[^'\n]{0,80}'(?=$|[,;|\t ])")


@dataclass(frozen=True, slots=True)
class _Run:
    delimiter: str
    start: int
    end: int
    rows: list[list[str]]
    width: int
    count: int
    notes: tuple[str, ...] = ()


def find(lines: Sequence[str], *, sure: bool = False) -> Block | None:
    """Find the longest run of lines that one delimiter cuts into the same number of cells.

    sure says that the lines are a file or a code block: then one line may be a table, and words may be cells.
    """
    runs = [run for delimiter in _COMMON for run in _runs(lines, delimiter, sure=sure)]
    if not runs:
        runs = [
            run
            for delimiter in _RARE
            for run in _runs(lines, delimiter, sure=sure)
            if _is_rare(run, sure=sure)
        ]
    if not runs:
        return None
    best = max(runs, key=lambda run: (run.count * (3 if run.delimiter == "\t" else 1), run.width))
    return Block(best.start, best.end, best.rows, notes=best.notes)


def _runs(lines: Sequence[str], delimiter: str, *, sure: bool) -> Iterable[_Run]:
    """Yield the runs of lines that hold the delimiter and agree on a width."""
    if len(lines) > _MAX_WORDS_ABOVE and not any(delimiter in line for line in lines[:_MAX_WORDS_ABOVE]):
        return
    start = tries = 0
    while start < len(lines) and tries < _MAX_RUNS:
        if delimiter not in lines[start]:
            start += 1
            continue
        tries += 1
        end, rows = _parse(lines, start, delimiter)
        if run := _even(lines, start, end, rows, delimiter, sure=sure):
            yield run
        start = max(end, start + 1)


def _parse(lines: Sequence[str], start: int, delimiter: str) -> tuple[int, list[list[str]]]:
    """Cut lines until one has no delimiter; return that line's place and the rows."""
    quote = "'" if _single_quoted(lines[start : start + _SAMPLE]) else '"'
    csv.field_size_limit(1 << 30)  # the limit of a cell is ours to say (limits.py), not the parser's to raise
    source: Iterable[str] = islice(lines, start, None)
    escaped = any('\\"' in line and '""' not in line for line in lines[start : start + 1000])
    escape = "\\" if any(f"\\{delimiter}" in line for line in lines[start : start + 1000]) else None
    if escaped and not escape:
        source = (line.replace('\\"', '""') for line in source)
    if delimiter == " ":
        source = (line.strip() for line in source)
    reader = csv.reader(
        (f"{line}\n" for line in source),
        delimiter=delimiter,
        quotechar=quote,
        escapechar=escape,
        skipinitialspace=delimiter not in " \t",
    )
    rows: list[list[str]] = []
    before = 0
    try:
        for row in reader:
            if reader.line_num - before > _MAX_LINES_OF_A_CELL:
                return _parse_lines(lines, start, delimiter)
            if len(row) < 2:
                break
            before = reader.line_num
            rows.append(row)
    except csv.Error:
        return _parse_lines(lines, start, delimiter)
    return start + before, rows


def _single_quoted(lines: Sequence[str]) -> bool:
    return (
        not any('"' in line for line in lines)
        and sum(bool(_QUOTED.search(line)) for line in lines) * 2 > len(lines)
    ) or (
        bool(lines)
        and lines[0].startswith("'")
        and '"' not in lines[0]
        and len(_QUOTED.findall(lines[0])) > 1
    )


def _parse_lines(lines: Sequence[str], start: int, delimiter: str) -> tuple[int, list[list[str]]]:
    """Cut each line by itself: a quote that never closes must not swallow the rest of the table."""
    rows = []
    end = start
    while end < len(lines) and delimiter in lines[end]:
        odd = lines[end].count('"') % 2
        rows.append(
            lines[end].split(delimiter) if odd else next(csv.reader([lines[end]], delimiter=delimiter))
        )
        end += 1
    return end, rows


def _even(
    lines: Sequence[str], start: int, end: int, rows: list[list[str]], delimiter: str, *, sure: bool
) -> _Run | None:
    """Drop words above and below that do not have the table's width; None when there is no table."""
    if delimiter == "|":
        rows = _without_borders(rows)
    widths = Counter(map(len, rows))
    if not widths:
        return None
    width, count = widths.most_common(1)[0]
    if count == 1 and len(widths) > 1:
        width = len(rows[0])
    if width < 2 or (count < 2 and not sure) or (count * 10 < len(rows) * 6 and not sure):
        return None
    single = end - start == len(rows)
    top = next(place for place, row in enumerate(rows) if len(row) == width)
    if top and (not single or _is_header(rows[0], width) or sure):
        top = 0
    bottom = max(place for place, row in enumerate(rows) if len(row) == width) + 1 if single else len(rows)
    notes: list[str] = []
    if single:
        rows, notes = _repaired(lines, start, rows, width, delimiter)
    rows = rows[top:bottom]
    if not sure and not _is_table(rows, delimiter):
        return None
    return _Run(delimiter, start + top, start + bottom if single else end, rows, width, count, tuple(notes))


def _is_header(row: Sequence[str], width: int) -> bool:
    return 1 < len(row) == width - 1 and not any(parts(cell) for cell in row)


def _without_borders(rows: list[list[str]]) -> list[list[str]]:
    if all(not row[0].strip() and not row[-1].strip() and len(row) > 2 for row in rows):
        return [row[1:-1] for row in rows]
    return rows


def _repaired(
    lines: Sequence[str], start: int, rows: list[list[str]], width: int, delimiter: str
) -> tuple[list[list[str]], list[str]]:
    """Cut a line anew that uses another delimiter than the others, and say so."""
    notes: list[str] = []
    if all(len(row) == width for row in rows):
        return rows, notes
    rows = list(rows)
    for place, row in enumerate(rows):
        if len(row) == width:
            continue
        for other in (";", "\t", "|", ",", " "):
            cells = next(csv.reader([lines[start + place]], delimiter=other), [])
            if other != delimiter and len(cells) == width and width > 2:
                rows[place] = cells
                notes.append(
                    f"Line {place + 1} parts its cells by “{other}”, the others by “{delimiter}”: read alike."
                )
                break
    return rows, notes[:3]


def _is_table(rows: Sequence[Sequence[str]], delimiter: str) -> bool:
    """Whether the cells are no clauses of prose: numbers among them, or names without a blank before."""
    body = rows[:_SAMPLE]
    cells = [cell.strip() for row in body for cell in row]
    below = cells[len(body[0]) :] or cells
    values = sum(parts(cell) is not None for cell in below)
    if delimiter == "\t" or values * (8 if len(body) > 2 else 3) >= len(below):
        return True
    words = sum(len(cell.split()) for cell in cells)
    spaced = sum(cell[:1] == " " for row in body for cell in row[1:])
    return words <= 3 * len(cells) and (
        delimiter != "," or (spaced * 2 < len(cells) and len(rows) > 2) or len(rows) > 5
    )


def _is_rare(run: _Run, *, sure: bool) -> bool:
    """Whether a run parted by a sign that words use too is a table: even, with a column of numbers."""
    if run.count < len(run.rows) or run.count < (2 if sure else 3):
        return False
    if run.width < 3 and run.delimiter in ":/ *#&":
        return False
    body = [[cell.strip() for cell in row] for row in run.rows[1:]]
    return any(
        all(is_number_null(row[place]) or parts(row[place]) for row in body)
        and any(row[place] for row in body)
        for place in range(run.width)
    )
