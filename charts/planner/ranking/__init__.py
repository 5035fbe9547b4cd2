"""Readings of one request beside the first: what speaks for each, and which of them is drawn."""

from charts.planner.ranking.ranker import Candidate, candidates_of, chosen_of

__all__ = ["Candidate", "candidates_of", "chosen_of"]
