"""Lines of text: set where the layout has them, by its widths, and drawn as the outlines of their letters."""

import math
import unicodedata
from functools import lru_cache
from itertools import accumulate, pairwise

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.path import Path
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Affine2D
from numpy.typing import NDArray

from charts.drawing.fonts import Typeface
from charts.layout.pieces import Text
from charts.telling.speech import signs_kept

_BEFORE = {"left": 0.0, "center": 0.5, "right": 1.0}
"""The share of a text that stands before its place."""
_EM = 100.0
"""The size in pixels that letters are outlined at; each size that they are drawn at is a share of it."""
_STROKE = 0.035
"""How much wider a letter is drawn that has no bold cut, in sizes."""
_OVER_MARKS = 3.0
_BY_THEMSELVES = (
    *((0x20, 0x02FF), (0x0370, 0x058F), (0x1E00, 0x2BFF)),
    *((0x3000, 0x3098), (0x309B, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFF01, 0xFFEF)),
)
"""Letters that stand side by side from left to right, each moved by the one before it at most."""

Vertices = NDArray[np.float64]
Codes = NDArray[np.uint8]
Letter = tuple[Vertices, Codes, float, float]
"""The outline of a letter, and where it stands from the start of its text."""


class Line(Artist):
    """One line of text, which stands by the width that the layout reckons with.

    matplotlib's own texts ask for their fonts anew, shape each line twice, to measure and to draw, and render
    each letter by itself: nine tenths of what the words of a chart took.
    """

    zorder = _OVER_MARKS

    def __init__(self, text: Text, face: Typeface, ink: str, scale: float) -> None:
        super().__init__()
        self.text, self.ink = text, ink
        self._face, self._scale = face, scale

    def outlined(self) -> tuple[Path, Affine2D]:
        """Return the outlines of the words, and what takes them to the pixels where they are drawn."""
        across, up = self._start()
        size = self.text.size * self._scale / _EM
        place = Affine2D().scale(size).rotate_deg(self.text.angle).translate(across, up)
        return outline(self._face, self.text.text, bold=self.text.bold), place

    def draw(self, renderer: RendererBase) -> None:
        """Draw at the place of the layout, which leaves kerning out: words set flush right are measured."""
        text = self.text
        if not text.text:
            return
        thick = text.bold and self._face.lacks_bold(text.text)
        context = renderer.new_gc()
        context.set_foreground(self.ink)
        if thick or isinstance(renderer, RendererAgg):
            context.set_linewidth(text.size * self._scale * _STROKE if thick else 0.0)
            context.set_snap(False)
            renderer.draw_path(context, *self.outlined(), context.get_rgb())
        else:
            self._written(renderer, context)
        context.restore()

    def _written(self, renderer: RendererBase, context: GraphicsContextBase) -> None:
        """Let the file say which letters it has, and draw each once."""
        text = self.text
        across, up = self._start()
        up = renderer.get_canvas_width_height()[1] - up if renderer.flipy() else up
        fonts = self._face.properties(text.size, bold=text.bold)
        renderer.draw_text(context, across, up, _with_signs(text.text), fonts, text.angle)

    def _start(self) -> tuple[float, float]:
        """Return where the first letter stands, in pixels."""
        text, turn = self.text, math.radians(self.text.angle)
        flush = text.align == "right" and any(map(str.isalpha, text.text))
        wide = _width(self._face, text) if flush else self._face.width(text.text, text.size, bold=text.bold)
        back = wide * _BEFORE[text.align]
        return (text.x - back * math.cos(turn)) * self._scale, (text.y - back * math.sin(turn)) * self._scale


def outline(face: Typeface, text: str, *, bold: bool) -> Path:
    """Return the outlines of all letters of a text, as large as letters are outlined."""
    letters = [each for each in _letters(face, text, bold=bold) if len(each[0])]
    if not letters:
        return Path(np.empty((0, 2)))
    shifted = [np.add(vertices, (x, y)) for vertices, _, x, y in letters]
    return Path(np.concatenate(shifted), np.concatenate([codes for _, codes, _, _ in letters]))


