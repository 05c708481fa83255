"""Whatever is altered, cut off, taken away or put back in a vault is noticed, said, and not made worse."""

import contextlib
import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from neglect_tool.errors import VaultDamaged, VaultError, VaultMissing, VaultTooNew
from neglect_tool.vault.database import connect
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.format import parse_anchor_slot, parse_header

DICE = random.Random(20260701)
MEMORY = Path("/dev/shm")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A check's scratch files in memory, where there is such a place: thousands of checks then wait for no disk."""
    if MEMORY.is_dir():
        monkeypatch.setattr(tempfile, "tempdir", str(MEMORY))


def flips(path: Path, count: int, first: int = 0, last: int | None = None) -> Iterator[int]:
    """Flip one bit at a time of a file, each put back before the next; the file is left as it was.

    So many places that not every byte can have its own are every bit; fewer are a bit each of as many bytes.
    """
    whole = path.read_bytes()
    chosen = range(first, len(whole) if last is None else last)
    if count > len(chosen):
        places = [(byte, bit) for byte in chosen for bit in range(8)]
    else:
        places = [(byte, DICE.randrange(8)) for byte in DICE.sample(chosen, count)]
    for byte, bit in places:
        path.write_bytes(whole[:byte] + bytes([whole[byte] ^ 1 << bit]) + whole[byte + 1 :])
        yield byte
    path.write_bytes(whole)


@pytest.mark.trial
@pytest.mark.usefixtures("quick")
def test_every_flipped_bit_of_the_database_is_found_by_the_check(settled: Path, vaults, figure) -> None:
    keys, vault_id = vaults.keys(settled)
    assert vaults.check_with(settled, keys, vault_id).faults == ()
    missed = []
    count = vaults.share(150, 10_000)
    for byte in flips(settled / "vault.db", count):
        try:
            if not vaults.check_with(settled, keys, vault_id).faults:
                missed.append(byte)
        except VaultDamaged:
            pass
    assert missed == []
    assert vaults.check_with(settled, keys, vault_id).faults == ()
    figure("database: a bit flipped", f"{count:,} bytes, all reported")


@pytest.mark.trial
@pytest.mark.usefixtures("quick")
def test_every_flipped_bit_of_the_first_page_is_found_on_opening(settled: Path, vaults, figure) -> None:
    keys, vault_id = vaults.keys(settled)
    missed = []
    count = vaults.share(300, 32_768)
    for byte in flips(settled / "vault.db", count, 0, 4096):
        try:
            vaults.check_with(settled, keys, vault_id)
            missed.append(byte)
        except VaultDamaged:
            pass
    assert missed == []
    figure("database: page one", f"{count:,} of its 32,768 bits, all reported")


def test_a_flipped_bit_on_a_free_page_is_found_too(settled: Path, vaults) -> None:
    """An integrity check alone would pass over pages that hold nothing."""
    from neglect_tool.vault.database import connect

    keys, vault_id = vaults.keys(settled)
    db = connect(settled / "vault.db", keys.database)
    db.execute("CREATE TABLE gone (b); INSERT INTO gone VALUES (zeroblob(200000)); DROP TABLE gone;")
    db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    free, pages = db.pragma("freelist_count"), db.pragma("page_count")
    db.close()
    assert free > 40
    assert vaults.check_with(settled, keys, vault_id).faults == ()
    for _ in flips(settled / "vault.db", 20, (pages - 40) * 4096):
        assert vaults.check_with(settled, keys, vault_id).faults


@pytest.mark.parametrize("change", ["longer", "shorter", "empty", "missing", "plain"])
def test_a_database_cut_or_replaced_is_damage_with_a_remedy(settled: Path, vaults, change: str) -> None:
    database = settled / "vault.db"
    whole = database.read_bytes()
    if change == "missing":
        database.unlink()
    else:
        database.write_bytes(
            {
                "longer": whole + bytes(4096),
                "shorter": whole[: 5 * 4096],
                "empty": b"",
                "plain": b"SQLite format 3\0" + whole[16:],
            }[change]
        )
    before = vaults.files(settled)
    faults = vaults.inspect(settled).faults
    assert faults
    assert all(fault.remedy.endswith(".") for fault in faults)
    assert vaults.files(settled) == before
    if change != "longer":
        with pytest.raises(VaultDamaged) as caught:
            vaults.open(settled).close()
        assert "put back your last backup" in caught.value.remedy


