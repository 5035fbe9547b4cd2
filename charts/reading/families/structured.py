"""JSON in its shapes (records, columns, split, lines), literals of Python and JavaScript; nothing is run."""

import ast
import json
import re
import warnings
from collections.abc import Iterable, Sequence

from charts.reading.block import HEADER_UNKNOWN, Block
from charts.reading.families.nested import candidates, charted, columnar, traced
from charts.reading.limits import MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_DEPTH, is_bearable

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]

_LEAD = re.compile(
    r"\s*(?:- )?(?:(?:const|let|var)\s+)?(?:([A-Za-z_]\w{0,40})\s*[=:]\s*)?"
    r"(?:(?:(?:pd\.|pl\.)?(?:DataFrame|Series)|(?:collections\.)?(?:Counter|OrderedDict)|dict"
    r"|(?:np\.|numpy\.)?array)\s*\(\s*)?(?=[\[{])"
)
_CALL = re.compile(r"[\w.]{1,40}\s?\(")
_KEY = re.compile(r"(?<=[{,\s])([A-Za-z_]\w{0,60})(?=\s*:)")
_CONSTANTS = {
    "null": "None",
    "undefined": "None",
    "NaN": "None",
    "nan": "None",
    "true": "True",
    "false": "False",
}
_CONSTANT = re.compile(rf"(?<=[\s:,\[])(?:{'|'.join(_CONSTANTS)})(?=[\s,\]}}])")
_ARRAY = re.compile(r"\[[-+\d.eE\s\[\]]++")
_COLUMNS = re.compile(r",\s*columns\s*=\s*(?=\[)")
_MAX_ATTEMPTS = 6
_MAX_LITERAL = 300_000
_OPENING = {"[": "]", "{": "}", "(": ")"}
SIGNS = ("[", "{")


def find(lines: Sequence[str]) -> Block | None:
    """Find the first value between brackets that has the shape of a table."""
    attempts = 0
    for start, line in enumerate(lines):
        lead = _LEAD.match(line) if "[" in line or "{" in line else None
        if lead is None:
            inline = _inline(line)
            if inline is None:
                continue
            lead_end, name = inline, ""
        else:
            lead_end, name = lead.end(), lead[1] or ""
        attempts += 1
        if attempts > _MAX_ATTEMPTS:
            return None
        if found := _at(lines, start, lead_end, name):
            return found
    return None


def _inline(line: str) -> int | None:
    """Return where a record begins behind words on the same line: 'plot this: [{"a": 1}]'."""
    found = re.search(r"(?<=[\s:])(?:\[\s*[\[{(]|\{\s*[\"'])", line) if len(line) < 100_000 else None
    return found.start() if found else None


def _at(lines: Sequence[str], start: int, column: int, name: str) -> Block | None:
    if lines_block := _json_lines(lines, start):
        return lines_block
    if name and (assigned := _assignments(lines, start)):
        return assigned
    text = "\n".join(lines[start:])
    size = extent(text, column)
    if size is None:
        return None
    value = parse(text[column:size])
    table = shape(value)
    if table is None:
        return None
    if (given := _COLUMNS.match(text, size)) and (behind := extent(text, given.end())):
        named = parse(text[given.end() : behind])
        if isinstance(named, list) and table[1] != 1 and len(named) == len(table[0][0]):
            table = [[_text(name) for name in named], *table[0]], 1, table[2]
        size = behind
    end = start + text.count("\n", 0, size) + 1
    line_end = text.find("\n", size)
    tail = text[size : line_end if line_end >= 0 else len(text)].strip(" ;),.`")
    head = text[:column].strip() if not name else ""
    head = "" if _CALL.fullmatch(head) else head
    rows, header, frame = table
    return Block(start, end, rows, header, rest=f"{head} {tail}".strip(), index=frame)


def extent(text: str, column: int) -> int | None:
    """Return the end of the bracketed value at column: brackets counted, strings skipped, depth limited."""
    stack: list[str] = []
    quote = ""
    for found in re.finditer(r"\\.|[\"'\[\]{}()\n]", text[column:]):
        sign = found[0]
        if quote:
            quote = "" if sign == quote or (sign == "\n" and quote == "'") else quote
        elif sign in {'"', "'"}:
            before = text[column + found.start() - 1 : column + found.start()]
            quote = sign if sign == '"' or not before.isalnum() else ""
        elif sign in _OPENING:
            stack.append(_OPENING[sign])
            if len(stack) > MAX_DEPTH:
                return None
        elif sign in {"]", "}", ")"}:
            if not stack or stack.pop() != sign:
                return None
            if not stack:
                return column + found.end()
    return None


