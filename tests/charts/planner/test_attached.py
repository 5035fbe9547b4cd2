"""A word is spent by what is done to what it stands beside; done to another column, it is named."""

import pytest

from charts.grammar import Aggregate, Channel, ChartSpec, Limit, Mark, Measure, Sort, SortBy
from charts.planner.frames.frame import Rest
from charts.planner.ledger import unspent_of
from charts.planner.request.phrases import read_request
from tests.charts.planner.test_ledger import SALES

MEAN, SUM = Aggregate.MEAN, Aggregate.SUM
REGION = Channel("Region")
UNITS, REVENUE = Measure("Units", SUM), Measure("Revenue", SUM)

ROWS = [
    # a figure is of the column behind its word
    ("average units and total revenue by region", (Measure("Units", MEAN), REVENUE), None, ()),
    (
        "average units and total revenue by region",
        (UNITS, Measure("Revenue", MEAN)),
        None,
        ("average",),
    ),
    ("median revenue by region", (Measure("Revenue", Aggregate.MEDIAN),), None, ()),
    ("median revenue, average units by region", (Measure("Units", MEAN), REVENUE), None, ("median",)),
    # an order is by the column behind its word
    ("revenue by region sorted by units", (REVENUE,), Sort(SortBy.FIELD, field="Units"), ()),
    ("revenue and units by region sorted by units", (REVENUE, UNITS), Sort(SortBy.FIELD, field="Units"), ()),
    ("revenue and units by region sorted by units", (REVENUE, UNITS), Sort(SortBy.Y), ("units",)),
    (
        "revenue and units by region sorted by units",
        (REVENUE, UNITS),
        Sort(SortBy.FIELD, field="Month"),
        ("units",),
    ),
    # the first are those at the end that is named
    ("top 2 regions by revenue", (REVENUE,), Sort(SortBy.Y, descending=True), ()),
    ("top 2 regions by revenue", (REVENUE,), Sort(SortBy.Y), ("top",)),
    ("bottom 2 regions by revenue", (REVENUE,), Sort(SortBy.Y, descending=True), ("bottom",)),
    ("bottom 2 regions by revenue", (REVENUE,), Sort(SortBy.Y), ()),
]


@pytest.mark.parametrize(("request_", "measures", "sort", "named"), ROWS)
def test_a_word_is_spent_by_what_is_done_to_its_object(
    request_: str, measures: tuple[Measure, ...], sort: Sort | None, named: tuple[str, ...]
) -> None:
    limit = Limit(2) if " 2 " in request_ else None
    spec = ChartSpec(Mark.BAR, x=REGION, y=measures, sort=sort, limit=limit)
    assert booked(request_, spec) == named


def test_a_column_that_is_to_colour_is_not_spent_by_an_order() -> None:
    by_months = ChartSpec(Mark.BAR, x=Channel("Month"), y=(REVENUE,), sort=Sort(SortBy.FIELD, field="Region"))
    assert booked("revenue by month, coloured by region", by_months) == ("coloured by region",)
    assert (
        booked(
            "revenue by month, coloured by region", ChartSpec(Mark.BAR, Channel("Month"), (REVENUE,), REGION)
        )
        == ()
    )


def booked(request: str, spec: ChartSpec) -> tuple[str, ...]:
    """Return what a request names of a chart that was made of it somewhere else."""
    assert SALES is not None
    read = read_request(SALES, request)
    return unspent_of(read, Rest(read, tuple(range(len(read.words)))), spec, (), ())