def test_every_bit_of_the_header_is_guarded(settled: Path) -> None:
    header = settled / "vault.hdr"
    data = header.read_bytes()
    assert parse_header(data, "vault.hdr").header.generation == 1
    for byte in range(len(data)):
        for bit in range(8):
            with pytest.raises(VaultDamaged):
                parse_header(data[:byte] + bytes([data[byte] ^ 1 << bit]) + data[byte + 1 :], "vault.hdr")
    for length in range(len(data)):
        with pytest.raises(VaultDamaged):
            parse_header(data[:length], "vault.hdr")


@pytest.mark.trial
@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("name", ["vault.hdr", "vault.hdr.old"])
def test_every_flipped_bit_of_either_header_is_found_by_the_check(settled: Path, vaults, figure, name: str) -> None:
    keys, vault_id = vaults.keys(settled)
    bits = (settled / name).stat().st_size * 8
    count = vaults.share(60, bits)
    for byte in flips(settled / name, count):
        found = [Path(fault.where).name for fault in vaults.check_with(settled, keys, vault_id).faults]
        assert found == [name], f"byte {byte}"
    for _ in flips(settled / name, vaults.share(5, 100)):
        # The same from the passphrase on, as a person's check goes.
        assert [Path(fault.where).name for fault in vaults.inspect(settled).faults] == [name]
    assert vaults.inspect(settled).faults == ()
    figure(f"header: {name}", f"{count:,} of its {bits:,} bits, all reported")


def test_a_damaged_header_is_reported_and_mended_from_its_kept_copy(settled: Path, vaults) -> None:
    sound = (settled / "vault.hdr").read_bytes()
    for damaged in ("vault.hdr", "vault.hdr.old"):
        for content in (sound[:-40] + b"?" + sound[-39:], b"", None):
            if content is None:
                (settled / damaged).unlink()
            else:
                (settled / damaged).write_bytes(content)
            before = vaults.files(settled)
            (fault,) = vaults.inspect(settled).faults
            assert Path(fault.where).name == damaged
            assert "open the vault once" in fault.remedy, "no backup is wanted for what opening mends"
            assert "backup" not in fault.remedy
            assert vaults.files(settled) == before
            with vaults.open(settled) as vault:
                assert damaged in vault.notices[0]
                assert vault.read_only is None
                vaults.save(vault)
            assert (settled / damaged).read_bytes() == sound
            assert vaults.inspect(settled).faults == ()


def test_both_headers_damaged_is_damage_and_nothing_is_touched(settled: Path, vaults) -> None:
    for name in ("vault.hdr", "vault.hdr.old"):
        (settled / name).write_bytes((settled / name).read_bytes()[:-1])
    before = vaults.files(settled)
    with pytest.raises(VaultDamaged, match="damaged or cut short"):
        vaults.open(settled)
    for name in ("vault.hdr", "vault.hdr.old"):
        (settled / name).unlink()
    with pytest.raises(VaultDamaged, match="missing"):
        vaults.open(settled)
    del before["vault.hdr"], before["vault.hdr.old"]
    assert vaults.files(settled) == before


@pytest.mark.trial
@pytest.mark.usefixtures("quick")
def test_every_flipped_bit_of_the_anchor_is_found(settled: Path, vaults, figure) -> None:
    keys, vault_id = vaults.keys(settled)
    data = (settled / "vault.anchor").read_bytes()
    for start in (0, 512):
        slot = data[start : start + 512]
        assert parse_anchor_slot(slot, keys.anchor, vault_id) is not None
        for byte in range(512):
            for bit in range(8):
                flipped = slot[:byte] + bytes([slot[byte] ^ 1 << bit]) + slot[byte + 1 :]
                assert parse_anchor_slot(flipped, keys.anchor, vault_id) is None
    count = vaults.share(30, 8192)
    for _ in flips(settled / "vault.anchor", count):
        assert vaults.check_with(settled, keys, vault_id).faults
    figure("anchor: a bit flipped", f"{count:,} of its 8,192 bits, all reported")


