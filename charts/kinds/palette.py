"""The colours of one picture, by what they stand for."""

from dataclasses import dataclass

RISE, FALL = 2, 1
"""Which of the house's colours what rises takes, and what falls."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as #rrggbb. series repeats after its last; edges go round marks, words are for their names.

    marks has one for each place of a single series, where they differ. dashed are the series whose lines are
    drawn in dashes.
    """

    background: str
    text: str
    muted: str
    grid: str
    baseline: str
    series: tuple[str, ...]
    edges: tuple[str, ...]
    words: tuple[str, ...]
    low: str
    high: str
    under: str
    marks: tuple[str, ...] = ()
    dashed: frozenset[int] = frozenset()

    def mark(self, series: int, index: int) -> str:
        """Return the colour of one mark of a series."""
        return self.marks[index] if index < len(self.marks) else self.fill(series)

    def fill(self, index: int) -> str:
        """Return the colour of a series."""
        return self.series[index % len(self.series)]

    def edge(self, index: int) -> str:
        """Return the colour of a series as it stands out from its ground."""
        return self.edges[index % len(self.edges)]

    def repeats(self, index: int) -> bool:
        """Whether another series has the colour already, so that its marks are hatched or dashed."""
        return index >= len(self.series)

    def is_dashed(self, index: int) -> bool:
        """Whether the line of a series is drawn in dashes: as asked, or because its colour repeats."""
        return index in self.dashed or self.repeats(index)

    def heat(self, value: float, low: float, high: float) -> str:
        """Return a value's colour on a ramp: below zero towards one hue, above zero towards the other."""
        if low < 0 < high:
            most = max(-low, high)
            middle = mix(self.background, self.grid, 0.7)
            return mix(middle, self.high if value > 0 else self.under, abs(value) / most)
        return mix(self.low, self.high, (value - low) / (high - low) if high > low else 0.5)


def mix(start: str, end: str, share: float) -> str:
    """Return the colour that lies at share (0..1) of the way from start to end, at the end for more."""
    first, last = (tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5)) for colour in (start, end))
    share = min(max(share, 0.0), 1.0)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in zip(first, last, strict=True))
