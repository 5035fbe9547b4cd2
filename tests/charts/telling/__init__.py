"""Tests of charts.telling."""
