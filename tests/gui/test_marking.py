"""A text is marked where it stands, and no byte of that reader's edition has it; Undo lets it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Event, Evidence, Source, Strength, Voice
from neglect_tool.domain.work import Fact
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.widgets.chips import Chip
from neglect_tool.gui.widgets.marking import MarkingForm
from tests.golden.test_edition_bytes import every_text

CANARY = "zqbcdfv"
WORDS = f"Held close and sung to, {CANARY}."
LEANNE, AGENCIES = "Leanne.", "A professional."


def write(robot, change):
    """The change is saved; the key of the line that it brought."""
    desk = robot.shell.session.desk
    desk.submit(lambda casework: casework.apply(desk.now.assessment.id, [change]))
    robot.settle()
    return desk.now


def evidence(robot):
    robot.go(Page.FAMILY)
    draft = robot.shell.session.desk.now
    at = next(
        n
        for n, entry in enumerate(draft.assessment.grades)
        if (entry.item, entry.child, entry.carer) == ("R1b", "ruby", "leanne") and entry.visit == "v5"
    )
    key = draft.keys["grades"][at]
    write(robot, changes.EvidenceWritten(key, Evidence(Source.OBSERVED, WORDS)))
    robot.go(Page.PROFILE, child="ruby", carer="leanne", item="R1b", visit="v5")


def strength(robot):
    robot.go(Page.FAMILY)
    write(robot, changes.StrengthWritten(Strength("ruby", WORDS)))
    robot.go(Page.STORY)


def voice(robot):
    robot.go(Page.FAMILY)
    write(robot, changes.VoiceWritten(Voice("ruby", text=WORDS)))
    robot.go(Page.STORY)


def day(robot):
    robot.go(Page.FAMILY)
    draft = write(robot, changes.VoiceWritten(Voice("ruby", None, "A day", f"Bedtime: {WORDS}", "weekday")))
    robot.go(Page.DAY, key=f"voice:{draft.keys['voice'][-1]}")


def event(robot):
    robot.go(Page.FAMILY)
    draft = write(robot, changes.EventWritten(Event(robot.shell.session.desk.today, "School", WORDS)))
    robot.go(Page.CHRONOLOGY, key=f"chronology:{draft.keys['chronology'][-1]}")


def fact(robot):
    robot.go(Page.FAMILY)
    write(robot, changes.FactWritten(Fact("mental-health", WORDS, carer="darren", source="GP")))
    robot.go(Page.RECORD)


def button(robot, stand):
    """The way to mark the text that was written, which is the last of its list."""
    about = {strength: "strength", voice: "what a child said", event: "the event", day: "this day"}.get(stand, "")
    found = [one for one in robot.seen(QAbstractButton) if one.accessibleName().startswith(f"Who may read it: {about}")]
    own = [one for one in found if CANARY in one.accessibleName()]
    return (own or found)[-1]


def form(robot):
    return next(one for one in robot.seen(MarkingForm))


def bytes_of(robot, edition):
    """Everything in that reader's file, as it was built on the report page."""
    robot.go(Page.REPORT)
    robot.press(edition)
    if any(one.accessibleName() == "Make this edition" for one in robot.seen(QAbstractButton)):
        robot.find(QAbstractButton, "Could anyone be hurt").click()
        robot.write("Safe address, time and way to give it to them", "By hand")
        robot.press("Make this edition")
    presenter = robot.shell.session._presenters[Page.REPORT]
    assert presenter._sheet.pdf, robot.shell.page._state
    return "\n".join(every_text(presenter._sheet.pdf)).casefold()


@pytest.mark.parametrize(
    ("stand", "pressed", "chip", "edition"),
    [
        (evidence, "Not to be shared with: Leanne", "Not for Leanne", LEANNE),
        (evidence, "Where a bar would itself be unsafe: no trace for: Leanne", "No trace for Leanne", LEANNE),
        (strength, "Protected: in the panel’s edition alone", "Protected", LEANNE),
        (voice, "Not to be shared with: A professional", "Not for a professional", AGENCIES),
        (day, "Not to be shared with: A professional", "Not for a professional", AGENCIES),
        (event, "Protected: in the panel’s edition alone", "Protected", AGENCIES),
        (fact, "Not to be shared with: A professional", "Not for a professional", AGENCIES),
    ],
    ids=lambda each: getattr(each, "__name__", None),
)
def test_what_is_marked_where_it_stands_is_in_no_byte_of_the_edition(practice, stand, pressed, chip, edition):
    stand(practice)
    assert CANARY in bytes_of(practice, edition)
    practice.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    button(practice, stand).click()
    practice.settle()
    practice.find(QAbstractButton, pressed).click()
    practice.settle()
    practice.press("Keep this mark")
    assert form(practice).isVisible(), "a reason is asked for"
    practice.write("Why", "He must not learn who said it")
    practice.press("Keep this mark")
    assert not practice.seen(MarkingForm)
    assert chip in [one.text for one in practice.seen(Chip)]
    assert CANARY not in bytes_of(practice, edition)
    panel = bytes_of(practice, "Panel")
    assert CANARY in panel
    assert "he must not learn who said it" in panel
    practice.shell.session.desk.undo()
    practice.settle()
    assert CANARY in bytes_of(practice, edition)


def test_a_mark_is_made_by_keys_and_the_cursor_comes_back(practice):
    strength(practice)
    mark = button(practice, strength)
    mark.setFocus()
    practice.key(Qt.Key.Key_Return)
    assert form(practice).isAncestorOf(practice.focused())
    practice.key(Qt.Key.Key_Escape)
    assert not practice.seen(MarkingForm)
    assert practice.focused() is mark
    practice.key(Qt.Key.Key_Return)
    practice.find(QAbstractButton, "Protected").setFocus()
    practice.key(Qt.Key.Key_Space)
    practice.write("Why", "He must not learn who said it")
    practice.find(QAbstractButton, "Keep this mark").setFocus()
    practice.key(Qt.Key.Key_Return)
    assert practice.focused() is button(practice, strength)
    assert practice.focused().accessibleDescription() == "Protected"
