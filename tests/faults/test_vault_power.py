"""The power goes at any moment: whatever the disk was left with, the vault opens with every acknowledged save."""

import hashlib
import random
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from neglect_tool.errors import NeglectToolError, VaultDamaged, VaultMissing
from tests.faults.power import PowerLoss
from tests.faults.recording import Event, can_trace, record

pytestmark = pytest.mark.skipif(not can_trace(), reason="needs strace to see what is written, and when it is settled")

WORKING = """
    import hashlib, os, sys
    from dataclasses import replace
    from datetime import UTC, datetime
    from pathlib import Path
    from neglect_tool.crypto import KdfParameters
    from neglect_tool.vault import store
    from neglect_tool.vault.disk import settle_folder
    from neglect_tool.vault.entry import NewEntry
    from neglect_tool.vault.headers import read_headers, write_headers
    from neglect_tool.vault.keys import Keys
    from neglect_tool.vault.passphrase import Passphrase
    from neglect_tool.vault.slots import unlock

    folder, passphrase, saves = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    clock = lambda: datetime.now(UTC)
    say = lambda line: os.write(1, line.encode() + b"\\n")
    def worked(vault):
        pass
    def keys():
        header = read_headers(folder).sealed.header
        return header, Keys.drawn_from(unlock(header, Passphrase(passphrase), str(folder)), header.vault_id)
    {careless}
    vault = store.create(folder, passphrase, clock, kdf=KdfParameters(19 * 1024, 1, 1))
    sys.modules[type(vault).__module__].LOG_LIMIT = 150_000  # so that saves settle the log too
    header, made = keys()
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
        if headers and number % 5 == 0:
            write_headers(folder, replace(header, name=f"name {{number}}"), made.header)
            say(f"named {{number}}")
        if headers and number % 12 == 0:
            vault.close()
            say("hurt")
            (folder / "vault.hdr.old").unlink()
            settle_folder(folder)
            vault = store.open_(folder, passphrase, clock)
            say("mended")
    vault.close()
    say("closed")
"""
"""Saves of three entries, the header changed and mended, the log settled and the vault reopened, each acknowledged."""

CAREFUL = "headers = True"
NORMAL = """headers = False
    from neglect_tool.vault import database
    database._SETTINGS = tuple(
        ("synchronous", "NORMAL", 1) if setting[0] == "synchronous" else setting for setting in database._SETTINGS
    )"""
"""A log that is not settled at each save: faster, and what SQLite's own documents propose."""
UNSYNCED = """headers = False
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
    return record(
        place, tmp_path / "trace", script, place / "vault", vaults.passphrase, saves, unseen=("ballast", "vault.lock")
    )


def expected(number: int) -> bytes:
    return hashlib.sha256(b"%d" % number).digest() * (1 + number * 7919 % 300)


def wrong(folder: Path, said: Sequence[str], vaults) -> str | None:
    """What is wrong with a vault that lost its power after it had said that, or None."""
    made = "made" in said
    saved = max((int(line.split()[1]) for line in said if line.startswith("saved")), default=0)
    named = max((int(line.split()[1]) for line in said if line.startswith("named")), default=0)
    hurt = said.count("hurt") > said.count("mended")
    try:
        faults = () if hurt or not made else vaults.inspect(folder).faults
        with vaults.open(folder) as vault:
            if vault.read_only is not None or (vault.notices and made and not hurt):
                return f"a false alarm: {vault.read_only or vault.notices}"
            mine = [entry.payload for entry in vault.entries() if entry.subject]
            vaults.save(vault, subject="after")
            checked = vault.check().faults
            name = vault.name
    except (VaultMissing, VaultDamaged) as error:
        unfinished = isinstance(error, VaultMissing) or "so nothing can open this vault" in str(error)
        return None if unfinished and not made else f"does not open: {error}"
    except NeglectToolError as error:
        return f"does not open: {error}"
    if faults or checked:
        return f"not sound: {(*faults, *checked)}"
    if not saved <= len(mine) <= saved + 3:
        return f"{saved} entries were acknowledged and {len(mine)} are there"
    if len(mine) % 3 or mine != [expected(number) for number in range(1, len(mine) + 1)]:
        return "a save is torn"
    if named and name not in {f"name {named}", f"name {named + 5}"}:
        return f"a change of the header is lost: {name}"
    return None


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
def test_power_lost_at_any_moment_loses_no_acknowledged_save(tmp_path: Path, vaults, figure) -> None:
    states, saves = vaults.share(60, 2000), vaults.share(15, 40)
    events = recorded(tmp_path, vaults, CAREFUL, saves)
    assert trouble(events, states, vaults) == []
    figure("power lost", f"{states:,} states of the disk, all sound, from {len(events):,} writes and settlings")


@pytest.mark.trial
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
