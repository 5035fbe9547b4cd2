"""A touch has one effect, whatever is told twice, comes at once, or dies in between."""

import asyncio

import pytest

from answer.controls import Touch
from answer.model import UnknownOutcomeError
from answer.row import Owner
from charts.grammar import Mark
from clicks import trying
from clicks.click import Click, Taken
from tests.clicks.desk import ASKER, CHART, OTHER, Desk, Response


@pytest.fixture
async def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(trying, "BACKOFF_S", (0.0, 0.0))
    made = Desk()
    await made.begin()
    return made


async def states(desk: Desk) -> list[str]:
    rows = await desk.db.run("SELECT state FROM click ORDER BY id")
    return [str(state) for (state,) in rows]


async def die(desk: Desk, click: Click, step: str) -> None:
    """Handle a touch in a process that ends at a step."""
    task = asyncio.create_task(desk.handler.handle(click, Response(desk.discord)))
    await desk.discord.until(step)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def revisions_shown(desk: Desk) -> list[int]:
    """Return the revision that each picture's controls carry."""
    answers = [*desk.discord.shown, *desk.discord.private]
    touches = [Touch.of(answer.controls[-1][-1].id) for answer in answers if answer.controls]
    return [touch.revision for touch in touches if touch]


async def test_a_choice_is_drawn_in_the_same_message_with_controls_of_its_new_state(desk: Desk) -> None:
    await desk.touch("kind=line")

    assert (await desk.spec()).mark is Mark.LINE
    assert desk.picture == await desk.spec()
    assert revisions_shown(desk) == [1]
    assert desk.discord.shown[0].text.startswith("A line of Savings by Month.")


async def test_discord_has_its_response_before_anything_is_computed(desk: Desk) -> None:
    await desk.touch("kind=line")

    assert desk.discord.told == ["deferred", "operated", "took", "shown"]


async def test_a_touch_that_is_told_twice_has_one_effect(desk: Desk) -> None:
    click, first, second = desk.click("labels"), Response(desk.discord), Response(desk.discord)
    await asyncio.gather(desk.handler.handle(click, first), desk.handler.handle(click, second))
    desk.restart()
    await desk.handler.handle(click, Response(desk.discord))

    assert len(first.deferred + second.deferred) == 1
    assert len(desk.discord.shown) == 1
    assert revisions_shown(desk) == [1]


async def test_of_two_touches_of_one_state_the_first_counts_and_the_other_is_told(desk: Desk) -> None:
    first, second = Response(desk.discord), Response(desk.discord)
    await asyncio.gather(
        desk.handler.handle(desk.click("kind=line"), first),
        desk.handler.handle(desk.click("kind=area"), second),
    )

    assert (await desk.spec()).mark is Mark.LINE
    assert (first.replies, second.deferred) == ([], [])
    assert second.replies == ["This chart was changed meanwhile. Look at it again and choose anew."]
    assert await states(desk) == ["done", "refused"]


async def test_who_sees_an_older_state_than_there_is_is_shown_the_last(desk: Desk) -> None:
    await desk.touch("kind=line")
    desk.discord.shown.clear()
    response = await desk.touch("kind=area")

    assert response.replies
    assert desk.picture == await desk.spec()
    assert (await desk.spec()).mark is Mark.LINE


@pytest.mark.parametrize(
    ("operations", "marks"),
    [
        (["kind=line", "undo"], [Mark.LINE, Mark.BAR]),
        (["kind=line", "undo", "redo"], [Mark.LINE, Mark.BAR, Mark.LINE]),
        (["kind=line", "kind=area", "undo", "undo"], [Mark.LINE, Mark.AREA, Mark.LINE, Mark.BAR]),
        (["kind=line", "undo", "kind=area", "undo"], [Mark.LINE, Mark.BAR, Mark.AREA, Mark.BAR]),
        (["kind=line", "undo", "kind=area", "redo"], [Mark.LINE, Mark.BAR, Mark.AREA, Mark.AREA]),
        (["undo"], [Mark.BAR]),
    ],
)
async def test_undo_goes_back_by_revisions_and_redo_goes_on(
    desk: Desk, operations: list[str], marks: list[Mark]
) -> None:
    found = []
    for revision, operation in enumerate(operations):
        await desk.touch(operation, revision)
        found.append((await desk.spec()).mark)
        desk.restart()  # nothing about it is in a process

    assert found == marks
    assert revisions_shown(desk) == list(range(1, len(operations) + 1))


async def test_undo_is_offered_only_where_there_is_something_before(desk: Desk) -> None:
    await desk.touch("kind=line")
    await desk.touch("undo", 1)

    undos = [answer.controls[-1][-2] for answer in desk.discord.shown]
    assert [control.disabled for control in undos] == [False, True]


