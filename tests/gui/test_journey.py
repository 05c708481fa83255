"""One whole journey through the pages over a real vault, from an empty laptop to two editions signed and printed."""

import re
from datetime import date, timedelta

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.domain.work import Mark, SortedTo
from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.widgets.change_matrix import DomainLine
from neglect_tool.gui.widgets.fields import TextBox
from neglect_tool.gui.widgets.rows import FindingLine
from neglect_tool.gui.widgets.sorting import JotCardView
from neglect_tool.services.verifying import verify_report
from tests.gui.hands import ALT, CTRL, KeyHands, MouseHands
from tests.gui.test_first_run import PASSPHRASE, identities

__all__ = ["identities"]

CHILDREN = (("Ada Example", "11 February 2019"), ("Bo Example", "3 May 2022"), ("Cy Example", "9 August 2024"))
JOTS = (
    (1, "Crisps at tea, and nothing in the fridge for Ada with Mo."),
    (2, "Bo: I like the bus."),
    (3, "Mo: the money came on Saturday."),
    (4, "Neighbour: a lorry was in the lane."),
)
ENTER = Qt.Key.Key_Return


def now(hands):
    return hands.shell.session.desk.now.assessment


def first_run(hands):
    hands.fill("Passphrase", PASSPHRASE)
    hands.fill("Passphrase again", PASSPHRASE)
    hands.fill("Your name, as it will be printed", "R. Patel")
    hands.press("Make the vault")
    hands.press("New family")
    hands.fill("Reference", "F-3000")
    hands.fill("Family name", "Example")
    hands.press("Begin")
    assert hands.shell.place.page is Page.FAMILY


def add_people(hands):
    for name, born in CHILDREN:
        hands.press("Add a child")
        hands.fill("Name", name)
        hands.fill("Born on", born)
        hands.press("Disabled, or with additional needs?: No")
        hands.press("Keep")
    for name, relation, lives in (("Mo Example", "mother", "In the household"), ("Di Example", "father", "Elsewhere")):
        hands.press("Add a carer")
        hands.fill("Name", name)
        hands.fill("Who they are to the children", relation)
        hands.press(f"Where they live: {lives}")
        if name == "Di Example":
            hands.press("Looks after: Bo Example")
            hands.press("Looks after: Cy Example")
        hands.press("Keep")
    ada, bo, cy = now(hands).children
    mo, di = now(hands).carers
    assert [(child.name, child.named_needs) for child in (ada, bo, cy)] == [(name, False) for name, _ in CHILDREN]
    assert all(mo.cares_for(child.id) for child in (ada, bo, cy))
    assert [di.cares_for(child.id) for child in (ada, bo, cy)] == [True, False, False]
    assert (mo.in_household, di.in_household) == (True, False)


def add_visit(hands, day):
    """A visit by its form, on which everybody was seen, and every child alone."""
    before = len(now(hands).visits)
    hands.press("Add a visit")
    hands.fill("Day", day)
    hands.press("Did they know that you were coming?: No, unannounced")
    hands.fill("Agency", "Health visiting")
    for name in (*(name for name, _ in CHILDREN), "Mo Example", "Di Example"):
        hands.press(f"Who was seen: {name}")
    for name, _ in CHILDREN:
        hands.press(f"Which children were seen alone: {name}")
    hands.press("Keep")
    made = now(hands).visits[-1]
    assert len(now(hands).visits) == before + 1
    assert (len(made.seen), len(made.seen_alone), made.announced) == (5, 3, False)


def visit_with_jots(hands):
    hands.press("Start a visit")
    assert hands.shell.place.page is Page.VISIT
    hands.press("Announced")
    for person in ("Ada", "Bo", "Mo"):
        hands.press(f"{person}: not here")
    for mark, text in JOTS:
        hands.key(str(mark), ALT)
        hands.write(text)
        hands.key(ENTER)
    assert [(jot.mark, jot.text) for jot in now(hands).jots] == [(list(Mark)[n - 1], text) for n, text in JOTS]
    hands.press("End visit")
    visit = now(hands).visits[-1]
    assert visit.ended
    assert (len(visit.seen), visit.announced) == (3, True)
    hands.press("Sort 4 jots")
    assert hands.shell.session is None, "visit mode asks for the passphrase"
    hands.fill("Passphrase", PASSPHRASE)
    hands.key(ENTER)
    assert hands.shell.place.page is Page.SORT


