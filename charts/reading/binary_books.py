"""Workbooks written as records, measured: .xls (BIFF8 and before) and the parts of an .xlsb (BIFF12)."""

import struct
from collections import Counter
from collections.abc import Iterator, Sequence

from charts.reading.book_size import BookSize

_END, _SHEET, _DIMENSIONS, _SHARED, _CONTINUED, _LABEL_SHARED, _MANY_NUMBERS = (
    0x0A, 0x85, 0x200, 0xFC, 0x3C, 0xFD, 0xBD,
)  # fmt: skip
_CELLS = frozenset({0x203, 0x204, 0x205, 0x27E, 0x06, _LABEL_SHARED, _MANY_NUMBERS})
_MOST_CONTINUED = 4_000  # records that go on with one: each holds 8,224 bytes, or the text is made to be slow
_WIDE, _EXTENDED, _RICH = 1, 4, 8

_ROW_12, _CELLS_12, _SHARED_CELL_12, _SHARED_12 = 0, range(1, 12), 7, 19

Record = tuple[int, bytes]


def add_xls(stream: bytes, size: BookSize) -> None:
    """Add the sheets of an .xls, those that are listed twice as often. Raises ValueError where it is none."""
    texts: Sequence[int] = ()
    sheets: Counter[int] = Counter()
    continued: list[bytes] | None = None
    for kind, data in _records(stream, 0):
        if kind == _CONTINUED and continued is not None:
            continued.append(data)
            if len(continued) > _MOST_CONTINUED:
                raise ValueError("a text in too many pieces")
            continue
        if continued:
            texts = _texts(continued)
        continued = [data] if kind == _SHARED else None
        if kind == _SHEET:
            sheets[struct.unpack_from("<I", data)[0]] += 1
    for place, times in sheets.items():
        rows, columns, records, characters = _sheet(stream, place, texts)
        size.add_sheet(rows, columns, times)
        size.cells += max(0, records - rows * columns) * times
        size.characters += characters * times


def _records(stream: bytes, place: int) -> Iterator[Record]:
    """Yield the records up to the one that ends them, that one too."""
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<2H", stream, place)
        yield kind, stream[place + 4 : place + 4 + length]
        if kind == _END:
            return
        place += 4 + length


def _sheet(stream: bytes, place: int, texts: Sequence[int]) -> tuple[int, int, int, int]:
    """Return the outermost row and column of a sheet, declared ones too, its records and its shared texts."""
    rows = columns = records = characters = 0
    for kind, data in _records(stream, place):
        records += 1
        if kind == _DIMENSIONS:
            top, bottom, left, right = struct.unpack_from("<2I2H" if len(data) > 10 else "<4H", data)
            if bottom and right and (bottom <= top or right <= left):
                raise ValueError("corners that are none")
            rows, columns = max(rows, bottom), max(columns, right)
        elif kind in _CELLS:
            row, column = struct.unpack_from("<2H", data)
            if kind == _MANY_NUMBERS:
                column = max(column, struct.unpack_from("<H", data, len(data) - 2)[0])
            elif kind == _LABEL_SHARED:
                shown = struct.unpack_from("<I", data, 6)[0]
                characters += texts[shown] if shown < len(texts) else 0
            rows, columns = max(rows, row + 1), max(columns, column + 1)
    return rows, columns, records, characters


def _texts(pieces: Sequence[bytes]) -> list[int]:
    """Return the sizes of the shared texts, which may go on over the edges of records."""
    declared = struct.unpack_from("<I", pieces[0], 4)[0]
    if declared > sum(map(len, pieces)):
        raise ValueError("more texts than bytes")
    walk = _Pieces(pieces, 8)
    return [walk.text() for _ in range(declared)]


class _Pieces:
    """A place in pieces of bytes, moved over one text after the other."""

    def __init__(self, pieces: Sequence[bytes], at: int) -> None:
        self._pieces = pieces
        self._piece = 0
        self._at = at

    def text(self) -> int:
        """Move over the next text and return its characters."""
        if self._at >= len(self._pieces[self._piece]):
            self._turn()
        head = self._take(3)
        count, flags = int.from_bytes(head[:2], "little"), head[2]
        runs = struct.unpack("<H", self._take(2))[0] if flags & _RICH else 0
        extended = struct.unpack("<I", self._take(4))[0] if flags & _EXTENDED else 0
        left = count
        while left:
            width = 2 if flags & _WIDE else 1
            here = min(left, (len(self._pieces[self._piece]) - self._at) // width)
            self._at += here * width
            left -= here
            if left:
                self._turn()
                flags = self._take(1)[0]
        self._skip(4 * runs + extended)
        return count

    def _take(self, size: int) -> bytes:
        self._at += size
        return self._pieces[self._piece][self._at - size : self._at]

    def _skip(self, size: int) -> None:
        while size > len(self._pieces[self._piece]) - self._at:
            size -= len(self._pieces[self._piece]) - self._at
            self._turn()
        self._at += size

    def _turn(self) -> None:
        self._piece, self._at = self._piece + 1, 0
        if self._piece == len(self._pieces):
            raise ValueError("a text that ends too early")


def add_xlsb(part: bytes, size: BookSize) -> None:
    """Add one part of an .xlsb: a sheet, or the shared texts."""
    rows = columns = row = 0
    for kind, data in _records_12(part):
        number = int.from_bytes(data[:4], "little")
        if kind == _ROW_12:
            row = number + 1
        elif kind in _CELLS_12:
            rows, columns = max(rows, row), max(columns, number + 1)
            if kind == _SHARED_CELL_12:
                size.uses.append(int.from_bytes(data[8:12], "little"))
        elif kind == _SHARED_12:
            size.strings.append(int.from_bytes(data[1:5], "little"))
    size.add_sheet(rows, columns)


def _records_12(part: bytes) -> Iterator[Record]:
    place = 0
    while place < len(part):
        kind, place = _varint(part, place, 2)
        length, place = _varint(part, place, 4)
        yield kind, part[place : place + min(length, 12)]
        place += length


def _varint(part: bytes, place: int, most: int) -> tuple[int, int]:
    """Return a number of seven bits a byte and the place behind it."""
    number = 0
    for shift in range(0, 7 * most, 7):
        byte = part[place] if place < len(part) else 0
        place += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            break
    return number, place
