"""Which nodes live, as the server knows: statements that ask for the locks that it holds for them."""

LAPSED_S = 30.0
"""A node that says nothing for so long is taken for dead though its lock is held: it stands still."""

KEY = 0x6F6E6570
"""The first key of the nodes' locks; the second is each one's own."""

HELD = f"""
    SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid::bigint = {KEY}
    AND objsubid = 2 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""  # noqa: S608 - a constant
LIVE = f"""
    SELECT name FROM run WHERE lock IN ({HELD}) AND at > clock_timestamp() - make_interval(secs => {LAPSED_S})
"""  # noqa: S608 - constants
