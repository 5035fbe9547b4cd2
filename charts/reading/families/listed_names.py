"""The two names above a list: of its labels and of its values."""

from collections.abc import Sequence

from charts.cells.decoration import is_number
from charts.language.request_words import split_request
from charts.reading.clauses import is_said_above
from charts.reading.rows import YEAR

_NAMED = 2  # columns
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
