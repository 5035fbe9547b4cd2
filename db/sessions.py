"""The session with the gateway, kept for the process that comes after this one."""

from typing import NamedTuple

from db.mentions import Statements

_KEEP = """
    INSERT INTO session (application_id, id, sequence, resume_url, intents) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (application_id) DO UPDATE SET
        id = excluded.id, sequence = excluded.sequence, resume_url = excluded.resume_url,
        intents = excluded.intents
"""


class Session(NamedTuple):
    """What a RESUME needs. All events up to sequence were heard, and every mention among them has its row."""

    id: str
    sequence: int
    resume_url: str
    intents: int


class Sessions:
    """The table `session`."""

    def __init__(self, db: Statements) -> None:
        self._db = db

    async def kept(self, application: int, intents: int) -> Session | None:
        """Return the session of an application, None if there is none with these intents."""
        rows = await self._db.run(
            "SELECT id, sequence, resume_url, intents FROM session WHERE application_id = ? AND intents = ?",
            (application, intents),
        )
        if not rows:
            return None
        [(session, sequence, url, wanted)] = rows
        return Session(str(session), int(str(sequence)), str(url), int(str(wanted)))

    async def keep(self, application: int, session: Session) -> None:
        """Keep a session in place of the one before."""
        row = (application, session.id, session.sequence, session.resume_url, session.intents)
        await self._db.run(_KEEP, row)

    async def forget(self, application: int) -> None:
        """Keep none: the next process begins a new one."""
        await self._db.run("DELETE FROM session WHERE application_id = ?", (application,))
