"""Whether what words ask for was done to what they stand beside: the mean of that column, the order by it.

effects.py asks whether a chart has a mean, an order, a cut at all; here it is asked of what.
"""

from charts.chart import Shows
from charts.grammar import Aggregate, ChartSpec, Mark, Measure, SortBy, columns_in
from charts.kinds import kind_of
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.ordering import is_turned
from charts.planner.choice.roles import AGGREGATES
from charts.planner.choice.wish import MOST_OR_LEAST, spoken_of
from charts.planner.effects import columns_of
from charts.planner.filters.literals import number_at
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase, Request
from charts.table import Kind

_OF_FIGURES = (Tag.SUM, Tag.MEAN, Tag.MEDIAN, Tag.MIN, Tag.MAX)
_PLACED_BY = (Tag.BY, Tag.EACH, Tag.SERIES)


def is_done_to_its_object(request: Request, spec: ChartSpec, phrase: Phrase) -> bool:
    """Whether a figure that is asked of a column is of that column; one of none is as good anywhere."""
    if phrase.tag not in _OF_FIGURES:
        return True
    column = _figures_behind(request, phrase)
    if column is None:
        return True
    measures = [each for each in spec.y if column in _made_of(spec, each)]
    if spec.x is not None and spec.x.aggregate is not None:
        measures.append(Measure(spec.x.field, spec.x.aggregate))
    return not measures or any(_is_of(phrase.tag, each, spec) for each in measures)


_SHAPES = {Tag.BAR: Mark.BAR, Tag.LINE: Mark.LINE, Tag.AREA: Mark.AREA, Tag.POINT: Mark.POINT}


def has_its_shape(request: Request, spec: ChartSpec, phrase: Phrase) -> bool:
    """Whether a column that is to have a shape of its own has it: "sales as dots and costs as a line"."""
    others = {each.tag for each in request.phrases if each.tag in _SHAPES and each.tag is not phrase.tag}
    if phrase.tag not in _SHAPES or not others or len(spec.y) == 1:
        return True
    shaped = _shaped_by(request, phrase)
    if shaped is None:
        return True
    name = request.table.columns[shaped.column].name
    measures = [each for each in spec.y if name in _made_of(spec, each)]
    wanted = _SHAPES[phrase.tag]
    return not measures or any((each.mark or spec.mark) is wanted for each in measures)


def _shaped_by(request: Request, phrase: Phrase) -> Mention | None:
    """Return the figures before "as dots"."""
    ways = request.speech.listed("drawn_as")
    start = request.before_fillers(phrase.start)
    while start and request.words[start - 1].text in ways:
        start = request.before_fillers(start - 1)
    told = any(request.words[at].text in ways for at in range(start, phrase.end))
    mention = request.mention_at(start - 1) if start and told else None
    measured = mention is not None and uses.is_measure(request.table.columns[mention.column])
    return mention if measured else None


def _figures_behind(request: Request, phrase: Phrase) -> str | None:
    """Return the column of figures that stands behind a word for a figure: "average age"."""
    mention = request.mention_at(request.behind_fillers(phrase.end))
    if mention is None or mention.roles:
        return None
    column = request.table.columns[mention.column]
    return column.name if uses.is_measure(column) else None


def _made_of(spec: ChartSpec, measure: Measure) -> tuple[str, ...]:
    """Return the column of a measure with those that it is calculated of."""
    made = (each.expression for each in spec.calculate if each.name == measure.field)
    return (measure.field, *(name for each in made for name in columns_in(each)))


def _is_of(tag: Tag, measure: Measure, spec: ChartSpec) -> bool:
    """Whether a measure has the figure that is asked for; one row a mark has any, a rank shows extremes."""
    wanted = AGGREGATES[tag]
    if measure.aggregate in (None, wanted) or measure.window is not None:
        return True
    return wanted in (Aggregate.MIN, Aggregate.MAX) and spec.sort is not None


