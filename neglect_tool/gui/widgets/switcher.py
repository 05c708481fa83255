"""Who is being looked at: child tabs, carer cards with a glyph an item, area tabs; one sees what is left with whom."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from neglect_tool.gui.presenters.grading_state import CarerCard as CarerState
from neglect_tool.gui.presenters.grading_state import Tab as TabState
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import Label, row
from neglect_tool.gui.widgets.buttons import Hovering
from neglect_tool.gui.widgets.chips import mark_value, paint_marks
from neglect_tool.gui.widgets.glyph import paint_glyph
from neglect_tool.gui.widgets.kept import Kept
from neglect_tool.saying import tr


class Selectable(Hovering):
    """Something to stand at: selected is a 2 px border on soft ground, and words in bold."""

    bare = False
    """Without a border of its own until it is selected or the pointer is over it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """A click asks; only the state that comes back selects."""

    def paint_ground(self, painter: QPainter) -> None:
        """Draw the box."""
        theme = self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if self.bare and not chosen and not self.hovered:
            return
        width = 2 if chosen else 1
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(theme.colour("accent" if chosen else "edge" if self.hovered else "line"), width))
        soft = chosen and not self.bare
        painter.setBrush(theme.colour("accsoft" if soft else "surface"))
        painter.drawRoundedRect(box, theme.scale.radius_control, theme.scale.radius_control)


