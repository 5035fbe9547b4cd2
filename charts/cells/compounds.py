"""Amounts in two units of one dimension: 5'11", 5 ft 11 in, 7 lb 8 oz; time is read by durations.py."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from charts.cells.characters import is_number_null
from charts.cells.dimensions import factors
from charts.cells.durations import names_time
from charts.cells.numbers import Numbers, plain
from charts.table import Unit

_PIECE = re.compile(r"([0-9]{1,9}+(?:\.[0-9]{1,6}+)?+) ?([a-z]{1,12}+|\"|')\.?,? ?")
_DOUBLE = str.maketrans({"″": '"', "”": '"', "′": "'", "’": "'"})
_TIME = "time"
_MAX_CELL = 40

Pieces = tuple[tuple[Decimal, str], ...]


def read_compounds(cells: Sequence[str], header: str) -> Numbers | None:
    """Read a column of amounts, some in two units, in the smallest unit of all; None when one is none.

    Under a name of a time 5'11" may be minutes and seconds.
    """
    if names_time(header):
        return None
    known: list[Pieces] = []
    for cell in cells:
        if one := pieces(cell):
            known.append(one)
        elif not is_number_null(cell):
            return None
    if all(len(one) < 2 for one in known):
        return None
    dimensions = [{name for name, _ in factors(unit)} for one in known for _, unit in one]
    shared = set.intersection(*dimensions) - {_TIME}
    if len(shared) != 1:
        return None
    dimension = shared.pop()
    sizes = {unit: dict(factors(unit))[dimension] for one in known for _, unit in one}
    smallest = min(sizes, key=sizes.__getitem__)
    if any(sizes[one[0][1]] <= sizes[one[1][1]] for one in known if len(one) > 1):
        return None
    totals = [sum(amount * sizes[unit] for amount, unit in one) / sizes[smallest] for one in known]
    numbers = iter([int(total) if total == int(total) else float(total) for total in totals])
    values = tuple(None if is_number_null(cell) else next(numbers) for cell in cells)
    return Numbers(values, Unit("in" if smallest == '"' else smallest), 0)


@lru_cache(maxsize=4096)
def pieces(cell: str) -> Pieces:
    """Return the one or two amounts of a tidied cell with their units; empty when it is no such cell."""
    text = plain(cell.translate(_DOUBLE)).replace("''", '"').casefold()
    if len(text) > _MAX_CELL or not text[:1].isdecimal():
        return ()
    found = list(_PIECE.finditer(text))
    whole = "".join(one[0] for one in found) == text
    return tuple((Decimal(one[1]), one[2]) for one in found) if whole and len(found) < 3 else ()
