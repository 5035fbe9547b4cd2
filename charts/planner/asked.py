"""Questions for one figure or one name: "what is the average of maths?", "which month was best?".

The figure is reckoned by our own arithmetic, from the rows that the request's filters leave, and said first.
"""

from collections.abc import Sequence
from dataclasses import replace

from charts.data.filtering import figure, kept_rows, split_where
from charts.errors import UserError
from charts.grammar import Aggregate, ChartSpec, Measure, Where
from charts.kinds import chart_data
from charts.language.intent import QUESTION_MARKS, Intent, intent_of
from charts.language.similar import likeness
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner import asked_about, asked_apart
from charts.planner.asked_about import place_of, rows_of, said_figure
from charts.planner.choice import uses
from charts.planner.choice.ordering import is_turned
from charts.planner.choice.roles import AGGREGATES
from charts.planner.choice.stretches_compared import compares_stretches
from charts.planner.effects import tests
from charts.planner.filters.literals import number_at
from charts.planner.filters.spans import SIZES
from charts.planner.frames.adding_up import lists_in
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.extremes import both_ends
from charts.planner.frames.frame import Said
from charts.planner.request.phrases import Phrase, Request
from charts.planner.standing import asks_for_money_of_each
from charts.table import Column, Table
from charts.telling import asked_figures, formats
from charts.telling.asked_figures import Answered
from charts.telling.titles import measure_title

_GROUPING = (Tag.BY, Tag.EACH, Tag.POST_BY, Tag.SERIES, Tag.OVER)
_STRETCHES = (Tag.YEARLY, Tag.QUARTERLY, Tag.MONTHLY, Tag.WEEKLY, Tag.DAILY)
_MOST = (Tag.TOP, Tag.MAX)
_LEAST = (Tag.BOTTOM, Tag.MIN)
_FIGURES = {
    **{
        tag: how
        for tag, how in AGGREGATES.items()
        if how in (Aggregate.SUM, Aggregate.MEAN, Aggregate.MEDIAN)
    },
    Tag.STDEV: Aggregate.STDEV,
    Tag.VARIANCE: Aggregate.VARIANCE,
    Tag.RANGE: Aggregate.RANGE,
    Tag.TOGETHER: Aggregate.SUM,
}
_STEM = 4


def asked(request: Request, spec: ChartSpec, table: Table, text: str) -> Answered | None:
    """Return the answer to a question for a figure or a name, None where none is asked."""
    question = is_question(request, text)
    said = Said(request)
    try:
        if compares_stretches(spec) or asks_for_money_of_each(request, spec):
            return None  # "average of 2023 and 2024": the chart has one for each
        if request.has(*_STRETCHES) or _groups(said, spec):
            return _of_lone_groups(said, spec) if not spec.series else None
        if question:
            return asked_about.used(said, spec) or _answer(said, spec, table)
        return asked_about.used(said, spec) or _named(said, spec)
    except UserError:
        return None


def _groups(said: Said, spec: ChartSpec) -> bool:
    """Whether something is grouped by: no cell ("what part falls to (на) the North?"), and no figures.

    Groups that are numbers ("각 반" of 1반, 2반) are what the chart stands along.
    """
    spared = {cell.start for cell in said.cells}
    along = spec.x.field if spec.x is not None else ""
    figures = (each for each in said.request.mentions if uses.is_number(said.column(each)))
    spared |= {each.start for each in figures if said.column(each).name != along}
    return any(said.request.behind_fillers(each.end) not in spared for each in said.request.all(*_GROUPING))


def is_question(request: Request, text: str) -> bool:
    """Whether words ask for something to be said."""
    marked = any(word.text in QUESTION_MARKS for word in request.words)
    return marked or (intent_of(text) is Intent.QUESTION and not _is_a_clause(request))


def _is_a_clause(request: Request) -> bool:
    """Whether words that begin like a question only say what is meant: "what we spent per month"."""
    first, second = (word.text for word in request.words[:2]) if len(request.words) > 1 else ("", "")
    return first in request.speech.listed("naming") and second in request.speech.chatting("speaking")


