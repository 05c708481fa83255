"""Second opinion: a colleague grades blind, then both grades are shown, and the two sort out where they differ."""

from dataclasses import replace

from neglect_tool.domain.assessment import NotGrade
from neglect_tool.domain.draft import SecondGradeWritten
from neglect_tool.domain.work import SecondGrade
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.grading_sight import beside
from neglect_tool.gui.presenters.open_form import OpenForm
from neglect_tool.gui.presenters.ports import REFERRAL, Empty, Go, Page, Place, View
from neglect_tool.gui.presenters.second_blind import blind, spoken
from neglect_tool.gui.presenters.second_forms import (
    ASK,
    KINDS,
    SETTLE,
    ask_form,
    read_ask,
    read_settlement,
    settle_form,
)
from neglect_tool.gui.presenters.second_pairs import both, compare
from neglect_tool.gui.presenters.second_rounds import (
    Round,
    currents,
    is_blind,
    items,
    pairs,
    rounds,
    seconds,
    who,
    written,
)
from neglect_tool.gui.presenters.second_state import RoundRow, SecondState
from neglect_tool.gui.presenters.undo_words import undo_words
from neglect_tool.saying import tr
from neglect_tool.services.casework import Choice
from neglect_tool.services.drafts import Draft

WITH_FIRST_GRADES = frozenset((Page.PROFILE, Page.SORT, Page.CHANGE, Page.READINESS, Page.REPORT))
"""Closed while a colleague grades the same items blind; the referral summary is not, for danger never waits."""
NOTHING_GRADED = tr("Nothing is graded yet that a colleague could grade a second time.")


