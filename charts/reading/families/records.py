r"""One value a line: `\\G` of mysql, `\\x` of psql, `.mode line` of sqlite, LTSV, key=value."""

import re
from collections.abc import Iterator, Sequence

from charts.reading import monospace
from charts.reading.block import Block
from charts.reading.limits import MAX_COLUMNS, is_bearable

_STARS = re.compile(r"\*{3,}\s*\d+\.\s*row\s*\*{3,}\s*")
_RECORD = re.compile(
    r"[\s+┌├╔╠└╚─═|-]*[\[(]?\s?(?:RECORD|Record|DATENSATZ|ENREGISTREMENT|REGISTRO|Satz) \d+\s?[\])]?"
    r"[\s+┬┼╦╬─═|┐┤╗╣-]*|\* Record \d+\s*"
)
_KEY = re.compile(r"\s*+([^\s:=|│║][^:=|│║]{0,80}?)\s*+(?:[:=]\s|[:=]$|[|│║]\s?|\s:\s)(.*)")
_BARS = re.compile(r"^\s*[|│║]\s?|\s?[|│║]\s*$")
_TAGGED = re.compile(r"([A-Za-z_][\w.-]{0,40})([:=])(\"[^\"]{0,200}\"|\S*)")

SIGNS = ("***", "ecord ", "ECORD ", ":", "=", "|", "│", "║")

Record = dict[str, str]


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of records."""
    return _separated(lines) or _tagged(lines) or _paragraphs(lines)


def _separated(lines: Sequence[str]) -> Block | None:
    """Read records under lines such as "*** 1. row ***" and "-[ RECORD 1 ]-"."""
    start = next((place for place, line in enumerate(lines) if _is_separator(line)), None)
    if start is None:
        return None
    if lines[start].startswith("* Record"):
        return _borderless(lines, start)
    records: list[Record] = []
    key, end = "", start
    for place in range(start, len(lines)):
        line = lines[place]
        if _is_separator(line):
            records.append({})
            key = ""
        elif not line.strip() or re.fullmatch(r"\s*[└╚+][─═+┴╩-]*[┘╝+]\s*", line):
            if not line.strip() and place + 1 < len(lines) and not _is_separator(lines[place + 1]):
                break
        elif pair := _pair(_BARS.sub("", line) if line.strip()[:1] in "|│║" else line):
            key, records[-1][pair[0]] = pair[0], pair[1]
        elif key and line.startswith(" "):
            records[-1][key] += " " + line.strip().lstrip("|│ ")
        else:
            break
        end = place + 1
    return _block(records, start, end)


def _borderless(lines: Sequence[str], start: int) -> Block | None:
    """Read psql's expanded output without borders: names and values stand in two columns of blanks."""
    end = next((place for place in range(start, len(lines)) if not lines[place].strip()), len(lines))
    texts = [line for line in lines[start:end] if not _is_separator(line)]
    spans = monospace.gaps([monospace.expand(line.rstrip()) for line in texts])
    if not spans:
        return None
    records: list[Record] = []
    for line in lines[start:end]:
        if _is_separator(line):
            records.append({})
        elif records:
            wide = monospace.expand(line)
            records[-1][monospace.shown(wide[: spans[0][1]])] = monospace.shown(wide[spans[0][1] :])
    return _block(records, start, end)


def _is_separator(line: str) -> bool:
    return bool(_STARS.fullmatch(line) or ("ecord " in line.casefold() and _RECORD.fullmatch(line)))


def _pair(line: str) -> tuple[str, str] | None:
    found = _KEY.fullmatch(line)
    return (found[1].strip(), found[2].strip()) if found else None


def _block(records: Sequence[Record], start: int, end: int) -> Block | None:
    records = [record for record in records if record]
    names = list(dict.fromkeys(name for record in records for name in record))
    if not names or len(names) > MAX_COLUMNS:
        return None
    if not is_bearable(len(names) * len(records), sum(map(len, records))):
        return None
    rows = [[record.get(name, "") for name in names] for record in records]
    return Block(start, end, [names, *rows], header=1)


def _paragraphs(lines: Sequence[str]) -> Block | None:
    """Read "key = value" blocks with blank lines between, the same keys in each."""
    for start, end, records in _runs(lines):
        first = list(records[0])
        if len(first) < 2:
            continue
        alike = sum(list(record) == first for record in records)
        if len(records) > 1 and alike * 2 > len(records):
            return _block(records, start, end)
        if len(records) == 1 and _right_aligned(lines[start:end]):
            return _block(records, start, end)
    return None


def _right_aligned(lines: Sequence[str]) -> bool:
    """Whether the names end in one column, as only `.mode line` prints a record of one."""
    ends = {line.find(" = ") for line in lines if line.strip()}
    return len(ends) == 1 and -1 not in ends and any(line.startswith(" ") for line in lines)


def _runs(lines: Sequence[str]) -> Iterator[tuple[int, int, list[Record]]]:
    start = 0
    pairs = list(map(_pair, lines))
    while start < len(lines):
        if pairs[start] is None:
            start += 1
            continue
        records: list[Record] = [{}]
        end = start
        place = start
        while place < len(lines):
            pair = pairs[place]
            if pair and pair[0] not in records[-1]:
                records[-1][pair[0]] = pair[1]
                end = place + 1
            elif pair and not lines[place - 1].strip():
                records.append({pair[0]: pair[1]})
                end = place + 1
            elif lines[place].strip() or not records[-1] or (place and not lines[place - 1].strip()):
                break
            else:
                records.append({})
            place += 1
        kept = [record for record in records if record]
        if kept:
            yield start, end, kept
        start = max(place, start + 1)


def _tagged(lines: Sequence[str]) -> Block | None:
    """Read lines of label:value parted by tabs (LTSV) or of label=value parted by blanks (logfmt)."""
    end = 0
    for start, line in enumerate(lines):
        if start < end or (":" not in line and "=" not in line):
            continue
        records = []
        end = start
        while end < len(lines) and (record := _fields(lines[end])):
            records.append(record)
            end += 1
        if len(records) > 1 and len(set(map(tuple, records))) * 2 <= len(records) + 1:
            return _block(records, start, end)
    return None


def _fields(line: str) -> Record | None:
    if "\t" in line:
        pairs = [field.partition(":") for field in line.strip().split("\t")]
        good = len(pairs) > 1 and all(sign and re.fullmatch(r"[\w.-]{1,40}", name) for name, sign, _ in pairs)
        return {name: value.strip() for name, _, value in pairs} if good else None
    found = _TAGGED.findall(line)
    if len(found) < 2 or len({sign for _, sign, _ in found}) > 1 or found[0][1] != "=":
        return None
    if _TAGGED.sub("", line).strip(" ,;"):
        return None
    return {name: value.strip(',;"') for name, _, value in found}