def parse(text: str) -> object:
    """Parse JSON, else a literal of Python or JavaScript; None when it is neither.

    Numbers come as the strings they were written as, so that a column decides over them as anywhere else.
    """
    if _ARRAY.fullmatch(text):
        text = re.sub(r"(?<=[\d.\]])\s+(?=[-\d\[])", ", ", text)  # as numpy prints: blanks part the numbers
    for candidate in (text, re.sub(r",(\s*[\]}])", r"\1", text)):
        try:
            return json.loads(candidate, parse_float=str, parse_int=str, parse_constant=str)
        except (ValueError, RecursionError):
            continue
    if len(text) > _MAX_LITERAL:
        return None
    for candidate in (text, _javascript(text)):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of the compiler, about a member's words
                return ast.literal_eval(candidate)
        except (ValueError, SyntaxError, RecursionError, MemoryError, TypeError):
            continue
    return _flow(text)


def _flow(text: str) -> object:
    """Read a flat list or mapping of bare words, as YAML writes it: [Jan, Feb], {month: Jan, sold: 3}."""
    inner = text[1:-1].strip()
    if not inner or any(sign in inner for sign in "[]{}()\n"):
        return None
    items = [item.strip() for item in inner.split(",")]
    if text[0] == "[":
        return [item.strip("'\"") for item in items]
    fields = [item.partition(": ") for item in items]
    good = text[0] == "{" and all(name and sign for name, sign, _ in fields)
    return {name.strip("'\""): value.strip().strip("'\"") for name, _, value in fields} if good else None


def _javascript(text: str) -> str:
    """Quote bare keys and spell the constants as Python does."""
    return _CONSTANT.sub(lambda found: _CONSTANTS[found[0]], _KEY.sub(r'"\1"', text))


def _json_lines(lines: Sequence[str], start: int) -> Block | None:
    """Read one object a line (NDJSON)."""
    records = []
    end = start
    while end < len(lines):
        line = lines[end].strip().rstrip(",").removeprefix("- ")
        if not (line.startswith("{") and line.endswith("}")) or extent(line, 0) != len(line):
            break
        value = parse(line)
        if not isinstance(value, dict):
            break
        records.append(value)
        end += 1
    if len(records) < 2:
        return None
    table = shape(records)
    return Block(start, end, table[0], table[1]) if table else None


def _assignments(lines: Sequence[str], start: int) -> Block | None:
    """Read lists assigned to names, one a line: x = [1, 2], y = [3, 4]."""
    named: dict[str, list[object]] = {}
    end = start
    while end < len(lines):
        lead = _LEAD.match(lines[end])
        if not lead or not lead[1] or (size := extent(lines[end], lead.end())) is None:
            break
        value = parse(lines[end][lead.end() : size])
        if not isinstance(value, list) or any(isinstance(item, list | dict) for item in value):
            break
        named[lead[1]] = value
        end += 1
    sizes = {len(values) for values in named.values()}
    if len(named) < 2 or len(sizes) != 1:
        return None
    table = shape(named)
    return Block(start, end, table[0], table[1]) if table else None


_NESTED = (list, tuple, dict)
Shape = tuple[list[list[str]], int, bool]


def shape(value: object) -> Shape | None:
    """Return (rows, header rows, whether the first column is an index) when the value is a table."""
    for _ in range(MAX_DEPTH):
        inner = next(iter(value.values())) if isinstance(value, dict) and len(value) == 1 else None
        if not isinstance(inner, dict):
            break
        value = inner  # what has but one name is about what stands below it
    if isinstance(value, list | tuple):
        traces = traced(value)
        return _columns(traces) if traces else _from_list(list(value))
    if isinstance(value, dict):
        chart = charted(value) or (columnar(value) if _is_marked(value) else None)
        if chart:
            return _columns(chart)
        table = _from_dict(value)
        return table if table and not _holds_more(table) else deepest(value) or table
    return None


def _is_marked(value: dict[object, object]) -> bool:
    """Whether words stand beside the lists of a mapping: {"type": "pie", "labels": […], "values": […]}."""
    return any(not isinstance(one, list | dict) for one in value.values())


def _holds_more(table: Shape) -> bool:
    """Whether a cell is a list of records or the like: the table is further down."""
    return any(cell.startswith(("[{", '{"')) for row in table[0] for cell in row)


def deepest(value: object) -> Shape | None:
    """Return the largest table that stands somewhere inside a value: records, columns, labels with data."""
    found = [table for inner in candidates(value) if (table := _from_inner(inner))]
    return max(found, key=lambda table: len(table[0]) * max(map(len, table[0])), default=None)


def _from_inner(inner: object) -> Shape | None:
    if isinstance(inner, list):
        return _from_list(inner)
    return _from_dict(inner) if isinstance(inner, dict) else None


