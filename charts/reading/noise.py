"""Lines that programs print around a table: prompts, footers, shapes, types; neither cells nor request."""

import re
from collections.abc import Sequence

from charts.telling import about_pastes

_NOISE = re.compile(
    r"""\ {2,}->\ .{0,2000}+ | \s*+(?:
      \([0-9]+(?:\ (?:rows?|Zeilen?|lignes?|filas?|rader?|riga|righe|linhas?|строк\w?|рядок|рядк\w{0,2})
      | \ (?:řád(?:ka|ky|ek)|wiersz[ey]?|satır|שורות|行(?:记录)?|筆資料) | 개\ 행)\)
    | [0-9]+\ rows?\ in\ set.{0,60} | Query\ OK.{0,60} | Empty\ set.{0,40} | [0-9]+\ rows?\ affected.{0,40}
    | Time:\ [0-9.,]+\ ms.{0,30} | Run\ Time:.{0,80} | Execution\ time:.{0,40}
    | shape:\ \([0-9_,]++\ ?[0-9_,]*+\) | \[[0-9,]+\ rows?\ x\ [0-9,]+\ columns?\]
    | [0-9,]+\ rows?\ ×\ [0-9,]+\ columns?
    | \#\ A\ tibble:.{0,80} | \#\ […ℹi.]{1,3}\ .{0,120}+ | [0-9]+×[0-9]+\ DataFrame(?:\{.{0,40}\})?
    | (?:Length:\ [0-9]+,\ )?dtype:\ \w+ | Columns:\ [0-9]+\ entries.{0,80}
    | [0-9]+\ rows?(?:\ \([^)]{0,30}\))?\ {2,}[0-9]+\ columns?(?:\ \([^)]{0,30}\))?
    | [0-9]+\ rows?\ (?:omitted|total|returned|selected)\.?
    | (?:mysql|MariaDB\ \[[^\]]{0,40}\]|sqlite|duckdb|D|SQL|ysqlsh|cqlsh)>\ .{0,2000}+
    | \w{1,40}[=-][\#>]\ .{0,2000}+
    | >>>\ .{0,2000}+ | \.\.\.\ .{0,2000}+ | (?:In|Out)\ ?\[[0-9]+\]:.{0,2000}+ | (?:julia|R)>\ .{0,2000}+
    | sep=\S | only\ showing\ top\ [0-9,]+\ rows? | \#\+(?!CAPTION|TITLE)[A-Z_]{1,20}:.{0,2000}+
    | Fetched\ [0-9,]+\ row.{0,40}+
    | [0-9,]+\ row\(s\).{0,60}+ | \([0-9,]+\ rows?\ affected\)
    | Elapsed:.{0,40}+ | Took\ [0-9.,]+\ ?m?s.{0,20}+
    | Showing\ [0-9,]+\ to\ [0-9,]+\ of\ [0-9,]+\ (?:entries|rows|results).{0,40}+
    | [0-9]+\ files?\ changed,.{0,80}+ | Process\ finished\ with\ exit\ code.{0,20}+ | \$\ [a-z].{0,2000}+
    | Records:\ [0-9]++.{0,60}+ | WARNING:.{0,200}+
    | \.(?:TS|TE|LP|DS\ L|DE) | center; | \.{4} | Bye | <\?xml.{0,80}\?>
    )\s*""",
    re.VERBOSE,
)
_MIGHT = re.compile(
    r"^\s*(?:[(\[#0-9>.I:O<$]|sep=|only|Fetched|Elapsed|Took|Showing|Process|Records|WARNING|Time|Run|Query|Empty|shape|dtype|Length|Columns|mysql|MariaDB|sqlite|duckdb|D>|SQL"
    r"|\w{0,40}[=-][#>] |julia|R>|In|Out|center;|Bye)"
)
"""What such a line can start with: most lines need no closer look."""
_TYPE = re.compile(
    r"""<\w{2,6}(?:\[[0-9]+\])?> | [iuf](?:8|16|32|64|128)
    | u?(?:big|small|tiny|huge|medium)?int(?:eger)?(?:8|16|32|64|128)?\??
    | float(?:4|8|16|32|64)?\?? | double(?:\ precision)? | real | numeric(?:\(.{0,9}\))?
    | varchar(?:\(.{0,9}\))? | char | str
    | string[0-9]*\?? | text | utf8 | bool(?:ean)?\?? | date(?:32|64)?\?? | time | timestamp.{0,20}
    | datetime(?:\[.{0,20}\])?\??
    | object | cat(?:egorical)?(?:value)?.{0,12} | enum.{0,30} | duration(?:\[.{0,9}\])?
    | decimal(?:\[.{0,9}\]|\(.{0,9}\))? | null
    | binary | blob | uuid | json | interval | list\[.{0,20}\] | struct.{0,40} | map\(.{0,30}\)
    | \w+\[\] | any | symbol | missing | u?hugeint""",
    re.VERBOSE | re.IGNORECASE,
)


