"""The power goes at any moment: whatever the disk was left with, the vault opens with every acknowledged save."""

import hashlib
import random
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from neglect_tool.errors import NeglectToolError, VaultDamaged, VaultMissing, WrongPassphrase
from neglect_tool.vault import rotation, store
from neglect_tool.vault.format import SLOT_BYTES
from neglect_tool.vault.headers import read_headers
from neglect_tool.vault.passphrase import Passphrase
from neglect_tool.vault.slots import unlock
from tests.faults.power import PowerLoss
from tests.faults.recording import Event, Settled, Wrote, can_trace, record

needs_strace = pytest.mark.skipif(not can_trace(), reason="needs strace to see what is written, and when it is settled")

WORKING = """
    import hashlib, os, sys
    from dataclasses import replace
    from datetime import UTC, datetime
    from pathlib import Path
    from neglect_tool.crypto import KdfParameters
    from neglect_tool.vault import store
    from neglect_tool.vault import vault as vault_module
    from neglect_tool.vault.access import change_passphrase
    from neglect_tool.vault.disk import settle_folder
    from neglect_tool.vault.entry import NewEntry
    from neglect_tool.vault.passphrase import Passphrase
    from neglect_tool.vault.rotation import rotate

    folder, saves = Path(sys.argv[1]), int(sys.argv[2])
    clock = lambda: datetime.now(UTC)
    say = lambda line: os.write(1, line.encode() + b"\\n")
    cheap = KdfParameters(19 * 1024, 1, 1)
    vault_module.LOG_LIMIT = 150_000  # so that saves settle the log too
    secret = "passphrase 0"
    def worked(vault):
        pass
    {careless}
    vault = store.create(folder, secret, clock, kdf=cheap)
    say("made")
    for number in range(1, saves + 1):
        vault.append([
            NewEntry("a", "k", f"s{{n % 5}}", hashlib.sha256(b"%d" % n).digest() * (1 + n * 7919 % 300))
            for n in range(3 * number - 2, 3 * number + 1)
        ])
        say(f"saved {{3 * number}}")
        if number == 1:
            worked(vault)
        if number % 7 == 0:
            vault.idle()
        if careful and number % 4 == 0:
            vault.take_header(replace(vault.header, name=f"name {{number}}"))
            say(f"named {{number}}")
        if careful and number % 6 == 0:
            change_passphrase(vault, Passphrase(secret), f"passphrase {{number}}", kdf=cheap)
            secret = f"passphrase {{number}}"
            say(secret)
        if careful and number % 10 == 0:
            say("rotating")
            rotate(vault, Passphrase(secret), "power", kdf=cheap)
            vault = store.open_(folder, secret, clock)
            say("rotated")
        if careful and number % 13 == 0:
            vault.close()
            say("hurt")
            (folder / "vault.hdr.old").unlink()
            settle_folder(folder)
            vault = store.open_(folder, secret, clock)
            say("mended")
    vault.close()
    say("closed")
"""
"""Saves of three entries; between them header, passphrase and key are changed, a header is mended, the log is settled
and the vault reopened. Each is acknowledged on standard output."""

CAREFUL = "careful = True"
NORMAL = """careful = False
    from neglect_tool.vault import database
    database._SETTINGS = tuple(
        ("synchronous", "NORMAL", 1) if setting[0] == "synchronous" else setting for setting in database._SETTINGS
    )"""
"""A log that is not settled at each save: faster, and what SQLite's own documents propose."""
UNSYNCED = """careful = False
    def worked(vault):
        place = folder / "vault.anchor"
        content = place.read_bytes()
        place.unlink()
        settle_folder(folder)
        place.write_bytes(content)
        os.close(vault._anchor._descriptor)
        vault._anchor._descriptor = os.open(place, os.O_RDWR)"""
"""An anchor that is made with the first save and not settled, nor its folder."""


def recorded(tmp_path: Path, vaults, careless: str, saves: int) -> tuple[Event, ...]:
    place = tmp_path / "recorded"
    place.mkdir()
    script = WORKING.format(careless=careless)
    return record(place, tmp_path / "trace", script, place / "vault", saves, unseen=("ballast", "vault.lock"))


def expected(number: int) -> bytes:
    return hashlib.sha256(b"%d" % number).digest() * (1 + number * 7919 % 300)


def last(said: Sequence[str], what: str) -> int:
    """The number with which that was last acknowledged, or 0."""
    return max((int(line.split()[1]) for line in said if line.startswith(what)), default=0)


def wrong(folder: Path, said: Sequence[str], vaults) -> str | None:
    """What is wrong with a vault that lost its power after it had said that, or None."""
    made, saved, named = "made" in said, last(said, "saved"), last(said, "named")
    hurt = said.count("hurt") > said.count("mended")
    rotating = said.count("rotating") > said.count("rotated")
    faults: tuple[object, ...] = ()
    try:
        secret = opening(folder, last(said, "passphrase"))
        if made and not hurt and not rotating:
            faults = store.inspect(folder, secret, vaults.clock).faults
        with store.open_(folder, secret, vaults.clock) as vault:
            if vault.read_only is not None or (vault.notices and made and not hurt):
                return f"a false alarm: {vault.read_only or vault.notices}"
            mine = [entry.payload for entry in vault.entries() if entry.subject]
            vaults.save(vault, subject="after")
            faults += vault.check().faults
            name = vault.name
    except (VaultMissing, VaultDamaged) as error:
        unfinished = isinstance(error, VaultMissing) or "so nothing can open this vault" in str(error)
        return None if unfinished and not made else f"does not open: {error}"
    except NeglectToolError as error:
        return f"does not open: {error}"
    if faults:
        return f"not sound: {faults}"
    if not saved <= len(mine) <= saved + 3:
        return f"{saved} entries were acknowledged and {len(mine)} are there"
    if len(mine) % 3 or mine != [expected(number) for number in range(1, len(mine) + 1)]:
        return "a save is torn"
    if named and name not in {f"name {named}", f"name {named + 4}"}:
        return f"a change of the header is lost: {name}"
    return None


