"""The process and the gateway: `python bot.py [check | health | playground | draw | read | backup | why]`.

Turns a discord.Message into a Mention, holds the message-level lock, starts and stops. No SQL, no charts,
no prompts, no wording.
"""

from __future__ import annotations

import gc

if __name__ == "__main__":
    gc.disable()  # loading makes many objects and no garbage: a tenth of the start; main turns it on
    from host import command_line

    command_line.begin()

import asyncio
import importlib
import logging
import sys
from contextlib import AsyncExitStack, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import discord

from answer.row import StorageError
from answer.turns import Limits
from db.mentions import Mentions
from db.starts import Starts
from host import command_line
from host.background import Background
from host.vitals import Vitals
from messenger.connecting import connect, persist, room_to_identify
from messenger.entrance import Entrance
from messenger.fleet import Fleet
from messenger.handover import Handover, ask_before_connecting
from messenger.known_servers import KnownServers
from messenger.moment import connector, watched
from messenger.passed_over import pass_over
from messenger.past import Past
from messenger.recent import Recent
from messenger.same_token import Strangers

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

    from answer.model import Mention
    from charts.workers.pool import Workers
    from clicks.command import Commands
    from clicks.handler import ClickHandler
    from command_handler import CommandHandler
    from db.nodes import Store
    from db.sessions import Session, Sessions
    from db.shards import Shards
    from host.settings import Settings
    from llm_handler import LlmHandler
    from messenger.admission import Admission
    from messenger.audit import Audit
    from messenger.rest import DiscordRest

log = logging.getLogger("oneplot.bot")

GUILD_READY_S = 0.5
"""READY is believed this long after the last guild arrived (discord.py waits 2 s)."""

LEFT_S = 60.0
"""What is known of servers is good for so long after their shard was left; by then a sweep asks anew."""

LIKED = "👍"
"""What thanks are answered with: no thread, no words."""


def intents(settings: Settings) -> discord.Intents:
    """Return the least that hears mentions: no privileged intent unless the host opted in."""
    wanted = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
    wanted.message_content = settings.message_content
    return wanted


class CommandPath(NamedTuple):
    """The rooms that a mention or a touch goes through, connected to each other."""

    hear: Callable[[discord.Message, discord.ClientUser], Mention | None]
    is_thanks: Callable[[Mention], bool]
    is_chat: Callable[[Mention], bool]
    handler: CommandHandler
    clicks: ClickHandler
    commands: Commands
    admission: Admission
    decider: LlmHandler
    rest: DiscordRest
    workers: Workers
    audit: Audit


def load_rooms() -> None:
    """Load what answers a mention. The connection to Discord does not wait for it, so a thread does this."""
    for room in (
        *("clicks.command", "clicks.handler", "command_handler", "llm_handler"),
        *("messenger.admission", "messenger.audit", "messenger.catchup", "messenger.commands"),
        *("messenger.delivery", "messenger.hearing", "messenger.pressed", "messenger.rest"),
        "messenger.screen",
    ):
        importlib.import_module(room)


def read_words() -> None:
    """Read the words of all languages, which would hold the loop; a thread does this, too."""
    from charts.workers import keeping  # noqa: PLC0415 - as the rooms of a mention
    from llm_handler import read_all_words  # noqa: PLC0415 - the same

    keeping.look()
    read_all_words()
    gc.freeze()  # what lives as long as the process is not looked through again and again


def load_everything() -> None:
    """Load all that a mention needs, for a process that has time before it answers any."""
    load_rooms()
    read_words()


def _limits(settings: Settings) -> Limits:
    return Limits(settings.queue_member, settings.queue_server, settings.queue_total)


