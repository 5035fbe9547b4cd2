"""What servers want for all of their answers, as their managers set it."""

from db.mentions import Statements


class Servers:
    """The statements on the table `server`. Each returns only after its commit."""

    def __init__(self, db: Statements) -> None:
        self._db = db

    async def wishes(self, guild: int) -> str | None:
        """Return what a server wants, as JSON; None where it never said."""
        rows = await self._db.run("SELECT wishes FROM server WHERE guild_id = ?", (guild,))
        return str(rows[0][0]) if rows else None

    async def wish(self, guild: int, wishes: str) -> None:
        """Keep what a server wants instead of what it wanted."""
        await self._db.run(
            "INSERT INTO server (guild_id, wishes) VALUES (?, ?)"
            " ON CONFLICT (guild_id) DO UPDATE SET wishes = excluded.wishes",
            (guild, wishes),
        )

    async def forget(self, guild: int) -> None:
        """Forget a server."""
        await self._db.run("DELETE FROM server WHERE guild_id = ?", (guild,))
