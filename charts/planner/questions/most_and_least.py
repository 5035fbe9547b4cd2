"""The most and the least: of how two columns differ, of the columns of one row, of the rows."""

from collections import Counter

from charts.data.figures import label as cell_label
from charts.data.figures import natural, number
from charts.grammar import Aggregate, Measure
from charts.language.months import month_named
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.choice.ordering import says_best_or_worst
from charts.planner.choice.roles import asks_which
from charts.planner.frames.awarding import read_awards, read_parts_won
from charts.planner.frames.before_after import apart_by_number
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.extremes import both_ends
from charts.planner.frames.frame import frames_of
from charts.planner.frames.made_columns import read_calculations
from charts.planner.frames.nearby import span
from charts.planner.questions.amounts import amount_of, hinted_amount, real_amounts
from charts.planner.questions.places_compared import extreme_word, moving
from charts.planner.questions.question import Question
from charts.planner.questions.replies import Reply, signed
from charts.planner.request.phrases import Phrase
from charts.table import CALENDAR, Column
from charts.telling import asked_figures
from charts.telling.speech import whole
from charts.telling.titles import measure_title

_MOST = (Tag.TOP, Tag.MAX)
_LEAST = (Tag.BOTTOM, Tag.MIN)
_TWO = 2


def _spent(question: Question, phrase: Phrase) -> frozenset[int]:
    """Return the words of the most, with a further one and what it is said of: "the most expensive tool"."""
    said = question.said
    words = set(range(phrase.start, phrase.end))
    unknown = set(said.request.unknown())
    at = phrase.end
    while at < len(said.words) and at in unknown and at - phrase.end < _TWO:
        words.add(at)
        at += 1
    return frozenset(words)


def change(question: Question) -> Reply | None:
    """Return the answer to "who improved the most between test 1 and test 3?": the largest difference."""
    extreme, pair = extreme_word(question), _pair(question)
    said = question.said
    words = set(moving(question))
    beyond = question.has("beyond_plan")
    words |= {beyond} if beyond is not None else set()
    relative = any(each.tag is Tag.PERCENT for each in spoken_of(said, "window"))
    if extreme is None or not words or pair is None or relative:
        return None  # "which grew the most in percent?" is told by the chart of that
    first, second = pair
    found = [each for each in spoken_of(said, "sign") if each.tag is Tag.SHRUNK]
    falls = bool(found) or question.has("sinking") is not None
    falls = falls != extreme[1]
    rows = question.rows(question.where())
    pairs = [(row, number(first.values[row]), number(second.values[row])) for row in rows]
    known = [
        (after - before, row, before, after)
        for row, before, after in pairs
        if before is not None and after is not None
    ]
    if not known:
        return None
    far, row, before, after = (min if falls else max)(known, key=lambda each: each[0])
    told = f"{question.shown_at(first, before, first.name)} → {question.shown_at(second, after, second.name)}"
    words |= set(_spent(question, extreme[0]))
    return Reply((question.name_of(row), f": {signed(question, second, far)}, {told}."), frozenset(words))


def _pair(question: Question) -> tuple[Column, Column] | None:
    """Return the two columns that are named, or what was planned and what came of it."""
    named = [question.said.column(each) for each in question.amounts()]
    aims, real = uses.aims(question.table), real_amounts(question)
    if question.has("beyond_plan") is not None and len(aims) == len(real) == 1:
        return aims[0], real[0]
    if len(named) == _TWO:
        return named[0], named[1]
    pair = apart_by_number(question.said)  # "which plant grew the most?", "who lost the most since 2020?"
    return pair if pair is not None and all(each in pair for each in named) else None


