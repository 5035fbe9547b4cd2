"""The books of a request: what is spent, what is small talk, and what the answer names as not done."""

import pytest

from charts.planner import plan
from charts.reading import read_table
from charts.telling.unspent import unspent_line

SALES = read_table(
    "Month,Region,Product,Units,Revenue\nJan,North,Lamp,4,120\nJan,South,Desk,1,310\nFeb,North,Chair,7,90\n"
    "Feb,West,Lamp,2,60\nMar,South,Chair,3,150\nMar,West,Desk,5,700\n"
)

ROWS = [
    # everything is spent
    ("bars of revenue by region", ()),
    ("hi, could you please make me a nice bar chart of the revenue by region? thanks!", ()),
    ("top 2 regions by revenue", ()),
    ("average units by product, highest first", ()),
    ("revenue by month, stacked by region", ()),
    ("only the West, revenue by product", ()),
    ("pie of revenue by product", ()),
    # an order by what no column tells, a side that nothing was put at, a table, what stands instead of a kind
    ("bars of units by region, y axis on the right", ("axis on the right",)),
    ("units by region with the y-axis on the left side", ("left side",)),
    ("Balken der Units nach Region, y-Achse auf der rechten Seite", ("auf der rechten",)),
    ("bars of revenue by region with the table beside", ("table beside",)),
    ("bars of revenue by region and a table", ("table",)),
    ("revenue by region as bars with the data table next to it", ("table next to it",)),
    ("bars of revenue by region, table below the chart", ("table below",)),
    ("Balken von Revenue nach Region und eine Tabelle", ("Tabelle",)),
    ("barras de revenue por region y una tabla", ("tabla",)),
    ("bars of revenue by region from the table below", ()),
    ("revenue by region, ribbons instead of lines", ("ribbons",)),
    ("revenue by region, ropes rather than bars", ("ropes",)),
    ("revenue by region, bars instead of lines", ()),
    # slips of the keys are no loss
    ("barr chart of avergae revenue by prodcut", ()),
    ("reveneu by regoin, hgihest first", ()),
    ("Linie des Revenue nach Month, bitte", ()),
    # what has no effect is named as it was written
    ("bars of revenue by region with a soft halo", ("soft halo",)),
    ("revenue by region in gothic letters", ("gothic letters",)),
    ("wobbly bars of units by product", ("wobbly",)),
    ("bars of revenue by region, and embroider it", ("embroider",)),
    ("revenue by region for 1987", ("1987",)),
    ('revenue by region, "spring tide"', ("spring tide",)),
    # a clause that only speaks again of what is drawn is named whole
    ("revenue by region, and fax the revenue to my aunt", ("fax the revenue to my aunt",)),
    ("bars of units by product. And glue the product to my door", ("glue the product to my door",)),
    ("revenue by region; then laminate the region", ("laminate",)),
    # a table of months has no days, weeks or years to be cut by
    ("revenue per day", ("per day",)),
    ("revenue over the day", ("day",)),
    ("revenue through the week", ("week",)),
    ("revenue by week", ("by week",)),
    ("yearly revenue", ("yearly",)),
    ("revenue per year", ("per year",)),
    ("monthly revenue", ()),
    ("total revenue by month through the year", ()),
    # what rows are called, what somebody does, and who it is for carry no wish
    ("how many orders per region", ()),
    ("orders per product", ()),
    ("which regions sell the most?", ()),
    ("bars of revenue by region, sorry for asking again, it is for my boss", ()),
    ("bars of revenue by region asap, for a school project", ()),
    ("here are the shop results: revenue by region", ()),
    # a story before the request asks for nothing; a wish behind it is named in one
    ("we had a rough season and mother is upset. bars of revenue by region", ()),
    ("my aunt came over again yesterday, so: bars of revenue by region", ()),
    ("bars of revenue by region and mail him a postcard", ("mail him a postcard",)),
    ("bars of revenue by region, then phone grandma about it", ("phone grandma",)),
    ("draw me a great big squiggle. bars of revenue by region", ("big squiggle",)),
    # what a number of a filter is counted in, and how many lines there are
    ("bars of revenue above 200 euros by region", ()),
    ("two lines: revenue and units by month", ()),
    ("three lines: revenue and units by month", ("three",)),
    # nor what a number is one of, that was read elsewhere
    ("bars of revenue by region with a line at 300 dollars", ()),
    ("bars of revenue by region, line at 4 units", ()),
    ("bars of revenue by region with a line at 300 sheep", ("sheep",)),
    # a number is a number, also where a letter stands before it
    ("only Q9 revenue by region", ("9",)),
    ("revenue by region for q7", ("7",)),
    # what is drawn although it was not wanted is named with the word that turns it down
    ("revenue not by region", ("not by region",)),
    ("revenue by month, not by region", ("not by region",)),
    ("revenue, no region", ("no region",)),
    ("bars of units, never the region", ("never the region",)),
    # greetings, closings and what a message is about carry no wish
    ("morning all! bars of revenue by region, ta x", ()),
    ("Dear bot, bars of revenue by region please. Kind regards, Mrs Whitlock", ()),
    ("hey folks, revenue by region. Thanks in advance!", ()),
    ("autumn fair: bars of revenue by region", ()),
    ("geography homework, bars of revenue by region", ()),
    ("bars of revenue by region :chicken:", ()),
    # nor do reasons, and whom it is for
    ("bars of revenue by region because my boss hates pies", ()),
    ("bars of revenue by region, otherwise nobody gets it", ()),
    ("bars of revenue by region so that everyone understands it", ()),
    ("bars of revenue by region as my boss likes them", ()),
    ("bars of revenue by region for my grumpy uncle's newsletter", ()),
    ("bars of revenue by region for the annual report", ()),
    ("bars of revenue by region, to impress the investors", ()),
    ("bars of revenue by region since we argue about it daily", ()),
    # nor do statements about other things
    ("the girls have been busy. bars of revenue by region", ()),
    ("bars of revenue by region. My eyes are tired, I read in bed", ()),
    ("My therapist asked me to bring a chart. Revenue by region", ()),
    ("bars of revenue by region, whatever works", ()),
    ("u r the best, bars of revenue by region", ()),
    # a statement with a wish in it stays one, and so does an order
    ("bars of revenue by region. I want a watermark", ("watermark",)),
    ("bars of revenue by region. My boss wants a watermark", ("watermark",)),
    ("bars of revenue by region because it is late, and add a watermark", ("watermark",)),
    ("bars of revenue by region in the same order as my table", ()),
    # what cannot be done is named, whatever stands around it
    ("bars of revenue by region, make it interactive", ("interactive",)),
    ("bars of revenue by region, make it spin", ("spin",)),
    ("bars of revenue by region, and animate it", ("animate",)),
    ("bars of revenue by region, blink the largest", ("blink",)),
    ("bars of revenue by region with error bars from my other file", ("error bars from my other file",)),
    ("bars of revenue by region, adjusted for inflation", ("adjusted for inflation",)),
    ("bars of revenue by region, as a gif", ("gif",)),
    ("bars of revenue by region, send it to Bob", ("send it to Bob",)),
]


