"""The report page: what may be signed, in which order, and that a signed file is kept at once."""

import hashlib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from neglect_tool.domain import draft as changes
from neglect_tool.domain.assessment import Carer, Child, Decision, Visit, Voice
from neglect_tool.domain.draft import TextField
from neglect_tool.domain.readiness import standing_blockers
from neglect_tool.errors import IdentityError, ReportError
from neglect_tool.gui.presenters.caseload import CaseloadPresenter
from neglect_tool.gui.presenters.findings import in_place
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.readiness import ReadinessPresenter
from neglect_tool.gui.presenters.report import MadeReport, PageImage, ReportPresenter
from neglect_tool.gui.presenters.report_state import TextLine
from neglect_tool.gui.presenters.tasks import CANNOT_YET, DONE, LEFT, tasks

REPORT = Place(Page.REPORT)


class Press:
    """A press that makes a file of the document and marks of who signed, so that what became of it can be told."""

    def __init__(self, casework: Any) -> None:
        self.casework = casework
        self.written: dict[Path, bytes] = {}
        self.drawn: list[tuple[int, float, bool]] = []
        self.refuse = ""
        self.built: list[str] = []

    def build(self, assessment: str, edition: str) -> MadeReport:
        self.built.append(edition)
        if self.refuse:
            raise ReportError("report", self.refuse, "Take it out.")
        document = self.casework.draft(assessment).document
        pdf = f"{edition} pdf of {hashlib.sha256(document).hexdigest()}".encode()
        return MadeReport(pdf, 9, hashlib.sha256(pdf).hexdigest())

    def lacking(self, assessment: str, edition: str) -> tuple[str, ...]:
        if self.refuse:
            raise ReportError("report", self.refuse, "Take it out.")
        return (f"Not in {edition}", self.casework.draft(assessment).assessment.analysis)

    def page(self, pdf: bytes, number: int, scale: float, *, grey: bool) -> PageImage:
        self.drawn.append((number, scale, grey))
        return PageImage(1, 1, bytes([number, number, number]))

    def lines(self, pdf: bytes, number: int) -> tuple[TextLine, ...]:
        return TextLine(1, f"Page {number} of {pdf.decode()}"), TextLine(0, "What was seen.")

    def sign(self, pdf: bytes, identity: Path, passphrase: str, role: str) -> tuple[bytes, str]:
        if passphrase != "open sesame":
            raise IdentityError(identity.name, "that is not its passphrase", "Type it again.")
        return pdf + f" signed {role}".encode(), f"{identity.stem} of Herefordshire"

    def write(self, path: Path, data: bytes) -> None:
        self.written[path] = data


@pytest.fixture
def ready(office: Any) -> Any:
    """An assessment whose every blocker a manager has given a reason for."""
    draft = office.casework.new_family("F/1", "Marlowe")
    assessment = draft.assessment.id
    child = changes.ChildPut(Child("c1", "Alfie", born=date(2023, 1, 1), named_needs=False))
    draft = office.casework.apply(assessment, [child, changes.CarerPut(Carer("m", "Leanne", in_household=True))])
    reasons = [
        changes.DecisionRecorded(
            Decision(each.code, each.about, "J. Amos", "manager", date(2026, 7, 1), "MASH", "Go on", "Known")
        )
        for each in standing_blockers(draft.findings)
    ]
    draft = office.casework.apply(assessment, reasons)
    assert not standing_blockers(draft.findings)
    office.open(assessment)
    return office


@pytest.fixture
def press(ready: Any) -> Press:
    return Press(ready.casework)


@pytest.fixture
def page(ready: Any, press: Press, view: Any, run_now: Any) -> ReportPresenter:
    presenter = ReportPresenter(ready.desk, press, view, run_now, ready.go)
    presenter.opened(REPORT)
    return presenter


def sign(page: ReportPresenter, identity: str, passphrase: str = "open sesame") -> None:
    page.start_signing()
    page.form_changed("identity", f"/keys/{identity}.p12")
    page.form_changed("passphrase", passphrase)
    page.form_submit()


