r"""One value a line: `\\G` of mysql, `\\x` of psql, `.mode line` of sqlite, LTSV, key=value, YAML records."""

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

_YAML = re.compile(r"\s*+(?:- |[^\s:][^:]{0,99}:)")
_MAX_TRIES = 6  # of one run of lines: each may look to its end, so their number keeps the time linear

Record = dict[str, str]


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of records."""
    return _separated(lines) or _yaml(lines) or _tagged(lines) or _paragraphs(lines)


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
        alike = sum(list(record) == first for record in records)
        if len(records) > 1 and len(first) > 1 and alike * 2 > len(records):
            return _block(records, start, end)
        if len(records) == 1 and len(first) > 1 and _right_aligned(lines[start:end]):
            return _block(records, start, end)
    return None


def _right_aligned(lines: Sequence[str]) -> bool:
    """Whether the names end in one column, as only `.mode line` prints a record of one."""
    ends = {line.find(" = ") for line in lines if line.strip()}
    return len(ends) == 1 and -1 not in ends and any(line.startswith(" ") for line in lines)


def _runs(lines: Sequence[str]) -> Iterator[tuple[int, int, list[Record]]]:
    start = 0
    while start < len(lines):
        records: list[Record] = [{}]
        end = start
        place = start
        while place < len(lines):
            pair = _pair(lines[place])
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


def _yaml(lines: Sequence[str]) -> Block | None:
    """Read the two shapes of YAML that hold a table: a list of mappings, and a mapping of lists."""
    end = tries = 0
    for start, line in enumerate(lines):
        if re.match(r"\s*- [\w\"' ]{1,60}:(?:\s|$)", line):
            return _yaml_records(lines, start)
        if not re.fullmatch(r"[\w\"' ]{1,60}:\s*(?:\[.*\])?", line) or start + 1 == len(lines):
            continue
        if start >= end:
            end, tries = _yaml_end(lines, start), 0
        tries += 1
        if tries <= _MAX_TRIES and (found := _yaml_nested(lines, start) or _yaml_lists(lines, start)):
            return found
    return None


def _yaml_end(lines: Sequence[str], start: int) -> int:
    """Return where the lines end that a mapping begun at start could be made of."""
    return next((place for place in range(start, len(lines)) if not _YAML.match(lines[place])), len(lines))


def _yaml_records(lines: Sequence[str], start: int) -> Block | None:
    records: list[Record] = []
    indent = len(lines[start]) - len(lines[start].lstrip())
    end = start
    for place in range(start, len(lines)):
        line = lines[place]
        if not line.strip() or line.strip().startswith("#"):
            continue
        text = line.strip()
        depth = len(line) - len(line.lstrip())
        if text.startswith("- ") and depth == indent:
            records.append({})
            text = text[2:].strip()
        elif depth <= indent:
            break
        name, sign, value = text.partition(":")
        if not sign or (value and not value.startswith(" ")):
            break
        records[-1][_scalar(name)] = _scalar(value)
        end = place + 1
    if len(records) < 2 or len(records[0]) < 2:
        return None
    return _block(records, start - 1 if start and re.fullmatch(r"\w+:\s*", lines[start - 1]) else start, end)


def _yaml_nested(lines: Sequence[str], start: int) -> Block | None:
    """Read a mapping of mappings: a name, and indented under it the fields of its row."""
    records: list[Record] = []
    end = start
    while end < len(lines):
        line = lines[end]
        name, sign, value = line.strip().partition(":")
        if not sign or (value and not value.startswith(" ")):
            break
        if not line.startswith((" ", "\t")):
            if value.strip():
                break
            records.append({"": _scalar(name)})
        elif records and value.strip():
            records[-1][_scalar(name)] = _scalar(value)
        else:
            break
        end += 1
    return (
        _block(records, start, end)
        if len(records) > 1 and all(len(record) > 1 for record in records)
        else None
    )


def _yaml_lists(lines: Sequence[str], start: int) -> Block | None:
    named: dict[str, list[str]] = {}
    end = start
    while end < len(lines):
        line = lines[end]
        found = re.fullmatch(r"([\w\"' ]{1,60}):\s*+(?:\[(.*)\]\s*+)?", line)
        if found:
            items = [_scalar(item) for item in found[2].split(",")] if found[2] else []
            named[_scalar(found[1])] = items
        elif named and re.match(r"\s*- ", line):
            named[next(reversed(named))].append(_scalar(line.strip()[2:]))
        else:
            break
        end += 1
    sizes = {len(items) for items in named.values()}
    if len(named) < 2 or len(sizes) != 1 or 0 in sizes:
        return None
    return Block(start, end, [list(named), *map(list, zip(*named.values(), strict=True))], header=1)


def _scalar(text: str) -> str:
    text = re.sub(r"(?<!\s)\s++#.*", "", text.strip()) if " #" in text else text.strip()
    return (
        text[1:-1]
        if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'"
        else ("" if text == "~" else text)
    )
