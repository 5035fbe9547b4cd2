"""Tables with the chart that an editor draws of each, and what is said of a chart that was chosen."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from charts.chart import ChartData
from charts.grammar import Aggregate, ChartSpec, Mark, Measure, SortBy, Stack, Target
from charts.kinds import as_drawn, chart_data
from charts.planner import Plan, plan
from charts.reading import read_message
from charts.table import Table
from tests.charts.rows import HERE

Choice = dict[str, str]


@dataclass(slots=True)
class Case:
    """A table as pasted, and the choices that are right."""

    name: str
    wanted: list[Choice] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    @property
    def message(self) -> str:
        """The table under the words "chart this"."""
        return "\n".join(["chart this", *self.lines]).strip()


def cases(file: str) -> list[Case]:
    """Return the tables of a file below tests/charts."""
    found: list[Case] = []
    for line in (HERE / file).read_text("utf-8").splitlines():
        if line.startswith("== "):
            found.append(Case(line[3:]))
        elif line.startswith("> ") and found:
            found[-1].wanted.append(dict(part.split("=", 1) for part in line[2:].split()))
        elif found and not line.startswith("# "):
            found[-1].lines.append(line)
    return found


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen for a table, by the words of the file; faults holds what a choice lacks."""

    table: Table
    plan: Plan
    chart: ChartData | None

    @classmethod
    def of(cls, message: str) -> "Chosen":
        """Read a message, plan and compute its chart."""
        reading = read_message(message)
        table = reading.tables[0]
        planned = plan(table, reading.request)
        made = None if planned.spec.mark is Mark.NONE else as_drawn(chart_data(table, planned.spec))
        return cls(table, planned, made)

    def faults(self, wanted: Choice) -> list[str]:
        """Return what is not as one choice says, "" where all is."""
        return [f"{key} is {got}, not {wanted[key]}" for key, got in self._against(wanted)]

    def _against(self, wanted: Choice) -> Iterator[tuple[str, str]]:
        spec = self.plan.spec
        if _form(spec, self.chart) not in wanted["kind"].split(","):
            yield "kind", _form(spec, self.chart)
        if spec.mark is Mark.NONE or self.chart is None:
            return
        out = set(filter(None, re.split(r",(?!\d)", wanted.get("out", ""))))
        got = {
            "x": _underscored(spec.x.field) if spec.x else "@columns",
            "y": ",".join(map(_measured, spec.y)),
            "series": _underscored(spec.series.field) if spec.series else "",
            "order": _order(spec),
            "log": "yes" if spec.log else "no",
            "title": _underscored(self.chart.title),
        }
        for key, value in got.items():
            if key in wanted and not self._fits(key, wanted[key], value, out):
                yield key, value
        if out - set(map(_underscored, self.named)):
            yield "out", ",".join(map(_underscored, self.named))

    def _fits(self, key: str, wanted: str, got: str, out: set[str]) -> bool:
        if wanted == "any" or got in wanted.split(",") or got == wanted:
            return True
        if key == "order" and wanted == "scale":
            return self.chart is not None and self._in_scale(self.chart.categories)
        if key == "y" and wanted == "*":
            spec = self.plan.spec
            apart = {each.field for each in (spec.x, spec.series) if each}
            names = set(map(_underscored, {*self.table.names} - apart)) - out
            return set(got.split(",")) == names
        return key == "y" and set(got.split(",")) == set(wanted.split(","))

    @staticmethod
    def _in_scale(labels: tuple[str, ...]) -> bool:
        order = ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"]
        return list(labels) in (order, order[::-1])

    @property
    def named(self) -> set[str]:
        """The columns that the answer names as not drawn."""
        said = self.plan.took.partition("; not drawn: ")[2]
        return {
            name
            for name in self.table.names
            if re.search(rf"(?:^|, | and ){re.escape(name)}(?:$|, | and )", said)
        }

    def silent(self) -> set[str]:
        """Return the columns that are neither drawn nor named."""
        return set(self.table.names) - columns_of(self.plan.spec) - self.named


def columns_of(spec: ChartSpec) -> set[str]:
    """Return the columns that are seen in a chart."""
    channels = [each.field for each in (spec.x, spec.series, spec.facet) if each]
    layers = [
        getattr(layer, name)
        for layer in spec.layers
        for name in ("target", "delta", "lower", "upper")
        if hasattr(layer, name)
    ]
    return {*channels, *layers, *(each.field for each in spec.y), spec.size, spec.label, spec.y2, spec.detail}


def _underscored(name: str) -> str:
    return name.strip().replace(" ", "_")


def _measured(measure: Measure) -> str:
    if not measure.field or measure.aggregate is Aggregate.COUNT:
        return "count"
    sums = measure.aggregate in (None, Aggregate.SUM)  # of rows that are one each, a sum is the figure itself
    how = "" if sums or measure.aggregate is None else f"{measure.aggregate.value}_"
    return how + _underscored(measure.field)


def _order(spec: ChartSpec) -> str:
    if spec.sort is None:
        return "given"
    if spec.sort.by is SortBy.X:
        return "x"
    return "down" if spec.sort.descending else "up"


def _form(spec: ChartSpec, chart: ChartData | None) -> str:
    """Return what an editor calls the chart."""
    if chart is None:
        return "none"
    if len(chart.panels) > 1 and not chart.overlaid:
        return f"panels_{chart.mark}"
    if any(isinstance(layer, Target) for layer in spec.layers):
        return "bullet"
    if chart.mark is Mark.LINE:
        return _line(spec)
    grouped = "grouped_" if chart.mark is Mark.BAR and len(chart.series) > 1 else ""
    return {Stack.NONE: grouped, Stack.ZERO: "stacked_", Stack.NORMALIZE: "share_"}[chart.stack] + chart.mark


def _line(spec: ChartSpec) -> str:
    if spec.looks.y.reverse:
        return "bump"
    return "slope" if spec.x is None and len(spec.y) == _ENDS else "line"


_ENDS = 2
"""A slope leads from one column to another."""
