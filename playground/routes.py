"""The routes of Discord's REST API that exist here. No I/O; a call is all or nothing."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from playground import payloads, posting, reacting, threads
from playground.accounts import ACCOUNTS, ANYBODY, MESSAGE_CONTENT
from playground.entities import App, Channel, ChannelType, Flag, Json, Message, MessageType
from playground.error_codes import ApiError, invalid_form
from playground.interactions import CALLBACKS, WEBHOOKS
from playground.permissions import BITS, require
from playground.response import Call, Reply, drafted
from playground.world import POST_TYPES, World

_BIGGEST = 2**64


def _can_post(world: World, app: App, channel: Channel, call: Call) -> None:
    held = world.held(app, channel)
    require(held, "SEND_MESSAGES_IN_THREADS" if channel.thread else "SEND_MESSAGES")
    if call.files:
        require(held, "ATTACH_FILES")
    if channel.thread and channel.thread.locked:
        raise ApiError(160005)
    if channel.awaits_starter:
        raise ApiError(40058)
    if call.body.get("message_reference") and not held & BITS["READ_MESSAGE_HISTORY"]:
        raise ApiError(160002)
    if any(not world.users[i].accepts_dms for i in channel.recipients):
        raise ApiError(50007)


def create_message(world: World, call: Call) -> Reply:
    """POST /channels/{c}/messages."""
    app = call.known_app
    channel = world.channel(call.ids[0])
    if channel.type in POST_TYPES:
        raise ApiError(50024)
    _can_post(world, app, channel, call)
    draft = drafted(call, app.user)
    draft.channel_id = channel.id
    reference = call.body.get("message_reference")
    if reference:
        draft.type = MessageType.REPLY
        target = int(reference["message_id"])
        if world.find_message(channel.id, target) is None:
            if reference.get("fail_if_not_exists", True):
                raise invalid_form("message_reference", "Unknown message")
            draft.type = MessageType.DEFAULT
        draft.reference = {"type": 0, "channel_id": str(channel.id), "message_id": str(target)}
        if channel.guild_id:
            draft.reference["guild_id"] = str(channel.guild_id)
    posting.check_limits(draft)
    known = posting.remembered(world, draft)
    if known:
        return Reply(200, payloads.message_event(world, known))
    posting.check_slowmode(world, channel, app.user)
    posting.check_words(world.home(channel), draft.content, 200000)
    if channel.thread and channel.thread.archived:
        threads.change(world, channel, {"archived": False})
    made = posting.post(world, channel, draft)
    answer = payloads.message_object(world, made)
    if made.nonce is not None:
        answer["nonce"] = made.nonce
    return Reply(200, answer)


def list_messages(world: World, call: Call) -> Reply:
    """GET /channels/{c}/messages: newest first; empty without READ_MESSAGE_HISTORY, as at Discord."""
    app = call.known_app
    channel = world.channel(call.ids[0])
    held = world.held(app, channel)
    require(held)
    if not held & BITS["READ_MESSAGE_HISTORY"]:
        return Reply(200, [])
    limit = int(call.query.get("limit", 50))
    if not 1 <= limit <= 100:  # noqa: PLR2004 - Discord's own bounds
        raise invalid_form("limit", "int value should be between 1 and 100.")
    horizon = world.clock.now() - call.lag_s
    shown = (m for m in channel.messages.values() if not m.flags & Flag.EPHEMERAL)
    ids = sorted(m.id for m in shown if m.created <= horizon)
    picked = _window(ids, call.query, limit)
    found = [channel.messages[i] for i in reversed(picked)]
    return Reply(200, [_seen(world, app, channel, payloads.message_event(world, m)) for m in found])


def _window(ids: list[int], query: dict[str, str], limit: int) -> list[int]:
    if "around" in query:
        middle = int(query["around"])
        half = limit // 2
        earlier = [i for i in ids if i < middle][-half:] if half else []
        return earlier + [i for i in ids if i >= middle][: limit - len(earlier)]
    if "after" in query:
        after = int(query["after"])
        return [i for i in ids if i > after][:limit]
    before = int(query.get("before", _BIGGEST))
    return [i for i in ids if i < before][-limit:]


def _seen(world: World, app: App, channel: Channel, payload: Json) -> Json:
    for name in ("guild_id", "member"):
        payload.pop(name, None)
    if not world.history_has_nonce:
        payload.pop("nonce", None)
    if app.privileged & MESSAGE_CONTENT:
        return payload
    return payloads.without_content(payload, app, in_dm=channel.guild_id is None)


def _shown(world: World, channel: Channel, number: int) -> Message:
    """Return a message that everybody sees; a private one is only there for its interaction's token."""
    message = world.message(channel.id, number)
    if message.flags & Flag.EPHEMERAL:
        raise ApiError(10008)
    return message


