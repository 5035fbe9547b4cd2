"""What nodes do about each other with one part broken, and the family of schedules that shows it."""

from tests.simulation.mutants import Mutant

NODES = (
    Mutant(
        "a lock is not asked for",
        "db.membership",
        "WHERE name = ?1 AND lock IN ({HELD} AND pid = pg_backend_pid()) RETURNING name",
        "WHERE name = ?1 RETURNING name",
        "cut off",
    ),
    Mutant(
        "rows are stolen from nodes that live",
        "db.mentions",
        "return [row for row in rows if run_of(row.owner) not in others]",
        "return rows if others is not None else rows",
        "quiet",
    ),
    Mutant(
        "rows of the dead are left to them",
        "db.mentions",
        "return [row for row in rows if run_of(row.owner) not in others]",
        "return [row for row in rows if not run_of(row.owner)]",
        "killed",
    ),
    Mutant(
        "a lock is taken at every beat",
        "db.membership",
        "return bool(await self._on(self._link, _BEAT, (self._run, idle)))",
        "await self._on(self._link, _LOCK, (self._lock - (self._lock >> 31 << 32),))\n"
        "            return bool(await self._on(self._link, _BEAT, (self._run, idle)))",
        "quiet",
    ),
    Mutant(
        "a lock that is lost is not taken anew",
        "db.membership",
        "        if not is_held:\n            await self.join()",
        "        if not is_held:\n            await self.others()",
        "cut off",
    ),
    Mutant(
        "who held a shard before connects as if it still did",
        "messenger.fleet",
        "if number in await self._shards.mine():",
        "if await self._shards.mine() is not None:",
        "frozen",
    ),
    Mutant(
        "shards of nodes that live are taken",
        "db.shards",
        "(run <> '' AND run NOT IN (",
        "(run <> '' OR run NOT IN (",
        "quiet",
    ),
    Mutant(
        "shards of the dead are left unheard",
        "db.shards",
        "(run <> '' AND run NOT IN (",
        "(run = 'nobody' AND run NOT IN (",
        "killed",
    ),
    Mutant(
        "an heir begins a session of its own",
        "db.shards",
        "if not rows or rows[0][3] != intents:",
        "if rows is not None:",
        "frozen",
    ),
    Mutant(
        "who has more shards than others keeps them",
        "db.shards",
        "return self.mine > (self.least if self.is_another_short else self.most)",
        "return self.mine < 0",
        "killed",
    ),
    Mutant(
        "who wakes asks as if it had not slept",
        "db.membership",
        "if not is_held or self._stood_still(seen):",
        "if not is_held:",
        "frozen",
    ),
    Mutant(
        "who comes asks as if the others knew",
        "db.membership",
        "self._modest_until = seen + MODEST_S",
        "self._modest_until = 0.0",
        "killed",
    ),
)
