"""Names in brackets that only show what is meant: "month names (Jan, Feb...)". They pick no rows."""

from collections.abc import Iterator
from functools import partial

from charts.grammar import ChartSpec
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.writing_moments import is_sample, writes_months

_AND_SO_ON = all_words(lambda language: language.asking.and_so_on)
_DOTS = frozenset(".…")
_FEWEST_DOTS = 2
_SHORT = 3
"""So many letters has the short name of a month, at most."""


def read_examples(said: Said) -> Iterator[Frame]:
    """Yield the names in brackets that go on as they begin, or are led in by "like"."""
    for at, word in enumerate(said.words):
        close = _closing(said, at) if word.text == "(" else None
        if close is None or not said.free(range(at, close + 1)):
            continue
        inside = range(at + 1, close)
        names = [each for each in inside if _is_name(said, each)]
        if names and _goes_on(said, inside) and all(each in names or _is_idle(said, each) for each in inside):
            holds = partial(_are_written_so, said, names)
            yield Frame("example", frozenset(range(at, close + 1)), lambda spec: spec, holds=holds)


def _closing(said: Said, at: int) -> int | None:
    return next((each for each in range(at + 1, len(said.words)) if said.words[each].text == ")"), None)


def _is_name(said: Said, at: int) -> bool:
    return said.words[at].kind != "stop" and (said.cell_at(at) is not None or is_sample(said, at))


def _goes_on(said: Said, inside: range) -> bool:
    """Whether more of the same could stand there: "Jan, Feb etc", "Jan, Feb …", "like January"."""
    texts = [said.words[at].text for at in inside]
    dots = sum(len(text) if "." in text else _FEWEST_DOTS for text in texts if set(text) <= _DOTS)
    led = said.request.phrase_at(inside.start)
    alike = led is not None and led.tag is Tag.CONTAINS
    return dots >= _FEWEST_DOTS or alike or not _AND_SO_ON.isdisjoint(texts)


def _is_idle(said: Said, at: int) -> bool:
    word, phrase = said.words[at], said.request.phrase_at(at)
    idle = phrase is not None and phrase.tag in (Tag.FILLER, Tag.AND, Tag.CONTAINS)
    return idle or word.kind == "stop" or word.text in _AND_SO_ON


def _are_written_so(said: Said, names: list[int], spec: ChartSpec) -> bool:
    """Whether a chart writes its names as the examples are written."""
    drawn = [
        each.field for each in (spec.x, spec.series, spec.facet) if each and each.field in said.table.names
    ]
    written = {str(value).casefold() for name in drawn for value in said.table[name].values}
    if all(said.words[at].raw.casefold() in written for at in names):
        return True
    return all(len(said.words[at].raw) <= _SHORT for at in names) and writes_months(said, spec)
