"""Figures at places along x: which columns group, which are measured, which rows become one."""

import datetime as dt
from dataclasses import replace

from charts.chart import Shows
from charts.data.figures import is_mean_like, same_unit
from charts.grammar import Aggregate, Bin, Channel, ChartSpec, Mark, Measure, Op, Stack, TimeUnit
from charts.kinds import kind_of
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.language.ways_of_asking import Asking
from charts.planner.choice import uses
from charts.planner.choice.defaults import default_spec, together
from charts.planner.choice.roles import GROUPED, Clock, Part, asks_which, is_grain
from charts.planner.choice.wish import Wish, bins, can_colour, says_colours, says_group, says_stacked
from charts.planner.filters.literals import number_at
from charts.planner.frames.operands import is_person
from charts.table import CALENDAR, Column, Kind

_MANY = 3


def bars(wish: Wish) -> ChartSpec:
    """Return figures at places along x: bars, lines, areas, slices, tiles."""
    x, series, clock = _places(wish)
    measures = _measures(wish, [each for each in (x, series) if each])
    if not measures and not (wish.counts or totals_rows(wish) or _can_count(wish, x)):
        return ChartSpec(Mark.NONE)
    if x is None and series is not None:
        x, series = series, None
    if not measures:
        x = x or _label_column(wish)
        if x is None:
            return ChartSpec(Mark.NONE)
        ones = series is None and uses.is_unique(wish.table, x)
        measures = (ones and _instead_of_ones(wish, x)) or [Measure("", Aggregate.COUNT)]
    elif x is None:
        x, measures = _beside_steps(wish, measures)
        x = x or _default_x(wish, measures)
    if x is None:
        return _without_x(wish, measures)
    return _aggregated(wish, x, series, clock, measures)


def _beside_steps(wish: Wish, measures: list[Measure]) -> tuple[Column | None, list[Measure]]:
    """Return the steps along which others are measured where both are named, and the others."""
    steps = uses.rising_first(wish.table)
    others = [each for each in measures if steps is None or each.field != steps.name]
    return (steps, others) if others and len(others) < len(measures) else (None, measures)


def _places(wish: Wish) -> tuple[Column | None, Column | None, Clock | None]:
    """Return what stands along x, what is coloured, and the unit of time of x."""
    clock = wish.clock
    groups = _without_rows(wish, [part for part in wish.parts if _is_group(wish, part)])
    asked = [part for part in groups if part.lead is Tag.X_AXIS]
    coloured = [part for part in groups if part.lead is Tag.SERIES]
    by = [part for part in groups if part.lead in GROUPED and part not in asked]
    groups = [part for part in groups if not part.entity]
    plain = [
        part for part in groups if part not in (*asked, *coloured, *by) and Aggregate.COUNT not in part.how
    ]
    counted = [part for part in groups if part not in (*asked, *coloured, *by, *plain)]
    if clock and clock.column is not None:
        ordered = [part for part in (*asked, *by, *plain) if part.column is not clock.column]
        several = wish.mark is Mark.HEATMAP or wish.has(Tag.COMPARE)
        colour = [part.column for part in (*coloured, *ordered) if several or part.lead is not None]
        colour += [column for column in _compared(wish) if column is not clock.column]
        return clock.column, colour[0] if colour else None, clock
    if counted and not by and not asked and not any(part.mention.whole for part in plain):
        plain = []
    times = _times_of_lines(wish, coloured[0].column) if coloured and not (asked or by or plain) else None
    if times is not None:
        return times, coloured[0].column, None
    line = [*asked, *by, *plain] or ([] if coloured else counted)
    columns = list(dict.fromkeys(part.column.name for part in line))
    x = wish.table[columns[0]] if columns else None
    said = any(says_colours(wish.request, each) for each in wish.request.all(Tag.SERIES))
    told = said or any(part.coloured for part in coloured)
    own = _own_names(wish, coloured[0].column) if coloured and x is None and told else None
    if own is not None:
        return own, coloured[0].column, None
    if coloured and (x is None or not (asked or by or any(part.mention.whole for part in plain))):
        return coloured[0].column, coloured[1].column if len(coloured) > 1 else None, None
    compared = _compared(wish)
    if x is None:
        x = compared[0] if compared else _summed_cells(wish)
    second = next((part.column for part in coloured if part.column is not x), None)
    second = second or next((column for column in compared if column is not x), None)
    if second is None and len(columns) > 1:
        second = _second(wish, line, columns)
    if second is None and x is not None and not asked and (times := _over_time(wish, x)) is not None:
        return times, x, None
    if x and second and _swap(wish, x, second, bool(asked), bool(coloured)):
        x, second = second, x
    return x, second, None


