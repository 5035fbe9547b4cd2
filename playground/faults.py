"""Faults of single requests: which request, before or after its commit, and what goes wrong."""

import re
from dataclasses import dataclass, field

KINDS = ("status", "error", "429", "rst", "fin", "hang", "content_type", "body", "late", "stale", "slow")


@dataclass(slots=True)
class Fault:
    """One rule.

    `status`  answer `status` with a bare body; after the commit this is "committed, reply lost".
    `error`   refuse with Discord's `code` (its own status unless `status` is given).
    `429`     ask to wait `seconds`; `via` False looks like Cloudflare, `everywhere` is the global limit.
    `rst`     reset the TCP connection; `fin` close it without an answer; `hang` say nothing for `seconds`.
    `content_type`  the right JSON, announced as something else.
    `body`    200 with `body` instead of an answer, or with half of the right one if that is None; announced
              as JSON, or without `json` as text.
    `late`    the sender is cut off at once, the commit follows `seconds` later.
    `slow`    wait `seconds`, then go on.
    `stale`   a reading of history shows the state `seconds` ago.

    The rule counts the requests it matches, lets `skip` pass, then strikes `times` times (None: always).
    """

    kind: str
    method: str = "POST"
    path: str = ".*"
    phase: str = "before"
    times: int | None = 1
    skip: int = 0
    status: int = 500
    code: int = 0
    seconds: float = 0.0
    via: bool = True
    everywhere: bool = False
    body: str | None = None
    json: bool = True
    process: str | None = None
    pattern: re.Pattern[str] = field(init=False, repr=False)
    struck: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS or self.phase not in {"before", "after"}:
            raise ValueError(f"no such fault: {self.kind} {self.phase}; kinds are {', '.join(KINDS)}")
        self.pattern = re.compile(self.path)

    def matches(self, method: str, path: str, process: str) -> bool:
        """Whether this request is meant; counts it."""
        if self.times == 0 or self.method not in {method, "*"} or not self.pattern.fullmatch(path):
            return False
        if self.process not in {None, process}:
            return False
        if self.skip:
            self.skip -= 1
            return False
        if self.times is not None:
            self.times -= 1
        self.struck += 1
        return True


@dataclass(slots=True)
class RateLimit:
    """A bucket: `limit` requests per `per` seconds and major parameter on the paths it matches.

    One that holds `everywhere` is the limit of a bot's requests, whatever they are about.
    https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
    """

    path: str
    limit: int
    per: float
    method: str = "*"
    everywhere: bool = False
    used: dict[str, list[float]] = field(default_factory=dict)

    def headers(self, method: str, path: str, now: float) -> tuple[dict[str, str], float] | None:
        """Count a request; return its X-RateLimit headers and the seconds to wait (0: go on), or None."""
        if self.method not in {method, "*"} or not re.fullmatch(self.path, path):
            return None
        key = "" if self.everywhere else "/".join(path.split("/")[:3])
        stamps = [t for t in self.used.get(key, []) if t > now - self.per]
        allowed = len(stamps) < self.limit
        if allowed:
            stamps.append(now)
        self.used[key] = stamps
        wait = stamps[0] + self.per - now
        if self.everywhere:
            told = {"X-RateLimit-Global": "true", "X-RateLimit-Scope": "global", "Retry-After": f"{wait:.3f}"}
            return None if allowed else (told, wait)
        headers = {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(self.limit - len(stamps)),
            "X-RateLimit-Reset": f"{stamps[0] + self.per:.3f}",
            "X-RateLimit-Reset-After": f"{wait:.3f}",
            "X-RateLimit-Bucket": f"{abs(hash(self.path)):x}",
        }
        return headers, 0.0 if allowed else wait