async def test_what_the_data_do_not_allow_is_told_and_changes_nothing(desk: Desk) -> None:
    before = await desk.spec()
    for revision, operation in enumerate(["kind=none", "kind=nonsense", "nonsense"]):
        await desk.touch(operation, revision)

    assert await desk.spec() == before
    assert desk.discord.whispered == ["This cannot be drawn of these data."] * 3
    assert revisions_shown(desk) == [1, 2, 3]


async def test_another_member_gets_a_copy_and_the_chart_stays(desk: Desk) -> None:
    before = await desk.spec()
    click, response = desk.click("kind=line", member=OTHER), Response(desk.discord)
    await desk.handler.handle(click, response)

    assert (response.deferred, desk.discord.shown) == ([True], [])
    assert await desk.spec() == before
    assert (await desk.spec(click.id)).mark is Mark.LINE
    [copy] = desk.discord.private
    assert copy.text.endswith("Your own copy; only you see it.")
    assert Touch.of(copy.controls[0][0].id) == Touch("kind", click.id, 0)


async def test_a_copy_is_changed_by_its_member_where_only_its_token_reaches(desk: Desk) -> None:
    click = desk.click("kind=line", member=OTHER)
    await desk.handler.handle(click, Response(desk.discord))
    desk.restart()
    await desk.touch("kind=area", 0, OTHER, chart=click.id, hidden=True)

    assert (await desk.spec(click.id)).mark is Mark.AREA
    assert (len(desk.discord.private), desk.discord.shown) == (2, [])


async def test_who_may_manage_messages_changes_the_chart_itself(desk: Desk) -> None:
    response = await desk.touch("kind=line", member=OTHER, manages=True)

    assert response.deferred == [False]
    assert desk.picture == await desk.spec()


async def test_a_copy_is_of_the_state_that_its_member_saw(desk: Desk) -> None:
    await desk.touch("kind=line")
    click = desk.click("labels", 0, OTHER)
    await desk.handler.handle(click, Response(desk.discord))

    assert (await desk.spec(click.id)).mark is Mark.BAR


async def test_a_touch_that_was_claimed_and_not_finished_is_finished_by_the_next_process(desk: Desk) -> None:
    """Killed at each step: what the row says is all that is known of it."""
    for killed_at in ("operated", "took"):
        click = desk.click("labels", len(await states(desk)))
        await die(desk, click, killed_at)
        assert (await states(desk))[-1] in {"claimed", "stored"}
        await desk.restart().recover(0)

        assert (await states(desk))[-1] == "done"
        assert desk.picture == await desk.spec()
    assert revisions_shown(desk) == [1, 2]


async def test_a_copy_that_was_claimed_and_not_finished_is_finished(desk: Desk) -> None:
    click = desk.click("kind=line", member=OTHER)
    desk.discord.faults = [UnknownOutcomeError("reset")] * 3
    await desk.handler.handle(click, Response(desk.discord))
    assert await states(desk) == ["stored"]
    await desk.restart().recover(0)

    assert await states(desk) == ["done"]
    assert (len(desk.discord.private), (await desk.spec(click.id)).mark) == (1, Mark.LINE)


async def test_a_sweep_leaves_alone_what_this_process_works_on(desk: Desk) -> None:
    desk.work.held = asyncio.Event()
    task = asyncio.create_task(desk.handler.handle(desk.click("labels"), Response(desk.discord)))
    await desk.discord.until("operated")
    sweep = asyncio.create_task(desk.handler.recover(0))
    for _ in range(20):
        await asyncio.sleep(0)
    desk.work.held.set()
    await asyncio.gather(task, sweep)

    assert len(desk.discord.shown) == 1


async def test_a_touch_of_before_is_carried_on_with_though_it_is_just_told_again(desk: Desk) -> None:
    """Discord replays what was not heard to its end; a member waits for no further sweep."""
    click = desk.click("kind=line")
    await die(desk, click, "operated")
    desk.restart()
    await asyncio.gather(desk.handler.handle(click, Response(desk.discord)), desk.handler.recover(0))

    assert await states(desk) == ["done"]
    assert revisions_shown(desk) == [1]


async def test_what_a_sweep_took_up_is_left_to_it_though_it_was_told_again_meanwhile(desk: Desk) -> None:
    click = desk.click("kind=line")
    await die(desk, click, "operated")
    desk.restart()
    desk.discord.told.clear()
    desk.work.held = asyncio.Event()
    sweep = asyncio.create_task(desk.handler.recover(0))
    await desk.discord.until("operated")
    await desk.handler.handle(click, Response(desk.discord))
    another = asyncio.create_task(desk.handler.recover(0))
    for _ in range(20):
        await asyncio.sleep(0)
    desk.work.held.set()
    await asyncio.gather(sweep, another)

    assert (await states(desk), len(desk.discord.shown)) == (["done"], 1)


