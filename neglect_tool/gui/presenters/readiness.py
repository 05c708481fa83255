"""What stops signing, what a panel may ask about, and the way to each."""

from neglect_tool.domain.draft import DecisionRecorded
from neglect_tool.domain.readiness import Finding, Severity, standing_blockers
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.findings import (
    FindingRow,
    ReadinessState,
    decision_form,
    finding_row,
    in_place,
    key_of,
    place_of,
    read_decision,
    recorded,
)
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.open_form import OpenForm
from neglect_tool.gui.presenters.ports import Go, Page, Place, View
from neglect_tool.gui.presenters.words import empty_words, number_words
from neglect_tool.saying import tr, tr_count
from neglect_tool.services.caseload import NEED_DECISION

__all__ = ["FindingRow", "ReadinessPresenter", "ReadinessState"]

DECIDE, REASON = "decide", "reason"
READY = tr("Nothing stops signing. The report prints what a panel may ask about.")
NOT_READY = tr("Signing opens when no blocker is left, or a manager has given a reason.")


class ReadinessPresenter:
    """Groups findings, leads to each, and keeps decisions and reasons."""

    def __init__(self, desk: Desk, view: View[ReadinessState], go: Go) -> None:
        self._desk = desk
        self._view = view
        self._go = go
        self._shown = False
        self._went_to = self._assessment = ""
        self._stood: set[str] = set()
        """Keys of the blockers that stood at any time since this assessment was opened here."""
        self._form = OpenForm(desk, self._build, (DECIDE, REASON))
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown; findings are those of the last save. `place.key` is a finding to stand at."""
        self._shown = True
        if self._desk.now.assessment.id != self._assessment:
            self._assessment, self._went_to, self._stood = self._desk.now.assessment.id, "", set()
        if place.key:
            self._form.open(self._form_key(place.key))
        self._form.restore(place.field)
        self._show()

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""
        self._shown = False
        self._desk.flush()
        self._form.form = None

    def go_to(self, key: str) -> None:
        """Where that finding is put right."""
        finding = self._finding(key)
        if finding is None:
            return
        if finding.code in NEED_DECISION:
            self.reason(key)
        else:
            self._went_to = key
            self._go(place_of(finding, self._desk.now))

    def reason(self, key: str) -> None:
        """Open the form: a manager's reason, or the decision on a prompt or alert."""
        self._form.open(self._form_key(key))
        self._show()

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer of the open form changed."""
        self._form.change(field, value)
        self._show()

    def form_submit(self) -> None:
        """Record it."""
        form = self._form.form
        finding = self._finding(form.key.partition(":")[2]) if form else None
        if form is None or finding is None:
            return
        decision, wrong = read_decision(form, finding, self._desk.today)
        if decision is None:
            self._form.show(form.corrected(wrong))
            self._show()
            return
        assessment, change = self._desk.now.assessment.id, DecisionRecorded(decision)
        self._form.submit(lambda casework: casework.apply(assessment, [change]))

    def form_cancel(self) -> None:
        """Close it without recording."""
        self._form.close()
        self._desk.flush()
        self._show()

    def preview(self) -> None:
        """To the report."""
        self._go(Place(Page.REPORT))

    def undo(self) -> None:
        """Take back the last step."""
        self._desk.undo()

    def redo(self) -> None:
        """Put it back."""
        self._desk.redo()

    def _finding(self, key: str) -> Finding | None:
        return next((each for each in self._desk.now.findings if key_of(each) == key), None)

    def _form_key(self, key: str) -> str:
        finding = self._finding(key)
        return f"{DECIDE if finding is not None and finding.code in NEED_DECISION else REASON}:{key}"

    def _build(self, key: str) -> Form | None:
        finding = self._finding(key.partition(":")[2])
        if finding is None or finding.severity is not Severity.BLOCKER or finding.decided:
            return None
        return decision_form(key, finding, self._desk.now, self._desk.author)

    def _changed(self) -> None:
        if self._shown and self._desk.draft is not None:
            self._show()

    def _show(self) -> None:
        draft, form = self._desk.now, self._form.form
        blockers = standing_blockers(draft.findings)
        warnings = [each for each in draft.findings if each.severity is Severity.WARNING]
        decided = [each for each in draft.findings if each.severity is Severity.BLOCKER and each.decided]
        count, empty = len(blockers), empty_words(draft.assessment)
        self._stood |= {key_of(each) for each in blockers}
        of = tr(" of {count}", count=len(self._stood)) if len(self._stood) > count else ""
        left = (
            tr(
                "{counted} left{of}. {not_ready}",
                counted=tr_count(count, "{n} blocker", "{n} blockers"),
                of=of,
                not_ready=NOT_READY,
            )
            if blockers
            else READY
        )
        self._view.show_state(
            ReadinessState(
                checked=tr(
                    "Checked at {clock}. Each line takes you to the place.",
                    clock=self._desk.clock_words(draft.saved_at)[:5],
                ),
                blockers_title=tr(
                    "{number} {word} signing",
                    number=number_words(count),
                    word=tr("thing stops") if count == 1 else tr("things stop"),
                ),
                blockers=tuple(finding_row(each, draft) for each in blockers),
                warnings_title=tr(
                    "{number} {word} a panel may ask about",
                    number=number_words(len(warnings)),
                    word=tr("thing") if len(warnings) == 1 else tr("things"),
                ),
                warnings=tuple(finding_row(each, draft) for each in warnings),
                decided=(*recorded(draft), *(finding_row(each, draft) for each in decided)),
                in_place=in_place(draft),
                ready=not blockers and not empty,
                ready_title=tr("Not ready to sign") if blockers or empty else tr("Ready to sign"),
                ready_text=empty if empty else left,
                form=form,
                form_for=form.key.partition(":")[2] if form else "",
                saved=self._desk.saved,
                can_undo=draft.undo is not None,
                can_redo=draft.can_redo,
                problem=self._desk.saved.failed,
                stood_at=self._went_to,
            )
        )
