"""The house colours, light and dark. Series take Okabe and Ito's, which colour-blind people tell apart.

Source: M. Okabe, K. Ito, "Color Universal Design" (2008). Blue, vermilion and green come first, for they
keep 3:1 on white; a purple and a brown make ten before one repeats; yellow comes last, and what is too pale
for its ground gets an edge.
"""

from enum import StrEnum

from charts.kinds.palette import Palette


class Theme(StrEnum):
    """Which of Discord's two grounds the picture is meant for. Both are opaque."""

    LIGHT = "light"
    DARK = "dark"


_LIGHT = Palette(
    background="#ffffff",
    text="#1b1b1b",
    muted="#5a5a5a",
    grid="#dfdfdf",
    baseline="#6b6b6b",
    series=(
        *("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#4d4d4d"),
        *("#56b4e9", "#e69f00", "#6f2da8", "#6b2f0a", "#f0e442"),
    ),
    edges=(
        *("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#4d4d4d"),
        *("#3aa0dc", "#b98200", "#6f2da8", "#6b2f0a", "#8f8a00"),
    ),
    words=(
        *("#00639b", "#b44f00", "#007a59", "#a34f7f", "#4d4d4d"),
        *("#27719c", "#8a5f00", "#6f2da8", "#6b2f0a", "#736c00"),
    ),
    low="#e8f1f8",
    high="#00507d",
    under="#b44f00",
)
_DARK = Palette(
    background="#2b2d31",
    text="#f2f3f5",
    muted="#b9bdc4",
    grid="#43464d",
    baseline="#8e929a",
    series=(
        *("#4ba6e0", "#f07f3c", "#2bbf93", "#dc93bb", "#c9ccd1"),
        *("#a5dcfa", "#f0b234", "#9c7bea", "#b58463", "#f0e442"),
    ),
    edges=(
        *("#4ba6e0", "#f07f3c", "#2bbf93", "#dc93bb", "#c9ccd1"),
        *("#a5dcfa", "#f0b234", "#9c7bea", "#b58463", "#f0e442"),
    ),
    words=(
        *("#6cb9ea", "#f5975c", "#4fd1ab", "#e6a9c9", "#d3d6da"),
        *("#b4e2fb", "#f3c059", "#b79df0", "#cf9f7d", "#f3ea6b"),
    ),
    low="#3a4650",
    high="#7cc4f2",
    under="#f07f3c",
)


_LINEAR_TO = 0.04045
"""sRGB is linear up to here (IEC 61966-2-1)."""


def palette(theme: Theme) -> Palette:
    """Return the colours of a theme."""
    return _DARK if theme is Theme.DARK else _LIGHT


def luminance(colour: str) -> float:
    """Return the relative luminance, 0..1 (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= _LINEAR_TO else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio, 1..21 (WCAG 2.2)."""
    pale, deep = sorted((luminance(first), luminance(second)), reverse=True)
    return (pale + 0.05) / (deep + 0.05)
