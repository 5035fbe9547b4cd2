"""Wishes about looks: colours, highlights, titles, themes, labels, legend, the ends of the value axis."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from charts.grammar import (
    AxisLooks,
    ChartSpec,
    LabelsAt,
    LegendAt,
    Looks,
    Mark,
    Paint,
    ThemeName,
)
from charts.language.lexicon import Speech
from charts.language.registry import languages
from charts.language.spelling import fold
from charts.language.tags import Tag
from charts.planner.filters.literals import Cell, number_at
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.request.phrases import Phrase

HUES = {
    "red": "#d62728",
    "orange": "#f28e1c",
    "yellow": "#e3b505",
    "green": "#2ca02c",
    "teal": "#17a5a5",
    "blue": "#1f6fd0",
    "purple": "#8e44ad",
    "pink": "#e377c2",
    "brown": "#8c564b",
    "grey": "#7f7f7f",
    "black": "#1b1b1b",
}
"""What a colour's name means, in a shade that stands out on both grounds."""

_LONGEST_ENDING = 3
_REACH = 4
_MARKS = ("mark",)
_LEADING = (Tag.PAINT, Tag.IN, Tag.SERIES, Tag.BY)
"""What may stand between a colour and what it is for: "West in red", "Zachód na czerwono"."""

_SWITCHES: dict[Tag, Callable[[Looks], Looks]] = {
    Tag.DARK: lambda looks: replace(looks, theme=ThemeName.DARK),
    Tag.LIGHT: lambda looks: replace(looks, theme=ThemeName.LIGHT),
    Tag.NO_LABELS: lambda looks: replace(looks, labels=LabelsAt.NONE),
    Tag.NO_LEGEND: lambda looks: replace(looks, legend=LegendAt.NONE),
    Tag.FROM_ZERO: lambda looks: replace(looks, y=replace(looks.y, zero=True)),
    Tag.NOT_FROM_ZERO: lambda looks: replace(looks, y=replace(looks.y, zero=False)),
}


def looking(said: Said) -> Iterator[Frame]:
    """Yield the wishes about looks."""
    yield from _titles(said)
    yield from _colours(said)
    yield from _highlights(said)
    yield from _limits(said)
    for phrase in said.phrases(*_SWITCHES):
        yield Frame("looks", _span(phrase), _edit(_SWITCHES[phrase.tag]))


def _edit(change: Callable[[Looks], Looks]) -> Edit:
    return lambda spec: replace(spec, looks=change(spec.looks))


def _span(phrase: Phrase) -> frozenset[int]:
    return frozenset(range(phrase.start, phrase.end))


# --- titles ---


def _titles(said: Said) -> Iterator[Frame]:
    """Yield the title of 'title it "Kitchen ratings"', 'titled "…"' and 'Titel „…“'."""
    for phrase in said.phrases(Tag.TITLE):
        near = range(phrase.end, min(len(said.words), phrase.end + _REACH))
        back = range(phrase.start - 1, max(-1, phrase.start - 1 - _REACH), -1)
        at = next((at for at in (*near, *back) if said.words[at].kind == "quote"), None)
        if at is not None:
            span = range(min(phrase.start, at), max(phrase.end, at + 1))
            yield Frame("title", frozenset(span), _titled(said.words[at].raw))


def _titled(title: str) -> Edit:
    return lambda spec: replace(spec, title=title)


# --- colours ---


def _colours(said: Said) -> Iterator[Frame]:
    """Yield a colour for what is named beside it, else for everything."""
    cells = said.cells
    for at in range(len(said.words)):
        colour = _colour_at(said, at, cells)
        if colour is None:
            continue
        words, target, column = _target(said, at, cells)
        yield Frame("colour", words, _painted(Paint(colour, target), column))


def _painted(paint: Paint, column: str) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        if paint.of != "*" and not _has_own_colour(spec, paint.of, column):
            return spec
        whole = len(spec.y) == 1 and spec.y[0].field == paint.of
        wanted = replace(paint, of="*") if whole else paint
        kept = tuple(each for each in spec.looks.paints if each.of != wanted.of)
        return replace(spec, looks=replace(spec.looks, paints=(*kept, wanted)))

    return edit


def _has_own_colour(spec: ChartSpec, name: str, column: str) -> bool:
    """Whether a cell of a column, or a column itself, is something that the chart has a colour for."""
    if any(measure.field == name for measure in spec.y):
        return not spec.series
    if spec.series is not None:
        return spec.series.field == column
    alone = len(spec.y) == 1 and spec.mark in (Mark.BAR, Mark.ARC)
    return alone and spec.x is not None and spec.x.field == column


