r"""Pipe tables with a delimiter row: GitHub flavoured Markdown and its relatives.

Grammar: https://github.github.com/gfm/#tables-extension- (a pipe in a cell is written "\\|").
"""

import re
from collections.abc import Sequence

from charts.language.request_words import split_request
from charts.reading.block import Block
from charts.reading.clauses import words_among
from charts.reading.monospace import GAP
from charts.reading.noise import is_type_row
from charts.telling import about_pastes

_DELIMITER = re.compile(r"\s*+\|?+(?:\s*+:?+-++:?+\s*+(?:[|+]|$))++\s*+")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|~>])")
_EMPHASIS = re.compile(r"(?<![\w*])(\*\*\*|\*\*|\*|__|_|~~|`)(?=\S)([^*_`~]{1,200})(?<=\S)\1(?![\w*])")
_LINK = re.compile(
    r"!?\[([^\[\]]{0,200})\]\([^()\s]{0,500}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?: \"[^\"]{0,200}\")?\)"
)
_BREAK = re.compile(r"\s?<br ?/?>\s?")
SIGNS = ("|",)


def find(lines: Sequence[str]) -> Block | None:
    """Find a header line, a delimiter row under it, and the rows below."""
    for place in range(1, len(lines)):
        rule = lines[place]
        if "-" not in rule or "|" not in rule + lines[place - 1] or not _DELIMITER.fullmatch(rule):
            continue
        head = split(lines[place - 1])
        width = len(split(rule.replace("+", "|")))
        if place > 1 and _is_inside(lines[place - 2], lines[place - 1]):
            continue
        if width == 2 and "|" not in rule and GAP.search(head[-1]):
            continue  # one bar behind the names, and blanks between the columns
        if len(head) == width and (width > 1 or "|" in rule) and any(head):
            return _below(lines, place, head)
    return None


def _is_inside(above: str, header: str) -> bool:
    """Whether the line above a would-be header shows that it is a row of a drawn grid."""
    border = ("-" in above or "=" in above) and set(above.strip()) <= set("+-=| ")
    alike = "|" in above and len(split(above)) == len(split(header)) and above.strip().startswith("|")
    return border or alike or above.count("|") == header.count("|") > 1


def _below(lines: Sequence[str], rule: int, head: list[str]) -> Block:
    rows, at = [head], [0]
    end = rule + 1
    while end < len(lines) and "|" in lines[end]:
        if not _DELIMITER.fullmatch(lines[end]):
            rows.append(split(lines[end]))
            at.append(end - rule + 1)
        elif is_type_row(rows[-1]) and len(rows) == 2:
            at.pop()
            rows.pop()  # polars writes the types of its columns between two rules
        end += 1
    bordered = lines[rule - 1].lstrip().startswith("|")
    if words := words_among(lines[rule + 1 : end], rows, 1, bordered=bordered):
        end -= words
        del rows[-words:], at[-words:]
    width = len(head)
    last = rows[-1]
    rest = last[-1] if len(last) == width + 1 and split_request(last[-1]) else ""
    even = [
        [*row, *[""] * (width - len(row))][:width] for row in rows
    ]  # as the grammar says: no more cells than heads
    cells = [[unescape(cell) for cell in row] for row in even]
    return Block(rule - 1, end, cells, header=1, rest=rest, at=tuple(at), cut=_cut, notes=_surplus(rows))


def _surplus(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the sentence on cells that stand behind the last head: by the grammar they are none."""
    width = len(rows[0])
    beyond = [cell for row in rows[1:] for cell in row[width:] if cell and not split_request(cell)]
    return (about_pastes.beyond_the_heads(beyond),) if beyond else ()


def _cut(line: str) -> list[str] | None:
    return [unescape(cell) for cell in split(line)] if "|" in line else None


def split(line: str) -> list[str]:
    """Cut a row at its pipes, except escaped ones; a pipe at either edge is a border."""
    line = line.strip()
    line = line.removeprefix("|")
    line = line[:-1] if line.endswith("|") and not line.endswith("\\|") else line
    if "\\|" not in line:
        return [cell.strip() for cell in line.split("|")]
    return [cell.replace("\0", "\\|").strip() for cell in line.replace("\\|", "\0").split("|")]


def unescape(cell: str) -> str:
    """Return a cell as shown: escapes resolved, emphasis and code marks dropped."""
    if "<br" in cell:
        cell = _BREAK.sub(" ", cell)
    if "](" in cell:
        cell = _LINK.sub(r"\1", cell).strip()
    if not any(sign in cell for sign in "\\`*_~"):
        return cell
    for _ in range(3):
        cell, count = _EMPHASIS.subn(r"\2", cell)
        if not count:
            break
    return _ESCAPED.sub(r"\1", cell)
