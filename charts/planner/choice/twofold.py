"""Pairs of measures that belong together: before and after, plan and actual, men and women, low and high."""

from charts.grammar import Channel, ChartSpec, Mark, Measure, Sort, SortBy, Target
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.planner.choice import uses
from charts.planner.choice.sight import Sight
from charts.table import Column

_FEWEST = 3
_MOST_SPANS = 24
_WOMEN = all_words(lambda language: language.women)
_MEN = all_words(lambda language: language.men)


def paired(sight: Sight) -> ChartSpec | None:
    """Return the chart of two measures of each row, if their names say what they are."""
    x = _names(sight)
    if x is None:
        return None
    for find in (_aimed, _pyramid, _changed, _ranged):
        spec = find(sight, x)
        if spec is not None:
            return spec
    return None


def _names(sight: Sight) -> Column | None:
    names = [*sight.times, *sight.labels]
    return next((each for each in names if uses.is_unique(sight.table, each)), None)


def _held(sight: Sight, what: str) -> Column | None:
    return next((each for each in sight.measures if uses.holds(each, what)), None)


def _two(sight: Sight, first: str, second: str) -> tuple[Column, Column] | None:
    one, other = _held(sight, first), _held(sight, second)
    if one is None or other is None or one is other or not sight.is_like(one, other):
        return None
    return one, other


def _aimed(sight: Sight, x: Column) -> ChartSpec | None:
    """Return bars of what was reached, with a mark at what was to be."""
    aim = _held(sight, "aim")
    others = [
        each for each in sight.measures if each is not aim and aim is not None and sight.is_like(aim, each)
    ]
    reached = next((each for each in others if uses.holds(each, "reached")), None)
    reached = reached or (others[0] if len(others) == 1 else None)
    if aim is None or reached is None:
        return None
    return ChartSpec(Mark.BAR, x=Channel(x.name), y=(Measure(reached.name),), layers=(Target(aim.name),))


def _pyramid(sight: Sight, x: Column) -> ChartSpec | None:
    """Return ages by sex back to back."""
    women, men = (
        next((each for each in sight.measures if not words.isdisjoint(words_of(each.name))), None)
        for words in (_WOMEN, _MEN)
    )
    if women is None or men is None or women is men or len(sight.rows) < _FEWEST:
        return None
    if not (sight.is_ordered(x) and sight.is_like(women, men)):
        return None
    pair = (each for each in sight.measures if each in (women, men))
    return ChartSpec(Mark.PYRAMID, x=Channel(x.name), y=tuple(Measure(each.name) for each in pair))


def _changed(sight: Sight, x: Column) -> ChartSpec | None:
    """Return what was before and after as joined dots."""
    pair = _two(sight, "before", "after")
    if pair is None:
        return None
    sort = None if sight.is_ordered(x) else Sort(SortBy.FIELD, descending=True, field=pair[1].name)
    return ChartSpec(
        Mark.DUMBBELL, x=Channel(x.name), y=tuple(Measure(each.name) for each in pair), sort=sort
    )


def _ranged(sight: Sight, x: Column) -> ChartSpec | None:
    """Return bars from the lowest to the highest; lines where there are many."""
    pair = _two(sight, "low", "high")
    if pair is None or len(sight.measures) > len(pair):
        return None
    low, high = pair
    if len(sight.rows) > _MOST_SPANS:
        return ChartSpec(Mark.LINE, x=Channel(x.name), y=(Measure(high.name), Measure(low.name)))
    return ChartSpec(Mark.SPAN, x=Channel(x.name), y=(Measure(low.name),), y2=high.name)
