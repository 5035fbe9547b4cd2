"""Follow-ups that say the last figure or text once more: "make it 10k instead", 'no, "Costs 2024"'."""

from collections.abc import Iterator, Sequence

from charts.errors import UserError
from charts.grammar import ChartSpec, spec_from_json, spec_to_json
from charts.language.tags import Tag
from charts.planner.filters.literals import number_at
from charts.planner.request.phrases import Request

_Path = tuple[str | int, ...]
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
    before = dict(_leaves(spec_to_json(history[-2])))
    brought = [
        path
        for path, leaf in _leaves(spec_to_json(history[-1]))
        if before.get(path) != leaf and _is_alike(path, leaf, value)
    ]
    if len(brought) != 1:
        return None
    try:
        made = spec_from_json(_with(spec_to_json(history[-1]), brought[0], value))
    except UserError:
        return None
    return made if dict(_leaves(spec_to_json(made))).get(brought[0]) == value else None


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


def _leaves(form: object, path: _Path = ()) -> Iterator[tuple[_Path, object]]:
    if isinstance(form, dict):
        for name, each in form.items():
            yield from _leaves(each, (*path, name))
    elif isinstance(form, list):
        for at, each in enumerate(form):
            yield from _leaves(each, (*path, at))
    else:
        yield path, form


def _is_alike(path: _Path, leaf: object, value: float | str) -> bool:
    if isinstance(value, str):
        return isinstance(leaf, str) and path[-1] in _SPOKEN
    return isinstance(leaf, int | float) and not isinstance(leaf, bool)


def _with(form: object, path: _Path, value: float | str) -> object:
    """Return a form with another value at the end of a path."""
    if not path:
        return value
    if isinstance(form, dict):
        return {
            name: _with(each, path[1:], value) if name == path[0] else each for name, each in form.items()
        }
    if isinstance(form, list):
        return [_with(each, path[1:], value) if at == path[0] else each for at, each in enumerate(form)]
    return form
