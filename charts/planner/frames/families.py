"""The families of wishes, in the order in which they take their words."""

from charts.planner.frames.frame import Reader

READERS: tuple[Reader, ...] = ()
