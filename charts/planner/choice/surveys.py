"""Answers to several questions on one scale: a column for each question, a row for each who answered."""

from charts.grammar import Aggregate, Channel, ChartSpec, Fold, Mark, Measure, Stack
from charts.language.answer_scales import scale_places
from charts.planner.choice import uses
from charts.table import Column, Kind, Table
from charts.telling.titles import survey_titles

_HIGHEST, _OFTEN = 10, 1.5
"""Marks reach no higher, and most of them are given more than once."""


def answers_to(table: Table, spec: ChartSpec) -> ChartSpec | None:
    """Return lying shares of answers to each question about the middle of their scale, if there are any."""
    asked = _questions(table)
    if len(asked) < 2:  # noqa: PLR2004 - several
        return None
    key, value, title = survey_titles()
    return ChartSpec(
        Mark.BAR,
        x=Channel(key),
        y=(Measure("", Aggregate.COUNT),),
        series=Channel(value),
        where=spec.where,
        stack=Stack.DIVERGE,
        horizontal=True,
        title=spec.title or title,
        fold=Fold(tuple(asked), key, value),
    )


def _questions(table: Table) -> list[str]:
    """Return the columns that hold answers on one scale: its words, or marks from 1 on."""
    worded = [each for each in table.columns if each.kind is Kind.TEXT and not uses.is_unique(table, each)]
    own = [each for each in worded if _are_on_one_scale([each])]
    several = worded if _are_on_one_scale(worded) else own
    if len(several) > 1 and _are_on_one_scale(several):
        return [each.name for each in several]
    numbers = [each for each in uses.measures(table) if not uses.numbers_rows(table, each)]
    marked = [each.name for each in numbers if _are_marks(each)]
    return marked if len(marked) == len(numbers) else []


def _are_on_one_scale(columns: list[Column]) -> bool:
    answers = [str(value) for each in columns for value in each.values if value is not None]
    return scale_places(answers) is not None


def _are_marks(column: Column) -> bool:
    """Whether numbers are marks on a scale such as 1 to 5."""
    known = [value for value in column.values if value is not None]
    whole = all(isinstance(value, int) and 0 <= value <= _HIGHEST for value in known)
    return whole and len(known) >= _OFTEN * len(set(known))
