"""Follow-ups that compute with what is drawn: "as the difference instead", "subtract the cost"."""

from collections.abc import Sequence
from dataclasses import replace

from charts.grammar import ChartSpec, Measure, Operator
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.frames.combining import made_of
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request

_OPERATORS = {
    Tag.DIFFERENCE: Operator.SUBTRACT,
    Tag.SUBTRACT: Operator.SUBTRACT,
    Tag.MINUS: Operator.SUBTRACT,
    Tag.PLUS: Operator.ADD,
    Tag.TOGETHER: Operator.ADD,
    Tag.RATIO: Operator.DIVIDE,
    Tag.DIVIDED: Operator.DIVIDE,
    Tag.TIMES: Operator.MULTIPLY,
}
_BOTH = 2
_BOTH_WORDS = all_words(lambda language: language.asking.both)


def relative_edit(request: Request, spec: ChartSpec) -> Frame | None:
    """Return the frame that sets what is drawn against a named column, or two drawn ones against another."""
    said = Said(request)
    phrase = next(iter(wanted(said, spoken_of(said, "calculate"), *_OPERATORS)), None)
    drawn = [each.field for each in spec.y if each.field in request.table.names and each.window is None]
    named = amounts(said)
    words = frozenset(at for each in named for at in range(each.start, each.end))
    if phrase is None or len(drawn) != len(spec.y):
        return None
    if len(drawn) == _BOTH and not named:
        left, right = (request.table[name] for name in drawn)
    elif len(drawn) == len(named) == 1 and said.column(named[0]).name != drawn[0]:
        if phrase.tag is Tag.PLUS and request.before_fillers(phrase.start) == 0:
            return _beside(spec, named[0], said, phrase)
        left, right = request.table[drawn[0]], said.column(named[0])
    else:
        return None
    made = made_of(_OPERATORS[phrase.tag], left, right)
    y = (Measure(made.name, spec.y[0].aggregate),)
    edited = replace(spec, y=y, calculate=(*spec.calculate, made))
    return Frame("relative", words | frozenset(range(phrase.start, phrase.end)), lambda _: edited)


def _beside(spec: ChartSpec, named: Mention, said: Said, phrase: Phrase) -> Frame:
    """Return the frame of "plus the costs", which opens a message: they are drawn beside what is there."""
    y = (*spec.y, Measure(said.column(named).name, spec.y[0].aggregate))
    edited = replace(spec, y=y)
    return Frame("beside", span(phrase, named), lambda _: edited)


def both_edit(request: Request, history: Sequence[ChartSpec]) -> Frame | None:
    """Return the frame of "both together", where one figure is drawn and another was drawn before it.

    history holds the charts so far, the first one first.
    """
    said = Said(request)
    at = next((at for at, word in enumerate(said.words) if word.text in _BOTH_WORDS), None)
    drawn = history[-1].y
    if at is None or len(drawn) != 1 or request.mentions:
        return None
    before = next((each.y for each in reversed(history) if len(each.y) == 1 and each.y != drawn), None)
    if before is None or before[0].field not in said.table.names:
        return None
    joined = (each for each in spoken_of(said, "calculate") if each.tag is Tag.TOGETHER)
    words = frozenset((at,)) | span(*(each for each in joined if each.start in (at, at + 1)))
    edited = replace(history[-1], y=(*before, *drawn))
    return Frame("both", words, lambda _: edited)
