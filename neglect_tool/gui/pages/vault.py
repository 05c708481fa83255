"""The vault itself: who can open it, its key, its check, its backups, what is due to go, and its record."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from neglect_tool.gui.pages.page import PageHead, PageView
from neglect_tool.gui.presenters.forms import Field, FieldKind
from neglect_tool.gui.presenters.ports import Page, Place
from neglect_tool.gui.presenters.vault_state import OPENED, PRESENT, VaultState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Columns, Scrolled, column
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.vault_card import SectionCard
from neglect_tool.saying import tr

_KEPT = (FieldKind.TEXT, FieldKind.LONG, FieldKind.FILE, FieldKind.FOLDER, FieldKind.CHOICE)
_COLUMNS = (("who", "key", "disposal"), ("check", "backups"), ("record",))
"""Side by side, and the last below them; where there is little room, all in this order."""


class VaultPage(PageView):
    """A card a section; the one form that is open stands in the card that it belongs to."""

    INTENTS = ("act", "form_changed", "form_submit", "form_cancel", "form_offer")
    KEYS = (("Tab", "next button"), ("F6", "next card"), ("Esc", "leave it as it is"), ("Alt ←", "back"))
    act = Signal(str, str)
    form_changed, form_submit, form_cancel, form_offer = Signal(str, object), Signal(), Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._form_key, self._pressed, self._busy = "", ("", ""), False
        self._fields: tuple[Field, ...] = ()
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled()
        outer.addWidget(self.scrolled)
        self.head = PageHead(tr("Your vault"))
        self.scrolled.box.addWidget(self.head)
        self.cards: dict[str, SectionCard] = {}
        places = [QWidget() for _ in _COLUMNS]
        for place, keys in zip(places, _COLUMNS, strict=True):
            lines = column(gap=14)
            place.setLayout(lines)
            for key in keys:
                card = self.cards[key] = SectionCard(look, key)
                card.acted.connect(self._pass_on)
                card.hide()
                lines.addWidget(card)
            lines.addStretch(1)
        self.columns = Columns(((places[0], 1), (places[1], 1)), at_least=900)
        self.scrolled.box.addWidget(self.columns)
        self.scrolled.box.addWidget(places[2])
        self.scrolled.box.addStretch(1)
        self.form = FormView(look, "soft")
        self.form.changed.connect(self.form_changed)
        self.form.submitted.connect(self.form_submit)
        self.form.cancelled.connect(self.form_cancel)
        self.form.offer_taken.connect(self.form_offer)
        self._home = self.cards["who"].slot
        self._home.addWidget(self.form)

    def standing(self, page: Page) -> Place:
        """With what was typed, and which button opened the form; never a passphrase, nor a tick that must be set anew.

        It is kept inside the vault itself, as the record of what is done here is.
        """
        kept = tuple((each.name, each.value) for each in self._fields if each.kind in _KEPT and each.value)
        opened = ((OPENED, "\n".join(self._pressed)),) if self._form_key else ()
        typed = tuple((name, value) for name, value in kept if isinstance(value, str))
        return replace(super().standing(page), typed=(*opened, *typed) if opened else ())

    def _pass_on(self, section: str, key: str) -> None:
        self._pressed = section, key
        self.act.emit(section, key)

    def show_state(self, state: VaultState) -> None:
        """Draw this state."""
        self.head.subtitle.setText(state.subtitle)
        self.head.subtitle.setVisible(bool(state.subtitle))
        shown = {section.key: section for section in state.sections}
        if state.busy and not self._busy:
            self._park()
        for key, card in self.cards.items():
            card.setVisible(key in shown)
            if key in shown:
                card.show_section(shown[key], enabled=not state.busy)
        was, self._form_key = self._form_key, state.form.key if state.form else ""
        self._fields = state.form.fields if state.form else ()
        self._show_form(state)
        parked = isinstance(QApplication.focusWidget(), SectionCard)
        if self.hasFocus() or (parked and self._busy and not state.busy) or (was and not self._form_key):
            self._stand_again(same_form=was == self._form_key)
        self._busy = state.busy
        self.problem_shown.emit(state.problem)
        self.undo_shown.emit(False, False, "")  # noqa: FBT003 - Qt's signature
        self.announced.emit(state.announcement)
        if state.closed:
            QTimer.singleShot(0, self, lambda: self.vault_closed.emit(state.closed))

    def _park(self) -> None:
        """What has the focus cannot be used for a while: its card keeps it meanwhile."""
        focused = QApplication.focusWidget()
        card = next((card for card in self.cards.values() if focused and card.isAncestorOf(focused)), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_form(self, state: VaultState) -> None:
        card = self.cards.get(state.form_in)
        if card is not None and card.slot is not self._home:
            self._home = card.slot
            self._home.addWidget(self.form)
        self.form.setEnabled(not state.busy)
        self.form.show_form(state.form)

    def _stand_again(self, *, same_form: bool) -> None:
        """In the form that is still open, at the passphrase that did not fit; else at the button that was pressed."""
        if self._form_key:
            present = self.form.fields.get(PRESENT)
            if same_form and present is not None:
                present.take_focus()
            elif same_form:
                self.form.take_focus()
            return
        card = self.cards.get(self._pressed[0])
        buttons = card.every_button() if card is not None and card.isVisible() else {}
        target = buttons.get(self._pressed[1]) or next(iter(buttons.values()), None)
        if target is None:
            self.take_focus()
        else:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> list[tuple[SectionCard, QWidget]]:
        """The cards that the keyboard can go to, each with where in it."""
        shown = [(card, card.first_stop()) for card in self.cards.values() if not card.isHidden()]
        return [(card, stop) for card, stop in shown if stop is not None]

    def take_focus(self) -> None:
        """The first button, or the page where there is none yet."""
        stops = self._stops()
        (stops[0][1] if stops else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def next_part(self) -> None:
        """F6: the next card."""
        stops, focused = self._stops(), QApplication.focusWidget()
        at = next((n for n, (card, _) in enumerate(stops) if focused and card.isAncestorOf(focused)), -1)
        if stops:
            stops[(at + 1) % len(stops)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self) -> None:
        """One column where there is little room."""
        self.columns.fit(self.width() - 48, self.look.theme.text)
