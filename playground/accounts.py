"""Routes about the bot itself and what it may look up: application, gateway, commands, servers, users."""

from playground import command_forms, payloads
from playground.entities import Guild
from playground.error_codes import ApiError
from playground.response import Call, Reply
from playground.world import PAGE_ONLY, World

MESSAGE_CONTENT = 1 << 15

GATEWAY_ONLY = frozenset(
    {"channels", "threads", "members", "member_count", "large", "unavailable", "joined_at", "voice_states"}
    | {"presences", "stage_instances", "guild_scheduled_events", "soundboard_sounds"}
)
"""What GUILD_CREATE has and Get Guild has not: https://docs.discord.com/developers/events/gateway-events."""


def me(world: World, call: Call) -> Reply:
    """GET /users/@me."""
    del world
    return Reply(
        200, {**payloads.user(call.known_app.user), "verified": True, "mfa_enabled": False, "locale": "en-US"}
    )


def application(world: World, call: Call) -> Reply:
    """GET /oauth2/applications/@me and /applications/@me; the flags tell which intents the portal allows."""
    app = call.known_app
    content = (1 << 19) if app.privileged & MESSAGE_CONTENT else 0
    answer = {
        "id": str(app.id),
        "name": app.user.name,
        "icon": None,
        "description": "",
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": content,
        "owner": payloads.user(world.you),
        "team": None,
        "summary": "",
    }
    return Reply(200, answer)


def gateway_bot(world: World, call: Call) -> Reply:
    """GET /gateway/bot."""
    app = call.known_app
    limit = {"total": 1000, "remaining": app.identifies_left, "reset_after": 86_400_000}
    limit["max_concurrency"] = app.max_concurrency
    url = world.base_url.replace("http", "ws", 1)
    return Reply(200, {"url": url, "shards": app.shards, "session_start_limit": limit})


def gateway(world: World, call: Call) -> Reply:
    """GET /gateway: anybody may ask."""
    del call
    return Reply(200, {"url": world.base_url.replace("http", "ws", 1)})


def put_commands(world: World, call: Call) -> Reply:
    """PUT /applications/{id}/commands, and the guild form: replaces all commands."""
    app = call.known_app
    if call.ids[0] != app.id:
        raise ApiError(50001)
    guild = {"guild_id": str(call.ids[1])} if len(call.ids) > 1 else {}
    base = {
        "application_id": str(app.id),
        "version": "1",
        "default_member_permissions": None,
        "type": 1,
        **guild,
    }
    command_forms.check(call.rows)
    made = [{**base, **c, "id": str(world.ids.next())} for c in call.rows]
    app.commands = [c for c in app.commands if c.get("guild_id") != guild.get("guild_id")] + made
    world.effect("commands", app=str(app.id), commands=made)
    world.publish("COMMANDS", {"commands": made}, only_app=PAGE_ONLY)
    return Reply(200, made)


def get_commands(world: World, call: Call) -> Reply:
    """GET /applications/{id}/commands, and the guild form."""
    del world
    wanted = str(call.ids[1]) if len(call.ids) > 1 else None
    return Reply(200, [c for c in call.known_app.commands if c.get("guild_id") == wanted])


def my_guilds(world: World, call: Call) -> Reply:
    """GET /users/@me/guilds."""
    app = call.known_app
    mine = [g for g in world.guilds.values() if app.id in g.apps]
    return Reply(
        200,
        [
            {
                "id": str(g.id),
                "name": g.name,
                "icon": None,
                "owner": False,
                "permissions": str(g.everyone_permissions | g.role_permissions.get(app.role_id, 0)),
                "features": [],
            }
            for g in mine
        ],
    )


def _guild(world: World, call: Call) -> Guild:
    """Return a server that the bot is in."""
    guild = world.guilds.get(call.ids[0])
    if guild is None or call.known_app.id not in guild.apps:
        raise ApiError(10004)
    return guild


def get_guild(world: World, call: Call) -> Reply:
    """GET /guilds/{g}: what GUILD_CREATE tells, but for what only the gateway does."""
    told = payloads.guild_create(world, _guild(world, call), call.known_app)
    return Reply(200, {name: value for name, value in told.items() if name not in GATEWAY_ONLY})


def guild_channels(world: World, call: Call) -> Reply:
    """GET /guilds/{g}/channels: no threads."""
    return Reply(200, payloads.guild_create(world, _guild(world, call), call.known_app)["channels"])


def guild_member(world: World, call: Call) -> Reply:
    """GET /guilds/{g}/members/{u}: anybody, one at a time; only their list needs an intent."""
    guild = _guild(world, call)
    if call.ids[1] not in world.users:
        raise ApiError(10013)
    if call.ids[1] not in guild.members:
        raise ApiError(10007)
    return Reply(200, payloads.full_member(world, call.ids[1], guild.id))


def active_threads(world: World, call: Call) -> Reply:
    """GET /guilds/{g}/threads/active."""
    app, guild = call.known_app, _guild(world, call)
    active = [
        c
        for c in world.channels.values()
        if c.guild_id == guild.id and c.thread and not c.thread.archived and world.sees(app, c.id)
    ]
    members = [
        payloads.thread_member(c, app.user.id) for c in active if c.thread and app.user.id in c.thread.members
    ]
    return Reply(200, {"threads": [payloads.channel(world, c) for c in active], "members": members})


def get_user(world: World, call: Call) -> Reply:
    """GET /users/{u}."""
    found = world.users.get(call.ids[0])
    if found is None:
        raise ApiError(10013)
    return Reply(200, payloads.user(found))


ANYBODY = (("GET", "/gateway", gateway),)
"""Routes that want no token."""

_A = r"/applications/(\d+)"
ACCOUNTS = (
    ("GET", "/users/@me", me),
    ("GET", "/users/@me/guilds", my_guilds),
    ("GET", r"/users/(\d+)", get_user),
    ("GET", r"/guilds/(\d+)", get_guild),
    ("GET", r"/guilds/(\d+)/channels", guild_channels),
    ("GET", r"/guilds/(\d+)/members/(\d+)", guild_member),
    ("GET", r"/guilds/(\d+)/threads/active", active_threads),
    ("GET", "/oauth2/applications/@me", application),
    ("GET", "/applications/@me", application),
    ("GET", "/gateway/bot", gateway_bot),
    ("PUT", _A + "/commands", put_commands),
    ("GET", _A + "/commands", get_commands),
    ("PUT", _A + r"/guilds/(\d+)/commands", put_commands),
    ("GET", _A + r"/guilds/(\d+)/commands", get_commands),
)
