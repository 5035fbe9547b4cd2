"""What a REST route is given and what it gives back."""

from dataclasses import dataclass, field
from typing import Any

from playground.entities import App, Json, Upload, User
from playground.error_codes import ApiError
from playground.posting import Draft


@dataclass(slots=True)
class Call:
    """One request whose body has arrived completely."""

    method: str
    path: str  # behind /api/v10
    words: tuple[str, ...] = ()  # the variable parts of the path
    query: dict[str, str] = field(default_factory=dict)
    body: Json = field(default_factory=dict)
    rows: list[Json] = field(default_factory=list)  # the body, where it is a list
    files: list[Upload] = field(default_factory=list)
    app: App | None = None
    lag_s: float = 0.0  # how far behind a read is

    @property
    def known_app(self) -> App:
        """The bot whose token came along; 401 without one."""
        if self.app is None:
            raise ApiError(0)
        return self.app

    @property
    def ids(self) -> list[int]:
        """The numbers in the path."""
        return [int(w) for w in self.words if w.isdecimal()]


@dataclass(slots=True)
class Reply:
    """Status and JSON of an answer; None is an empty body."""

    status: int
    body: Any
    headers: dict[str, str] = field(default_factory=dict)


def drafted(call: Call, author: User) -> Draft:
    """Read the fields of Create Message."""
    body = call.body
    nonce = body.get("nonce")
    return Draft(
        author,
        body.get("content") or "",
        call.files,
        embeds=body.get("embeds") or [],
        components=body.get("components") or [],
        flags=int(body.get("flags") or 0),
        nonce=None if nonce is None else str(nonce),
        enforce_nonce=bool(body.get("enforce_nonce")),
        allowed_mentions=body.get("allowed_mentions"),
    )
