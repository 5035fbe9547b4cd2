"""Profiles of hypothesis: `gate` for every run, and on demand far more examples, of another seed each time.

pytest tests/charts/test_marks.py --hypothesis-profile=thorough --timeout=0
"""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "gate", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", settings.get_profile("gate"), derandomize=False, max_examples=20_000)
settings.load_profile("gate")
