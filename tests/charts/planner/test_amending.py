"""What a member says of their own table: it is drawn, told, kept for the rest of the talk, and taken back."""

from dataclasses import replace

import pytest

from charts.grammar import Added, ChartSpec, Corrected, Renamed, amended, spec_from_json, spec_to_json
from charts.kinds import chart_data
from charts.planner import plan
from charts.planner.editing import again, edited
from charts.planner.judging import judged
from charts.planner.plan import Plan
from charts.reading import read_table
from charts.table import Table
from charts.telling.notes import amendments_note

TABLES = {
    "months": "Month,Members\nJan,41\nFeb,38\nMar,44\nApr,25\nMay,57\n",
    "marks": "Student,Score\nAlice,17\nBob,12\nChloe,19\n",
    "league": "Team,Wins,Draws,Losses\nLions,5,2,1\nBears,3,3,2\nHawks,6,0,2\n",
    "weeks": "Week,Km\nW1,12.5\nW2,14\nW3,9.5\n",
    "Monate": "Monat;Besucher\nJan;310\nFeb;280\nMär;450\n",
    "villes": "ville;loyer\nLyon;800\nParis;1400\nNantes;700\n",
    "meses": "Mes,Ventas\nEne,100\nFeb,130\nMar,90\n",
    "steden": "Stad,Huur\nLeiden,900\nDelft,800\n",
    "days": "Day,Orders\n2024-01-05,12\n2024-02-03,15\n",
}

TOLD = """
months | Apr should be 52, not 25 | Apr (Members): 25 → 52
months | oops, Apr was 52 | Apr (Members): 25 → 52
months | update apr from 25 to 52 | Apr (Members): 25 → 52
months | set Apr to 52 please | Apr (Members): 25 → 52
months | 52 instead of 25 for Apr | Apr (Members): 25 → 52
months | Apr = 52 | Apr (Members): 25 → 52
months | Feb is 40 and Mar is 45 | Feb (Members): 38 → 40; Mar (Members): 44 → 45
marks | change Bob's score to 18 | Bob (Score): 12 → 18
marks | typo: Chloe is 14 | Chloe (Score): 19 → 14
marks | Bob 13 not 12. Also Chloe is 20 | Bob (Score): 12 → 13; Chloe (Score): 19 → 20
marks | Bob should be 18 and Chloe 20 | Bob (Score): 12 → 18; Chloe (Score): 19 → 20
marks | Alice and Bob should both be 20 | Alice (Score): 17 → 20; Bob (Score): 12 → 20
marks | it should be 18 for Bob | Bob (Score): 12 → 18
marks | Bob should have 12.5 | Bob (Score): 12 → 12.5
league | Hawks' draws should be 1 | Hawks (Draws): 0 → 1
league | Lions had 6 wins, not 5 | Lions (Wins): 5 → 6
league | Bears' losses were 4 instead of 2 | Bears (Losses): 2 → 4
Monate | Feb muss 380 sein, nicht 280 | Feb (Besucher): 280 → 380
Monate | ändere Mär auf 500 | Mär (Besucher): 450 → 500
Monate | Tippfehler: Jan ist 300 | Jan (Besucher): 310 → 300
villes | Nantes c'est 750 en fait | Nantes (loyer): 700 → 750
meses | marzo debería ser 190 | Mar (Ventas): 90 → 190
steden | Delft moet 850 zijn | Delft (Huur): 800 → 850
months | add Jun: 60 | + Jun: 60
months | add Jun 60 and Jul 70 | + Jun: 60; + Jul: 70
months | forgot one: Jun 60 | + Jun: 60
marks | can you also add Zoe with 17 | + Zoe: 17
marks | Zoe is missing: 17 | + Zoe: 17
weeks | forgot W4 21.5 | + W4: 21.5
league | also add Wolves 4 4 0 | + Wolves: 4, 4, 0
days | add 2024-03-09: 11 | + 2024-03-09: 11
Monate | Mai fehlt noch: 410 | + Mai: 410
Monate | füge Apr hinzu: 390 | + Apr: 390
villes | ajoute Lille : 650 | + Lille: 650
meses | añade Abr: 160 | + Abr: 160
league | rename Losses to Defeats | “Losses” → “Defeats”
league | call the column Wins Victories | “Wins” → “Victories”
marks | rename Score as "Points so far" | “Score” → “Points so far”
villes | renomme loyer en prix | “loyer” → “prix”
"""

NOT_TOLD = """
months | add a line at 50
months | add a target of 60
months | what if Apr was 52?
months | was Apr 52?
months | Apr in green
months | top 2
months | only Apr and May
months | add Foo: 60
weeks | forgot W9 21.5
league | Lions should be 4
league | add Wolves 4
months | call it Members 2024
months | Apr should be 52 percent higher than Mar
"""


