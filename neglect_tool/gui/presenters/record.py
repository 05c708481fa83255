"""The record: facts with their sources, which no grade rests on."""

from neglect_tool.domain.draft import FactWritten, Removed, Section
from neglect_tool.domain.sharing import Part
from neglect_tool.gui.presenters.desk import Desk
from neglect_tool.gui.presenters.forms import FieldValue, Form
from neglect_tool.gui.presenters.marking import Marking, MarksTexts
from neglect_tool.gui.presenters.open_form import OpenForm
from neglect_tool.gui.presenters.ports import Go, Place, View
from neglect_tool.gui.presenters.record_state import (
    NEW,
    About,
    RecordState,
    fact_form,
    groups,
    lines,
    read_fact,
)


class RecordPresenter(MarksTexts):
    """Adds, changes and takes out facts; what is half written is kept."""

    def __init__(self, desk: Desk, view: View[RecordState], go: Go) -> None:
        del go
        self._desk = desk
        self._view = view
        self._shown = False
        self._unfolded: frozenset[str] = frozenset()
        self._focus = ""
        self._form = OpenForm(desk, self._build, ("fact",))
        self._marking = Marking(desk, (Part.RECORD,), self._show)
        desk.listen(self._changed)

    def opened(self, place: Place) -> None:
        """The page is shown; `place.key` is "record:" and the line to stand at. What is restricted is folded again."""
        self._shown, self._unfolded = True, frozenset()
        self._focus = place.key.removeprefix("record:")
        self._form.restore(place.field)
        self._marking.restore(place.field)
        self._show()

    def left(self) -> None:
        """The page is left, the window closes or locks: nothing typed is lost."""
        self._shown = False
        self._marking.leave()
        self._form.form = None

    def add_fact(self, code: str, child: str, carer: str) -> None:
        """A form for another fact of that topic."""
        self._form.open(About(code, child, carer).key)
        self._show()

    def edit_fact(self, line: str) -> None:
        """The form of that fact."""
        fact = dict(lines(self._desk.now)).get(line)
        if fact is not None:
            self._form.open(About(fact.topic, fact.child, fact.carer, line).key)
            self._show()

    def remove_fact(self, line: str) -> None:
        """Take it out; Undo puts it back."""
        assessment = self._desk.now.assessment.id
        self._desk.submit(lambda casework: casework.apply(assessment, [Removed(Section.RECORD, line)]))

    def show_fact(self, line: str) -> None:
        """Show a restricted fact on the screen, or fold it again."""
        self._unfolded = self._unfolded ^ {line}
        self._show()

    def mark(self, line: str) -> None:
        """Ask who may not read that fact."""
        self._marking.open(Part.RECORD, line)

    def form_changed(self, field: str, value: FieldValue) -> None:
        """An answer changed."""
        self._form.change(field, value)
        self._show()

    def form_submit(self) -> None:
        """Keep it."""
        form = self._form.form
        if form is None:
            return
        fact, wrong = read_fact(form, self._desk.today)
        if wrong:
            self._form.show(form.corrected(wrong))
            self._show()
            return
        line = About.of(form.key).line
        change = FactWritten(fact, "" if line == NEW else line)
        assessment = self._desk.now.assessment.id
        self._form.submit(lambda casework: casework.apply(assessment, [change]))

    def form_cancel(self) -> None:
        """Leave it as it was."""
        self._form.close()
        self._desk.flush()
        self._show()

    def undo(self) -> None:
        """Take back the last step."""
        self._desk.undo()

    def redo(self) -> None:
        """Put it back."""
        self._desk.redo()

    def _build(self, key: str) -> Form | None:
        return fact_form(About.of(key), self._desk.now)

    def _changed(self) -> None:
        if self._shown and self._desk.draft is not None:
            self._show()

    def _show(self) -> None:
        draft = self._desk.now
        self._view.show_state(
            RecordState(
                groups=groups(draft, self._form.form, self._unfolded, self._marking),
                focus=self._focus,
                saved=self._desk.saved,
                can_undo=draft.undo is not None,
                can_redo=draft.can_redo,
                problem=self._desk.saved.failed,
            )
        )
        self._focus = ""
