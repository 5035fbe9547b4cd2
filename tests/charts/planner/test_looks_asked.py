"""Requests for kinds, lines, labels, colours, orders and looks, and the parts of the spec that they make."""

import json

import pytest

from charts.grammar import spec_from_json, spec_to_json
from charts.kinds import chart_data
from charts.planner import plan
from charts.planner.editing import edited
from charts.reading import read_table
from tests.charts.rows import Row, given, rows

TABLES = {
    "GIG": "Night,Door,Bar,Guests\nJan 12,410,980,124\nJan 26,365,840,101\nFeb 9,520,1210,158\n"
    "Feb 23,290,610,77\nMar 8,640,1530,190\n",
    "RACE": "Runner,Club,Age group,Minutes\nOkafor,Harriers,Senior,17.4\nLindqvist,Striders,Senior,18.1\n"
    "Moreno,Harriers,Master,19.6\nWatanabe,Joggers,Junior,18.9\nPetit,Striders,Junior,20.3\n",
    "LOAD": "Hour,Server A,Server B,Errors\n00:00,35,41,2\n04:00,28,39,0\n08:00,66,58,5\n12:00,91,72,14\n",
    "PUPILS": "Pupil,Test 1,Test 2,Homework\nAmira,14,17,9\nBruno,11,10,6\nCarla,19,18,10\nDeniz,8,13,4\n",
    "SALES": "Quarter,Region,Revenue\nQ1,North,120\nQ1,South,95\nQ1,East,60\nQ2,North,135\nQ2,South,90\n"
    "Q2,East,72\n",
    "POWER": "Year,Solar,Wind,Coal\n2019,46,126,171\n2020,49,132,135\n2021,49,115,165\n2022,60,125,180\n",
    "PROFIT": "Month,Profit\nJan,1200\nFeb,-340\nMar,560\nApr,-890\nMay,2100\n",
    "COST": "Item,Cost\nVenue,1500\nFood,2200\nMusic,800\nPosters,150\nPrizes,300\n",
    "TEMPS": "City,Jan,Apr,Jul,Oct\nOslo,-4.3,4.5,16.4,6.3\nRome,7.5,13.1,25.6,17.2\n"
    "Cairo,13.9,21.3,28.9,24.1\n",
    "VISITS": "Date,Visits,Signups\n2024-03-01,1520,31\n2024-03-02,1340,22\n2024-03-03,980,12\n"
    "2024-03-04,1810,40\n",
    "FAIR": "Class,Raised,Target,Year,Pupils\n3A,310,300,Three,24\n3B,245,300,Three,26\n4A,402,350,Four,25\n"
    "4B,288,350,Four,27\n5A,390,400,Five,22\n",
    "PETS": "Pet,Kind,Weight\nRex,Dog,31\nTom,Cat,4.8\nBella,Dog,12\nPolly,Bird,0.4\n",
    "SHOP": "Day,Morning,Noon,Evening\nMon,12,18,9\nTue,15,20,11\nWed,9,25,14\n",
    "LEAGUE": "Team,Won,Drawn,Lost,Points\nHarriers,14,3,3,45\nAlbion,12,4,4,40\nCity,9,6,5,33\n"
    "Rangers,7,5,8,26\nWanderers,4,4,12,16\n",
    "SITE": "Month,Visits,Signups,Bounce %\n2024-07,12400,310,48\n2024-08,13900,345,46\n"
    "2024-09,13100,402,44\n",
    "RATES": "Campaign,Open rate,Click rate\nSpring,0.42,0.081\nSummer,0.37,0.064\n"
    "Back to school,0.51,0.12\nXmas,0.46,0.077\n",
    "STALLS": "Stall,Takings\nCakes,23450\nTombola,18200\nBBQ,41780\nBooks,9630\n",
    "FLATS": "Flat,Rent,Size m2\n2B,1150,61\n1A,980,48\n3C,1420,85\n1B,1010,50\n",
    "KIDS": "Kid,Dishes,Laundry,Dog walks\nMila,9,3,12\nOscar,4,6,15\nJune,11,2,5\nNils,7,5,8\n",
    "LAT": "hour,p95_ms,errors\n08:00,120,2\n09:00,340,5\n10:00,890,17\n11:00,2400,64\n12:00,7100,131\n"
    "13:00,1150,38\n14:00,260,4\n",
    "ITEMS": "Item,Price,Sold\nCandle,12.5,84\nTote bag,18,37\nSticker pack,4.25,215\nEnamel pin,7.99,142\n",
    "PLOTS": "Plot,Fertiliser,Height cm\np1,manure,31\np2,manure,28\np3,manure,35\np4,manure,30\n"
    "p5,compost,44\np6,compost,39\np7,compost,47\np8,compost,42\np9,seaweed,50\np10,seaweed,41\n",
    "CLUB": "Month,Dues,Bar takings,Costs\nJan,640,212,705\nFeb,615,240,590\nMar,660,198,845\n"
    "Apr,605,275,620\nMay,630,310,712\nJun,580,365,980\n",
    "TRIALS": "Group,Mean,SD\nA,12.1,1.4\nB,15.3,2.2\nC,9.8,0.9\n",
    "YIELDS": "Plot,Yield,SE\nA,12.1,1.4\nB,15.3,2.2\nC,9.8,0.9\n",
    "RAW": "Group,Score\nA,12\nA,14\nA,11\nB,18\nB,15\nB,16\nC,9\nC,10\nC,12\n",
    "AUNTS": "Guest,Plates\nNoah,9\nIvy,14\nTom,11\n",
    "PLAYERS": "Player,Class,Kills,Deaths,Assists\nVex,Sniper,41,12,9\nmossy,Healer,8,15,52\n"
    "DrPanic,Tank,19,22,17\nOokami,Sniper,36,18,11\nFenwick,Healer,5,11,47\n",
    "STEPS": "Day,Steps,Sleep h\nMon,8420,7.2\nTue,11350,6.5\nWed,6980,7.8\nThu,9760,6.9\nFri,12410,6.1\n",
    "CARS": "Model,Age,Asking price,Mileage k\nCorsa,9,4200,88\nGolf,6,10900,71\nFiesta,8,5600,79\n"
    "Polo,4,12400,38\nYaris,3,14100,25\n",
    "WARE": "Month,North,South,East\nJan,120,340,80\nFeb,135,310,95\nMar,150,365,70\nApr,128,380,99\n",
    "PACE": "Week,Km,Pace,Run km\nW1,18.5,6.4,12\nW2,22,6.3,14\nW3,25.5,6.1,11\n",
    "RIDES": "Start,Rides\n2024-01-01 10:00,5\n2024-01-01 10:30,6\n2024-01-01 11:00,7\n2024-01-01 11:30,4\n",
    "PURSE": "Item,Amount\nRent,950\nFood,320\nFun,120\nSavings,200\n",
    "WAGES": "Dept,Wage\n"
    + "".join(f"{d},{w + 7 * n}\n" for d, w in (("Ops", 2100), ("IT", 3100)) for n in range(6)),
}


