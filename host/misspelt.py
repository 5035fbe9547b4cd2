"""Names of settings that nothing reads: told, with the setting that was probably meant."""

import re
from collections.abc import Collection, Iterator

_NAME = "[A-Za-z][A-Za-z0-9_]{0,40}"
"""What is shown: something else may be a secret that lost its name."""
_BEGINNING = 3
_NEAR = 0.82
"""How alike two names are, from 0 to 1, from where one is taken for a slip of the other (difflib's ratio)."""


def unread(ours: Collection[str], others: Collection[str], known: Collection[str]) -> Iterator[str]:
    """Yield a sentence for each name that is no setting.

    ours are the names in our own file, all of which should be known; others stand in the environment, where
    most belong to other programs: of them only those are told that look like slips of settings left out.
    """
    missing = set(known).difference(ours, others)
    begin = {name[:_BEGINNING] for name in missing}
    slips = {name for name in others if name[:_BEGINNING] in begin}
    for name in sorted({*ours, *slips}.difference(known)):
        from difflib import get_close_matches  # noqa: PLC0415 - only where a name is unknown

        meant = get_close_matches(name.upper(), missing, 1, _NEAR)
        if not re.fullmatch(_NAME, name, re.ASCII):
            yield "A line of it is no setting; it may be a secret without its name."
        elif meant:
            yield f"{name} is no setting; did you mean {meant[0]}?"
        elif name in ours:
            yield f"{name} is no setting, and nothing reads it."
