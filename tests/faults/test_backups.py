"""Backups: consistent while people work, found out when a byte is wrong, refused of an unsound vault, no litter."""

import hashlib
import json
import os
import random
import sys
import threading
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path

import pytest

from neglect_tool.errors import (
    FileProblem,
    VaultDamaged,
    VaultError,
    VaultFull,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
)
from neglect_tool.vault import access, backup, escrow, restoring, rotation, store
from neglect_tool.vault.backup_file import read_front
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.passphrase import Passphrase
from neglect_tool.vault.pieces import ATTACHED, Pieces, print_of

DICE = random.Random(20260701)
RELEASED = Path(__file__).parent / "released/backup-1/R. Patel-20260701T090000Z.neglect-backup"


@pytest.fixture
def backed(opened, vaults) -> Path:
    """A backup of the settled vault, of its 30 saves."""
    return backup.make(opened, vaults.folder / "one.neglect-backup").path


def restored(vaults, file: Path, name: str = "again", secret=None):
    return restoring.restore(file, vaults.folder / name, secret or vaults.passphrase, vaults.clock)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.trial
def test_a_backup_made_while_saves_go_on_is_the_vault_of_one_moment(vaults, monkeypatch, figure) -> None:
    # Few pages a step, so that many saves fall between the first and the last.
    monkeypatch.setattr(backup, "_STEP", 8)
    during, tries = 0, vaults.share(8, 100)
    for number in range(0, tries, 4):
        # A new vault now and then, or it would only grow.
        with vaults.create(f"vault-{number}") as vault:
            vaults.save(vault, 150)
            stop = threading.Event()
            saver = threading.Thread(target=saves_until, args=(stop, vaults, vault))
            saver.start()
            try:
                for each in range(4):
                    during += backed_up_whole(vaults, vault, f"{number + each}")
            finally:
                stop.set()
                saver.join()
            assert vault.check().faults == ()
    assert during > 0, "no save fell into a backup, so nothing was shown"
    figure(
        "backup under writes",
        f"{vaults.share(8, 100)} of {vaults.share(8, 100)} consistent, {during} entries meanwhile",
    )


def saves_until(stop: threading.Event, vaults, vault) -> None:
    number = 0
    while not stop.wait(0.002):
        vaults.save(vault, 1 + number % 3, f"s{number % 7}")
        number += 1
        if number % 9 == 0:
            vault.idle()


def backed_up_whole(vaults, vault, name: str) -> int:
    """Back up, restore, and hold every entry against the vault's own; how many were saved meanwhile."""
    before = vault.head().seq
    made = backup.make(vault, vaults.folder / f"{name}.neglect-backup")
    head = made.manifest.head
    with vault.turn():
        (row,) = vault.database.rows(after=head.seq - 1, limit=1)
    assert row[1].hex() == head.mac
    done = restored(vaults, made.path, f"again-{name}")
    with vaults.open(done.folder) as again:
        kept = [entry for entry in again.entries() if entry.seq <= head.seq]
        assert kept == [entry for entry in vault.entries() if entry.seq <= head.seq]
        assert again.read_only is None
    return head.seq - before


@pytest.mark.trial
def test_a_backup_with_one_byte_wrong_is_found_without_a_key_and_nothing_is_restored(
    backed: Path, vaults, figure
) -> None:
    whole = backed.read_bytes()
    front = read_front(backed).start
    places = [*range(0, front, 7), *DICE.sample(range(len(whole)), vaults.share(60, 400))]
    for place in places:
        backed.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << DICE.randrange(8)]) + whole[place + 1 :])
        # Not even the passphrase is asked: this one is wrong, and the damage is told first.
        with pytest.raises(VaultError) as told:
            restored(vaults, backed, secret="not its passphrase")
        assert not isinstance(told.value, WrongPassphrase)
    for length in (0, 40, front, len(whole) - 1):
        backed.write_bytes(whole[:length])
        with pytest.raises(VaultError):
            restored(vaults, backed)
    backed.write_bytes(whole + b"\0")
    with pytest.raises(VaultDamaged):
        restored(vaults, backed)
    assert names(vaults.folder) == ["one.neglect-backup", "settled"]
    backed.write_bytes(whole)
    restored(vaults, backed)
    figure("restore with one bit flipped", f"{len(places)} of {len(places)} refused", "unflipped: restored")


