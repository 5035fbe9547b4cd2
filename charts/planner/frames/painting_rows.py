"""Colours for the marks of rows that are told by a test: "below target in red", "action films blue".

A part of a request that names a colour, or asks for a highlight, is read like a request of its own: the tests
and the cells in it pick rows, and the marks of these rows are painted. Nothing is left out of the chart.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from charts.data.calculating import calculated
from charts.grammar import ChartSpec, Mark, Measure, Paint
from charts.language.tags import NEGATING, Tag
from charts.planner.choice import uses
from charts.planner.frames.colours import colour_at, shaded
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.highlighting import has_marks, highlighted, noted
from charts.planner.frames.nearby import parts, span
from charts.planner.frames.operands import is_amount
from charts.planner.frames.picked_rows import Picked, picked_in, says_more

_ELSEWHERE = (
    *(Tag.RULE, Tag.MEAN_RULE, Tag.MEDIAN_RULE, Tag.TREND_LINE, Tag.TITLE, Tag.SHADED, Tag.ONLY, Tag.LINE),
    *(Tag.X_AXIS, Tag.Y_AXIS, Tag.DARK, Tag.LIGHT),
)
"""What a part must not speak of: a line or a title has a colour of its own, and "only" leaves rows out."""
_REACH = 3


def read_painted_rows(said: Said) -> Iterator[Frame]:
    """Yield the colours and highlights of rows that are told by a test."""
    cells = {at for each in said.cells for at in range(each.start, each.end)}
    strange = [at for at in said.request.unknown() if at not in cells]
    strange += [at for at, word in enumerate(said.words) if word.kind == "colour"]
    if not said.request.has(Tag.HIGHLIGHT) and all(colour_at(said, at, ()) is None for at in strange):
        return
    before: Picked | None = None
    for part in _each_colour(said):
        inks = _inks(said, part)
        lit = [each for each in said.phrases(Tag.HIGHLIGHT) if part.start <= each.start < part.stop]
        if len(inks) > 1 or not (inks or lit) or _speaks_of_more(said, part):
            continue
        if inks and _spares(said, max(inks[0][1]) + 1):
            continue
        own = inks[0][1] if inks else span(lit[0])
        picked = _picked(said, part, own, before)
        if picked is None:
            continue
        before = picked
        colour = inks[0][0] if inks else ""
        words = picked.words | own | span(*lit)
        words = _without_subject(said, words | _joints(said, words, part), picked.tested)
        edit = partial(_painted, said, picked, colour, bool(lit))
        yield Frame("painted rows", words, edit)


def _each_colour(said: Said) -> Iterator[range]:
    """Yield these stretches, cut at their colours where several stand in one: "top 3 green bottom 2 red"."""
    for part in parts(said):
        inks = [words for _, words in _inks(said, part)]
        first = said.skip(part.start)
        opens = bool(inks) and first in inks[0]
        cuts = [min(words) for words in inks[1:]] if opens else [max(words) + 1 for words in inks[:-1]]
        for start, stop in zip([part.start, *cuts], [*cuts, part.stop], strict=True):
            yield range(start, stop)


def _inks(said: Said, part: range) -> list[tuple[str, frozenset[int]]]:
    """Return the colours in a part, each with its words."""
    found = []
    for at in part:
        colour = colour_at(said, at, said.cells) if said.free((at,)) else None
        if colour is not None:
            ink, shade = shaded(said, at, colour)
            found.append((ink, shade | {at}))
    return found


def _speaks_of_more(said: Said, part: range) -> bool:
    known = (said.request.phrase_at(at) for at in part)
    quoted = any(said.words[at].kind == "quote" for at in part)
    return quoted or any(each is not None and each.tag in _ELSEWHERE for each in known)


def _spares(said: Said, at: int) -> bool:
    """Whether a colour is for all but what is named behind it: "all grey except May"."""
    phrase = said.request.phrase_at(said.skip(at)) if at < len(said.words) else None
    return phrase is not None and phrase.tag in NEGATING


def _picked(said: Said, part: range, own: frozenset[int], before: Picked | None) -> Picked | None:
    """Return the rows that are told behind the words of a colour, else before them."""
    behind, ahead = range(max(own) + 1, part.stop), range(part.start, min(own))
    led = said.skip(behind.start)
    tied = led < behind.stop and (_leads(said, led) or said.words[led].text == "=")
    first, second = (behind, ahead) if tied or _is_highlight(said, own) else (ahead, behind)
    found = picked_in(said, first, before)
    if found is None and (first is behind or not any(says_more(said, at) for at in ahead)):
        found = picked_in(said, second, before)
    return found


def _is_highlight(said: Said, own: frozenset[int]) -> bool:
    phrase = said.request.phrase_at(min(own))
    return phrase is not None and phrase.tag is Tag.HIGHLIGHT


# --- the words ---


def _joints(said: Said, words: frozenset[int], part: range) -> frozenset[int]:
    """Return the words between and just before those of a colour that only join them."""
    first, last = min(words), max(words)
    lost = [at for at in range(first, last) if at not in words]
    found = {at for at in lost if not says_more(said, at) or _leads(said, at)}
    found |= {at for at in lost if len(lost) <= _REACH and said.mention_at(at) is None}
    while first > part.start and not says_more(said, first - 1):
        first -= 1
        found.add(first)
    return frozenset(found)


def _without_subject(said: Said, words: frozenset[int], tested: str) -> frozenset[int]:
    """Return the words without the only ones that name what is drawn: "steps above 10k in green"."""
    named = [each for each in said.request.mentions if said.column(each).name == tested]
    outside = any(each.start not in words and is_amount(said, each) for each in said.request.mentions)
    return words if outside or not named else words - span(named[0])


# --- the chart ---


def _painted(said: Said, picked: Picked, colour: str, lit: bool, spec: ChartSpec) -> ChartSpec:  # noqa: FBT001 - of a partial
    """Return the chart with the marks of the rows in a colour, or set off from the others."""
    table = said.table
    if picked.cells and spec.x is not None and spec.x.field == picked.cells[0]:
        return _by_name(said, picked, colour, lit, spec)
    spec = _one_measure(said, picked, spec)
    x = spec.x
    shaped = any(each.tag.family == "mark" for each in said.request.phrases)
    if not has_marks(spec) and not shaped and spec.mark in (Mark.LINE, Mark.AREA) and len(spec.y) == 1:
        spec = replace(spec, mark=Mark.BAR)
    alone = lit and not colour and not has_marks(spec)
    if x is None or not spec.y or not (alone or has_marks(spec)):
        return spec
    if x.field not in table.names or x.time_unit or not uses.is_unique(table, table[x.field]):
        bound = replace(picked.limit, colour=colour) if picked.limit and colour else None
        return replace(spec, looks=replace(spec.looks, paints=(*spec.looks.paints, bound))) if bound else spec
    labels = table[x.field].values
    table, _ = calculated(table, spec.calculate, range(len(table)))
    rows = picked.rows(table, spec.y[0].field) if spec.y[0].field in table.names else []
    names = tuple(dict.fromkeys(str(labels[row]) for row in rows))
    if not names or alone:
        return noted(spec, names) if len(names) <= _MOST_NOTED else spec
    looks = spec.looks if not lit else replace(spec.looks, highlight=(*spec.looks.highlight, *names))
    kept = tuple(each for each in looks.paints if each.of not in names)
    paints = tuple(Paint(colour, name) for name in names if colour)
    return replace(spec, looks=replace(looks, paints=(*kept, *paints)))


_MOST_NOTED = 3
"""So many points of a line are set off by their figures."""


def _by_name(said: Said, picked: Picked, colour: str, lit: bool, spec: ChartSpec) -> ChartSpec:  # noqa: FBT001 - of a partial
    """Return the chart with marks in a colour that stand along x by the names that were told."""
    column, names = picked.cells[0], picked.cells[1:]
    if not has_marks(spec):
        return spec
    looks = replace(
        spec.looks, paints=(*spec.looks.paints, *(Paint(colour, name) for name in names if colour))
    )
    spec = replace(spec, looks=looks)
    return highlighted(said, names, column)(spec) if lit else spec


def _one_measure(said: Said, picked: Picked, spec: ChartSpec) -> ChartSpec:
    """Return the chart of the column that is tested, where nothing else says what is to be drawn."""
    named = [each for each in said.request.mentions if is_amount(said, each)]
    told = any(said.column(each).name != picked.tested for each in named)
    if len(spec.y) <= 1 or not picked.tested or told:
        return spec
    return replace(spec, y=(Measure(picked.tested),))


def _leads(said: Said, at: int) -> bool:
    """Whether a word ties a colour to the rows that it is for: "for", "is", "which"."""
    return said.words[at].text in said.listed("belongs") | said.listed("choosing")
