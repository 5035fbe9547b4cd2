"""Everyday words of each language that stand a slip of the keys from a word of the planner's."""