def _times_of_lines(wish: Wish, names: Column) -> Column | None:
    """Return the moments along which each of several names has a line: "one line per drink"."""
    times = [each for each in wish.table.columns if uses.is_time(each) and uses.levels(each) > 1]
    if not wish.joined or wish.counts or names.kind in CALENDAR or len(times) != 1:
        return None
    return times[0] if uses.pairs_differ(wish.table, times[0], names) else None


def _over_time(wish: Wish, x: Column) -> Column | None:
    """Return the moments over which each of several names is followed: "km over time for each route"."""
    over = wish.has(Tag.TREND, Tag.OVER) and not (wish.of_a_whole or wish.counts)
    plain = any(part.is_number for part in wish.parts) and not any(part.how for part in wish.parts)
    if not over or not plain or x.kind in CALENDAR or not can_colour(x):
        return None
    times = [each for each in wish.table.columns if uses.is_time(each) and uses.levels(each) > 1]
    return times[0] if len(times) == 1 and uses.pairs_differ(wish.table, times[0], x) else None


def _without_rows(wish: Wish, groups: list[Part]) -> list[Part]:
    """Return the groups without what names each row, where rows are averaged.

    "per task for each owner", "how much does a player of each team score on average".
    """
    if not _averages(wish):
        return groups
    names = [part for part in groups if _names_each_row(wish, part)]
    kept = [part for part in groups if part not in names]
    if not any(part.lead in GROUPED or can_colour(part.column) for part in kept):
        return groups
    for part in names:
        part.entity = True
        part.mention.roles.add("context")
    return kept


_MEANS = {Tag.MEAN: Aggregate.MEAN, Tag.MEDIAN: Aggregate.MEDIAN}


def _averages(wish: Wish) -> bool:
    """Whether a mean is wanted, of figures that are named or of the only ones there are."""
    if any(how in _MEANS.values() for part in wish.parts for how in part.how):
        return True
    loose = any(each.start not in wish.request.used for each in wish.request.all(*_MEANS))
    return loose and len(uses.measures(wish.table)) == 1


def _names_each_row(wish: Wish, part: Part) -> bool:
    """Whether a column that is named tells the rows apart, and is not asked to stand anywhere."""
    plain = not part.is_number and part.lead not in (Tag.X_AXIS, Tag.SERIES)
    return plain and uses.is_unique(wish.table, part.column)


def _own_names(wish: Wish, group: Column) -> Column | None:
    """Return the column that names each row, where rows are not put together but told by colours."""
    if wish.counts or any(part.how for part in wish.parts) or not any(part.is_number for part in wish.parts):
        return None
    x = wish.shape.x
    return x if x is not None and x is not group and uses.is_unique(wish.table, x) else None


def _compared(wish: Wish) -> list[Column]:
    """Return the columns of which several cells are compared or counted: "north vs south", "men and women".

    Cells that are all there are in a column are no filter, so the request speaks of the column as well.
    """
    named: dict[int, set[str]] = {}
    for cell in wish.cells:
        if not any(wish.request.mention_at(at) for at in range(cell.start, cell.end)):
            named.setdefault(cell.column, set()).add(cell.value)
    asked = wish.counts or wish.has(Tag.COMPARE, Tag.VERSUS, Tag.SHARE)
    tested = {found.test.field for found in wish.filters.found}
    columns = [(wish.table.columns[place], len(cells)) for place, cells in named.items()]
    columns = [each for each in columns if each[0].name not in tested or each[1] < uses.levels(each[0])]
    return [column for column, count in columns if count > 1 and (asked or count == uses.levels(column))]


