"""Wishes about colours: of everything, of what is named beside them, by sign, by a limit."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from charts.grammar import ChartSpec, Mark, Paint
from charts.kinds import kind_of
from charts.kinds.palette import mix
from charts.language.lexicon import Speech
from charts.language.registry import languages
from charts.language.spelling import fold
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import Cell, number_at
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import Style, span
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

_SIGNS = {Tag.POSITIVE: "+", Tag.NEGATIVE: "-"}
EXTREMES = {Tag.THE_HIGHEST: "@max", Tag.THE_LOWEST: "@min", Tag.THE_LAST: "@last"}
"""What stands for a mark that only the figures tell."""
_SHADE = 0.4
"""How far "light" and "dark" take a colour towards white and black."""
_MODIFIED = 3
_SHORT_HEX = 4
_LONGEST_ENDING = 3
_REACH = 4
_MARKS = ("mark",)
_LEADING = (Tag.PAINT, Tag.IN, Tag.FROM, Tag.SERIES, Tag.BY)
"""What may stand between a colour and what it is for: "West in red", "Zachód na czerwono"."""


def colouring(said: Said, style: Style) -> Iterator[Frame]:
    """Yield a colour for what is named beside it, else for everything; several for all are taken in turn."""
    loose: list[tuple[str, frozenset[int]]] = []
    explained: set[int] = set()
    for at in range(len(said.words)):
        colour = _colour_at(said, at, style.cells)
        if colour is None or not said.free((at,)) or at in explained:
            continue
        turned_down = _refused(said, at)
        if turned_down:
            yield Frame("no colour", turned_down | {at})
            continue
        shaded, shade = _shaded(said, at, colour)
        if said.words[at + 1 : at + 2] and said.words[at + 1].text == "(":
            exact = _colour_at(said, at + 2, style.cells) if at + 2 < len(said.words) else None
            shaded = exact or shaded  # "purple (#9146ff)"
            explained |= {at + 2} if exact else set()
            shade |= {at + 2} if exact else frozenset()
        bound = _bound(said, style, at)
        if bound is not None:
            yield Frame("colour", bound[0] | shade, _painted(replace(bound[1], colour=shaded), ""))
            continue
        words, target, column = _target(said, at, style.cells)
        words |= shade | _about_colour(said, style, at)
        if target == "*":
            loose.append((shaded, words))
            continue
        yield Frame("colour", words, _painted(Paint(shaded, target), column))
        for cell, joint in _listed_before(said, style.cells, min(words)):
            yield Frame("colour", joint, _painted(Paint(shaded, cell.value), column))
    if len(loose) > 1:
        inks = tuple(colour for colour, _ in loose)
        words = frozenset[int]().union(*(words for _, words in loose))
        yield Frame("colours", words, _in_turn(inks))
    for colour, words in loose[:1] if len(loose) == 1 else []:
        yield Frame("colour", words, _painted(Paint(colour, "*"), ""))


def _in_turn(inks: tuple[str, ...]) -> Edit:
    return lambda spec: replace(spec, looks=replace(spec.looks, brand=inks))


def _listed_before(said: Said, cells: Sequence[Cell], at: int) -> Iterator[tuple[Cell, frozenset[int]]]:
    """Yield the cells listed before the one from here on, with their words: "Rome and Oslo in red"."""
    while at > 1:
        joint = said.request.phrase_ending(at)
        joins = said.words[at - 1].text in _COMMAS or (joint is not None and joint.tag is Tag.AND)
        start = joint.start if joint is not None and joint.tag is Tag.AND else at - 1
        cell = next((each for each in cells if each.end == start), None)
        if not joins or cell is None or not said.free(range(cell.start, at)):
            return
        yield cell, frozenset(range(cell.start, at))
        at = cell.start


_COMMAS = (",", "、", "，")


def _refused(said: Said, at: int) -> frozenset[int]:
    """Return the words that turn a colour down beside another one: "not blue but orange"."""
    painting = said.request.phrase_at(at)
    start = painting.start if painting is not None and painting.tag is Tag.PAINT else at
    before, behind = said.request.phrase_ending(start), said.request.phrase_at(at + 1)
    phrase = behind if said.request.speech.postposes and at + 1 < len(said.words) else before
    if phrase is None or phrase.tag not in (Tag.NOT, Tag.WITHOUT, Tag.UNEQUAL):
        return frozenset()
    others = (place for place in range(len(said.words)) if place != at)
    return span(phrase) if any(_colour_at(said, place, ()) for place in others) else frozenset()


def _about_colour(said: Said, style: Style, at: int) -> frozenset[int]:
    """Return the words around a colour that only say that it is one: "our brand colour"."""
    found: set[int] = set()
    for phrase in style.all(Tag.COLOUR):
        gap = at - phrase.end if phrase.end <= at else phrase.start - at - 1
        if gap <= _MODIFIED and said.free(span(phrase)):
            found |= span(phrase)
    return frozenset(found)


def _shaded(said: Said, at: int, colour: str) -> tuple[str, frozenset[int]]:
    """Return the colour as pale or deep as the word before it says ("light blue", "dark green")."""
    before = said.request.phrase_ending(at)
    if before is None or before.tag not in (Tag.DARK, Tag.LIGHT) or before.end - before.start > 1:
        return colour, frozenset()
    ground = "#ffffff" if before.tag is Tag.LIGHT else "#000000"
    return mix(colour, ground, _SHADE), span(before)


def _bound(said: Said, style: Style, at: int) -> tuple[frozenset[int], Paint] | None:
    """Return what a colour is bound to: a sign, the largest or smallest mark, values beyond a number."""
    here = Phrase(Tag.COLOUR, at, at + 1)
    for tags in (_SIGNS, EXTREMES):
        phrase = _beside(said, style, here, tuple(tags))
        if phrase is not None:
            return span(phrase) | {at} | _painting(said, at), Paint("", tags[phrase.tag])
    for phrase in said.request.all(Tag.ABOVE, Tag.BELOW, Tag.AT_LEAST, Tag.AT_MOST):
        number = number_at(said.words, phrase.end)
        if number is None or not said.free(range(phrase.start, number.end)):
            continue
        gap = at - number.end if number.end <= at else phrase.start - at - 1
        if 0 <= gap <= 1:
            up = phrase.tag in (Tag.ABOVE, Tag.AT_LEAST)
            value = float(number.value)
            limit = Paint("", "", above=value) if up else Paint("", "", below=value)
            return frozenset(range(phrase.start, number.end)) | {at} | _painting(said, at), limit
    return None


def _beside(said: Said, style: Style, here: Phrase, tags: tuple[Tag, ...]) -> Phrase | None:
    """Return the phrase beside a colour: before it, else behind it, over words that say nothing."""
    for phrase in style.all(*tags):
        if said.skip(phrase.end) == here.start or _skips_to(said, phrase.end, here.start):
            return phrase
    after = said.skip(here.end)
    return next((phrase for phrase in style.all(*tags) if phrase.start in (here.end, after)), None)


def _skips_to(said: Said, start: int, stop: int) -> bool:
    """Whether only words of joining and painting stand between."""
    between = [said.request.phrase_at(at) for at in range(start, stop)]
    joining = (Tag.FILLER, Tag.IN, Tag.PAINT, Tag.SERIES)
    return 0 < len(between) <= _MODIFIED and all(each is not None and each.tag in joining for each in between)


def _painting(said: Said, at: int) -> frozenset[int]:
    """Return the verb of colouring just before a place, and "in"."""
    found: set[int] = set()
    while phrase := said.request.phrase_ending(at):
        if phrase.tag not in (Tag.PAINT, Tag.IN, Tag.SERIES):
            break
        found |= span(phrase)
        at = phrase.start
    return frozenset(found)


def _painted(paint: Paint, column: str) -> Edit:
    bound = paint.of in ("+", "-", "") or paint.of.startswith("@")

    def edit(spec: ChartSpec) -> ChartSpec:
        if bound and not has_marks(spec):
            return spec
        if not bound and paint.of != "*" and not has_own_colour(spec, paint.of, column):
            return spec
        whole = len(spec.y) == 1 and spec.y[0].field == paint.of
        wanted = replace(paint, of="*") if whole else paint
        kept = tuple(each for each in spec.looks.paints if bound or each.of != wanted.of)
        return replace(spec, looks=replace(spec.looks, paints=(*kept, wanted)))

    return edit


def has_marks(spec: ChartSpec) -> bool:
    """Whether each mark of a chart has a colour of its own."""
    return (
        len(spec.y) == 1 and spec.series is None and (kind_of(spec.mark).wide or spec.mark is Mark.WATERFALL)
    )


def has_own_colour(spec: ChartSpec, name: str, column: str) -> bool:
    """Whether a cell of a column, or a column itself, is something that the chart has a colour for."""
    if any(measure.field == name for measure in spec.y):
        return not spec.series
    if spec.series is not None:
        return spec.series.field == column
    alone = len(spec.y) == 1 and (kind_of(spec.mark).wide or kind_of(spec.mark).shares)
    return alone and spec.x is not None and spec.x.field == column


def _colour_at(said: Said, at: int, cells: Sequence[Cell]) -> str | None:
    """Return the colour that a word names, unless it is a column, or a cell that is not being painted."""
    word = said.words[at]
    if word.kind == "colour":
        return _hex(word.raw.casefold())
    if word.kind != "word" or said.mention_at(at) or not said.free((at,)):
        return None
    if _says_something_else(said, at):
        return None
    hues = _hues(said.request.speech.codes)
    behind = said.words[at + 1].text if at + 1 < len(said.words) else ""
    if at and f"{said.words[at - 1].text} {word.text}" in hues:
        return None
    colour = (
        hues.get(f"{word.text} {behind}") or hues.get(word.text) or _by_stem(word.text, said.request.speech)
    )
    if colour is None and not said.request.speech.is_phrase(word.text):
        colour = _hues(()).get(word.text)
    is_cell = any(cell.start <= at < cell.end for cell in cells)
    return None if is_cell and not _is_painted(said, at) else colour


def _hex(code: str) -> str:
    """Return #rrggbb for #rgb as well."""
    return code if len(code) > _SHORT_HEX else "#" + "".join(2 * digit for digit in code[1:])


