"""Follow-ups as edits of the charts before them: what was said is changed, all else stays."""

from dataclasses import replace

import pytest

from charts.grammar import Corrected, Mark
from charts.planner import plan
from charts.planner.editing import again, edited
from charts.reading import read_table
from charts.table import Table
from tests.charts.pipeline import Talk
from tests.charts.planner.test_planner import brief

KILLS = read_table(
    "Player,Team,Kills,Deaths\nNova,Red,214,120\ntomtom,Red,180,160\nKira,Blue,305,140\nBigMac,Blue,95,130\n"
    "Zed,Red,260,200\nlumi,Green,150,90\n"
)
SALES = read_table(
    "Date,Region,Product,Units,Revenue\n2024-01-05,North,Lamp,4,120\n2024-03-08,South,Chair,2,180\n"
    "2024-03-21,East,Desk,2,620\n2025-01-09,North,Lamp,6,180\n2025-02-14,South,Desk,2,640\n"
)

TALKS = [
    # the mark, and back
    ("bars of kills by player", ["now as a pie"], "arc Kills x=Player sort=y-"),
    ("pie of kills by player", ["make it a donut"], "arc Kills x=Player donut"),
    ("bars of kills by player", ["as a line", "no wait, go back"], "bar Kills x=Player sort=y-"),
    ("bars of kills by player", ["as a pie", "top 2", "start over"], "bar Kills x=Player sort=y-"),
    # rows
    ("bars of kills by player", ["only team Red"], "bar Kills x=Player where=Team=Red sort=y-"),
    (
        "bars of kills by player",
        ["only Red", "and Blue too"],
        "bar Kills x=Player where=TeaminRed,Blue sort=y-",
    ),
    ("bars of kills by player", ["only Red", "only Blue"], "bar Kills x=Player where=Team=Blue sort=y-"),
    (
        "bars of total revenue by region",
        ["only 2024"],
        "bar sum Revenue x=Region where=Date.year=2024 sort=y-",
    ),
    # what was left out is wanted again, and all of it
    ("bars of kills by team", ["without Green", "Green back in"], "bar sum Kills x=Team sort=y-"),
    ("bars of kills by team", ["without Green", "with Green after all"], "bar sum Kills x=Team sort=y-"),
    ("bars of kills by team", ["without Green", "toch met Green"], "bar sum Kills x=Team sort=y-"),
    ("bars of kills by team", ["without Green", "верни Green"], "bar sum Kills x=Team sort=y-"),
    (
        "bars of kills by team",
        ["without Green", "only Green"],
        "bar sum Kills x=Team where=Team=Green sort=y-",
    ),
    (
        "bars of kills by team",
        ["only Red", "include Blue again"],
        "bar sum Kills x=Team where=TeaminRed,Blue sort=y-",
    ),
    ("bars of kills by player", ["top 3", "all of them again"], "bar Kills x=Player sort=y-"),
    ("bars of kills by player", ["only Red", "doch wieder alle"], "bar Kills x=Player sort=y-"),
    ("bars of kills by player", ["top 3", "that's all"], "bar Kills x=Player sort=y- limit=3"),
    ("bars of kills by team", ["delete Green"], "bar sum Kills x=Team where=Team!=Green sort=y-"),
    ("bars of kills by team", ["erase Green", "undo"], "bar sum Kills x=Team sort=y-"),
    # another label than the one that was named
    (
        "bars of kills by team",
        ["without Green", "no i meant Red"],
        "bar sum Kills x=Team where=Team!=Red sort=y-",
    ),
    ("bars of kills by team", ["only Green", "no, Red"], "bar sum Kills x=Team where=Team=Red sort=y-"),
    ("bars of kills by team", ["only Green", "sorry, Red"], "bar sum Kills x=Team where=Team=Red sort=y-"),
    (
        "bars of kills by team",
        ["only Green", "oops I meant Red"],
        "bar sum Kills x=Team where=Team=Red sort=y-",
    ),
    # step by step back
    ("bars of kills by player", ["top 3", "as a pie", "undo", "undo"], "bar Kills x=Player sort=y-"),
    ("bars of kills by player", ["top 3", "as a pie", "undo", "undo again"], "bar Kills x=Player sort=y-"),
    # order and number
    ("bars of kills by player", ["top 3"], "bar Kills x=Player sort=y- limit=3"),
    ("bars of kills by player, highest first", ["the other way round please"], "bar Kills x=Player sort=y+"),
    ("bars of kills by player", ["alphabetically"], "bar Kills x=Player sort=x+"),
    # what is measured, and how
    ("bars of kills by player", ["and the deaths next to it"], "bar Kills+Deaths x=Player sort=field-Kills"),
    ("bars of kills by player", ["deaths instead"], "bar Deaths x=Player sort=y-"),
    ("total revenue by region", ["average, not total"], "bar mean Revenue x=Region sort=y-"),
    (
        "total revenue by region",
        ["split it by product, stacked"],
        "bar sum Revenue x=Region series=Product sort=y- stack=zero",
    ),
    # what is computed takes the place of what was measured; mark and rows stay
    (
        "bars of kills by player",
        ["only Red", "kills minus deaths"],
        "bar Kills − Deaths x=Player where=Team=Red sort=y-",
    ),
    (
        "bars of kills by player, only Red",
        ["as kills per death"],
        "bar Kills per Deaths x=Player where=Team=Red sort=y-",
    ),
    ("pie of kills by player", ["kills minus deaths"], "arc Kills − Deaths x=Player"),
    ("bars of kills minus deaths by player", ["top 2"], "bar Kills − Deaths x=Player sort=y- limit=2"),
    ("bars of kills by player", ["subtract the deaths"], "bar Kills − Deaths x=Player sort=y-"),
    ("bars of kills by player", ["minus the deaths please"], "bar Kills − Deaths x=Player sort=y-"),
    ("kills and deaths by player", ["as the difference instead"], "bar Kills − Deaths x=Player"),
    ("kills and deaths by player", ["show the ratio"], "bar Kills / Deaths x=Player"),
    ("kills and deaths by player", ["only Red", "the gap"], "bar Kills − Deaths x=Player where=Team=Red"),
    ("bars of kills by player", ["and the deaths instead"], "bar Deaths x=Player sort=y-"),
    # rows that a label now has in common are added up
    ("bars of kills by player", ["per team"], "bar sum Kills x=Team sort=y-"),
    ("bars of kills by player", ["by team", "without Red"], "bar sum Kills x=Team where=Team!=Red sort=y-"),
    # shares of what is drawn
    ("stacked bars of kills and deaths by player", ["as 100%"], "bar Kills+Deaths x=Player stack=normalize"),
    ("kills and deaths by player", ["as percentages"], "bar Kills+Deaths x=Player stack=normalize"),
    # back to an earlier chart, and what is said besides
    (
        "bars of kills by player",
        ["as a line", "only Red", "go back to the first one"],
        "bar Kills x=Player sort=y-",
    ),
    ("bars of kills by player", ["as a pie", "go back to the bars"], "bar Kills x=Player sort=y-"),
    (
        "bars of kills by player",
        ["as a pie", "undo and only Red"],
        "bar Kills x=Player where=Team=Red sort=y-",
    ),
    ("bars of kills by player", ["sort it"], "bar Kills x=Player sort=y-"),
    ("line of kills by player", ["sort them"], "line Kills x=Player sort=y-"),
    # colour by a column is no other x
    ("bars of kills by player", ["colour them by team"], "bar Kills x=Player series=Team sort=y-"),
    ("bars of kills by player, coloured by team", ["deaths, sorry"], "bar Deaths x=Player series=Team"),
    # a figure that is added lies over the marks
    ("bars of kills by player", ["add the average"], "bar Kills x=Player sort=y-"),
    # one after the other, and in other languages
    (
        "bars of total revenue by region",
        ["only 2024", "as a pie", "without East"],
        "arc sum Revenue x=Region where=(Date.year=2024&and&Region!=East) sort=y-",
    ),
    ("Balken der Kills pro Player", ["jetzt als Linie"], "line Kills x=Player sort=y-"),
    ("bars of kills by player", ["sans Zed"], "bar Kills x=Player where=Player!=Zed sort=y-"),
    ("bars of kills by player", ["quita Zed"], "bar Kills x=Player where=Player!=Zed sort=y-"),
]


