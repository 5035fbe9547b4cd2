"""The one way from a model's text to a member's eyes: no ping, no link, no markup, not too long."""

import re
import unicodedata

REPLY_LENGTH = 280
TITLE_LENGTH = 80
TEXT_LENGTH = 6_000
_FENCE = "```"

_LINK = re.compile(
    r"\b[a-z][a-z0-9+.-]{1,30}[:：](?:/|[^\s/]{1,90}/)\S*|\bwww\.\S+|\bmailto:\S+", re.IGNORECASE
)
_INVITE = re.compile(r"\bdiscord(?:app)?\s?\.\s?\w{2,9}\b\S*|\bdsc\s?\.\s?gg\b\S*", re.IGNORECASE)
_DOMAIN = re.compile(
    r"\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|net|org|gg|io|me|ru|cn|de|info|xyz|app|dev|link|shop|site|top|"
    r"online|club|gift|nitro|example|co|uk|eu|fr|es|jp|tv|ly|to|us|biz|zip|mov|live|store|pro|ai|cc|su|tk)\b\S*",
    re.IGNORECASE,
)
_WIDE = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F) if chr(wide) not in "，！？：；（）"}
"""Full-width letters and signs, which some readers fold into links; CJK punctuation stays."""
_MARKUP = str.maketrans(dict.fromkeys("@<>[]()*_~|#$\\`", " "))
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})
_MOST_MARKS = 2  # combining marks on one letter; more is drawn over the lines around it


def clean_line(text: str, length: int = REPLY_LENGTH) -> str:
    """Return one line of plain words: for replies and titles."""
    return _cut(" ".join(_plain(text[: 8 * length]).split()), length)


def clean_title(text: str) -> str:
    """Return a chart's title."""
    return clean_line(text, TITLE_LENGTH)


def clean_text(text: str, length: int = TEXT_LENGTH) -> str:
    """Return an explanation: paragraphs, lists and fenced examples stay, everything else is plain words."""
    lines: list[str] = []
    fenced = False
    for line in text[: 2 * length].splitlines():
        if line.strip().startswith(_FENCE):
            fenced = not fenced
            lines.append(_FENCE)
        elif fenced:
            lines.append(_plain(line, markup=True).rstrip())
        else:
            lines.append(_outside(line))
    kept = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    cut = _cut(kept, length)
    return f"{cut}\n{_FENCE}" if cut.count(_FENCE) % 2 else cut


def _outside(line: str) -> str:
    """Return a line of prose; a list's sign at its start stays."""
    sign = "- " if line.lstrip().startswith(("- ", "* ", "• ")) else ""
    words = " ".join(_plain(line).split())
    return sign + words.removeprefix("- ").removeprefix("• ")


def _plain(text: str, *, markup: bool = False) -> str:
    """Return the text without links and hidden characters, and without markup unless it stands in a fence."""
    shown = _visible(unicodedata.normalize("NFC", text)).translate(_WIDE)
    for pattern in (_LINK, _INVITE, _DOMAIN):
        shown = pattern.sub(" ", shown)
    if markup:
        return shown.replace("`", "'").replace("@", " ").replace("<", " ").replace(">", " ")
    return shown.translate(_MARKUP)


def _visible(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for c in text:
        category = unicodedata.category(c)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks > _MOST_MARKS:
            continue
        if c.isspace() or category not in _HIDDEN:
            kept.append(" " if c.isspace() else c)
    return "".join(kept)


def _cut(text: str, length: int) -> str:
    """Return the text, cut at a word with an ellipsis where it is longer."""
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    return cut[: max(cut.rfind(" "), cut.rfind("\n"), length // 2)].rstrip() + "…"