def _says_something_else(said: Said, at: int) -> bool:
    """Whether a word is part of a phrase, and no colour is spoken of: "đồ" in "biểu đồ" is no "đỏ"."""
    phrase, before = said.request.phrase_at(at), said.request.phrase_ending(at)
    if phrase is None or phrase.tag in _COLOURING or (before and before.tag in _COLOURING):
        return False
    return at == 0 or said.words[at - 1].text not in _hues(said.request.speech.codes)


_COLOURING = (Tag.PAINT, Tag.SERIES)


@cache
def _hues(codes: tuple[str, ...]) -> dict[str, str]:
    """Return what the beginnings of the names of colours mean in some languages, in all if none is named."""
    return {
        fold(stem.replace("_", " ")): HUES[name]
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


def _is_coloured(said: Said, phrase: Phrase, at: int) -> bool:
    """Whether a phrase has a colour of its own ("màu xanh"), other than the one at a place."""
    hues = _hues(said.request.speech.codes)
    inside = range(phrase.start, phrase.end)
    return at not in inside and any(said.words[place].text in hues for place in inside)


def _target(said: Said, at: int, cells: Sequence[Cell]) -> tuple[frozenset[int], str, str]:
    """Return the words of a colour, what it is for and whose cell that is: its neighbour, else all."""
    words = {at}
    for step in (-1, 1):
        place = at + step
        for _ in range(_REACH):
            place = said.skip(place, step)
            phrase = said.request.phrase_at(place) if 0 <= place < len(said.words) else None
            only = step < 0 and phrase is not None and phrase.tag is Tag.ONLY  # "X alone in red"
            if phrase is None and _is_idle(said, place):
                place += step  # "X should be red"
                continue
            if phrase is None or (phrase.tag not in _LEADING and not only) or _is_coloured(said, phrase, at):
                break
            words |= set(range(phrase.start, phrase.end))
            place = phrase.start - 1 if step < 0 else phrase.end
        cell = next((each for each in cells if each.start <= place < each.end), None)
        if cell is not None and said.free(range(cell.start, cell.end)):
            column = said.table.columns[cell.column].name
            return frozenset(words | set(range(cell.start, cell.end))), cell.value, column
        mention = said.mention_at(place)
        if mention is not None and step < 0 and uses.is_number(said.column(mention)):
            name = said.column(mention).name
            return frozenset(words), name, name
    return frozenset(words), "*", ""


def _is_idle(said: Said, at: int) -> bool:
    """Whether a word between a colour and what it is for says nothing, and is no cell."""
    if not 0 <= at < len(said.words) or said.words[at].kind != "word" or said.mention_at(at):
        return False
    cell = any(each.start <= at < each.end for each in said.cells)
    return not cell and said.request.speech.is_small_talk(said.words[at].text)
