"""Questions for how far two are apart: "how many more points do the Pumas have than the Wolves?"."""

from charts.data.figures import is_mean_like
from charts.data.filtering import figure, kept_rows
from charts.grammar import Aggregate, ChartSpec, Comparison, Measure, Op
from charts.language.tags import Tag
from charts.planner.asked_about import rows_of, said_figure
from charts.planner.choice import uses
from charts.planner.filters.literals import Cell, number_at
from charts.planner.frames.computed import spoken_of
from charts.planner.frames.frame import Said
from charts.planner.request.phrases import Phrase
from charts.table import Column
from charts.telling import asked_figures
from charts.telling.asked_figures import Answered
from charts.telling.titles import measure_title

_AGAINST = (Tag.MORE_THAN, Tag.AWAY_FROM)
_COMPARED = (Tag.ABOVE, Tag.BELOW)
_TWO = 2


def difference(said: Said, spec: ChartSpec) -> Answered | None:
    """Return the answer for two cells of one column: the figure of one less that of the other."""
    cells = _pair(said)
    words = _comparing(said) if cells else []
    column = _compared(said, spec) if words else None
    if not cells or not words or column is None:
        return None
    how = Measure(column.name, Aggregate.MEAN if is_mean_like(column) else Aggregate.SUM)
    label = said.table.columns[cells[0].column].name
    figures = [
        figure(
            said.table,
            how,
            kept_rows(said.table, Comparison(label, Op.EQ, (cell.value,)), rows_of(said.table)),
        )
        for cell in cells
    ]
    first, second = figures
    if first is None or second is None:
        return None
    said.request.used.update(at for each in words for at in range(each.start, each.end))
    said.request.used.update(at for cell in cells for at in range(cell.start, cell.end))
    apart = said_figure(said.table, how, abs(first - second))
    one, other = (
        (cell.value, said_figure(said.table, how, value))
        for cell, value in zip(cells, (first, second), strict=True)
    )
    name = column.name if spec.y and spec.y[0].field == column.name else measure_title(how)
    return asked_figures.of_difference(apart, name, one, other)


def _pair(said: Said) -> list[Cell]:
    """Return the two cells of one column that are named, left to right; nothing where there are more."""
    found = {(cell.column, cell.value): cell for cell in said.cells}
    columns = {column for column, _ in found}
    return list(found.values()) if len(found) == _TWO and len(columns) == 1 else []


def _comparing(said: Said) -> list[Phrase]:
    """Return the words that ask how far two are apart, where no number follows that rows are held against."""
    found = [each for each in spoken_of(said, "against") if each.tag in _AGAINST]
    found += [each for each in spoken_of(said, "calculate") if each.tag is Tag.DIFFERENCE]
    found += list(said.request.all(*_COMPARED))
    return [each for each in found if number_at(said.words, each.end) is None]


def _compared(said: Said, spec: ChartSpec) -> Column | None:
    """Return the column that is compared: the one that is named, else the one that is drawn."""
    named = [said.column(each) for each in said.request.mentions if uses.is_measure(said.column(each))]
    drawn = [said.table[each.field] for each in spec.y if each.field in said.table.names]
    return named[0] if named else drawn[0] if len(drawn) == 1 else None