@pytest.mark.parametrize(
    ("first", "later", "expected"), TALKS, ids=[f"{a} > {' > '.join(b)}" for a, b, _ in TALKS]
)
def test_a_follow_up_changes_what_it_says(first: str, later: list[str], expected: str) -> None:
    table = SALES if "revenue" in first else KILLS
    assert table is not None
    history = [plan(table, first).spec]
    for request in later:
        planned = edited(table, history, request)
        history.append(planned.spec)

    assert (brief(history[-1]), planned.unspent) == (expected, ())


def test_a_question_is_answered_of_the_rows_that_are_drawn() -> None:
    assert KILLS is not None
    last = edited(KILLS, [plan(KILLS, "bars of kills by player").spec], "only team Red").spec

    planned = edited(KILLS, [last], "what is the total?")

    assert planned.spec == last
    assert planned.answer is not None
    assert planned.answer[0] == "654"


def test_words_that_change_nothing_are_named_and_the_chart_stays() -> None:
    assert KILLS is not None
    last = plan(KILLS, "bars of kills by player").spec

    planned = edited(KILLS, [last], "bars with a glow")

    assert (planned.spec, planned.unspent) == (last, ("glow",))

    planned = edited(KILLS, [last], "and add the overtime games")

    assert (planned.spec, planned.unspent) == (last, ("overtime games",))


