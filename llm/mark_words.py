"""What models call the kinds of charts. Loaded with their library: without a model none of it is needed."""

from charts.chart import Shows
from charts.grammar import Mark
from charts.kinds import KINDS, kind_of

MARKS = "|".join(kind.mark for kind in KINDS)
NOTES = ", ".join(f"{kind.mark} is {kind.note}" for kind in KINDS if kind.note)
CALLED = {name: kind.mark.value for kind in KINDS for name in kind.called}


def sets_pairs(mark: Mark) -> bool:
    """Whether a mark sets two numbers against each other."""
    return mark is not Mark.NONE and kind_of(mark).shows is Shows.PAIRS
