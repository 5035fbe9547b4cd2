"""What people and programs write around a number: an arrow, an emoji, "~", a deviation, a bracket behind.

The number is the value. What stood around it is handed on by name, so that it can be said.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from charts.cells.characters import holds_digit
from charts.cells.numbers import parts, plain
from charts.cells.units import is_currency
from charts.language import elsewhere
from charts.language.words_in_cells import either, head_words


class Around(StrEnum):
    """What stood around a number and is not part of its value."""

    NEAR = "near"  # ~5, ca. 5
    BOUND = "bound"  # <5, ≥ 10
    DEVIATION = "deviation"  # 5 ± 0.2
    BRACKET = "bracket"  # 12 (24%), 5 [3]
    SHARE = "share"  # 12 / 24%
    OF = "of"  # 4/5, 7 out of 10


@dataclass(frozen=True, slots=True)
class Bare:
    """A cell without what stood around its number; around names the parts that carried a meaning."""

    text: str
    around: frozenset[Around] = frozenset()
    whole: str = ""  # the 5 of 4/5


_MAX_CELL = 80
_DOWN = frozenset("▼▽↓⬇🔻🔽⇩↘")
_UP = frozenset("▲△↑⬆🔺🔼⇧↗→➡")
_ABOUT_UNSPACED = f"{either(lambda language: language.about, spaced=False)}|{elsewhere.ABOUT}"
_NEAR = re.compile(
    rf"(?:~|≈|≃|∼|≅|{_ABOUT_UNSPACED}|(?:{either(lambda language: language.about)})\b\.?)\s*", re.IGNORECASE
)
_BOUNDS = "|".join(sorted(head_words(lambda language: language.bound_words)))
_BOUND = re.compile(rf"(?:[<>≤≥]=?|(?:{_BOUNDS})\.?\s)\s*", re.IGNORECASE)
_DEVIATION = re.compile(r"(?:±|\+/-) ?[0-9].*", re.DOTALL)
_PLUSES = re.compile(r"(?<=[0-9]) [+-]{2,}\Z")  # the bar of git diff --stat
_BRACKET = re.compile(r"(?:\([^()]{1,40}\)|\[[^\[\]]{1,40}\])$")
_YEARS = re.compile(r"\((?:1[89]|20)[0-9]{2}(?:[,; –-]{1,3}(?:1[89]|20)?[0-9]{2})*\)")
_SHARE = re.compile(r"\s?[/|]\s?[0-9][0-9.,]{0,6}\s?%\Z")
_OUT_OF = either(lambda language: language.out_of)
_OF = re.compile(rf"(.*[0-9])\s?(?:/\s?|\s(?:{_OUT_OF})\s)([0-9]{{1,6}})", re.IGNORECASE)
_POWER = re.compile(
    r"([-+]?[0-9][0-9.,]*)\s?[×x·*⋅]\s?10\s?\^?\s?\(?([-+]?[0-9]{1,3}|[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})\)?(.*)"
)
_RAISED = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_DASH_FOR_ZERO = re.compile(r"(\D{0,4}?)\s?-{1,3}\s?(\D{0,4})")
_STARS = re.compile(r"([★⭐🌟]*+)(½?)([☆✩]*+)")


@lru_cache(maxsize=4096)
def bare(cell: str) -> Bare | None:
    """Return a tidied cell as a bare number, or None when it is none whatever stands around it."""
    if len(cell) > _MAX_CELL:
        return None
    if not holds_digit(cell):
        return _stars(cell) or _dash(cell)
    if (part := parts(cell)) and not any(sign in part.suffix for sign in "(+"):
        return Bare(cell)
    text, around = _leading(plain(cell))
    text, behind, whole = _behind(text)
    if found := _POWER.fullmatch(text):
        text = f"{found[1]}e{found[2].translate(_RAISED)}{found[3]}"
    return Bare(text, around | behind, whole) if text[:1] != "=" and parts(text) else None


def is_number(cell: str) -> bool:
    """Whether a cell holds a number, whatever stands around it."""
    return bool(cell) and (parts(cell) is not None or bare(cell) is not None)


def _leading(text: str) -> tuple[str, frozenset[Around]]:
    """Take arrows, pictures, "~" and "<" off the front; an arrow that falls is a minus."""
    around: set[Around] = set()
    falls = False
    for _ in range(3):
        text, fell = _without_pictures(text.lstrip())
        falls = falls or fell
        for pattern, kind in ((_NEAR, Around.NEAR), (_BOUND, Around.BOUND)):
            if found := pattern.match(text):
                text = text[found.end() :]
                around.add(kind)
    rest, fell = _without_pictures_behind(text)
    falls = falls or fell
    if falls and rest[:1] not in {"-", "+", "("}:
        rest = f"-{rest}"
    return rest, frozenset(around)


def _without_pictures(text: str) -> tuple[str, bool]:
    falls = False
    while text and _is_picture(text[0]):
        falls = falls or text[0] in _DOWN
        text = text[1:].lstrip()
    return text, falls


def _without_pictures_behind(text: str) -> tuple[str, bool]:
    falls = False
    while text and _is_picture(text[-1]):
        falls = falls or text[-1] in _DOWN
        text = text[:-1].rstrip()
    return text, falls


def _is_picture(sign: str) -> bool:
    if sign in _DOWN or sign in _UP or sign in "\ufe0f\u200d":
        return True
    return not sign.isascii() and sign != "°" and unicodedata.category(sign) == "So"


def _behind(text: str) -> tuple[str, frozenset[Around], str]:
    """Take a deviation, brackets and "of 5" off the end."""
    around: set[Around] = set()
    whole = ""
    text = _PLUSES.sub("", text)
    shorter = _DEVIATION.sub("", text)
    if shorter != text and holds_digit(shorter):
        text = shorter
        around.add(Around.DEVIATION)
    for _ in range(3):
        found = _BRACKET.search(text)
        if found is None or not holds_digit(text[: found.start()]):
            break
        if _YEARS.fullmatch(found[0]):
            break  # 1 (2011): the years may be what is meant
        text = text[: found.start()].rstrip()
        around.add(Around.BRACKET)
    shorter = _SHARE.sub("", text)
    if shorter != text and parts(shorter):
        text = shorter
        around.add(Around.SHARE)
    if not parts(text) and (found := _OF.fullmatch(text)):
        text, whole = found[1], found[2]
        around.add(Around.OF)
    return text.strip(), frozenset(around), whole


def _stars(cell: str) -> Bare | None:
    """Count the filled stars of a rating: ★★★☆☆ is 3 of 5."""
    found = _STARS.fullmatch(cell.replace("\ufe0f", "").replace(" ", ""))
    if not found or not (found[1] or found[3]):
        return None
    half = ".5" if found[2] else ""
    whole = str(len(found[1]) + len(found[2]) + len(found[3])) if found[3] else ""
    return Bare(f"{len(found[1])}{half}", frozenset({Around.OF}) if whole else frozenset(), whole)


def _dash(cell: str) -> Bare | None:
    """Read the dash that accountants write for zero beside the currency: "$ -"."""
    found = _DASH_FOR_ZERO.fullmatch(plain(cell))
    if not found:
        return None
    text = f"{found[1].strip()}0 {found[2]}".strip()
    part = parts(text)
    return Bare(text) if part and is_currency(part.prefix or part.suffix) else None
