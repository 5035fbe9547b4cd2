"""The one way from others' words to a member's eyes.

What members wrote is shown as they wrote it: as text, whatever it would mean to Discord. What a model wrote
is shown without pings, links and markup, and not too long.
"""

import re
import unicodedata

from charts.telling.speech import is_right_to_left, signs_kept

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


_JOINERS = frozenset("\u200c\u200d")
"""Letters of Indic and Arabic scripts and emoji need them, Latin letters never."""
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RIGHT_TO_LEFT = re.compile(rf"[{_RTL}]++(?:[ '’\-\u200c\u200d]++[{_RTL}]++)*+")
_SIGNS = re.compile(
    r"[*`]|\|(?=\|)|(?<=\|)\||~(?=~)|(?<=~)~|\](?=\()|<(?=[@#:/!a-zA-Z])|@(?=everyone|here)|(?<=:/)/"
    r"|\\(?=[!-/:-@\[-`{-~])"
)
_UNDERSCORES = re.compile("_++")
_FIRST = re.compile(r"(\s*+)(-#|#{1,3}(?=\s)|>{1,3}(?=\s)|[-+](?=\s)|\d{1,9}(?=[.)]\s))")
_LIST = re.compile(r"- ")


def shown(text: str) -> str:
    """Return lines as Discord's Markdown shows them as they are: every sign that means something is escaped.

    Names from right to left are isolated, so that they do not turn the numbers beside them around.
    """
    return "\n".join(_escaped(line) for line in spoken(text).split("\n"))


def shown_text(text: str) -> str:
    """Return the same for paragraphs, in which lists and fences on lines of their own are ours."""
    lines: list[str] = []
    fenced = False
    for line in text.split("\n"):
        if line == _FENCE:
            fenced = not fenced
            lines.append(line)
        elif fenced:
            lines.append(spoken(line).replace("`", "'"))
        else:
            sign = "- " if _LIST.match(line) else ""
            lines.append(sign + _prose(line[len(sign) :]))
    return "\n".join([*lines, _FENCE] if fenced else lines)


def spoken(text: str) -> str:
    """Return a text for where no markup is read: nothing hidden, no piles of marks, names isolated.

    Within a language from right to left they need not be: there the line is `directed`.
    """
    if text.isascii() and text.isprintable():
        return text
    visible = "\n".join(_visible(line) for line in text.split("\n"))
    return visible if is_right_to_left() else _RIGHT_TO_LEFT.sub("\u2068\\g<0>\u2069", visible)


def _prose(line: str) -> str:
    """Return a line of a paragraph as it is shown: words from right to left run so as a whole."""
    letters = [sign for sign in line if sign.isalpha()]
    if 2 * sum(map(_is_from_right, letters)) <= len(letters):
        return _escaped(spoken(line))
    return f"{_DIRECTED}{_escaped(_visible(line))}{_END}"


def _is_from_right(sign: str) -> bool:
    return _RIGHT_TO_LEFT.match(sign) is not None


_DIRECTED, _END = "\u2068\u200f", "\u2069"


def directed(line: str) -> str:
    """Return a line so that all of it runs the way of the language spoken, whatever it begins with."""
    return f"{_DIRECTED}{signs_kept(line)}{_END}" if line and is_right_to_left() else line


def _unless_within_a_word(found: re.Match[str]) -> str:
    """Escape underscores, but for one that joins the parts of a name: it means nothing."""
    before, after = (
        found.string[max(0, found.start() - 1) : found.start()],
        found.string[found.end() : found.end() + 1],
    )
    lone = len(found[0]) == 1 and before.isalnum() and after.isalnum()
    return "_" if lone else "\\_" * len(found[0])


def _escaped(line: str) -> str:
    line = _UNDERSCORES.sub(_unless_within_a_word, _SIGNS.sub(r"\\\g<0>", line))
    first = _FIRST.match(line)
    if first is None:
        return line
    place = first.end() if first[2].isdigit() else first.start(2)
    return f"{line[:place]}\\{line[place:]}"


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
        joins = c in _JOINERS and kept and not kept[-1].isascii() and kept[-1] not in _JOINERS
        if c.isspace() or category not in _HIDDEN or joins:
            kept.append(" " if c.isspace() else c)
    return "".join(kept)


def _cut(text: str, length: int) -> str:
    """Return the text, cut at a word with an ellipsis where it is longer."""
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    return cut[: max(cut.rfind(" "), cut.rfind("\n"), length // 2)].rstrip() + "…"