def test_a_damaged_anchor_slot_may_hide_a_lost_save_so_nothing_is_added(settled: Path, vaults) -> None:
    keys, vault_id = vaults.keys(settled)
    anchor = bytearray((settled / "vault.anchor").read_bytes())
    slots = {start: parse_anchor_slot(bytes(anchor[start : start + 512]), keys.anchor, vault_id) for start in (0, 512)}
    older = min(slots, key=lambda start: slots[start].counter)
    anchor[older + 100] ^= 1
    (settled / "vault.anchor").write_bytes(anchor)
    before = vaults.files(settled)
    with vaults.open(settled) as vault:
        assert "One slot of the anchor is damaged" in vault.read_only
        assert len(list(vault.entries())) == 30
        with pytest.raises(VaultError, match="read only"):
            vaults.save(vault)
    assert vaults.files(settled) == before


@pytest.mark.parametrize("change", ["missing", "empty", "longer"])
def test_an_anchor_that_is_not_there_whole_is_never_made_anew_in_silence(settled: Path, vaults, change: str) -> None:
    anchor = settled / "vault.anchor"
    if change == "missing":
        anchor.unlink()
    else:
        anchor.write_bytes(b"" if change == "empty" else anchor.read_bytes() + b"\0")
    before = vaults.files(settled)
    assert vaults.inspect(settled).faults
    with vaults.open(settled) as vault:
        assert change == "longer" or "anchor is damaged or missing" in vault.read_only
    if change != "longer":
        assert vaults.files(settled) == before


def test_a_save_cut_off_before_its_anchor_is_kept_and_the_anchor_follows(settled: Path, vaults) -> None:
    with vaults.open(settled) as vault:
        vaults.save(vault)
        anchor = (settled / "vault.anchor").read_bytes()
        vaults.save(vault, 2)
        cut = vaults.copy(settled, "cut")
    (cut / "vault.anchor").write_bytes(anchor)
    assert vaults.inspect(cut).faults == ()
    assert (cut / "vault.anchor").read_bytes() == anchor
    with vaults.open(cut) as vault:
        assert (vault.read_only, vaults.saves(vault)) == (None, 33)
    assert (cut / "vault.anchor").read_bytes() != anchor
    (cut / "vault.db").write_bytes((vaults.folder / "settled" / "vault.db").read_bytes()[: 4096 * 3])
    assert vaults.inspect(cut).faults


def test_a_torn_anchor_slot_after_its_save_is_no_alarm(settled: Path, vaults) -> None:
    """A power cut while the anchor was written: the save is in the chain, the slot before it is whole."""
    with vaults.open(settled) as vault:
        before = (settled / "vault.anchor").read_bytes()
        vaults.save(vault)
        torn = vaults.copy(settled, "torn")
    after = (torn / "vault.anchor").read_bytes()
    written = next(start for start in (0, 512) if before[start : start + 512] != after[start : start + 512])
    (torn / "vault.anchor").write_bytes(
        after[: written + 200] + before[written + 200 : written + 512] + after[written + 512 :]
    )
    with vaults.open(torn) as vault:
        assert (vault.read_only, vaults.saves(vault)) == (None, 31)
        vaults.save(vault)
    assert vaults.inspect(torn).faults == ()


@pytest.mark.trial
@pytest.mark.usefixtures("quick")
def test_every_flipped_bit_of_the_log_is_found(unsettled: Path, vaults, figure) -> None:
    keys, vault_id = vaults.keys(unsettled)
    assert vaults.check_with(unsettled, keys, vault_id).faults == ()
    missed = []
    count = vaults.share(100, 1000)
    for byte in flips(unsettled / "vault.db-wal", count):
        try:
            if not vaults.check_with(unsettled, keys, vault_id).faults:
                missed.append(byte)
        except VaultDamaged:
            pass
    assert missed == []
    figure("log: a bit flipped", f"{count:,} bytes, all reported")