class ChildTab(Selectable):
    """A child: name over age."""

    def show_tab(self, tab: TabState) -> None:
        """Show this child."""
        self._tab = tab
        self.setChecked(tab.selected)
        left = tr(", {left} items left", left=tab.left) if tab.left else ""
        self.setAccessibleName(tr("Child: {name}, {line}{left}", name=tab.name, line=tab.line, left=left))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for both lines."""
        theme = self.look.theme
        name = QFontMetrics(theme.font("bodyb")).horizontalAdvance(self._tab.name)
        line = QFontMetrics(theme.font("small")).horizontalAdvance(self._tab.line)
        return QSize(max(name, line) + 26, theme.px(54))

    def minimumSizeHint(self) -> QSize:
        """The same: names are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw name and age."""
        theme = self.look.theme
        painter = QPainter(self)
        self.paint_ground(painter)
        painter.setPen(theme.colour("accent" if self.isChecked() else "ink"))
        painter.setFont(theme.font("bodyb"))
        high = self.height()
        painter.drawText(
            QRectF(12, high * 0.10, self.width(), high * 0.42), Qt.AlignmentFlag.AlignVCenter, self._tab.name
        )
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("small"))
        painter.drawText(
            QRectF(12, high * 0.50, self.width(), high * 0.40), Qt.AlignmentFlag.AlignVCenter, self._tab.line
        )


class CarerCard(Selectable):
    """A carer: who they are, a glyph for each item of the area, how many are numbers, and the area's result."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_carer(self, carer: CarerState) -> None:
        """Show this carer."""
        self._carer = carer
        self.setChecked(carer.selected)
        self.setToolTip(f"{carer.name}, {carer.line}")
        marks = ", ".join(mark.words for mark in carer.marks if mark.words)
        spoken = (
            tr("Cared for by {name}", name=carer.name),
            carer.line,
            tr("{count} graded", count=carer.count),
            marks,
            carer.result.words,
        )
        self.setAccessibleName(". ".join(part for part in spoken if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the name, the strip and the result."""
        theme = self.look.theme
        name = QFontMetrics(theme.font("bodyb")).horizontalAdvance(self._carer.name)
        line = QFontMetrics(theme.font("small")).horizontalAdvance(self._carer.line)
        count = QFontMetrics(theme.font("small")).horizontalAdvance(self._carer.count)
        strip = len(self._carer.marks) * (theme.px(18) + 6) + count
        return QSize(max(name + 8 + line, strip) + theme.px(32) + 36, theme.px(54))

    def minimumSizeHint(self) -> QSize:
        """Names, glyphs and the result are never cut; who they are to the child gives way, and stays in the tip."""
        theme = self.look.theme
        name = QFontMetrics(theme.font("bodyb")).horizontalAdvance(self._carer.name)
        count = QFontMetrics(theme.font("small")).horizontalAdvance(self._carer.count)
        strip = len(self._carer.marks) * (theme.px(18) + 6) + count
        return QSize(max(name, strip) + theme.px(32) + 36, theme.px(54))

    def _line_in(self, room: float) -> str:
        """As many parts of the line as there is room for."""
        metrics = QFontMetrics(self.look.theme.font("small"))
        parts = self._carer.line.split(", ")
        while parts and metrics.horizontalAdvance(", ".join(parts)) > room:
            parts.pop()
        return ", ".join(parts)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        theme = self.look.theme
        painter = QPainter(self)
        self.paint_ground(painter)
        high = self.height()
        ink = theme.colour("accent" if self.isChecked() else "ink")
        painter.setPen(ink)
        painter.setFont(theme.font("bodyb"))
        first = QRectF(12, high * 0.08, self.width(), high * 0.42)
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, self._carer.name)
        name = QFontMetrics(theme.font("bodyb")).horizontalAdvance(self._carer.name)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("small"))
        room = self.width() - 12 - name - 8 - theme.px(32) - 20
        painter.drawText(first.translated(name + 8, 0), Qt.AlignmentFlag.AlignVCenter, self._line_in(room))
        end = paint_marks(painter, self.look, self._carer.marks, 12, high * 0.72, 18)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("small"))
        second = QRectF(end, high * 0.50, self.width(), high * 0.44)
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, self._carer.count)
        value = mark_value(self._carer.result)
        if value is not None:
            side = theme.px(32)
            paint_glyph(painter, theme, value, QPointF(self.width() - 12 - side / 2, high / 2), side)


class AreaTab(Selectable):
    """An area: its letter and number, its name, and its result or what is left."""

    bare = True

    def show_tab(self, tab: TabState) -> None:
        """Show this area."""
        self._tab = tab
        self.setChecked(tab.selected)
        left = tr("{left} left", left=tab.left) if tab.left else ""
        spoken = (tr("Area {id} {name}", id=tab.id, name=tab.name), tab.mark.words if tab.mark else "", left)
        self.setAccessibleName(", ".join(part for part in spoken if part))
        self.updateGeometry()
        self.update()

    def _end(self) -> str:
        return tr("{left} left", left=self._tab.left) if self._tab.mark is None and self._tab.left else ""

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        theme = self.look.theme
        bold = QFontMetrics(theme.font("bodyb"))
        words = bold.horizontalAdvance(self._tab.id) + 6 + bold.horizontalAdvance(self._tab.name)
        end = theme.px(20) + 6 if self._tab.mark else 0
        if self._end():
            end = QFontMetrics(theme.font("small")).horizontalAdvance(self._end()) + 8
        return QSize(words + end + 22, max(36, theme.px(36)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        theme = self.look.theme
        painter = QPainter(self)
        self.paint_ground(painter)
        chosen = self.isChecked()
        face = "bodyb" if chosen else "body"
        metrics = QFontMetrics(theme.font(face))
        room = QRectF(self.rect())
        painter.setFont(theme.font("bodyb"))
        painter.setPen(theme.colour("accent" if chosen else "ink2"))
        left = 10.0
        painter.drawText(room.translated(left, 0), Qt.AlignmentFlag.AlignVCenter, self._tab.id)
        left += QFontMetrics(theme.font("bodyb")).horizontalAdvance(self._tab.id) + 6
        painter.setFont(theme.font(face))
        painter.setPen(theme.colour("ink"))
        painter.drawText(room.translated(left, 0), Qt.AlignmentFlag.AlignVCenter, self._tab.name)
        left += metrics.horizontalAdvance(self._tab.name) + 6
        value = mark_value(self._tab.mark) if self._tab.mark else None
        if value is not None:
            side = theme.px(20)
            paint_glyph(painter, theme, value, QPointF(left + side / 2, self.height() / 2), side)
        elif self._end():
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("ink2"))
            painter.drawText(room.translated(left + 2, 0), Qt.AlignmentFlag.AlignVCenter, self._end())


class Switcher(QWidget):
    """Child tabs, then carer cards, in one line."""

    child_chosen = Signal(str)
    carer_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self.setLayout(self._box)
        children, carers = row(gap=8), row(gap=8)
        self._groups = []
        for words, group, stretch in ((tr("Child"), children, 0), (tr("Cared for by"), carers, 1)):
            line = row(gap=8)
            label = Label(words, "small", "ink2", wrap=False)
            line.addWidget(label)
            line.addLayout(group, stretch)
            self._box.addLayout(line, stretch)
            self._groups.append(label)
        children.addStretch(0)
        self.children_ = Kept[TabState, ChildTab](
            children, lambda tab: tab.id, lambda tab: self._child(look, tab), ChildTab.show_tab
        )
        self.carers = Kept[CarerState, CarerCard](
            carers, lambda carer: carer.id, lambda carer: self._carer(look, carer), CarerCard.show_carer, stretch=1
        )

    def _child(self, look: Look, tab: TabState) -> ChildTab:
        made = ChildTab(look)
        made.show_tab(tab)
        made.clicked.connect(lambda: self.child_chosen.emit(tab.id))
        return made

    def _carer(self, look: Look, carer: CarerState) -> CarerCard:
        made = CarerCard(look)
        made.show_carer(carer)
        made.clicked.connect(lambda: self.carer_chosen.emit(carer.id))
        return made

    def fit(self, room: int) -> bool:
        """In one line if there is room, else in two; False if even two are too narrow for a name."""
        widths = [
            label.sizeHint().width() + sum(one.minimumSizeHint().width() + 8 for one in people)
            for label, people in zip(self._groups, (self.children_.widgets, self.carers.widgets), strict=True)
        ]
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if sum(widths) + 12 <= room else down)
        return max(widths) <= room

    def show_people(self, children: tuple[TabState, ...], carers: tuple[CarerState, ...]) -> None:
        """Show these."""
        self.children_.show(children)
        self.carers.show(carers)
