"""What one process leaves for the next: when it started, and up to where Discord was heard."""

from db.mentions import Statements

KEPT = 20
"""Starts remembered; more than any rule looks at."""


class Starts:
    """The tables `start` and `meta`. Each shard of several has a checkpoint of its own."""

    def __init__(self, db: Statements, shard: str = "") -> None:
        self._db = db
        self._key = f"checkpoint {shard}".strip()

    async def note(self, now: float, within: float) -> int:
        """Record a start at `now` (seconds since 1970) and return how many there were in the last `within`.

        The local clock may be wrong; a wrong count costs a wait before connecting and nothing else.
        """
        await self._db.run("INSERT INTO start (at) VALUES (?)", (now,))
        await self._db.run(
            "DELETE FROM start WHERE rowid NOT IN (SELECT rowid FROM start ORDER BY rowid DESC LIMIT ?)",
            (KEPT,),
        )
        rows = await self._db.run("SELECT count(*) FROM start WHERE at BETWEEN ? AND ?", (now - within, now))
        return int(str(rows[0][0]))

    async def checkpoint(self) -> int:
        """Return the snowflake up to which everything was heard, 0 at the first start."""
        rows = await self._db.run("SELECT v FROM meta WHERE k = ?", (self._key,))
        return int(str(rows[0][0])) if rows else 0

    async def passed(self, snowflake: int) -> None:
        """Move the checkpoint forward to this snowflake, never back."""
        await self._db.run(
            "INSERT INTO meta (k, v) VALUES (?, ?)"
            " ON CONFLICT (k) DO UPDATE SET v = excluded.v WHERE excluded.v > meta.v",
            (self._key, snowflake),
        )

    async def commands(self) -> int:
        """Return the mark of the commands that Discord was last told, 0 if none."""
        rows = await self._db.run("SELECT v FROM meta WHERE k = 'commands'")
        return int(str(rows[0][0])) if rows else 0

    async def registered(self, mark: int) -> None:
        """Note which commands Discord was told."""
        await self._db.run(
            "INSERT INTO meta (k, v) VALUES ('commands', ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v",
            (mark,),
        )
