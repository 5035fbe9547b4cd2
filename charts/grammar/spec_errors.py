"""What a member or a model is told when a spec cannot stand."""

from difflib import get_close_matches

from charts.errors import UserError

_LISTED = 12


class SpecError(UserError):
    """A spec that is not one, or that does not fit its table."""


class UnknownColumnError(SpecError):
    """A spec names a column that the table does not have."""

    def __init__(self, name: str, columns: tuple[str, ...]) -> None:
        listed = ", ".join(f"“{column}”" for column in columns[:_LISTED])
        more = f" and {len(columns) - _LISTED} more" if len(columns) > _LISTED else ""
        near = get_close_matches(name[:80], columns, n=1, cutoff=0.6)
        hint = f" Did you mean “{near[0]}”?" if near else ""
        super().__init__(f"There is no column “{name[:80]}”.{hint} The table has {listed}{more}.")
