"""What is read in a file, line by line, as a mention with that file would be read."""

import sys
from pathlib import Path

from charts.reading import as_read, read_message
from charts.table import File
from host.at_terminal import EXIT_OK, tell

EXIT_NO_TABLE = 1
_TEXTS = frozenset({".txt", ".md"})


def read_file(source: Path) -> int:
    """Write the tables of a file and the account of each of its lines; return the exit code."""
    try:
        data = source.read_bytes()
    except OSError as error:
        tell(str(error))
        return EXIT_NO_TABLE
    if source.suffix.lower() in _TEXTS:
        reading = read_message(data.decode("utf-8", "replace"))
    else:
        reading = read_message("", [File(source.name, data)])
    sys.stdout.write(f"{as_read(reading)}\n")
    return EXIT_OK if reading.tables else EXIT_NO_TABLE
