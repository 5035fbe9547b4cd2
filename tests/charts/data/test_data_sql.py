"""The figures of a chart against the same question asked of SQLite by a translator of its own."""

import datetime as dt
import random
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from charts.chart import ChartData
from charts.data import NothingLeftError
from charts.grammar import (
    Aggregate,
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
    TimeUnit,
    Where,
)
from charts.kinds import chart_data
from charts.table import Table
from tests.charts import tables

_SEED = 5
_SPECS = 240
_FUNCTIONS = {
    Aggregate.COUNT: "count({})",
    Aggregate.DISTINCT: "count(distinct {})",
    Aggregate.SUM: "sum({})",
    Aggregate.MEAN: "avg({})",
    Aggregate.MIN: "min({})",
    Aggregate.MAX: "max({})",
}
_PARTS = {
    TimeUnit.YEAR: "cast(strftime('%Y', {}) as integer)",
    TimeUnit.MONTH: "cast(strftime('%m', {}) as integer)",
    TimeUnit.WEEKDAY: "(cast(strftime('%w', {}) as integer) + 6) % 7",
    TimeUnit.YEARMONTH: "strftime('%Y-%m', {})",
}
_MONTHS = {name: i for i, name in enumerate(tables.MONTHS, 1)}
_DAYS = {name: i for i, name in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))}


def sample(dice: random.Random) -> Table:
    """Return 40 rows of orders with blanks among them."""
    rows = 40
    names = ("North", "South", "East", "West", None)
    return tables.table(
        Region=[dice.choice(names) for _ in range(rows)],
        Product=[dice.choice("ABC") for _ in range(rows)],
        Day=[dt.date(2023, 1, 1) + dt.timedelta(days=dice.randrange(700)) for _ in range(rows)],
        Units=[dice.choice((None, *range(1, 30))) for _ in range(rows)],
        Price=[dice.choice((None, *(i / 4 for i in range(1, 200)))) for _ in range(rows)],
    )


def connect(table: Table) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    names = ", ".join(f'"{name}"' for name in table.names)
    connection.execute(f"create table t ({names})")
    marks = ", ".join("?" * len(table.columns))
    rows = [[v.isoformat() if isinstance(v, dt.date) else v for v in row] for row in table.rows()]
    connection.executemany("insert into t values (" + marks + ")", rows)  # noqa: S608 - only "?" is filled in
    return connection


def condition(where: Where | None) -> str:
    if where is None:
        return "1"
    if isinstance(where, Group):
        return "(" + (" or " if where.any_of else " and ").join(condition(part) for part in where.parts) + ")"
    field = _PARTS[where.time_unit].format(f'"{where.field}"') if where.time_unit else f'"{where.field}"'
    values = [f"'{v}'" if isinstance(v, str | dt.date) else str(v) for v in where.values]
    if where.aggregate:
        values = [f"(select {_FUNCTIONS[where.aggregate].format(field)} from t)"]  # noqa: S608 - our own names
    match where.op:
        case Op.BETWEEN:
            test = f"{field} between {values[0]} and {values[1]}"
        case Op.IN:
            test = f"{field} in ({', '.join(values)})"
        case Op.BLANK:
            test = f"{field} is null"
        case Op.CONTAINS:
            test = f"{field} like '%' || {values[0]} || '%'"
        case _:
            test = f"{field} {where.op.value} {values[0]}"
    return f"(not ({test}))" if where.negate else f"({test})"


def figure(measure: Measure) -> str:
    return (
        _FUNCTIONS[measure.aggregate].format(f'"{measure.field}"' if measure.field else "*")
        if measure.aggregate
        else ""
    )


def query(spec: ChartSpec) -> str:
    assert spec.x
    x = _PARTS[spec.x.time_unit].format(f'"{spec.x.field}"') if spec.x.time_unit else f'"{spec.x.field}"'
    keys = [x, *([f'"{spec.series.field}"'] if spec.series else [])]
    shown = ", ".join([*keys, *(figure(measure) for measure in spec.y)])
    there = " and ".join(f"{key} is not null" for key in keys)
    text = f"select {shown} from t where {condition(spec.where)} and {there}"  # noqa: S608 - our own names
    text += f" group by {', '.join(keys)}"
    if spec.having:
        text += " having " + " and ".join(
            f"{figure(h.measure)} {h.op.value} {h.values[0]}" for h in spec.having
        )
    if spec.limit and spec.sort:
        order = "desc" if spec.sort.descending else "asc"
        text += f" order by {figure(spec.y[0])} {order} limit {spec.limit.count}"
    return text


def drawn(chart: ChartData, spec: ChartSpec) -> Counter[tuple[object, ...]]:
    """Return each mark as (x, series, figure), in the terms of the query."""
    found: Counter[tuple[object, ...]] = Counter()
    assert spec.x
    for run in chart.series:
        for x, y in zip(run.x, run.y, strict=True):
            label = chart.categories[int(x)] if chart.categories and isinstance(x, int) else x
            if y is not None:
                found[key_of(label, spec.x.time_unit), run.name, round(y, 6)] += 1
    return found


