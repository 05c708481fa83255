"""One widget that draws every form: a label above each field, what is wrong beneath it, one verb to keep it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from neglect_tool.gui.presenters.forms import Field, FieldKind, FieldValue, Form
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, FlowBox, Label, clear, column, row
from neglect_tool.gui.widgets.buttons import FILLED, LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.fields import Line, Pill, TextBox
from neglect_tool.gui.widgets.flow import Flow
from neglect_tool.gui.widgets.standing import name_field
from neglect_tool.saying import tr

Changed = Callable[[str, FieldValue], None]


class FieldView(QWidget):
    """One question of a form."""

    def __init__(self, look: Look, field: Field, changed: Changed) -> None:
        super().__init__()
        self.kind = field.kind
        self._look = look
        self._name = field.name
        self._changed = changed
        self._box = column(gap=4)
        self.setLayout(self._box)
        self._label = Label(field.label, "bodyb")
        self._hint = Label(field.hint, "small", "ink2")
        self._wrong = Label("", "smallb", "rust")
        if field.kind is not FieldKind.TICK:
            self._box.addWidget(self._label)
        self._box.addWidget(self._hint)
        self.pills: dict[str, Pill] = {}
        self.control: QWidget = _MAKERS[field.kind](self, field)
        self._box.addWidget(self._wrong)
        self._label.setBuddy(self.control)
        self.show_field(field)

    def show_field(self, field: Field) -> None:
        """Take over value, choices and what is wrong."""
        if field.kind in (FieldKind.CHOICE, FieldKind.SEVERAL) and tuple(self.pills) != tuple(
            v for v, _ in field.choices
        ):
            self._fill_pills(field)
        if isinstance(self.control, (Line, TextBox)):
            self.control.show_text(field.value if isinstance(field.value, str) else "")
            self.control.setAccessibleDescription(" ".join(part for part in (field.hint, field.wrong) if part))
        if isinstance(self.control, Label):
            self.control.setText(str(field.value))
            self.control.setAccessibleName(f"{field.label}: {field.value}")
            for part in (self._label, self.control):
                part.setVisible(bool(field.value))
        for value, pill in self.pills.items():
            held = field.value if isinstance(field.value, tuple) else (field.value,)
            pill.setChecked(value in held if field.kind is not FieldKind.TICK else field.value is True)
            pill.setAccessibleDescription(field.wrong)
        self._value = field.value
        self._hint.setText(field.hint)
        self._hint.setVisible(bool(field.hint))
        self._wrong.setText(field.wrong)
        self._wrong.setVisible(bool(field.wrong))

    def _line(self, field: Field) -> QWidget:
        line = Line(self._look, field.label, hidden=field.kind is FieldKind.HIDDEN)
        line.textEdited.connect(lambda text: self._changed(self._name, text))
        self._box.addWidget(line)
        return line

    def _long(self, field: Field) -> QWidget:
        box = TextBox(self._look, field.label)
        box.edited.connect(lambda text: self._changed(self._name, text))
        self._box.addWidget(box)
        return box

    def _file(self, field: Field) -> QWidget:
        line = Line(self._look, field.label)
        line.textEdited.connect(lambda text: self._changed(self._name, text))
        look_for = ActionButton(self._look, tr("Look for it"), OUTLINE, icon="folder")
        look_for.setAccessibleName(tr("Look for it: {label}", label=field.label))
        look_for.clicked.connect(self._pick_file)
        beside = row()
        beside.addWidget(line, 1)
        beside.addWidget(look_for)
        self._box.addLayout(beside)
        return line

    def _pick_file(self) -> None:
        if self.kind is FieldKind.FOLDER:
            path = QFileDialog.getExistingDirectory(self, self._label.text())
        else:
            path, _kind = QFileDialog.getOpenFileName(self, self._label.text())
        if path:
            self._changed(self._name, path)

    def _shown(self, field: Field) -> QWidget:  # noqa: ARG002 - as every kind
        words = Label("", "leadb")
        self._box.addWidget(words)
        return words

    def _choices(self, field: Field) -> QWidget:
        holder = QWidget()
        self._flow = Flow(8)
        holder.setLayout(self._flow)
        self._box.addWidget(holder)
        self._fill_pills(field)
        return holder

    def _fill_pills(self, field: Field) -> None:
        clear(self._flow)
        self.pills.clear()
        for value, words in field.choices:
            pill = Pill(self._look, words, field.label, box=field.kind is FieldKind.SEVERAL)
            pill.clicked.connect(lambda _on=False, value=value: self._pressed(value))
            self._flow.addWidget(pill)
            self.pills[value] = pill

    def _tick(self, field: Field) -> QWidget:
        pill = Pill(self._look, field.label, box=True)
        pill.clicked.connect(lambda: self._changed(self._name, self._value is not True))
        self._box.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        self.pills[""] = pill
        return pill

    def _pressed(self, value: str) -> None:
        if self.kind is FieldKind.CHOICE:
            self._changed(self._name, value)
            return
        held = self._value if isinstance(self._value, tuple) else ()
        self._changed(self._name, tuple(v for v in self.pills if (v in held) != (v == value)))

    @property
    def is_wrong(self) -> bool:
        """Whether something is said to be wrong here."""
        return not self._wrong.isHidden()

    def name_after(self, form: str) -> None:
        """Name its parts, so that the cursor can come back to them."""
        name_field(self.control, f"{form}/{self._name}")
        for value, pill in self.pills.items():
            name_field(pill, f"{form}/{self._name}/{value}")

    def say_again(self) -> None:
        """Send the answer as it stands, changed or not."""
        self._changed(self._name, self._value)

    def take_focus(self) -> None:
        """Put the cursor here."""
        target = next(iter(self.pills.values()), None) or self.control
        target.setFocus(Qt.FocusReason.OtherFocusReason)


_MAKERS: dict[FieldKind, Callable[[FieldView, Field], QWidget]] = {
    FieldKind.TEXT: FieldView._line,
    FieldKind.DATE: FieldView._line,
    FieldKind.HIDDEN: FieldView._line,
    FieldKind.LONG: FieldView._long,
    FieldKind.CHOICE: FieldView._choices,
    FieldKind.SEVERAL: FieldView._choices,
    FieldKind.TICK: FieldView._tick,
    FieldKind.FILE: FieldView._file,
    FieldKind.FOLDER: FieldView._file,
    FieldKind.SHOWN: FieldView._shown,
}
"""How each kind of field is made; a test holds that no kind is forgotten."""


class FormView(Card):
    """An open form; it is made afresh for another key and otherwise kept, so that the cursor stays where it is."""

    changed = Signal(str, object)
    submitted = Signal()
    cancelled = Signal()
    offer_taken = Signal()

    def __init__(self, look: Look, kind: str = "true") -> None:
        super().__init__(kind, gap=12)
        self._look = look
        self._shape: tuple[object, ...] = ()
        self.fields: dict[str, FieldView] = {}
        self._asked = False
        """Whether it was submitted and the answer, taken or refused, has not come yet."""
        self.submitted.connect(self._await_answer)
        self.changed.connect(self._go_on_writing)
        self.hide()

    def _await_answer(self) -> None:
        self._asked = True

    def _go_on_writing(self) -> None:
        self._asked = False

    def show_form(self, form: Form | None, *, take_focus: bool = True) -> None:
        """Draw this form, or nothing."""
        if form is None:
            self._shape, self._asked = (), False
            self.hide()
            return
        # A form without a button is one row's own place: it shows another row without being made afresh.
        shape = (form.key if form.submit else "", tuple((field.name, field.kind) for field in form.fields))
        fresh = shape != self._shape
        if fresh:
            self._shape, self._asked = shape, False
            self._build(form)
        for field in form.fields:
            self.fields[field.name].show_field(field)
            self.fields[field.name].name_after(form.key)
        if form.submit:
            self._title.setText(form.title)
            self._note.setText(form.note)
            self._note.setVisible(bool(form.note))
            said = f"{form.problem.what} {form.problem.remedy}".strip() if form.problem else ""
            self._problem.setText(said)
            self._problem.setVisible(bool(said))
            self.submit.say(form.submit)
            self.offer.say(form.offer)
            self.offer.setVisible(bool(form.offer))
        self.show()
        if fresh and take_focus:
            QTimer.singleShot(0, self, self.take_focus)
        if self._asked and any(field.wrong for field in form.fields):
            self._asked = False
            QTimer.singleShot(0, self, self._stand_at_wrong)

    def _stand_at_wrong(self) -> None:
        """Put the cursor where something is wrong, with what is wrong in view."""
        view = next((view for view in self.fields.values() if view.is_wrong), None)
        if view is not None and self.isVisible():
            self._stand(view)

    def _stand(self, view: FieldView) -> None:
        """Put the cursor in a field, and the whole of it in view."""
        view.take_focus()
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            around.ensureWidgetVisible(view, 0, 24)

    def take_focus(self) -> None:
        """Put the cursor in the first field to write in, so that what is typed next is text; else in the first."""
        if self.isVisible() and self.fields:
            views = tuple(self.fields.values())
            self._stand(next((view for view in views if isinstance(view.control, (Line, TextBox))), views[0]))

    def _build(self, form: Form) -> None:
        clear(self.box)
        self._title = Label(form.title, "leadb")
        self._note = Label(form.note, "small", "ink2")
        self._problem = Label("", "bodyb", "rust")
        if form.submit:
            self.box.addWidget(self._title)
            self.box.addWidget(self._note)
        self.fields = {field.name: FieldView(self._look, field, self.changed.emit) for field in form.fields}
        for view in self.fields.values():
            self.box.addWidget(view)
        if not form.submit:
            return
        self.box.addWidget(self._problem)
        self.submit = ActionButton(self._look, form.submit, FILLED)
        self.cancel = ActionButton(self._look, form.cancel, LINK, key="Esc")
        self.submit.clicked.connect(self.submitted)
        self.cancel.clicked.connect(self.cancelled)
        self.offer = ActionButton(self._look, form.offer, LINK, icon="plus")
        self.offer.clicked.connect(self.offer_taken)
        self.box.addWidget(FlowBox(self.submit, self.offer, self.cancel))

    def hold(self) -> None:
        """Have an open form kept as it stands, even one in which nothing was changed yet."""
        views = [view for view in self.fields.values() if view.kind is not FieldKind.HIDDEN]
        if self.isVisible() and hasattr(self, "submit") and views:
            views[0].say_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line keeps the form; Esc leaves it as it was."""
        has_buttons = bool(self._shape) and hasattr(self, "submit")
        if has_buttons and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        elif has_buttons and event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
