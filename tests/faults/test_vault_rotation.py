"""A new key for a vault: nothing is lost, the old key opens nothing new, and whenever it is killed one opens."""

import json
import os
import random
import shutil
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from neglect_tool.errors import VaultDamaged, VaultError, WrongPassphrase
from neglect_tool.vault import access, backup, checking, escrow, rotation, store
from neglect_tool.vault.chain import Seal
from neglect_tool.vault.checking import Noted
from neglect_tool.vault.database import Database, connect
from neglect_tool.vault.passphrase import Passphrase

DICE = random.Random(20261124)


def rotated(vaults, folder: Path) -> rotation.Rotated:
    with vaults.open(folder) as vault:
        return rotation.rotate(vault, Passphrase(vaults.passphrase), "a test", kdf=vaults.cheap)


def test_all_is_there_under_the_new_key_and_more_can_be_saved(unsettled: Path, vaults) -> None:
    with vaults.open(unsettled) as vault:
        before = list(vault.entries())
    for generation in (2, 3, 4):
        assert rotated(vaults, unsettled) == rotation.Rotated(generation, ())
        assert vaults.inspect(unsettled).faults == ()
    with vaults.open(unsettled) as vault:
        assert vault.read_only is None
        assert list(vault.entries())[: len(before)] == before
        vaults.save(vault)
        assert vaults.saves(vault) == 37
        reasons = [json.loads(entry.payload)["reason"] for entry in vault.about_itself("key-rotated")]
        assert reasons == ["a test"] * 3
    assert {path.name for path in unsettled.iterdir()} <= {
        "ballast", "vault.anchor", "vault.db", "vault.db-wal", "vault.hdr", "vault.hdr.old", "vault.lock",
    }  # fmt: skip


def test_the_old_key_opens_neither_the_database_nor_the_anchor_nor_a_header_put_back(settled: Path, vaults) -> None:
    old, _ = vaults.keys(settled)
    headers = {name: (settled / name).read_bytes() for name in ("vault.hdr", "vault.hdr.old")}
    rotated(vaults, settled)
    with pytest.raises(VaultDamaged):
        Database(settled / "vault.db", old.database, frozen=True)
    new, _ = vaults.keys(settled)
    assert {bytes(old.chain), bytes(old.anchor), bytes(old.header)}.isdisjoint(
        (bytes(new.chain), bytes(new.anchor), bytes(new.header))
    )
    for name, data in headers.items():
        (settled / name).write_bytes(data)
    with pytest.raises(VaultDamaged):
        vaults.open(settled)


def test_heads_noted_before_the_change_can_still_be_shown(settled: Path, vaults) -> None:
    with vaults.open(settled) as vault:
        head = vault.head()
    rotated(vaults, settled)
    noted = Noted(head.seq, head.mac[:13])
    assert store.inspect(settled, vaults.passphrase, vaults.clock, [noted]).faults == ()
    wrong = Noted(head.seq, "0" * 13)
    (fault,) = store.inspect(settled, vaults.passphrase, vaults.clock, [wrong]).faults
    assert "put back to an older time" in fault.what


@pytest.mark.parametrize(
    ("where", "old", "new", "at"),
    [
        ("seq = 3", "save", "SAVE", "entry 3"),
        ("kind = 'key-rotated'", '"generation": 2', '"generation": 9', "entry 32"),
        ("kind = 'key-rotated'", '"former": "', '"former": "00', "entry 1"),
    ],
)
def test_entries_from_before_the_change_are_still_guarded(
    settled: Path, vaults, where: str, old: str, new: str, at: str
) -> None:
    """Someone who holds the database's key, and not the chain's, changes what was sealed under the former key."""
    rotated(vaults, settled)
    keys, _ = vaults.keys(settled)
    db = connect(settled / "vault.db", keys.database)
    db.execute(
        f"UPDATE entry SET payload = CAST(replace(CAST(payload AS TEXT), ?, ?) AS BLOB) WHERE {where}", (old, new)
    )
    assert db.changes() == 1
    db.wal_checkpoint()
    db.close()
    assert at in [fault.where for fault in vaults.inspect(settled).faults]