def test_a_new_table_gets_the_same_chart_where_that_is_asked_for_and_fits() -> None:
    old = read_table("Budget,EUR\nFood,420\nRent,900\nFun,180\n")
    new = read_table("Budget,EUR\nRent,950\nFood,390\nFun,210\n")
    other = read_table("Day,Visits\nMon,3\nTue,5\n")
    assert old is not None
    history = [plan(old, "pie without Fun, biggest first").spec]

    def brief_of(table: Table | None, request: str) -> str:
        assert table is not None
        return brief(again(table, history, request).spec)

    assert brief_of(new, "same again") == brief(history[0])
    assert brief_of(new, "bars") == "bar EUR x=Budget sort=y-"
    assert brief_of(other, "same again").startswith("line Visits x=Day")


PUPILS = read_table(
    "Pupil,Test 1,Test 2,Test 3,Absences\nNoor,67,72,81,2\nJack,45,51,48,9\nSofia,88,90,94,0\n"
)
BARRED = read_table("Month,Fees,Bar\nJan,640,210\nFeb,610,180\nMar,655,340\n")


@pytest.mark.parametrize(
    ("first", "later", "expected"),
    [
        ("test 1 as bars", ["the other two as well"], "bar Test 1+Test 2+Test 3 x=Pupil sort=field-Test 1"),
        ("test 1 as bars", ["add the others"], "bar Test 1+Test 2+Test 3 x=Pupil sort=field-Test 1"),
        ("test 3 by pupil, bars", ["drop Jack", "add him back"], "bar Test 3 x=Pupil sort=y-"),
        (
            "test 3 by pupil, bars",
            ["without Jack and Noor", "bring Jack back in"],
            "bar Test 3 x=Pupil where=Pupil!=Noor sort=y-",
        ),
        ("test 1 as bars", ["no i meant test 2, sorry"], "bar Test 2 x=Pupil sort=y-"),
        ("test 1 as bars", ["no, test 3"], "bar Test 3 x=Pupil sort=y-"),
        ("test 1 as bars", ["not test 1, test 3"], "bar Test 3 x=Pupil sort=y-"),
        ("test 1 as bars", ["not the test 1; test 2 please"], "bar Test 2 x=Pupil sort=y-"),
        ("test 1 and test 2 as lines", ["dash the test 2 one"], "line Test 1+Test 2 x=Pupil"),
        ("test 1 and test 2 as lines", ["make test 1 dotted"], "line Test 1+Test 2 x=Pupil"),
    ],
)
def test_what_was_left_out_or_meant_otherwise_is_drawn(first: str, later: list[str], expected: str) -> None:
    assert PUPILS is not None
    history = [plan(PUPILS, first).spec]
    for said in later:
        planned = edited(PUPILS, history, said)
        history.append(planned.spec)

    assert brief(planned.spec) == expected
    assert planned.unspent == ()


@pytest.mark.parametrize("said", ["the average of test 1 please", "average test 1", "mean of test 1"])
def test_one_figure_of_rows_that_each_stand_alone_is_told(said: str) -> None:
    assert PUPILS is not None
    history = [plan(PUPILS, "test 1 and test 2, bars").spec]

    planned = edited(PUPILS, history, said)

    assert planned.answer is not None
    assert planned.answer[0] == "66.67"
    assert all(measure.aggregate is None for measure in planned.spec.y)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("who is worst?", "Jack"),
        ("how much better is Sofia than Noor?", "21"),
        ("which pupils got less than 50?", "Jack"),
        ("who is the second best?", "Noor"),
    ],
)
def test_a_question_in_a_thread_is_about_what_is_drawn(said: str, answer: str) -> None:
    assert PUPILS is not None
    first = plan(PUPILS, "test 1 as bars").spec

    planned = edited(PUPILS, [first], said)

    assert planned.answer is not None
    assert planned.answer[0] == answer
    assert planned.spec.y == first.y


@pytest.mark.parametrize(
    "said", ["brilliant, exactly what the committee wanted", "Perfect, my boss will like it", "cool stuff"]
)
def test_praise_gets_a_word_and_no_chart_again(said: str) -> None:
    assert PUPILS is not None
    planned = edited(PUPILS, [plan(PUPILS, "test 1 as bars").spec], said)

    assert planned.spec.mark is Mark.NONE
    assert planned.took == "You are welcome."


@pytest.mark.parametrize("said", ["what can you do?", "help", "how does this work?", "Who are you"])
def test_help_in_a_thread_says_what_can_be_asked(said: str) -> None:
    assert PUPILS is not None
    planned = edited(PUPILS, [plan(PUPILS, "test 1 as bars").spec], said)

    assert planned.spec.mark is Mark.NONE
    assert "undo" in planned.took


