"""Figures set against another one: how far from the average, percent of the best, more than one row."""

from collections.abc import Iterator

from charts.grammar import Aggregate, Calculate, Cell, Constant, Expression, Figure, Operation, Operator
from charts.language.registry import all_words
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.ordering import is_won_by_least
from charts.planner.filters.literals import Cell as NamedCell
from charts.planner.filters.literals import Number, number_at
from charts.planner.frames.computed import spoken_of, wanted
from charts.planner.frames.frame import Frame, Said
from charts.planner.frames.nearby import span
from charts.planner.frames.operands import amounts, next_amount
from charts.planner.request.phrases import Phrase
from charts.table import Column, Kind
from charts.telling.speech import say
from charts.telling.titles import reference_title

_MIDDLES = {Tag.MEAN: Aggregate.MEAN, Tag.MEDIAN: Aggregate.MEDIAN}
_ENDS = {Tag.TOP: Aggregate.MAX, Tag.MAX: Aggregate.MAX, Tag.BOTTOM: Aggregate.MIN, Tag.MIN: Aggregate.MIN}
_HIGH = all_words(lambda language: language.asking.high)
_REACH = 6
_NEAR = 3


def read_comparisons(said: Said) -> Iterator[Frame]:
    """Yield the columns that set each figure against one of the same column."""
    found = spoken_of(said, "against")
    yield from _from_the_middle(said, found)
    yield from _from_the_end(said, found)
    yield from _from_a_number(said, found)
    yield from _of_the_end(said)
    yield from _than_a_row(said, found)


def _from_the_middle(said: Said, found: list[Phrase]) -> Iterator[Frame]:
    """Yield "how far from the average", "deviation from the median"."""
    for phrase in wanted(said, found, Tag.AWAY_FROM, Tag.SPREAD_OF):
        middle = next(
            (each for each in said.phrases(*_MIDDLES) if 0 <= each.start - phrase.end <= _REACH), None
        )
        if middle and phrase.tag is Tag.SPREAD_OF and not _led(said, middle):
            continue
        subject = _subject(said, range(phrase.start, middle.end)) if middle else None
        if middle is None or subject is None:
            continue
        column, words = subject
        figure = Figure(_MIDDLES[middle.tag], column.name)
        yield _against(said, column, figure, words | said.between(phrase.start, middle.end))


def _from_the_end(said: Said, found: list[Phrase]) -> Iterator[Frame]:
    """Yield "gap to the fastest runner", "distance to the leader": each figure less the best of all."""
    for phrase in wanted(said, found, Tag.AWAY_FROM, Tag.MORE_THAN):
        at = said.skip(phrase.end)
        if at >= len(said.words) or said.mention_at(at) is not None or said.words[at].text in _ORDERED:
            continue
        shares = (each for each in spoken_of(said, "calculate") if each.tag is Tag.PERCENT_OF)
        if any(each.start == phrase.start for each in shares):
            continue
        end = said.request.phrase_at(at)
        tag = (
            end.tag
            if end is not None and end.tag in _ENDS
            else said.request.speech.superlative(said.words[at].text)
        )
        if tag not in _ENDS:
            continue
        most = Phrase(tag, at, end.end if end is not None and end.tag in _ENDS else at + 1)
        figures = uses.measures(said.table)
        subject = _subject(said, range(phrase.start, most.end)) or (
            figures and (figures[0], frozenset[int]())
        )
        if not subject:
            continue
        column, words = subject
        largest = (_ENDS[tag] is Aggregate.MAX) != is_won_by_least(said.request, most)
        figure = Figure(Aggregate.MAX if largest else Aggregate.MIN, column.name)
        words |= frozenset(range(phrase.start, most.end)) | _noun(said, most.end)
        yield _against(said, column, figure, words)
        return


_ORDERED = all_words(lambda language: f"{language.first} {language.last}")


def _from_a_number(said: Said, found: list[Phrase]) -> Iterator[Frame]:
    """Yield "difference to my goal of 10000": each figure less a number that the request states."""
    for phrase in wanted(said, found, Tag.AWAY_FROM):
        apart = any(each.start == phrase.start for each in _over_under(said))
        if apart or said.request.has(Tag.VERSUS):
            continue
        number = _number_behind(said, phrase.end)
        subject = _subject(said, range(phrase.start, number.end)) if number else None
        if number is None or subject is None:
            continue
        column, words = subject
        made = Operation(Operator.SUBTRACT, Cell(column.name), Constant(float(number.value)))
        words |= frozenset(range(phrase.start, number.end))
        yield Frame("against", words, column=Calculate(f"{column.name} − {number.value:g}", made))


def _over_under(said: Said) -> list[Phrase]:
    """Return the words "over or under", which count from a number in a way of their own."""
    return [each for each in spoken_of(said, "calculate") if each.tag is Tag.OVER_UNDER]


def _number_behind(said: Said, at: int) -> Number | None:
    """Return the number that stands within a few words, with no column before it."""
    for place in range(at, min(len(said.words), at + _REACH)):
        if said.mention_at(place) is not None or said.words[place].kind == "stop":
            return None
        number = number_at(said.words, place)
        if number is not None:
            return number if said.free(range(number.start, number.end)) else None
    return None


def _led(said: Said, middle: Phrase) -> bool:
    """Whether "from" or "to" stands before: "distance of the price to the average"."""
    before = said.request.phrase_ending(middle.start)
    while before is not None and before.tag is Tag.FILLER and said.words[before.start].text not in _TO:
        before = said.request.phrase_ending(before.start)
    return before is not None and (before.tag in (Tag.FROM, Tag.TO) or before.tag is Tag.FILLER)


