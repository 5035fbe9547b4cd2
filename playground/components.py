"""Classic components of a message: what Discord's form takes, and which one somebody touches.

https://docs.discord.com/developers/components/reference
"""

from collections.abc import Iterator

from playground.entities import Json
from playground.error_codes import ApiError, invalid_form

ROW, BUTTON, SELECT = 1, 2, 3
TEXT = 4
ROLES = 6
LINK = 5
MAX_ROWS = MAX_BUTTONS = 5
MAX_OPTIONS = 25
MAX_ID = MAX_OPTION = 100
MAX_LABEL = 80
MAX_TITLE = 45


def check(rows: list[Json]) -> None:
    """Refuse with 50035 what the form does not take."""
    if len(rows) > MAX_ROWS:
        raise invalid_form("components", "Must be 5 or fewer in length.")
    for row in rows:
        _check_row(row)
    ids = [part["custom_id"] for part in parts(rows) if "custom_id" in part]
    if len(ids) != len(set(ids)):
        raise invalid_form("components", "Component custom id cannot be duplicated")


def parts(rows: list[Json]) -> Iterator[Json]:
    """Yield the buttons and selects of a message."""
    for row in rows:
        yield from row.get("components") or []


def check_modal(form: Json, opened_by_a_modal: bool) -> None:  # noqa: FBT001 - what opened it
    """Refuse with 50035 what the form of a modal does not take."""
    if opened_by_a_modal:
        raise invalid_form("type", "A modal cannot be answered by a modal.")
    _check_length(form, "title", MAX_TITLE)
    _check_length(form, "custom_id", MAX_ID)
    rows = form.get("components") or []
    if not 1 <= len(rows) <= MAX_ROWS:
        raise invalid_form("components", "Must be between 1 and 5 in length.")
    for part in parts(rows):
        if part.get("type") != TEXT:
            raise invalid_form("components", "Value of field must be one of (4,).")
        _check_length(part, "custom_id", MAX_ID)
        _check_length(part, "label", MAX_TITLE)


def touched(rows: list[Json], custom_id: str, values: list[str] | None) -> Json:
    """Return the component that is touched; ValueError where no client would let anybody touch it so."""
    part = next((part for part in parts(rows) if part.get("custom_id") == custom_id), None)
    if part is None:
        raise ApiError(10008)
    if part.get("disabled"):
        raise ValueError(f"{custom_id} is disabled")
    known = {option["value"] for option in part.get("options", ())}
    if part["type"] == SELECT and (not values or not set(values) <= known):
        raise ValueError(f"{custom_id} has no such option")
    if part["type"] == ROLES and not _least(part) <= len(values or ()) <= part.get("max_values", 1):
        raise ValueError(f"{custom_id} takes another number of roles")
    return part


def _least(part: Json) -> int:
    return int(part.get("min_values", 1))


def _check_row(row: Json) -> None:
    inside = row.get("components") or []
    if row.get("type") != ROW or not inside:
        raise invalid_form("components", "An action row with 1 to 5 components is required.")
    kinds = {part.get("type") for part in inside}
    if not kinds <= {BUTTON, SELECT, ROLES}:
        raise invalid_form("components", "Value of field must be one of (2, 3, 6).")
    if len(inside) > (MAX_BUTTONS if kinds == {BUTTON} else 1):
        raise invalid_form("components", "Too many components in a row.")
    for part in inside:
        if not (part.get("type") == BUTTON and part.get("style") == LINK):
            _check_length(part, "custom_id", MAX_ID)
        _CHECKS[part["type"]](part)


def _check_button(part: Json) -> None:
    if not part.get("emoji"):
        _check_length(part, "label", MAX_LABEL)


def _check_select(part: Json) -> None:
    options = part.get("options") or []
    if not 1 <= len(options) <= MAX_OPTIONS:
        raise invalid_form("options", "Must be between 1 and 25 in length.")
    for option in options:
        _check_length(option, "label", MAX_OPTION)
        _check_length(option, "value", MAX_OPTION)
    if len({option["value"] for option in options}) < len(options):
        raise invalid_form("options", "The specified option value is already used")
    if sum(bool(option.get("default")) for option in options) > part.get("max_values", 1):
        raise invalid_form("options", "Only one option may be the default.")


def _check_roles(part: Json) -> None:
    least, most = _least(part), part.get("max_values", 1)
    if not 0 <= least <= MAX_OPTIONS or not max(1, least) <= most <= MAX_OPTIONS:
        raise invalid_form("max_values", "Must be between 1 and 25, and not below min_values.")
    chosen = part.get("default_values") or []
    if any(each.get("type") != "role" for each in chosen):
        raise invalid_form("default_values", "Value of field must be one of (role,).")
    if chosen and not least <= len(chosen) <= most:
        raise invalid_form("default_values", "Must be as many as can be chosen.")
    for each in chosen:
        each["id"] = str(each["id"])  # taken as a number, too, and told as a string


def _check_length(part: Json, name: str, most: int) -> None:
    if not 1 <= len(part.get(name) or "") <= most:
        raise invalid_form(name, f"Must be between 1 and {most} in length.")


_CHECKS = {BUTTON: _check_button, SELECT: _check_select, ROLES: _check_roles}
