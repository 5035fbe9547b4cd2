"""Broad sweeps: the gate runs a share of their rows, another in each run; who names tests gets all of them.

`@pytest.mark.sweep(4)` says that one row in four of a parametrized function is enough in the gate, from all
over its rows. `--sample=new` draws a seed, `--sample=SEED` gives a sample again.
"""

import random
from collections.abc import Generator, Sequence
from typing import Any, TypeVar

import pytest

_OPTION = "--sample"
_NEW = "new"
_MARK = "sweep"
Row = TypeVar("Row")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a sample be asked for."""
    parser.addoption(_OPTION, default="", help="run a share of each sweep: a seed, or `new` for a new one")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Draw the seed; a worker has that of all."""
    config.addinivalue_line("markers", f"{_MARK}(one_in): a row in so many is enough in the gate")
    if config.option.sample == _NEW:
        drawn = str(random.SystemRandom().randrange(10**6))
        config.option.sample = getattr(config, "workerinput", {}).get(_MARK, drawn)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:  # noqa: ANN401 - pytest-xdist tells no types
    """Hand the seed to a worker."""
    node.workerinput[_MARK] = node.config.option.sample


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> Generator[None, None, None]:
    """Keep a share of the rows of a sweep, before anything is built of them."""
    yield
    seed = metafunc.config.getoption(_OPTION)
    mark = metafunc.definition.get_closest_marker(_MARK)
    if seed and mark and metafunc._calls:
        metafunc._calls = spread(metafunc._calls, mark.args[0], f"{seed} {metafunc.definition.nodeid}")


def spread(rows: Sequence[Row], one_in: int, seed: str) -> list[Row]:
    """Return one row of each so many that follow each other."""
    chance = random.Random(seed)
    return [chance.choice(rows[at : at + one_in]) for at in range(0, len(rows), one_in)]


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how the sample is had again, and the whole."""
    seed = terminalreporter.config.getoption(_OPTION)
    if seed:
        terminalreporter.write_line(
            f"sweeps were sampled; {_OPTION}={seed} runs this sample again, `make sweeps` all"
        )
