"""Tests of charts.data."""
