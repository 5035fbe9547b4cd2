"""What opening a workbook would come to: cells with the blank ones between, and characters with each use."""

from dataclasses import dataclass, field

from charts.reading.limits import MAX_SHEET_CELLS, MAX_SHEET_CHARACTERS
from charts.telling import about_files


class UnreadableFileError(Exception):
    """These bytes hold no table we read; str(error) is the sentence for the member."""


@dataclass(slots=True)
class BookSize:
    """The sum of all sheets. strings are the sizes of shared texts, uses says which of them cells show."""

    cells: int = 0
    rows: int = 0
    columns: int = 0
    characters: int = 0
    strings: list[int] = field(default_factory=list)
    uses: list[int] = field(default_factory=list)

    def add_sheet(self, rows: int, columns: int, times: int = 1) -> None:
        """Add a sheet whose outermost cells stand there, as often as it is listed."""
        self.cells += rows * columns * times
        self.rows, self.columns = max(self.rows, rows), max(self.columns, columns)

    def check(self, name: str) -> None:
        """Raise UnreadableFileError where opening would take too much."""
        if self.cells > MAX_SHEET_CELLS:
            raise UnreadableFileError(
                about_files.spans_too_much(name, self.rows, self.columns, self.cells, MAX_SHEET_CELLS)
            )
        used = sum(self.strings[use] for use in self.uses if use < len(self.strings))
        if self.characters + used > MAX_SHEET_CHARACTERS:
            raise UnreadableFileError(
                about_files.repeats_too_much(name, self.characters + used, MAX_SHEET_CHARACTERS)
            )
