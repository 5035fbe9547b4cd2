"""Wishes that what is named loses its colour: "grey out everything but Music", "fade the others"."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import ChartSpec, Paint
from charts.language.registry import all_phrases
from charts.language.tags import NEGATING, Tag
from charts.planner.frames.colours import HUES
from charts.planner.frames.extremes import EXTREMES, extreme_at
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.highlighting import cells_from, has_marks, highlighted, told_apart
from charts.planner.frames.nearby import span, style_of

_MUTING = all_phrases(lambda language: language.asking.muting)
_STARTS = frozenset(words[0] for words in _MUTING)
REST = all_phrases(lambda language: language.asking.rest)
_LONGEST, _LONGEST_REST = 3, 4


def read_muted(said: Said) -> Iterator[Frame]:
    """Yield what is named behind such a verb, and what is spared."""
    for at in range(len(said.words)):
        size = _size(said, at, _MUTING, _LONGEST) if said.words[at].text in _STARTS else 0
        if not size or not said.free(range(at, at + size)):
            continue
        behind = _behind(said, at + size)
        end = rest_at(said, behind)
        but = said.request.phrase_at(end) if end < len(said.words) else None
        if but is not None and but.tag in NEGATING:
            yield from spared(said, at, but.end)
            continue
        cells = cells_from(said, behind, 0)
        if cells and end == behind:
            names = tuple(cell.value for cell in cells)
            column = said.table.columns[cells[0].column].name
            words = frozenset(range(at, cells[-1].end))
            yield Frame("muted", words, _greyed(said, names, column))


def end_of_all(said: Said, at: int) -> int:
    """Return where words for each one end: "for every player", "for all", "the others"."""
    lead = said.request.phrase_at(at) if at < len(said.words) else None
    if lead is not None and (
        lead.tag in (Tag.EACH, Tag.IN) or said.words[lead.end - 1].text in said.listed("whole")
    ):
        at = lead.end
    mention = said.mention_at(at)
    return mention.end if mention is not None else max(at, rest_at(said, at))


def others_muted(said: Said) -> Iterator[Frame]:
    """Yield what is not named behind such a verb, once all that is named has its colour."""
    for at in range(len(said.words)):
        size = _size(said, at, _MUTING, _LONGEST) if said.words[at].text in _STARTS else 0
        behind = _behind(said, at + size) if size else at
        end = rest_at(said, behind) if size else at
        if size and end > behind and said.free(range(at, end)):
            yield Frame("muted", frozenset(range(at, end)), _others_greyed)


def rest_at(said: Said, at: int) -> int:
    """Return where words for all that is not named end ("the others", "all regions"), here if none stand."""
    size = _size(said, at, REST, _LONGEST_REST)
    if size:
        return at + size
    known = said.request.phrase_at(at) if at < len(said.words) else None
    whole = at < len(said.words) and said.words[at].text in said.listed("whole")
    end = known.end if known is not None and known.tag in (Tag.EVERYTHING, Tag.OTHERS) else at + whole
    mention = said.mention_at(end) if end > at else None
    return mention.end if mention is not None else end


def _behind(said: Said, at: int) -> int:
    """Return the place of what is named behind a verb, over words that say nothing ("all" says something)."""
    return at if rest_at(said, at) > at else said.skip(at)


def _size(said: Said, at: int, phrases: frozenset[tuple[str, ...]], longest: int) -> int:
    texts = tuple(word.text for word in said.words[at : at + longest])
    return next((size for size in range(len(texts), 0, -1) if texts[:size] in phrases), 0)


def spared(said: Said, start: int, at: int) -> Iterator[Frame]:
    """Yield the highlight of what keeps its colour: cells, columns, the best."""
    cells = cells_from(said, at, 2)
    mention = said.mention_at(said.skip(at))
    extreme = extreme_at(style_of(said), at)
    if cells:
        names = tuple(cell.value for cell in cells)
        column = said.table.columns[cells[0].column].name
        yield Frame("muted", frozenset(range(start, cells[-1].end)), highlighted(said, names, column))
    elif extreme is not None:
        words = frozenset(range(start, extreme.end))
        yield Frame("muted", words, _set_off(EXTREMES[extreme.tag]))
    elif mention is not None:
        name = said.column(mention).name
        words = frozenset(range(start, mention.start))
        yield Frame("muted", words, highlighted(said, (name,), name), about=span(mention))


def _set_off(name: str) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        return replace(spec, looks=replace(spec.looks, highlight=(name,))) if has_marks(spec) else spec

    return edit


def _greyed(said: Said, names: tuple[str, ...], column: str) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        for name in names:
            found = told_apart(said, spec, name, column)
            if found is None:
                return spec
            paints = tuple(Paint(HUES["grey"], each) for each in found[1])
            spec = replace(found[0], looks=replace(found[0].looks, paints=(*found[0].looks.paints, *paints)))
        return spec

    return edit


def _others_greyed(spec: ChartSpec) -> ChartSpec:
    """Return the chart with what has a colour of its own set off: the others are grey."""
    named = tuple(paint.of for paint in spec.looks.paints if paint.of not in ("*", "+", "-", ""))
    return replace(spec, looks=replace(spec.looks, highlight=named)) if named else spec
