"""Wishes about looks: highlights, titles, themes, labels, legend, the ends of the value axis."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from charts.grammar import (
    ChartSpec,
    LabelsAt,
    LegendAt,
    Looks,
    ThemeName,
)
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.filters.literals import Cell, Number, number_at
from charts.planner.frames.colouring import EXTREMES, colouring, has_marks, has_own_colour
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import Style, numbers_behind, span, style_of
from charts.planner.request.phrases import Phrase

_REACH = 4

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
    style = style_of(said)
    yield from _titles(said, style)
    yield from _highlights(said, style)
    yield from colouring(said, style)
    yield from _limits(said)
    for phrase in said.phrases(*_SWITCHES):
        yield Frame("looks", span(phrase), _edit(_SWITCHES[phrase.tag]))


def _edit(change: Callable[[Looks], Looks]) -> Edit:
    return lambda spec: replace(spec, looks=change(spec.looks))


# --- titles ---


def _titles(said: Said, style: Style) -> Iterator[Frame]:
    """Yield the title of 'title it "Kitchen ratings"', 'Titel „…“' and "title: Kitchen ratings"."""
    for phrase in said.phrases(Tag.TITLE):
        near = range(phrase.end, min(len(said.words), phrase.end + _REACH))
        back = range(phrase.start - 1, max(-1, phrase.start - 1 - _REACH), -1)
        at = next((at for at in (*near, *back) if said.words[at].kind == "quote"), None)
        if at is not None:
            words = said.between(min(phrase.start, at), max(phrase.end, at + 1))
            yield Frame("title", words, _titled(said.words[at].raw))
            continue
        found = style.text(phrase.end) if _gives_a_title(said, phrase) else None
        if found is not None:
            yield Frame("title", span(phrase) | frozenset(found[1]), _titled(found[0]))


def _gives_a_title(said: Said, phrase: Phrase) -> bool:
    """Whether a phrase is written as it is listed, with words behind it that compare nothing."""
    behind = said.request.phrase_at(phrase.end) if phrase.end < len(said.words) else None
    alone = phrase.end - phrase.start == 1
    written = not alone or said.request.speech.has_written(said.words[phrase.start].text)
    return written and (behind is None or behind.tag.family not in ("test", "join", "group"))


def _titled(title: str) -> Edit:
    return lambda spec: replace(spec, title=title)


# --- highlights ---


def _highlights(said: Said, style: Style) -> Iterator[Frame]:
    """Yield the marks that are to stand out: "highlight May and June", "highlight the highest bar"."""
    for phrase in said.phrases(Tag.HIGHLIGHT):
        found: list[Cell] = []
        for cell in style.cells:
            near = cell.start - (found[-1].end if found else phrase.end)
            if 0 <= near <= _REACH and cell.start >= phrase.end and said.free(range(cell.start, cell.end)):
                found.append(cell)
        if not found:
            found = [cell for cell in style.cells if 0 <= phrase.start - cell.end <= 1]
        if found:
            words = span(phrase, *found)
            names = tuple(cell.value for cell in found)
            column = said.table.columns[found[0].column].name
            yield Frame("highlight", words, _highlighted(names, column))
            continue
        ends = [each for each in style.all(*EXTREMES) if 0 <= each.start - phrase.end <= 2 * _REACH]
        if not ends and said.request.speech.postposes:
            ends = [each for each in style.all(*EXTREMES) if 0 <= phrase.start - each.end <= _REACH][-1:]
        if ends:
            words = span(phrase, *ends)
            yield Frame("highlight", words, _set_off(tuple(EXTREMES[each.tag] for each in ends)))
            continue
        column_ = said.mention_at(said.skip(phrase.end))
        if column_ is not None:
            name = said.column(column_).name
            yield Frame("highlight", span(phrase), _highlighted((name,), name))


def _set_off(names: tuple[str, ...]) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        return replace(spec, looks=replace(spec.looks, highlight=names)) if has_marks(spec) else spec

    return edit


def _highlighted(names: tuple[str, ...], column: str) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        if not all(has_own_colour(spec, name, column) for name in names):
            return spec
        return replace(spec, looks=replace(spec.looks, highlight=names))

    return edit


# --- the value axis ---


def _limits(said: Said) -> Iterator[Frame]:
    """Yield the ends of an axis: "y axis from 75 to 90", "scale up to 100"."""
    for phrase in said.phrases(Tag.Y_AXIS, Tag.X_AXIS, Tag.AXIS_TO):
        numbers, end = numbers_behind(said, phrase)
        if not numbers:
            continue
        low, high = (numbers[0], numbers[1]) if len(numbers) > 1 else (None, numbers[0])
        along = phrase.tag is Tag.X_AXIS
        yield Frame("limits", said.between(phrase.start, end), _with_ends(low, high, along=along))
    yield from _beginnings(said)
    for phrase in style_of(said).all(Tag.AXES):
        numbers, end = numbers_behind(said, phrase)
        if len(numbers) > 1:
            yield Frame("limits", said.between(phrase.start, end), _with_ends(*numbers, along=False))
    for phrase in said.phrases(Tag.FROM_ZERO):
        number = _end_behind(said, phrase)
        if number is not None:
            words = said.between(phrase.start, number.end)
            yield Frame("limits", words, _with_ends(0.0, float(number.value), along=False))


def _end_behind(said: Said, phrase: Phrase) -> Number | None:
    """Return the number up to which an axis goes, behind "from zero": "to 500", "500まで"."""
    if phrase.end >= len(said.words):
        return None
    joint, number = said.request.phrase_at(phrase.end), number_at(said.words, phrase.end)
    if number is not None:
        closed = said.request.phrase_at(number.end) if number.end < len(said.words) else None
        return number if closed and closed.tag in _UP_TO else None
    if joint is not None and joint.tag in _UP_TO:
        return number_at(said.words, joint.end)
    return number_at(said.words, phrase.end + 1) if said.words[phrase.end].text in _TO else None


_UP_TO = (Tag.TO, Tag.UNTIL)
_TO = all_words(lambda language: language.up_to) | {"-"}


def _beginnings(said: Said) -> Iterator[Frame]:
    """Yield where the value axis begins: "start the axis at 140", "axis from 50 on"."""
    for phrase in spoken_of(said, "style"):
        if phrase.tag not in (Tag.AXES, Tag.AXIS_Y):
            continue
        near = range(max(0, phrase.start - _REACH), min(len(said.words), phrase.end + _REACH))
        begun = next((at for at in near if said.words[at].text in _BEGINNING), None)
        behind = range(phrase.end, min(len(said.words), phrase.end + _REACH))
        numbers = (number_at(said.words, at) for at in behind)
        number = next((each for each in numbers if each is not None), None)
        if begun is None or number is None:
            continue
        words = said.between(min(phrase.start, begun), number.end)
        yield Frame("limits", words, _with_ends(float(number.value), None, along=False))
        return


_BEGINNING = all_words(lambda language: language.asking.beginning)


def _with_ends(low: float | None, high: float | None, *, along: bool) -> Edit:
    def change(looks: Looks) -> Looks:
        axis = replace(looks.x if along else looks.y, low=low, high=high)
        return replace(looks, x=axis) if along else replace(looks, y=axis)

    return _edit(change)