async def test_an_unknown_outcome_is_tried_again_and_then_rests_until_the_sweep(desk: Desk) -> None:
    desk.discord.faults = [UnknownOutcomeError("reset")] * 4
    await desk.touch("kind=line")
    assert (await states(desk), desk.discord.shown) == (["stored"], [])
    await desk.handler.recover(0)

    assert await states(desk) == ["done"]
    assert desk.picture == await desk.spec()


async def test_an_older_touch_that_ends_late_shows_the_last_revision(desk: Desk) -> None:
    desk.discord.faults = [UnknownOutcomeError("reset")] * 3
    await desk.touch("kind=line")  # stored, and not shown
    await desk.touch("kind=area", 1)
    await desk.handler.recover(0)

    assert revisions_shown(desk) == [2, 2]
    assert (desk.picture and desk.picture.mark) is Mark.AREA


async def test_what_another_process_responded_to_is_left_to_it(desk: Desk) -> None:
    await desk.handler.handle(desk.click("kind=line"), Response(desk.discord, Taken.ELSEWHERE))
    assert await states(desk) == ["refused"]
    await desk.touch("kind=area")

    assert (await desk.spec()).mark is Mark.AREA
    assert revisions_shown(desk) == [1]


async def test_a_response_that_came_too_late_takes_nothing_away(desk: Desk) -> None:
    await desk.handler.handle(desk.click("kind=line"), Response(desk.discord, Taken.LATE))

    assert desk.picture == await desk.spec()


async def test_while_the_storage_is_away_a_member_is_told_and_nothing_is_done(desk: Desk) -> None:
    desk.db.away = True
    response = await desk.touch("kind=line")
    desk.db.away = False

    assert response.replies == ["I cannot do this right now. Try again in a minute."]
    assert (await states(desk), desk.discord.shown) == ([], [])


async def test_a_chart_that_is_no_longer_kept_is_told_in_the_member_s_language(desk: Desk) -> None:
    response = await desk.touch("kind=line", chart=7, locale="de")

    assert response.replies[0].startswith("Ich kenne dieses Diagramm nicht mehr.")


async def test_a_table_that_can_no_longer_be_read_is_told(desk: Desk) -> None:
    desk.discord.gone = True
    await desk.touch("kind=line")
    desk.discord.gone, desk.discord.text = False, "no table any more"
    await desk.touch("labels", 1)

    assert len(desk.discord.whispered) == 2
    assert all("Post it again" in text for text in desk.discord.whispered)
    assert await states(desk) == ["done", "done"]


async def test_the_language_of_a_chart_stays_whatever_is_touched() -> None:
    german = Desk()
    await german.begin("als Balkendiagramm")
    await german.touch("kind=line")

    assert (await german.spec()).locale == "de"
    assert german.discord.shown[0].controls[-1][-2].label == "Rückgängig"


async def test_what_was_touched_is_forgotten_with_its_chart_and_not_before(desk: Desk) -> None:
    await desk.touch("kind=line")
    await desk.handler.recover(0)
    assert await states(desk) == ["done"]
    await desk.handler.recover(2**62)

    assert (await desk.rows.chart(CHART), await desk.rows.latest(CHART), await states(desk)) == (
        None,
        None,
        [],
    )


async def test_more_is_shown_to_one_member_and_changes_nothing(desk: Desk) -> None:
    response = await desk.touch("more", member=OTHER, locale="de")

    assert (response.deferred, desk.discord.shown) == ([True], [])
    [more] = desk.discord.private
    assert more.text == "Mehr zu diesem Diagramm:"
    touches = [Touch.of(row[0].id) for row in more.controls]
    assert [touch and touch.operation for touch in touches] == ["look", "save", "redo"]
    assert await states(desk) == ["done"]


async def test_what_is_chosen_in_private_changes_the_chart_that_everybody_sees(desk: Desk) -> None:
    await desk.touch("more")
    desk.restart()
    await desk.touch("look=dark", hidden=True, channel=1, message=2)

    assert (await desk.spec()).looks.theme == "dark"
    assert desk.picture == await desk.spec()
    more = desk.discord.private[-1]  # and it has the state of the chart as it is now
    assert {touch.revision for row in more.controls if (touch := Touch.of(row[0].id))} == {1}