def _width(face: Typeface, text: Text) -> float:
    """Return how wide a text is drawn, in pixels of the layout."""
    pens = _pens(face, text.text, bold=text.bold)
    if pens is None:
        return face.shaped_width(text.text, text.size, bold=text.bold)
    *_, (last, pen) = pens
    return pen * text.size / _EM + face.width(last, text.size, bold=text.bold)


def _letters(face: Typeface, text: str, *, bold: bool) -> list[Letter]:
    """Return the letters of a text in the order in which they stand."""
    pens = _pens(face, text, bold=bold)
    if pens is None:
        return _shaped(face, text, bold=bold)
    return [
        (vertices, codes, pen + x, y)
        for part, pen in pens
        for vertices, codes, x, y in _part(face, bold, part)
    ]


def _pens(face: Typeface, text: str, *, bold: bool) -> list[tuple[str, float]] | None:
    """Return the parts of a text and where each begins, None for one that must be shaped as a whole.

    What stands side by side is put together out of its pairs, which come again in other texts: to shape a
    letter takes longer than to draw it. Scripts whose letters join move each other.
    """
    if not all(map(_stands_by_itself, text)):
        return None
    parts = _parts(face, text, bold=bold)
    steps = [_step(face, bold, *pair) for pair in pairwise(parts)]
    known = [step for step in steps if step is not None]
    pens = accumulate(known, initial=0.0)
    return [*zip(parts, pens, strict=True)] if len(known) == len(steps) else None


def _parts(face: Typeface, text: str, *, bold: bool) -> list[str]:
    """Return the letters of a text, those together that are drawn as one, as the "fi" of "profit" may be."""
    parts = [text[:1]]
    for first, second in pairwise(text):
        if _is_one(face, bold, first + second):
            parts[-1] += second
        else:
            parts.append(second)
    return parts


@lru_cache(maxsize=8192)
def _is_one(face: Typeface, bold: bool, pair: str) -> bool:  # noqa: FBT001 - a cache key
    return len(_shaped(face, pair, bold=bold)) < len(pair)


@lru_cache(maxsize=8192)
def _step(face: Typeface, bold: bool, first: str, second: str) -> float | None:  # noqa: FBT001 - the same
    """Return how far apart two parts stand, None where together they have other letters."""
    before, behind = _part(face, bold, first), _part(face, bold, second)
    shaped = _shaped(face, first + second, bold=bold)
    if len(shaped) != len(before) + len(behind):
        return None
    return shaped[len(before)][2] - behind[0][2]


@lru_cache(maxsize=2048)
def _part(face: Typeface, bold: bool, part: str) -> list[Letter]:  # noqa: FBT001 - the same
    """Return the outlines of a part that stands by itself."""
    return _shaped(face, part, bold=bold)


def _shaped(face: Typeface, text: str, *, bold: bool) -> list[Letter]:
    """Return the letters of a text as its font joins and moves them."""
    placed, outlines, _ = text_to_path.get_glyphs_with_font(face.font(_EM, bold=bold), _with_signs(text))
    return [(*outlines[name], x, y) for name, x, y, _ in placed]


def _with_signs(text: str) -> str:
    """Return a text with letters from the right so that a sign stays on the left of its number."""
    if not any(unicodedata.bidirectional(char) in _FROM_RIGHT for char in text):
        return text
    kept = signs_kept(text)
    return kept if kept == text else _STILL_FROM_RIGHT + kept


_FROM_RIGHT = ("R", "AL")
_STILL_FROM_RIGHT = "\u200f"
"""Before a mark that runs from the left, so that the whole does not."""


@lru_cache(maxsize=2048)
def _stands_by_itself(char: str) -> bool:
    return any(low <= ord(char) <= high for low, high in _BY_THEMSELVES)
