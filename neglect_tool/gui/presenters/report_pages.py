"""The pages of a report on the screen: built or taken as signed, drawn and read off the window's thread."""

from collections.abc import Callable
from dataclasses import replace

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.dates import day_words
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.ports import Go, Page, Place, Problem, Run, View, problem
from neglect_tool.gui.presenters.report_editions import edition_state, title_of
from neglect_tool.gui.presenters.report_lacking import LackingLines
from neglect_tool.gui.presenters.report_out import Printer
from neglect_tool.gui.presenters.report_readers import Readers
from neglect_tool.gui.presenters.report_state import (
    NOTHING_LACKS,
    ROLE_WORDS,
    Press,
    Printing,
    ReportState,
    Sheet,
    file_name,
    next_role,
    notice,
    signer_rows,
    why_not,
)
from neglect_tool.gui.presenters.undo_words import undo_words
from neglect_tool.saying import tr


class ReportPages:
    """Holds the file that is shown and draws the page; what may be done with it comes on top."""

    def __init__(
        self,
        desk: Desk,
        press: Press,
        view: View[ReportState],
        run: Run,
        go: Go,
        copy: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._desk = desk
        self._press = press
        self._view = view
        self._run = run
        self._go = go
        self._copy = copy
        self._readers = Readers(desk, run, self._show, self._enter)
        self._lacking = LackingLines(desk, press, run, self._show, self._failed)
        self._printer = Printer(press, run, self._told)
        self._printing: Printing | None = None
        self._shown = False
        self._sheet = Sheet()
        self._scale = 1.0
        self._as_text = self._grey = False
        self._coloured = False
        """Whether the paper was shown in colour before somebody came to print."""
        self._form: Form | None = None
        self._busy = self._wrote = ""
        self._problem: Problem | None = None
        self._round = self._built = 0
        desk.listen(self._changed)

    def show_page(self, number: int) -> None:
        """Another page."""
        if 1 <= number <= self._sheet.pages and number != self._sheet.page:
            self._sheet = replace(self._sheet, page=number, image=None, lines=())
            self._draw()

    def zoomed(self, scale: float) -> None:
        """The pixels an inch over 72 that the page can use."""
        if abs(scale - self._scale) > 0.02:
            self._scale = scale
            self._draw()

    def show_text(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """The text twin, or the page."""
        self._as_text = on
        self._show()

    def show_grey(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """As it prints in black and white."""
        self._grey = on
        self._draw()

    def _took_signed(self) -> bool:
        """Whether the document as it stands has been signed for this reader; that file is then shown."""
        draft, edition = self._desk.now, self._readers.recipient
        chain = draft.signed_of(edition)
        if not chain or chain[-1].document_sha256 != draft.document_sha256:
            return False
        signed = chain[-1]
        self._take(Sheet(signed.pdf, signed.pages, signed.sha256, signed.document_sha256, edition=edition))
        return True

    def _build(self) -> None:
        assessment, edition = self._desk.now.assessment.id, self._readers.recipient
        self._built += 1
        number = self._built
        self._work(tr("Building the report…"))

        def work() -> Sheet:
            made = self._press.build(assessment, edition)
            sha256 = self._desk.document_sha256(assessment)
            return Sheet(made.pdf, made.pages, made.sha256, sha256, edition=edition)

        def wanted(sheet: Sheet) -> None:
            if number == self._built:
                self._take(sheet)

        def failed(error: NeglectToolError) -> None:
            if number == self._built:
                self._failed(error)

        self._run(work, wanted, failed)

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
            if number != self._round:
                return sheet
            image = self._press.page(sheet.pdf, sheet.page, scale, grey=grey)
            return replace(sheet, image=image, lines=self._press.lines(sheet.pdf, sheet.page))

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

    def _told(self, printing: Printing | None, words: str) -> None:
        """How far the printer is."""
        self._printing, self._wrote = printing, words
        if printing is None:
            self._put_away()
        else:
            self._show()

    def _put_away(self) -> None:
        """Nobody prints any more: the paper is shown as it was before."""
        self._printing = None
        coloured, self._coloured = self._coloured, False
        if coloured and self._grey:
            self.show_grey(on=False)
        else:
            self._show()

    def _changed(self) -> None:
        if self._shown and self._desk.draft is not None:
            self._readers.sort()
            self._show()

    def _title(self) -> str:
        """ "panel edition", "edition for Leanne"."""
        title = title_of(self._desk.now, self._readers.recipient)
        return f"{title[:1].lower()}{title[1:]}"

    def _show(self) -> None:
        if not self._shown or self._desk.draft is None:
            return
        draft, sheet, readers = self._desk.now, self._sheet, self._readers
        role, stopped = next_role(draft, sheet), why_not(draft, sheet)
        self._view.show_state(
            ReportState(
                page=sheet.page,
                pages=sheet.pages,
                image=sheet.image,
                lines=sheet.lines,
                as_text=self._as_text,
                grey=self._grey,
                title=tr("Report of {day}, {title}", day=day_words(draft.assessment.as_at), title=self._title()),
                notice=notice(draft, sheet) if sheet.pdf or not readers.must_ask() else "",
                signers=signer_rows(draft, sheet),
                sign=tr("Sign as {role}", role=ROLE_WORDS[role]) if role and not stopped and sheet.pdf else "",
                why_not=stopped if role else "",
                why_not_place=Place(Page.READINESS) if stopped and role else None,
                form=self._form or readers.form,
                file_name=file_name(draft, sheet),
                wrote=self._wrote,
                busy=self._busy,
                saved=self._desk.saved,
                problem=self._problem or self._desk.saved.failed,
                editions=edition_state(draft, readers.recipient, readers.sorted, readers.listed, self._desk.today),
                printing=self._printing,
                lacking=self._lacking.state(readers.recipient) if sheet.pdf else NOTHING_LACKS,
                can_undo=draft.undo is not None,
                can_redo=draft.can_redo,
                undo_words=undo_words(draft),
            )
        )

    def _enter(self) -> None:
        """Show the edition that is chosen, once nothing has to be asked."""
        raise NotImplementedError
