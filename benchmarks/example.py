"""One picture of the gallery: a pasted table, and what is drawn of it."""

from dataclasses import dataclass

from charts.grammar import Channel, ChartSpec, Mark, Measure


@dataclass(frozen=True, slots=True)
class Example:
    """One picture of the gallery."""

    name: str
    paste: str
    spec: ChartSpec


def spec_of(mark: Mark, x: str | Channel | None, *y: str | Measure, **more: object) -> ChartSpec:
    """Return a spec of columns by their names; more are the other fields of ChartSpec."""
    channel = Channel(x) if isinstance(x, str) else x
    measures = tuple(Measure(m) if isinstance(m, str) else m for m in y)
    return ChartSpec(mark, channel, measures, **more)  # type: ignore[arg-type]  # the fields of ChartSpec


def rows(head: str, *lines: str) -> str:
    """Return the paste of a head and lines."""
    return "\n".join((head, *lines))