def plays_its_part(request: Request, spec: ChartSpec, mention: Mention) -> bool:
    """Whether a column has the part that the word before it gives it: an order is by it, a split is by it."""
    lead = request.phrase_ending(request.before_fillers(mention.start))
    if lead is None:
        return True
    column = request.table.columns[mention.column]
    if _orders_by(request, mention, lead) and not (spec.x and spec.x.field == column.name):
        return _is_ordered_by(spec, column.name)  # along x stands what is sorted: "sort the regions"
    if lead.tag in _PLACED_BY and column.kind is Kind.TEXT and not mention.roles:
        a_dot_each = spec.mark is Mark.STRIP and uses.is_unique(request.table, column)
        return column.name in _places(spec) or a_dot_each
    return True


def _orders_by(request: Request, mention: Mention, lead: Phrase) -> bool:
    """Whether an order by a column is asked for: "sorted by age", "top 3 by age"."""
    if "sort" in mention.roles:
        return True
    before = request.phrase_ending(request.before_fillers(lead.start)) if lead.tag is Tag.BY else None
    return Tag.SORT in (lead.tag, before.tag if before else None)


def _is_ordered_by(spec: ChartSpec, name: str) -> bool:
    if spec.sort is None:
        return name in spec.looks.order or kind_of(spec.mark).shows is not Shows.FIGURES
    if spec.sort.by is SortBy.FIELD:
        return spec.sort.field == name
    if spec.sort.by is SortBy.X:
        return spec.x is not None and spec.x.field == name
    return (len(spec.y) == 1 and name in _made_of(spec, spec.y[0])) or not spec.y[0].field


def _places(spec: ChartSpec) -> set[str]:
    """Return the columns that place, colour, part or name marks."""
    channels = (spec.x, spec.series, spec.facet)
    named = {
        spec.detail,
        spec.label,
        spec.limit.within if spec.limit else "",
        *(each.field for each in spec.y),
    }
    figures = (name for each in spec.calculate for name in columns_in(each.expression))
    return named.union((each.field for each in channels if each), figures)


def is_cut_in_vain(request: Request, spec: ChartSpec, at: int) -> bool:
    """Whether a word asks for so many of the first of a chart that draws them all: points, a histogram."""
    if kind_of(spec.mark).shows is Shows.FIGURES or spec.limit is not None:
        return False
    phrase = request.phrase_at(at)
    if phrase is not None:
        numbers = (number_at(request.words, phrase.end), number_at(request.words, phrase.start - 1))
        return phrase.tag in (Tag.TOP, Tag.BOTTOM) and any(numbers)
    beside = (request.phrase_at(each) for each in (at - 1, at + 1) if 0 <= each < len(request.words))
    ranked = any(each is not None and each.tag in (Tag.TOP, Tag.BOTTOM) for each in beside)
    return ranked and number_at(request.words, at) is not None


def has_its_quality(request: Request, spec: ChartSpec, phrase: Phrase) -> bool:
    """Whether what a word for the most speaks of is drawn: "warmest" of temperatures."""
    if phrase.tag not in MOST_OR_LEAST:
        return True
    heads = spoken_of(request, phrase)
    own = uses.measures(request.table)
    meant = next((each for head in heads for each in own if head in words_of(each.name)), None)
    return meant is None or meant.name in columns_of(spec) or _is_of_named_figures(request, phrase)


def _is_of_named_figures(request: Request, phrase: Phrase) -> bool:
    """Whether figures are named in the same part of a request: "when was the cpu busiest"."""
    for each in request.mentions:
        first, second = sorted(((each.start, each.end), (phrase.start, phrase.end)))
        apart = any(request.words[at].kind == "stop" for at in range(first[1], second[0]))
        if uses.is_measure(request.table.columns[each.column]) and not apart:
            return True
    return False


def points_right(request: Request, spec: ChartSpec, phrase: Phrase) -> bool:
    """Whether the end of a scale that a word is for is the one that is drawn or stands first."""
    if phrase.tag not in (Tag.TOP, Tag.BOTTOM) or spec.limit is None:
        return True
    if spec.sort is None or spec.sort.by is SortBy.X:
        return True
    return spec.sort.descending is ((phrase.tag is Tag.TOP) != is_turned(request, phrase))
