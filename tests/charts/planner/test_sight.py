"""What is seen of a table without a word said: columns made of others, like measures, ordered labels."""

import pytest

from charts.planner.choice.sight import Sight
from charts.reading import read_table
from charts.table import Table


def seen(csv: str) -> Sight:
    table = read_table(csv.replace(" / ", "\n"))
    assert isinstance(table, Table)
    return Sight(table)


@pytest.mark.parametrize(
    ("csv", "made"),
    [
        ("N,A,B,T / x,1,2,3 / y,4,5,9 / z,7,8,15", {"T": "total"}),
        ("N,Total,A,B / x,3,1,2 / y,9,4,5 / z,15,7,8", {"Total": "total"}),
        ("N,A,B,C,T / x,1,2,9,3 / y,4,5,9,9 / z,7,8,3,15", {"T": "total"}),
        ("N,A,B,T / x,1,2,3 / y,4,5,9 / z,7,8,16", {}),
        ("N,A,B,T / x,1.1,2.1,3.2 / y,4.04,5,9.0 / z,7,8,15.1", {"T": "total"}),
        ("N,New,All / a,3,3 / b,4,7 / c,1,8 / d,6,14", {"All": "running total"}),
        ("N,New,All / a,3,103 / b,4,107 / c,1,108 / d,6,114", {"All": "running total"}),
        ("N,New,All / a,3,3 / b,4,7 / c,1,9 / d,6,14", {}),
        ("N,Count,Percent / a,5,50 / b,3,30 / c,2,20", {"Percent": "share"}),
        ("N,Count,Part / a,5,0.5 / b,3,0.3 / c,2,0.2", {"Part": "share"}),
        ("N,Count,So far / a,5,50 / b,3,80 / c,2,100", {"So far": "running share"}),
        ("N,F,A,GD / a,9,2,7 / b,5,6,-1 / c,4,4,0", {"GD": "difference"}),
        ("N,Income,Cost,Profit / a,9,2,7 / b,8,6,2 / c,7,4,3", {}),
    ],
)
def test_a_column_made_of_others_is_told_by_arithmetic(csv: str, made: dict[str, str]) -> None:
    assert {name: str(origin.how) for name, origin in seen(csv).origins.items()} == made


@pytest.mark.parametrize(
    ("csv", "main"),
    [
        ("N,A,B / x,3,9 / y,1,5 / z,2,4", "B"),
        ("N,Games,Points / x,3,9 / y,1,4 / z,2,5", "Points"),
        ("N,Games,Weight (kg) / x,3,9 / y,1,4 / z,2,5", "Weight (kg)"),
        ("Rank,N,A / 1,x,9 / 2,y,5 / 3,z,7", "A"),
        ("N,Lat,Lon,People / x,52.1,13.4,9 / y,48.1,11.5,4 / z,50.1,8.6,5", "People"),
        ("N,Year,A / x,2020,9 / y,2020,4 / z,2020,5", "A"),
    ],
)
def test_the_main_measure_is_what_a_table_is_about(csv: str, main: str) -> None:
    column = seen(csv).main
    assert column is not None
    assert column.name == main


@pytest.mark.parametrize(
    ("csv", "like"),
    [
        ("N,In ($),Out ($) / x,3,9 / y,1,4", True),
        ("N,In ($),Weight (g) / x,3,9 / y,1,4", False),
        ("N,in_eur,out_eur / x,3,9 / y,1,4", True),
        ("N,Runs,Score / x,3,9 / y,1,4", False),
        ("N,Region F,Region G / x,3,9 / y,1,4", True),
        ("N,Sales (EU),Sales (US) / x,3,9 / y,1,4", True),
        ("N,Load (kW),Speed (km/h) / x,3,9 / y,1,4", False),
        ("N,Likes,Views / x,3,9000 / y,1,4000", False),
        ("N,Share,Sum / x,3%,9 / y,1%,4", False),
    ],
)
def test_measures_share_an_axis_only_if_they_are_of_one_kind(csv: str, like: bool) -> None:  # noqa: FBT001 - a row
    sight = seen(csv)
    one, other = sight.table.columns[1:]
    assert sight.is_like(one, other) is like


@pytest.mark.parametrize(
    ("labels", "ordered"),
    [
        ("S M L XL", True),
        ("Low High Medium", True),
        ("Nie Selten Oft Immer", True),
        ("0-9 10-19 20-29", True),
        ("65+ 18-24 25-34", False),
        ("Ann Bob Cid", False),
    ],
)
def test_labels_with_an_order_of_their_own_keep_it(labels: str, ordered: bool) -> None:  # noqa: FBT001 - a row
    sight = seen("N,A / " + " / ".join(f"{label},{at}" for at, label in enumerate(labels.split())))
    assert sight.is_ordered(sight.table.columns[0]) is ordered
