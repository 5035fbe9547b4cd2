"""An unknown word is named where a wish can stand, and nowhere else."""

import pytest

from charts.planner import plan
from charts.reading import read_message
from tests.charts.rows import Row, given, rows

QUARTERS = "\nQ1;5200\nQ2;6900\nQ3;9100\nQ4;4800\n\n"
PASTES = {
    "ZOO": "Quarter,Visitors,Guests\nQ1,5200,310\nQ2,6900,365\nQ3,9100,420\nQ4,4800,330\n\n",
    "LIST": "Mango: 48\nHazelnut: 61\nLemon: 33\nCookie: 72\n\n",
    "RUNS": "Run,Keeper,Minutes\n1,Moss,40\n2,Moss,35\n3,Tilda,50\n4,Quill,40\n5,Tilda,45\n\n",
    "PLZ": f"Quartal;Besucher{QUARTERS}",
    "FRZ": f"Trimestre;Visiteurs{QUARTERS}",
    "ESZ": f"Trimestre;Visitantes{QUARTERS}",
    "PTZ": f"Trimestre;Visitantes{QUARTERS}",
}


@pytest.mark.parametrize("row", rows("planner/idle_places.rows"), ids=given)
def test_a_word_is_named_where_a_wish_can_stand(row: Row) -> None:
    paste, _, request = row.given.partition(": ")
    message = read_message(PASTES[paste] + request)

    planned = plan(message.tables[0], message.request)

    assert " / ".join(planned.unspent) == row.expected
