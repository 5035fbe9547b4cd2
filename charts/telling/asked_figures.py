"""Answers to questions for figures."""

from collections.abc import Sequence

from charts.telling import formats
from charts.telling.speech import ENGLISH, counted, in_percent, locale, noted_counts, say, whole

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
    within = name[0].lower() + name[1:] if locale() == ENGLISH else name
    return value, counted(*told, rows, name=within)


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


def of_count(kept: int, rows: int, condition: str) -> Answered:
    """Return how many rows there are, and under which condition of how many."""
    if not condition:
        return whole(kept), counted(*noted_counts(" row in all.", " rows in all."), kept)
    told = noted_counts(" of {count} row: {condition}.", " of {count} rows: {condition}.")
    return whole(kept), counted(*told, rows, condition=condition)


def of_kinds(kinds: int, name: str) -> Answered:
    """Return how many different things a column names."""
    return whole(kinds), say(" different values of {name}.", name=name)


def of_truth(kept: int, rows: int, condition: str, value: str, name: str, *, least: bool) -> Answered:
    """Return whether any row meets a condition, how many do, and the end of the column in question."""
    facts = {"kept": whole(kept), "condition": condition, "name": name, "value": value}
    yes_or_no = say("Yes") if kept else say("No")
    lowest = noted_counts(
        ": {kept} of {count} row, {condition}; smallest {name}: {value}.",
        ": {kept} of {count} rows, {condition}; smallest {name}: {value}.",
    )
    highest = noted_counts(
        ": {kept} of {count} row, {condition}; largest {name}: {value}.",
        ": {kept} of {count} rows, {condition}; largest {name}: {value}.",
    )
    return yes_or_no, counted(*(lowest if least else highest), rows, **facts)


def of_change(change: str, percent: str, first: tuple[str, str], last: tuple[str, str]) -> Answered:
    """Return by how much something went up or down: the figures at both ends with their places."""
    facts = {"before": first[1], "start": first[0], "after": last[1], "end": last[0]}
    relative = f" ({percent})" if percent else ""
    return change, relative + say(": from {before} ({start}) to {after} ({end}).", **facts)


def of_difference(figure: str, name: str, first: tuple[str, str], second: tuple[str, str]) -> Answered:
    """Return how far two figures of one name are apart, and both of them."""
    facts = {"name": name, "first": first[0], "one": first[1], "second": second[0], "other": second[1]}
    return figure, say(" is the difference in {name}: {first} {one}, {second} {other}.", **facts)


def of_share(share: float, part: str, all_of_it: str, name: str) -> Answered:
    """Return what part of a whole something is, 0..1, in percent, with both figures."""
    percent = in_percent(formats.plain(share * 100, 1))
    return percent, say(
        " of {name}: {part} of {all}.", name=name or say("all rows"), part=part, all=all_of_it
    )


def and_then(answered: Answered, other: Answered) -> Answered:
    """Return an answer with that to a second question behind it."""
    return answered[0], f"{answered[1]} {other[0]}{other[1]}"


def and_others(answered: Answered, figures: Sequence[tuple[str, str]]) -> Answered:
    """Return the answer with further figures of the same place."""
    more = "".join(f" {name}: {value}." for name, value in figures)
    return answered[0], answered[1] + more