def sort_jots(hands):
    """One to evidence, two to the chronology, one to nothing."""
    assert [card.jot.text for card in hands.robot.seen(JotCardView)] == [text for _, text in JOTS]
    hands.fill("Another item", "H1a")
    hands.key(ENTER)
    for words in ("Keep as evidence", "Sort as: Chronology", "Sort as: Chronology", "Sort as: Not evidence"):
        hands.press(words)
    went = [jot.sorted[0].to for jot in now(hands).jots]
    assert went == [SortedTo.EVIDENCE, SortedTo.CHRONOLOGY, SortedTo.CHRONOLOGY, SortedTo.NOT_EVIDENCE]
    entry = now(hands).grades[-1]
    assert (entry.item, entry.grade, entry.evidence[0].text) == ("H1a", NotGrade.UNKNOWN, JOTS[0][1])
    assert [event.event for event in now(hands).chronology] == [JOTS[1][1], JOTS[2][1]]


def pairs(hands):
    return [(child, carer) for child in now(hands).children for carer in now(hands).carers
            if carer.cares_for(child.id)]  # fmt: skip


def stand_with(hands, child, carer):
    """On the grading page, at that child with that carer."""
    if hands.shell.place.page is not Page.PROFILE:
        hands.go(Page.PROFILE)
    for who, called in ((child, "Child: "), (carer, "Cared for by ")):
        if hands.sees(called):
            hands.press(f"{called}{who.name.removesuffix(' Example')}")
    assert hands.shell.page.spot()[:2] == (child.id, carer.id)


def evidence(hands, text):
    hands.fill("What was seen or heard?", text)
    hands.press("Where does it come from?: Observed")
    hands.press("Add evidence")
    assert not hands.sees("What was seen or heard?")


def grade(hands, item, value):
    """Grade the item stood at, and say what was seen where the page waits for it."""
    before = len(now(hands).grades)
    hands.grade(f"{item} {value},")
    if hands.sees("What was seen or heard?"):
        evidence(hands, f"Seen: {item}.")
    entry = now(hands).grades[-1]
    assert len(now(hands).grades) > before
    assert (entry.item, entry.grade, entry.child, entry.carer) == (item, value, *hands.shell.page.spot()[:2])
    return entry


def grade_on(hands, child, carer, wanted):
    """From one item to the next by the arrow; `wanted` says which grade an item gets, 0 for none."""
    stand_with(hands, child, carer)
    hands.pick("Part of the child’s life", "H")
    met = set()
    while (here := hands.shell.page._here()).id not in met:
        met.add(here.id)
        if value := wanted(here):
            grade(hands, here.id, value)
        hands.key(Qt.Key.Key_Down)
    return met


def blockers(hands):
    hands.go(Page.READINESS)
    page = hands.shell.page
    return [line for line in hands.robot.seen(FindingLine) if page.blockers.isAncestorOf(line)]


def mend(hands):
    """Go where each blocker leads, put it right there, and come back, until none stands."""
    met = []
    while lines := blockers(hands):
        met.append(lines[0].accessibleName())
        assert len(met) < 20, met
        hands.press(lines[0].go_button.accessibleName())
        if hands.shell.place.page is Page.PROFILE:
            grade(hands, hands.shell.page._here().id, 2)
        else:
            assert hands.shell.place.page is Page.STORY, met[-1]
            assert isinstance(hands.focused(), TextBox), met[-1]
            hands.write("I like the bus.")
        assert hands.shell.session.desk.saved.failed is None
    return met


