"""CPU time of one chart: Oneplot against naive pyplot with tight_layout, and vl-convert if it is there.

python -m benchmarks.render [ROUNDS]    20 rounds unless given; one run, round robin, medians, ratios,
written to benchmarks/results/render.json. `pip install vl-convert-python` first to have it take part.
The same four charts everywhere, 1200 x 675: 12 bars, 4 lines of 100 dates, 5,000 points, a pie of 6.
"""

import datetime as dt
import gc
import importlib
import io
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import matplotlib as mpl
import matplotlib.pyplot as plt

from benchmarks.gallery import chart_of
from benchmarks.gallery_charts import EXAMPLES
from charts.chart import Axis, ChartData, Scale, Series
from charts.drawing import render
from charts.grammar import Mark

mpl.use("agg")
_OUR_HINTING = mpl.rcParams["text.hinting"]

RESULT = Path(__file__).parent / "results" / "render.json"
ROUNDS = 20
GOAL = 0.2
MOST_OF_BARS = 1.5
"""How many times what bars take each other kind may take, the pictures of the gallery taken for each."""
_NAMES = [f"Branch {i}" for i in range(1, 13)]
_DAYS = [dt.date(2024, 1, 1) + dt.timedelta(days=3 * i) for i in range(100)]
_LINES = [[100 * k + (i * (7 + k)) % 23 + i for i in range(100)] for k in range(4)]
_POINTS = [(i * 37 % 1009 / 10, (i * i * 11 + i * 3) % 983 / 10) for i in range(5000)]
_SHARES = [31, 22, 17, 13, 10, 7]
_BARS = [120 + (i * 67) % 311 for i in range(12)]


def _chart(mark: Mark, x: Axis, *series: Series, categories: list[str] | None = None) -> ChartData:
    panels = (Axis("Revenue", Scale.NUMBER),)
    return ChartData(mark, "Revenue by branch", x, panels, series, tuple(categories or ()))


CHARTS = {
    "bar": _chart(
        Mark.BAR,
        Axis("Branch", Scale.CATEGORY),
        Series("Revenue", tuple(range(12)), tuple(_BARS)),
        categories=_NAMES,
    ),
    "line": _chart(
        Mark.LINE,
        Axis("Day", Scale.TIME),
        *(Series(f"Branch {k}", tuple(_DAYS), tuple(line)) for k, line in enumerate(_LINES)),
    ),
    "scatter": _chart(
        Mark.POINT,
        Axis("Price", Scale.NUMBER),
        Series("Revenue", tuple(x for x, _ in _POINTS), tuple(y for _, y in _POINTS)),
    ),
    "pie": _chart(
        Mark.ARC,
        Axis("Branch", Scale.CATEGORY),
        Series("Revenue", tuple(range(6)), tuple(_SHARES)),
        categories=_NAMES[:6],
    ),
}


def ours(kind: str) -> bytes:
    """Draw by the product."""
    mpl.rcParams["text.hinting"] = _OUR_HINTING
    return render.png(CHARTS[kind])


def naive(kind: str) -> bytes:
    """Draw as a first search result would have it."""
    mpl.rcParams["text.hinting"] = mpl.rcParamsDefault["text.hinting"]
    figure, axes = plt.subplots(figsize=(12, 6.75), dpi=100)
    match kind:
        case "bar":
            axes.bar(_NAMES, _BARS)
            axes.tick_params(axis="x", rotation=45)
        case "line":
            for k, line in enumerate(_LINES):
                axes.plot(_DAYS, line, label=f"Branch {k}")  # type: ignore[arg-type]  # matplotlib takes dates
            axes.legend()
        case "scatter":
            axes.scatter([x for x, _ in _POINTS], [y for _, y in _POINTS])
        case _:
            axes.pie(_SHARES, labels=_NAMES[:6], autopct="%1.1f%%")
    axes.set_title("Revenue by branch")
    axes.set_ylabel("Revenue")
    plt.tight_layout()
    out = io.BytesIO()
    plt.savefig(out)
    plt.close(figure)
    return out.getvalue()


