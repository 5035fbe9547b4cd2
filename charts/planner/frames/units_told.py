"""The unit of a column, in brackets behind its name: "my pace (min/km)" draws no kilometres."""

from collections.abc import Iterator

from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.frames.asides import ASIDE
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.paces import is_of_time_or_distance
from charts.table import Column

_OPEN, _CLOSED = "(", ")"
_LONGEST = 6


def read_units_told(said: Said) -> Iterator[Frame]:
    """Yield the words in brackets that tell a unit and nothing else.

    A word that could be a wish is none: "(per hour)" groups, "(miles)" of kilometres converts, and "(min)"
    alone is the least.
    """
    for mention in said.request.mentions:
        start = mention.end
        bracket = start < len(said.words) and said.words[start].text == _OPEN
        if not bracket or _has_a_unit(said.column(mention)):
            continue
        inside = range(start + 1, min(len(said.words), start + 1 + _LONGEST))
        end = next((at for at in inside if said.words[at].text == _CLOSED), start + 1)
        if end > start + 1 and _is_unit(said, start + 1, end) and said.free(range(start + 1, end)):
            yield Frame(ASIDE, frozenset(range(start + 1, end)))


def _has_a_unit(column: Column) -> bool:
    return column.unit is not None or any(is_of_time_or_distance(word) for word in words_of(column.name))


def _is_unit(said: Said, start: int, end: int) -> bool:
    """Whether words are a unit ("h"), or two with a stroke or "per" between ("min/km", "minutes per km")."""
    units = [at for at in (start, end - 1) if is_of_time_or_distance(said.words[at].text)]
    if end - start == 1:
        known = said.request.phrase_at(start)
        return bool(units) and (known is None or known.tag is not Tag.MIN)
    if end - start != _RATE or len(units) != _SIDES:
        return False
    joint = said.request.phrase_at(start + 1)
    return said.words[start + 1].text == "/" or (joint is not None and joint.tag in (Tag.BY, Tag.EACH))


_RATE, _SIDES = 3, 2
