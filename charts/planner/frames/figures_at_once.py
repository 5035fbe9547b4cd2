"""Several figures of the same groups at once: "min and max per item", "average and median price by city"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from charts.grammar import Aggregate, ChartSpec, Mark, Measure
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.ordering import is_turned
from charts.planner.filters.literals import number_at
from charts.planner.frames.aggregating import GROUPING, stands_alone
from charts.planner.frames.computed import refusal, spoken_of, wanted
from charts.planner.frames.extremes import is_placed
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column

_HOWS = {
    Tag.MEAN: Aggregate.MEAN,
    Tag.MEDIAN: Aggregate.MEDIAN,
    Tag.SUM: Aggregate.SUM,
    Tag.MIN: Aggregate.MIN,
    Tag.MAX: Aggregate.MAX,
    Tag.TOP: Aggregate.MAX,
    Tag.BOTTOM: Aggregate.MIN,
    Tag.STDEV: Aggregate.STDEV,
}
_ENDS = {Tag.TOP: Tag.BOTTOM, Tag.BOTTOM: Tag.TOP}
_JOINS = (Tag.AND, Tag.PLUS, Tag.VERSUS, Tag.FILLER)
_SIGNS = frozenset({",", "/", "&", "+", "、", "،"})
_DRAWN = (Mark.BAR, Mark.LINE, Mark.AREA, Mark.STRIP)
_FEWEST, _MOST = 2, 5
_REACH = 3


def read_figures_at_once(said: Said) -> Iterator[Frame]:
    """Yield the figures that are named side by side, of one column, for the groups that are drawn."""
    if said.request.has(Tag.POINT, Tag.RELATION):
        return  # a cloud of "the average and minimum price" sets one against the other
    run = _run(said)
    hows = [_how(said, each) for each in run]
    if not _FEWEST <= len(set(hows)) <= _MOST:
        return
    column = None if _are_apart(said, run) else _of_one(said, run)
    if column is None or (_are_ends(run) and not _of_figures(said, run)):
        return
    words = frozenset(range(run[0].start, run[-1].end)) - _columns_in(said, run)
    yield Frame("figures", words, _edit(said, list(dict.fromkeys(hows)), column))


def _run(said: Said) -> list[Phrase]:
    """Return the first phrases for figures that only joining words, or the column they are of, keep apart."""
    known = [*said.phrases(*_HOWS), *(each for each in spoken_of(said, "figure") if each.tag in _HOWS)]
    run: list[Phrase] = []
    for phrase in sorted(set(known), key=lambda each: each.start):
        if refusal(said, phrase) or _is_an_order(said, phrase):
            continue
        if run and not _joined(said, run[-1].end, phrase.start):
            if len(run) >= _FEWEST:
                break
            run = []
        run.append(phrase)
    return run if len(run) >= _FEWEST and _are_figures(run) else []


def _are_figures(run: Sequence[Phrase]) -> bool:
    """Whether "highest" stands beside "lowest", or beside a figure that is no end."""
    tags = {each.tag for each in run}
    return any(tag not in _ENDS for tag in tags) or all(_ENDS[tag] in tags for tag in tags)


def _are_apart(said: Said, run: Sequence[Phrase]) -> bool:
    """Whether the words before ask how far the figures are apart: "gap between the daily high and low"."""
    apart = wanted(said, spoken_of(said, "against"), Tag.SPREAD_OF)
    return any(each.end <= run[0].start <= each.end + _REACH for each in apart)


def _are_ends(run: Sequence[Phrase]) -> bool:
    """Whether all are words for ends, which may ask for a row: "the highest and lowest mark"."""
    return all(each.tag in (*_ENDS, Tag.MIN, Tag.MAX) for each in run)


def _of_figures(said: Said, run: Sequence[Phrase]) -> bool:
    """Whether words for ends ask for figures of groups, and not for the thing that has them: "best day"."""
    noun = said.mention_at(said.skip(run[-1].end))
    if noun is not None and not uses.is_measure(said.column(noun)):
        return False
    return said.request.has(*GROUPING) or any(each.tag not in _ENDS for each in run)


def _is_an_order(said: Said, phrase: Phrase) -> bool:
    """Whether a word for an end says where something stands, or how many: "top 3", "highest first"."""
    if phrase.tag not in (*_ENDS, Tag.MIN, Tag.MAX):
        return False
    counted = number_at(said.words, phrase.end) or (phrase.start and number_at(said.words, phrase.start - 1))
    return bool(counted) or is_placed(said, phrase.end)


def _joined(said: Said, start: int, end: int) -> bool:
    """Whether words between two figures say no more than that both are wanted, or of which column."""
    joins = False
    at = start
    while at < end:
        mention, phrase = said.mention_at(at), said.request.phrase_at(at)
        if mention is not None and uses.is_measure(said.column(mention)) and not joins:
            at = mention.end
            continue
        if said.words[at].text in _SIGNS or (phrase is not None and phrase.tag in _JOINS):
            joins = joins or said.words[at].text in _SIGNS or phrase is None or phrase.tag is not Tag.FILLER
            at += 1
            continue
        return False
    return joins


def _how(said: Said, phrase: Phrase) -> Aggregate:
    how = _HOWS[phrase.tag]
    if phrase.tag in _ENDS and is_turned(said.request, phrase):
        return Aggregate.MIN if how is Aggregate.MAX else Aggregate.MAX
    return how


def _of_one(said: Said, run: Sequence[Phrase]) -> Column | None:
    """Return the one column all figures are of: the only one named about them, else the table's only one."""
    inside = _measures_at(said, run[0].start, run[-1].end)
    behind = said.mention_at(said.skip(run[-1].end))
    before = said.mention_at(run[0].start - 1) if run[0].start else None
    around = [each for each in (behind, before) if each is not None and uses.is_measure(said.column(each))]
    named = {each.column for each in (*inside, *around[:1])}
    if len(named) > 1:
        return None  # "average price and total sales": each has its own
    if named:
        return said.table.columns[named.pop()]
    elsewhere = {each.column for each in said.request.mentions if uses.is_measure(said.column(each))}
    if len(elsewhere) == 1:
        return said.table.columns[elsewhere.pop()]
    own = uses.measures(said.table)
    return own[0] if not elsewhere and len(own) == 1 else None


def _measures_at(said: Said, start: int, end: int) -> list[Mention]:
    found = [said.mention_at(at) for at in range(start, end)]
    return [each for each in found if each is not None and uses.is_measure(said.column(each))]


def _columns_in(said: Said, run: Sequence[Phrase]) -> frozenset[int]:
    """Return the words of the column's name among the figures: they are read with the rest."""
    inside = _measures_at(said, run[0].start, run[-1].end)
    return span(*inside) if inside else frozenset()


def _edit(said: Said, hows: Sequence[Aggregate], column: Column) -> Edit:
    """Return the edit that draws each figure of the groups, where rows are grouped."""

    def edit(spec: ChartSpec) -> ChartSpec:
        if spec.mark not in _DRAWN or spec.x is None or spec.series is not None or stands_alone(said, spec):
            return spec
        mark = Mark.BAR if spec.mark is Mark.STRIP else spec.mark
        return replace(spec, mark=mark, y=tuple(Measure(column.name, how) for how in hows))

    return edit