def _answer(said: Said, spec: ChartSpec, table: Table) -> Answered | None:
    tested = (each for each in said.request.phrases if each.tag in SIZES)
    if any(each.start not in said.request.used and number_at(said.words, each.end) for each in tested):
        return None  # a test that was not understood: the figure would be of other rows
    return (
        asked_apart.difference(said, spec)
        or asked_about.change(said, spec)
        or asked_about.share(said, spec)
        or (None if _of_groups(said, spec) else _figure(said, spec))
        or _extreme(said.request, spec, table)
        or asked_about.happened(said, spec)
        or (None if _most_or_least(said.request) else asked_about.count(said, spec))
        or asked_about.truth(said, spec)
        or _of_a_part(said, spec)
    )


def _of_groups(said: Said, spec: ChartSpec) -> bool:
    """Whether the most or the least is asked of figures of groups: "who is quickest on average?"."""
    ranked, hows = _most_or_least(said.request), {how for _, how in _hows(said)}
    grouped = spec.x is not None and any(each.aggregate in hows for each in spec.y)
    return ranked is not None and grouped and said.words[0].text in said.listed("naming")


def _names_a_figure(said: Said, spec: ChartSpec) -> bool:
    """Whether words that ask nothing name one figure and no chart: "total of everything sold", "mean age"."""
    drawn = (
        each.tag.family in ("mark", "sort", "rank", "look", "aim", "looks") for each in said.request.phrases
    )
    grouped = bool(spec.x and spec.x.time_unit) or any(each.aggregate for each in spec.y)
    return not (grouped or any(drawn))


def _says_how_to_draw(said: Said) -> bool:
    return any(each.tag.family in ("mark", "sort", "rank", "look", "looks") for each in said.request.phrases)


def _named(said: Said, spec: ChartSpec) -> Answered | None:
    """Return a figure that is named without a question: "total of everything sold", "number of people"."""
    found = _figure(said, spec) if _names_a_figure(said, spec) else None
    shares = list(said.request.all(Tag.SHARE))
    if shares and found is None and not _says_how_to_draw(said):
        found = asked_about.share_of_moments(said, spec, shares)
    return found or (asked_about.count(said, spec) if _names_a_count(said, spec) else None)


def _names_a_count(said: Said, spec: ChartSpec) -> bool:
    """Whether words ask how many rows there are and nothing groups them: "number of people over 50"."""
    counting = next(said.request.all(Tag.COUNT, Tag.TOTAL_NUMBER), None)
    if counting is None or spec.x is None or spec.x.field not in said.table.names or spec.x.time_unit:
        return False
    drawn = (each.tag.family in ("mark", "sort", "rank", "aim") for each in said.request.phrases)
    own = uses.is_unique(said.table, said.table[spec.x.field]) and not spec.x.bin and spec.series is None
    return own and spec.where is not None and not any(drawn)


def _hows(said: Said) -> list[tuple[Phrase, Aggregate]]:
    """Return the figures that are named, left to right."""
    computed = [each for family in ("figure", "calculate") for each in spoken_of(said, family)]
    plain = (each for each in said.request.all(*_FIGURES) if each.start not in said.request.used)
    named = [*plain, *(each for each in computed if each.tag in _FIGURES)]
    return sorted(((each, _FIGURES[each.tag]) for each in named), key=lambda each: each[0].start)


def _figure(said: Said, spec: ChartSpec) -> Answered | None:
    """Return the answer to "what is the average of maths?"."""
    hows = _hows(said)
    column = _measured(said, spec, [each for each, _ in hows])
    if not hows or column is None:
        return None
    phrase, how = hows[0]
    found = _of_rows(said, spec, Measure(column.name, how), phrase)
    return found and asked_figures.and_others(found, _further(said, spec, column, hows))


def _of_a_part(said: Said, spec: ChartSpec) -> Answered | None:
    """Return the answer to "what percentage of eggs are brown?", of a column made for it."""
    made = {each.name for each in spec.calculate if each.percent}
    if len(spec.y) != 1 or spec.y[0].field not in made or spec.y[0].window or spec.series:
        return None
    rows = kept_rows(said.table, _without_relative(spec.where), rows_of(said.table))
    measure = Measure(spec.y[0].field, Aggregate.SUM)
    value = figure(said.table, measure, rows) if spec.y[0].field in said.table.names else None
    if value is None:
        return None
    shown = said_figure(said.table, measure, value)
    return asked_figures.of_rows(shown, measure_title(measure), len(rows))


