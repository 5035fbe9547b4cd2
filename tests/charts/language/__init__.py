"""Tests of charts.language."""
