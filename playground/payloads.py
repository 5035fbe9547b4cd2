"""The JSON shapes Discord sends, with their real field names."""

import struct

from playground.entities import (
    App,
    Attachment,
    Channel,
    ChannelType,
    Flag,
    Guild,
    Json,
    Message,
    MessageType,
    User,
)
from playground.snowflake import isoformat
from playground.world import World

_PNG = b"\x89PNG\r\n\x1a\n"
ATTACHMENT_LIFE_S = 86_400  # a signed address works for about a day


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG, or None for anything else."""
    if not data.startswith(_PNG) or len(data) < 24:  # noqa: PLR2004 - signature, chunk head, two numbers
        return None
    width, height = struct.unpack(">II", data[16:24])
    return int(width), int(height)


def user(who: User) -> Json:
    """Return a user object."""
    return {
        "id": str(who.id),
        "username": who.name,
        "global_name": None if who.bot else who.name,
        "discriminator": "0",
        "avatar": None,
        "bot": who.bot,
        "public_flags": 0,
        "flags": 0,
    }


def member(world: World, user_id: int, guild_id: int) -> Json:
    """Return a member of a server without its user, as message events carry it."""
    app = world.apps.get(user_id)
    held = [role.id for role in world.guilds[guild_id].roles.values() if user_id in role.members]
    return {
        "roles": [str(role_id) for role_id in ([app.role_id] if app else []) + held],
        "joined_at": isoformat(world.began),
        "deaf": False,
        "mute": False,
        "flags": 0,
        "nick": None,
        "avatar": None,
    }


def full_member(world: World, user_id: int, guild_id: int) -> Json:
    """Return a member of a server with its user."""
    return {**member(world, user_id, guild_id), "user": user(world.users[user_id])}


def attachment(world: World, channel_id: int, item: Attachment) -> Json:
    """Return an attachment object; its address is signed anew each time it is asked for."""
    upload = item.upload
    expires = int(world.clock.now()) + ATTACHMENT_LIFE_S
    url = f"{world.base_url}/attachments/{channel_id}/{item.id}/{upload.filename}?ex={expires:x}&is=0&hm=0"
    made: Json = {
        "id": str(item.id),
        "filename": upload.filename,
        "size": len(upload.data),
        "url": url,
        "proxy_url": url,
    }
    if upload.content_type:
        made["content_type"] = upload.content_type
    if upload.description:
        made["description"] = upload.description
    if item.size:
        made["width"], made["height"] = item.size
    return made


def _reference(world: World, message: Message, *, deep: bool) -> Json:
    if message.reference is None:
        return {}
    made: Json = {"message_reference": message.reference}
    carries = message.type in {MessageType.REPLY, MessageType.THREAD_STARTER_MESSAGE}
    target = int(message.reference.get("message_id") or 0)
    if deep and carries and target:
        found = world.find_message(int(message.reference["channel_id"]), target)
        made["referenced_message"] = message_object(world, found, deep=False) if found else None
    return made


def message_object(world: World, message: Message, *, deep: bool = True) -> Json:
    """Return a message object as REST gives it, content and all."""
    mentioned = [user(world.users[i]) for i in message.mentions]
    made: Json = {
        "id": str(message.id),
        "channel_id": str(message.channel_id),
        "type": int(message.type),
        "author": user(message.author),
        "content": message.content,
        "timestamp": isoformat(message.created),
        "edited_timestamp": isoformat(message.edited) if message.edited else None,
        "tts": False,
        "pinned": False,
        "mention_everyone": message.mention_everyone,
        "mentions": mentioned,
        "mention_roles": [str(i) for i in message.mention_roles],
        "attachments": [attachment(world, message.channel_id, a) for a in message.attachments],
        "embeds": message.embeds,
        "components": message.components,
        "flags": message.flags,
        **message.more,
        **_reference(world, message, deep=deep),
    }
    if message.reactions:
        made["reactions"] = [
            {"emoji": {"id": None, "name": emoji}, "count": len(by), "burst_colors": [], "me": False}
            for emoji, by in message.reactions.items()
        ]
    if message.webhook_id:
        made["webhook_id"] = made["application_id"] = str(message.webhook_id)
    if message.interaction:
        made["interaction_metadata"] = message.interaction
    thread = world.channels.get(message.id)
    if message.flags & Flag.HAS_THREAD and thread:
        made["thread"] = channel(world, thread)
    return made


def message_event(world: World, message: Message) -> Json:
    """Return a message as the gateway gives it: with guild, member and nonce."""
    made = message_object(world, message)
    guild_id = world.channels[message.channel_id].guild_id
    if message.nonce is not None:
        made["nonce"] = message.nonce
    if guild_id is None:
        return made
    made["guild_id"] = str(guild_id)
    if not message.webhook_id:
        made["member"] = member(world, message.author.id, guild_id)
    made["mentions"] = [{**u, "member": member(world, int(u["id"]), guild_id)} for u in made["mentions"]]
    return made


def without_content(message: Json, app: App, *, in_dm: bool) -> Json:
    """Return the message as an app without the message-content intent sees it.

    Kept whole: its own messages, direct messages, and messages that mention it as a user (Discord docs,
    Gateway, Message Content Intent). Whether its managed role counts is not written: `role_mention_tells`.
    """
    nested = message.get("referenced_message")
    if nested:
        message = {**message, "referenced_message": without_content(nested, app, in_dm=in_dm)}
    mentioned = any(u["id"] == str(app.user.id) for u in message.get("mentions", ()))
    mentioned |= app.role_mention_tells and str(app.role_id) in message.get("mention_roles", ())
    if in_dm or mentioned or message["author"]["id"] == str(app.user.id):
        return message
    empty: Json = {"content": "", "embeds": [], "attachments": [], "components": []}
    stripped = {**message, **empty}
    for hidden in ("poll", "message_snapshots"):
        stripped.pop(hidden, None)
    return stripped


def _overwrites(it: Channel) -> list[Json]:
    return [
        {"id": str(target), "type": 0 if target == it.guild_id else 1, "allow": str(allow), "deny": str(deny)}
        for target, (allow, deny) in it.overwrites.items()
    ]


def _thread(it: Channel) -> Json:
    thread = it.thread
    if thread is None:
        return {}
    return {
        "owner_id": str(thread.owner_id),
        "message_count": thread.count,
        "total_message_sent": thread.count,
        "member_count": len(thread.members),
        "thread_metadata": {
            "archived": thread.archived,
            "locked": thread.locked,
            "auto_archive_duration": thread.auto_archive_minutes,
            "archive_timestamp": isoformat(thread.created),
            "create_timestamp": isoformat(thread.created),
        },
    }


def channel(world: World, it: Channel) -> Json:
    """Return a channel, thread or DM object."""
    last = max(it.messages, default=None)
    made: Json = {
        "id": str(it.id),
        "type": int(it.type),
        "last_message_id": str(last) if last else None,
        "flags": 0,
    }
    if it.type == ChannelType.DM:
        return {**made, "recipients": [user(world.users[i]) for i in it.recipients if i not in world.apps]}
    made |= {
        "guild_id": str(it.guild_id),
        "name": it.name,
        "parent_id": str(it.parent_id) if it.parent_id else None,
        "rate_limit_per_user": it.slowmode,
    }
    if it.thread:
        return made | _thread(it)
    made |= {"position": it.position, "topic": None, "nsfw": False, "permission_overwrites": _overwrites(it)}
    if it.type in {ChannelType.VOICE, ChannelType.STAGE}:
        made |= {"bitrate": 64000, "user_limit": 0, "rtc_region": None}
    return made


def thread_member(it: Channel, user_id: int) -> Json:
    """Return an app's own membership of a thread."""
    joined = isoformat(it.thread.created if it.thread else 0)
    return {"id": str(it.id), "user_id": str(user_id), "join_timestamp": joined, "flags": 1}


