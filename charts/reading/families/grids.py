"""Tables drawn with lines: ASCII and box characters, psql and mysql, prettytable, rich, polars, duckdb."""

import re
from collections.abc import Sequence
from dataclasses import replace

from charts.cells.numbers import parts
from charts.reading import monospace
from charts.reading.block import HEADER_UNKNOWN, Block
from charts.reading.clauses import is_said, words_among
from charts.reading.noise import gap_notes, is_gap_row, is_type_row

_BOX_BARS = "│┃║┆┊╎╏┇┋╽╿"
_BOX = frozenset(
    "─━═╌╍┄┅┈┉┌┐└┘├┤┬┴┼╭╮╰╯┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╒╓╕╖╘╙╛╜╞╟╡╢╤╥╧╨╪╫┍┎┑┒┕┖┙┚┝┞┟┠┡┢┥┦┧┨┩┪┭┮┯┰┱┲┵┶┷┸┹┺┽┾┿╀╁╂╃╄╅╆╇╈╉╊╴╵╶╷╸╹╺╻╼╾"
    + _BOX_BARS
)
SIGNS = ("|", "+", *_BOX)
_CUTS = {"|": re.compile(r"\|"), _BOX_BARS: re.compile(f"[{_BOX_BARS}]")}
_RULE_SIGNS = _BOX | frozenset("-=+:|_ ")
_STROKE = re.compile("[─━═╌╍┄┅┈┉╶╴]{2}|-{2}|={2}|_{3}|[╷╵╻╹]")
_ROW_NUMBER = re.compile(r"[0-9]{1,9}\.?")
_PAIR = 2
_LEAST_WRAPPED = 12  # characters of a column that is too narrow for its words
_JUNCTIONS = frozenset("+|") | (_BOX - frozenset("─━═╌╍┄┅┈┉"))
_STROKES = frozenset("─━═")
_CORNERS = frozenset("┌╭┏╔╒╓")
_CROSS = re.compile(r"[+|┼╪╬╫┿╇╋╂┾┽┯┰┳┬┴┷┻]")


def is_rule(line: str) -> bool:
    """Whether a line only draws: strokes and corners, but no cell."""
    return bool(line) and _STROKE.search(line) is not None and _RULE_SIGNS.issuperset(line)


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of lines with bars that has a rule or bars of box characters."""
    start = 0
    while start < len(lines):
        if not _belongs(lines[start]):
            start += 1
            continue
        end = start
        while end < len(lines) and _belongs(lines[end]):
            end += 1
        if found := _grid(lines, *_without_words(lines, start, end)):
            return _headed(lines, found)
        start = end
    return None


def _headed(lines: Sequence[str], grid: Block) -> Block:
    """Give a drawing without names those in the line above it, where that draws too: "┌─city─┬─visits─┐"."""
    edge = lines[grid.start - 1].strip() if grid.start else ""
    if grid.header > 0 or not edge or edge[0] not in _CORNERS or edge[1:2] not in _STROKES:
        return grid
    names = [name.strip("─━═ ") for name in _CROSS.split(edge[1:-1])]
    if len(names) != len(grid.rows[0]) or not all(names):
        return grid
    at = (
        (0, *(place + 1 for place in grid.at or range(len(grid.rows))))
        if len(grid.rows) == grid.end - grid.start
        else ()
    )
    return replace(grid, start=grid.start - 1, rows=[names, *grid.rows], header=1, at=at)


def _without_words(lines: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """Leave out lines above and below a drawing that hold a bar and are none of it: "bars | no legend"."""
    edges = frozenset("|+") | _BOX
    ended = sum(line.rstrip()[-1:] in edges for line in lines[start:end]) * 2 > end - start
    inner = [
        line.lstrip()[:1] in edges and (line.rstrip()[-1:] in edges or not ended) for line in lines[start:end]
    ]
    if not any(inner):
        return start + _words_above(lines[start:end]), end - _words_below(lines[start:end])
    first, last = inner.index(True), len(inner) - inner[::-1].index(True)
    top = lines[start + first]
    drawn = all(inner[first:last]) and last - first > 1 and is_rule(top) and top.lstrip()[0] in _JUNCTIONS
    return (start + first, start + last) if drawn else (start, end)


def _words_above(lines: Sequence[str]) -> int:
    """Return how many lines above the head of such a table are said to somebody and hold a bar."""
    head = next((place for place, line in enumerate(lines) if is_rule(line)), 0) - 1
    return head if head > 0 and all(map(is_said, lines[:head])) else 0


def _words_below(lines: Sequence[str]) -> int:
    """Return how many lines below a table without edges, such as psql's, are words with a bar."""
    texts = [line for line in lines if not is_rule(line)]
    rows = [line.split("|") for line in texts]
    return words_among(texts, rows, 1) if len(rows) > 1 and not is_rule(lines[-1]) else 0


