"""Rows of one width: what is too short is filled, what is too long is cut or left out, and each is named."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter

from charts.cells import is_number_null, tidy
from charts.cells.dates import read_dates, read_times
from charts.cells.decoration import is_number
from charts.reading.limits import is_bearable
from charts.table import Account
from charts.telling import about_pastes

Cells = list[list[str]]
YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}")
"""A year as a cell has it."""
_SAMPLE = 200
_PAIR = 2
_NAMED = 3
_JOINED = "joined"


@dataclass(slots=True)
class Rows:
    """Rows on their way from a block to a table; places say which row of the block each was.

    fates holds what became of the others, by their place: an account and the reason.
    """

    cells: Cells
    places: list[int]
    fates: dict[int, tuple[Account, str]] = field(default_factory=dict)

    def take_out(self, at: int, account: Account, reason: str = "") -> list[str]:
        """Remove the row at this index; it is no row of the table but what the account says."""
        self.fates[self.places.pop(at)] = (account, reason)
        return self.cells.pop(at)


def filled(rows: Cells) -> Rows:
    """Return the rows that hold anything."""
    if all(rows) and all(map(str.strip, map(itemgetter(0), rows))):
        return Rows(list(rows), list(range(len(rows))))
    places = [place for place, row in enumerate(rows) if any(map(str.strip, row))]
    if len(places) == len(rows):
        return Rows(list(rows), places)
    blank = dict.fromkeys(set(range(len(rows))) - set(places), (Account.BLANK, ""))
    return Rows([rows[place] for place in places], places, blank)


def even_out(rows: Rows, where: Callable[[int], int], notes: list[str]) -> None:
    """Make all rows as wide as most. where gives the line of a row by its place."""
    widths = Counter(map(len, rows.cells))
    if len(widths) == 1:
        return
    first = rows.cells[0]
    lead = max((place for place, cell in enumerate(first, 1) if cell.strip()), default=0)
    width = widths.most_common(1)[0][0]
    if (lead > width and widths[width] < len(rows.cells) - 1) or widths[width] == 1:
        held = sum(size * count for size, count in widths.items())
        width = max(width, lead) if is_bearable(lead * len(rows.cells), held) else width
    elif lead > width and lead > _PAIR and not any(map(is_number, map(tidy, first))):
        width = lead  # a head of names is never read another way
    full = [row for row in rows.cells if len(row) == width]
    fits = fitting(full[1 : _SAMPLE + 1] if len(full) > 1 else rows.cells[1 : _SAMPLE + 1], width)
    kept, places = [], []
    uneven: list[tuple[int, int, bool]] = []
    joined: list[str] = []
    for number, (row, place) in enumerate(zip(rows.cells, rows.places, strict=True)):
        placed, reason = (row, "") if len(row) == width else _placed(row, width, fits, head=number == 0)
        if reason == _JOINED:
            joined.append(about_pastes.joined_thousands(where(place), _what_joined(row, placed)))
        elif reason:
            uneven.append((where(place), len(row), placed is not None))
        if placed is None:
            rows.fates[place] = (Account.LEFT_OUT, f"{len(row)} cells, where the table has {width}")
            continue
        kept.append(placed)
        places.append(place)
    rows.cells, rows.places = kept, places
    notes.extend(joined[:_NAMED])
    if uneven:
        notes.append(about_pastes.ragged(width, uneven))


def _what_joined(row: Sequence[str], placed: Sequence[str] | None) -> str:
    """Return the number that was made of several cells."""
    return next((cell for cell in placed or () if cell not in row), "")


def fitting(full: Cells, width: int) -> Callable[[Sequence[str]], bool]:
    """Return the test whether a row's cells are values where those of the full rows are."""
    values = [
        place
        for place in range(width)
        if full and all(is_value(tidy(row[place])) for row in full if place < len(row))
    ]
    dates = [place for place in range(width) if place not in values and mostly(full, place, dates=True)]

    def fits(row: Sequence[str]) -> bool:
        numeric = all(is_value(tidy(row[place])) for place in values if place < len(row))
        return numeric and all(is_moment(tidy(row[place])) for place in dates if place < len(row))

    return fits


