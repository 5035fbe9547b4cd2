"""Leaves a provider alone while asking it is pointless. In memory: a restart may ask again."""

from collections.abc import Callable

from llm.outcomes import Outcome, Result

TRANSPORT_FAILURES = 3
TRANSPORT_REST_S = 30.0
BAD_ANSWERS = 4
BAD_REST_S = 60.0
FATAL_REST_S = 600.0
"""After a refused key, an empty account or an unknown model: nothing will be different soon."""
RATE_REST_S = 10.0
LONGEST_RETRY_AFTER_S = 300.0
TOO_MANY = 429


class Breaker:
    """One provider's recent luck. `clock` is monotonic seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._closed_at = 0.0  # the time from which asking is allowed again
        self._resting = False
        self._probing = False
        self._lost = 0
        self._bad = 0

    @property
    def resting(self) -> bool:
        """Whether the provider is left alone now."""
        return self._resting and (self._probing or self._clock() < self._closed_at)

    def enter(self) -> bool:
        """Whether a request may be made now. After a rest one probe goes first, the others wait for it."""
        if self.resting:
            return False
        self._probing = self._resting
        return True

    def leave(self) -> None:
        """End a request that has no result, because its caller was stopped."""
        self._probing = False

    def record(self, result: Result) -> None:
        """Learn from a result."""
        self._probing = False
        rest = self._rest_after(result)
        self._resting = rest > 0
        if rest:
            self._closed_at = self._clock() + rest

    def _rest_after(self, result: Result) -> float:
        match result.outcome:
            case Outcome.DONE:
                self._lost = self._bad = 0
                return 0.0
            case Outcome.BAD:
                self._lost = 0
                self._bad += 1
                return BAD_REST_S if self._bad >= BAD_ANSWERS else 0.0
            case Outcome.UNSUPPORTED:
                return 0.0
        if result.fatal:
            return FATAL_REST_S
        if result.status == TOO_MANY:
            return min(result.retry_after or RATE_REST_S, LONGEST_RETRY_AFTER_S)
        self._lost += 1
        return TRANSPORT_REST_S if self._lost >= TRANSPORT_FAILURES else 0.0
