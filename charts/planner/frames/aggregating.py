"""Figures of groups beyond sums and means: percentiles, spreads, the first and the last."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from charts.grammar import Aggregate, ChartSpec, Mark, Measure
from charts.language.registry import all_words
from charts.language.spelling import words_of
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.ordering import is_turned
from charts.planner.filters.literals import number_at
from charts.planner.frames.adding_up import across, fold, read_each_column
from charts.planner.frames.computed import around, refused, spoken_of, wanted
from charts.planner.frames.extremes import PLACE_SIZES, PLACES, is_placed
from charts.planner.frames.frame import Edit, Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts, calls_rows, is_amount, together
from charts.planner.request.named_columns import Mention
from charts.planner.request.phrases import Phrase
from charts.table import Column

_FIGURES = {
    Tag.STDEV: Aggregate.STDEV,
    Tag.VARIANCE: Aggregate.VARIANCE,
    Tag.RANGE: Aggregate.RANGE,
    Tag.MODE: Aggregate.MODE,
    Tag.FIRST: Aggregate.FIRST,
    Tag.LATEST: Aggregate.LAST,
}
_DRAWN = (Mark.BAR, Mark.LINE, Mark.AREA)
_TWO = 2
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
            noun = said.mention_at(said.skip(max(words) + 1))
            rows = noun is not None and _names_what_rows_are(said, noun)
            own = uses.measures(said.table) if rows or noun is None else []
            figures = own if len(own) == 1 else []
            words |= span(noun) if rows else frozenset()
            yield Frame(how.value, words, _edit(said, how, figures=figures))
    yield from _between_ends(said)
    yield from _extremes(said)
    yield from _of_columns(said)


def _between_ends(said: Said) -> Iterator[Frame]:
    """Yield "difference between the daily high and low": how far the ends of each group are apart."""
    for phrase in wanted(said, spoken_of(said, "against"), Tag.SPREAD_OF):
        near = range(phrase.end, min(len(said.words), phrase.end + _ENDS_REACH))
        high, low = (next((at for at in near if _is_end(said, at, end)), None) for end in (_HIGH, _LOW))
        ends = [said.mention_at(at) for at in (high, low) if at is not None]
        if (
            all(is_amount(said, each) for each in ends)
            and len({each.column for each in ends if each}) == _TWO
        ):
            continue  # "gap between high and low" of two columns
        if high is not None and low is not None and abs(high - low) <= _REACH:
            words = {
                *range(phrase.start, phrase.end),
                high,
                low,
                *_only_joins(said, phrase.end, max(high, low)),
            }
            yield Frame("range", frozenset(words), _edit(said, Aggregate.RANGE))
            return


def _is_end(said: Said, at: int, end: tuple[frozenset[str], tuple[Tag, ...]]) -> bool:
    words, tags = end
    phrase = said.request.phrase_at(at)
    return said.free((at,)) and (said.words[at].text in words or (phrase is not None and phrase.tag in tags))


def _only_joins(said: Said, start: int, end: int) -> Iterator[int]:
    """Yield the places of the words between that only join."""
    for at in range(start, end):
        phrase = said.request.phrase_at(at)
        if phrase is not None and phrase.tag in (Tag.AND, Tag.TO, Tag.BETWEEN, Tag.FILLER, Tag.VERSUS):
            yield at


_HIGH = (all_words(lambda language: language.asking.high), (Tag.TOP, Tag.MAX))
_LOW = (all_words(lambda language: language.asking.low), (Tag.BOTTOM, Tag.MIN))
_ENDS_REACH = 8


def _extremes(said: Said) -> Iterator[Frame]:
    """Yield "warmest temperature of each day": the largest or smallest figure of each group."""
    if not said.request.has(*GROUPING) or said.request.has(*_OTHER_FIGURES):
        return
    for phrase in said.phrases(Tag.TOP, Tag.BOTTOM):
        begun = _ordinal_of_rows(said, phrase)
        if begun is not None:
            yield begun
            return
        if (
            _is_ordinal(said, phrase)
            or _is_a_cell(said, phrase)
            or any(number_at(said.words, at) for at in (phrase.start - 1, phrase.end, phrase.end + 1))
        ):
            continue
        behind = said.mention_at(said.skip(phrase.end))
        later = any(each.start >= phrase.end for each in said.phrases(*GROUPING))
        counted = behind is not None and _names_what_rows_are(said, behind)
        if not counted and (not later if behind is None else not uses.is_measure(said.column(behind))):
            continue  # "blink the largest" speaks of one bar
        if behind is None and _ranks_a_group(said, phrase.end):
            continue  # "best selling product by qty" is one of the totals of products
        led = said.mention_at(phrase.start - 1)
        if behind is not None and led is not None and uses.is_measure(said.column(led)):
            continue  # "ingresos menos gastos": between two amounts stands an operator
        most = (phrase.tag is Tag.TOP) != is_turned(said.request, phrase)
        how = Aggregate.MAX if most else Aggregate.MIN
        words = frozenset(range(phrase.start, phrase.end)) | _described(said, phrase.end)
        figures = uses.measures(said.table)[:1] if counted else []
        words |= span(behind) if behind is not None and counted else frozenset()
        yield Frame("extreme", words, _edit(said, how, figures=figures))
        return


def _is_a_cell(said: Said, phrase: Phrase) -> bool:
    """Whether a word of the most names several rows of a cell: "wins per map" of wins and losses."""
    several = said.request.speech.names_several(said.words[phrase.start].raw.casefold())
    return several and any((each.start, each.end) == (phrase.start, phrase.end) for each in said.cells)


def _ranks_a_group(said: Said, at: int) -> bool:
    """Whether a group stands behind what it is the best in, and figures behind "by"."""
    described = _described(said, at)
    group = said.mention_at(max(described) + 1) if described else None
    if group is None or uses.is_number(said.column(group)) or uses.is_unique(said.table, said.column(group)):
        return False
    led = said.request.phrase_at(group.end) if group.end < len(said.words) else None
    by = said.mention_at(said.skip(led.end)) if led is not None and led.tag is Tag.BY else None
    return is_amount(said, by)


def _ordinal_of_rows(said: Said, phrase: Phrase) -> Frame | None:
    """Return the frame of "first run of each runner", "last lap per driver": by the order of the table."""
    text, noun = said.words[phrase.start].text, said.mention_at(said.skip(phrase.end))
    own = uses.measures(said.table)
    if text not in _ORDERED or noun is None or len(own) != 1 or not _names_what_rows_are(said, noun):
        return None
    how = Aggregate.FIRST if text in _FIRST else Aggregate.LAST
    return Frame(how.value, span(phrase, noun), _edit(said, how, figures=own))


def _names_what_rows_are(said: Said, mention: Mention) -> bool:
    """Whether a word only says what a row is: "best lap" of laps 1, 2, 3, "longest run of each runner"."""
    column = said.column(mention)
    if uses.numbers_rows(said.table, column):
        return True
    again = [each for each in said.request.mentions if each.start > mention.start]
    loosely = mention.quality < _ALIKE and not uses.is_number(column)
    return loosely and any(said.column(each) is column for each in again)


_ALIKE = 0.9
"""Words that are less like a column's name only share its stem."""
GROUPING = (Tag.EACH, Tag.BY, Tag.YEARLY, Tag.QUARTERLY, Tag.MONTHLY, Tag.WEEKLY, Tag.DAILY)
_OTHER_FIGURES = (Tag.MEAN, Tag.MEDIAN, Tag.SUM, Tag.COUNT, Tag.MAX, Tag.MIN, Tag.SORT, Tag.DESC, Tag.ASC)
_FIRST = all_words(lambda language: language.first)
_ORDERED = all_words(lambda language: f"{language.first} {language.last}")


