"""The window as a whole: unlocking, locking, closing, acting now, going back, and faults of our own."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Carer
from neglect_tool.domain.readiness import standing_blockers
from neglect_tool.errors import VaultError
from neglect_tool.gui import crash
from neglect_tool.gui.pictures import LOOKS
from neglect_tool.gui.presenters.ports import Page, Problem
from neglect_tool.gui.tasks import Job, Tasks
from neglect_tool.gui.widgets.act_now import ActNow
from neglect_tool.gui.widgets.fields import Line, TextBox

PASSPHRASE = "brisk otter lends maps"


def make_vault(robot):
    robot.write("Passphrase", PASSPHRASE)
    robot.write("Passphrase again", PASSPHRASE)
    robot.write("Your name, as it will be printed", "R. Patel")
    robot.press(robot.shell.unlock.go.accessibleName())


def test_the_first_run_makes_a_vault_and_the_next_opens_it(empty):
    make_vault(empty)
    assert empty.shell.session is not None
    empty.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert empty.shell.session is None
    empty.write("Passphrase", "something else")
    empty.key(Qt.Key.Key_Return)
    assert empty.shell.session is None
    assert "assphrase" in empty.shell.unlock._problem.text()
    assert empty.shell.unlock.passphrase.text() == ""
    assert empty.shell.unlock.passphrase.hasFocus()
    empty.write("Passphrase", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    empty.settle()
    assert empty.shell._place.page is Page.CASELOAD


def test_the_unlock_page_names_no_family(practice):
    practice.go(Page.FAMILY)
    practice.shell.lock()
    practice.settle()
    said = " ".join(widget.text() for widget in practice.seen(type(practice.shell.unlock.title)))
    assert "Marlowe" not in said
    assert "F-2047" not in said
    assert practice.shell.frame_.stack.count() == 1, "the pages of the open vault are gone"


def test_the_title_of_the_window_never_holds_case_data(practice):
    for page in (Page.FAMILY, Page.PROFILE, Page.STORY, Page.READINESS):
        practice.go(page)
        assert practice.shell.windowTitle() == "Neglect Tool"


def act_now(robot):
    robot.press("Act now")
    panel = robot.shell.findChild(ActNow)
    assert panel.isVisible()
    said = " ".join(label.text() for label in robot.seen(QLabel) if panel.isAncestorOf(label))
    for words in (
        "999",
        "MASH",
        "duty team",
        "Do not finish this first",
        "01632 960101",
        "01632 960102",
        "Last checked on 1 April 2026",
        "not set on this laptop",
    ):
        assert words in said
    robot.key(Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_act_now_is_up_before_the_key(empty):
    act_now(empty)


@pytest.mark.parametrize("look", LOOKS)
def test_act_now_begins_with_999_however_large_the_text(practice, look):
    """It once opened at its foot at 200 %, where the focus stood, with 999 out of sight."""
    size, mode, text = LOOKS[look]
    practice.shell.look.choose(mode=mode, text=text)
    practice.shell.resize(*size)
    practice.go(Page.READINESS)
    practice.press("Act now")
    panel = practice.shell.findChild(ActNow)
    ring = next(label for label in panel.findChildren(QLabel) if label.text() == "Ring 999.")
    for shown in (ring, practice.focused()):
        assert shown.visibleRegion().boundingRect() == shown.rect()
    assert practice.focused().accessibleName().startswith("Back to where I was")


def test_act_now_is_up_on_every_page(practice):
    for page in (Page.CASELOAD, Page.FAMILY, Page.PROFILE, Page.STORY, Page.READINESS):
        practice.go(page)
        act_now(practice)


def test_what_was_typed_is_saved_when_the_window_closes_at_once(practice):
    practice.go(Page.STORY)
    store = practice.shell.session.store
    kept = []
    store_append = store.append
    store.append = lambda entries: kept.extend(entries) or store_append(entries)
    box = practice.seen(TextBox)[0]
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "Why now: written a moment before the lid was shut.")
    practice.shell.close()
    assert any(b"a moment before the lid was shut" in entry.payload for entry in kept)
    assert practice.shell.session is None


def test_locking_keeps_what_was_typed(empty):
    make_vault(empty)
    empty.press("New family")
    empty.write("Reference", "F-3000")
    empty.write("Family name", "Example")
    empty.key(Qt.Key.Key_Return)
    empty.settle()
    empty.key(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    box = empty.seen(TextBox)[0]
    box.setFocus()
    QTest.keyClicks(box, "Typed and locked at once.")
    empty.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert empty.shell.session is None
    empty.write("Passphrase", PASSPHRASE)
    empty.key(Qt.Key.Key_Return)
    empty.settle()
    assert empty.shell._place.page is Page.STORY
    assert empty.shell.session.desk.draft.assessment.why_now == "Typed and locked at once."


def test_an_empty_profile_leads_to_what_it_needs_first(empty):
    make_vault(empty)
    empty.press("New family")
    empty.write("Reference", "F-3000")
    empty.write("Family name", "Example")
    empty.key(Qt.Key.Key_Return)
    empty.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    need = empty.shell.page.need
    assert need.isVisible()
    assert need.button.hasFocus()
    assert "child" in need.button.text().lower()
    empty.key(Qt.Key.Key_Return)
    assert empty.shell._place.page is Page.FAMILY
    assert empty.shell.page.form.isVisible()
    empty.settle()
    assert empty.focused() is empty.shell.page.form.fields["name"].control


def test_a_save_that_fails_is_said_and_stops_the_first_close_only(practice):
    practice.go(Page.STORY)

    def refuse(_entries):
        raise VaultError("vault", "the disk is full", "Free some room.")

    practice.shell.session.store.append = refuse
    box = practice.seen(TextBox)[0]
    box.setFocus()
    QTest.keyClicks(box, "x")
    assert not practice.shell.close()
    practice.settle()
    assert "disk is full" in practice.shell.frame_.banner.words
    assert practice.shell.close()


@pytest.mark.parametrize("high", [480, 768])
def test_a_refused_form_stands_at_what_is_wrong_with_its_line_in_view(practice, high):
    practice.shell.resize(1366, high)
    practice.go(Page.FAMILY)
    page = practice.shell.page
    practice.press("Add a visit")
    last = page.form.submit
    last.setFocus()
    page.scrolled.ensureWidgetVisible(last)
    practice.key(Qt.Key.Key_Return)
    wrong = next(view for view in page.form.fields.values() if view.is_wrong)
    assert wrong.isAncestorOf(practice.focused())
    line = next(label for label in wrong.findChildren(QLabel) if label.property("tone") == "rust" and label.text())
    port = page.scrolled.viewport()
    place = line.mapTo(port, line.rect().topLeft())
    assert 0 <= place.y() <= port.height() - line.height()


def test_what_is_wrong_does_not_pull_the_cursor_away_again_while_it_is_put_right(practice):
    practice.go(Page.FAMILY)
    practice.press("Add a child")
    form = practice.shell.page.form
    practice.press(form.submit.accessibleName())
    views = [view for view in form.fields.values() if isinstance(view.control, Line)]
    views[-1].control.setFocus()
    practice.key("1")
    assert practice.focused() is views[-1].control


def test_alt_left_comes_back_to_where_one_was(practice):
    practice.go(Page.READINESS)
    practice.key(Qt.Key.Key_Down)
    stood = practice.focused()
    practice.key(Qt.Key.Key_Return)
    assert practice.shell._place.page is not Page.READINESS
    practice.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert practice.shell._place.page is Page.READINESS
    assert practice.focused() is stood
    practice.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert practice.shell._place.page is Page.FAMILY
    practice.key(Qt.Key.Key_Escape)
    assert practice.shell._place.page is Page.READINESS


def test_the_ring_is_around_what_has_the_focus(practice):
    practice.go(Page.FAMILY)
    for _ in range(5):
        practice.key(Qt.Key.Key_Tab)
        target, ring = practice.focused(), practice.shell.ring
        middle = target.mapTo(practice.shell, target.rect().center())
        assert ring.isVisible()
        assert ring.geometry().contains(middle)
        assert abs(ring.width() - target.width()) <= 8


def test_work_is_done_in_order_and_answers_come_to_the_window(qtbot, application):
    tasks, came = Tasks(), []
    for n in range(20):
        tasks.run(lambda n=n: n, came.append, came.append)
    qtbot.waitUntil(lambda: tasks.idle, timeout=60_000)
    assert came == list(range(20))


def test_an_expected_error_goes_to_failed_and_a_cancelled_job_is_dropped(qtbot, application):
    tasks, came = Tasks(), []

    def refuse():
        raise VaultError("vault", "it is full", "Free some room.")

    tasks.run(refuse, came.append, lambda error: came.append(error.what))
    job = tasks.run_long(lambda progress: progress.say(50, "Half") or 1, came.append, came.append, lambda *said: None)
    job.cancel()
    qtbot.waitUntil(lambda: tasks.idle, timeout=60_000)
    assert came == ["it is full"]


def test_what_an_answer_is_for_ends_on_the_thread_of_the_window(application):
    """A page that ends on the thread that saves takes the program with it."""
    ended = []

    class Held:
        def __call__(self, _answer):
            pass

        def __del__(self):
            ended.append(threading.current_thread())

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        tasks = Tasks()
        for _ in range(300):
            for _ in range(5):
                tasks.run(lambda: None, Held(), Held())
            while not tasks.idle:
                QApplication.processEvents()
    finally:
        sys.setswitchinterval(interval)
    assert len(ended) == 3000
    assert set(ended) == {threading.main_thread()}


def test_progress_is_told_in_words(qtbot, application):
    tasks, told, came = Tasks(), [], []
    tasks.run_long(
        lambda progress: progress.say(50, "Half of it"), came.append, came.append, lambda *said: told.append(said)
    )
    qtbot.waitUntil(lambda: tasks.idle and bool(told), timeout=60_000)
    assert told == [(50, "Half of it")]


def test_a_fault_of_ours_is_shown_without_case_data(application, capsys):
    secret = "Ruby Marlowe, 4 Mill Rise"
    job = Job(secret, None, None, secret)
    job.work(secret)
    with pytest.raises(TypeError) as caught:
        job.deliver()
    crash.show_crash(caught.type, caught.value, caught.tb)
    box = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox))
    said = " ".join((box.text(), box.informativeText(), box.detailedText(), capsys.readouterr().err))
    box.close()
    assert "tasks.py, line" in said
    assert "Marlowe" not in said
    assert "Everything up to the time in the saved corner is kept" in said


def test_quitting_while_a_fault_is_told_that_belongs_to_no_window_is_no_second_fault():
    code = (
        "from PySide6.QtCore import QTimer\n"
        "from neglect_tool.gui.app import make_application\n"
        "from neglect_tool.gui.crash import show_crash\n"
        "application = make_application()\n"
        "show_crash(ValueError, ValueError(), None)\n"
        "QTimer.singleShot(50, application.quit)\n"
        "application.exec()\n"
    )
    # More than once, as what is freed too early is not always used again at once.
    assert [subprocess.run([sys.executable, "-c", code], capture_output=True).returncode for _ in range(3)] == [0] * 3


def test_an_exception_with_case_data_keeps_it_out_of_the_words():
    with pytest.raises(ValueError, match="Ruby") as caught:
        int("Ruby Marlowe")
    assert "Ruby" not in crash.crash_words(caught.type, caught.tb)


@pytest.mark.parametrize(
    "name",
    [
        "pyhanko",
        "reportlab",
        "pikepdf",
        "pypdfium2",
        "apsw",
        "cyclopts",
        "cryptography",
        "PySide6.QtDBus",
        "neglect_tool.services.casework",
    ],
)
def test_the_first_paint_waits_for_no_heavy_library(name, tmp_path):
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from neglect_tool.gui.app import choose_platform, make_application, make_shell\n"
        "choose_platform()\n"
        "from neglect_tool.bootstrap import Services\n"
        "from neglect_tool.gui.door import LaptopDoor\n"
        "application = make_application()\n"
        "services = Services()\n"
        f"shell = make_shell(services, LaptopDoor(services, Path({str(tmp_path)!r})))\n"
        "shell.show()\n"
        "application.processEvents()\n"
        f"sys.exit({name!r} in sys.modules)\n"
    )
    environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": "", "HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_banner_that_comes_while_one_types_leaves_the_line_in_view(practice):
    practice.shell.resize(900, 520)
    practice.shell.look.choose(text=1.5)
    practice.go(Page.STORY)
    page = practice.shell.page
    for box in practice.seen(TextBox):
        box.setFocus()
        practice.settle()
        # As far down as it can be and still be seen.
        bar = page.scrolled.verticalScrollBar()
        at = box.viewport().mapTo(page.scrolled.viewport(), box.cursorRect().bottomLeft()).y()
        bar.setValue(bar.value() - (page.scrolled.viewport().height() - at - 2))
        practice.settle()
        practice.shell.frame_.banner.show_problem(
            Problem("The disk is full.", "Free some space; nothing is lost. " * 3)
        )
        practice.settle()
        practice.settle()
        line = box.viewport().mapTo(page.scrolled.viewport(), box.cursorRect().bottomLeft()).y()
        assert 0 < line <= page.scrolled.viewport().height(), box.accessibleName()
        practice.shell.frame_.banner.show_problem(None)
        practice.settle()


def test_the_number_of_blockers_stands_beside_readiness_and_is_said(practice, qtbot):
    practice.go(Page.FAMILY)
    way = practice.shell.frame_.rail.ways[Page.READINESS]
    desk = practice.shell.session.desk

    def there(number):
        words = {0: "Readiness", 1: "Readiness, 1 blocker"}.get(number, f"Readiness, {number} blockers")
        return way.accessibleName() == words and way.badge == (str(number) if number else "")

    def blockers():
        return len(standing_blockers(desk.now.findings))

    qtbot.waitUntil(lambda: there(blockers()))
    before = blockers()
    again = changes.CarerPut(Carer("n", "Nan Marlowe", "grandmother", assessed=False, in_household=True))
    desk.submit(lambda casework: casework.apply(desk.now.assessment.id, [again]))
    practice.settle()
    qtbot.waitUntil(lambda: there(blockers()))
    assert blockers() > before
    assert way.badge
