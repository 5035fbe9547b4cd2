"""How many random cases a property is tried with: a few in every run, and very many on demand."""

from hypothesis import settings

MANY = 20_000
"""What the profile `thorough` tries of each."""


def examples(few: int) -> int:
    """Return how many: so few with the gate, for what is dear there."""
    return MANY if settings.get_current_profile_name() == "thorough" else few