@pytest.mark.trial
@pytest.mark.usefixtures("quick")
def test_a_log_cut_anywhere_is_found(unsettled: Path, vaults, figure) -> None:
    keys, vault_id = vaults.keys(unsettled)
    log = unsettled / "vault.db-wal"
    whole = log.read_bytes()
    frames = range(32, len(whole), 4096 + 24)
    lengths = range(len(whole)) if vaults.whole else [0, *frames, *DICE.sample(range(len(whole)), 30)]
    for length in lengths:
        log.write_bytes(whole[:length])
        assert vaults.check_with(unsettled, keys, vault_id).faults, f"cut to {length} of {len(whole)} bytes"
    log.unlink()
    assert vaults.check_with(unsettled, keys, vault_id).faults
    assert not log.exists()
    figure("log: cut short or removed", f"{len(lengths):,} of its {len(whole):,} lengths, all reported")


def test_a_removed_log_opens_read_only_and_says_how_many_saves_are_missing(unsettled: Path, vaults) -> None:
    log = (unsettled / "vault.db-wal").read_bytes()
    (unsettled / "vault.db-wal").unlink()
    report = vaults.inspect(unsettled)
    assert ["7 entries are missing" in fault.what for fault in report.faults] == [True]
    with vaults.open(unsettled) as vault:
        assert "7 entries are missing" in vault.read_only
        assert len(list(vault.entries())) == 30
        with pytest.raises(VaultError, match="read only"):
            vaults.save(vault)
    (unsettled / "vault.db-wal").write_bytes(log)
    with vaults.open(unsettled) as vault:
        assert (vault.read_only, vaults.saves(vault)) == (None, 36)


def test_an_older_database_put_back_opens_read_only_and_changes_nothing(settled: Path, vaults) -> None:
    older = (settled / "vault.db").read_bytes()
    with vaults.open(settled) as vault:
        vaults.save(vault, 5)
    (settled / "vault.db").write_bytes(older)
    before = vaults.files(settled)
    for _ in range(2):
        with vaults.open(settled) as vault:
            assert "6 entries are missing" in vault.read_only
            assert vault.head().seq == 30
            assert vault.check().faults
            vault.idle()
        assert vaults.files(settled) == before


@pytest.mark.trial
@pytest.mark.usefixtures("quick")
def test_any_older_database_put_back_with_any_log_is_reported_or_is_no_loss(settled: Path, vaults, figure) -> None:
    """A log may hold all that an older database lacks; then nothing is missing, and nothing need be said."""
    keys, vault_id = vaults.keys(settled)
    older: list[tuple[bytes, bytes]] = []
    with vaults.open(settled) as vault:
        for number in range(vaults.share(6, 40)):
            vaults.save(vault)
            if number % 5 == 2:
                vault.idle()
            older.append(((settled / "vault.db").read_bytes(), (settled / "vault.db-wal").read_bytes()))
        head = vault.head()
        latest = vaults.copy(settled, "latest")
    reported = 0
    for database, log in older[:-1]:
        for put_back in (log, b"", older[-1][1]):
            (latest / "vault.db").write_bytes(database)
            (latest / "vault.db-wal").write_bytes(put_back)
            try:
                report = vaults.check_with(latest, keys, vault_id)
            except VaultDamaged:
                reported += 1
                continue
            assert report.faults or report.head == head
            reported += bool(report.faults)
    assert reported >= 2 * (len(older) - 1)
    figure("older databases and logs put back", f"{reported} that lacked a save, all reported")


def test_another_history_of_the_same_vault_is_not_taken_for_this_one(settled: Path, vaults) -> None:
    other = vaults.copy(settled, "other")
    with vaults.open(settled) as vault:
        vaults.save(vault, 2)
    with vaults.open(other) as vault:
        vaults.save(vault, 4, subject="b")
    shutil.copy(other / "vault.db", settled / "vault.db")
    with vaults.open(settled) as vault:
        assert "Entry 33 is not the one that was saved" in vault.read_only
    assert vaults.inspect(settled).faults


def test_someone_with_the_key_who_edits_an_entry_is_found_out(settled: Path, vaults) -> None:
    from neglect_tool.vault.database import connect

    keys, _ = vaults.keys(settled)
    for sql, at in (
        ("UPDATE entry SET payload = x'00' WHERE seq = 3", "entry 3"),
        ("UPDATE entry SET author = 'someone else' WHERE seq = 29", "entry 29"),
        ("DELETE FROM entry WHERE seq = 7", "entry 7"),
    ):
        copy = vaults.copy(settled, at)
        db = connect(copy / "vault.db", keys.database)
        db.execute(sql)
        db.wal_checkpoint()
        db.close()
        assert at in [fault.where for fault in vaults.inspect(copy).faults]
    with vaults.open(vaults.folder / "entry 29") as vault:
        assert "Entry 29 is not as it was saved" in vault.read_only


