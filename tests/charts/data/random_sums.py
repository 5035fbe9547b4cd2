"""Random tables, and random specs of every transform over them."""

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import replace

from charts.grammar import (
    Across,
    Aggregate,
    Bin,
    Calculate,
    Cell,
    Channel,
    ChartSpec,
    Comparison,
    Constant,
    Days,
    Figure,
    Fold,
    Function,
    FunctionName,
    Group,
    Having,
    Limit,
    Mark,
    Measure,
    Op,
    Operation,
    Operator,
    Sort,
    SortBy,
    TimeUnit,
    Where,
    Window,
    WindowOp,
)
from charts.grammar.transforms import Expression, Made
from charts.table import Table
from tests.charts import tables

NUMBERS = ("Sold", "Cost", "Left")
_FRUIT = ("kiwi", "fig", "plum", "pear", "lime", None)
_SHOPS = ("Mill", "Dock", "Hill")
_SPANS = (40, 400, 1100)
_EXACT = (Aggregate.SUM, Aggregate.MIN, Aggregate.MAX, Aggregate.FIRST, Aggregate.LAST)
"""What sums and extremes come to is the same to the last bit, so that equals are equals for all."""
_STEPS = (2, 5, 10, 0.5)
_STRETCHES = (TimeUnit.YEAR, TimeUnit.YEARQUARTER, TimeUnit.YEARMONTH, TimeUnit.YEARWEEK)
_FEW = (2, 4)


def random_table(dice: random.Random) -> Table:
    """Return up to 40 rows with blanks anywhere; numbers are whole, or quarters, of some size."""
    rows = dice.randrange(1, 41)
    size, span, blank = (
        dice.choice((1, 1, 1024, 1 / 64, 2**20)),
        dice.choice(_SPANS),
        dice.choice((0, 0.1, 0.5)),
    )
    begun = dt.date(2022, 1, 1) + dt.timedelta(days=dice.randrange(400))

    def cells(choices: Sequence[float]) -> list[float | None]:
        return [None if dice.random() < blank else dice.choice(choices) * size for _ in range(rows)]

    days = [begun + dt.timedelta(days=dice.randrange(span)) for _ in range(rows)]
    return tables.table(
        Row=[f"row {at}" for at in range(rows)],
        Fruit=["fig", *(dice.choice(_FRUIT) for _ in range(rows - 1))],
        Shop=[dice.choice(_SHOPS) for _ in range(rows)],
        Day=[day if not at or dice.random() > blank / 2 else None for at, day in enumerate(days)],
        Paid=[day + dt.timedelta(days=dice.randrange(-5, 60)) for day in days],
        Opened=[dt.datetime.combine(day, dt.time(dice.randrange(24), dice.randrange(60))) for day in days],
        Sold=cells(range(-20, 30)) if dice.random() < 0.5 else cells(range(1, 30)),
        Cost=cells([at / 4 for at in range(-40, 80)]),
        Left=cells([0, 1, 2, 3, 5, 8]),
    )


def random_sum(dice: random.Random) -> ChartSpec:
    """Return a spec of what is computed of figures along x, by every transform there is."""
    made = _calculated(dice) if dice.random() < 0.35 else ()
    fold = (
        Fold(NUMBERS[: dice.randrange(2, 4)], "Kind", "Amount") if not made and dice.random() < 0.15 else None
    )
    fields = [each.name for each in made] or (["Amount"] if fold else list(NUMBERS))
    window = _window(dice) if dice.random() < 0.5 else None
    x = _along(dice, window, fold)
    if window and window.anew and x.time_unit is TimeUnit.YEAR:
        window = replace(window, anew=TimeUnit.YEAR)  # a year lies in no month
    exact = window is not None and window.op is WindowOp.RANK
    several = 1 if fold or dice.random() < 0.75 else 2
    y = tuple(
        replace(_measure(dice, fields, exact=exact, made=bool(made), plain=x.field == "Row"), window=window)
        for _ in range(several)
    )
    apart = x.field == "Row" and y[0].aggregate is None
    series = None if several > 1 or dice.random() < 0.55 or apart else _series(dice, x, fold)
    spec = ChartSpec(Mark.BAR, x=x, y=y, series=series, calculate=made, fold=fold)
    spec = replace(spec, where=_where(dice, fields if made else ()) if dice.random() < 0.5 else None)
    if dice.random() < 0.15 and not apart:
        spec = replace(spec, having=(Having(Measure("", Aggregate.COUNT), Op.GE, (dice.randrange(1, 4),)),))
    if window is None or window.op is WindowOp.SHARE:
        spec = _ordered(dice, spec, made=bool(made))
    return spec


