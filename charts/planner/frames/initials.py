"""Ratios that are called by the first letters of two columns: "k/d per map", "the A/G ratio", "kd ratio"."""

from collections.abc import Iterator

from charts.grammar import Operator
from charts.language.spelling import fold
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.combining import made_of
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.request.phrases import Phrase
from charts.table import Column

_BETWEEN = frozenset({"/", ":"})
_PAIR = 2


def read_initials(said: Said) -> Iterator[Frame]:
    """Yield the ratio of the two columns whose names alone begin with the letters that are named."""
    ratios = wanted(said, spoken_of(said, "calculate"), Tag.RATIO)
    for at in range(len(said.words)):
        letters, end = _letters_at(said, at, ratios)
        columns = [column for letter in letters if (column := _begun_with(said, letter)) is not None]
        if len(columns) != _PAIR or not said.free(range(at, end)):
            continue
        behind = next((each for each in ratios if each.start == end), None)
        name = "".join(word.raw for word in said.words[at:end])
        made = made_of(Operator.DIVIDE, columns[0], columns[1], name)
        yield Frame("initials", frozenset(range(at, end)) | span(behind), column=made)
        return


def _letters_at(said: Said, at: int, ratios: list[Phrase]) -> tuple[str, int]:
    """Return the two letters that begin here and where they end: "k/d", or "kd" before "ratio"."""
    texts = [word.text for word in said.words[at : at + 3]]
    if not (ratios or _BETWEEN.intersection(texts)) or said.mention_at(at) is not None or said.cell_at(at):
        return "", at
    if len(texts) == _PAIR + 1 and texts[1] in _BETWEEN and len(texts[0]) == len(texts[2]) == 1:
        return texts[0] + texts[2], at + 3
    led = any(each.start == at + 1 for each in ratios)
    return (texts[0], at + 1) if led and len(texts[0]) == _PAIR and texts[0].isalpha() else ("", at)


def _begun_with(said: Said, letter: str) -> Column | None:
    """Return the only column of amounts whose name begins so."""
    found = [each for each in uses.measures(said.table) if fold(each.name).startswith(letter)]
    return found[0] if letter.isalpha() and len(found) == 1 else None
