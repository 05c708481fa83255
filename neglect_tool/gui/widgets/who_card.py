"""Who is who: drawn, or read as a list in which each can be changed and taken out; both say the same."""

from PySide6.QtCore import Signal

from neglect_tool.gui.presenters.family_state import FamilyState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, FlowBox, Label
from neglect_tool.gui.widgets.buttons import LINK, OUTLINE, ActionButton
from neglect_tool.gui.widgets.genogram import Genogram
from neglect_tool.gui.widgets.people import PeopleList
from neglect_tool.saying import tr

KEY = tr("Circle: said to be a woman. Square: said to be a man. Rounded: not said. Triangle: not born yet.")


class WhoCard(Card):
    """The genogram and its twin."""

    edit = Signal(str)
    """"child:ruby"."""
    edit_child, remove_child = Signal(str), Signal(str)
    edit_carer, remove_carer = Signal(str), Signal(str)
    add_child, add_carer = Signal(), Signal()
    as_list = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._listed = False
        self.turn = ActionButton(look, tr("Read as a list"), LINK, icon="list", compact=True)
        self.turn.clicked.connect(lambda: self.as_list.emit(not self._listed))
        self.heading(tr("Who is who"), self.turn)
        self.drawn = Genogram(look)
        self.drawn.chosen.connect(self.edit)
        self._key = Label(KEY, "cap", "ink2")
        self.children_ = PeopleList(look, tr("Nobody yet. A child not yet born counts too."), tr("Children"))
        self.carers = PeopleList(
            look, tr("Nobody yet. Anyone who looks after a child counts, in the home or not."), tr("Carers")
        )
        self.children_.edit.connect(self.edit_child)
        self.children_.remove.connect(self.remove_child)
        self.carers.edit.connect(self.edit_carer)
        self.carers.remove.connect(self.remove_carer)
        self.add_button = ActionButton(look, tr("Add a child"), OUTLINE, icon="plus")
        self.add_button.clicked.connect(self.add_child)
        carer = ActionButton(look, tr("Add a carer"), OUTLINE, icon="plus")
        carer.clicked.connect(self.add_carer)
        for part in (self.drawn, self._key, self.children_, self.carers, FlowBox(self.add_button, carer)):
            self.box.addWidget(part)

    def show_state(self, state: FamilyState) -> None:
        """Show everybody; with nobody yet there is nothing to draw."""
        drawn = bool(state.people) and not state.as_list
        self._listed = state.as_list
        self.turn.setVisible(bool(state.people))
        self.turn.icon_name = "family" if state.as_list else "list"
        self.turn.say(tr("See it drawn") if state.as_list else tr("Read as a list"))
        self.drawn.show_people(state.people)
        for part, seen in (
            (self.drawn, drawn),
            (self._key, drawn),
            (self.children_, not drawn),
            (self.carers, not drawn),
        ):
            part.setVisible(seen)
        self.children_.show_people(state.children)
        self.carers.show_people(state.carers)
