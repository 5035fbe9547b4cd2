"""The unit of a column, in brackets behind its name: "my pace (min/km)" draws no kilometres."""

from collections.abc import Iterator

from charts.language.tags import Tag
from charts.planner.frames.asides import ASIDE
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.paces import is_of_time_or_distance

_OPEN, _CLOSED = "(", ")"
_LONGEST = 6


def read_units_told(said: Said) -> Iterator[Frame]:
    """Yield the words in brackets that tell a unit and nothing else."""
    for mention in said.request.mentions:
        start = mention.end
        if (
            start >= len(said.words)
            or said.words[start].text != _OPEN
            or said.column(mention).unit is not None
        ):
            continue
        inside = range(start + 1, min(len(said.words), start + 1 + _LONGEST))
        end = next((at for at in inside if said.words[at].text == _CLOSED), start + 1)
        words = range(start + 1, end)
        if words and said.free(words) and all(_tells_unit(said, at) for at in words):
            yield Frame(ASIDE, frozenset(words))


def _tells_unit(said: Said, at: int) -> bool:
    word, phrase = said.words[at], said.request.phrase_at(at)
    joins = word.text == "/" or (phrase is not None and phrase.tag in (Tag.IN, Tag.BY, Tag.EACH, Tag.FILLER))
    return (
        joins
        or is_of_time_or_distance(word.text)
        or said.request.speech.longest((word.text,), "unit") is not None
    )
