"""The tables of a vault's database, and the way from each older version to this one.

Only `entry` holds what people wrote, and it is only ever appended to; a disposal empties entries where they stand.
`piece` holds the bytes of attachments, which entries vouch for, under a key that ends in a slash and the subject. The
others are drawn from entries, can be made anew at any time, and are what makes lists and searches quick: `register`
has a row for each assessment, `last` in one of a family's; `trace` the names, references and birth dates that may not
stand in another family's text; `word` every text that a person wrote. In both, a row's number is that of its
assessment, shifted by 20 bits, and a count. `shelved` says up to which entry all that has been drawn, by which edition
of the program's drawing, and how many families there are.
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
CREATE TABLE shelved (upto INTEGER NOT NULL, made INTEGER NOT NULL, families INTEGER NOT NULL) STRICT;
INSERT INTO shelved VALUES (0, 0, 0);
CREATE TABLE register (
  number INTEGER PRIMARY KEY, subject TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL, reference TEXT NOT NULL,
  name TEXT NOT NULL, sort TEXT NOT NULL, as_at TEXT NOT NULL, last INTEGER NOT NULL, searched TEXT NOT NULL,
  row TEXT NOT NULL) STRICT;
CREATE INDEX register_by_name ON register (sort, reference, searched) WHERE last = 1;
CREATE INDEX register_by_reference ON register (reference, as_at);
CREATE TABLE trace (
  at INTEGER PRIMARY KEY, kind INTEGER NOT NULL, word TEXT NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX trace_by_word ON trace (kind, word, text);
CREATE TRIGGER register_left AFTER DELETE ON register BEGIN
  DELETE FROM trace WHERE at >= OLD.number << 20 AND at < (OLD.number + 1) << 20;
  UPDATE shelved SET families = families - OLD.last;
  UPDATE register SET last = 1 WHERE OLD.last = 1 AND number = (
    SELECT number FROM register WHERE reference = OLD.reference ORDER BY as_at DESC, number DESC LIMIT 1);
END;
CREATE TRIGGER register_last AFTER UPDATE OF last ON register BEGIN
  UPDATE shelved SET families = families + NEW.last - OLD.last;
END;
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
