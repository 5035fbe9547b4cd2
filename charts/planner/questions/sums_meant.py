"""How much something comes to over all rows asked about: "how much did we spend?", "what has Kelly paid?"."""

from charts.data.calculating import calculated
from charts.data.figures import is_mean_like
from charts.data.filtering import figure
from charts.grammar import Aggregate, Measure
from charts.language.lexicon import words_for
from charts.language.tags import Tag
from charts.planner.asked_about import said_figure
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.operands import addable, called
from charts.planner.frames.remaining import rest_in
from charts.planner.questions.amounts import amount_of, hinted_amount
from charts.planner.questions.columns_compared import differing
from charts.planner.questions.places_compared import moving
from charts.planner.questions.question import Question
from charts.planner.questions.replies import Reply
from charts.telling import asked_figures
from charts.telling.speech import say, whole
from charts.telling.titles import measure_title

_OTHER = (
    Tag.TOP,
    Tag.BOTTOM,
    Tag.MAX,
    Tag.MIN,
    Tag.BY,
    Tag.EACH,
    Tag.MEAN,
    Tag.MEDIAN,
    Tag.SHARE,
    Tag.SERIES,
)


def total(question: Question) -> Reply | None:
    """Return the answer to "how much did it rain over the entire year?": the sum of the one column meant."""
    said = question.said
    how = [
        each for each in spoken_of(said, "figure") + spoken_of(said, "calculate") if each.tag is Tag.TOGETHER
    ]
    how += list(said.request.all(Tag.SUM))
    tested = {each.test.field for each in question.filters.found}
    counted = ((each, said.mention_at(said.skip(each.end))) for each in said.request.all(Tag.COUNT))
    how += [
        each
        for each, named in counted
        if named is not None and named in question.amounts() and said.column(named).name not in tested
    ]
    much = question.has("amounting")
    if len(question.numbered()) > 1 or rest_in(said) is not None:
        return _left(question) if much is not None else None
    if (
        (much is None and not how)
        or said.request.has(*_OTHER)
        or differing(question)
        or moving(question)
        or question.groups()
    ):
        return None
    several = _all_amounts(question) if how or much is not None else None
    if several is not None:
        return several
    column = amount_of(question)
    hinted = hinted_amount(question) if not question.amounts() else None
    if column is None or (is_mean_like(column) and not how and hinted is None):
        return None
    rows = question.rows(question.where())
    measure = Measure(column.name, Aggregate.SUM)
    value = figure(question.table, measure, rows)
    if value is None:
        return None
    known = sum(column.values[row] is not None for row in rows)
    answer = asked_figures.of_rows(said_figure(question.table, measure, value), measure_title(measure), known)
    words = {at for each in how for at in range(each.start, each.end)} | (
        hinted[1] if hinted else frozenset()
    )
    if much is not None:
        words.add(much)
    return Reply(answer, frozenset(words))


def _left(question: Question) -> Reply | None:
    """Return the answer to "how much does Globex still owe?": what is left, over the rows asked about."""
    found = rest_in(question.said)
    if found is None or question.said.request.has(*_OTHER):
        return None
    made, words = found
    rows = question.rows(question.where())
    places = [each for each in question.places() if each.start not in words]
    if question.groups() and not places:
        return None
    table, _ = calculated(question.table, [made], range(len(question.table)))
    value = figure(table, Measure(made.name, Aggregate.SUM), rows)
    if value is None:
        return None
    shown = said_figure(table, Measure(made.name), value)
    return Reply(
        asked_figures.of_rows(shown, measure_title(Measure(made.name, Aggregate.SUM)), len(rows)), frozenset()
    )


def _all_amounts(question: Question) -> Reply | None:
    """Return all columns of amounts added up, where none is meant more: "my total spending"."""
    said = question.said
    costs = {at for at, word in enumerate(said.words) if word.text in words_for(Tag.COST)}
    columns = addable(said, spent=bool(costs))
    named = len(called(said, Tag.COST)) if costs else hinted_amount(question) is not None
    if question.amounts() or len(question.drawn) == 1 or len(columns) < _SEVERAL or named:
        return None
    rows = question.rows(question.where())
    values = [figure(question.table, Measure(each.name, Aggregate.SUM), rows) for each in columns]
    value = sum(each for each in values if each is not None)
    name = say("Total of {count} columns", count=whole(len(columns)))
    told = said_figure(question.table, Measure(columns[0].name, Aggregate.SUM), value)
    totals = {at for each in said.request.all(Tag.SUM) for at in range(each.start, each.end)}
    much = question.has("amounting")
    return Reply(
        asked_figures.of_rows(told, name, len(rows)),
        frozenset(costs | totals | ({much} if much is not None else set())),
    )


_SEVERAL = 2
