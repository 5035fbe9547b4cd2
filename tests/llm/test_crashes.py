"""A process that dies between any two steps: nothing is paid twice, and what was decided stays decided."""

import pytest

from charts.grammar import Mark
from tests.llm.server import in_turn, saying, serving
from tests.llm.world import GOOD, Statements, World, mention, provider


class KilledError(BaseException):
    """The process is gone."""


class Dying(Statements):
    """A database whose process dies at the n-th statement, before or after its commit."""

    def __init__(self, at: int, *, late: bool) -> None:
        super().__init__()
        self.left = at
        self.late = late

    async def run(self, sql: str, parameters: tuple[object, ...] = ()) -> list[tuple[object, ...]]:  # type: ignore[override]
        """Run one statement, if the process lives."""
        self.left -= 1
        if self.left == 0 and not self.late:
            raise KilledError
        rows = await super().run(sql, parameters)
        if self.left == 0:
            raise KilledError
        return rows


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("at", range(1, 9))
@pytest.mark.parametrize("first", ["good", "bad"])
async def test_a_kill_at_any_statement_costs_no_second_payment(at: int, first: str, late: bool) -> None:  # noqa: FBT001 - a parameter of the test
    db = Dying(at, late=late)
    answers = saying(GOOD) if first == "good" else in_turn(saying("no"), saying(GOOD))
    async with serving(answers) as server:
        killed = World((provider(server.url),), db=db)
        try:
            before = await killed.decide(mention())
        except KilledError:
            before = None
        await killed.handler.close()
        paid = len(server.requests)
        reborn = World((provider(server.url),), db=db)
        after = await reborn.decide(mention())
        again = await reborn.decide(mention())
        await reborn.handler.close()
    kept = db.raw.execute("SELECT count(*) FROM turn").fetchall()
    db.raw.close()

    assert after.spec is not None
    assert again == after
    assert before in (None, after)
    assert kept == [(1,)]
    assert len(server.requests) <= 2
    if first == "good":
        assert len(server.requests) <= 1
        assert paid == 0 or after.spec.mark in (Mark.AREA, Mark.LINE)
