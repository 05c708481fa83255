"""A family: who is who, the visits, and what is left to do."""

from collections.abc import Sequence

from neglect_tool.domain.assessment import Assessment
from neglect_tool.domain.draft import Removed, Section
from neglect_tool.errors import InputError
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.family_state import (
    EarlierRow,
    FamilyState,
    PersonRow,
    driver_place,
    family_state,
)
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.new_family import NewFamilyPresenter, NewFamilyState
from neglect_tool.gui.presenters.open_form import OpenForm
from neglect_tool.gui.presenters.people_forms import (
    Answered,
    carer_form,
    child_form,
    date_form,
    family_form,
    free_id,
    read_carer,
    read_child,
    read_date,
    read_family,
    read_visit,
    visit_form,
)
from neglect_tool.gui.presenters.ports import Go, Page, Place, Problem, View
from neglect_tool.saying import tr
from neglect_tool.services.casework import Casework
from neglect_tool.services.drafts import Draft

__all__ = [
    "EarlierRow",
    "FamilyPresenter",
    "FamilyState",
    "NewFamilyPresenter",
    "NewFamilyState",
    "PersonRow",
]

NEW = "new"
"""In place of an id: a child, carer or visit that is being added."""

_LETTERS = {"child": "c", "carer": "p", "visit": "v"}