def _along(dice: random.Random, window: Window | None, fold: Fold | None) -> Channel:
    if window and (window.anew or "year" in window.op):
        return dice.choice([Channel("Day", unit) for unit in (None, *TimeUnit) if unit is not TimeUnit.HOURS])
    step = Bin(step=dice.choice(_STEPS)) if dice.random() < 0.5 else Bin(edges=(0, 5, 20))
    choices: list[Channel] = [
        *(Channel("Fruit"), Channel("Shop"), Channel("Fruit"), Channel("Day")),
        *(Channel("Day", unit) for unit in TimeUnit if unit is not TimeUnit.HOURS),
        *(Channel("Opened", TimeUnit.HOURS), Channel("Opened", TimeUnit.WEEKDAY)),
        *((Channel("Kind"),) * 4 if fold else (Channel("Left", bin=step), Channel("Row"), Channel("Row"))),
    ]
    return dice.choice(choices)


def _series(dice: random.Random, x: Channel, fold: Fold | None) -> Channel | None:
    choices = [Channel("Fruit"), Channel("Shop"), Channel("Paid", TimeUnit.YEAR)]
    if fold:
        choices.append(Channel("Kind"))
    return dice.choice([each for each in choices if each.field != x.field])


def _measure(dice: random.Random, fields: Sequence[str], *, exact: bool, made: bool, plain: bool) -> Measure:
    """Return a measure; exact are those that equal each other where they are equal."""
    name = dice.choice(fields)
    if plain and dice.random() < 0.7:
        return Measure(name)
    if exact or made:
        hows = (
            (Aggregate.SUM, Aggregate.MIN, Aggregate.MAX)
            if exact
            else (*_EXACT, Aggregate.MEAN, Aggregate.MEDIAN)
        )
        return Measure(name, dice.choice(hows))
    how = dice.choice(list(Aggregate))
    if how is Aggregate.SHARE:
        field = dice.choice(("", name))
        return Measure(field, how, where=Comparison("Shop", Op.EQ, (dice.choice(_SHOPS),)))
    if how is Aggregate.COUNT and dice.random() < 0.5:
        return Measure("", how)
    if how is Aggregate.DISTINCT and dice.random() < 0.5:
        return Measure("Fruit", how)
    quantile = dice.choice((0.0, 0.1, 0.25, 0.9, 1.0, 0.333)) if how is Aggregate.QUANTILE else None
    return Measure(name, how, quantile=quantile, weight="Sold" if how is Aggregate.WEIGHTED_MEAN else "")


def _window(dice: random.Random) -> Window:
    op = dice.choice(list(WindowOp))
    anew = dice.choice(_STRETCHES) if op in _RUNNING and dice.random() < 0.4 else None
    size = dice.randrange(*_FEW) if op in (WindowOp.MOVING_MEAN, WindowOp.MOVING_SUM) else 0
    base = dice.choice(("", "kiwi", "Dock")) if "ase" in op or op is WindowOp.INDEX else ""
    return Window(op, size, base, ascending=op is WindowOp.RANK and dice.random() < 0.5, anew=anew)


_RUNNING = frozenset(
    {
        *(WindowOp.RUNNING_SUM, WindowOp.RUNNING_MEAN, WindowOp.CUMULATIVE_SHARE, WindowOp.DIFFERENCE),
        *(WindowOp.MOVING_SUM, WindowOp.MOVING_MEAN, WindowOp.PERCENT_CHANGE, WindowOp.PERCENT_OF_LAST),
    }
)


