"""Backups while the window is open: after a quiet while, on locking and closing, and a failure said once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from neglect_tool.crypto import KdfParameters
from neglect_tool.gui import keeping
from neglect_tool.services import backups
from neglect_tool.vault.entry import NewEntry
from neglect_tool.vault.restoring import restore
from neglect_tool.vault.store import create


@pytest.fixture
def begun(empty, clock, tmp_path: Path) -> Path:
    """The folder of a vault that is open in the window, with something in it."""
    store = create(tmp_path / "vaults" / "R. Patel", "plum kettle orbit", clock, kdf=KdfParameters(19 * 1024, 1, 1))
    store.append([NewEntry("R. Patel", "vault-note", "", b"{}")])
    empty.shell._unlocked(store, "R. Patel")
    empty.settle()
    empty.press("New family")
    empty.write("Reference", "F-3000")
    empty.write("Family name", "Example")
    empty.key(Qt.Key.Key_Return)
    return tmp_path / "vaults" / "R. Patel"


def made(folder: Path) -> list[str]:
    place = folder / "backups"
    return sorted(path.name for path in place.iterdir()) if place.exists() else []


def wait_for(empty, condition) -> None:
    for _ in range(6000):
        QTest.qWait(10)
        if condition() and empty.shell.keeping.tasks.idle:
            return
    raise AssertionError("it never came")


def test_a_backup_is_made_after_a_quiet_while_and_can_be_restored(
    empty, begun: Path, clock, monkeypatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(keeping, "QUIET_MS", 50)
    assert made(begun) == []
    desk = empty.shell.session.desk
    assessment = desk.now.assessment.id
    desk.submit(lambda casework: casework.open_draft(assessment))
    wait_for(empty, lambda: made(begun))
    assert len(made(begun)) == 1
    restore(begun / "backups" / made(begun)[0], tmp_path / "again", "plum kettle orbit", clock)


def test_locking_makes_one_that_is_due_first_and_leaves_the_vault_closed(empty, begun: Path) -> None:
    assert made(begun) == []
    empty.shell.lock()
    wait_for(empty, lambda: empty.shell.session is None)
    assert len(made(begun)) == 1
    assert empty.shell.session is None
    assert empty.shell.keeping.tasks.idle


def test_locking_does_not_wait_for_a_large_vault(empty, begun: Path, monkeypatch) -> None:
    monkeypatch.setattr(backups, "QUICK", 1000)
    empty.shell.lock()
    wait_for(empty, lambda: empty.shell.session is None)
    assert made(begun) == []


def test_locking_gives_up_a_backup_that_is_under_way(empty, begun: Path, monkeypatch) -> None:
    from neglect_tool.vault import backup

    monkeypatch.setattr(backup, "_BREATH", 0.2)
    monkeypatch.setattr(backup, "_STEP", 1)
    monkeypatch.setattr(backups, "QUICK", 1000)
    empty.shell.keeping.look()
    QTest.qWait(100)
    assert not empty.shell.keeping.tasks.idle
    empty.shell.lock()
    wait_for(empty, lambda: empty.shell.session is None)
    assert made(begun) == []
    assert empty.shell.keeping.tasks.idle


def test_a_failure_is_a_banner_in_words_and_said_once(empty, begun: Path, monkeypatch) -> None:
    monkeypatch.setattr(backups, "RESERVE", 1 << 60)
    banner = empty.shell.frame_.banner
    empty.shell.keeping.look()
    wait_for(empty, lambda: banner.words)
    assert "nearly full, so no backup was made" in banner.words
    banner.hide()
    empty.shell.keeping.look()
    wait_for(empty, lambda: True)
    QTest.qWait(50)
    assert banner.words == ""


def test_the_practice_window_keeps_no_backups(practice) -> None:
    practice.shell.keeping.look()
    QTest.qWait(50)
    assert practice.shell.frame_.banner.words == ""
