"""How the numbers of a table were written, so that a chart writes its figures alike."""

import re
import unicodedata
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from charts.table import Column, Kind, Table
from charts.telling.speech import Marks, marks_of, native_marks_of, speaking

_MOST_CELLS = 200
_NUMBER = re.compile(r"\d[\d.,٫٬'’\u00a0\u202f ]*")
_OTHER = {",": ".", ".": ",", "٫": "٬", "٬": "٫"}


def speaking_of(table: Table, locale: str) -> AbstractContextManager[None]:
    """Speak a language within, and write numbers as the table has them."""
    return speaking(locale, marks_in(table, locale))


def marks_in(table: Table, locale: str) -> Marks:
    """Return the marks of a table's numbers; what no cell shows is as readers of the language write it."""
    numbers = [column for column in table.columns if column.kind is Kind.NUMBER]
    usual = _usual(numbers, locale)
    decimals: set[str] = set()
    groups: set[str] = set()
    for column in numbers:
        _note(column, decimals, groups)
    pairs = usual.pairs or _in_pairs(numbers)
    decimal = decimals.pop() if len(decimals) == 1 else ""
    group = groups.pop() if len(groups) == 1 else ""
    if not decimal and not group:
        return replace(usual, pairs=pairs)
    decimal = decimal or _OTHER.get(group, usual.decimal)
    group = group or (usual.group if usual.group != decimal else _OTHER[decimal])
    return replace(usual, decimal=decimal, group=group, pairs=pairs)


def _usual(numbers: Sequence[Column], locale: str) -> Marks:
    """Return how readers of a language write numbers, in the digits of its own where all cells have those.

    The other digits of Arabic script are as good as the own ones. Others are shown 0 to 9.
    """
    native = native_marks_of(locale)
    if native.zero == "0":
        return native
    zeros = {_zero_of(sign) for column in numbers for raw in column.raw[:_MOST_CELLS] for sign in raw}
    zeros.discard("")
    (zero,) = zeros if len(zeros) == 1 else ("0",)
    if zero == native.zero or {zero, native.zero} == _ARABIC:
        return replace(native, zero=zero)
    return marks_of(locale)


_ARABIC = {"٠", "۰"}


def _zero_of(sign: str) -> str:
    """Return the zero of the digits that a sign is one of, "" if it is none."""
    digit = unicodedata.decimal(sign, None)
    return "" if digit is None else chr(ord(sign) - digit)


def _in_pairs(numbers: Sequence[Column]) -> bool:
    """Whether a number is written as in India: 1,24,000."""
    return any(_PAIRS.search(raw) for column in numbers for raw in column.raw[:_MOST_CELLS])


_PAIRS = re.compile(r"(?<![\d,])\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])")


def _note(column: Column, decimals: set[str], groups: set[str]) -> None:
    """Note the marks of the cells of which the value says which mark is which."""
    for value, raw in zip(column.values[:_MOST_CELLS], column.raw[:_MOST_CELLS], strict=True):
        found = _NUMBER.search(raw)
        if found is None or isinstance(value, bool) or not isinstance(value, int | float):
            continue
        number = found.group().rstrip(" .,٫٬'’\u00a0\u202f")
        marks = [sign for sign in number if not sign.isdigit()]
        if not marks:
            continue
        before, _, after = number.rpartition(marks[-1])
        whole = "".join(sign for sign in before if sign.isdigit())
        if marks[-1] in _OTHER and _is(value, f"{whole}.{after}"):
            decimals.add(marks[-1])
            groups.update(marks[:-1])
        elif _is(value, whole + after):
            groups.update(marks)


def _is(value: float, digits: str) -> bool:
    return digits.replace(".", "", 1).isdecimal() and float(digits) == abs(value)
