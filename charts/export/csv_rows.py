"""The plotted figures, and tables, as CSV (RFC 4180)."""

import csv
import datetime as dt
import io

from charts.chart import ChartData
from charts.data.drawn_rows import Cell
from charts.data.figures import plain
from charts.kinds import kind_of
from charts.table import Table

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def chart_csv(chart: ChartData) -> str:
    """Return what is drawn as CSV, by the rows of its kind: places along x with their series, bins, boxes.

    Text that a spreadsheet would run as a formula is kept as text by a leading apostrophe
    (OWASP, CSV injection).
    """
    rows = kind_of(chart.mark).rows(chart)
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([_text(cell) for cell in row] for row in rows)
    return out.getvalue()


def table_csv(table: Table) -> str:
    """Return a table as CSV, each cell as it was pasted; formulas are kept as text as in `chart_csv`."""
    out = io.StringIO()
    rows = zip(*(column.raw for column in table.columns), strict=True)
    csv.writer(out, lineterminator="\r\n").writerows(
        [_text(cell) for cell in row] for row in (table.names, *rows)
    )
    return out.getvalue()


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_FORMULA) else cell
    return cell.isoformat() if isinstance(cell, dt.date) else plain(cell)
