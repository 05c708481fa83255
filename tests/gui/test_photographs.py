"""The page of photographs: reached, filled in, looked at and left by keys; and nothing of it is left on the laptop."""

import os
import struct
import subprocess
import sys
import textwrap
import zlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from neglect_tool.gui.choosing import choose_files
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.widgets.buttons import ActionButton
from neglect_tool.gui.widgets.rail import RailButton
from tests.gui.test_every_page import beyond_the_edge, cut_off

SIZES = ((1366, 768, 1.0), (1366, 768, 2.0), (800, 1280, 1.0), (480, 640, 1.0))


def photograph(path: Path, width: int = 640, height: int = 480) -> Path:
    exif = Image.Exif()
    exif[0x0110] = "Phone 9"
    Image.effect_noise((width, height), 40).convert("RGB").save(path, "JPEG", exif=exif)
    return path


def add(robot, path: Path, words: str = "The kitchen floor") -> None:
    robot.shell.page.add_files.emit([path])
    robot.settle()
    robot.shell.page.form_changed.emit("words", words)
    robot.settle()
    robot.press("Keep it in the vault")


def test_one_is_added_opened_enlarged_and_put_away_by_keys_alone(practice, tmp_path: Path) -> None:
    practice.go(Page.FAMILY)
    practice.find(RailButton, "Photographs").setFocus()
    practice.key(Qt.Key.Key_Space)
    assert practice.focused().accessibleName() == "Add a photograph or scan"
    practice.shell.page.add_files.emit([photograph(tmp_path / "one.jpg")])
    practice.settle()
    assert practice.focused().accessibleName() == "What it shows", "what is typed next is what it shows"
    practice.key("The kitchen floor")
    practice.press("Keep it in the vault")
    assert practice.focused().accessibleName() == "Add a photograph or scan"
    practice.find(ActionButton, "Open: The kitchen floor").setFocus()
    practice.key(Qt.Key.Key_Return)
    page = practice.shell.page
    canvas = page.viewer.canvas
    assert practice.focused() is canvas
    assert QAccessible.queryAccessibleInterface(canvas).text(QAccessible.Text.Name) == "The kitchen floor"
    fitted = canvas.width()
    assert canvas.height() <= page.viewer.area.height()
    practice.key("+")
    practice.key("+")
    assert canvas.width() == pytest.approx(2 * fitted, abs=3)
    practice.key(Qt.Key.Key_Down)
    assert page.viewer.area.verticalScrollBar().value() > 0
    practice.key("0")
    assert canvas.width() == fitted
    practice.key(Qt.Key.Key_Escape)
    assert not page.viewer.isVisible()
    assert practice.focused().accessibleName() == "Open: The kitchen floor"


def test_everything_fits_and_has_a_name_in_every_room(practice, tmp_path: Path) -> None:
    practice.go(Page.PHOTOGRAPHS)
    add(
        practice,
        photograph(tmp_path / "one.jpg"),
        "The girls’ bedroom: one bed without a cover, a window that won’t shut.",
    )
    faults = {}
    for width, height, text in SIZES:
        practice.shell.look.choose(text=text)
        practice.shell.resize(width, height)
        page = practice.shell.page
        page.add_files.emit([photograph(tmp_path / "two.jpg", 480, 640)])
        practice.settle()
        faults["form", width, text] = cut_off(practice) + beyond_the_edge(practice)
        page.form_cancel.emit()
        practice.settle()
        faults["list", width, text] = cut_off(practice) + beyond_the_edge(practice)
        practice.press("Open: The girls’ bedroom")
        faults["open", width, text] = cut_off(practice) + beyond_the_edge(practice)
        page.close_view.emit()
        practice.settle()
        practice.press("Remove: The girls’ bedroom")
        faults["remove", width, text] = cut_off(practice) + beyond_the_edge(practice)
        page.form_cancel.emit()
        practice.settle()
    assert {where: found for where, found in faults.items() if found} == {}


