"""One column of strings to typed values; what a column is, is decided by all of its cells together."""

from charts.cells.characters import clean, clean_rows, is_null, is_number_null, tidy
from charts.cells.columns import type_columns

__all__ = ["clean", "clean_rows", "is_null", "is_number_null", "tidy", "type_columns"]
