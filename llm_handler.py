"""What the answer shall be: a chart, words, or both. Every answer is decided here, and only here.

The planner always has a plan, at once and for nothing; a model may refine it and never decides what is true.
"create a chart" and "explain how a bar chart works" are told apart here. A decision is stored before it is
used, so a second delivery of the same message is answered by the first one's decision.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, cast

from answer.controls import Version
from answer.model import Decision, Mention
from answer.row import StorageError
from answer.sources import names_of, reading_of, sheets_of
from answer.stored_specs import spec_of, text_of
from answer.wishes import Wishes
from charts.errors import UserError
from charts.grammar import Mark, amended
from charts.language.intent import Intent, chart_asked, intent_of
from charts.language.spoken import locale_in
from charts.language.which_table import meant_table
from charts.telling import about_us, no_chart
from charts.telling.cleaner import clean_title
from charts.telling.explaining import explanation
from charts.telling.speech import learn, speaking
from db.budgets import Ledger, seconds_before
from db.conversations import Conversations, Turn
from db.revisions import Chart, Revisions
from db.servers import Servers
from llm.answering import Answering, Topic, from_stored, stored_form
from llm.asking import Limits, Model

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from answer.model import FileRef
    from charts.grammar import ChartSpec
    from charts.planner.plan import Plan
    from charts.table import File, Reading, Table
    from db.mentions import Statements
    from host.settings import Settings
    from llm.providers import Mode

    Fetch = Callable[[FileRef], Awaitable[File]]

log = logging.getLogger("oneplot.decide")

EDIT = "charts.planner.editing:edited"
TOOK = "charts.planner.operating:took"
AGAIN = "charts.planner.editing:again"

DIRECT_MEMORY_S = 3_600
"""In direct messages and channels, which never end, only a table of the last hour may be meant."""

NAMING_S = 2.0
"""A thread is not waited for longer only to be called by what is in it."""

PLANNER = "planner"


def read_all_words() -> None:
    """Read the words of all languages once, for which the first look at a message would wait."""
    intent_of("chart")


class Work(Protocol):
    """What walks through tables, in worker processes (charts.workers.pool.Workers)."""

    async def read(self, text: str, files: Sequence[File] = ()) -> Reading:
        """Find the tables of a message."""
        ...

    async def plan(self, table: Table, request: str) -> Plan:
        """Return what to draw, without any model."""
        ...

    async def title(self, text: str, quoted: str = "") -> str:
        """Return what the chart of a message is called; UserError where it has none."""
        ...

    async def run(self, entry: str, *arguments: object) -> object:
        """Return what the function named "package.module:name" returns; UserError as it raises it."""
        ...


@dataclass(frozen=True, slots=True)
class _Planned:
    """The planner's decision, and whether another reading is as likely."""

    decision: Decision
    sure: bool


def wants_chart(request: str, *, has_table: bool) -> bool:
    """Whether a chart shall be drawn now.

    With a table the answer is a chart unless the words clearly ask for instructions: a chart too many is
    cheaper than a lecture on how to draw one.
    """
    return has_table and intent_of(request) is not Intent.EXPLAIN


