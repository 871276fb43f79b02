CREATE TABLE account (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    fence  INTEGER NOT NULL,
    holder TEXT,
    owner  TEXT
) STRICT;

CREATE TABLE record (
    account INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    key     BLOB NOT NULL,
    value   BLOB NOT NULL,
    PRIMARY KEY (account, kind, key)
) STRICT, WITHOUT ROWID;
