"""The report: for whom it is, its pages as they will print, its words, who has signed, and how it leaves the vault."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from neglect_tool.domain.sharing import PANEL
from neglect_tool.domain.wording import listed
from neglect_tool.errors import NeglectToolError
from neglect_tool.exchange.draft_aside import ReportMade, ReportSigned
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.ports import REFERRAL, Page, Place, Problem, problem
from neglect_tool.gui.presenters.report_editions import title_of
from neglect_tool.gui.presenters.report_out import Paper, asked_to_print, case_text, copied_words
from neglect_tool.gui.presenters.report_pages import ReportPages
from neglect_tool.gui.presenters.report_state import (
    MadeReport,
    PageImage,
    Press,
    ReportState,
    Sheet,
    SignerRow,
    TextLine,
    next_role,
    signed_before,
    signed_roles,
    signing_form,
    why_not,
)
from neglect_tool.report.names import MARKING
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft

__all__ = ["MadeReport", "PageImage", "Press", "ReportPresenter", "ReportState", "SignerRow"]


class ReportPresenter(ReportPages):
    """Builds, shows, signs, prints, copies and saves the edition that is chosen."""

    def opened(self, place: Place) -> None:
        """The page is shown: the signed file if there is one, else build. `place.key` is the edition wanted."""
        self._shown = True
        self._form, self._problem, self._wrote, self._printing = None, None, "", self._printer.printing
        self._desk.flush()
        self._readers.opened(self._desk.now.assessment.id, place.key or place.item, place.field)
        self._enter()
        self._readers.sort()

    def left(self) -> None:
        """The page is left, the window closes or locks; what goes to a printer goes on."""
        self._shown = False
        self._form = None
        self._sheet = Sheet()
        self._readers.left()

    def choose_edition(self, recipient: str) -> None:
        """For whom it is. The pages of another go at once, so that none is ever taken for this one."""
        if recipient != self._readers.recipient and not self._printer.printing:
            self._readers.choose(recipient)
            self._form, self._wrote = None, ""
            self._put_away()
            self._enter()

    def refer(self) -> None:
        """The referral summary."""
        self.choose_edition(REFERRAL)

    def _enter(self) -> None:
        """Ask what must be asked first, else show the edition."""
        self._round += 1
        self._built += 1
        self._busy = ""
        self._sheet = Sheet(edition=self._readers.recipient)
        if self._readers.must_ask():
            self._readers.ask()
            self._show()
        elif not self._took_signed():
            self._build()

    def rebuild(self) -> None:
        """Build afresh from the draft as it stands; while nothing has changed since it was signed, that file stays."""
        self._desk.flush()
        self._wrote = ""
        if self._readers.must_ask():
            self._enter()
        elif self._took_signed():
            self._wrote = tr("Nothing has changed since this was signed, so the signed version stays.")
            self._show()
        else:
            self._build()

    def start_signing(self) -> None:
        """Open the form for the role that is next."""
        role = next_role(self._desk.now, self._sheet)
        if role and not why_not(self._desk.now, self._sheet):
            self._readers.close()
            self._form = signing_form(role)
            self._show()

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer of the open form changed."""
        if self._form is not None:
            self._form = self._form.answered(field, value)
        else:
            self._readers.change(field, value)
        self._show()

    def form_submit(self) -> None:
        """Sign, or keep what the other form says."""
        if self._form is None:
            self._readers.submit(self._sheet.sha256)
        elif role := next_role(self._desk.now, self._sheet):
            self._sign(self._form, role)

    def _sign(self, form: Form, role: str) -> None:
        if self._busy:
            return
        asked = {"identity": tr("Choose the file of your identity."), "passphrase": tr("Give its passphrase.")}
        wrong = {name: words for name, words in asked.items() if not form.value(name)}
        if wrong:
            self._form = form.corrected(wrong)
            self._show()
            return
        sheet, identity, passphrase = self._sheet, Path(form.text("identity")), str(form.value("passphrase"))
        self._work(tr("Signing…"))

        def signed(found: tuple[bytes, str]) -> None:
            pdf, name = found
            if said := signed_before(self._desk.now, sheet, name):
                self._refuse(said)
                return
            self._form = None
            self._keep(sheet, role, pdf, name)

        self._run(lambda: self._press.sign(sheet.pdf, identity, passphrase, role), signed, self._refused)

    def form_cancel(self) -> None:
        """Close the form; an edition that was not answered for is not made, and the panel's is shown again."""
        self._form = None
        asking = self._readers.must_ask()
        self._readers.close()
        if asking:
            self.choose_edition(PANEL)
        else:
            self._show()

    def piece(self, key: str) -> None:
        """Let a text in, or take it out again."""
        self._form = None
        self._readers.decide(key)
        self._show()

    def more_pieces(self) -> None:
        """List more of what is left out."""
        self._readers.list_more()
        self._show()

    def show_lacking(self) -> None:
        """Show line by line what this edition lacks that the panel's has, or hide it."""
        self._lacking.toggle(self._readers.recipient)

    def deliver(self) -> None:
        """Write down how it was handed over."""
        self._form = None
        self._readers.deliver()
        self._show()

    def undo(self) -> None:
        """Take back the last step."""
        self._desk.undo()

    def redo(self) -> None:
        """Put it back."""
        self._desk.redo()

    def print_wanted(self) -> None:
        """Look at it in black and white first."""
        if self._sheet.pdf and not self._printer.printing:
            self._printing = asked_to_print(self._title(), self._sheet.pages)
            self._wrote, self._coloured = "", not self._grey
            self.show_grey(on=True)

    def print_cancel(self) -> None:
        """Print nothing, or no further page."""
        if self._printer.printing is not None:
            self._printer.stop()
        self._put_away()

    def print_on(self, paper: Paper) -> None:
        """Print what is shown, in black and white if it is shown so."""
        if self._sheet.pdf:
            self._printer.print(self._sheet, paper, grey=self._grey, done=self._record(self._sheet))

    def copy_text(self) -> None:
        """Put the words of all pages on the clipboard, for a while."""
        sheet, draft = self._sheet, self._desk.now
        if not sheet.pdf:
            return
        signed = signed_roles(draft, sheet)
        who = tr("Signed by the {listed}", listed=listed(signed)) if signed else tr("Not signed")
        head = f"{MARKING} · {draft.assessment.family.reference} · {title_of(draft, sheet.edition)} · {who}"
        self._work(tr("Reading the pages…"))

        def work() -> str:
            found: list[TextLine] = []
            for number in range(1, sheet.pages + 1):
                found += self._press.lines(sheet.pdf, number)
            return case_text(head, found)

        def read(words: str) -> None:
            self._busy = ""
            if self._shown and self._sheet.sha256 == sheet.sha256:
                self._copy(words)
                self._wrote = copied_words(sheet.pages)
            self._show()

        self._run(work, read, self._failed)

    def save_copy(self, path: Path) -> None:
        """Write the file that is shown."""
        sheet, record = self._sheet, self._record(self._sheet)
        self._work(tr("Saving a copy…"))

        def saved(_: None) -> None:
            self._busy, self._wrote = "", tr("Saved a copy to {name}.", name=path.name)
            record()

        self._run(lambda: self._press.write(path, sheet.pdf), saved, self._failed)

    def _record(self, sheet: Sheet) -> Callable[[], None]:
        """Writes down that the file left the vault."""
        assessment = self._desk.now.assessment.id
        made = ReportMade(sheet.sha256, sheet.document_sha256, sheet.pages)
        return lambda: self._desk.submit(lambda casework: casework.record(assessment, made))

    def go_to_readiness(self) -> None:
        """To what stops signing."""
        self._go(Place(Page.READINESS))

    def _keep(self, sheet: Sheet, role: str, pdf: bytes, name: str) -> None:
        """The signed file goes into the vault at once, so that closing loses no signature."""
        assessment = self._desk.now.assessment.id
        sha256 = hashlib.sha256(pdf).hexdigest()
        signed = ReportSigned(sha256, sheet.document_sha256, role, name, sheet.pages, pdf, sheet.edition)

        def kept(_: Draft) -> None:
            if self._readers.recipient == sheet.edition:
                self._take(replace(sheet, pdf=pdf, sha256=sha256, image=None))

        self._desk.submit(lambda casework: casework.record(assessment, signed), kept)

    def _refused(self, error: NeglectToolError) -> None:
        self._refuse(problem(error))

    def _refuse(self, said: Problem) -> None:
        self._busy = ""
        if self._form is not None:
            self._form = replace(self._form.answered("passphrase", ""), problem=said)
        self._show()