@pytest.mark.parametrize("part", ["manifest", "header", "database"])
def test_a_backup_altered_by_someone_without_the_key_is_refused(backed: Path, vaults, part: str) -> None:
    """They can make the first line's hash right, and the manifest's; not its MAC."""
    front = read_front(backed)
    data = backed.read_bytes()
    header, database = front.header, data[front.start :]
    fields = json.loads(front.body)
    if part == "manifest":
        fields["made"] = "2020-01-01T00:00:00+00:00"
    elif part == "header":
        rest = header.partition(b"\n")[2].replace(b'"name":""', b'"name":"x"')
        header = b"neglect-vault/1 " + hashlib.sha256(b"neglect-vault/1\n" + rest).hexdigest().encode() + b"\n" + rest
        fields["parts"][0] |= {"bytes": len(header), "sha256": hashlib.sha256(header).hexdigest()}
    else:
        database = database[:5000] + bytes([database[5000] ^ 1]) + database[5001:]
        fields["parts"][1]["sha256"] = hashlib.sha256(database).hexdigest()
    body = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    rest = body + b"\n" + front.seal.hex().encode() + b"\n" + header + database
    backed.write_bytes(
        b"neglect-backup/1 " + hashlib.sha256(b"neglect-backup/1\n" + rest).hexdigest().encode() + b"\n" + rest
    )
    with pytest.raises(VaultDamaged, match="altered by someone without the vault's key"):
        restored(vaults, backed)
    assert not (vaults.folder / "again").exists()


def test_nothing_of_a_family_can_be_read_in_a_backup(vaults) -> None:
    with vaults.create() as vault:
        vaults.save(vault, 3, subject="canary-family")
        made = backup.make(vault, vaults.folder / "b.neglect-backup")
    data = made.path.read_bytes()
    assert b"canary" not in data
    assert b"save 1" not in data
    assert b"SQLite format 3" not in data
    assert made.manifest.made.encode() in data, "the control: what is meant to be read can be"
    if os.name == "posix":
        assert made.path.stat().st_mode & 0o777 == 0o600


def test_a_restored_vault_holds_every_entry_and_says_how_old_it_is(backed: Path, vaults, opened) -> None:
    head = opened.head()
    later = vaults.clock() + timedelta(days=12, minutes=5)
    done = restoring.restore(backed, vaults.folder / "a new place/again", vaults.passphrase, lambda: later)
    assert done.head == head
    assert "12 days ago" in done.notice
    with vaults.open(done.folder) as vault:
        kept = list(vault.entries())
        assert kept[:30] == list(opened.entries())[:30]
        entry = next(entry for entry in kept if entry.kind == "restored")
        assert json.loads(entry.payload) == {
            "version": 1, "made": done.made, "seq": head.seq, "mac": head.mac,
        }  # fmt: skip
        assert entry.seq == head.seq + 1
        assert vault.read_only is None
        assert vault.check().faults == ()
    assert names(vaults.folder) == ["a new place", "one.neglect-backup", "settled"]


def test_photographs_are_in_a_backup_and_a_vault_with_a_damaged_one_is_not_backed_up(vaults) -> None:
    data = random.Random(1).randbytes(900_000)
    with vaults.create() as vault:
        body = {"version": 1, "id": "00", "print": asdict(print_of(data))}
        Pieces(vault.shelf).put("s", "00", data)
        vault.append([NewEntry("a", ATTACHED, "s", json.dumps(body).encode())])
        made = backup.make(vault, vaults.folder / "b")
        with vaults.open(restored(vaults, made.path).folder) as again:
            assert Pieces(again.shelf).get("s", "00", print_of(data)) == data
        with vault.shelf.writing() as db:
            db.execute("UPDATE piece SET bytes = x'00' WHERE number = 1")
        with pytest.raises(VaultDamaged, match="an entry or attachment of the vault is not as it was kept"):
            backup.make(vault, vaults.folder / "never")
    assert names(vaults.folder) == ["again", "b", "vault"]