def test_the_agencys_key_goes_on_and_other_passphrases_do_not(settled: Path, vaults) -> None:
    public, secret = escrow.make_pair("Example Council", "larch tunnel pebble", vaults.clock, vaults.cheap)
    mine = Passphrase(vaults.passphrase)
    with vaults.open(settled) as vault:
        access.add_passphrase(vault, mine, "second way in", kdf=vaults.cheap)
        access.add_escrow(vault, mine, escrow.read_public(public, "escrow.pub"))
        assert rotation.rotate(vault, mine, "", kdf=vaults.cheap).dropped == (2,)
    with pytest.raises(WrongPassphrase):
        store.open_(settled, "second way in", vaults.clock)
    key = escrow.open_secret(secret, "larch tunnel pebble", "escrow.key")
    with store.recover(settled, key, "found again", vaults.clock, kdf=vaults.cheap) as vault:
        assert vaults.saves(vault) == 30
    assert rotation.Rotated(3, ()) == _rotate_with(settled, "found again", vaults)


def _rotate_with(folder: Path, passphrase: str, vaults) -> rotation.Rotated:
    with store.open_(folder, passphrase, vaults.clock) as vault:
        return rotation.rotate(vault, Passphrase(passphrase), "", kdf=vaults.cheap)


def test_a_wrong_passphrase_or_a_vault_that_is_read_only_is_not_given_a_new_key(settled: Path, vaults) -> None:
    with vaults.open(settled) as vault, pytest.raises(WrongPassphrase):
        rotation.rotate(vault, Passphrase("not this one"), "", kdf=vaults.cheap)
    (settled / "vault.anchor").unlink()
    before = vaults.files(settled)
    with vaults.open(settled) as vault, pytest.raises(VaultError, match="read only"):
        rotation.rotate(vault, Passphrase(vaults.passphrase), "", kdf=vaults.cheap)
    assert vaults.files(settled) == before


def test_a_change_cut_short_at_each_step_is_undone_or_finished(settled: Path, vaults) -> None:
    """Every state between the steps: the new files, then the header that makes them count, then each move."""
    old = vaults.copy(settled, "old")
    rotated(vaults, settled)
    new = vaults.files(settled)
    database, anchor, header = (new[name] for name in ("vault.db", "vault.anchor", "vault.hdr"))
    begun = {"vault.db.next": database, "vault.anchor.next": anchor}
    steps = {
        "database begun": {"vault.db.next": database[:9000]},
        "database whole": {"vault.db.next": database},
        "anchor there": begun,
        "header begun": {**begun, "vault.hdr.next.new": header[:70]},
        "header there": {**begun, "vault.hdr.next": header},
        "database moved": {"vault.db": database, "vault.anchor.next": anchor, "vault.hdr.next": header},
        "anchor moved": {"vault.db": database, "vault.anchor": anchor, "vault.hdr.next": header},
        "header moved": {
            "vault.db": database, "vault.anchor": anchor, "vault.hdr": header, "vault.hdr.next": header,
        },
    }  # fmt: skip
    for step, files in steps.items():
        folder = vaults.copy(old, step)
        for name, data in files.items():
            (folder / name).write_bytes(data)
        counts = "vault.hdr.next" in files
        faults = vaults.inspect(folder).faults
        assert bool(faults) == counts, step
        with vaults.open(folder) as vault:
            assert vault.read_only is None, step
            assert vault.header.generation == (2 if counts else 1), step
            assert vaults.saves(vault) == 30
            vaults.save(vault)
        assert not [path for path in folder.iterdir() if ".next" in path.name], step
        assert vaults.inspect(folder).faults == (), step


def test_a_damaged_header_of_a_change_keeps_nobody_out_and_is_kept_itself(settled: Path, vaults) -> None:
    stray = settled / "vault.hdr.next"
    stray.write_bytes(b"neglect-vault/1 nothing of the kind")
    assert vaults.inspect(settled).faults == ()
    assert stray.exists(), "a check changes nothing"
    with vaults.open(settled) as vault:
        assert vault.read_only is None
        assert vault.header.generation == 1
    assert (settled / "vault.hdr.next.damaged").read_bytes().startswith(b"neglect-vault/1 nothing")
    assert not stray.exists()


