"""Points, distributions and boxes: marks that are not one figure at each place along x."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from charts.chart import Axis, Box, ChartData, Position, Scale, Series
from charts.data import axes
from charts.data.figures import BIGGEST, Number, label, number, quantile
from charts.data.filtering import figure, kept_group
from charts.data.slots import Key, Place, Placer, bin_edges, bin_of, placer, scale_order
from charts.grammar import Aggregate, Bin, Channel, ChartSpec, Measure
from charts.table import Kind, Table
from charts.telling import notes
from charts.telling.refusals import NoFiguresError, OutOfRangeError
from charts.telling.speech import listed
from charts.telling.titles import channel_title, distribution_title, pairs_title, rows_title

_WHISKER = 1.5


def histogram(table: Table, spec: ChartSpec, rows: Sequence[int]) -> ChartData:
    """Return counts of equal steps of one number column."""
    channel = spec.x or Channel(spec.y[0].field)
    column = table[channel.field]
    values = [number(column.values[row]) for row in rows]
    numbers = [value for value in values if value is not None]
    _check(numbers, column.name)
    edges = bin_edges(numbers, channel.bin or Bin())
    counts = [0] * (len(edges) - 1)
    for value in numbers:
        counts[bin_of(value, edges)] += 1
    pairs = tuple(pairwise(edges))
    blanks = len(values) - len(numbers)
    return ChartData(
        mark=spec.mark,
        title=spec.title or distribution_title([column.name]),
        x=Axis(column.name, Scale.NUMBER, column.unit, decimals=column.decimals),
        panels=(Axis(rows_title(), Scale.NUMBER),),
        series=(Series(rows_title(), tuple((low + high) / 2 for low, high in pairs), tuple(counts)),),
        bins=pairs,
        notes=(notes.blank_note(blanks, column.name),) if blanks else (),
    )


def _check(numbers: Sequence[Number], name: str) -> None:
    if not numbers:
        raise NoFiguresError(name)
    if max(abs(min(numbers)), abs(max(numbers))) > BIGGEST:
        raise OutOfRangeError(name)


def boxplot(table: Table, spec: ChartSpec, rows: Sequence[int]) -> ChartData:
    """Return five-number summaries: of each group along x, or of each measure."""
    group = spec.x or spec.series
    labels, groups = groups_of(table, spec, rows)
    _check([value for values in groups for value in values], spec.y[0].field)
    boxes = tuple(_box(values) for values in groups)
    measures = spec.y if group is None else spec.y[:1]
    plain = [Measure(measure.field) for measure in measures]
    return ChartData(
        mark=spec.mark,
        title=spec.title
        or distribution_title([each.field for each in measures], group.field if group else ""),
        x=Axis(channel_title(group), Scale.CATEGORY),
        panels=(axes.measure_axis(table, plain, log=False),),
        series=(
            Series(
                spec.y[0].field,
                tuple(range(len(boxes))),
                tuple(box.median if box else None for box in boxes),
                boxes=boxes,
            ),
        ),
        categories=tuple(labels),
        horizontal=spec.horizontal,
    )


def groups_of(table: Table, spec: ChartSpec, rows: Sequence[int]) -> tuple[list[str], list[list[Number]]]:
    """Return the names of the groups of a spread and the numbers of each; without groups, of each measure."""
    group = spec.x or spec.series
    if group is None:
        labels = [measure.field for measure in spec.y]
        return labels, [_numbers(table, name, rows) for name in labels]
    place = placer(table[group.field], group, rows)
    members: dict[Key, list[int]] = {}
    met: dict[Key, Place] = {}
    for row in rows:
        at = place(row)
        if at is not None:
            members.setdefault(at[0], []).append(row)
            met.setdefault(at[0], at)
    keys = list(met)
    if table[group.field].kind is not Kind.TEXT:
        keys.sort(key=lambda key: met[key][2])
    else:
        keys = [keys[at] for at in scale_order([met[key][1] for key in keys])]
    return [met[key][1] for key in keys], [_numbers(table, spec.y[0].field, members[key]) for key in keys]


def _numbers(table: Table, name: str, rows: Sequence[int]) -> list[Number]:
    values = table[name].values
    return [each for each in (number(values[row]) for row in rows) if each is not None]


def _box(values: Sequence[Number]) -> Box | None:
    """Return Tukey's summary; quartiles by linear interpolation (Hyndman and Fan's type 7)."""
    if not values:
        return None
    ordered = sorted(float(value) for value in values)
    q1, middle, q3 = (quantile(ordered, share) or 0.0 for share in (0.25, 0.5, 0.75))
    reach = _WHISKER * (q3 - q1)
    inside = [value for value in ordered if q1 - reach <= value <= q3 + reach]
    outliers = tuple(value for value in ordered if not q1 - reach <= value <= q3 + reach)
    return Box(inside[0], q1, middle, q3, inside[-1], outliers)


def points(table: Table, spec: ChartSpec, channel: Channel, rows: Sequence[int]) -> ChartData:
    """Return one point for each row, or for each group where x has an aggregate."""
    grouped = bool(channel.aggregate) or any(measure.aggregate for measure in spec.y)
    left_out: list[int] = []
    found = (
        _grouped_points(table, spec, channel, rows) if grouped else _row_points(table, spec, channel, rows)
    )
    extras = _extras(table, spec, rows) if not grouped else []
    runs: dict[str, tuple[list[Position], list[Number | None]]] = {}
    more: dict[str, list[_Extra]] = {}
    for at, (name, x, y) in enumerate(found):
        if x is None or y is None or name is None:
            left_out.append(1)
            continue
        run = runs.setdefault(name, ([], []))
        run[0].append(x)
        run[1].append(y)
        if extras:
            more.setdefault(name, []).append(extras[at % len(extras)])
    if not runs:
        raise NoFiguresError(spec.y[0].field)
    _check([y for _, ys in runs.values() for y in ys if y is not None], spec.y[0].field)
    _check([x for xs, _ in runs.values() for x in xs if isinstance(x, int | float)] or [0], channel.field)
    return _with_extras(_scatter(table, spec, channel, runs, len(left_out)), spec, more)


_Extra = tuple[float | None, str]
"""How large a point is, and what stands beside it."""


def _extras(table: Table, spec: ChartSpec, rows: Sequence[int]) -> list[_Extra]:
    if not (spec.size or spec.label):
        return []
    sizes = table[spec.size].values if spec.size else None
    return [
        (number(sizes[row]) if sizes else None, label(table[spec.label], row) if spec.label else "")
        for row in rows
    ]


def _with_extras(chart: ChartData, spec: ChartSpec, more: dict[str, list[_Extra]]) -> ChartData:
    if not more:
        return chart
    series = tuple(
        replace(
            run,
            sizes=tuple(size for size, _ in more[run.name]) if spec.size else (),
            names=tuple(name for _, name in more[run.name]) if spec.label else (),
        )
        for run in chart.series
    )
    said = (notes.sizes_note(spec.size),) if spec.size else ()
    return replace(chart, series=series, notes=(*chart.notes, *said))


_Point = tuple[str | None, Position | None, Number | None]


def _row_points(table: Table, spec: ChartSpec, channel: Channel, rows: Sequence[int]) -> list[_Point]:
    column = table[channel.field]
    colour = placer(table[spec.series.field], spec.series, rows) if spec.series else None
    found: list[_Point] = []
    for measure in spec.y:
        name = measure.field if len(spec.y) > 1 else ""
        values = table[measure.field].values
        found.extend(
            (_name(colour, row, name), _place(column.values[row]), number(values[row])) for row in rows
        )
    return found


def _name(colour: Placer | None, row: int, name: str) -> str | None:
    if colour is None:
        return name
    at = colour(row)
    return None if at is None else at[1]


def _place(value: object) -> Position | None:
    if isinstance(value, dt.date):
        return value
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _grouped_points(table: Table, spec: ChartSpec, channel: Channel, rows: Sequence[int]) -> list[_Point]:
    by = spec.series or (Channel(spec.detail) if spec.detail else None)
    place = placer(table[by.field], by, rows) if by else None
    groups: dict[Key, tuple[str, list[int]]] = {}
    for row in rows:
        at = place(row) if place else (0, "", (0, 0), None)
        if at is not None:
            groups.setdefault(at[0], (at[1], []))[1].append(row)
    across = Measure(channel.field, channel.aggregate or Aggregate.MEAN)
    measure = spec.y[0] if spec.y[0].aggregate else Measure(spec.y[0].field, Aggregate.MEAN)
    return [
        (name if spec.series else "", figure(table, across, members), figure(table, measure, members))
        for name, members in groups.values()
        if kept_group(table, spec.having, members)
    ]


def _scatter(
    table: Table,
    spec: ChartSpec,
    channel: Channel,
    runs: dict[str, tuple[list[Position], list[Number | None]]],
    left_out: int,
) -> ChartData:
    column = table[channel.field]
    temporal = column.kind in (Kind.DATE, Kind.DATETIME) and not channel.aggregate
    across = Measure(channel.field, channel.aggregate)
    either = listed((channel.field, spec.y[0].field), style="or")
    return ChartData(
        mark=spec.mark,
        title=pairs_title(spec),
        x=Axis(
            channel_title(channel),
            Scale.TIME if temporal else Scale.NUMBER,
            axes.measure_unit(table, across),
            decimals=axes.measure_decimals(table, across),
        ),
        panels=(axes.measure_axis(table, spec.y, log=spec.log),),
        series=tuple(Series(name, tuple(xs), tuple(ys)) for name, (xs, ys) in runs.items()),
        colour=channel_title(spec.series) if len(runs) > 1 and spec.series else "",
        notes=(notes.blank_note(left_out, either),) if left_out else (),
    )
