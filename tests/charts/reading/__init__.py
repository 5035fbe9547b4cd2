"""Tests of charts.reading."""