ROTATING = """
    import os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from neglect_tool.crypto import KdfParameters
    from neglect_tool.vault import access, rotation, store
    from neglect_tool.vault.passphrase import Passphrase

    cheap = KdfParameters(19 * 1024, 1, 1)
    folder, passphrase, other = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    clock = lambda: datetime.now(UTC)
    os.write(1, b"ready\\n")
    while True:
        with store.open_(folder, passphrase, clock) as vault:
            if sys.argv[4] == "rotate":
                rotation.rotate(vault, Passphrase(passphrase), "a test", kdf=cheap)
            else:
                access.change_passphrase(vault, Passphrase(passphrase), other, kdf=cheap)
                passphrase, other = other, passphrase
        os.write(1, b".")
"""


@pytest.mark.trial
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("change", ["rotate", "passphrase"])
def test_killed_at_any_moment_of_a_change_of_key_or_passphrase_it_opens(
    unsettled: Path, vaults, figure, change: str
) -> None:
    kills, changes = vaults.share(8, 200), 0
    ways = (vaults.passphrase, "quite another")
    for number in range(kills):
        folder = vaults.copy(unsettled, f"killed-{number}")
        child = vaults.child(ROTATING, folder, *ways, change)
        assert child.stdout.readline() == "ready\n"
        # Whole changes first, so that the kill falls within the next however busy the machine is.
        started = time.monotonic()
        whole = child.stdout.read(DICE.randint(1, 3))
        time.sleep(DICE.uniform(0, (time.monotonic() - started) / len(whole)))
        os.kill(child.pid, 9)
        out, err = child.communicate(timeout=60)
        assert err == ""
        changes += len(whole + out)
        opened = 0
        for passphrase in ways if change == "passphrase" else ways[:1]:
            try:
                with store.open_(folder, passphrase, vaults.clock) as vault:
                    opened += 1
                    assert vault.read_only is None
                    assert vaults.saves(vault) == 36
                assert store.inspect(folder, passphrase, vaults.clock).faults == ()
            except WrongPassphrase:
                continue
        assert opened == 1
        shutil.rmtree(folder)
    what = {"rotate": "key", "passphrase": "passphrase"}[change]
    figure(f"kill -9 during a change of {what}", f"{kills} kills, {changes:,} changes, opens each time, no save lost")


@pytest.mark.skipif(sys.platform == "win32", reason="the size of files is limited through POSIX")
def test_a_disk_without_room_for_the_change_keeps_the_old_key_and_works_on(vaults) -> None:
    script = """
        import resource, sys
        from datetime import UTC, datetime
        from pathlib import Path
        from neglect_tool.crypto import KdfParameters
        from neglect_tool.errors import VaultError
        from neglect_tool.vault import rotation, store
        from neglect_tool.vault.entry import NewEntry
        from neglect_tool.vault.passphrase import Passphrase

        folder, passphrase = Path(sys.argv[1]), sys.argv[2]
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        vault = store.open_(folder, passphrase, lambda: datetime.now(UTC))
        vault.append([NewEntry("a", "k", "s", bytes(200_000))])
        vault.idle()
        for limit in (1000, 60_000, 150_000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
            try:
                rotation.rotate(vault, Passphrase(passphrase), "", kdf=KdfParameters(19 * 1024, 1, 1))
            except VaultError as error:
                print(sorted(path.name for path in folder.iterdir() if ".next" in path.name), error.remedy[-1])
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
            vault.append([NewEntry("a", "k", "s", b"x")])
        vault.close()
        print(store.inspect(folder, passphrase, lambda: datetime.now(UTC)).faults)
    """
    with vaults.create() as vault:
        folder = vault.folder
    out, err = vaults.child(script, folder, vaults.passphrase).communicate(timeout=60)
    assert err == ""
    assert out == "[] .\n" * 3 + "()\n"


def test_the_clock_of_the_entry_is_the_vaults(settled: Path, vaults) -> None:
    with store.open_(settled, vaults.passphrase, lambda: datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)) as vault:
        rotation.rotate(vault, Passphrase(vaults.passphrase), "", kdf=vaults.cheap)
    with vaults.open(settled) as vault:
        assert vault.about_itself("key-rotated")[0].at == "2027-01-02T03:04:05.000000Z"


