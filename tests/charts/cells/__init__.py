"""Tests of charts.cells."""
