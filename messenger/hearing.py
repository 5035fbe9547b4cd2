"""Which messages are for us, and what they ask: discord.Message -> Mention, or nothing."""

from __future__ import annotations

import discord

from answer.model import Mention, Quoted
from answer.row import MessageId
from charts.language.intent import Intent, intent_of
from messenger.pasted import pasted_in, unread_in


def mention_in(message: discord.Message, me: discord.ClientUser) -> Mention | None:
    """Return what this message asks of us, or None if it is not for us.

    Heard: from humans only, in messages of type default or reply, our mention or our managed role in the
    text, any direct message, a reply to one of our own, and with the Message Content intent a wish for a
    chart in a thread that we opened. Not heard: @everyone, other roles, system messages;
    a thread's starter message (type 21) is one, though is_system() denies it.
    """
    if message.author.bot or message.webhook_id is not None:
        return None
    if message.type not in (discord.MessageType.default, discord.MessageType.reply):
        return None
    if message.guild is not None and not _addressed(message, message.guild, me):
        return None
    return asked_in(message, me)


def asked_in(message: discord.Message, me: discord.ClientUser) -> Mention:
    """Return what a member's message says, whoever it is for."""
    pasted, lacks = pasted_in(message), _lacking(message)
    text = pasted.text
    for token in _tokens(message.guild, me):
        text = text.replace(token, " ")
    return Mention(
        MessageId(message.id),
        message.channel.id,
        message.guild.id if message.guild else None,
        message.author.id,
        text.strip(),
        pasted.files,
        # Of a channel not in the cache, as while its server is unavailable, only a try tells.
        threads=message.guild is not None
        and isinstance(message.channel, discord.TextChannel | discord.PartialMessageable),
        quoted=_quoted(message, me),
        in_place=bool(lacks),
        lacks=lacks,
        unread=unread_in(message),
    )


LONGEST_CHAT = 80

_CHAT = (Intent.OTHER, Intent.EMPTY, Intent.THANKS, Intent.QUESTION)
"""What wants neither a chart nor an explanation of one."""


def intent_in(mention: Mention) -> Intent | None:
    """Return what a message wants that can hold no table, None of any other."""
    text = mention.text
    is_line = len(text) <= LONGEST_CHAT and "\n" not in text
    brings = mention.files or mention.unread or mention.quoted is not None
    return intent_of(text) if is_line and not brings else None


def is_thanks(mention: Mention) -> bool:
    """Whether a message says thanks and nothing else: no table, no file, no wish."""
    return intent_in(mention) is Intent.THANKS


def is_chat(mention: Mention) -> bool:
    """Whether a message neither brings figures nor asks for a chart: a greeting, "help", praise."""
    has_figures = any(sign.isnumeric() for sign in mention.text)
    return not has_figures and intent_in(mention) in _CHAT


def _lacking(message: discord.Message) -> str:
    """Return the permission for want of which there can be no thread with our answer, "" if none lacks."""
    channel = message.channel
    if not isinstance(channel, discord.TextChannel):
        return ""
    may = channel.permissions_for(channel.guild.me)
    if not may.create_public_threads:
        return "Create Public Threads"
    return "" if may.send_messages_in_threads else "Send Messages in Threads"


def _quoted(message: discord.Message, me: discord.ClientUser) -> Quoted | None:
    """Return the message replied to, unless it is ours: its table may be what is asked about.

    Without the Message Content intent it comes empty if it does not mention us.
    https://docs.discord.com/developers/events/gateway#message-content-intent
    """
    if message.type is not discord.MessageType.reply or message.reference is None:
        return None
    replied = message.reference.resolved
    if not isinstance(replied, discord.Message):
        return Quoted()
    return None if replied.author.id == me.id else pasted_in(replied)


def _tokens(guild: discord.Guild | None, me: discord.ClientUser) -> tuple[str, ...]:
    role = guild.self_role if guild else None
    return (f"<@{me.id}>", f"<@!{me.id}>", *((f"<@&{role.id}>",) if role else ()))


def _addressed(message: discord.Message, guild: discord.Guild, me: discord.ClientUser) -> bool:
    user, nickname, *role = _tokens(guild, me)
    if me in message.mentions and (user in message.content or nickname in message.content):
        return True
    if role and guild.self_role in message.role_mentions:
        return True
    replied = message.reference.resolved if message.reference else None
    if isinstance(replied, discord.Message) and replied.author.id == me.id:
        return True
    # Without the Message Content intent such a message comes empty, and nothing is asked in it.
    in_our_thread = isinstance(message.channel, discord.Thread) and message.channel.owner_id == me.id
    return in_our_thread and intent_of(message.content) is Intent.MAKE