def _calculated(dice: random.Random) -> tuple[Calculate, ...]:
    made = Calculate("Made", _expression(dice), percent=dice.random() < 0.2)
    return (
        (made, Calculate("More", Operation(Operator.ADD, Cell("Made"), Constant(3))))
        if dice.random() < 0.2
        else (made,)
    )


def _expression(dice: random.Random) -> Made:
    if dice.random() < 0.15:
        return Function(dice.choice(list(FunctionName)), dice.choice(NUMBERS), dice.choice(("", "Cost")))
    return Operation(dice.choice(list(Operator)), _operand(dice, 1), _operand(dice, 1))


def _operand(dice: random.Random, depth: int) -> Expression:
    by = dice.choice(("", "", "Shop"))
    at = dice.choice(_SHOPS) if by else ""
    choices: list[Expression] = [
        *(Cell(dice.choice(NUMBERS)), Cell(dice.choice(NUMBERS)), Cell(dice.choice(NUMBERS), by, at)),
        Constant(dice.choice((2.0, 100.0, 0.5))),
        Figure(dice.choice((*_EXACT, Aggregate.MEAN)), dice.choice(NUMBERS), by, dice.choice(("", at))),
        Across(dice.choice((*_EXACT[:3], Aggregate.MEAN)), NUMBERS[: dice.randrange(2, 4)]),
        Days("Day", "Paid"),
    ]
    if depth:
        choices.append(Operation(dice.choice(list(Operator)), _operand(dice, 0), _operand(dice, 0)))
    return dice.choice(choices)


def _where(dice: random.Random, made: Sequence[str]) -> Where:
    tests: list[Where] = [
        Comparison("Left", dice.choice((Op.GT, Op.GE, Op.LT, Op.LE, Op.EQ)), (dice.randrange(0, 9),)),
        Comparison("Sold", Op.BETWEEN, (-10, 20), negate=dice.random() < 0.3),
        Comparison("Fruit", Op.EQ, ("kiwi",), negate=dice.random() < 0.5),
        Comparison("Fruit", Op.IN, ("kiwi", "fig", "lime"), negate=dice.random() < 0.3),
        Comparison("Fruit", Op.CONTAINS, ("i",), negate=dice.random() < 0.3),
        Comparison("Cost", Op.BLANK, negate=dice.random() < 0.5),
        Comparison(
            "Cost", dice.choice((Op.GT, Op.LE)), aggregate=dice.choice((Aggregate.MEDIAN, Aggregate.MAX))
        ),
        Comparison("Day", Op.GE, (dt.date(2022, dice.randrange(1, 13), 1),)),
        Comparison("Day", Op.IN, (dice.randrange(1, 13), dice.randrange(1, 13)), time_unit=TimeUnit.MONTH),
        Comparison("Day", Op.LE, (4,), time_unit=TimeUnit.WEEKDAY, negate=dice.random() < 0.3),
        *(Comparison(name, Op.GT, (0,)) for name in made),
    ]
    if dice.random() < 0.5:
        return dice.choice(tests)
    pair = Group(tuple(dice.sample(tests, 2)), any_of=dice.random() < 0.5)
    return Group((pair, dice.choice(tests)), any_of=dice.random() < 0.5) if dice.random() < 0.4 else pair


def _ordered(dice: random.Random, spec: ChartSpec, *, made: bool) -> ChartSpec:
    """Return the spec with an order and a limit, by figures that equal each other where they are equal."""
    share = any(each.window for each in spec.y)
    exact = all(each.aggregate in (*_EXACT[:3], Aggregate.COUNT, None) for each in spec.y) and not made
    sort = Sort(dice.choice((SortBy.X, SortBy.Y)) if exact and not share else SortBy.X, dice.random() < 0.5)
    spec = replace(spec, sort=sort if dice.random() < 0.5 else None)
    if dice.random() < 0.5:
        within = "Shop" if spec.x and spec.x.field == "Row" and dice.random() < 0.5 and not spec.fold else ""
        spec = replace(spec, limit=Limit(dice.randrange(1, 5), dice.random() < 0.5 and not within, within))
    return spec
