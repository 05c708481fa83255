"""The form for a new family: a reference and a name, and nothing else is asked."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal

from neglect_tool.gui.pages.page import PageHead, PageView
from neglect_tool.gui.presenters.forms import Form
from neglect_tool.gui.presenters.new_family import NewFamilyState
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Scrolled, column
from neglect_tool.gui.widgets.buttons import OUTLINE, ActionButton
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.saying import tr


class NewFamilyPage(PageView):
    """One form."""

    INTENTS = ("form_changed", "form_submit", "form_cancel")
    KEYS = (("Enter", "keep"), ("Esc", "back to the caseload"))
    form_changed, form_submit, form_cancel = Signal(str, object), Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._known: Place | None = None
        self._form: Form | None = None
        outer = column(gap=0)
        self.setLayout(outer)
        scrolled = Scrolled((28, 20, 28, 24))
        outer.addWidget(scrolled)
        self.head = PageHead(tr("New family"))
        self.head.subtitle.setText(tr("A reference and a name are enough to begin."))
        scrolled.box.addWidget(self.head)
        self.form = FormView(look)
        self.form.changed.connect(self.form_changed)
        self.form.submitted.connect(self.form_submit)
        self.form.cancelled.connect(self.form_cancel)
        scrolled.box.addWidget(self.form)
        self.known = ActionButton(look, tr("Open the family with that reference"), OUTLINE, icon="family")
        self.known.clicked.connect(self._open_known)
        scrolled.box.addWidget(self.known, 0, Qt.AlignmentFlag.AlignLeft)
        scrolled.box.addStretch(1)

    def fit(self) -> None:
        """Lines of a length that is good to read."""
        self.form.setMaximumWidth(self.look.theme.px(680))

    def _open_known(self) -> None:
        if self._known is not None:
            self.place_wanted.emit(self._known)

    def show_state(self, state: NewFamilyState) -> None:
        """Draw this state."""
        self._known, self._form = state.known, state.form
        self.form.setEnabled(not state.busy)
        self.form.show_form(state.form)
        self.known.setVisible(state.known is not None)

    def standing(self, page: Page) -> Place:
        """With what was typed: there is no assessment yet that would keep it."""
        fields = self._form.fields if self._form is not None else ()
        typed = tuple((each.name, each.value) for each in fields if isinstance(each.value, str))
        return replace(super().standing(page), typed=typed)

    def come_back(self, place: Place) -> None:
        """The form as it was left."""
        for name, value in place.typed:
            if name in self.form.fields:
                self.form_changed.emit(name, value)
        super().come_back(place)

    def take_focus(self) -> None:
        """The first field."""
        self.form.take_focus()
