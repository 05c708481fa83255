"""The camera: offered only where there is one, on only while it is looked through, and its picture is never a file."""

import os
import sys
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from neglect_tool.gui import camera as module
from neglect_tool.gui import session
from neglect_tool.gui.camera import LaptopCamera, as_jpeg
from neglect_tool.gui.presenters.photographs import IN_NO_FILE
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.widgets.basics import Label
from tests.gui.test_every_page import beyond_the_edge, cut_off

TAKE = "Take a photograph"
WRITTEN: list[str] = []
WATCHED = [False]


def _hook(event, args):
    if event == "open" and WATCHED[0] and isinstance(args[0], str) and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        WRITTEN.append(args[0])


class Fed:
    """A camera that sees what it is given."""

    def __init__(self, run):
        self.on, self.there, self.failed = False, True, None
        self._last, self._show = QImage(), None

    def look_for(self, found):
        found(self.there)

    def start(self, show, failed):
        self.on, self._show, self.failed = True, show, failed

    def see(self, colour):
        image = QImage(320, 240, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        image.setText("Author", "R. Patel")
        self._last = image
        self._show(image)

    def picture(self):
        return as_jpeg(self._last)

    def stop(self):
        self.on, self._last = False, QImage()


@pytest.fixture
def camera(monkeypatch):
    """Made before the window that uses it."""
    made = []
    monkeypatch.setattr(session, "LaptopCamera", lambda run: made.append(Fed(run)) or made[-1])
    return made


@pytest.fixture
def page(camera, practice):
    practice.go(Page.PHOTOGRAPHS)
    return practice


def test_what_the_camera_sees_is_kept_without_ever_being_a_file(page, camera):
    practice, seen = page, camera[-1]
    page.key("t")
    assert seen.on
    assert page.focused().accessibleName().startswith("Take it")
    page.press("Take it")
    assert seen.on, "nothing came yet, and that is said"
    assert any("not shown anything yet" in label.text() for label in page.seen(Label))
    seen.see("teal")
    seen.see("maroon")
    sys.addaudithook(_hook)
    WRITTEN.clear()
    WATCHED[0] = True
    page.key(Qt.Key.Key_Space)
    WATCHED[0] = False
    assert not seen.on
    assert [each for each in WRITTEN if each != os.devnull] == []
    assert page.focused().accessibleName() == "What it shows"
    page.key("The kitchen floor")
    page.press("Keep it in the vault")
    assert IN_NO_FILE in [label.text() for label in page.seen(Label)]
    draft = practice.shell.session.desk.now
    kept = practice.shell.session._presenters[Page.PHOTOGRAPHS]._album.open(draft.attachments[-1])
    with Image.open(BytesIO(kept)) as picture:
        assert picture.format == "JPEG"
        assert dict(picture.getexif()) == {}
        red, green, blue = picture.convert("RGB").getpixel((100, 100))
    assert red > 100 > max(green, blue), "the last that was seen"
    assert b"Patel" not in kept
    assert page.focused().accessibleName() == "Add a photograph or scan"


@pytest.mark.parametrize("leave", ["escape", "page", "lock"])
def test_the_camera_is_off_as_soon_as_it_is_left(page, camera, leave):
    page.press(TAKE)
    camera[-1].see("teal")
    assert camera[-1].on
    if leave == "escape":
        page.key(Qt.Key.Key_Escape)
        assert page.shell.page.scrolled.isVisible()
    elif leave == "page":
        page.go(Page.FAMILY)
    else:
        page.shell.lock()
        page.settle()
    assert not camera[-1].on
    assert camera[-1].picture() == b""


def test_a_camera_that_stops_says_so(page, camera):
    page.press(TAKE)
    camera[-1].failed("The camera stopped. It is used by another program.")
    assert "used by another program" in page.shell.page.finder.words.text()


def test_without_a_camera_nothing_is_offered(page, camera):
    camera[-1].there = False
    page.go(Page.FAMILY)
    page.go(Page.PHOTOGRAPHS)
    assert not page.shell.page.adding.shoot.isVisible()
    page.key("t")
    assert page.shell.page.finder.isHidden()


@pytest.mark.parametrize(("size", "text"), [((1366, 768), 1.0), ((1366, 768), 2.0), ((800, 1280), 1.0)])
def test_nothing_is_cut_off_while_it_is_looked_through(page, camera, size, text):
    page.shell.look.choose(text=text)
    page.shell.resize(*size)
    page.settle()
    page.press(TAKE)
    camera[-1].see("teal")
    page.settle()
    assert cut_off(page) == []
    assert beyond_the_edge(page) == []


def run(work, done, _failed):
    done(work())


def test_where_the_part_for_cameras_is_missing_there_is_none(application, monkeypatch):
    monkeypatch.setattr(module, "find_spec", lambda _name: None)
    found, failed = [], []
    camera = LaptopCamera(run)
    camera.look_for(found.append)
    assert found == [False]
    monkeypatch.setattr(module, "_load", lambda: None)
    camera.start(lambda _image: None, failed.append)
    assert failed == ["There is no camera any more."]
    camera.stop()
    assert camera.picture() == b""


@pytest.mark.qt_log_ignore("qt.multimedia", "QRhi", "Couldn't", extend=True)
def test_frames_come_through_the_real_session(application, qtbot):
    media = pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError, reason="the extra for cameras")
    found, shown = [], []
    camera = LaptopCamera(run)
    camera.look_for(found.append)
    assert found == [bool(media.QMediaDevices.videoInputs())]
    source = media.QVideoFrameInput()
    camera.watch(media, shown.append).setVideoFrameInput(source)
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    source.sendVideoFrame(media.QVideoFrame(image))
    qtbot.waitUntil(lambda: bool(shown))
    assert (shown[-1].width(), shown[-1].height()) == (320, 240)
    assert camera.picture()[:2] == b"\xff\xd8"
    camera.stop()
    assert camera.picture() == b""
    QApplication.processEvents()
