"""How a provider is asked for JSON: four levels, the first that it understands is kept.

"OpenAI-compatible" servers differ most here: some enforce a schema, some want it in another place, some
know only "JSON", some only text. https://platform.openai.com/docs/guides/structured-outputs
"""

from enum import StrEnum
from typing import Any

Json = dict[str, Any]


class Level(StrEnum):
    """What is sent as response_format, best first."""

    JSON_SCHEMA = "json_schema"
    OBJECT_SCHEMA = "json_object+schema"
    OBJECT = "json_object"
    PLAIN = "plain"


LEVELS = tuple(Level)
SHAPE_STATUSES = frozenset({400, 422, 500})
_NAMED = (
    "response_format",
    "response format",
    "json_schema",
    "json schema",
    "schema",
    "grammar",
    "json_object",
)


def response_format(level: Level, schema: Json) -> Json:
    """Return the part of the request's body that asks for JSON; empty for plain text."""
    match level:
        case Level.JSON_SCHEMA:
            form = {"name": "answer", "strict": True, "schema": schema}
            return {"response_format": {"type": "json_schema", "json_schema": form}}
        case Level.OBJECT_SCHEMA:
            return {"response_format": {"type": "json_object", "schema": schema}}
        case Level.OBJECT:
            return {"response_format": {"type": "json_object"}}
        case Level.PLAIN:
            return {}


def is_about_format(status: int, body: str) -> bool:
    """Whether an error answer says that the response format is what was not understood."""
    return status in SHAPE_STATUSES and any(name in body.casefold() for name in _NAMED)


def below(level: Level) -> Level | None:
    """Return the next level down, None at the bottom."""
    at = LEVELS.index(level) + 1
    return LEVELS[at] if at < len(LEVELS) else None
