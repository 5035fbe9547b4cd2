"""Answers to questions for figures."""

from collections.abc import Sequence

from charts.telling.speech import counted, noted_counts, say, whole

_MOST = 12
NO_NAME = "Value"
"""What a figure is called that has no name."""


def one_figure(name: str, value: str) -> str:
    """Return a figure with what it is of."""
    return f"{name}: {value}"


def several_figures(opening: str, figures: Sequence[tuple[str, str]]) -> str:
    """Return figures as a list, each with its name, below the words that lead to them."""
    listed = "\n".join(f"- {name}: {value}" for name, value in figures[:_MOST])
    rest = len(figures) - _MOST
    more = "\n" + counted("…and {count} more.", "…and {count} more.", rest) if rest > 0 else ""
    return f"{opening}\n{listed}{more}"


Answered = tuple[str, str]
"""The figure or name that was asked for, to be set in bold, and the rest of the sentence."""


def of_rows(value: str, name: str, rows: int) -> Answered:
    """Return a figure, and then what it is and of how many rows."""
    told = noted_counts(" is the {name}, over {count} row.", " is the {name}, over {count} rows.")
    return value, counted(*told, rows, name=name[0].lower() + name[1:])


def of_place(place: str, value: str, name: str, *, least: bool, among: int) -> Answered:
    """Return the name of the largest or smallest, and then its figure and among how many it is."""
    facts = {"value": value, "name": name, "count": whole(among)}
    if least and name:
        return place, say(": {value}, the smallest {name} of {count}.", **facts)
    if least:
        return place, say(": {value}, the smallest of {count}.", **facts)
    if name:
        return place, say(": {value}, the largest {name} of {count}.", **facts)
    return place, say(": {value}, the largest of {count}.", **facts)