def test_a_restore_never_touches_what_is_there(backed: Path, vaults, settled: Path) -> None:
    taken = vaults.folder / "taken"
    taken.mkdir()
    (taken / "letter.txt").write_text("keep me")
    file = vaults.folder / "a file"
    file.write_text("keep me too")
    for folder in (taken, file):
        with pytest.raises(FileProblem, match="not empty"):
            restoring.restore(backed, folder, vaults.passphrase, vaults.clock)
    assert (taken / "letter.txt").read_text() == "keep me"
    assert file.read_text() == "keep me too"
    empty = vaults.folder / "empty"
    empty.mkdir()
    restoring.restore(backed, empty, vaults.passphrase, vaults.clock)
    vaults.open(empty).close()
    assert names(vaults.folder) == ["a file", "empty", "one.neglect-backup", "settled", "taken"]


def test_a_wrong_passphrase_restores_nothing(backed: Path, vaults) -> None:
    with pytest.raises(WrongPassphrase):
        restored(vaults, backed, secret="plum kettle")
    assert names(vaults.folder) == ["one.neglect-backup", "settled"]


def test_a_backup_opens_with_the_passphrase_of_its_time_and_with_the_agency_key(vaults) -> None:
    public, secret = escrow.make_pair("Council", "office words", vaults.clock, vaults.cheap)
    key = escrow.open_secret(secret, "office words", "escrow.key")
    folder = vaults.folder / "vault"
    agency = escrow.read_public(public, "escrow.pub")
    with store.create(folder, vaults.passphrase, vaults.clock, escrow=agency, kdf=vaults.cheap) as vault:
        vaults.save(vault, 5)
        first = backup.make(vault, vaults.folder / "first").path
        access.change_passphrase(vault, Passphrase(vaults.passphrase), "a newer one", kdf=vaults.cheap)
        second = backup.make(vault, vaults.folder / "second").path
        rotation.rotate(vault, Passphrase("a newer one"), "someone left", kdf=vaults.cheap)
    with store.open_(folder, "a newer one", vaults.clock) as vault:
        third = backup.make(vault, vaults.folder / "third").path
        assert vault.check().faults == ()
    opens = {first: vaults.passphrase, second: "a newer one", third: "a newer one"}
    for number, (file, passphrase) in enumerate(opens.items()):
        for with_, secret_ in (("passphrase", passphrase), ("agency", key)):
            done = restored(vaults, file, f"{number}-{with_}", secret_)
            with store.open_(done.folder, secret_, vaults.clock) as again:
                assert vaults.saves(again) == 5
                assert again.check().faults == ()
    for file, passphrase in ((first, "a newer one"), (second, vaults.passphrase), (third, vaults.passphrase)):
        with pytest.raises(WrongPassphrase):
            restored(vaults, file, "never", passphrase)


def test_no_backup_is_made_of_a_vault_whose_saves_are_missing(unsettled: Path, vaults) -> None:
    (unsettled / "vault.db-wal").unlink()
    out = vaults.folder / "never"
    with vaults.open(unsettled) as vault, pytest.raises(VaultError, match="not sound: 7 entries are missing"):
        backup.make(vault, out)
    assert not out.exists()


def test_no_backup_is_made_of_a_vault_with_a_damaged_page(settled: Path, vaults) -> None:
    with vaults.open(settled) as vault:
        vaults.save(vault, 100, subject="long")
    for place in (9, 20, 5):
        damaged = vaults.copy(settled, f"damaged-{place}")
        data = bytearray((damaged / "vault.db").read_bytes())
        data[place * 4096 + 1000] ^= 4
        (damaged / "vault.db").write_bytes(data)
        with pytest.raises(VaultError, match="not as it was written"), vaults.open(damaged) as vault:
            backup.make(vault, vaults.folder / "never")
    assert not [name for name in names(vaults.folder) if name.startswith("never")]