class SecondOpinionPresenter:
    """Holds which round one is in; a blind one shows nothing of the first grades, not even in what Undo would do."""

    def __init__(self, desk: Desk, view: View[SecondState], go: Go) -> None:
        self._desk = desk
        self._view = view
        self._go = go
        self._shown = False
        self._of = ""
        self._round = ""
        self._item = ""
        self._undone = 0
        self._said = ""
        self._form = OpenForm(desk, self._build, KINDS)
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown: in the round that is under way, if there is one."""
        draft = self._desk.now
        if self._of != draft.assessment.id:
            self._of, self._round, self._item = draft.assessment.id, "", ""
        self._shown, self._said = True, ""
        self._item = place.item or self._item
        if not self._round:
            self._round = next((each.key for each in rounds(draft) if is_blind(draft, each)), "")
        self._form.restore(place.field)
        form = self._form.form
        grade = self._line(form.key.partition(":")[2]) if form is not None else None
        if grade is not None:
            self._round = Round(grade.child, grade.carer, grade.by).key
        self._show()

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost, and the round stays under way."""
        self._shown = False
        self._desk.flush()
        self._form.form = None

    def ask(self) -> None:
        """Open the form for a new round; what was compared before goes out of sight of the colleague who sits down."""
        self._round = ""
        self._form.open(ASK)
        self._show()

    def choose_round(self, key: str) -> None:
        """Go on with a round that is under way, or see both grades of one that has ended."""
        self._round, self._item = key, ""
        self._show()

    def leave_round(self) -> None:
        """Back to the list; the round can be gone on with at any time."""
        self._round = ""
        self._show()

    def choose_item(self, item: str) -> None:
        """Stand at an item of the round."""
        self._item = item
        self._show()

    def move_item(self, step: int) -> None:
        """`↑ ↓`."""
        round_ = self._here()
        if round_ is not None and self._blind(round_):
            shown = blind(self._desk.now, round_, self._item)
            here = shown.ladder.id if shown else ""
            self.choose_item(beside([item.id for item in items(self._desk.now, round_)], here, step))

    def grade(self, grade: int, item: str = "") -> None:
        """The colleague chooses a card."""
        self._choose(grade, item)

    def not_grade(self, kind: NotGrade, item: str = "") -> None:
        """The colleague says that it was not seen."""
        if kind is NotGrade.UNKNOWN:
            self._choose(kind.value, item)

    def show_both(self) -> None:
        """End the blind round: the colleague's grades change no more."""
        round_ = self._here()
        if round_ is not None and self._blind(round_):
            self._desk.forget_form(round_.marker)

    def sort_out(self, key: str) -> None:
        """Open the form for what the two agree on a difference."""
        self._form.open(f"{SETTLE}:{key}")
        self._show()

    def enter(self, key: str) -> None:
        """Enter the agreed grade as the practitioner's new choice, in one step, at the visit of the one that stands."""
        grade = self._line(key)
        round_ = self._here()
        if grade is None or grade.settled is None or round_ is None:
            return
        entry, assessment = currents(self._desk.now, round_)[grade.item].entry, self._desk.now.assessment.id
        if entry is not None:
            choice = Choice(grade.item, grade.child, grade.carer, entry.visit, grade.settled.grade)
            self._desk.submit(lambda casework: casework.choose(assessment, choice))

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer of the open form changed."""
        self._form.change(field, value)
        self._show()

    def form_submit(self) -> None:
        """Begin the round, or keep what was agreed."""
        form = self._form.form
        if form is None:
            return
        wrong = self._begin(form) if form.key == ASK else self._settle(form)
        if wrong:
            self._form.show(form.corrected(wrong))
        self._show()

    def form_cancel(self) -> None:
        """Close it."""
        self._form.close()
        self._desk.flush()
        self._show()

    def undo(self) -> None:
        """Take back the last step; within a blind round only the colleague's own."""
        if not self._in_blind() or isinstance(self._desk.now.undo, SecondGradeWritten):
            self._undone += 1
            self._desk.undo()

    def redo(self) -> None:
        """Put back what was taken back here."""
        if not self._in_blind() or self._undone:
            self._undone = max(0, self._undone - 1)
            self._desk.redo()

    def _begin(self, form: Form) -> dict[str, str]:
        made, wrong = read_ask(form, self._desk.now, self._desk.author)
        if made is None:
            return wrong
        self._round, self._item, self._undone = made.key, "", 0
        self._desk.keep_form(made.marker, {"by": made.by, "agency": made.agency})
        self._form.close()
        self._desk.flush()
        return {}

    def _settle(self, form: Form) -> dict[str, str]:
        key = form.key.partition(":")[2]
        grade, first = self._line(key), self._first(key)
        if grade is None or first is None:
            self._form.close()
            return {}
        settled, wrong = read_settlement(form, first, self._desk)
        if settled is None:
            return wrong
        change = SecondGradeWritten(replace(grade, settled=settled), key)
        assessment = self._desk.now.assessment.id
        self._form.submit(lambda casework: casework.apply(assessment, [change]))
        return {}

    def _choose(self, grade: int | str, item: str) -> None:
        round_ = self._here()
        if round_ is None or not self._blind(round_):
            return
        shown = blind(self._desk.now, round_, item or self._item)
        if shown is None:
            return
        self._item, self._undone = shown.ladder.id, 0
        chosen = SecondGrade(self._item, round_.child, round_.carer, grade, round_.by, self._desk.today, round_.agency)
        assessment = self._desk.now.assessment.id

        def chose(draft: Draft) -> None:
            words = spoken(draft, round_, chosen.item, grade if isinstance(grade, int) else NotGrade.UNKNOWN)
            self._said = f"{words}. {shown_count(draft, round_)}."

        self._desk.submit(
            lambda casework: casework.apply(assessment, written(casework.draft(assessment), round_, chosen)), chose
        )

    def _build(self, key: str) -> Form | None:
        if key == ASK:
            return ask_form(self._desk.now) if pairs(self._desk.now) else None
        line = key.partition(":")[2]
        grade, first = self._line(line), self._first(line)
        if grade is None or first is None:
            return None
        return settle_form(line, grade, first, self._desk.now, self._desk)

    def _line(self, key: str) -> SecondGrade | None:
        draft = self._desk.now
        keys = draft.keys["second_grades"]
        return draft.assessment.second_grades[keys.index(key)] if key in keys else None

    def _first(self, key: str) -> int | None:
        """The practitioner's grade that is to be sorted out; None in a round that is blind still."""
        grade = self._line(key)
        if grade is None:
            return None
        round_ = Round(grade.child, grade.carer, grade.by, grade.agency)
        pair = None if is_blind(self._desk.now, round_) else compare(self._desk.now, round_, key, grade)
        return pair[0] if pair else None

    def _here(self) -> Round | None:
        return next((each for each in rounds(self._desk.now) if each.key == self._round), None)

    def closes(self, place: Place) -> bool:
        """Whether a blind round of the open family keeps a page with the first grades on it closed."""
        draft = self._desk.draft
        if draft is None or draft.assessment.id != self._of or place.assessment not in ("", self._of):
            return False
        return place.page in WITH_FIRST_GRADES and place.key != REFERRAL and self._in_blind()

    def _blind(self, round_: Round) -> bool:
        return is_blind(self._desk.now, round_)

    def _in_blind(self) -> bool:
        round_ = self._here()
        return round_ is not None and self._blind(round_)

    def _changed(self) -> None:
        if self._shown and self._desk.draft is not None:
            self._show()

    def _show(self) -> None:
        draft, round_, form = self._desk.now, self._here(), self._form.form
        hidden = round_ is not None and self._blind(round_)
        shown = blind(draft, round_, self._item) if round_ is not None and hidden else None
        can_ask = bool(pairs(draft))
        own = isinstance(draft.undo, SecondGradeWritten)
        self._view.show_state(
            SecondState(
                saved=self._desk.saved,
                rounds=() if hidden else tuple(_round_row(draft, each, self._round) for each in rounds(draft)),
                ask=can_ask and not hidden and form is None,
                blind=shown,
                both=both(draft, round_, self._desk.author) if round_ is not None and not hidden else None,
                form=None if hidden else form,
                form_for="" if form is None or form.key == ASK else form.key.partition(":")[2],
                need=None if can_ask else Empty(NOTHING_GRADED, tr("Go to the profile"), Place(Page.PROFILE)),
                spot=(round_.child, round_.carer, shown.ladder.id if shown else "", "") if round_ else ("", "", "", ""),
                can_undo=own if hidden else draft.undo is not None,
                can_redo=draft.can_redo and (not hidden or self._undone > 0),
                undo_words=tr("Undo the last choice") if hidden else undo_words(draft),
                announcement=self._said,
                problem=self._desk.saved.failed,
            )
        )
        self._said = ""


def shown_count(draft: Draft, round_: Round) -> str:
    """ "7 of 31 items graded"."""
    return tr("{count} of {count2} items graded", count=len(seconds(draft, round_)), count2=len(items(draft, round_)))


def _round_row(draft: Draft, round_: Round, here: str) -> RoundRow:
    hidden, selected = is_blind(draft, round_), round_.key == here
    line = f"{who(draft, round_)}: {shown_count(draft, round_)}{tr(', blind round under way') if hidden else ''}"
    button = tr("Go on grading") if hidden else tr("Shown below") if selected else tr("See both")
    return RoundRow(round_.key, round_.colleague, line, button, selected=selected)
