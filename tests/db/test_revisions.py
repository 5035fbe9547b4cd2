"""Charts, their revisions and touches: one claim for each touch, one touch for each revision."""

import pytest

from answer.row import Owner
from db.revisions import Chart, Claim, ClickState, Revision, Revisions
from tests.db.engines import engine

pytestmark = pytest.mark.usefixtures("each_engine")

FIRST, SECOND = Owner("run.c1"), Owner("run.c2")
CHART = Chart(42, 2, 10, 42)


async def revisions() -> Revisions:
    made = Revisions(engine())
    await made.begin(CHART, "{}")
    return made


async def claim(rows: Revisions, click: int, base: int | None, owner: Owner = FIRST) -> Claim | None:
    return await rows.claim(click, owner, chart=42, base=base, member=2, form='{"token": "t"}')


async def test_a_touch_is_claimed_once_and_its_owner_may_ask_again() -> None:
    rows = await revisions()

    expected = Claim(1, 42, 1, ClickState.CLAIMED, FIRST, '{"token": "t"}')
    assert await claim(rows, 1, 0) == expected
    assert await claim(rows, 1, 0, SECOND) is None
    assert await claim(rows, 1, 0) == expected


async def test_of_two_touches_of_one_revision_the_first_makes_the_next() -> None:
    rows = await revisions()
    await claim(rows, 1, 0)
    late = await claim(rows, 2, 0, SECOND)
    following = await claim(rows, 3, 1, SECOND)

    assert (late and late.state, late and late.number) == (ClickState.REFUSED, None)
    assert (following and following.state, following and following.number) == (ClickState.CLAIMED, 2)
    assert [one.id for one in await rows.unfinished()] == [1, 3]


async def test_a_touch_from_the_future_is_refused() -> None:
    rows = await revisions()
    strange = await claim(rows, 1, 5)

    assert strange
    assert strange.state is ClickState.REFUSED


async def test_a_touch_that_makes_no_revision_is_never_refused() -> None:
    rows = await revisions()
    await claim(rows, 1, 0)
    copies = [await claim(rows, click, None) for click in (2, 3)]

    assert [(copy and copy.number, copy and copy.state) for copy in copies] == [(None, "claimed")] * 2


async def test_what_another_process_has_gives_its_number_back() -> None:
    rows = await revisions()
    taken = await claim(rows, 1, 0)
    assert taken
    await rows.released(taken, "another process has it")
    again = await claim(rows, 2, 0)

    assert again
    assert again.number == 1


async def test_a_touch_of_a_dead_process_is_adopted_once() -> None:
    rows = await revisions()
    await claim(rows, 1, 0)
    [left] = await rows.unfinished()
    adopted = await rows.adopt(left, SECOND)

    assert adopted == Claim(1, 42, 1, ClickState.CLAIMED, SECOND, '{"token": "t"}')
    assert await rows.adopt(left, Owner("run.c3")) is None
    assert not await rows.stored(left)
    assert adopted is not None
    assert await rows.stored(adopted)


async def test_how_a_member_can_be_told_is_forgotten_at_the_end() -> None:
    rows = await revisions()
    made = await claim(rows, 1, 0)
    assert made
    await rows.finished(made)

    assert await rows.unfinished() == []
    statements = rows._db
    assert await statements.run("SELECT state, click_json FROM click") == [("done", None)]


async def test_the_first_revision_with_a_number_is_the_one_that_holds() -> None:
    rows = await revisions()
    first = await rows.keep(Revision(42, 1, '{"mark": "line"}', undo=0))
    second = await rows.keep(Revision(42, 1, '{"mark": "arc"}'))
    await rows.begin(CHART, '{"mark": "arc"}')

    assert first == second == await rows.latest(42)
    assert await rows.revision(42, 0) == Revision(42, 0, "{}")
    assert await rows.revision(42, 2) is None


async def test_the_first_message_that_has_the_picture_is_the_one_that_is_kept() -> None:
    rows = await revisions()
    await rows.posted(42, 42, 43)
    await rows.posted(42, 42, 44)
    chart = await rows.chart(42)

    assert (chart and chart.post_channel, chart and chart.post) == (42, 43)


async def test_old_charts_are_forgotten_whole_unless_somebody_touches_them_now() -> None:
    rows = await revisions()
    day_ms = 86_400_000
    made = await claim(rows, 1, 0)
    newest = (200 * day_ms) << 22
    assert await rows.prune(newest) == 0
    assert made
    await rows.finished(made)
    assert await rows.prune((100 * day_ms) << 22) == 0
    assert await rows.prune(newest) == 1

    assert await rows.chart(42) is None
    assert await rows.latest(42) is None


async def test_a_revision_keeps_of_which_table_it_is() -> None:
    rows = await revisions()
    await rows.keep(Revision(42, 1, "{}", undo=0, table=2))

    assert [(await rows.revision(42, number)) for number in (0, 1)] == [
        Revision(42, 0, "{}"),
        Revision(42, 1, "{}", undo=0, table=2),
    ]


async def test_a_touch_of_another_run_is_anybodys_once_that_run_is_dead() -> None:
    living = {"run"}

    async def others() -> frozenset[str]:
        return frozenset(living)

    db = engine()
    rows = Revisions(db, others)
    await rows.begin(CHART, "{}")
    await claim(rows, 1, 0)
    await claim(rows, 2, None, Owner("dead.c1"))

    assert [one.id for one in await rows.unfinished()] == [2]
    living.clear()
    assert [one.id for one in await rows.unfinished()] == [1, 2]
