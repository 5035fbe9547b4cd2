"""An edit has a number of its own, and counts while it is near."""

from clicks.following import edit_id, is_near
from playground.snowflake import EPOCH_MS

MESSAGE = (1_000_000 << 22) | 77


def test_an_edit_counts_for_ten_minutes() -> None:
    written = EPOCH_MS + 1_000_000
    assert [is_near(MESSAGE, written + after) for after in (0, 600_000, 600_001)] == [True, True, False]


def test_an_edit_has_one_number_however_often_it_is_told() -> None:
    edited = EPOCH_MS + 1_000_500
    assert edit_id(MESSAGE, edited) == edit_id(MESSAGE, edited) == (1_000_500 << 22) | 77
    others = {edit_id(MESSAGE, edited + 1), edit_id(MESSAGE + 1, edited)}
    assert edit_id(MESSAGE, edited) not in others
    assert all(0 < other < 2**63 for other in others)