def vega(kind: str) -> bytes:
    """Draw by vl-convert."""
    converter = importlib.import_module("vl_convert")
    specs = {
        "bar": (
            "bar",
            [{"x": n, "y": v} for n, v in zip(_NAMES, _BARS, strict=True)],
            {"x": {"field": "x", "type": "nominal"}, "y": {"field": "y", "type": "quantitative"}},
        ),
        "line": (
            "line",
            [
                {"x": d.isoformat(), "y": v, "s": k}
                for k, line in enumerate(_LINES)
                for d, v in zip(_DAYS, line, strict=True)
            ],
            {
                "x": {"field": "x", "type": "temporal"},
                "y": {"field": "y", "type": "quantitative"},
                "color": {"field": "s", "type": "nominal"},
            },
        ),
        "scatter": (
            "point",
            [{"x": x, "y": y} for x, y in _POINTS],
            {"x": {"field": "x", "type": "quantitative"}, "y": {"field": "y", "type": "quantitative"}},
        ),
        "pie": (
            "arc",
            [{"x": n, "y": v} for n, v in zip(_NAMES[:6], _SHARES, strict=True)],
            {"theta": {"field": "y", "type": "quantitative"}, "color": {"field": "x", "type": "nominal"}},
        ),
    }
    mark, values, encoding = specs[kind]
    spec = {
        "title": "Revenue by branch",
        "width": 1100,
        "height": 575,
        "mark": mark,
        "data": {"values": values},
        "encoding": encoding,
    }
    return bytes(converter.vegalite_to_png(json.dumps(spec)))


def contenders() -> dict[str, Callable[[str], bytes]]:
    """Return who takes part."""
    found: dict[str, Callable[[str], bytes]] = {"naive": naive, "oneplot": ours}
    try:
        importlib.import_module("vl_convert")
    except ImportError:
        return found
    return found | {"vl-convert": vega}


def measure(rounds: int) -> dict[str, dict[str, float]]:
    """Return the median CPU milliseconds of each contender for each chart."""
    takes: dict[str, dict[str, list[float]]] = {name: {kind: [] for kind in CHARTS} for name in contenders()}
    for turn in range(rounds + 1):
        for name, draw in contenders().items():
            for kind in CHARTS:
                gc.collect()
                start = time.process_time()
                draw(kind)
                if turn:  # the first round warms up
                    takes[name][kind].append((time.process_time() - start) * 1000)
    return {name: {kind: statistics.median(t) for kind, t in kinds.items()} for name, kinds in takes.items()}


def beside_bars(rounds: int) -> dict[str, float]:
    """Return how many times what bars take the first picture of each kind in the gallery takes."""
    charts = {example.spec.mark: chart_of(example) for example in reversed(EXAMPLES)}
    takes: dict[Mark, list[float]] = {mark: [] for mark in charts}
    for turn in range(rounds + 1):
        for mark, chart in charts.items():
            gc.collect()
            start = time.process_time()
            render.png(chart)
            if turn:
                takes[mark].append(time.process_time() - start)
    bars = statistics.median(takes[Mark.BAR])
    return {mark.value: round(statistics.median(took) / bars, 2) for mark, took in takes.items()}


def main(rounds: int) -> int:
    """Print milliseconds and ratios; 1 if the goal is missed."""
    medians = measure(rounds)
    print(f"{'CPU ms (ratio)':16}" + "".join(f"{kind:>16}" for kind in CHARTS) + f"{'geo. mean':>12}")
    means, found = {}, {}
    for name, kinds in medians.items():
        ratios = {kind: value / medians["naive"][kind] for kind, value in kinds.items()}
        means[name] = statistics.geometric_mean(ratios.values())
        cells = "".join(f"{kinds[kind]:>9.1f} ({ratios[kind]:.2f})" for kind in CHARTS)
        print(f"{name:16}{cells}{means[name]:>12.3f}")
        found[name] = {
            "CPU ms a chart": {kind: round(value, 1) for kind, value in kinds.items()},
            "of naive": {kind: round(ratio, 3) for kind, ratio in ratios.items()},
            "of naive, geometric mean": round(means[name], 3),
        }
    sizes = ", ".join(f"{kind} {len(ours(kind)) / 1024:.0f}" for kind in CHARTS)
    of_bars = beside_bars(rounds)
    print("of bars: " + ", ".join(f"{kind} {ratio}" for kind, ratio in of_bars.items()))
    print(f"oneplot's files, KiB: {sizes}; goal: at most {GOAL}")
    form = {"rounds": rounds, "goal": GOAL, **found, "kinds, of bars": of_bars}
    RESULT.write_text(json.dumps(form, indent=1) + "\n", "utf-8")
    return int(means["oneplot"] > GOAL or max(of_bars.values()) > MOST_OF_BARS)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS))
