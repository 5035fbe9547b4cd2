"""What is not to be drawn: a chart at all, or some of its rows ("don't draw Sweden", "低于200的不要画")."""

from collections.abc import Sequence

from charts.language.intent import refuses_chart
from charts.language.tags import Tag
from charts.planner.leftovers import clauses_of, text_of
from charts.planner.questions.question import question_of
from charts.planner.request.phrases import Request


def refuses_rows(read: Request) -> bool:
    """Whether each clause that refuses to have something drawn says which rows, and no kind of chart."""
    refusing = [clause for clause in clauses_of(read) if refuses_chart(text_of(read, clause))]
    if not refusing:
        return False
    tests = {each.start for each in question_of(read, None).filters.found}
    return all(not tests.isdisjoint(clause) and not _names_a_chart(read, clause) for clause in refusing)


def _names_a_chart(read: Request, clause: Sequence[int]) -> bool:
    phrases = (each for each in map(read.phrase_at, clause) if each is not None)
    return any(each.tag.family == "mark" or each.tag is Tag.CHART for each in phrases)
