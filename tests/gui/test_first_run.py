"""From a laptop without a vault to a report with two signatures, through the pages, with a real vault underneath."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.widgets.fields import Pill, TextBox
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.rows import FindingLine
from neglect_tool.services.authority import NewPerson, init_authority, issue_identity
from neglect_tool.services.verifying import verify_report

PASSPHRASE = "brisk otter lends maps"
AGENCY = "Exampleton Council"


@pytest.fixture
def identities(tmp_path, clock):
    """Signing files of a practitioner and a manager, and the root that vouches for them."""
    authority = tmp_path / "authority"
    init_authority(authority, AGENCY, PASSPHRASE, clock)
    files = []
    for name in ("R. Patel", "J. Amos"):
        out = tmp_path / f"{name}.p12"
        issue_identity(authority, PASSPHRASE, NewPerson(name, AGENCY), out, PASSPHRASE, clock)
        files.append(out)
    root = next(authority.glob("*.pem"))
    clock.now += timedelta(hours=1)
    return files, root.read_bytes()


def choose(robot, label, words):
    """Choose words of a question of the form that is open."""
    robot.press(f"{label}: {words}")


def keep(robot):
    """Keep the form that is open."""
    form = next(form for form in robot.seen(FormView) if hasattr(form, "submit") and form.submit.isVisible())
    form.submit.click()
    robot.settle()
    wrong = [label.text() for label in form.findChildren(QLabel) if label.property("tone") == "rust" and label.text()]
    assert not form.isVisible(), wrong


def give_evidence(robot, text):
    """Write evidence for the item stood at."""
    side = robot.shell.page.side
    if not side.form.isVisible():
        robot.key("e")
    box = next(view.control for view in side.form.fields.values() if isinstance(view.control, TextBox))
    box.setFocus()
    QTest.keyClicks(box, text)
    QTest.mouseClick(side.form.findChildren(Pill)[0], Qt.MouseButton.LeftButton)
    robot.settle()
    side.form.submit.click()
    robot.settle()
    assert not side.form.isVisible()


def begin_family(robot):
    robot.write("Passphrase", PASSPHRASE)
    robot.write("Passphrase again", PASSPHRASE)
    robot.write("Your name, as it will be printed", "R. Patel")
    robot.key(Qt.Key.Key_Return)
    robot.press("New family")
    robot.write("Reference", "F-3000")
    robot.write("Family name", "Example")
    robot.key(Qt.Key.Key_Return)
    assert robot.shell._place.page is Page.FAMILY


def who_is_who(robot):
    robot.press("Add a child")
    robot.write("Name", "Ada Example")
    born = next(view for view in robot.shell.page.form.fields.values() if "orn" in view._label.text())
    robot.write(born._label.text(), "11 February 2019")
    choose(robot, robot.shell.page.form.fields["needs"]._label.text(), "No")
    keep(robot)
    robot.press("Add a carer")
    robot.write("Name", "Mo Example")
    robot.write("Who they are to the children", "mother")
    form = robot.shell.page.form
    QTest.mouseClick(next(iter(form.fields["lives"].pills.values())), Qt.MouseButton.LeftButton)
    robot.settle()
    QTest.mouseClick(next(iter(form.fields["assessed"].pills.values())), Qt.MouseButton.LeftButton)
    robot.settle()
    keep(robot)
    robot.press("Add a visit")
    robot.write("Day", "30 June 2026")
    form = robot.shell.page.form
    QTest.mouseClick(list(form.fields["announced"].pills.values())[-1], Qt.MouseButton.LeftButton)
    robot.settle()
    robot.write("Agency", "Health visiting")
    for name in ("seen", "seen_alone"):
        for pill in robot.shell.page.form.fields[name].pills.values():
            QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
            robot.settle()
    keep(robot)


def grade_everything(robot):
    """A 2 for every item by keys, and what was seen wherever the page waits for it."""
    robot.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    page = robot.shell.page
    done = set()
    while (here := page._here()).id not in done:
        done.add(here.id)
        robot.key("2")
        here = page._here()
        assert [card.grade for card in here.cards if card.chosen] == [2]
        if "ritical" in here.marks_words:
            give_evidence(robot, f"Seen at home, unannounced: {here.name}.")
        robot.key(Qt.Key.Key_Down)
    return done


def test_from_an_empty_laptop_to_a_report_with_two_signatures(empty, identities, clock):
    (practitioner, manager), root = identities
    begin_family(empty)
    who_is_who(empty)
    graded = grade_everything(empty)
    draft = empty.shell.session.desk.draft
    (child,) = draft.result.children.values()
    assert graded == set(child.items)
    assert not child.open_criticals
    empty.key(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    voice = next(card for card in empty.shell.page.sections.widgets if "voice" in card._title.text().lower())
    if not voice.rows.widgets:
        voice.add.click()
        empty.settle()
    row = voice.rows.widgets[0].form
    for view in row.fields.values():
        if isinstance(view.control, TextBox):
            view.control.setFocus()
            QTest.keyClicks(view.control, "Ada: Mum does tea. I like the bus.")
        elif view.pills and not any(pill.isChecked() for pill in view.pills.values()):
            QTest.mouseClick(next(iter(view.pills.values())), Qt.MouseButton.LeftButton)
        empty.settle()
    empty.key(Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    stops = [line.accessibleName() for line in empty.seen(FindingLine) if empty.shell.page.blockers.isAncestorOf(line)]
    assert stops == []
    empty.press("Preview the report")
    empty.settle()
    for file, role in ((practitioner, "practitioner"), (manager, "manager")):
        assert empty.shell.page.sign.isVisible(), empty.shell.page._why_not.text()
        assert role in empty.shell.page.sign.text().lower()
        empty.press(empty.shell.page.sign.accessibleName())
        empty.write("Your identity", str(file))
        empty.write("Its passphrase", PASSPHRASE)
        keep(empty)
        empty.settle()
        page = empty.shell.page
        wanted = page.sign if role == "practitioner" else page.save
        assert empty.focused() is wanted, (role, empty.focused().accessibleName())
    signed = empty.shell.session.desk.draft.signed
    pdf = signed[-1].pdf
    packs = {draft.pack.id: draft.pack}
    verdict = verify_report(pdf, [root], now=clock(), packs=packs, where="the report")
    assert verdict.valid, verdict
    out = practitioner.with_name("copy.pdf")
    empty.shell.page.save_copy.emit(out)
    empty.settle()
    assert out.read_bytes() == pdf
    for path in (practitioner.parent / "vaults").rglob("*"):
        if path.is_file():
            assert b"Ada Example" not in path.read_bytes()