class LlmHandler:
    """Decides with the planner, and with a model where one is set and the planner is not sure."""

    def __init__(  # noqa: PLR0913 - its ports
        self,
        work: Work,
        *,
        turns: Conversations | None = None,
        charts: Revisions | None = None,
        model: Model | None = None,
        mode: Mode = "auto",
        fetch: Fetch | None = None,
        servers: Servers | None = None,
    ) -> None:
        self._servers = servers
        self._work = work
        self._turns = turns
        self._charts = charts
        self._model = model if mode != "never" else None
        self._always = mode == "always"
        self._fetch = fetch

    async def reread(self, settings: Settings, db: Statements) -> None:
        """Ask other models, within other limits, from now on; what is asked now comes to its end."""
        before, self._model = self._model, _model(settings, db)
        self._always = settings.llm_mode == "always"
        if self._model is not None:
            await self._model.start()
        if before is not None:
            await asyncio.sleep(before.deadline)
            await before.close()

    @classmethod
    def of(cls, settings: Settings, db: Statements, work: Work, fetch: Fetch) -> LlmHandler:
        """Return the handler that the settings describe. Nothing is loaded or connected yet."""
        return cls(
            work,
            turns=Conversations(db),
            charts=Revisions(db),
            model=_model(settings, db),
            mode=settings.llm_mode,
            fetch=fetch,
            servers=Servers(db),
        )

    async def start(self) -> None:
        """Make the model ready. Nothing waits for it."""
        if self._model is not None:
            await self._model.start()

    async def close(self) -> None:
        """Close the connections."""
        if self._model is not None:
            await self._model.close()

    async def decide(self, mention: Mention, reading: Reading) -> Decision:
        """Return what to answer: a spec, or text, or nothing when there is no table and no question.

        Raises TakenError if another delivery is at it, and UserError where a follow-up's table is gone.
        """
        turns = await self._before(mention)
        topic = await self._topic(reading, turns)
        decision = await self._stored(mention)
        if decision is None:
            await asyncio.to_thread(learn, locale_in(topic.request))
            decision, source = await self._decided(mention, topic)
            log.info("message %d: decided by %s", mention.message, source)
            decision = await self._wished(mention, topic, decision)
            decision = await self._kept(mention, topic, decision, source)
        return await self._finished(mention, reading, turns, topic, decision)

    async def decide_anew(self, mention: Mention, reading: Reading) -> Decision:
        """Return the decision about what a message says now. It costs nothing: no model is asked again."""
        turns = await self._before(mention)
        topic = await self._topic(reading, turns)
        await asyncio.to_thread(learn, locale_in(topic.request))
        decision = (_unheard(mention) or await self._planned(topic)).decision
        decision = await self._wished(mention, topic, decision)
        if self._turns is not None:
            await self._turns.changed(_turn(mention, topic, decision, PLANNER))
        return await self._finished(mention, reading, turns, topic, decision)

    async def _finished(
        self, mention: Mention, reading: Reading, turns: Sequence[Turn], topic: Topic, decision: Decision
    ) -> Decision:
        """Return a decision with the table that it is about and the version of its chart."""
        table = None if topic.fresh and not topic.place else topic.table
        await asyncio.to_thread(learn, decision.spec.locale if decision.spec else reading.locale)
        asked = mention if topic.fresh or not turns else _mention_of(turns[0])
        return replace(await self._touchable(mention, asked, decision, topic), table=table)

    async def title(self, mention: Mention) -> str:
        """Return what the thread of a mention is called, "" where that cannot be said in NAMING_S."""
        try:
            async with asyncio.timeout(NAMING_S):
                title = await self._work.title(mention.text, mention.quoted.text if mention.quoted else "")
        except (UserError, TimeoutError) as error:
            log.info("message %d: nothing to call its thread by: %s", mention.message, type(error).__name__)
            title = ""
        files = (*mention.files, *(mention.quoted.files if mention.quoted else ()))
        if found := clean_title(title or (files[0].name.partition(".")[0] if files else "")):
            return found
        with speaking(locale_in(mention.text)):
            return no_chart.any_chart()

    # --- what it is about ---

    async def _topic(self, reading: Reading, turns: Sequence[Turn]) -> Topic:
        drawn = [await self._drawn(turn) for turn in turns]
        specs = tuple((turn.request, spec) for turn, (spec, _) in zip(turns, drawn, strict=True))
        if reading.tables:
            place, request = meant_table(reading.request, sheets_of(reading), bare=True)
            table = reading.tables[place or 0]
            return Topic(request, table, fresh=True, other=specs, place=place or 0, names=names_of(reading))
        source = await reading_of(_mention_of(turns[0]), self._work.read, self._fetch) if turns else None
        if source is None:
            return Topic(reading.request, None, fresh=False)
        now = next((place for _, place in reversed(drawn) if place is not None), 0)
        place, request = meant_table(reading.request, sheets_of(source))
        is_other = place is not None and place != now
        place = min(now if place is None else place, len(source.tables) - 1)
        earlier = () if is_other else specs
        last = next((spec for _, spec in reversed(earlier) if spec), None)
        table = amended(source.tables[place], last.amendments if last else ())
        return Topic(request, table, fresh=False, earlier=earlier, place=place, names=names_of(source))

    async def _before(self, mention: Mention) -> list[Turn]:
        """Return the turns since the table that this message may follow up, that table's turn first."""
        if self._turns is None or mention.opens_thread:
            return []
        try:
            first = await self._turns.table(mention.channel, mention.message)
            if first is None or self._is_stale(mention, first):
                return []
            later = await self._turns.before(mention.channel, mention.message)
        except StorageError as error:
            log.warning("message %d: earlier turns cannot be read: %s", mention.message, error)
            return []
        return [first, *(turn for turn in later if turn.message > first.message)]

    def _is_stale(self, mention: Mention, turn: Turn) -> bool:
        lasts = mention.guild is not None and not mention.in_place  # a thread, or a post of a forum
        return not lasts and turn.message < seconds_before(mention.message, DIRECT_MEMORY_S)

    async def _drawn(self, turn: Turn) -> tuple[ChartSpec | None, int | None]:
        """Return what is drawn for an earlier message now, after all that was touched, and of which table."""
        decided = from_stored(turn.decision).spec
        if self._charts is None or decided is None:
            return decided, None
        try:
            latest = await self._charts.latest(turn.message)
        except StorageError as error:
            log.warning("message %d: what it was changed to cannot be read: %s", turn.message, error)
            return decided, None
        return (spec_of(latest.spec) if latest else None) or decided, latest.table if latest else None

    # --- deciding ---

    async def _decided(self, mention: Mention, topic: Topic) -> tuple[Decision, str]:
        planned = _unheard(mention) or await self._planned(topic)
        if self._model is None or not self._asks(topic, planned):
            return planned.decision, PLANNER
        answering = Answering(self._work, topic, planned.decision)
        try:
            accepted = await self._model.ask(mention, await answering.question(), answering.accepted)
        except StorageError as error:
            log.warning("message %d: no call without its row: %s", mention.message, error)
            accepted = None
        if accepted is None:
            return planned.decision, PLANNER
        return from_stored(accepted.decision), accepted.source

    def _asks(self, topic: Topic, planned: _Planned) -> bool:
        """Whether a model is asked. Without a table it has only questions to answer."""
        meant = intent_of(topic.request)
        if topic.table is None:
            return meant not in (Intent.MAKE, Intent.EMPTY, Intent.THANKS)
        spec = planned.decision.spec
        if spec is not None and spec.amendments != topic.table.amendments:
            return False  # figures that a member puts right go through no model
        told = planned.decision.answer is not None  # a figure by our own arithmetic needs no model
        return self._always or not planned.sure or (meant in (Intent.QUESTION, Intent.EXPLAIN) and not told)

    async def _planned(self, topic: Topic) -> _Planned:
        """Return the decision that needs no model."""
        with speaking(locale_in(topic.request)):
            words = self._words(topic)
        if words is not None:
            return words
        plan = await self._plan(topic, cast("Table", topic.table))
        if plan.spec.mark is Mark.NONE:
            return _Planned(Decision(text=plan.took, answer=plan.answer), sure=plan.sure)
        return _Planned(
            Decision(plan.spec, plan.took, unspent=plan.unspent, answer=plan.answer), sure=plan.sure
        )

    @staticmethod
    def _words(topic: Topic) -> _Planned | None:
        """Return an answer in words alone, None where a chart is to be planned."""
        if intent_of(topic.request) is Intent.THANKS:
            return _Planned(Decision(text=no_chart.welcome()), sure=True)
        if topic.table is None or not wants_chart(topic.request, has_table=True):
            return _Planned(Decision(text=_explained(topic)), sure=False)
        return None

    async def _plan(self, topic: Topic, table: Table) -> Plan:
        """Return the plan of a request of its own, or of one that follows the charts before it."""
        history = topic.charts
        if not history:
            return await self._work.plan(table, topic.request)
        entry = AGAIN if topic.fresh else EDIT
        return cast("Plan", await self._work.run(entry, table, history, topic.request))

    async def _wished(self, mention: Mention, topic: Topic, decision: Decision) -> Decision:
        """Return a decision as the server wants its charts."""
        if self._servers is None or mention.guild is None or decision.spec is None:
            return decision
        try:
            wishes = Wishes.from_json(await self._servers.wishes(mention.guild))
        except StorageError as error:
            log.warning("message %d: what its server wants cannot be read: %s", mention.message, error)
            return decision
        spec = wishes.of(decision.spec)
        if spec.locale == decision.spec.locale:
            return replace(decision, spec=spec)
        await asyncio.to_thread(learn, spec.locale)
        return replace(decision, spec=spec, text=str(await self._work.run(TOOK, topic.table, spec)))

    # --- what was decided before ---

    async def _stored(self, mention: Mention) -> Decision | None:
        if self._turns is None:
            return None
        try:
            turn = await self._turns.kept(mention.message)
        except StorageError as error:
            log.warning("message %d: no stored decision can be read: %s", mention.message, error)
            return None
        return from_stored(turn.decision) if turn else None

    async def _kept(self, mention: Mention, topic: Topic, decision: Decision, source: str) -> Decision:
        """Store the decision and return the one that holds."""
        if self._turns is None:
            return decision
        turn = _turn(mention, topic, decision, source)
        try:
            kept = await self._turns.keep(turn)
            await self._turns.prune(mention.message)
            if self._model is not None:
                await self._model.ledger.prune(mention.message)
        except StorageError as error:
            log.warning("message %d: the decision is not stored: %s", mention.message, error)
            return decision
        return from_stored(kept.decision)

    async def _touchable(
        self, mention: Mention, source: Mention, decision: Decision, topic: Topic
    ) -> Decision:
        """Keep the chart of a decision, so that it can be changed by touch for as long as it is kept."""
        if self._charts is None or decision.spec is None:
            return decision
        where = source.channel, source.message
        chart = Chart(mention.message, mention.author, *where, table_number=topic.place)
        try:
            await self._charts.begin(chart, text_of(decision.spec))
            await self._charts.prune(mention.message)
        except StorageError as error:
            log.warning("message %d: nothing can be touched under its chart: %s", mention.message, error)
            return decision
        version = Version(mention.message, tables=topic.names, table=topic.place)
        return replace(decision, version=version)