def test_it_is_built_and_its_first_page_shown(page: ReportPresenter, view: Any) -> None:
    assert (view.state.page, view.state.pages, view.state.image.rgb) == (1, 9, b"\x01\x01\x01")
    assert view.state.text.startswith("Page 1")
    assert view.state.sign == "Sign as practitioner"
    assert [(row.role, row.line, row.can_sign) for row in view.state.signers] == [
        ("practitioner", "Next", True),
        ("manager", "After the practitioner", False),
    ]
    assert view.state.file_name == "F-1-2026-07-01-panel.pdf"
    page.show_page(3)
    assert (view.state.page, view.state.text[:6]) == (3, "Page 3")
    page.show_page(10)
    assert view.state.page == 3


def test_grey_and_zoom_draw_again(page: ReportPresenter, press: Press) -> None:
    page.show_grey(on=True)
    page.zoomed(2.0)
    page.zoomed(2.01)
    assert press.drawn == [(1, 1.0, False), (1, 1.0, True), (1, 2.0, True)]


def test_both_sign_in_order_and_each_file_is_kept_at_once(
    page: ReportPresenter, ready: Any, view: Any, reopen: Any
) -> None:
    sign(page, "patel")
    assert view.state.sign == "Sign as manager"
    sign(page, "amos")
    assert (view.state.sign, view.state.why_not) == ("", "")
    assert [(row.title, row.signed) for row in view.state.signers] == [
        ("patel of Herefordshire, practitioner", True),
        ("amos of Herefordshire, manager", True),
    ]
    assert view.state.file_name == "F-1-2026-07-01-panel-signed.pdf"
    kept = reopen(ready).casework.open_draft(ready.desk.now.assessment.id).signed
    assert kept[-1].pdf.endswith(b" signed practitioner signed manager")
    assert kept[-1].sha256 == hashlib.sha256(kept[-1].pdf).hexdigest()


def test_the_manager_goes_on_from_the_kept_file_another_day(
    page: ReportPresenter, ready: Any, reopen: Any, new_view: Any, run_now: Any
) -> None:
    sign(page, "patel")
    again, view = reopen(ready), new_view()
    again.open(ready.desk.now.assessment.id)
    press = Press(again.casework)
    press.refuse = "it must not be built again"
    other = ReportPresenter(again.desk, press, view, run_now, again.go)
    other.opened(REPORT)
    assert (view.state.sign, view.state.pages) == ("Sign as manager", 9)
    sign(other, "amos")
    assert view.state.signers[1].signed


def test_a_change_after_signing_asks_for_a_new_version(page: ReportPresenter, ready: Any, view: Any) -> None:
    sign(page, "patel")
    page.left()
    assessment = ready.desk.now.assessment.id
    ready.casework.apply(assessment, [changes.TextWritten(TextField.ANALYSIS, "More is known.")])
    ready.open(assessment)
    page.opened(REPORT)
    assert view.state.notice.startswith("The profile has changed since it was signed.")
    assert not any(row.signed for row in view.state.signers)
    assert view.state.sign == "Sign as practitioner"


def test_a_change_while_it_is_shown_stops_signing_until_it_is_built_again(
    page: ReportPresenter, ready: Any, view: Any
) -> None:
    assessment = ready.desk.now.assessment.id
    ready.desk.submit(lambda c: c.apply(assessment, [changes.TextWritten(TextField.ANALYSIS, "More.")]))
    assert view.state.sign == ""
    assert view.state.why_not.startswith("The profile has changed since this was built.")
    page.start_signing()
    assert view.state.form is None
    page.rebuild()
    assert view.state.sign == "Sign as practitioner"


def test_blockers_stop_signing_and_lead_to_readiness(office: Any, view: Any, run_now: Any) -> None:
    draft = office.casework.new_family("F-1", "Marlowe")
    office.casework.apply(draft.assessment.id, [changes.ChildPut(Child("c1", "Alfie", born=date(2023, 1, 1)))])
    office.open(draft.assessment.id)
    page = ReportPresenter(office.desk, Press(office.casework), view, run_now, office.go)
    page.opened(REPORT)
    assert (view.state.sign, view.state.why_not_place) == ("", Place(Page.READINESS))
    assert "its first page says so" in view.state.notice
    page.start_signing()
    assert view.state.form is None


def test_a_wrong_passphrase_is_said_in_the_form_and_nothing_is_kept(
    page: ReportPresenter, ready: Any, view: Any
) -> None:
    before = ready.store.head()
    page.start_signing()
    page.form_submit()
    assert {field.name for field in view.state.form.fields if field.wrong} == {"identity", "passphrase"}
    sign(page, "patel", "wrong")
    assert view.state.form.problem.what == "That is not its passphrase."
    assert view.state.form.value("passphrase") == ""
    assert ready.store.head() == before
    page.left()
    assert ready.store.head() == before


