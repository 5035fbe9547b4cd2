"""Tests of charts.values."""
