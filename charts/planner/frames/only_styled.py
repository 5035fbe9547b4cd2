"""Columns that are named for their looks alone: "all three, Berlin dotted" draws all, "Berlin dotted" one."""

from collections.abc import Sequence
from dataclasses import replace

from charts.language.lexicon import words_for
from charts.language.tags import Tag
from charts.language.tokens import is_unspaced
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.muting import rest_at
from charts.planner.frames.operands import is_amount
from charts.planner.request.phrases import Request

_ALL = (Tag.EVERYTHING, Tag.OTHERS, Tag.GROUPED)
"""Phrases that speak of several columns at once."""
_PARTS = (Tag.STACKED, Tag.NORMALIZE)
"""Phrases that speak of all parts of a whole, however many of them have a look of their own."""


def picking_nothing(read: Request, frames: Sequence[Frame]) -> Sequence[Frame]:
    """Return the frames, with the names of what they style among their words where all are spoken of.

    So the rest of the request names no column, and what is drawn are all that the table has.
    """
    about = frozenset[int]().union(*(frame.about for frame in frames))
    taken = about.union(*(frame.words for frame in frames))
    said = Said(read)
    styled = {each.column for each in read.mentions if each.start in about}
    named = [each for each in read.mentions if each.start not in taken and is_amount(said, each)]
    every = len(uses.measures(read.table))
    if not about or named or len(styled) >= every:
        return frames
    if not _speaks_of_all(said, about, len(styled), every) and not _stands_apart(said, frames):
        return frames
    return [replace(frame, words=frame.words | frame.about) for frame in frames]


def _speaks_of_all(said: Said, about: frozenset[int], styled: int, every: int) -> bool:
    """Whether a request speaks of more columns than it styles: "them", "the rest", "the three plants"."""
    if said.request.has(*_PARTS) or (styled == 1 and (said.request.has(*_ALL) or _are_several(said))):
        return True
    counts = {every, every - styled} - {0, 1}
    for at, word in enumerate(said.words):
        if word.text in said.listed("them") or word.text in said.listed("those") or rest_at(said, at) > at:
            return True
        number = number_at(said.words, at) if at not in about else None
        if number is not None and number.value in counts and word.kind != "date":
            return True
    return False


_LAID_OVER = ("label one", "note", "rule")


def _stands_apart(said: Said, frames: Sequence[Frame]) -> bool:
    """Whether what is laid over the marks is told of behind the chart: "lines; label the best of wind"."""
    named = [each for each in frames if each.about]
    if not named or any(each.name not in _LAID_OVER for each in named):
        return False
    first = min(min(each.words) for each in named)
    stops = [at for at in range(first) if said.words[at].kind == "stop" and said.words[at].text in ".;\n,"]
    laid = frozenset[int]().union(*(each.words for each in named))  # "the highest point"
    kinds = [each for each in said.request.phrases if each.tag.family == "mark" and each.start not in laid]
    return bool(kinds and stops) and all(each.end <= stops[-1] for each in kinds)


def _are_several(said: Said) -> bool:
    """Whether several lines are drawn: "lines" and "Linien" are longer than a word for one."""
    words = [said.words[each.start].raw.casefold() for each in said.request.all(Tag.LINE)]
    known = words_for(Tag.LINE)
    return any(
        said.request.speech.names_several(word)
        and any(word.startswith(one) and 0 < len(word) - len(one) <= _ENDING for one in known)
        for word in words
        if not is_unspaced(word)
    )


_ENDING = 2