def get_message(world: World, call: Call) -> Reply:
    """GET /channels/{c}/messages/{m}."""
    app = call.known_app
    channel = world.channel(call.ids[0])
    require(world.held(app, channel), "READ_MESSAGE_HISTORY")
    message = _shown(world, channel, call.ids[1])
    return Reply(200, _seen(world, app, channel, payloads.message_event(world, message)))


def edit_message(world: World, call: Call) -> Reply:
    """PATCH /channels/{c}/messages/{m}: one's own only."""
    app = call.known_app
    channel = world.channel(call.ids[0])
    require(world.held(app, channel))
    message = _shown(world, channel, call.ids[1])
    if message.author.id != app.user.id:
        raise ApiError(50005)
    if channel.thread and channel.thread.archived:
        raise ApiError(50083)
    if len(call.body.get("content") or "") > posting.MAX_CONTENT:
        raise invalid_form("content", "Must be 2000 or fewer in length.")
    posting.edit(world, message, call.body, call.files)
    return Reply(200, payloads.message_object(world, message))


def delete_message(world: World, call: Call) -> Reply:
    """DELETE /channels/{c}/messages/{m}: others' messages need MANAGE_MESSAGES."""
    app = call.known_app
    channel = world.channel(call.ids[0])
    message = _shown(world, channel, call.ids[1])
    own = message.author.id == app.user.id
    require(world.held(app, channel), *(() if own else ("MANAGE_MESSAGES",)))
    posting.delete(world, message)
    return Reply(204, None)


def start_thread(world: World, call: Call) -> Reply:
    """POST /channels/{c}/messages/{m}/threads."""
    app = call.known_app
    channel = world.channel(call.ids[0])
    held = world.held(app, channel)
    require(held)
    if (
        channel.guild_id is None
        or channel.thread
        or channel.type not in {ChannelType.TEXT, ChannelType.ANNOUNCEMENT}
    ):
        raise ApiError(50024)
    require(held, "CREATE_PUBLIC_THREADS")
    source = world.message(channel.id, call.ids[1])
    posting.check_slowmode(world, channel, app.user)
    made = threads.start(world, source, app.user, call.body)
    return Reply(201, {**payloads.channel(world, made), "member": payloads.thread_member(made, app.user.id)})


def start_loose_thread(world: World, call: Call) -> Reply:
    """POST /channels/{c}/threads: a thread without a message, the second one a careless fallback makes."""
    app = call.known_app
    channel = world.channel(call.ids[0])
    require(world.held(app, channel), "CREATE_PUBLIC_THREADS")
    made = threads.start_loose(world, channel, app.user, call.body)
    return Reply(201, {**payloads.channel(world, made), "member": payloads.thread_member(made, app.user.id)})


def get_channel(world: World, call: Call) -> Reply:
    """GET /channels/{c}."""
    app = call.known_app
    channel = world.channel(call.ids[0])
    require(world.held(app, channel))
    answer = payloads.channel(world, channel)
    if channel.thread and app.user.id in channel.thread.members:
        answer["member"] = payloads.thread_member(channel, app.user.id)
    return Reply(200, answer)