def _belongs(line: str) -> bool:
    if "|" in line:
        return True
    if line.isascii():
        return "+" in line and is_rule(line)
    return any(sign in _BOX_BARS for sign in line) or (is_rule(line) and not _is_plain_rule(line))


def _is_plain_rule(line: str) -> bool:
    """Whether a rule has no junction: such tables have no bars and are cut by their blanks."""
    return not any(sign in _JUNCTIONS for sign in line)


def _grid(lines: Sequence[str], start: int, end: int) -> Block | None:
    """Cut the lines of one run, when bars and rules show that it is a drawing."""
    rules = [line for line in lines[start:end] if is_rule(line)]
    texts = [line for line in lines[start:end] if not is_rule(line)]
    boxed = any(sign in _BOX_BARS for line in texts for sign in line)
    if not texts or not (boxed or any(_CROSS.search(rule) for rule in rules)):
        return None
    cutter = _Cutter(texts, _BOX_BARS if boxed else "|", rules)
    groups = _groups(lines[start:end], cutter)
    lone = len(rules) < 2 and (cutter.width < 2 or sum(map(len, groups)) < 2)
    if lone or not any(groups):
        return None
    notes = gap_notes([row for group in groups for row in group])
    groups = [kept for group in groups if (kept := [row for row in group if not is_gap_row(row)])]
    if not groups:
        return None
    rows, header = _rows(groups, rules)
    cut = cutter.cut if not cutter.julia else None
    return Block(start, end, rows, header, cutter.title, notes=notes, cut=cut) if rows else None


def _groups(lines: Sequence[str], cutter: "_Cutter") -> list[list[list[str]]]:
    """Return the rows between rules."""
    if cutter.julia:
        return _julia(lines, cutter)
    if cutter.width == _PAIR and not cutter.bordered and (parted := _one_bar(lines, cutter)):
        return parted
    groups: list[list[list[str]]] = [[]]
    for line in lines:
        if is_rule(line):
            groups.append([])
        elif (cells := cutter.cut(line)) is not None:
            groups[-1].append(cells)
    return [group for group in groups if group]


class _Cutter:
    """Cuts the lines of one grid at its bars; a line with too many is cut where the rules have junctions."""

    def __init__(self, texts: Sequence[str], bars: str, rules: Sequence[str]) -> None:
        self.title = ""
        self._seen = False
        self._bars = _CUTS[bars]
        stripped = [line.strip() for line in texts]
        self._left = all(line[0] in bars for line in stripped if line)
        self.bordered = self._left
        self._right = all(line[-1] in bars for line in stripped if line)
        counts = [len(self._split(line)) for line in texts]
        junctions = max((self._junctions(rule) for rule in rules), key=len, default=[])
        self.width = len(junctions) - 1 if self._left and self._right and len(junctions) > 2 else 0
        if self.width not in counts:
            self.width = max(set(counts), key=lambda count: (counts.count(count), count))
        self._places = junctions if len(junctions) - 1 == self.width else []
        self.julia = self.width == 2 and not self._left and stripped[0].startswith("Row ") and bars != "|"

    @staticmethod
    def _junctions(rule: str) -> list[int]:
        return [place for place, sign in enumerate(rule.rstrip()) if sign in _JUNCTIONS]

    def _split(self, line: str) -> list[str]:
        if self._left:
            line = line.lstrip()[1:]
        if self._right:
            line = line.rstrip()[:-1]
        return [cell.strip() for cell in self._bars.split(line)]

    def cut(self, line: str) -> list[str] | None:
        """Return the line's cells, or None for a remark that spans the table ("9 rows  6 columns")."""
        if not self._bars.search(line):
            return None
        cells = self._split(line)
        if len(cells) == self.width:
            self._seen = True
            return cells
        if len(cells) > self.width and self._places:
            wide = monospace.expand(line)
            if all(place < len(wide) and self._bars.match(wide[place]) for place in self._places):
                spans = zip(self._places, self._places[1:], strict=False)
                return [wide[left + 1 : right].replace("\0", "").strip() for left, right in spans]
        if len(cells) == 1 and not self._seen and self._left and self._right:
            self.title = cells[0]
            return None
        if len(cells) == 1 and (re.match(r"\d+ rows|\(\d+ shown\)", cells[0]) or self.width > 2):
            return None
        return cells


