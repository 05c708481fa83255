"""A vault whose process is killed at any moment, or that two processes want: no acknowledged save is ever lost."""

import hashlib
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

import pytest

from neglect_tool.errors import FileProblem, VaultBusy
from neglect_tool.vault import store

DICE = random.Random(20260701)
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)

SAVING = """
    import hashlib, os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from neglect_tool.vault import store
    from neglect_tool.vault import vault as vault_module
    from neglect_tool.vault.entry import NewEntry

    vault_module.LOG_LIMIT = 200_000
    vault = store.open_(Path(sys.argv[1]), sys.argv[2], lambda: datetime.now(UTC))
    os.write(1, b"open\\n")
    first = int(sys.argv[3]) + 1
    while True:
        parts = [
            NewEntry("a", "k", f"s{n % 5}", hashlib.sha256(b"%d" % n).digest() * (1 + n * 7919 % 300))
            for n in range(first, first + 3)
        ]
        vault.append(parts)
        os.write(1, b"%d\\n" % (first + 2))
        if first % 7 == 0:
            vault.idle()
        first += 3
"""
"""Saves of three entries, acknowledged on standard output; the log is settled often, so that kills fall there too."""


def expected(number: int) -> bytes:
    return hashlib.sha256(b"%d" % number).digest() * (1 + number * 7919 % 300)


def wrong(vault: store.Vault) -> list[int]:
    """The numbers of the saved parts that are not as they were saved, or not there; openings are passed over."""
    parts = (entry.payload for entry in vault.entries() if entry.subject)
    return [number for number, payload in enumerate(parts, start=1) if payload != expected(number)]


def lines_until_killed(child, seconds: float) -> list[str]:
    """Let it run that long after it says that it is open, kill it, and give all that it had said."""
    assert child.stdout is not None
    ready, _, _ = select.select([child.stdout], [], [], 60)
    assert ready
    assert child.stdout.readline() == "open\n", child.communicate()[1]
    time.sleep(seconds)
    os.kill(child.pid, KILL)
    # Read to the end through the same buffer: communicate would miss what came together with the first line.
    out, err = child.stdout.read(), child.stderr.read()
    child.communicate(timeout=60)
    assert err == ""
    return out.split("\n")[:-1]


@pytest.mark.trial
@pytest.mark.skipif(sys.platform == "win32", reason="select does not take pipes")
def test_killed_at_any_moment_no_acknowledged_save_is_lost_or_torn(vaults, figure) -> None:
    kills = vaults.share(25, 1000)
    # Past some hundred kills the vault would only grow; a new one keeps each opening quick.
    acknowledged_in_all = 0
    folder, known = vaults.folder, 0
    for number in range(kills):
        if number % 100 == 0:
            with vaults.create(f"vault-{number}") as vault:
                folder, known = vault.folder, 0
        child = vaults.child(SAVING, folder, vaults.passphrase, known)
        said = lines_until_killed(child, DICE.uniform(0, 0.12))
        acknowledged = int(said[-1]) if said else known
        acknowledged_in_all += acknowledged - known
        with vaults.open(folder) as vault:
            known = vaults.saves(vault)
            assert vault.read_only is None
            assert acknowledged <= known <= acknowledged + 3
            assert known % 3 == 0, "half a save was kept"
            assert wrong(vault) == []
        if number % 10 == 0 or number == kills - 1:
            assert vaults.inspect(folder).faults == ()
    assert acknowledged_in_all > kills, "the kills came too early to show anything"
    figure("kill -9 during saves", f"{kills:,} kills, {acknowledged_in_all:,} acknowledged parts, none lost or torn")


@pytest.mark.trial
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_while_opening_or_settling_nothing_is_lost(unsettled: Path, vaults, figure) -> None:
    script = """
        import os, sys
        from datetime import UTC, datetime
        from pathlib import Path
        from neglect_tool.vault import store
        os.write(1, b"open\\n")
        while True:
            store.open_(Path(sys.argv[1]), sys.argv[2], lambda: datetime.now(UTC)).close()
    """
    kills = vaults.share(6, 200)
    for number in range(kills):
        folder = vaults.copy(unsettled, f"killed-{number}")
        lines_until_killed(vaults.child(script, folder, vaults.passphrase), DICE.uniform(0, 0.1))
        report = vaults.inspect(folder)
        assert report.faults == ()
        with vaults.open(folder) as vault:
            assert vaults.saves(vault) == 36
            vaults.save(vault)
            assert vaults.saves(vault) == 37
    figure("kill -9 during opening and settling", f"{kills} kills, no save lost")


