"""Tests of the click handler, with its ports in this process."""
