"""The rooms and what they see of each other, read from the imports; `make house` draws docs/house.svg."""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DRAWING = ROOT / "docs" / "house.svg"

FOLDERS = ("answer", "charts", "clicks", "db", "host", "llm", "messenger", "playground")

_WIDTH, _HEIGHT, _GAP, _FLOOR = 150, 58, 22, 110
_MARGIN = 24
_LINE = 24
"""Characters of a room's own words that fit into one line of its box."""
_LINES = 2


def modules() -> Iterator[tuple[str, Path]]:
    """Yield each module of the product with its file."""
    files = [*ROOT.glob("*.py")]
    for room in FOLDERS:
        files += (ROOT / room).rglob("*.py")
    for file in files:
        name = ".".join(file.relative_to(ROOT).with_suffix("").parts)
        yield name.removesuffix(".__init__"), file


@cache
def names() -> frozenset[str]:
    """Return the names of all modules of the product."""
    return frozenset(name for name, _ in modules())


@cache
def imported(file: Path) -> frozenset[str]:
    """Return what a file imports, anywhere in it: modules of ours by their own name, others as written."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            inside = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= (inside & names()) or {node.module}
    return frozenset(found)


def room_of(module: str) -> str:
    """Return the room a module belongs to: a file or folder of the top, or of charts/."""
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] == "charts" else parts[0]


@cache
def seen() -> dict[str, set[str]]:
    """Return the modules of ours that each room imports from other rooms."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, file in modules():
        ours = {module for module in imported(file) if module in names()}
        found[room_of(name)] |= {module for module in ours if room_of(module) != room_of(name)}
    return found


def floors(sees: Mapping[str, set[str]]) -> dict[str, int]:
    """Return the floor of each room: 0 sees nobody, every other stands one above the highest that it sees."""

    @cache
    def floor(room: str) -> int:
        return 1 + max((floor(other) for other in sees[room]), default=-1)

    return {room: floor(room) for room in sees}


def plain(sees: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """Return the arrows without those that a longer way along other arrows says as well."""

    @cache
    def below(room: str) -> frozenset[str]:
        return frozenset(sees[room]).union(*(below(other) for other in sees[room]))

    return {
        room: {other for other in others if not any(other in below(way) for way in others - {other})}
        for room, others in sees.items()
    }


def drawn() -> str:
    """Return the drawing: rooms by floors, an arrow from each to what it sees."""
    sees = {room: {room_of(module) for module in seen()[room]} for room in sorted(map(room_of, names()))}
    stand = floors(sees)
    rows = [sorted(room for room in sees if stand[room] == floor) for floor in range(max(stand.values()) + 1)]
    widest = max(len(row) for row in rows)
    width = widest * (_WIDTH + _GAP) - _GAP + 2 * _MARGIN
    height = len(rows) * _FLOOR - (_FLOOR - _HEIGHT) + 2 * _MARGIN
    places: dict[str, tuple[float, float]] = {}
    for floor, row in enumerate(reversed(rows)):
        left = (width - len(row) * (_WIDTH + _GAP) + _GAP) / 2
        for index, room in enumerate(row):
            places[room] = (left + index * (_WIDTH + _GAP), _MARGIN + floor * _FLOOR)
    arrows = [
        _arrow(places[a], places[b]) for a, others in sorted(plain(sees).items()) for b in sorted(others)
    ]
    boxes = [_box(room, *places[room]) for room in sorted(places)]
    return "\n".join([_HEAD.format(width=f"{width:g}", height=f"{height:g}"), *arrows, *boxes, "</svg>", ""])


_HEAD = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif">
<title>The rooms of Oneplot, made from the imports by `make house`</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
<path d="M0 0 8 4 0 8z" fill="#8a94a6"/></marker></defs>
<rect width="100%" height="100%" fill="#ffffff"/>"""


def _arrow(above: tuple[float, float], below: tuple[float, float]) -> str:
    x0, y0 = above[0] + _WIDTH / 2, above[1] + _HEIGHT
    x1, y1 = below[0] + _WIDTH / 2, below[1]
    bend = (y1 - y0) / 2
    path = f"M{x0:g} {y0:g}C{x0:g} {y0 + bend:g} {x1:g} {y1 - bend:g} {x1:g} {y1:g}"
    return f'<path d="{path}" fill="none" stroke="#8a94a6" marker-end="url(#tip)"/>'


def _box(room: str, x: float, y: float) -> str:
    fill = "#e3f0fa" if room.startswith("charts") else "#fdf1dc"
    words = "".join(
        f'<text x="{x + _WIDTH / 2:g}" y="{y + 32 + 13 * line:g}" font-size="9.5" text-anchor="middle" '
        f'fill="#414b5c">{escape(text)}</text>'
        for line, text in enumerate(_said(room))
    )
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{_WIDTH}" height="{_HEIGHT}" rx="6" fill="{fill}" '
        'stroke="#8a94a6"/>'
        f'<text x="{x + _WIDTH / 2:g}" y="{y + 17:g}" font-size="12.5" font-weight="bold" '
        'text-anchor="middle">'
        f"{escape(room.replace('.', '/'))}</text>{words}"
    )


def _said(room: str) -> list[str]:
    """Return the beginning of what a room says about itself, in lines that fit."""
    file = dict(modules())[room]
    words = (ast.get_docstring(ast.parse(file.read_text("utf-8"))) or "").split("\n")[0].rstrip(".").split()
    lines = [""]
    for word in words:
        if len(lines[-1]) + len(word) >= _LINE:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines if len(lines) <= _LINES else [*lines[: _LINES - 1], lines[_LINES - 1].rstrip(",:;") + " …"]


if __name__ == "__main__":
    DRAWING.write_text(drawn(), "utf-8")
