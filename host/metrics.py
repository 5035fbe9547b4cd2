"""Figures in the words of Prometheus. Loaded only where the port is switched on."""

from collections.abc import Iterable, Iterator

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from host.health import Figure

KIND = CONTENT_TYPE_LATEST


class _Figures(Collector):
    def __init__(self, figures: Iterable[Figure]) -> None:
        self._figures = figures

    def collect(self) -> Iterator[Metric]:
        families: dict[str, GaugeMetricFamily | CounterMetricFamily] = {}
        for figure in self._figures:
            family = families.setdefault(figure.name, _family(figure))
            family.add_metric(list(figure.labels.values()), float(figure.value))
        yield from families.values()


def _family(figure: Figure) -> GaugeMetricFamily | CounterMetricFamily:
    kind = CounterMetricFamily if figure.kind == "counter" else GaugeMetricFamily
    return kind(figure.name, figure.help, labels=list(figure.labels))


def exposition(figures: Iterable[Figure]) -> bytes:
    """Return the page that Prometheus reads."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Figures(list(figures)))
    return generate_latest(registry)
