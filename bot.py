"""The process and the gateway: `python bot.py [check | playground | draw | read | backup | why]`.

Turns a discord.Message into a Mention, holds the message-level lock, starts and stops. No SQL, no charts,
no prompts, no wording.
"""

from __future__ import annotations

import gc

if __name__ == "__main__":
    gc.disable()  # loading makes many objects and no garbage: a tenth of the start; main turns it on

import asyncio
import importlib
import logging
import secrets
import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import aiohttp
import discord

from answer.row import StorageError
from answer.turns import Limits
from db.mentions import Mentions, Statements
from db.starts import Starts
from host import command_line
from host.vitals import Vitals
from messenger.moment import connector, watched
from messenger.recent import Recent

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Sequence
    from datetime import datetime

    from answer.model import Mention
    from charts.workers.pool import Workers
    from clicks.command import Commands
    from clicks.handler import ClickHandler
    from command_handler import CommandHandler
    from host.settings import Settings
    from llm_handler import LlmHandler
    from messenger.audit import Audit
    from messenger.rest import DiscordRest

log = logging.getLogger("oneplot.bot")

SWEEP_S = 60.0
"""Between two looks for rows that rest unfinished."""

GUILD_READY_S = 0.5
"""READY is believed this long after the last guild arrived (discord.py waits 2 s)."""

KEPT_MS = 30 * 24 * 3_600_000
"""How long the ids of answered mentions are kept; then the pruning horizon stands for them."""

IDENTIFY_RESERVE = 50
"""IDENTIFYs kept in hand. Beyond 1,000 in a day Discord ends all sessions and resets the token."""

IDENTIFY_WAIT_S = 3_600.0

STORAGE_S = 5.0
"""Between two tries to learn from the database what was missed."""

STRANGER_S = 60.0
"""Between two complaints about another process with our token."""

LIKED = "👍"
"""What thanks are answered with: no thread, no words."""

RECONNECT_S = (1.0, 5.0, 15.0, 60.0)

NO_RETURN = frozenset({4004, 4010, 4011, 4012, 4013, 4014})
"""Close codes after which connecting again cannot help."""


def intents(settings: Settings) -> discord.Intents:
    """Return the least that hears mentions: no privileged intent unless the host opted in."""
    wanted = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
    wanted.message_content = settings.message_content
    return wanted


@dataclass(frozen=True, slots=True)
class CommandPath:
    """The rooms that a mention or a touch goes through, connected to each other."""

    hear: Callable[[discord.Message, discord.ClientUser], Mention | None]
    is_thanks: Callable[[Mention], bool]
    is_chat: Callable[[Mention], bool]
    handler: CommandHandler
    clicks: ClickHandler
    commands: Commands
    decider: LlmHandler
    rest: DiscordRest
    workers: Workers
    audit: Audit


def load_rooms() -> None:
    """Load what answers a mention. The connection to Discord does not wait for it, so a thread does this."""
    for room in (
        *("charts.workers.pool", "clicks.command", "clicks.handler", "command_handler", "llm_handler"),
        *("messenger.audit", "messenger.commands", "messenger.delivery", "messenger.hearing"),
        *("messenger.pressed",),
        *("messenger.rest", "messenger.screen"),
    ):
        importlib.import_module(room)


