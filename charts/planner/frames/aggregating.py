"""Figures of groups beyond sums and means: percentiles, spreads, the first and the last."""

from collections.abc import Iterator
from dataclasses import replace

from charts.grammar import Aggregate, ChartSpec, Mark, Measure
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.literals import number_at
from charts.planner.frames.computed import around, refused, spoken_of, wanted
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.operands import amounts, is_person, together
from charts.planner.request.phrases import Phrase

_FIGURES = {
    Tag.STDEV: Aggregate.STDEV,
    Tag.VARIANCE: Aggregate.VARIANCE,
    Tag.RANGE: Aggregate.RANGE,
    Tag.MODE: Aggregate.MODE,
    Tag.FIRST: Aggregate.FIRST,
    Tag.LATEST: Aggregate.LAST,
}
_DRAWN = (Mark.BAR, Mark.LINE, Mark.AREA)
_REACH = 3
_WHOLE = 100


def read_figures(said: Said) -> Iterator[Frame]:
    """Yield the figures of groups that a request wants."""
    found = spoken_of(said, "figure")
    yield from refused(said, found, Tag.PERCENTILE, *_FIGURES)
    for phrase in wanted(said, found, Tag.PERCENTILE):
        share = _share_near(said, phrase)
        if share:
            value, words = share
            yield Frame("percentile", words, _edit(said, Aggregate.QUANTILE, value))
    for tag, how in _FIGURES.items():
        words = around(said, found, tag)
        if words:
            yield Frame(how.value, words, _edit(said, how))
    yield from _of_columns(said)


def _of_columns(said: Said) -> Iterator[Frame]:
    """Yield "average per subject", where the subjects are columns: a figure of each of them."""
    columns, mean = together(said), next(said.phrases(Tag.MEAN), None)
    if not columns or mean is None or amounts(said):
        return
    for phrase in said.phrases(Tag.BY, Tag.EACH):
        at = said.skip(phrase.end)
        if at in said.request.unknown() and not is_person(said.words[at].text):
            words = {*range(mean.start, mean.end), *range(phrase.start, phrase.end), at}
            words |= {mean.start - 1} & set(said.request.unknown())
            yield Frame("of columns", frozenset(words), _fold([each.name for each in columns]))
            return


def _fold(names: list[str]) -> Edit:
    def edit(spec: ChartSpec) -> ChartSpec:
        if spec.mark not in _DRAWN:
            return spec
        y = tuple(Measure(name, Aggregate.MEAN) for name in names)
        return replace(spec, x=None, series=None, y=y)

    return edit


def _share_near(said: Said, phrase: Phrase) -> tuple[float, frozenset[int]] | None:
    """Return the share of "90th percentile" or "Perzentil 90", with the words from one to the other."""
    behind = range(phrase.end, min(len(said.words), phrase.end + _REACH))
    before = range(phrase.start - 1, max(-1, phrase.start - 1 - _REACH), -1)
    for at in (*before, *behind):
        number = number_at(said.words, at)
        if number and 0 < number.value < _WHOLE and said.free((at,)):
            span = range(min(at, phrase.start), max(number.end, phrase.end))
            return number.value / _WHOLE, frozenset(span)
    return None


def _edit(said: Said, how: Aggregate, quantile: float | None = None) -> Edit:
    """Return the edit that takes another figure of each group, where there are groups."""

    def edit(spec: ChartSpec) -> ChartSpec:
        named = [each for each in spec.y if each.field]
        if spec.mark not in _DRAWN or spec.x is None or not named or _stands_alone(said, spec):
            return spec
        y = tuple(Measure(each.field, how, quantile=quantile) for each in named)
        return replace(spec, y=y)

    return edit


def _stands_alone(said: Said, spec: ChartSpec) -> bool:
    """Whether each mark is of one row."""
    if spec.x is None or spec.x.time_unit or spec.x.bin or spec.x.field not in said.table.names:
        return False
    return spec.series is None and uses.is_unique(said.table, said.table[spec.x.field])
