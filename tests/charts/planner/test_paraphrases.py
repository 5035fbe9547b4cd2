"""A wish in many wordings is one chart, one turned round is the opposite; nothing is left of any."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from charts.planner import plan
from charts.reading import read_table
from tests.charts.planner.test_planner import brief

PASTES = {
    "SHOP": """Day,Store,Product,Units,Revenue
2024-01-08,Camden,Shoes,4,320\n2024-01-09,Soho,Coats,2,610\n2024-01-16,Ealing,Shoes,1,80
2024-01-23,Camden,Coats,3,900\n2024-02-06,Soho,Shoes,6,480\n2024-02-07,Ealing,Coats,1,290
2024-02-20,Camden,Shoes,5,410\n2024-03-05,Soho,Coats,2,580\n2024-03-12,Ealing,Shoes,2,150
2024-03-19,Camden,Hats,7,140\n2024-03-26,Soho,Hats,3,60""",
    "PAY": """Name,Dept,Salary,Bonus
Okafor,Sales,48000,6200\nMoreau,Ops,66000,3500\nSilva,Sales,52000,8900\nNovak,Ops,83000,7000
Ito,HR,47000,1400""",
    "RUNS": """Date,km,Minutes,Avg HR
2024-04-02,5.0,29,151\n2024-04-06,8.2,50,148\n2024-04-13,10.0,63,150\n2024-04-21,12.4,80,147
2024-05-01,5.0,27,158\n2024-05-12,15.0,97,151\n2024-05-25,16.2,106,150""",
    "TERMS": "Month,Rain,Snow\n"
    + "\n".join(
        f"{name},{rain},{snow}"
        for name, rain, snow in zip(
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
            (78, 61, 55, 43, 48, 52, 66, 70, 58, 83, 90, 85),
            (40, 38, 20, 4, 1, 1, 1, 1, 2, 3, 12, 30),
            strict=True,
        )
    ),
}
TABLES = {name: read_table(paste) for name, paste in PASTES.items()}


def wordings() -> Iterator[tuple[str, str, str]]:
    """Yield each table, what is said of it, and the chart that is meant."""
    name = meant = ""
    for line in Path(__file__).with_name("paraphrases.txt").read_text("utf-8").splitlines():
        if line.startswith("@ "):
            name = line[2:]
        elif line.startswith("= "):
            meant = line[2:]
        elif line:
            yield name, line, meant


@pytest.mark.parametrize(("name", "said", "meant"), list(wordings()), ids=lambda each: each[:60])
def test_each_wording_comes_to_the_chart_that_is_meant(name: str, said: str, meant: str) -> None:
    table = TABLES[name]
    assert table is not None

    planned = plan(table, said)

    assert " ".join(brief(planned.spec).split()) == meant
    assert planned.unspent == ()