def holding(vaults, folder: Path):
    """Another process that has the vault open until its standard input ends."""
    child = vaults.child(
        """
        import sys
        from datetime import UTC, datetime
        from pathlib import Path
        from neglect_tool.vault import store
        from neglect_tool.vault.entry import NewEntry
        vault = store.open_(Path(sys.argv[1]), sys.argv[2], lambda: datetime.now(UTC))
        vault.append([NewEntry("a", "k", "held", b"{}")])
        print("open", flush=True)
        sys.stdin.read()
        """,
        folder,
        vaults.passphrase,
    )
    assert child.stdout.readline() == "open\n"
    return child


@pytest.mark.trial
def test_a_second_process_is_told_at_once_and_let_in_when_the_first_is_killed(vaults, figure) -> None:
    # The full cost of a passphrase, so that being told before it is paid shows.
    folder = vaults.folder / "vault"
    store.create(folder, vaults.passphrase, vaults.clock).close()
    holders, longest = vaults.share(1, 20), 0.0
    for number in range(1, holders + 1):
        child = holding(vaults, folder)
        for attempt in (vaults.open, vaults.inspect):
            started, spent = time.monotonic(), time.process_time()
            with pytest.raises(VaultBusy, match="another window or command"):
                attempt(folder)
            longest = max(longest, time.monotonic() - started)
            assert time.process_time() - spent < 0.1, "the passphrase was derived before looking"
        assert longest < 2
        os.kill(child.pid, KILL)
        child.communicate()
        with vaults.open(folder) as vault:
            assert vaults.saves(vault) == number
            with pytest.raises(VaultBusy):
                vaults.open(folder)
    figure("a second process", f"told within {longest:.2f} s, let in after each of {holders} holders was killed")


@pytest.mark.trial
def test_two_processes_that_take_turns_lose_no_update(settled: Path, vaults, figure) -> None:
    script = """
        import sys, time
        from datetime import UTC, datetime
        from pathlib import Path
        from neglect_tool.errors import FileProblem, VaultBusy
        from neglect_tool.vault import store
        from neglect_tool.vault.entry import NewEntry
        done = 0
        while done < int(sys.argv[4]):
            try:
                with store.open_(Path(sys.argv[1]), sys.argv[2], lambda: datetime.now(UTC)) as vault:
                    vault.append([NewEntry(sys.argv[3], "k", "s", b"%d" % done)])
                    done += 1
            except VaultBusy:
                time.sleep(0.002)
    """
    updates = vaults.share(10, 200)
    children = [vaults.child(script, settled, vaults.passphrase, name, updates) for name in ("one", "two")]
    for child in children:
        assert child.communicate(timeout=300)[1] == ""
    with vaults.open(settled) as vault:
        entries = [entry for entry in vault.entries(after=30) if entry.subject]
    for name in ("one", "two"):
        assert [entry.payload for entry in entries if entry.author == name] == [b"%d" % n for n in range(updates)]
    assert vaults.inspect(settled).faults == ()
    figure("two processes in turns", f"{2 * updates} updates, 0 lost")


@pytest.mark.parametrize("at", ["Database", "Anchor", "write_headers", "settle_folder", "read_headers"])
def test_killed_while_a_vault_is_made_it_can_be_made_again_in_the_same_folder(vaults, at: str) -> None:
    """The process ends as it comes to each step; from the header on there is a vault, which opens."""
    script = """
        import os, sys
        from datetime import UTC, datetime
        from pathlib import Path
        from neglect_tool.crypto import KdfParameters
        from neglect_tool.vault import store

        class Ending:
            def __getattr__(self, name):
                os._exit(9)
            def __call__(self, *given, **named):
                os._exit(9)

        setattr(store, sys.argv[3], Ending())
        store.create(Path(sys.argv[1]), sys.argv[2], lambda: datetime.now(UTC), kdf=KdfParameters(19 * 1024, 1, 1))
    """
    folder = vaults.folder / "made"
    child = vaults.child(script, folder, vaults.passphrase, at)
    assert child.communicate(timeout=60)[1] == ""
    assert child.returncode == 9
    assert (folder / "vault.hdr").exists() == (at in ("settle_folder", "read_headers"))
    if (folder / "vault.hdr").exists():
        vaults.open(folder).close()
    else:
        assert (folder / "vault.making").exists()
        store.create(folder, vaults.passphrase, vaults.clock, kdf=vaults.cheap).close()
        vaults.open(folder).close()
    assert not (folder / "vault.making").exists()


def test_what_is_not_of_a_vault_that_was_being_made_is_never_taken_away(vaults, settled: Path) -> None:
    for name in ("vault.hdr", "vault.hdr.old"):
        (settled / name).unlink()
    for extra in ((), ("letter.txt",)):
        for name in extra:
            (settled / "vault.making").write_bytes(b"")
            (settled / name).write_text("keep me")
        before = vaults.files(settled)
        with pytest.raises(FileProblem, match="not empty"):
            store.create(settled, vaults.passphrase, vaults.clock, kdf=vaults.cheap)
        assert vaults.files(settled) == before