@pytest.mark.parametrize(("request_", "unspent"), ROWS, ids=[row[0][:40] for row in ROWS])
def test_every_word_is_spent_or_small_talk_or_named(request_: str, unspent: tuple[str, ...]) -> None:
    assert SALES is not None

    planned = plan(SALES, request_)

    assert planned.unspent == unspent
    assert not (planned.sure and unspent)


@pytest.mark.parametrize(
    ("measure", "request_", "unspent"),
    [
        ("Amount", "bars of the expenses without Rent", ()),
        ("Amount", "bars of the expenses, oldest on top", ("oldest on top",)),
        ("Amount", "bars of the expenses, the youngest first", ("youngest first",)),
        ("Amount", "pie of my income by category", ()),
        ("Total", "spending by category", ()),
        ("Cost", "pie of my spending by category", ()),
        ("Sales", "costs by category", ("costs",)),
        ("Spend", "pie of my income by category", ("income",)),
        ("Amount", "bars of my hobbies by category", ("hobbies",)),
    ],
)
def test_what_the_only_amounts_are_is_no_wish(measure: str, request_: str, unspent: tuple[str, ...]) -> None:
    table = read_table(f"Category,{measure}\nRent,4500\nFood,2400\nFun,600\n")
    assert table is not None
    assert plan(table, request_).unspent == unspent


