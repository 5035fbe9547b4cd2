"""LaTeX tables: tabular, longtable and their relatives, as tabulate, pandas and psql write them."""

import re
from collections.abc import Sequence

from charts.reading.block import HEADER_UNKNOWN, Block

_BEGIN = re.compile(r"\\begin\{(tabular[xy*]?|longtable|longtabu|array|tabu|tblr)\*?\}")
_RULES = re.compile(
    r"\\(?:hline|toprule|midrule|bottomrule|cline\{[^}]{0,40}\}|cmidrule(?:\([^)]{0,20}\))?\{[^}]{0,40}\}|noalign\{[^}]{0,40}\})"
)
_HEADS = re.compile(r"\\(?:endfirsthead|endhead|endfoot|endlastfoot)")
_DROPPED = re.compile(
    r"\\(?:caption|label)\*?\{[^{}]{0,300}+(?:\{[^{}]{0,300}+\}[^{}]{0,300}+)?\}|\\(?:raggedright|centering|raggedleft|small|footnotesize)\b|(?<!\\)%[^\n]*"
)
_MULTICOLUMN = re.compile(r"\\multicolumn\{(\d{1,2})\}\{[^}]{0,40}\}\{([^{}]{0,200})\}")
_COMMAND = re.compile(
    r"\\(?:textbf|textit|texttt|textrm|textsf|emph|mathbf|mathrm|text|bfseries|itshape|underline)\b\s?\{([^{}]{0,300})\}"
)
_CAPTION = re.compile(r"\\caption\{([^{}]{0,200})\}")
_WORDS = {
    r"\textasciitilde{}": "~",
    r"\textasciitilde": "~",
    r"\textasciicircum{}": "^",
    r"\textbackslash{}": "\\",
    r"\textbackslash": "\\",
    r"\ensuremath{<}": "<",
    r"\ensuremath{>}": ">",
    r"\textless{}": "<",
    r"\textgreater{}": ">",
    r"\textbar{}": "|",
    r"\^{}": "^",
    r"\~{}": "~",
    r"\ldots": "...",
    r"{[}": "[",
    r"{]}": "]",
    r"\euro": "€",
    r"\$": "$",
    r"\,": "\u202f",
    r"\;": " ",
}
_ESCAPE = re.compile(r"\\([_&%#{}$ ])")
SIGNS = ("\\begin{",)


def find(lines: Sequence[str]) -> Block | None:
    """Find the first table environment that holds a row."""
    for start, line in enumerate(lines):
        begin = _BEGIN.search(line) if "\\begin{" in line else None
        if begin is None:
            continue
        close = f"\\end{{{begin[1]}"
        end = next((place for place in range(start, len(lines)) if close in lines[place]), len(lines) - 1)
        body = "\n".join(lines[start : end + 1])[begin.end() :].split(close)[0]
        rows, header = _rows(_without_columns(body))
        if rows:
            first, last = _surroundings(lines, start, end)
            caption = _CAPTION.search("\n".join(lines[first : last + 1]))
            return Block(first, last + 1, rows, header, unescape(caption[1]) if caption else "")
        return None
    return None


def _surroundings(lines: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """Widen the block by the commands of a floating table around it."""
    while start and re.match(r"\s*\\(?:begin|centering|caption|label|small)", lines[start - 1]):
        start -= 1
    if end + 2 < len(lines) and lines[end + 2].startswith("\\noindent"):
        end += 2
    while end + 1 < len(lines) and re.match(
        r"\s*\\(?:end|caption|label|\\|centering|noindent)", lines[end + 1]
    ):
        end += 1
    return start, end


def _without_columns(body: str) -> str:
    r"""Drop the arguments of \\begin: the width of tabularx and the column specification."""
    body = re.sub(r"^\[[^\]\n]{0,20}\]", "", body)
    for _ in range(2):
        stripped = body.lstrip()
        if not stripped.startswith("{"):
            break
        depth = 0
        for place, sign in enumerate(stripped):
            depth += (sign == "{") - (sign == "}")
            if not depth:
                body = stripped[place + 1 :]
                break
        else:
            return ""
    return body


def _rows(body: str) -> tuple[list[list[str]], int]:
    sections = _HEADS.split(body)
    body = sections[0] + "\n\\midrule\n" + sections[-1] if len(sections) > 1 else body
    body = _DROPPED.sub("", body).replace("\\tabularnewline", "\\\\")
    rows: list[list[str]] = []
    header = HEADER_UNKNOWN
    for line in re.split(r"\\\\(?:\[[^\]\n]{0,20}\])?", body):
        ruled = bool(_RULES.search(line))
        text = _RULES.sub("", line).strip()
        if ruled and rows and header == HEADER_UNKNOWN and text:
            header = len(rows)
        if text:
            rows.append(_cells(text))
    return rows, header


def _cells(text: str) -> list[str]:
    cells: list[str] = []
    for piece in text.replace("\\&", "\0").split("&"):
        cell = piece.replace("\0", "\\&").strip()
        wide = _MULTICOLUMN.match(cell)
        cells.append(unescape(wide[2] if wide else cell))
        cells.extend([""] * (int(wide[1]) - 1 if wide else 0))
    return cells


def unescape(cell: str) -> str:
    """Return a cell as it is typeset, as far as plain text goes."""
    if not any(sign in cell for sign in "\\{}$~"):
        return cell
    cell = cell.strip().replace("$", "") if not cell.count("\\$") else cell
    for word, sign in _WORDS.items():
        cell = cell.replace(word, sign)
    for _ in range(3):
        cell = _COMMAND.sub(r"\1", cell)
    cell = _ESCAPE.sub(r"\1", cell)
    return cell[1:-1] if cell.startswith("{") and cell.endswith("}") else cell
