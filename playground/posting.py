"""What messages do: post, edit, delete, with nonces, limits, mentions and the events that follow."""

import re
from dataclasses import dataclass, field

from playground import components, payloads
from playground.entities import Attachment, Channel, Flag, Json, Message, MessageType, Upload, User
from playground.error_codes import ApiError, invalid_form, retry_later
from playground.world import PAGE_ONLY, World

MAX_CONTENT = 2000
MAX_FILES = 10
MAX_FILE_BYTES = 10 * 2**20
MAX_REQUEST_BYTES = 25 * 2**20
MAX_DESCRIPTION = 1024
MAX_EMBEDS = 10
MAX_NONCE = 25
_USER = re.compile(r"<@!?(\d{1,20})>")
_ROLE = re.compile(r"<@&(\d{1,20})>")


@dataclass(slots=True)
class Draft:
    """What somebody wants to post."""

    author: User
    content: str = ""
    files: list[Upload] = field(default_factory=list)
    type: int = MessageType.DEFAULT
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    flags: int = 0
    reference: Json | None = None
    channel_id: int = 0  # where, for a nonce that counts per channel
    nonce: str | None = None
    enforce_nonce: bool = False
    allowed_mentions: Json | None = None
    webhook_id: int | None = None
    interaction: Json | None = None
    more: Json = field(default_factory=dict)
    id: int | None = None  # given where Discord reuses one: the first message of a forum post


def check_limits(draft: Draft) -> None:
    """Refuse what Discord's form check refuses: 50035, 50006, 40005."""
    if len(draft.content) > MAX_CONTENT:
        raise invalid_form("content", "Must be 2000 or fewer in length.")
    if draft.nonce is not None and len(draft.nonce) > MAX_NONCE:
        raise invalid_form("nonce", "Must be 25 or fewer in length.")
    if len(draft.files) > MAX_FILES:
        raise invalid_form("attachments", "Must be 10 or fewer in length.")
    if len(draft.embeds) > MAX_EMBEDS:
        raise invalid_form("embeds", "Must be 10 or fewer in length.")
    if any(len(f.description or "") > MAX_DESCRIPTION for f in draft.files):
        raise invalid_form("attachments", "Must be 1024 or fewer in length.")
    components.check(draft.components)
    sizes = [len(f.data) for f in draft.files]
    if sum(sizes) > MAX_REQUEST_BYTES or any(size > MAX_FILE_BYTES for size in sizes):
        raise ApiError(40005)
    if not (draft.content.strip() or draft.files or draft.embeds or draft.components or draft.more):
        raise ApiError(50006)


def remembered(world: World, draft: Draft) -> Message | None:
    """Return the message this author already posted with this nonce; 10008 if it was deleted since."""
    if draft.nonce is None or not draft.enforce_nonce:
        return None
    known = world.nonces.get(_nonce_key(world, draft, draft.channel_id))
    if known is None:
        return None
    at, channel_id, message_id = known
    if world.clock.now() - at > world.nonce_window_s:
        return None
    found = world.find_message(channel_id, message_id)
    if found is None:
        raise ApiError(10008)
    world.history.add("deduplicated", nonce=draft.nonce, message_id=str(message_id), request=world.request)
    return found


def _nonce_key(world: World, draft: Draft, channel_id: int) -> tuple[int, int, str]:
    return draft.author.id, channel_id if world.nonce_per_channel else 0, draft.nonce or ""


def check_slowmode(world: World, channel: Channel, author: User) -> None:
    """Refuse with 20016 a bot's message that comes too soon after its last."""
    last = channel.last_post.get(author.id)
    if channel.slowmode and last is not None:
        left = last + channel.slowmode - world.clock.now()
        if left > 0:
            raise retry_later(20016, left)


def check_words(channel: Channel, text: str, code: int) -> None:
    """Refuse what this channel's AutoMod blocks: 200000 for messages, 200001 for titles."""
    lowered = text.casefold()
    if any(word.casefold() in lowered for word in channel.blocked_words):
        raise ApiError(code)