def command_path(  # noqa: PLR0913 - what a process has one of
    client: Oneplot,
    settings: Settings,
    db: Store,
    workers: Workers,
    on_unauthorized: Callable[[], None],
    vitals: Vitals,
    *,
    limits: Callable[[], Limits],
) -> CommandPath:
    """Return a new path. Its handler's run id is new too: a row of any other run has a dead owner."""
    from clicks.command import Commands, Host  # noqa: PLC0415 - all of these: see load_rooms
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
    from messenger.admission import Admission  # noqa: PLC0415
    from messenger.audit import Audit  # noqa: PLC0415
    from messenger.delivery import Delivery  # noqa: PLC0415
    from messenger.hearing import is_chat, is_thanks, mention_in  # noqa: PLC0415
    from messenger.rest import DiscordRest  # noqa: PLC0415
    from messenger.screen import DiscordScreen  # noqa: PLC0415

    rest = DiscordRest(client, on_unauthorized, client)
    decider = LlmHandler.of(settings, db, workers, rest.fetch)
    audit = Audit(rest)
    node = db.node
    run = node.begin()
    screen = DiscordScreen(client, rest)
    settings_of_servers = ServerSettings(Servers(db), screen, limits)
    handler = CommandHandler(
        MentionsInTurn(db, node.others),
        Delivery(rest),
        decider,
        workers,
        run=run,
        audit=audit,
        limits=settings_of_servers.limits_of,
        on_closing=vitals.closed,
        hand_over=node.hand_over,
    )
    node.idle = lambda: handler.idle
    revisions, answers = Revisions(db, node.others), Answers(db)
    following = Following(revisions, answers, decider, screen, workers)
    clicks = ClickHandler(revisions, screen, workers, run=run, following=following)
    about = Host(version(), settings.asks_model)
    commands = Commands(Personal(db), screen, clicks, about, settings_of_servers)
    admission = Admission(settings_of_servers, answers, rest)
    return CommandPath(
        *(mention_in, is_thanks, is_chat, handler, clicks, commands, admission, decider, rest, workers, audit)
    )