def command_path(
    client: discord.Client,
    settings: Settings,
    db: Statements,
    workers: Workers | None,
    on_unauthorized: Callable[[], None],
    vitals: Vitals,
) -> CommandPath:
    """Return a new path. Its handler's run id is new too: a row of any other run has a dead owner."""
    from charts.workers.pool import Workers  # noqa: PLC0415 - all of these: see load_rooms
    from clicks.command import Commands, Host  # noqa: PLC0415
    from clicks.following import Following  # noqa: PLC0415
    from clicks.handler import ClickHandler  # noqa: PLC0415
    from clicks.server_settings import ServerSettings  # noqa: PLC0415
    from command_handler import CommandHandler  # noqa: PLC0415
    from db.answers import Answers  # noqa: PLC0415
    from db.claims import MentionsInTurn  # noqa: PLC0415
    from db.personal import Personal  # noqa: PLC0415
    from db.revisions import Revisions  # noqa: PLC0415
    from db.servers import Servers  # noqa: PLC0415
    from host.version import version  # noqa: PLC0415
    from llm_handler import LlmHandler  # noqa: PLC0415
    from messenger.audit import Audit  # noqa: PLC0415
    from messenger.delivery import Delivery  # noqa: PLC0415
    from messenger.hearing import is_chat, is_thanks, mention_in  # noqa: PLC0415
    from messenger.rest import DiscordRest  # noqa: PLC0415
    from messenger.screen import DiscordScreen  # noqa: PLC0415

    workers = Workers() if workers is None else workers
    rest = DiscordRest(client, on_unauthorized)
    decider = LlmHandler.of(settings, db, workers, rest.fetch)
    audit = Audit(rest)
    run = secrets.token_hex(4)
    handler = CommandHandler(
        MentionsInTurn(db),
        Delivery(rest),
        decider,
        workers,
        run=run,
        audit=audit,
        limits=Limits(settings.queue_member, settings.queue_server, settings.queue_total),
        on_closing=vitals.closed,
    )
    screen = DiscordScreen(client, rest)
    revisions = Revisions(db)
    following = Following(revisions, Answers(db), decider, screen, workers)
    clicks = ClickHandler(revisions, screen, workers, run=run, following=following)
    asks_model = bool(settings.llm_providers) and settings.llm_mode != "never"
    about = Host(version(), asks_model)
    commands = Commands(Personal(db), screen, clicks, about, ServerSettings(Servers(db), screen))
    return CommandPath(
        mention_in, is_thanks, is_chat, handler, clicks, commands, decider, rest, workers, audit
    )


