"""Where a text stands: chips that say who may not read it, a way to say so, and the form that asks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.marking import MARK
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import clear
from neglect_tool.gui.widgets.buttons import LINK, ActionButton
from neglect_tool.gui.widgets.chips import Chip
from neglect_tool.gui.widgets.flow import Flow
from neglect_tool.gui.widgets.form import FormView

LOCK = ("ochresoft", "ochre", "lock")


class MarkChips(QWidget):
    """A chip a mark; nothing where there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._flow = Flow(6)
        self.setLayout(self._flow)
        self._shown: tuple[str, ...] = ()
        self.hide()

    def show_marks(self, marks: Sequence[str]) -> None:
        """Show these."""
        if tuple(marks) != self._shown:
            self._shown = tuple(marks)
            clear(self._flow)
            for words in marks:
                self._flow.addWidget(Chip(self._look, words, LOCK))
        self.setAccessibleName(", ".join(marks))
        self.setVisible(bool(marks))


class MarkButton(ActionButton):
    """Opens the form; what it is about and how it stands is in its name."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, MARK, LINK, compact=True)

    def show_marks(self, about: str, marks: Sequence[str]) -> None:
        """Say of what, and what is marked already."""
        self.setAccessibleName(f"{MARK}: {about}".strip(": "))
        self.setAccessibleDescription(", ".join(marks))


class MarkingForm(FormView):
    """The form that asks; when it goes away the cursor is back on what opened it."""

    def __init__(self, look: Look, button: QWidget | None = None) -> None:
        super().__init__(look, "inset")
        self._button = button

    def show_form(self, form: Form | None, *, take_focus: bool = True) -> None:
        """Draw this form, or nothing."""
        stood = form is None and self.isVisible() and self._holds_focus()
        super().show_form(form, take_focus=take_focus)
        if stood and self._button is not None:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """The first answer, not the first text: who decides and why is asked after what."""
        if self.isVisible() and self.fields:
            self._stand(next(iter(self.fields.values())))

    def _holds_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)
