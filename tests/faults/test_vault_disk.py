"""A disk that is full: nothing is half saved, the words say what to do, and saving goes on once there is room."""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from neglect_tool.crypto import new_key
from neglect_tool.errors import VaultError, VaultFull
from neglect_tool.vault import anchor
from neglect_tool.vault.database import connect
from neglect_tool.vault.entry import Entry, NewEntry

LIMITED = """
    import os, random, resource, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from neglect_tool.errors import VaultFull
    from neglect_tool.vault import store
    from neglect_tool.vault.entry import NewEntry

    folder, passphrase, points = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    clock = lambda: datetime.now(UTC)
    dice = random.Random(20260701)
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    acknowledged, refused = [], 0
    saved = lambda vault: [entry for entry in vault.entries() if entry.subject]
    vault = store.open_(folder, passphrase, clock)
    for point in range(points):
        save = [NewEntry("a", "k", f"s{point}", dice.randbytes(dice.randint(1, 30_000))) for _ in range(2)]
        log = folder / "vault.db-wal"
        resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + dice.randint(0, 50_000), hard))
        try:
            acknowledged += vault.append(save)
        except VaultFull as error:
            refused += 1
            assert "nothing of this save was kept" in str(error), error
            assert saved(vault) == acknowledged
            assert vault.read_only is None
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
            acknowledged += vault.append(save)
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        if point % 9 == 0:
            # Settling meets the full disk too.
            resource.setrlimit(resource.RLIMIT_FSIZE, (dice.randint(4096, 400_000), hard))
            vault.idle()
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    assert saved(vault) == acknowledged
    vault.close()
    with store.open_(folder, passphrase, clock) as vault:
        assert saved(vault) == acknowledged
        assert vault.read_only is None
    assert store.inspect(folder, passphrase, clock).faults == ()
    print(refused, len(acknowledged))
"""


@pytest.mark.trial
@pytest.mark.skipif(sys.platform == "win32", reason="the size of files is limited through POSIX")
def test_a_disk_full_at_any_point_loses_nothing_and_saving_goes_on(vaults, figure) -> None:
    points = vaults.share(60, 400)
    with vaults.create() as vault:
        folder = vault.folder
    out, err = vaults.child(LIMITED, folder, vaults.passphrase, points).communicate(timeout=300)
    assert err == ""
    refused, acknowledged = map(int, out.split())
    assert acknowledged == 2 * points
    assert points // 4 < refused < points
    figure("full disk: files held short", f"full at {refused} points, no acknowledged save lost")


@pytest.mark.skipif(sys.platform == "win32", reason="the size of files is limited through POSIX")
def test_a_disk_full_while_a_vault_is_made_leaves_nothing_behind(vaults) -> None:
    script = """
        import resource, sys
        from datetime import UTC, datetime
        from pathlib import Path
        from neglect_tool.crypto import KdfParameters
        from neglect_tool.errors import NeglectToolError
        from neglect_tool.vault import store

        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        for limit in (0, 100, 600, 4000, 9000, 30000):
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
            folder = Path(sys.argv[1]) / f"made-{limit}"
            try:
                store.create(folder, "a b c", lambda: datetime.now(UTC), kdf=KdfParameters(19 * 1024, 1, 1)).close()
            except NeglectToolError as error:
                print(limit, folder.exists(), error.remedy.endswith("."))
    """
    out, err = vaults.child(script, vaults.folder).communicate(timeout=60)
    assert err == ""
    assert out.splitlines()[:4] == [f"{limit} False True" for limit in (0, 100, 600, 4000)]


