"""One topic put to a model, and the model's text turned into a decision that holds."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, cast

from answer.model import Decision
from charts.errors import UserError
from charts.grammar import ChartSpec, SpecError, spec_from_json, spec_to_json
from charts.language.intent import Intent, intent_of
from llm.labels import Labels, labels_of, plain
from llm.prompt import Earlier, Question, Understood
from llm.reply import Reply, UnusableError, read_reply
from llm.spec_schema import Intent as Meant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charts.table import Table
    from llm.spec_schema import Json

JUDGE = "charts.planner.judging:judged"
FIGURE = "llm.stated_figures:figured"
READINGS = "charts.planner.accounting:specs_of"
LEFT = "charts.planner.accounting:left_by"
LEFT_OF_CHANGE = "charts.planner.accounting:left_of_change"
ALLOW = "llm.stated_figures:allowed"


class Runner(Protocol):
    """Runs what walks through tables elsewhere, so that the event loop is never held."""

    async def run(self, entry: str, *arguments: object) -> object:
        """Return what the function named "package.module:name" returns; UserError as it raises it."""
        ...


@dataclass(frozen=True, slots=True)
class Topic:
    """What a message is about: its table, or the one that its thread is about, and what was said before."""

    request: str
    table: Table | None
    fresh: bool  # the table came with this very message
    earlier: tuple[tuple[str, ChartSpec | None], ...] = ()
    other: tuple[tuple[str, ChartSpec | None], ...] = ()  # said before about another table
    place: int = 0  # of the table among those of its message
    names: tuple[str, ...] = ()  # of these

    @property
    def charts(self) -> tuple[ChartSpec, ...]:
        """Return the charts before this message, the first one first: of its table, or of another."""
        return tuple(spec for _, spec in (*self.earlier, *self.other) if spec)


@dataclass(frozen=True, slots=True)
class Answering:
    """One topic, what the planner would answer, and what a model may make of it."""

    work: Runner
    topic: Topic
    planned: Decision

    @property
    def labels(self) -> Labels | None:
        """Return the columns' labels, None without a table."""
        return labels_of(self.topic.table) if self.topic.table else None

    async def question(self) -> Question:
        """Return what is put to the model, with how the planner takes it."""
        labels = self.labels
        earlier = _told(self.topic, labels)
        if labels is None:
            return Question(self.topic.request, self.topic.table, labels, earlier)
        specs = tuple(_form(each, labels) for each in await self._readings())
        understood = Understood(specs, self.planned.unspent)
        return Question(self.topic.request, self.topic.table, labels, earlier, understood)

    async def _readings(self) -> Sequence[ChartSpec]:
        """Return how the planner reads the request, the likeliest first."""
        first = self.planned.spec
        if self.topic.charts:
            return [first] if first else []
        try:
            found = await self.work.run(READINGS, self.topic.table, self.topic.request, first)
        except UserError:
            return [first] if first else []
        return cast("Sequence[ChartSpec]", found)

    async def accepted(self, text: str) -> str:
        """Return the decision that a model's text comes to, ready to be stored. Raises UnusableError."""
        reply = read_reply(text, self.labels)
        try:
            if reply.intent is Meant.TEXT:
                return stored_form(Decision(text=await self._words(reply.words)))
            return stored_form(await self._chart(reply))
        except UserError as error:
            raise UnusableError(str(error)) from error

    async def _words(self, words: str) -> str:
        """Return an explanation. With a table, a member who asks for a chart gets one, not words."""
        table, request = self.topic.table, self.topic.request
        if table is None:
            return words
        if self.planned.spec is not None and intent_of(request) in (Intent.MAKE, Intent.EMPTY):
            raise UnusableError("a chart is asked for")
        if not await self.work.run(ALLOW, table, request, words):
            raise UnusableError("reply states figures that are not in the table; leave them out")
        return words

    async def _chart(self, reply: Reply) -> Decision:
        topic = self.topic
        asked = "\n".join(request for request, _ in topic.earlier)
        judged = await self.work.run(JUDGE, topic.table, reply.spec, topic.request, asked)
        spec, took = cast("tuple[ChartSpec, str]", judged)
        left = await self._left(spec, reply)
        if reply.intent is Meant.CHART:
            return Decision(spec, took, unspent=left, answer=self.planned.answer)
        figures = await self.work.run(FIGURE, topic.table, spec, reply.words, topic.request)
        if not topic.fresh:
            return Decision(text=str(figures), unspent=left)
        return Decision(spec if spec.x else self.planned.spec, str(figures), unspent=left)

    async def _left(self, spec: ChartSpec, reply: Reply) -> tuple[str, ...]:
        """Return the words that nothing came of: the planner's ledger, and what the model says of them."""
        topic, planned = self.topic, self.planned
        if topic.charts:
            change = (planned.spec or topic.charts[-1], planned.unspent)
            left = await self.work.run(
                LEFT_OF_CHANGE, topic.table, topic.request, spec, reply.claims, *change
            )
        else:
            answered = reply.intent is Meant.QUESTION or planned.answer is not None
            left = await self.work.run(LEFT, topic.table, topic.request, spec, reply.claims, answered)
        return cast("tuple[str, ...]", left)


def _told(topic: Topic, labels: Labels | None) -> tuple[Earlier, ...]:
    """Return the earlier turns in the words of the model: columns by their labels."""
    if labels is None:
        return ()
    return tuple(Earlier(request, _form(spec, labels) if spec else None) for request, spec in topic.earlier)


def _form(spec: ChartSpec, labels: Labels) -> Json:
    return cast("Json", _labelled(spec_to_json(replace(spec, amendments=())), labels))


_COLUMNS = frozenset(
    (
        *("field", "fields", "detail", "by", "start", "end", "of", "less", "target", "delta"),
        *("lower", "upper", "size", "label", "y2", "weight", "within", "name", "key"),
    )
)
"""Where a spec's JSON names columns, of the table or made by it."""


def _labelled(form: object, labels: Labels) -> object:
    """Return a spec's JSON as a model is told it: no name of a column but as a label, or as plain."""
    if isinstance(form, list):
        return [_labelled(each, labels) for each in form]
    if not isinstance(form, dict):
        return form
    named = _COLUMNS | ({"value"} if "key" in form else set())  # what a fold makes of cells
    return {
        name: part if name == "looks" else _label(part, labels) if name in named else _labelled(part, labels)
        for name, part in form.items()
    }


def _label(part: object, labels: Labels) -> object:
    if isinstance(part, list):
        return [_label(each, labels) for each in part]
    return labels.label(part) or plain(part) if isinstance(part, str) else part


def stored_form(decision: Decision) -> str:
    """Return a decision as it is stored."""
    spec = spec_to_json(decision.spec) if decision.spec else None
    return json.dumps(
        {
            "spec": spec,
            "text": decision.text,
            "unspent": list(decision.unspent),
            "answer": decision.answer,
        },
        ensure_ascii=False,
    )


def from_stored(stored: str) -> Decision:
    """Return a stored decision; one that an older version wrote and we cannot read says nothing."""
    form = json.loads(stored)
    unspent = tuple(form.get("unspent", ()))
    try:
        spec = spec_from_json(form["spec"]) if form["spec"] else None
    except SpecError:
        return Decision(text=form["text"])
    answer = form.get("answer")
    return Decision(spec, form["text"], unspent=unspent, answer=(answer[0], answer[1]) if answer else None)
