"""Columns that are numbers but for a few cells, or but for what stands around them; each oddity is said."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from charts.cells.characters import holds_digit, is_number_null
from charts.cells.dates import Dates, read_dates
from charts.cells.decoration import Around, Bare, bare
from charts.cells.dimensions import factors
from charts.cells.durations import has_fraction, read_durations, seconds
from charts.cells.numbers import Numbers, parts
from charts.cells.units import is_currency
from charts.language.words_in_cells import is_total, words_in_head
from charts.telling import about_cells

_SAMPLE = 50
_MAX_DATE = 40  # characters
_LEAST_SHARE = 0.6  # of the sample: below it a column is words
_ONE_IN = 10
_FEW_KINDS = 3
_LEAST_NAME = 2  # letters of a word for what is counted
_SIDES = re.compile(r"(.*[0-9)])\s?(DR|CR|Dr|Cr|dr|cr|S|H)\.?")
_DEBIT = frozenset({"dr", "s"})

_IDENTIFIER_WORDS = """
    id ids code codes tag tags version versions release zip postcode postal plz phone tel telephone mobile
    fax sku isbn ean iban key hash uuid model serial license licence plate
"""
_IDENTIFIERS = frozenset(_IDENTIFIER_WORDS.split())
"""Headers of names that are made of digits: an odd cell among them is a name like the others."""

_LEFT_OFF = {
    Around.DEVIATION: about_cells.deviations_off,
    Around.BRACKET: about_cells.brackets_off,
    Around.SHARE: about_cells.shares_off,
    Around.BOUND: about_cells.bounds_off,
    Around.NEAR: about_cells.about_off,
}


@dataclass(frozen=True, slots=True)
class Loose:
    """A column read as numbers although some cells are none or hold more; said are the sentences on it."""

    numbers: Numbers
    said: tuple[str, ...]


Reader = Callable[[Sequence[str]], Numbers | None]


def read_loosely(cells: Sequence[str], header: str, reader: Reader) -> Loose | None:
    """Read a column whose cells are numbers nearly all; None when it is words.

    reader reads the cells once what stood around them is gone and the odd ones are blank.
    """
    if not _might_be(cells, _reads) or _is_identifier(header):
        return None
    sided = _with_sides(cells)
    found = [None if is_number_null(cell) else bare(cell) for cell in sided or cells]
    bounds = _lone_bounds(found)
    texts = ["" if one is None or one in bounds else one.text for one in found]
    texts = _without_strays(texts)
    odd = [cell for cell, text in zip(cells, texts, strict=True) if not text and not is_number_null(cell)]
    if not are_few(odd, len(texts) - texts.count("")) or not _one_whole(found):
        return None
    numbers = reader(texts)
    if numbers is None:
        return None
    said = [*_said_around([one for one in found if one not in bounds], header), *odd_notes(header, odd)]
    if sided:
        said.append(about_cells.debits_as_minus(header))
    return Loose(numbers, tuple(said))


def why_text(cells: Sequence[str], header: str) -> tuple[str, ...]:
    """Return the sentence on what keeps a column of numbers, for the most part, from being read as one."""
    if not _might_be(cells, _reads) or _is_identifier(header):
        return ()
    present = [cell for cell in cells if not is_number_null(cell)]
    odd = [cell for cell in present if _reads(cell) is None]
    if odd and not any(map(holds_digit, odd)):
        return (about_cells.words_among(header, odd),)
    measured: dict[str, str] = {}
    for cell in present:
        part = parts(cell)
        unit = (part.prefix or part.suffix) if part else ""
        if is_currency(unit) or factors(unit) or (part and not unit):
            measured.setdefault(unit, cell)
    return (about_cells.units_differ(header, list(measured.values())),) if len(measured) > 1 else ()


def read_loose_durations(cells: Sequence[str], header: str) -> Loose | None:
    """Read a column of amounts of time; a few odd cells are gaps."""
    split = any(map(has_fraction, _sample(cells)))
    if not _might_be(cells, partial(seconds, bare=split)):
        return None
    odd = [cell for cell in cells if not is_number_null(cell) and seconds(cell, bare=split) is None]
    if not are_few(odd, len(cells) - len(odd) - sum(map(is_number_null, cells))):
        return None
    strange = set(odd)
    found = read_durations([cell if cell not in strange else "" for cell in cells], header)
    return Loose(found, odd_notes(header, odd)) if found else None


def read_loose_dates(cells: Sequence[str], header: str) -> tuple[Dates, tuple[str, ...]] | None:
    """Read a column of days; a few words among them are gaps, but no label of a total."""
    if not _might_be(cells, _as_date):
        return None
    odd = [cell for cell in cells if not is_number_null(cell) and _as_date(cell) is None]
    present = len(cells) - sum(map(is_number_null, cells))
    plain = not any(map(holds_digit, odd))
    totals = any(map(is_total, odd))
    if not odd or not plain or totals or not are_few(odd, present - len(odd)):
        return None
    strange = set(odd)
    found = read_dates([cell if cell not in strange else "" for cell in cells])
    return (found, (about_cells.no_dates(header, odd),)) if found else None


def _as_date(cell: str) -> Dates | None:
    return read_dates([cell]) if len(cell) <= _MAX_DATE and holds_digit(cell) else None


def odd_notes(header: str, odd: Sequence[str]) -> tuple[str, ...]:
    """Return the sentence that names the cells that are no numbers."""
    if not odd:
        return ()
    return (about_cells.no_numbers(header, odd),)


def are_few(odd: Sequence[str], numbers: int) -> bool:
    """Whether cells that are no numbers are few beside the numbers, or one word again and again."""
    if not odd:
        return numbers > 0
    if numbers < 2:
        return False
    if len(odd) <= max(1, (len(odd) + numbers) // _ONE_IN):
        return True
    kinds = {cell.casefold() for cell in odd}
    plain = not any(map(holds_digit, kinds))
    return plain and len(kinds) <= _FEW_KINDS and len(odd) * 2 <= numbers


def _is_identifier(header: str) -> bool:
    return not _IDENTIFIERS.isdisjoint(words_in_head(header))


def _sample(cells: Sequence[str]) -> list[str]:
    return list(islice((cell for cell in cells if not is_number_null(cell)), _SAMPLE))


def _might_be(cells: Sequence[str], reads: Callable[[str], object]) -> bool:
    sample = _sample(cells)
    return bool(sample) and sum(reads(cell) is not None for cell in sample) >= _LEAST_SHARE * len(sample)


def _reads(cell: str) -> object:
    return parts(cell) or bare(cell)


def _with_sides(cells: Sequence[str]) -> list[str] | None:
    """Return the cells with the sides of an account as signs, 100 Dr as -100; None without sides."""
    found = [_SIDES.fullmatch(cell) for cell in cells]
    sides = {one[2].casefold() for one in found if one}
    if sides not in ({"dr", "cr"}, {"s", "h"}):
        return None
    return [
        cell if one is None else f"-{one[1]}" if one[2].casefold() in _DEBIT else one[1]
        for cell, one in zip(cells, found, strict=True)
    ]


def _without_strays(texts: list[str]) -> list[str]:
    """Leave out the one cell that counts things no other names: "2 digits" below bare numbers."""
    units = [part.prefix or part.suffix if (part := parts(text)) else "" for text in texts]
    stray = [place for place, unit in enumerate(units) if unit]
    if len(stray) != 1 or len(texts) - texts.count("") <= _FEW_KINDS:
        return texts
    unit = units[stray[0]]
    if len(unit) < _LEAST_NAME or not unit.isalpha() or is_currency(unit) or factors(unit):
        return texts
    return [text if place not in stray else "" for place, text in enumerate(texts)]


def _lone_bounds(found: Sequence[Bare | None]) -> set[Bare]:
    """Return the cells such as <1 beside plain numbers: no value is known for them."""
    bounds = {one for one in found if one and Around.BOUND in one.around}
    return bounds if any(one and one not in bounds for one in found) else set()


def _one_whole(found: Sequence[Bare | None]) -> bool:
    """Whether cells such as 4/5 are all of the same 5."""
    wholes = {one.whole for one in found if one}
    if len(wholes) <= 1:
        return True
    (whole, *others) = wholes - {""}
    return not others and all(one.whole or _is_within(one.text, int(whole)) for one in found if one)


def _is_within(text: str, whole: int) -> bool:
    try:
        return 0 <= float(text) <= whole
    except ValueError:
        return False


def _said_around(found: Sequence[Bare | None], header: str) -> list[str]:
    kinds = {kind for one in found if one for kind in one.around}
    said = [_LEFT_OFF[kind](header) for kind in Around if kind in kinds and kind in _LEFT_OFF]
    if whole := next((one.whole for one in found if one and one.whole), ""):
        said.append(about_cells.out_of(header, whole))
    return said
