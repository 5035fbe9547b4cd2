"""How fast pastes are read: messages, hostile texts, growth to 10 MB, 100,000 CSV rows against csv.reader.

Run it as `python -m benchmarks.read_speed`. Figures are CPU time: compare the ratios, milliseconds depend on
the machine.
"""

import csv
import gc
import random
import statistics
import time
from collections.abc import Callable
from functools import partial

from charts.reading import read_message

ROWS = 100_000


def rows_of(count: int) -> str:
    """Return a CSV of an id, a date, a name and two numbers."""
    rng = random.Random(7)
    names = ("north", "south", "east", "west")
    lines = ["id,day,region,price,sold"]
    lines.extend(
        f"{row},2024-{row % 12 + 1:02}-{row % 28 + 1:02},{names[row % 4]},"
        f"{rng.random() * 1000:.2f},{rng.randrange(5000)}"
        for row in range(count)
    )
    return "\n".join(lines)


def floor(text: str) -> list[list[object]]:
    """Do what no reader can do without: csv.reader, and float for the columns of numbers."""
    _, *rows = csv.reader(text.splitlines())
    columns = list(zip(*rows, strict=True))
    return [
        list(map(float, column)) if place in {0, 3, 4} else list(column)
        for place, column in enumerate(columns)
    ]


def cpu(work: Callable[[], object], repeats: int) -> float:
    """Return the median CPU seconds of a call, without garbage collection between."""
    times = []
    for _ in range(repeats):
        gc.collect()
        gc.disable()
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
        gc.enable()
    return statistics.median(times)


def hostile(rng: random.Random) -> str:
    """Return 4,000 characters out of what readers trip over."""
    kind = rng.randrange(6)
    if kind == 0:
        return "".join(rng.choice("|-+=:,;\t \n\"'[]{}()*_`<>#&\\0123456789abc€%") for _ in range(4000))
    if kind == 1:
        return (
            rng.choice("([{<|-=*`\"',:;\\ ") * rng.randrange(1, 60) + rng.choice(["", "a", "1", "\n"])
        ) * 4000
    if kind == 2:
        return (
            rng.choice(
                [
                    " ",
                    "a ",
                    "1 ",
                    "1,",
                    "-|",
                    "a: ",
                    "1:",
                    "|",
                    "<td>",
                    "\\begin{tabular}",
                    "[[",
                    "{|\n",
                    "||\n",
                    "a=1 ",
                ]
            )
            * 4000
        )
    if kind == 3:
        line = "".join(rng.choice("ab1 ,|:-") for _ in range(rng.randrange(1, 80)))
        return f"{line}\n" * 400
    if kind == 4:
        return "\n".join("".join(rng.choice(" \t|a1-") for _ in range(40)) for _ in range(100))
    return "".join(
        chr(
            rng.choice([rng.randrange(32, 127), rng.randrange(0x250), rng.randrange(0x3000, 0x3100), 0x1F600])
        )
        for _ in range(4000)
    )


def main() -> None:
    """Print the figures, one a line."""
    message = rows_of(48)
    read_message(message)
    milliseconds = 1000 * cpu(lambda: read_message(message), 25)
    print(f"message of {len(message)} characters: median {milliseconds:.2f} ms")
    rng = random.Random(1)
    texts = [hostile(rng)[:4000] for _ in range(1000)]
    spent = sorted(1000 * cpu(partial(read_message, text), 1) for text in texts)
    print(f"1,000 hostile texts of 4,000 characters: median {spent[500]:.2f} ms, p99.9 {spent[-2]:.1f} ms")
    small, large = rows_of(30_000)[:1_000_000], (rows_of(300_000))[:10_000_000]
    ratio = cpu(lambda: read_message(large), 1) / cpu(lambda: read_message(small), 3)
    print(f"{len(large):,} characters against {len(small):,}: {ratio:.1f} times the time")
    table = rows_of(ROWS)
    ours, theirs = cpu(lambda: read_message(table), 3), cpu(lambda: floor(table), 3)
    print(
        f"{ROWS:,} CSV rows: {ours:.2f} s, {ours / theirs:.2f} times csv.reader with float ({theirs:.2f} s)"
    )


if __name__ == "__main__":
    main()
