"""Where the answer to a message stands, as the row of its mention says."""

from dataclasses import dataclass

from answer.row import State
from db.mentions import Statements

ENDED = frozenset({State.DONE, State.FAILED, State.ABANDONED})


@dataclass(frozen=True, slots=True)
class Answered:
    """A mention. place and post are the channel and the first message of its answer, as far as it has one."""

    author: int
    guild: int | None
    state: State
    parts: int
    place: int | None = None
    post: int | None = None

    @property
    def ended(self) -> bool:
        """Whether nothing more is posted for it."""
        return self.state in ENDED


class Answers:
    """The statement that looks up an answer."""

    def __init__(self, db: Statements) -> None:
        self._db = db

    async def of(self, message: int) -> Answered | None:
        """Return how far the answer to a message is, None if it was never asked for."""
        rows = await self._db.run(
            "SELECT author_id, guild_id, state, parts, place_id, answer_msg_id FROM mention WHERE id = ?",
            (message,),
        )
        if not rows:
            return None
        author, guild, state, parts, place, post = rows[0]
        return Answered(
            int(str(author)), _whole(guild), State(str(state)), int(str(parts)), _whole(place), _whole(post)
        )


def _whole(value: object) -> int | None:
    return None if value is None else int(str(value))
