"""The protocol with one part broken: each of these must be noticed, else the tests prove nothing.

A mutant is text, so a change of the code that it breaks is noticed too: its old text must occur once.
"""

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]

BUILT_ANEW = (
    "db.mentions",
    "answer.",
    "messenger.delivery",
    "command_handler",
    "tests.simulation.",
    "tests.room",
    "tests.db.",
    "tests.answer.",
    "tests.messenger.",
    "tests.test_",
)
"""The protocol and all that imports it: a class of the one must never meet a class of the other."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """`old` becomes `new` in the file of a module; schedules of `profile` show it, or one `test`."""

    name: str
    module: str
    old: str
    new: str
    profile: str = ""
    test: tuple[str, str] = ("", "")

    @property
    def path(self) -> Path:
        """Return the file that is changed."""
        return ROOT / (self.module.replace(".", "/") + ".py")

    def source(self) -> str:
        """Return the changed file; raise ValueError unless the old text occurs exactly once."""
        text = self.path.read_text("utf-8")
        if text.count(self.old) != 1:
            raise ValueError(f"{self.name}: the old text occurs {text.count(self.old)} times in {self.path}")
        return text.replace(self.old, self.new)


@contextmanager
def in_place(mutant: Mutant | None) -> Iterator[ModuleType]:
    """Import the protocol and the simulation anew, mutated; yield tests.simulation.campaign of that world."""
    kept = {name: module for name, module in sys.modules.items() if name.startswith(BUILT_ANEW)}
    for name in kept:
        del sys.modules[name]
    try:
        if mutant is not None:
            _load(mutant)
        yield importlib.import_module("tests.simulation.campaign")
    finally:
        for name in [name for name in sys.modules if name.startswith(BUILT_ANEW)]:
            del sys.modules[name]
        for name, module in kept.items():
            sys.modules[name] = module
            package, _, leaf = name.rpartition(".")
            if package:
                setattr(sys.modules[package], leaf, module)


def _load(mutant: Mutant) -> None:
    spec = spec_from_loader(mutant.module, None, origin=str(mutant.path))
    assert spec is not None
    module = module_from_spec(spec)
    sys.modules[mutant.module] = module
    exec(compile(mutant.source(), str(mutant.path), "exec"), module.__dict__)  # noqa: S102 - our own source


_CLAIMED = "if not await self._claimed(mention, owner):"

SIMULATED: tuple[Mutant, ...] = (
    Mutant("no claim", "command_handler", _CLAIMED, "if False:", "calm"),
    Mutant("claim always true", "db.mentions", "return [(owner,)] == rows", "return True", "calm"),
    Mutant(
        "claim after the work",
        "command_handler",
        _CLAIMED,
        f"await self._answer(mention)\n                {_CLAIMED}",
        "calm",
    ),
    Mutant(
        "owner for each process",
        "command_handler",
        'Owner(f"{self._run}.{next(self._numbers)}")',
        "Owner(self._run)",
        "calm",
    ),
    Mutant("no recovery", "command_handler", "for row in rows))", "for row in rows[:0]))", "one"),
    Mutant(
        "no thread read",
        "messenger.delivery",
        "if post.reference == wanted and before == 0:",
        "if False:",
        "two",
    ),
    Mutant(
        "thread read only at start",
        "messenger.delivery",
        "            found = await self.find_answer(mention, place, part)\n"
        "            if found is not None:\n                return found",
        "            found = None",
        "two",
    ),
    Mutant(
        "random nonce",
        "messenger.delivery",
        "nonce = answer_nonce(mention.message, part)",
        "nonce = str(asyncio.get_running_loop().time())",
        "nonces",
    ),
    Mutant(
        "a read is good for ever",
        "messenger.delivery",
        "READ_TO_SEND_S = 45.0",
        "READ_TO_SEND_S = 1e9",
        "stalls",
    ),
    Mutant(
        "a fresh thread is believed after a send",
        "command_handler",
        "here = place if job.state is State.COMPUTED else replace(place, fresh_since=None)",
        "here = place",
        "reads",
    ),
    Mutant(
        "an existing thread is a failure",
        "messenger.delivery",
        "if refused.code == THREAD_EXISTS:",
        "if False:",
        "two",
    ),
    Mutant(
        "a notice shares the nonce",
        "messenger.delivery",
        "        return Place(mention.message, fresh_since=issued)",
        "        nonce = answer_nonce(mention.message)\n"
        '        await self._wire.send(mention.message, Answer("Wait"), nonce, None)\n'
        "        return Place(mention.message, fresh_since=issued)",
        "calm",
    ),
    Mutant(
        "the answer is not stored",
        "command_handler",
        "if row is not None and row.answer is not None:",
        "if False:",
        "one",
    ),
    Mutant(
        "prune without horizon",
        "db.mentions",
        "WHERE ?1 > coalesce((SELECT v FROM meta WHERE k = 'horizon'), 0)",
        "WHERE ?1 > 0",
        "calm",
    ),
    Mutant("no solo lane", "command_handler", "job.row.attempts > 0", "False", "poison"),
    Mutant(
        "poison is tried for ever", "command_handler", "SOLO_CRASHES = 3", "SOLO_CRASHES = 10**9", "poison"
    ),
    Mutant(
        "an attempt is not returned on a stop",
        "command_handler",
        "await asyncio.shield(self._rows.attempt_returned(message, job.owner, solo=solo))",
        "pass",
        "stops",
    ),
    Mutant(
        "a blind resend whenever",
        "command_handler",
        "sent_before = by_an_earlier_run or long_ago",
        "sent_before = by_an_earlier_run",
        "unreadable",
    ),
    Mutant(
        "a blind resend after a crash",
        "command_handler",
        "sent_before = by_an_earlier_run or long_ago",
        "sent_before = long_ago",
        "unreadable",
    ),
    Mutant(
        "a reply without its reference",
        "messenger.delivery",
        "reply_to = mention.message if place.reply else None",
        "reply_to = None",
        "calm",
    ),
    Mutant(
        "a finished row is adopted",
        "db.mentions",
        " AND state = ?4 RETURNING {",
        " AND ?4 = ?4 RETURNING {",
        "stalls",
    ),
    Mutant(
        "one part found is all found",
        "messenger.delivery",
        "if post.reference == wanted and before == 0:",
        "if post.reference == wanted:",
        "parts",
    ),
    Mutant(
        "all parts share one nonce",
        "messenger.delivery",
        'return f"a{message}-{part}" if part else',
        "return",
        "parts",
    ),
    Mutant(
        "no look at the time before the send", "messenger.delivery", "if left <= 0:", "if False:", "stalls"
    ),
    Mutant(
        "an existing thread is abandoned",
        "messenger.delivery",
        "return await self._adopted(mention, recovered=recovered)",
        "raise _given_up(refused) from refused",
        "one",
    ),
    Mutant(
        "a fallback thread",
        "messenger.delivery",
        "return await self._adopted(mention, recovered=recovered)",
        'other = __import__("dataclasses").replace(mention, message=mention.message + 1)\n'
        "            await self._wire.start_thread(other, THREAD_NAME)\n"
        "            return Place(other.message)",
        "one",
    ),
    Mutant(
        "suspects run side by side",
        "command_handler",
        "async with self._whole:\n                    for _ in range(self._width):",
        "if True:\n                    for _ in range(1):",
        "poison",
    ),
    Mutant(
        "a send that timed out was refused",
        "messenger.delivery",
        'raise UnknownOutcomeError("the send was not answered in time")',
        'raise AbandonedError("the send was not answered in time")',
        "one",
    ),
    Mutant(
        "a resend computes anew",
        "command_handler",
        "answer = await self._computed(job)\n        sent",
        "answer = await self._answer(job.mention) if job.row else await self._computed(job)\n        sent",
        "nonces",
    ),
)

_MENTIONS = "tests.db.test_mentions"

UNIT_TESTED: tuple[Mutant, ...] = (
    Mutant(
        "advance without owner",
        "db.mentions",
        "WHERE id = ?1 AND owner = ?2 AND state = ?3 RETURNING id",
        "WHERE id = ?1 AND ?2 = ?2 AND state = ?3 RETURNING id",
        test=(_MENTIONS, "test_a_row_moves_only_for_its_owner"),
    ),
    Mutant(
        "advance without state",
        "db.mentions",
        "WHERE id = ?1 AND owner = ?2 AND state = ?3 RETURNING id",
        "WHERE id = ?1 AND owner = ?2 AND ?3 = ?3 RETURNING id",
        test=(_MENTIONS, "test_a_final_row_never_moves_again"),
    ),
    Mutant(
        "adopt without owner",
        "db.mentions",
        "WHERE id = ?1 AND owner = ?2 AND state = ?4 RETURNING {",
        "WHERE id = ?1 AND ?2 = ?2 AND state = ?4 RETURNING {",
        test=(_MENTIONS, "test_of_two_that_adopt_one_row_one_gets_it"),
    ),
    Mutant(
        "attempts without owner",
        "db.mentions",
        'solo = solo + ?3"\n            " WHERE id = ?1 AND owner = ?2 AND',
        'solo = solo + ?3"\n            " WHERE id = ?1 AND ?2 = ?2 AND',
        test=(_MENTIONS, "test_an_attempt_counts_only_for_the_owner"),
    ),
    Mutant(
        "rows deleted before the horizon",
        "db.mentions",
        "WHERE id < ? AND state IN ('done', 'failed', 'abandoned')",
        "WHERE id < ?",
        test=(_MENTIONS, "test_pruning_keeps_what_is_unfinished_within_reach"),
    ),
    Mutant(
        "no stand-by",
        "messenger.delivery",
        "if recovered or not await self._is_ours(mention.message):",
        "if True:",
        test=("tests.messenger.test_delivery", "test_a_thread_of_another_process_is_left_to_it_for_a_while"),
    ),
    Mutant(
        "parts of another's answer",
        "command_handler",
        "ours = answer.more if job.state is State.SENDING else ()",
        "ours = answer.more",
        test=("tests.test_command_handler", "test_the_parts_of_another_process_s_answer_are_left_to_it"),
    ),
)
