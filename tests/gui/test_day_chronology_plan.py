"""A day, the chronology and the plan in a real window: by keys alone, long, narrow, and come back to after locking."""

from datetime import date, timedelta
from time import thread_time

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Action, Child, Event
from neglect_tool.gui.models.lines import LineModel
from neglect_tool.gui.pictures import LOOKS
from neglect_tool.gui.presenters.lines import Cell, LineRow
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.widgets.fields import Line, Pill, TextBox

CTRL = Qt.KeyboardModifier.ControlModifier
PASSPHRASE = "brisk otter lends maps"


def write(robot, *step):
    desk = robot.shell.session.desk
    desk.submit(lambda casework: casework.apply(desk.now.assessment.id, list(step)))
    robot.settle()


def events(count):
    day = date(2024, 1, 1)
    return [
        changes.EventWritten(Event(day + timedelta(days=n), f"Agency {n % 7}", f"Event {n}, told at length", "Worry"))
        for n in range(count)
    ]


def now(robot):
    return robot.shell.session.desk.now.assessment


def said(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_an_event_is_added_and_the_next_begun_by_keys_alone(practice):
    practice.go(Page.CHRONOLOGY)
    before = len(now(practice).chronology)
    practice.key("n")
    assert said(practice.focused()) == "Day"
    for event in ("Fetched late", "Fetched late again"):
        practice.key("3/6/26")
        practice.key(Qt.Key.Key_Tab)
        practice.key("School")
        practice.key(Qt.Key.Key_Tab)
        practice.key(event)
        practice.key(Qt.Key.Key_Tab)
        practice.key("She waited")
        practice.key(Qt.Key.Key_Return, CTRL)
        assert said(practice.focused()) == "Day"
    practice.shell.session.desk.flush()
    practice.settle()
    found = now(practice).chronology
    assert len(found) == before + 2
    assert found[-1] == Event(date(2026, 6, 3), "School", "Fetched late again", "She waited")


def test_arrows_walk_the_list_and_enter_writes_in_the_event(practice):
    practice.go(Page.CHRONOLOGY)
    page = practice.shell.page
    assert page.table.hasFocus()
    practice.key(Qt.Key.Key_Down)
    practice.key(Qt.Key.Key_Down)
    assert page.table.hasFocus()
    practice.key(Qt.Key.Key_Return)
    assert page.row.isAncestorOf(practice.focused())
    practice.key(Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    assert practice.shell._place.page is Page.CHRONOLOGY
    practice.key("/")
    assert page.bar.search.hasFocus()
    practice.key("ford")
    assert 0 < page.table.lines.rowCount() < len(now(practice).chronology)


def test_each_row_is_said_whole_and_the_table_is_named(practice):
    practice.go(Page.CHRONOLOGY)
    table = practice.shell.page.table
    assert said(table) == "Events"
    first = table.lines.index(0, 0)
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("24 June 2026. Example Health Visiting. Unannounced visit.")
    assert "…" not in spoken


def test_buttons_that_take_out_say_what(practice):
    for page in (Page.STORY, Page.CHRONOLOGY, Page.PLAN):
        practice.go(page)
        if page is Page.CHRONOLOGY:
            practice.key(Qt.Key.Key_Down)
        names = [one.accessibleName() for one in practice.seen(QAbstractButton) if one.text() == "Remove"]
        assert names
        assert len(set(names)) == len(names)
        assert "Remove" not in names


def test_five_hundred_events_scroll_without_a_stutter(practice):
    practice.go(Page.FAMILY)
    write(practice, *events(500))
    practice.go(Page.CHRONOLOGY)
    table = practice.shell.page.table
    assert table.lines.rowCount() > 500
    bar = table.verticalScrollBar()
    slowest = 0.0
    for step in range(0, bar.maximum(), max(1, bar.maximum() // 60)):
        start = thread_time()  # not what others on the machine do meanwhile
        bar.setValue(step)
        table.viewport().repaint()
        slowest = max(slowest, thread_time() - start)
    assert slowest < 0.1, f"a step took {slowest:.3f} s"
    QTest.keyClick(table, Qt.Key.Key_End, CTRL)
    practice.settle()
    assert practice.shell.page.row.form.isVisible() or practice.shell.page.offer.isVisible()


def test_an_earlier_event_is_only_read_until_it_is_brought_in(practice):
    practice.go(Page.CHRONOLOGY)
    page = practice.shell.page
    count = len(now(practice).chronology)
    at = next(n for n in range(page.table.lines.rowCount()) if page.table.lines.key(n).startswith("earlier"))
    page.table.setCurrentIndex(page.table.lines.index(at, 0))
    practice.settle()
    assert not page.row.isVisible()
    practice.press("Bring into this profile")
    assert len(now(practice).chronology) == count + 1
    assert page.row.isVisible()


def test_lines_pasted_from_a_spreadsheet_are_looked_at_first(practice):
    practice.go(Page.CHRONOLOGY)
    page = practice.shell.page
    count = len(now(practice).chronology)
    practice.press("Paste from a spreadsheet")
    box = page.form.fields["text"].control
    assert box.hasFocus()
    QApplication.clipboard().setText("3/6/26\tSchool\tFetched late\tShe waited\nlast week\tSchool\tLate\t")
    practice.key(Qt.Key.Key_V, CTRL)
    assert "last week" in page.pasted.text()
    assert len(now(practice).chronology) == count
    practice.press("Add 1 event")
    assert len(now(practice).chronology) == count + 1
    assert box.toPlainText().startswith("last week")


def test_an_action_and_its_progress_are_written_by_keys_alone(practice):
    practice.go(Page.PLAN)
    practice.key("n")
    assert said(practice.focused()) == "What will be different for the child"
    for words in ("Ruby is fetched", "Ring at three", "S. Lund", "1 August 2026", "Late book", "Aunt"):
        practice.key(words)
        practice.key(Qt.Key.Key_Tab)
    practice.shell.session.desk.flush()
    practice.settle()
    made = now(practice).actions[-1]
    assert (made.outcome, made.owner, made.due) == ("Ruby is fetched", "S. Lund", date(2026, 8, 1))
    practice.key(Qt.Key.Key_F6)
    assert practice.focused() is practice.shell.page.further
    practice.key(Qt.Key.Key_Space)
    assert said(practice.focused()) == "How far has it come?"
    practice.key("Rung twice")
    practice.key(Qt.Key.Key_Tab)
    practice.key(Qt.Key.Key_Return)
    assert [each.text for each in now(practice).actions[-1].progress] == ["Rung twice"]
    assert "Rung twice" in practice.shell.page.written.text()
    assert practice.focused() is practice.shell.page.further


def test_a_finding_leads_to_the_empty_field_of_its_action(practice):
    practice.go(Page.PLAN)
    write(practice, changes.ActionPut(Action("x40", "Fed", "Vouchers", "S. Lund", date(2026, 8, 1), measure="Seen")))
    practice.go(Page.READINESS)
    practice.press("Go to the plan")
    assert practice.shell._place.page is Page.PLAN
    assert said(practice.focused()) == "And if it does not?"
    assert practice.shell.page.row.key == "actions:x40"


@pytest.mark.parametrize("look", ["-200", "-tablet"])
def test_with_little_room_the_list_and_the_form_take_turns(practice, look):
    size, mode, text = LOOKS[look]
    practice.shell.look.choose(mode=mode, text=text)
    practice.shell.resize(*size)
    for place in (Page.CHRONOLOGY, Page.PLAN):
        practice.go(place)
        page = practice.shell.page
        page.table.setFocus()
        practice.key(Qt.Key.Key_Down)
        assert page.table.isVisible()
        assert not page.row.isVisible()
        practice.key(Qt.Key.Key_Return)
        assert page.row.isVisible()
        assert not page.table.isVisible()
        assert page.row.isAncestorOf(practice.focused())
        practice.key(Qt.Key.Key_Escape)
        assert page.table.hasFocus()


@pytest.fixture
def childless(empty):
    """A window on a vault with one family of which nothing is known yet."""
    empty.write("Passphrase", PASSPHRASE)
    empty.write("Passphrase again", PASSPHRASE)
    empty.write("Your name, as it will be printed", "R. Patel")
    empty.press(empty.shell.unlock.go.accessibleName())
    empty.press("New family")
    empty.write("Reference", "F-3000")
    empty.write("Family name", "Example")
    empty.key(Qt.Key.Key_Return)
    empty.settle()
    return empty


@pytest.fixture
def locked(childless):
    """A window on a vault with one family that has a child."""
    write(childless, changes.ChildPut(Child("r", "Ruby Example", born=date(2019, 3, 1), named_needs=False)))
    return childless


def locks_and_opens(robot):
    robot.key(Qt.Key.Key_L, CTRL)
    assert robot.shell.session is None
    robot.write("Passphrase", PASSPHRASE)
    robot.key(Qt.Key.Key_Return)
    robot.settle()


@pytest.mark.parametrize(
    ("page", "key", "field"),
    [
        (Page.CHRONOLOGY, "n", "What it meant for the child"),
        (Page.PLAN, "n", "How will we know that it worked?"),
    ],
)
def test_it_is_come_back_to_at_the_field_that_was_left(locked, page, key, field):
    robot = locked
    robot.shell.go(Place(page))
    robot.settle()
    robot.key(key)
    if page is Page.CHRONOLOGY:
        robot.write("Day", "3 June 2026")
        robot.write("What happened", "Fetched late")
    else:
        robot.write("What will be done", "Fit a gate")
    robot.write(field, "Written and locked")
    locks_and_opens(robot)
    assert robot.shell._place.page is page
    assert said(robot.focused()) == field
    assert robot.focused().toPlainText() == "Written and locked"
    assert robot.focused().textCursor().position() == len("Written and locked")


def test_a_day_is_come_back_to_at_the_moment_and_the_account_that_was_left(locked):
    robot = locked
    robot.shell.go(Place(Page.DAY))
    robot.settle()
    robot.press("Which day: Weekend")
    robot.write("Tea: what happens", "Toast, and Gran came")
    robot.write("Tea: who is there", "Gran")
    locks_and_opens(robot)
    assert robot.shell._place.page is Page.DAY
    assert said(robot.focused()) == "Tea: who is there"
    assert robot.focused().text() == "Gran"
    (voice,) = now(robot).voice
    assert (voice.day, voice.text.split("\n")[0]) == ("weekend", "Tea, with Gran: Toast, and Gran came")


def test_a_day_is_reached_from_the_voice_page_and_gone_through_by_keys(practice):
    practice.go(Page.STORY)
    practice.press("Go through a day with Alfie")
    assert practice.shell._place.page is Page.DAY
    assert practice.shell.page.head.title.text() == "A day with Alfie"
    assert said(practice.focused()) == "Waking: what happens"
    practice.key("He stands in the cot and calls")
    practice.key(Qt.Key.Key_Tab)
    practice.key("Ruby")
    practice.key(Qt.Key.Key_F6)
    assert said(practice.focused()) == "Getting ready: what happens"
    practice.key("Shoes on")
    practice.shell.session.desk.flush()
    practice.settle()
    told = now(practice).voice[-1]
    assert told.text.startswith("Waking, with Ruby: He stands in the cot and calls\nGetting ready: Shoes on")
    assert practice.shell.page.asked.text() == "2 of 10 moments"
    practice.press("Voice")
    assert practice.shell._place.page is Page.STORY
    practice.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert practice.shell._place.page is Page.DAY


def test_every_field_of_a_day_is_named_apart(practice):
    practice.go(Page.DAY)
    names = [said(one) for kind in (Line, TextBox, Pill) for one in practice.seen(kind)]
    assert len(names) > 60
    assert len(set(names)) == len(names)


def test_a_day_without_a_child_leads_to_the_family(childless):
    childless.shell.go(Place(Page.DAY))
    childless.settle()
    childless.press("Add a child")
    assert childless.shell._place.page is Page.FAMILY
    assert childless.shell.page.form.isVisible()


def test_the_model_is_sound(qtmodeltester, application):
    model = LineModel(("A", "B"))
    rows = tuple(LineRow(f"k{n}", (Cell(f"a{n}"), Cell("b", "c")), f"row {n}") for n in range(5))
    model.show_rows(rows)
    qtmodeltester.check(model)
    assert (model.rowCount(), model.place("k3"), model.key(3), model.key(9)) == (5, 3, "k3", "")
    changed = (*rows[:2], LineRow("k2", (Cell("new"), Cell("b")), "row"), *rows[3:])
    heard = []
    model.dataChanged.connect(lambda first, last: heard.append((first.row(), last.row())))
    model.show_rows(changed)
    assert heard == [(2, 2)]
    model.show_rows(())
    assert model.rowCount() == 0


LONG = "Guillermo Fernandez-Featherstonehaugh, with K. Adebayo, the midwife of Example Health Visiting"


@pytest.mark.parametrize("look", LOOKS)
def test_a_row_is_as_high_as_its_words_and_names_are_whole(practice, look):
    """Words once stood cut through the middle in rows of one height."""
    practice.go(Page.PLAN)
    write(practice, changes.ActionPut(Action("long", "Outcome " * 12, "Done " * 30, LONG, date(2026, 7, 9))))
    size, mode, text = LOOKS[look]
    practice.shell.look.choose(mode=mode, text=text)
    practice.shell.resize(*size)
    for page in (Page.PLAN, Page.CHRONOLOGY):
        practice.go(page)
        table = practice.shell.page.table
        theme, body = practice.shell.look.theme, QFontMetrics(practice.shell.look.theme.font("body"))
        assert table.lines.rows
        for number, row in enumerate(table.lines.rows):
            for column, cell in enumerate(row.cells):
                room = QRect(0, 0, table.columnWidth(column) - 24, 10_000)
                words = body.boundingRect(room, Qt.TextFlag.TextWordWrap, cell.upper).height()
                alone = not cell.lower and cell.upper != ""
                most = 6 if alone else 3
                needed = min(words, most * body.height()) + (0 if alone else theme.px(12))
                if not table.isColumnHidden(column):
                    assert table.rowHeight(number) >= needed, (page, row.key, cell)
        if page is Page.PLAN:
            shown = table.itemDelegate().shown(LONG, table.columnWidth(1))
            assert " ".join(shown).replace("- ", "-") == LONG


def test_a_list_with_nothing_in_it_says_how_to_begin(practice):
    for page, words in ((Page.PLAN, "Add an action"), (Page.CHRONOLOGY, "Add an event")):
        casework = practice.shell.session.desk._casework
        casework.new_family(f"F-{page}", "Example")
        series = casework.series(f"F-{page}")
        practice.shell.go(Place(page, series[0].assessment))
        practice.settle()
        assert words in practice.shell.page.table.accessibleDescription()
        assert practice.focused().accessibleName().startswith(words)
    practice.go(Page.CHRONOLOGY)
    assert practice.shell.page.table.accessibleDescription() == ""
    practice.write("Words that stand in the events", "zzz")
    assert "Take a word out" in practice.shell.page.table.accessibleDescription()
    assert practice.shell.page.bar.isVisible()
