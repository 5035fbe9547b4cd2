"""Answers to questions for figures."""

from collections.abc import Sequence

_MOST = 12
NO_NAME = "Value"
"""What a figure is called that has no name."""


def one_figure(name: str, value: str) -> str:
    """Return a figure with what it is of."""
    return f"{name}: {value}"


def several_figures(opening: str, figures: Sequence[tuple[str, str]]) -> str:
    """Return figures as a list, each with its name, below the words that lead to them."""
    listed = "\n".join(f"- {name}: {value}" for name, value in figures[:_MOST])
    more = f"\n…and {len(figures) - _MOST} more." if len(figures) > _MOST else ""
    return f"{opening}\n{listed}{more}"


Answered = tuple[str, str]
"""The figure or name that was asked for, to be set in bold, and the rest of the sentence."""


def of_rows(value: str, name: str, rows: int) -> Answered:
    """Return a figure, and then what it is and of how many rows."""
    return value, f" is the {name[0].lower() + name[1:]}, over {rows} row{'' if rows == 1 else 's'}."


def of_place(place: str, value: str, name: str, *, least: bool, among: int) -> Answered:
    """Return the name of the largest or smallest, and then its figure and among how many it is."""
    end = "smallest" if least else "largest"
    of = f" {name}" if name else ""
    return place, f": {value}, the {end}{of} of {among}."