def test_no_backup_is_made_of_a_vault_whose_chain_was_edited_with_the_key(settled: Path, vaults) -> None:
    from neglect_tool.vault.database import connect

    keys, _ = vaults.keys(settled)
    db = connect(settled / "vault.db", keys.database)
    db.execute("UPDATE entry SET author = 'someone else' WHERE seq = 3")
    db.wal_checkpoint()
    db.close()
    with vaults.open(settled) as vault:
        # Opening looks at the chain's end alone; the backup at all of it.
        assert vault.read_only is None
        with pytest.raises(VaultDamaged, match="not as it was kept"):
            backup.make(vault, vaults.folder / "never")
    assert names(vaults.folder) == ["settled"]


def test_a_cancelled_backup_leaves_nothing_and_the_vault_goes_on(opened, vaults, monkeypatch) -> None:
    monkeypatch.setattr(backup, "_STEP", 4)
    vaults.save(opened, 60)
    asks = 0

    def count() -> bool:
        nonlocal asks
        asks += 1
        return asks == stop_at

    stop_at = 0
    backup.make(opened, vaults.folder / "whole", cancelled=count)
    all_asks = asks
    assert all_asks > 5
    for stop_at in range(1, all_asks + 1):  # noqa: B007 - `count` reads it
        asks = 0
        with pytest.raises(backup.BackupStopped):
            backup.make(opened, vaults.folder / "never", cancelled=count)
        assert names(vaults.folder) == ["settled", "whole"]
    vaults.save(opened)
    assert opened.check().faults == ()


def test_a_vault_closed_during_a_backup_is_said_and_nothing_is_left(settled: Path, vaults, monkeypatch) -> None:
    monkeypatch.setattr(backup, "_STEP", 1)
    for way in ("close", "rotate"):
        vault = vaults.open(settled)
        told: list[int] = []

        def leave(percent: int, words: str, vault=vault, way=way, told=told) -> None:
            told.append(percent)
            if len(told) == 3 and way == "close":
                vault.close()
            elif len(told) == 3:
                rotation.rotate(vault, Passphrase(vaults.passphrase), "test", kdf=vaults.cheap)

        with pytest.raises(VaultError, match="closed"):
            backup.make(vault, vaults.folder / "never", say=leave)
        assert names(vaults.folder) == ["settled"]
        assert vaults.inspect(settled).faults == ()


def test_a_file_that_is_there_is_kept(opened, backed: Path, vaults) -> None:
    letter = vaults.folder / "letter"
    letter.write_text("keep me")
    with vaults.create("other") as other:
        another = backup.make(other, vaults.folder / "another").path
    before = {path: path.read_bytes() for path in (letter, another, backed)}
    for path in before:
        with pytest.raises(FileProblem, match="exists already"):
            backup.make(opened, path)
    for path in (letter, another):
        with pytest.raises(FileProblem, match="not an earlier backup of this vault"):
            backup.make(opened, path, force=True)
    assert {path: path.read_bytes() for path in before} == before
    vaults.save(opened)
    assert backup.make(opened, backed, force=True).manifest.head == opened.head()


@pytest.mark.skipif(sys.platform == "win32", reason="the size of files is limited through POSIX")
def test_a_full_disk_during_a_backup_or_a_restore_leaves_nothing(settled: Path, vaults) -> None:
    script = """
        import resource, sys
        from datetime import UTC, datetime
        from pathlib import Path
        from neglect_tool.errors import NeglectToolError
        from neglect_tool.vault import backup, restoring, store

        clock = lambda: datetime.now(UTC)
        home, hard = Path(sys.argv[1]), resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        limit = lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        vault = store.open_(home / "settled", sys.argv[2], clock)
        vault.idle()
        for size in (0, 100, 5000, 30_000, 60_000):
            limit(size)
            try:
                backup.make(vault, home / "never")
                print("made", size)
            except NeglectToolError as error:
                assert "no backup was made" in error.what or "cannot be used" in error.what, error
            limit(hard)
        backup.make(vault, home / "whole")
        vault.close()
        for size in (0, 100, 5000, 30_000, 60_000):
            limit(size)
            try:
                restoring.restore(home / "whole", home / "again", sys.argv[2], clock)
                print("restored", size)
            except NeglectToolError:
                pass
            limit(hard)
        print(sorted(path.name for path in home.iterdir()))
        restoring.restore(home / "whole", home / "again", sys.argv[2], clock)
    """
    out, err = vaults.child(script, vaults.folder, vaults.passphrase).communicate(timeout=60)
    assert (err, out) == ("", "['settled', 'whole']\n")
    with vaults.open(vaults.folder / "again") as vault:
        assert (vault.read_only, vaults.saves(vault)) == (None, 30)


