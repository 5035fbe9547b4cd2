"""Delimited text: CSV, TSV, semicolons, pipes and other separators, quoted as in RFC 4180 or less well."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, repeat
from operator import contains
from typing import TYPE_CHECKING

from charts.cells.characters import is_number_null
from charts.cells.decoration import is_number
from charts.cells.numbers import parts
from charts.reading.block import Block
from charts.reading.clauses import WORDS_OF_A_CELL, asks, names_years, unspoken
from charts.reading.noise import is_cited
from charts.telling import about_pastes

if TYPE_CHECKING:
    from _csv import Reader

_COMMON = ("\t", ";", "|", ",")
_DOTS = ("•", "·")
_RARE = ("，", "；", "^", "¦", "§", "~", "#", "&", "*", ":", "/", " ")
_MAX_RUNS = 40
_MAX_LINES_OF_A_CELL = 30
_SAMPLE = 60
_LONG = 2_000  # rows from which on no program marks single cells
_FIRST_RUNS = 4
_PAIR = 2  # cells
_FEW = 20  # lines that show the quotes and escapes of a later run
_MAX_WORDS_ABOVE = 500  # lines in which a long table must have begun
_EMPHASIS = re.compile(r"^(\s*)\*\*(.{1,200})\*\*(\s*)$")
_LABELLED = re.compile(r"([^\W\d][^:=]{0,30}?)\s?[:=]\s?(\S.{0,30})")
_TABS = re.compile("\t++")
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
    at: tuple[int, ...] = ()
    names: tuple[str, ...] = ()  # that stand in the cells themselves


def find(lines: Sequence[str], *, sure: bool = False) -> Block | None:
    """Find the longest run of lines that one delimiter cuts into the same number of cells.

    sure says that the lines are a file or a code block: then one line may be a table, and words may be cells.
    """
    runs = [
        run
        for sign in _DOTS
        for run in map(_unlabelled, _runs(lines, sign, sure=sure))
        if _is_dotted(lines, run, sure=sure)
    ]
    if not runs:
        runs = [run for delimiter in _COMMON for run in _runs(lines, delimiter, sure=sure)]
    first = next((line for line in lines if line.strip()), "")
    if not any(delimiter in first for delimiter in _COMMON):
        runs += [run for run in _runs(lines, " ", sure=sure) if _is_rare(run, sure=sure)]
    if not runs:
        runs = [
            run
            for delimiter in _RARE
            for run in _runs(lines, delimiter, sure=sure)
            if _is_rare(run, sure=sure)
        ]
    if not runs:
        return None
    if any(run.delimiter == ";" for run in runs):
        runs = [run for run in runs if not _is_within(lines, run)]
    best = max(runs, key=lambda run: (run.count * (3 if run.delimiter == "\t" else 1), run.width))
    rows = best.rows
    if len(rows) < _LONG and any("**" in line for line in lines[best.start : best.end]):
        rows = [[_EMPHASIS.sub(r"\1\2\3", cell) for cell in row] for row in rows]
    if best.delimiter == " ":
        rows = _with_units(rows)
    if best.names:
        cut = partial(_cut_labelled, delimiter=best.delimiter, names=best.names)
        return Block(best.start, best.end, [list(best.names), *rows], header=1, cut=cut)
    return Block(
        best.start,
        best.end,
        rows,
        notes=best.notes,
        at=best.at,
        cut=partial(_cut_one, delimiter=best.delimiter),
        semicolons=best.delimiter == ";",
        typed=best.delimiter in "|\t",
    )


def _unlabelled(run: _Run) -> _Run:
    """Take what every cell of a column begins with for its name: "Level: 32" over "Level: 28"."""
    if len(run.rows) < _PAIR or len({len(row) for row in run.rows}) > 1:
        return run
    columns = [_without_label(column) for column in zip(*run.rows, strict=True)]
    names = tuple(name for name, _ in columns)
    rows = [list(row) for row in zip(*(cells for _, cells in columns), strict=True)]
    return replace(run, rows=rows, names=names) if any(names) else run


def _without_label(cells: Sequence[str]) -> tuple[str, Sequence[str]]:
    found = [one for cell in cells if (one := _LABELLED.fullmatch(cell.strip()))]
    alike = len(found) == len(cells) and len({one[1] for one in found}) == 1
    if not alike or not all(parts(one[2]) for one in found):
        return "", cells
    return found[0][1], [one[2] for one in found]


def _with_units(rows: list[list[str]]) -> list[list[str]]:
    """Take words that end every row alike for the unit of the number before them: "84.2 hrs on record"."""
    width = len(rows[0])
    while width > _PAIR and len({row[width - 1] for row in rows}) == 1 and not parts(rows[0][width - 1]):
        width -= 1
    worded = [[*row[: width - 1], f"{row[width - 1]} {row[width]}"] for row in rows if width < len(row)]
    return worded if worded and all(parts(row[-1]) for row in worded) else rows


def _is_within(lines: Sequence[str], run: _Run) -> bool:
    """Whether the commas of a run stand inside the cells that semicolons part."""
    parted = sum(";" in line for line in lines[run.start : run.end])
    return run.delimiter == "," and 2 * parted > run.end - run.start


def _cut_one(line: str, delimiter: str) -> list[str] | None:
    return next(csv.reader([line], delimiter=delimiter), None) if delimiter in line else None


def _cut_labelled(line: str, delimiter: str, names: Sequence[str]) -> list[str] | None:
    cells = _cut_one(line, delimiter)
    if cells is None or len(cells) != len(names):
        return None
    return [cell.strip().removeprefix(name).lstrip(" :=") for cell, name in zip(cells, names, strict=True)]


def _runs(lines: Sequence[str], delimiter: str, *, sure: bool) -> Iterable[_Run]:
    """Yield the runs of lines that hold the delimiter and agree on a width."""
    if not any(map(contains, lines[:_MAX_WORDS_ABOVE], repeat(delimiter))):
        return
    start = tries = 0
    while start < len(lines) and tries < _MAX_RUNS:
        if delimiter not in lines[start]:
            start += 1
            continue
        tries += 1
        sample = lines[start : start + (_MAX_WORDS_ABOVE if tries <= _FIRST_RUNS else _FEW)]
        end, rows, at = _parse(lines, start, delimiter, sample)
        if run := _even(lines, _Cut(start, end, rows, at, delimiter), sure=sure):
            yield run
        start = max(end, start + 1)


def _parse(
    lines: Sequence[str], start: int, delimiter: str, sample: Sequence[str]
) -> tuple[int, list[list[str]], Sequence[int]]:
    """Cut lines until one has no delimiter; return that line's place, the rows and where each began."""
    csv.field_size_limit(1 << 30)  # the limit of a cell is ours to say (limits.py), not the parser's to raise
    if (end := _end_without_quotes(lines, start, delimiter, sample)) is not None:
        rows = list(_reader(lines[start:end], delimiter, sample, quoted=False))
        return end, rows, range(len(rows))
    return _parse_quoted(lines, start, delimiter, sample)


