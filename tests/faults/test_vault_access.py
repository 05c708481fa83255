"""More than one way in: passphrases and the agency's key, added, changed, dropped, recovered with, and recorded."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from neglect_tool.crypto import WrongKey, new_key, public_half, shared_key
from neglect_tool.errors import NeglectToolError, VaultDamaged, VaultError, VaultTooNew, WrongPassphrase
from neglect_tool.vault import access, escrow, store
from neglect_tool.vault.headers import read_headers
from neglect_tool.vault.passphrase import Passphrase

OFFICE = "larch tunnel pebble"


@pytest.fixture(scope="session")
def pair(request: pytest.FixtureRequest) -> tuple[bytes, bytes]:
    from tests.faults.conftest import VaultBench

    return escrow.make_pair("Example Council", OFFICE, lambda: datetime(2026, 7, 1, tzinfo=UTC), VaultBench.cheap)


def recorded(vault: store.Vault) -> list[str]:
    return [entry.kind for entry in vault.entries(subject="")]


def mine(vaults) -> Passphrase:
    return Passphrase(vaults.passphrase)


def test_every_opening_is_an_entry_that_names_its_slot(settled: Path, vaults, pair) -> None:
    with vaults.open(settled) as vault:
        access.add_escrow(vault, mine(vaults), escrow.read_public(pair[0], "escrow.pub"))
    secret = escrow.open_secret(pair[1], OFFICE, "escrow.key")
    store.open_(settled, secret, vaults.clock).close()
    vaults.inspect(settled)
    with vaults.open(settled) as vault:
        opened = [json.loads(entry.payload) for entry in vault.about_itself("vault-opened")]
        assert opened[-2:] == [
            {"version": 1, "slot": 2, "kind": "escrow"},
            {"version": 1, "slot": 1, "kind": "passphrase"},
        ]
        assert "slot-added" in recorded(vault)
        assert vault.subjects() == ("a",)
        assert vaults.saves(vault) == 30


def test_a_second_passphrase_opens_it_and_after_it_is_dropped_no_longer(settled: Path, vaults) -> None:
    with vaults.open(settled) as vault:
        added = access.add_passphrase(vault, mine(vaults), "second way in", kdf=vaults.cheap)
        assert added.number == 2
    store.open_(settled, "second way in", vaults.clock).close()
    with vaults.open(settled) as vault:
        access.drop(vault, mine(vaults), 2)
        assert [slot.number for slot in access.slots(vault)] == [1]
    with pytest.raises(WrongPassphrase):
        store.open_(settled, "second way in", vaults.clock)
    (settled / "vault.hdr").unlink()
    with pytest.raises(WrongPassphrase):
        store.open_(settled, "second way in", vaults.clock)
    vaults.open(settled).close()


def test_the_last_passphrase_cannot_be_dropped_nor_a_slot_that_is_not_there(settled: Path, vaults, pair) -> None:
    with vaults.open(settled) as vault:
        access.add_escrow(vault, mine(vaults), escrow.read_public(pair[0], "escrow.pub"))
        for number, said in ((1, "last passphrase"), (7, "no slot 7")):
            with pytest.raises(VaultError, match=said):
                access.drop(vault, mine(vaults), number)
        with pytest.raises(VaultError, match="already"):
            access.add_escrow(vault, mine(vaults), escrow.read_public(pair[0], "escrow.pub"))
        assert [slot.kind for slot in access.slots(vault)] == ["passphrase", "escrow"]
        assert "Example Council" in access.slots(vault)[1].about


@pytest.mark.parametrize("change", ["add", "drop", "change"])
def test_no_slot_changes_without_a_secret_that_opens_it_now(settled: Path, vaults, change: str) -> None:
    """An unlocked laptop that was left alone must not be given another passphrase."""
    with vaults.open(settled) as vault:
        access.add_passphrase(vault, mine(vaults), "second way in", kdf=vaults.cheap)
        before, head = vault.header, vault.head()
        stranger = Passphrase("not this one")
        changes = {
            "add": lambda: access.add_passphrase(vault, stranger, "mine now", kdf=vaults.cheap),
            "drop": lambda: access.drop(vault, stranger, 2),
            "change": lambda: access.change_passphrase(vault, stranger, "mine now", kdf=vaults.cheap),
        }
        with pytest.raises(WrongPassphrase):
            changes[change]()
        assert (vault.header, vault.head()) == (before, head)


def test_a_changed_passphrase_opens_and_the_one_before_does_not(settled: Path, vaults) -> None:
    with vaults.open(settled) as vault:
        access.add_passphrase(vault, mine(vaults), "second way in", kdf=vaults.cheap)
        access.change_passphrase(vault, mine(vaults), "quite another", kdf=vaults.cheap)
        assert recorded(vault)[-1] == "passphrase-changed"
    for name in ("vault.hdr", "vault.hdr.old"):
        copy = vaults.copy(settled, f"only {name}")
        for other in {"vault.hdr", "vault.hdr.old"} - {name}:
            (copy / other).unlink()
        with pytest.raises(WrongPassphrase):
            vaults.open(copy)
        store.open_(copy, "quite another", vaults.clock).close()
        store.open_(copy, "second way in", vaults.clock).close()
    assert store.inspect(settled, "quite another", vaults.clock).faults == ()


def test_a_passphrase_that_opens_it_already_gets_no_second_slot(settled: Path, vaults) -> None:
    """Else the one that was changed would still open the vault by its other slot."""
    with vaults.open(settled) as vault:
        access.add_passphrase(vault, mine(vaults), "second way in", kdf=vaults.cheap)
        before, head = vault.header, vault.head()
        for known in (vaults.passphrase, "second way in"):
            for change in (access.add_passphrase, access.change_passphrase):
                with pytest.raises(VaultError, match="can open it already"):
                    change(vault, mine(vaults), known, kdf=vaults.cheap)
        assert (vault.header, vault.head()) == (before, head)


def test_killed_between_the_two_headers_the_new_one_counts_and_its_copy_follows(settled: Path, vaults) -> None:
    kept = (settled / "vault.hdr.old").read_bytes()
    with vaults.open(settled) as vault:
        access.change_passphrase(vault, mine(vaults), "quite another", kdf=vaults.cheap)
    (settled / "vault.hdr.old").write_bytes(kept)
    with store.open_(settled, "quite another", vaults.clock) as vault:
        assert vault.read_only is None
    assert (settled / "vault.hdr.old").read_bytes() == (settled / "vault.hdr").read_bytes() != kept


def test_the_agency_alone_recovers_everything_and_the_lost_passphrases_open_nothing(
    settled: Path, vaults, pair
) -> None:
    with vaults.open(settled) as vault:
        access.add_passphrase(vault, mine(vaults), "second way in", kdf=vaults.cheap)
        access.add_escrow(vault, mine(vaults), escrow.read_public(pair[0], "escrow.pub"))
    secret = escrow.open_secret(pair[1], OFFICE, "escrow.key")
    with store.recover(settled, secret, "found again", vaults.clock, kdf=vaults.cheap) as vault:
        assert vaults.saves(vault) == 30
        told = json.loads(vault.about_itself("passphrase-changed")[-1].payload)
        assert told == {"version": 1, "slot": 4, "instead_of": [1, 2], "opened_with": "escrow"}
    for lost in (vaults.passphrase, "second way in"):
        with pytest.raises(WrongPassphrase):
            store.open_(settled, lost, vaults.clock)
    with store.open_(settled, "found again", vaults.clock) as vault:
        assert vault.read_only is None
        vaults.save(vault)
    assert store.inspect(settled, "found again", vaults.clock).faults == ()


def test_without_the_agencys_slot_its_key_opens_nothing_and_changes_nothing(settled: Path, vaults, pair) -> None:
    before = vaults.files(settled)
    secret = escrow.open_secret(pair[1], OFFICE, "escrow.key")
    with pytest.raises(WrongPassphrase, match="does not open with the recovery key"):
        store.recover(settled, secret, "found again", vaults.clock, kdf=vaults.cheap)
    assert vaults.files(settled) == before


def test_another_agencys_key_opens_nothing(settled: Path, vaults, pair) -> None:
    with vaults.open(settled) as vault:
        access.add_escrow(vault, mine(vaults), escrow.read_public(pair[0], "escrow.pub"))
    other = escrow.make_pair("Another", OFFICE, vaults.clock, vaults.cheap)
    with pytest.raises(WrongPassphrase):
        store.open_(settled, escrow.open_secret(other[1], OFFICE, "escrow.key"), vaults.clock)


def test_a_vault_made_with_the_agencys_key_is_recovered_with_it(vaults, pair) -> None:
    public = escrow.read_public(pair[0], "escrow.pub")
    folder = vaults.folder / "made"
    store.create(folder, vaults.passphrase, vaults.clock, escrow=public, kdf=vaults.cheap).close()
    header = read_headers(folder).sealed.header
    assert [fields["kind"] for fields in header.slots] == ["passphrase", "escrow"]
    with store.recover(folder, escrow.open_secret(pair[1], OFFICE, ""), "found again", vaults.clock, kdf=vaults.cheap):
        pass
    store.open_(folder, "found again", vaults.clock).close()


def test_the_fingerprint_is_that_of_the_key_and_reads_in_groups(pair) -> None:
    public = escrow.read_public(pair[0], "escrow.pub")
    assert [len(group) for group in public.fingerprint.split()] == [4] * 8
    other = escrow.EscrowPublic(public.agency, public.created, bytes(31) + b"\x09")
    assert other.fingerprint != public.fingerprint


@pytest.mark.parametrize("which", [0, 1])
def test_every_changed_byte_of_the_agencys_files_is_noticed(pair, which: int) -> None:
    data = pair[which]

    def read(changed: bytes) -> object:
        if which == 0:
            return escrow.read_public(changed, "escrow.pub")
        return escrow._SECRET.read(changed, "escrow.key")

    read(data)
    for at in range(len(data)):
        with pytest.raises(NeglectToolError):
            read(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
    for length in range(len(data)):
        with pytest.raises(NeglectToolError):
            read(data[:length])


def test_the_agencys_files_say_what_is_wrong_with_them(pair) -> None:
    with pytest.raises(VaultError, match="not an agency's recovery key"):
        escrow.read_public(b"-----BEGIN CERTIFICATE-----", "x.pem")
    with pytest.raises(VaultError, match="not an agency's own recovery key"):
        escrow.open_secret(pair[0], OFFICE, "escrow.pub")
    with pytest.raises(WrongPassphrase, match="recovery key's passphrase"):
        escrow.open_secret(pair[1], "wrong", "escrow.key")
    with pytest.raises(VaultTooNew):
        escrow.read_public(escrow.Frame("neglect-escrow", 2, "it").put({}), "escrow.pub")
    with pytest.raises(VaultDamaged):
        escrow.read_public(escrow._PUBLIC.put({"agency": "A", "created": "", "key": "00"}), "escrow.pub")


def test_a_public_half_that_gives_nothing_secret_is_refused() -> None:
    for weak in (bytes(32), b"\x01" + bytes(31)):
        with pytest.raises(WrongKey):
            shared_key(new_key(), weak, "test")
    one, two = new_key(), new_key()
    assert shared_key(one, public_half(two), "a") == shared_key(two, public_half(one), "a")
    assert shared_key(one, public_half(two), "a") != shared_key(one, public_half(two), "b")