def test_the_check_covers_every_backup_and_says_where_one_is_damaged(settled: Path, vaults) -> None:
    with vaults.open(settled) as vault:
        (settled / "backups").mkdir()
        for name in ("v-20260701T090000Z.neglect-backup", "v-20260702T090000Z.neglect-backup"):
            backup.make(vault, settled / "backups" / name)
        with vaults.create("other") as other:
            stranger = backup.make(other, settled / "backups" / "v-20260703T090000Z.neglect-backup").path
    (fault,) = vaults.inspect(settled).faults
    assert (fault.where, fault.what.partition(";")[0]) == (f"backups/{stranger.name}", "this backup is another vault's")
    stranger.unlink()
    assert vaults.inspect(settled).faults == ()
    file = settled / "backups/v-20260701T090000Z.neglect-backup"
    whole = file.read_bytes()
    for place in (3, 40, 100, 700, 50_000, len(whole) - 1):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        (fault,) = vaults.inspect(settled).faults
        assert fault.where == f"backups/{file.name}"
        assert fault.what.endswith("; the vault itself is sound")
    anchor = (settled / "vault.anchor").read_bytes()
    (settled / "vault.anchor").write_bytes(anchor[:-1])
    assert not any("itself is sound" in fault.what for fault in vaults.inspect(settled).faults)


def test_the_check_finds_a_backup_whose_database_somebody_altered_and_hashed_again(settled: Path, vaults) -> None:
    with vaults.open(settled) as vault:
        (settled / "backups").mkdir()
        file = backup.make(vault, settled / "backups/v-20260701T090000Z.neglect-backup").path
    front, data = read_front(file), bytearray(file.read_bytes())
    data[front.start + 5000] ^= 1
    rest = bytes(data).partition(b"\n")[2]
    file.write_bytes(
        b"neglect-backup/1 " + hashlib.sha256(b"neglect-backup/1\n" + rest).hexdigest().encode() + b"\n" + rest
    )
    (fault,) = vaults.inspect(settled).faults
    assert fault.where == f"backups/{file.name}"


def test_a_backup_of_a_later_version_is_refused_politely_and_left_alone(vaults) -> None:
    rest = b'{"what":"only that version knows"}\nand more\n'
    checksum = hashlib.sha256(b"neglect-backup/2\n" + rest).hexdigest().encode()
    file = vaults.folder / "later"
    file.write_bytes(b"neglect-backup/2 " + checksum + b"\n" + rest)
    with pytest.raises(VaultTooNew, match="later version"):
        restored(vaults, file)
    assert file.read_bytes() == b"neglect-backup/2 " + checksum + b"\n" + rest
    file.write_bytes(b"neglect-backup/3 " + checksum + b"\n" + rest)
    with pytest.raises(VaultDamaged):
        restored(vaults, file)
    file.write_bytes(b"neglect-vault/1 " + checksum + b"\n" + rest)
    with pytest.raises(VaultError, match="not a backup"):
        restored(vaults, file)
    assert names(vaults.folder) == ["later"]


def test_a_backup_of_version_1_opens_for_good(vaults) -> None:
    assert RELEASED.read_bytes().startswith(b"neglect-backup/1 ")
    done = restored(vaults, RELEASED)
    assert (done.made, done.head.seq) == ("2026-07-01T09:00:00+00:00", 6)
    with vaults.open(done.folder) as vault:
        assert vault.name == "R. Patel"
        assert [entry.payload for entry in vault.entries() if entry.subject] == [
            b"save %d of the released backup" % number for number in range(1, 6)
        ]
        assert vault.check().faults == ()