_TO = all_words(lambda language: language.up_to)


def _against(said: Said, column: Column, figure: Figure, words: frozenset[int]) -> Frame:
    """Return the frame of what each figure is above or below another, in percent where that is said."""
    percent = _percent(said, words)
    shown = figure.at or reference_title(figure.aggregate)
    expression: Expression = Operation(Operator.SUBTRACT, Cell(column.name), figure)
    if percent:
        expression = Operation(Operator.DIVIDE, expression, figure)
    name = f"{column.name} − {shown}"
    if percent:
        name = say("{name} in % above {other}", name=column.name, other=shown)
    return Frame("against", words | percent, column=Calculate(name, expression, percent=bool(percent)))


def _percent(said: Said, words: frozenset[int]) -> frozenset[int]:
    """Return the words "in percent" beside a frame's own."""
    near = range(min(words) - _NEAR, max(words) + _NEAR + 1)
    spans = [each for each in spoken_of(said, "window") if each.tag is Tag.PERCENT and each.start in near]
    return span(*spans) - words


def _subject(said: Said, place: range) -> tuple[Column, frozenset[int]] | None:
    """Return the column that is compared with its words: the nearest named, else the only one there is."""
    named = sorted(
        amounts(said), key=lambda each: min(abs(each.start - place.stop), abs(place.start - each.end))
    )
    if named:
        return said.column(named[0]), span(named[0])
    own = uses.measures(said.table)
    return (own[0], frozenset()) if len(own) == 1 else None


def _of_the_end(said: Said) -> Iterator[Frame]:
    """Yield "as a percentage of the best month", "in percent of the maximum"."""
    for phrase in wanted(said, spoken_of(said, "calculate"), Tag.PERCENT_OF):
        at = said.skip(phrase.end)
        end = said.request.phrase_at(at) if at < len(said.words) else None
        if at < len(said.words) and said.words[at].text in _HIGH:
            end = Phrase(Tag.MAX, at, at + 1)
        if end is None or end.tag not in _ENDS or not said.free(range(end.start, end.end)):
            continue
        if said.words[end.start].text in _ORDERED:
            continue  # "as a percentage of the first month"
        behind = next_amount(said, end.end, (Tag.FILLER,))
        subject = (
            (said.column(behind), span(behind)) if behind else _subject(said, range(phrase.start, end.end))
        )
        if subject is None:
            continue
        column, words = subject
        how = _ENDS[end.tag]
        made = Operation(Operator.DIVIDE, Cell(column.name), Figure(how, column.name))
        name = say("{name} in % of the {end}", name=column.name, end=reference_title(how))
        words |= frozenset(range(phrase.start, end.end)) | _noun(said, end.end)
        yield Frame("of the end", words, column=Calculate(name, made, percent=True))


def _noun(said: Said, at: int) -> frozenset[int]:
    """Return what is the best or the highest: a step of time, a label's column, any noun."""
    if at >= len(said.words) or said.words[at].kind != "word":
        return frozenset()
    mention, phrase = said.mention_at(at), said.request.phrase_at(at)
    if mention and not uses.is_measure(said.column(mention)):
        return span(mention)
    timed = phrase is not None and phrase.tag.family == "time"
    return frozenset({at}) if timed or at in said.request.unknown() else frozenset()


def _than_a_row(said: Said, found: list[Phrase]) -> Iterator[Frame]:
    """Yield "how much more each drink costs than tea": each figure less that of one row."""
    cells = said.cells
    for phrase in wanted(said, found, Tag.MORE_THAN, Tag.AWAY_FROM):
        row = next(
            (cell for cell in cells if 0 <= cell.start - phrase.end <= 2 * _REACH and _is_row(said, cell)),
            None,
        )
        if row is None or not said.free(range(row.start, row.end)):
            continue
        if _is_one_of_two(said, row) or _is_equated(said, row.end):
            continue
        subject = _subject(said, range(phrase.start, row.end))
        if subject is None:
            continue
        column, words = subject
        label = said.table.columns[row.column]
        figure = Figure(Aggregate.SUM, column.name, label.name, row.value)
        words |= span(phrase, row) | _small(said, phrase.end, row.start)
        yield _against(said, column, figure, words)


def _is_one_of_two(said: Said, cell: NamedCell) -> bool:
    """Whether two cells of a column are named, of which the figures are asked for, and none of the others."""
    return len({each.value for each in said.cells if each.column == cell.column}) > 1


def _is_equated(said: Said, at: int) -> bool:
    """Whether a row is said to be a number: "compared with January = 100" is an index."""
    return any(word.text == "=" for word in said.words[at - 1 : at + 1])


def _is_row(said: Said, cell: NamedCell) -> bool:
    """Whether a cell names one row of the table."""
    column = said.table.columns[cell.column]
    return column.kind is not Kind.BOOLEAN and uses.is_unique(said.table, column)


def _small(said: Said, start: int, end: int) -> frozenset[int]:
    """Return the words between that name no column: "each costs ... than"."""
    return frozenset(
        at
        for at in range(start, end)
        if said.request.mention_at(at) is None and said.words[at].kind == "word" and not _groups(said, at)
    )


def _groups(said: Said, at: int) -> bool:
    phrase = said.request.phrase_at(at)
    return phrase is not None and phrase.tag in (Tag.BY, Tag.EACH, Tag.POST_BY)
