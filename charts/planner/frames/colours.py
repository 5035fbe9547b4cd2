"""Where a request names a colour, and what that colour is."""

from collections.abc import Sequence
from functools import cache

from charts.kinds.palette import mix
from charts.language.lexicon import Speech
from charts.language.registry import all_words, languages
from charts.language.spelling import fold
from charts.language.tags import Tag
from charts.planner.filters.literals import Cell
from charts.planner.frames.frame import Said

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


_SHADE = 0.4
"""How far "light" and "dark" take a colour towards white and black."""


_SHORT_HEX = 4


_LONGEST_ENDING = 3


_MARKS = ("mark",)


@cache
def greys() -> frozenset[str]:
    """Return the greys: a name, and that in its shades."""
    grey = HUES["grey"]
    return frozenset((grey, mix(grey, "#ffffff", _SHADE), mix(grey, "#000000", _SHADE)))


def shaded(said: Said, at: int, colour: str) -> tuple[str, frozenset[int]]:
    """Return the colour as pale or deep as the word before it says ("light blue", "dark green")."""
    before = said.request.phrase_ending(at)
    text = said.words[at - 1].text if at else ""
    single = before is not None and before.end - before.start == 1
    tag = before.tag if before is not None and single else None
    if tag is Tag.LIGHT or text in _PALER:
        return mix(colour, "#ffffff", _SHADE), frozenset((at - 1,))
    if tag is Tag.DARK or text in _DEEPER:
        return mix(colour, "#000000", _SHADE), frozenset((at - 1,))
    return colour, frozenset()


_PALER = all_words(lambda language: language.asking.paler)


_DEEPER = all_words(lambda language: language.asking.deeper)


def colour_at(said: Said, at: int, cells: Sequence[Cell]) -> str | None:
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