STORY = "It was a long day, and the shop was full of people and rain. " * 20
"""A page, of which the first words are read."""


@pytest.mark.parametrize(
    ("request_", "named"),
    [
        (f"bars of revenue by region. {STORY} Then a pie of units.", "Then a pie of units."),
        (f"bars of revenue by region. {STORY}" + "销售额的饼图" * 3, "销售额的饼图"),
        ("按地区的销售额。" * 200, "按地区的销售额。"),
        ("revenue by region " * 90, "revenue by region"),
        ("what was the turnout, and why? " * 60, "and why?"),
    ],
)
def test_what_stands_behind_a_page_of_words_is_named(request_: str, named: str) -> None:
    assert SALES is not None
    found = plan(SALES, request_)
    assert found.unspent[-1].endswith(named)
    assert request_.strip().endswith(found.unspent[-1])
    assert not found.sure


def test_marks_behind_a_page_of_words_are_no_words() -> None:
    assert SALES is not None
    assert plan(SALES, "bars " + "." * 400).unspent == ()


@pytest.mark.parametrize(
    ("unspent", "line"),
    [
        ((), ""),
        (("drop shadow",), "Not done, because I did not understand it: “drop shadow”."),
        (
            ("a", "purple-ish", "glow", "sparks"),
            "Not done, because I did not understand it: “purple-ish”, “glow”, “sparks” and 1 more.",
        ),
    ],
)
def test_the_line_names_the_three_weightiest_in_the_members_words(
    unspent: tuple[str, ...], line: str
) -> None:
    assert unspent_line(unspent) == line


PASTED = {
    "YIELD": "Date,kWh\n2024-08-05,21.4\n2024-08-06,18.9\n2024-08-07,6.2\n2024-08-08,14.0\n",
    "FIELDS": "Field,Crop,Hectares,Tonnes\nBrook,Barley,8.5,57.8\nMarsh,Rape,7.5,24.0\nYard,Wheat,15,127.5\n",
    "MARKS": "Student,Maths,Science\nAisha,82,91\nBen,58,63\nChloe,95,97\nElla,64,70\n",
    "BILLS": "Month,Day kWh,Night kWh,Bill\n2023-01,310,142,118.4\n2023-02,287,130,109\n2023-03,251,121,97\n",
    "POWER": "Year,Coal,Gas,Wind\n2019,7,132,64\n2020,6,111,75\n2021,7,123,65\n",
    "HENS": "Week,Hilda,Pepper,Feed kg\n1,5,4,3.1\n2,6,4,3.0\n3,6,5,3.2\n",
    "VOTES": "Party,Votes,Seats\nGreens,231900,29\nLabour,365100,46\nCentre,302800,38\n",
    "WORDS": "Date,New words,Minutes\n2024-06-03,12,25\n2024-06-04,8,20\n2024-06-05,15,30\n",
    "TEAMS": "Player,Team,Kills\nvex,Ravens,21\nkiwi,Ravens,11\ndrft,Titans,24\nelle,Titans,13\n",
    "LETTERS": "Product,Region,Quarter,Revenue\nA,North,Q1,100\nA,North,Q2,120\nB,North,Q1,60\n",
    "REMOTE": "Employee,Team,Remote\nAda,Data,yes\nBo,Data,no\nCy,Ops,yes\nDi,Web,no\nEd,Web,yes\n",
    "GENES": "Phenotype,Observed,Expected\nRound,315,312.75\nGreen,108,104.25\nWrinkled,101,104.2\n",
}


