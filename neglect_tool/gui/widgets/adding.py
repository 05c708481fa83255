"""The card where a photograph or scan is added: what is taken, the button, and the form beside the picture."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.photographs_state import PREVIEW, PhotographsState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.bars import Busy
from neglect_tool.gui.widgets.basics import Card, Columns, FlowBox, Label, column
from neglect_tool.gui.widgets.buttons import FILLED, OUTLINE, ActionButton
from neglect_tool.gui.widgets.canvas import Canvas
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.saying import tr

ADD, TAKE = tr("Add a photograph or scan"), tr("Take a photograph")
PROMISE = tr("The place and the camera’s details are taken out first. It is kept in the vault and nowhere else.")
DROP = tr("Or drop files anywhere on this page.")


class Adding(Card):
    """Says its limits before anything is chosen; the form takes their place while one is asked about."""

    choose, wanted = Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(gap=10)
        self._look = look
        self._limits, self._promise = Label("", "body"), Label(PROMISE, "small", "ink2")
        self.add = ActionButton(look, ADD, FILLED, icon="plus", key="A")
        self.add.clicked.connect(self.choose)
        self.shoot = ActionButton(look, TAKE, OUTLINE, icon="picture", key="T")
        self.shoot.clicked.connect(self.wanted)
        self.camera = False
        """Whether there is one."""
        self._or, self._waiting = Label(DROP, "small", "ink2"), Label("", "small", "ink2")
        self._said, self._busy_words = Label("", "body", "accent"), Label("", "body", "ink2")
        self._busy = Busy()
        self.form = FormView(look, "inset")
        self.preview = Canvas()
        self._side, lines = QWidget(), column(gap=4)
        self._side.setLayout(lines)
        lines.addWidget(self.preview)
        lines.addStretch(1)
        self.columns = Columns(((self.form, 3), (self._side, 2)), at_least=760)
        self.box.addWidget(self._limits)
        self.box.addWidget(self._promise)
        self.box.addWidget(FlowBox(self.add, self.shoot))
        parts: tuple[QWidget, ...] = (
            self._or, self._said, self._busy, self._busy_words, self._waiting, self.columns
        )  # fmt: skip
        for part in parts:
            self.box.addWidget(part)

    def show_adding(self, state: PhotographsState) -> None:
        """Draw this state."""
        self._limits.setText(state.limits)
        for part in (self._limits, self._promise, self.add, self._or):
            part.setVisible(state.form is None)
        self.shoot.setVisible(self.camera and state.form is None)
        for act in (self.add, self.shoot):
            act.setEnabled(state.can_add)
        self._busy.setVisible(bool(state.busy))
        for label, words in ((self._busy_words, state.busy), (self._said, state.said), (self._waiting, state.waiting)):
            label.setText(words)
            label.setVisible(bool(words))
        self.columns.setVisible(state.form is not None)
        self._side.setVisible(state.preview is not None)
        self.preview.show_image(state.preview, QSize(*PREVIEW), whole=True)
        self.preview.setAccessibleName(state.preview_words)
        self.form.show_form(state.form)

    def mark_drop(self, *, on: bool) -> None:
        """Files are held over the page, or not."""
        self.setProperty("card", "soft" if on else "true")
        self._or.setText(tr("Let go to add them.") if on else DROP)
        self.style().unpolish(self)
        self.style().polish(self)

    def take_focus(self) -> None:
        """The form, or the button."""
        if self.form.isVisible():
            self.form.take_focus()
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, width: int) -> None:
        """The picture below its form where there is little room."""
        self.columns.fit(width, self._look.theme.text)
