"""What this Discord answers when it refuses: status, code, words (Discord docs, Opcodes and Status Codes)."""

from http import HTTPStatus
from typing import Any

MESSAGES = {
    0: "401: Unauthorized",
    10003: "Unknown Channel",
    10004: "Unknown Guild",
    10007: "Unknown Member",
    10008: "Unknown Message",
    10013: "Unknown User",
    10015: "Unknown Webhook",
    10062: "Unknown interaction",
    20016: "This action cannot be performed due to slowmode rate limit",
    40005: "Request entity too large",
    40058: "Cannot message this thread until after the post author has sent an initial message.",
    40060: "Interaction has already been acknowledged.",
    50001: "Missing Access",
    50005: "Cannot edit a message authored by another user",
    50006: "Cannot send an empty message",
    50007: "Cannot send messages to this user",
    50013: "Missing Permissions",
    50024: "Cannot execute action on this channel type",
    50035: "Invalid Form Body",
    50083: "Thread is archived",
    160002: "Cannot reply without permission to read message history",
    160004: "A thread has already been created for this message",
    160005: "Thread is locked",
    160006: "Maximum number of active threads reached",
    160007: "Maximum number of active announcement threads reached",
    200000: "Message was blocked by automatic moderation",
    200001: "Title was blocked by automatic moderation",
}
_STATUS = {
    0: HTTPStatus.UNAUTHORIZED,
    20016: HTTPStatus.TOO_MANY_REQUESTS,
    40005: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    40058: HTTPStatus.FORBIDDEN,
    50001: HTTPStatus.FORBIDDEN,
    50005: HTTPStatus.FORBIDDEN,
    50007: HTTPStatus.FORBIDDEN,
    50013: HTTPStatus.FORBIDDEN,
}
_UNKNOWN = range(10_000, 20_000)


class ApiError(Exception):
    """A refusal; `status`, `code` and `body` are what the caller receives."""

    def __init__(self, code: int, *, status: int | None = None, **more: object) -> None:
        super().__init__(f"{code} {MESSAGES.get(code, '')}")
        self.code = code
        self.status = int(status or status_of(code))
        self.body: dict[str, Any] = {"message": MESSAGES.get(code, "Error"), "code": code, **more}


def status_of(code: int) -> int:
    """Return the HTTP status that goes with a JSON code."""
    if code in _UNKNOWN:
        return HTTPStatus.NOT_FOUND
    return _STATUS.get(code, HTTPStatus.BAD_REQUEST)


def invalid_form(field: str, why: str) -> ApiError:
    """Make 50035 with the path of the wrong field, as Discord nests it."""
    errors = {field: {"_errors": [{"code": "BASE_TYPE_BAD_LENGTH", "message": why}]}}
    return ApiError(50035, errors=errors)


def retry_later(code: int, seconds: float) -> ApiError:
    """Make a refusal that names the seconds to wait."""
    return ApiError(code, retry_after=round(seconds, 3), **{"global": False})
