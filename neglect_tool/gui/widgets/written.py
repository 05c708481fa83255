"""A part of what is written: text boxes and records of several fields, all saved as they are typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from neglect_tool.gui.presenters.marks import TaskRow
from neglect_tool.gui.presenters.story_state import Row, Section, TextBox
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label, column, row
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.chips import Chip
from neglect_tool.gui.widgets.fields import TextBox as Box
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.marking import MarkButton, MarkChips, MarkingForm
from neglect_tool.gui.widgets.rows import TaskLine
from neglect_tool.gui.widgets.standing import name_field
from neglect_tool.saying import tr


class BoxView(QWidget):
    """A label, a hint, and a text box."""

    def __init__(self, look: Look, shown: TextBox) -> None:
        super().__init__()
        self.key = shown.key
        lines = column(gap=4)
        self.setLayout(lines)
        self._label = Label(shown.label, "bodyb")
        self._hint = Label(shown.hint, "small", "ink2")
        self.text = Box(look, shown.label)
        name_field(self.text, shown.key)
        self._label.setBuddy(self.text)
        lines.addWidget(self._label)
        lines.addWidget(self._hint)
        lines.addWidget(self.text)

    def show_box(self, shown: TextBox) -> None:
        """Take over its text."""
        self._label.setText(shown.label)
        self._hint.setText(shown.hint)
        self._hint.setVisible(bool(shown.hint))
        self.text.setAccessibleName(shown.label)
        self.text.setAccessibleDescription(shown.hint)
        self.text.show_text(shown.text)


class RowView(QWidget):
    """A record: its fields, what a panel would miss, who may not read it, and a way to take it out."""

    changed = Signal(str, str, object)
    removed, marked = Signal(str), Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.key = ""
        lines = column(gap=4)
        self.setLayout(lines)
        self.form = FormView(look, "inset")
        self.form.changed.connect(lambda field, value: self.changed.emit(self.key, field, value))
        lines.addWidget(self.form)
        self.chips = MarkChips(look)
        lines.addWidget(self.chips)
        foot = row()
        self._wants = Label("", "small", "ochre")
        self.remove = ActionButton(look, tr("Remove"), LINK)
        self.remove.clicked.connect(lambda: self.removed.emit(self.key))
        self.mark = MarkButton(look)
        self.mark.clicked.connect(lambda: self.marked.emit(self.key))
        self.marking = MarkingForm(look, self.mark)
        foot.addWidget(self._wants, 1)
        foot.addWidget(self.mark)
        foot.addWidget(self.remove)
        lines.addLayout(foot)
        lines.addWidget(self.marking)

    def show_row(self, shown: Row) -> None:
        """Take over its fields."""
        self.key = shown.key
        self.form.show_form(shown.form, take_focus=False)
        self._wants.setText(shown.wants)
        self.remove.setVisible(shown.can_remove)
        self.remove.setAccessibleName(tr("Remove {named}", named=shown.named or shown.form.title).strip())
        self.chips.show_marks(shown.marks)
        self.mark.setVisible(shown.can_mark and shown.marking is None)
        self.mark.show_marks(shown.named or shown.form.title, shown.marks)
        self.marking.show_form(shown.marking)

    def home(self) -> QWidget:
        """Where to answer first: a choice that nobody has made, by its first answer, or the first text."""
        views = tuple(self.form.fields.values())
        chosen = [any(pill.isChecked() for pill in view.pills.values()) for view in views]
        view = next((view for view, made in zip(views, chosen, strict=True) if not made), views[0])
        return next(iter(view.pills.values()), view.control)


class SectionCard(Card):
    """A part of the page."""

    text_changed = Signal(str, str)
    row_changed = Signal(str, str, object)
    add_row = Signal()
    remove_row = Signal(str)
    way_taken = Signal(object)
    row_made = Signal(object)
    """A row was made, whose form that marks it is to be joined."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(gap=12)
        self._look = look
        self._id = ""
        self._chip = Chip(look, "")
        self._title = self.heading(title, self._chip)
        self._line = Label("", "body", "ink2")
        self.box.addWidget(self._line)
        ways, boxes, rows = column(gap=0), column(gap=14), column(gap=10)
        self.box.addLayout(ways)
        self.box.addLayout(boxes)
        self.box.addLayout(rows)
        self.ways = Kept[TaskRow, TaskLine](ways, lambda way: way.place, self._make_way, TaskLine.show_task)
        self.boxes = Kept[TextBox, BoxView](boxes, lambda shown: shown.key, self._make_box, BoxView.show_box)
        self.rows = Kept[Row, RowView](rows, lambda shown: shown.key, self._make_row, RowView.show_row)
        self.add = ActionButton(look, "", OUTLINE, icon="plus")
        self.add.clicked.connect(self.add_row)
        self.box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_way(self, way: TaskRow) -> TaskLine:
        made = TaskLine(self._look)
        made.chosen.connect(lambda: self.way_taken.emit(way.place))
        return made

    def _make_box(self, shown: TextBox) -> BoxView:
        made = BoxView(self._look, shown)
        made.text.edited.connect(lambda text: self.text_changed.emit(shown.key, text))
        return made

    def _make_row(self, _shown: Row) -> RowView:
        made = RowView(self._look)
        made.changed.connect(self.row_changed)
        made.removed.connect(self.remove_row)
        self.row_made.emit(made)
        return made

    def show_section(self, section: Section) -> None:
        """Show this part."""
        self._id = section.id
        self._title.setText(section.title)
        self._chip.say(section.chip)
        self._chip.setVisible(bool(section.chip))
        self._line.setText(section.line)
        self._line.setVisible(bool(section.line))
        self.ways.show(section.ways)
        self.boxes.show(section.boxes)
        self.rows.show(section.rows)
        self.add.setVisible(bool(section.add))
        self.add.say(section.add)

    def place(self, key: str) -> QWidget | None:
        """Where to answer what has that key; with the part's own id or "", the first or the button that adds one."""
        for box in self.boxes.widgets:
            if key in (box.key, self._id, ""):
                return box.text
        for record in self.rows.widgets:
            if key in (record.key, self._id, ""):
                return record.home()
        return self.add if key in (self._id, "") and not self.add.isHidden() else None

    def holds_focus(self) -> bool:
        """Whether the cursor is in this part."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)
