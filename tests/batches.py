"""Rows of one test run as batches: pytest spends more on an item than most rows cost.

Consecutive rows of a parametrized function that asks for nothing but its row are one item, and only the first
of them is built. Each row that fails is told by its own name with its own traceback, and the rows behind it
run all the same. Where somebody names a row, or wishes to see all of them, each is an item by itself.
"""

import functools
import inspect
from collections.abc import Generator, Mapping, Sequence

import pytest
from _pytest.python import CallSpec

MOST_ROWS = 40
"""The rows of one item: few enough that no worker has much left at the end."""
_OPTION = "--batch"
_EVERYWHERE = {"event_loop_policy"}
"""What a plugin gives to every test, once for all of them."""
_KNOWN = {"parametrize", "sweep"}
"""What may be said of rows: which there are, and how many of them are enough."""
_KEPT = pytest.StashKey[tuple[object, list[list[CallSpec]]]]()
"""The batches of the function that a collector makes items of, and that function."""
Made = pytest.Item | pytest.Collector | list[pytest.Item | pytest.Collector] | None


class RowsFailedError(Exception):
    """Rows of a batch that did not pass, or skip themselves: what was said of each, and of how many rows."""

    def __init__(self, said: Mapping[str, str], among: int) -> None:
        names = ", ".join(name.rpartition("::")[2] for name in said)
        told = "\n\n".join(f"FAILED {name}\n{text}" for name, text in said.items())
        super().__init__(f"{len(said)} of {among} rows: {names}\n\n{told}")


class Batch(pytest.Item):
    """Rows of one function; it fails where one of them does."""

    def __init__(self, *, first: pytest.Function, rows: Sequence[CallSpec], **given: object) -> None:
        super().__init__(**given)  # type: ignore[arg-type]  # as pytest passes it
        self.first = first
        self.rows = rows
        self.user_properties.append(("rows", len(rows)))

    def runtest(self) -> None:
        """Run every row, then raise RowsFailedError if there was one that did not pass."""
        failed = {}
        for row in self.rows:
            work = functools.partial(self.first.obj, **row.params)
            call = pytest.CallInfo.from_call(work, "call", reraise=(pytest.exit.Exception, KeyboardInterrupt))
            if call.excinfo is not None:
                name = f"{self.first.nodeid.partition('[')[0]}[{row.id}]"
                failed[name] = str(self.first.repr_failure(call.excinfo))
        if failed:
            raise RowsFailedError(failed, len(self.rows))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> str:  # type: ignore[override]
        """Return each wrong row by its own name, with its own traceback."""
        return str(excinfo.value) if isinstance(excinfo.value, RowsFailedError) else str(excinfo.getrepr())

    def reportinfo(self) -> tuple[object, int | None, str]:  # type: ignore[override]  # a path, as rows say it
        """Return the place of the function."""
        path, line, _ = self.first.reportinfo()
        return path, line, self.name


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the rows of an item be chosen."""
    parser.addoption(
        _OPTION, type=int, default=MOST_ROWS, help="how many rows of one test are one item; 1 is each"
    )


@pytest.hookimpl(wrapper=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> Generator[None, None, None]:
    """Leave the first row of each batch to be built, and keep the batches for it."""
    yield
    size, calls = _size(metafunc.config), metafunc._calls
    if size > 1 and len(calls) > 1 and _is_plain(metafunc):
        batches = [calls[at : at + size] for at in range(0, len(calls), size)]
        metafunc._calls = [first for first, *_ in batches]
        assert metafunc.definition.parent is not None
        metafunc.definition.parent.stash[_KEPT] = (metafunc.function, batches)


@pytest.hookimpl(wrapper=True)
def pytest_pycollect_makeitem(collector: pytest.Collector, obj: object) -> Generator[None, Made, Made]:
    """Give batches of rows for the rows of a function."""
    made = yield
    function, batches = collector.stash.get(_KEPT, (None, []))
    if function is None or function is not obj or not isinstance(made, list):
        return made
    return [_batch(collector, first, rows) for first, rows in zip(made, batches, strict=True)]


def _size(config: pytest.Config) -> int:
    """Return how many rows are one item here: one where rows are chosen or shown."""
    chosen = config.option
    if chosen.collectonly or chosen.keyword or chosen.markexpr or chosen.deselect:
        return 1
    return 1 if any("[" in each for each in config.args) else max(1, config.getoption(_OPTION))


def _is_plain(metafunc: pytest.Metafunc) -> bool:
    """Whether a row is all that a function asks for, and nothing is said of it but its values."""
    work, calls = metafunc.function, metafunc._calls
    marks = [*metafunc.definition.iter_markers(), *(mark for row in calls for mark in row.marks)]
    if any(mark.name not in _KNOWN for mark in marks):
        return False
    if hasattr(work, "is_hypothesis_test") or inspect.iscoroutinefunction(work) or metafunc.cls is not None:
        return False
    given = [mark for mark in marks if mark.name == "parametrize"]
    bound = any(mark.kwargs.get("indirect") or len(mark.args) > 2 for mark in given)
    return not bound and {*metafunc.fixturenames} - _EVERYWHERE == {*calls[0].params}


def _batch(collector: pytest.Collector, first: object, rows: Sequence[CallSpec]) -> Batch:
    assert isinstance(first, pytest.Function)
    name = f"{first.originalname}[{rows[0].id} … {rows[-1].id}]"
    return Batch.from_parent(collector, name=name, first=first, rows=rows)


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many rows the items were."""
    passed = terminalreporter.stats.get("passed", [])
    rows = sum(dict(report.user_properties).get("rows", 0) for report in passed)
    if rows:
        terminalreporter.write_line(f"{rows} rows passed in batches")
