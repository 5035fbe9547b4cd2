"""Events on their way to sessions: doubled, late, lost, reordered or to one session only, as rules say."""

import asyncio
import re
from dataclasses import dataclass, field

from playground.gateway import Gateway, Session
from playground.world import PAGE_ONLY, Event

KINDS = ("duplicate", "delay", "drop", "reorder", "one_session")
_REORDER_S = 2.0  # how long an event waits for another to overtake it


@dataclass(slots=True)
class EventRule:
    """One rule for events whose name matches `t` and whose payload holds `where` (name -> value).

    `duplicate` sends it `count` times in all, `seconds` apart; `delay` sends it `seconds` late; `drop` never;
    `reorder` after the next event; `one_session` to the `index`-th session only (of those it is for).
    """

    kind: str
    t: str = "MESSAGE_CREATE"
    where: dict[str, object] = field(default_factory=dict)
    times: int | None = 1
    skip: int = 0
    count: int = 2
    seconds: float = 0.0
    index: int = 0
    struck: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no such event rule: {self.kind}; kinds are {', '.join(KINDS)}")

    def matches(self, event: Event) -> bool:
        """Whether this event is meant; counts it."""
        if self.times == 0 or not re.fullmatch(self.t, event.t):
            return False
        if any(event.d.get(name) != value for name, value in self.where.items()):
            return False
        if self.skip:
            self.skip -= 1
            return False
        if self.times is not None:
            self.times -= 1
        self.struck += 1
        return True


class EventBus:
    """Between the world, which publishes in order, and the gateway, which delivers what it is told."""

    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway
        self.rules: list[EventRule] = []
        self._held: list[Event] = []
        self._timers: set[asyncio.TimerHandle] = set()

    def publish(self, event: Event) -> None:
        """Take one event from the world."""
        if event.only_app == PAGE_ONLY:
            return
        rule = next((r for r in self.rules if r.matches(event)), None)
        if rule is None:
            self.send(event)
            self._release()
            return
        self.gateway.world.history.add("event_rule", event=event.n, rule=rule.kind)
        self._apply(rule, event)

    def _apply(self, rule: EventRule, event: Event) -> None:
        if rule.kind == "duplicate":
            for turn in range(rule.count):
                self._later(rule.seconds * turn, event)
        elif rule.kind == "delay":
            self._later(rule.seconds, event)
        elif rule.kind == "one_session":
            self.gateway.deliver(event, self.gateway.receivers(event)[rule.index : rule.index + 1])
        elif rule.kind == "reorder":
            self._held.append(event)
            self._call_later(rule.seconds or _REORDER_S, None)

    def send(self, event: Event) -> None:
        """Deliver to every session it is for."""
        self.gateway.deliver(event, self.gateway.receivers(event))

    def replay(self, event: Event, session: Session | None = None) -> None:
        """Deliver an old event again, with a new sequence."""
        self.gateway.deliver(event, [session] if session else self.gateway.receivers(event))

    def _release(self) -> None:
        held, self._held = self._held, []
        for event in held:
            self.send(event)

    def _later(self, seconds: float, event: Event) -> None:
        if seconds <= 0:
            self.send(event)
        else:
            self._call_later(seconds, event)

    def _call_later(self, seconds: float, event: Event | None) -> None:
        def fire() -> None:
            self._timers.discard(handle)
            if event:
                self.send(event)
            else:
                self._release()

        handle = asyncio.get_running_loop().call_later(seconds, fire)
        self._timers.add(handle)

    def close(self) -> None:
        """Forget what was still to come."""
        for handle in self._timers:
            handle.cancel()
        self._timers.clear()
