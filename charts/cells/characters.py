"""The characters of a paste: what is stripped, what counts as blank, which words mean "no value"."""

import re
import unicodedata

from charts.language.words_in_cells import blank_words

_NEWLINES = re.compile("\r\n?|[\x1e\x85\u2028\u2029]")
_ESCAPES = re.compile("\x1b\\[[0-9;?]{0,20}[A-Za-z]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1e\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
"""Controls, signs of direction and of joining, notes between lines, and what Unicode says is no character."""
_UNSEEN_ASCII = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_EMOJI_OF_SERVERS = re.compile(r"<a?(:\w{2,32}:)[0-9]{17,20}>([ \t]?)(?=(\S)?)")
_BLANKS = re.compile(r"\s{2,}|[^\S ]")

NULL_WORDS = frozenset(
    [
        "",
        "-",
        "--",
        "---",
        "—",
        "–",
        "na",
        "n/a",
        "#n/a",
        "null",
        "none",
        "nan",
        "nil",
        "?",
        "n.a.",
        ".",
        "(null)",
        "\\n",
        "nat",
        "(blank)",
        "<na>",
        "<null>",
        "missing",
        "nothing",
        "#n/a!",
        "[null]",
        "(none)",
        "(empty)",
        "n.a",
        "∅",
    ]
)
"""Words that stand for an empty cell in a column of any kind, in lower case."""

_NOT_FINITE = frozenset(
    [
        "..",
        "...",
        ":",
        "…",
        "- -",
        "inf",
        "-inf",
        "+inf",
        "infinity",
        "-infinity",
        "∞",
        "-∞",
        "+∞",
        "#div/0!",
        "#value!",
        "#ref!",
        "#name?",
        "#num!",
        "#null!",
        "#error!",
        "#spill!",
        "x",
        "n\\a",
        "*",
        "+infinity",
        "1.#inf",
        "-1.#inf",
        "1.#qnan",
        "-nan",
    ]
)
NUMBER_NULL_WORDS = NULL_WORDS | blank_words() | _NOT_FINITE
"""The same where every other cell is a number or a date: infinities and spreadsheet errors are no numbers."""


_ASCII = {**dict.fromkeys([*range(32), 127], ""), 9: "\t", 10: "\n", 13: "\n", 0x1E: "\n", 0x1F: "\t"}


def clean(text: str) -> str:
    r"""Return the text in NFC with newlines as "\\n" and without what nobody can see.

    Stripped are control characters, colour escapes, zero-width and bidirectional marks, the byte order mark
    and what is no character at all, and a server's own emoji before a word; elsewhere such an emoji is its
    name. A lone surrogate becomes U+FFFD. Tabs, and the joiners that emoji and Indic scripts need, stay.
    """
    if ":" in text and "<" in text:
        text = _EMOJI_OF_SERVERS.sub(_named_emoji, text)
    if text.isascii() and "\x1b" not in text:
        return text.replace("\r\n", "\n").translate(_ASCII)
    text = text.replace("\x1f", "\t")  # the unit separator of `sqlite3 -ascii`; \x1e ends its lines
    text = _NEWLINES.sub("\n", text)
    if "\x1b" in text:
        text = _ESCAPES.sub("", text)
    text = _INVISIBLE.sub("", text)
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text))


def _named_emoji(found: re.Match[str]) -> str:
    return "" if found[2] and found[3] and found[3].isalpha() else f"{found[1]}{found[2]}"


def clean_rows(rows: list[list[str]]) -> list[list[str]]:
    """Return rows whose cells are clean: what was an escape or an entity is only now a character."""
    text = "\n".join(map("\n".join, rows))
    seen = _UNSEEN_ASCII.search(text) is None if text.isascii() else clean(text) == text
    return rows if seen else [[clean(cell) for cell in row] for row in rows]


def tidy(cell: str) -> str:
    """Return a cell as shown: no blanks around it and one between words."""
    cell = cell.strip()
    return _BLANKS.sub(" ", cell) if _BLANKS.search(cell) else cell


_DIGIT = re.compile(r"\d")


def holds_digit(text: str) -> bool:
    """Whether a text holds a decimal digit of any script."""
    return _DIGIT.search(text) is not None


def is_null(cell: str) -> bool:
    """Whether a tidied cell stands for no value at all."""
    return not cell or (len(cell) < 10 and cell.casefold() in NULL_WORDS)


def is_number_null(cell: str) -> bool:
    """Whether a tidied cell of a column of numbers stands for no value."""
    return not cell or (len(cell) < 14 and cell.casefold() in NUMBER_NULL_WORDS)
