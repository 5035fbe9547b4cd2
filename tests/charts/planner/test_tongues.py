"""What members ask in each language with tables of their own: the chart, the figure, what is left undone."""

import pytest

from charts.grammar import ChartSpec, spec_to_json
from charts.planner import plan
from charts.reading import read_message
from tests.charts.planner.test_planner import brief
from tests.charts.rows import Row, given, rows

ROWS = [
    *rows("planner/tongues.rows"),
    *rows("planner/each_tongue.rows"),
    *rows("planner/meant_in_tongues.rows"),
    *rows("planner/kinds_in_tongues.rows"),
    *rows("planner/chat.rows"),
]


def drawn(pasted: str) -> str:
    """Return what comes of a request and a table below it, each line of which ends at a bar."""
    request, *lines = pasted.split(" | ")
    found = read_message("\n".join((request.strip(), "```", *lines, "```")))
    planned = plan(found.tables[0], found.request)
    figure = f" answer: {planned.answer[0]}" if planned.answer else ""
    named = f" named: {', '.join(planned.unspent)}" if planned.unspent else ""
    return " ".join(f"{brief(planned.spec)}{looks(planned.spec)}{figure}{named}".split())


def looks(spec: ChartSpec) -> str:
    """Return what a brief spec leaves out: windows, the title, colours, lines that are laid over."""
    form = spec_to_json(spec)
    found = [f" {each.window.op}" for each in spec.y if each.window]
    found += [f" title={spec.title}"] if spec.title else []
    paints = [f" {paint.of or '*'}:{paint.colour}" for paint in spec.looks.paints]
    found += [*paints, *(f" highlight={name}" for name in spec.looks.highlight)]
    found += [f" line={layer.get('value', layer.get('aggregate'))}" for layer in form.get("layers", [])]
    return "".join(found)


@pytest.mark.sweep(2)
@pytest.mark.parametrize("row", ROWS, ids=map(given, ROWS))
def test_a_request_is_understood_in_its_language(row: Row) -> None:
    assert drawn(row.given) == row.expected


@pytest.mark.parametrize(
    ("pasted", "request_", "said"),
    [
        (
            "Monat;Umsatz\nJanuar;12\nFebruar;13\nMärz;11",
            "Umsatz von Januar bis Februar",
            "Januar oder Februar",
        ),
        ("Mois;Ventes\nmars;12\navril;13\nmai;11", "ventes à partir d'avril", "entre avril et mai"),
        ("Month,Sales\nMarch,12\nApril,13\nMay,11", "sales after March", "Month is between April and May"),
        ("Month,Sales\nMarch,12\nApril,13\nMay,11", "sales before April", "Month is March"),
        ("Month,Sales\nMar,12\nApr,13\nMay,11", "sales in Mar and May", "Month is Mar or May"),
    ],
)
def test_months_of_a_filter_are_called_as_the_table_calls_them(pasted: str, request_: str, said: str) -> None:
    assert said in plan(read_message(pasted).tables[0], request_).took
