"""Charts that can be changed by a touch, their revisions, and the touches: claimed by their ids, once.

    claimed -> stored -> done      a touch that makes a revision, or a copy
    refused                        one whose member saw an older state than there is

Claiming a touch and taking the next number of its chart is one statement: of two touches of one state the
first has it. Every other change is a compare-and-set on the owner and the state it leaves.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from answer.row import Owner
from db.budgets import DAY_S, seconds_before
from db.mentions import Others, Statements, alone, run_of

KEPT_DAYS = 180
"""How long a chart can be changed by touch."""

KEPT_CELLS_DAYS = 7
"""How long the table is kept that a command brought: no message of a member's has it."""


class ClickState(StrEnum):
    """Where a touch stands; the last two are final."""

    CLAIMED = "claimed"
    STORED = "stored"
    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: who asked for it, and which message has its table.

    source_json is the table's message where Discord has none. post is our message with the picture, in
    post_channel, as far as it is known.
    """

    id: int
    member: int
    source_channel: int
    source: int
    source_json: str | None = None
    table_number: int = 0
    post_channel: int | None = None
    post: int | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """One state of a chart. spec is JSON; undo and redo are the numbers that those lead to.

    table is the place of its table among those of the message.
    """

    chart: int
    number: int
    spec: str
    undo: int | None = None
    redo: int | None = None
    table: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """A touch as its row has it. number is the revision that it makes, None if it makes none."""

    id: int
    chart: int
    number: int | None
    state: ClickState
    owner: Owner
    click: str


_CLAIM = """
    INSERT INTO click (id, chart_id, number, member_id, state, owner, click_json)
    SELECT ?1, ?2, found.next, ?4, found.state, ?5, CASE found.state WHEN 'claimed' THEN ?6 END
    FROM (
        SELECT CASE WHEN last = ?3 THEN last + 1 END AS next,
            CASE WHEN last <> ?3 THEN 'refused' ELSE 'claimed' END AS state
        FROM (SELECT coalesce(max(number), 0) AS last FROM click WHERE chart_id = ?2) newest
    ) found
    WHERE true
    ON CONFLICT (id) DO UPDATE SET owner = click.owner
    RETURNING owner, number, state
