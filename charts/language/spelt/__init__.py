"""Everyday words of each language that stand a slip of the keys from a word of the planner's.

Which words are everyday ones was looked up in wordfreq (Robyn Speer and others, CC BY-SA 4.0).
"""
