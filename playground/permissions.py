"""Who may do what where: permission bits and the order of overwrites (Discord docs, Permissions)."""

from playground.entities import App, Channel, Guild
from playground.error_codes import ApiError

BITS = {
    "ADMINISTRATOR": 1 << 3,
    "MANAGE_GUILD": 1 << 5,
    "ADD_REACTIONS": 1 << 6,
    "VIEW_CHANNEL": 1 << 10,
    "SEND_MESSAGES": 1 << 11,
    "MANAGE_MESSAGES": 1 << 13,
    "EMBED_LINKS": 1 << 14,
    "ATTACH_FILES": 1 << 15,
    "READ_MESSAGE_HISTORY": 1 << 16,
    "CONNECT": 1 << 20,
    "USE_APPLICATION_COMMANDS": 1 << 31,
    "CREATE_PUBLIC_THREADS": 1 << 35,
    "SEND_MESSAGES_IN_THREADS": 1 << 38,
}
ALL = sum(BITS.values())
BASE = ALL & ~BITS["MANAGE_MESSAGES"] & ~BITS["MANAGE_GUILD"] & ~BITS["ADMINISTRATOR"]


def permissions_of(app: App, guild: Guild, channel: Channel) -> int:
    """Return the bits an app has in a channel; a thread is given its parent's channel by the caller."""
    allowed = guild.everyone_permissions | guild.role_permissions.get(app.role_id, 0)
    for target in (guild.id, app.role_id, app.id):
        allow, deny = channel.overwrites.get(target, (0, 0))
        allowed = (allowed & ~deny) | allow
    return allowed


def permissions_of_member(user_id: int, guild: Guild, channel: Channel) -> int:
    """Return the bits a person has in a channel: the owner has all, and so have those who were given them."""
    if user_id == guild.owner_id:
        return ALL
    allowed = guild.everyone_permissions
    for role in guild.roles.values():
        allowed |= role.permissions if user_id in role.members else 0
    if allowed & BITS["ADMINISTRATOR"]:
        return ALL
    for target in (guild.id, user_id):
        allow, deny = channel.overwrites.get(target, (0, 0))
        allowed = (allowed & ~deny) | allow
    return allowed


def require(held: int, *names: str) -> None:
    """Refuse with 50001 when the channel cannot be seen and 50013 when a named permission is missing."""
    if not held & BITS["VIEW_CHANNEL"]:
        raise ApiError(50001)
    for name in names:
        if not held & BITS[name]:
            raise ApiError(50013)
