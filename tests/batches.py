"""Rows of one test run as batches: pytest spends more on an item than most rows cost.

Consecutive rows of a parametrized function that asks for nothing but its row are one item. Each row that
fails is told by its own name with its own traceback, and the rows behind it run all the same. Where somebody
names a row, or wishes to see all of them, each is an item by itself.
"""

import functools
from collections.abc import Generator, Iterator, Mapping, Sequence

import pytest

MOST_ROWS = 40
"""The rows of one item: few enough that no worker has much left at the end."""
_OPTION = "--batch"
_EVERYWHERE = {"event_loop_policy"}
"""What a plugin gives to every test, once for all of them."""
_KNOWN = {"parametrize", "sweep"}
"""What may be said of rows: which there are, and how many of them are enough."""
Made = pytest.Item | pytest.Collector | list[pytest.Item | pytest.Collector] | None


class RowsFailedError(Exception):
    """Rows of a batch that did not pass, or skip themselves: what was said of each, and of how many rows."""

    def __init__(self, said: Mapping[str, str], among: int) -> None:
        names = ", ".join(name.rpartition("::")[2] for name in said)
        told = "\n\n".join(f"FAILED {name}\n{text}" for name, text in said.items())
        super().__init__(f"{len(said)} of {among} rows: {names}\n\n{told}")


class Batch(pytest.Item):
    """Rows of one function; it fails where one of them does."""

    def __init__(self, *, rows: Sequence[pytest.Function], **given: object) -> None:
        super().__init__(**given)  # type: ignore[arg-type]  # as pytest passes it
        self.rows = rows
        self.user_properties.append(("rows", len(rows)))

    def runtest(self) -> None:
        """Run every row, then raise RowsFailedError if there was one that did not pass."""
        failed = {}
        for row in self.rows:
            work = functools.partial(row.obj, **row.callspec.params)
            call = pytest.CallInfo.from_call(work, "call", reraise=(pytest.exit.Exception, KeyboardInterrupt))
            if call.excinfo is not None:
                failed[row.nodeid] = str(row.repr_failure(call.excinfo))
        if failed:
            raise RowsFailedError(failed, len(self.rows))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> str:  # type: ignore[override]
        """Return each wrong row by its own name, with its own traceback."""
        return str(excinfo.value) if isinstance(excinfo.value, RowsFailedError) else str(excinfo.getrepr())

    def reportinfo(self) -> tuple[object, int | None, str]:  # type: ignore[override]  # a path, as rows say it
        """Return the place of the function."""
        path, line, _ = self.rows[0].reportinfo()
        return path, line, self.name


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the rows of an item be chosen."""
    parser.addoption(
        _OPTION, type=int, default=MOST_ROWS, help="how many rows of one test are one item; 1 is each"
    )


@pytest.hookimpl(wrapper=True)
def pytest_pycollect_makeitem(collector: pytest.Collector) -> Generator[None, Made, Made]:
    """Give batches of rows for the rows of a function."""
    made = yield
    size = _size(collector.config)
    if size == 1 or not isinstance(made, list) or len(made) == 1:
        return made
    rows = [item for item in made if isinstance(item, pytest.Function) and _is_plain(item)]
    return list(_batches(collector, rows, size)) if rows and len(rows) == len(made) else made


def _size(config: pytest.Config) -> int:
    """Return how many rows are one item here: one where rows are chosen or shown."""
    chosen = config.option
    if chosen.collectonly or chosen.keyword or chosen.markexpr or chosen.deselect:
        return 1
    return 1 if any("[" in each for each in config.args) else max(1, config.getoption(_OPTION))


def _is_plain(row: pytest.Function) -> bool:
    """Whether a row is all that its function asks for, and nothing is said of it but its values."""
    if not hasattr(row, "callspec") or any(mark.name not in _KNOWN for mark in row.iter_markers()):
        return False
    work = row.obj
    if hasattr(work, "is_hypothesis_test") or row.cls is not None:
        return False
    given = [mark for mark in row.iter_markers() if mark.name == "parametrize"]
    bound = any(mark.kwargs.get("indirect") or len(mark.args) > 2 for mark in given)
    return not bound and set(row.fixturenames) - _EVERYWHERE == set(row.callspec.params)


def _batches(
    collector: pytest.Collector, rows: Sequence[pytest.Function], size: int
) -> Iterator[pytest.Item]:
    for at in range(0, len(rows), size):
        some = rows[at : at + size]
        name = f"{some[0].originalname}[{some[0].callspec.id} … {some[-1].callspec.id}]"
        yield Batch.from_parent(collector, name=name, rows=some)


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many rows the items were."""
    passed = terminalreporter.stats.get("passed", [])
    rows = sum(dict(report.user_properties).get("rows", 0) for report in passed)
    if rows:
        terminalreporter.write_line(f"{rows} rows passed in batches")
