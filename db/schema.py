"""Numbered migrations. Each runs with its version in one transaction: a crash leaves all or none."""

import sqlite3

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE mention (
            id            INTEGER PRIMARY KEY,  -- the message's snowflake: UNIQUE, so one claim ever
            channel_id    INTEGER NOT NULL,
            guild_id      INTEGER,
            author_id     INTEGER NOT NULL,
            state         TEXT NOT NULL CHECK (state IN
                ('claimed', 'threaded', 'computed', 'sending', 'done', 'failed', 'abandoned')),
            owner         TEXT NOT NULL,        -- the delivery that works on it: '<run>.<number>'
            place_id      INTEGER,              -- the channel or thread that the answer goes to
            attempts      INTEGER NOT NULL DEFAULT 0,
            solo          INTEGER NOT NULL DEFAULT 0,
            sends         INTEGER NOT NULL DEFAULT 0,
            request_json  TEXT,
            answer_json   TEXT,
            answer_png    BLOB,
            answer_msg_id INTEGER,
            why           TEXT,
            created_at    TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
            updated_at    TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
        ) STRICT
        """,
        # Few rows are ever unfinished; the sweep reads only those, however long the history grows.
        """
        CREATE INDEX mention_unfinished ON mention (id)
            WHERE state IN ('claimed', 'threaded', 'computed', 'sending')
        """,
        "CREATE TABLE meta (k TEXT PRIMARY KEY, v INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE start (at REAL NOT NULL) STRICT",  # of the process, in seconds since 1970
    ),
    (
        """
        CREATE TABLE llm_calls (
            message_id        INTEGER NOT NULL,
            attempt           INTEGER NOT NULL,
            provider          TEXT NOT NULL,
            model             TEXT NOT NULL,
            paid              INTEGER NOT NULL,
            user_id           INTEGER NOT NULL,
            guild_id          INTEGER,
            state             TEXT NOT NULL CHECK (state IN
                ('started', 'done', 'bad', 'refused', 'unknown')),
            reserved_tokens   INTEGER NOT NULL,
            prompt_tokens     INTEGER,
            completion_tokens INTEGER,
            answer            TEXT,   -- the model's answer as we understood it: no cells
            why               TEXT,
            started_at        TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
            ended_at          TEXT,
            PRIMARY KEY (message_id, attempt)  -- one owner for each request ever made
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE turn (
            message_id   INTEGER PRIMARY KEY,
            place_id     INTEGER NOT NULL,
            decision     TEXT NOT NULL,
            source       TEXT NOT NULL,
            request      TEXT NOT NULL,
            mention_json TEXT
        ) STRICT
        """,
        "CREATE INDEX turn_place ON turn (place_id, message_id)",
        # Answers longer than a message are sent in parts; so many of them are known to be there.
        "ALTER TABLE mention ADD COLUMN parts INTEGER NOT NULL DEFAULT 0",
    ),
    (
        # The first message of a forum post has the id of its thread, so ids alone do not tell.
        "ALTER TABLE mention ADD COLUMN place_kind TEXT CHECK (place_kind IN ('thread', 'reply'))",
    ),
    (
        # A chart that can be changed by touch. Its table is not kept: the message that has it is read again.
        """
        CREATE TABLE chart (
            id                INTEGER PRIMARY KEY,  -- of the mention, or of the touch that copied it
            member_id         INTEGER NOT NULL,
            source_channel_id INTEGER NOT NULL,
            source_id         INTEGER NOT NULL,     -- the message with the table
            source_json       TEXT,                 -- the table's text where no message has it
            table_number      INTEGER NOT NULL DEFAULT 0,
            post_channel_id   INTEGER,
            post_id           INTEGER               -- our message with the picture, once it is known
        ) STRICT
        """,
        """
        CREATE TABLE revision (
            chart_id INTEGER NOT NULL,
            number   INTEGER NOT NULL,
            spec     TEXT NOT NULL,
            undo     INTEGER,  -- the revision that an undo goes back to, and that a redo goes on to
            redo     INTEGER,
            PRIMARY KEY (chart_id, number)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE click (
            id         INTEGER PRIMARY KEY,  -- the interaction's snowflake: UNIQUE, so one claim ever
            chart_id   INTEGER NOT NULL,
            number     INTEGER,              -- the revision that it makes; none of a refused one
            member_id  INTEGER NOT NULL,
            state      TEXT NOT NULL CHECK (state IN ('claimed', 'stored', 'done', 'refused')),
            owner      TEXT NOT NULL,
            click_json TEXT,
            why        TEXT,
            created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
            UNIQUE (chart_id, number)
        ) STRICT
        """,
        "CREATE INDEX click_unfinished ON click (id) WHERE state IN ('claimed', 'stored')",
    ),
    (
        # The one session with the gateway. Here, and not in a file of its own: a database that is deleted or
        # put back takes along what it says was heard.
        """
        CREATE TABLE session (
            application_id INTEGER PRIMARY KEY,
            id             TEXT NOT NULL,
            sequence       INTEGER NOT NULL,  -- up to this event all was heard, and every mention has its row
            resume_url     TEXT NOT NULL,
            intents        INTEGER NOT NULL
        ) STRICT
        """,
    ),
    (
        # A message may have several tables, and each revision of its chart may be of another.
        "ALTER TABLE revision ADD COLUMN table_number INTEGER NOT NULL DEFAULT 0",
        # What a server wants for all of its answers.
        """
        CREATE TABLE server (
            guild_id INTEGER PRIMARY KEY,
            wishes   TEXT NOT NULL  -- JSON
        ) STRICT
        """,
    ),
)


class NewerSchemaError(Exception):
    """The file was written by a newer Oneplot; an older one must not touch it."""

    def __init__(self, found: int) -> None:
        super().__init__(
            f"The database has schema version {found}; this Oneplot knows {len(MIGRATIONS)}. "
            "Start the newer version again, or set DATABASE_PATH to another file."
        )


def migrate(connection: sqlite3.Connection) -> int:
    """Bring the schema up to date and return its version; raise NewerSchemaError if it is ahead of us.

    The connection must be in autocommit mode (isolation_level None).
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(MIGRATIONS):
        raise NewerSchemaError(version)
    for number in range(version, len(MIGRATIONS)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in MIGRATIONS[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
    return len(MIGRATIONS)
