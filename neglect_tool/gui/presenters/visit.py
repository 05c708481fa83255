"""Visit mode: who is here, announced or not, and jots, each kept at once; nothing else is asked in a kitchen."""

from collections.abc import Callable
from dataclasses import replace

from neglect_tool.domain.assessment import Visit
from neglect_tool.domain.draft import Change, JotWritten, Removed, Section, VisitPut
from neglect_tool.domain.wording import calling
from neglect_tool.domain.work import Jot, Mark
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue
from neglect_tool.gui.presenters.jot_box import JotBox
from neglect_tool.gui.presenters.open_form import OpenForm
from neglect_tool.gui.presenters.ports import Go, Page, Place, View
from neglect_tool.gui.presenters.visit_forms import ABOUT, ENDED, build, read
from neglect_tool.gui.presenters.visit_state import (
    MARKS,
    Sitting,
    VisitState,
    current_visit,
    forgotten,
    presence,
    prompts,
    turned,
    visit_state,
)
from neglect_tool.gui.presenters.visit_waiting import WAITING, WAITS, Waiting, begin, waiting_from, waiting_of
from neglect_tool.saying import tr
from neglect_tool.services.drafts import Draft


class VisitPresenter:
    """The visit of today, or the one that waits to be told what it is."""

    def __init__(self, desk: Desk, view: View[VisitState], go: Go) -> None:
        self._desk = desk
        self._view = view
        self._go = go
        self._shown = False
        self._assessment = ""
        self._held = self._another = self._all = self._reading = self._later = False
        self._waiting: Waiting | None = None
        self._flight: list[Jot] = []
        self._box = JotBox(desk)
        self._unfolded = self._focus = self._said = ""
        self._form = OpenForm(desk, lambda key: build(key, desk.now.assessment), (ENDED, ABOUT))
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown: the visit that goes on is there, and what stood in the jot box."""
        self._shown = True
        draft = self._desk.now
        if self._assessment != draft.assessment.id:
            self._assessment = draft.assessment.id
            self._another = self._all = self._later = self._held = False
            self._flight, self._form.form = [], None
        self._reading, self._unfolded = False, ""
        self._waiting = waiting_of(draft)
        self._finish_begun(draft)
        self._box.restore(self._waiting.jots if self._waiting else draft.assessment.jots)
        self._form.restore(place.field)
        left = forgotten(draft.assessment, self._desk.today)
        if left is not None and self._form.form is None and not self._later:
            self._form.open(f"{ENDED}:{left.id}")
        self._show()

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""
        self._shown, self._unfolded = False, ""
        self._desk.flush()

    def say_announced(self, announced: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Somebody said whether the family knew; the first time, that begins the visit."""
        visit = self._visit
        if visit is None:
            self._begin(announced=announced)
        elif visit.announced != announced:
            self._put(lambda now: replace(now, announced=announced))

    def toggle_person(self, person: str) -> None:
        """Not here, seen, seen alone."""
        visit = self._visit
        if visit is None:
            waits = turned(self._wait(), person)
            self._keep_waiting(waits)
            self._tell_presence(person, waits)
            self._show()
            return
        which = visit.id
        self._put(
            lambda now: turned(now, person),
            lambda draft: self._tell_presence(person, draft.assessment.visit(which)),
        )

    def text_changed(self, text: str) -> None:
        """What stands in the jot box changed; it is kept as it is typed."""
        self._box.write(text)

    def choose_mark(self, mark: str) -> None:
        """How what is jotted came to be known; it stays for the next jot."""
        self._box.choose(Mark(mark))
        self._said = MARKS[self._box.mark]
        self._show()

    def keep_jot(self) -> None:
        """Keep what stands in the box as a jot of now."""
        box, text = self._box, self._box.text.strip()
        if not text:
            return
        visit = self._visit
        box.text = ""
        self._said = tr("Kept: {marks}", marks=MARKS[box.mark])
        if visit is None:
            waits = self._wait()
            self._keep_waiting(waits.with_jot(Jot(waits.id, self._desk.time, box.mark, text)))
            box.keep()
        else:
            jot = Jot(visit.id, self._desk.time, box.mark, text)
            self._flight.append(jot)
            box.drop()

            def done(_: Draft) -> None:
                self._flight.remove(jot)
                box.keep()

            self._apply(lambda _draft: JotWritten(jot), done)
        self._show()

    def discard(self, key: str) -> None:
        """Take a jot out; Undo puts it back."""
        self._said = tr("Discarded. Undo puts it back.")
        self._apply(lambda _draft: Removed(Section.JOTS, key))

    def unfold(self, key: str) -> None:
        """Show the words of one folded jot for a moment; with "", fold it again."""
        self._unfolded = key
        self._show()

    def note(self, key: str) -> None:
        """Jot about something that nobody has seen yet: the cursor goes to the box, with its name in it."""
        row = next((each for each in prompts(self._desk.now) if each.key == key), None)
        if row is not None:
            standing = self._box.text.rstrip()
            before = f"{standing}\n" if standing else ""
            self.text_changed(before + row.start)
            self._focus = "jot"
            self._show()

    def more_prompts(self) -> None:
        """All that nobody has seen yet, or the first three."""
        self._all = not self._all
        self._show()

    def read_back(self) -> None:
        """Large, to be read to the family: never what folds."""
        self._reading, self._unfolded = not self._reading, ""
        self._show()

    def photograph(self) -> None:
        """To where pictures are added."""
        self._go(Place(Page.PHOTOGRAPHS))

    def end_visit(self) -> None:
        """It is over; what stands in the box is kept first."""
        visit = self._visit
        self.keep_jot()
        if visit is None:
            self._focus, self._said = "announced", WAITS
            self._show()
            return
        self._another = False
        self._put(
            lambda now: replace(now, ended=max(self._desk.time, now.began)),
            lambda _: self._form.open(f"{ABOUT}:{visit.id}"),
        )

    def go_on(self) -> None:
        """It was not over after all."""
        self._form.close()
        self._focus = "jot"
        self._put(lambda now: replace(now, ended=""))

    def start_another(self) -> None:
        """A second visit on one day."""
        self._form.close()
        self._another, self._focus = True, "announced"
        self._show()

    def sort(self) -> None:
        """Where jots are sorted; in visit mode the shell asks for the passphrase first."""
        visit = self._visit
        self._go(Place(Page.SORT, visit=visit.id if visit else ""))

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer of the open form changed."""
        self._form.change(field, value)
        self._show()

    def form_submit(self) -> None:
        """Keep it."""
        form = self._form.form
        if form is None:
            return
        changes, wrong = read(form, self._desk.now.assessment)
        if wrong:
            self._form.show(form.corrected(wrong))
            self._show()
            return
        assessment = self._assessment
        self._form.submit(lambda casework: casework.apply(assessment, changes))

    def form_cancel(self) -> None:
        """Not now."""
        self._later = True
        self._form.close()
        self._show()

    def undo(self) -> None:
        """Take back the last step."""
        self._desk.undo()

    def redo(self) -> None:
        """Put it back."""
        self._desk.redo()

    @property
    def _visit(self) -> Visit | None:
        if self._waiting is not None:
            return None
        return current_visit(self._desk.now.assessment, self._desk.today, another=self._another)

    def _wait(self) -> Waiting:
        """What waits, begun now if nothing did."""
        return self._waiting or waiting_from(self._desk.now, self._desk.today, self._desk.time)

    def _keep_waiting(self, waits: Waiting) -> None:
        self._waiting, self._another = waits, False
        self._desk.keep_form(WAITING, waits.answers())
        self._desk.flush()

    def _begin(self, *, announced: bool) -> None:
        waits, assessment = self._wait(), self._assessment
        before = self._desk.now.assessment.visits
        agency = next((visit.agency for visit in reversed(before) if visit.observer == self._desk.author), "")
        visit = waits.visit(announced=announced, observer=self._desk.author, agency=agency)
        self._focus = "jot"
        self._desk.drop_form(WAITING)

        def done(_: Draft) -> None:
            later, self._waiting, self._another = self._waiting, None, False
            if later is not None and later != waits:
                self._catch_up(later, len(waits.jots))

        self._desk.submit(lambda casework: begin(casework, assessment, visit, waits.jots), done)

    def _catch_up(self, later: Waiting, written: int) -> None:
        """What was noted while the visit was being written goes to it too."""
        self._put(lambda now: replace(now, seen=later.seen, seen_alone=later.seen_alone))
        for jot in later.jots[written:]:
            self._apply(lambda _draft, jot=jot: JotWritten(jot))  # type: ignore[misc]
        self._desk.keep_form(WAITING, {})
        self._desk.flush()

    def _finish_begun(self, draft: Draft) -> None:
        """Writing the visit was cut short: what is left of it is written now, and nothing is asked again."""
        waits, assessment = self._waiting, self._assessment
        visit = next((each for each in draft.assessment.visits if waits and each.id == waits.id), None)
        if waits is not None and visit is not None:
            self._waiting = None
            self._desk.submit(lambda casework: begin(casework, assessment, visit, waits.jots))

    def _put(self, make: Callable[[Visit], Visit], done: Callable[[Draft], None] | None = None) -> None:
        """Change the visit as it stands when its turn comes, so that two quick presses both count."""
        visit = self._visit
        if visit is not None:
            which = visit.id
            self._apply(lambda draft: VisitPut(make(draft.assessment.visit(which))), done)

    def _apply(self, make: Callable[[Draft], Change], done: Callable[[Draft], None] | None = None) -> None:
        assessment = self._assessment
        self._desk.submit(lambda casework: casework.apply(assessment, [make(casework.draft(assessment))]), done)

    def _tell_presence(self, person: str, visit: Visit | Waiting) -> None:
        name = calling(self._desk.now.assessment).either(person)
        self._said = f"{name}: {presence(person, visit.seen, visit.seen_alone)}"

    def _changed(self) -> None:
        if self._shown and self._desk.draft is not None:
            self._show()

    def _show(self) -> None:
        visit, waits, box = self._visit, self._waiting, self._box
        self._held = self._held or waits is not None or (visit is not None and not visit.ended)
        sitting = Sitting(
            box.text, box.mark, tuple(self._flight), self._unfolded, self._all, self._reading, self._held,
            self._form.form, self._focus, self._said,
        )  # fmt: skip
        self._view.show_state(visit_state(self._desk, visit, waits, sitting))
        self._focus = self._said = ""