def _end_without_quotes(
    lines: Sequence[str], start: int, delimiter: str, sample: Sequence[str]
) -> int | None:
    """Return the first line without the delimiter, where each line before it is one row whatever it holds.

    None when a quote may make one row of several lines, or when a line may lose its only delimiter.
    """
    if delimiter == " " or _escape(sample, delimiter):
        return None
    end = next((at for at in range(start, len(lines)) if delimiter not in lines[at]), len(lines))
    quote = _quote(sample[:_SAMPLE], delimiter)
    return end if quote not in "\n".join(lines[start : end + 1]) else None


def _parse_quoted(
    lines: Sequence[str], start: int, delimiter: str, sample: Sequence[str]
) -> tuple[int, list[list[str]], Sequence[int]]:
    reader = _reader(islice(lines, start, None), delimiter, sample, quoted=True)
    wide = lines[start].count(delimiter)
    rows: list[list[str]] = []
    at: list[int] | None = None  # known from the first row on that takes several lines
    before = 0
    try:
        for row in reader:
            if reader.line_num - before > 1 and _swallows(row, delimiter, wide, reader.line_num - before):
                return _parse_lines(lines, start, delimiter)
            if len(row) < 2:
                break
            if at is None and reader.line_num - before > 1:
                at = list(range(len(rows)))
            if at is not None:
                at.append(before)
            before = reader.line_num
            rows.append(row)
    except csv.Error:
        return _parse_lines(lines, start, delimiter)
    return start + before, rows, at if at is not None else range(len(rows))


