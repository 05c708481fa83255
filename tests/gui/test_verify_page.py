"""The verify page in a real window: a real report, signed and spoiled, read in a process of its own, in words."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from neglect_tool.exchange.document import parse_document
from neglect_tool.gui.pages.verify import VerifyPage
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.identity import authority as authorities
from neglect_tool.services.assessing import ShippedPacks
from neglect_tool.services.reporting import ReportRequest, build_report
from neglect_tool.services.signing import sign_report

CASES = Path(__file__).parents[1] / "domain" / "cases"
SIGNED_AT = datetime(2026, 7, 1, 9, 30, tzinfo=UTC)
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class Files:
    """A folder of PDFs as a panel member may be sent them."""

    folder: Path

    def __call__(self, name: str) -> Path:
        return self.folder / name


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """Signed by both, by one, by nobody; changed; no PDF; and the authority to trust."""
    folder, packs = tmp_path_factory.mktemp("sent"), ShippedPacks()
    authority = authorities.new_authority("Example Council", SIGNED_AT)
    one = authorities.issue(authority, "P. Example", "Health visiting", SIGNED_AT, 90)
    two = authorities.issue(authority, "J. Amos", "Children’s services", SIGNED_AT, 90)
    data = (CASES / "ada" / "ada-1.json").read_bytes()
    assessment = parse_document(data, "the document", packs)
    unsigned = build_report(ReportRequest(assessment, (), packs[assessment.pack], document=data)).data
    first = sign_report(unsigned, one, "practitioner", SIGNED_AT, "", packs)
    signed = sign_report(first, two, "manager", SIGNED_AT, "", packs)
    changed = bytearray(signed)
    changed[2000] ^= 1
    files = {
        "signed.pdf": signed, "first.pdf": first, "unsigned.pdf": unsigned, "changed.pdf": bytes(changed),
        "letter.pdf": b"Dear panel,\n", "authority.pem": authorities.root_file(authority),
    }  # fmt: skip
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return Files(folder)


class Reader:
    """Somebody who was sent a PDF."""

    def __init__(self, robot) -> None:
        self.robot = robot

    @property
    def page(self) -> VerifyPage:
        page = self.robot.shell.page
        assert isinstance(page, VerifyPage)
        return page

    def wait(self) -> None:
        for made in self.robot.shell.verifying.made:
            while not made.examiner.tasks.idle:
                made.examiner.tasks.wait()
                QApplication.processEvents()
        self.robot.settle()

    def drop(self, *paths: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self.page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, none))
        self.wait()

    def verdict(self) -> str:
        return self.page.verdict.headline.accessibleName()

    def words(self) -> str:
        shown = [label.text() for label in self.page.verdict.findChildren(QLabel) if label.isVisible()]
        return "\n".join(shown)

    def trust(self, file: Path) -> None:
        self.page.trust_chosen.emit(file)
        self.wait()


@pytest.fixture
def reader(practice) -> Reader:
    """In a vault."""
    practice.key(Qt.Key.Key_V, CONTROL | SHIFT)
    made = Reader(practice)
    made.wait()
    return made


def test_every_kind_of_file_gets_one_of_the_four_verdicts_in_words(reader, files):
    reader.drop(files("signed.pdf"))
    assert reader.verdict().startswith("Unchanged, with a limit. ")
    assert "no authority was named" in reader.words()
    reader.trust(files("authority.pem"))
    assert reader.verdict().startswith("Sound. Unchanged since P. Example and J. Amos signed it.")
    assert "P. Example, Health visiting, practitioner" in reader.words()
    assert "Vouched for by Example Council." in reader.words()
    assert "1 July 2026, 09:30 UTC" in reader.words()
    assert "The last signature covers the whole file" in reader.words()
    assert "Graded again from the attached document: all" in reader.words()
    reader.drop(files("first.pdf"))
    assert reader.verdict().startswith("Unchanged, with a limit. ")
    assert "manager has not signed it" in reader.verdict()
    reader.drop(files("changed.pdf"))
    assert reader.verdict().startswith("Not sound. ")
    reader.drop(files("unsigned.pdf"))
    assert reader.verdict().startswith("Not sound. Not signed: nobody vouches for this file.")
    reader.drop(files("letter.pdf"))
    assert reader.verdict().startswith("Cannot judge. ")
    reader.drop(files("not-there.pdf"))
    assert reader.verdict() == "Cannot judge. There is no such file. Check the name and the folder."


def test_a_verdict_of_one_file_never_stands_beside_the_name_of_another(reader, files):
    reader.trust(files("authority.pem"))
    reader.drop(files("signed.pdf"))
    reader.page.files_chosen.emit([files("changed.pdf")])
    assert not reader.page.verdict.isVisible()
    reader.wait()
    assert reader.verdict().startswith("Not sound.")


def test_what_is_no_single_file_is_answered_politely(reader, files):
    reader.drop(files("signed.pdf"), files("first.pdf"))
    assert "Drop one file at a time." in [label.text() for label in reader.robot.seen(QLabel)]
    reader.drop()
    assert "That is not a file. Drop a PDF." in [label.text() for label in reader.robot.seen(QLabel)]
    reader.drop(files.folder)
    assert reader.verdict().startswith("Cannot judge. It cannot be read")


def test_a_file_that_is_too_large_is_not_read(reader, tmp_path):
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as file:
        file.truncate(60 * 1024 * 1024)
    reader.drop(huge)
    assert reader.verdict() == "Cannot judge. It is larger than 50 MB. Check that it is the right file."


def test_reading_can_be_stopped_and_no_answer_comes_after(reader, files):
    reader.page.files_chosen.emit([files("signed.pdf")])
    assert reader.page.file.halt.isVisible()
    reader.page.file.halt.click()
    assert "Stopped. Nothing is said of the file." in [label.text() for label in reader.robot.seen(QLabel)]
    reader.wait()
    assert not reader.page.verdict.isVisible()


def test_a_person_who_is_not_an_authority_cannot_be_trusted_to_vouch(reader, files, tmp_path):
    from cryptography.hazmat.primitives.serialization import Encoding

    authority = authorities.new_authority("Example Council", SIGNED_AT)
    person = authorities.issue(authority, "P. Example", "Health visiting", SIGNED_AT, 90)
    leaf = tmp_path / "person.pem"
    leaf.write_bytes(person.certificate.public_bytes(Encoding.PEM))
    reader.trust(leaf)
    assert "cannot vouch for others" in reader.robot.shell.frame_.banner.words
    reader.trust(files("letter.pdf"))
    assert "is not a certificate" in reader.robot.shell.frame_.banner.words


def test_trust_is_kept_on_the_laptop_and_can_be_taken_back(empty, files, tmp_path):
    empty.shell.verifying.folder = tmp_path / "authorities"
    reader = Reader(empty)
    empty.press("Verify a PDF")
    reader.wait()
    reader.trust(files("authority.pem"))
    assert [path.suffix for path in (tmp_path / "authorities").iterdir()] == [".pem"]
    other = empty.shell.verifying.make()
    seen = []
    other.examiner.trusted(seen.append)
    reader.wait()
    assert [each.name for each in seen[0]] == ["Example Council"]
    empty.press("Trust it no longer: Example Council")
    reader.wait()
    assert list((tmp_path / "authorities").iterdir()) == []


def test_without_a_vault_by_keys_alone_and_back(empty, files):
    reader = Reader(empty)
    empty.key(Qt.Key.Key_V, CONTROL | SHIFT)
    reader.wait()
    assert empty.shell.windowTitle() == "Neglect Tool"
    assert not empty.shell.frame_.top.menu.isVisible()
    while empty.focused() is not reader.page.file.path:
        empty.key(Qt.Key.Key_Tab)
    empty.key(str(files("changed.pdf")))
    empty.key(Qt.Key.Key_Return)
    reader.wait()
    assert reader.verdict().startswith("Not sound.")
    met = set()
    for _ in range(60):
        empty.shell.focusNextChild()
        met.add(QApplication.focusWidget())
    lines = [one for one in reader.page.verdict.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert lines
    assert set(lines) <= met
    assert all(one.accessibleName() for one in lines)
    empty.key(Qt.Key.Key_Escape)
    assert empty.shell.page is empty.shell.unlock


def test_the_focus_goes_to_the_verdict_and_it_can_be_copied_and_saved(reader, files, monkeypatch, tmp_path):
    reader.page.file.path.setFocus()
    reader.robot.write("Or say where it is", str(files("signed.pdf")))
    reader.robot.key(Qt.Key.Key_Return)
    reader.wait()
    assert reader.robot.focused() is reader.page.verdict.headline
    reader.robot.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("Unchanged since signing, with a limit")
    out = tmp_path / "verdict.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    reader.robot.press("Save as JSON")
    reader.wait()
    assert json.loads(out.read_text(encoding="utf-8"))["signatures"][0]["signer"] == "P. Example"


def test_leaving_forgets_the_file(reader, files):
    reader.drop(files("signed.pdf"))
    reader.robot.key(Qt.Key.Key_Escape)
    assert reader.robot.shell.place.page is Page.CASELOAD
    reader.robot.key(Qt.Key.Key_V, CONTROL | SHIFT)
    assert not reader.page.verdict.isVisible()
    assert "signed.pdf" not in [label.text() for label in reader.robot.seen(QLabel)]


def test_locking_while_a_file_is_read_leaves_no_answer_behind(reader, files):
    reader.page.files_chosen.emit([files("signed.pdf")])
    reader.robot.shell.lock()
    reader.wait()
    assert reader.robot.shell.page is reader.robot.shell.unlock


@pytest.fixture
def second(reader) -> Callable[[], None]:
    """A second of the copy passes."""
    held = reader.robot.shell.clip.held
    return held.second


def test_a_copy_is_taken_back_after_a_minute_unless_another_is_there(reader, files, second):
    board = QGuiApplication.clipboard()
    reader.drop(files("signed.pdf"))
    reader.robot.press("Copy the verdict")
    assert any(kind.startswith("x-kde") or "windows" in kind for kind in board.mimeData().formats())
    for _ in range(59):
        second()
    assert board.text()
    assert reader.robot.shell.clip.text() == "Clear the copy · 1 s"
    second()
    assert board.text() == ""
    assert not reader.robot.shell.clip.isVisible()
    reader.robot.press("Copy the verdict")
    board.setText("a telephone number")
    second()
    assert board.text() == "a telephone number"
    assert not reader.robot.shell.clip.isVisible()
    reader.robot.press("Copy the verdict")
    reader.robot.press("Clear the copy")
    assert board.text() == ""
    reader.robot.press("Copy the verdict")
    reader.robot.shell.lock()
    reader.robot.settle()
    assert board.text() == ""


def test_a_copy_is_taken_back_when_the_window_closes(reader, files):
    reader.drop(files("signed.pdf"))
    reader.robot.press("Copy the verdict")
    assert QGuiApplication.clipboard().text()
    reader.robot.shell.close()
    assert QGuiApplication.clipboard().text() == ""


def test_the_verdict_of_each_file_has_the_focus_and_stands_first_where_there_is_little_room(reader, files):
    shell = reader.robot.shell
    shell.resize(800, 1280)
    for name in ("signed.pdf", "changed.pdf"):
        reader.drop(files(name))
        assert QApplication.focusWidget() is reader.page.verdict.headline, name
        headline, file = (part.mapTo(shell, part.rect().topLeft()) for part in (reader.page.verdict, reader.page.file))
        assert headline.y() < file.y()
    reader.robot.key(Qt.Key.Key_Tab)
    assert reader.page.verdict.isAncestorOf(reader.robot.focused()), "Tab goes on as it is read"


def test_nothing_is_said_twice_of_a_signature(reader, files):
    reader.drop(files("changed.pdf"))
    assert reader.words().count("changed since") == 2, "once of each signer"
    reader.trust(files("authority.pem"))
    reader.drop(files("signed.pdf"))
    assert reader.words().count("withdrawn") == 2
    assert reader.words().count("Certificate ") == 2
