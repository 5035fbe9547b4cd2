"""What part some rows have of the total: "what share of total sales are hats and bags together?"."""

from charts.data.figures import is_mean_like
from charts.grammar import Op
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.frames.computed import spoken_of
from charts.planner.questions.amounts import amount_of
from charts.planner.questions.question import Question
from charts.planner.questions.replies import Reply
from charts.table import Kind
from charts.telling import asked_figures


def part_of_total(question: Question) -> Reply | None:
    """Return the answer to "what percentage of the total is garden?": cells in percent of the column."""
    said = question.said
    total = [each for each in spoken_of(said, "window") if each.tag is Tag.TOTAL_SHARE]
    found = [each.test for each in question.filters.found]
    column = amount_of(question) if total and len(found) == 1 else None
    if column is None or is_mean_like(column) or said.request.has(Tag.BY, Tag.EACH, Tag.SERIES):
        return None
    label = question.table[found[0].field]
    named = (
        label.kind is Kind.TEXT and found[0].op in (Op.EQ, Op.IN) and uses.is_unique(question.table, label)
    )
    part = question.value(column, question.rows(found[0])) if named else None
    whole = question.value(column, question.rows())
    if part is None or not whole:
        return None
    joined = [each for each in spoken_of(said, "calculate") if each.tag is Tag.TOGETHER]
    shown, of = question.shown(column, part), question.shown(column, whole)
    words = frozenset(at for each in joined for at in range(each.start, each.end))
    return Reply(asked_figures.of_share(part / whole, shown, of, column.name), words)