def plan_action(hands):
    hands.go(Page.PLAN)
    hands.press("Add an action")
    for name, words in (
        ("What will be different for the child", "Ada has tea each day"), ("What will be done", "Shop on Saturdays"),
        ("Who will do it", "S. Lund"), ("By when", "1 October 2026"), ("How will we know that it worked?", "Food seen"),
        ("And if it does not?", "Gran"),
    ):  # fmt: skip
        hands.fill(name, words)
    hands.go(Page.STORY)
    made = now(hands).actions[-1]
    assert (made.outcome, made.action, made.owner) == ("Ada has tea each day", "Shop on Saturdays", "S. Lund")
    assert (made.due, made.measure, made.contingency) == (date(2026, 10, 1), "Food seen", "Gran")


def name_file(path):
    """The way through a dialog that asks for a file: write its name instead of what stands there."""

    def way(hands):
        hands.to_line()
        hands.over("File name", str(path))
        hands.key(ENTER)

    return way


def print_to(path):
    """The way through the system's print dialog: the printer that writes a PDF, then where."""

    def way(hands):
        printers = hands.focused()
        assert isinstance(printers, QComboBox)
        hands.key(Qt.Key.Key_End)
        assert printers.currentText() == "Print to File (PDF)"
        hands.to_line()
        hands.over("Output file", str(path))
        hands.key(ENTER)

    return way


def sign_as(hands, role, file, *, look_for_it):
    hands.press(f"Sign as {role}")
    if look_for_it:
        hands.answer(lambda: hands.press("Look for it: Your identity"), name_file(file))
    else:
        hands.fill("Your identity", str(file))
    hands.fill("Its passphrase", PASSPHRASE)
    hands.press("Sign")
    assert not hands.sees("Its passphrase"), [label.text() for label in hands.robot.seen(QLabel)]


def sign_both(hands, identities, recipient):
    """Practitioner, whose file is written, then manager, whose file is looked for; the PDF as the vault keeps it."""
    for role, file in zip(("practitioner", "manager"), identities, strict=True):
        sign_as(hands, role, file, look_for_it=role == "manager")
    signed = hands.shell.session.desk.draft.signed_of(recipient)
    assert [one.role for one in signed] == ["practitioner", "manager"]
    assert [one.name for one in signed] == ["R. Patel", "J. Amos"]
    return signed[-1].pdf


def print_out(hands, out):
    """As many pages as the report has come out of the printer, under a name that is a reference."""
    pages = hands.shell.page._state.pages
    hands.key("p", CTRL)
    hands.answer(lambda: hands.press("Choose a printer"), print_to(out))
    assert f"{pages} pages have gone to the printer." in [label.text() for label in hands.robot.seen(QLabel)]
    printed = PdfDocument(out.read_bytes())
    assert len(printed) == pages
    assert printed.get_metadata_dict()["Title"].startswith("F-3000-")


def words_of(pdf):
    return "\n".join(page.get_textpage().get_text_range() for page in PdfDocument(pdf))


def assert_verified(hands, pdf, root, clock):
    draft = hands.shell.session.desk.now
    verdict = verify_report(pdf, [root], now=clock(), packs={draft.pack.id: draft.pack}, where="the report")
    assert verdict.valid, verdict


def begin_grading(hands):
    """A little of every child with every carer at 3, and everything of one of them at 2."""
    for child, carer in pairs(hands):
        stand_with(hands, child, carer)
        hands.pick("Part of the child’s life", "H")
        grade(hands, "H1a", 3)
    bo, mo = now(hands).children[1], now(hands).carers[0]
    worse = {"H1a": 0, "K1a": 3}
    met = grade_on(hands, bo, mo, lambda here: worse.get(here.id, 2))
    assert met == set(hands.shell.session.desk.now.result.children[bo.id].items)


def critical(hands, child, carer):
    result = hands.shell.session.desk.now.result.children[child.id]
    return [each.item for each in result.open_criticals if each.carer == carer.id]


def grade_review(hands):
    """What is critical for every child with every carer but for one item, and again everything of one of them."""
    bo, mo = now(hands).children[1], now(hands).carers[0]
    left = (*pairs(hands)[0], critical(hands, *pairs(hands)[0])[-1])
    for child, carer in pairs(hands):
        whole = (child, carer) == (bo, mo)
        open_ = {item for item in critical(hands, child, carer) if (child, carer, item) != left}
        grade_on(hands, child, carer, lambda here, open_=open_, whole=whole: 2 if whole or here.id in open_ else 0)