def opening(folder: Path, acknowledged: int) -> str:
    """The passphrase that opens it: the last that was acknowledged, or the one that was being put in its place."""
    try:
        unlock(read_headers(folder).sealed.header, Passphrase(f"passphrase {acknowledged}"), str(folder))
    except WrongPassphrase:
        return f"passphrase {acknowledged + 6}"
    return f"passphrase {acknowledged}"


def trouble(events: Sequence[Event], states: int, vaults) -> list[str]:
    """What is wrong in that many states, a line each."""
    loss = PowerLoss(events, random.Random(20260701))
    found = []
    for number in range(states):
        moment = loss.moment()
        place = vaults.folder / "states" / str(number)
        place.mkdir(parents=True)
        loss.leave(moment, place)
        folder = place / "vault"
        if folder.exists():
            (folder / "ballast").touch()
        if said := wrong(folder, loss.said(moment), vaults):
            found.append(f"state {number}, after {moment} of {len(events)} events: {said}")
        else:
            shutil.rmtree(place)
    return found


@pytest.mark.trial
@needs_strace
def test_power_lost_at_any_moment_loses_no_acknowledged_save(tmp_path: Path, vaults, figure) -> None:
    states, saves = vaults.share(60, 2000), vaults.share(15, 40)
    events = recorded(tmp_path, vaults, CAREFUL, saves)
    assert trouble(events, states, vaults) == []
    figure("power lost", f"{states:,} states of the disk, all sound, from {len(events):,} writes and settlings")


@pytest.mark.trial
@needs_strace
@pytest.mark.parametrize(
    ("name", "careless", "seen"),
    [
        ("a log that is not settled", NORMAL, "missing|acknowledged"),
        ("an anchor that is not settled", UNSYNCED, "The anchor is damaged or missing"),
    ],
)
def test_the_same_states_show_what_is_not_settled(
    tmp_path: Path, vaults, figure, name: str, careless: str, seen: str
) -> None:
    states = vaults.share(30, 400)
    found = trouble(recorded(tmp_path, vaults, careless, 15), states, vaults)
    wrong = [line for line in found if re.search(seen, line)]
    assert len(wrong) > states // 10
    figure(f"power lost: {name}", "", f"{len(wrong)} of {states} states lost a save or raised a false alarm")


@needs_strace
def test_no_slot_of_the_anchor_is_written_before_the_other_one_is_settled(
    settled: Path, tmp_path: Path, vaults
) -> None:
    """Nor before the last one of a process that was killed: whenever the power goes, only the newest may be lost."""
    saving = """
        import sys, time
        from datetime import UTC, datetime
        from pathlib import Path
        from neglect_tool.vault import anchor, store
        from neglect_tool.vault.entry import NewEntry

        settle = anchor.settle
        anchor.settle = lambda descriptor: (time.sleep(0.02), settle(descriptor))
        with store.open_(Path(sys.argv[1]), sys.argv[2], lambda: datetime.now(UTC)) as vault:
            for _ in range(30):
                vault.append([NewEntry("a", "k", "s", b"what was seen")])
    """
    events = record(settled, tmp_path / "trace", saving, settled, vaults.passphrase, unseen=("vault.lock",))
    written = [event for event in events if isinstance(event, Wrote) and len(event.data) == SLOT_BYTES]
    anchor = written[0].file
    sure = False
    for event in events:
        match event:
            case Wrote(file) if file == anchor:
                assert sure
                sure = False
            case Settled(thing) if thing == anchor:
                sure = True
    assert sure
    assert {(event.file, event.at) for event in written} == {(anchor, 0), (anchor, SLOT_BYTES)}
    assert len(written) > 30


def test_an_old_log_that_comes_back_with_the_power_is_not_replayed_after_a_change_of_key(
    settled: Path, vaults, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power goes as the new files take the old names: those are kept, and the old log's removal is not."""
    with vaults.open(settled) as vault:
        vaults.save(vault, 3)
        log = (settled / "vault.db-wal").read_bytes()
        with monkeypatch.context() as cut_short:
            cut_short.setattr(rotation, "finish", lambda folder: None)
            rotation.rotate(vault, Passphrase(vaults.passphrase), "a leaver", kdf=vaults.cheap)
    for name in ("vault.db", "vault.anchor"):
        (settled / f"{name}.next").replace(settled / name)
    (settled / "vault.db-wal").write_bytes(log)
    with vaults.open(settled) as vault:
        assert (vault.read_only, vaults.saves(vault)) == (None, 33)
        vaults.save(vault)
    assert vaults.inspect(settled).faults == ()
