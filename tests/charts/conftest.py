"""How many random charts are drawn: a hundred a test in the gate, and on demand far more.

pytest tests/charts/test_marks.py --hypothesis-profile=thorough --timeout=0
"""

from hypothesis import settings

settings.register_profile("thorough", max_examples=20_000, deadline=None)
