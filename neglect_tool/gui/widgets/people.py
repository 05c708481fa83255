"""A list of children, carers or visits in two lines each, with the way to change and to add one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.presenters.family_state import PersonRow
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label, column, row, rule
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.saying import tr


class PersonLine(QWidget):
    """One of them."""

    edit = Signal()
    remove = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        outer = column(gap=6, margins=(0, 4, 0, 0))
        self.setLayout(outer)
        body = row(gap=4)
        words = column(gap=0)
        self._name = Label("", "bodyb")
        self._line = Label("", "small", "ink2")
        words.addWidget(self._name)
        words.addWidget(self._line)
        self.change = ActionButton(look, tr("Change"), LINK)
        self.drop = ActionButton(look, tr("Remove"), LINK)
        self.change.clicked.connect(self.edit)
        self.drop.clicked.connect(self.remove)
        body.addLayout(words, 1)
        body.addWidget(self.change)
        body.addWidget(self.drop)
        outer.addLayout(body)
        outer.addWidget(rule())

    def show_person(self, person: PersonRow) -> None:
        """Show this one."""
        self._name.setText(person.name)
        self._line.setText(person.line)
        self._line.setVisible(bool(person.line))
        self.change.setAccessibleName(tr("Change {name}", name=person.name))
        self.drop.setAccessibleName(tr("Remove {name}", name=person.name))
        self.drop.setVisible(person.can_remove)


class PeopleList(QWidget):
    """All of one kind, under a heading where they have none of their own."""

    edit = Signal(str)
    remove = Signal(str)

    def __init__(self, look: Look, none: str, heading: str = "") -> None:
        super().__init__()
        self._look = look
        box = column(gap=2)
        self.setLayout(box)
        if heading:
            box.addWidget(Label(heading, "smallb", "ink2"))
        self._none = Label(none, "body", "ink2")
        box.addWidget(self._none)
        lines = column(gap=0)
        box.addLayout(lines)
        self.lines = Kept[PersonRow, PersonLine](lines, lambda one: one.id, self._make, PersonLine.show_person)

    def _make(self, person: PersonRow) -> PersonLine:
        made = PersonLine(self._look)
        made.edit.connect(lambda: self.edit.emit(person.id))
        made.remove.connect(lambda: self.remove.emit(person.id))
        return made

    def show_people(self, people: tuple[PersonRow, ...]) -> None:
        """Show these."""
        self._none.setVisible(not people)
        self.lines.show(people)


class PeopleCard(Card):
    """The same in a card of its own, with the way to add one."""

    edit = Signal(str)
    remove = Signal(str)
    add = Signal()

    def __init__(self, look: Look, title: str, add: str, none: str) -> None:
        super().__init__()
        self.add_button = ActionButton(look, add, OUTLINE, icon="plus")
        self.add_button.clicked.connect(self.add)
        self.heading(title, self.add_button)
        self._list = PeopleList(look, none)
        self._list.edit.connect(self.edit)
        self._list.remove.connect(self.remove)
        self.box.addWidget(self._list)

    def show_people(self, people: tuple[PersonRow, ...]) -> None:
        """Show these."""
        self._list.show_people(people)
