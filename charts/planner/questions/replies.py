"""What a question comes to: the answer, and the words that it came of."""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.planner.questions.question import Number, Question
from charts.table import Column
from charts.telling import asked_figures
from charts.telling.asked_figures import Answered
from charts.telling.speech import listed

_MOST_NAMES = 12


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, and the words that are spent by it beside the names of what it is about."""

    answer: Answered
    words: frozenset[int]


def between(question: Question, start: int, end: int) -> frozenset[int]:
    """Return the words from start to end that name no column, cell or number."""
    said = question.said
    named = {at for cell in said.cells for at in range(cell.start, cell.end)}
    return frozenset(
        at
        for at in range(start, end)
        if said.request.mention_at(at) is None and at not in named and said.words[at].kind == "word"
    )


def listed_names(
    question: Question,
    head: str,
    kept: Sequence[int],
    rows: int,
    condition: str,
    told: Sequence[str] = (),
) -> Answered:
    """Return the names of the rows that pass, and how many of all they are, behind a yes or no.

    What is told of each row stands behind its name.
    """
    names = question.names(kept[:_MOST_NAMES])
    if told and all(names):
        names = [f"{name} ({figure})" for name, figure in zip(names, told, strict=False)]
    count, rest = asked_figures.of_count(len(kept), rows, condition)
    if len(kept) > _MOST_NAMES or not all(names):
        return (head, f": {count}{rest}") if head else (count, rest)
    told = f"{listed(names)} ({count}{rest.removesuffix('.')})." if names else f"{count}{rest}"
    if head:
        return head, f": {told}"
    return listed(names), f": {count}{rest}"


def signed(question: Question, column: Column, value: Number) -> str:
    """Return a difference with its sign."""
    return f"{'+' if value > 0 else ''}{question.shown(column, value)}"
