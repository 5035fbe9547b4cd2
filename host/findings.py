"""One piece that the bot needs, as a line of a screen: `check` and `health` tell theirs in the same words."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from host.logs import redacted

EXIT_MISSING = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One piece: is it there, and what to do if not. `good` None means that it is not needed."""

    piece: str
    good: bool | None
    text: str

    MARKS: ClassVar[dict[bool | None, str]] = {True: "ok  ", False: "MISSING", None: "-   "}

    def line(self) -> str:
        """Return the line for the screen."""
        return f"{self.MARKS[self.good]:8}{self.piece:12}{self.text}"


def shown(findings: Iterable[Finding]) -> int:
    """Print a line for each piece and return 0 if nothing is missing, else 1."""
    code = 0
    for finding in findings:
        sys.stdout.write(redacted(finding.line()) + "\n")
        code = EXIT_MISSING if finding.good is False else code
    return code