def test_a_report_that_cannot_be_built_says_why(ready: Any, press: Press, view: Any, run_now: Any) -> None:
    press.refuse = "no font has the character U+E000"
    page = ReportPresenter(ready.desk, press, view, run_now, ready.go)
    page.opened(REPORT)
    assert view.state.problem.what == "No font has the character U+E000."
    assert (view.state.pages, view.state.sign, view.state.busy) == (0, "", "")


def test_a_copy_is_written_and_recorded(page: ReportPresenter, press: Press, ready: Any, view: Any) -> None:
    page.save_copy(Path("/media/stick/F-1.pdf"))
    assert press.written.keys() == {Path("/media/stick/F-1.pdf")}
    assert view.state.wrote == "Saved a copy to F-1.pdf."
    assert [entry.kind for entry in ready.store.entries()][-1] == "report-made"


def test_what_comes_late_for_another_page_is_dropped(ready: Any, press: Press, view: Any, later: Any) -> None:
    page = ReportPresenter(ready.desk, press, view, later, ready.go)
    page.opened(REPORT)
    assert view.state.busy == "Building the report…"
    later.go_on(1)
    page.show_page(2)
    page.show_page(3)
    later.go_on()
    assert (view.state.page, view.state.image.rgb) == (3, b"\x03\x03\x03")


def test_a_family_without_a_child_cannot_be_signed_anywhere(
    office: Any, view: Any, new_view: Any, run_now: Any
) -> None:
    assessment = office.casework.new_family("F-1", "Marlowe").assessment.id
    office.open(assessment)
    page = ReportPresenter(office.desk, Press(office.casework), view, run_now, office.go)
    page.opened(REPORT)
    assert view.state.sign == ""
    assert view.state.why_not.startswith("No child is entered")
    assert not any(row.can_sign for row in view.state.signers)
    page.start_signing()
    assert view.state.form is None
    readiness = new_view()
    ReadinessPresenter(office.desk, readiness, office.go).opened(Place(Page.READINESS))
    assert (readiness.state.ready, readiness.state.ready_title) == (False, "Not ready to sign")
    assert readiness.state.ready_text.startswith("No child is entered")
    assert DONE not in {row.chip for row in tasks(office.desk.now)}
    caseload = new_view()
    CaseloadPresenter(office.casework, caseload, run_now, office.go).opened()
    assert caseload.state.rows[0].state == "No child entered yet"


def test_nothing_is_said_to_be_in_place_that_nobody_could_fail(office: Any) -> None:
    assessment = office.casework.new_family("F-1", "Marlowe").assessment.id
    step = [
        changes.ChildPut(Child("c1", "Baby", due=date(2026, 9, 1), named_needs=False)),
        changes.CarerPut(Carer("m", "Leanne", assessed=False, not_assessed_reason="Abroad", in_household=False)),
        changes.VisitPut(Visit("v1", date(2026, 6, 24), announced=True, seen=("m",))),
    ]
    draft = office.casework.apply(assessment, step)
    assert not {"Every born child was seen", "Every child of 4 or over was seen alone"} & set(in_place(draft))
    assert not {"Every critical item is known", "Every 3 or worse has evidence"} & set(in_place(draft))
    rows = {row.name: row for row in tasks(draft)}
    assert (rows["Visits"].line, rows["Visits"].chip) == ("1 visit, none unannounced", LEFT)
    assert (rows["Each carer’s view"].line, rows["Each carer’s view"].chip) == ("No carer is assessed yet", CANNOT_YET)


def test_building_again_keeps_the_signed_version_until_something_changes(
    page: ReportPresenter, ready: Any, view: Any
) -> None:
    sign(page, "patel")
    sign(page, "amos")
    signed = view.state.text
    page.rebuild()
    assert view.state.text == signed
    assert all(row.signed for row in view.state.signers)
    assert view.state.notice.startswith("Signed and kept in the vault.")
    assert view.state.wrote.startswith("Nothing has changed since this was signed")
    assessment = ready.desk.now.assessment.id
    ready.desk.submit(lambda c: c.apply(assessment, [changes.TextWritten(TextField.ANALYSIS, "More.")]))
    page.rebuild()
    assert view.state.notice.startswith("The profile has changed since it was signed.")
    assert (view.state.sign, view.state.wrote) == ("Sign as practitioner", "")


