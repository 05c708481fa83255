"""`neglect-tool vault backup` and `vault restore` as IT runs them, and a rehearsal of losing a vault."""

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from neglect_tool.cli.vault_access import _nth
from neglect_tool.crypto import KdfParameters
from neglect_tool.exchange.document import canonical_bytes
from neglect_tool.vault import escrow, store

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests/domain/cases"
DOCUMENTS = [CASES / name for name in ("ada/ada-1.json", "cara/cara-1.json", "evan/evan-1.json", "jodie/jodie-1.json")]
PASSPHRASE = "plum kettle orbit"
CHEAP = KdfParameters(19 * 1024, 1, 1)


class Office:
    """A folder with a vault, a passphrase file and the agency's recovery key, and the command line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "passphrase").write_text(PASSPHRASE + "\n")
        (folder / "office").write_text("office words\n")
        public, secret = escrow.make_pair("Example Council", "office words", self.clock, CHEAP)
        (folder / "escrow.key").write_bytes(secret)
        agency = escrow.read_public(public, "escrow.pub")
        store.create(folder / "vault", PASSPHRASE, self.clock, escrow=agency, kdf=CHEAP).close()

    def clock(self) -> datetime:
        return datetime.now(UTC)

    def run(self, verb: str, *arguments: object, vault: str = "vault", by: str = "--passphrase-file passphrase"):
        given = [sys.executable, "-W", "error", "-m", "neglect_tool", "vault", verb, "--vault", vault, *by.split()]
        return subprocess.run(
            [*given, *map(str, arguments)],
            capture_output=True,
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])},
            stdin=subprocess.DEVNULL,
            timeout=60,
        )

    def done(self, verb: str, *arguments: object, **given: str) -> str:
        result = self.run(verb, *arguments, **given)
        assert (result.returncode, result.stderr.decode()) == (0, "")
        return result.stdout.decode()

    def refused(self, verb: str, *arguments: object, **given: str) -> str:
        result = self.run(verb, *arguments, **given)
        said = result.stderr.decode()
        assert (result.returncode, result.stdout) == (2, b"")
        assert said.startswith("neglect-tool: ")
        assert said.count("\n") == 1
        return said


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def holds_every_record(office: Office, vault: str, documents: list[Path], by: str = "--passphrase-file passphrase"):
    listed = office.done("list", vault=vault, by=by).splitlines()
    assert [line.split("\t")[0] for line in listed] == [path.stem for path in documents]
    for path in documents:
        exported = office.run("export", "--id", path.stem, vault=vault, by=by)
        assert exported.stdout == canonical_bytes(json.loads(path.read_bytes()))


def test_a_rehearsal_make_use_damage_restore_and_every_record_is_there(office: Office) -> None:
    office.done("import", *DOCUMENTS[:2])
    office.done("import", *DOCUMENTS[2:])
    said = office.done("backup", "--out", "copy.neglect-backup")
    assert said.startswith("Backed up and verified: copy.neglect-backup. Head ")
    database = office.folder / "vault/vault.db"
    data = bytearray(database.read_bytes())
    for page in range(1, len(data) // 4096):
        data[page * 4096 + 500] ^= 1
    database.write_bytes(data)
    checked = office.run("check")
    assert checked.returncode == 1
    assert b"vault.db" in checked.stdout
    before = {path.name: path.read_bytes() for path in (office.folder / "vault").iterdir()}
    said = office.done("restore", "--from", "copy.neglect-backup", vault="mended")
    assert said.startswith("Restored into mended: ")
    assert "less than a day ago" in said
    assert office.done("check", vault="mended").startswith("Sound: ")
    holds_every_record(office, "mended", DOCUMENTS)
    assert {path.name: path.read_bytes() for path in (office.folder / "vault").iterdir()} == before
    assert office.done("import", CASES / "cara/cara-2.json", vault="mended") == "cara-2 imported\n"


def test_a_forgotten_passphrase_costs_no_record_where_the_agency_has_its_key(office: Office) -> None:
    office.done("import", *DOCUMENTS)
    office.done("backup", "--out", "copy")
    by = "--escrow-key escrow.key --escrow-passphrase-file office"
    assert office.done("restore", "--from", "copy", vault="recovered", by=by).startswith("Restored into recovered")
    holds_every_record(office, "recovered", DOCUMENTS)
    wrong = "--escrow-key escrow.key --escrow-passphrase-file passphrase"
    assert "not the recovery key's passphrase" in office.refused("restore", "--from", "copy", vault="never", by=wrong)
    half = "--escrow-passphrase-file office"
    assert "goes with --escrow-key" in office.refused("restore", "--from", "copy", vault="never", by=half)
    assert not (office.folder / "never").exists()


def test_without_a_file_it_goes_to_the_vaults_own_backups_and_the_second_place(office: Office) -> None:
    office.done("import", DOCUMENTS[0])
    office.done("backup")
    (office.folder / "stick").mkdir()
    office.done("backup", "--second-place", "stick")
    own = sorted(path.name for path in (office.folder / "vault/backups").iterdir())
    assert sorted(path.name for path in (office.folder / "stick").iterdir()) == own
    assert own[0].startswith("vault-20")
    office.done("restore", "--from", office.folder / "stick" / own[-1], vault="again")
    (office.folder / "stick").rename(office.folder / "away")
    noted = office.run("backup")
    assert (noted.returncode, noted.stderr.count(b"\n")) == (0, 1)
    assert b"is not there now" in noted.stderr
    office.done("backup", "--no-second-place")
    assert "no such folder" in office.refused("backup", "--second-place", "nowhere")


def test_a_restore_is_refused_in_words_and_touches_nothing(office: Office) -> None:
    office.done("import", DOCUMENTS[0])
    office.done("backup", "--out", "copy")
    copy = office.folder / "copy"
    (office.folder / "wrong").write_text("plum kettle\n")
    wrong = "--passphrase-file wrong"
    assert "not its passphrase" in office.refused("restore", "--from", "copy", vault="never", by=wrong)
    before = {path.name: path.read_bytes() for path in (office.folder / "vault").iterdir()}
    assert "not empty" in office.refused("restore", "--from", "copy")
    assert {path.name: path.read_bytes() for path in (office.folder / "vault").iterdir()} == before
    assert "no such file" in office.refused("restore", "--from", "nothing", vault="never")
    assert "not a backup" in office.refused("restore", "--from", "passphrase", vault="never")
    data = copy.read_bytes()
    copy.write_bytes(data[:9000] + bytes([data[9000] ^ 1]) + data[9001:])
    assert "damaged" in office.refused("restore", "--from", "copy", vault="never")
    assert sorted(path.name for path in office.folder.iterdir()) == [
        "copy", "escrow.key", "office", "passphrase", "vault", "wrong",
    ]  # fmt: skip


def test_an_existing_file_is_kept_and_force_replaces_an_earlier_backup_of_this_vault_alone(office: Office) -> None:
    office.done("import", DOCUMENTS[0])
    office.done("backup", "--out", "copy")
    first = (office.folder / "copy").read_bytes()
    assert "exists already" in office.refused("backup", "--out", "copy")
    assert "kept" in office.refused("backup", "--out", "escrow.key", "--force")
    assert (office.folder / "copy").read_bytes() == first
    office.done("import", DOCUMENTS[1])
    office.done("backup", "--out", "copy", "--force")
    office.done("restore", "--from", "copy", vault="again")
    holds_every_record(office, "again", DOCUMENTS[:2])


def test_a_vault_with_saves_missing_is_not_backed_up_over_good_backups(office: Office) -> None:
    office.done("import", DOCUMENTS[0])
    older = (office.folder / "vault/vault.db").read_bytes()
    office.done("import", DOCUMENTS[1])
    office.done("backup", "--out", "copy")
    good = (office.folder / "copy").read_bytes()
    (office.folder / "vault/vault.db").write_bytes(older)
    result = office.run("backup", "--out", "copy", "--force")
    assert result.returncode == 2
    assert b"entries are missing" in result.stderr
    assert (office.folder / "copy").read_bytes() == good


def test_a_vault_whose_only_fault_is_one_backup_says_so(office: Office) -> None:
    office.done("import", DOCUMENTS[0])
    office.done("backup")
    (file,) = (office.folder / "vault/backups").iterdir()
    data = file.read_bytes()
    file.write_bytes(data[:-1])
    result = office.run("check")
    assert result.returncode == 1
    assert result.stdout.decode() == (
        f"backups/{file.name}: this backup is damaged: it is not as it was written; the vault itself is sound. "
        "Another is made by itself; this one can be deleted.\n"
    )


def test_what_cannot_be_meant_is_refused_before_anything_is_done(office: Office) -> None:
    (office.folder / "stick").mkdir()
    both = office.refused("backup", "--second-place", "stick", "--no-second-place")
    assert "both asked for" in both
    inside = office.refused("backup", "--out", "vault/mine.neglect-backup")
    assert "inside the vault's own folder" in inside
    assert not (office.folder / "vault" / "mine.neglect-backup").exists()


@pytest.mark.parametrize(("number", "words"), [(4, "4th"), (11, "11th"), (21, "21st"), (22, "22nd"), (113, "113th")])
def test_a_key_is_counted_as_people_count(number: int, words: str) -> None:
    assert _nth(number) == words


def test_the_check_says_how_many_backups_lie_there_and_so_that_all_are_gone(office: Office) -> None:
    office.done("backup")
    assert office.done("check").strip().endswith("1 backup lies with it.")
    shutil.rmtree(office.folder / "vault" / "backups")
    assert "No backup lies with it; if there was one, somebody took it away." in office.done("check")
