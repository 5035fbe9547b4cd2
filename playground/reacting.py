"""Reactions: one of a person and an emoji each, told as Discord tells of them.

https://docs.discord.com/developers/events/gateway-events#message-reaction-add
"""

from playground import payloads
from playground.entities import Json, Message, User
from playground.world import World


def add(world: World, message: Message, user: User, emoji: str) -> None:
    """React with an emoji: once, however often it is asked for."""
    reacted = message.reactions.setdefault(emoji, set())
    is_new = user.id not in reacted
    reacted.add(user.id)
    world.effect("reaction", message_id=str(message.id), emoji=emoji, user_id=str(user.id))
    if not is_new:
        return
    told = _told(world, message, user, emoji) | {"message_author_id": str(message.author.id)}
    channel = world.channels[message.channel_id]
    if channel.guild_id:
        told["member"] = payloads.full_member(world, user.id, channel.guild_id)
    world.publish("MESSAGE_REACTION_ADD", told, channel=channel)


def take_back(world: World, message: Message, user: User, emoji: str) -> None:
    """Take a reaction back, if there is one."""
    reacted = message.reactions.get(emoji, set())
    if user.id not in reacted:
        return
    reacted.remove(user.id)
    if not reacted:
        del message.reactions[emoji]
    world.effect("reaction_gone", message_id=str(message.id), emoji=emoji, user_id=str(user.id))
    channel = world.channels[message.channel_id]
    world.publish("MESSAGE_REACTION_REMOVE", _told(world, message, user, emoji), channel=channel)


def _told(world: World, message: Message, user: User, emoji: str) -> Json:
    guild = world.channels[message.channel_id].guild_id
    return {
        "user_id": str(user.id),
        "channel_id": str(message.channel_id),
        "message_id": str(message.id),
        **({"guild_id": str(guild)} if guild else {}),
        "emoji": {"id": None, "name": emoji},
        "burst": False,
        "type": 0,
    }