def _summed_cells(wish: Wish) -> Column | None:
    """Return the column of which several cells are kept, where figures are to be added up or averaged.

    "The total of Riga and Oslo" is one of each: along dates or other labels nothing would be a total.
    """
    if wish.clock is not None or not wish.has(Tag.SUM, Tag.MEAN, Tag.MEDIAN):
        return None
    for found in wish.filters.found:
        test = found.test
        if test.op is Op.IN and not test.negate and test.field in wish.table.names:
            column = wish.table[test.field]
            if column.kind is Kind.TEXT and not uses.is_unique(wish.table, column):
                return column
    return None


def _second(wish: Wish, line: list[Part], columns: list[str]) -> Column | None:
    """Return the second group as colours, if it was asked to group and is no mere label."""
    part = next(part for part in line if part.column.name == columns[1])
    grouped = part.lead in (*GROUPED, Tag.AND) or uses.is_discrete(part.column)
    if not grouped and not wish.has(Tag.STACKED, Tag.GROUPED) and wish.mark is not Mark.HEATMAP:
        return None
    return part.column if can_colour(part.column) else None


def _swap(wish: Wish, x: Column, series: Column, *fixed: bool) -> bool:
    """Whether time should stand along x although it was named second."""
    del wish
    return not any(fixed) and series.kind in CALENDAR and x.kind not in CALENDAR


def _is_group(wish: Wish, part: Part) -> bool:
    if part.entity or not part.is_number:
        return not part.entity
    if set(part.how) - {Aggregate.COUNT}:
        return False
    if uses.is_year(part.column) or uses.is_key(part.column):
        return True
    if part.lead in (Tag.X_AXIS, Tag.BIN) or (part.lead is Tag.EACH and not _is_only_measure(wish, part)):
        return True
    return not _is_ranked_by(wish, part) and _is_number_group(wish, part)


def _is_ranked_by(wish: Wish, part: Part) -> bool:
    """Whether a number says what the first so many are the first in ("top 3 by revenue")."""
    return bool(wish.cut) and not wish.counts and not uses.is_discrete(part.column)


def _is_number_group(wish: Wish, part: Part) -> bool:
    """Whether a number column is grouped by, told from what else is named."""
    discrete = uses.is_discrete(part.column)
    others = (each is not part and each.is_number for each in wish.parts)
    if part.lead in (Tag.BY, Tag.POST_BY) and _is_only_measure(wish, part):
        return False
    if part.lead in (Tag.BY, Tag.POST_BY, Tag.SERIES):
        texts = (not each.is_number and not each.entity for each in wish.parts)
        return any(others) or wish.counts or discrete or not any(texts)
    return discrete and part.lead is not Tag.Y_AXIS and any(others)


def _instead_of_ones(wish: Wish, x: Column) -> list[Measure]:
    """Return the figure that "how much" asks for where each place is one row, and a count would be all ones.

    Of several figures it is the one that a word of the request is like.
    """
    rows = any(part.entity for part in wish.parts)  # what is counted is what the rows are: "submissions"
    if rows or not wish.counts or (wish.clock and wish.clock.column is x):
        return []
    offered = [column for column in uses.measures(wish.table) if column is not x]
    sorts = wish.table.columns[wish.order.mention.column] if wish.order and wish.order.mention else None
    if sorts is not None and sorts in offered:
        return [Measure(sorts.name)]
    if len(offered) > 1:
        request = wish.request
        said = [request.words[at].text for at in request.unknown()]
        offered = [
            column
            for column in offered
            if any(request.speech.alike(word, part) for word in said for part in words_of(column.name))
        ]
    return [Measure(offered[0].name)] if len(offered) == 1 else []


def totals_rows(wish: Wish) -> bool:
    """Whether what the rows are is totalled: "total submissions" of rows with a Submission ID are counted."""
    return any(part.entity and Aggregate.SUM in part.how for part in wish.parts)


