"""Filters by the sign of the only amounts, where these go both ways: "expenses only" of a bank statement."""

from collections.abc import Iterator, Sequence

from charts.grammar import Comparison, Op
from charts.language.tags import Tag
from charts.planner.choice import uses
from charts.planner.filters.around import Found
from charts.planner.filters.literals import Cell
from charts.planner.request.phrases import Request
from charts.table import Column

_SIGNS = {Tag.COST: Op.LT, Tag.INCOME: Op.GT}


def signed_tests(request: Request, cells: Sequence[Cell]) -> Iterator[Found]:
    """Yield the test of what goes out, or of what comes in, where one of the two is spoken of."""
    column = _both_ways(request)
    if column is None:
        return
    named = {at for cell in cells for at in range(cell.start, cell.end)}
    found = [
        (at, meant[0])
        for at in request.unknown()
        if at not in named and (meant := request.speech.longest((request.words[at].text,), "named"))
    ]
    found = [each for each in found if each[1] in _SIGNS]
    if found and len({tag for _, tag in found}) == 1:
        at, tag = found[0]
        request.used.update(place for place, _ in found)
        yield Found(Comparison(column.name, _SIGNS[tag], (0,)), at, at + 1)


def _both_ways(request: Request) -> Column | None:
    """Return the only column of figures, if some are above zero and some below."""
    columns = uses.measures(request.table)
    figures = [value for value in columns[0].values if isinstance(value, int | float)] if columns else []
    return columns[0] if len(columns) == 1 and figures and min(figures) < 0 < max(figures) else None
