"""Charts of how numbers are spread and how they hang together: histogram, boxes, points."""

from collections.abc import Sequence
from itertools import pairwise

from charts.chart import Shows
from charts.grammar import Aggregate, Bin, Channel, ChartSpec, Mark, Measure
from charts.language.steps_of_time import are_steps
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.defaults import together
from charts.planner.choice.roles import GROUPED, Part
from charts.planner.choice.wish import Wish, bins, can_colour, labels, numbers
from charts.table import CALENDAR, Column, Kind

_MANY = 12
_PAIR = 2
_MOST_PLACES = 40
_PLACED = (Kind.TEXT, Kind.MONTH, Kind.WEEKDAY)
Figure = tuple[Column, Aggregate | None]


def wants_histogram(wish: Wish) -> bool:
    """Whether one number column is to be counted in steps, though no histogram was named."""
    found = numbers(wish)
    if len(wish.parts) != 1 or len(found) != 1 or wish.clock:
        return False
    many = uses.levels(found[0].column) > _MANY
    return wish.has(Tag.DISTRIBUTION) or (many and (wish.counts or wish.has(Tag.BIN)))


def histogram(wish: Wish) -> ChartSpec | None:
    """Return counts of steps of a number; None where the request names groups or an aggregate."""
    found = [part for part in numbers(wish) if not set(part.how) - {Aggregate.COUNT}]
    other = [part for part in wish.parts if part.how and part not in found]
    curves = wish.mark is Mark.DENSITY
    if (labels(wish) and not curves) or wish.clock or other:
        return None
    measures = uses.measures(wish.table)
    column = found[0].column if found else next(iter(measures), None)
    if column is None:
        return None
    if curves:
        groups = [part.column for part in labels(wish) if can_colour(part.column)]
        return ChartSpec(
            Mark.DENSITY, x=Channel(column.name), series=Channel(groups[0].name) if groups else None
        )
    few = wish.counts and uses.levels(column) <= _MANY and not wish.has(Tag.BIN)
    if few and wish.mark is None:  # "count how often each rating was given": each value is one place
        return ChartSpec(Mark.BAR, x=Channel(column.name), y=(Measure("", Aggregate.COUNT),))
    mark = wish.mark if wish.shows is Shows.COUNTS else None
    return ChartSpec(mark or Mark.HISTOGRAM, x=Channel(column.name, bin=bins(wish) or Bin()))


def boxes(wish: Wish) -> ChartSpec:
    """Return box plots of the named numbers, for each group where one is named or plain to see."""
    columns = [part.column for part in numbers(wish)] or list(wish.shape.measures)
    if not columns:
        return ChartSpec(Mark.NONE)
    groups = [part.column for part in labels(wish)]
    x = groups[0] if groups else None
    if x is None and wish.shape.x and not uses.is_unique(wish.table, wish.shape.x) and len(columns) == 1:
        x = wish.shape.x
    kept = columns[:1] if x else columns
    return ChartSpec(
        wish.mark or Mark.BOXPLOT,
        x=Channel(x.name) if x else None,
        y=tuple(Measure(column.name) for column in kept),
    )


def wants_points(wish: Wish) -> bool:
    """Whether two numbers are set against each other."""
    found = numbers(wish)
    timed = wish.clock is not None or wish.has(Tag.YEARLY, Tag.QUARTERLY, Tag.MONTHLY, Tag.WEEKLY, Tag.DAILY)
    timed = timed or any(_names_time(wish, part) for part in wish.parts)
    if timed and not wish.has(Tag.RELATION):
        return False  # "opened vs closed per week"
    free = [part for part in found if not uses.is_discrete(part.column) and not uses.is_year(part.column)]
    if wish.has(Tag.RELATION) and len(free) > 1:
        return True
    placed = found if wish.mark is None else free  # "x = price, y = sold", also where a figure has few values
    if {Tag.X_AXIS, Tag.Y_AXIS} <= {part.lead for part in placed}:
        return True
    pair = len({part.column.name for part in free}) >= _PAIR and not any(part.how for part in found)
    if not pair or _are_side_by_side(wish, free):
        return False
    against = wish.has(Tag.VERSUS) or any(part.lead in (Tag.BY, Tag.VERSUS) for part in free[1:2])
    others = [part for part in wish.parts if part.column.kind in CALENDAR]
    unique = wish.shape.x is not None and uses.is_unique(wish.table, wish.shape.x)
    timed = wish.shape.x is not None and wish.shape.x.kind in CALENDAR
    if _are_set_against(wish, free) and not others and wish.mark is None:
        return True  # "plot sleep against coffee", also day by day
    return against and not others and not (unique and (timed or wish.has(Tag.COMPARE)))


def _are_side_by_side(wish: Wish, free: Sequence[Part]) -> bool:
    """Whether two like figures are compared of each name: "2020 vs 2024 for every city"."""
    columns = list({part.column.name: part.column for part in free}.values())
    if len(columns) != _PAIR or len(together(columns)) < _PAIR:
        return False
    named = any(
        part.lead in (Tag.BY, Tag.EACH, Tag.POST_BY) and uses.is_unique(wish.table, part.column)
        for part in wish.parts
        if not part.is_number
    )
    against = named and any(word.text in wish.request.speech.listed("against") for word in wish.request.words)
    return named and not against