@pytest.fixture
def small_disk(tmp_path: Path):
    """A real file system of 80 MB; it needs the right to mount one, which root in some containers has not."""
    place = tmp_path / "disk"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk; the trial with a limit on file sizes covers the rest")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=80m", "tmpfs", str(place)], capture_output=True, text=True
    )
    if mounted.returncode != 0:
        pytest.skip(f"this root may not mount a small disk: {mounted.stderr.strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def fill(folder: Path) -> None:
    """Take every last byte of the disk."""
    with (folder / "filler").open("ab", buffering=0) as file:
        block = 1 << 20
        while block:
            try:
                file.write(bytes(block))
            except OSError:
                block //= 2


def test_on_a_disk_full_to_the_last_byte_giving_up_the_ballast_lets_work_go_on(small_disk: Path, vaults) -> None:
    from neglect_tool.vault import store

    folder = small_disk / "vault"
    with store.create(folder, vaults.passphrase, vaults.clock, kdf=vaults.cheap) as vault:
        vaults.save(vault, 3)
        assert (folder / "ballast").stat().st_size == 4 * 1024 * 1024
        fill(small_disk)
        with pytest.raises(VaultFull, match="disk is full"):
            vaults.save(vault, 200)
        kept = vault.head().seq
        assert [entry.seq for entry in vault.entries()] == list(range(1, kept + 1))
        assert vault.free_ballast()
        assert not vault.free_ballast()
        vaults.save(vault, 50)
    with vaults.open(folder) as vault:
        assert (vault.read_only, vaults.saves(vault)) == (None, kept + 50)
        assert not (folder / "ballast").exists(), "there is no room to set it aside again yet"
        (small_disk / "filler").unlink()
        vault.idle()
        assert (folder / "ballast").stat().st_size == 4 * 1024 * 1024
    assert vaults.inspect(folder).faults == ()


def saved_until_full(vault, acknowledged: list[Entry], dice: random.Random) -> list[NewEntry]:
    """Save until the disk is full, note what was acknowledged, and give the save that was refused."""
    while True:
        save = [NewEntry("a", "k", f"s{number}", dice.randbytes(dice.randint(1, 15_000))) for number in range(2)]
        try:
            acknowledged += vault.append(save)
        except VaultFull:
            return save


@pytest.mark.trial
def test_full_at_many_points_each_time_the_ballast_lets_saving_go_on(small_disk: Path, vaults, figure) -> None:
    from neglect_tool.vault import store

    points, dice = vaults.share(5, 100), random.Random(20260701)
    filler = small_disk / "filler"

    with store.create(small_disk / "vault", vaults.passphrase, vaults.clock, kdf=vaults.cheap) as vault:
        acknowledged: list[Entry] = []
        for _ in range(points):
            fill(small_disk)
            os.truncate(filler, filler.stat().st_size - dice.randint(0, 100_000))
            save = saved_until_full(vault, acknowledged, dice)
            assert [entry for entry in vault.entries() if entry.subject] == acknowledged
            assert vault.free_ballast()
            acknowledged += vault.append(save)
            filler.unlink()
            vault.idle()
            assert (vault.folder / "ballast").exists()
    with vaults.open(vault.folder) as vault:
        assert vault.read_only is None
        assert [entry for entry in vault.entries() if entry.subject] == acknowledged
    assert vaults.inspect(vault.folder).faults == ()
    figure("full disk: a real one", f"full at {points} points, saved again on the ballast each time, none lost")


def test_in_the_window_a_save_on_a_full_disk_takes_the_space_kept_for_it_and_says_so(small_disk: Path, vaults) -> None:
    from neglect_tool.domain.draft import TextField, TextWritten
    from neglect_tool.packs.load import shipped_pack
    from neglect_tool.services.casework import Casework
    from neglect_tool.vault import store

    folder = small_disk / "vault"
    with store.create(folder, vaults.passphrase, vaults.clock, kdf=vaults.cheap) as vault:
        casework = Casework(vault, shipped_pack, "R. Patel", vaults.clock)
        assessment = casework.new_family("F-1", "Example").assessment.id
        text = ""
        fill(small_disk)
        while not casework.disk_full:
            text = "what was seen " * 200 + str(len(text))
            casework.apply(assessment, [TextWritten(TextField.ANALYSIS, text)])
        assert not (folder / "ballast").exists()
        (small_disk / "filler").unlink()
        casework.apply(assessment, [TextWritten(TextField.ANALYSIS, text + " and more")])
        assert not casework.disk_full
        assert (folder / "ballast").exists()
    with vaults.open(folder) as vault:
        again = Casework(vault, shipped_pack, "R. Patel", vaults.clock)
        assert again.open_draft(assessment).assessment.analysis == text + " and more"


@pytest.mark.parametrize("kept", ["settled", "unsettled"])
def test_a_vault_on_a_read_only_disk_is_read_and_checked(small_disk: Path, vaults, kept: str, request) -> None:
    from neglect_tool.vault import store

    folder = small_disk / "vault"
    shutil.copytree(request.getfixturevalue(kept), folder)
    saves = 37 if kept == "unsettled" else 30
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    report = vaults.inspect(folder)
    assert (report.faults, report.entries) == ((), saves)
    with store.look(folder, vaults.passphrase, vaults.clock) as vault:
        assert len(list(vault.entries())) == saves
        assert "read-only here" in str(vault.read_only)
        with pytest.raises(VaultError, match="open to be read only"):
            vaults.save(vault)
    with pytest.raises(VaultError, match="this folder is read-only"):
        vaults.open(folder)


def test_an_anchor_that_cannot_be_written_on_opening_keeps_nobody_out_afterwards(
    settled: Path, vaults, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as failing:
        failing.setattr(anchor, "settle", refused)
        with pytest.raises(VaultError, match="its anchor could not be written"):
            vaults.open(settled)
    with vaults.open(settled) as vault:
        assert vault.read_only is None
        assert vaults.saves(vault) == 30


def test_an_anchor_that_the_disk_does_not_keep_stops_the_next_save_and_loses_none(
    settled: Path, vaults, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    with vaults.open(settled) as vault:
        vaults.save(vault)
        with monkeypatch.context() as failing:
            failing.setattr(anchor, "settle", refused)
            vaults.save(vault)
            with pytest.raises(VaultError, match="the last save is kept, but its anchor could not be written"):
                vaults.save(vault)
            assert "Close the vault and open it again" in str(vault.read_only)
            with pytest.raises(VaultError, match="open to be read only"):
                vaults.save(vault)
    with vaults.open(settled) as vault:
        assert (vault.read_only, vaults.saves(vault)) == (None, 33)
        vaults.save(vault)
    assert vaults.inspect(settled).faults == ()


def test_closed_just_as_a_backup_found_its_disk_full_the_keys_are_wiped_and_others_let_in(
    settled: Path, vaults, tmp_path: Path
) -> None:
    vault = vaults.open(settled)
    small = connect(tmp_path / "small.db", new_key(), create=True)
    small.pragma("max_page_count", 2)
    copying = small.backup("main", vault.database.connection, "main")
    with pytest.raises(apsw.FullError):
        copying.step(-1)
    keys = vault.keys
    vault.close()
    small.close()
    assert not any(any(key) for key in (keys.database, keys.chain, keys.anchor, keys.header))
    vaults.open(settled).close()
