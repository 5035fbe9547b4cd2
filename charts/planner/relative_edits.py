"""Follow-ups that compute with what is drawn: "as the difference instead", "subtract the cost"."""

from dataclasses import replace

from charts.grammar import ChartSpec, Measure, Operator
from charts.language.tags import Tag
from charts.planner.frames.combining import made_of
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.operands import amounts
from charts.planner.request.phrases import Request

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
        left, right = request.table[drawn[0]], said.column(named[0])
    else:
        return None
    made = made_of(_OPERATORS[phrase.tag], left, right)
    y = (Measure(made.name, spec.y[0].aggregate),)
    edited = replace(spec, y=y, calculate=(*spec.calculate, made))
    return Frame("relative", words | frozenset(range(phrase.start, phrase.end)), lambda _: edited)
