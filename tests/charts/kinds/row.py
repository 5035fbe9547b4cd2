"""What a member sees of a kind of chart, as one row."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """took and alt begin the line above the chart and the alt text; the others are seen in the picture.

    zero: zero is on the axis of values far above it. log, stacks, lies: it is so when it is asked for.
    panels: figures of another unit get one. explains: a legend, or names at ends, say what colours mean.
    y are the measures that make a chart of the kind, y2 where its marks end.
    """

    took: str
    alt: str
    zero: bool = False
    log: bool = False
    stacks: bool = False
    lies: bool = False
    panels: bool = False
    explains: bool = False
    y: tuple[str, ...] = ("Sales",)
    y2: str = ""
