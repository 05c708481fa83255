"""A process killed while it backs up, restores or puts a backup in a vault's place: nothing is lost or half-made."""

import os
import random
import select
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

from neglect_tool.errors import NeglectToolError
from neglect_tool.vault import backup, restoring, store
from neglect_tool.vault.backup_file import check_whole

DICE = random.Random(20260701)
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)

BEGIN = """
    import os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from neglect_tool.vault import backup, restoring, store
    from neglect_tool.vault.entry import NewEntry
    clock = lambda: datetime.now(UTC)
    home, passphrase, stop_at = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])

    calls = 0
    def stopping(real):
        def call(*arguments, **named):
            global calls
            calls += 1
            if calls == stop_at:
                os._exit(9)
            return real(*arguments, **named)
        return call
    for name in ("rename", "replace", "unlink", "rmdir", "mkdir", "open", "fsync", "fdatasync"):
        setattr(os, name, stopping(getattr(os, name)))
"""
"""With a number above 0, the process ends at that call to the disk as a kill would end it, so that every gap is met."""

BACKING = """
    vault = store.open_(home / "vault", passphrase, clock)
    (home / "vault/backups").mkdir(exist_ok=True)
    calls = 0
    os.write(1, b"open\\n")
    number = 0
    while True:
        vault.append([NewEntry("a", "k", "s", b"%d" % number * 3000)])
        name = f"vault-20260701T{number // 3600:02}{number // 60 % 60:02}{number % 60:02}Z.neglect-backup"
        backup.make(vault, home / "vault/backups" / name, force=True)
        number += 1
        if stop_at:
            break
    os.write(1, b"done\\n")
"""
RESTORING = """
    calls = 0
    os.write(1, b"open\\n")
    restoring.restore(home / "backup", home / "again", passphrase, clock)
    os.write(1, b"done\\n")
"""
REPLACING = """
    calls = 0
    os.write(1, b"open\\n")
    restoring.replace(home / "vault", home / "backup", passphrase, clock)
    os.write(1, b"done\\n")
"""


def killed(vaults, script: str, home: Path, seconds: float) -> bool:
    """Let it run that long after it says that it is open, and kill it; whether it was done by then."""
    child = vaults.child(BEGIN + script, home, vaults.passphrase, 0)
    ready, _, _ = select.select([child.stdout], [], [], 60)
    assert ready
    assert child.stdout.readline() == "open\n", child.communicate()[1]
    time.sleep(seconds)
    os.kill(child.pid, KILL)
    out, err = child.communicate(timeout=60)
    assert err == ""
    return "done" in out


def span(vaults, script: str, home: Path) -> float:
    """A little more than it takes on this machine now, so that kills fall all over it."""
    place = fresh(vaults, home, "timed")
    child = vaults.child(BEGIN + script, place, vaults.passphrase, 0)
    assert child.stdout.readline() == "open\n"
    started = time.monotonic()
    assert child.stdout.readline() == "done\n", child.communicate()[1]
    took = time.monotonic() - started
    child.communicate()
    shutil.rmtree(place)
    return 1.2 * took


def ended_at(vaults, script: str, home: Path, call: int) -> bool:
    """End it at that call to the disk; whether it was done before."""
    out, err = vaults.child(BEGIN + script, home, vaults.passphrase, call).communicate(timeout=60)
    assert err == ""
    return "done" in out


@pytest.fixture
def home(settled: Path, vaults) -> Path:
    """A vault of 30 saves, and a backup of its first 30 of 33 beside it."""
    place = vaults.folder / "home"
    place.mkdir()
    settled.rename(place / "vault")
    with vaults.open(place / "vault") as vault:
        backup.make(vault, place / "backup")
        vaults.save(vault, 3)
    (place / "vault/backups").mkdir()
    shutil.copy(place / "backup", place / "vault/backups/vault-20260101T000000Z.neglect-backup")
    return place


def fresh(vaults, home: Path, name: str) -> Path:
    target = vaults.folder / name
    shutil.copytree(home, target)
    return target


def after_backing(vaults, home: Path) -> None:
    assert vaults.inspect(home / "vault").faults == ()
    with vaults.open(home / "vault") as vault:
        assert vault.read_only is None
        assert vaults.saves(vault) >= 33
    left = list((home / "vault/backups").iterdir())
    assert [path for path in left if path.suffix != ".neglect-backup"] == [], "cleared when it was opened"
    for path in left:
        check_whole(path)
    restoring.restore(max(left), home / "again", vaults.passphrase, vaults.clock)
    vaults.open(home / "again").close()


def after_restoring(vaults, home: Path) -> None:
    again = home / "again"
    if again.exists():
        assert vaults.inspect(again).faults == ()
        with vaults.open(again) as vault:
            assert vaults.saves(vault) == 30
            assert [entry.kind for entry in vault.entries(subject="")].count("restored") == 1
        shutil.rmtree(again)
    restoring.restore(home / "backup", again, vaults.passphrase, vaults.clock)
    assert sorted(path.name for path in home.iterdir()) == ["again", "backup", "vault"]
    assert vaults.inspect(home / "vault").faults == ()


def after_replacing(vaults, home: Path) -> bool:
    """Whether the old vault is in place."""
    with vaults.open(home / "vault") as vault:
        assert vault.read_only is None
        saves = vaults.saves(vault)
    assert saves in (30, 33)
    assert vaults.inspect(home / "vault").faults == ()
    aside = [path for path in home.iterdir() if "put aside" in path.name]
    if saves == 30:
        assert len(aside) == 1
        with vaults.open(aside[0]) as vault:
            assert vaults.saves(vault) == 33
    else:
        assert aside == []
    assert [path.name for path in (home / "vault/backups").iterdir()] == ["vault-20260101T000000Z.neglect-backup"]
    assert {path.name for path in home.iterdir()} == {"backup", "vault", *(path.name for path in aside)}
    return saves == 33


