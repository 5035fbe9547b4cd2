"""Lines of a program's log: fields with their names, and words, moments and counters around them."""

import re
from collections.abc import Sequence

from charts.cells.numbers import parts
from charts.reading.block import Block
from charts.reading.limits import MAX_COLUMNS

_NAME = r"[A-Za-z_][\w./%-]{0,40}"
_UNITS = r"ms|s|us|\u00b5s|ns|kB|KB|MB|GB|MiB|GiB|%|\u00b0[CF]?|[mk]?[VAWg]|[km]?m|hPa|ppm|dB|lx|lux|k?Hz"
_FIELD = re.compile(
    rf"(?<![\w.\"'])({_NAME})(?:=|:\s|:(?=[-+]?[0-9]))(\"[^\"]{{0,200}}\"|[^\s,;|]{{1,200}})(?:\s({_UNITS}))?(?=[\s,;|)\]]|$)"
)
_MOMENT = re.compile(
    r"\[?(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?)(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?\]?"
)
_COUNTER = re.compile(rf"({_NAME})\s[\[#(]?(\d{{1,9}})(?:/\d{{1,9}})?[\])]?(?=[\s:,;|-]|$)")
SIGNS = ("=", ":")
_EDGES = " \t:,;|()[]-–"
_LEAST = 2
_MAX_LINE = 1_000

_Record = dict[str, str]


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of lines that hold the same fields."""
    start = 0
    while start < len(lines):
        if "=" not in lines[start] and ":" not in lines[start]:
            start += 1
            continue
        records: list[_Record] = []
        end = start
        while end < len(lines) and (record := _record(lines[end])) and _alike(records, record):
            records.append(record)
            end += 1
        if len(records) >= _LEAST and (found := _block(records, start, end)):
            return found
        start = max(end, start + 1)
    return None


def _alike(records: Sequence[_Record], record: _Record) -> bool:
    return not records or records[0].keys() == record.keys()


def _record(line: str) -> _Record | None:
    """Return the fields of a line, with what else it says under the names "" and "time"; None for words."""
    if len(line) > _MAX_LINE:
        return None
    found = list(_FIELD.finditer(line))
    equals = [one for one in found if "=" in one[0].partition('"')[0]]
    counter = _COUNTER.match(line.lstrip())
    if len(equals) < _LEAST:
        parted = counter and (" - " in line or " | " in line)
        whole = parted or not _without(line, found).strip(_EDGES)  # a sensor's line: "Temp: 21.5 Hum: 44"
        if len(found) < _LEAST or not whole or not all(parts(one[2]) for one in found):
            return None
    else:
        found = equals
    if len({one[1] for one in found}) < len(found):
        return None
    record: _Record = {}
    rest = _without(line, found).strip()
    if moment := _MOMENT.match(rest):
        record["time"] = moment[1]
        rest = rest[moment.end() :]
    for one in _COUNTER.finditer(rest):
        record.setdefault(one[1], one[2])
    record[""] = " ".join(_COUNTER.sub(" ", rest).split()).strip(_EDGES)
    for one in found:
        record[one[1]] = " ".join(filter(None, (one[2].strip('"'), one[3])))
    return record


def _without(line: str, fields: Sequence[re.Match[str]]) -> str:
    kept, place = [], 0
    for one in fields:
        kept.append(line[place : one.start()])
        place = one.end()
    return " ".join([*kept, line[place:]])


def _block(records: Sequence[_Record], start: int, end: int) -> Block | None:
    """Make rows of the records; words that are the same in every line are the program's."""
    names = list(records[0])
    if len({record[""] for record in records}) == 1:
        names.remove("")
    if len(names) > MAX_COLUMNS:
        return None
    return Block(start, end, [names, *([record[name] for name in names] for record in records)], header=1)
