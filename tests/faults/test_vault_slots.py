"""Who can open a vault, at what cost, and what a wrong passphrase or a tampered slot does: nothing."""

import hashlib
import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from neglect_tool.crypto import STANDARD_KDF, KdfParameters, WrongKey, mac, new_key, subkey, unwrap, wipe, wrap
from neglect_tool.errors import FileProblem, VaultDamaged, VaultError, WrongPassphrase
from neglect_tool.vault import access, store
from neglect_tool.vault.escrow import make_pair, read_public
from neglect_tool.vault.format import Header, canonical, encode_header, parse_header
from neglect_tool.vault.headers import read_headers
from neglect_tool.vault.passphrase import Passphrase, PassphraseSlot
from neglect_tool.vault.slot import Binding
from neglect_tool.vault.slots import unlock


def rewritten(folder: Path, change) -> None:
    """Change the header's fields as someone without the key can: with a good checksum, and the old MAC."""
    for name in ("vault.hdr", "vault.hdr.old"):
        _, body, seal, _ = (folder / name).read_bytes().split(b"\n")
        fields = json.loads(body)
        change(fields)
        rest = canonical(fields) + b"\n" + seal + b"\n"
        checksum = hashlib.sha256(b"neglect-vault/1\n" + rest).hexdigest().encode()
        (folder / name).write_bytes(b"neglect-vault/1 " + checksum + b"\n" + rest)


@pytest.mark.parametrize("wrong", ["plum kettle orbi", "Plum kettle orbit", "plum kettle orbit ", "plum  kettle orbit"])
def test_a_wrong_passphrase_says_so_and_changes_no_byte(settled: Path, vaults, wrong: str) -> None:
    before = vaults.files(settled)
    times = {path.name: path.stat().st_mtime_ns for path in settled.iterdir()}
    for attempt in (store.open_, store.inspect):
        with pytest.raises(WrongPassphrase, match="not its passphrase"):
            attempt(settled, wrong, vaults.clock)
    assert vaults.files(settled) == before
    assert {path.name: path.stat().st_mtime_ns for path in settled.iterdir()} == times
    vaults.open(settled).close()


def test_a_passphrase_is_the_same_however_its_accents_are_typed(vaults) -> None:
    folder = vaults.folder / "accents"
    store.create(folder, "caf\u00e9 au lait", vaults.clock, kdf=vaults.cheap).close()
    store.open_(folder, "cafe\u0301 au lait", vaults.clock).close()
    with pytest.raises(WrongPassphrase):
        store.open_(folder, "cafe au lait", vaults.clock)


@pytest.mark.parametrize("empty", ["", "   ", "\n"])
def test_an_empty_passphrase_makes_no_vault(vaults, empty: str) -> None:
    with pytest.raises(VaultError, match="empty"):
        store.create(vaults.folder / "never", empty, vaults.clock, kdf=vaults.cheap)
    assert not (vaults.folder / "never").exists()


def test_a_vault_is_never_made_where_something_is(vaults, settled: Path) -> None:
    taken = vaults.folder / "taken"
    taken.mkdir()
    (taken / "letter.txt").write_text("keep me")
    for folder in (taken, settled):
        before = vaults.files(folder)
        with pytest.raises(FileProblem, match="not empty"):
            store.create(folder, vaults.passphrase, vaults.clock, kdf=vaults.cheap)
        assert vaults.files(folder) == before
    empty = vaults.folder / "empty"
    empty.mkdir()
    store.create(empty, vaults.passphrase, vaults.clock, kdf=vaults.cheap).close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights another way")
def test_only_this_account_may_enter_the_folder(vaults) -> None:
    open_to_all = vaults.folder / "vault"
    open_to_all.mkdir(mode=0o755)
    vaults.create().close()
    assert open_to_all.stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights another way")
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_only_this_account_may_read_any_file_whatever_the_umask(vaults, mask: int) -> None:
    def modes() -> dict[str, int]:
        return {path.name: path.stat().st_mode & 0o777 for path in (vaults.folder / "vault").iterdir()}

    before = os.umask(mask)
    try:
        with vaults.create() as vault:
            vaults.save(vault, 3)
            assert {"vault.db", "vault.db-wal", "vault.hdr", "vault.anchor", "vault.lock"} <= set(modes())
            assert set(modes().values()) == {0o600}
        for path in vault.folder.iterdir():
            path.chmod(0o644)
        with vaults.open(vault.folder) as vault:
            vaults.save(vault)
            assert set(modes().values()) == {0o600}, "a vault that was put back from a copy is closed again"
        assert set(modes().values()) == {0o600}
    finally:
        os.umask(before)


