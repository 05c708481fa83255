"""The right side of sorting: about whom, from whom, and what it will be kept as."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from neglect_tool.domain.work import SortedTo
from neglect_tool.gui.presenters.sort_state import Pick, SortState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Label, column, row
from neglect_tool.gui.widgets.buttons import OUTLINE, ActionButton
from neglect_tool.gui.widgets.even import Even
from neglect_tool.gui.widgets.fields import Line, SearchLine
from neglect_tool.gui.widgets.standing import name_field
from neglect_tool.gui.widgets.touch import TOUCH_LEAST, TouchButton
from neglect_tool.saying import tr

ELSEWHERE = (
    ("C", SortedTo.CHRONOLOGY, tr("Chronology"), "clock"),
    ("X", SortedTo.NOT_EVIDENCE, tr("Not evidence"), "cross"),
    ("V", SortedTo.VOICE, tr("Child’s voice"), "speech"),
    ("W", SortedTo.VIEW, tr("Carer’s view"), "person"),
    ("S", SortedTo.STRENGTH, tr("Strength"), "plus"),
)
"""Keys, places, words and icons of where a jot may go that is not an item."""


class Picks(QWidget):
    """A question with everyone listed; nothing is chosen that a person did not choose."""

    picked = Signal(str)

    def __init__(self, look: Look, question: str) -> None:
        super().__init__()
        self._look, self._question = look, question
        box = column(gap=6)
        self.setLayout(box)
        box.addWidget(Label(question, "bodyb"))
        self._even = Even(gap=8)
        box.addWidget(self._even)
        self.buttons: dict[str, TouchButton] = {}

    def show_picks(self, picks: tuple[Pick, ...]) -> None:
        """Show these."""
        self.setVisible(bool(picks))
        if list(self.buttons) != [one.id for one in picks]:
            self.buttons = {one.id: self._make(one) for one in picks}
        for one in picks:
            self.buttons[one.id].setChecked(one.chosen)
            chosen = tr(", chosen") if one.chosen else ""
            self.buttons[one.id].say(one.name, name=f"{self._question} {one.name}{chosen}")
        self._even.put(tuple(self.buttons.values()))

    def _make(self, one: Pick) -> TouchButton:
        made = TouchButton(self._look, one.name, choice=True, high=TOUCH_LEAST)
        made.clicked.connect(lambda: self.picked.emit(one.id))
        name_field(made, f"pick:{self._question}:{one.id}")
        return made


class Whose(QWidget):
    """Child, carer and, for what one was told, where it comes from and who said it."""

    by_changed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        box = column(gap=12)
        self.setLayout(box)
        self.children_ = Picks(look, tr("About which child?"))
        self.carers = Picks(look, tr("And which carer?"))
        self.sources = Picks(look, tr("Where does it come from?"))
        self._asked = Label(tr("Who said it?"), "bodyb")
        self.by = Line(look, tr("Who said it?"))
        self.by.setMinimumHeight(TOUCH_LEAST)
        self.by.textEdited.connect(self.by_changed)
        name_field(self.by, "by")
        for part in (self.children_, self.carers, self.sources, self._asked, self.by):
            box.addWidget(part)

    def show_whose(self, state: SortState) -> None:
        """Show what was chosen."""
        for part, picks in (
            (self.children_, state.children), (self.carers, state.carers), (self.sources, state.sources)
        ):  # fmt: skip
            part.show_picks(picks if state.jots else ())
        self._asked.setVisible(bool(state.sources))
        self.by.setVisible(bool(state.sources))
        self.by.show_text(state.by)


class KeptAs(Card):
    """What it will be, before it is."""

    def __init__(self) -> None:
        super().__init__("inset", gap=2, margins=(14, 10, 14, 10))
        self._head, self._text = Label("", "bodyb"), Label("", "small", "ink2")
        self._lacks = Label("", "smallb", "accent")
        for part in (Label(tr("It will be kept as"), "smallb", "ink2"), self._head, self._text, self._lacks):
            self.box.addWidget(part)

    def show_kept(self, state: SortState) -> None:
        """Say it, and what has to be chosen first."""
        self.setVisible(bool(state.jots))
        self._head.setText(state.headline)
        self._head.setVisible(bool(state.headline))
        self._text.setText(state.kept_as)
        self._lacks.setText(state.lacks)
        self._lacks.setVisible(bool(state.lacks))


class SortSide(QWidget):
    """Another item, for whom, what it will be, and the ways to keep it."""

    sent = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        box = column(gap=10)
        self.setLayout(box)
        self.search = SearchLine(look, tr("Another item"), "/")
        self.search.setPlaceholderText(tr("Another item…"))
        self.search.setMinimumHeight(TOUCH_LEAST)
        name_field(self.search, "search")
        self.whose, self.kept_as = Whose(look), KeptAs()
        self.keep = TouchButton(look, tr("Keep as evidence"), icon="tick", filled=True, key="Enter")
        self.others = {
            to: TouchButton(look, words, icon=icon, high=TOUCH_LEAST, key=key) for key, to, words, icon in ELSEWHERE
        }
        for to, button in self.others.items():
            button.say(
                button.text(), name=tr("Sort as: {text}", text=button.text())
            )  # the rail has a Chronology of its own
            button.clicked.connect(lambda _on=False, to=to: self.sent.emit(to.value))
        for part in (self.search, self.whose, self.kept_as, self.keep, Even(*self.others.values(), gap=8)):
            box.addWidget(part)

    def show_side(self, state: SortState) -> None:
        """Show what was chosen and what comes of it."""
        self.search.show_text(state.wanted)
        self.whose.show_whose(state)
        self.kept_as.show_kept(state)


class UndoBar(QFrame):
    """What the last step was, and the way to take it back."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("bar", "foot")
        line = row(gap=12, margins=(22, 8, 22, 8))
        self.setLayout(line)
        self._words = Label("", "body")
        self.button = ActionButton(look, tr("Undo"), OUTLINE, icon="undo", key="Ctrl Z")
        self.button.setMinimumHeight(TOUCH_LEAST)
        line.addWidget(self._words, 1)
        line.addWidget(self.button)

    def say(self, words: str) -> None:
        """Say what would be taken back; nothing: it is away."""
        self._words.setText(words)
        self.setVisible(bool(words))