def _one_bar(lines: Sequence[str], cutter: _Cutter) -> list[list[list[str]]] | None:
    """Cut what Stata prints: one bar behind the names or the row numbers, blanks between the columns."""
    bar = _CUTS["|"]
    texts = [line.rstrip().removesuffix("|") for line in lines if not is_rule(line)]
    parted = [bar.split(line, maxsplit=1) for line in texts]
    if any(len(pieces) < _PAIR for pieces in parted) or not monospace.GAP.search(parted[0][1].strip()):
        return None
    columns = monospace.cut([pieces[1] for pieces in parted], 2)
    if len(columns[0]) < _PAIR or not all(columns[0]):
        return None
    names = [pieces[0].strip() for pieces in parted]
    numbered = not names[0] and all(_ROW_NUMBER.fullmatch(name) for name in names[1:])
    rows = iter([row if numbered else [name, *row] for name, row in zip(names, columns, strict=True)])
    cutter.width = len(columns[0]) + (not numbered)
    groups: list[list[list[str]]] = [[]]
    for line in lines:
        if is_rule(line):
            groups.append([])
        else:
            groups[-1].append(next(rows))
    return [group for group in groups if group]


def _julia(lines: Sequence[str], cutter: _Cutter) -> list[list[list[str]]]:
    """Cut a Julia data frame: one bar behind the row number, blanks between the columns."""
    texts = [line for line in lines if not is_rule(line)]
    bar = _CUTS[_BOX_BARS]
    numbers, frames = zip(*(bar.split(line, maxsplit=1) for line in texts if bar.search(line)), strict=True)
    rows = monospace.cut(frames, 2)
    cutter.width = len(rows[0]) + 1
    merged = [[number.strip(), *row] for number, row in zip(numbers, rows, strict=True)]
    head = 2 if len(merged) > 1 and not merged[1][0] else 1
    return [[row[1:] for row in merged[:head]], [row[1:] for row in merged[head:]]]


def _rows(groups: list[list[list[str]]], rules: Sequence[str]) -> tuple[list[list[str]], int]:
    """Flatten the groups between rules; the first is the header unless every row is ruled alike."""
    if len(groups) == 1:
        return _unwrapped(groups[0]), HEADER_UNKNOWN
    head, *body = groups
    if body and len(body[0]) == 1 and is_type_row(body[0][0]) and len(body) > 1:
        body = body[1:]  # polars parts names and types by a row of "---", which is a rule
        groups = [head, *body]
    head = [row for row in head if not all(set(cell) <= {"-"} for cell in row)]
    head = [row for place, row in enumerate(head) if not (place and is_type_row(row))]
    ruled = len(body) > 1
    rows: list[list[str]] = []
    for group in body:
        rows.extend(_folded(group) if ruled else _unwrapped(group))
    head = _folded(head) if len(head) > 1 and any(not cell for row in head[1:] for cell in row) else head
    same = len(groups) > 2 and len({frozenset(rule) & frozenset("─━═-=╌╍┄┅") for rule in rules[1:-1]}) == 1
    return head + rows, HEADER_UNKNOWN if same and len(head) == 1 else len(head)


def _folded(group: list[list[str]]) -> list[list[str]]:
    """Join the lines of one ruled row, where a cell takes several; full lines are rows of a section."""
    if len(group) < 2 or all(all(row) for row in group[1:]):
        return group
    if any(parts(row[-1]) and row[0] for row in group[1:]) and sum(map(bool, group[1])) > len(group[1]) / 2:
        return group
    width = max(map(len, group))
    return [
        [" ".join(row[place] for row in group if place < len(row) and row[place]) for place in range(width)]
    ]


def _unwrapped(group: list[list[str]]) -> list[list[str]]:
    """Join the lines of cells that were too long for their columns."""
    rows: list[list[str]] = []
    widest = [
        max(len(row[place]) for row in group if place < len(row)) for place in range(max(map(len, group)))
    ]
    above: list[str] = []
    for row in group:
        if rows and len(row) == len(above) and _continues(row, above, rows[-1], widest):
            rows[-1] = [
                f"{cell.removesuffix('+').rstrip()} {more}".strip()
                for cell, more in zip(rows[-1], row, strict=True)
            ]
        else:
            rows.append(row)
        above = row
    return rows


def _continues(row: Sequence[str], above: Sequence[str], start: Sequence[str], widest: Sequence[int]) -> bool:
    """Whether a line goes on with the one above: its words found no room there, and none is a number."""
    filled = [place for place, cell in enumerate(row) if cell]
    if (
        not filled
        or len(filled) == len(row)
        or len(filled) * 2 > len(row)
        or any(parts(row[place]) for place in filled)
    ):
        return False
    if not all(start[place] for place in range(len(row)) if not row[place]):
        return False
    return all(
        above[place]
        and (len(row) > _PAIR or widest[place] >= _LEAST_WRAPPED or above[place].endswith("+"))
        and (above[place].endswith("+") or len(above[place]) + len(row[place].split()[0]) + 1 > widest[place])
        for place in filled
    )