def _mentions(world: World, draft: Draft) -> tuple[list[int], list[int]]:
    """Return the users and roles a text pings, as far as `allowed_mentions` lets it."""
    users = [int(i) for i in dict.fromkeys(_USER.findall(draft.content)) if int(i) in world.users]
    roles = [int(i) for i in dict.fromkeys(_ROLE.findall(draft.content))]
    rule = draft.allowed_mentions
    if rule is not None:
        parse = rule.get("parse") or []
        users = (
            users if "users" in parse else [i for i in users if str(i) in map(str, rule.get("users") or [])]
        )
        roles = (
            roles if "roles" in parse else [i for i in roles if str(i) in map(str, rule.get("roles") or [])]
        )
    target = int((draft.reference or {}).get("message_id") or 0)
    pings_author = rule is None or rule.get("replied_user", False)
    if target and draft.type == MessageType.REPLY and pings_author:
        replied = world.find_message(int((draft.reference or {})["channel_id"]), target)
        if replied and replied.author.id not in users:
            users.append(replied.author.id)
    return users, roles


def _everyone(draft: Draft) -> bool:
    named = "@everyone" in draft.content or "@here" in draft.content
    rule = draft.allowed_mentions
    return named and (rule is None or "everyone" in (rule.get("parse") or []))


def attach(world: World, files: list[Upload]) -> list[Attachment]:
    """Store files."""
    return [Attachment(world.ids.next(), f, payloads.picture_size(f.data)) for f in files]


def post(world: World, channel: Channel, draft: Draft) -> Message:
    """Commit a message and tell everyone; the checks are the caller's."""
    users, roles = _mentions(world, draft)
    now = world.clock.now()
    message = Message(
        draft.id or world.ids.next(),
        channel.id,
        draft.author,
        now,
        draft.content,
        draft.type,
        attach(world, draft.files),
        draft.embeds,
        draft.components,
        draft.flags,
        draft.reference,
        draft.nonce,
        users,
        roles,
        _everyone(draft),
        webhook_id=draft.webhook_id,
        interaction=draft.interaction,
        more=draft.more,
    )
    channel.messages[message.id] = message
    channel.last_post[draft.author.id] = now
    if draft.nonce is not None:
        world.nonces[_nonce_key(world, draft, channel.id)] = (now, channel.id, message.id)
    if channel.thread:
        channel.thread.count += 1
    payload = payloads.message_event(world, message)
    world.effect("message", message=payload)
    world.publish("MESSAGE_CREATE", payload, channel=channel, only_app=_only(message))
    return message


def _only(message: Message) -> int | None:
    """Return who alone hears of a message: of a private one no bot does."""
    return PAGE_ONLY if message.flags & Flag.EPHEMERAL else None


def edit(world: World, message: Message, changes: Json, files: list[Upload] | None = None) -> None:
    """Commit an edit: content, embeds, components, flags, which files stay (`attachments`) or come."""
    components.check(changes.get("components") or [])
    kept, files = changes.get("attachments"), files or []
    if kept is not None:
        # "The attachments array must contain all attachments that should be present after edit."
        stay = {str(a.get("id")) for a in kept}
        message.attachments = [a for a in message.attachments if str(a.id) in stay]
        files = [file for number, file in enumerate(files) if str(number) in stay]
    message.attachments += attach(world, files)
    if "content" in changes:
        message.content = changes["content"] or ""
    for name in ("embeds", "components"):
        if name in changes:
            setattr(message, name, changes[name] or [])
    if changes.get("flags") is not None:
        message.flags = changes["flags"]
    message.edited = world.clock.now()
    draft = Draft(message.author, message.content, reference=message.reference, type=message.type)
    draft.allowed_mentions = changes.get("allowed_mentions")
    message.mentions, message.mention_roles = _mentions(world, draft)
    updated(world, message)


def updated(world: World, message: Message) -> None:
    """Tell everyone that a message is not what it was."""
    payload = payloads.message_event(world, message)
    world.effect("message_edit", message=payload)
    channel = world.channels[message.channel_id]
    world.publish("MESSAGE_UPDATE", payload, channel=channel, only_app=_only(message))


def delete(world: World, message: Message) -> None:
    """Remove a message."""
    channel = world.channels[message.channel_id]
    del channel.messages[message.id]
    payload = {"id": str(message.id), "channel_id": str(channel.id)}
    if channel.guild_id:
        payload["guild_id"] = str(channel.guild_id)
    world.effect("message_delete", **payload)
    world.publish("MESSAGE_DELETE", payload, channel=channel, only_app=_only(message))


def conversation(world: World, first: int, second: int) -> Channel:
    """Return the conversation of two users; a new one shows on the page, and no bot hears of it."""
    known = len(world.channels)
    channel = world.dm_between(first, second)
    if len(world.channels) > known:
        told = payloads.channel(world, channel)
        world.publish("CHANNEL_CREATE", told, channel=channel, only_app=PAGE_ONLY)
    return channel
