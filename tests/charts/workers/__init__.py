"""Tests of charts.workers."""