class Answering:
    """What a process has one of, however many shards it hears: what answers, and what it heard."""

    def __init__(self, settings: Settings, db: Store, workers: Workers | None) -> None:
        self.settings = settings
        self.db = db
        self.entrance = Entrance()
        self.heard = Recent()
        self.vitals = Vitals()
        self.unauthorized = asyncio.Event()
        self._limits = _limits(settings)
        self._workers = workers
        self._owns_workers = workers is None
        self._loading: asyncio.Task[CommandPath] | None = None
        self._hearing = asyncio.Lock()
        self._strangers = Strangers()
        self._background = Background()
        self._sweeps = False

    def belongs_to(self, client: Oneplot) -> None:
        """Speak by a client, and hear by its ears."""
        self._client = client

    @property
    def ears(self) -> Sequence[Ear]:
        """Return what hears."""
        return self._client.ears

    async def reread(self, settings: Settings) -> None:
        """Ask other models, within other limits, from now on."""
        path = await self.path()
        self._limits = _limits(settings)
        path.commands.host = replace(path.commands.host, asks_model=settings.asks_model)
        self._background.start(path.decider.reread(settings, self.db))

    async def path(self) -> CommandPath:
        """Return what answers a mention, loaded once and off the event loop."""
        if self._loading is None:
            self._loading = asyncio.create_task(self._load())
        return await asyncio.shield(self._loading)

    async def path_if_begun(self) -> CommandPath | None:
        """Return what answers a mention, None where nothing of it was loaded yet."""
        return None if self._loading is None else await self.path()

    async def _load(self) -> CommandPath:
        workers = await self._warming()
        await asyncio.to_thread(load_rooms)
        await asyncio.to_thread(read_words)
        return command_path(
            self._client,
            self.settings,
            self.db,
            workers,
            self.unauthorized.set,
            self.vitals,
            limits=lambda: self._limits,
        )

    async def _warming(self) -> Workers:
        """Return the workers, which warm up while all else begins: nothing of a start takes as long."""
        pool = await asyncio.to_thread(importlib.import_module, "charts.workers.pool")
        if self._workers is None:
            self._workers = pool.Workers()
        workers: Workers = self._workers
        await workers.start()
        return workers

    def begin(self) -> None:
        """Begin, once, what is done for as long as this process lives."""
        if not self._sweeps:
            self._sweeps = True
            self._background.start(self._sweeping())
            from messenger.commands import register  # noqa: PLC0415 - as the rooms of a mention

            self._background.start(register(self._client, Starts(self.db)))

    async def hear(self, message: discord.Message, me: discord.ClientUser, *, late: bool) -> bool:
        """Hand a mention to the command handler the first time; every further time it ends here.

        Return whether it is seen to: False where no row can be made for it now.
        """
        path = await self.path()
        mention = path.hear(message, me)
        if mention is None:
            return True
        async with self._hearing:
            if message.id in self.heard:
                log.info("DUPLICATE DETECTED: skipping duplicate processing of message %d", message.id)
                return True
            log.info("message %d not in cache, processing", message.id)
            self.heard.add(message.id)
            self.heard.add((message.id, message.edited_at))
        try:
            async with AsyncExitStack() as answered:
                with self.entrance.inside(message.id):
                    if late:
                        await answered.enter_async_context(self.entrance.missed.turn(message.id))
                    wanted = await self.entered(path, message, mention, answered)
                if wanted is not None:  # from here on the handler counts it, as nothing is waited for between
                    await path.handler.handle(replace(wanted, late=late))
        except StorageError:
            self.heard.discard(message.id)
            return False
        except Exception:
            self.heard.discard(message.id)  # it has no row, or that knows: it may be told again
            raise
        return True

    async def entered(
        self, path: CommandPath, message: discord.Message, mention: Mention, answered: AsyncExitStack
    ) -> Mention | None:
        """Return a mention as its server wants it answered, None where a reaction is all that it gets.

        It is in hand until `answered` is closed.
        """
        async with self.entrance.turn(mention, path.commands.settings.limits_of):
            answered.enter_context(self.entrance.in_hand(mention.author))
            thanks = await asyncio.to_thread(path.is_thanks, mention)  # it may be the first to need all words
            is_chat = await asyncio.to_thread(path.is_chat, mention)
            wishes = await path.commands.settings.wishes(mention.guild)
        if thanks and await path.rest.react(mention, LIKED):
            return None
        if not await path.admission.admits(message, mention, wishes):
            return None
        return replace(mention, in_place=is_chat or not wishes.threads or mention.in_place)

    async def hear_ourselves(self, message: discord.Message) -> None:
        """Notice an answer under our name that this process did not send."""
        nonce = str(message.nonce or "")
        if not nonce.startswith("a") or (await self.path()).rest.has_sent(nonce):
            return
        with suppress(StorageError):
            if await self.db.node.others():
                return  # theirs
        self._strangers.noticed(message.id)

    async def _sweeping(self) -> None:
        path = await self.path()
        self._background.start(path.decider.start())  # what has its answer already is sent without it

        def newest() -> int:
            return max((ear.past.newest for ear in self.ears), default=0)

        async def recover() -> None:
            await self.db.node.take()
            await asyncio.gather(path.handler.recover(), path.clicks.recover(newest()))

        async def pass_on() -> None:
            for ear in self.ears:
                if ear.has_read_all():
                    await ear.past.passed(self.entrance.passed(path.handler.passed(ear.past.newest)))

        def now() -> int:
            return max(newest(), self.vitals.snowflake())

        from messenger.sweeping import Sweep  # noqa: PLC0415 - as the rooms of a mention

        node = self.db.node
        sweep = Sweep(self.db, node.others, self._client.knows, now, node.changed)
        await sweep.run(recover, pass_on)

    async def drain(self, grace: float) -> None:
        """Finish within `grace` seconds what has its answer; admit nothing more."""
        if self._loading is not None:
            await (await self.path()).handler.close(grace)

    def cease(self) -> None:
        """End what is done in the background."""
        self._background.cancel()

    async def close(self) -> None:
        """End what answers."""
        if self._loading is not None and self._loading.done() and not self._loading.cancelled():
            path = self._loading.result()
            path.audit.close()
            await path.decider.close()
        if self._workers is not None and self._owns_workers:
            await self._workers.close()