def _is_only_measure(wish: Wish, part: Part) -> bool:
    """Whether a figure is all that is named of a table that names its rows: "all costs", "bars by revenue".

    Of itself it would say nothing, and the rows have names.
    """
    alone = not any(each is not part and not each.entity for each in wish.parts)
    names = wish.shape.x
    named = names is not None and names is not part.column and uses.is_unique(wish.table, names)
    spread = wish.counts or wish.has(Tag.BIN, Tag.DISTRIBUTION) or wish.shows not in (None, Shows.FIGURES)
    return alone and named and not spread and uses.is_measure(part.column)


def _measures(wish: Wish, places: list[Column]) -> list[Measure]:
    """Return the heights: numbers that are named and not grouped by, else what the table offers."""
    found = _named_measures(wish, places)
    if not found and wish.order and wish.order.mention and not wish.counts:
        column = wish.table.columns[wish.order.mention.column]
        if uses.is_measure(column) and column not in places:
            return [Measure(column.name)]
    bare = all(measure.aggregate is None for measure in found)
    spread = wish.has(Tag.DISTRIBUTION) and bool(places) and not found
    if spread or (bare and wish.counts and _counts_rows(wish)):
        return []
    loose = _loose_aggregates(wish)
    if loose:
        found = [replace(each, aggregate=each.aggregate or loose[0]) for each in found]
    return found if found or wish.counts else _offered(wish, places)


def _named_measures(wish: Wish, places: list[Column]) -> list[Measure]:
    found: list[Measure] = []
    for part in wish.parts:
        if part.column in places and not set(part.how) - {Aggregate.COUNT}:
            continue
        if _counts_beside(wish, part, places):
            found.append(Measure("", Aggregate.COUNT))
        elif Aggregate.DISTINCT in part.how and not (part.is_number and uses.is_measure(part.column)):
            found.append(Measure(part.column.name, Aggregate.DISTINCT))
        elif part.is_number and not (_is_group(wish, part) and places):
            hows = [how for how in part.how if how is not Aggregate.COUNT]
            summed = Aggregate.COUNT in part.how and wish.has(Tag.SUM)
            found.append(Measure(part.column.name, hows[0] if hows else Aggregate.SUM if summed else None))
    alone = len(places) == 1 and uses.is_unique(wish.table, places[0])
    return (
        list({each.field: each for each in reversed(found)}.values())[::-1]
        if alone
        else list(dict.fromkeys(found))
    )


def _counts_beside(wish: Wish, part: Part, places: list[Column]) -> bool:
    """Whether the number of rows is wanted beside a figure: "total amount and number of orders"."""
    if part.how != [Aggregate.COUNT] or part.column in places:
        return False
    rows = part.column.kind is Kind.TEXT or uses.numbers_rows(wish.table, part.column)
    others = (each for each in wish.parts if each is not part and each.is_number)
    return (
        rows
        and uses.is_unique(wish.table, part.column)
        and any(uses.is_measure(each.column) for each in others)
    )


def _counts_rows(wish: Wish) -> bool:
    """Whether counting is what the request asks for although a number is named beside."""
    first = next((part for part in wish.parts if part.is_number), None)
    return first is not None and first.how == [Aggregate.COUNT] and not uses.is_measure(first.column)


def _offered(wish: Wish, places: list[Column]) -> list[Measure]:
    """Return the table's own measures where none is named; none where rows are better counted."""
    measures = [column for column in uses.measures(wish.table) if column not in places]
    if not measures:
        return []
    if wish.clock and _names_rows_in_time(wish):
        return []
    if places and (_counts_better(wish, places[0], measures) or _counts_people(wish, places[0], measures)):
        return []
    if totals_rows(wish):
        return []
    how = next((part_how for part_how in _loose_aggregates(wish)), None)
    tested = {found.test.field for found in wish.filters.found}
    measures = [column for column in measures if column.name in tested] or measures
    ranked = wish.cut is not None  # "top 5": of one figure
    chosen = measures[:1] if wish.of_a_whole or len(places) > 1 or ranked else together(measures)
    if len(measures) > 1 and (len(chosen) < len(measures) or wish.request.unknown()):
        wish.doubts.append("several measures")
    return [Measure(column.name, how) for column in chosen]


