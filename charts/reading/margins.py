"""What stands around the rows inside a grid: titles above the head, notes below, labels of groups."""

import re
from collections.abc import Sequence

from charts.cells import is_number_null, tidy
from charts.cells.decoration import is_number
from charts.language.words_in_cells import is_total
from charts.reading.noise import NOTE_WORDS, is_cited
from charts.reading.rows import Rows
from charts.table import Account
from charts.telling import about_pastes

_NOTE = re.compile(rf"[*†‡§¹²³]|\(?[0-9a-z]\)|(?:{NOTE_WORDS}|data|stand|as of)\b.{{0,3}}:?", re.IGNORECASE)
_MAX_TITLES = 5
_LONG_NOTE = 4  # words


def take_margins(rows: Rows) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]]:
    """Take titles off the top and notes off the bottom; return the rows of both."""
    above: list[tuple[str, ...]] = []
    below: list[tuple[str, ...]] = []
    if len(rows.cells[0]) < 2:
        return (), ()
    for _ in range(_MAX_TITLES):
        if len(rows.cells) < 3 or not _is_title(rows):
            break
        above.append(tuple(rows.take_out(0, Account.TITLE)))
    while len(rows.cells) > 2 and (
        _is_note(rows.cells[-1], len(rows.cells[0])) or _is_cut_note(rows.cells[-1], rows.cells[-2])
    ):
        below.insert(0, tuple(rows.take_out(len(rows.cells) - 1, Account.FOOTNOTE)))
    return tuple(above), tuple(below)


def title_of(above: Sequence[Sequence[str]]) -> str:
    """Return the first title among the rows above a head."""
    return next((tidy(cell) for row in above for cell in row if cell.strip()), "")


def _count(row: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _is_title(rows: Rows) -> bool:
    """Whether the first row is one cell of words over a row of names with rows of values below it."""
    first, second, *below = rows.cells[:8]
    if _count(first) != 1 or _count(second) == 0:
        return False
    if _count(second) == 1:
        return len(rows.cells[0]) > 2 and bool(below)  # a subtitle follows
    if is_number(tidy(next(filter(str.strip, first)))):
        return False
    named = not any(is_number(tidy(cell)) for cell in second) or _count(second) > 2
    return named and any(is_number(tidy(cell)) for row in below for cell in row)


def _is_note(row: Sequence[str], width: int) -> bool:
    if _count(row) != 1 or not row[0].strip():
        return False
    words = row[0].strip()
    if is_number(tidy(words)):
        return False
    return bool(_NOTE.match(words)) or (width > 2 and len(words.split()) >= _LONG_NOTE)


def _is_cut_note(row: Sequence[str], above: Sequence[str]) -> bool:
    """Whether a note with commas in it was cut like a row: its mark stands in front of no other label."""
    numbers = any(is_number(tidy(cell)) for cell in row[1:-1])
    return is_cited(row[0]) and not is_cited(above[0]) and not numbers


def fill_outline(names: Sequence[str], cells: list[list[str]], notes: list[str]) -> None:
    """Write the label of a group into the blanks below it, where only the first row of each group has one."""
    if len(cells) < 3 or len(cells[0]) < 3 or not cells[0][0] or "" not in cells[0]:
        return
    group, inner = cells[0], cells[1]
    blank = [place for place, cell in enumerate(group) if not cell and not is_total(inner[place])]
    if not blank or not all(map(_is_label, inner)):
        return
    named = [cell for cell in group if cell]
    if not all(map(_is_label, named)) or len(set(named)) < len(named) or len(named) * 2 > len(group) + 1:
        return
    for place in blank:
        group[place] = group[place - 1]
    notes.append(about_pastes.label_above(names[0]))


def _is_label(cell: str) -> bool:
    return bool(cell) and not is_number_null(cell) and not is_number(cell)
