"""The two names above a list: of its labels and of its values."""

import re
from collections.abc import Sequence

from charts.cells.decoration import is_number
from charts.language.request_words import (
    names_limit,
    names_line,
    names_means,
    names_step,
    names_wish,
    split_request,
)
from charts.reading.clauses import is_said, is_said_above
from charts.reading.noise import is_cited
from charts.reading.rows import YEAR

_NAMED = 2  # columns
_MOST_WORDS = 3  # lines of them at either end of a list
_SAMPLE = 30
_MOST_DIGITS = 3  # of the number in a heading
_BULLETED = re.compile(r"\s*+[-*+•◦▪·‣●○■□►▶➤–—]\s")
_SIGNS = (":", "=", "→", "->", " - ", " – ", " — ")
_DASHES = (" — ", " – ", " - ", " | ", " → ", " -> ", " = ")


def above(lines: Sequence[str], start: int, cells: Sequence[Sequence[str]]) -> list[str] | None:
    """Return the two names in the line above a list; None when that line is words, or the first row names."""
    names = _heads(lines[start - 1], lines[start]) if start else []
    if len(names) != _NAMED or ("," in lines[start] and are_years(cells)):
        return None
    line = lines[start - 1]
    commas = line.count(",") == 1 and "," in lines[start]
    single = len(line.split()) > _NAMED or all(len(row[0].split()) == 1 for row in cells)
    plain = single and all(name.isalpha() for name in names)
    if not plain and not (commas and all(names) and not any(map(is_number, names))):
        return None
    apart = ", " in line and ", " not in lines[start]
    return None if is_said_above(line, apart=apart) or split_request(line) else names


def are_years(cells: Sequence[Sequence[str]]) -> bool:
    """Whether the first row is a head of its own, a word beside a year: "Fruit,2023" over "apples,4"."""
    years = [YEAR.fullmatch(row[1]) is not None for row in cells]
    return years[0] and not any(years[1:])


def words_around(lines: Sequence[str], rows: Sequence[Sequence[str]], at: Sequence[int]) -> tuple[int, int]:
    """Return how many of the first and of the last rows of a list are words that happen to hold a number.

    Such a line is parted otherwise than all the others, or its label is longer than theirs by words, or names
    a line to draw, or it heads the list. lines are those of the rows, at their places.
    """
    first, last = 0, len(rows)
    middle = range(min(_MOST_WORDS, last // 2), max(last - _MOST_WORDS, last // 2 + 1))[:_SAMPLE]
    signed = {_is_signed(lines[place]) for place in middle}
    longest = max(len(rows[place][0].split()) for place in middle)
    bare = not any(_has_words(rows[place][1]) for place in middle)
    cited = any(is_cited(lines[place]) for place in middle)
    capital = all(rows[place][0][0].isupper() for place in middle)

    def is_worded(place: int) -> bool:
        odd = signed == {not _is_signed(lines[place])} or (bare and _has_words(rows[place][1]))
        longer = len(rows[place][0].split()) > longest + 1
        wishes = (odd or longer) and (is_said(lines[place]) or names_wish(lines[place]))
        return wishes or (odd and (longer or names_means(lines[place])))

    def is_aim(place: int, *, apart: bool) -> bool:
        """Whether a row names a line to draw, or is written small among names with capitals and wishes."""
        label, line = rows[place][0], lines[place]
        if capital and label[0].islower():
            longer = len(label.split()) > max(longest, _NAMED)
            return longer or names_limit(label) or names_means(line) or names_wish(line)
        return (apart and names_line(label)) or (is_cited(line) and not cited)

    while last - middle.stop > 0 and (
        is_worded(last - 1)
        or is_aim(last - 1, apart=True)
        or (at[last - 1] - at[last - 2] > 1 and _heads_list(lines, rows, last - 1, middle, below=True))
    ):
        last -= 1
    while first < middle.start and (
        is_worded(first)
        or is_aim(first, apart=at[first + 1] - at[first] > 1)
        or _heads_list(lines, rows, first, middle, below=False)
    ):
        first += 1
    return first, len(rows) - last


def _heads_list(
    lines: Sequence[str], rows: Sequence[Sequence[str]], place: int, others: Sequence[int], *, below: bool
) -> bool:
    """Whether a line is a heading with a number: "Week 1", or "Level 3" over a list of bullets or signs.

    below: it stands under the list, where a row without the sign of the others is none.
    """
    label, number = rows[place][0], rows[place][-1]
    if _is_signed(lines[place]) or not (number.isdecimal() and len(number) <= _MOST_DIGITS):
        return False
    if any(rows[other][0].casefold().startswith(label.casefold()) for other in others):
        return False
    bulleted = all(map(_BULLETED.match, (lines[other] for other in others)))
    signed = len(label.split()) == 1 and all(_is_signed(lines[other]) for other in others)
    return not _BULLETED.match(lines[place]) and (names_step(label) or (not below and (bulleted or signed)))


def _has_words(value: str) -> bool:
    return " " in value and value[-1].isalpha()


def _is_signed(line: str) -> bool:
    return any(sign in line for sign in (*_SIGNS, ",", "\t"))


def is_title(lines: Sequence[str], start: int, rows: Sequence[Sequence[str]]) -> bool:
    """Whether a word and a year head a list, all whose rows have a sign between: "Budget 2024"."""
    signed = [line for line in lines[start + 1 : start + len(rows)] if any(sign in line for sign in _SIGNS)]
    year = len(rows) > _NAMED and YEAR.fullmatch(rows[0][-1]) is not None
    return year and len(signed) == len(rows) - 1 and not any(sign in lines[start] for sign in _SIGNS)


def _heads(above: str, first: str) -> list[str]:
    """Return the two words above a list, parted as its rows are when they are parted by a comma."""
    if above.count(",") == 1 and "," in first:
        return [name.strip(' "') for name in above.split(",")]
    sign = next((sign for sign in _DASHES if above.count(sign) == 1 and sign in first), None)
    return [name.strip() for name in above.split(sign)]