def _loose_aggregates(wish: Wish) -> list[Aggregate]:
    """Return the aggregates that stand before no column ("sales, averaged by region")."""
    held = {Tag.MEAN: Aggregate.MEAN, Tag.MEDIAN: Aggregate.MEDIAN, Tag.SUM: Aggregate.SUM}
    bound = {how for part in wish.parts for how in part.how if part.is_number or how not in _MEANS.values()}
    said = [held[each.tag] for each in wish.request.all(*held) if each.start not in wish.request.used]
    return [how for how in said if how not in bound]


def _counts_better(wish: Wish, x: Column, measures: list[Column]) -> bool:
    """Whether a request that names only a repeated label asks how often it comes."""
    if x.kind in CALENDAR or uses.is_unique(wish.table, x):
        return False
    named = next((part for part in wish.parts if part.column is x), None)
    ranks = (
        each for each in wish.request.all(*_RANKS) if all(each.start != cell.start for cell in wish.cells)
    )
    if named is None or any(ranks) or wish.has(Tag.MAX, Tag.MIN, Tag.SUM, Tag.MEAN):
        return False
    others = [part for part in wish.parts if part is not named and not part.is_number]
    if named.lead is None or wish.has(Tag.SHARE, Tag.DISTRIBUTION):
        return len(measures) != 1 or wish.has(Tag.DISTRIBUTION) or bool(others)
    if len(measures) > 1 and _names_rows_of(wish, named):
        return True
    lead = wish.request.phrase_ending(wish.request.before_fillers(named.mention.start))
    if lead is not None and _rows_are_named(wish, lead.start):
        return True
    return len(measures) >= _MANY and any(part.entity for part in wish.parts) | bool(wish.request.unknown())


_RANKS = (Tag.TOP, Tag.BOTTOM)


def _rows_are_named(wish: Wish, at: int) -> bool:
    """Whether what rows are stands before what groups: "tickets per team", "errors per service"."""
    if any(part.entity and part.mention.end == at for part in wish.parts):
        return True
    endings = tuple(wish.request.speech.asking(_plural))
    several = (
        (cell, wish.request.words[cell.end - 1].raw.casefold()) for cell in wish.cells if cell.end == at
    )
    return any(word.endswith(endings) and word != cell.value.casefold() for cell, word in several)


def _names_rows_in_time(wish: Wish) -> bool:
    """Whether rows are named that come in time: "tickets opened per week", "new members per year".

    Where each of them is a month, "visitors per month" are in its figures.
    """
    if wish.has(Tag.MEAN, Tag.SUM, Tag.MEDIAN, Tag.MAX, Tag.MIN) or _has_a_row_each(wish):
        return False
    if any(part.entity and part.lead is None for part in wish.parts):
        return True
    request, clock = wish.request, wish.clock
    grouping = request.phrase_at(clock.start) if clock else None
    if grouping is not None and len(uses.measures(wish.table)) > 1:
        lead = request.phrase_ending(request.before_fillers(grouping.start))
        joins = lead is not None and lead.tag in (Tag.BY, Tag.EACH)
        if _is_plural(wish, (lead.start if lead and joins else grouping.start) - 1):
            return True  # "rides per week"
    return any(request.words[at].text in _PEOPLE for at in request.unknown())


def _has_a_row_each(wish: Wish) -> bool:
    """Whether each row is one of the stretches of time to group by."""
    if wish.clock is None or (column := wish.clock.column) is None:
        return False
    named = column.kind in CALENDAR - {Kind.DATE, Kind.DATETIME}
    return is_grain(column, wish.clock.unit) or (named and uses.is_unique(wish.table, column))


def _is_plural(wish: Wish, at: int) -> bool:
    """Whether a word that is no column names several of something."""
    words, endings = wish.request.words, tuple(wish.request.speech.asking(_plural))
    plural = at in wish.request.unknown() and words[at].text.endswith(endings)
    return plural and number_at(words, at) is None


def _plural(asking: Asking) -> str:
    return asking.plural