def test_a_new_vault_costs_what_was_decided_and_says_so_in_its_slot(vaults) -> None:
    assert (STANDARD_KDF.memory_kib, STANDARD_KDF.iterations, STANDARD_KDF.lanes) == (256 * 1024, 3, 4)
    folder = vaults.folder / "standard"
    store.create(folder, vaults.passphrase, vaults.clock, name="R. Patel").close()
    header = parse_header((folder / "vault.hdr").read_bytes(), "vault.hdr").header
    assert header.name == "R. Patel"
    assert [(slot["kind"], slot["memory_kib"], slot["iterations"], slot["lanes"]) for slot in header.slots] == [
        ("passphrase", 262144, 3, 4)
    ]
    started = time.process_time()
    with store.open_(folder, vaults.passphrase, vaults.clock) as vault:
        assert vault.name == "R. Patel"
    assert time.process_time() - started > 0.1


@pytest.mark.parametrize(
    "asked",
    [(19 * 1024 - 1, 1, 1), (1024 * 1024 + 1, 1, 1), (65536, 0, 1), (65536, 11, 1), (65536, 1, 0), (65536, 1, 9)],
)
def test_a_cost_out_of_bounds_is_refused_before_it_is_paid(settled: Path, vaults, asked: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="must be from"):
        KdfParameters(*asked)
    names = ("memory_kib", "iterations", "lanes")
    rewritten(settled, lambda fields: fields["slots"][0].update(zip(names, asked, strict=True)))
    with pytest.raises(VaultDamaged, match="unsafe cost"):
        vaults.open(settled)


@pytest.mark.skipif(sys.platform == "win32", reason="memory is limited through POSIX")
def test_a_machine_short_of_memory_gets_a_cheaper_slot_and_one_that_cannot_open_says_so(vaults) -> None:
    script = """
        import resource, sys
        from datetime import UTC, datetime
        from pathlib import Path
        import apsw
        from neglect_tool.errors import VaultError
        from neglect_tool.vault import store
        from neglect_tool.vault.format import parse_header

        clock = lambda: datetime.now(UTC)
        short, big = map(Path, sys.argv[1:])
        store.create(big, "a b c", clock).close()
        size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        limit = size + 200 * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        store.create(short, "a b c", clock).close()
        store.open_(short, "a b c", clock).close()
        print(parse_header((short / "vault.hdr").read_bytes(), "").header.slots[0]["memory_kib"])
        try:
            store.open_(big, "a b c", clock)
        except VaultError as error:
            print(error)
    """
    if not Path("/proc/self/statm").exists():
        pytest.skip("needs /proc to know how much memory the process has")
    child = vaults.child(script, vaults.folder / "short", vaults.folder / "big")
    out, err = child.communicate(timeout=60)
    assert err == ""
    memory, said = out.splitlines()
    assert memory == str(128 * 1024)
    assert "needs 256 MB of memory" in said


def test_a_slot_moved_to_another_vault_or_generation_does_not_open_it(vaults) -> None:
    key, cost = new_key(), vaults.cheap
    here = Binding(os.urandom(16), 1)
    slot = PassphraseSlot().make(Passphrase("a b c"), key, here, cost)
    header = Header(here.vault_id, 1, "", "2026-07-01", (slot,))
    assert unlock(header, Passphrase("a b c"), "here") == key
    for moved in (
        replace(header, vault_id=os.urandom(16)),
        replace(header, generation=2),
        replace(header, slots=({**slot, "salt": os.urandom(16).hex()},)),
        replace(header, slots=({**slot, "note": "added"},)),
    ):
        with pytest.raises(WrongPassphrase):
            unlock(moved, Passphrase("a b c"), "there")


def test_slots_of_others_are_passed_over_and_a_broken_one_is_told_only_if_none_opens(vaults) -> None:
    key = new_key()
    here = Binding(os.urandom(16), 1)
    make = PassphraseSlot().make
    mine = make(Passphrase("mine"), key, here, vaults.cheap)
    other = make(Passphrase("other"), key, here, vaults.cheap)
    broken = {**other, "salt": "not hexadecimal"}
    later = {"kind": "a kind of a later version", "wrapped": "00"}
    header = Header(here.vault_id, 1, "", "2026-07-01", (later, broken, other, mine))
    assert unlock(header, Passphrase("mine"), "here") == key
    with pytest.raises(VaultDamaged):
        unlock(header, Passphrase("nobody's"), "here")
    with pytest.raises(WrongPassphrase):
        unlock(replace(header, slots=(later, other)), Passphrase("mine"), "here")
    with pytest.raises(WrongPassphrase):
        unlock(replace(header, slots=(mine,)), b"another kind of secret", "here")