def test_one_person_cannot_sign_in_both_roles(page: ReportPresenter, ready: Any, view: Any) -> None:
    sign(page, "patel")
    before = ready.store.head()
    sign(page, "Patel")
    said = view.state.form.problem
    assert said.what == "patel of Herefordshire has signed as practitioner."
    assert said.remedy == "The manager’s signature has to be another person’s."
    assert (view.state.form.value("passphrase"), view.state.busy) == ("", "")
    assert ready.store.head() == before
    assert [row.signed for row in view.state.signers] == [True, False]
    sign(page, "amos")
    assert [row.signed for row in view.state.signers] == [True, True]


def answer(page: ReportPresenter, recipient: str, hurt: str = "no") -> None:
    page.choose_edition(recipient)
    page.form_changed("hurt", hurt)
    page.form_changed("safe", "By hand, at the clinic on Tuesday morning")
    page.form_submit()


def test_nothing_but_the_panels_is_built_before_somebody_said_who_could_be_hurt(
    page: ReportPresenter, press: Press, ready: Any, view: Any, reopen: Any
) -> None:
    assert press.built == ["panel"]
    page.choose_edition("carer:m")
    assert (view.state.pages, view.state.image, view.state.sign) == (0, None, "")
    assert view.state.form.title == "Before Leanne gets an edition"
    page.form_submit()
    assert {field.name for field in view.state.form.fields if field.wrong} == {"hurt", "safe"}
    assert press.built == ["panel"]
    answer(page, "carer:m", "yes")
    assert press.built == ["panel", "carer:m"]
    assert view.state.title.endswith(", edition for Leanne")
    assert view.state.text.startswith("Page 1 of carer:m pdf")
    assert view.state.editions.asked.startswith("Could anyone be hurt? R. Patel said yes on 1 July.")
    kept = reopen(ready).casework.open_draft(ready.desk.now.assessment.id).asked["carer:m"]
    assert (kept.hurt, kept.by, kept.safe) == (True, "R. Patel", "By hand, at the clinic on Tuesday morning")
    page.choose_edition("panel")
    page.choose_edition("carer:m")
    assert press.built == ["panel", "carer:m", "panel", "carer:m"], "asked once a day, not at every look"


def test_who_does_not_answer_gets_the_panels_pages_back_and_no_edition(
    page: ReportPresenter, press: Press, view: Any
) -> None:
    page.choose_edition("child:c1")
    page.form_cancel()
    assert press.built == ["panel", "panel"]
    assert view.state.title.endswith(", panel edition")
    assert view.state.form is None


def test_the_answer_is_asked_again_on_another_day(page: ReportPresenter, press: Press, ready: Any, view: Any) -> None:
    answer(page, "carer:m")
    ready.clock.now += timedelta(days=1)
    page.left()
    page.opened(REPORT)
    assert press.built == ["panel", "carer:m"]
    assert view.state.form.text("safe") == "By hand, at the clinic on Tuesday morning"
    assert view.state.form.text("hurt") == ""


def test_a_half_given_answer_outlasts_locking(
    page: ReportPresenter, ready: Any, reopen: Any, new_view: Any, run_now: Any
) -> None:
    page.choose_edition("carer:m")
    page.form_changed("safe", "Not at home")
    page.left()
    again, view = reopen(ready), new_view()
    again.open(ready.desk.now.assessment.id)
    press = Press(again.casework)
    ReportPresenter(again.desk, press, view, run_now, again.go).opened(
        Place(Page.REPORT, field="edition-ask:carer:m/safe")
    )
    assert view.state.form.text("safe") == "Not at home"
    assert (press.built, view.state.pages) == ([], 0)


def with_texts(ready: Any) -> str:
    """The same with a voice and an analysis, that no carer reads by itself."""
    assessment = ready.desk.now.assessment.id
    step = [
        changes.VisitPut(Visit("v1", date(2026, 6, 30), announced=False, seen=("c1",))),
        changes.VoiceWritten(Voice("c1", "v1", "Play", "Alfie says he is hungry at night.")),
        changes.TextWritten(TextField.ANALYSIS, "Meals are missed when the money is gone."),
    ]
    ready.casework.apply(assessment, step)
    ready.open(assessment)
    return assessment