def drawn(name: str) -> tuple[Table, ChartSpec]:
    """Return a table and the bars of it."""
    table = read_table(TABLES[name])
    assert table is not None
    return table, plan(table, "bars").spec


def talk(table: Table, first: ChartSpec, *said: str) -> Plan:
    """Return the last answer of a talk."""
    history, made = [first], Plan(first, "")
    for each in said:
        made = edited(table, history, each)
        history.append(made.spec)
    return made


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_what_is_said_of_the_table_is_drawn_and_told(row: str) -> None:
    name, said, told = (each.strip() for each in row.split(" | "))
    table, first = drawn(name)

    planned = edited(table, [first], said)

    assert amendments_note(planned.spec.amendments) == f"Changed as you said: {told}."
    assert planned.unspent == ()
    with_what = chart_data(table, planned.spec)
    assert any(told in note for note in with_what.notes) or planned.spec.locale
    assert with_what.series != chart_data(table, first).series


@pytest.mark.parametrize("row", NOT_TOLD.strip().splitlines())
def test_what_is_no_figure_of_a_row_leaves_the_table_as_it_is(row: str) -> None:
    name, said = (each.strip() for each in row.split(" | "))
    table, first = drawn(name)

    assert edited(table, [first], said).spec.amendments == ()


@pytest.mark.parametrize(
    ("said", "figures"),
    [
        (["Apr should be 52", "add Jun: 60", "as a line"], [41, 38, 44, 52, 57, 60]),
        (["add Jun: 60", "Jun should be 61"], [41, 38, 44, 25, 57, 61]),
        (["add Jun: 60", "without Jun"], [41, 38, 44, 25, 57]),
        (["add Jun: 60", "undo"], [41, 38, 44, 25, 57]),
        (["Apr should be 52", "add Jun: 60", "undo the last two"], [41, 38, 44, 25, 57]),
        (["Apr should be 52", "start over"], [41, 38, 44, 25, 57]),
        (["Apr should be 52 and make it a line"], [41, 38, 44, 52, 57]),
        (["rename Members to Fans", "only fans above 40"], [41, 44, 57]),
        (["rename Members to Fans", "make the fans green"], [41, 38, 44, 25, 57]),
    ],
)
def test_it_holds_for_the_rest_of_the_talk_until_it_is_taken_back(
    said: list[str], figures: list[int]
) -> None:
    table, first = drawn("months")

    planned = talk(table, first, *said)

    assert [*chart_data(table, planned.spec).series[0].y] == figures
    assert planned.unspent == ()


def test_a_question_is_answered_of_what_holds_now() -> None:
    table, first = drawn("marks")

    planned = talk(table, first, "Bob should be 25", "who is the best?")

    assert planned.answer is not None
    assert planned.answer[0] == "Bob"


def test_what_else_is_asked_is_done_or_named() -> None:
    table, first = drawn("months")

    planned = edited(table, [first], "Apr should be 52 and add a forecast")

    assert planned.spec.amendments
    assert planned.unspent


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("marks", "Bob's score is wrong"),
        ("marks", "Bob is a typo"),
        ("marks", "rename Bob to Bobby"),
        ("league", "rename the teams"),
        ("Monate", "Feb ist falsch"),
        ("villes", "renomme Lyon en Lion"),
    ],
)
def test_what_cannot_be_done_with_the_table_is_told_and_the_chart_stays(name: str, said: str) -> None:
    table, first = drawn(name)

    planned = edited(table, [first], said)

    assert replace(planned.spec, locale=first.locale) == first
    assert planned.unspent == (said,)


def test_another_table_has_figures_of_its_own() -> None:
    table, first = drawn("months")
    changed = edited(table, [first], "Apr should be 52").spec

    assert again(table, [changed], "same for this one").spec.amendments == ()


def test_amendments_come_back_from_their_text_and_fit_only_their_table() -> None:
    table, first = drawn("months")
    said = (
        Corrected("Members", "Month", "Apr", 52, "25"),
        Added("Month", "Jun", ("Members",), (60.5,)),
        Renamed("Members", "Fans"),
    )
    spec = replace(first, amendments=said)

    assert spec_from_json(spec_to_json(spec)) == spec
    made = amended(table, said)
    assert made.names == ("Month", "Fans")
    assert made["Fans"].values == (41, 38, 44, 52, 57, 60.5)
    assert amended(made, ()) == table
    assert amended(made, said) is made
    other = drawn("marks")[0]
    assert amended(other, said).columns == other.columns


def test_a_model_draws_what_holds_now() -> None:
    table, first = drawn("months")
    told = (Renamed("Members", "Fans"),)
    made = amended(table, told)

    spec, _ = judged(
        made, plan(replace(made, pasted=None, amendments=()), "fans as bars").spec, "fans as bars"
    )

    assert spec.amendments == told
    assert first.amendments == ()
