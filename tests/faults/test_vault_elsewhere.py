"""Nobody is locked in: with the database's key, SQLCipher itself reads a vault, and without it nobody does."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from neglect_tool.crypto import new_key
from neglect_tool.vault.entry import Entry


def opened_by_sqlcipher(database: Path, key: bytearray) -> sqlcipher.Connection:
    """A connection of SQLCipher 4 with its own settings, which are those of its format, and a raw key."""
    connection = sqlcipher.connect(str(database))
    (version,) = connection.execute("PRAGMA cipher_version").fetchone()
    assert version.startswith("4."), version
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


@pytest.mark.parametrize("kept", ["settled", "unsettled"])
def test_sqlcipher_reads_every_entry_with_the_key_of_the_database(kept: str, vaults, figure, request) -> None:
    folder = request.getfixturevalue(kept)
    keys, _ = vaults.keys(folder)
    with vaults.open(vaults.copy(folder, "ours")) as vault:
        ours = [entry for entry in vault.entries() if entry.subject]
    connection = opened_by_sqlcipher(folder / "vault.db", keys.database)
    found = connection.execute(
        "SELECT seq, at, author, kind, subject, payload FROM entry WHERE subject != '' ORDER BY seq"
    ).fetchall()
    assert [Entry(*row) for row in found] == ours
    assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == [], "a page's HMAC is not SQLCipher's"
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()
    assert vaults.inspect(folder).faults == ()
    with vaults.open(folder) as vault:
        assert [entry for entry in vault.entries() if entry.subject] == ours
    if kept == "settled":
        figure("SQLCipher itself reads a vault", f"all {len(ours)} entries; it finds each page whole")


def test_sqlcipher_reads_nothing_with_another_key(settled: Path, figure) -> None:
    connection = opened_by_sqlcipher(settled / "vault.db", new_key())
    with pytest.raises(sqlcipher.DatabaseError, match="not a database"):
        connection.execute("SELECT count(*) FROM sqlite_master")
    connection.close()
    figure("SQLCipher itself with another key", "", "reads nothing")
