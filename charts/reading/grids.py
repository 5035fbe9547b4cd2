"""Tables drawn with lines: ASCII and box characters, psql and mysql, prettytable, rich, polars, duckdb."""

import re
from collections.abc import Sequence

from charts.reading.block import Block

_BARS = "│┃║┆┊╎╏┇┋|╽╿"
_RULE_SIGNS = "─━═╌╍┄┅┈┉-=+┌┐└┘├┤┬┴┼╭╮╰╯┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╒╓╕╖╘╙╛╜╞╟╡╢╤╥╧╨╪╫┍┎┑┒┕┖┙┚┝┞┟┠┡┢┥┦┧┨┩┪┭┮┯┰┱┲┵┶┷┸┹┺┽┾┿╀╁╂╃╄╅╆╇╈╉╊╴╵╶╷╸╹╺╻╼╾:|│┃║┆ "
_RULE = re.compile(f"[{re.escape(_RULE_SIGNS)}]++")
_DRAWN = re.compile("[─━═╌╍┄┅┈┉]|-{2,}|={2,}|[╷╵]")
_BAR = re.compile(f"[{re.escape(_BARS)}]")


def is_rule(line: str) -> bool:
    """Whether a line only draws: no cell, but a stroke."""
    return bool(_RULE.fullmatch(line) and _DRAWN.search(line))


def find(lines: Sequence[str]) -> Block | None:
    """Find the first run of lines with bars and rules."""
    start = 0
    while start < len(lines):
        if not (is_rule(lines[start]) or _BAR.search(lines[start])):
            start += 1
            continue
        end = start
        while end < len(lines) and (is_rule(lines[end]) or _BAR.search(lines[end])):
            end += 1
        found = _grid(lines, start, end)
        if found:
            return found
        start = end
    return None


def _grid(lines: Sequence[str], start: int, end: int) -> Block | None:
    rows: list[list[str]] = []
    rules = []
    for line in lines[start:end]:
        if is_rule(line):
            rules.append(len(rows))
        else:
            rows.append(_cells(line))
    if not rows or (not rules and len(rows) < 2):  # noqa: PLR2004
        return None
    width = max(len(row) for row in rows)
    if width < 2 and not rules:  # noqa: PLR2004
        return None
    header = next((place for place in rules if place), 0)
    return Block(start, end, rows, header=1 if header == 1 else -1)


def _cells(line: str) -> list[str]:
    line = line.strip()
    if line[:1] in _BARS:
        line = line[1:]
    if line[-1:] in _BARS:
        line = line[:-1]
    return [cell.strip() for cell in _BAR.split(line)]
