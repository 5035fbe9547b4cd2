"""Random tables and random specs over them, for Hypothesis."""

from hypothesis import strategies as st

from charts.grammar import (
    Aggregate,
    Bin,
    Channel,
    ChartSpec,
    Comparison,
    Group,
    Having,
    Limit,
    Mark,
    Measure,
    Op,
    Sort,
    SortBy,
    Stack,
    TimeUnit,
    Where,
)
from charts.table import Kind, Table, Value
from tests.charts import tables

TEXT = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=12)
NUMBERS = st.one_of(
    st.integers(-1000, 1000),
    st.floats(-1e6, 1e6, allow_nan=False),
    st.sampled_from([0, 1e308, -1e308, 5e-324, 2**70, 0.1]),
)
_CELLS: dict[str, st.SearchStrategy[Value]] = {
    "number": NUMBERS,
    "text": TEXT,
    "boolean": st.booleans(),
    "date": st.dates(),
    "datetime": st.datetimes(),
    "time": st.times(),
    "year": st.integers(1, 9999),
    "month": st.sampled_from(tables.MONTHS),
    "quarter": st.sampled_from(("Q1", "Q2", "Q3", "Q4")),
}
_ARITHMETIC = (Aggregate.SUM, Aggregate.MEAN, Aggregate.MEDIAN, Aggregate.MIN, Aggregate.MAX)
_ANY = (Aggregate.COUNT, Aggregate.DISTINCT)
_UNITS: dict[Kind, list[TimeUnit]] = {
    Kind.DATE: [unit for unit in TimeUnit if unit is not TimeUnit.HOURS],
    Kind.DATETIME: list(TimeUnit),
    Kind.TIME: [TimeUnit.HOURS],
    Kind.YEAR: [TimeUnit.YEAR],
}


@st.composite
def random_tables(draw: st.DrawFn) -> Table:
    """Return a table of up to 25 rows with at least one column of numbers and blanks anywhere."""
    kinds = ["number", *draw(st.lists(st.sampled_from(sorted(_CELLS)), min_size=1, max_size=4))]
    rows = draw(st.integers(1, 25))
    columns = {}
    for i, kind in enumerate(kinds):
        name = "Year" if kind == "year" and "Year" not in columns else f"{kind} {i}"
        cells = st.lists(st.none() | _CELLS[kind], min_size=rows, max_size=rows)
        columns[name] = draw(cells)
    totals = draw(st.sets(st.integers(0, rows - 1), max_size=2))
    return tables.table(totals=sorted(totals), **columns)


@st.composite
def random_specs(draw: st.DrawFn, table: Table) -> ChartSpec:
    """Return a spec that names columns of this table in ways that its check allows, mostly."""
    mark = draw(st.sampled_from([mark for mark in Mark if mark is not Mark.NONE]))
    several = draw(st.integers(1, 3))
    histogram = mark is Mark.HISTOGRAM
    x = draw(_number_channels(table) if histogram else st.none() | _channels(table))
    return ChartSpec(
        mark,
        x=x,
        y=() if histogram else tuple(draw(_measures(table)) for _ in range(several)),
        series=draw(st.none() | _channels(table)),
        detail=draw(st.sampled_from(("", *table.names))),
        where=draw(st.none() | _wheres(table)),
        having=tuple(draw(st.lists(_havings(table), max_size=1))),
        sort=draw(st.none() | _sorts(table)),
        limit=draw(st.none() | st.builds(Limit, st.integers(1, 5), st.booleans())),
        stack=draw(st.sampled_from(list(Stack))),
        horizontal=draw(st.booleans()),
        donut=draw(st.booleans()),
        log=draw(st.booleans()),
        title=draw(TEXT),
    )


def _numbers(table: Table) -> list[str]:
    return [column.name for column in table.columns if column.kind in (Kind.NUMBER, Kind.YEAR)]


@st.composite
def _number_channels(draw: st.DrawFn, table: Table) -> Channel:
    bins = st.builds(Bin, st.none() | st.integers(1, 100), st.none() | st.floats(1e-9, 1e6))
    return Channel(draw(st.sampled_from(_numbers(table))), bin=draw(st.none() | bins))


@st.composite
def _channels(draw: st.DrawFn, table: Table) -> Channel:
    column = draw(st.sampled_from(table.columns))
    if column.kind is Kind.NUMBER and draw(st.booleans()):
        return draw(_number_channels(table))
    units: list[TimeUnit | None] = [None, *_UNITS.get(column.kind, [])]
    unit = draw(st.sampled_from(units))
    counted = draw(st.sampled_from([None, None, *_ANY]))
    return Channel(column.name, unit, aggregate=counted)


@st.composite
def _measures(draw: st.DrawFn, table: Table) -> Measure:
    choice = draw(st.integers(0, 3))
    if choice == 0:
        return Measure("", Aggregate.COUNT)
    if choice == 1:
        return Measure(draw(st.sampled_from(table.names)), draw(st.sampled_from(_ANY)))
    return Measure(draw(st.sampled_from(_numbers(table))), draw(st.sampled_from((None, *_ARITHMETIC))))


def _is_huge(value: Value) -> bool:
    """Whether a number is beyond what a filter may hold."""
    return isinstance(value, float) and abs(value) > 1e300


def _sorts(table: Table) -> st.SearchStrategy[Sort]:
    axes = st.builds(Sort, st.sampled_from([SortBy.X, SortBy.Y]), st.booleans())
    return axes | st.builds(Sort, st.just(SortBy.FIELD), st.booleans(), st.sampled_from(table.names))


@st.composite
def _havings(draw: st.DrawFn, table: Table) -> Having:
    op = draw(st.sampled_from([Op.GT, Op.LE, Op.BETWEEN]))
    values = tuple(draw(st.integers(-10, 10)) for _ in range(2 if op is Op.BETWEEN else 1))
    return Having(draw(_measures(table)), op, values)


@st.composite
def _wheres(draw: st.DrawFn, table: Table) -> Where:
    tests = draw(st.lists(_comparisons(table), min_size=1, max_size=3))
    return tests[0] if len(tests) == 1 else Group(tuple(tests), any_of=draw(st.booleans()))


@st.composite
def _comparisons(draw: st.DrawFn, table: Table) -> Comparison:
    column = draw(st.sampled_from(table.columns))
    negate = draw(st.booleans())
    filled = [value for value in column.values if value is not None and not _is_huge(value)]
    if not filled or draw(st.integers(0, 4)) == 0:
        return Comparison(column.name, Op.BLANK, negate=negate)
    if column.kind is Kind.NUMBER and draw(st.booleans()):
        return Comparison(column.name, Op.GT, negate=negate, aggregate=Aggregate.MEAN)
    op = draw(st.sampled_from([Op.EQ, Op.LT, Op.GE, Op.IN, Op.BETWEEN]))
    count = {Op.BETWEEN: 2, Op.IN: draw(st.integers(1, 3))}.get(op, 1)
    return Comparison(column.name, op, tuple(draw(st.sampled_from(filled)) for _ in range(count)), negate)
