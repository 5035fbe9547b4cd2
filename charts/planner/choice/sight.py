"""What is seen of a table when nothing is said about it: its labels, its measures, and what is neither."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from charts.data.figures import is_mean_like, unit_symbol
from charts.grammar import Stack
from charts.language.answer_scales import scale_places
from charts.planner.choice import uses
from charts.planner.choice.defaults import first_names, is_attribute
from charts.planner.choice.derived import Made, Origin, origins
from charts.table import CALENDAR, Column, Kind, Table

_FEWEST = 3
_FAR = 25
_EARTH = 180.0


@dataclass(frozen=True)
class Sight:
    """A table as a chart editor sees it: which columns name rows, which are measured, which are neither."""

    table: Table

    @cached_property
    def rows(self) -> Sequence[int]:
        """The rows that sum up no others."""
        return [row for row in range(len(self.table)) if row not in self.table.totals]

    @cached_property
    def labels(self) -> Sequence[Column]:
        """The columns of names: texts, and truths; the first is what a reader calls the rows."""
        columns = [each for each in self.table.columns if each.kind in (Kind.TEXT, Kind.BOOLEAN)]
        found = [each for each in columns if uses.levels(each) > 1] or columns
        first = uses.numbered_names(self.table) or first_names(self.table, found)
        found = found if first is None or first in found else [first, *found]
        return sorted(found, key=lambda each: each is not first)

    @cached_property
    def times(self) -> Sequence[Column]:
        """The columns of moments that place the rows."""
        columns = [each for each in self.table.columns if each.kind in CALENDAR]
        return [each for each in columns if uses.levels(each) > 1 and not is_attribute(self.table, each)]

    @cached_property
    def keys(self) -> Sequence[Column]:
        """The columns of numbers that only name rows: ids, codes, ranks, numbers of telephones."""
        return [each for each in self._numbers if self._is_key(each)]

    @cached_property
    def _numbers(self) -> Sequence[Column]:
        columns = [each for each in self.table.columns if uses.is_number(each)]
        return [each for each in columns if any(value is not None for value in each.values)]

    def _is_key(self, column: Column) -> bool:
        if uses.is_key(column) or self.is_ranking(column) or column is uses.numbered_names(self.table):
            return True
        if not (self.labels or len(self._numbers) > 1):
            return False
        unit = column.unit if column is self.table.columns[0] else None
        coded = unit is not None and unit.prefix and unit.symbol.isalpha()
        return coded and uses.is_unique(self.table, column)

    def is_ranking(self, column: Column) -> bool:
        """Whether a column ranks the rows: 1, 2, 3 with ties, headed so or before all others."""
        if not (uses.is_number(column) and (uses.holds(column, "rank") or self._leads(column))):
            return False
        places = sorted(value for value in self.values(column) if isinstance(value, int))
        filled = len(places) == len(self.rows) >= _FEWEST
        return filled and places[0] == 1 and all(value <= at + 1 for at, value in enumerate(places))

    def _leads(self, column: Column) -> bool:
        return uses.numbers_rows(self.table, column) and bool(self.labels)

    @cached_property
    def origins(self) -> Mapping[str, Origin]:
        """How columns were made of others, by their names."""
        columns = [each for each in self._numbers if each.name not in self._key_names]
        known = self.table.once(_no_origins)
        key = (tuple(each.name for each in columns), tuple(self.rows))
        if key not in known:
            known[key] = origins(columns, self.rows)
        return known[key]

    @cached_property
    def measures(self) -> Sequence[Column]:
        """The columns that say how much, in order."""
        named = [each for each in self._numbers if each.name not in self._key_names]
        plain = [each for each in named if not self._is_aside(each)]
        return [each for each in plain if uses.levels(each) > 1 or len(self.rows) == 1] or plain

    def _is_aside(self, column: Column) -> bool:
        return column.name in self.origins or self._is_coordinate(column)

    @cached_property
    def _key_names(self) -> AbstractSet[str]:
        return {each.name for each in self.keys}

    @cached_property
    def _places_on_earth(self) -> AbstractSet[str]:
        found = (
            each for each in self._numbers if uses.holds(each, "latitude") or uses.holds(each, "longitude")
        )
        return {each.name for each in found}

    def _is_coordinate(self, column: Column) -> bool:
        pair = self._places_on_earth
        near = len(pair) > 1 and column.name in pair
        return near and all(abs(value) <= _EARTH for value in self.values(column))

    @property
    def is_record(self) -> bool:
        """Whether rows are ranked, or columns reckoned of each other: of a league, not of like measures."""
        made = {origin.how for origin in self.origins.values()}
        return any(self.is_ranking(each) for each in self.keys) or Made.DIFFERENCE in made

    def values(self, column: Column) -> list[int | float]:
        """Return the numbers of a column in the rows that sum up no others."""
        found = (column.values[row] for row in self.rows)
        return [value for value in found if isinstance(value, int | float) and not isinstance(value, bool)]

    # --- the order of labels ---

    def is_ordered(self, column: Column) -> bool:
        """Whether labels have an order of their own: a scale, a calendar, numbers that rise as pasted."""
        if column.kind in CALENDAR or column.kind is Kind.BOOLEAN:
            return column.kind in CALENDAR
        labels = [str(column.values[row]) for row in self.rows if column.values[row] is not None]
        return uses.rises(labels) or scale_places(labels) is not None

    # --- like with like ---

    def is_like(self, one: Column, other: Column) -> bool:
        """Whether two measures are of one kind, so that one axis can carry both."""
        units = [unit_symbol(each) for each in (one, other)]
        if units[0] != units[1]:
            return False
        small, big = sorted(
            max((abs(value) for value in self.values(each)), default=0) for each in (one, other)
        )
        if units[0]:
            return small * _FAR * _FAR >= big
        return is_mean_like(one) == is_mean_like(other) and small * _FAR >= big

    def alike(self, main: Column) -> list[Column]:
        """Return the measures that are like one of them, in order, it among them."""
        return [each for each in self.measures if self.is_like(main, each)]

    def stack(self, group: Sequence[Column]) -> Stack:
        """Return whether measures stand on each other: they do where a column sums them up."""
        names = {each.name for each in group}
        totals = (set(each.parts) for each in self.origins.values() if each.how is Made.TOTAL)
        return Stack.ZERO if any(parts == names for parts in totals) else Stack.NONE

    @cached_property
    def main(self) -> Column | None:
        """The measure that a table is about: what its rows are sorted by, else the likeliest result."""
        return max(self.measures, key=self._weight, default=None)

    def _weight(self, column: Column) -> tuple[bool, ...]:
        """Return what speaks for a measure, the weightiest first; of equals the first one is meant."""
        return (
            not self.times and self.is_sorted(column),
            uses.holds(column, "result"),
            not uses.is_discrete(column),
            not self._counts_samples(column),
            bool(unit_symbol(column)),
        )

    def _counts_samples(self, column: Column) -> bool:
        return uses.holds(column, "sample") or uses.holds(column, "error")

    def is_sorted(self, column: Column) -> bool:
        """Whether the rows stand in the order of a measure."""
        values = self.values(column)
        whole = len(values) == len(self.rows) >= _FEWEST
        return whole and len(set(values)) > 1 and values in (sorted(values), sorted(values, reverse=True))


_Known = dict[tuple[tuple[str, ...], tuple[int, ...]], Mapping[str, Origin]]


def _no_origins(_table: Table) -> _Known:
    """Return where it is kept how columns of a table were made, by columns and rows: each reading asks."""
    return {}
