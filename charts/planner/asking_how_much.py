"""Words that ask how much of what is drawn there is: they count nothing."""

from charts.grammar import Aggregate, ChartSpec
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.request.phrases import Phrase, Request

_MEANS = (Aggregate.MEAN, Aggregate.MEDIAN)


def asks_how_much(request: Request, spec: ChartSpec, phrase: Phrase) -> bool:
    """Whether a word asks how much of what is drawn there is, where that is reckoned: "kolik % z celku"."""
    texts = [word.text for word in request.words[phrase.start : phrase.end]]
    if phrase.tag is not Tag.COUNT or request.speech.listed("by_how_much").isdisjoint(texts):
        return False
    if not all(each.field for each in spec.y) or not _is_reckoned(request, spec):
        return False
    behind = request.behind_fillers(phrase.end)
    counted = request.mention_at(behind) if behind < len(request.words) else None
    return counted is None or uses.is_number(request.table.columns[counted.column])


def _is_reckoned(request: Request, spec: ChartSpec) -> bool:
    """Whether figures are drawn that stand in no cell: shares, means, running totals, differences."""
    made = any(each.window or each.aggregate in _MEANS for each in spec.y)
    shares = request.has(Tag.SHARE) or any(word.text == "%" for word in request.words)
    return bool(spec.calculate) or made or shares
