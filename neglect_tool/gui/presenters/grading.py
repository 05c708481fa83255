"""Grading area by area: one child, one carer, one visit, the five descriptors and the three not-grades."""

from dataclasses import replace

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.domain.sharing import Part
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.grading_forms import (
    DECLINED,
    DOUBT,
    EVIDENCE,
    KINDS,
    NA,
    WITHDRAW,
    evidence_written,
    form_of,
    key_of,
    not_grade,
    parts_of,
    read_reason,
)
from neglect_tool.gui.presenters.grading_sight import Sight, Spot, beside
from neglect_tool.gui.presenters.grading_state import GradingState
from neglect_tool.gui.presenters.grading_view import Shown, announcement, grading_state, need, wants
from neglect_tool.gui.presenters.marking import Marking, MarksTexts
from neglect_tool.gui.presenters.open_form import OpenForm
from neglect_tool.gui.presenters.ports import Go, Place, Problem, View
from neglect_tool.saying import tr
from neglect_tool.services.casework import Choice
from neglect_tool.services.choosing import doubted, withdraw
from neglect_tool.services.drafts import Draft

NO_CHOICE = Problem(tr("Evidence belongs to a choice."), tr("Choose a card first, or Not seen yet."))


class GradingPresenter(MarksTexts):
    """Where one stands, what a choice does, and what is asked at once; every choice is saved as it is made."""

    def __init__(self, desk: Desk, view: View[GradingState], go: Go) -> None:
        self._desk = desk
        self._view = view
        self._go = go
        self._shown = False
        self._of = ""
        self._spot = Spot()
        self._seen: Sight | None = None
        self._drawn: GradingState | None = None
        self._history = False
        self._said = ""
        self._problem: Problem | None = None
        self._form = OpenForm(desk, lambda key: form_of(key, self._sight()), KINDS)
        self._marking = Marking(desk, (Part.EVIDENCE,), self._show)
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown, at the child, carer and item that the place names, or where one left off."""
        now = self._desk.now.assessment.id
        if self._of != now:
            self._of, self._spot = now, Spot()
        self._shown = True
        self._said, self._problem = "", None
        spot = self._spot
        child, carer = place.child or spot.child, place.carer or spot.carer
        item, visit = place.item or spot.item, place.visit or spot.visit
        self._move(replace(spot, child=child, carer=carer, item=item, visit=visit))

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""
        self._shown = False
        self._marking.leave()
        self._form.form = None

    def choose_visit(self, visit: str) -> None:
        """The visit that new entries belong to."""
        self._move(replace(self._spot, visit=visit))

    def choose_child(self, child: str) -> None:
        """Another child."""
        self._move(replace(self._spot, child=child))

    def choose_carer(self, carer: str) -> None:
        """Another carer."""
        self._move(replace(self._spot, carer=carer))

    def choose_domain(self, domain: str) -> None:
        """The first area of another domain."""
        areas = next((each.areas for each in self._sight().layout if each.domain.id == domain), ())
        if areas:
            self.choose_area(areas[0].area.id)

    def choose_area(self, area: str) -> None:
        """Another area."""
        self._move(replace(self._spot, area=area, item=""))

    def choose_item(self, item: str) -> None:
        """Stand at an item of this area."""
        self._move(replace(self._spot, item=item))

    def move_item(self, step: int) -> None:
        """`↑ ↓`: the item that many further, going on into the next area at the end."""
        self.choose_item(beside([item.id for item in self._sight().items], self._spot.item, step))

    def move_carer(self, step: int) -> None:
        """`[ ]`."""
        self.choose_carer(beside([carer.id for carer in self._sight().carers], self._spot.carer, step))

    def move_child(self, step: int) -> None:
        """`{ }`."""
        self.choose_child(beside([child.id for child in self._desk.now.assessment.children], self._spot.child, step))

    def move_area(self, step: int) -> None:
        """`Ctrl ← →`: across domains too."""
        self.choose_area(beside([each.area.id for each in self._sight().areas], self._spot.area, step))

    def grade(self, grade: int, item: str = "") -> None:
        """Choose a card, 1 to 5, of an item (the one stood at, if not named)."""
        choice = self._choice(item)
        if choice is not None:
            self._choose(replace(choice, grade=grade))

    def not_grade(self, kind: NotGrade, item: str = "") -> None:
        """Choose a not-grade; one that needs a reason opens the ask."""
        choice = self._choice(item)
        if choice is None:
            return
        if kind is NotGrade.UNKNOWN:
            self._choose(choice)
            return
        asked = NA if kind is NotGrade.NA else DECLINED
        self._open(key_of(asked, choice.item, choice.child, choice.carer, choice.visit))

    def withdraw(self, item: str = "") -> None:
        """Take one's own choice back by name: opens the ask for a reason."""
        sight = self._stand(item)
        own = sight.own(sight.spot.item) if sight.carers else None
        stands = sight.current(sight.spot.item).entry if own is not None else None
        if own is not None:
            key = next((held.key for held in sight.entries(sight.spot.item) if held.entry is stands), own.key)
            self._open(key_of(WITHDRAW, sight.spot.item, key))

    def add_evidence(self) -> None:
        """`E`: open the form for evidence of the item stood at."""
        sight = self._sight()
        own = sight.own(sight.spot.item) if sight.carers else None
        if own is None:
            self._problem = NO_CHOICE
            self._show()
        else:
            self._open(key_of(EVIDENCE, sight.spot.item, own.key, ""))

    def edit_evidence(self, key: str) -> None:
        """Reword a piece of evidence; both wordings stay on record."""
        sight = self._sight()
        own = sight.own(sight.spot.item) if sight.carers else None
        if own is not None and key in own.evidence_keys:
            self._open(key_of(EVIDENCE, sight.spot.item, own.key, key))

    def mark(self, key: str) -> None:
        """Ask who may not read a piece of evidence."""
        self._marking.open(Part.EVIDENCE, key)

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer of the open ask or evidence form changed."""
        self._form.change(field, value)
        self._show()

    def form_submit(self) -> None:
        """Keep it."""
        form = self._form.form
        if form is None:
            return
        wrong = self._keep_evidence(form) if parts_of(form.key)[0] == EVIDENCE else self._keep_reason(form)
        if wrong:
            self._form.show(form.corrected(wrong))
            self._show()

    def form_cancel(self) -> None:
        """Close it; what waits for it stays as it was."""
        self._form.close()
        self._desk.flush()
        self._show()

    def show_history(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        """`H`: everything ever entered on this item, after one's own choice."""
        self._history = on
        self._show()

    def undo(self) -> None:
        """Take back the last step."""
        self._desk.undo()

    def redo(self) -> None:
        """Put it back."""
        self._desk.redo()

    def _choice(self, item: str) -> Choice | None:
        sight = self._stand(item)
        missing = need(sight)
        if missing is not None:
            self._problem = Problem(missing.sentence, tr("{button} first.", button=missing.button))
            self._show()
            return None
        spot = sight.spot
        return Choice(spot.item, spot.child, spot.carer, spot.visit, NotGrade.UNKNOWN)

    def _choose(self, choice: Choice) -> None:
        assessment = self._desk.now.assessment.id
        self._desk.submit(
            lambda casework: casework.choose(assessment, choice), lambda draft: self._chosen(choice, draft)
        )

    def _chosen(self, choice: Choice, draft: Draft) -> None:
        """Say what it made, and ask at once for what it waits for; nothing is held up."""
        if self._form.form is not None and parts_of(self._form.form.key)[0] in (NA, DECLINED):
            self._form.close()
        spot = Spot(choice.child, choice.carer, "", choice.item, choice.visit)
        here = replace(self._spot, area="") == spot
        sight = self._sight() if here else Sight(draft, spot, self._desk.author)
        self._said, self._problem, self._drawn = announcement(sight, choice.item), None, None
        if (self._spot.child, self._spot.carer, self._spot.item) != (choice.child, choice.carer, choice.item):
            return
        item, own = sight.item(choice.item), sight.own(choice.item)
        doubt = doubted(draft, choice.item, choice.child, choice.carer)
        if doubt is not None:
            self._form.open(key_of(DOUBT, choice.item, doubt))
        elif item is not None and own is not None and wants(sight, item, own):
            self._form.open(key_of(EVIDENCE, choice.item, own.key, ""))
        else:
            self._form.form = None

    def _keep_reason(self, form: Form) -> dict[str, str]:
        reason, wrong = read_reason(form)
        if wrong:
            return wrong
        kind, parts = parts_of(form.key)
        assessment = self._desk.now.assessment.id
        if kind in (DOUBT, WITHDRAW):
            change = withdraw(parts[1], self._desk.author, reason)
            self._form.submit(lambda casework: casework.apply(assessment, [change]))
        else:
            self._desk.drop_form(form.key)
            self._choose(Choice(parts[0], parts[1], parts[2], parts[3], not_grade(kind), reason))
        return {}

    def _keep_evidence(self, form: Form) -> dict[str, str]:
        written, wrong = evidence_written(form, self._desk.now)
        if written is None:
            return wrong
        assessment, change = self._desk.now.assessment.id, written
        self._form.submit(lambda casework: casework.apply(assessment, [change]))
        return {}

    def _open(self, key: str) -> None:
        self._problem = None
        self._form.open(key)
        self._show()

    def _stand(self, item: str) -> Sight:
        if item and item != self._spot.item:
            self._spot = self._sight(replace(self._spot, item=item)).spot
            self._form.form = None
        return self._sight()

    def _move(self, spot: Spot) -> None:
        self._spot = self._sight(spot).spot
        self._form.form = None
        self._said, self._problem = "", None
        for key in self._desk.now.kept:
            kind, parts = parts_of(key)
            if kind in KINDS and parts[0] == self._spot.item and form_of(key, self._sight()) is not None:
                self._form.open(key)
        self._marking.restore()
        self._show()

    def _sight(self, spot: Spot | None = None) -> Sight:
        now, author, wanted = self._desk.now, self._desk.author, spot or self._spot
        self._seen = self._seen.at(now, wanted, author) if self._seen else Sight(now, wanted, author)
        return self._seen

    def _changed(self) -> None:
        if not self._shown or self._desk.draft is None:
            return
        if self._drawn is not None and self._seen is not None and self._desk.draft is self._seen.draft:
            # Only the saved corner: a save begins, ends or is refused.
            saved = self._desk.saved
            self._draw(replace(self._drawn, saved=saved, announcement="", problem=self._problem or saved.failed))
        else:
            self._show()

    def _show(self) -> None:
        sight = self._sight()
        self._spot = sight.spot
        shown = Shown(self._form.form, self._history, self._said, self._problem, self._marking)
        self._draw(grading_state(self._desk, sight, shown))
        self._said = ""

    def _draw(self, state: GradingState) -> None:
        self._drawn = state
        self._view.show_state(state)
