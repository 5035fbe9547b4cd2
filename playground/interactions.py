"""Commands, buttons, modals: made by a person, acknowledged once within 3 s, followed up for 15 minutes."""

import secrets

from playground import components, payloads, posting
from playground.entities import App, Channel, Flag, Json, Message, MessageType
from playground.error_codes import ApiError
from playground.permissions import BASE, permissions_of_member
from playground.response import Call, Reply, drafted
from playground.world import PAGE_ONLY, Interaction, World

ACK_S = 3.0
TOKEN_S = 900.0
FILE_LIMIT = 10 * 2**20
COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5
_MESSAGE, _DEFER, _DEFER_UPDATE, _UPDATE, _CHOICES, _MODAL = 4, 5, 6, 7, 8, 9


def begin(world: World, app: App, channel: Channel, user_id: int, what: tuple[int, Json]) -> Interaction:
    """Send an interaction of (type, data) to its bot."""
    type_, data = what
    user = payloads.user(world.users[user_id])
    number = world.ids.next()
    source = data.pop("_message", None)
    locale = data.pop("_locale", "en-US")
    owners = {"1": str(user_id)} if data.pop("_brought", False) else {"0": str(channel.guild_id or 0)}
    if source and source.interaction:
        owners = source.interaction["authorizing_integration_owners"]
    metadata = {"id": str(number), "type": type_, "user": user, "authorizing_integration_owners": owners}
    made = Interaction(
        number, app.id, secrets.token_urlsafe(40), type_, channel.id, user_id, world.clock.now(), metadata
    )
    payload: Json = {
        "id": str(number),
        "application_id": str(app.id),
        "type": type_,
        "data": data,
        "token": made.token,
        "version": 1,
        "channel_id": str(channel.id),
        "channel": payloads.channel(world, channel),
        "locale": locale,
        "app_permissions": str(BASE),
        "attachment_size_limit": FILE_LIMIT,
        "entitlements": [],
        "authorizing_integration_owners": owners,
        "context": 0 if channel.guild_id else 1,
    }
    if channel.guild_id:
        held = permissions_of_member(user_id, world.guilds[channel.guild_id], world.home(channel))
        member = {**payloads.full_member(world, user_id, channel.guild_id), "permissions": str(held)}
        payload |= {"guild_id": str(channel.guild_id), "guild_locale": "en-US", "member": member}
        payload["guild"] = {"id": str(channel.guild_id), "locale": "en-US", "features": []}
    else:
        payload["user"] = user
    if source:
        made.source_message = source.id
        payload["message"] = payloads.message_object(world, source)
    world.interactions[made.token] = made
    world.effect("interaction", id=str(number), type=type_, data=data, locale=locale)
    world.publish("INTERACTION_CREATE", payload, channel=channel, only_app=app.id)
    return made


def _open(world: World, token: str, code: int, seconds: float) -> Interaction:
    found = world.interactions.get(token)
    if found is None or world.clock.now() - found.created > seconds:
        raise ApiError(code)
    return found


def _respond(world: World, interaction: Interaction, call: Call, extra_flags: int = 0) -> Message:
    app = world.apps[interaction.app_id]
    draft = drafted(call, app.user)
    draft.flags |= extra_flags
    draft.nonce = None
    is_command = interaction.type == COMMAND
    draft.type = MessageType.CHAT_INPUT_COMMAND if is_command else MessageType.REPLY
    draft.webhook_id = app.id
    draft.interaction = interaction.metadata
    if interaction.source_message:
        draft.reference = {"channel_id": str(interaction.channel_id)}
        draft.reference["message_id"] = str(interaction.source_message)
    if not extra_flags & Flag.LOADING:
        posting.check_limits(draft)
    made = posting.post(world, world.channel(interaction.channel_id), draft)
    if interaction.original is None:
        interaction.original = made.id
    return made


