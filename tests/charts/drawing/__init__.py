"""Tests of charts.drawing."""
