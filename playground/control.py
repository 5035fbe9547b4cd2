"""What people, time and trouble do here: the operations behind POST /ctl, each named after its `op`."""

import inspect
from collections.abc import Callable
from typing import get_type_hints

from playground import payloads
from playground.api import Api
from playground.entities import Json, Role
from playground.error_codes import ApiError
from playground.events import EventBus, EventRule
from playground.faults import Fault, RateLimit
from playground.forms import misfit
from playground.gateway import INVALID_SESSION, RECONNECT, Connection, Gateway
from playground.people import People
from playground.permissions import BITS
from playground.world import Event, World

_Answer = Json | list[Json]

SWITCHES = (
    "nonce_window_s",
    "nonce_per_channel",
    "created_notice",
    "history_has_nonce",
    "deleted_thread_frees",
)


def _kinds(act: Callable[..., object]) -> dict[str, object]:
    """Return the kind of each field that an operation names."""
    hints, given = get_type_hints(act), inspect.signature(act).parameters.values()
    return {one.name: hints[one.name] for one in given if one.kind is not inspect.Parameter.VAR_KEYWORD}


class Control(People):
    """All operations; `run` is the door."""

    def __init__(
        self, world: World, gateway: Gateway, bus: EventBus, api: Api, reset: Callable[[], None]
    ) -> None:
        super().__init__(world)
        self.gateway = gateway
        self.bus = bus
        self.api = api
        self._reset = reset
        self.events: dict[int, Event] = {}
        world.listeners.append(self._remember)

    def run(self, wish: Json) -> _Answer:
        """Carry out {"op": name, ...}; ValueError, KeyError or ApiError says what is wrong with it."""
        wish = dict(wish)
        op = str(wish.pop("op", ""))
        act: Callable[..., _Answer | None] | None = getattr(self, f"op_{op}", None)
        if act is None:
            names = sorted(n.removeprefix("op_") for n in dir(self) if n.startswith("op_"))
            raise ValueError(f"no such op: {op!r}; there are {', '.join(names)}")
        wrong = misfit(wish, _kinds(act))
        if wrong is not None:
            raise TypeError(f"{wrong!r} of {op} is of another kind")
        return act(**wish) or {"ok": True}

    def _remember(self, event: Event) -> None:
        self.events[event.n] = event

    # -- the place

    def op_permissions(
        self,
        channel_id: object,
        deny: list[str] | None = None,
        allow: list[str] | None = None,
        app: object = None,
    ) -> Json:
        """Set a bot's own overwrite in a channel: everything not named is as the server says."""
        channel = self.world.home(self._channel(channel_id))
        wanted = [sum(BITS[name] for name in set(names or [])) for names in (allow, deny)]
        seen = self.world.sees(self._app(app), channel.id)
        channel.overwrites[self._app(app).id] = (wanted[0], wanted[1])
        payload = payloads.channel(self.world, channel)
        gone = seen and not self.world.sees(self._app(app), channel.id)
        self.world.publish("CHANNEL_DELETE" if gone else "CHANNEL_UPDATE", payload, channel=channel)
        return payload

    def op_channel(self, channel_id: object = None, name: str | None = None, **settings: object) -> Json:
        """Make a channel, or set slowmode, max_threads, blocked_words or awaits_starter of one."""
        if channel_id is None:
            guild = self.world.guilds[int(str(settings.get("guild_id", next(iter(self.world.guilds)))))]
            made = self.world.add_channel(guild, name or "channel", int(str(settings.get("type", 0))))
            self.world.publish("CHANNEL_CREATE", payloads.channel(self.world, made), channel=made)
            return payloads.channel(self.world, made)
        channel = self._channel(channel_id)
        for key, value in settings.items():
            if key not in {"slowmode", "max_threads", "blocked_words", "awaits_starter"}:
                raise ValueError(f"a channel has no setting {key!r}")
            setattr(channel, key, value)
        return payloads.channel(self.world, channel)

    def op_guild(self, action: str, name: str = "Another server", guild_id: object = None) -> Json | None:
        """Make a server with the bot (`add`), `leave` one, or make it `unavailable` or `available`."""
        if action == "add":
            guild = self.world.add_guild(name)
            self.world.join(self.world.app, guild)
            payload = payloads.guild_create(self.world, guild, self.world.app)
            self.world.publish("GUILD_CREATE", payload, guild_id=guild.id)
            return payload
        guild = self.world.guilds[int(str(guild_id or next(iter(self.world.guilds))))]
        if action == "available":
            guild.available = True
            payload = payloads.guild_create(self.world, guild, self.world.app)
            self.world.publish("GUILD_CREATE", payload, guild_id=guild.id)
            return None
        gone: Json = {"id": str(guild.id)}
        if action == "unavailable":
            guild.available = False
            gone["unavailable"] = True
        self.world.publish("GUILD_DELETE", gone, guild_id=guild.id)
        if action == "leave":
            guild.apps.remove(self.world.app.id)
        return None

    def op_user(self, name: str, *, accepts_dms: bool = True, app: bool = False) -> Json:
        """Add a person, or say who takes direct messages; `app` adds a bot with token loopback-<name>."""
        known = next((u for u in self.world.users.values() if u.name == name), None)
        if known is None and app:
            added = self.world.add_app(name, f"loopback-{name.lower()}")
            for guild in self.world.guilds.values():
                self.world.join(added, guild)
            known = added.user
        known = known or self.world.add_user(name)
        known.accepts_dms = accepts_dms
        return payloads.user(known)

    def op_role(
        self,
        name: str,
        members: list[str] | None = None,
        allow: list[str] | None = None,
        *,
        gone: bool = False,
    ) -> Json:
        """Make a role of the first server, say who has it and what it allows; or let it be `gone`."""
        guild = next(iter(self.world.guilds.values()))
        found = next((each for each in guild.roles.values() if each.name == name), None)
        event = "GUILD_ROLE_UPDATE" if found else "GUILD_ROLE_CREATE"
        role = found or Role(self.world.ids.next(), name)
        guild.roles[role.id] = role
        role.members = {self._user(each).id for each in members or ()}
        role.permissions = sum(BITS[each] for each in set(allow or ()))
        shown = payloads.role(role.id, role.name, role.permissions)
        told: Json = {"guild_id": str(guild.id), "role": shown}
        if gone:
            del guild.roles[role.id]
            event, told = "GUILD_ROLE_DELETE", {"guild_id": str(guild.id), "role_id": str(role.id)}
        self.world.publish(event, told, guild_id=guild.id)
        return shown

    def op_settings(self, **wanted: object) -> None:
        """Set a switch of the world, or `privileged` (portal intents) or `identifies_left` of the bot."""
        for name, value in wanted.items():
            if name in {"privileged", "identifies_left"}:
                setattr(self.world.app, name, int(str(value)))
            elif name == "role_mention_tells":
                self.world.app.role_mention_tells = bool(value)
            elif name in SWITCHES:
                setattr(self.world, name, value)
            else:
                raise ValueError(f"no such setting: {name}")

    def op_clock(self, advance: float = 0.0, set: float | None = None) -> Json:  # noqa: A002 - the op's field
        """Move this Discord's clock."""
        if set is not None:
            self.world.clock.set(set)
        self.world.clock.advance(advance)
        return {"now": self.world.clock.now()}

    # -- trouble

    def op_fault(self, add: Json | None = None, *, clear: bool = False) -> None:
        """Add a fault rule (see `faults.Fault`), or clear them all."""
        if clear:
            self.api.faults.clear()
        if add:
            self.api.faults.append(Fault(**add))

    def op_rate_limit(self, add: Json | None = None, *, clear: bool = False) -> None:
        """Add a bucket (see `faults.RateLimit`), or clear them all."""
        if clear:
            self.api.limits.clear()
        if add:
            self.api.limits.append(RateLimit(**add))

    def op_event_rule(self, add: Json | None = None, *, clear: bool = False) -> None:
        """Add an event rule (see `events.EventRule`), or clear them all."""
        if clear:
            self.bus.rules.clear()
        if add:
            self.bus.rules.append(EventRule(**add))

    def op_event(
        self,
        n: int | None = None,
        t: str = "",
        d: Json | None = None,
        times: int = 1,
        message_id: object = None,
    ) -> None:
        """Send an old event again (`n`, or the MESSAGE_CREATE of `message_id`), or one made up (`t`, `d`)."""
        event = self._old_event(n, message_id) if d is None else self._made_up(t, d)
        for _ in range(times):
            self.bus.replay(event)

    def _made_up(self, t: str, d: Json) -> Event:
        channel = self.world.channels.get(int(d.get("channel_id", 0)))
        guild_id = channel.guild_id if channel else int(d.get("guild_id", 0)) or None
        number = self.world.history.add("injected", t=t, d=d)
        return Event(number, t, d, channel.id if channel else None, guild_id)

    def _old_event(self, n: int | None, message_id: object) -> Event:
        if n is not None:
            return self.events[n]
        for event in self.events.values():
            if event.t == "MESSAGE_CREATE" and event.d["id"] == str(message_id):
                return event
        raise ApiError(10008)

    def _connections(self, process: str | None) -> list[Connection]:
        return [c for c in self.gateway.connections if process in {None, c.process}]

    def op_drop(self, process: str | None = None, *, clean: bool = False) -> None:
        """Cut the gateway connections: TCP reset, or `clean` close 4000."""
        for connection in self._connections(process):
            connection.close(4000) if clean else connection.abort()

    def op_op7(self, process: str | None = None) -> None:
        """Ask to reconnect."""
        for connection in self._connections(process):
            connection.send(RECONNECT)

    def op_op9(self, process: str | None = None, *, resumable: bool = False) -> None:
        """Invalidate sessions, those without a connection too; unless `resumable`, they are gone for good."""
        for connection in self._connections(process):
            connection.send(INVALID_SESSION, resumable)
            if not resumable:
                self._forget(connection)
        if process is None and not resumable:
            self._forget(None)

    def _forget(self, connection: Connection | None) -> None:
        for session in list(self.gateway.sessions.values()):
            if session.connection is connection:
                del self.gateway.sessions[session.id]

    def op_close(self, code: int, process: str | None = None) -> None:
        """Close the gateway connections with a code."""
        for connection in self._connections(process):
            connection.close(code)

    # -- looking

    def op_state(self) -> Json:
        """Return everything there is."""
        world = self.world
        return {
            "now": world.clock.now(),
            "bot": payloads.user(world.app.user),
            "token": world.app.token,
            "users": [payloads.user(u) for u in world.users.values()],
            "guilds": [{"id": str(g.id), "name": g.name} for g in world.guilds.values()],
            "channels": [payloads.channel(world, c) for c in world.channels.values()],
            "messages": {
                str(c.id): [payloads.message_object(world, m) for m in c.messages.values()]
                for c in world.channels.values()
            },
            "sessions": [
                {"id": s.id, "seq": s.seq, "process": s.process, "connected": s.connection is not None}
                for s in self.gateway.sessions.values()
            ],
            "unknown_routes": world.unknown_routes,
        }

    def op_history(self, since: int = 0) -> Json:
        """Return the records from a place on."""
        records = self.world.history.since(since)
        return {"next": since + len(records), "records": records}

    def op_reset(self) -> None:
        """Begin anew: messages, threads, rules and history are gone, connections are closed."""
        self._reset()