def _are_set_against(wish: Wish, free: Sequence[Part]) -> bool:
    """Whether "against" stands between two figures; those of two years are compared, not related."""
    for one, other in pairwise(free):
        between = wish.request.words[one.mention.end : other.mention.start]
        dated = are_steps([one.column.name, other.column.name])
        if not dated and any(word.text in wish.request.speech.listed("against") for word in between):
            return True
    return False


def _names_time(wish: Wish, part: Part) -> bool:
    """Whether rows are grouped by a column of names that is called like a stretch of time ("Week")."""
    if part.is_number or part.lead not in GROUPED:
        return False
    said = wish.request.words[part.mention.start : part.mention.end]
    meant = (wish.request.speech.meaning(word.text) for word in said)
    return any(tag is not None and tag.family == "time" for tag in meant)


def points(wish: Wish) -> ChartSpec | None:
    """Return x and y of a point chart: two numbers, or two figures of one number for each group."""
    groups = labels(wish) or [part for part in numbers(wish) if part.lead is Tag.EACH]
    pairs = _pairs(wish, groups)
    if len(pairs) < _PAIR:
        return _more_points(wish, pairs, groups)
    (x, x_how), (y, y_how) = reversed(pairs[:_PAIR]) if _sets_against(wish) else pairs[:_PAIR]
    coloured = [part for part in groups if part.lead is Tag.SERIES or wish.has(Tag.GROUPED)]
    if not (groups and (x_how or y_how)):
        by = coloured or [part for part in groups if part.lead in GROUPED]
        series = by[-1].column if by and can_colour(by[-1].column) else None
        return ChartSpec(
            wish.mark or Mark.POINT,
            x=Channel(x.name),
            y=(Measure(y.name),),
            series=Channel(series.name) if series else None,
        )
    name = (coloured or groups)[-1].column.name
    colour = bool(coloured) or wish.has(Tag.SERIES)
    return ChartSpec(
        wish.mark or Mark.POINT,
        x=Channel(x.name, aggregate=x_how or Aggregate.MEAN),
        y=(Measure(y.name, y_how or Aggregate.MEAN),),
        series=Channel(name) if colour else None,
        detail="" if colour else name,
    )


def _sets_against(wish: Wish) -> bool:
    """Whether the first of two numbers goes up the side: "bonus against salary", "does it depend on age"."""
    found = numbers(wish)
    by = len(found) == _PAIR and found[1].lead is Tag.BY  # "reviews by rating"
    if len(found) == _PAIR:
        between = wish.request.words[found[0].mention.end : found[1].mention.start]
        by = by or (
            len(between) == 1 and between[0].text in wish.request.speech.listed("upon")
        )  # "growth on dose"
    against = any(word.text in wish.request.speech.listed("against") for word in wish.request.words)
    placed = any(part.lead in (Tag.X_AXIS, Tag.Y_AXIS) for part in found)
    return not placed and (by or against or _is_over(wish))


def _is_over(wish: Wish) -> bool:
    """Whether one figure is drawn over the other: "plot score over age"."""
    meanings = (wish.request.words[each.start].text for each in wish.request.all(Tag.VERSUS))
    return any(wish.request.speech.meaning(text) is Tag.ABOVE for text in meanings)


def _pairs(wish: Wish, groups: list[Part]) -> list[Figure]:
    """Return the figures set against each other, each once; what stands on the x axis first."""
    found: list[Figure] = []
    for part in sorted(numbers(wish), key=lambda part: part.lead is not Tag.X_AXIS):
        if part in groups:
            continue
        hows = [how for how in reversed(part.how) if how is not Aggregate.COUNT] if groups else []
        for how in hows:
            if (part.column, how) not in found:
                found.append((part.column, how))
        if not hows and not any(column is part.column for column, _ in found):
            found.append((part.column, None))
    return found


def dots(wish: Wish) -> ChartSpec | None:
    """Return a dot for each row at its label: "sold per item as dots", "every plot as a dot by soil".

    Where two numbers are named they are set against each other instead, and what is computed is no row.
    """
    named = {part.column.name: part.column for part in numbers(wish)}
    columns = list(named.values()) or uses.measures(wish.table)
    groups = [part.column for part in labels(wish)]
    own = [wish.shape.x] if wish.shape.x is not None and wish.shape.x.kind in _PLACED else []
    x = next((each for each in groups if not uses.is_unique(wish.table, each)), None)
    x = x or next(iter(groups or own), None)
    computed = wish.clock is not None or any(part.how for part in wish.parts) or wish.counts
    if len(columns) != 1 or x is None or uses.levels(x) > _MOST_PLACES or computed or wish.has(Tag.RELATION):
        return None
    return ChartSpec(Mark.STRIP, x=Channel(x.name), y=(Measure(columns[0].name),))


def _more_points(wish: Wish, pairs: list[Figure], groups: list[Part]) -> ChartSpec | None:
    """Return a point chart completed from the table where one number, or none, is named."""
    measures = uses.measures(wish.table)
    if pairs and pairs[0][1] is None and not groups:
        rest = [column for column in measures if column is not pairs[0][0]]
        if rest and wish.shape.x is None:
            return ChartSpec(wish.mark or Mark.POINT, x=Channel(rest[0].name), y=(Measure(pairs[0][0].name),))
        wish.doubts.append("one number named")
    if not pairs and len(measures) > 1:
        series = [part for part in groups if part.lead in (*GROUPED, Tag.SERIES)]
        return ChartSpec(
            wish.mark or Mark.POINT,
            x=Channel(measures[0].name),
            y=(Measure(measures[1].name),),
            series=Channel(series[0].column.name) if series else None,
        )
    return None
