"""The ways in which an encrypted SQLite quietly is not one: each is shown to be real, and then to be shut."""

import logging
import sqlite3
from pathlib import Path

import apsw
import pytest

from neglect_tool.crypto import new_key
from neglect_tool.errors import VaultBusy, VaultDamaged, VaultError
from neglect_tool.vault.database import Database, connect, require_cipher

PLAIN = b"SQLite format 3\0"


def keyed(path: Path, key: str, *, cipher_first: bool = True) -> apsw.Connection:
    """A connection as a careless program would make it."""
    db = apsw.Connection(str(path))
    settings = [("cipher", "sqlcipher"), ("legacy", 4)]
    for name, value in [*settings, ("key", key)] if cipher_first else [("key", key), *settings]:
        db.pragma(name, value)
    return db


def test_an_empty_key_is_said_to_be_ok_and_writes_plain_text(tmp_path: Path) -> None:
    db = apsw.Connection(str(tmp_path / "trap.db"))
    db.pragma("cipher", "sqlcipher")
    assert db.pragma("key", "") == "ok"
    db.execute("CREATE TABLE t (a); INSERT INTO t VALUES ('canary')")
    db.close()
    assert (tmp_path / "trap.db").read_bytes().startswith(PLAIN)


@pytest.mark.parametrize("key", [bytearray(), bytearray(32), bytearray(b"k" * 31), bytearray(b"k" * 33)])
def test_a_key_that_is_empty_wiped_or_of_the_wrong_length_makes_no_file(tmp_path: Path, key: bytearray) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(tmp_path / "never.db", key, create=True)
    assert list(tmp_path.iterdir()) == []


def test_a_malformed_raw_key_is_taken_for_a_passphrase_and_ours_is_not(tmp_path: Path) -> None:
    malformed = "x'" + "0f" * 31 + "'"
    keyed(tmp_path / "trap.db", malformed).execute("CREATE TABLE t (a)").connection.close()
    keyed(tmp_path / "trap.db", malformed).execute("SELECT * FROM t").connection.close()

    key = new_key()
    made = connect(tmp_path / "ours.db", key, create=True)
    made.execute("CREATE TABLE t (a)")
    made.close()
    keyed(tmp_path / "ours.db", f"x'{key.hex()}'").execute("SELECT * FROM t").connection.close()
    with pytest.raises(apsw.NotADBError):
        keyed(tmp_path / "ours.db", key.hex()).execute("SELECT * FROM t")


def test_settings_after_the_key_do_not_open_it_so_ours_come_before(tmp_path: Path) -> None:
    key = new_key()
    made = connect(tmp_path / "ours.db", key, create=True)
    made.execute("CREATE TABLE t (a)")
    made.close()
    with pytest.raises(apsw.NotADBError):
        keyed(tmp_path / "ours.db", f"x'{key.hex()}'", cipher_first=False).execute("SELECT * FROM t")


def test_the_standard_library_ignores_a_key_and_cannot_read_a_vault(tmp_path: Path, settled: Path) -> None:
    plain = sqlite3.connect(tmp_path / "trap.db")
    plain.execute("PRAGMA key = 'secret'")
    plain.execute("CREATE TABLE t (a)")
    plain.commit()
    plain.close()
    assert (tmp_path / "trap.db").read_bytes().startswith(PLAIN)

    ours = sqlite3.connect(settled / "vault.db")
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        ours.execute("SELECT * FROM sqlite_master")
    ours.close()


def test_a_plain_database_in_the_vaults_place_is_refused_untouched(settled: Path, vaults) -> None:
    (settled / "vault.db").unlink()
    plain = sqlite3.connect(settled / "vault.db")
    plain.execute("CREATE TABLE entry (seq)")
    plain.commit()
    plain.close()
    before = vaults.files(settled)
    with pytest.raises(VaultDamaged, match="not encrypted"):
        vaults.open(settled)
    assert vaults.files(settled) == before


def test_the_wrong_key_for_a_database_is_damage_and_not_an_empty_one(settled: Path) -> None:
    with pytest.raises(VaultDamaged, match="not as it was written"):
        Database(settled / "vault.db", new_key())


def test_every_setting_is_as_it_was_asked_for(settled: Path, vaults) -> None:
    keys, _ = vaults.keys(settled)
    database = Database(settled / "vault.db", keys.database)
    wanted = {
        "cipher": "sqlcipher",
        "legacy": "4",
        "hmac_check": "1",
        "locking_mode": "exclusive",
        "journal_mode": "wal",
        "synchronous": "2",
        "secure_delete": "1",
        "temp_store": "2",
        "mmap_size": "0",
        "busy_timeout": "0",
        "wal_autocheckpoint": "0",
    }
    assert {name: str(database.connection.pragma(name)) for name in wanted} == wanted
    assert not (settled / "vault.db-shm").exists()
    database.close()


def test_a_setting_that_does_not_take_is_refused(settled: Path, vaults, monkeypatch: pytest.MonkeyPatch) -> None:
    from neglect_tool.vault import database

    monkeypatch.setattr(database, "_SETTINGS", (("synchronous", "OFF", 2),))
    keys, _ = vaults.keys(settled)
    with pytest.raises(VaultError, match="synchronous is 0 and must be 2"):
        Database(settled / "vault.db", keys.database)


@pytest.mark.parametrize("version", ["", "SQLite3 Multiple Ciphers 2.6.0", "SQLite3 Multiple Ciphers 1.9.9", "unknown"])
def test_an_encryption_library_that_is_missing_or_too_old_is_refused(version: str) -> None:
    with pytest.raises(VaultError, match="too old"):
        require_cipher(version)


@pytest.mark.parametrize(
    "version", ["SQLite3 Multiple Ciphers 2.6.1", "SQLite3 Multiple Ciphers 2.10.0", apsw.mc_version]
)
def test_the_one_that_was_tried_and_newer_ones_are_taken(version: str) -> None:
    require_cipher(version)


def test_another_program_that_has_the_database_open_is_said(settled: Path, vaults) -> None:
    keys, _ = vaults.keys(settled)
    child = vaults.child(
        """
        import apsw, sys
        db = apsw.Connection(sys.argv[1])
        for name, value in (("cipher", "sqlcipher"), ("legacy", 4), ("key", f"x'{sys.argv[2]}'")):
            db.pragma(name, value)
        db.execute("BEGIN IMMEDIATE; UPDATE entry SET at = at WHERE seq = 1")
        print("open", flush=True)
        sys.stdin.read()
        """,
        settled / "vault.db",
        keys.database.hex(),
    )
    assert child.stdout.readline() == "open\n"
    with pytest.raises(VaultBusy, match="another program"):
        vaults.open(settled)
    child.communicate()
    vaults.open(settled).close()


def test_nothing_of_the_vault_reaches_a_log_or_an_error(
    settled: Path, vaults, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    keys, _ = vaults.keys(settled)
    with vaults.open(settled) as vault:
        vaults.save(vault, subject="canary-subject")
        seen = repr(vault) + str(vault.notices)
    with pytest.raises(VaultError) as caught:
        vaults.save(vault, subject="canary-subject")
    texts = [seen, str(caught.value), *(record.getMessage() for record in caplog.records)]
    for text in texts:
        assert "canary" not in text
        assert vaults.passphrase not in text
        assert keys.database.hex() not in text


def test_keys_are_wiped_on_closing(settled: Path, vaults) -> None:
    vault = vaults.open(settled)
    keys = vault._keys
    assert any(keys.database)
    vault.close()
    assert not any(map(any, (keys.database, keys.chain, keys.anchor, keys.header)))
