"""Ratios against peers, one script a question, and the doors for outside scorers."""