def _reader(source: Iterable[str], delimiter: str, sample: Sequence[str], *, quoted: bool) -> "Reader":
    """Return a parser that knows the quotes and escapes of these lines; quoted: a cell may hold several."""
    escape = _escape(sample, delimiter)
    if not escape and any('\\"' in line and '""' not in line for line in sample):
        source = (line.replace('\\"', '""') for line in source)
    if delimiter == "\t" and _lines_up(sample[:_SAMPLE]):
        source = (_TABS.sub("\t", line) for line in source)
    if delimiter == " " and sum(line.endswith(" ") for line in sample) * 2 < len(sample):
        source = (line.strip() for line in source)
    return csv.reader(
        (f"{line}\n" for line in source) if quoted else source,
        delimiter=delimiter,
        quotechar=_quote(sample[:_SAMPLE], delimiter),
        escapechar=escape,
        skipinitialspace=delimiter not in " \t",
    )


def _escape(sample: Sequence[str], delimiter: str) -> str | None:
    return "\\" if any(f"\\{delimiter}" in line for line in sample) else None


def _lines_up(sample: Sequence[str]) -> bool:
    """Whether runs of tabs only line the cells up: single tabs give rows of many widths, runs of one."""
    tabbed = [line.rstrip() for line in sample if "\t" in line.strip()]
    if not any("\t\t" in line for line in tabbed):
        return False
    singly = {line.count("\t") for line in tabbed}
    in_runs = {len(_TABS.findall(line)) for line in tabbed}
    return len(singly) > 1 and len(in_runs) == 1


def _quote(sample: Sequence[str], delimiter: str) -> str:
    """Return the quote under which most lines have one width; the double one, when both do."""
    if not any(_QUOTED.search(line) for line in sample):
        return '"'
    agreement = {}
    for quote in ('"', "'"):
        widths = Counter(map(len, csv.reader(sample, delimiter=delimiter, quotechar=quote)))
        agreement[quote] = widths.most_common(1)[0][1]
    single = len(_QUOTED.findall(sample[0])) > 1 or sum(
        bool(_QUOTED.search(line)) for line in sample
    ) * 2 > len(sample)
    better = agreement["'"] > agreement['"']
    return "'" if better or (single and agreement["'"] == agreement['"'] and '"' not in sample[0]) else '"'


def _swallows(row: Sequence[str], delimiter: str, wide: int, lines: int) -> bool:
    """Whether a cell of several lines is a quote that never closed: long, or full of rows."""
    inner = [line for cell in row for line in cell.split("\n")[1:-1]]
    return lines > _MAX_LINES_OF_A_CELL or (wide > 0 and any(line.count(delimiter) >= wide for line in inner))


def _parse_lines(
    lines: Sequence[str], start: int, delimiter: str
) -> tuple[int, list[list[str]], Sequence[int]]:
    """Cut each line by itself: a quote that never closes must not swallow the rest of the table."""
    rows = []
    end = start
    while end < len(lines) and delimiter in lines[end]:
        line = lines[end] if lines[end].count('"') % 2 == 0 else lines[end].replace('"', "", 1)
        rows.append(next(csv.reader([line], delimiter=delimiter)))
        end += 1
    return end, rows, list(range(end - start))


@dataclass(frozen=True, slots=True)
class _Cut:
    """Lines from start to end, cut at a delimiter; at says on which of them each row begins."""

    start: int
    end: int
    rows: list[list[str]]
    at: Sequence[int]
    delimiter: str

    @property
    def single(self) -> bool:
        """Whether each line is one row."""
        return self.end - self.start == len(self.rows)


