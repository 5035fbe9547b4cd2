"""Lists with a moment before each label: "[12:01:03] Temperature: 21.5"."""

import re
from collections.abc import Sequence

_STAMPED = re.compile(
    r"\[?([0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,6})?)?)?Z?"
    r"|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,6})?)?)\]?"
    r"\s?(?:[-–|:]\s)?([^\W\d].*)"
)
_LEAST = 2  # rows


def parted(cells: Sequence[Sequence[str]]) -> tuple[list[list[str]], int] | None:
    """Return rows with the moments of their labels in a column, and how many of them name columns.

    What was measured is the name of the values if all labels have but one, else a column of its own.
    """
    stamps = [_STAMPED.fullmatch(label) for label, _ in cells]
    if len(cells) < _LEAST or not all(stamps):
        return None
    rows = [
        [stamp[1], stamp[2].rstrip(" :"), row[1]] for stamp, row in zip(stamps, cells, strict=True) if stamp
    ]
    names = {name for _, name, _ in rows}
    if len(names) == 1:
        return [["", names.pop()], *([moment, value] for moment, _, value in rows)], 1
    return rows, 0
