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