def _further(
    said: Said, spec: ChartSpec, column: Column, hows: Sequence[tuple[Phrase, Aggregate]]
) -> list[tuple[str, str]]:
    """Return the other figures of the same column that are asked: "mean and median downloads?"."""
    rows = kept_rows(said.table, _without_relative(spec.where), rows_of(said.table))
    found = []
    for phrase, how in hows[1:]:
        measure = Measure(column.name, how)
        value = figure(said.table, measure, rows) if how is not hows[0][1] else None
        if value is not None and _measured(said, spec, [phrase]) is column:
            said.request.used.update(range(phrase.start, phrase.end))
            found.append((measure_title(measure), said_figure(said.table, measure, value)))
    return found


def _of_rows(said: Said, spec: ChartSpec, measure: Measure, phrase: Phrase) -> Answered | None:
    table = said.table
    rows = kept_rows(table, _without_relative(spec.where), rows_of(table))
    value = figure(table, measure, rows)
    if value is None:
        return None
    _spend(said.request, *AGGREGATES)
    said.request.used.update(range(phrase.start, phrase.end))
    known = sum(table[measure.field].values[row] is not None for row in rows)
    return asked_figures.of_rows(said_figure(table, measure, value), measure_title(measure), known)


def _without_relative(where: Where | None) -> Where | None:
    """Return a filter without tests against a mean: "the average, and who is above it" is one of all."""
    kept, _ = split_where(where, {each.field for each in tests(where) if each.aggregate})
    return kept


def _measured(said: Said, spec: ChartSpec, near: Sequence[Phrase]) -> Column | None:
    """Return the column that a figure is wanted of: the one named nearest to its word, else the one drawn."""
    named = [each for each in said.request.mentions if _may_be_summed_up(said, said.column(each))]
    names = set(said.table.names)
    drawn = [measure.field for measure in spec.y if measure.field in names]
    if named and near:
        at = near[0].end
        if any(each.start < at + _STEM and each.end > at for each in lists_in(said)):
            return None  # "the average of maths, english and science" is of all three
        return said.column(min(named, key=lambda each: (abs(each.start - at), each.start)))
    return said.table[drawn[0]] if len(set(drawn)) == 1 else None  # of several none is meant


def _may_be_summed_up(said: Said, column: Column) -> bool:
    """Whether figures of a column say anything: no weeks 1 to 4 are added up."""
    return uses.is_measure(column) and not uses.numbers_rows(said.table, column)


def _of_lone_groups(said: Said, spec: ChartSpec) -> Answered | None:
    """Return the mean of "average downloads per month" where each month is one row: it is over the months."""
    means = [each for each, how in _hows(said) if how in (Aggregate.MEAN, Aggregate.MEDIAN)]
    names = set(said.table.names)
    measured = [each for each in spec.y if each.field in names and each.window is None]
    if not means or len(measured) != 1 or spec.x is None or spec.x.field not in said.table.names:
        return None
    if spec.x.time_unit or not uses.is_unique(said.table, said.table[spec.x.field]):
        return None
    hows = [each for each in _hows(said) if each[0] in means]
    found = _of_rows(said, spec, Measure(measured[0].field, _FIGURES[means[0].tag]), means[0])
    return found and asked_figures.and_others(
        found, _further(said, spec, said.table[measured[0].field], hows)
    )


def _spend(request: Request, *tags: Tag) -> None:
    """Take the words that the answer comes of."""
    for phrase in request.all(*tags):
        request.used.update(range(phrase.start, phrase.end))