def _names_rows_of(wish: Wish, group: Part) -> bool:
    """Whether several of something that is no column are wanted of each group: "orders per product"."""
    lead = wish.request.phrase_ending(wish.request.before_fillers(group.mention.start))
    if lead is None or lead.tag not in (Tag.BY, Tag.EACH) or lead.start == 0:
        return False
    return _is_plural(wish, lead.start - 1)


_PEOPLE = all_words(lambda language: language.people)


def _counts_people(wish: Wish, x: Column, measures: list[Column]) -> bool:
    """Whether rows are people to be counted: they are named ("people by gender"), or shares are wanted.

    The shares of a figure that cannot be added up, such as an age, would say nothing.
    """
    if x.kind in CALENDAR or uses.is_unique(wish.table, x):
        return False
    if (wish.of_a_whole or wish.has(Tag.SHARE)) and is_mean_like(measures[0]):
        return True
    return any(wish.request.words[at].text in _PEOPLE for at in wish.request.unknown())


def _can_count(wish: Wish, x: Column | None) -> bool:
    """Whether rows may be counted although nobody said so: labels are named, and no number can be drawn."""
    if x is None:
        return False
    return any(part.column is x for part in wish.parts) or wish.clock is not None or x in _compared(wish)


def _label_column(wish: Wish) -> Column | None:
    groups = uses.groups(wish.table)
    return next(
        (column for column in groups if not uses.is_unique(wish.table, column)),
        groups[0] if groups else None,
    )


_LABELS = all_words(lambda language: language.label_names)


def _default_x(wish: Wish, measures: list[Measure]) -> Column | None:
    """Return what names the marks: time for a trend, the label of the rows, else the table's first label."""
    used = {measure.field for measure in measures}
    columns = [column for column in wish.table.columns if column.name not in used]
    times = [column for column in columns if column.kind in CALENDAR or "year" in column.name.casefold()]
    if times and (wish.has(Tag.TREND, Tag.OVER) or wish.joined):
        return times[0]
    tested = {found.test.field for found in wish.filters.found}
    asked = [column for column in columns if column.name in tested and _names_rows(wish, column)]
    if asked:
        return asked[0]
    if wish.request.words and wish.request.words[0].text in wish.request.speech.listed("who"):
        people = [
            each for each in columns if each.kind is Kind.TEXT and any(map(is_person, words_of(each.name)))
        ]
        if people:
            return people[0]
    entity = next((part for part in wish.parts if part.entity), None)
    if entity or wish.cut or (wish.parts and not wish.shape.x):
        labels = [column for column in columns if column.kind is Kind.TEXT]
        named = [column for column in labels if not _LABELS.isdisjoint(words_of(column.name))]
        unique = [column for column in labels if uses.is_unique(wish.table, column)]
        if named or unique:
            return (named or unique)[0]
        if (
            entity is not None
            and entity.lead in (Tag.BY, Tag.EACH)
            and uses.is_unique(wish.table, entity.column)
        ):
            return entity.column
    return wish.shape.x if wish.shape.x is None or wish.shape.x.name not in used else None


def _names_rows(wish: Wish, column: Column) -> bool:
    return column.kind is Kind.TEXT and uses.is_unique(wish.table, column)


def _without_x(wish: Wish, measures: list[Measure]) -> ChartSpec:
    spec = default_spec(wish.table)
    if len(measures) == 1 and measures[0].aggregate is None and wish.shows in (None, Shows.COUNTS):
        return ChartSpec(wish.mark or Mark.HISTOGRAM, x=Channel(measures[0].field, bin=Bin()))
    plain = wish.kind is None or (wish.kind.single and not wish.of_a_whole)
    if spec.mark is Mark.POINT and spec.x and plain:
        return spec if wish.mark is None else replace(spec, mark=wish.mark)
    summed = tuple(replace(each, aggregate=each.aggregate or Aggregate.SUM) for each in measures)
    return ChartSpec(wish.mark or Mark.BAR, y=summed)