class Oneplot(discord.Client):
    """The gateway's side of the bot."""

    def __init__(self, settings: Settings, db: Statements, workers: Workers | None, **options: Any) -> None:  # noqa: ANN401 - discord.Client's own
        super().__init__(intents=intents(settings), **options)
        self._settings = settings
        self._mentions = Mentions(db)
        self._starts = Starts(db)
        self._workers = workers
        self._db = db
        self._loading: asyncio.Task[CommandPath] | None = None
        self.before_identify: Callable[[int], Awaitable[None]] | None = None
        self.unauthorized = asyncio.Event()
        self.vitals = Vitals()
        self._hearing = asyncio.Lock()
        self._heard = Recent()
        self._newest = 0  # the newest snowflake seen: what time it is for Discord
        self._began: int | None = None  # that of the first READY: an earlier process may have answered before
        self._catching_up = 0
        self._unread = False  # whether a catch-up since the last READY could not read everything
        self._sweeps = False
        self._stranger_named = -STRANGER_S
        self._background: set[asyncio.Task[None]] = set()

    async def on_connect(self) -> None:
        """Load what answers while READY is on its way."""
        await self.path()

    def dispatch(self, event: str, /, *arguments: Any, **keywords: Any) -> None:  # noqa: ANN401 - discord.Client's own
        """Note what Discord tells, and hand it on."""
        if event in ("connect", "resumed", "disconnect"):
            self.vitals.connected(now=event != "disconnect")
        elif event == "socket_event_type":
            self.vitals.event()
        super().dispatch(event, *arguments, **keywords)

    async def try_drawing(self) -> None:
        """Draw a small chart in a worker. Raises whatever drawing raises."""
        from host.trial_chart import try_drawing  # noqa: PLC0415 - as the rooms of a mention

        await try_drawing((await self.path()).workers)

    async def path(self) -> CommandPath:
        """Return what answers a mention, loaded once and off the event loop."""
        if self._loading is None:
            self._loading = asyncio.create_task(self._load())
        return await asyncio.shield(self._loading)

    async def _load(self) -> CommandPath:
        await asyncio.to_thread(load_rooms)
        path = command_path(self, self._settings, self._db, self._workers, self.unauthorized.set, self.vitals)
        self._in_background(path.workers.start())  # they warm up while the guilds arrive
        return path

    async def on_ready(self) -> None:
        """Work on what an earlier process left and what nobody heard. READY follows every lost session."""
        log.info("ready as %s in %d guilds", self.user, len(self.guilds))
        if not self._sweeps:
            self._sweeps = True
            self._in_background(self._sweeping())
            self._in_background(self._register())
        self._unread = False  # what was not read is read again: the checkpoint has not moved
        self._look_back(self.guilds)

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """Look for what was missed in a server that comes after READY, or comes back from an outage."""
        if self.is_ready():
            log.info("guild %d is available", guild.id)
            self._look_back([guild])

    def _look_back(self, guilds: Sequence[discord.Guild]) -> None:
        """Note what time it is for Discord, and look for what was missed in these servers."""
        from messenger.catchup import newest_in  # noqa: PLC0415 - as the rooms of a mention

        newest = newest_in(guilds)
        self._newest = max(self._newest, newest)
        self._began = max(self._began or 0, newest)
        if self._settings.catch_up_minutes:
            self._in_background(self._catch_up(guilds))

    async def on_message(self, message: discord.Message) -> None:
        """Hear a message that was just written, or one of before that Discord tells of again."""
        await self._hear(message, late=self._began is None or message.id <= self._began)

    async def on_raw_message_edit(self, edit: discord.RawMessageUpdateEvent) -> None:
        """Hear a mention that an edit added, as long as the history would be looked through for it."""
        from messenger.catchup import earlier  # noqa: PLC0415 - as the rooms of a mention

        if self.user is not None and edit.message.author.id == self.user.id:
            return  # an edit of ours, or of another life of ours
        oldest = earlier(self._newest, self._settings.catch_up_minutes * 60_000)
        if edit.message.edited_at is None or not self.is_ready() or edit.message_id <= oldest:
            return
        if not await self._followed(edit.message, edit.message.edited_at):
            await self._hear(edit.message, late=True)

    async def _followed(self, message: discord.Message, edited: datetime) -> bool:
        """Let the answer to a message follow an edit of it; return whether it was answered before."""
        from clicks.following import edit_id, is_near  # noqa: PLC0415 - as the rooms of a mention

        path = await self.path()
        assert self.user is not None  # noqa: S101 - after READY
        mention = path.hear(message, self.user)
        if mention is None or (message.id, edited) in self._heard:
            return mention is not None
        edited_ms = round(edited.timestamp() * 1000)
        if not is_near(message.id, edited_ms):
            return False
        return await path.clicks.follow(mention, edit_id(message.id, edited_ms))

    async def on_raw_message_delete(self, deletion: discord.RawMessageDeleteEvent) -> None:
        """Let nothing be posted for a message that is gone."""
        if self._loading is not None:
            (await self.path()).handler.deleted(deletion.message_id)

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Hand a touch of a control to the click handler. All come here: none is waited for by itself."""
        from clicks.server_settings import WISHES  # noqa: PLC0415
        from messenger.commands import command_in  # noqa: PLC0415 - as the rooms of a mention
        from messenger.pressed import FirstResponse, click_in  # noqa: PLC0415

        path = await self.path()
        command = command_in(interaction)
        if command is not None:
            await path.commands.handle(command, FirstResponse(interaction))
        click = click_in(interaction)
        if click is not None:
            self._newest = max(self._newest, click.id)
            handler = path.commands.settings if click.name in WISHES else path.clicks
            await handler.handle(click, FirstResponse(interaction))

    async def _register(self) -> None:
        from messenger.commands import register  # noqa: PLC0415 - as the rooms of a mention

        await register(self, self._starts)

    async def _hear(self, message: discord.Message, *, late: bool) -> None:
        """Hand a mention to the command handler the first time; every further time it ends here."""
        assert self.user is not None  # noqa: S101 - no message comes before READY
        self._newest = max(self._newest, message.id)
        if message.author.id == self.user.id:
            await self._hear_ourselves(message)
            return
        path = await self.path()
        mention = path.hear(message, self.user)
        if mention is None:
            return
        async with self._hearing:
            if message.id in self._heard:
                log.info("DUPLICATE DETECTED: skipping duplicate processing of message %d", message.id)
                return
            log.info("message %d not in cache, processing", message.id)
            self._heard.add(message.id)
            self._heard.add((message.id, message.edited_at))
        try:
            thanks = await asyncio.to_thread(path.is_thanks, mention)  # it may be the first to need all words
            if thanks and await path.rest.react(mention, LIKED):
                return
            wishes = await path.commands.settings.wishes(mention.guild)
            in_place = not wishes.threads or mention.in_place
            in_place |= await asyncio.to_thread(path.is_chat, mention)
            await path.handler.handle(replace(mention, late=late, in_place=in_place))
        except StorageError:
            self._heard.discard(message.id)

    async def _hear_ourselves(self, message: discord.Message) -> None:
        """Notice an answer under our name that this process did not send; say so once a minute."""
        nonce = str(message.nonce or "")
        if not nonce.startswith("a") or (await self.path()).rest.has_sent(nonce):
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
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._background.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("work in the background failed", exc_info=error)

    async def _sweeping(self) -> None:
        from messenger.catchup import earlier  # noqa: PLC0415 - as the rooms of a mention

        path = await self.path()
        self._in_background(path.decider.start())  # what has its answer already is sent without it
        while not self.is_closed():
            try:
                await asyncio.gather(path.handler.recover(), path.clicks.recover(self._newest))
                await self._mentions.prune(earlier(self._newest, KEPT_MS))
                if self._has_read_all():
                    await self._starts.passed(path.handler.passed(self._newest))
            except StorageError as error:
                log.error("the database cannot be used now: %s", error)  # noqa: TRY400 - nothing to trace
            except Exception:
                # One broken row must not end recovery for the life of the process.
                log.exception("a sweep failed; the next one begins in %d s", SWEEP_S)
            await asyncio.sleep(SWEEP_S)

    def _has_read_all(self) -> bool:
        """Whether all that was written up to now was heard, or looked for: else the checkpoint stays."""
        is_away = any(guild.unavailable for guild in self.guilds)
        return self.is_ready() and not (self._catching_up or self._unread or is_away)

    async def _catch_up(self, guilds: Sequence[discord.Guild]) -> None:
        """Hear what was said while nobody listened, within the bounds of catchup."""
        from messenger.catchup import CatchUp, cut, readable  # noqa: PLC0415 - as the rooms of a mention

        self._catching_up += 1
        is_whole = False
        try:
            horizon, checkpoint = await self._kept()
            after = cut(
                horizon=horizon,
                checkpoint=checkpoint,
                newest=self._newest,
                minutes=self._settings.catch_up_minutes,
            )
            catch_up = CatchUp(lambda message: self._hear(message, late=True), await self._unheard())
            is_whole = await catch_up.run(readable(guilds), after)
        finally:
            self._catching_up -= 1
            self._unread |= not is_whole

    async def _kept(self) -> tuple[int, int]:
        """Return the pruning horizon and the checkpoint, as soon as the database tells them."""
        while True:
            try:
                return await self._mentions.horizon(), await self._starts.checkpoint()
            except StorageError as error:
                log.error("missed mentions are not looked for yet: %s", error)  # noqa: TRY400 - nothing to trace
                await asyncio.sleep(STORAGE_S)

    async def _unheard(self) -> Callable[[discord.Message], bool]:
        path, me = await self.path(), self.user
        assert me is not None  # noqa: S101 - after READY

        def unheard(message: discord.Message) -> bool:
            return message.id not in self._heard and path.hear(message, me) is not None

        return unheard

    async def drain(self, grace: float) -> None:
        """Finish within `grace` seconds what has its answer; admit nothing more."""
        if self._loading is not None:
            await (await self.path()).handler.close(grace)

    async def close(self) -> None:
        """Leave the gateway."""
        for task in self._background:
            task.cancel()
        if self._loading is not None and self._loading.done() and not self._loading.cancelled():
            path = self._loading.result()
            path.audit.close()
            await path.decider.close()
            if self._workers is None:
                await path.workers.close()
        await super().close()


def create_client(
    settings: Settings,
    db: Statements,
    workers: Workers | None = None,
    **options: Any,  # noqa: ANN401 - discord.Client's own
) -> Oneplot:
    """Return a client that is not connected yet. `options` go to discord.Client, before our defaults.

    Without `workers` it starts its own and ends them with itself.
    """
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # no voice, so nothing is missing
    trace = watched()
    defaults: dict[str, Any] = {
        "allowed_mentions": discord.AllowedMentions.none(),
        "chunk_guilds_at_startup": False,
        "connector": connector(),
        "guild_ready_timeout": GUILD_READY_S,
        "http_trace": trace,
        "max_messages": 100,
        "max_ratelimit_timeout": 30.0,
        "member_cache_flags": discord.MemberCacheFlags.none(),
    }
    made = Oneplot(settings, db, workers, **{**defaults, **options})
    trace.on_request_end.append(made.vitals.answered)
    return made


def main(arguments: list[str] | None = None) -> int:
    """Run the command named on the command line and return the exit code."""
    return command_line.main(create_client, arguments)


if __name__ == "__main__":
    sys.exit(main())
