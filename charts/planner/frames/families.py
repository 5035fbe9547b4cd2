"""The families of wishes, in the order in which they take their words."""

from charts.planner.frames.aggregating import read_figures
from charts.planner.frames.computed import loosely
from charts.planner.frames.frame import Reader
from charts.planner.frames.layering import layering
from charts.planner.frames.looking import looking
from charts.planner.frames.made_columns import read_calculations
from charts.planner.frames.windowing import read_windows

_COMPUTED: tuple[Reader, ...] = (read_figures, read_calculations, read_windows)

READERS: tuple[Reader, ...] = (*(loosely(reader) for reader in _COMPUTED), layering, looking)
"""What is computed comes first: "moving average line" is no line at the average, "growth in %" no look."""
