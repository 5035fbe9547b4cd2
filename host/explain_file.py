"""How a request about a table in a file is understood, word by word."""

import sys
from pathlib import Path

from charts.planner import explained
from charts.reading import read_message
from charts.table import File
from host.at_terminal import EXIT_OK, tell
from host.draw_file import NO_TABLE

EXIT_NO_TABLE = 1


def explain_file(source: Path, request: str) -> int:
    """Write the books of a request about the first table of a file; return the exit code."""
    try:
        reading = read_message(request, [File(source.name, source.read_bytes())])
    except OSError as error:
        tell(str(error))
        return EXIT_NO_TABLE
    if not reading.tables:
        tell(NO_TABLE.format(source))
        return EXIT_NO_TABLE
    sys.stdout.write(f"{explained(reading.tables[0], request or reading.request)}\n")
    return EXIT_OK