@pytest.mark.parametrize(
    ("said", "cell"),
    [
        ("Jack was 54, typo", ("Jack", 54)),
        ("Sofia should be 98", ("Sofia", 98)),
        ("oops, Noor is 76", ("Noor", 76)),
    ],
)
def test_a_cell_that_is_put_right_is_drawn_so_and_all_else_stays(said: str, cell: tuple[str, int]) -> None:
    assert PUPILS is not None
    first = plan(PUPILS, "test 1 as bars").spec

    planned = edited(PUPILS, [first], said)

    assert replace(planned.spec, amendments=()) == first
    assert [(each.at, each.value) for each in planned.spec.amendments if isinstance(each, Corrected)] == [
        cell
    ]
    assert planned.unspent == ()


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ("fees as bars", "bar Fees x=Month"),
        ("bars of fees please", "bar Fees x=Month"),
        ("bar takings by month", "line Bar x=Month"),
        ("fees and bar as lines", "line Fees+Bar x=Month"),
    ],
)
def test_a_kind_of_chart_is_no_column_that_is_called_nearly_so(request_: str, expected: str) -> None:
    assert BARRED is not None
    assert brief(plan(BARRED, request_).spec) == expected


def test_both_are_what_is_drawn_and_what_was_drawn_before() -> None:
    assert KILLS is not None
    first = plan(KILLS, "bars of kills by player")
    second = edited(KILLS, [first.spec], "what about deaths?")

    both = edited(KILLS, [first.spec, second.spec], "both together")

    assert [measure.field for measure in both.spec.y] == ["Kills", "Deaths"]
    assert both.unspent == ()


@pytest.mark.parametrize("first", ["bars of won and lost by team", "pie of won", "won / lost by team"])
@pytest.mark.parametrize(
    ("later", "then"),
    [
        ("where won / lost > 1", "as a line"),
        ("only won / lost over 1", "mean"),
        ("only teams with won minus lost above 0", "sum"),
        ("show those with won / lost below 2", "what is the average?"),
        ("without won / lost over 1", "which is the highest?"),
        ("won / lost, only over 1", "top 2"),
        ("highlight won / lost above 1", "mean"),
        ("only won / lost over 1", "undo"),
        ("only won / lost over 1", "how many above 1?"),
        ("only won / lost over 1", "per city"),
    ],
)
def test_rows_that_are_chosen_by_what_is_calculated_can_be_asked_about(
    first: str, later: str, then: str
) -> None:
    talk = Talk()
    talk.say(f"{first}\nTeam,Won,Lost,Drawn,City\nKiel,4,2,1,A\nBonn,7,9,3,B\nUlm,3,5,8,A")
    assert all(talk.say(later))
    assert talk.say(then)


@pytest.mark.parametrize(
    ("line", "wish"),
    [
        ("add a trend line", "take the trend line off"),
        ("add a trend line", "remove the trend line"),
        ("add a trend line", "no trend line please"),
        ("mit Trendlinie", "ohne Trendlinie"),
        ("with an average line", "without the average line"),
        ("with a median line", "remove the median line"),
    ],
)
def test_a_line_that_is_not_wanted_any_more_is_taken_away(line: str, wish: str) -> None:
    assert KILLS is not None
    first = plan(KILLS, "scatter of kills and deaths").spec
    laid = edited(KILLS, [first], line).spec
    assert laid.layers

    planned = edited(KILLS, [first, laid], wish)

    assert planned.spec.layers == ()
    assert planned.unspent == ()


@pytest.mark.parametrize(
    "said",
    ["no i meant Zed", "no, I meant Zed", "no, Zed", "oops, Zed", "sorry, I meant Zed"],
)
@pytest.mark.parametrize("first", ["highlight Nova", "make Nova purple"])
def test_what_was_done_to_one_label_is_done_to_the_one_that_was_meant(first: str, said: str) -> None:
    assert KILLS is not None
    history = [plan(KILLS, "bars of kills by player").spec]
    history.append(edited(KILLS, history, first).spec)

    made = edited(KILLS, history, said)

    assert made.unspent == ()
    assert made.spec.where is None
    named = (*made.spec.looks.highlight, *(each.of for each in made.spec.looks.paints))
    assert named == ("Zed",)


def test_a_label_that_is_refused_is_left_out_whatever_was_highlighted() -> None:
    assert KILLS is not None
    history = [plan(KILLS, "bars of kills by player").spec]
    history.append(edited(KILLS, history, "highlight Nova").spec)

    made = edited(KILLS, history, "not Zed")

    assert made.spec.looks.highlight == ("Nova",)