def among_columns(question: Question) -> Reply | None:
    """Return the answer to "which year had the wettest February?" where each year is a column."""
    extreme = extreme_word(question)
    columns = real_amounts(question)
    places = question.places()
    if extreme is None or len(columns) < _TWO or len(places) != 1 or question.amounts():
        return None
    months = all(month_named(each.name.casefold()) for each in columns)
    if not months and not all(any(map(str.isdigit, each.name)) for each in columns):
        return None
    rows = question.rows(question.where())
    if len(rows) != 1:
        return None
    known = [(value, each) for each in columns if (value := number(each.values[rows[0]])) is not None]
    if not known:
        return None
    value, column = (min if extreme[1] else max)(known, key=lambda each: each[0])
    answer = asked_figures.of_place(
        column.name,
        question.shown(column, value),
        question.name_of(rows[0]),
        least=extreme[1],
        among=len(known),
    )
    return Reply(answer, _spent(question, extreme[0]))


def spread(question: Question) -> Reply | None:
    """Return the answer to "the gap between the best and the worst mark": the range of one column."""
    request = question.said.request
    most, least = request.first(*_MOST), request.first(*_LEAST)
    column = amount_of(question)
    listed = request.speech.listed("differing")
    far = {at for at, word in enumerate(question.said.words) if word.text in listed}
    if most is None or least is None or column is None or not far:
        return None
    known = [
        (value, row)
        for row in question.rows(question.where())
        if (value := number(column.values[row])) is not None
    ]
    if not known:
        return None
    (high, top), (low, end) = max(known), min(known)
    ends = ((high, top), (low, end))
    told = " − ".join(question.shown_at(column, value, question.name_of(row)) for value, row in ends)
    words = far | {at for each in (most, least) for at in range(each.start, each.end)}
    return Reply((question.shown(column, high - low), f" {column.name}: {told}."), frozenset(words))


def row(question: Question) -> Reply | None:
    """Return the answer to "who is the second tallest?": the row with the most or the least of a column."""
    extreme = extreme_word(question)
    if extreme is None or not _is_asked(question) or moving(question):
        return None
    phrase, least = extreme
    label = question.label()
    if (most := _most_rows(question, phrase, least=least)) is not None:
        return most
    column = _ranked(question, phrase)
    if (
        column is None
        or label is None
        or _asks_for_a_group(question, label)
        or _makes_another(question, column)
    ):
        return None  # of groups the chart tells it; "best win percentage" ranks no wins
    least = least != (_is_moment(column) and _says_age(question))
    rows = question.rows(question.where())
    known = [(natural(column.values[each])[1], each) for each in rows if column.values[each] is not None]
    ranked = sorted(known, key=lambda each: each[0], reverse=not least)
    nth = _nth(question, phrase)
    place = nth[0] if nth else 0
    if place >= len(ranked):
        return None
    found = ranked[place][1]
    words = _spent(question, phrase) | (nth[1] if nth else frozenset())
    hinted = hinted_amount(question)
    words |= hinted[1] if hinted else frozenset()
    shown = _shown(question, column, found)
    if place:
        return Reply((question.name_of(found), f": {shown} ({column.name})."), words)
    answer = asked_figures.of_place(
        question.name_of(found), shown, column.name, least=least, among=len(known)
    )
    ends = both_ends(question.said.request)
    if ends and len(ranked) > 1:
        other = ranked[-1][1]
        answer = asked_figures.and_others(
            answer, [(question.name_of(other), _shown(question, column, other))]
        )
    return Reply(answer, words | ends)


def _makes_another(question: Question, column: Column) -> bool:
    """Whether the words that name a column make another one of it, which is then asked about."""
    said = question.said
    places = {at for each in said.request.mentions if said.column(each) is column for at in span(each)}
    made = frames_of(said.request, _MAKING)
    return any(frame.column is not None and not places.isdisjoint(frame.words) for frame in made)


_MAKING = (read_awards, read_parts_won, read_calculations)


def _shown(question: Question, column: Column, row: int) -> str:
    value = number(column.values[row]) if not _is_moment(column) else None
    return question.shown(column, value) if value is not None else cell_label(column, row)


def _asks_for_a_group(question: Question, label: Column | None) -> bool:
    """Whether a label that comes twice is asked for, or a person where rows have but numbers of their own."""
    if any(asks_which(question.said.request, each) for each in question.table.columns):
        return True
    who = question.said.words[0].text in question.said.listed("who")
    return who and label is not None and (uses.is_number(label) or label.kind in CALENDAR)


