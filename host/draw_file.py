"""A chart from a file to a file, by the very rooms that answer a mention."""

import json
from pathlib import Path

from charts.drawing import render
from charts.errors import UserError
from charts.export.csv_rows import chart_csv
from charts.export.vega import VegaError, spec_from_vega, spec_to_vega
from charts.grammar import ChartSpec, Mark
from charts.kinds import chart_data
from charts.planner import plan
from charts.reading import read_message
from charts.table import File, Reading, Table
from charts.telling.pasted_style import speaking_of
from charts.telling.speech import speaking
from charts.telling.unspent import unspent_line
from charts.workers.tasks import draw
from host.at_terminal import EXIT_OK, tell

EXIT_NOT_DRAWN = 1

NO_TABLE = "I found no table in {}."
FORMS = "I write .png, .svg, .csv and .vl.json files; {} is none of them."


def draw_file(source: Path, request: str, target: Path, spec: Path | None) -> int:
    """Draw the first table of a file and say what was drawn; return the exit code."""
    try:
        reading = _reading(source, request)
        if not reading.tables:
            return _refused("\n".join([*reading.notes, NO_TABLE.format(source)]))
        table = reading.tables[0]
        chosen = _from_vega(spec) if spec else _planned(table, request or reading.request)
        made = _made(table, chosen, target)
        target.write_bytes(made)
    except (UserError, OSError) as error:
        return _refused(str(error))
    tell("\n".join([str(target), *reading.notes]))
    return EXIT_OK


def _refused(why: str) -> int:
    tell(why)
    return EXIT_NOT_DRAWN


def _reading(source: Path, request: str) -> Reading:
    data = source.read_bytes()
    return read_message(request, [File(source.name, data)])


def _planned(table: Table, request: str) -> ChartSpec:
    planned = plan(table, request)
    with speaking(planned.spec.locale):
        left = unspent_line(planned.unspent, planned.took)
    tell("\n".join(filter(None, ["".join(planned.answer or ()), planned.took, left])))
    return planned.spec


def _from_vega(path: Path) -> ChartSpec:
    try:
        return spec_from_vega(json.loads(path.read_text("utf-8")))
    except ValueError as error:
        raise VegaError(f"{path} is no JSON: {error}") from error


def _made(table: Table, spec: ChartSpec, target: Path) -> bytes:
    """Return the bytes of the target file; raise UserError where that cannot be."""
    if target.name.endswith(".vl.json") and spec.mark is not Mark.NONE:
        return json.dumps(spec_to_vega(spec), indent=2, ensure_ascii=False).encode()
    match target.suffix.lower():
        case ".png":
            drawn = draw(table, spec)
            tell("\n".join([drawn.caption, *drawn.notes]))
            return drawn.png
        case ".svg":
            with speaking_of(table, spec.locale):
                return render.svg(chart_data(table, spec))
        case ".csv":
            with speaking(spec.locale):
                return chart_csv(chart_data(table, spec)).encode()
        case _:
            raise UserError(FORMS.format(target.name))
