"""Doors for outside scorers: each function calls the product's own code and returns plain JSON values."""

# --- reading -------------------------------------------------------------------------------------
import datetime as dt
from typing import Any

from charts.reading import read_message
from charts.table import Kind


def read(text: str) -> dict[str, Any] | None:
    """Return the first table of a text as {"columns": names, "rows": rows of cells}, None when there is none."""
    tables = read_message(text).tables
    if not tables:
        return None
    shown = [
        column.raw if column.kind is Kind.TIME else [_cell(value) for value in column.values]
        for column in tables[0].columns
    ]
    return {"columns": list(tables[0].names), "rows": [list(row) for row in zip(*shown, strict=True)]}


def _cell(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value


# --- end of reading ------------------------------------------------------------------------------
