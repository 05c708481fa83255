"""The tables of a vault's database, and the way from each older version to this one.

Only `entry` holds what people wrote, and it is only ever appended to; a disposal empties entries where they stand.
`piece` holds the bytes of attachments, which entries vouch for, under a key that ends in a slash and the subject. The
others are drawn from entries, can be made anew at any time, and are what makes lists and searches quick: `shelved`
says up to which entry they have been.
"""

import apsw

VERSION = 2

_ENTRY = """
CREATE TABLE entry (
  seq INTEGER PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
  payload BLOB NOT NULL, mac BLOB NOT NULL) STRICT;
CREATE INDEX entry_by_subject ON entry (subject, seq);
"""
_SHELVES = """
CREATE INDEX entry_of_vault ON entry (kind, seq) WHERE subject = '';
CREATE TABLE piece (
  attachment TEXT NOT NULL, number INTEGER NOT NULL, bytes BLOB NOT NULL, UNIQUE (attachment, number)) STRICT;
CREATE TABLE shelved (upto INTEGER NOT NULL) STRICT;
INSERT INTO shelved VALUES (0);
CREATE TABLE register (
  subject TEXT PRIMARY KEY, seq INTEGER NOT NULL, reference TEXT NOT NULL, name TEXT NOT NULL, sort TEXT NOT NULL,
  as_at TEXT NOT NULL, row TEXT NOT NULL) STRICT;
CREATE INDEX register_by_name ON register (sort, reference, as_at);
CREATE INDEX register_by_reference ON register (reference, as_at);
CREATE VIRTUAL TABLE word USING fts5 (
  subject UNINDEXED, place UNINDEXED, text, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO word (word, rank) VALUES ('secure-delete', 1);
"""
_STEPS = {1: _SHELVES}
"""From each older version to the next."""


def make(db: apsw.Connection) -> None:
    """All tables, in a new database."""
    db.execute(f"BEGIN IMMEDIATE; {_ENTRY} {_SHELVES} PRAGMA user_version = {VERSION}; COMMIT;")


def bring_up(db: apsw.Connection) -> None:
    """Bring an older database to this version in one transaction: killed at any moment, it is the one or the other."""
    version = db.pragma("user_version")
    if version == VERSION:
        return
    steps = " ".join(_STEPS[step] for step in range(version, VERSION))
    db.execute("BEGIN IMMEDIATE")
    try:
        db.execute(f"{steps} PRAGMA user_version = {VERSION};")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