class FamilyPresenter:
    """People, visits and dates of the open assessment, and what is left."""

    def __init__(self, desk: Desk, view: View[FamilyState], go: Go) -> None:
        self._desk = desk
        self._view = view
        self._go = go
        self._as_list = False
        self._shown = False
        self._problem: Problem | None = None
        self._form = OpenForm(desk, self._build, ("family", "date", "child", "carer", "visit"))
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown; `place.key` may be "child", "carer", "visit" or "date" to open that form."""
        self._shown = True
        self._problem = None
        for kind, chosen in (("child", place.child), ("carer", place.carer), ("visit", place.visit)):
            if chosen or place.key == kind:
                self._form.open(f"{kind}:{chosen or NEW}")
        if place.key == "date":
            self._form.open("date")
        self._form.restore(place.field)
        self._show()

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""
        self._shown = False
        self._desk.flush()
        self._form.form = None

    def edit_family(self) -> None:
        """Change the name or reference."""
        self._edit("family")

    def add_child(self) -> None:
        """A form for another child, born or unborn."""
        self._edit(f"child:{NEW}")

    def edit_child(self, child: str) -> None:
        """The child's form."""
        self._edit(f"child:{child}")

    def remove_child(self, child: str) -> None:
        """Take out a child that nothing refers to."""
        self._remove(Section.CHILDREN, child)

    def add_carer(self) -> None:
        """A form for another carer."""
        self._edit(f"carer:{NEW}")

    def edit_carer(self, carer: str) -> None:
        """The carer's form."""
        self._edit(f"carer:{carer}")

    def remove_carer(self, carer: str) -> None:
        """Take out a carer that nothing refers to."""
        self._remove(Section.CARERS, carer)

    def add_visit(self) -> None:
        """A form for another visit."""
        self._edit(f"visit:{NEW}")

    def edit_visit(self, visit: str) -> None:
        """The visit's form."""
        self._edit(f"visit:{visit}")

    def remove_visit(self, visit: str) -> None:
        """Take out a visit that nothing refers to."""
        self._remove(Section.VISITS, visit)

    def start_visit(self) -> None:
        """Go where a visit is begun."""
        self._go(Place(Page.VISIT, key="start"))

    def edit_person(self, person: str) -> None:
        """The form of that child or carer, as the genogram names them: "child:ruby"."""
        self._edit(person)

    def show_list(self, as_list: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Read who is who as a list, or see it drawn."""
        self._as_list = as_list
        self._show()

    def see_drivers(self) -> None:
        """Where the profile says what drives the prompt."""
        self._go(driver_place(self._desk.now))

    def decide(self) -> None:
        """Where a decision is recorded."""
        self._go(Place(Page.READINESS))

    def open_place(self, place: Place) -> None:
        """Where something of the timeline, or something due, stands."""
        if place.page is Page.FAMILY and not place.assessment:
            self.opened(place)
        else:
            self._go(place)

    def edit_date(self) -> None:
        """Move the date of the assessment."""
        self._edit("date")

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer of the open form changed."""
        self._form.change(field, value)
        self._show()

    def form_submit(self) -> None:
        """Keep it."""
        form = self._form.form
        if form is None:
            return
        changes, wrong = self._read(form)
        if wrong:
            self._form.show(form.corrected(wrong))
            self._show()
            return
        assessment = self._desk.now.assessment
        reference = form.text("reference") if form.key == "family" else assessment.family.reference

        def work(casework: Casework) -> Draft:
            if reference != assessment.family.reference and casework.series(reference):
                raise InputError(
                    tr("family"),
                    tr("{reference} is another family of this vault", reference=reference),
                    tr("Give this one its own."),
                )
            return casework.apply(assessment.id, changes)

        self._form.submit(work)

    def form_cancel(self) -> None:
        """Close the form without keeping it."""
        self._form.close()
        self._desk.flush()
        self._show()

    def start_review(self) -> None:
        """Start the next assessment of this family, empty but for people."""
        reference = self._desk.now.assessment.family.reference
        self._desk.begin(lambda casework: casework.start_assessment(reference), self._began)

    def open_assessment(self, assessment: str) -> None:
        """Another assessment of this family."""
        self._go(Place(Page.FAMILY, assessment))

    def go_to(self, row: TaskRow) -> None:
        """Where that task is done."""
        self.open_place(row.place)

    def undo(self) -> None:
        """Take back the last step."""
        self._desk.undo()

    def redo(self) -> None:
        """Put it back."""
        self._desk.redo()

    def _began(self, draft: Draft) -> None:
        self._go(Place(Page.FAMILY, draft.assessment.id))

    def _edit(self, key: str) -> None:
        self._form.open(key)
        self._show()

    def _remove(self, section: Section, key: str) -> None:
        assessment = self._desk.now.assessment.id
        self._desk.submit(lambda casework: casework.apply(assessment, [Removed(section, key)]))

    def _build(self, key: str) -> Form | None:
        now = self._desk.now.assessment
        kind, _, which = key.partition(":")
        if kind == "family":
            return family_form(now)
        if kind == "date":
            return date_form(now)
        if kind == "child":
            child = next((each for each in now.children if each.id == which), None)
            return child_form(key, child) if child or which == NEW else None
        if kind == "carer":
            carer = next((each for each in now.carers if each.id == which), None)
            return carer_form(key, carer, now.children) if carer or which == NEW else None
        visit = next((each for each in now.visits if each.id == which), None)
        return visit_form(key, visit, now, self._desk.author, self._desk.today) if visit or which == NEW else None

    def _read(self, form: Form) -> Answered:
        draft, today = self._desk.now, self._desk.today
        kind, _, which = form.key.partition(":")
        if kind == "family":
            return read_family(form)
        if kind == "date":
            return read_date(form, draft.assessment, draft.previous, today)
        if which == NEW:
            which = free_id(_LETTERS[kind], _ids((*draft.previous, draft.assessment)))
        if kind == "child":
            return read_child(form, which, today)
        if kind == "carer":
            return read_carer(form, which, draft.assessment.children)
        return read_visit(form, which, draft.assessment, today)

    def _changed(self) -> None:
        if self._shown and self._desk.draft is not None:
            self._show()

    def _show(self) -> None:
        self._view.show_state(family_state(self._desk, self._form.form, self._problem, as_list=self._as_list))


def _ids(series: Sequence[Assessment]) -> list[str]:
    found: list[str] = []
    for each in series:
        found += [child.id for child in each.children]
        found += [carer.id for carer in each.carers]
        found += [visit.id for visit in each.visits]
    return found