def see_change(hands):
    hands.go(Page.CHANGE)
    hands.key("]")
    assert hands.shell.page.state.child == now(hands).children[1].id
    lines = [line.accessibleName() for line in hands.robot.seen(DomainLine)]
    assert lines[0].startswith("Body and health. Unchanged at 2. Better, no evidence is written: H1a.")
    assert lines[1].startswith("Kept safe. Improved, verified. ")
    assert lines[1].endswith("1 July 2026: 3; 10 August 2026: 2.")
    assert len(lines) == 4
    hands.key("s")
    assert hands.sees("Domain")


def carers_edition(hands, name):
    hands.press(f"{name}.")
    hands.press(f"Could anyone be hurt if {name} reads this?: No")
    hands.fill("Safe address, time and way to give it to them", "By hand at the clinic")
    hands.press("Make this edition")
    assert f"This edition is for {name}" in hands.shell.page._state.text


def assert_editions_differ(panel, edition):
    """Both hold the grades and the plan; a child's words, the other carer and the prompt stay out of the carer's."""
    for words in (panel, edition):
        assert "Ada has tea each day\r\nShop on Saturdays" in words
        assert "was 3" in words
    inside = ("Panel edition", "I like the bus", r"\bDi\b", r"\bP1\b", "Look again at Ada and Cy")
    assert [words for words in inside if not re.search(words, panel)] == []
    assert [words for words in inside if re.search(words, edition)] == []
    assert "This edition is for Mo" in edition
    assert "2 on H2b, Illness and injury, with Mo. 9 August, unannounced, observed: Seen: H2b." in edition
    assert "Withheld. Parts of the assessment are not in this edition." in edition


def assert_nothing_lies_open(hands, folder):
    """The vault is whole, and says nothing to whoever has only its files."""
    checked = hands.shell.session.store.check()
    assert checked.faults == ()
    assert checked.entries > 100
    for path in folder.rglob("*"):
        if path.is_file():
            held = path.read_bytes()
            for words in ("Ada Example", JOTS[0][1], "By hand at the clinic", "I like the bus"):
                assert words.encode() not in held


@pytest.mark.parametrize("kind", [MouseHands, KeyHands], ids=lambda kind: kind.called)
def test_a_family_from_first_run_through_a_review_to_two_editions_signed_and_printed(
    empty, identities, clock, tmp_path, kind
):
    files, root = identities
    hands = kind(empty)
    first_run(hands)
    add_people(hands)
    add_visit(hands, "30 June 2026")
    visit_with_jots(hands)
    sort_jots(hands)
    begin_grading(hands)
    first = now(hands)

    clock.now += timedelta(days=40)
    hands.go(Page.FAMILY)
    hands.press("Start a review")
    assert now(hands).id != first.id
    assert now(hands).carers == first.carers
    add_visit(hands, "9 August 2026")
    grade_review(hands)
    see_change(hands)
    plan_action(hands)
    assert len(mend(hands)) == 4, "one grade, and what each of three children says"
    draft = hands.shell.session.desk.now
    assert {voice.child for voice in draft.assessment.voice} == {child.id for child in draft.assessment.children}
    assert not any(result.open_criticals for result in draft.result.children.values())

    hands.press("Preview the report")
    assert hands.shell.page._state.pages > 0
    panel = sign_both(hands, files, "panel")
    assert_verified(hands, panel, root, clock)
    print_out(hands, tmp_path / "printed.pdf")
    hands.answer(lambda: hands.press("Save a copy"), name_file(tmp_path / "panel.pdf"))
    assert (tmp_path / "panel.pdf").read_bytes() == panel

    carers_edition(hands, "Mo")
    edition = sign_both(hands, files, f"carer:{now(hands).carers[0].id}")
    assert_verified(hands, edition, root, clock)
    assert_editions_differ(words_of(panel), words_of(edition))
    print_out(hands, tmp_path / "carer.pdf")

    assert_nothing_lies_open(hands, tmp_path / "vaults")
    hands.key("l", CTRL)
    assert hands.shell.session is None