def test_tab_reaches_every_control_of_an_open_picture_and_comes_back(practice, tmp_path: Path) -> None:
    practice.go(Page.PHOTOGRAPHS)
    add(practice, photograph(tmp_path / "one.jpg"))
    practice.press("Open: The kitchen floor")
    start, met = practice.focused(), []
    for _ in range(100):
        practice.shell.focusNextChild()
        if practice.focused() is start:
            break
        met.append(practice.focused().accessibleName())
    else:
        pytest.fail("Tab never came back")
    assert {"Back to the list", "Larger", "Act now"} <= set(met)


def test_leaving_the_page_or_locking_puts_an_open_picture_away(practice, tmp_path: Path) -> None:
    practice.go(Page.PHOTOGRAPHS)
    add(practice, photograph(tmp_path / "one.jpg"))
    practice.press("Open: The kitchen floor")
    practice.go(Page.STORY)
    practice.go(Page.PHOTOGRAPHS)
    assert not practice.shell.page.viewer.isVisible()
    practice.press("Open: The kitchen floor")
    practice.shell.lock()
    practice.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert practice.shell.session is None
    assert all("kitchen" not in widget.accessibleName() for widget in practice.shell.findChildren(ActionButton))


def test_files_that_are_dropped_are_copied_in_and_only_when_nothing_else_is_asked(practice, tmp_path: Path) -> None:
    practice.go(Page.PHOTOGRAPHS)
    page, mime = practice.shell.page, QMimeData()
    path = photograph(tmp_path / "one.jpg")
    mime.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/a.jpg")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    either = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(200, 300), either, mime, buttons, keys)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(200, 300), either, mime, buttons, keys)
    page.dropEvent(drop)
    practice.settle()
    assert drop.dropAction() is Qt.DropAction.CopyAction
    assert page.adding.form.isVisible()
    again = QDragEnterEvent(QPoint(200, 300), Qt.DropAction.CopyAction, mime, buttons, keys)
    page.dragEnterEvent(again)
    assert not again.isAccepted(), "one at a time"
    page.form_cancel.emit()
    practice.settle()
    moved = QDragEnterEvent(QPoint(200, 300), Qt.DropAction.MoveAction, mime, buttons, keys)
    page.dragEnterEvent(moved)
    assert not moved.isAccepted(), "what can only be moved would be deleted where it was"


def test_a_search_leads_to_the_picture_itself(practice, tmp_path: Path) -> None:
    practice.go(Page.PHOTOGRAPHS)
    for number in range(6):
        add(practice, photograph(tmp_path / f"{number}.jpg", 80 + number), f"Picture {number}")
    practice.go(Page.CASELOAD)
    first = next(row.id for row in practice.shell.session.pages[Page.PHOTOGRAPHS]._state.rows if "0" in row.words)
    practice.go(Page.PHOTOGRAPHS, key=first)
    assert practice.focused().accessibleName() == "Open: Picture 0"
    assert practice.focused().visibleRegion().boundingRect().height() > 20, "and it is in view"


def test_a_photograph_of_a_kind_that_is_not_taken_can_be_seen_in_the_dialog(practice, tmp_path: Path) -> None:
    (tmp_path / "IMG_1.HEIC").write_bytes(b"\0\0\0\x18ftypheic")
    dialog = choose_files(practice.shell, practice.shell.look, "Add", lambda _chosen: None)
    dialog.setDirectory(str(tmp_path))
    filters = dialog.nameFilters()
    dialog.reject()
    assert "*.HEIC" in filters[0]
    assert "*.heif" in filters[0]


def test_the_file_dialog_leaves_no_word_of_what_was_chosen(practice, tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    try:
        folder = tmp_path / "Marlowe-girls"
        folder.mkdir()
        path, got = photograph(folder / "bruise.jpg"), []
        dialog = choose_files(practice.shell, practice.shell.look, "Add", got.extend)
        dialog.setDirectory(str(folder))
        dialog.selectFile(str(path))
        dialog.accept()
        practice.settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        practice.settle()
        assert got == [path]
        left = [file.read_text() for file in (tmp_path / "settings").rglob("*") if file.is_file()]
        assert left, "the control: Qt does write there"
        assert [text for text in left if "Marlowe" in text or "bruise" in text] == []
    finally:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(Path.home() / ".config"))