def role(role_id: int, name: str, permissions: int, app: App | None = None) -> Json:
    """Return a role; a bot's managed role names its bot."""
    return {
        "id": str(role_id),
        "name": name,
        "permissions": str(permissions),
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "position": 1 if app else 0,
        "managed": app is not None,
        "mentionable": False,
        "flags": 0,
        **({"tags": {"bot_id": str(app.user.id)}} if app else {}),
    }


def roles(world: World, guild: Guild) -> list[Json]:
    """Return @everyone, the managed roles and those of people."""
    apps = [world.apps[i] for i in guild.apps]
    managed = [role(a.role_id, a.user.name, guild.role_permissions.get(a.role_id, 0), a) for a in apps]
    given = [role(each.id, each.name, each.permissions) for each in guild.roles.values()]
    return [role(guild.id, "@everyone", guild.everyone_permissions), *managed, *given]


def guild_create(world: World, guild: Guild, app: App) -> Json:
    """Return GUILD_CREATE as an app without the members intent receives it: itself as the only member."""
    threads = [
        c for c in world.channels.values() if c.guild_id == guild.id and c.thread and not c.thread.archived
    ]
    return {
        "id": str(guild.id),
        "name": guild.name,
        "icon": None,
        "owner_id": str(guild.owner_id),
        "afk_channel_id": None,
        "afk_timeout": 300,
        "verification_level": 0,
        "default_message_notifications": 1,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "premium_tier": 0,
        "premium_progress_bar_enabled": False,
        "preferred_locale": "en-US",
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "features": [],
        "emojis": [],
        "stickers": [],
        "roles": roles(world, guild),
        "channels": [channel(world, world.channels[i]) for i in guild.channels if world.sees(app, i)],
        "threads": [channel(world, c) for c in threads if world.sees(app, c.id)],
        "members": [full_member(world, app.user.id, guild.id)],
        "member_count": len(guild.members),
        "large": False,
        "unavailable": False,
        "joined_at": isoformat(world.began),
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }
