"""The process and the gateway: `python bot.py [check | playground | backup FILE]`.

Turns a discord.Message into a Mention, holds the message-level lock, starts and stops. No SQL, no charts,
no prompts, no wording.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import discord

import config
import process
from catchup import CatchUp, DiscordClock, cut, readable
from command_handler import CommandHandler
from config import Settings, SettingsError
from db.mentions import Mentions, MessageId, Statements, StorageError
from db.starts import Starts
from delivery import Delivery
from llm_handler import LlmHandler
from ports import FileRef, Mention
from recent import Recent
from wire import DiscordWire

if TYPE_CHECKING:
    import argparse
    from collections.abc import Awaitable, Callable, Coroutine

    from charts.workers import Workers

log = logging.getLogger("oneplot.bot")

SWEEP_S = 60.0
"""Between two looks for rows that rest unfinished."""

GUILD_READY_S = 0.5
"""READY is believed this long after the last guild arrived (discord.py waits 2 s)."""

IDENTIFY_RESERVE = 50
"""IDENTIFYs kept in hand. Beyond 1,000 in a day Discord ends all sessions and resets the token."""

IDENTIFY_WAIT_S = 3_600.0

STRANGER_S = 60.0
"""Between two complaints about another process with our token."""

RECONNECT_S = (1.0, 5.0, 15.0, 60.0)

NO_RETURN = frozenset({4004, 4010, 4011, 4012, 4013, 4014})
"""Close codes after which connecting again cannot help."""

_NOT_TABLES = ("image/", "video/", "audio/")


def intents(settings: Settings) -> discord.Intents:
    """Return the least that hears mentions: no privileged intent unless the host opted in."""
    wanted = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
    wanted.message_content = settings.message_content
    return wanted


def mention_in(message: discord.Message, me: discord.ClientUser) -> Mention | None:
    """Return what this message asks of us, or None if it is not for us.

    Heard: from humans only, in messages of type default or reply, our mention or our managed role in the
    text, any direct message, a reply to one of our own. Not heard: @everyone, other roles, system messages;
    a thread's starter message (type 21) is one, though is_system() denies it.
    """
    if message.author.bot or message.webhook_id is not None:
        return None
    if message.type not in (discord.MessageType.default, discord.MessageType.reply):
        return None
    if message.guild is not None and not _addressed(message, message.guild, me):
        return None
    text = message.content
    for token in _tokens(message.guild, me):
        text = text.replace(token, " ")
    files = tuple(
        FileRef(file.filename, file.size, file.url)
        for file in message.attachments
        if not (file.content_type or "").startswith(_NOT_TABLES)
    )
    return Mention(
        MessageId(message.id),
        message.channel.id,
        message.guild.id if message.guild else None,
        message.author.id,
        text.strip(),
        files,
        threads=isinstance(message.channel, discord.TextChannel),
    )


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
    return isinstance(replied, discord.Message) and replied.author.id == me.id


class Oneplot(discord.Client):
    """The gateway's side of the bot."""

    def __init__(self, settings: Settings, db: Statements, workers: Workers, **options: Any) -> None:  # noqa: ANN401 - discord.Client's own
        super().__init__(intents=intents(settings), **options)
        self._settings = settings
        self._mentions = Mentions(db)
        self._starts = Starts(db)
        self._workers = workers
        self._wire = DiscordWire(self)
        self._decider = LlmHandler.of(settings, db, workers, self._wire.fetch)
        self.handler = CommandHandler(
            self._mentions, Delivery(self._wire), self._decider, workers, run=secrets.token_hex(4)
        )
        self.before_identify: Callable[[int], Awaitable[None]] | None = None
        self._hearing = asyncio.Lock()
        self._heard = Recent()
        self._clock = DiscordClock()
        self._catching_up = 0
        self._stranger_named = -STRANGER_S
        self._background: set[asyncio.Task[None]] = set()

    async def on_ready(self) -> None:
        """Work on what an earlier process left and what nobody heard. READY follows every lost session."""
        log.info("ready as %s in %d guilds", self.user, len(self.guilds))
        if not self._background:
            self._in_background(self._sweeping())
        if self._settings.catch_up_minutes:
            self._in_background(self._catch_up())

    async def on_message(self, message: discord.Message) -> None:
        """Hear a message: the first time it goes to the command handler, every further time it ends here."""
        assert self.user is not None  # noqa: S101 - no message comes before READY
        self._clock.see(message.id)
        if message.author.id == self.user.id:
            self._hear_ourselves(message)
            return
        mention = mention_in(message, self.user)
        if mention is None:
            return
        async with self._hearing:
            if message.id in self._heard:
                log.info("DUPLICATE DETECTED: skipping duplicate processing of message %d", message.id)
                return
            log.info("message %d not in cache, processing", message.id)
            self._heard.add(message.id)
        try:
            await self.handler.handle(mention)
        except StorageError:
            self._heard.discard(message.id)

    def _hear_ourselves(self, message: discord.Message) -> None:
        """Notice an answer under our name that this process did not send; say so once a minute."""
        nonce = str(message.nonce or "")
        if not nonce.startswith("a") or self._wire.has_sent(nonce):
            return
        now = asyncio.get_running_loop().time()
        if now - self._stranger_named >= STRANGER_S:
            self._stranger_named = now
            log.error("another process uses this token: it sent message %d", message.id)

    async def on_error(self, event: str, /, *_arguments: object, **_keywords: object) -> None:
        """Log what escaped a handler, never the event's content."""
        log.error("the handler of %s failed", event, exc_info=sys.exc_info())

    async def serve(self, token: str) -> None:
        """Log in and stay connected until closed. Raises discord.LoginFailure and fatal ConnectionClosed."""
        await self._persist(lambda: self.login(token))
        if self.before_identify is not None and self.application_id is not None:
            await self.before_identify(self.application_id)
        await self._persist(self._identify)

    async def _persist(self, step: Any) -> None:  # noqa: ANN401 - a coroutine function without arguments
        """Repeat a step that the network broke. discord.py gives up on some first connections it need not."""
        for number in range(sys.maxsize):
            try:
                await step()
            except (discord.LoginFailure, discord.PrivilegedIntentsRequired):
                raise
            except discord.ConnectionClosed as closed:
                if closed.code in NO_RETURN:
                    raise
                await self._rest(number, closed)
            except (discord.DiscordException, aiohttp.ClientError, OSError, AttributeError) as error:
                await self._rest(number, error)
            else:
                return

    async def _rest(self, number: int, error: Exception) -> None:
        wait = RECONNECT_S[min(number, len(RECONNECT_S) - 1)]
        log.warning("no connection to Discord (%s); again in %g s", type(error).__name__, wait)
        await asyncio.sleep(wait)

    async def _identify(self) -> None:
        """Connect, unless so few IDENTIFYs are left today that spending them would reset the token."""
        _, _, budget = await self.http.get_bot_gateway()
        if budget["remaining"] < IDENTIFY_RESERVE:
            wait = min(budget["reset_after"] / 1000, IDENTIFY_WAIT_S)
            log.error("only %d IDENTIFYs left today; waiting %d s", budget["remaining"], wait)
            await asyncio.sleep(wait)
        await self.connect()

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _sweeping(self) -> None:
        await self._workers.start()
        await self._decider.start()
        while not self.is_closed():
            try:
                await self.handler.recover()
                if not self._catching_up and self.is_ready():
                    await self._starts.passed(self._clock.newest)
            except StorageError as error:
                log.error("the database cannot be used now: %s", error)  # noqa: TRY400 - nothing to trace
            await asyncio.sleep(SWEEP_S)

    async def _catch_up(self) -> None:
        """Hear what was said while nobody listened, within the bounds of catchup."""
        self._catching_up += 1
        try:
            channels = list(readable(self.guilds))
            for channel in channels:
                self._clock.see(channel.last_message_id)
            after = cut(
                horizon=await self._mentions.horizon(),
                checkpoint=await self._starts.checkpoint(),
                newest=self._clock.newest,
                minutes=self._settings.catch_up_minutes,
            )
            await CatchUp(self.on_message).run(channels, after, self._unheard)
        except StorageError as error:
            log.error("missed mentions were not looked for: %s", error)  # noqa: TRY400 - nothing to trace
        finally:
            self._catching_up -= 1

    def _unheard(self, message: discord.Message) -> bool:
        assert self.user is not None  # noqa: S101 - after READY
        return message.id not in self._heard and mention_in(message, self.user) is not None

    async def close(self) -> None:
        """Leave the gateway."""
        for task in self._background:
            task.cancel()
        await self._decider.close()
        await super().close()


def create_client(settings: Settings, db: Statements, workers: Workers, **options: Any) -> Oneplot:  # noqa: ANN401 - discord.Client's own
    """Return a client that is not connected yet. `options` go to discord.Client, before our defaults."""
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # no voice, so nothing is missing
    defaults: dict[str, Any] = {
        "allowed_mentions": discord.AllowedMentions.none(),
        "chunk_guilds_at_startup": False,
        "guild_ready_timeout": GUILD_READY_S,
        "max_messages": 100,
        "max_ratelimit_timeout": 30.0,
        "member_cache_flags": discord.MemberCacheFlags.none(),
    }
    return Oneplot(settings, db, workers, **{**defaults, **options})


def _command_line(arguments: list[str]) -> argparse.Namespace:
    import argparse  # noqa: PLC0415 - a tenth of the start, and `python bot.py` alone has nothing to parse

    parser = argparse.ArgumentParser(prog="python bot.py", description="Oneplot: one mention, one chart.")
    commands = parser.add_subparsers(dest="command", metavar="command")
    parser.add_argument(
        "--standby", action="store_true", help="wait for a running copy to end, then take over"
    )
    commands.add_parser("run", help="connect to Discord and answer (the default)")
    commands.add_parser("check", help="name every missing piece on one screen")
    playground = commands.add_parser("playground", help="the same bot on a loopback Discord, with a page")
    playground.add_argument("--port", type=int, default=8765, help="port of the page (default 8765)")
    playground.add_argument("--no-browser", action="store_true", help="do not open a browser")
    copy = commands.add_parser("backup", help="copy the database consistently, also while the bot runs")
    copy.add_argument("file", type=Path, help="the copy; it must not exist yet")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Run the command named on the command line and return the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if not arguments:
        return _run(standby=False)
    chosen = _command_line(arguments)
    if chosen.command == "playground":
        from playground.host import play  # noqa: PLC0415 - the bot itself never needs a web server

        return play(port=chosen.port, browser=not chosen.no_browser)
    match chosen.command:
        case "check":
            from check import check  # noqa: PLC0415 - nothing of it is needed to run

            return _with_settings(check)
        case "backup":
            return _with_settings(lambda settings: process.copy_database(settings, chosen.file))
        case _:
            return _run(standby=chosen.standby)


def _run(*, standby: bool) -> int:
    return _with_settings(lambda settings: process.run(settings, create_client, standby=standby))


def _with_settings(command: Callable[[Settings], int]) -> int:
    try:
        settings = config.load()
    except SettingsError as error:
        process.tell(str(error))
        return process.EXIT_SETTINGS
    return command(settings)


if __name__ == "__main__":
    sys.exit(main())
