"""The report: its pages as they will print, its text, who has signed, signing, and saving a copy."""

import hashlib
from dataclasses import replace
from pathlib import Path

from neglect_tool.errors import NeglectToolError
from neglect_tool.exchange.draft_aside import ReportMade, ReportSigned
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.ports import Go, Page, Place, Problem, Run, View, problem
from neglect_tool.gui.presenters.report_state import (
    MadeReport,
    PageImage,
    Press,
    ReportState,
    Sheet,
    SignerRow,
    file_name,
    next_role,
    notice,
    signed_before,
    signer_rows,
    signing_form,
    why_not,
)
from neglect_tool.services.drafts import Draft

__all__ = ["MadeReport", "PageImage", "Press", "ReportPresenter", "ReportState", "SignerRow"]


class ReportPresenter:
    """Builds, shows, signs and saves."""

    def __init__(self, desk: Desk, press: Press, view: View[ReportState], run: Run, go: Go) -> None:
        self._desk = desk
        self._press = press
        self._view = view
        self._run = run
        self._go = go
        self._shown = False
        self._sheet = Sheet()
        self._scale = 1.0
        self._as_text = self._grey = False
        self._form: Form | None = None
        self._busy = self._wrote = ""
        self._problem: Problem | None = None
        self._round = 0
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:  # noqa: ARG002 - every page is opened at a place
        """The page is shown: the signed file if there is one, else build."""
        self._shown = True
        self._form, self._problem, self._wrote = None, None, ""
        self._desk.flush()
        if not self._took_signed():
            self._build()

    def left(self) -> None:
        """The page is left, the window closes or locks."""
        self._shown = False
        self._form = None
        self._sheet = Sheet()

    def show_page(self, number: int) -> None:
        """Another page."""
        if 1 <= number <= self._sheet.pages and number != self._sheet.page:
            self._sheet = replace(self._sheet, page=number, image=None, text="")
            self._draw()

    def zoomed(self, scale: float) -> None:
        """The pixels an inch over 72 that the page can use."""
        if abs(scale - self._scale) > 0.02:
            self._scale = scale
            self._draw()

    def show_text(self, *, on: bool) -> None:
        """The text twin, or the page."""
        self._as_text = on
        self._show()

    def show_grey(self, *, on: bool) -> None:
        """As it prints in black and white."""
        self._grey = on
        self._draw()

    def rebuild(self) -> None:
        """Build afresh from the draft as it stands; while nothing has changed since it was signed, that file stays."""
        self._desk.flush()
        self._wrote = ""
        if self._took_signed():
            self._wrote = "Nothing has changed since this was signed, so the signed version stays."
            self._show()
        else:
            self._build()

    def _took_signed(self) -> bool:
        """Whether the document as it stands has been signed; that file is then shown."""
        draft = self._desk.now
        if not draft.signed or draft.signed[-1].document_sha256 != draft.document_sha256:
            return False
        signed = draft.signed[-1]
        self._take(Sheet(signed.pdf, signed.pages, signed.sha256, signed.document_sha256))
        return True

    def _build(self) -> None:
        assessment = self._desk.now.assessment.id
        self._work("Building the report…")

        def work() -> Sheet:
            made = self._press.build(assessment)
            return Sheet(made.pdf, made.pages, made.sha256, self._desk.document_sha256(assessment))

        self._run(work, self._take, self._failed)

    def start_signing(self) -> None:
        """Open the form for the role that is next."""
        role = next_role(self._desk.now, self._sheet)
        if role and not why_not(self._desk.now, self._sheet):
            self._form = signing_form(role)
            self._show()

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer of the signing form changed."""
        if self._form is not None:
            self._form = self._form.answered(field, value)
            self._show()

    def form_submit(self) -> None:
        """Sign."""
        form, role = self._form, next_role(self._desk.now, self._sheet)
        if form is None or not role or self._busy:
            return
        asked = {"identity": "Choose the file of your identity.", "passphrase": "Give its passphrase."}
        wrong = {name: words for name, words in asked.items() if not form.value(name)}
        if wrong:
            self._form = form.corrected(wrong)
            self._show()
            return
        sheet, identity, passphrase = self._sheet, Path(form.text("identity")), str(form.value("passphrase"))
        self._work("Signing…")

        def signed(found: tuple[bytes, str]) -> None:
            pdf, name = found
            if said := signed_before(self._desk.now, sheet, name):
                self._refuse(said)
                return
            self._form = None
            self._keep(sheet, role, pdf, name)

        self._run(lambda: self._press.sign(sheet.pdf, identity, passphrase, role), signed, self._refused)

    def form_cancel(self) -> None:
        """Close the form without signing."""
        self._form = None
        self._show()

    def save_copy(self, path: Path) -> None:
        """Write the file that is shown."""
        sheet, assessment = self._sheet, self._desk.now.assessment.id
        self._work("Saving a copy…")

        def saved(_: None) -> None:
            self._busy, self._wrote = "", f"Saved a copy to {path.name}."
            made = ReportMade(sheet.sha256, sheet.document_sha256, sheet.pages)
            self._desk.submit(lambda casework: casework.record(assessment, made))

        self._run(lambda: self._press.write(path, sheet.pdf), saved, self._failed)

    def go_to_readiness(self) -> None:
        """To what stops signing."""
        self._go(Place(Page.READINESS))

    def _keep(self, sheet: Sheet, role: str, pdf: bytes, name: str) -> None:
        """The signed file goes into the vault at once, so that closing loses no signature."""
        assessment = self._desk.now.assessment.id
        sha256 = hashlib.sha256(pdf).hexdigest()
        signed = ReportSigned(sha256, sheet.document_sha256, role, name, sheet.pages, pdf)

        def kept(_: Draft) -> None:
            self._take(replace(sheet, pdf=pdf, sha256=sha256, image=None))

        self._desk.submit(lambda casework: casework.record(assessment, signed), kept)

    def _take(self, sheet: Sheet) -> None:
        self._busy, self._problem = "", None
        self._sheet = sheet
        self._draw()

    def _draw(self) -> None:
        """Draw the page and read its text; what comes after another page was asked for is dropped."""
        self._round += 1
        number, sheet, scale, grey = self._round, self._sheet, self._scale, self._grey
        if not sheet.pdf:
            self._show()
            return

        def work() -> Sheet:
            image = self._press.page(sheet.pdf, sheet.page, scale, grey=grey)
            return replace(sheet, image=image, text=self._press.text(sheet.pdf, sheet.page))

        def drawn(sheet: Sheet) -> None:
            if number == self._round and self._shown:
                self._sheet = sheet
                self._show()

        self._show()
        self._run(work, drawn, self._failed)

    def _work(self, words: str) -> None:
        self._busy, self._problem = words, None
        self._show()

    def _failed(self, error: NeglectToolError) -> None:
        self._busy, self._problem = "", problem(error)
        self._show()

    def _refused(self, error: NeglectToolError) -> None:
        self._refuse(problem(error))

    def _refuse(self, said: Problem) -> None:
        self._busy = ""
        if self._form is not None:
            self._form = replace(self._form.answered("passphrase", ""), problem=said)
        self._show()

    def _changed(self) -> None:
        if self._shown and self._desk.draft is not None:
            self._show()

    def _show(self) -> None:
        draft, sheet = self._desk.now, self._sheet
        role, stopped = next_role(draft, sheet), why_not(draft, sheet)
        self._view.show_state(
            ReportState(
                page=sheet.page,
                pages=sheet.pages,
                image=sheet.image,
                text=sheet.text,
                as_text=self._as_text,
                grey=self._grey,
                title=f"Report of {day_words(draft.assessment.as_at)}, panel edition",
                notice=notice(draft, sheet),
                signers=signer_rows(draft, sheet),
                sign=f"Sign as {role}" if role and not stopped and sheet.pdf else "",
                why_not=stopped,
                why_not_place=Place(Page.READINESS) if stopped and role else None,
                form=self._form,
                file_name=file_name(draft, sheet),
                wrote=self._wrote,
                busy=self._busy,
                saved=self._desk.saved,
                problem=self._problem or self._desk.saved.failed,
            )
        )