def _extreme(request: Request, spec: ChartSpec, table: Table) -> Answered | None:
    """Return the answer to "which month was best?": the place along x of the largest or smallest figure."""
    phrase = _most_or_least(request)
    folded = spec.x is None and len(spec.y) > 1 and all(each.aggregate for each in spec.y)
    if phrase is None or (spec.x is None and not folded) or spec.series is not None or not spec.y:
        return None
    least = (phrase.tag in _LEAST) != is_turned(request, phrase)
    if _speaks_of_another(request, spec, phrase) or _is_of_another(request, phrase):
        return None
    ranked = spec.y[0] if folded else _ranked(request, spec, phrase)
    if not ranked.field and request.has(Tag.COUNT):
        return None  # "which was the longest and how many minutes": not how many rows
    chart = chart_data(table, replace(spec, limit=None, y=spec.y if folded else (ranked,)))
    run = chart.series[0]
    known = [(y, x) for x, y in zip(run.x, run.y, strict=True) if y is not None]
    if not known:
        return None
    y, x = (min if least else max)(known, key=lambda pair: pair[0])
    axis = chart.panels[0]
    value = formats.value_label(y, axis.decimals, axis.unit)
    told = _LEAST if phrase.tag in _LEAST else _MOST
    _spend(request, *told)
    found = asked_figures.of_place(place_of(chart, x), value, axis.title, least=least, among=len(known))
    if folded:
        return found
    asked_too = replace(spec, y=tuple(each for each in spec.y if each.field in _names(request)))
    others = _others(table, asked_too, ranked, place_of(chart, x))
    if not others and both_ends(request):
        y, x = (max if least else min)(known, key=lambda pair: pair[0])
        others = [(place_of(chart, x), formats.value_label(y, axis.decimals, axis.unit))]
        _spend(request, *_LEAST, *_MOST)
    return asked_figures.and_others(found, others)


def _is_of_another(request: Request, phrase: Phrase) -> bool:
    """Whether the most of something is asked that no column is called: "the worst defence"."""
    at = request.behind_fillers(phrase.end)
    return (
        not request.mentions
        and phrase.end <= at < len(request.words)
        and at in request.unknown()
        and (not request.speech.is_small_talk(request.words[at].text))
    )


def _speaks_of_another(request: Request, spec: ChartSpec, phrase: Phrase) -> bool:
    """Whether a word says of what the most is meant, and no figure drawn is called so: "newest"."""
    words = [word.text for word in request.words[phrase.start : phrase.end]]
    word = words[0]
    if any(map(request.speech.has_written, words)) or _names(request) & {each.field for each in spec.y}:
        return False
    parts = [part for each in spec.y for part in words_of(each.field)]
    heads = set(request.speech.heads_of(word))
    return not any(part in heads or _says(word, part) for part in parts)


def _names(request: Request) -> set[str]:
    return {request.table.columns[each.column].name for each in request.mentions}


def _most_or_least(request: Request) -> Phrase | None:
    """Return the first word for the most or the least: one that names a column by it, too ("the oldest")."""
    known = list(request.all(*_LEAST, *_MOST))
    for each in request.mentions:
        tag = request.speech.superlative(request.words[each.start].text)
        if tag is not None and each.length == 1:
            known.append(Phrase(tag, each.start, each.end))
    return min(known, key=lambda each: each.start, default=None)


def _ranked(request: Request, spec: ChartSpec, phrase: Phrase) -> Measure:
    """Return the measure of which the most is asked: what the word says, else the nearest, else the first."""
    word = request.words[phrase.start].text
    names = set(request.table.names)
    drawn = [each for each in spec.y if each.field in names]
    by_word = [each for each in drawn if any(_says(word, part) for part in words_of(each.field))]
    if by_word and len(word) > _STEM:
        return by_word[0]
    named = {
        request.table.columns[each.column].name: each
        for each in request.mentions
        if each.start >= phrase.start and each.start - phrase.end <= _STEM
    }
    behind = [each for each in drawn if each.field in named]
    return behind[0] if behind else spec.y[0]


def _says(word: str, name: str) -> bool:
    """Whether a word of the most speaks of a column: "priciest" of prices, "cheapest" too."""
    return word[:_STEM] == name[:_STEM] or any(likeness(word[:-cut], name) > _RELATED for cut in _ENDINGS)


_RELATED = 0.75
_ENDINGS = (2, 3)


def _others(table: Table, spec: ChartSpec, ranked: Measure, place: str) -> list[tuple[str, str]]:
    """Return the further figures that are drawn at the place that is the answer."""
    found = []
    for measure in spec.y:
        if measure == ranked or measure.field not in table.names:
            continue
        chart = chart_data(table, replace(spec, limit=None, y=(measure,)))
        run = chart.series[0]
        value = next((y for x, y in zip(run.x, run.y, strict=True) if place_of(chart, x) == place), None)
        if value is not None:
            found.append((measure_title(measure), said_figure(table, measure, value)))
    return found
