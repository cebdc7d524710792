CREATE TABLE endpoint (
    id TEXT PRIMARY KEY,
    url TEXT NOT NULL,
    format TEXT NOT NULL,
    filter TEXT NOT NULL,           -- JSON
    secret TEXT NOT NULL,
    created INTEGER NOT NULL,       -- times are milliseconds since 1970
    disabled TEXT,                  -- why; null: it is told
    failures INTEGER NOT NULL DEFAULT 0,    -- in a row, of the endpoint as a whole
    wait_until INTEGER NOT NULL DEFAULT 0,
    last_answer TEXT
) STRICT;

-- From which offset on an endpoint is told; no row: its beginning is not settled yet.
CREATE TABLE beginning (
    endpoint TEXT NOT NULL REFERENCES endpoint ON DELETE CASCADE,
    partition INTEGER NOT NULL,
    first_offset INTEGER NOT NULL,
    PRIMARY KEY (endpoint, partition)
) STRICT, WITHOUT ROWID;

-- The latest revision of an alert that was ever queued for an endpoint: what is here is not queued again, for good.
CREATE TABLE told (
    endpoint TEXT NOT NULL REFERENCES endpoint ON DELETE CASCADE,
    alert TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (endpoint, alert)
) STRICT, WITHOUT ROWID;

CREATE TABLE message (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    endpoint TEXT NOT NULL REFERENCES endpoint ON DELETE CASCADE,
    alert TEXT NOT NULL,
    revision INTEGER NOT NULL,
    body TEXT,                      -- null once it has ended
    queued INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'PENDING',  -- DELIVERED, GIVEN_UP
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt INTEGER NOT NULL DEFAULT 0,
    ended INTEGER,
    UNIQUE (endpoint, alert, revision)
) STRICT;

CREATE INDEX next_message ON message (endpoint, seq) WHERE state = 'PENDING';
CREATE INDEX pending_of_alert ON message (endpoint, alert, seq) WHERE state = 'PENDING';
CREATE INDEX ended_message ON message (ended) WHERE state <> 'PENDING';

-- How far stance.alert.v1 is read.
CREATE TABLE reading (partition INTEGER PRIMARY KEY, next_offset INTEGER NOT NULL) STRICT;

-- Which topic of which cluster that is.
CREATE TABLE source (identity TEXT PRIMARY KEY) STRICT;

PRAGMA user_version = 1;