def test_with_the_database_s_key_alone_nothing_before_an_emptied_entry_can_be_sealed_anew(
    settled: Path, vaults
) -> None:
    """An emptied entry keeps its MAC, so whoever could seal as before the change could write the past up to it anew."""
    with vaults.open(settled) as vault:
        vaults.save(vault, 1, "b")
        gone = vault.dispose(["b"], "R. Patel", {"family": "F-1"}).runs[0][0]
    rotated(vaults, settled)
    keys, vault_id = vaults.keys(settled)
    database = Database(settled / "vault.db", keys.database)
    rows = database.rows()
    (rotation_entry,) = database.of_vault("key-rotated")
    held = bytes.fromhex(json.loads(rotation_entry.payload)["former"])
    seals = [Seal(bytearray(held[at : at + 32]), vault_id) for at in range(len(held) - 31)]
    seal = next((seal for seal in seals if seal.next_mac(seal.first_mac(), rows[0][0]) == rows[0][1]), seals[0])
    before = seal.first_mac()
    for entry, _ in rows[: gone - 1]:
        forged = replace(entry, payload=entry.payload.replace(b"save", b"SAVE"))
        before = seal.next_mac(before, forged)
        database.connection.execute(
            "UPDATE entry SET payload = ?, mac = ? WHERE seq = ?", (forged.payload, before, entry.seq)
        )
    database.settle()
    database.close()
    assert "entry 1" in [fault.where for fault in vaults.inspect(settled).faults]


class Killed(BaseException):
    """Where the process ended."""


@pytest.mark.parametrize("done", range(6))
def test_killed_while_a_change_that_failed_at_the_last_is_taken_back_one_key_opens(
    settled: Path, vaults, monkeypatch, done: int
) -> None:
    def written_but_not_said(path: Path, data: bytes) -> None:
        path.write_bytes(data)
        raise OSError(5, "Input/output error")

    vault, unlink, left = vaults.open(settled), Path.unlink, [done]

    def unlink_some(path: Path, missing_ok: bool = False) -> None:
        if path.exists():
            if not left[0]:
                raise Killed
            left[0] -= 1
        unlink(path, missing_ok)

    def clear(folder: Path) -> None:
        with monkeypatch.context() as killing:
            killing.setattr(Path, "unlink", unlink_some)
            cleared(folder)

    cleared = rotation._clear
    with monkeypatch.context() as failing:
        failing.setattr(rotation, "write_durably", written_but_not_said)
        failing.setattr(rotation, "_clear", clear)
        with pytest.raises((Killed, VaultError)):
            rotation.rotate(vault, Passphrase(vaults.passphrase), "", kdf=vaults.cheap)
    state = vaults.copy(settled, "state")
    vault.close()
    with vaults.open(state) as again:
        assert vaults.saves(again) == 30


def test_a_change_that_counts_and_cannot_be_finished_says_so_and_opening_finishes_it(
    settled: Path, vaults, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = rotation.write_durably

    def full(path: Path, data: bytes) -> None:
        if path.name == "vault.hdr":
            raise OSError(28, "No space left on device")
        write(path, data)

    with monkeypatch.context() as failing:
        failing.setattr(rotation, "write_durably", full)
        with vaults.open(settled) as vault, pytest.raises(VaultError, match="the key is changed") as told:
            rotation.rotate(vault, Passphrase(vaults.passphrase), "", kdf=vaults.cheap)
    assert "open the vault" in told.value.remedy
    with vaults.open(settled) as vault:
        assert vault.header.generation == 2
        assert vaults.saves(vault) == 30


def test_former_keys_are_wiped_where_a_check_or_a_backup_fails_too(
    settled: Path, vaults, monkeypatch: pytest.MonkeyPatch
) -> None:
    rotated(vaults, settled)
    seals: list[Seal] = []
    after = Seal.after

    def remembered(self: Seal, rotations) -> Seal:
        seals.append(after(self, rotations))
        return seals[-1]

    def broken(*_: object) -> None:
        raise VaultDamaged("entry 3", "it cannot be read", "Restore.")

    monkeypatch.setattr(Seal, "after", remembered)
    rotated(vaults, settled)
    for module in (checking, backup):
        monkeypatch.setattr(module, "check_entries", broken)
    assert vaults.inspect(settled).faults
    with vaults.open(settled) as vault, pytest.raises(VaultDamaged):
        backup.make(vault, vaults.folder / "it.neglect-backup")
    assert len(seals) > 4
    assert not [key for seal in seals for _, key in seal.former if any(key)]