def _from_list(items: list[object]) -> Shape | None:
    if not items:
        return None
    first = items[0]
    if isinstance(first, list) and len(items) > 1 and isinstance(items[1], dict):
        return _records([item for item in items[1:] if isinstance(item, dict)], [str(name) for name in first])
    if all(isinstance(item, dict) for item in items):
        return _records([item for item in items if isinstance(item, dict)])
    if all(isinstance(item, list | tuple) for item in items):
        rows = [[_text(cell) for cell in item] for item in items if isinstance(item, list | tuple)]
        return (rows, HEADER_UNKNOWN, False) if max(map(len, rows)) > 1 else None
    if len(items) > 2 and all(isinstance(item, str | int | float) for item in items):
        numeric = all(re.fullmatch(r"-?[\d.,eE+-]+", str(item)) for item in items)
        return ([[_text(item)] for item in items], 0, False) if numeric else None
    return None


def _records(records: list[dict[object, object]], first: Iterable[str] = ()) -> Shape | None:
    flat = [_flatten(record) for record in records]
    names = dict.fromkeys(first)
    for record in flat:
        names.update(dict.fromkeys(record))
        if len(names) > MAX_COLUMNS:
            break
    if not names or not records or not is_bearable(len(names) * len(flat), sum(map(len, flat))):
        return None
    return [list(names), *([record.get(name, "") for name in names] for record in flat)], 1, False


def _flatten(record: dict[object, object], prefix: str = "", depth: int = 0) -> dict[str, str]:
    flat: dict[str, str] = {}
    for key, value in record.items():
        if isinstance(value, dict) and value and depth < 3:
            flat.update(_flatten(value, f"{prefix}{key}.", depth + 1))
        else:
            flat[f"{prefix}{key}"] = _text(value)
    return flat


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple) and value and not any(isinstance(one, _NESTED) for one in value):
        shown = ", ".join(map(_text, value))
        return shown if len(shown) < MAX_CELL_CHARACTERS else "[…]"
    try:
        shown = (
            json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, _NESTED) else str(value)
        )
    except (TypeError, ValueError, RecursionError):  # keys that are no text; a whole number of 5,000 digits
        return "…"
    return shown if len(shown) < MAX_CELL_CHARACTERS or isinstance(value, str) else "[…]"


def _from_dict(value: dict[object, object]) -> Shape | None:
    columns, data = value.get("columns"), value.get("data")
    if (
        isinstance(columns, list)
        and isinstance(data, list)
        and data
        and all(isinstance(row, list) for row in data)
    ):
        names = [_text(name.get("name") if isinstance(name, dict) else name) for name in columns]
        return [names, *([_text(cell) for cell in row] for row in data if isinstance(row, list))], 1, False
    values = list(value.values())
    if values and all(isinstance(item, list | tuple) for item in values):
        return _columns(
            {str(key): list(item) for key, item in value.items() if isinstance(item, list | tuple)}
        )
    if values and all(isinstance(item, dict) for item in values):
        return _nested({str(key): item for key, item in value.items() if isinstance(item, dict)})
    tables = [item for item in values if isinstance(item, list) and item and isinstance(item[0], dict)]
    if len(tables) == 1:
        return _from_list(tables[0])
    if len(values) > 1 and not any(isinstance(item, list | dict) for item in values):
        return [[str(key), _text(item)] for key, item in value.items()], 0, False
    return None


def _columns(columns: dict[str, list[object]]) -> Shape | None:
    size = max(map(len, columns.values()))
    if not size or len({len(cells) for cells in columns.values()}) > 1:
        return None
    if all(isinstance(cells[0], dict) for cells in columns.values()):
        return _from_list(next(iter(columns.values())))
    body = [[_text(cells[place]) for cells in columns.values()] for place in range(size)]
    return [list(columns), *body], 1, False


def _is_sparse(outer: dict[str, dict[object, object]], keys: Sequence[str]) -> bool:
    """Whether mappings share so few names that each of their values is a row of its own."""
    flat = not any(isinstance(item, dict | list) for inner in outer.values() for item in inner.values())
    held = sum(map(len, outer.values()))
    return flat and len(outer) > 1 and held * 2 <= len(outer) * len(keys)


def _nested(outer: dict[str, dict[object, object]]) -> Shape | None:
    """Read a dict of dicts: by column when the inner keys count rows (as pandas writes), else by row."""
    keys = list(dict.fromkeys(str(key) for inner in outer.values() for key in inner))
    if keys == [str(number) for number in range(len(keys))]:
        flat = [{str(key): item for key, item in inner.items()} for inner in outer.values()]
        return [list(outer), *([_text(column.get(key)) for column in flat] for key in keys)], 1, False
    found = _records(list(outer.values()))
    if found is None:
        return None
    rows = found[0]
    numbered = list(outer) == [str(number) for number in range(len(outer))]
    if not numbered and _is_sparse(outer, keys):
        pairs = ((name, key, item) for name, inner in outer.items() for key, item in inner.items())
        return [[name, str(key), _text(item)] for name, key, item in pairs], 0, False
    if numbered:
        return found
    return [["", *rows[0]], *([key, *row] for key, row in zip(outer, rows[1:], strict=True))], 1, False