def test_a_text_is_let_in_by_a_named_person_and_taken_out_and_undone(
    ready: Any, press: Press, view: Any, run_now: Any
) -> None:
    with_texts(ready)
    page = ReportPresenter(ready.desk, press, view, run_now, ready.go)
    page.opened(REPORT)
    answer(page, "carer:m")
    found = {row.text: row for row in view.state.editions.out}
    row = next(row for words, row in found.items() if "hungry" in words)
    assert (row.act, row.what) == ("Let it in", "The voice of Alfie")
    assert "a child’s day or words (1)" in view.state.editions.summary
    page.piece(row.key)
    assert view.state.form.title == "The voice of Alfie: let Leanne read it"
    page.form_submit()
    assert {field.name for field in view.state.form.fields if field.wrong} == {"why"}
    built = len(press.built)
    page.form_changed("why", "Alfie wants her to know")
    page.form_submit()
    assert view.state.form is None
    (shared,) = view.state.editions.let_in
    assert shared.why == "Shared by R. Patel on 1 July 2026: Alfie wants her to know."
    assert press.built[built:] == ["carer:m"], "the pages are made afresh"
    assert view.state.undo_words == "Undo who may read a text"
    page.piece(shared.key)
    assert view.state.editions.let_in == ()
    page.undo()
    assert [each.key for each in view.state.editions.let_in] == [shared.key]
    page.choose_edition("professional")
    assert view.state.editions.let_in == (), "for one reader is not for another"


def test_an_edition_is_signed_on_its_own_and_the_panels_signatures_stay(
    page: ReportPresenter, ready: Any, view: Any, reopen: Any
) -> None:
    sign(page, "patel")
    sign(page, "amos")
    answer(page, "carer:m")
    assert view.state.sign == "Sign as practitioner"
    sign(page, "patel")
    assert view.state.sign == "Sign as manager"
    draft = reopen(ready).casework.open_draft(ready.desk.now.assessment.id)
    assert [(one.role, one.edition) for one in draft.signed] == [("practitioner", "panel"), ("manager", "panel")]
    assert [one.role for one in draft.signed_of("carer:m")] == ["practitioner"]
    assert view.state.file_name == "F-1-2026-07-01-carer-1-signed.pdf"
    page.choose_edition("panel")
    assert [row.signed for row in view.state.signers] == [True, True]


def test_the_referral_summary_needs_no_answer_no_signature_and_no_mending(office: Any, view: Any, run_now: Any) -> None:
    draft = office.casework.new_family("F-1", "Marlowe")
    office.casework.apply(draft.assessment.id, [changes.ChildPut(Child("c1", "Alfie", born=date(2023, 1, 1)))])
    office.open(draft.assessment.id)
    press = Press(office.casework)
    page = ReportPresenter(office.desk, press, view, run_now, office.go)
    page.opened(Place(Page.REPORT, key="referral"))
    assert press.built == ["referral"]
    assert (view.state.form, view.state.signers, view.state.sign, view.state.why_not) == (None, (), "", "")
    assert view.state.file_name == f"F-1-{office.desk.today.isoformat()}-referral.pdf"
    assert view.state.notice.endswith("Ring first: it does not make the call.")


class Paper:
    """A printer that keeps what it gets, and may refuse."""

    def __init__(self, most: int = 99) -> None:
        self.most = most
        self.pages: list[bytes] = []
        self.ended = self.aborted = False

    def page(self, width: int, height: int, rgb: bytes) -> None:
        if len(self.pages) == self.most:
            raise ReportError("the printer", "the printer took some of the pages, then no more", "Print again.")
        self.pages.append(rgb)

    def end(self) -> None:
        self.ended = True

    def abort(self) -> None:
        self.aborted = True


