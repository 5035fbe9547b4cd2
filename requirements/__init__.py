"""The locks, and the proof that an environment is what they say."""
