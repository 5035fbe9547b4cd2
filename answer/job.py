"""One delivery of a mention at work on its row."""

from dataclasses import dataclass, field

from answer.closing import Calls, Closing, How
from answer.model import Answer, Mention, Place
from answer.row import Owner, Row, State
from answer.turns import Ticket


@dataclass(slots=True)
class Job:
    """What a delivery knows of its mention. `state` is what the row says now.

    began is the loop's time at which it was delivered. row is as an earlier delivery left it. refusal is the
    answer of a mention that found no place in the line. is_gone says that its message was deleted. sends and
    model_calls are those of this delivery.
    """

    mention: Mention
    owner: Owner
    began: float
    state: State = State.CLAIMED
    row: Row | None = None
    refusal: Answer | None = None
    is_gone: bool = False
    place: Place | None = None
    messages: int = 1
    sends: int = 0
    model_calls: Calls = field(default_factory=Calls)

    @property
    def ticket(self) -> Ticket:
        """Return what asks for its turn."""
        mention = self.mention
        late, suspect = self.recovered or mention.late, self.row is not None and self.row.attempts > 0
        return Ticket(mention.message, mention.author, mention.guild, late, suspect)

    @property
    def recovered(self) -> bool:
        """Whether an earlier delivery claimed it."""
        return self.row is not None

    @property
    def is_in_parts(self) -> bool:
        """Whether the row has an answer of several messages: the first being there is not its end."""
        stored = self.row.answer if self.row else None
        return stored is not None and bool(Answer.from_json(stored, None).more)

    def closing(self, now: float) -> Closing:
        """Return what this delivery came to, at the loop's time `now`."""
        threads = 0 if self.place is None or self.place.reply else 1
        before = 0 if self.row is None else self.row.sends
        again = before + self.sends > self.messages
        how = How.FOUND if not self.sends else How.RESENT if again else How.SENT
        took = now - self.began
        return Closing(self.state, threads, self.messages, how, took, self.model_calls.made)
