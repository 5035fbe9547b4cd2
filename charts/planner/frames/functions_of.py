"""A function of a column: "log10 of population", "the square root of area", "ln(price)"."""

from collections.abc import Iterator, Mapping

from charts.grammar import Calculate, Function, FunctionName
from charts.language.registry import all_phrases
from charts.language.tags import Tag
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.operands import last_amount, next_amount
from charts.planner.request.named_columns import Mention

_PHRASES: Mapping[FunctionName, frozenset[tuple[str, ...]]] = {
    FunctionName.LOG10: all_phrases(lambda language: language.asking.decadic_log),
    FunctionName.LN: all_phrases(lambda language: language.asking.natural_log),
    FunctionName.SQRT: all_phrases(lambda language: language.asking.square_root),
    FunctionName.ABS: all_phrases(lambda language: language.asking.absolute_value),
}
_SHOWN = {
    FunctionName.LOG10: "log10({})",
    FunctionName.LN: "ln({})",
    FunctionName.SQRT: "sqrt({})",
    FunctionName.ABS: "abs({})",
}
_LONGEST = 5
_STARTS = frozenset(words[0] for phrases in _PHRASES.values() for words in phrases)


def read_functions(said: Said) -> Iterator[Frame]:
    """Yield the columns that are wanted as a function of their figures."""
    texts = tuple(word.text for word in said.words)
    at = 0
    while at < len(texts):
        found = _function_at(texts, at) if texts[at] in _STARTS else None
        frame = _of(said, at, *found) if found else None
        if frame is not None:
            yield frame
        at = max(frame.words) + 1 if frame is not None else at + 1


def _function_at(texts: tuple[str, ...], at: int) -> tuple[int, FunctionName] | None:
    """Return the function that is named from here on, with how many words name it."""
    return next(
        (
            (size, function)
            for size in range(min(_LONGEST, len(texts) - at), 0, -1)
            for function, phrases in _PHRASES.items()
            if texts[at : at + size] in phrases
        ),
        None,
    )


def _of(said: Said, at: int, size: int, function: FunctionName) -> Frame | None:
    """Return the frame of a function and the column behind it, or before it where a language says it so."""
    scaled = said.request.phrase_at(at + size) if at + size < len(said.words) else None
    if scaled is not None and scaled.tag in (Tag.LOG, Tag.Y_AXIS, Tag.X_AXIS):
        return None
    mention = next_amount(said, at + size, (Tag.FILLER,))
    if mention is None and not spoken_of(said, "calculate"):
        mention = last_amount(said, at, (Tag.FILLER,))
    if mention is None:
        return None
    column = said.column(mention)
    made = Calculate(_SHOWN[function].format(column.name), Function(function, column.name))
    return Frame("function", _words(said, at, size, mention), column=made)


def _words(said: Said, at: int, size: int, mention: Mention) -> frozenset[int]:
    start, end = min(at, mention.start), max(at + size, mention.end)
    closed = end < len(said.words) and said.words[end].text == ")"
    opened = any(said.words[place].text == "(" for place in range(start, end))
    return frozenset(range(start, end + (closed and opened)))
