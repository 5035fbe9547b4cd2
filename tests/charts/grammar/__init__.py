"""Tests of charts.grammar."""
