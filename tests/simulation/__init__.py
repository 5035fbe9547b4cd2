"""The shipped protocol code on virtual time, against a seeded Discord, model and database.

`python -m tests.simulation --help` replays a schedule or runs many. What is promised, and why it holds, is
checked from Discord's history alone.
"""
