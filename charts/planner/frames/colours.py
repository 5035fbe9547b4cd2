"""Where a request names a colour, and what that colour is."""

from collections.abc import Mapping, Sequence
from functools import cache

from charts.grammar import Paint
from charts.kinds.palette import mix
from charts.language.lexicon import Speech
from charts.language.registry import all_words, languages
from charts.language.spelling import fold
from charts.language.tags import Tag
from charts.language.ways_of_asking import Asking
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


_WHITE, _BLACK = "#ffffff", "#000000"


_SHORT_HEX = 4


_LONGEST_ENDING = 3


_MARKS = ("mark",)


@cache
def greys() -> frozenset[str]:
    """Return the greys: a name, and that in its shades."""
    grey = HUES["grey"]
    return frozenset((grey, mix(grey, _WHITE, _SHADE), mix(grey, _BLACK, _SHADE)))


def shaded(said: Said, at: int, colour: str) -> tuple[str, frozenset[int]]:
    """Return the colour as pale or deep as the word before it says ("light blue", "dark green")."""
    made = _put_together(said.words[at].text, said.request.speech)
    if made is not None:
        return mix(colour, made[1], _SHADE), frozenset()
    behind = said.words[at + 1].text if at + 1 < len(said.words) else ""
    if behind in said.request.speech.asking(_paler_behind):
        return mix(colour, _WHITE, _SHADE), frozenset((at + 1,))
    if behind in said.request.speech.asking(_deeper_behind):
        return mix(colour, _BLACK, _SHADE), frozenset((at + 1,))
    before = said.request.phrase_ending(at)
    text = said.words[at - 1].text if at else ""
    single = before is not None and before.end - before.start == 1
    tag = before.tag if before is not None and single else None
    if tag is Tag.LIGHT or text in _PALER:
        return mix(colour, _WHITE, _SHADE), frozenset((at - 1,))
    if tag is Tag.DARK or text in _DEEPER:
        return mix(colour, _BLACK, _SHADE), frozenset((at - 1,))
    return colour, frozenset()


_PALER = all_words(lambda language: language.asking.paler)


_DEEPER = all_words(lambda language: language.asking.deeper)
_SHADES = (*_PALER, *_DEEPER)


def _paler_behind(asking: Asking) -> str:
    return asking.paler_behind


def _deeper_behind(asking: Asking) -> str:
    return asking.deeper_behind


def beyond(tag: Tag, value: float) -> Paint:
    """Return the paint, of no colour yet, of what lies beyond a number as a comparison says."""
    return Paint("", "", above=value) if tag in (Tag.ABOVE, Tag.AT_LEAST) else Paint("", "", below=value)


def _put_together(word: str, speech: Speech) -> tuple[str, str] | None:
    """Return the colour in a word that tells its shade too ("dunkelgrün", "深绿"), and where that goes."""
    if not word.startswith(_SHADES):
        return None
    hues = _hues(speech.codes)
    for shades, end in ((_PALER, _WHITE), (_DEEPER, _BLACK)):
        for shade in shades:
            rest = word.removeprefix(shade)
            colour = hues.get(rest) or _by_ending(rest, hues) if len(rest) < len(word) and rest else None
            if colour is not None:
                return colour, end
    return None


def colour_at(said: Said, at: int, cells: Sequence[Cell]) -> str | None:
    """Return the colour that a word names, unless it is a column, or a cell that is not being painted."""
    word = said.words[at]
    if word.kind == "colour":
        return _hex(word.raw.casefold())
    if word.kind != "word" or not said.free((at,)):
        return None
    if said.mention_at(at) and not _is_shaded(said, at):
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
    colour = _as_accented(said, at, colour)
    if colour is None and not said.request.speech.is_phrase(word.text):
        made = _put_together(word.text, said.request.speech)
        colour = made[0] if made else _in_another_language(word.text, said.request.speech)
    is_cell = any(cell.start <= at < cell.end for cell in cells)
    return None if is_cell and not _is_painted(said, at) else colour


def _in_another_language(word: str, speech: Speech) -> str | None:
    """Return the colour that a word of no meaning here names elsewhere; so few letters are one by chance."""
    if len(word) < _SHORTEST_FOREIGN and word.isascii():
        return None
    return None if speech.is_small_talk(word) or speech.knows(word) else _hues(()).get(word)


_SHORTEST_FOREIGN = 4


def _as_accented(said: Said, at: int, colour: str | None) -> str | None:
    """Return the colour, unless accents make the word another one: "cảm" is no "cam" in Vietnamese."""
    raw = said.words[at].raw.casefold()
    if colour is None or raw.isascii() or not said.request.speech.tells_accents:
        return colour
    return colour if raw in _as_listed(said.request.speech.codes) else None


@cache
def _as_listed(codes: tuple[str, ...]) -> frozenset[str]:
    """Return the parts of the names of colours as they are written in some languages."""
    return frozenset(
        part
        for language in languages()
        if language.code in codes
        for stems in language.colours.values()
        for part in stems.casefold().replace("_", " ").split()
    )


def _is_shaded(said: Said, at: int) -> bool:
    """Whether "dark" or "light" stands before a word: then it is a colour, whatever columns are called."""
    before = said.words[at - 1].text if at else ""
    mention = said.mention_at(at)
    return before in (_PALER | _DEEPER) and mention is not None and mention.start == at


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
    return _by_ending(word, _hues(speech.codes))


def _by_ending(word: str, hues: Mapping[str, str]) -> str | None:
    stems = (word[:-cut] for cut in range(1, _LONGEST_ENDING + 1) if len(word) - cut >= _LONGEST_ENDING)
    return next((hues[stem] for stem in stems if stem in hues), None)


def _is_painted(said: Said, at: int) -> bool:
    """Whether a verb of colouring stands before, or marks behind: "paint it red", "red bars"."""
    before = said.request.phrase_ending(at)
    after = said.request.phrase_at(at + 1) if at + 1 < len(said.words) else None
    painting = before is not None and before.tag is Tag.PAINT
    return painting or (after is not None and after.tag.family in _MARKS)