def test_a_backup_in_the_place_of_a_damaged_vault_puts_the_old_one_aside(settled: Path, vaults) -> None:
    (settled / "backups").mkdir()
    with vaults.open(settled) as vault:
        file = backup.make(vault, settled / "backups/settled-20260701T090000Z.neglect-backup").path
    (settled / "vault.db").write_bytes(b"rubbish" * 1000)
    before = {path.name: path.read_bytes() for path in settled.iterdir() if path.is_file()}
    done = restoring.replace(settled, file, vaults.passphrase, vaults.clock)
    assert done.aside is not None
    assert done.aside.name.startswith("settled (put aside 20")
    assert {path.name: path.read_bytes() for path in done.aside.iterdir()} == before
    assert names(settled / "backups") == [file.name], "its backups go on with the vault"
    assert names(vaults.folder) == ["settled", done.aside.name]
    with vaults.open(settled) as vault:
        assert (vault.read_only, vaults.saves(vault)) == (None, 30)
        assert vault.check().faults == ()
        vaults.save(vault)


def test_a_replacement_that_cannot_be_leaves_the_old_vault_in_place(
    settled: Path, backed: Path, vaults, opened
) -> None:
    from neglect_tool.errors import VaultBusy

    with pytest.raises(VaultBusy):
        restoring.replace(settled, backed, vaults.passphrase, vaults.clock)
    opened.close()
    with vaults.create("other") as other:
        another = backup.make(other, vaults.folder / "another").path
    whole = backed.read_bytes()
    (vaults.folder / "flipped").write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    before = vaults.files(settled)
    for file, secret, told in (
        (another, vaults.passphrase, "another vault"),
        (backed, "wrong", "not its passphrase"),
        (vaults.folder / "flipped", vaults.passphrase, "damaged"),
        (vaults.folder / "none", vaults.passphrase, "no such file"),
    ):
        with pytest.raises(VaultError, match=told):
            restoring.replace(settled, file, secret, vaults.clock)
    assert vaults.files(settled) == before
    assert names(vaults.folder) == ["another", "flipped", "one.neglect-backup", "other", "settled"]
    with pytest.raises(VaultMissing):
        restoring.replace(vaults.folder / "nowhere", backed, vaults.passphrase, vaults.clock)


def test_a_rename_that_fails_is_taken_back(settled: Path, backed: Path, vaults, opened, monkeypatch) -> None:
    (settled / "backups").mkdir()
    (settled / "backups/kept").write_text("a backup")
    opened.close()
    before = {path.name: path.read_bytes() for path in settled.iterdir() if path.is_file()}
    real = os.rename
    for refused in (1, 2, 3, 4):
        count = 0

        def rename(source, target, *, refused=refused):
            nonlocal count
            count += 1
            if count == refused:
                raise PermissionError(13, "Permission denied")
            real(source, target)

        with monkeypatch.context() as patch:
            patch.setattr(os, "rename", rename)
            with pytest.raises(VaultError, match="permission denied"):
                restoring.replace(settled, backed, vaults.passphrase, vaults.clock)
        assert {path.name: path.read_bytes() for path in settled.iterdir() if path.is_file()} == before
        assert (settled / "backups/kept").read_text() == "a backup"
        assert names(vaults.folder) == ["one.neglect-backup", "settled"]


def test_a_vault_of_the_first_format_is_backed_up_without_being_changed_and_restored(vaults) -> None:
    folder = vaults.copy(Path(__file__).parent / "released/1/closed", "old")
    with store.look(folder, vaults.passphrase, vaults.clock) as vault:
        kept = [entry for entry in vault.entries() if entry.subject]
        made = backup.make(vault, vaults.folder / "b")
    assert kept
    with vaults.open(restored(vaults, made.path).folder) as again:
        assert [entry for entry in again.entries() if entry.subject] == kept
        assert again.check().faults == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_place_that_cannot_be_written_is_said(opened, vaults) -> None:
    closed = vaults.folder / "closed"
    closed.mkdir(mode=0o500)
    with pytest.raises((VaultFull, VaultError), match="cannot"):
        backup.make(opened, closed / "b")
