"""What a column is: numbers, dates, truths, periods or text, decided by all of its cells together."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice, pairwise
from typing import TypeVar

from charts.cells.characters import is_null, is_number_null
from charts.cells.compounds import read_compounds
from charts.cells.dates import Dates, read_dates, read_epochs, read_stamps, read_times
from charts.cells.durations import IN_HOURS, in_hours
from charts.cells.loose import Loose, read_loose_dates, read_loose_durations, read_loosely, why_text
from charts.cells.numbers import Numbers, magnitude_words, parts, read_numbers, read_plain
from charts.cells.periods import read_periods
from charts.language.words_in_cells import words_in_head, year_words
from charts.table import Column, Kind, Value
from charts.telling import about_cells

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
_SPELLINGS = 40  # of the truths, with small letters and large ones; a column of more is none
_LETTERS = {"t": True, "f": False, "y": True, "n": False}
_YEAR_WORDS = year_words() | {"fy", "season"}
_MONTH_SIGNS = frozenset("月월")
_EPOCH = (10, 13)  # digits of a moment in seconds or milliseconds since 1970
_COMPACT_DAY = 8  # characters of 20240131
_SAMPLE = 50  # cells that decide whether a long column can be of a kind at all
_COUNTRY = re.compile("[A-Z]{2}")


def type_columns(
    names: Sequence[str], columns: Sequence[Sequence[str]], *, habit: bool = False
) -> tuple[tuple[Column, ...], tuple[str, ...]]:
    """Return the typed columns and the sentences for the member about readings taken where two tie.

    names are the columns' names, all different; columns their tidied cells. Columns that settle the decimal
    mark settle it for those that do not; habit says that the table is written as where it is a comma.
    """
    figured = [_has_figures(cells) for cells in columns]
    strict = [
        _strict(name, cells, habit=habit) if any_figure else None
        for name, cells, any_figure in zip(names, columns, figured, strict=True)
    ]
    settled = {found.comma for found in strict if found} - {None}
    comma = next(iter(settled)) if len(settled) == 1 else None
    table = _Table(names, columns, comma, habit, _company(columns, strict))
    read = [
        Loose(found, ()) if found else table.loosely(place, strict) if figured[place] else None
        for place, found in enumerate(strict)
    ]
    notes: list[str] = []
    typed = []
    for place, (name, cells, found) in enumerate(zip(names, columns, read, strict=True)):
        raw = tuple(cells)
        if found is None:
            typed.append((figured[place] and _moments(name, raw, notes)) or _words(name, raw))
            if place and figured[place] and typed[-1].kind is Kind.TEXT:
                notes.extend(why_text(raw, name))
            continue
        numbers = found.numbers
        if strict[place] and ((numbers.tie and comma is not None) or table.is_other_company(numbers)):
            numbers = table.again(place) or numbers
        notes.extend(found.said)
        typed.append(_number_column(name, raw, numbers, notes, first=place == 0 and len(names) <= _FEW))
    return tuple(in_hours(typed, _spans(read, strict))), tuple(notes)


def _spans(read: Sequence[Loose | None], strict: Sequence[Numbers | None]) -> frozenset[int]:
    """Return the places of columns that were read as amounts of time such as 1h 5m."""
    return frozenset(
        place
        for place, found in enumerate(read)
        if found and not strict[place] and found.numbers.unit and found.numbers.unit.symbol in IN_HOURS
    )


@dataclass(frozen=True, slots=True)
class _Table:
    """What all columns together say about each of them."""

    names: Sequence[str]
    columns: Sequence[Sequence[str]]
    comma: bool | None
    habit: bool
    company: frozenset[str]

    def again(self, place: int, cells: Sequence[str] | None = None) -> Numbers | None:
        """Read a column with what the others settle."""
        return read_numbers(
            self.columns[place] if cells is None else cells,
            comma=self.comma,
            header=self.names[place],
            habit=self.habit,
            company=self.company,
        )

    def loosely(self, place: int, strict: Sequence[Numbers | None]) -> Loose | None:
        """Read a column that is not all numbers; the first one labels the others when they are numbers."""
        cells, name = self.columns[place], self.names[place]
        if found := read_loose_durations(cells, name):
            return None if read_periods(_sample(cells)) else found  # the 1970s are no seconds
        if compound := read_compounds(cells, name):
            return Loose(compound, ())
        if place == 0 and any(strict):
            return None
        found = read_loosely(cells, name, partial(self.again, place))
        return None if found and _is_period(found.numbers, cells) else found

    def is_other_company(self, numbers: Numbers) -> bool:
        """Whether a lone "m" is a million after all, since other columns count in k and M."""
        return numbers.unit is not None and numbers.unit.symbol in {"m", "mm"} and bool(self.company)


_FEW = 2  # columns: the first of two that holds moments is their time


def _company(columns: Sequence[Sequence[str]], read: Sequence[Numbers | None]) -> frozenset[str]:
    """Return the magnitudes behind the numbers of all columns, when one has an "m" that asks for them."""
    if not any(found and found.unit and found.unit.symbol in {"m", "mm"} for found in read):
        return frozenset()
    found = [parts(cell) for cells in columns for cell in cells[:_SAMPLE]]
    return magnitude_words({part.suffix for part in found if part}) - {"m", "mm", "t", "g"}


def _strict(name: str, cells: Sequence[str], *, habit: bool) -> Numbers | None:
    found = read_plain(cells) or read_numbers(cells, header=name, habit=habit)
    return None if found and _is_period(found, cells) else found


def _is_period(found: Numbers, cells: Sequence[str]) -> bool:
    """Whether "3月" or "1. Quartal" was taken for an amount of something."""
    if found.unit is None:
        return False
    return found.unit.symbol in _MONTH_SIGNS or read_periods(_sample(cells)) is not None


def _number_column(
    name: str, raw: tuple[str, ...], found: Numbers, notes: list[str], *, first: bool
) -> Column:
    if found.unit is None:
        compact = next((cell for cell in raw if not is_number_null(cell)), "")
        if len(compact) == _COMPACT_DAY and (dates := read_dates(raw)):
            return Column(name, dates.kind, dates.values, raw)
        if len(compact.partition(".")[0]) in _EPOCH and (
            moments := read_epochs(found.values, name, first=first)
        ):
            return Column(name, Kind.DATETIME, moments, raw)
        if not found.decimals and _are_years(name, found.values):
            return Column(name, Kind.YEAR, found.values, raw)
    if found.tie:
        decimal = ("," in found.tie) == found.tie_comma
        notes.append(about_cells.mark_taken(name, found.tie, decimal=decimal))
    return Column(name, Kind.NUMBER, found.values, raw, found.unit, decimals=found.decimals)


def _are_years(name: str, values: Sequence[Value]) -> bool:
    if not all(value is None or (isinstance(value, int) and 1000 <= value <= 2999) for value in values):
        return False
    years = [value for value in values if isinstance(value, int)]
    if not years:
        return False
    if not _YEAR_WORDS.isdisjoint(words_in_head(name)):
        return True
    steps = {after - before for before, after in pairwise(years)}
    return len(years) > 2 and steps in ({1}, {-1}, {5}, {10}) and all(1900 <= year <= 2100 for year in years)


_FIGURE = re.compile("[\\d★⭐🌟☆✩\u2010-\u2014\u2212\ufe63\uff0d-]")
"""A digit, a star or a dash: a cell without any is no number, no amount of time and no moment."""


def _has_figures(cells: Sequence[str]) -> bool:
    return bool(cells) and bool(_FIGURE.search(cells[0]) or _FIGURE.search("\n".join(cells)))


def _moments(name: str, raw: tuple[str, ...], notes: list[str]) -> Column | None:
    """Return a column of days, times or both; None when it is none."""
    if stamps := _wholly(read_stamps, raw):
        return Column(name, stamps.kind, stamps.values, raw)
    if dates := _wholly(_days_or_times, raw):
        if dates.tie:
            notes.append(about_cells.order_taken(name, dates.tie, day_first=dates.day_first))
        return Column(name, dates.kind, dates.values, raw)
    if loose := read_loose_dates(raw, name):
        dates, said = loose
        notes.extend(said)
        return Column(name, dates.kind, dates.values, raw)
    return None


def _days_or_times(cells: Sequence[str]) -> Dates | None:
    return read_dates(cells) or read_times(cells)


def _words(name: str, raw: tuple[str, ...]) -> Column:
    """Return a column of truths, of periods, or of words."""
    different = set(raw)
    nulls = {cell for cell in different if is_null(cell)}
    if truths := _truths(raw, different - nulls):
        return Column(name, Kind.BOOLEAN, truths, raw)
    if "NA" in nulls and _are_codes(different - nulls):
        nulls.remove("NA")
    if "." in nulls and all(cell.startswith("./") for cell in different - nulls):
        nulls.remove(".")  # the folder that the others are in
    texts = tuple(None if cell in nulls else cell for cell in raw) if nulls else raw
    if periods := _wholly(read_periods, raw):
        return Column(name, periods.kind, texts, raw, ranks=periods.ranks)
    return Column(name, Kind.TEXT, texts, raw)


_Read = TypeVar("_Read")


def _wholly(read: Callable[[Sequence[str]], _Read | None], raw: Sequence[str]) -> _Read | None:
    """Read a column; a long one only where its sample can be read."""
    sample = _sample(raw)
    return read(raw) if sample is raw or read(sample) else None


def _sample(raw: Sequence[str]) -> Sequence[str]:
    """Return a few cells that are no blanks: what they are not, the column is not."""
    if len(raw) <= _SAMPLE:
        return raw
    return list(islice((cell for cell in raw if not is_number_null(cell)), _SAMPLE))


def _truths(raw: Sequence[str], different: set[str]) -> tuple[Value, ...] | None:
    """Return a column of truths, None when it is none; different are its cells without the blank ones."""
    if len(different) > _SPELLINGS:
        return None
    present = {cell.casefold() for cell in different}
    if not present or not (present <= _TRUTH.keys() or present in ({"t", "f"}, {"y", "n"})):
        return None
    words = {**_TRUTH, **_LETTERS}
    return tuple(None if is_null(cell) else words[cell.casefold()] for cell in raw)


def _are_codes(codes: set[str]) -> bool:
    """Whether the cells are codes of two capitals, among which NA is Namibia (ISO 3166) and no blank."""
    return len(codes) > 2 and all(_COUNTRY.fullmatch(code) for code in codes)
