"""Rows that a question picks: the figures of one row, the names of all that pass a test."""

from charts.data.figures import number
from charts.grammar import Op
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.effects import tests
from charts.planner.questions.amounts import amount_of
from charts.planner.questions.question import Question
from charts.planner.questions.replies import Reply, listed_names
from charts.telling import asked_figures
from charts.telling.taken import where_text

_OTHER = (
    *(Tag.TOP, Tag.BOTTOM, Tag.MAX, Tag.MIN, Tag.BY, Tag.EACH, Tag.MEAN, Tag.MEDIAN, Tag.SHARE, Tag.SERIES),
    *(Tag.COUNT, Tag.SUM, Tag.OR),
)


def cell(question: Question) -> Reply | None:
    """Return the answer to "what was Tariq's mark in test 1?": the figures that are named of the one row."""
    if question.said.request.has(*_OTHER) or not question.starts_with("naming"):
        return None
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


def none_at_all(question: Question) -> Reply | None:
    """Return the answer to "which week did Hilda lay nothing?": the rows where a column has 0."""
    nothing, named = question.has("none_of_it"), question.amounts()
    if nothing is None or len(named) != 1 or not question.starts_with("picking"):
        return None
    column = question.said.column(named[0])
    rows = question.rows(question.where())
    kept = [row for row in rows if number(column.values[row]) == 0]
    if not kept:
        return None
    return Reply(listed_names(question, "", kept, len(rows), f"{column.name} = 0"), frozenset({nothing}))


def passing(question: Question) -> Reply | None:
    """Return the answer to "which hosts have less than 50 GB free?": the names of the rows that pass."""
    where = question.where()
    if where is None or question.said.request.has(*_OTHER) or not question.starts_with("picking"):
        return None
    label = question.label()
    sized = [each for each in tests(where) if each.op not in (Op.EQ, Op.IN) or each.time_unit is None]
    about = {each.field for each in tests(where)}
    if label is None or label.name in about or not sized:
        return None
    if len(question.amounts()) - len(
        [each for each in question.amounts() if question.said.column(each).name in about]
    ):
        return None
    if any(uses.is_measure(question.table[each.field]) for each in tests(where)) or len(about) == 1:
        rows = question.rows()
        kept = question.rows(where)
        if not kept:
            return None
        return Reply(
            listed_names(question, "", kept, len(rows), where_text(where, question.table)), frozenset()
        )
    return None