def _even(lines: Sequence[str], cut: _Cut, *, sure: bool) -> _Run | None:
    """Drop words above and below that do not have the table's width; None when there is no table."""
    rows = _without_borders(cut.rows) if cut.delimiter == "|" else cut.rows
    widths = Counter(map(len, rows))
    if not widths:
        return None
    start, at = cut.start, cut.at
    width, count = widths.most_common(1)[0]
    if cut.single and count * 10 < len(rows) * 6 and (stretch := _stretch(rows)):
        start, rows = start + stretch[0], rows[stretch[0] : stretch[1]]
        at = list(range(len(rows)))
        width, count = len(rows[0]), len(rows)
    if count == 1 and len(widths) > 1:
        width = len(rows[0])
    if len(rows) == 1 and len(lines) > 1 and asks(lines[start]):
        return None  # words with commas, and the table is elsewhere
    if width < 2 or (count < 2 and not sure) or (count * 10 < len(rows) * 6 and not sure):
        return None
    end = start + len(rows) if cut.single else cut.end
    return _trimmed(lines, _Cut(start, end, rows, at, cut.delimiter), width, count, sure=sure)


def _trimmed(lines: Sequence[str], cut: _Cut, width: int, count: int, *, sure: bool) -> _Run | None:
    """Leave out lines at the edges that are words; None when what is left is prose."""
    start, rows, delimiter = cut.start, cut.rows, cut.delimiter
    top = next(place for place, row in enumerate(rows) if len(row) == width)
    if top and (not cut.single or (_is_header(rows, width, delimiter) and not asks(lines[start])) or sure):
        top = 0
    bottom = len(rows)
    notes: list[str] = []
    if cut.single:
        bottom = next(place for place in range(len(rows), 0, -1) if len(rows[place - 1]) == width)
        while bottom < len(rows) and _is_row(lines[start + bottom], rows[bottom], width, delimiter):
            bottom += 1
        rows, notes = _repaired(lines, start, rows, width, delimiter) if count < len(rows) else (rows, [])
        top, bottom = unspoken(lines[start : start + len(rows)], rows, top, bottom, delimiter)
    rows = _uncommented(rows[top:bottom])
    spaced = any(f"{delimiter} " in line for line in lines[start : start + min(len(rows), _SAMPLE)])
    if not sure and not _is_table(rows, delimiter, spaced=spaced):
        return None
    if cut.single:
        return _Run(delimiter, start + top, start + bottom, rows, width, count, tuple(notes))
    return _Run(delimiter, start + top, cut.end, rows, width, count, tuple(notes), tuple(cut.at[top:bottom]))


def _uncommented(rows: list[list[str]]) -> list[list[str]]:
    """Take the sign of a comment off the head: "#city,sold"."""
    if len(rows) < 2 or not rows[0] or (rows[1][:1] and rows[1][0].startswith("#")):
        return rows
    found = _COMMENT.match(rows[0][0])
    return [[rows[0][0][found.end() :], *rows[0][1:]], *rows[1:]] if found else rows


_COMMENT = re.compile(r"#+\s*(?=[^\W\d_]{2})")


def _is_row(line: str, row: Sequence[str], width: int, delimiter: str) -> bool:
    """Whether a line at the end, of another width than the rest, still looks like a row and no words."""
    numbers = sum(is_number(cell.strip()) for cell in row)
    short = all(len(cell.split()) <= WORDS_OF_A_CELL for cell in row)
    clear = numbers > 0 or f"{delimiter} " not in line
    fits = clear and short and abs(len(row) - width) < width
    return fits and not asks(line) and not is_cited(line)


