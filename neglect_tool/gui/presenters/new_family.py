"""The form for a new family: a reference and a name are enough to begin."""

from dataclasses import dataclass, replace

from neglect_tool.errors import NeglectToolError
from neglect_tool.gui.presenters.forms import Field, FieldValue, Form
from neglect_tool.gui.presenters.people_forms import read_family
from neglect_tool.gui.presenters.ports import Go, Page, Place, Run, View, problem
from neglect_tool.saying import tr
from neglect_tool.services.casework import Casework


@dataclass(frozen=True, slots=True)
class NewFamilyState:
    """The form for a new family; `known` offers the way to one with that reference."""

    form: Form
    known: Place | None = None
    busy: bool = False


class NewFamilyPresenter:
    """Asks for a reference and a name, and starts the first assessment."""

    def __init__(self, casework: Casework, view: View[NewFamilyState], run: Run, go: Go) -> None:
        self._casework = casework
        self._view = view
        self._run = run
        self._go = go
        self._form = _new_family_form()

    def opened(self, place: Place | None = None) -> None:  # noqa: ARG002 - every page is opened at a place
        """An empty form."""
        self._form = _new_family_form()
        self._view.show_state(NewFamilyState(self._form))

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer changed."""
        self._form = self._form.answered(field, value)
        self._view.show_state(NewFamilyState(self._form))

    def form_submit(self) -> None:
        """Make it and go to its page."""
        _, wrong = read_family(self._form)
        if wrong:
            self._form = self._form.corrected(wrong)
            self._view.show_state(NewFamilyState(self._form))
            return
        reference, name = self._form.text("reference"), self._form.text("name")
        self._view.show_state(NewFamilyState(self._form, busy=True))

        def work() -> tuple[str, str]:
            known = self._casework.series(reference)
            if known:
                return "", known[-1].assessment
            return self._casework.new_family(reference, name).assessment.id, ""

        def done(found: tuple[str, str]) -> None:
            made, known = found
            if made:
                self._go(Place(Page.FAMILY, made))
                return
            self._form = self._form.corrected(
                {"reference": tr("{reference} is in this vault already.", reference=reference)}
            )
            self._view.show_state(NewFamilyState(self._form, Place(Page.FAMILY, known)))

        self._run(work, done, self._failed)

    def form_cancel(self) -> None:
        """Back to the caseload."""
        self._go(Place(Page.CASELOAD))

    def _failed(self, error: NeglectToolError) -> None:
        self._form = replace(self._form, problem=problem(error))
        self._view.show_state(NewFamilyState(self._form))


def _new_family_form() -> Form:
    fields = (
        Field("reference", tr("Reference"), hint=tr("As the agency knows them")),
        Field("name", tr("Family name"), hint=tr("Children and carers come next")),
    )
    return Form("new-family", tr("New family"), fields, tr("Begin"), cancel=tr("Back to the caseload"))
