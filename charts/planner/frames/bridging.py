"""From where to where a waterfall or a funnel goes: "from opening balance to what is left at the end"."""

from collections.abc import Iterator

from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.frame import Frame, Said
from charts.table import Kind

_STARTS = (Tag.FROM, Tag.SINCE)
_ENDS = (Tag.TO, Tag.UNTIL)
_LONGEST = 7


def read_bridges(said: Said) -> Iterator[Frame]:
    """Yield the words for the first and the last of all steps: such a chart goes there anyway."""
    if not said.request.has(Tag.WATERFALL, Tag.FUNNEL):
        return
    names = next((each for each in said.table.columns if each.kind is Kind.TEXT), None)
    if names is None or not uses.is_unique(said.table, names):
        return
    place = said.table.columns.index(names)
    firsts = [each for each in said.cells if each.column == place and each.value == names.values[0]]
    for lead in said.phrases(*_STARTS):
        first = next((each for each in firsts if each.start == said.skip(lead.end)), None)
        to = said.request.phrase_at(first.end) if first and first.end < len(said.words) else None
        if first is None or to is None or to.tag not in _ENDS:
            continue
        last = next((each for each in said.cells if each.column == place and each.start >= to.end), None)
        if last is not None and last.value != names.values[-1]:
            return  # a part of the steps is wanted
        end = last.end if last is not None else _end_of_clause(said, to.end)
        yield Frame("bridge", frozenset(range(lead.start, end)))
        return


def _end_of_clause(said: Said, at: int) -> int:
    """Return where what is told of the end stops: at a stop, or where a column or another wish begins."""
    end = at
    while end < min(len(said.words), at + _LONGEST) and said.words[end].kind != "stop":
        phrase = said.request.phrase_at(end)
        if phrase is not None and phrase.tag.family in ("group", "mark", "sort"):
            break
        end += 1
    return end