def test_printing_shows_black_and_white_first_and_prints_the_edition_that_is_shown(
    page: ReportPresenter, press: Press, ready: Any, view: Any
) -> None:
    answer(page, "carer:m")
    page.print_wanted()
    assert (view.state.grey, view.state.printing.title) == (True, "Print the edition for Leanne")
    assert view.state.printing.line.startswith("9 pages, on 5 sheets")
    paper = Paper()
    before = len(press.drawn)
    page.print_on(paper)
    assert [grey for _, _, grey in press.drawn[before:]] == [True] * 9 + [False]
    assert not view.state.grey, "and is shown in colour again"
    assert (len(paper.pages), paper.ended) == (9, True)
    assert (view.state.printing, view.state.wrote) == (None, "9 pages have gone to the printer.")
    assert [entry.kind for entry in ready.store.entries()][-1] == "report-made"
    assert set(press.built) == {"panel", "carer:m"}


def test_a_printer_that_stops_is_said_and_nothing_is_recorded(page: ReportPresenter, ready: Any, view: Any) -> None:
    before = ready.store.head()
    page.print_wanted()
    page.print_on(Paper(most=4))
    assert view.state.wrote == "The printer took some of the pages, then no more. Print again."
    assert view.state.printing is None
    assert ready.store.head() == before


def test_printing_can_be_stopped_between_pages(ready: Any, press: Press, view: Any, later: Any) -> None:
    page = ReportPresenter(ready.desk, press, view, later, ready.go)
    page.opened(REPORT)
    later.go_on()
    page.print_wanted()
    later.go_on()
    paper = Paper()
    page.print_on(paper)
    later.go_on(2)
    assert view.state.printing.percent >= 0
    page.choose_edition("carer:m")
    assert view.state.title.endswith("panel edition"), "no other edition while one is printed"
    page.print_cancel()
    for _ in range(20):
        later.go_on()
    assert (paper.aborted, paper.ended) == (True, False)
    assert len(paper.pages) < 9
    assert view.state.wrote == "Printing was stopped."


def test_all_words_are_copied_with_their_marking(ready: Any, press: Press, view: Any, run_now: Any) -> None:
    copied: list[str] = []
    page = ReportPresenter(ready.desk, press, view, run_now, ready.go, copied.append)
    page.opened(REPORT)
    page.copy_text()
    assert copied[0].startswith("OFFICIAL-SENSITIVE · F/1 · Panel edition · Not signed\n\nPage 1 of panel pdf")
    assert "\n\nPage 9 of panel pdf" in copied[0]
    assert view.state.wrote.startswith("Copied the words of 9 pages. In 60 seconds")


def test_a_delivery_is_recorded_with_the_file_it_is_about(
    page: ReportPresenter, ready: Any, view: Any, reopen: Any
) -> None:
    answer(page, "carer:m")
    page.deliver()
    assert view.state.form.text("to") == "Leanne"
    page.form_changed("on", "5 July 2026")
    page.form_submit()
    assert {field.name for field in view.state.form.fields if field.wrong} == {"how", "on"}
    page.form_changed("how", "By hand")
    page.form_changed("on", "1 July 2026")
    page.form_submit()
    assert view.state.editions.delivered == ("Edition for Leanne to Leanne, 1 July: By hand. R. Patel.",)
    (kept,) = reopen(ready).casework.open_draft(ready.desk.now.assessment.id).delivered
    shown = hashlib.sha256(f"carer:m pdf of {hashlib.sha256(ready.desk.now.document).hexdigest()}".encode())
    assert (kept.edition, kept.sha256) == ("carer:m", shown.hexdigest())


def test_the_lines_that_an_edition_lacks_go_when_anything_was_saved_or_cannot_be_compared(
    page: ReportPresenter, ready: Any, press: Press, view: Any
) -> None:
    assert view.state.lacking.act == ""
    page.choose_edition("carer:m")
    assert view.state.lacking.act == "", "nothing is compared before it is asked who could be hurt"
    answer(page, "carer:m")
    page.show_lacking()
    assert view.state.lacking.lines[0] == "Not in carer:m"
    assert view.state.lacking.act == "Hide these lines"
    ready.desk.submit(
        lambda casework: casework.apply(
            ready.desk.now.assessment.id, [changes.TextWritten(changes.TextField.ANALYSIS, "New")]
        )
    )
    assert view.state.lacking.lines == ()
    page.show_lacking()
    assert view.state.lacking.lines == ("Not in carer:m", "New")
    page.show_lacking()
    assert view.state.lacking.lines == ()
    press.refuse = "this edition would tell something that is marked protected"
    page.show_lacking()
    assert view.state.lacking.lines == ()
    assert "marked protected" in view.state.problem.what
