"""The family's page and the record, driven by keys, and what a screen reader hears of them."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Carer, Child
from neglect_tool.domain.work import Fact
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.timeline import TimelineRow
from neglect_tool.gui.theme import Mode
from neglect_tool.gui.widgets.genogram import PersonShape
from neglect_tool.gui.widgets.people import PersonLine
from neglect_tool.gui.widgets.timeline import SHOWN, TimelineCard, TimelineModel
from tests.gui.test_every_page import beyond_the_edge, cut_off


def rows(count):
    return tuple(
        TimelineRow(date(2026, 6, 1), "1 Jun", "visit", f"Visit {n}", "Somebody was seen", Place(Page.FAMILY))
        for n in range(count)
    )


def crowd(robot):
    """A family of six children and five carers, some of them elsewhere."""
    session = robot.shell.session
    robot.go(Page.FAMILY)
    children = [
        changes.ChildPut(Child(f"k{n}", f"Child{n} Fullhouse", born=date(2012 + n, 1, 2), lives_elsewhere=elsewhere))
        for n, elsewhere in enumerate(("", "with an aunt", ""))
    ]
    carers = [changes.CarerPut(Carer("n", "Nan Fullhouse", "grandmother", in_household=True)),
              changes.CarerPut(Carer("u", "Uncle Bo", "uncle"))]  # fmt: skip
    session.desk.submit(lambda casework: casework.apply(session.desk.now.assessment.id, [*children, *carers]))
    robot.settle()


def test_each_person_of_the_picture_is_said_and_can_be_gone_to(practice):
    practice.go(Page.FAMILY)
    said = [
        QAccessible.queryAccessibleInterface(shape).text(QAccessible.Text.Name) for shape in practice.seen(PersonShape)
    ]
    assert said == [
        "Leanne, mother of Ruby, Alfie and Baby, in the household",
        "Darren, father of Ruby, lives elsewhere",
        "Craig, partner of Leanne, father of Alfie, in the household",
        "Ruby, 7 years, child of Leanne and Darren, in the household",
        "Alfie, 3 years, child of Leanne and Craig, in the household",
        "Baby, due 30 Sep, not born yet, child of Leanne, in the household",
    ]
    shape = practice.find(PersonShape, "Alfie")
    assert QAccessible.queryAccessibleInterface(shape).role() == QAccessible.Role.Button
    shape.setFocus()
    practice.key(Qt.Key.Key_Return)
    assert practice.shell.page.form.isVisible()
    assert practice.shell.page.form.fields["name"].control.text() == "Alfie Marlowe"
    practice.key(Qt.Key.Key_Escape)
    assert not practice.shell.page.form.isVisible()


def test_the_picture_and_its_twin_say_the_same(practice):
    practice.go(Page.FAMILY)
    drawn = {shape.person.spoken.split(", ")[0] for shape in practice.seen(PersonShape)}
    practice.press("Read as a list")
    assert practice.seen(PersonShape) == []
    lines = practice.seen(PersonLine)
    assert len([line for line in lines if not line.change.accessibleName().startswith("Change 2")]) >= len(drawn)
    names = {line.change.accessibleName().removeprefix("Change ").split()[0] for line in lines}
    assert drawn <= names
    practice.press("See it drawn")
    assert practice.seen(PersonShape)


@pytest.mark.parametrize(
    ("size", "mode", "text"),
    [((1366, 768), Mode.LIGHT, 1.0), ((800, 1280), Mode.DARK, 1.0), ((1366, 768), Mode.HIGH_CONTRAST, 2.0),
     ((800, 600), Mode.LIGHT, 2.0)],
)  # fmt: skip
def test_a_family_of_six_children_and_five_carers_has_room(practice, size, mode, text):
    crowd(practice)
    practice.shell.look.choose(mode=mode, text=text)
    practice.shell.resize(*size)
    practice.go(Page.FAMILY)
    shapes = practice.seen(PersonShape)
    assert len(shapes) == 11
    picture = practice.shell.page.who.drawn
    boxes = [shape.geometry() for shape in shapes]
    assert all(picture.rect().contains(box) for box in boxes), "everybody is in the picture"
    assert all(shape.height() >= shape.high(shape.width()) for shape in shapes), "no word is cut"
    assert not any(one.intersects(two) for n, one in enumerate(boxes) for two in boxes[n + 1 :])
    household = picture._plan.household
    for shape, box in zip(shapes, boxes, strict=True):
        assert household.contains(box.center()) == shape.person.inside, shape.person.spoken
    crumb = practice.shell.session.desk.now.assessment.family.name
    assert [each for each in cut_off(practice) if crumb not in each[0]] + beyond_the_edge(practice) == []


def test_a_line_never_runs_into_another_familys_child(practice):
    crowd(practice)
    for width in range(700, 1340, 40):
        practice.shell.resize(width, 1000)
        practice.settle()
        picture = practice.shell.page.who.drawn
        if not picture._plan.lines:
            continue
        sets = {person.parents for person in picture._people if person.parents}
        for parents in sets:
            for x in range(0, picture.width(), 3):
                clear = picture._clear_of(x, parents)
                for person in picture._people:
                    if person.is_child and person.parents and person.parents != parents:
                        assert abs(picture._plan.places[f"child:{person.id}"].center().x() - clear) >= 5


def test_the_timeline_is_a_sound_model(qtmodeltester, application):
    model = TimelineModel()
    model.show_rows(rows(40))
    qtmodeltester.check(model)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "1 June 2026: Visit 0. Somebody was seen"


def test_some_of_the_timeline_is_shown_and_all_when_asked(qtbot, look):
    card = TimelineCard(look)
    qtbot.addWidget(card)
    card.resize(360, 900)
    card.show()
    card.show_rows(rows(40))
    assert card.list.rows.rowCount() == SHOWN
    assert card.all.text() == "All 40"
    few = card.list.height()
    card.all.click()
    assert card.list.rows.rowCount() == 40
    assert card.list.height() > few
    assert card.all.text() == "Fewer"


def test_the_timeline_is_gone_through_by_keys_and_leads_there(practice):
    practice.go(Page.FAMILY)
    timeline = practice.shell.page.timeline
    timeline.list.setFocus()
    assert timeline.list.currentIndex().row() == 0
    practice.key(Qt.Key.Key_Return)
    assert practice.shell.place.page is Page.READINESS, "the newest is a decision"
    practice.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    practice.shell.page.timeline.list.setFocus()
    for _ in range(2):
        practice.key(Qt.Key.Key_Down)
    practice.key(Qt.Key.Key_Return)
    assert practice.shell.page.form.isVisible(), "a visit of this profile opens"


def test_a_click_on_a_row_of_the_timeline_leads_there(practice):
    practice.go(Page.FAMILY)
    view = practice.shell.page.timeline.list
    at = view.visualRect(view.model().index(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
    practice.settle()
    assert practice.shell.place.page is Page.READINESS


def test_v_starts_a_visit_and_a_letter_in_a_field_does_not(practice):
    practice.go(Page.FAMILY)
    practice.key("v")
    page = practice.shell.page
    began = practice.shell.place.page is Page.VISIT or page.form.isVisible()
    assert began
    if practice.shell.place.page is Page.FAMILY:
        practice.write("Where", "v")
        assert page.form.fields["place"].control.text() == "v"


def test_what_is_due_says_how_late_it_is(practice):
    practice.go(Page.FAMILY)
    late = practice.find(QAbstractButton, "Darren’s two days")
    assert "Mon 15 June, 16 days late" in late.accessibleName()
    assert "First due 15 June, now 3 July" in late.accessibleName()
    practice.press("See what drives it")
    assert practice.shell.place.page is Page.PROFILE


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_fact_is_written_by_keys_alone(practice):
    practice.go(Page.RECORD)
    button = practice.find(QAbstractButton, "Add about Ruby")
    button.setFocus()
    practice.key(Qt.Key.Key_Return)
    menu = practice.shell.page._right.at("child:ruby").menu
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    while menu.activeAction().text() != "Was not brought":
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    practice.settle()
    QTest.keyClicks(practice.focused(), "Dentist, told by letter")
    practice.key(Qt.Key.Key_Tab)
    QTest.keyClicks(practice.focused(), "3 May")
    practice.key(Qt.Key.Key_Return)
    (fact,) = practice.shell.session.desk.now.assessment.record
    assert fact == Fact("not-brought", "Dentist, told by letter", "ruby", on=date(2026, 5, 3))
    assert practice.focused().accessibleName() == "Add about Ruby"
    assert practice.find(QAbstractButton, "Change Was not brought").accessibleDescription().startswith("Was not")
    practice.press("Undo")
    assert practice.shell.session.desk.now.assessment.record == ()


def test_a_restricted_note_is_folded_until_it_is_asked_for(practice):
    practice.go(Page.RECORD)
    desk = practice.shell.session.desk
    note = changes.FactWritten(Fact("restricted", "A worry about somebody", restricted=True))
    desk.submit(lambda casework: casework.apply(desk.now.assessment.id, [note]))
    practice.settle()
    words = lambda: {label.text() for label in practice.shell.page.findChildren(type(practice.shell.page.head.title))}  # noqa: E731
    assert "A worry about somebody" not in words()
    assert "In no edition." in words()
    practice.press("Show Restricted note")
    assert "A worry about somebody" in words()
    practice.press("Fold Restricted note")
    assert "A worry about somebody" not in words()


@pytest.mark.parametrize(("size", "text"), [((1366, 768), 1.0), ((800, 1280), 1.0), ((1366, 768), 2.0)])
def test_the_record_of_a_full_family_has_room(practice, size, text):
    crowd(practice)
    desk = practice.shell.session.desk
    facts = [Fact("address", "4 Mill Rise"), Fact("school", "Example Primary", "k1"), Fact("abuse", "Said", "", "n"),
             Fact("injury", "Bruise", "baby", restricted=True)]  # fmt: skip
    step = [changes.FactWritten(fact) for fact in facts]
    desk.submit(lambda casework: casework.apply(desk.now.assessment.id, step))
    practice.shell.look.choose(text=text)
    practice.shell.resize(*size)
    practice.go(Page.RECORD)
    assert cut_off(practice) + beyond_the_edge(practice) == []