@pytest.mark.parametrize(
    ("name", "request_", "unspent"),
    [
        # the only figure there is may be called otherwise, though not as some of it
        ("YIELD", "yield per day", ()),
        ("YIELD", "the harvest by month", ()),
        ("YIELD", "average output by weekday", ()),
        ("YIELD", "cancelled output per day", ("cancelled output",)),
        ("YIELD", "kWh per day, and embroider it", ("embroider",)),
        ("FIELDS", "the yield of every field, that is tonnes divided by hectares", ()),
        ("FIELDS", "humidity by field", ("humidity",)),
        # what a figure is of, what its axis shows, and what a row is
        ("WORDS", "words per minute of study", ()),
        ("WORDS", "new words with the vocabulary axis from 0 to 40", ()),
        ("WORDS", "new words with a vocabulary of gold", ("vocabulary",)),
        ("MARKS", "does maths go with science? a dot for every pupil", ()),
        ("MARKS", "science against maths, a dot for every teacup", ()),
        ("MARKS", "science against maths, no teacup", ("no teacup",)),
        ("BILLS", "my electricity bill by month", ()),
        # what the columns are that are drawn side by side, and how many there are of something
        ("POWER", "small multiples, one per energy source", ()),
        ("POWER", "sources across, stacked bars", ()),
        ("POWER", "stacked bars by year, and the nuclear plants", ("nuclear plants",)),
        ("HENS", "stacked bars by week, hens on top", ("hens on top",)),
        ("GENES", "observed and expected for the 3 phenotypes side by side", ()),
        ("GENES", "observed and expected for the 4 phenotypes side by side", ("4",)),
        # a column's word behind what was calculated of it; a noun for rows that have another is none
        ("POWER", "change in coal from 2019 to 2021", ()),
        ("VOTES", "votes per season", ("per season",)),
        ("VOTES", "votes per canvasser", ()),
        ("TEAMS", "kills per match", ("per match",)),
        ("TEAMS", "kills per raider", ()),
        # a comparison with a row of which no figure is named, and a letter that is a label
        ("GENES", "bars of phenotypes above green", ("above green",)),
        ("LETTERS", "how did product A do against B over the quarters, north only", ("B",)),
        # a log scale is one of the figures; a "no" behind a stroke is a cell
        ("MARKS", "science against maths, both axes log", ()),
        ("MARKS", "science by student on a log axis", ()),
        ("REMOTE", "count remote yes/no per team", ()),
        # a question of which nothing came is named whole, one that the chart answers is not
        ("VOTES", "what was the turnout?", ("what was the turnout",)),
        ("VOTES", "what was the turnout? bars of seats by party", ()),
        ("VOTES", "seats by party, and why", ("why",)),
        ("VOTES", "seats by party. who is the treasurer of the town?", ("who is the treasurer of the town",)),
        ("TEAMS", "sum of kills by team, and how many headshots of those", ("how many headshots of those",)),
        ("TEAMS", "kills by player; which games did they enjoy?", ("which games did they enjoy",)),
        ("TEAMS", "how many kills did the ravens get in total?", ()),
        # a lost word takes with it the column that it describes
        ("TEAMS", "kills by player. And phone the weary team for me", ("phone the weary team",)),
        ("TEAMS", "kills by weary team", ("by weary team",)),
    ],
)
def test_nouns_for_what_is_drawn_are_no_wish_and_open_questions_are(
    name: str, request_: str, unspent: tuple[str, ...]
) -> None:
    table = read_table(PASTED[name])
    assert table is not None
    assert plan(table, request_).unspent == unspent


