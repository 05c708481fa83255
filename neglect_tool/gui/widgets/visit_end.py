"""The two ends of visit mode: what is asked when it is over, and what is read back to the family before that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.visit_state import VisitState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label, clear, column, rule
from neglect_tool.gui.widgets.buttons import URGENT, ActionButton
from neglect_tool.gui.widgets.even import Even
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.touch import TOUCH, TouchButton
from neglect_tool.saying import tr, tr_count

CANNOT_WAIT = tr("Anything that cannot wait?")
HELD = tr("Everything else of this vault, sorting too, opens with your passphrase, as the family may be beside you.")


class VisitEnd(QWidget):
    """First what cannot wait, then where the jots go."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        box = column(gap=12)
        self.setLayout(box)
        self.form = FormView(look)
        self.card = Card("prompt", gap=12)
        self._title = Label("", "leadb")
        self.act_now = ActionButton(look, tr("Act now"), URGENT, icon="bell")
        self.act_now.setMinimumHeight(TOUCH)
        self._held = Label(HELD, "body", "ink2")
        self.sort = TouchButton(look, tr("Sort jots"), icon="list", filled=True)
        self.go_on = TouchButton(look, tr("The visit goes on"))
        self.another = TouchButton(look, tr("Another visit today"))
        for part in (
            self._title,
            Label(CANNOT_WAIT, "h2"),
            self.act_now,
            rule(),
            Even(self.sort, self.go_on, self.another),
            self._held,
        ):
            self.card.box.addWidget(part)
        box.addWidget(self.card)
        box.addWidget(self.form)

    def show_end(self, state: VisitState) -> None:
        """Show it once the visit has ended; the form of one that was forgotten comes whenever it is asked."""
        self.card.setVisible(bool(state.ended))
        self._title.setText(tr("The visit ended at {ended}.", ended=state.ended))
        self._held.setVisible(state.held)
        self.sort.say(tr("Sort {counted}", counted=tr_count(state.to_sort, "{n} jot", "{n} jots")))
        self.sort.setVisible(bool(state.to_sort))
        self.form.show_form(state.form, take_focus=not state.ended)
        self.setVisible(bool(state.ended) or state.form is not None)


class Reading(QWidget):
    """What was seen and what carers said, in large type, to be read to them; nothing else is on the page."""

    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        box = column(gap=14)
        self.setLayout(box)
        self._title = Label(tr("What I have written down"), "h1")
        self._lines = column(gap=14)
        self._none = Label(tr("Nothing yet."), "lead", "ink2")
        self.back = TouchButton(look, tr("Back to the visit"), key="Esc")
        self.back.clicked.connect(self.closed)
        box.addWidget(self._title)
        box.addWidget(self._none)
        box.addLayout(self._lines)
        box.addWidget(self.back)
        self.hide()

    def show_reading(self, lines: tuple[str, ...] | None) -> None:
        """Show these, or nothing."""
        fresh = lines is not None and self.isHidden()
        clear(self._lines)
        for line in lines or ():
            self._lines.addWidget(Label(line, "h2"))
        self._none.setVisible(not lines)
        self.setVisible(lines is not None)
        if fresh:
            self.back.setFocus()
