"""Which columns are the price of one: "Unit price", "Price per kWh", "Bought at"."""

from charts.language.spelling import words_of
from charts.planner.choice import uses
from charts.table import Column, Table


def prices(table: Table) -> list[Column]:
    """Return the columns of numbers that are the price of one, by their names."""
    return [each for each in uses.measures(table) if _is_price(each)]


def _is_price(column: Column) -> bool:
    if uses.holds(column, "price"):
        return True
    if uses.holds(column, "fee") and uses.holds(column, "of one"):
        return True
    return len(words_of(column.name)) == 1 and uses.holds(column, "rate")
