"""Vaults as each version made them open for good, all in them is there, and those of a later version are left alone."""

import shutil
from pathlib import Path

import apsw
import pytest

from neglect_tool.errors import VaultTooNew
from neglect_tool.services.vaults import list_assessments
from neglect_tool.vault import schema, store
from neglect_tool.vault.database import connect

RELEASED = Path(__file__).parent / "released"
"""Each version's own files, never written again. The passphrase of all is that of the bench."""
IN_EACH = {"closed": 3, "killed": 4}


@pytest.mark.parametrize("state", sorted(IN_EACH))
@pytest.mark.parametrize("version", sorted(path.name for path in RELEASED.iterdir() if path.name.isdigit()))
def test_a_vault_of_every_version_opens_is_brought_up_and_holds_all(vaults, version: str, state: str) -> None:
    folder = vaults.folder / "vault"
    shutil.copytree(RELEASED / version / state, folder)
    before = vaults.files(folder)
    report = vaults.inspect(folder)
    assert (report.faults, report.entries) == ((), IN_EACH[state])
    del (after := vaults.files(folder))["vault.lock"]
    assert after == before, "a check changes nothing, not the version either"
    with vaults.open(folder) as vault:
        assert (vault.read_only, vault.name, vault.shelf.ready) == (None, "R. Patel", True)
        assert len(list_assessments(vault)) == IN_EACH[state]
        assert vault.entries(after=0).__next__().author == "R. Patel"
        vaults.save(vault)
        assert vault.database.connection.pragma("user_version") == schema.VERSION
    assert vaults.inspect(folder).faults == ()


def test_a_database_of_a_later_version_is_refused_politely_and_left_alone(settled: Path, vaults) -> None:
    keys, _ = vaults.keys(settled)
    db = connect(settled / "vault.db", keys.database)
    db.pragma("user_version", schema.VERSION + 1)
    db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    db.close()
    before = vaults.files(settled)
    for attempt in (vaults.open, vaults.inspect):
        with pytest.raises(VaultTooNew, match="later version"):
            attempt(settled)
    assert vaults.files(settled) == before


def test_an_old_vault_that_may_not_be_written_is_read_as_it_is(vaults) -> None:
    folder = vaults.folder / "vault"
    shutil.copytree(RELEASED / "1" / "closed", folder)
    (folder / "vault.anchor").unlink()
    before = vaults.files(folder)
    with vaults.open(folder) as vault:
        assert "anchor is damaged or missing" in str(vault.read_only)
        assert not vault.shelf.ready
        assert len(list_assessments(vault)) == IN_EACH["closed"]
    del (after := vaults.files(folder))["vault.lock"]
    assert after == before


def test_the_fixtures_have_not_been_written_to() -> None:
    for folder in RELEASED.glob("[0-9]*/*"):
        assert not (folder / "vault.lock").exists()
        store.read_headers(folder)