@pytest.mark.parametrize(
    ("name", "request_", "took"),
    [
        # a reason picks no rows, though it begins like a moment
        (
            "MARKS",
            "median science by student, since averages lie",
            "bars of Science by Student in descending",
        ),
        (
            "MARKS",
            "science by student since nobody understands pies",
            "bars of Science by Student in descending",
        ),
        ("YIELD", "kWh by day since 2024-08-06", "a line of kWh by Date where Date is 6 Aug 2024 or later"),
        # the only kind that is named is meant, also where it says no more than where values stand
        ("BILLS", "bill by month, values over each bar", "bars of Bill by Month"),
        ("BILLS", "a line of the bill by month, values over each bar", "a line of Bill by Month"),
        ("BILLS", "bill by month, values over each dot", "a line of Bill by Month"),
        # one figure over another is set against it, where rows are dots or there is nothing else
        ("MARKS", "plot science over maths as points", "points of Science by Maths"),
        ("MARKS", "maths over 60", "bars of Maths by Student where Maths is above 60 in descending"),
        ("DOSES", "response over dose", "points of Response by Dose"),
        # a row that others are above or below is no row to draw
        ("BUDGET", "everything above food", "bars of Amount by Category where Amount is above 450.5 in"),
        (
            "BUDGET",
            "only what is dearer than transport",
            "bars of Amount by Category where Amount is above 120",
        ),
        (
            "SALES",
            "only months that beat april's sales",
            "a line of Sales by Month where Sales is above 1,350",
        ),
        (
            "SALES",
            "only the months below april in costs",
            "a line of Costs by Month where Costs is below 900",
        ),
        (
            "SALES",
            "sales of months with more than March",
            "a line of Sales by Month where Sales is above 1,280",
        ),
        ("SALES", "sales after march", "a line of Sales by Month where Month is between Apr and Jun"),
        ("SALES", "sales over march", "bars of Sales by Month where Month is Mar"),
        ("TEAMS", "kills of players that outscored kiwi", "bars of Kills by Player where Kills is above 11"),
        # an "s" says whose something is, or "is" and "has"
        (
            "SALES",
            "our class's sales in march, april and may",
            "a line of Sales by Month where Month is Mar, Apr or",
        ),
        ("SALES", "my boss's been asking for this: sales by month", "a line of Sales by Month"),
        # the figure that is named twice is drawn once
        ("PAY", "how do women earn? average pay by gender", "bars of Average Salary by Gender"),
        # "times" between two columns multiplies, though a column of hours may be called so
        ("WORK", "hours times rate for every client", "bars of Hours × Rate by Client in descending order"),
        ("WORK", "rate times hours by client", "bars of Rate × Hours by Client in descending order"),
        ("WORK", "times by client", "bars of Hours by Client in descending order"),
    ],
)
def test_small_words_are_read_by_what_stands_around_them(name: str, request_: str, took: str) -> None:
    table = read_table({**PASTED, **PAIRS}[name])
    assert table is not None
    planned = plan(table, request_)
    assert planned.took.startswith(took)
    assert planned.unspent == ()


PAIRS = {
    "DOSES": "Dose,Response\n1,2.1\n2,3.9\n4,8.4\n8,15.2\n16,33.1\n",
    "BUDGET": "Category,Amount\nRent,1200\nFood,450.5\nTransport,120\nFun,80\n",
    "SALES": "Month,Sales,Costs\nFeb,1200,800\nMar,1280,950\nApr,1350,900\nMay,1490,870\nJun,1710,990\n",
    "PAY": "Department,Gender,Salary\nSales,F,42000\nSales,M,45000\nIT,F,60000\nIT,M,58000\n",
    "WORK": "Client,Hours,Rate\nBakery,22,45\nSchool,35,40\nMuseum,61,55\n",
}
