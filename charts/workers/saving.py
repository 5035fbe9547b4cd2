"""A chart as a file to keep: another picture, a drawing, its figures, the table, or the spec."""

import json
from collections.abc import Callable

from charts.drawing import render
from charts.drawing.theme import Theme
from charts.errors import UserError
from charts.export.csv_rows import chart_csv, table_csv
from charts.export.vega import spec_to_vega
from charts.grammar import ChartSpec, amended
from charts.kinds import chart_data
from charts.table import File, Table
from charts.telling.pasted_style import speaking_of
from charts.telling.touching import impossible

_MARKED = "\ufeff"
"""Spreadsheets take a CSV for UTF-8 by this mark."""


def saved(table: Table, spec: ChartSpec, form: str) -> File:
    """Return the file of a form of FORMS. Raises UserError where there is none."""
    made = FORMS.get(form)
    with speaking_of(table, spec.locale):
        if made is None:
            raise UserError(impossible())
        return made(table, spec)


def _png(table: Table, spec: ChartSpec) -> File:
    return File("chart.png", render.png(chart_data(table, spec)))


def _dark(table: Table, spec: ChartSpec) -> File:
    return File("chart-dark.png", render.png(chart_data(table, spec), Theme.DARK))


def _svg(table: Table, spec: ChartSpec) -> File:
    return File("chart.svg", render.svg(chart_data(table, spec)))


def _data(table: Table, spec: ChartSpec) -> File:
    return File("chart.csv", (_MARKED + chart_csv(chart_data(table, spec))).encode())


def _table(table: Table, spec: ChartSpec) -> File:
    return File("table.csv", (_MARKED + table_csv(amended(table, spec.amendments))).encode())


def _vega(_table: Table, spec: ChartSpec) -> File:
    return File("chart.vl.json", json.dumps(spec_to_vega(spec), indent=2, ensure_ascii=False).encode())


def _words(table: Table, spec: ChartSpec) -> File:
    return File("chart.txt", render.described(chart_data(table, spec)).encode())


FORMS: dict[str, Callable[[Table, ChartSpec], File]] = {
    "png": _png,
    "dark": _dark,
    "svg": _svg,
    "data": _data,
    "table": _table,
    "vega": _vega,
    "words": _words,
}