def _colour_at(said: Said, at: int, cells: list[Cell]) -> str | None:
    """Return the colour that a word names, unless it is a column, or a cell that is not being painted."""
    word = said.words[at]
    if word.kind == "colour":
        return word.raw.casefold()
    if word.kind != "word" or said.mention_at(at) or not said.free((at,)):
        return None
    colour = _hues(said.request.speech.codes).get(word.text) or _by_stem(word.text, said.request.speech)
    if colour is None and not said.request.speech.is_phrase(word.text):
        colour = _hues(()).get(word.text)
    is_cell = any(cell.start <= at < cell.end for cell in cells)
    return None if is_cell and not _is_painted(said, at) else colour


@cache
def _hues(codes: tuple[str, ...]) -> dict[str, str]:
    """Return what the beginnings of the names of colours mean in some languages, in all if none is named."""
    return {
        fold(stem): HUES[name]
        for language in languages()
        if language.code in codes or not codes
        for name, stems in language.colours.items()
        for stem in stems.split()
    }


def _by_stem(word: str, speech: Speech) -> str | None:
    """Return the colour of an inflected name: "rote", "rouges", "красным"."""
    if speech.is_phrase(word):
        return None  # Swedish "grå" is grey, and "graf" no form of it
    hues = _hues(speech.codes)
    stems = (word[:-cut] for cut in range(1, _LONGEST_ENDING + 1) if len(word) - cut >= _LONGEST_ENDING)
    return next((hues[stem] for stem in stems if stem in hues), None)


def _is_painted(said: Said, at: int) -> bool:
    """Whether a verb of colouring stands before, or marks behind: "paint it red", "red bars"."""
    before = said.request.phrase_ending(at)
    after = said.request.phrase_at(at + 1) if at + 1 < len(said.words) else None
    painting = before is not None and before.tag is Tag.PAINT
    return painting or (after is not None and after.tag.family in _MARKS)


def _target(said: Said, at: int, cells: list[Cell]) -> tuple[frozenset[int], str, str]:
    """Return the words of a colour, what it is for and whose cell that is: its neighbour, else all."""
    words = {at}
    for step in (-1, 1):
        place = at + step
        for _ in range(_REACH):
            place = said.skip(place, step)
            phrase = said.request.phrase_at(place) if 0 <= place < len(said.words) else None
            if phrase is None or phrase.tag not in _LEADING:
                break
            words |= set(range(phrase.start, phrase.end))
            place = phrase.start - 1 if step < 0 else phrase.end
        cell = next((each for each in cells if each.start <= place < each.end), None)
        if cell is not None and said.free(range(cell.start, cell.end)):
            column = said.table.columns[cell.column].name
            return frozenset(words | set(range(cell.start, cell.end))), cell.value, column
        mention = said.mention_at(place)
        if mention is not None and step < 0 and words != {at}:
            name = said.column(mention).name
            return frozenset(words), name, name
    return frozenset(words), "*", ""


# --- highlights ---


def _highlights(said: Said) -> Iterator[Frame]:
    """Yield the marks that are to stand out: "highlight May and June"."""
    cells = said.cells
    for phrase in said.phrases(Tag.HIGHLIGHT):
        found: list[Cell] = []
        for cell in cells:
            near = cell.start - (found[-1].end if found else phrase.end)
            if 0 <= near <= _REACH and cell.start >= phrase.end and said.free(range(cell.start, cell.end)):
                found.append(cell)
        if not found:
            found = [cell for cell in cells if 0 <= phrase.start - cell.end <= 1]
        if found:
            words = _span(phrase).union(*(range(cell.start, cell.end) for cell in found))
            names = tuple(cell.value for cell in found)
            column = said.table.columns[found[0].column].name
            yield Frame("highlight", words, _highlighted(names, column))


def _highlighted(names: tuple[str, ...], column: str) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        if not all(_has_own_colour(spec, name, column) for name in names):
            return spec
        return replace(spec, looks=replace(spec.looks, highlight=names))

    return edit


# --- the value axis ---


def _limits(said: Said) -> Iterator[Frame]:
    """Yield the ends of the value axis: "y axis from 75 to 90", "scale up to 100"."""
    for phrase in said.phrases(Tag.Y_AXIS, Tag.AXIS_TO):
        numbers: list[float] = []
        end = phrase.end
        for at in range(phrase.end, min(len(said.words), phrase.end + 2 * _REACH)):
            number = number_at(said.words, at)
            if number is not None and number.start == at and len(numbers) < 2:  # noqa: PLR2004 - two ends
                numbers.append(float(number.value))
                end = number.end
        if not numbers:
            continue
        low, high = (numbers[0], numbers[1]) if len(numbers) > 1 else (None, numbers[0])
        axis = AxisLooks(low=low, high=high)
        yield Frame(
            "limits",
            frozenset(range(phrase.start, end)),
            _with_axis(axis),
        )


def _with_axis(axis: AxisLooks) -> Edit:
    return _edit(lambda looks: replace(looks, y=axis))
