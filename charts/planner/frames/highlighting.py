"""Wishes for marks that stand out: "highlight May and June", "make the best one pop"."""

import operator
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from charts.chart import Shows
from charts.grammar import Channel, ChartSpec, Mark, Note, Paint
from charts.kinds import kind_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import Cell, number_at
from charts.planner.frames.colours import colour_at
from charts.planner.frames.computed import refusal
from charts.planner.frames.extremes import EXTREMES, extremes
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.lines import with_layer
from charts.planner.frames.nearby import Style, span
from charts.planner.request.phrases import Phrase
from charts.table import Table

_REACH = 4

MODIFIED = 3


def highlights(said: Said, style: Style) -> Iterator[tuple[Frame, list[tuple[str, str]]]]:
    """Yield the marks that are to stand out, with their names and columns: "highlight May and June"."""
    for phrase in said.phrases(Tag.HIGHLIGHT):
        if refusal(said, phrase):
            yield Frame("no highlight", frozenset(refusal(said, phrase))), []
            continue
        found = cells_from(said, phrase.end, _REACH) or _cells_to(said, phrase.start)
        if found:
            names = tuple(cell.value for cell in found)
            column = said.table.columns[found[0].column].name
            frame = Frame("highlight", span(phrase, *found), highlighted(said, names, column))
            yield frame, [(name, column) for name in names]
            continue
        told = extremes(style, phrase)
        ends = [each for each in told if 0 <= each.start - phrase.end <= 2 * _REACH]
        ends = ends or [each for each in told if 0 <= phrase.start - each.end <= MODIFIED]
        if ends:
            words = span(phrase, *ends)
            names = tuple(EXTREMES[each.tag] for each in ends)
            yield Frame("highlight", words, _set_off(said, names)), [(name, "") for name in names]
            continue
        tested = _tested(said, phrase)
        if tested is not None:
            yield tested, []
            continue
        column_ = said.mention_at(said.skip(phrase.end))
        if column_ is not None:
            name = said.column(column_).name
            yield Frame("highlight", span(phrase), highlighted(said, (name,), name)), [(name, name)]


def _tested(said: Said, phrase: Phrase) -> Frame | None:
    """Return the highlight of the marks beyond a number, or of the first so many: "highlight the top 3"."""
    stop = min(len(said.words), phrase.end + 2 * _REACH)
    for each in said.phrases(*_BEYOND):
        number = number_at(said.words, each.end) if phrase.end <= each.start < stop else None
        if number is not None and _colour_behind(said, number.end) is None:
            is_beyond = partial(_is_beyond, _BEYOND[each.tag], float(number.value))
            words = frozenset(range(phrase.start, number.end))
            return Frame("highlight", words, _where(said.table, is_beyond))
    for each in said.phrases(Tag.TOP, Tag.MAX, Tag.BOTTOM, Tag.MIN):
        if not phrase.end <= each.start < stop:
            continue
        number = number_at(said.words, each.end) or number_at(said.words, each.start - 1)
        if number is None:
            continue
        is_among = partial(_is_among, int(number.value), each.tag in (Tag.TOP, Tag.MAX))
        end = max(number.end, each.end)
        at = _colour_behind(said, end)
        colour = colour_at(said, at, said.cells) if at is not None else None
        words = frozenset(range(phrase.start, at + 1 if at is not None else end))
        return Frame("highlight", words, _where(said.table, is_among, colour or ""))
    return None


def _is_beyond(test: Callable[[float, float], bool], limit: float, y: float, _: Sequence[float]) -> bool:
    return test(y, limit)


def _is_among(count: int, most: bool, y: float, all_y: Sequence[float]) -> bool:  # noqa: FBT001 - of a partial
    return y in sorted(all_y, reverse=most)[:count]


def _colour_behind(said: Said, at: int) -> int | None:
    """Return the place of a colour behind a word, over "in" and what says nothing."""
    for place in range(at, min(len(said.words), at + MODIFIED)):
        if colour_at(said, place, said.cells) is not None:
            return place
        phrase = said.request.phrase_at(place)
        if phrase is None or phrase.tag not in (Tag.IN, Tag.FILLER, Tag.PAINT):
            return None
    return None


_BEYOND = {
    Tag.ABOVE: operator.gt,
    Tag.BELOW: operator.lt,
    Tag.AT_LEAST: operator.ge,
    Tag.AT_MOST: operator.le,
}


def _where(table: Table, is_lit: Callable[[float, Sequence[float]], bool], colour: str = "") -> Edit:
    """Return the edit that sets off the marks whose figures pass, where each is a row of the table."""

    def edit(spec: ChartSpec) -> ChartSpec:
        plain = has_marks(spec) and spec.y[0].window is None and spec.y[0].field in table.names
        if not plain or spec.x is None or spec.x.field not in table.names or spec.x.time_unit:
            return spec
        names = table[spec.x.field]
        if not uses.is_unique(table, names):
            return spec
        figures = table[spec.y[0].field].values
        all_y = [float(y) for y in figures if isinstance(y, int | float)]
        found = tuple(
            str(name)
            for name, y in zip(names.values, figures, strict=True)
            if isinstance(y, int | float) and is_lit(float(y), all_y)
        )
        paints = tuple(Paint(colour, name) for name in found if colour)
        looks = replace(spec.looks, highlight=found, paints=(*spec.looks.paints, *paints))
        return replace(spec, looks=looks) if found else spec

    return edit