def callback(world: World, call: Call) -> Reply:
    """POST /interactions/{id}/{token}/callback: 10062 when too late, 40060 the second time."""
    found = world.interactions.get(call.words[1])
    if found is None:
        raise ApiError(10062)
    if found.acknowledged:
        raise ApiError(40060)
    if world.clock.now() - found.created > ACK_S:
        raise ApiError(10062)
    kind = int(call.body["type"])
    data = call.body.get("data") or {}
    inner = Call(call.method, call.path, call.words, call.query, data, [], call.files)
    if kind == _MODAL:
        components.check_modal(data, found.type == MODAL)
    message = _acknowledge(world, found, kind, inner)
    found.acknowledged = True
    if kind == _MODAL:
        shown = {**data, "channel_id": str(found.channel_id), "message_id": str(found.source_message or "")}
        member = {"user_id": str(found.user_id)}
        channel = world.channel(found.channel_id)
        world.publish("INTERACTION_MODAL_CREATE", {**shown, **member}, channel=channel, only_app=PAGE_ONLY)
    world.effect("callback", interaction=str(found.id), type=kind, data=data)
    if call.query.get("with_response", "0") not in {"1", "true"}:
        return Reply(204, None)
    answer: Json = {"id": str(found.id), "type": found.type}
    resource: Json = {"type": kind}
    if message:
        answer["response_message_id"] = str(message.id)
        answer["response_message_loading"] = kind == _DEFER
        answer["response_message_ephemeral"] = bool(message.flags & Flag.EPHEMERAL)
        resource["message"] = payloads.message_object(world, message)
    return Reply(200, {"interaction": answer, "resource": resource})


def _acknowledge(world: World, found: Interaction, kind: int, inner: Call) -> Message | None:
    if kind == _MESSAGE:
        return _respond(world, found, inner)
    if kind == _DEFER:
        found.deferred = True
        return _respond(world, found, inner, Flag.LOADING)
    if kind in {_DEFER_UPDATE, _UPDATE} and found.source_message:
        found.original = found.source_message
        source = world.message(found.channel_id, found.source_message)
        if kind == _UPDATE:
            posting.edit(world, source, inner.body, inner.files)
        return source
    return None


def follow_up(world: World, call: Call) -> Reply:
    """POST /webhooks/{app}/{token}: the first after a deferral fills the placeholder, a later one is new."""
    found = _open(world, call.words[1], 10015, TOKEN_S)
    if not found.acknowledged:
        raise ApiError(10015)
    fills = found.deferred and found.original
    message = _fill(world, found, call) if fills else _respond(world, found, call)
    return Reply(200, payloads.message_object(world, message))


def _fill(world: World, found: Interaction, call: Call) -> Message:
    message = world.message(found.channel_id, found.original or 0)
    found.deferred = False
    message.flags &= ~Flag.LOADING
    changes = {k: v for k, v in call.body.items() if k in {"content", "embeds", "components", "attachments"}}
    posting.edit(world, message, changes, call.files)
    return message


def _addressed(world: World, call: Call) -> tuple[Interaction, Message]:
    found = _open(world, call.words[1], 10015, TOKEN_S)
    wanted = call.words[2]
    number = found.original if wanted == "@original" else int(wanted)
    if number is None:
        raise ApiError(10008)
    return found, world.message(found.channel_id, number)


def get_answer(world: World, call: Call) -> Reply:
    """GET /webhooks/{app}/{token}/messages/{m}."""
    return Reply(200, payloads.message_object(world, _addressed(world, call)[1]))


def edit_answer(world: World, call: Call) -> Reply:
    """PATCH /webhooks/{app}/{token}/messages/{m}."""
    found, message = _addressed(world, call)
    if message.id == found.original:
        found.deferred = False
        message.flags &= ~Flag.LOADING
    posting.edit(world, message, call.body, call.files)
    return Reply(200, payloads.message_object(world, message))


def delete_answer(world: World, call: Call) -> Reply:
    """DELETE /webhooks/{app}/{token}/messages/{m}."""
    posting.delete(world, _addressed(world, call)[1])
    return Reply(204, None)


_W = r"/webhooks/(\d+)/([^/]+)"
CALLBACKS = (("POST", r"/interactions/(\d+)/([^/]+)/callback", callback),)
WEBHOOKS = (
    ("POST", _W, follow_up),
    ("GET", _W + r"/messages/(@original|\d+)", get_answer),
    ("PATCH", _W + r"/messages/(@original|\d+)", edit_answer),
    ("DELETE", _W + r"/messages/(@original|\d+)", delete_answer),
)