def _aggregated(
    wish: Wish, x: Column, series: Column | None, clock: Clock | None, measures: list[Measure]
) -> ChartSpec:
    """Return the spec with how repeated labels become one value, and the mark that suits."""
    x = _beside_one_moment(wish, x, series, clock)
    unit = _unit(wish, x, clock)
    steps = bins(wish) if uses.is_number(x) and wish.has(Tag.BIN) else None
    if series is None and unit is None and _plays_series(wish, x, measures):
        series = wish.shape.series
    repeated = unit is not None or steps is not None or not _is_apart(wish, x, series)
    grouped = (
        wish.clock is not None
        or says_group(wish)
        or not any(part.is_number for part in wish.parts)
        or x in _compared(wish)
        or (x.kind is Kind.BOOLEAN and wish.has(Tag.VERSUS, Tag.NOT))
        or wish.has(Tag.COMPARE)
        or wish.cut is not None
        or asks_which(wish.request, x)
        or any(part.superlative is not None for part in wish.parts)
        or (uses.is_number(x) and not uses.is_step(x))
        or series is not None
        or wish.joined
    )
    if repeated and (grouped or _is_label(x) or wish.of_a_whole):
        measures = [_filled(wish, measure) for measure in measures]
        if wish.of_a_whole or (wish.mark is None and wish.has(Tag.SHARE)):
            measures = [_added_up(wish, measure) for measure in measures]
    elif not repeated:
        measures = [_bare(measure) for measure in measures]
    if wish.of_a_whole or series is not None:
        measures = measures[:1]
    named = wish.mark if wish.shows in (Shows.FIGURES, Shows.SPREADS) else None
    mark = named or _natural_mark(wish, x, measures)
    stack = Stack.NONE
    if named is None:
        mark, stack = _shared_out(wish, mark, x, measures)
    return ChartSpec(
        mark,
        stack=stack,
        x=Channel(x.name, time_unit=unit, bin=steps),
        y=tuple(measures),
        series=Channel(series.name) if series is not None and kind_of(mark).coloured else None,
    )


def _shared_out(wish: Wish, mark: Mark, x: Column, measures: list[Measure]) -> tuple[Mark, Stack]:
    """Return how shares are drawn: those of several columns in each label as bars of one length.

    A pie has room for one of them.
    """
    named = [part.column for part in wish.parts if part.is_number]
    columns = [wish.table[each.field] for each in measures if each.field]
    several = mark is Mark.ARC and len(columns) > 1 and uses.levels(x) > 1 and wish.mark is None
    if not several or not all(each in named for each in columns) or any(map(is_mean_like, columns)):
        return mark, Stack.NONE
    together = same_unit([each.unit for each in columns])
    return (Mark.BAR, Stack.NORMALIZE) if together else (mark, Stack.NONE)


def _beside_one_moment(wish: Wish, x: Column, series: Column | None, clock: Clock | None) -> Column:
    """Return another label where a filter leaves one place along x and nobody asked for it: "for Q2"."""
    asked = any(part.column is x for part in wish.parts)
    if clock is not None or series is not None or asked or not _is_one_moment(wish, x):
        return x
    others = [each for each in uses.groups(wish.table) if each is not x and uses.levels(each) > 1]
    return others[0] if others else x


def _plays_series(wish: Wish, x: Column, measures: list[Measure]) -> bool:
    """Whether a table in long form says itself what its lines are."""
    named = {part.column.name for part in wish.parts if not part.is_number}
    fixed = {found.test.field for found in wish.filters.found if found.test.op is Op.EQ}
    if wish.shape.series is None or wish.shape.series.name in fixed:
        return False
    if wish.shape.x is not x or named or wish.of_a_whole or says_group(wish) or wish.clock:
        return False
    return all(each.aggregate is None for each in measures) and not wish.counts


def _is_label(x: Column) -> bool:
    return x.kind in CALENDAR


def _is_apart(wish: Wish, x: Column, series: Column | None) -> bool:
    if series is None:
        return uses.is_unique(wish.table, x)
    return uses.pairs_differ(wish.table, x, series)


def _filled(wish: Wish, measure: Measure) -> Measure:
    if measure.aggregate is not None:
        return measure
    column = wish.table[measure.field]
    return replace(measure, aggregate=Aggregate.MEAN if is_mean_like(column) else Aggregate.SUM)


