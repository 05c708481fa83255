"""Where a jot is written: the box, its mark under the thumbs, and a way to keep it without a keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from neglect_tool.domain.work import Mark
from neglect_tool.gui.presenters.visit_state import MARKS
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import column, row
from neglect_tool.gui.widgets.even import Even
from neglect_tool.gui.widgets.fields import TextBox
from neglect_tool.gui.widgets.jots import ICONS
from neglect_tool.gui.widgets.standing import name_field
from neglect_tool.gui.widgets.touch import TouchButton
from neglect_tool.saying import tr


class JotBox(TextBox):
    """Enter keeps what is written, Shift and Enter begin a line."""

    kept = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Jot"), role="lead")
        self.setPlaceholderText(tr("What you see and hear"))
        name_field(self, "jot")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is not a line here."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if not event.isAutoRepeat():
                self.kept.emit()
        else:
            super().keyPressEvent(event)


class Writing(QWidget):
    """The box with Keep beside it, and the four marks below; the mark that was used last stays."""

    kept, mark_chosen = Signal(), Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        lines = column(gap=12)
        self.setLayout(lines)
        self.box, self.keep = JotBox(look), TouchButton(look, tr("Keep"))
        self.keep.say(tr("Keep"), tr("Enter"), tr("Keep this jot"))
        self.keep.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.box.kept.connect(self.kept)
        self.keep.clicked.connect(self.kept)
        beside = row(gap=10)
        beside.addWidget(self.box, 1)
        beside.addWidget(self.keep)
        lines.addLayout(beside)
        self.marks = {mark: TouchButton(look, words, icon=ICONS[mark], choice=True) for mark, words in MARKS.items()}
        within = Qt.ShortcutContext.WindowShortcut
        for place, (mark, button) in enumerate(self.marks.items(), start=1):
            button.clicked.connect(lambda _on=False, mark=mark: self._choose(mark))
            button.setAccessibleDescription(tr("Key: Alt {place}", place=place))
            QShortcut(QKeySequence(f"Alt+{place}"), self, button.click, context=within)
        lines.addWidget(Even(*self.marks.values()))

    def _choose(self, mark: Mark) -> None:
        self.mark_chosen.emit(mark.value)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_mark(self, mark: Mark) -> None:
        """Mark the one that the next jot gets."""
        for each, button in self.marks.items():
            button.setChecked(each is mark)
            button.say(MARKS[each], name=f"{MARKS[each]}{tr(', chosen') if each is mark else ''}")
