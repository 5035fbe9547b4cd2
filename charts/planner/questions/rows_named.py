"""Rows that a question picks: the figures of one row, the names of all that pass a test."""

from charts.data.figures import number
from charts.grammar import Comparison
from charts.language.tags import Tag
from charts.planner.effects import tests
from charts.planner.filters.literals import number_at
from charts.planner.filters.spans import SIZES
from charts.planner.frames.computed import spoken_of
from charts.planner.questions.amounts import amount_of
from charts.planner.questions.question import Question
from charts.planner.questions.replies import Reply, listed_names
from charts.planner.request.phrases import Phrase
from charts.telling import asked_figures
from charts.telling.taken import where_text

_OTHER = (
    *(Tag.TOP, Tag.BOTTOM, Tag.MAX, Tag.MIN, Tag.BY, Tag.EACH, Tag.MEAN, Tag.MEDIAN, Tag.SHARE, Tag.SERIES),
    *(Tag.COUNT, Tag.SUM, Tag.OR),
)

_SHARES = (Tag.FRACTION, Tag.PERCENT_OF)


def cell(question: Question) -> Reply | None:
    """Return the answer to "what was Tariq's mark in test 1?": the figures that are named of the one row."""
    if _asks_for_more(question) or (question.has("naming") is None and not _only_names(question)):
        return None
    if any(each.tag in _SHARES for each in spoken_of(question.said, "calculate")):
        return None  # "what percent voted tacos" is a part of all
    if question.has("exceeding") is not None or question.has("trailing") is not None:
        return None  # "which cities outsold Omsk?"
    where, label = question.where(), question.label()
    rows = question.rows(where)
    if (
        where is None
        or len(rows) != 1
        or label is None
        or label.name not in {each.field for each in tests(where)}
    ):
        return None
    named = [question.said.column(each) for each in question.amounts()]
    one = amount_of(question)
    columns = named or ([one] if one else [])
    told = [
        (column.name, question.shown(column, value))
        for column in columns
        if (value := number(column.values[rows[0]])) is not None
    ]
    if not told or len(told) < len(columns):
        return None
    (name, shown), *others = told
    answer = shown, f": {name} ({question.name_of(rows[0])})."
    return Reply(asked_figures.and_others(answer, others), frozenset())


def _asks_for_more(question: Question) -> bool:
    """Whether something is ranked, grouped, added up or counted; "berapa" is how much as well."""
    return any(not _asks_how_much(question, each) for each in question.said.request.all(*_OTHER))


def _only_names(question: Question) -> bool:
    """Whether a row and a column are named and no more is said: "3月の売上は?"."""
    request = question.said.request
    named = {at for each in question.filters.found for at in range(each.start, each.end)}
    for at, word in enumerate(request.words):
        phrase = request.phrase_at(at)
        idle = word.kind == "stop" or (phrase is not None and phrase.tag in (Tag.FILLER, Tag.IN))
        if not idle and at not in named and request.mention_at(at) is None:
            return False
    return True


def _asks_how_much(question: Question, phrase: Phrase) -> bool:
    """Whether a quality only asks how much something is: "wie groß war", "jak duża była", "berapa"."""
    request = question.said.request
    if phrase.tag is Tag.COUNT:
        return request.speech.says_how_much([word.text for word in request.words[phrase.start : phrase.end]])
    led = question.said.words[phrase.start - 1].text if phrase.start else ""
    behind = question.said.mention_at(phrase.end) if phrase.end < len(question.said.words) else None
    if phrase.tag is Tag.EACH:
        return behind in question.amounts()  # "hur stor var omsättningen": "var" is "was"
    return phrase.tag in _ENDS and led in question.said.listed("naming")


_ENDS = (Tag.TOP, Tag.BOTTOM, Tag.MAX, Tag.MIN)


def none_at_all(question: Question) -> Reply | None:
    """Return the answer to "which week did Hilda lay nothing?": the rows where a column has 0."""
    nothing, named = question.has("none_of_it"), question.amounts()
    if nothing is None or len(named) != 1 or not question.starts_with("picking"):
        return None
    column = question.said.column(named[0])
    if any(each.test.field == column.name for each in question.filters.found):
        return None  # "which hosts have no errors" is a filter, too
    rows = question.rows(question.where())
    kept = [row for row in rows if number(column.values[row]) == 0]
    if not kept:
        return None
    return Reply(listed_names(question, "", kept, len(rows), f"{column.name} = 0"), frozenset({nothing}))


def passing(question: Question) -> Reply | None:
    """Return the answer to "which hosts have less than 50 GB free?": the names of the rows that pass."""
    label = question.label()
    if label is None or question.said.request.has(*_OTHER) or not question.starts_with("picking"):
        return None
    where, words = question.where(), frozenset[int]()
    if where is None and (unnamed := _unnamed_test(question)):
        where, words = unnamed
    if where is None:
        return None
    about = {each.field for each in tests(where)}
    beside = [each for each in question.amounts() if question.said.column(each).name not in about]
    if label.name in about or beside:
        return None
    rows, kept = question.rows(), question.rows(where)
    if not kept:
        return None
    return Reply(listed_names(question, "", kept, len(rows), where_text(where, question.table)), words)


def _unnamed_test(question: Question) -> tuple[Comparison, frozenset[int]] | None:
    """Return the test of "less than 50" on the figures that are drawn, with its words."""
    request, column = question.said.request, amount_of(question)
    for phrase in request.all(*SIZES) if column is not None else ():
        found = number_at(request.words, request.behind_fillers(phrase.end))
        if found is not None and column is not None:
            words = frozenset(range(phrase.start, found.end))
            return Comparison(column.name, SIZES[phrase.tag], (found.value,)), words
    return None
