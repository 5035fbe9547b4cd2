"""Words beside a table that its delimiter happens to cut like one of its rows."""

import re
from collections.abc import Sequence

from charts.cells.numbers import parts
from charts.language.request_words import asks_unspaced, chats, names_wish, split_request
from charts.reading.rows import YEAR

_QUESTION = re.compile(r"\w\?")  # behind a word: alone it is a cell that is not known
_NUMBER_FIRST = re.compile(r"\W*\d")  # the last cell, with the request behind it on the same line
_LEAST_AROUND_WORDS = 3  # rows, the words among them
_SAMPLE = 60
WORDS_OF_A_CELL = 4


def asks(line: str) -> bool:
    """Whether a line asks for a chart or about it."""
    return split_request(line) or _QUESTION.search(line) is not None


def is_said(line: str) -> bool:
    """Whether a line is said to somebody: it asks, wishes in a script without blanks, greets or thanks."""
    return asks(line) or asks_unspaced(line) or chats(line)


def unspoken(
    lines: Sequence[str], rows: Sequence[Sequence[str]], top: int, bottom: int, delimiter: str
) -> tuple[int, int]:
    """Leave out a first or last line that is said to somebody and only happens to hold as many delimiters.

    It is taken for words when it stands where the other rows have numbers: above the names of the columns, or
    below the last row; above rows without names, when it is parted by blanks that they have not.
    """
    if bottom - top < _LEAST_AROUND_WORDS:
        return top, bottom
    middle = rows[top + 1 : min(bottom - 1, top + 1 + _SAMPLE)]
    numeric = [place for place in range(len(rows[top])) if _mostly_numbers(middle, place)]
    blank = f"{delimiter} "
    apart = blank in lines[bottom - 1] and blank not in lines[bottom - 2]
    if numeric and _has_no_number(rows[bottom - 1], numeric) and _is_behind(lines[bottom - 1], apart=apart):
        bottom -= 1
    if bottom - top < _LEAST_AROUND_WORDS:
        return top, bottom
    apart = blank in lines[top] and blank not in lines[top + 1]
    if _has_no_number(rows[top + 1], numeric) or names_years(rows[top + 1], rows[top + 2]):
        words = is_said(lines[top]) or _is_clause(lines[top], rows[top], rows[top + 1], apart=apart)
        words = words or _holds_figures(rows[top], numeric)
        named = any(map(parts, rows[top + 2]))
    else:
        short = len(rows[top]) < len(rows[top + 1]) and apart and _is_prose(rows[top])
        words = _has_no_number(rows[top], numeric) and (short or is_said_above(lines[top], apart=apart))
        named = True
    return (top + 1 if words and named else top), bottom


def is_said_above(line: str, *, apart: bool) -> bool:
    """Whether a line over rows without names is words and not their names.

    apart: its cells are parted as those of the rows are not.
    """
    prose = max(len(cell.split()) for cell in re.split("[,;|\t]", line)) > 1
    return chats(line) or (apart and prose and (asks(line) or names_wish(line)))


def words_among(
    lines: Sequence[str], rows: Sequence[Sequence[str]], head: int, *, bordered: bool = False
) -> int:
    """Return how many of the last rows are words that only hold the bars of a table.

    bordered: bars stand at the edges of its rows, so that a line without them is none.
    """
    numeric = [place for place in range(len(rows[0])) if _mostly_numbers(rows[head : head + _SAMPLE], place)]
    count = 0
    while len(rows) - count > head + 1:
        line, row = lines[-1 - count].strip(), rows[-1 - count]
        outside = bordered and not line.startswith("|") and not line.endswith("|")
        if not (numeric and _has_no_number(row, numeric) and (outside or is_said(line))):
            break
        count += 1
    return count


def _is_behind(line: str, *, apart: bool) -> bool:
    sentence = apart and (len(line.split()) > WORDS_OF_A_CELL or names_wish(line))
    return sentence or is_said(line)


def _has_no_number(row: Sequence[str], numeric: Sequence[int]) -> bool:
    """Whether no cell is a number where the others have them."""
    cells = [row[place] for place in numeric if place < len(row)]
    return not any(parts(cell) or _is_number_first(cell) for cell in cells)


def names_years(row: Sequence[str], below: Sequence[str]) -> bool:
    """Whether all numbers of a row are years over cells that are none: "Month,2023,2024"."""
    over = [place for place, cell in enumerate(row) if parts(cell)]
    years = all(YEAR.fullmatch(row[place].strip()) for place in over)
    return years and not any(YEAR.fullmatch(below[place].strip()) for place in over if place < len(below))


def _is_number_first(cell: str) -> bool:
    """Whether a cell is a number with a few words behind: no sentence that begins with a year."""
    return _NUMBER_FIRST.match(cell) is not None and len(cell.split()) <= WORDS_OF_A_CELL


def _is_clause(line: str, row: Sequence[str], head: Sequence[str], *, apart: bool) -> bool:
    """Whether a line over the names of the columns is words with a comma: "steps by day, highest first".

    A head of two levels has gaps, or names that come again; and it is parted as the line below is.
    """
    cells = [[cell.strip() for cell in each] for each in (row, head)]
    if any(not all(each) or len(set(each)) < len(each) for each in cells):
        return False
    said, named = ({word.casefold() for cell in each for word in cell.split()} for each in cells)
    prose = _is_prose(cells[0])
    return (apart and (prose or names_wish(line))) or (prose and bool(said & named))


def _is_prose(cells: Sequence[str]) -> bool:
    """Whether a cell has several words."""
    return max(len(cell.split()) for cell in cells) > 1


def _holds_figures(row: Sequence[str], numeric: Sequence[int]) -> bool:
    """Whether a line over the names of the columns has a number where the rows have them, and no year."""
    cells = [row[place].strip() for place in numeric if place < len(row)]
    return any(parts(cell) and not YEAR.fullmatch(cell) for cell in cells) and _is_prose(row)


def _mostly_numbers(rows: Sequence[Sequence[str]], place: int) -> bool:
    cells = [row[place] for row in rows if place < len(row)]
    return 2 * sum(bool(parts(cell)) for cell in cells) >= max(1, len(cells))
