"""Threads: one per message and with its id; started, changed, removed, with the events Discord sends."""

from playground import payloads
from playground.entities import Channel, ChannelType, Flag, Json, Message, MessageType, Thread, User
from playground.error_codes import ApiError, invalid_form
from playground.posting import Draft, check_words, post, updated
from playground.world import POST_TYPES, TEXT_TYPES, World

MAX_NAME = 100
ARCHIVE_MINUTES = (60, 1440, 4320, 10080)
_THREAD_TYPE = {
    ChannelType.TEXT: ChannelType.PUBLIC_THREAD,
    ChannelType.ANNOUNCEMENT: ChannelType.ANNOUNCEMENT_THREAD,
}


def check_name(name: object) -> str:
    """Return a thread's name; 50035 unless it has 1 to 100 characters."""
    if not isinstance(name, str) or not 1 <= len(name.strip()) <= MAX_NAME or len(name) > MAX_NAME:
        raise invalid_form("name", "Must be between 1 and 100 in length.")
    return name


def _minutes(wish: object) -> int:
    if wish is None:
        return ARCHIVE_MINUTES[1]
    if wish not in ARCHIVE_MINUTES or not isinstance(wish, int):
        raise invalid_form("auto_archive_duration", "Value must be one of (60, 1440, 4320, 10080).")
    return wish


def start(world: World, source: Message, owner: User, wish: Json) -> Channel:
    """Start a message's thread: 50024 in the wrong place, 160004 the second time, 160006 with too many."""
    parent = world.channel(source.channel_id)
    if parent.type not in TEXT_TYPES:
        raise ApiError(50024)
    name = check_name(wish.get("name"))
    minutes = _minutes(wish.get("auto_archive_duration"))
    if source.flags & Flag.HAS_THREAD or source.id in world.channels:
        raise ApiError(160004)
    check_words(parent, name, 200001)
    _check_room(world, parent)
    members = list(dict.fromkeys((owner.id, source.author.id)))
    thread = Thread(owner.id, world.clock.now(), minutes, members=members)
    made = _add(world, parent, name, thread, source.id)
    _announce(world, made, source, parent)
    return made


def _check_room(world: World, parent: Channel) -> None:
    if parent.max_threads is None:
        return
    active = [
        c for c in world.channels.values() if c.parent_id == parent.id and c.thread and not c.thread.archived
    ]
    if len(active) >= parent.max_threads:
        raise ApiError(160006 if parent.type == ChannelType.TEXT else 160007)


def start_loose(world: World, parent: Channel, owner: User, wish: Json) -> Channel:
    """Start a thread that hangs on no message."""
    if parent.type not in TEXT_TYPES:
        raise ApiError(50024)
    thread = Thread(
        owner.id, world.clock.now(), _minutes(wish.get("auto_archive_duration")), members=[owner.id]
    )
    made = _add(world, parent, check_name(wish.get("name")), thread)
    where = {"type": 0, "channel_id": str(made.id), "guild_id": str(parent.guild_id)}
    post(world, parent, Draft(owner, made.name, type=MessageType.THREAD_CREATED, reference=where))
    return made


def start_post(world: World, forum: Channel, name: str, draft: Draft) -> Channel:
    """Start a post in a forum or media channel: a thread whose first message has the thread's id."""
    if forum.type not in POST_TYPES:
        raise ApiError(50024)
    thread = Thread(draft.author.id, world.clock.now(), ARCHIVE_MINUTES[1], members=[draft.author.id])
    made = _add(world, forum, check_name(name), thread)
    draft.id = made.id
    post(world, made, draft)
    return made


def _add(world: World, parent: Channel, name: str, thread: Thread, number: int | None = None) -> Channel:
    type_ = _THREAD_TYPE.get(ChannelType(parent.type), ChannelType.PUBLIC_THREAD)
    made = Channel(number or world.ids.next(), type_, name, parent.guild_id, parent.id, thread=thread)
    world.channels[made.id] = made
    payload = payloads.channel(world, made)
    world.effect("thread", thread=payload, owner=str(thread.owner_id))
    world.publish("THREAD_CREATE", {**payload, "newly_created": True}, channel=made)
    return made


def _announce(world: World, made: Channel, source: Message, parent: Channel) -> None:
    source.flags |= Flag.HAS_THREAD
    updated(world, source)
    owner = world.users[made.thread.owner_id] if made.thread else source.author
    where = {
        "type": 0,
        "channel_id": str(parent.id),
        "guild_id": str(parent.guild_id),
        "message_id": str(source.id),
    }
    post(world, made, Draft(owner, type=MessageType.THREAD_STARTER_MESSAGE, reference=where))
    if made.thread:
        made.thread.count = 0  # the starter is not counted
    if world.created_notice:
        where = {"type": 0, "channel_id": str(made.id), "guild_id": str(parent.guild_id)}
        post(world, parent, Draft(owner, made.name, type=MessageType.THREAD_CREATED, reference=where))


def change(world: World, channel: Channel, wish: Json) -> None:
    """Change a channel or thread: name, archived, locked, slow mode, archive time."""
    if "name" in wish:
        channel.name = check_name(wish["name"])
    channel.slowmode = int(wish.get("rate_limit_per_user", channel.slowmode) or 0)
    thread = channel.thread
    if thread:
        thread.archived = bool(wish.get("archived", thread.archived))
        thread.locked = bool(wish.get("locked", thread.locked))
        thread.auto_archive_minutes = wish.get("auto_archive_duration", thread.auto_archive_minutes)
    payload = payloads.channel(world, channel)
    world.effect("channel", channel=payload)
    world.publish("THREAD_UPDATE" if thread else "CHANNEL_UPDATE", payload, channel=channel)


def remove(world: World, channel: Channel) -> None:
    """Delete a thread, or a channel and its threads. The starter keeps its mark: no second thread."""
    if world.deleted_thread_frees and channel.parent_id:
        source = world.find_message(channel.parent_id, channel.id)
        if source:
            source.flags &= ~Flag.HAS_THREAD
    for child in [c for c in world.channels.values() if c.parent_id == channel.id]:
        remove(world, child)
    payload = payloads.channel(world, channel)
    world.effect("channel_delete", channel=payload)
    world.publish("THREAD_DELETE" if channel.thread else "CHANNEL_DELETE", payload, channel=channel)
    del world.channels[channel.id]
    guild = world.guilds.get(channel.guild_id or 0)
    if guild and channel.id in guild.channels:
        guild.channels.remove(channel.id)
