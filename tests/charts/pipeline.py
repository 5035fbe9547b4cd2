"""From a text to the words under its chart, as the workers do it but for the picture, with what must hold."""

import re
from collections.abc import Iterator, Sequence

from charts import kinds, planner
from charts.errors import UserError
from charts.grammar import ChartSpec, Mark
from charts.planner import editing
from charts.reading import read_message
from charts.table import File, Reading, Table
from charts.workers import tasks

UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)


def _of_table(table: Table) -> Iterator[str]:
    yield table.title
    for column in table.columns:
        yield column.name
        yield from column.raw
        yield from (value for value in column.values if isinstance(value, str))


class Talk:
    """A conversation: what was drawn so far, and of which table."""

    def __init__(self) -> None:
        self._table: Table | None = None
        self._history: list[ChartSpec] = []

    def say(self, text: str, files: Sequence[File] = ()) -> list[str]:
        """Return every text that reader, planner and teller make of a message; no picture is drawn.

        One without a table is about the chart before it.
        """
        reading: Reading = read_message(text, files)
        said = [reading.request, *reading.notes]
        for table in reading.tables:
            said.extend(_of_table(table))
        is_new = bool(reading.tables)
        self._table = reading.tables[0] if is_new else self._table
        if self._table is None:
            return said
        try:
            return said + self._drawn(self._table, reading.request, is_new=is_new)
        except UserError as error:
            return [*said, str(error)]

    def _drawn(self, table: Table, request: str, *, is_new: bool) -> list[str]:
        if not self._history:
            plan = planner.plan(table, request)
        else:
            plan = (editing.again if is_new else editing.edited)(table, self._history, request)
        if self._history and plan.spec.mark is Mark.NONE:
            return [plan.took, *plan.unspent, *(plan.answer or ())]
        chart = kinds.chart_data(table, plan.spec)
        self._history = [*self._history, plan.spec] if not is_new else [plan.spec]
        return [kinds.alt_text(chart), kinds.caption(chart), chart.title, *chart.notes]


def words(text: str, files: Sequence[File] = ()) -> list[str]:
    """Return every text that is made of a message by itself."""
    return Talk().say(text, files)


def draw(text: str, files: Sequence[File] = ()) -> list[str]:
    """Return the words of the chart of a message as a worker draws it, none where it draws none."""
    reading = read_message(text, files)
    if not reading.tables:
        return []
    try:
        drawn = tasks.draw(reading.tables[0], planner.plan(reading.tables[0], reading.request).spec)
    except UserError as error:
        return [str(error)]
    assert drawn.png.startswith(b"\x89PNG")
    return [drawn.alt, drawn.caption, *drawn.notes]


def unseen(said: Sequence[str]) -> list[str]:
    """Return the texts with a sign that nobody sees: a control, a surrogate, a mark of direction."""
    return [each for each in said if UNSEEN.search(each)]
