"""One whole journey through the pages over a real vault: from an empty laptop to a printed and verified report."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.domain.work import Mark, SortedTo
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.widgets.change_matrix import DomainLine
from neglect_tool.gui.widgets.fields import TextBox
from neglect_tool.gui.widgets.rows import FindingLine
from neglect_tool.gui.widgets.sorting import JotCardView
from neglect_tool.services.verifying import verify_report
from tests.gui.test_first_run import PASSPHRASE, begin_family, give_evidence, identities, keep
from tests.gui.test_report_page import printer

__all__ = ["identities", "printer"]

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CHILDREN = (("Ada Example", "11 February 2019"), ("Bo Example", "3 May 2022"), ("Cy Example", "9 August 2024"))
JOTS = (
    (1, "Crisps at tea, and nothing in the fridge for Ada with Mo."),
    (2, "Bo: I like the bus."),
    (3, "Mo: the money came on Saturday."),
    (4, "Neighbour: a lorry was in the lane."),
)


def now(robot):
    return robot.shell.session.desk.now.assessment


def pill(robot, field, words):
    """Choose an answer of the open form."""
    choices = robot.shell.page.form.fields[field].pills
    wanted = next(one for one in choices.values() if one.text() == words)
    QTest.mouseClick(wanted, Qt.MouseButton.LeftButton)
    robot.settle()


def add_people(robot):
    for name, born in CHILDREN:
        robot.press("Add a child")
        robot.write("Name", name)
        robot.write("Born on", born)
        pill(robot, "needs", "No")
        keep(robot)
    for name, relation, lives in (("Mo Example", "mother", "In the household"), ("Di Example", "father", "Elsewhere")):
        robot.press("Add a carer")
        robot.write("Name", name)
        robot.write("Who they are to the children", relation)
        pill(robot, "lives", lives)
        if name == "Di Example":
            pill(robot, "children", "Bo Example")
            pill(robot, "children", "Cy Example")
        keep(robot)
    assert [child.name for child in now(robot).children] == [name for name, _ in CHILDREN]
    mo, di = now(robot).carers
    ada, bo, cy = (child.id for child in now(robot).children)
    assert all(mo.cares_for(child) for child in (ada, bo, cy))
    assert [di.cares_for(child) for child in (ada, bo, cy)] == [True, False, False]


def add_visit(robot, day, announced="No, unannounced"):
    """A visit by its form, on which everybody was seen, and every child alone."""
    before = len(now(robot).visits)
    robot.press("Add a visit")
    robot.write("Day", day)
    pill(robot, "announced", announced)
    robot.write("Agency", "Health visiting")
    for name in ("seen", "seen_alone"):
        for words in [one.text() for one in robot.shell.page.form.fields[name].pills.values()]:
            pill(robot, name, words)
    keep(robot)
    made = now(robot).visits[-1]
    assert len(now(robot).visits) == before + 1
    assert (len(made.seen), len(made.seen_alone)) == (5, 3)


def unlock_again(robot):
    assert robot.shell.session is None, "visit mode asks for the passphrase"
    robot.write("Passphrase", PASSPHRASE)
    robot.key(Qt.Key.Key_Return)
    robot.settle()
    assert robot.shell.session is not None


def visit_with_jots(robot):
    robot.press("Start a visit")
    assert robot.shell.place.page is Page.VISIT
    robot.press("Announced")
    for person in ("Ada", "Bo", "Mo"):
        robot.press(f"{person}: not here")
    for mark, text in JOTS:
        robot.key(getattr(Qt.Key, f"Key_{mark}"), ALT)
        robot.key(text)
        robot.key(Qt.Key.Key_Return)
    assert [(jot.mark, jot.text) for jot in now(robot).jots] == [(list(Mark)[n - 1], text) for n, text in JOTS]
    robot.press("End visit")
    visit = now(robot).visits[-1]
    assert visit.ended
    assert visit.announced
    assert len(visit.seen) == 3
    robot.press("Sort 4 jots")
    unlock_again(robot)
    assert robot.shell.place.page is Page.SORT


def sort_jots(robot):
    """One to evidence, two to the chronology, one to nothing."""
    assert [card.jot.text for card in robot.seen(JotCardView)] == [text for _, text in JOTS]
    assert isinstance(robot.focused(), JotCardView)
    robot.key("/")
    robot.key("H1a")
    robot.key(Qt.Key.Key_Return)
    robot.shell.page.take_focus()
    robot.key(Qt.Key.Key_Return)
    robot.key("c")
    robot.key("c")
    robot.key("x")
    went = [jot.sorted[0].to for jot in now(robot).jots]
    assert went == [SortedTo.EVIDENCE, SortedTo.CHRONOLOGY, SortedTo.CHRONOLOGY, SortedTo.NOT_EVIDENCE]
    entry = now(robot).grades[-1]
    assert (entry.item, entry.grade, entry.evidence[0].text) == ("H1a", NotGrade.UNKNOWN, JOTS[0][1])
    assert [event.event for event in now(robot).chronology] == [JOTS[1][1], JOTS[2][1]]


def pairs(robot):
    return [(child.id, carer.id) for child in now(robot).children for carer in now(robot).carers
            if carer.cares_for(child.id)]  # fmt: skip


def critical(robot, child, carer):
    result = robot.shell.session.desk.now.result.children[child]
    return [each.item for each in result.open_criticals if each.carer == carer]


def grade(robot, child, carer, items, key):
    """Grade these of a child with a carer by keys, and say what was seen where the page waits for it."""
    for item in items:
        robot.shell.go(Place(Page.PROFILE, child=child, carer=carer, item=item))
        robot.settle()
        here = robot.shell.page._here()
        assert here.id == item
        robot.key(key)
        give_evidence(robot, f"Seen at home: {here.name}.")
        entry = next(one for one in reversed(now(robot).grades) if one.item == item and one.withdrawn is None)
        assert (entry.child, entry.carer, entry.grade) == (child, carer, int(key))
        assert entry.evidence


def grade_on(robot, child, carer, items, key):
    """From one item to the next by the arrow: that grade wherever there is none yet."""
    robot.shell.go(Place(Page.PROFILE, child=child, carer=carer, item=next(iter(items))))
    robot.settle()
    met = set()
    while (here := robot.shell.page._here()).id not in met:
        met.add(here.id)
        if not any(card.chosen for card in here.cards):
            robot.key(key)
            if "ritical" in robot.shell.page._here().marks_words:
                give_evidence(robot, f"Seen at home: {here.name}.")
        robot.key(Qt.Key.Key_Down)
    assert met == set(items)
    given = {one.item for one in now(robot).grades if (one.child, one.carer) == (child, carer)}
    assert given == met


def blockers(robot):
    robot.key(Qt.Key.Key_7, CTRL)
    page = robot.shell.page
    return [line for line in robot.seen(FindingLine) if page.blockers.isAncestorOf(line)]


def mend(robot):
    """Go where each blocker leads, put it right there, and come back, until none stands."""
    met = []
    while lines := blockers(robot):
        met.append(lines[0].accessibleName())
        assert len(met) < 20, met
        robot.press(lines[0].go_button.accessibleName())
        if robot.shell.place.page is Page.PROFILE:
            robot.key("2")
            give_evidence(robot, "Seen at home, on the last visit.")
        else:
            assert robot.shell.place.page is Page.STORY, met[-1]
            box = robot.focused()
            assert isinstance(box, TextBox), met[-1]
            QTest.keyClicks(box, "I like the bus. Mum does tea.")
            robot.settle()
        assert robot.shell.session.desk.saved.failed is None
    return met


def plan_action(robot):
    robot.key(Qt.Key.Key_6, CTRL)
    assert robot.shell.place.page is Page.PLAN
    robot.key("n")
    for words in ("Ada has tea each day", "Shop on Saturdays", "S. Lund", "1 October 2026", "Food seen", "Gran"):
        robot.key(words)
        robot.key(Qt.Key.Key_Tab)
    robot.key(Qt.Key.Key_4, CTRL)
    made = now(robot).actions[-1]
    assert (made.outcome, made.action, made.owner) == ("Ada has tea each day", "Shop on Saturdays", "S. Lund")
    assert made.due == date(2026, 10, 1)


def sign_as(robot, role, file):
    robot.press(f"Sign as {role}")
    robot.write("Your identity", str(file))
    robot.write("Its passphrase", PASSPHRASE)
    keep(robot)
    robot.settle()


def print_out(robot, printer, out):
    asked = printer(out)
    robot.key(Qt.Key.Key_P, CTRL)
    robot.press("Choose a printer")
    pages = robot.shell.page._state.pages
    assert f"{pages} pages have gone to the printer." in [label.text() for label in robot.seen(QLabel)]
    return asked, pages


def test_a_family_from_first_run_through_a_review_to_two_editions_signed_and_printed(
    empty, identities, printer, clock, tmp_path
):
    from pypdfium2 import PdfDocument

    (practitioner, manager), root = identities
    begin_family(empty)
    add_people(empty)
    add_visit(empty, "30 June 2026")
    visit_with_jots(empty)
    sort_jots(empty)
    empty.key(Qt.Key.Key_1, CTRL)
    for child, carer in pairs(empty):
        grade(empty, child, carer, ("H1a", "K1a"), "3")
    bo, mo = now(empty).children[1].id, now(empty).carers[0].id
    whole = empty.shell.session.desk.now.result.children[bo].items
    grade_on(empty, bo, mo, whole, "2")
    first = now(empty)

    clock.now += timedelta(days=40)
    empty.key(Qt.Key.Key_1, CTRL)
    empty.press("Start a review")
    assert now(empty).id != first.id
    assert now(empty).carers == first.carers
    add_visit(empty, "9 August 2026")
    left = {}
    for child, carer in pairs(empty):
        items = critical(empty, child, carer)
        left[child, carer] = items[-1:] if not left else []
        grade(empty, child, carer, items[: len(items) - len(left[child, carer])], "2")
    grade_on(empty, bo, mo, whole, "2")
    for child, carer in pairs(empty):
        assert critical(empty, child, carer) == left[child, carer]

    empty.key(Qt.Key.Key_5, CTRL)
    assert empty.shell.place.page is Page.CHANGE
    empty.key("]")
    assert empty.shell.page.state.child == bo
    lines = [line.accessibleName() for line in empty.seen(DomainLine)]
    assert lines[0].startswith("Body and health. Unchanged at 2. Better, no evidence is written: H1a.")
    assert lines[1].startswith("Kept safe. Improved, verified. ")
    assert lines[1].endswith("1 July 2026: 3; 10 August 2026: 2.")
    assert len(lines) == 4

    plan_action(empty)
    met = mend(empty)
    assert len(met) == 4, met
    draft = empty.shell.session.desk.now
    assert [voice.child for voice in draft.assessment.voice] == [child.id for child in draft.assessment.children]
    assert not any(result.open_criticals for result in draft.result.children.values())

    empty.press("Preview the report")
    assert empty.shell.page._state.pages > 0
    sign_as(empty, "practitioner", practitioner)
    sign_as(empty, "manager", manager)
    signed = empty.shell.session.desk.draft.signed
    assert len(signed) == 2
    asked, pages = print_out(empty, printer, tmp_path / "panel.pdf")
    assert asked[0].startswith("F-3000-")
    assert len(PdfDocument((tmp_path / "panel.pdf").read_bytes())) == pages
    saved = tmp_path / "copy.pdf"
    empty.shell.page.save_copy.emit(saved)
    empty.settle()
    assert saved.read_bytes() == signed[-1].pdf
    packs = {draft.pack.id: draft.pack}
    verdict = verify_report(saved.read_bytes(), [root], now=clock(), packs=packs, where="the report")
    assert verdict.valid, verdict

    empty.press("Mo.")
    empty.press("Could anyone be hurt if Mo reads this?: No")
    empty.write("Safe address, time and way to give it to them", "By hand at the clinic")
    empty.press("Make this edition")
    page = empty.shell.page
    assert "This edition is for Mo" in page._state.text
    asked, pages = print_out(empty, printer, tmp_path / "carer.pdf")
    assert asked[0].startswith("F-3000-")
    assert "carer" in asked[0]
    assert len(PdfDocument((tmp_path / "carer.pdf").read_bytes())) == pages

    checked = empty.shell.session.store.check()
    assert checked.faults == ()
    assert checked.entries > 100
    for path in (tmp_path / "vaults").rglob("*"):
        if path.is_file():
            held = path.read_bytes()
            assert all(words.encode() not in held for words in ("Ada Example", JOTS[0][1], "By hand at the clinic"))


class Keys:
    """Keys only: Tab until what is wanted has the focus, then what a person would press there."""

    def __init__(self, robot):
        self.robot = robot

    def at(self, name, *, back=False):
        """Tab, or Shift and Tab, to what a screen reader calls that."""
        met = []
        for _ in range(150):
            here = self.robot.focused()
            said = QAccessible.queryAccessibleInterface(here).text(QAccessible.Text.Name)
            if said == name or said.startswith((f"{name},", f"{name}.")):
                return
            met.append(said)
            QTest.keyClick(here, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name!r}: {list(dict.fromkeys(met))}")

    def press(self, name):
        self.at(name)
        self.robot.key(Qt.Key.Key_Space)

    def write(self, name, text):
        self.at(name)
        self.robot.key(Qt.Key.Key_A, CTRL)
        self.robot.key(text)


def test_first_run_people_a_visit_a_grade_and_a_preview_by_keys_alone(empty, clock):
    keys = Keys(empty)
    for name, text in (
        ("Passphrase", PASSPHRASE), ("Passphrase again", PASSPHRASE), ("Your name, as it will be printed", "R. Patel")
    ):  # fmt: skip
        keys.write(name, text)
    empty.key(Qt.Key.Key_Return)
    keys.press("New family")
    keys.write("Reference", "F-3000")
    keys.write("Family name", "Example")
    empty.key(Qt.Key.Key_Return)
    keys.press("Add a child")
    keys.write("Name", "Ada Example")
    keys.write("Born on", "11 February 2019")
    keys.press("Disabled, or with additional needs?: No")
    keys.press("Keep")
    keys.press("Add a carer")
    keys.write("Name", "Mo Example")
    keys.press("Where they live: In the household")
    keys.press("Keep")
    keys.press("Add a visit")
    keys.write("Day", "30 June 2026")
    keys.press("Did they know that you were coming?: No, unannounced")
    for field in ("Who was seen", "Which children were seen alone"):
        keys.press(f"{field}: Ada Example")
    keys.press("Keep")
    (child,), (carer,), (visit,) = now(empty).children, now(empty).carers, now(empty).visits
    assert (child.name, carer.name, visit.seen_alone) == ("Ada Example", "Mo Example", (child.id,))
    empty.key(Qt.Key.Key_3, CTRL)
    empty.key("3")
    empty.key("Crisps at tea.")
    keys.at("Where does it come from?: Observed", back=True)
    empty.key(Qt.Key.Key_Space)
    keys.press("Add evidence")
    (entry,) = [one for one in now(empty).grades if one.withdrawn is None]
    assert (entry.grade, entry.evidence[0].text) == (3, "Crisps at tea.")
    empty.key(Qt.Key.Key_7, CTRL)
    keys.press("Preview the report")
    assert empty.shell.page._state.pages > 0
    empty.key(Qt.Key.Key_L, CTRL)
    assert empty.shell.session is None
