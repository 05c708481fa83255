"""Change over time: a child's domains over the profiles as pictures or as a table, and two profiles side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from neglect_tool.gui.pages.page import PageHead, PageView
from neglect_tool.gui.presenters.change_state import SIDES, TABLE, ChangeState, DriftRow, MoveRow, Sides, Sight
from neglect_tool.gui.presenters.grading_state import Tab
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Card, Columns, FlowBox, Label, Scrolled, clear, column, row
from neglect_tool.gui.widgets.buttons import PLAIN, ActionButton
from neglect_tool.gui.widgets.change_matrix import ChangeMatrix
from neglect_tool.gui.widgets.change_rows import DriftLine, MoveLine
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.gui.widgets.menu_button import MenuButton
from neglect_tool.gui.widgets.need import NeedCard
from neglect_tool.gui.widgets.plain_table import PlainTable
from neglect_tool.gui.widgets.standing import name_field, stand_at
from neglect_tool.gui.widgets.switcher import ChildTab
from neglect_tool.saying import tr

WAYS = (
    (Sight.MATRIX, tr("Pictures"), "P"),
    (Sight.TABLE, tr("As a table"), "T"),
    (Sight.SIDES, tr("Side by side"), "S"),
)


class ChangePage(PageView):
    """Draws one child's series; every tab, row and key is an intent."""

    INTENTS = (
        "choose_child", "move_child", "choose_sight", "choose_before", "choose_after", "choose_domain", "undo", "redo",
    )  # fmt: skip
    KEYS = (
        ("↑ ↓", "domain"), ("Enter", "item by item"), ("T", "table"), ("S", "side by side"), ("P", "pictures"),
        ("[ ]", "child"), ("← →", "profiles"), ("Alt ←", "back"),
    )  # fmt: skip
    choose_child, move_child, choose_sight = Signal(str), Signal(int), Signal(str)
    choose_before, choose_after, choose_domain = Signal(str), Signal(str), Signal(str)
    undo, redo = Signal(), Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.state: ChangeState | None = None
        outer = column(gap=0)
        self.setLayout(outer)
        self.scrolled = Scrolled()
        outer.addWidget(self.scrolled)
        holder, tabs = QWidget(), row(gap=8)
        holder.setLayout(tabs)
        self.children_ = Kept[Tab, ChildTab](tabs, lambda tab: tab.id, self._make_child, ChildTab.show_tab)
        self.head = PageHead(tr("Change over time"), holder)
        self.need = NeedCard(look)
        self.need.wanted.connect(self.place_wanted)
        self.scrolled.box.addWidget(self.head)
        self.scrolled.box.addWidget(self.need)
        left, right = QWidget(), QWidget()
        main, side = column(gap=14), column(gap=14)
        left.setLayout(main)
        right.setLayout(side)
        self.card = Card(gap=10)
        self._title = Label("", "leadb")
        self.ways = {sight: ActionButton(look, words, PLAIN, key=key, checkable=True) for sight, words, key in WAYS}
        for sight, way in self.ways.items():
            way.clicked.connect(lambda _on=False, sight=sight: self._choose_sight(sight))
        self.matrix, self.table = ChangeMatrix(look), PlainTable(look)
        self.matrix.chosen.connect(self.choose_domain)
        self.before = MenuButton(look, tr("Earlier"), before=tr("From "))
        self.after, self.domain = MenuButton(look, tr("Later"), before=tr("to ")), MenuButton(look, tr("Domain"))
        for button, picked in (
            (self.before, self.choose_before), (self.after, self.choose_after), (self.domain, self.choose_domain),
        ):  # fmt: skip
            button.picked.connect(picked)
        self.pickers = FlowBox(self.domain, self.before, self.after)
        for part in (self._title, FlowBox(*self.ways.values()), self.pickers, self.matrix, self.table):
            self.card.box.addWidget(part)
        self._notes = Card("soft", gap=6)
        main.addWidget(self.card)
        main.addWidget(self._notes)
        main.addStretch(1)
        self.moved, self.drifts = Card(), Card()
        self._moved_title, self._no_move = Label("", "leadb"), Label(tr("No item moved."), "small", "ink2")
        self.moved.box.addWidget(self._moved_title)
        self.moved.box.addWidget(self._no_move)
        self.drifts.box.addWidget(Label(tr("Drift: what does not move"), "leadb"))
        self._no_drift = Label(tr("Nothing drifts by the rules of the profile."), "small", "ink2")
        self.drifts.box.addWidget(self._no_drift)
        moves, drift = column(gap=0), column(gap=0)
        self.moved.box.addLayout(moves)
        self.drifts.box.addLayout(drift)
        self.moves = Kept[MoveRow, MoveLine](moves, lambda one: one.item, lambda _: MoveLine(look), MoveLine.show_move)
        self.drift = Kept[DriftRow, DriftLine](
            drift, lambda one: one.title, lambda _: DriftLine(look), DriftLine.show_drift
        )
        side.addWidget(self.moved)
        side.addWidget(self.drifts)
        side.addStretch(1)
        self.side = right
        self.columns = Columns(((left, 9), (right, 5)), at_least=1000)
        self.scrolled.box.addWidget(self.columns)
        self.scrolled.box.addStretch(1)

    def _make_child(self, tab: Tab) -> ChildTab:
        made = ChildTab(self.look)
        made.show_tab(tab)
        made.clicked.connect(lambda: self.choose_child.emit(tab.id))
        return made

    def show_state(self, state: ChangeState) -> None:
        """Draw this state."""
        was = self.state.sight if self.state else None
        self.state = state
        self.head.subtitle.setText(state.subtitle)
        self.children_.show(state.children)
        self.need.show_need(state.need)
        self.columns.setVisible(bool(state.rows))
        self._title.setText(state.title)
        for sight, way in self.ways.items():
            way.setChecked(sight is state.sight)
        self.matrix.setVisible(state.sight is Sight.MATRIX)
        self.side.setVisible(state.sight is not Sight.SIDES)
        self.matrix.show_rows(state.columns, state.rows)
        self._show_sides(state.sides)
        self.table.show_table(state.sides.table if state.sides else state.table)
        self._moved_title.setText(state.moves_title)
        self._no_move.setVisible(not state.moves)
        self.moves.show(state.moves)
        self._no_drift.setVisible(not state.drift)
        self.drift.show(state.drift)
        self._show_notes(state.notes)
        self.fit()
        if self.isVisible() and ((was is not None and was is not state.sight) or self.hasFocus()):
            self.take_focus()
        if state.focus:
            stand_at(self, state.focus, 0)
        self.problem_shown.emit(state.problem)
        self.saved_shown.emit(state.saved)
        self.undo_shown.emit(state.can_undo, state.can_redo, state.undo_words)

    def _show_sides(self, sides: Sides | None) -> None:
        self.pickers.setVisible(sides is not None)
        name_field(self.table, f"{SIDES}/{sides.domain}" if sides else TABLE)
        if sides is not None:
            for button, here in ((self.before, sides.before), (self.after, sides.after)):
                button.show_tabs([Tab(each, words, "", None, selected=each == here, left=0)
                                  for each, words in sides.profiles])  # fmt: skip
            self.domain.show_tabs(sides.domains, with_id=True)

    def _show_notes(self, notes: tuple[str, ...]) -> None:
        clear(self._notes.box)
        for note in notes:
            self._notes.box.addWidget(Label(note, "small"))
        self._notes.setVisible(bool(notes))

    def take_focus(self) -> None:
        """The first domain, the table, or what is to be done first."""
        if self.state is not None and self.state.need is not None:
            self.need.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.state is not None and not self.table.isHidden():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.matrix.lines.widgets:
            self.matrix.step(0)
        else:
            super().take_focus()

    def spot(self) -> tuple[str, str, str, str]:
        """The child looked at."""
        return self.state.child if self.state else "", "", "", ""

    def _choose_sight(self, sight: Sight) -> None:
        self.choose_sight.emit(sight.value)
        for each, way in self.ways.items():
            way.setChecked(self.state is not None and each is self.state.sight)

    def take_key(self, event: QKeyEvent) -> bool:
        """The keys of the bar at the foot."""
        key, text = Qt.Key(event.key()), event.text().lower()
        sights = {letter.lower(): sight for sight, _words, letter in WAYS}
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.matrix.isHidden():
            self.matrix.step(1 if key is Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not self.matrix.isHidden():
            self.matrix.slide(1 if key is Qt.Key.Key_Right else -1)
        elif text in ("[", "]"):
            self.move_child.emit(1 if text == "]" else -1)
        elif text in sights and self.state is not None and self.state.rows:
            self._choose_sight(sights[text])
        else:
            return False
        return True

    def fit(self) -> None:
        """One column where there is little room, or where a table needs it."""
        wide = self.state is not None and self.state.sight is not Sight.MATRIX
        self.columns.fit(0 if wide else self.width() - 48, self.look.theme.text)
