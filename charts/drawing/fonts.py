"""Which font draws which script, how wide words are in it, and what cannot be drawn.

Lato is the house font. The others are its fallbacks, glyph by glyph; they come as packages of the lock file.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.ft2font import FT2Font, LoadFlags

from charts.drawing.font_files import HOUSE, files_of
from charts.layout.pieces import TEXT_SIZE

_BOLD = 700
_DEFAULT = "DejaVu Sans"  # ships with matplotlib: Hebrew, Greek, Cyrillic, Vietnamese, currency signs
_RARE = {
    "Noto Sans Bengali": ((0x0980, 0x09FF),),
    "Noto Sans Gurmukhi": ((0x0A00, 0x0A7F),),
    "Noto Sans Gujarati": ((0x0A80, 0x0AFF),),
    "Noto Sans Oriya": ((0x0B00, 0x0B7F),),
    "Noto Sans Tamil": ((0x0B80, 0x0BFF),),
    "Noto Sans Telugu": ((0x0C00, 0x0C7F),),
    "Noto Sans Kannada": ((0x0C80, 0x0CFF),),
    "Noto Sans Malayalam": ((0x0D00, 0x0D7F),),
    "Noto Sans Sinhala": ((0x0D80, 0x0DFF),),
    "Noto Sans Lao": ((0x0E80, 0x0EFF),),
    "Noto Serif Tibetan": ((0x0F00, 0x0FFF),),
    "Noto Sans Myanmar": ((0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F)),
    "Noto Sans Ethiopic": ((0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F)),
    "Noto Sans Khmer": ((0x1780, 0x17FF), (0x19E0, 0x19FF)),
    "Noto Sans Mongolian": ((0x1800, 0x18AF),),
}
"""Fonts of one script each, which are asked only for texts in it."""
_OF_THE_HOST = {"Noto Serif Tibetan": "Tibetan", "Noto Sans Mongolian": "Mongolian"}
"""Fonts that no package of the lock file has: they are drawn with where the host has them."""
HOST_PACKAGE = "fonts-noto-core"
"""The package of Debian that brings those."""
_REGION = {f"Noto Sans CJK {region}": "Noto Sans CJK" for region in ("JP", "KR", "SC")}
_SCRIPTS = ("Noto Sans Arabic", "Noto Sans Devanagari", "Noto Sans Thai")
_ARABIC = ((0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFE))
_INDIC = ((0x0900, 0x097F), (0xA8E0, 0xA8FF), (0x0E00, 0x0E7F))
_HAN = (
    (0x2E80, 0x303F),
    (0x3190, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFE30, 0xFE4F),
    (0xFF00, 0xFFEF),
    (0x20000, 0x3FFFF),
)
_KANA = ((0x3040, 0x30FF), (0x31F0, 0x31FF), (0xFF66, 0xFF9F))
_HANGUL = ((0x1100, 0x11FF), (0x3130, 0x318F), (0xAC00, 0xD7AF))
_ALL_RARE = tuple(each for ranges in _RARE.values() for each in ranges)
_FOREIGN = _ARABIC + _INDIC + _HAN + _KANA + _HANGUL + _ALL_RARE
_FIRST_FOREIGN = "\u0600"

Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Typeface:
    """The fonts of one picture, the house font first."""

    families: tuple[str, ...]

    def width(self, text: str, size: float = TEXT_SIZE, *, bold: bool = False) -> float:
        """Return how wide the text is drawn, in pixels, at a size in pixels.

        Letters that stand side by side are added up, which may come out a little wide: kerning is left out.
        Scripts whose letters join or stack are shaped.
        """
        if any(map(_joins, text)):
            return self.shaped_width(text, size, bold=bold)
        return sum(_advance(self.families, bold, size, char) for char in text)

    def shaped_width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return how wide the text is drawn with its letters joined and moved together."""
        font = self.font(size, bold=bold)
        font.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
        return float(font.get_width_height()[0]) / 64

    def font(self, size: float, *, bold: bool = False) -> FT2Font:
        """Return the opened fonts at a size in pixels: the first, and what it falls back to.

        They are not kept: a process that is forked later opens its own.
        """
        font = get_font(_paths(self.families, bold))
        font.set_size(size, 72)
        return font

    def properties(self, size: float, *, bold: bool = False) -> FontProperties:
        """Return the fonts as matplotlib names them."""
        return FontProperties(family=list(self.families), size=size, weight="bold" if bold else "normal")

    def lacks_bold(self, text: str) -> bool:
        """Whether some letter of the text comes from a font that has no bold cut."""
        return _any_in({ord(char) for char in text if char >= _FIRST_FOREIGN}, _FOREIGN)

    def covers(self, char: str) -> bool:
        """Whether some font of this picture has the character, in its bold cut as well: titles are bold."""
        return all(
            any(get_font(path).get_char_index(ord(char)) for path in _paths(self.families, bold=bold))
            for bold in (False, True)
        )


