"""A moment of a child's day: what may be asked, what happens, who is there, and how it is known."""

from PySide6.QtCore import Signal

from neglect_tool.gui.presenters.day_state import MomentRow
from neglect_tool.gui.presenters.forms import FieldValue
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label
from neglect_tool.gui.widgets.chips import Chip
from neglect_tool.gui.widgets.form import FormView


class MomentCard(Card):
    """A card a moment, kept as long as its moment is shown."""

    changed = Signal(str, str, object)

    def __init__(self, look: Look, moment: str) -> None:
        super().__init__(gap=10)
        self.moment = moment
        self._shown: MomentRow | None = None
        """What it shows; None once something was typed, which the next state may or may not hold."""
        self._chip = Chip(look, "")
        self._title = self.heading("", self._chip)
        self._prompts = Label("", "body", "ink2")
        self.box.addWidget(self._prompts)
        self.form = FormView(look, "inset")
        self.form.changed.connect(self._answered)
        self.box.addWidget(self.form)

    def _answered(self, field: str, value: FieldValue) -> None:
        self._shown = None
        self.changed.emit(self.moment, field, value)

    def show_moment(self, row: MomentRow) -> None:
        """Show this moment."""
        if row == self._shown:
            return
        self._shown = row
        self._title.setText(row.name)
        self._prompts.setText("\n".join(row.prompts))
        self._chip.say(row.chip)
        self._chip.setVisible(bool(row.chip))
        self.form.show_form(row.form, take_focus=False)
        self.form.fields["text"].control.setAccessibleDescription(" ".join(row.prompts))

    def write(self) -> None:
        """Put the cursor into what happens."""
        self.form.take_focus()