@pytest.mark.trial
@pytest.mark.skipif(sys.platform == "win32", reason="select does not take pipes")
def test_killed_during_a_backup_the_vault_and_every_backup_with_a_name_are_whole(home: Path, vaults, figure) -> None:
    kills = vaults.share(6, 200)
    for number in range(kills):
        place = fresh(vaults, home, f"killed-{number}")
        killed(vaults, BACKING, place, DICE.uniform(0, 0.3))
        after_backing(vaults, place)
        shutil.rmtree(place)
    figure("kill -9 during a backup", f"{kills} kills, vault and every named backup whole")


@pytest.mark.trial
@pytest.mark.skipif(sys.platform == "win32", reason="select does not take pipes")
def test_killed_during_a_restore_there_is_a_whole_vault_or_none(home: Path, vaults, figure) -> None:
    done = 0
    kills, longest = vaults.share(6, 200), span(vaults, RESTORING, home)
    for number in range(kills):
        place = fresh(vaults, home, f"killed-{number}")
        done += killed(vaults, RESTORING, place, DICE.uniform(0, longest))
        after_restoring(vaults, place)
        shutil.rmtree(place)
    assert done < kills, "the kills came too late to show anything"
    figure("kill -9 during a restore", f"{kills} kills, a whole vault or none ({kills - done} cut short)")


@pytest.mark.trial
@pytest.mark.skipif(sys.platform == "win32", reason="select does not take pipes")
def test_killed_while_a_vault_is_replaced_the_old_or_the_new_one_is_in_place(home: Path, vaults, figure) -> None:
    kills, old, longest = vaults.share(6, 200), 0, span(vaults, REPLACING, home)
    for number in range(kills):
        place = fresh(vaults, home, f"killed-{number}")
        killed(vaults, REPLACING, place, DICE.uniform(0, longest))
        old += after_replacing(vaults, place)
        shutil.rmtree(place)
    figure("kill -9 during a replacement", f"{kills} kills, {old} with the old vault in place, {kills - old} the new")


@pytest.mark.trial
@pytest.mark.parametrize(
    ("script", "after"),
    [(BACKING, after_backing), (RESTORING, after_restoring), (REPLACING, after_replacing)],
    ids=["backup", "restore", "replace"],
)
def test_ended_at_each_call_to_the_disk_nothing_is_lost_or_half_made(
    home: Path, vaults, figure, request, script: str, after
) -> None:
    calls, seen, ends = 1, set(), 0
    while True:
        place = fresh(vaults, home, f"ended-{calls}")
        done = ended_at(vaults, script, place, calls)
        seen.add(after(vaults, place))
        ends += 1
        shutil.rmtree(place)
        if done:
            break
        # A share skips some calls of the long middle, never the renames at the end of a replacement.
        calls += 1 if vaults.whole or script is REPLACING else DICE.choice((1, 2, 3))
    assert calls > 8, "too few calls were met to show anything"
    if script is REPLACING:
        assert seen == {True, False}, "both the old and the new one were found in place"
    what = request.node.callspec.id
    figure(f"ended at calls to the disk: {what}", f"at {ends} of {calls} calls, nothing lost or half-made")


@pytest.mark.skipif(sys.platform == "win32", reason="ended by the patched calls of POSIX")
def test_a_vault_without_a_folder_of_its_own_name_is_listed_and_opened(home: Path, vaults) -> None:
    """Killed between the two renames: the window lists vaults before it opens one."""
    from neglect_tool.bootstrap import Services
    from neglect_tool.gui.door import LaptopDoor

    (home / "vault").rename(home / "vault (put aside 2026-07-01 12-00-00)")
    done = restoring.restore(home / "backup", home / "vault", vaults.passphrase, vaults.clock)
    done.folder.rename(home / "vault.restored")
    shown = [keeper.shown for keeper in LaptopDoor(Services(), home).people()]
    assert shown == ["vault", "vault (put aside 2026-07-01 12-00-00)"]
    with vaults.open(home / "vault") as vault:
        assert vaults.saves(vault) == 30


def test_two_restores_at_once_do_not_meet(home: Path, vaults) -> None:
    from neglect_tool.vault.disk import FolderLock

    building = home / "again.restoring"
    building.mkdir()
    held = FolderLock(building / "vault.lock")
    try:
        with pytest.raises(NeglectToolError, match="another window or command"):
            restoring.restore(home / "backup", home / "again", vaults.passphrase, vaults.clock)
    finally:
        held.release()
    restoring.restore(home / "backup", home / "again", vaults.passphrase, vaults.clock)
    with store.open_(home / "again", vaults.passphrase, vaults.clock) as vault:
        assert vaults.saves(vault) == 30


def test_a_check_takes_away_nothing_that_a_killed_restore_left_beside(settled: Path, vaults) -> None:
    for left in (".restoring", ".restored"):
        beside = settled.with_name(settled.name + left)
        (beside / "backups").mkdir(parents=True)
        (beside / "vault.hdr").write_bytes(b"begun")
    before = sorted(vaults.folder.rglob("*"))
    assert vaults.inspect(settled).faults == ()
    assert sorted(vaults.folder.rglob("*")) == before