def key_of(label: object, unit: TimeUnit | None) -> object:
    if unit is TimeUnit.MONTH:
        return _MONTHS[str(label)]
    if unit is TimeUnit.WEEKDAY:
        return _DAYS[str(label)]
    if isinstance(label, dt.date) and unit is not None:
        return label.year if unit is TimeUnit.YEAR else label.strftime("%Y-%m")
    if unit is TimeUnit.YEARMONTH:
        return dt.datetime.strptime(str(label), "%b %Y").strftime("%Y-%m")  # noqa: DTZ007 - a month has no zone
    return int(str(label)) if unit is TimeUnit.YEAR else label


def wanted(connection: sqlite3.Connection, spec: ChartSpec, names: list[str]) -> Counter[tuple[object, ...]]:
    found: Counter[tuple[object, ...]] = Counter()
    for row in connection.execute(query(spec)):
        figures = row[2:] if spec.series else row[1:]
        for name, value in zip([row[1]] if spec.series else names, figures, strict=True):
            if value is not None:
                found[row[0], name, round(value, 6)] += 1
    return found


def filters(dice: random.Random) -> Where | None:
    choices: list[Where] = [
        Comparison("Units", dice.choice((Op.GT, Op.GE, Op.LT, Op.LE, Op.EQ)), (dice.randrange(5, 25),)),
        Comparison("Units", Op.BETWEEN, (5, 20), negate=dice.random() < 0.3),
        Comparison("Region", Op.EQ, ("North",), negate=dice.random() < 0.5),
        Comparison("Region", Op.IN, ("North", "West"), negate=dice.random() < 0.3),
        Comparison("Region", Op.CONTAINS, ("st",), negate=dice.random() < 0.3),
        Comparison("Price", Op.BLANK, negate=dice.random() < 0.5),
        Comparison("Price", Op.GT, aggregate=Aggregate.MEAN),
        Comparison("Day", Op.GE, (dt.date(2023, 6, 1),)),
        Comparison("Day", Op.EQ, (2024,), time_unit=TimeUnit.YEAR),
    ]
    if dice.random() < 0.3:
        return None
    if dice.random() < 0.5:
        return dice.choice(choices)
    pair = Group(tuple(dice.sample(choices, 2)), any_of=dice.random() < 0.5)
    return Group((pair, dice.choice(choices)), any_of=dice.random() < 0.5) if dice.random() < 0.5 else pair


def specs(dice: random.Random) -> Iterator[ChartSpec]:
    """Yield random specs within what SQL can say."""
    fields = [Measure("Units", how) for how in _FUNCTIONS] + [Measure("Price", how) for how in _FUNCTIONS]
    while True:
        measure = dice.choice([*fields, Measure("", Aggregate.COUNT)])
        x = dice.choice([Channel("Region"), Channel("Product"), *(Channel("Day", unit) for unit in _PARTS)])
        series = Channel("Product") if x.field != "Product" and dice.random() < 0.4 else None
        spec = ChartSpec(
            dice.choice((Mark.BAR, Mark.LINE, Mark.HEATMAP)),
            x=x,
            y=(measure,),
            series=series,
            where=filters(dice),
        )
        if series is None and dice.random() < 0.3:
            spec = replace(spec, y=(measure, Measure("", Aggregate.COUNT)) if measure.field else spec.y)
        if series is None and dice.random() < 0.3:
            spec = replace(
                spec, having=(Having(Measure("", Aggregate.COUNT), Op.GE, (dice.randrange(1, 6),)),)
            )
        yield spec


@pytest.mark.parametrize("seed", range(_SEED))
def test_every_figure_is_what_the_database_says(seed: int) -> None:
    dice = random.Random(seed)
    table = sample(dice)
    connection = connect(table)
    source = specs(dice)
    compared = 0
    for _ in range(_SPECS // _SEED):
        spec = next(source)
        try:
            chart = chart_data(table, spec)
        except NothingLeftError:
            assert not wanted(connection, spec, ["a", "b"][: len(spec.y)])
            continue
        want = wanted(connection, spec, [run.name for run in chart.series])
        got = drawn(chart, spec)
        zeros = {mark for mark in got if mark[2] == 0 and mark not in want}
        assert got - Counter(dict.fromkeys(zeros, 1)) == want, (spec, query(spec))
        compared += 1
    connection.close()
    assert compared > _SPECS // _SEED // 2


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("measure", [Measure("Units", Aggregate.SUM), Measure("Price", Aggregate.MEAN)])
def test_a_top_list_is_that_of_the_database(measure: Measure, *, descending: bool) -> None:
    table = sample(random.Random(11))
    connection = connect(table)
    spec = ChartSpec(
        Mark.BAR, x=Channel("Region"), y=(measure,), sort=Sort(SortBy.Y, descending), limit=Limit(3)
    )
    rows = connection.execute(query(spec)).fetchall()
    connection.close()
    chart = chart_data(table, spec)
    assert list(chart.categories) == [row[0] for row in rows]
    assert list(chart.series[0].y) == pytest.approx([row[1] for row in rows])
