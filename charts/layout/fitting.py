"""Fitting words into a width: wrapped, shortened, thinned out."""

import unicodedata
from collections.abc import Sequence

from charts.layout.pieces import TEXT_SIZE, Frame, Measure, Text, baseline

ELLIPSIS = "…"


def shorten(text: str, width: float, size: float, measure: Measure, *, bold: bool = False) -> str:
    """Return the text, cut with an ellipsis if it is wider than width."""
    if measure(text, size, bold=bold) <= width:
        return text
    low, high = 0, len(text) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + ELLIPSIS, size, bold=bold) <= width:
            low = middle
        else:
            high = middle - 1
    return text[: _before_marks(text, low)].rstrip() + ELLIPSIS


def wrap(
    text: str, width: float, size: float, measure: Measure, *, lines: int, bold: bool = False
) -> tuple[str, ...]:
    """Return the text in at most so many lines of at most this width; the last is cut if need be."""
    out: list[str] = []
    rest = text
    while rest and len(out) < lines - 1 and measure(rest, size, bold=bold) > width:
        cut = _break(rest, width, size, measure, bold=bold)
        out.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    if rest:
        out.append(shorten(rest, width, size, measure, bold=bold))
    return tuple(out)


def fits_wrapped(
    text: str, width: float, size: float, measure: Measure, *, lines: int
) -> tuple[str, ...] | None:
    """Return the lines if the text fits without a cut and without breaking a spaced word, else None."""
    found = wrap(text, width, size, measure, lines=lines)
    if any(line.endswith(ELLIPSIS) for line in found):
        return None
    spaced = " " in text
    whole = (
        " ".join(found) == text
        if spaced
        else "".join(found) == text and (len(found) == 1 or _breaks_anywhere(text))
    )
    return found if whole else None


def _breaks_anywhere(text: str) -> bool:
    """Whether a line may end between any two letters, as in Chinese and Japanese; "जनवरी" is one word."""
    return all(unicodedata.east_asian_width(sign) in "WF" for sign in text if sign.isalpha())


def _break(text: str, width: float, size: float, measure: Measure, *, bold: bool) -> int:
    """Return where to break: after the last word that fits, or inside a word that alone does not."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip(), size, bold=bold) <= width:
            low = middle
        else:
            high = middle - 1
    space = text.rfind(" ", 0, low + 1)
    return space if space > 0 else _before_marks(text, low)


_JOINS_LETTERS = 9
"""The combining class of signs by which two letters become one, such as the virama of Bengali."""


def _before_marks(text: str, at: int) -> int:
    """Return the nearest place to the left where no letter is parted from its marks; the place if none is."""
    start = at
    while 0 < start < len(text):
        parted = unicodedata.category(text[start])[0] == "M"
        if not parted and unicodedata.combining(text[start - 1]) != _JOINS_LETTERS:
            break
        start -= 1
    return start or at


def declutter(wanted: Sequence[float], gap: float, low: float, high: float) -> tuple[float, ...]:
    """Return places at least gap apart within low..high, each as near to the wanted one as that allows.

    Neighbours that would collide are pooled around their mean. If all do not fit, they share the span.
    """
    if not wanted:
        return ()
    if (len(wanted) - 1) * gap > high - low:
        gap = (high - low) / max(1, len(wanted) - 1)
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    pools: list[tuple[list[int], float]] = []
    for index in order:
        members, middle = [index], wanted[index]
        while True:
            middle = _clamp(middle, len(members), gap, low, high)
            if not pools or _top(pools[-1], gap) + gap <= middle - (len(members) - 1) * gap / 2 + 1e-9:
                break
            previous, _ = pools.pop()
            members = previous + members
            middle = sum(wanted[m] for m in members) / len(members)
        pools.append((members, middle))
    out = list(wanted)
    for members, middle in pools:
        start = middle - (len(members) - 1) * gap / 2
        for place, index in enumerate(members):
            out[index] = start + place * gap
    return tuple(out)


def _top(pool: tuple[list[int], float], gap: float) -> float:
    return pool[1] + (len(pool[0]) - 1) * gap / 2


def _clamp(middle: float, count: int, gap: float, low: float, high: float) -> float:
    half = (count - 1) * gap / 2
    return min(max(middle, low + half), high - half)


def rows_apart(row: float) -> int:
    """Return that every so many rows of this height, in pixels, can have their names without touching."""
    return max(1, -(-int(TEXT_SIZE * 1.05) // max(1, int(row))))


def row_names(names: Sequence[str], frame: Frame, right: float) -> list[Text]:
    """Return the names of rows from the top down, beside them, as many as stand clear of each other."""
    row = frame.height / max(1, len(names))
    return [
        Text(right, baseline(frame.top - (at + 0.5) * row, TEXT_SIZE), names[at], align="right")
        for at in range(0, len(names), rows_apart(row))
    ]
