"""Locking: when nobody is there, when asked, when the disk is full; and coming back to where one was."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from neglect_tool.errors import VaultError
from neglect_tool.gui import locking
from neglect_tool.gui.app import make_shell
from neglect_tool.gui.comfort import keep_comfort
from neglect_tool.gui.door import LaptopDoor
from neglect_tool.gui.pictures import LOOKS
from neglect_tool.gui.presenters.idle import Clocks, Idle
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.widgets.fields import TextBox
from neglect_tool.gui.widgets.written import RowView
from neglect_tool.paths import shipped
from neglect_tool.services.casework import PACK
from neglect_tool.services.place import KeptPlace, keep_place
from neglect_tool.services.vaults import import_documents
from neglect_tool.settings import LOCK_AFTER, Settings, load_settings
from neglect_tool.vault.format import ANCHOR_NAME
from tests.gui.conftest import Clock, QuickServices, Robot, _close
from tests.gui.test_every_page import beyond_the_edge, cut_off

PASSPHRASE = "correct horse battery staple"
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Time:
    """Both clocks of a laptop, moved by the test."""

    def __init__(self) -> None:
        self.steady, self.wall = 0.0, 1_800_000_000.0

    def goes_on(self, robot: Robot, seconds: int) -> None:
        """As many ticks as the window would have had."""
        for _ in range(seconds):
            self.steady += 1
            self.wall += 1
            robot.shell.locker.watch.tick()
        robot.settle()


@pytest.fixture
def time() -> Time:
    return Time()


def window_on(services: QuickServices, folder: Path, time: Time, relaunch=None) -> Robot:
    clocks = Clocks(lambda: time.steady, lambda: time.wall)
    shell = make_shell(services, LaptopDoor(services, folder), relaunch, clocks)
    shell.resize(1366, 768)
    shell.show()
    QApplication.processEvents()
    return Robot(shell)


def unlock(robot: Robot) -> None:
    robot.write("Passphrase", PASSPHRASE)
    robot.key(Qt.Key.Key_Return)
    robot.settle()
    assert robot.shell.session is not None


def fill(services: QuickServices, folder: Path) -> None:
    store = services.create_vault(folder, PASSPHRASE, folder.name)
    files = sorted((shipped("resources") / "families").glob("*.json"))
    import_documents(store, files, {PACK: services.pack(PACK)}, "R. Patel")
    keep_place(store, "R. Patel", KeptPlace("caseload"))
    store.close()


@pytest.fixture
def vaults(tmp_path: Path, clock: Clock) -> Path:
    """A laptop with one real vault of the made-up families."""
    folder = tmp_path / "vaults"
    folder.mkdir()
    fill(QuickServices(clock=clock), folder / "R. Patel")
    return folder


@pytest.fixture
def robot(application: QApplication, clock: Clock, vaults: Path, time: Time) -> Iterator[Robot]:
    """A window on it, unlocked."""
    made = window_on(QuickServices(clock=clock), vaults, time)
    unlock(made)
    yield made
    _close(made.shell)


def lock(robot: Robot) -> None:
    robot.key(Qt.Key.Key_L, CTRL)
    assert robot.shell.session is None
    assert robot.shell.frame_.stack.count() == 1


def said(robot: Robot) -> str:
    """Everything that can be read on the screen."""
    words = [label.text() for label in robot.seen(QLabel)]
    words += [widget.accessibleName() for widget in robot.seen(QWidget)]
    words += [box.toPlainText() for box in robot.seen(QPlainTextEdit)] + [one.text() for one in robot.seen(QLineEdit)]
    return " ".join(words)


def type_into(robot: Robot, text: str) -> TextBox:
    box = robot.seen(TextBox)[0]
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    return box


@contextlib.contextmanager
def full_disk(robot: Robot) -> Iterator[None]:
    """As long as this lasts the vault of the window takes nothing."""
    store = robot.shell.session.store
    append = store.append

    def refuse(_entries):
        raise VaultError("vault", "the disk is full", "Free some room.")

    store.append = refuse
    yield
    store.append = append


# Idle


def test_the_warning_counts_down_is_said_aloud_once_and_then_it_locks(robot, time, monkeypatch):
    heard = []

    def hear(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    robot.go(Page.STORY)
    type_into(robot, "Typed, and then the kettle boiled.")
    time.goes_on(robot, 269)
    assert robot.shell.locker.bar.isHidden()
    time.goes_on(robot, 1)
    assert robot.shell.locker.bar.words.startswith("Locks in 30 seconds")
    assert not robot.shell.session.desk.unsaved, "what is said to be kept is kept"
    time.goes_on(robot, 10)
    assert robot.shell.locker.bar.words.startswith("Locks in 20 seconds")
    assert [words for words in heard if "Locks in" in words] == [robot.shell.locker.bar.accessibleName()]
    time.goes_on(robot, 20)
    assert robot.shell.session is None
    assert robot.shell.unlock.isVisible()
    assert "Marlowe" not in said(robot)


def test_a_key_that_answers_the_warning_does_nothing_else(robot, time):
    robot.go(Page.STORY)
    box = type_into(robot, "As it was")
    for key, modifier in ((Qt.Key.Key_X, NONE), (Qt.Key.Key_1, CTRL), (Qt.Key.Key_L, CTRL)):
        time.goes_on(robot, 280)
        assert robot.shell.locker.bar.isVisible()
        robot.key(key, modifier)
        assert robot.shell.locker.bar.isHidden()
        assert robot.shell.session is not None
        assert robot.shell._place.page is Page.STORY
        assert box.toPlainText() == "As it was"
        assert box.hasFocus()
    time.goes_on(robot, 280)
    for again in (False, True, True):  # held down, it comes again
        QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, NONE, "x", again))
    QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_X, NONE, "x"))
    assert box.toPlainText() == "As it was"
    robot.key(Qt.Key.Key_X)
    assert box.toPlainText() == "As it wasx", "the next one acts again"
    robot.key(Qt.Key.Key_1, CTRL)
    assert robot.shell._place.page is Page.FAMILY


def test_a_click_that_answers_the_warning_does_nothing_else(robot, time):
    robot.go(Page.FAMILY)
    time.goes_on(robot, 280)
    robot.press("Add a child")
    assert robot.shell.locker.bar.isHidden()
    assert not robot.shell.page.form.isVisible()
    robot.press("Add a child")
    assert robot.shell.page.form.isVisible()


def test_keys_clicks_and_a_moving_mouse_keep_it_open_and_a_mouse_at_rest_does_not(robot, time):
    robot.go(Page.FAMILY)
    page = robot.shell.page
    for n in range(3):
        time.goes_on(robot, 200)
        QTest.mouseMove(page, QPoint(200 + n, 200))
        robot.settle()
    assert robot.shell.locker.bar.isHidden()
    time.goes_on(robot, 200)
    QTest.keyClick(page, Qt.Key.Key_Shift)
    time.goes_on(robot, 200)
    assert robot.shell.locker.bar.isHidden()
    for _ in range(2):
        time.goes_on(robot, 40)
        QTest.mouseMove(page, QPoint(202, 200))
        robot.settle()
    assert robot.shell.locker.bar.isVisible()
    QTest.mouseMove(page, QPoint(400, 300))
    assert robot.shell.locker.bar.isVisible(), "a knock on the table is no answer"


def test_what_an_input_method_writes_counts_as_a_key(robot, time):
    """Letters with a circumflex are put together by one, and on a tablet all of them are."""
    robot.go(Page.STORY)
    box = type_into(robot, "T")
    for text, half, warns in (("ŷ", 140, False), ("", 70, True)):
        time.goes_on(robot, half)
        written = QInputMethodEvent()
        written.setCommitString(text)
        QApplication.sendEvent(box, written)
        time.goes_on(robot, half)
        assert robot.shell.locker.bar.isVisible() is warns
    assert box.toPlainText() == "Tŷ"
    written = QInputMethodEvent()
    written.setCommitString("ŵ")
    QApplication.sendEvent(box, written)
    assert robot.shell.locker.bar.isHidden()
    assert box.toPlainText() == "Tŷ"


def test_it_locks_at_once_when_the_laptop_woke(robot, time):
    robot.go(Page.FAMILY)
    time.wall += 3600
    time.goes_on(robot, 1)
    assert robot.shell.session is None


def test_nothing_warns_or_locks_before_a_vault_is_open(robot, time):
    lock(robot)
    time.goes_on(robot, 3000)
    assert robot.shell.locker.bar.isHidden()
    unlock(robot)
    time.goes_on(robot, 269)
    assert robot.shell.locker.bar.isHidden()


def test_the_minutes_are_chosen_in_the_display_menu_and_kept(robot, time, tmp_path):
    file = tmp_path / "settings.toml"
    keep_comfort(robot.shell, file)
    menu = next(each for each in robot.shell.frame_.display.actions() if each.text() == "Lock when not touched for")
    choices = {each.text(): each for each in menu.menu().actions()}
    assert list(choices) == ["1 minute", "2 minutes", "5 minutes", "10 minutes", "15 minutes"]
    assert choices["5 minutes"].isChecked()
    choices["1 minute"].trigger()
    assert load_settings(file).lock_after == 1
    time.goes_on(robot, 30)
    assert robot.shell.locker.bar.isVisible()


@pytest.mark.parametrize("kept", ["0", "-5", "3", "600", '"5"', "true", "5.0"])
def test_minutes_out_of_range_are_five_and_cost_nothing_else(tmp_path, kept):
    file = tmp_path / "settings.toml"
    file.write_text(f'mode = "dark"\nlock_after = {kept}\n', encoding="utf-8")
    assert load_settings(file) == Settings(mode="dark", lock_after=5)
    assert 5 in LOCK_AFTER


@pytest.mark.parametrize("look", LOOKS)
def test_the_warning_and_the_cover_fit_in_every_look(robot, look):
    size, mode, text = LOOKS[look]
    robot.shell.look.choose(mode=mode, text=text)
    robot.shell.resize(*size)
    robot.go(Page.FAMILY)
    locker = robot.shell.locker
    locker.bar.show_left(23, robot.shell.frame_.top.height())
    robot.settle()
    assert cut_off(robot) + beyond_the_edge(robot) == []
    locker.bar.hide()
    locker.cover.show_unsafe("This is not saved yet. The disk is full. Free some space on this disk, then save again.")
    robot.shell.frame_.hide()
    robot.settle()
    assert cut_off(robot) + beyond_the_edge(robot) == []
    for widget in robot.seen(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert widget.accessibleName() or isinstance(widget, QAbstractButton)
    locker._uncover()


# What is safe before it locks


def test_on_a_full_disk_the_page_is_hidden_until_its_words_are_safe(robot, time):
    robot.go(Page.STORY)
    with full_disk(robot):
        type_into(robot, "Only here so far.")
        time.goes_on(robot, 300)
        cover = robot.shell.locker.cover
        assert robot.shell.session is not None
        assert cover.isVisible()
        assert "disk is full" in cover.words
        assert "Only here so far" not in said(robot)
        assert "Marlowe" not in said(robot)
        robot.key(Qt.Key.Key_1, CTRL)
        robot.key(Qt.Key.Key_Escape)
        assert cover.isVisible()
        assert robot.shell._place.page is Page.STORY
        robot.press("Try again now")
        assert cover.isVisible()
        robot.press("Act now")
        assert robot.shell.act_now.isVisible()
        robot.key(Qt.Key.Key_Escape)
    robot.shell.locker._retry.timeout.emit()
    robot.settle()
    assert robot.shell.session is None
    assert not robot.shell.locker.cover.isVisible()
    unlock(robot)
    assert robot.shell.session.desk.draft.assessment.why_now == "Only here so far."


def test_covered_and_closed_twice_it_goes_without_the_words_only_the_second_time(robot, time):
    robot.go(Page.STORY)
    with full_disk(robot):
        type_into(robot, "Only here so far.")
        time.goes_on(robot, 300)
        assert not robot.shell.close()
        assert "closes without it" in robot.shell.locker.cover.words
        assert robot.shell.close()


def test_asked_for_on_a_full_disk_it_says_so_and_goes_on_and_locks_when_asked_again(robot):
    robot.go(Page.STORY)
    with full_disk(robot):
        box = type_into(robot, "Only here so far.")
        robot.key(Qt.Key.Key_L, CTRL)
        assert robot.shell.session is not None
        assert "disk is full" in robot.shell.frame_.banner.words
        assert box.isVisible()
        assert box.hasFocus()
        QTest.keyClicks(box, " More.")
        assert box.toPlainText() == "Only here so far. More."
        robot.key(Qt.Key.Key_L, CTRL)
        assert robot.shell.session is None


def test_what_is_under_way_is_finished_and_told_before_it_locks(robot, time):
    robot.go(Page.FAMILY)
    told = []
    assessment = robot.shell.session.desk.now.assessment.id

    def signing():
        import time as real

        real.sleep(0.3)
        return "signed"

    def signed(answer):
        told.append(answer)
        robot.shell.session.desk.submit(
            lambda casework: casework.keep_form(assessment, "signature", {"answer": answer}), told.append
        )

    robot.shell.tasks.run(signing, signed, told.append)
    robot.shell.locker.lock_unasked()
    assert robot.shell.locker.cover.isVisible(), "hidden at once"
    assert robot.shell.session is not None
    robot.settle()
    assert robot.shell.session is None
    assert told[0] == "signed"
    assert told[1].kept["signature"] == {"answer": "signed"}


def test_a_box_that_was_open_is_closed_with_it(robot):
    box = QMessageBox(robot.shell)
    box.setText("F-2047 was written.")
    box.open()
    assert box.isVisible()
    robot.shell.locker.lock_unasked()
    robot.settle()
    assert robot.shell.session is None
    assert not box.isVisible()


class Board:
    """A clipboard, as Qt's is, that knows whose its content is."""

    def __init__(self, *, ours: bool) -> None:
        self.ours, self.cleared = ours, []

    def ownsClipboard(self) -> bool:  # noqa: N802 - Qt's name
        return self.ours

    ownsSelection = ownsClipboard  # noqa: N815

    def supportsSelection(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def clear(self, mode: object = "clipboard") -> None:
        self.cleared.append(mode)


@pytest.mark.parametrize("ours", [True, False])
def test_what_was_copied_here_leaves_the_clipboard_and_what_was_copied_elsewhere_stays(robot, monkeypatch, ours):
    board = Board(ours=ours)
    monkeypatch.setattr(locking.QGuiApplication, "clipboard", lambda: board)
    lock(robot)
    assert len(board.cleared) == (2 if ours else 0)


# Coming back


def form_field(robot: Robot, name: str) -> QWidget:
    found = [widget for widget in robot.seen(QWidget) if widget.accessibleName() == name]
    assert found, f"there is no field {name!r}"
    return found[0]


def cursor_of(widget: QWidget) -> int:
    return widget.cursorPosition() if isinstance(widget, QLineEdit) else widget.textCursor().position()


def text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


def write_and_go_back(robot: Robot, field: QWidget, text: str) -> None:
    """Write, and leave the cursor four characters before the end."""
    field.setFocus()
    QTest.keyClicks(field, text)
    for _ in range(4):
        QTest.keyClick(field, Qt.Key.Key_Left)
    robot.settle()


def in_story_box(robot):
    robot.go(Page.STORY)
    box = robot.seen(TextBox)[0]
    box.moveCursor(QTextCursor.MoveOperation.End)
    return box


def in_meeting_without_a_day(robot):
    robot.go(Page.STORY)
    return next(line for line in robot.seen(QLineEdit) if line.accessibleName() == "Which meeting")


def in_last_story_box(robot):
    robot.go(Page.STORY)
    box = robot.seen(TextBox)[-1]
    box.moveCursor(QTextCursor.MoveOperation.End)
    return box


def in_chronology_new_row(robot):
    robot.go(Page.CHRONOLOGY)
    return new_event(robot)


def new_event(robot):
    robot.press("Add an event")
    rows = [row for row in robot.seen(RowView) if row.key.startswith("chronology:")]
    return rows[-1].form.fields["event"].control


def in_family_form(robot):
    robot.go(Page.FAMILY)
    robot.press("Add a visit")
    robot.key(Qt.Key.Key_Escape)
    robot.press("Add a child")
    return next(view.control for view in robot.shell.page.form.fields.values() if isinstance(view.control, QLineEdit))


def in_evidence(robot):
    robot.go(Page.PROFILE)
    robot.key("e")
    views = robot.shell.page.side.form.fields.values()
    return next(view.control for view in views if isinstance(view.control, TextBox))


def in_reason(robot):
    for assessment in robot.shell.session.store.subjects():
        robot.shell.go(Place(Page.READINESS, assessment))
        robot.settle()
        blockers = robot.shell.page.blockers.lines.widgets
        if blockers:
            break
    robot.shell.page.reason.emit(blockers[0].key)
    robot.settle()
    return next(view.control for view in robot.shell.page.form.fields.values() if isinstance(view.control, TextBox))


def in_new_family(robot):
    robot.shell.go(Place(Page.NEW_FAMILY))
    robot.settle()
    robot.write("Reference", "F-9000")
    return form_field(robot, "Family name")


def in_search(robot):
    robot.key("/")
    return robot.shell.page.search


FIELDS = [
    in_story_box, in_meeting_without_a_day, in_last_story_box, in_chronology_new_row,
    in_family_form, in_evidence, in_reason, in_new_family, in_search,
]  # fmt: skip


@pytest.mark.parametrize("stand", FIELDS)
@pytest.mark.parametrize("way", ["lock", "close"])
def test_unlocking_leads_back_to_the_field_and_the_place_in_its_text(robot, stand, way, clock, vaults, time):
    field = stand(robot)
    write_and_go_back(robot, field, "Marlowe, as it was")
    page, name, text, at = robot.shell._place.page, field.accessibleName(), text_of(field), cursor_of(field)
    assert at == len(text) - 4
    if way == "lock":
        lock(robot)
        back = robot
    else:
        assert robot.shell.close()
        back = window_on(QuickServices(clock=clock), vaults, time)
    unlock(back)
    assert back.shell._place.page is page
    here = back.focused()
    assert (here.accessibleName(), text_of(here), cursor_of(here)) == (name, text, at)
    assert not here.visibleRegion().isEmpty(), "it is out of sight"
    if back is not robot:
        _close(back.shell)


def test_an_open_form_comes_back_before_anything_was_typed_in_it(robot):
    robot.go(Page.FAMILY)
    robot.press("Add a carer")
    name = robot.focused().accessibleName()
    lock(robot)
    unlock(robot)
    assert robot.shell.page.form.isVisible()
    assert robot.focused().accessibleName() == name


def test_a_new_row_that_was_saved_comes_back_under_its_own_line(robot):
    robot.go(Page.CHRONOLOGY)
    field = new_event(robot)
    row = next(row for row in robot.seen(RowView) if row.isAncestorOf(field))
    for name, text in (("on", "1 May 2026"), ("agency", "School")):
        row.form.fields[name].control.setFocus()
        QTest.keyClicks(row.form.fields[name].control, text)
    write_and_go_back(robot, field, "Seen by nobody all day")
    text = text_of(field)
    robot.shell.session.desk.flush()
    robot.settle()
    assert row.key not in robot.shell.session.desk.now.keys["chronology"]
    events = len(robot.shell.session.desk.now.assessment.chronology)
    lock(robot)
    unlock(robot)
    assert len(robot.shell.session.desk.now.assessment.chronology) == events
    assert text_of(robot.focused()) == text
    assert cursor_of(robot.focused()) == len(text) - 4


def test_grading_comes_back_to_the_item_child_and_carer(robot):
    robot.go(Page.PROFILE)
    for key in ("}", "]", Qt.Key.Key_Down, Qt.Key.Key_Down):
        robot.key(key)
    spot, name = robot.shell.page.state.spot, robot.focused().accessibleName()
    assert all(spot)
    lock(robot)
    unlock(robot)
    assert robot.shell._place.page is Page.PROFILE
    assert robot.shell.page.state.spot == spot
    assert robot.focused().accessibleName() == name
    robot.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert robot.shell._place.page is Page.CASELOAD, "what was before is the caseload"


def test_what_is_hidden_as_it_is_typed_is_never_kept(robot):
    robot.go(Page.READINESS)
    store = robot.shell.session.store
    kept = []
    store_append = store.append
    store.append = lambda entries: kept.extend(entries) or store_append(entries)
    hidden = QLineEdit(robot.shell.page)
    hidden.setEchoMode(QLineEdit.EchoMode.Password)
    hidden.show()
    hidden.setFocus()
    QTest.keyClicks(hidden, "my own passphrase")
    lock(robot)
    assert kept
    assert not any(b"my own passphrase" in entry.payload for entry in kept)
    assert any(b'"cursor":0' in entry.payload for entry in kept)


@pytest.mark.parametrize(
    "place",
    [
        KeptPlace("somewhere else"), KeptPlace("unlock"), KeptPlace("story"), KeptPlace("story", "no such assessment"),
        KeptPlace("caseload", "marlowe-2026-07"), KeptPlace("profile", "no such", "c9", "p9", "Z9"),
    ],
)  # fmt: skip
def test_a_place_that_is_not_there_is_the_caseload(robot, place):
    keep_place(robot.shell.session.store, "R. Patel", place)
    robot.shell.standing = lambda: place
    lock(robot)
    unlock(robot)
    assert robot.shell._place.page is Page.CASELOAD
    assert robot.shell.page.table.hasFocus()


def test_a_field_that_is_gone_leads_to_where_the_page_begins(robot):
    here = KeptPlace("story", robot_assessment(robot), key="chronology:999/what", cursor=7)
    keep_place(robot.shell.session.store, "R. Patel", here)
    robot.shell.standing = lambda: here
    lock(robot)
    unlock(robot)
    assert robot.shell._place.page is Page.STORY
    assert robot.shell.page.isAncestorOf(robot.focused())


def robot_assessment(robot: Robot) -> str:
    return robot.shell.session.store.subjects()[0]


def test_a_place_that_cannot_be_written_does_not_hold_up_the_lock(robot):
    robot.go(Page.FAMILY)
    with full_disk(robot):
        lock(robot)
    unlock(robot)
    assert robot.shell._place.page is Page.CASELOAD


def test_locking_in_one_place_twice_writes_it_once(robot):
    robot.go(Page.FAMILY)
    lock(robot)
    unlock(robot)
    before = [entry.kind for entry in robot.shell.session.store.entries(subject="")].count("place-kept")
    lock(robot)
    unlock(robot)
    assert [entry.kind for entry in robot.shell.session.store.entries(subject="")].count("place-kept") == before


# In a new process, or in this one if there is none


class Again:
    """Takes the place of the new process."""

    def __init__(self) -> None:
        self.asked = []

    def __call__(self, window, chosen, up, failed) -> None:
        self.asked.append((window, chosen))
        self.up, self.failed = up, failed


def test_it_begins_afresh_once_the_vault_is_closed_and_stays_where_that_fails(application, clock, vaults, time):
    again = Again()
    services = QuickServices(clock=clock)
    fill(services, vaults / "Z. Other")
    robot = window_on(services, vaults, time, again)
    robot.shell.unlock.choose_person.emit("R. Patel")
    unlock(robot)
    robot.go(Page.FAMILY)
    robot.key(Qt.Key.Key_L, CTRL)
    (asked,) = again.asked
    assert asked[1] == str(vaults / "R. Patel")
    os.utime(vaults / "Z. Other" / ANCHOR_NAME, (2e9, 2e9))
    services.open_vault(vaults / "R. Patel", PASSPHRASE).close()  # nobody else holds it
    assert robot.shell.session is None
    assert robot.shell.locker.cover.isVisible(), "nothing can be typed into the window that is about to go"
    again.failed()
    robot.settle()
    assert robot.shell.unlock.isVisible()
    assert robot.shell.unlock.passphrase.hasFocus()
    assert robot.shell.unlock.people.currentText() == "R. Patel", "the same person is chosen"
    unlock(robot)
    assert robot.shell._place.page is Page.FAMILY
    assert robot.shell.restoreGeometry(asked[0])
    _close(robot.shell)


def test_the_count_is_by_the_clocks_that_were_given():
    idle = Idle(5, Clocks(lambda: 0.0, lambda: 0.0))
    assert idle.left == 300
