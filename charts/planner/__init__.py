"""A request in a member's words becomes a ChartSpec. Deterministic, no model."""

from charts.planner.explained import explained
from charts.planner.plan import Plan
from charts.planner.planning import plan

__all__ = ["Plan", "explained", "plan"]