def _added_up(wish: Wish, measure: Measure) -> Measure:
    """Return the measure as parts of a whole have it: averages make none, unless they were asked for."""
    asked = wish.has(Tag.MEAN) or measure.aggregate is not Aggregate.MEAN
    return measure if asked else replace(measure, aggregate=Aggregate.SUM)


def _bare(measure: Measure) -> Measure:
    """Return the measure without an aggregate that changes nothing where every label comes once."""
    changes = measure.aggregate in (Aggregate.COUNT, Aggregate.DISTINCT)
    return measure if changes else replace(measure, aggregate=None)


def _unit(wish: Wish, x: Column, clock: Clock | None) -> TimeUnit | None:
    if clock is not None and clock.column is x and x.kind is Kind.QUARTER:
        return TimeUnit.YEAR if clock.unit is TimeUnit.YEAR else None
    if clock is None or clock.column is not x or x.kind not in (Kind.DATE, Kind.DATETIME, Kind.TIME):
        return None
    if clock.unit is TimeUnit.YEARMONTHDATE and x.kind is Kind.DATE and uses.is_unique(wish.table, x):
        return None  # each day is one row
    years = {value.year for value in x.values if isinstance(value, dt.date)}
    if clock.unit is TimeUnit.MONTH and not wish.has(Tag.BIN) and _is_a_month_each(x):
        return None
    cyclic = wish.has(Tag.BIN) or (wish.kind is not None and wish.kind.wide and clock.unit is TimeUnit.MONTH)
    return clock.unit if cyclic or not years else _IN_YEARS.get(clock.unit, clock.unit)


_IN_YEARS = {TimeUnit.MONTH: TimeUnit.YEARMONTH, TimeUnit.QUARTER: TimeUnit.YEARQUARTER}
"""Stretches with their year, which are meant unless a season is asked for."""


def _is_a_month_each(x: Column) -> bool:
    """Whether each moment is a month, and none comes twice: "by month" adds nothing up."""
    days = [value for value in x.values if isinstance(value, dt.date)]
    months = {(day.year, day.month) for day in days}
    return len(months) == len(days) == len(x.values) and {day.day for day in days} == {1}


def _is_one_moment(wish: Wish, x: Column) -> bool:
    """Whether a filter leaves one place along x, of which there is no line."""
    tests = [found.test for found in wish.filters.found if found.test.field == x.name]
    return any(
        (test.op is Op.EQ and not test.negate and (not test.time_unit or x.kind is Kind.MONTH))
        or (test.op is Op.BETWEEN and test.values[0] == test.values[1])
        for test in tests
    )


def _natural_mark(wish: Wish, x: Column, measures: list[Measure]) -> Mark:
    rates = any(each.field and wish.table[each.field].ratio is not None for each in measures)
    if wish.has(Tag.SHARE) and not says_stacked(wish.request) and not rates:
        return Mark.ARC
    if wish.cut or _is_one_moment(wish, x) or _are_stretches_compared(wish):
        return Mark.BAR
    temporal = x.kind in CALENDAR or wish.has(Tag.TREND) or (wish.has(Tag.OVER) and _can_run(x))
    steps = None if x is uses.numbered_names(wish.table) else uses.rising_first(wish.table)
    temporal = temporal or (uses.is_number(x) and x is steps)
    if temporal and uses.levels(x) > 1 and not (wish.clock and wish.clock.unit is TimeUnit.WEEKDAY):
        return Mark.LINE
    return Mark.BAR


def _are_stretches_compared(wish: Wish) -> bool:
    """Whether marks are of a few stretches of time that were named: bars of two years, and no line."""
    clock = wish.clock
    named = (each for each in wish.filters.found if clock is not None and each.start == clock.start)
    return any(len(each.test.values) < _COURSE for each in named)


_COURSE = 4
"""So many stretches show a course."""


def _can_run(x: Column) -> bool:
    """Whether something can run over what stands along x; towns and players stand beside each other."""
    return x.kind is not Kind.TEXT or uses.has_rising_labels(x)
