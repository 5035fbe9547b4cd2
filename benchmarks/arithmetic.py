"""Random tables through random transforms, each figure beside pandas' and SQLite's.

    python -m benchmarks.arithmetic [--tables 20000] [--portion 500]

What is compared is noted in benchmarks/results/arithmetic.json after each portion, so that a run can be ended
at any time and goes on where it was, as long as the commit is the same.
"""

import argparse
import json
import subprocess
import traceback
from collections import Counter
from pathlib import Path

from tests.charts.data.against import Tally, tried

RESULT = Path(__file__).parent / "results" / "arithmetic.json"
_SAMPLES = 20
"""Seeds that are kept of those that failed."""


def commit() -> str:
    """Return the commit that is tried."""
    command = ["git", "describe", "--always", "--dirty"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def noted(tally: Tally, failed: list[list[object]], of: str) -> None:
    """Write down what was compared so far."""
    form = {
        "commit": of,
        "tables": tally.tables,
        "refused, and without a figure for the oracle too": tally.refused,
        "figures": tally.figures,
        "farthest apart, as a part of the figure": tally.apart,
        "failed": failed,
        "with": dict(sorted(tally.of.items())),
    }
    RESULT.write_text(json.dumps(form, indent=1, ensure_ascii=False) + "\n", "utf-8")


def begun(of: str) -> tuple[Tally, list[list[object]]]:
    """Return what was compared of this commit before."""
    form = json.loads(RESULT.read_text("utf-8")) if RESULT.exists() else {}
    if form.get("commit") != of:
        return Tally(), []
    _, tables, refused, figures, apart, failed, parts = form.values()
    return Tally(tables, refused, figures, apart, Counter(parts)), failed


def main() -> None:
    """Go on to so many tables."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--tables", type=int, default=20_000)
    asked.add_argument("--portion", type=int, default=500)
    given = asked.parse_args()
    of = commit()
    tally, failed = begun(of)
    for seed in range(tally.tables, given.tables):
        try:
            tried(seed, tally)
        except Exception:  # noqa: BLE001 - whatever is wrong is noted
            failed.append([seed, traceback.format_exc()[-600:]][:_SAMPLES])
        if tally.tables % given.portion == 0 or tally.tables == given.tables:
            noted(tally, failed, of)
            print(f"{tally.tables} tables, {tally.figures} figures, {len(failed)} failed")


if __name__ == "__main__":
    main()