"""
_COLUMNS = "id, chart_id, number, state, owner, click_json"
_REVISION = "chart_id, number, spec, undo, redo, table_number"
_CHART = "id, member_id, source_channel_id, source_id, source_json, table_number, post_channel_id, post_id"


class Revisions:
    """The statements on the tables `chart`, `revision` and `click`. Each returns only after its commit."""

    def __init__(self, db: Statements, others: Others = alone) -> None:
        self._db = db
        self._others = others

    # --- charts ---

    async def begin(self, chart: Chart, spec: str) -> None:
        """Keep a chart with its first revision; what is there already stays."""
        await self._db.run(
            f"INSERT INTO chart ({_CHART}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",  # noqa: S608 - a constant
            (
                *(chart.id, chart.member, chart.source_channel, chart.source, chart.source_json),
                *(chart.table_number, chart.post_channel, chart.post),
            ),
        )
        await self.keep(Revision(chart.id, 0, spec, table=chart.table_number))

    async def chart(self, number: int) -> Chart | None:
        """Return a chart, None if it is not known, or no longer."""
        rows = await self._db.run(f"SELECT {_CHART} FROM chart WHERE id = ?", (number,))  # noqa: S608 - a constant
        return _chart(rows[0]) if rows else None

    async def posted(self, chart: int, channel: int, post: int) -> None:
        """Note which message of ours has the picture."""
        await self._db.run(
            "UPDATE chart SET post_channel_id = ?2, post_id = ?3 WHERE id = ?1 AND post_id IS NULL",
            (chart, channel, post),
        )

    async def keep(self, revision: Revision) -> Revision:
        """Store a revision and return the one that holds: the first that was stored with its number."""
        rows = await self._db.run(
            f"INSERT INTO revision ({_REVISION}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608 - a constant
            f" ON CONFLICT (chart_id, number) DO UPDATE SET number = excluded.number RETURNING {_REVISION}",
            (revision.chart, revision.number, revision.spec, revision.undo, revision.redo, revision.table),
        )
        return _revision(rows[0])

    async def revision(self, chart: int, number: int) -> Revision | None:
        """Return one revision."""
        rows = await self._db.run(
            f"SELECT {_REVISION} FROM revision WHERE chart_id = ? AND number = ?",  # noqa: S608 - a constant
            (chart, number),
        )
        return _revision(rows[0]) if rows else None

    async def latest(self, chart: int) -> Revision | None:
        """Return the last revision that was stored."""
        rows = await self._db.run(
            f"SELECT {_REVISION} FROM revision WHERE chart_id = ? ORDER BY number DESC LIMIT 1",  # noqa: S608 - a constant
            (chart,),
        )
        return _revision(rows[0]) if rows else None

    # --- touches ---

    async def claim(
        self, click: int, owner: Owner, *, chart: int, base: int | None, member: int, form: str
    ) -> Claim | None:
        """Claim a touch for `owner`, with the number behind `base`; None if somebody else has it.

        It is refused unless `base` is the last number of its chart. Without one it makes no revision.
        """
        rows = await self._db.run(_CLAIM, (click, chart, base, member, owner, form))
        [(holder, number, state)] = rows
        if holder != owner:
            return None
        return Claim(click, chart, _whole(number), ClickState(str(state)), owner, form)

    async def stored(self, claim: Claim) -> bool:
        """Note that what a touch makes is stored."""
        return await self._moved(claim, ClickState.CLAIMED, ClickState.STORED)

    async def finished(
        self, claim: Claim, state: ClickState = ClickState.DONE, why: str | None = None
    ) -> None:
        """Enter a final state; how the member can be told is forgotten in the same statement."""
        await self._db.run(
            "UPDATE click SET state = ?3, why = ?4, click_json = NULL"
            " WHERE id = ?1 AND owner = ?2 AND state IN ('claimed', 'stored')",
            (claim.id, claim.owner, state, why),
        )

    async def released(self, claim: Claim, why: str) -> None:
        """Give the number back that a touch has taken: another process has the touch."""
        await self._db.run(
            "UPDATE click SET state = 'refused', number = NULL, why = ?3, click_json = NULL"
            " WHERE id = ?1 AND owner = ?2 AND state = 'claimed'",
            (claim.id, claim.owner, why),
        )

    async def unfinished(self) -> list[Claim]:
        """Return every touch that still needs its end and is in no other's living hands, oldest first."""
        rows = await self._db.run(
            f"SELECT {_COLUMNS} FROM click WHERE state IN ('claimed', 'stored') ORDER BY id"  # noqa: S608 - a constant
        )
        claims = [_claim(row) for row in rows]
        others = await self._others() if claims else frozenset()
        return [claim for claim in claims if run_of(claim.owner) not in others]

    async def adopt(self, claim: Claim, owner: Owner) -> Claim | None:
        """Take over a touch of a dead process and return it as it is now; None if somebody else did."""
        rows = await self._db.run(
            "UPDATE click SET owner = ?3 WHERE id = ?1 AND owner = ?2 AND state = ?4"  # noqa: S608 - a constant
            f" RETURNING {_COLUMNS}",
            (claim.id, claim.owner, owner, claim.state),
        )
        return _claim(rows[0]) if rows else None

    async def prune(self, newest: int) -> int:
        """Delete charts KEPT_DAYS older than a message, with all that hangs on them; return how many."""
        before = seconds_before(newest, KEPT_DAYS * DAY_S)
        cells = seconds_before(newest, KEPT_CELLS_DAYS * DAY_S)
        await self._db.run("UPDATE chart SET source_json = '' WHERE id < ? AND source_json <> ''", (cells,))
        gone = await self._db.run(
            "DELETE FROM chart WHERE id < ? AND id NOT IN"
            " (SELECT chart_id FROM click WHERE state IN ('claimed', 'stored')) RETURNING id",
            (before,),
        )
        if gone:
            for table in ("revision", "click"):
                await self._db.run(f"DELETE FROM {table} WHERE chart_id NOT IN (SELECT id FROM chart)")  # noqa: S608 - constants
        return len(gone)

    async def _moved(self, claim: Claim, old: ClickState, new: ClickState) -> bool:
        rows = await self._db.run(
            "UPDATE click SET state = ?4 WHERE id = ?1 AND owner = ?2 AND state = ?3 RETURNING id",
            (claim.id, claim.owner, old, new),
        )
        return bool(rows)


def _whole(value: object) -> int | None:
    return None if value is None else int(str(value))


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _chart(row: Sequence[object]) -> Chart:
    number, member, channel, source, form, table, post_channel, post = row
    return Chart(
        int(str(number)),
        int(str(member)),
        int(str(channel)),
        int(str(source)),
        _text(form),
        int(str(table)),
        _whole(post_channel),
        _whole(post),
    )


def _revision(row: Sequence[object]) -> Revision:
    chart, number, spec, undo, redo, table = row
    return Revision(int(str(chart)), int(str(number)), str(spec), _whole(undo), _whole(redo), int(str(table)))


def _claim(row: Sequence[object]) -> Claim:
    click, chart, number, state, owner, form = row
    return Claim(
        int(str(click)), int(str(chart)), _whole(number), ClickState(str(state)), Owner(str(owner)), str(form)
    )
