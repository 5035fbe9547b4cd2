"""Tests of charts.kinds."""
