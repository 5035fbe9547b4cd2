"""The things this Discord consists of: plain values, no behaviour beyond telling what they are."""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

Json = dict[str, Any]


class ChannelType(IntEnum):
    """Discord's channel types, as far as they exist here."""

    TEXT = 0
    DM = 1
    VOICE = 2
    ANNOUNCEMENT = 5
    ANNOUNCEMENT_THREAD = 10
    PUBLIC_THREAD = 11
    STAGE = 13
    FORUM = 15
    MEDIA = 16


class MessageType(IntEnum):
    """Discord's message types, as far as they are made here."""

    DEFAULT = 0
    THREAD_CREATED = 18
    REPLY = 19
    CHAT_INPUT_COMMAND = 20
    THREAD_STARTER_MESSAGE = 21
    CONTEXT_MENU_COMMAND = 23


class Flag(IntEnum):
    """Message flags used here."""

    HAS_THREAD = 1 << 5
    EPHEMERAL = 1 << 6
    LOADING = 1 << 7
    HAS_SNAPSHOT = 1 << 14


@dataclass(slots=True)
class User:
    """An account: a person or a bot."""

    id: int
    name: str
    bot: bool = False
    accepts_dms: bool = True


@dataclass(slots=True)
class App:
    """A bot application; its id is its user's id, as Discord gives newer applications."""

    id: int
    user: User
    token: str
    role_id: int
    privileged: int = 0  # intents switched on in the developer portal
    commands: list[Json] = field(default_factory=list)
    identifies_left: int = 1000
    shards: int = 1  # that Discord recommends
    max_concurrency: int = 1  # buckets in which sessions begin
    role_mention_tells: bool = (
        False  # whether a mention of its role gives it the content: Discord does not say
    )


@dataclass(slots=True)
class Role:
    """A role of a server that people have."""

    id: int
    name: str
    members: set[int] = field(default_factory=set)
    permissions: int = 0


@dataclass(slots=True)
class Guild:
    """A server. roles are those that people have; each bot has one of its own."""

    id: int
    name: str
    owner_id: int
    everyone_permissions: int
    channels: list[int] = field(default_factory=list)
    members: list[int] = field(default_factory=list)
    apps: list[int] = field(default_factory=list)
    role_permissions: dict[int, int] = field(default_factory=dict)
    roles: dict[int, Role] = field(default_factory=dict)
    available: bool = True


@dataclass(slots=True)
class Upload:
    """One file of a request."""

    filename: str
    data: bytes
    content_type: str | None = None
    description: str | None = None


@dataclass(slots=True)
class Attachment:
    """One stored file."""

    id: int
    upload: Upload
    size: tuple[int, int] | None  # width and height of a picture


@dataclass(slots=True)
class Message:
    """One message."""

    id: int
    channel_id: int
    author: User
    created: float
    content: str = ""
    type: int = MessageType.DEFAULT
    attachments: list[Attachment] = field(default_factory=list)
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    flags: int = 0
    reference: Json | None = None
    nonce: str | None = None
    mentions: list[int] = field(default_factory=list)
    mention_roles: list[int] = field(default_factory=list)
    mention_everyone: bool = False
    edited: float | None = None
    webhook_id: int | None = None
    interaction: Json | None = None
    reactions: dict[str, set[int]] = field(default_factory=dict)  # who reacted, by emoji
    more: Json = field(
        default_factory=dict
    )  # what a test adds to the payload: poll, message_snapshots, stickers


@dataclass(slots=True)
class Thread:
    """What a thread has besides a channel's fields."""

    owner_id: int
    created: float
    auto_archive_minutes: int
    archived: bool = False
    locked: bool = False
    count: int = 0
    members: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Channel:
    """A channel of a guild, a thread, or a conversation between two users."""

    id: int
    type: int
    name: str
    guild_id: int | None = None
    parent_id: int | None = None
    position: int = 0
    messages: dict[int, Message] = field(default_factory=dict)
    overwrites: dict[int, tuple[int, int]] = field(default_factory=dict)
    thread: Thread | None = None
    recipients: list[int] = field(default_factory=list)
    slowmode: int = 0
    last_post: dict[int, float] = field(default_factory=dict)
    max_threads: int | None = None  # active ones; Discord has 1,000, a long load test has more
    blocked_words: list[str] = field(default_factory=list)  # AutoMod: 200000 in messages, 200001 in titles
    awaits_starter: bool = False  # a forum post whose first message has not arrived: 40058
