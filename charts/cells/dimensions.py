"""Units of one dimension in one column: "1.2 GB" beside "432 MB" comes to the unit that most cells have."""

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from charts.language.words_in_cells import time_words

Factor = tuple[str, Decimal]
"""A dimension and how many of its base unit one of this unit is."""

_PREFIXES = {
    "n": "1e-9", "µ": "1e-6", "μ": "1e-6", "u": "1e-6", "m": "1e-3", "c": "1e-2", "d": "1e-1",
    "k": "1e3", "K": "1e3", "M": "1e6", "G": "1e9", "T": "1e12", "P": "1e15", "E": "1e18",
}  # fmt: skip
_BASES = {
    "B": "bytes", "b": "bits", "bit": "bits", "bps": "bits a second", "bit/s": "bits a second",
    "B/s": "bytes a second", "b/s": "bits a second", "s": "time", "g": "mass", "m": "length", "L": "volume",
    "l": "volume", "W": "power", "Wh": "energy", "Hz": "frequency", "V": "voltage", "A": "current",
    "J": "work", "cal": "heat", "Pa": "pressure", "N": "force", "Ω": "resistance",
}  # fmt: skip
_WORDS = {
    "bytes": {"byte bytes": "1"},
    "mass": {"t tonne tonnes tonnen": "1e6"},
    "pounds": {"oz ounce ounces": "1", "lb lbs pound pounds": "16", "st stone": "224"},
    "inches": {
        'in inch inches "': "1",
        "ft foot feet '": "12",
        "yd yard yards": "36",
        "mi mile miles": "63360",
    },
}
_BINARY = re.compile(r"([KMGTPE])i(B|B/s)?")
_PERIODS = ("K", "M", "G", "T", "P", "E")


@cache
def _named() -> dict[str, tuple[Factor, ...]]:
    known: dict[str, tuple[Factor, ...]] = {}
    for dimension, units in _WORDS.items():
        for words, factor in units.items():
            for word in words.split():
                known[word] = (*known.get(word, ()), (dimension, Decimal(factor)))
    for seconds, spellings in time_words().items():
        for word in spellings:
            known[word] = (("time", Decimal(seconds)), *known.get(word, ()))
    return known


_SPELLED_PREFIXES = {"kilo": "k", "mega": "M", "giga": "G", "tera": "T", "milli": "m", "centi": "c", "": ""}
_SPELLED_BASES = {
    "byte": "B", "gram": "g", "gramme": "g", "metre": "m", "meter": "m", "litre": "L", "liter": "L",
    "watt": "W", "joule": "J", "volt": "V", "bit": "bit",
}  # fmt: skip


def symbol_of(word: str) -> str:
    """Return the sign of a unit that is written out ("gigabytes" is "GB"), any other word as it is."""
    low = word.casefold()
    for prefix, sign in _SPELLED_PREFIXES.items():
        base = (
            _SPELLED_BASES.get(low.removeprefix(prefix).removesuffix("s")) if low.startswith(prefix) else None
        )
        if base is not None:
            return f"{sign}{base}"
    return word


@cache
def factors(unit: str) -> tuple[Factor, ...]:
    """Return what a unit can measure: "m" is a metre or a minute; empty when it is no unit with multiples."""
    found = [*_named().get(unit, ()), *(_named().get(unit.casefold(), ()) if len(unit) > 1 else ())]
    if binary := _BINARY.fullmatch(unit):
        per_second = (binary[2] or "").endswith("/s")
        found.append(
            ("bytes a second" if per_second else "bytes", Decimal(1024) ** (_PERIODS.index(binary[1]) + 1))
        )
    if unit in _BASES:
        found.append((_BASES[unit], Decimal(1)))
    for prefix, factor in _PREFIXES.items():
        rest = unit.removeprefix(prefix)
        if rest != unit and rest in _BASES:
            found.append((_BASES[rest], Decimal(factor)))
    return tuple(dict.fromkeys(found))


def common(units: Sequence[str]) -> tuple[str, dict[str, Decimal]] | None:
    """Return the unit that most of these have and how many of it one of each is; None without one dimension.

    units are those of a column's cells, one for each.
    """
    distinct = dict.fromkeys(units)
    if len(distinct) < 2:
        return None
    dimensions = [dict(factors(unit)) for unit in distinct]
    shared = set.intersection(*map(set, dimensions)) if all(dimensions) else set()
    if len(shared) != 1:
        return None
    dimension = shared.pop()
    sizes = {unit: found[dimension] for unit, found in zip(distinct, dimensions, strict=True)}
    if len(set(sizes.values())) == 1:
        return None  # spellings of one unit
    counts = Counter(units)
    usual = sorted((unit for unit in counts if counts[unit] == max(counts.values())), key=sizes.__getitem__)
    best = usual[(len(usual) - 1) // 2]
    shares = {unit: size / sizes[best] for unit, size in sizes.items()}
    return ("min" if dimension == "time" and best == "m" else best), shares
