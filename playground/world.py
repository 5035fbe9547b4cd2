"""The state of this Discord: who and what exists, and the one door through which events leave. No I/O."""

from collections.abc import Callable  # noqa: TC003 - a runtime import costs nothing here and reads plainly
from dataclasses import dataclass

from playground.entities import App, Attachment, Channel, ChannelType, Guild, Json, Message, User
from playground.error_codes import ApiError
from playground.history import History
from playground.permissions import BASE, BITS, permissions_of
from playground.snowflake import Clock, Snowflakes

DEFAULT_TOKEN = "loopback-oneplot"  # noqa: S105 - opens nothing but this loopback
PAGE_ONLY = -1  # the `only_app` of events that no bot receives
TEXT_TYPES = (ChannelType.TEXT, ChannelType.ANNOUNCEMENT)
POST_TYPES = (ChannelType.FORUM, ChannelType.MEDIA)
"""Channels that hold posts, each a thread, and no messages of their own."""


@dataclass(frozen=True, slots=True)
class Event:
    """One gateway event on its way out. `only_app` limits it to one application, as an interaction is."""

    n: int
    t: str
    d: Json
    channel_id: int | None = None
    guild_id: int | None = None
    only_app: int | None = None


@dataclass(slots=True)
class Interaction:
    """A command, click or modal that waits for an answer."""

    id: int
    app_id: int
    token: str
    type: int
    channel_id: int
    user_id: int
    created: float
    metadata: Json
    source_message: int | None = None  # the message whose button was pressed
    acknowledged: bool = False
    deferred: bool = False  # the first follow-up fills the placeholder
    original: int | None = None


class World:
    """Everything this Discord knows."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.began = self.clock.now()
        self.ids = Snowflakes(self.clock)
        self.history = History(self.clock.now)
        self.base_url = "http://127.0.0.1"
        self.users: dict[int, User] = {}
        self.apps: dict[int, App] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.interactions: dict[str, Interaction] = {}
        self.uploads: dict[int, Attachment] = {}  # files that came with commands
        # (author, channel or 0, nonce) -> when, where, which
        self.nonces: dict[tuple[int, int, str], tuple[float, int, int]] = {}
        self.nonce_window_s = 120.0
        self.nonce_per_channel = False  # Discord does not say; nor this:
        self.deleted_thread_frees = False
        self.created_notice = True  # type 18 in the parent besides type 21 in the thread: the harsher reading
        self.history_has_nonce = False
        self.unknown_routes: list[str] = []
        self.listeners: list[Callable[[Event], None]] = []
        self.request: int | None = None  # the request that is being committed, for the history
        self.you = self.add_user("You")
        self.alice = self.add_user("Alice")
        guild = self.add_guild("Oneplot playground")
        self.app = self.add_app("Oneplot", DEFAULT_TOKEN)
        self.join(self.app, guild)

    # -- making things

    def add_user(self, name: str, *, bot: bool = False) -> User:
        """Add an account; a person joins every guild there is."""
        made = User(self.ids.next(), name, bot)
        self.users[made.id] = made
        for guild in () if bot else self.guilds.values():
            guild.members.append(made.id)
        return made

    def add_guild(self, name: str) -> Guild:
        """Add a server with the usual channels and all people in it."""
        guild = Guild(self.ids.next(), name, self.you.id, BASE)
        guild.members = [u.id for u in self.users.values() if not u.bot]
        self.guilds[guild.id] = guild
        for channel_name in ("general", "sales", "random"):
            self.add_channel(guild, channel_name)
        self.add_channel(guild, "announcements", ChannelType.ANNOUNCEMENT)
        self.add_channel(guild, "Voice", ChannelType.VOICE)
        self.add_channel(guild, "ideas", ChannelType.FORUM)
        return guild

    def add_channel(self, guild: Guild, name: str, type_: int = ChannelType.TEXT) -> Channel:
        """Add a channel to a server."""
        made = Channel(self.ids.next(), type_, name, guild.id, position=len(guild.channels))
        self.channels[made.id] = made
        guild.channels.append(made.id)
        return made

    def add_app(self, name: str, token: str) -> App:
        """Register a bot; it is in no server yet."""
        user = self.add_user(name, bot=True)
        app = App(user.id, user, token, self.ids.next())
        self.apps[app.id] = app
        return app

    def join(self, app: App, guild: Guild) -> None:
        """Put a bot into a server, with its managed role."""
        guild.apps.append(app.id)
        guild.members.append(app.user.id)
        guild.role_permissions[app.role_id] = 0

    def dm_between(self, first: int, second: int) -> Channel:
        """Return the conversation of two users, opened now if it was not."""
        pair = sorted((first, second))
        for channel in self.channels.values():
            if channel.recipients == pair:
                return channel
        made = Channel(self.ids.next(), ChannelType.DM, "", recipients=pair)
        self.channels[made.id] = made
        return made

    # -- finding things

    def app_by_token(self, token: str) -> App | None:
        """Return the bot a token belongs to."""
        return next((a for a in self.apps.values() if a.token == token), None)

    def channel(self, channel_id: int) -> Channel:
        """Return a channel; 10003 if there is none."""
        found = self.channels.get(channel_id)
        if found is None:
            raise ApiError(10003)
        return found

    def find_message(self, channel_id: int, message_id: int) -> Message | None:
        """Return a message if it is there."""
        channel = self.channels.get(channel_id)
        return channel.messages.get(message_id) if channel else None

    def message(self, channel_id: int, message_id: int) -> Message:
        """Return a message; 10003 or 10008 if it is not there."""
        found = self.channel(channel_id).messages.get(message_id)
        if found is None:
            raise ApiError(10008)
        return found

    def channel_named(self, name: str) -> Channel:
        """Return the first channel of that name."""
        for channel in self.channels.values():
            if channel.name == name:
                return channel
        raise ApiError(10003)

    def user_named(self, name: str) -> User:
        """Return the first user of that name."""
        for user in self.users.values():
            if user.name == name:
                return user
        raise ApiError(10013)

    def home(self, channel: Channel) -> Channel:
        """Return the channel whose permissions count: a thread's parent, else itself."""
        return self.channels.get(channel.parent_id, channel) if channel.parent_id else channel

    def held(self, app: App, channel: Channel) -> int:
        """Return the permission bits of a bot in a channel; 50001 where it is no member."""
        if channel.guild_id is None:
            if app.user.id not in channel.recipients:
                raise ApiError(50001)
            return BASE
        guild = self.guilds[channel.guild_id]
        if app.id not in guild.apps:
            raise ApiError(50001)
        return permissions_of(app, guild, self.home(channel))

    def sees(self, app: App, channel_id: int) -> bool:
        """Whether a bot may view a channel."""
        channel = self.channels.get(channel_id)
        try:
            return channel is not None and bool(self.held(app, channel) & BITS["VIEW_CHANNEL"])
        except ApiError:
            return False

    # -- telling the world

    def publish(
        self,
        t: str,
        d: Json,
        *,
        channel: Channel | None = None,
        guild_id: int | None = None,
        only_app: int | None = None,
    ) -> Event:
        """Record an event and hand it to everyone who listens."""
        number = self.history.add("event", t=t, d=d, request=self.request)
        home = channel.guild_id if channel else guild_id
        event = Event(number, t, d, channel.id if channel else None, home, only_app)
        for listener in self.listeners:
            listener(event)
        return event

    def effect(self, what: str, **fields: object) -> None:
        """Record that something was committed."""
        self.history.add("effect", what=what, request=self.request, **fields)
