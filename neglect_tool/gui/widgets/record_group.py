"""The facts about one person, the family or the work; topics of which nothing is known take one line together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from neglect_tool.gui.presenters.record_state import IN_NO_EDITION, REFER_NOW, FactRow, Group, TopicRows
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Ends, FlowBox, Label, column, rule
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.chips import Chip
from neglect_tool.gui.widgets.form import FormView
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.marking import LOCK, MarkButton, MarkChips, MarkingForm
from neglect_tool.gui.widgets.standing import name_field
from neglect_tool.saying import tr


class FactLine(QWidget):
    """One fact: its text, who said so, and whether it is in no edition."""

    edit, remove, show_fact, mark = Signal(), Signal(), Signal(), Signal()

    def __init__(self, look: Look, line: str) -> None:
        super().__init__()
        box = column(gap=2, margins=(0, 2, 0, 4))
        self.setLayout(box)
        self._text, self._source = Label("", "body"), Label("", "small", "ink2")
        self._chip = Chip(look, IN_NO_EDITION, LOCK)
        self.fold = ActionButton(look, tr("Show"), LINK, compact=True)
        self.change = ActionButton(look, tr("Change"), LINK, compact=True)
        self.drop = ActionButton(look, tr("Remove"), LINK, compact=True)
        self.mark_button, self.marks = MarkButton(look), MarkChips(look)
        for button, signal in (
            (self.fold, self.show_fact), (self.change, self.edit), (self.mark_button, self.mark),
            (self.drop, self.remove),
        ):  # fmt: skip
            button.clicked.connect(signal)
        name_field(self.change, f"record:{line}")
        box.addWidget(self._text)
        box.addWidget(self._source)
        box.addWidget(self.marks)
        box.addWidget(FlowBox(self._chip, self.fold, self.change, self.mark_button, self.drop, gap=12))

    def show_row(self, fact: FactRow, topic: str) -> None:
        """Show this."""
        self._text.setText(tr("Folded, so that nobody reads it over your shoulder.") if fact.folded else fact.text)
        self._text.recolour("ink2" if fact.folded else "ink")
        self._source.setText(fact.source)
        self._source.setVisible(bool(fact.source))
        self._chip.setVisible(fact.restricted)
        self.fold.setVisible(fact.folds)
        self.fold.say(tr("Show") if fact.folded else tr("Fold"))
        self.marks.show_marks(fact.marks)
        self.mark_button.setVisible(not fact.restricted)
        self.mark_button.show_marks(f"{topic}. {fact.spoken}", fact.marks)
        for button in (self.fold, self.change, self.drop):
            button.setAccessibleName(f"{button.text()} {topic}")
            button.setAccessibleDescription(fact.spoken)


class TopicBlock(QWidget):
    """A topic with its facts."""

    edit, remove, show_fact, mark = Signal(str), Signal(str), Signal(str), Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._name = ""
        box = column(gap=2, margins=(0, 4, 0, 0))
        self.setLayout(box)
        self._title, self._note = Label("", "bodyb"), Label("", "cap", "ink2")
        facts = column(gap=2)
        for part in (self._title, self._note):
            box.addWidget(part)
        box.addLayout(facts)
        box.addWidget(rule())
        self.facts = Kept[FactRow, FactLine](
            facts, lambda fact: fact.line, self._make, lambda line, fact: line.show_row(fact, self._name)
        )

    def _make(self, fact: FactRow) -> FactLine:
        made = FactLine(self._look, fact.line)
        made.edit.connect(lambda: self.edit.emit(fact.line))
        made.remove.connect(lambda: self.remove.emit(fact.line))
        made.show_fact.connect(lambda: self.show_fact.emit(fact.line))
        made.mark.connect(lambda: self.mark.emit(fact.line))
        return made

    def show_topic(self, topic: TopicRows) -> None:
        """Show this."""
        self._name = topic.name
        self._title.setText(topic.name)
        self._note.setText(topic.note)
        self._note.setVisible(bool(topic.note))
        self._note.recolour("rust" if topic.note == REFER_NOW else "ink2")
        self.facts.show(topic.facts)


class GroupCard(Card):
    """All of them, the open form, and one way to add."""

    add = Signal(str, str, str)
    edit, remove, show_fact, mark = Signal(str), Signal(str), Signal(str), Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._offered: tuple[tuple[str, str], ...] = ()
        self.add_button = ActionButton(look, tr("Add"), OUTLINE, icon="plus", after="down")
        self._title = Label("", "leadb")
        self.box.addWidget(Ends(self._title, self.add_button))
        topics = column(gap=2)
        self.box.addLayout(topics)
        self.topics = Kept[TopicRows, TopicBlock](topics, lambda one: one.code, self._make, TopicBlock.show_topic)
        self.form, self.marking = FormView(look, "inset"), MarkingForm(look)
        self._empty = Label("", "small", "ink2")
        self.menu = QMenu(self)
        self.add_button.clicked.connect(self._open_menu)
        self.box.addWidget(self.form)
        self.box.addWidget(self.marking)
        self.box.addWidget(self._empty)

    def _make(self, _topic: TopicRows) -> TopicBlock:
        made = TopicBlock(self._look)
        made.edit.connect(self.edit)
        made.remove.connect(self.remove)
        made.show_fact.connect(self.show_fact)
        made.mark.connect(self.mark)
        return made

    def _open_menu(self) -> None:
        self.menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def show_group(self, group: Group) -> None:
        """Show this."""
        self._title.setText(group.title)
        self.topics.show(group.topics)
        self.form.show_form(group.form)
        self.marking.show_form(group.marking)
        self._empty.setText(tr("Nothing yet about: {empty}.", empty=group.empty) if group.empty else "")
        self._empty.setVisible(bool(group.empty))
        about = group.title[:1].casefold() + group.title[1:] if group.key in ("family", "work") else group.title
        self.add_button.say(tr("Add about {about}", about=about))
        self.add_button.setVisible(group.form is None)
        self.menu.setAccessibleName(self.add_button.text())
        if group.can_add != self._offered:
            self._offered = group.can_add
            self.menu.clear()
            for code, name in group.can_add:
                act = self.menu.addAction(name)
                act.triggered.connect(
                    lambda _on=False, code=code, group=group: self.add.emit(code, group.child, group.carer)
                )