def without_noise(lines: Sequence[str]) -> list[str]:
    """Return the lines with those that only a program says made empty."""
    return ["" if _MIGHT.match(line) and _NOISE.fullmatch(line) else line for line in lines]


def without_troff(lines: Sequence[str]) -> list[tuple[int, str]]:
    """Return lines and their places, without what troff's tables hold between their rows."""
    if not any(line.startswith(".TS") for line in lines):
        return list(enumerate(lines))
    return [
        (place, re.sub(r"\\f[BIPR]", "", line))
        for place, line in enumerate(lines)
        if not re.fullmatch(r"[lrc |]+\.|_", line)
    ]


NOTE_WORDS = (
    "sources?|notes?|quelle|hinweis|fuente|nota|fonte|remarque|bron|källa|źródło|zdroj|kaynak|sumber"
    "|источник|джерело|出典|来源|출처|المصدر|מקור|(?:last )?updated?|stand|aktualisiert|mis à jour"
)
"""What a note on a table begins with, as a regular expression."""
_DATED = re.compile(
    r"\s*+[_*(\[]{1,2}\s?(?:as of|as at|(?:last )?updated?|stand|état au|a fecha de)\b[^,;|\t]{1,40}$",
    re.IGNORECASE,
)
_COUNTING = re.compile(r"\s*+[^\W\d][^:=,;|\t\d]{0,30}\s?[:=：]\s*+(\d{1,6})\s?\.?\s*")
_CITED = re.compile(rf"\s*+(?:[*†‡]\s?[^\W\d_]|(?:{NOTE_WORDS})\s?[:：])", re.IGNORECASE)


def is_cited(line: str) -> bool:
    """Whether a line begins as a note on a table does, whatever follows: "Source:", "* of those"."""
    return _CITED.match(line) is not None


def is_foot(line: str, rows: int) -> bool:
    """Whether a line below a table of so many rows tells of when it is, or counts them: "Total rows: 3"."""
    counting = _COUNTING.fullmatch(line)
    return _DATED.match(line) is not None or (counting is not None and int(counting[1]) == rows)


_METERS = "█▉▊▋▌▍▎▏▓▒░▇▆▅▄▃▂▁▰▱▮▯■□⬛⬜🟥🟧🟨🟩🟦🟪"
_METER = re.compile(rf"`?\[[{_METERS}][{_METERS}.·-]*\]`?|[{_METERS}]{{3,}}")


def without_meters(text: str) -> str:
    """Return a text without the bars of blocks that polls and programs draw beside their numbers."""
    return text if text.isascii() else _METER.sub("", text)


def is_meter(cell: str) -> bool:
    """Whether a cell is such a bar and no more."""
    return bool(cell) and not cell.isascii() and not without_meters(cell).strip()


def is_type_row(row: Sequence[str]) -> bool:
    """Whether a second header row names the columns' types, as polars, duckdb, tibble and Julia print."""
    named = [cell for cell in row if cell]
    return bool(named) and all(len(cell) < 60 and _TYPE.fullmatch(cell) for cell in named)


def is_gap_row(row: Sequence[str]) -> bool:
    """Whether a row stands for rows that the program left out of its print."""
    return all(cell in _LEFT_OUT for cell in row) and any(row)


_LEFT_OUT = frozenset({"", "…", "...", "·", "⋮", "..", "⋯"})


def gap_notes(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the sentence that says that the paste itself is not the whole table, if so."""
    if not any(is_gap_row(row) for row in rows):
        return ()
    return (about_pastes.printed_in_part(),)
