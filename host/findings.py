"""One piece that the bot needs, as a line of a screen: `check` and `health` tell theirs in the same words."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from host.logs import redacted

EXIT_MISSING = 1

WRONG_CLOCK_S = 60.0
"""A clock that is further off than this makes times in the log worthless, and connections fail in the end."""


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


def clock(ahead_s: float) -> Finding:
    """Return whether the clock of this machine, so many seconds ahead of Discord's, is right."""
    if abs(ahead_s) <= WRONG_CLOCK_S:
        return Finding("clock", good=True, text="as Discord's")
    way = "ahead of" if ahead_s > 0 else "behind"
    return Finding("clock", good=False, text=f"{abs(ahead_s):.0f} s {way} Discord's; set it, by NTP say")


def fonts() -> Finding:
    """Return whether all that letters are drawn with is installed."""
    from charts.drawing.font_files import packages_missing  # noqa: PLC0415 - the start does not wait for it

    if missing := packages_missing():
        text = (
            f"not installed: {', '.join(missing)}; letters are drawn otherwise, or not at all; install again"
        )
        return Finding("fonts", good=False, text=text)
    return Finding("fonts", good=True, text="shipped with the bot")


def shown(findings: Iterable[Finding]) -> int:
    """Print a line for each piece and return 0 if nothing is missing, else 1."""
    code = 0
    for finding in findings:
        sys.stdout.write(redacted(finding.line()) + "\n")
        code = EXIT_MISSING if finding.good is False else code
    return code
