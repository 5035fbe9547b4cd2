"""Tests of charts.planner."""