def _most_rows(question: Question, phrase: Phrase, *, least: bool) -> Reply | None:
    """Return the answer to "who closed the most tickets?" where each ticket is a row: the group with most."""
    request, table = question.said.request, question.table
    behind = request.mention_at(phrase.end)
    noun = _rows_noun(question, phrase.end) if behind is None else range(behind.start, behind.end)
    column = table.columns[0] if behind is None else question.said.column(behind)
    figures = [each for each in question.amounts() if each.start > phrase.start]
    if not noun or not uses.is_unique(table, column) or figures:
        return None  # "the warmest city in October" has the most of a figure, and not of rows
    if not _is_plain(question, phrase) or says_best_or_worst(request, phrase):
        return None  # "the tallest student" is one, of whom no house has most
    tested = {each.test.field for each in question.filters.found}
    groups = [
        each
        for each in uses.groups(table)
        if each is not column and each.name not in tested and not uses.is_unique(table, each)
    ]
    named = [question.said.column(each) for each in request.mentions]
    groups = [each for each in named if not uses.is_unique(table, each)] or groups
    if uses.is_measure(column) or not groups:
        return None
    counts = Counter(cell_label(groups[0], row) for row in question.rows(question.where()))
    if not counts:
        return None
    name, count = (min if least else max)(counts.items(), key=lambda each: each[1])
    title = measure_title(Measure("", Aggregate.COUNT))
    answer = asked_figures.of_place(name, whole(count), title, least=least, among=len(counts))
    return Reply(answer, _spent(question, phrase) | frozenset(noun))


def _rows_noun(question: Question, at: int) -> range:
    """Return the word for several of what numbered rows are: "which hour has the most tickets"."""
    request = question.said.request
    numbered = uses.is_called_id(question.table.columns[0]) and at in request.unknown()
    return (
        range(at, at + 1) if numbered and request.speech.names_several(request.words[at].text) else range(0)
    )


def _is_asked(question: Question) -> bool:
    """Whether it is a name that is asked for, and nothing that stands between."""
    request = question.said.request
    grouped = bool(question.grouping()) or request.has(Tag.COUNT, Tag.SERIES)
    return not grouped and len(question.amounts()) < _TWO


def _is_plain(question: Question, phrase: Phrase) -> bool:
    """Whether a word says no more than the most or the least: "best", and not "prettiest"."""
    return question.said.request.speech.has_written(question.said.words[phrase.start].text)


def _ranked(question: Question, phrase: Phrase) -> Column | None:
    """Return the column of which the most is asked, where it is spoken of."""
    named = question.amounts()
    if named:
        return question.said.column(named[0])
    hinted = hinted_amount(question)
    if hinted is not None:
        return hinted[0]
    if _says_age(question) or question.has("recent") is not None:
        moments = [each for each in question.table.columns if _is_moment(each)]
        return moments[0] if len(moments) == 1 else None
    if not _is_plain(question, phrase):
        return None
    if len(question.drawn) == 1:
        return question.table[question.drawn[0]]
    own = real_amounts(question)
    return own[0] if len(own) == 1 else None


def _is_moment(column: Column) -> bool:
    """Whether the cells are moments, or whole numbers that are years whatever the column is called."""
    years = all(isinstance(each, int) and each in _YEARS for each in column.values if each is not None)
    return uses.is_year(column) or uses.is_time(column) or (uses.is_number(column) and years)


_YEARS = range(1700, 2101)


def _says_age(question: Question) -> bool:
    return question.has("aged") is not None


def _nth(question: Question, phrase: Phrase) -> tuple[int, frozenset[int]] | None:
    """Return which place is asked for ("the second best"), counted from 0, with its word."""
    at = phrase.start - 1
    listed = question.said.request.speech.in_turn
    word = question.said.words[at].text if at >= 0 else ""
    return (listed.index(word), frozenset({at})) if word in listed else None