LOOKING = """
    import os, sys
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from pathlib import Path
    from neglect_tool.bootstrap import Services
    from neglect_tool.crypto import KdfParameters
    from neglect_tool.gui.app import make_application, make_shell
    from neglect_tool.gui.door import LaptopDoor
    from neglect_tool.gui.pictures import settle
    from neglect_tool.gui.presenters.ports import Page, Place
    from neglect_tool.vault.store import create, open_

    class Quick(Services):
        def create_vault(self, folder, passphrase):
            return create(folder, passphrase, self.clock, kdf=KdfParameters(19 * 1024, 1, 1))

    folder, plain = Path(sys.argv[1]), Path(sys.argv[2])
    services = Quick()
    vault = services.create_vault(folder / "Practice", "plum kettle orbit")
    now = services.casework(vault, "R. Patel").new_family("F-1", "Example").assessment.id
    vault.close()
    application = make_application()
    shell = make_shell(services, LaptopDoor(services, folder))
    shell.resize(1366, 768)
    shell.show()
    shell.unlock.passphrase_changed.emit("plum kettle orbit")
    shell.unlock.submit.emit()
    settle(shell)
    if shell.session is None:
        shell.unlock.name_changed.emit("R. Patel")
        shell.unlock.submit.emit()
        settle(shell)
    shell.go(Place(Page.PHOTOGRAPHS, now))
    settle(shell)
    page = shell.page
    page.add_files.emit([plain])
    settle(shell)
    page.form_changed.emit("words", "Kanarienvogel-9c1d in words")
    page.form_submit.emit()
    settle(shell)
    page.show_photograph.emit(page._state.rows[0].id)
    settle(shell)
    for by in (1, 1, 0):
        page.zoom.emit(by)
        settle(shell)
    assert page._state.viewing.image.rgb.count(b"Kanarienvogel-9c1d") > 100
    shell.lock()
    settle(shell)
    shell.close()
"""


def canary_picture(path: Path) -> None:
    """A picture of 90 dots a row whose dots spell the canary, so that even what is drawn of it would be found."""
    rows = (b"\x00" + (b"Kanarienvogel-9c1d" * 15)[:270]) * 60
    head = struct.pack(">IIBBBBB", 90, 60, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 0)), (b"IEND", b""))
    whole = (len(body).to_bytes(4) + kind + body + zlib.crc32(kind + body).to_bytes(4) for kind, body in chunks)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(whole))


@pytest.mark.skipif(sys.platform != "linux", reason="needs strace to see what is written")
def test_no_write_of_the_window_holds_a_dot_of_it_while_it_is_added_opened_and_enlarged(tmp_path: Path) -> None:
    if subprocess.run(["strace", "-qq", "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace may not be used here")
    canary_picture(tmp_path / "p.png")
    (tmp_path / "look.py").write_text(textwrap.dedent(LOOKING))
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        ["strace", "-f", "-y", "-qq", "-xx", "-s", "10000000", "-e", "trace=write,pwrite64,writev,pwritev,pwritev2",
         "-o", str(tmp_path / "trace"), sys.executable, str(tmp_path / "look.py"), str(tmp_path / "vaults"),
         str(tmp_path / "p.png")],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(root), *sys.path]), "HOME": str(tmp_path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    needle = "".join(f"\\x{byte:02x}" for byte in b"Kanarienvogel-9c1d").encode()
    pipe = "".join(f"\\x{byte:02x}" for byte in b"pipe:").encode()
    holding = [line for line in (tmp_path / "trace").read_bytes().splitlines() if needle in line]
    assert holding, "the control: through the pipe to the process that cleans it, it does go"
    assert [line[:160] for line in holding if pipe not in line[:80] and b"pipe:" not in line[:80]] == []
