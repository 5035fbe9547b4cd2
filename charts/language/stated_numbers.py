"""Which numbers a text states, so that a model can be held to those that the member or the table wrote."""

import re
from collections.abc import Iterable, Iterator

_NUMBER = re.compile(r"\d(?:[\d.,'’\u202f\u00a0]{0,40}\d)?")
_SCALES = (1.0, 1e3, 1e6, 1e9, 0.01, 100.0)
"""A request may write 5k, 2 million or 40 % where the table writes the number out."""
_WORDS_END = 12
"""Numbers up to a dozen are written as words in any language ("top five", "両方")."""
_LONGEST = 10_000


def numbers_in(text: str) -> Iterator[float]:
    """Yield every reading of every number in a text: 1.234 is a thousand or a little more than one."""
    for match in _NUMBER.finditer(text[:_LONGEST]):
        yield from _readings(match.group())


def _readings(written: str) -> Iterator[float]:
    digits = "".join(c for c in written if c.isdecimal())
    yield float(digits)
    last = max((written.rfind(sign) for sign in ".,"), default=-1)
    if last > 0:
        whole = "".join(c for c in written[:last] if c.isdecimal())
        part = "".join(c for c in written[last:] if c.isdecimal())
        yield float(f"{whole}.{part}")
    for piece in re.split(r"[^\d]", written):
        if piece:
            yield float(piece)


class Known:
    """The numbers that may be stated: written in one of the texts, in cells, or small enough to be words."""

    def __init__(self, texts: Iterable[str], cells: Iterable[object] = ()) -> None:
        self._written = {number for text in texts for number in numbers_in(text)}
        self._cells = {
            float(cell) for cell in cells if isinstance(cell, int | float) and not isinstance(cell, bool)
        }

    def has(self, number: float) -> bool:
        """Whether a number may be stated in a filter."""
        number = abs(number)
        if number in self._cells or -number in self._cells:
            return True
        if number <= _WORDS_END and number == int(number):
            return True
        return any(_same(number, written * scale) for scale in _SCALES for written in self._written)

    def all_in(self, text: str) -> bool:
        """Whether every number that a text states is written somewhere, in one of its readings."""
        for match in _NUMBER.finditer(text):
            readings = list(_readings(match.group()))[:2]  # the number as a whole, not its pieces
            if not any(r in self._cells or -r in self._cells or self._is_written(r) for r in readings):
                return False
        return True

    def _is_written(self, number: float) -> bool:
        return any(_same(number, written) for written in self._written)


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-9 * max(abs(one), abs(other))
