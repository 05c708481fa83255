"""Disposing of subjects: their entries are emptied where they stand, and every trace of them leaves the file.

SQLite overwrites what is deleted, but may leave copies of a few cells in unused corners of pages that were split or
merged. So the database is written anew after each disposal; a mark in it, set in the same transaction, says so until
it is done, and whoever opens the vault next does it if a kill or a full disk came between.
"""

import contextlib
from collections.abc import Sequence
from pathlib import Path

import apsw

from neglect_tool.errors import VaultError
from neglect_tool.vault.database import Database, connect
from neglect_tool.vault.disk import make_private
from neglect_tool.vault.disposed import GONE
from neglect_tool.vault.entry import PLACE

_UNSWEPT = 1
"""The database's application id while it has still to be written anew."""
_STEP = 256
"""Pages copied at once."""


def empty(db: apsw.Connection, subjects: Sequence[str], *, shelves: bool) -> None:
    """Within the caller's transaction: empty the entries of these subjects and clear every table of them."""
    db.executemany(
        f"UPDATE entry SET author = '', kind = '{GONE}', subject = '', payload = x'' WHERE subject = ?",  # noqa: S608
        [(subject,) for subject in subjects],
    )
    db.execute(
        f"UPDATE entry SET author = '', kind = '{GONE}', payload = x'' WHERE subject = '' AND kind = '{PLACE}'"  # noqa: S608
    )
    if shelves:
        clear_shelves(db, subjects)
    db.pragma("application_id", _UNSWEPT)


def clear_shelves(db: apsw.Connection, subjects: Sequence[str]) -> None:
    """Take what belongs to these subjects out of the tables beside the chain, and their attachments' pieces.

    A piece is kept under the attachment's own id, a slash, and the subject that it belongs to.
    """
    each = [(subject,) for subject in subjects]
    db.executemany("DELETE FROM word WHERE subject = ?", each)
    db.executemany("DELETE FROM register WHERE subject = ?", each)
    db.executemany("DELETE FROM piece WHERE substr(attachment, instr(attachment, '/') + 1) = ?", each)


def sweep(database: Database, key: bytearray) -> bool:
    """Write the database anew if a disposal wants it, so that no unused corner keeps a trace; False: not done yet.

    It goes through an encrypted copy beside it, which needs little memory however large it is, and back in one
    transaction. The copy has the name of a change of key's, so what a kill leaves of it is cleared on opening.
    """
    anew = database.path.with_name(database.path.name + ".next")
    db = database.connection
    try:
        with database.said(writing=True):
            if db.pragma("application_id") != _UNSWEPT:
                return True
            database.settle()
            anew.unlink(missing_ok=True)
            make_private(anew)
            db.execute("VACUUM INTO ?", (str(anew.absolute()),))
            _take_back(db, anew, key)
        database.settle()
    except VaultError:
        return False
    finally:
        with contextlib.suppress(OSError):
            anew.unlink(missing_ok=True)
    return True


def _take_back(db: apsw.Connection, anew: Path, key: bytearray) -> None:
    """Put a copy's pages in the place of the database's own."""
    copy = connect(anew, key)
    try:
        copy.pragma("application_id", 0)
        with db.backup("main", copy, "main") as backup:
            while not backup.done:
                backup.step(_STEP)
    finally:
        copy.close()