def test_a_header_altered_without_the_key_is_refused(settled: Path, vaults) -> None:
    rewritten(settled, lambda fields: fields.update(name="Someone else"))
    with pytest.raises(VaultDamaged, match="altered by someone without the vault's key"):
        vaults.open(settled)


@pytest.mark.parametrize(
    "change",
    [
        lambda fields: fields.update(extra=1),
        lambda fields: fields.pop("slots"),
        lambda fields: fields.update(generation=True),
        lambda fields: fields.update(generation=0),
        lambda fields: fields.update(vault="00"),
        lambda fields: fields.update(cipher="none"),
        lambda fields: fields.update(slots=[[]]),
        lambda fields: fields.update(slots=[{"kind": None}]),
        lambda fields: fields["slots"][0].pop("wrapped"),
        lambda fields: fields["slots"][0].update(kdf="scrypt"),
        lambda fields: fields["slots"][0].update(memory_kib="262144"),
    ],
)
def test_a_header_that_breaks_the_format_is_damage_in_words(settled: Path, vaults, change) -> None:
    rewritten(settled, change)
    with pytest.raises(VaultDamaged, match="break the format"):
        vaults.open(settled)


def test_a_header_is_written_and_read_the_same(vaults) -> None:
    key = new_key()
    header = Header(os.urandom(16), 3, "Zoë", "2026-07-01T09:00:00+00:00", ({"kind": "x", "n": 1},))
    sealed = parse_header(encode_header(header, key), "here")
    assert sealed.header == header
    sealed.verify(key)
    with pytest.raises(VaultDamaged):
        sealed.verify(new_key())


def test_keys_for_two_purposes_or_vaults_differ_and_a_wrapped_key_opens_only_as_bound() -> None:
    key = new_key()
    assert subkey(key, "a", b"1") == subkey(key, "a", b"1")
    assert len({bytes(subkey(key, purpose, context)) for purpose in "ab" for context in (b"1", b"2")}) == 4
    wrapped = wrap(key, bytearray(b"secret"), b"here")
    assert unwrap(key, wrapped, b"here") == b"secret"
    for other_key, other, bound in (
        (new_key(), wrapped, b"here"),
        (key, wrapped, b"there"),
        (key, wrapped[:8], b"here"),
    ):
        with pytest.raises(WrongKey):
            unwrap(other_key, other, bound)
    wipe(key)
    assert key == bytearray(32)


def test_fields_of_a_mac_cannot_run_into_each_other() -> None:
    key = new_key()
    assert len({mac(key, b"ab", b"c"), mac(key, b"a", b"bc"), mac(key, b"abc"), mac(key, b"abc", b"")}) == 4


def test_a_header_with_more_slots_than_are_ever_made_is_refused_before_any_is_tried(settled: Path, vaults) -> None:
    """Each would cost a derivation: a file made to do harm could keep whoever opens it waiting for hours."""
    keys, _ = vaults.keys(settled)
    header = read_headers(settled).sealed.header
    slots = header.slots * (access.MOST_SLOTS + 1)
    assert parse_header(encode_header(replace(header, slots=slots[:-1]), keys.header), "it")
    with pytest.raises(VaultDamaged, match="break the format"):
        parse_header(encode_header(replace(header, slots=slots), keys.header), "it")


def test_what_would_make_a_header_too_long_to_be_read_again_is_refused_and_nothing_is_recorded(
    settled: Path, vaults
) -> None:
    mine = Passphrase(vaults.passphrase)
    pairs = [make_pair("x" * 15_000, vaults.passphrase, vaults.clock, vaults.cheap) for _ in range(5)]
    *fit, one_more = [read_public(public, "escrow.pub") for public, _ in pairs]
    with vaults.open(settled) as vault:
        for public in fit:
            access.add_escrow(vault, mine, public)
        before = vault.head()
        with pytest.raises(VaultError, match="longer than can be read again"):
            access.add_escrow(vault, mine, one_more)
        assert vault.head() == before
    with vaults.open(settled) as vault:
        assert vaults.saves(vault) == 30


def test_two_who_make_a_vault_in_one_folder_at_once_leave_the_first_one_whole(
    vaults, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = store.FolderLock

    def late(path: Path) -> object:
        monkeypatch.setattr(store, "FolderLock", taken)
        with vaults.create() as first:
            vaults.save(first)
        return taken(path)

    monkeypatch.setattr(store, "FolderLock", late)
    with pytest.raises(FileProblem, match="not empty"):
        vaults.create()
    with vaults.open(vaults.folder / "vault") as vault:
        assert vaults.saves(vault) == 1
