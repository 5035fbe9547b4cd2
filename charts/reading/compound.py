"""The container of an .xls (Microsoft's Compound File): the stream that counts, out of it, into a new one.

What is read again by a library is the new one, so nothing reaches that but the bytes that were looked at.
"""

import struct
from array import array
from collections.abc import Sequence

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAMS = ("Workbook", "Book")
_HEADER = struct.Struct("<8s16s5H6x9I")
"""Magic, class, versions, byte order, sizes of sectors and small ones; counts and places."""
_ENTRY = struct.Struct("<64sHBB3I16sI2QIQ")
"""An entry of the directory: name, its bytes, kind, colour, relatives, class, state, times, place, size."""
_REGULAR = 0xFFFFFFFA  # numbers from here on are no sectors
_END, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_LISTED = 109  # sectors of the table that the header itself lists
_SMALL = 64
_LEAST = 4096  # bytes of a stream that stands in sectors of its own
_SECTOR = 4096
_NUMBER = 4


def workbook_stream(data: bytes) -> bytes:
    """Return the stream that holds an .xls's sheets. Raises ValueError where there is none."""
    try:
        return _Container(data).stream()
    except (struct.error, IndexError) as error:
        raise ValueError("no workbook") from error


class _Container:
    def __init__(self, data: bytes) -> None:
        header = _HEADER.unpack_from(data)
        shift = header[5]
        if header[0] != MAGIC or shift not in {9, 12}:
            raise ValueError("no container")
        self._data = data
        self._size = 1 << shift
        self._sectors = len(data) // self._size
        _, _, directory, _, _, small_table, _, listing, _ = header[7:]
        self._table = self._read_table(listing)
        self._entries = self._chain(directory, self._table)
        self._small_table = _numbers(self._chain(small_table, self._table))

    def stream(self) -> bytes:
        """Return the first of the streams that an .xls can have, by name."""
        root = _ENTRY.unpack_from(self._entries)
        found: dict[str, tuple[int, int]] = {}
        for at in range(0, len(self._entries) - _ENTRY.size + 1, _ENTRY.size):
            entry = _ENTRY.unpack_from(self._entries, at)
            name = entry[0].decode("utf-16-le", "replace").partition("\0")[0]
            found.setdefault(name, (entry[-2], entry[-1] & 0xFFFFFFFF))
        known = [found[name] for name in _STREAMS if name in found]
        if not known:
            raise ValueError("no workbook")
        start, size = known[0]
        if size >= _LEAST:
            return self._chain(start, self._table)[:size]
        small = self._chain(root[-2], self._table)
        pieces = _places(start, self._small_table, len(small) // _SMALL)
        return b"".join(small[at * _SMALL : (at + 1) * _SMALL] for at in pieces)[:size]

    def _sector(self, place: int) -> bytes:
        return self._data[(place + 1) * self._size : (place + 2) * self._size]

    def _read_table(self, listing: int) -> Sequence[int]:
        """Return which sector follows each."""
        listed = list(_numbers(self._data[_HEADER.size : _HEADER.size + _LISTED * _NUMBER]))
        for _ in range(self._sectors):
            if listing >= _REGULAR:
                break
            more = _numbers(self._sector(listing))
            listed.extend(more[:-1])
            listing = more[-1]
        used = [place for place in listed if place < _REGULAR]
        if len(used) > self._sectors:
            raise ValueError("more tables than sectors")
        return _numbers(b"".join(map(self._sector, used)))

    def _chain(self, start: int, table: Sequence[int]) -> bytes:
        return b"".join(map(self._sector, _places(start, table, self._sectors)))


def _places(start: int, table: Sequence[int], most: int) -> list[int]:
    """Return the sectors of a chain. Raises ValueError where it is longer than all there are: a ring."""
    places: list[int] = []
    while start < _REGULAR:
        places.append(start)
        if len(places) > most:
            raise ValueError("a ring of sectors")
        start = table[start]
    return places


def _numbers(data: bytes) -> Sequence[int]:
    return array("I", struct.unpack(f"<{len(data) // _NUMBER}I", data[: len(data) // _NUMBER * _NUMBER]))


def packed(stream: bytes) -> bytes:
    """Return a container that holds this stream alone, as an .xls has it."""
    stream = stream.ljust(_LEAST, b"\0")
    size = len(stream)
    sectors = -(-size // _SECTOR)
    entries = _SECTOR // _NUMBER
    tables = 1
    while tables * entries < tables + 1 + sectors:
        tables += 1
    chain = [*([_TABLE] * tables), _END, *range(tables + 2, tables + 1 + sectors), _END]
    table = struct.pack(f"<{len(chain)}I", *chain).ljust(tables * _SECTOR, b"\xff")
    header = _HEADER.pack(
        MAGIC, b"", 0x3E, 4, 0xFFFE, 12, 6, 1, tables, tables, 0, _LEAST, _END, 0, _END, 0
    ) + struct.pack(f"<{_LISTED}I", *range(tables), *[_FREE] * (_LISTED - tables))
    directory = _entry("Root Entry", 5, 1, tables, 0) + _entry(_STREAMS[0], 2, _FREE, tables + 1, size)
    return b"".join(
        [
            header.ljust(_SECTOR, b"\0"),
            table,
            directory.ljust(_SECTOR, b"\0"),
            stream.ljust(sectors * _SECTOR, b"\0"),
        ]
    )


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le")
    return _ENTRY.pack(encoded, len(encoded) + 2, kind, 1, _FREE, _FREE, child, b"", 0, 0, 0, start, size)