def _unheard(mention: Mention) -> _Planned | None:
    """Return what is said to a message in which nothing is seen, where nothing can be meant by that."""
    brings = mention.text or mention.files or mention.unread or mention.quoted is not None
    if brings or mention.threads:
        return None
    return _Planned(Decision(text=no_chart.unheard()), sure=True)


def _explained(topic: Topic) -> str:
    """Return what a chart is, what we are to who only greets, "" where a table was to be there."""
    meant = intent_of(topic.request)
    if meant is Intent.EXPLAIN:
        return explanation(chart_asked(topic.request))
    return about_us.help_text() if topic.table is None and meant in (Intent.OTHER, Intent.EMPTY) else ""


def _turn(mention: Mention, topic: Topic, decision: Decision, source: str) -> Turn:
    """Return a message and what was decided for it, as they are kept."""
    place = mention.message if mention.opens_thread else mention.channel
    table = mention.to_json() if topic.fresh else None
    return Turn(mention.message, place, stored_form(decision), source, topic.request, table)


def _model(settings: Settings, db: Statements) -> Model | None:
    """Return the providers of the settings as one, None where none is to be asked."""
    if not settings.llm_providers or settings.llm_mode == "never":
        return None
    limits = Limits(
        settings.llm_max_calls,
        settings.llm_deadline,
        settings.llm_member_calls,
        settings.llm_server_calls,
        settings.llm_day_tokens,
    )
    return Model(settings.llm_providers, Ledger(db), limits)


def _mention_of(turn: Turn) -> Mention:
    """Return the message that brought a table."""
    return Mention.from_json(turn.message, turn.table or "{}")