class Ear(discord.Client):
    """The gateway's side of the bot: one session, and what it knows of the servers in it."""

    def __init__(
        self,
        answering: Answering,
        sessions: Sessions,
        checkpoint: str = "",
        **options: Any,  # noqa: ANN401 - discord.Client's own
    ) -> None:
        settings, db = answering.settings, answering.db
        super().__init__(intents=intents(settings), **options)
        self.answering = answering
        self._catches_up = settings.catch_up_minutes > 0
        self._handover = Handover(self, sessions)
        self.past = Past(Mentions(db), Starts(db, checkpoint), settings.catch_up_minutes)
        self.servers = KnownServers(self, self._handover, self.past.waits, self._leave)
        pass_over(self, self.past, answering.entrance.missed.answered.add)
        self._background = Background()

    @property
    def session(self) -> Session | None:
        """Return the session as far as it was heard, None while there is none to go on with."""
        return self._handover.current(is_whole=self.has_read_all())

    async def path(self) -> CommandPath:
        """Return what answers a mention."""
        return await self.answering.path()

    async def on_connect(self) -> None:
        """Load what answers while READY is on its way."""
        await self.path()

    def dispatch(self, event: str, /, *arguments: Any, **keywords: Any) -> None:  # noqa: ANN401 - discord.Client's own
        """Note what Discord tells, and hand it on; from its end on, the next process is told."""
        if self.is_closed():
            return
        self.answering.vitals.told(event, self)
        self._handover.told(event, *arguments)
        super().dispatch(event, *arguments, **keywords)

    def is_ready(self) -> bool:
        """Whether a session stands: one of our own, or that of the process before."""
        return super().is_ready() or self._handover.goes_on

    async def on_ready(self) -> None:
        """Work on what an earlier process left and what nobody heard. READY follows every lost session."""
        log.info("ready as %s in %d guilds", self.user, len(self.guilds))
        self._handover.ready()
        self._begin()
        self.past.anew()
        self._look_back(self.guilds)

    async def on_resumed(self) -> None:
        """Go on. What was said meanwhile was replayed by now, so nothing has to be looked for."""
        if self.past.begins_now(self.answering.vitals.snowflake()):
            log.info("ready as %s: the session goes on", self.user)
        await self.path()
        self._begin()

    def _begin(self) -> None:
        """Begin, once, what is done for as long as this process lives."""
        self.answering.begin()

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """Look for what was missed in a server that comes after READY, or comes back from an outage."""
        if self.is_ready():
            log.info("guild %d is available", guild.id)
            self._look_back([guild])

    def _leave(self, guild: int) -> None:
        """Forget what a server wanted that the bot was taken from."""
        self._background.start(self._forget(guild))

    async def _forget(self, guild: int) -> None:
        await (await self.path()).commands.settings.forget(guild)
        log.info("guild %d is forgotten: it is none of ours any more", guild)

    def _look_back(self, guilds: Sequence[discord.Guild]) -> None:
        """Note what time it is for Discord, and look for what was missed in these servers."""
        self.past.note(guilds)
        if self._catches_up:
            self.past.begin()
            self._background.start(self._catch_up(guilds))

    async def on_message(self, message: discord.Message) -> None:
        """Hear a message that was just written, or one of before that Discord tells of again."""
        if await self._hear(message, late=self.past.is_late(message.id)):
            self._handover.release(("message", message.id))

    async def on_raw_message_edit(self, edit: discord.RawMessageUpdateEvent) -> None:
        """Hear a mention that an edit added, as long as the history would be looked through for it."""
        if self.user is not None and edit.message.author.id == self.user.id:
            self._handover.release(("raw_message_edit", edit.message_id))
            return  # an edit of ours, or of another life of ours
        if edit.message.edited_at is not None and self.is_ready() and edit.message_id > self.past.oldest:
            followed = await self._followed(edit.message, edit.message.edited_at)
            if not followed and not await self._hear(edit.message, late=True):
                return
        self._handover.release(("raw_message_edit", edit.message_id))

    async def _followed(self, message: discord.Message, edited: datetime) -> bool:
        """Let the answer to a message follow an edit of it; return whether it was answered before."""
        from clicks.following import edit_id, is_near  # noqa: PLC0415 - as the rooms of a mention

        path = await self.path()
        assert self.user is not None  # noqa: S101 - after READY
        mention = path.hear(message, self.user)
        if mention is None or (message.id, edited) in self.answering.heard:
            return mention is not None
        edited_ms = round(edited.timestamp() * 1000)
        if not is_near(message.id, edited_ms):
            return False
        return await path.clicks.follow(mention, edit_id(message.id, edited_ms))

    async def on_raw_message_delete(self, deletion: discord.RawMessageDeleteEvent) -> None:
        """Let nothing be posted for a message that is gone."""
        path = await self.answering.path_if_begun()
        if path is not None:
            path.handler.deleted(deletion.message_id)

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Hand a touch of a control to the click handler. All come here: none is waited for by itself."""
        from clicks.settings_panel import TOUCHES  # noqa: PLC0415
        from messenger.commands import command_in  # noqa: PLC0415 - as the rooms of a mention
        from messenger.pressed import FirstResponse, click_in  # noqa: PLC0415

        path, response = await self.path(), FirstResponse(interaction)
        command, click = command_in(interaction), click_in(interaction)
        if command is not None and (
            not command.is_about_a_chart or await path.admission.admits_touch(interaction, response)
        ):
            await path.commands.handle(command, response)
        if click is not None:
            self.past.saw(click.id)
            if click.name in TOUCHES:
                await path.commands.settings.handle(click, response)
            elif await path.admission.admits_touch(interaction, response):
                await path.clicks.handle(click, response)
        self._handover.release(("interaction", interaction.id))

    async def _hear(self, message: discord.Message, *, late: bool) -> bool:
        """Hear a message, or our own; return whether it is seen to."""
        assert self.user is not None  # noqa: S101 - no message comes before READY
        self.past.saw(message.id)
        if message.author.id == self.user.id:
            if not self.past.is_late(message.id):  # else the process before said it
                await self.answering.hear_ourselves(message)
            return True
        return await self.answering.hear(message, self.user, late=late)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Begin a session when no other node does, and while there are some left for today."""
        await super().before_identify_hook(shard_id, initial=initial)
        if self.application_id is not None and shard_id is not None:
            buckets = await room_to_identify(self)
            await self.answering.db.node.may_identify(self.application_id, shard_id % buckets)

    async def on_error(self, event: str, /, *_arguments: object, **_keywords: object) -> None:
        """Log what escaped a handler, never the event's content."""
        log.error("the handler of %s failed", event, exc_info=sys.exc_info())

    async def serve(self, token: str) -> None:
        """Log in and stay connected until closed. Raises discord.LoginFailure and fatal ConnectionClosed."""
        await persist(lambda: self.login(token), self.answering.vitals.begun.set)
        await self._listen()

    async def _listen(self) -> None:
        """Go on with the session that was left, or begin one."""
        await self._handover.take_over()
        if self._handover.goes_on:
            self._background.start(self.path())  # no READY is waited for, so what was missed comes at once
            await self.past.take_over()
        await persist(lambda: connect(self), self.answering.vitals.begun.set)

    def has_read_all(self) -> bool:
        """Whether all that was written up to now was heard, or looked for: else the checkpoint stays."""
        is_away = any(guild.unavailable for guild in self.guilds)
        return self.is_ready() and self.past.is_read and not is_away

    async def _catch_up(self, guilds: Sequence[discord.Guild]) -> None:
        """Hear what was said while nobody listened."""
        path, me = await self.path(), self.user
        assert me is not None  # noqa: S101 - after READY

        def unheard(message: discord.Message) -> bool:
            return message.id not in self.answering.heard and path.hear(message, me) is not None

        await self.past.look_back(guilds, lambda message: self._hear(message, late=True), unheard)

    def seal(self) -> None:
        """Leave to the next process whatever is heard from now on."""
        self._handover.seal()

    async def close(self) -> None:
        """Leave the gateway, and let Discord keep the session."""
        self._background.cancel()
        self.servers.close()
        await self._handover.keep(is_whole=self.has_read_all())
        self._handover.let_go()
        await super().close()


