"""Cells cut from the lines of a message, before anything is known of their values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

HEADER_UNKNOWN = -1

Cut = Callable[[str], list[str] | None]
"""Cuts one more line as the lines of a block were cut; None when it is no such line."""


@dataclass(frozen=True, slots=True)
class Block:
    """The table found in lines[start:end]: rows of strings, which may be ragged.

    header is how many leading rows name the columns, or HEADER_UNKNOWN. rest are words on the block's lines
    that belong to the request. at is the line of each row, counted from start; empty when each line is a row,
    or when rows and lines have nothing to do with each other. cut reads a line that goes on with the rows.
    """

    start: int
    end: int
    rows: list[list[str]]
    header: int = HEADER_UNKNOWN
    title: str = ""
    rest: str = ""
    notes: tuple[str, ...] = ()
    index: bool = False  # the first column numbers the rows of a data frame
    at: tuple[int, ...] = ()
    cut: Cut | None = field(default=None, compare=False)
    semicolons: bool = False  # between the cells, as where the comma is the decimal mark
    typed: bool = False  # or copied, as its language writes numbers, not by a program that knows points alone


Recogniser = Callable[[Sequence[str]], Block | None]
"""Finds the first table of its family among lines, or None."""


@dataclass(frozen=True, slots=True)
class Family:
    """A recogniser, and signs of which each of its tables holds one: lines without any are not looked at."""

    find: Recogniser
    signs: tuple[str, ...]
