"""A lost reply, and an outage longer than a nonce is remembered: one answer, wherever it was asked for."""

from pathlib import Path

from tests.faults.outages import PLACES, Outage, play


async def test_one_answer_in_every_kind_of_place(tmp_path: Path) -> None:
    """All lengths of memory and of outages: `python -m benchmarks.everywhere`."""
    assert await play(Outage(60, 90), tmp_path) == dict.fromkeys(PLACES, 1)