def cells_from(said: Said, start: int, reach: int) -> list[Cell]:
    """Return the free cells that follow each other from a word on, none further off than so many words."""
    found: list[Cell] = []
    for cell in said.cells:
        near = cell.start - (found[-1].end if found else start)
        if 0 <= near <= reach and cell.start >= start and said.free(range(cell.start, cell.end)):
            found.append(cell)
    return found


def _cells_to(said: Said, stop: int) -> list[Cell]:
    """Return the free cells that stand together before a word: "Ann and Bob should stand out"."""
    found: list[Cell] = []
    for cell in reversed(said.cells):
        end = found[0].start if found else stop
        between = said.words[cell.end : end] if cell.end <= end else []
        near = 0 <= end - cell.end <= MODIFIED and all(word.text != "." for word in between)
        if near and said.free(range(cell.start, cell.end)):
            found.insert(0, cell)
    return found


def _set_off(said: Said, names: tuple[str, ...]) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        if not has_marks(spec):
            return noted(spec, names) if _is_shaped(said) else spec
        return replace(spec, looks=replace(spec.looks, highlight=names))

    return edit


def noted(spec: ChartSpec, names: Sequence[str]) -> ChartSpec:
    """Return a line whose points are set off by their figures: they have no colours of their own."""
    lone = kind_of(spec.mark).joined and len(spec.y) == 1 and spec.series is None
    for name in names if lone else ():
        spec = with_layer(Note(name, ""))(spec)
    return spec


def highlighted(said: Said, names: tuple[str, ...], column: str) -> Edit:
    """Return the edit that sets names off by colour, where the chart has one for each of them."""

    def edit(spec: ChartSpec) -> ChartSpec:
        lit: list[str] = []
        for name in names:
            found = told_apart(said, spec, name, column)
            if found is None:
                along = spec.x is not None and spec.x.field == column and not spec.x.time_unit
                return noted(spec, names) if along and name != column else spec
            spec = found[0]
            lit += found[1]
        return replace(spec, looks=replace(spec.looks, highlight=tuple(lit)))

    return edit


_MOST_GROUPS = 12


def told_apart(
    said: Said, spec: ChartSpec, name: str, column: str
) -> tuple[ChartSpec, tuple[str, ...]] | None:
    """Return the chart in which a cell of a column has a colour of its own, and the names that have it.

    A cell of a column that is not drawn stands for the marks of its rows ("the Harriers in green"), or the
    chart is split by that column ("South in red, over the quarters").
    """
    table, spec = said.table, _in_bars(said, spec, column)
    if has_own_colour(spec, name, column):
        return spec, (name,)
    x = table[spec.x.field] if spec.x is not None and spec.x.field in table.names else None
    free = spec.series is None and len(spec.y) == 1 and column in table.names
    if not free or x is None or x.name == column or uses.is_number(table[column]):
        return None
    kind = kind_of(spec.mark)
    plain = spec.x is not None and not spec.x.time_unit and uses.is_unique(table, x)
    if plain and (kind.wide or kind.shares):
        rows = zip(x.values, table[column].values, strict=True)
        found = tuple(str(label) for label, cell in rows if str(cell).casefold() == name.casefold())
        return (spec, found) if found else None
    if not plain and kind.coloured and kind.panels and uses.levels(table[column]) <= _MOST_GROUPS:
        return replace(spec, series=Channel(column), sort=spec.sort if kind.wide else None), (name,)
    return None


def _in_bars(said: Said, spec: ChartSpec, column: str) -> ChartSpec:
    """Return bars for a line that nobody asked for, where one of the places along it is to have a colour.

    Words that name no column may be about a chart that stands, and what it is was asked for before.
    """
    along = spec.x is not None and spec.x.field == column and spec.series is None and len(spec.y) == 1
    few = column in said.table.names and uses.levels(said.table[column]) <= _MOST_BARS
    return (
        replace(spec, mark=Mark.BAR)
        if along and few and not _is_shaped(said) and spec.mark is Mark.LINE
        else spec
    )


def _is_shaped(said: Said) -> bool:
    """Whether a kind of chart is named, or no column: then a chart may stand that was asked for before."""
    return any(each.tag.family == "mark" for each in said.request.phrases) or not said.request.mentions


_MOST_BARS = 31


def has_marks(spec: ChartSpec) -> bool:
    """Whether each mark of a chart has a colour of its own."""
    return (
        len(spec.y) == 1 and spec.series is None and (kind_of(spec.mark).wide or spec.mark is Mark.WATERFALL)
    )


def has_one_colour(spec: ChartSpec) -> bool:
    """Whether all marks of a chart have the same colour: a second one has nothing to be of."""
    several = spec.series is not None or len(spec.y) > 1 or kind_of(spec.mark).shares
    figures = kind_of(spec.mark).shows is Shows.FIGURES and spec.mark is not Mark.HEATMAP
    return figures and not several


def has_own_colour(spec: ChartSpec, name: str, column: str) -> bool:
    """Whether a cell of a column, or a column itself, is something that the chart has a colour for."""
    if any(measure.field == name for measure in spec.y):
        return not spec.series
    if spec.series is not None:
        return spec.series.field == column
    alone = len(spec.y) == 1 and (kind_of(spec.mark).wide or kind_of(spec.mark).shares)
    return alone and spec.x is not None and spec.x.field == column != name