def _names_columns(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first of two rows holds no number, or years alone."""
    if not rows or not any(map(parts, rows[0])):
        return True
    return len(rows) > 1 and names_years(rows[0], rows[1])


def _stretch(rows: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """Return the first and the end of the first three or more rows of one width, where tables touch."""
    first = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or len(rows[place]) != len(rows[first]):
            if place - first > 2:
                return first, place
            first = place
    return None


def _is_header(rows: Sequence[Sequence[str]], width: int, delimiter: str) -> bool:
    """Whether the first line names the columns, although one name is too few or too many."""
    row, below = rows[0], rows[1]
    shaped = len(row) > 1 and abs(len(row) - width) == 1 and not any(parts(cell) for cell in row)
    return shaped and (len(row) > width or delimiter in _RARE or any(parts(cell) for cell in below))


def _without_borders(rows: list[list[str]]) -> list[list[str]]:
    if all(not row[0].strip() and not row[-1].strip() and len(row) > 2 for row in rows):
        return [row[1:-1] for row in rows]
    return rows


def _repaired(
    lines: Sequence[str], start: int, rows: list[list[str]], width: int, delimiter: str
) -> tuple[list[list[str]], list[str]]:
    """Cut a line anew that uses another delimiter than the others, and say so."""
    notes: list[str] = []
    rows = list(rows)
    for place, row in enumerate(rows):
        if len(row) == width:
            continue
        for other in (";", "\t", "|", ",", " ") if width > 2 else ():
            if other == delimiter or other not in lines[start + place]:
                continue
            cells = next(csv.reader([lines[start + place]], delimiter=other), [])
            if len(cells) == width:
                if other == " " and _names_columns(rows[place + 1 : place + 3]):
                    continue  # words above the names of the columns
                rows[place] = cells
                notes.append(about_pastes.other_delimiter(place + 1, other, delimiter))
                break
        else:
            if lines[start + place].count('"') % 2 == 0:
                continue
            cells = next(csv.reader([lines[start + place].replace('"', "", 1)], delimiter=delimiter), [])
            if len(cells) == width:
                rows[place] = cells
                notes.append(about_pastes.lone_quote(place + 1))
    return rows, notes[:3]


def _is_table(rows: Sequence[Sequence[str]], delimiter: str, *, spaced: bool) -> bool:
    """Whether the cells are no clauses of prose: numbers among them, or short words."""
    body = rows[:_SAMPLE]
    cells = [cell.strip() for row in body for cell in row]
    below = cells[len(body[0]) :] or cells
    values = sum(parts(cell) is not None for cell in below)
    if delimiter == "\t" or values * (8 if len(body) > 2 else 3) >= len(below):
        return True
    words = sum(len(cell.split()) for cell in cells)
    if len(body[0]) > 3 and len(body) > 1 and all(len(row) == len(body[0]) for row in body):
        return not spaced or len(body) > 2
    return words <= 3 * len(cells) and (delimiter != "," or (not spaced and len(rows) > 2) or len(rows) > 5)


def _is_dotted(lines: Sequence[str], run: _Run, *, sure: bool) -> bool:
    """Whether dots between blanks part the cells of a line, and begin none."""
    inner = all(f" {run.delimiter} " in line for line in lines[run.start : run.end])
    return inner and all(row[0].strip() for row in run.rows) and _is_rare(run, sure=sure)


def _is_label_and_number(cell: str) -> bool:
    words = cell.split()
    return len(words) > 1 and is_number(words[-1]) and not is_number(cell) and words[0][0].isalpha()


def _is_sign(cell: str) -> bool:
    """Whether a cell is a lone sign that parts others: "—", "/", "|"."""
    return len(cell) == 1 and not cell.isalnum() and cell not in "*?%#+✓✔✗✘"


def _end_alike(cells: Sequence[str]) -> bool:
    """Whether all cells end in one sign that parts them: "Kiel, 12, 3", "Ana: 2: 1"."""
    return len({cell[-1:] for cell in cells}) == 1 and cells[0][-1:] in {",", ":", ";"}


def _is_misread(run: _Run) -> bool:
    """Whether another sign than the one tried parts the cells."""
    if run.delimiter == " ":
        odd = sum(any(map(_is_sign, row)) or _end_alike(row[:-1]) for row in run.rows)
        return odd >= len(run.rows) - 1
    if run.delimiter == "*":  # emphasis
        return not all(cell.strip() for row in run.rows for cell in row)
    # "Ana: 12/4/7": the first number has a label of its own
    return run.delimiter in "/:#&" and any(_is_label_and_number(row[0]) for row in run.rows)


def _is_rare(run: _Run, *, sure: bool) -> bool:
    """Whether a run parted by a sign that words use too is a table: even, with a column of numbers."""
    if run.count < len(run.rows) or run.count < (2 if sure else 3):
        return False
    if run.width < 3 and run.delimiter in ":/ *#&":
        return False
    if any(len(row) != run.width for row in run.rows):
        return False
    if _is_misread(run):
        return False
    body = [[cell.strip() for cell in row] for row in run.rows[1:]]
    return any(
        all(is_number_null(row[place]) or parts(row[place]) for row in body)
        and any(row[place] for row in body)
        for place in range(run.width)
    )
