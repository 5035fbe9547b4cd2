"""Tests of charts.layout."""
