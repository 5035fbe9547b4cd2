"""From a text to the words under its chart, as the workers do it but for the picture, with what must hold."""

import re
from collections.abc import Iterator, Sequence

from charts import kinds, planner
from charts.errors import UserError
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


def words(text: str, files: Sequence[File] = ()) -> list[str]:
    """Return every text that reader, planner and teller make of a message; no picture is drawn."""
    reading: Reading = read_message(text, files)
    said = [reading.request, *reading.notes]
    for table in reading.tables:
        said.extend(_of_table(table))
    if reading.tables:
        try:
            plan = planner.plan(reading.tables[0], reading.request)
            chart = kinds.chart_data(reading.tables[0], plan.spec)
            said += [kinds.alt_text(chart), kinds.caption(chart), chart.title, *chart.notes]
        except UserError as error:
            said.append(str(error))
    return said


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
