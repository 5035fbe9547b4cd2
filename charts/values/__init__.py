"""One column of strings to typed values; what a column is, is decided by all of its cells together."""

import re
from collections.abc import Sequence

from charts.table import Column, Kind, Value
from charts.values.dates import Dates, read_dates, read_times
from charts.values.numbers import Numbers, read_numbers, read_plain
from charts.values.periods import read_periods
from charts.values.text import clean, is_null, is_number_null, tidy

__all__ = ["clean", "is_null", "is_number_null", "tidy", "type_columns"]

_TRUTH = {
    "true": True,
    "yes": True,
    "false": False,
    "no": False,
    "✓": True,
    "✔": True,
    "✗": False,
    "✘": False,
}
_LETTERS = {"t": True, "f": False, "y": True, "n": False}
_YEAR_WORDS = frozenset(
    [
        "year",
        "years",
        "yr",
        "fy",
        "jahr",
        "année",
        "annee",
        "año",
        "ano",
        "anno",
        "jaar",
        "år",
        "år",
        "rok",
        "год",
        "рік",
        "година",
        "vuosi",
        "yıl",
        "tahun",
        "năm",
        "έτος",
        "שנה",
        "سنة",
        "عام",
        "سال",
        "वर्ष",
        "年",
        "연도",
        "년",
        "ปี",
        "leto",
        "godina",
        "év",
        "an",
        "any",
        "urte",
        "aasta",
        "gads",
        "metai",
        "yr.",
        "season",
    ]
)
_MONTH_SIGNS = frozenset("月월")
_COUNTRY = re.compile("[A-Z]{2}")


def type_columns(
    names: Sequence[str], columns: Sequence[Sequence[str]]
) -> tuple[tuple[Column, ...], tuple[str, ...]]:
    """Return the typed columns and the sentences for the member about readings taken where two tie.

    names are the columns' names, all different; columns their tidied cells. Columns that settle the decimal
    mark settle it for those that do not.
    """
    numbers: dict[int, Numbers] = {}
    typed: dict[int, Column] = {}
    for place, (name, cells) in enumerate(zip(names, columns, strict=True)):
        found = read_plain(cells) or read_numbers(cells, header=name)
        if found and not (found.unit and found.unit.symbol in _MONTH_SIGNS):
            numbers[place] = found
        else:
            typed[place] = _other(name, cells)
    notes: list[str] = []
    settled = {found.comma for found in numbers.values()} - {None}
    for place, found in numbers.items():
        if found.tie and len(settled) == 1:
            found = read_numbers(columns[place], comma=settled.pop(), header=names[place]) or found
        typed[place] = _number_column(names[place], columns[place], found, notes)
    for place, cells in enumerate(columns):
        if not typed[place].ranks and typed[place].kind in {Kind.DATE, Kind.DATETIME}:
            _note_dates(names[place], read_dates(cells), notes)
    return tuple(typed[place] for place in range(len(names))), tuple(notes)


def _number_column(name: str, cells: Sequence[str], found: Numbers, notes: list[str]) -> Column:
    raw = tuple(cells)
    if found.unit is None and not found.decimals:
        if dates := read_dates(raw):
            return Column(name, dates.kind, dates.values, raw)
        if _are_years(name, found.values):
            return Column(name, Kind.YEAR, found.values, raw)
    if found.tie:
        mark = "decimal" if ("," in found.tie) == bool(found.comma) else "thousands"
        mark = "thousands" if "," in found.tie else mark
        notes.append(f"“{name}”: I took the mark in {found.tie} as the {mark} mark.")
    return Column(name, Kind.NUMBER, found.values, raw, found.unit, decimals=found.decimals)


def _note_dates(name: str, dates: Dates | None, notes: list[str]) -> None:
    if dates and dates.tie:
        order = "day first" if dates.day_first else "month first"
        notes.append(f"“{name}”: I read {dates.tie} with the {order}.")


def _are_years(name: str, values: Sequence[Value]) -> bool:
    years = [value for value in values if isinstance(value, int)]
    if len(years) + sum(value is None for value in values) < len(values) or not years:
        return False
    if not all(1000 <= year <= 2999 for year in years):  # noqa: PLR2004 - years as people write them
        return False
    if not _YEAR_WORDS.isdisjoint(re.findall(r"[^\W\d_]+", name.casefold())):
        return True
    steps = {after - before for before, after in zip(years, years[1:], strict=False)}
    return len(years) > 2 and steps in ({1}, {-1}, {5}, {10}) and all(1900 <= year <= 2100 for year in years)  # noqa: PLR2004


def _other(name: str, cells: Sequence[str]) -> Column:
    raw = tuple(cells)
    if dates := read_dates(raw) or read_times(raw):
        return Column(name, dates.kind, dates.values, raw)
    if truths := _truths(raw):
        return Column(name, Kind.BOOLEAN, truths, raw)
    keep_na = _are_codes(raw)
    texts = tuple(None if is_null(cell) and not (keep_na and cell == "NA") else cell for cell in raw)
    if periods := read_periods(raw):
        return Column(name, periods.kind, texts, raw, ranks=periods.ranks)
    return Column(name, Kind.TEXT, texts, raw)


def _truths(raw: Sequence[str]) -> tuple[Value, ...] | None:
    present = {cell.casefold() for cell in raw if not is_null(cell)}
    if not present or not (present <= _TRUTH.keys() or present in ({"t", "f"}, {"y", "n"})):
        return None
    words = {**_TRUTH, **_LETTERS}
    return tuple(None if is_null(cell) else words[cell.casefold()] for cell in raw)


def _are_codes(raw: Sequence[str]) -> bool:
    """Whether the cells are codes of two capitals, among which NA is Namibia (ISO 3166) and no blank."""
    codes = {cell for cell in raw if not is_null(cell)}
    return len(codes) > 2 and all(_COUNTRY.fullmatch(code) for code in codes)  # noqa: PLR2004
