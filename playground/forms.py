"""What comes in from outside as JSON: read strictly, and each field of the kind that it has."""

import json
import re
import sys
import types
from collections.abc import Mapping
from typing import Any, Union, get_args, get_origin

Json = dict[str, Any]

STUMBLES = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, re.error)
"""What is raised by code that is handed a form that no client of ours sends."""

_MOST = sys.float_info.max

FIELDS: Mapping[str, object] = {
    "allowed_mentions": Json | None,
    "archived": bool | None,
    "attachments": list[Json] | None,
    "auto_archive_duration": int | None,
    "components": list[Json] | None,
    "content": str | None,
    "data": Json | None,
    "embeds": list[Json] | None,
    "enforce_nonce": bool | None,
    "flags": int | None,
    "locked": bool | None,
    "message_reference": Json | None,
    "name": str | None,
    "nonce": str | int | None,
    "rate_limit_per_user": int | None,
    "type": int | None,
}
"""Fields of Discord's forms that are looked into here, whatever the form."""


def decoded(raw: bytes) -> Any:  # noqa: ANN401 - JSON is anything
    """Return what a body says. Raises ValueError for what is no JSON in UTF-8, is nested too deep, or NaN."""
    try:
        return json.loads(raw.decode("utf-8"), parse_constant=_refuse)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def misfit(values: Mapping[str, object], kinds: Mapping[str, object]) -> str | None:
    """Return the first name whose value is not of its kind; None if there is none. Others are not asked."""
    return next(
        (name for name, value in values.items() if name in kinds and not fits(value, kinds[name])), None
    )


def fits(value: object, kind: object) -> bool:
    """Whether a value of JSON is of a kind: a type, `object` (an id or a word), or a list of such things."""
    if isinstance(kind, types.UnionType) or get_origin(kind) is Union:
        return any(fits(value, one) for one in get_args(kind))
    if get_origin(kind) is list:
        [inner] = get_args(kind)
        return isinstance(value, list) and all(fits(one, inner) for one in value)
    if get_origin(kind) is dict:
        return isinstance(value, dict) and all(fits(one, get_args(kind)[1]) for one in value.values())
    return _is_plain(value, kind)


def _is_plain(value: object, kind: object) -> bool:
    if kind is Any:
        return True
    if kind is object:
        return value is None or isinstance(value, str | int)
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= _MOST
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, kind) if isinstance(kind, type) else False
