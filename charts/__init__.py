"""From a pasted table and a request to a picture and its words. Pure: no I/O, no clock, no Discord."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charts.table import Table


def read_table(text: str) -> "Table | None":
    """Return the first table of a text, or None. The readers are imported at the first call."""
    from charts.reading import read_table as read  # noqa: PLC0415 - charts.table stays importable without them

    return read(text)
