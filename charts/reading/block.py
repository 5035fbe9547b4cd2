"""Cells cut from the lines of a message, before anything is known of their values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

HEADER_UNKNOWN = -1


@dataclass(frozen=True, slots=True)
class Block:
    """The table found in lines[start:end]: rows of strings, which may be ragged.

    header is how many leading rows name the columns, or HEADER_UNKNOWN. rest are words on the block's lines
    that belong to the request. sure is False where rows of another shape may be a reading error.
    """

    start: int
    end: int
    rows: list[list[str]]
    header: int = HEADER_UNKNOWN
    title: str = ""
    rest: str = ""
    notes: tuple[str, ...] = ()
    index: bool = False  # the first column numbers the rows of a data frame


Recogniser = Callable[[Sequence[str]], Block | None]
"""Finds the first table of its family among lines, or None."""
