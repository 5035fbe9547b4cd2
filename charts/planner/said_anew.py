"""Follow-ups that say the last figure or text once more: "make it 10k instead", 'no, "Costs 2024"'."""

from collections.abc import Sequence

from charts.errors import UserError
from charts.grammar import ChartSpec, spec_from_json, spec_to_json
from charts.language.tags import Tag
from charts.planner.filters.literals import number_at
from charts.planner.request.phrases import Request
from charts.planner.spec_leaves import Path, leaves, with_part

_SPOKEN = frozenset(("title", "subtitle", "label", "text"))
"""The parts of a spec that hold a member's own words."""


def said_anew(read: Request, history: Sequence[ChartSpec]) -> ChartSpec | None:
    """Return the last chart with the one figure, or text, that its last change brought as it is said now.

    history holds the charts so far, the first one first. There is none where more is said than that value,
    where the last change brought several, or none, or where it cannot be that ("make it 2.5" of the top 3).
    """
    value = _only_value(read)
    if value is None or len(history) < _TWO:
        return None
    before = dict(leaves(spec_to_json(history[-2])))
    brought = [
        path
        for path, leaf in leaves(spec_to_json(history[-1]))
        if before.get(path) != leaf and _is_alike(path, leaf, value)
    ]
    if len(brought) != 1:
        return None
    try:
        made = spec_from_json(with_part(spec_to_json(history[-1]), brought[0], value))
    except UserError:
        return None
    return made if dict(leaves(spec_to_json(made))).get(brought[0]) == value else None


_TWO = 2


def _only_value(read: Request) -> float | str | None:
    """Return the number, or the text in quotation marks, that is all that a message says."""
    found: list[float | str] = []
    at = 0
    while at < len(read.words):
        word, number = read.words[at], number_at(read.words, at)
        if word.kind == "quote":
            found.append(word.raw)
        elif number is not None and word.kind == "number":
            found.append(number.value)
            at = number.end - 1
        elif not _says_nothing(read, at):
            return None
        at += 1
    return found[0] if len(found) == 1 else None


def _says_nothing(read: Request, at: int) -> bool:
    word, phrase = read.words[at], read.phrase_at(at)
    idle = phrase is None or phrase.tag in (Tag.FILLER, Tag.TO, Tag.NOT)
    talk = word.kind == "stop" or read.speech.is_small_talk(word.text)
    return idle and (talk or phrase is not None or word.text in read.speech.listed("instead"))


def _is_alike(path: Path, leaf: object, value: float | str) -> bool:
    if isinstance(value, str):
        return isinstance(leaf, str) and path[-1] in _SPOKEN
    return isinstance(leaf, int | float) and not isinstance(leaf, bool)