class Oneplot(Ear):
    """The bot: it speaks by this client, and hears by it alone, or by one ear for each of a node's shards."""

    def __init__(self, answering: Answering, options: Callable[[], dict[str, Any]]) -> None:
        super().__init__(answering, answering.db.node.sessions(), **options())
        answering.belongs_to(self)
        self._options = options
        self._fleet: Fleet[Ear] | None = None
        self._left: list[Ear] = []
        self._gone = Recent()
        self._keeps = False
        self.before_identify: Callable[[int], Awaitable[None]] | None = None
        self.vitals = answering.vitals
        self.unauthorized = answering.unauthorized

    @property
    def ears(self) -> Sequence[Ear]:
        """Return what hears."""
        return [self] if self._fleet is None else list(self._fleet)

    def _begin(self) -> None:
        super()._begin()
        if not self._keeps:
            self._keeps = True
            self._background.start(self._handover.keeping(self.has_read_all))

    async def reread(self, settings: Settings) -> None:
        """Ask other models, within other limits, from now on."""
        await self.answering.reread(settings)

    async def serve(self, token: str) -> None:
        """Log in and stay connected until closed. Raises discord.LoginFailure and fatal ConnectionClosed."""
        await persist(lambda: self.login(token), self.vitals.begun.set)
        application = self.application_id
        assert application is not None  # noqa: S101 - known from the login
        if self.before_identify is not None:
            await self.before_identify(application)
        shards = await self._shards(application)
        if shards is None:
            await self._listen()
            return
        self.vitals.begun.set()
        self._background.start(self.path())
        self.answering.begin()
        self.vitals.expects_no_more(None)
        self._fleet = Fleet(shards, lambda number: self._ear(shards, number), self._leaves, token)
        await self._fleet.run()

    async def _shards(self, application: int) -> Shards | None:
        """Return the shards to hear some of, None where this client hears everything."""
        node, settings = self.answering.db.node, self.answering.settings
        recommended = 1

        async def ask() -> None:
            nonlocal recommended
            recommended, *_ = await self.http.get_bot_gateway()

        if node.shares:
            await persist(ask, self.vitals.begun.set)
        return await node.shards(application, settings.shards, recommended)

    def _ear(self, shards: Shards, number: int) -> Ear:
        """Return what hears one shard."""
        from messenger.rest import believing_lists_only  # noqa: PLC0415 - as the rooms of a mention

        checkpoint = f"{number}/{shards.total}" if shards.total > 1 else ""
        options = {**self._options(), "shard_id": number, "shard_count": shards.total}
        ear = Ear(self.answering, shards.of(number), checkpoint, **options)
        fleet = self._fleet
        assert fleet is not None  # noqa: S101 - who asks for ears
        ask_before_connecting(ear, lambda: fleet.may_connect(number))
        believing_lists_only(ear)
        self.vitals.expects(ear)
        return ear

    def _leaves(self, ear: Ear) -> None:
        """Keep for a while what a closed ear knows: mentions that it heard are still worked on."""
        self.vitals.expects_no_more(ear)
        self._left.append(ear)
        asyncio.get_running_loop().call_later(LEFT_S, self._left.remove, ear)

    def channel(self, channel: int) -> object:
        """Return a channel as whoever hears its server knows it, else as it was when it was asked for."""
        found = (ear.get_channel(channel) for ear in self._knowing())
        return next((one for one in found if one is not None), None)

    def is_known(self, guild: int) -> bool:
        """Whether a server is known, or gone; one that is not is asked for."""
        if guild in self._gone or any(ear.get_guild(guild) for ear in self._knowing()):
            return True
        self._background.start(self._ask_for(guild))
        return False

    async def _ask_for(self, guild: int) -> None:
        await self.knows(guild)
        if not any(ear.get_guild(guild) for ear in self._knowing()):
            self._gone.add(guild)

    def _knowing(self) -> Sequence[Ear]:
        return (*self.ears, *self._left, self)

    async def knows(self, guild: int) -> None:
        """Return when a server is known, or as good as gone; what another node hears is asked for anew."""
        ear = self if self._fleet is None else self._fleet.ear_of(guild)
        if ear is not None:
            await ear.servers.known(guild)
        else:
            await self.servers.known_anew(guild)

    async def beat(self) -> None:
        """Return once Discord has acknowledged a heartbeat. Raises what came between."""
        from messenger.heartbeat import beat  # noqa: PLC0415 - as the rooms of a mention

        await asyncio.gather(*(beat(ear) for ear in self.ears))

    async def drain(self, grace: float) -> None:
        """Finish within `grace` seconds what has its answer; admit nothing more."""
        for ear in self.ears:
            ear.seal()
        await self.answering.drain(grace)

    async def close(self) -> None:
        """Leave the gateway."""
        self.answering.cease()
        if self._fleet is not None:
            await self._fleet.close()
        await super().close()
        await self.answering.close()