async def test_redo_is_offered_behind_an_undo(desk: Desk) -> None:
    for revision, operation in enumerate(["kind=line", "undo"]):
        await desk.touch(operation, revision)
    await desk.touch("more", 2)
    assert not desk.discord.private[-1].controls[-1][0].disabled
    await desk.touch("redo", 2, hidden=True)

    assert (await desk.spec()).mark is Mark.LINE
    assert desk.discord.private[-1].controls[-1][0].disabled


@pytest.mark.parametrize(
    ("form", "name", "begins"),
    [
        ("png", "chart.png", b"\x89PNG"),
        ("dark", "chart-dark.png", b"\x89PNG"),
        ("svg", "chart.svg", b"<?xml"),
        ("data", "chart.csv", b"\xef\xbb\xbfMonth,Savings\r\nJan,120\r\n"),
        ("table", "table.csv", b"\xef\xbb\xbfMonth,Savings\r\nJan,120\r\n"),
        ("vega", "chart.vl.json", b"{"),
        ("words", "chart.txt", b"Bar chart: Savings by Month."),
    ],
)
async def test_a_chart_is_saved_as_a_file_that_one_member_gets(
    desk: Desk, form: str, name: str, begins: bytes
) -> None:
    await desk.touch(f"save={form}", member=OTHER, hidden=True)

    [(text, file)] = desk.discord.handed
    assert (text, file.name, file.data[: len(begins)]) == ("Here it is.", name, begins)
    assert (desk.discord.shown, desk.discord.private) == ([], [])


async def test_a_file_that_cannot_be_had_is_told(desk: Desk) -> None:
    await desk.touch("save=exe")
    desk.discord.gone = True
    await desk.touch("save=png")
    await desk.touch("more")

    assert [answer.text.partition(".")[0] for answer in desk.discord.private] == [
        "This cannot be drawn of these data",
        *["I can no longer read the table of this chart"] * 2,
    ]


async def test_what_nobody_foresaw_is_told_in_private_and_not_tried_again(desk: Desk) -> None:
    desk.work.breaks = KeyError("x")
    await desk.touch("kind=line")

    assert ["went wrong" in words for words in desk.discord.whispered] == [True]
    assert (desk.discord.shown, await desk.rows.unfinished()) == ([], [])

    desk.work.breaks = KeyError("x")
    await desk.touch("kind=line", member=OTHER)
    assert ["went wrong" in answer.text for answer in desk.discord.private] == [True]


async def test_a_touch_that_nobody_can_read_holds_up_no_other(desk: Desk) -> None:
    claims = [
        await desk.rows.claim(number, Owner("gone.c1"), chart=CHART, base=base, member=ASKER, form=form)
        for number, base, form in ((1, None, "no JSON"), (2, 0, desk.click("kind=line").to_json()))
    ]
    assert all(claims)
    await desk.handler.recover(3)

    assert [answer.text != "" for answer in desk.discord.shown] == [True]
    assert [claim.id for claim in await desk.rows.unfinished()] == [1]


@pytest.mark.parametrize("operation", ["say", "title"])
async def test_words_are_asked_for_by_a_form_and_nothing_is_claimed(desk: Desk, operation: str) -> None:
    response = await desk.touch(operation)

    [question] = response.questions
    assert Touch.of(question.id) == Touch(operation, CHART, 0)
    assert (await states(desk), response.deferred) == ([], [])
    assert len(question.title) <= 45 >= len(question.label)


@pytest.mark.parametrize(
    ("operation", "mark", "title", "whispered"),
    [
        ("title=Our <@1> nest egg", Mark.BAR, "Our 1 nest egg", 0),
        ("say=as a line", Mark.LINE, "", 0),
        ("say=as a line and mail it to my wife", Mark.LINE, "", 1),
    ],
)
async def test_what_is_written_into_a_form_is_done_and_what_is_not_is_named(
    desk: Desk, operation: str, mark: Mark, title: str, whispered: int
) -> None:
    await desk.touch(operation)

    spec = await desk.spec()
    assert (spec.mark, spec.title, len(desk.discord.whispered)) == (mark, title, whispered)


async def test_another_table_is_drawn_and_taken_back(desk: Desk) -> None:
    desk.discord.text += "\nRegion;Costs\nNorth;3\nSouth;4\n"
    await desk.touch("table=1")
    other, names = (
        await desk.spec(),
        [option.label for option in desk.discord.shown[-1].controls[1][0].options],
    )
    await desk.touch("undo", 1)
    await desk.touch("table=7", 2)

    assert (other.x.field if other.x else "") == "Region"
    assert names == ["Table 1: Month, Savings", "Table 2: Region, Costs"]
    back = await desk.spec()
    assert (back.x.field if back.x else "") == "Month"
    assert desk.discord.whispered == ["This cannot be drawn of these data."]