def test_database_and_anchor_rolled_back_together_are_a_known_limit(settled: Path, vaults) -> None:
    """SECURITY.md says so: only a head kept elsewhere, such as in a signed report, shows this."""
    older = vaults.copy(settled, "older")
    with vaults.open(settled) as vault:
        vaults.save(vault, 5)
        noted = vault.head()
    with vaults.open(older) as vault:
        assert vault.read_only is None
        assert vault.head() != noted


def test_a_copied_or_moved_vault_opens(settled: Path, vaults) -> None:
    moved = settled.rename(vaults.folder / "a place, with ? and % and ü")
    with vaults.open(moved) as vault:
        vaults.save(vault)
        assert vaults.saves(vault) == 31
    assert vaults.inspect(moved).faults == ()


def test_no_vault_is_said_and_nothing_is_made(tmp_path: Path, vaults) -> None:
    for folder in (tmp_path / "nothing here", tmp_path):
        with pytest.raises(VaultMissing):
            vaults.open(folder)
    assert list(tmp_path.iterdir()) == []


def test_a_vault_of_a_later_version_is_left_alone(settled: Path, vaults) -> None:
    import hashlib

    rest = b'{"what":"only that version knows"}\nand more\n'
    checksum = hashlib.sha256(b"neglect-vault/2\n" + rest).hexdigest().encode()
    (settled / "vault.hdr").write_bytes(b"neglect-vault/2 " + checksum + b"\n" + rest)
    (settled / "vault.lock").unlink()
    before = vaults.files(settled)
    for attempt in (vaults.open, vaults.inspect):
        with pytest.raises(VaultTooNew, match="later version"):
            attempt(settled)
    assert vaults.files(settled) == before


def test_a_live_check_covers_the_disk_and_not_what_is_held_in_memory(opened, vaults) -> None:
    assert opened.check().faults == ()
    database = opened.folder / "vault.db"
    whole = database.read_bytes()
    for page in (4, 6):
        with database.open("r+b") as file:
            file.seek(page * 4096 + 1000)
            file.write(b"????")
        assert opened.check().faults
        database.write_bytes(whole)


def test_a_damaged_entry_is_an_error_in_words_not_a_wrong_answer(settled: Path, vaults) -> None:
    with vaults.open(settled) as vault:
        for number in range(60):
            vault.append([NewEntry("a", "k", "long", b"%d " % number * 3000)])
    data = bytearray((settled / "vault.db").read_bytes())
    data[20 * 4096 + 2000] ^= 8
    (settled / "vault.db").write_bytes(data)
    with pytest.raises(VaultDamaged, match="not as it was written"), vaults.open(settled) as vault:
        list(vault.entries())


@pytest.mark.parametrize("kind", ["key-rotated", "attachment-kept", "attachment-removed", "backup-place-set"])
def test_an_entry_nested_without_end_is_a_fault_and_no_crash(settled: Path, vaults, kind: str) -> None:
    keys, _ = vaults.keys(settled)
    db = connect(settled / "vault.db", keys.database)
    subject = "a" if kind.startswith("attachment") else ""
    db.execute("UPDATE entry SET kind = ?, subject = ?, payload = ? WHERE seq = 7", (kind, subject, b"[" * 200_000))
    db.wal_checkpoint()
    db.close()
    assert "entry 7" in [fault.where for fault in vaults.inspect(settled).faults]


@pytest.mark.parametrize("column", ["at", "author", "kind", "subject"])
def test_what_is_no_text_in_a_column_of_text_is_damage_and_no_crash(settled: Path, vaults, column: str) -> None:
    keys, _ = vaults.keys(settled)
    db = connect(settled / "vault.db", keys.database)
    db.execute(f"UPDATE entry SET {column} = CAST(x'ff41' AS TEXT) WHERE seq = 29")
    db.wal_checkpoint()
    db.close()
    assert vaults.inspect(settled).faults
    with contextlib.suppress(VaultDamaged), vaults.open(settled) as vault:
        assert vault.read_only is not None
        list(vault.entries())