def holds(made: object, wanted: object) -> bool:
    """Whether what is wanted stands in what was made: of a mapping some keys, of a list all of it."""
    if isinstance(wanted, dict) and isinstance(made, dict):
        return all(key in made and holds(made[key], value) for key, value in wanted.items())
    if isinstance(wanted, list) and isinstance(made, list):
        return len(wanted) == len(made) and all(map(holds, made, wanted))
    return made == wanted


@pytest.mark.sweep(2)
@pytest.mark.parametrize("row", rows("planner/looks_asked.rows"), ids=given)
def test_a_request_for_looks_makes_its_part_of_the_spec(row: Row) -> None:
    name, _, request = row.given.partition(": ")
    first, *later = request.split(" || ")
    wanted = json.loads(row.expected)
    unspent = wanted.pop("unspent", [])
    absent = wanted.pop("absent", [])
    told = wanted.pop("told", None)
    table = read_table(TABLES[name])
    assert table is not None

    made = plan(table, first)
    history = []
    for said in later:
        history.append(spec_from_json(spec_to_json(made.spec)))
        made = edited(table, history, said)

    form = spec_to_json(made.spec)
    assert told is None or (made.answer is not None and made.answer[0] == told), made.answer
    assert holds(form, wanted), f"{row.sentence}: {form}"
    assert not set(absent) & set(form), form
    assert list(made.unspent) == unspent


PAY = read_table(
    "Name,Dept,Salary\nAnn,Sales,41000\nBen,IT,52000\nCat,IT,61000\nDev,Sales,38500\nEli,HR,44000\n"
    "Fay,HR,47200\nGil,IT,57500\nHal,Sales,45500\n"
)


@pytest.mark.parametrize(
    ("request_", "height"),
    [
        ("avg salary per dept with the company average as a dashed line", 48337.5),
        ("avg salary per dept with the company average drawn in as a dashed line", 48337.5),
        ("mean salary by dept and a line at the overall average", 48337.5),
        ("average salary per dept with an average line", 48337.5),
        ("average salary per dept, without IT, with an average line", 43240),
        ("median salary per dept with a median line", 46350),
        ("total salary per dept, with a line at the mean", 128900),
        ("salary per name with the average as a dashed line", 48337.5),
    ],
)
def test_a_line_at_the_mean_of_means_is_that_of_all_rows(request_: str, height: float) -> None:
    assert PAY is not None
    made = plan(PAY, request_)

    (line,) = chart_data(PAY, made.spec).references

    assert line.value == pytest.approx(height)
    assert made.unspent == ()
