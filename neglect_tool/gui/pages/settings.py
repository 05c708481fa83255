"""Settings: how the window looks and answers, and what it is made of; it needs no family."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from neglect_tool.gui.pages.page import PageHead, PageView
from neglect_tool.gui.presenters.settings_state import SettingsState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Columns, Scrolled, column
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.vault_card import SectionCard
from neglect_tool.saying import tr

_COLUMNS = (("backups", "about"), ("strategy", "packs"))
"""Beside each other below the choices; where there is little room, all in this order."""


class SettingsPage(PageView):
    """The choices, which count at once, and a card for each thing to be read."""

    INTENTS = ("form_changed", "act", "refresh")
    KEYS = (("Tab", "next choice"), ("Ctrl + −", "larger, smaller"), ("F6", "next card"), ("Alt ←", "back"))
    form_changed, act = Signal(str, object), Signal(str, str)
    refresh = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled()
        outer.addWidget(self.scrolled)
        self.head = PageHead(tr("Settings"))
        self.head.subtitle.setText(tr("For this laptop. Each choice counts at once."))
        self.scrolled.box.addWidget(self.head)
        self.form = FormView(look)
        self.form.changed.connect(self.form_changed)
        self.form.setAccessibleName(tr("How it looks and answers"))
        left, right = QWidget(), QWidget()
        self.cards: dict[str, SectionCard] = {}
        for place, keys in zip((left, right), _COLUMNS, strict=True):
            lines = column(gap=14)
            place.setLayout(lines)
            if place is left:
                lines.addWidget(self.form)
            for key in keys:
                card = self.cards[key] = SectionCard(look, key)
                card.acted.connect(self.act)
                card.hide()
                lines.addWidget(card)
            lines.addStretch(1)
        self.columns = Columns(((left, 1), (right, 1)), at_least=900)
        self.scrolled.box.addWidget(self.columns)
        self.scrolled.box.addStretch(1)

    def show_state(self, state: SettingsState) -> None:
        """Draw this state."""
        self.form.show_form(state.form, take_focus=False)
        shown = {section.key: section for section in state.sections}
        for key, card in self.cards.items():
            card.setVisible(key in shown)
            if key in shown:
                card.show_section(shown[key], enabled=True)
        self.problem_shown.emit(None)
        self.undo_shown.emit(False, False, "")  # noqa: FBT003 - Qt's signature
        self.announced.emit(state.announcement)

    def take_focus(self) -> None:
        """The first choice."""
        first = next(iter(self.form.fields.values()), None)
        if first is None:
            super().take_focus()
        else:
            first.take_focus()

    def next_part(self) -> None:
        """F6: the choices, then each card with something to do or to read."""
        stops = [(card, card.first_stop()) for card in self.cards.values() if not card.isHidden()]
        parts = [(card, stop) for card, stop in stops if stop is not None]
        focused = QApplication.focusWidget()
        at = next((n for n, (card, _) in enumerate(parts) if focused and card.isAncestorOf(focused)), -1)
        if at + 1 == len(parts):
            self.take_focus()
        else:
            parts[at + 1][1].setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self) -> None:
        """One column where there is little room."""
        self.columns.fit(self.width() - 48, self.look.theme.text)