def create_client(
    settings: Settings,
    db: Store,
    workers: Workers | None = None,
    **options: Any,  # noqa: ANN401 - discord.Client's own
) -> Oneplot:
    """Return a client that is not connected yet. `options` go to discord.Client, before our defaults.

    Without `workers` it starts its own and ends them with itself.
    """
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # no voice, so nothing is missing
    answering = Answering(settings, db, workers)
    pace = None
    if db.node.shares:
        from messenger.pace import Pace  # noqa: PLC0415 - only where requests are shared

        pace = Pace(db.node.rate)

    def all_options() -> dict[str, Any]:
        trace = watched(pace)
        trace.on_request_end.append(answering.vitals.answered)
        defaults = {
            "allowed_mentions": discord.AllowedMentions.none(),
            "chunk_guilds_at_startup": False,
            "connector": connector(),
            "guild_ready_timeout": GUILD_READY_S,
            "http_trace": trace,
            "max_messages": 100,
            "max_ratelimit_timeout": 30.0,
            "member_cache_flags": discord.MemberCacheFlags.none(),
        }
        return {**defaults, **options}

    return Oneplot(answering, all_options)


def main(arguments: list[str] | None = None) -> int:
    """Run the command named on the command line and return the exit code."""
    return command_line.main(create_client, arguments, load_everything)


if __name__ == "__main__":
    sys.exit(main())