def goes_on(rows: Cells) -> Callable[[Sequence[str]], bool]:
    """Return the test whether a row goes on with these: numbers, or what means none, where they have some.

    It may have some cells less or one more: what becomes of it then is said.
    """
    width = Counter(map(len, rows)).most_common(1)[0][0]
    full = [row for row in rows if len(row) == width]
    body = full[1:][-_SAMPLE:] or full
    fits = fitting(body, width)
    places = [place for place in range(width) if mostly(body, place, dates=False)]
    dated = [place for place in range(width) if place not in places and mostly(body, place, dates=True)]

    def alike(row: Sequence[str]) -> bool:
        cells = [tidy(row[place]) for place in places if place < len(row)]
        cells += [cell for place in dated if place < len(row) and is_moment(cell := tidy(row[place]))]
        known = any(cell and not is_number_null(cell) for cell in cells)
        even = len(row) == width or (_PAIR <= len(row) <= width + 1 and known)
        odd = len(row) == width and any(map(is_number, cells))  # another cell may be a word: it is named
        return (
            even
            and any(cell and (is_value(cell) or is_moment(cell)) for cell in cells)
            and (odd or fits(row[:width]))
        )

    return alike


def is_value(cell: str) -> bool:
    """Whether a tidied cell is a number or a blank."""
    return is_number_null(cell) or is_number(cell)


@lru_cache(maxsize=1024)  # cells of one column are alike
def is_moment(cell: str) -> bool:
    """Whether a tidied cell is a date, a time or a blank."""
    return is_number_null(cell) or read_dates([cell]) is not None or read_times([cell]) is not None


def mostly(rows: Cells, place: int, *, dates: bool) -> bool:
    """Whether a column holds numbers (or dates) nearly all the way down."""
    cells = [row[place] for row in rows if place < len(row) and not is_number_null(row[place])]
    if not cells:
        return False
    if dates:
        sample = cells[:30]
        return read_dates(sample) is not None or read_times(sample) is not None
    found = sum(is_number(cell) for cell in cells)
    return found >= 0.9 * len(cells) or (found > 1 and found == len(cells) - 1)


def _placed(
    row: list[str], width: int, fits: Callable[[Sequence[str]], bool], *, head: bool
) -> tuple[list[str] | None, str]:
    """Fit a row of another width; return it, or None, and the reason when it lost or lacks cells."""
    if head:
        return (row + [""] * width)[:width], ""
    if len(row) < width:
        padded = row + [""] * (width - len(row))
        return (padded, "short") if fits(padded) else (None, "short")
    if joined := _joined_thousands(row, width):
        return joined, _JOINED
    short = list(row)
    while len(short) > width and not short[-1].strip():
        short.pop()
    if len(short) == width and fits(short):
        return short, ""
    blanks = [place for place, cell in enumerate(row) if not cell.strip()] if len(row) == width + 1 else []
    choices = [row[:place] + row[place + 1 :] for place in blanks]
    good = [choice for choice in choices if fits(choice)]
    if good and all(choice == good[0] for choice in good):
        return good[0], ""
    surplus = [cell for cell in row[width:] if cell.strip()]
    worded = fits(row[:width]) and not any(is_number(tidy(cell)) for cell in surplus)
    return (row[:width], "long") if worded else (None, "long")


def _joined_thousands(row: Sequence[str], width: int) -> list[str] | None:
    """Join "1" and "200" of an unquoted 1,200, when that gives the row its width."""
    joined: list[str] = []
    for cell in row:
        if (
            joined
            and re.fullmatch(r"[0-9]{3}(?:\.[0-9]+)?", cell)
            and re.fullmatch(r"[-$€£]?[1-9][0-9]{0,2}(?:,[0-9]{3})*", joined[-1])
        ):
            joined[-1] += f",{cell}"
        else:
            joined.append(cell)
    return joined if len(joined) == width else None


def without_empty_edges(rows: Rows) -> tuple[int, int]:
    """Take out columns at the edges that have neither name nor value; return how many on each side."""
    width = len(rows.cells[0]) if len(rows.cells) > 1 else 0
    before = after = 0
    while before < width - 1 and not any(row[before].strip() for row in rows.cells):
        before += 1
    while after < width - 1 - before and not any(row[width - 1 - after].strip() for row in rows.cells):
        after += 1
    if before or after:
        rows.cells = [row[before : width - after] for row in rows.cells]
    return before, after