def edit_channel(world: World, call: Call) -> Reply:
    """PATCH /channels/{c}: a thread's owner may rename, archive and un-archive it."""
    app = call.known_app
    channel = world.channel(call.ids[0])
    require(world.held(app, channel))
    thread = channel.thread
    if thread is None or thread.owner_id != app.user.id:
        raise ApiError(50013)
    if thread.locked:
        raise ApiError(160005)
    if thread.archived and set(call.body) - {"archived"}:
        raise ApiError(50083)
    threads.change(world, channel, call.body)
    return Reply(200, payloads.channel(world, channel))


def typing(world: World, call: Call) -> Reply:
    """POST /channels/{c}/typing."""
    app = call.known_app
    channel = world.channel(call.ids[0])
    require(world.held(app, channel), "SEND_MESSAGES_IN_THREADS" if channel.thread else "SEND_MESSAGES")
    payload = {
        "channel_id": str(channel.id),
        "user_id": str(app.user.id),
        "timestamp": int(world.clock.now()),
    }
    if channel.guild_id:
        payload["guild_id"] = str(channel.guild_id)
    world.publish("TYPING_START", payload, channel=channel)
    return Reply(204, None)


def join_thread(world: World, call: Call) -> Reply:
    """PUT /channels/{c}/thread-members/@me."""
    app = call.known_app
    channel = world.channel(call.ids[0])
    require(world.held(app, channel))
    if channel.thread is None:
        raise ApiError(50024)
    if app.user.id not in channel.thread.members:
        channel.thread.members.append(app.user.id)
    return Reply(204, None)


def react(world: World, call: Call) -> Reply:
    """PUT /channels/{c}/messages/{m}/reactions/{emoji}/@me: one reaction, however often it is asked for."""
    app = call.known_app
    channel = world.channel(call.ids[0])
    require(world.held(app, channel), "ADD_REACTIONS", "READ_MESSAGE_HISTORY")
    message = _shown(world, channel, call.ids[1])
    reacting.add(world, message, app.user, call.words[2])
    return Reply(204, None)


def open_dm(world: World, call: Call) -> Reply:
    """POST /users/@me/channels."""
    recipient = int(call.body["recipient_id"])
    if recipient not in world.users:
        raise ApiError(10013)
    return Reply(200, payloads.channel(world, posting.conversation(world, call.known_app.user.id, recipient)))


@dataclass(frozen=True, slots=True)
class Route:
    """One route: method, pattern of the path behind /api/v10, what it does, whether it wants a token."""

    method: str
    path: str
    act: Callable[[World, Call], Reply]
    needs_token: bool = True
    pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", re.compile(self.path))

    def check_token(self, call: Call) -> None:
        """Refuse with 401 where a token is wanted and none is known."""
        if self.needs_token and call.app is None:
            raise ApiError(0)


_C = r"/channels/(\d+)"
_M = _C + r"/messages/(\d+)"
ROUTES = (
    Route("POST", _C + "/messages", create_message),
    Route("GET", _C + "/messages", list_messages),
    Route("GET", _M, get_message),
    Route("PATCH", _M, edit_message),
    Route("DELETE", _M, delete_message),
    Route("POST", _M + "/threads", start_thread),
    Route("POST", _C + "/threads", start_loose_thread),
    Route("PUT", _M + r"/reactions/([^/]+)/@me", react),
    Route("GET", _C, get_channel),
    Route("PATCH", _C, edit_channel),
    Route("POST", _C + "/typing", typing),
    Route("PUT", _C + "/thread-members/@me", join_thread),
    Route("POST", "/users/@me/channels", open_dm),
    *(Route(method, path, act) for method, path, act in ACCOUNTS),
    *(Route(method, path, act, needs_token=False) for method, path, act in (*CALLBACKS, *WEBHOOKS, *ANYBODY)),
)


def find(method: str, path: str) -> tuple[Route, re.Match[str]] | None:
    """Return the route for a path behind /api/v10."""
    for route in ROUTES:
        match = route.pattern.fullmatch(path) if route.method == method else None
        if match:
            return route, match
    return None