def _is_ordinal(said: Said, phrase: Phrase) -> bool:
    """Whether a word of the most says an order or a place: "first", "biggest first", "highest on top"."""
    texts = tuple(word.text for word in said.words)
    placed = any(texts[phrase.end - size : phrase.end] in PLACES for size in PLACE_SIZES[1:])
    return placed or is_placed(said, phrase.end) or texts[phrase.start] in _ORDERED


def _described(said: Said, at: int) -> frozenset[int]:
    """Return the words that say what is the best, up to a column: "best [paid person] in each"."""
    found: set[int] = set()
    unknown = said.request.unknown()
    while at in unknown and len(found) < _REACH:
        found.add(at)
        at += 1
    return frozenset(found)


def _of_columns(said: Said) -> Iterator[Frame]:
    """Yield "average per subject", where the subjects are columns: a figure of each of them."""
    yield from read_each_column(said)
    columns, mean = together(said), next(said.phrases(Tag.MEAN), None)
    named = [each for each in amounts(said) if not _is_in_all(columns, said.words[each.start].text)]
    if not columns or mean is None or named:
        return
    rows = _rows_named(said)
    for phrase in said.phrases(Tag.BY, Tag.EACH):
        at = said.skip(phrase.end)
        counted = number_at(said.words, at) is not None  # "across the three subjects": along each row
        shared = at < len(said.words) and _is_in_all(columns, said.words[at].text)
        unknown = at in said.request.unknown() and not calls_rows(said, said.words[at].text)
        if shared or (unknown and not counted):
            words = {*range(mean.start, mean.end), *range(phrase.start, phrase.end), at}
            words |= {mean.start - 1} & set(said.request.unknown())
            words |= set(range(mean.end, phrase.start)) if phrase.start - mean.end == 1 else set()
            if rows and not shared:  # "average of each option across all voters"
                words |= {mean.end} & set(said.request.unknown())
                yield across(Aggregate.MEAN, tuple(columns), frozenset(words))
                return
            yield Frame("of columns", frozenset(words), fold([each.name for each in columns], Aggregate.MEAN))
            return


def _rows_named(said: Said) -> bool:
    """Whether the rows' own label is grouped by: "each option" of a column of options."""
    label = next(iter(uses.groups(said.table)), None)
    places = (said.skip(phrase.end) for phrase in said.phrases(Tag.BY, Tag.EACH))
    named = (said.mention_at(at) for at in places if at < len(said.words))
    return any(each is not None and said.column(each) is label for each in named)


def _is_in_all(columns: Sequence[Column], word: str) -> bool:
    """Whether a word is what all columns are called, each with a number of its own: "Round 1", "Round 2"."""
    return all(word in words_of(each.name) for each in columns)


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


def _edit(said: Said, how: Aggregate, quantile: float | None = None, figures: Sequence[Column] = ()) -> Edit:
    """Return the edit that takes another figure of each group, where there are groups."""

    def edit(spec: ChartSpec) -> ChartSpec:
        named = [each for each in spec.y if each.field] or [Measure(each.name) for each in figures]
        if spec.mark not in _DRAWN or spec.x is None or not named or stands_alone(said, spec):
            return spec
        y = tuple(Measure(each.field, how, quantile=quantile) for each in named)
        return replace(spec, y=y)

    return edit


def stands_alone(said: Said, spec: ChartSpec) -> bool:
    """Whether each mark is of one row."""
    if spec.x is None or spec.x.time_unit or spec.x.bin or spec.x.field not in said.table.names:
        return False
    return spec.series is None and uses.is_unique(said.table, said.table[spec.x.field])
