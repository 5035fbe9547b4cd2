"""The families of wishes, in the order in which they take their words."""

from charts.planner.frames.frame import Reader
from charts.planner.frames.layering import layering
from charts.planner.frames.looking import looking

READERS: tuple[Reader, ...] = (layering, looking)
