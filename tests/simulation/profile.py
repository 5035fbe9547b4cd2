"""What may go wrong in a family of schedules, and how often. A seed draws one schedule from its profile."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Profile:
    """Rates are probabilities for each occasion, times are seconds.

    window, late and stale are Discord's side of the inequality W >= S + L + d: how long a nonce is
    remembered, how late a request may still be applied, how old a history read may be.
    """

    name: str
    processes: int = 1
    mentions: int = 3  # at most
    members: int = 3  # who write them
    kills: int = 4  # at most, for each process
    at_points: float = 0.7  # of the kills, how many fall on a port call; the rest on any moment
    life: float = 40.0  # mean, of a process that is killed at any moment
    copies: int = 2  # deliveries of one mention to one process, at most
    unheard: float = 0.05  # a delivery that never comes
    window: float = 120.0
    late: float = 15.0
    is_late: float = 0.08
    stale: float = 60.0
    is_stale: float = 0.1
    unsent: float = 0.04  # no effect, and nobody can tell
    unanswered: float = 0.06  # an effect, and nobody can tell
    hangs: float = 0.5  # of those, how many end at our deadline instead of at once
    throttled: float = 0.05  # 429 with up to 25 s to wait
    downtime: float = 400.0
    lose_database: float = 0.0  # deleted or rolled back while the process is dead
    storage: float = 0.0  # a statement fails, before or after its commit
    stall: float = 0.0  # a statement is answered only after minutes
    in_place: float = 0.15  # a mention where Discord allows no thread
    refused_threads: float = 0.0  # a world in which no thread may be opened
    human_thread: float = 0.1
    deletion: float = 0.0  # of a mention, a thread or an answer; a thread locked
    unreadable: float = 0.0  # a world without READ_MESSAGE_HISTORY
    stops: int = 0  # graceful stops, at most
    poison: bool = False  # one mention kills the process whenever it is computed
    long: float = 0.0  # an answer that takes two messages
    forum: float = 0.0  # a mention that is the first message of a forum post
    granted: float = 0.0  # threads may be opened from now on, or no longer, between two lives
    hollow: float = 0.0  # a history that comes as a 200 with nothing in it
    frozen: float = 0.0  # the process stands still just before it writes a send
    outage: float = 0.0  # the reply to a send is lost, and then everything for 30 to 300 s
    disk_away: float = 0.0  # a life whose database cannot be used for 30 to 600 s
    waiting: int = 8  # mentions of a member that find a place in the line; beyond, they are refused
    calm: bool = False  # nothing fails, so nothing may be asked twice
    shared: bool = False  # all processes on one database: the lock of the file was broken
    nodes: bool = False  # a shared database that knows which processes live
    one_hears: bool = False  # the first process alone hears what is said, as its shards' only one
    misjudged: float = 0.0  # a node that lives and is taken for dead, at each look


CALM = Profile(
    "calm",
    kills=0,
    copies=3,
    unheard=0,
    is_late=0,
    is_stale=0,
    unsent=0,
    unanswered=0,
    throttled=0,
    human_thread=0,
    calm=True,
)
"""Nothing fails; events may come several times."""

_ONE = Profile("one")
_TWO = Profile("two", processes=2, mentions=2)

_SHORT = replace(_ONE, window=60, stale=0, is_stale=0)
"""A nonce is remembered for a minute: what is left for stale reads is nothing."""

_EVERYWHERE = (
    replace(_ONE, name="forums", forum=0.7, window=-1, is_late=0, is_stale=0, unanswered=0.2),
    replace(_TWO, name="forums of two", forum=0.7, lose_database=0.3, outage=0.2),
    replace(_SHORT, name="outages", outage=0.5, forum=0.2, long=0.2, in_place=0.2),
    replace(_SHORT, name="outages of two", processes=2, mentions=2, outage=0.4, forum=0.2),
    replace(_ONE, name="long outages", outage=0.6, window=300, long=0.3, kills=1),
    replace(_ONE, name="granted", granted=0.7, lose_database=0.5, is_stale=0, in_place=0),
    replace(_ONE, name="hollow", hollow=0.4, window=-1, is_late=0, is_stale=0, unanswered=0.3, forum=0.2),
    replace(_TWO, name="frozen", frozen=0.4, mentions=1, kills=1, forum=0.2),
    replace(_ONE, name="disk away", disk_away=0.8, kills=0, unheard=0),
    replace(_ONE, name="disk away and killed", disk_away=0.8, kills=2),
    replace(_ONE, name="blind parts", unreadable=1.0, long=0.8, unanswered=0.6, hangs=1, kills=1),
    replace(_SHORT, name="blind", unreadable=1.0, unanswered=0.6, hangs=0.5, in_place=0, kills=1),
    replace(_ONE, name="blind and lossy", unreadable=1.0, lose_database=0.7, long=0.3),
    replace(_TWO, name="parts of three", processes=3, long=0.8, lose_database=0.5, unanswered=0.2),
)
"""What an outside judge found, each as its kind."""

_CROWD = replace(
    CALM, processes=3, members=12, mentions=30, waiting=30, shared=True, nodes=True, one_hears=True
)

_NODES = (
    replace(CALM, name="calm nodes", processes=3, mentions=10, shared=True, nodes=True),
    replace(_CROWD, name="crowded nodes", calm=False),
    replace(_ONE, name="nodes", processes=3, mentions=8, shared=True, nodes=True, storage=0.02),
    replace(_TWO, name="zombies", processes=4, shared=True, nodes=True, misjudged=0.3, frozen=0.2, stall=0.1),
)

PROFILES: dict[str, Profile] = {
    profile.name: profile
    for profile in (
        CALM,
        replace(CALM, name="fifty", mentions=1, copies=50),
        _ONE,
        replace(_ONE, name="storm", kills=6, at_points=0, life=120),
        _TWO,
        replace(_TWO, name="lossy", lose_database=0.5),
        replace(_TWO, name="three", processes=3, lose_database=0.3, kills=3),
        replace(_ONE, name="storage", storage=0.05, stall=0.02),
        replace(_TWO, name="stalls", kills=1, stall=0.4, is_stale=0.3, in_place=0, mentions=1),
        replace(_ONE, name="parts", long=0.7, in_place=0.3, storage=0.03),
        replace(_TWO, name="parts of two", long=0.7, lose_database=0.3),
        replace(_ONE, name="deletions", deletion=0.5),
        replace(_ONE, name="refused", refused_threads=0.5, kills=2),
        replace(_ONE, name="unreadable", unreadable=1.0, unanswered=0.6, hangs=1, kills=1),
        replace(_ONE, name="stops", kills=0, stops=6, unheard=0, in_place=0.3),
        replace(CALM, name="poison", mentions=6, poison=True, calm=False),
        *_EVERYWHERE,
        replace(_ONE, name="crowded", mentions=12, waiting=0, kills=2),
        replace(_TWO, name="crowded of two", mentions=8, waiting=1, lose_database=0.3, kills=2),
        replace(_ONE, name="shared", processes=2, shared=True),
        *_NODES,
        # The two keys alone. Reads that never lie suffice one process though no nonce is remembered, and
        # nonces that are never forgotten suffice any number though every read is minutes behind.
        replace(_ONE, name="reads", window=-1, is_late=0, is_stale=0, unanswered=0.2),
        replace(_TWO, name="nonces", window=1e9, stale=300, is_stale=1.0),
    )
}
"""Every one of these must hold. The names are what the command line takes."""

CONTROLS: dict[str, Profile] = {
    profile.name: profile
    for profile in (
        replace(_TWO, name="forgetful", window=10, late=60, is_late=0.3),
        replace(_TWO, name="stale", stale=300, is_stale=1.0),
    )
}
"""Worlds beyond the inequality: the promise must break there, else the checker proves nothing."""
