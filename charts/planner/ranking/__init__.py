"""Readings of one request beside the first: what speaks for each, and which of them is drawn."""

from charts.planner.ranking.ranker import Candidate, best_of, candidates_of

__all__ = ["Candidate", "best_of", "candidates_of"]
