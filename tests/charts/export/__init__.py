"""Tests of charts.export."""