def typeface(texts: Iterable[str]) -> Typeface:
    """Return the fonts that the scripts of these texts need.

    There are four sets in all, so that a worker keeps few files open however many tables it draws; a text in
    one of the rarer scripts has the font of that script besides.
    """
    points = {ord(char) for text in texts for char in text if char >= _FIRST_FOREIGN}
    families: tuple[str, ...] = (HOUSE, _DEFAULT)
    if _any_in(points, _FOREIGN):
        rare = (family for family, ranges in _RARE.items() if _any_in(points, ranges))
        families = (HOUSE, *rare, *_SCRIPTS, _DEFAULT, _cjk(points))
    return Typeface(tuple(family for family in families if _register(_REGION.get(family, family))))


def _cjk(points: set[int]) -> str:
    """Return the face whose forms of the shared characters fit the language: kana or hangul tell."""
    if _any_in(points, _KANA):
        return "Noto Sans CJK JP"
    return "Noto Sans CJK KR" if _any_in(points, _HANGUL) else "Noto Sans CJK SC"


def _any_in(points: set[int], ranges: Ranges) -> bool:
    return any(low <= point <= high for point in points for low, high in ranges)


@cache
def _register(family: str) -> bool:
    """Make a packaged font known to matplotlib; False if its package is not installed."""
    if family == _DEFAULT:
        return True
    if family in _OF_THE_HOST:
        return any(font.name == family for font in fontManager.ttflist)
    files = files_of(family)
    if not files:
        return False
    for file in files:
        fontManager.addfont(file)
    if len(files) == 1:  # no bold cut: its regular one stands in, so that bold text finds it too
        regular = [font for font in fontManager.ttflist if font.name.startswith(family)]
        fontManager.ttflist += [replace(font, weight=_BOLD) for font in regular if font.weight != _BOLD]
    return True


@cache
def _paths(families: tuple[str, ...], bold: bool) -> tuple[str, ...]:  # noqa: FBT001 - a cache key
    prop = FontProperties(family=list(families), weight="bold" if bold else "normal")
    return tuple(fontManager._find_fonts_by_props(prop))  # noqa: SLF001 - how matplotlib itself finds fallbacks


@lru_cache(maxsize=8192)
def _advance(families: tuple[str, ...], bold: bool, size: float, char: str) -> float:  # noqa: FBT001 - the same
    """Return how far a letter moves the pen, in pixels, in the first font that has it."""
    fonts = [get_font(path) for path in _paths(families, bold)]
    font = next((font for font in fonts if font.get_char_index(ord(char))), fonts[0])
    font.set_size(size, 72)
    return float(font.load_char(ord(char), flags=LoadFlags.NO_HINTING).horiAdvance) / 64


def _joins(char: str) -> bool:
    """Whether a letter's width depends on its neighbours: stacked marks, Arabic and its kin, Indic, Thai."""
    if char < "\u0300":
        return False
    joined = "\u0590" <= char < "\u10a0" or "\u1780" <= char < "\u18b0"
    return joined or "\u0300" <= char < "\u0370"


_EMOJI_FROM = 0x1F000
_FLAGS = (0x1F1E6, 0x1F1FF)
_JOINERS = "\u200d\ufe0e\ufe0f\u20e3"
_LONGEST = 100
_UNKNOWN = "?"


def legible(text: str, face: Typeface, longest: int = _LONGEST) -> str:
    """Return the text as it can be drawn: one line, no control signs, no emoji unless nothing else names it.

    What no font has becomes "?": never a box, and never silently nothing.
    """
    tidy = unicodedata.normalize("NFC", text)
    kept = "".join(_drawn(char, face) for char in tidy)
    words = " ".join(kept.split())
    if not words and tidy.strip():
        words = " ".join(_name(char) for char in tidy if ord(char) >= _EMOJI_FROM)[:longest].strip()
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"


def missing(texts: Iterable[str], face: Typeface) -> str:
    """Return the letters of these texts that no font has, each once, in order."""
    letters = dict.fromkeys(char for text in texts for char in text if char > "~")
    return "".join(char for char in letters if _drawn(char, face) == _UNKNOWN)


def script_without_font(letters: str) -> str:
    """Return the script that most of these letters are of, if a font of the host would draw it; else ""."""
    of = {
        name: sum(_any_in({ord(char)}, _RARE[family]) for char in letters)
        for family, name in _OF_THE_HOST.items()
    }
    name = max(of, key=lambda each: of[each])
    return name if 2 * sum(of.values()) > len(letters) else ""


def _drawn(char: str, face: Typeface) -> str:
    point = ord(char)
    if " " <= char <= "~":
        return char
    if _FLAGS[0] <= point <= _FLAGS[1]:
        return chr(ord("A") + point - _FLAGS[0])
    kind = unicodedata.category(char)
    if kind in {"Zs", "Zl", "Zp"} or char in "\t\n\r":
        return " "
    if kind[0] == "C" or char in _JOINERS or (point >= _EMOJI_FROM and kind in {"So", "Sk"}):
        return char if char == "\u200c" and face.covers(char) else ""
    if face.covers(char):
        return char
    return "" if kind in {"So", "Sk", "Mn"} else _UNKNOWN


def _name(char: str) -> str:
    return unicodedata.name(char, "").lower()
