"""One message: fences, quotes, tables in their order, and the words left over."""

from collections.abc import Iterator, Sequence

from charts.reading import aligned, delimited, grids, markdown, pairs
from charts.reading.block import Block, Recogniser
from charts.reading.build import build
from charts.reading.limits import MAX_TABLES
from charts.table import Reading, Table
from charts.values import clean

_FAMILIES: tuple[Recogniser, ...] = (markdown.find, grids.find, delimited.find, aligned.find, pairs.find)
_LANGUAGES = frozenset(
    [
        "csv",
        "tsv",
        "txt",
        "text",
        "plain",
        "json",
        "json5",
        "jsonl",
        "ndjson",
        "yaml",
        "yml",
        "sql",
        "psql",
        "mysql",
        "md",
        "markdown",
        "html",
        "xml",
        "latex",
        "tex",
        "py",
        "python",
        "r",
        "julia",
        "jl",
        "ini",
        "rst",
        "org",
        "ansi",
        "console",
        "bash",
        "sh",
        "diff",
        "js",
        "javascript",
        "excel",
        "table",
        "data",
    ]
)


def read_text(text: str) -> Reading:
    """Read every table of a text; the request is what is left."""
    tables: list[Table] = []
    request: list[str] = []
    notes: list[str] = []
    for fenced, part in _parts(clean(text)):
        lines = _unquote(part.split("\n"))
        if fenced and lines and lines[0].strip().lower() in _LANGUAGES:
            lines = lines[1:]
        for piece in _blocks(lines):
            if isinstance(piece, str):
                request.append(piece)
                continue
            table, said = build(piece)
            if table is not None and len(tables) < MAX_TABLES:
                tables.append(table)
                notes.extend(said)
            if piece.rest:
                request.append(piece.rest)
    return Reading(tuple(tables), "\n".join(line.strip() for line in request if line.strip()), tuple(notes))


def _parts(text: str) -> Iterator[tuple[bool, str]]:
    for number, part in enumerate(text.split("```")):
        yield number % 2 == 1, part


def _unquote(lines: list[str]) -> list[str]:
    quoted = [line for line in lines if line.startswith(">")]
    if len(quoted) > 1 and all(line.startswith(">") or not line.strip() for line in lines):
        return [line.lstrip(">").removeprefix(" ") for line in lines]
    return lines


def _blocks(lines: Sequence[str]) -> Iterator[Block | str]:
    """Yield tables and the lines between them, top to bottom."""
    for family in _FAMILIES:
        block = family(lines)
        if block is not None:
            yield from _blocks(lines[: block.start])
            yield block
            yield from _blocks(lines[block.end :])
            return
    yield from lines
