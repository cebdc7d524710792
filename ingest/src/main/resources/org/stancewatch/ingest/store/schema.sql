-- What ingest has to know after a crash. Times are milliseconds since 1970-01-01T00:00:00Z.
PRAGMA user_version = 1;

-- The one cluster on which what the other tables call published is.
CREATE TABLE home (
    cluster TEXT PRIMARY KEY
) WITHOUT ROWID;

-- How each source does.
CREATE TABLE source (
    id TEXT PRIMARY KEY,
    looked INTEGER,
    succeeded INTEGER,
    failures INTEGER NOT NULL DEFAULT 0,
    trouble TEXT,
    since INTEGER,
    interval INTEGER,
    etag TEXT,
    modified TEXT,
    digest TEXT,
    publisher TEXT,
    language TEXT
) WITHOUT ROWID;

-- What each source lists, as it was when it was dealt with last.
CREATE TABLE item (
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    told TEXT NOT NULL,
    article TEXT,
    seen INTEGER NOT NULL,
    PRIMARY KEY (source, key)
) WITHOUT ROWID;

-- The last revision of each article that the broker has confirmed.
CREATE TABLE article (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    url TEXT,
    link TEXT,
    publisher TEXT NOT NULL,
    owner TEXT,
    agency TEXT,
    title TEXT NOT NULL,
    language TEXT,
    published INTEGER NOT NULL,
    modified INTEGER,
    ordered INTEGER NOT NULL,
    substance TEXT NOT NULL,
    page TEXT,
    status TEXT NOT NULL,
    first INTEGER NOT NULL
) WITHOUT ROWID;

-- Revisions handed to the broker and not yet confirmed: after a crash they go out again under the time they had.
CREATE TABLE sending (
    article TEXT NOT NULL,
    content TEXT NOT NULL,
    recorded INTEGER NOT NULL,
    PRIMARY KEY (article, content)
) WITHOUT ROWID;

-- What is to be done, and when: a look at a source, the page of an item, another look at an article.
CREATE TABLE errand (
    kind TEXT NOT NULL,
    ref TEXT NOT NULL,
    source TEXT NOT NULL,
    host TEXT NOT NULL,
    due INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    item TEXT,
    PRIMARY KEY (kind, ref, source)
) WITHOUT ROWID;
CREATE INDEX errand_next ON errand (kind, host, due);

-- Requests by host and day.
CREATE TABLE visit (
    host TEXT NOT NULL,
    day TEXT NOT NULL,
    visits INTEGER NOT NULL,
    PRIMARY KEY (host, day)
) WITHOUT ROWID;

-- How far each archive is published.
CREATE TABLE archive (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL
) WITHOUT ROWID;
