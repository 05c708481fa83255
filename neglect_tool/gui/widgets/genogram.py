"""The genogram: who lives together, who elsewhere, and whose child is whose; each person can be gone to by keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from neglect_tool.gui.presenters.who import Person
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.buttons import Hovering
from neglect_tool.gui.widgets.standing import name_field
from neglect_tool.saying import tr

_CENTRED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
SHAPE, CELL, WIDEST, PAD = 42, 90, 136, 12
"""Px at 100 %: a shape, the least and the most of a person's room, and the air around."""


def key_of(person: Person) -> str:
    """ "child:ruby", as the form of that person is called."""
    return f"{tr('child') if person.is_child else tr('carer')}:{person.id}"


class PersonShape(Hovering):
    """A square, circle or rounded box with a letter, or a triangle for a child not born; name and line beneath."""

    def __init__(self, look: Look, person: Person) -> None:
        super().__init__(look)
        self._with_parents = False
        name_field(self, f"who/{key_of(person)}")
        self.show_person(person)

    def show_person(self, person: Person) -> None:
        """Show this one."""
        self.person = person
        self.setAccessibleName(person.spoken)
        self.setAccessibleDescription(tr("Enter changes what is entered"))
        self.update()

    def say_parents(self, *, on: bool) -> None:
        """Where no lines are drawn, words tell whose child it is."""
        self._with_parents = on
        self.update()

    def _line(self) -> str:
        more = self.person.parents_words if self._with_parents else ""
        return ", ".join(part for part in (self.person.line, more) if part)

    def _texts(self, width: int) -> tuple[QRect, QRect]:
        theme = self.look.theme
        room = QRect(0, theme.px(SHAPE) + 6, width, 10_000)
        name = QFontMetrics(theme.font("bodyb")).boundingRect(room, _CENTRED, self.person.name)
        below = QRect(0, name.bottom() + 1, width, 10_000)
        line = QFontMetrics(theme.font("small")).boundingRect(below, _CENTRED, self._line())
        return QRect(0, room.top(), width, name.height()), QRect(0, below.top(), width, line.height())

    def high(self, width: int) -> int:
        """How high it is in that width."""
        return self._texts(width)[1].bottom() + 3

    def sizeHint(self) -> QSize:
        """A person's room."""
        width = self.look.theme.px(CELL)
        return QSize(width, self.high(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw shape and words."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(SHAPE)
        box = QRectF((self.width() - side) / 2, 2, side - 2, side - 2)
        painter.setPen(QPen(theme.colour("accent"), 1.8))
        painter.setBrush(theme.colour("accsoft" if self.hovered else "surface"))
        if self.person.shape == "unborn":
            corners = (QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft())
            painter.drawPolygon(QPolygonF(corners))
        elif self.person.shape == "woman":
            painter.drawEllipse(box)
        elif self.person.shape == "man":
            painter.drawRect(box)
        else:
            wide = box.adjusted(-side * 0.2, side * 0.08, side * 0.2, -side * 0.08)
            painter.drawRoundedRect(wide, wide.height() / 2, wide.height() / 2)
        painter.setFont(theme.font("bodyb"))
        painter.setPen(theme.colour("accent"))
        letter = box.adjusted(0, side * 0.3, 0, 0) if self.person.shape == "unborn" else box
        painter.drawText(letter, Qt.AlignmentFlag.AlignCenter, self.person.letter)
        name, line = self._texts(self.width())
        painter.setPen(theme.colour("ink"))
        painter.drawText(name, _CENTRED, self.person.name)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("small"))
        painter.drawText(line, _CENTRED, self._line())


@dataclass(frozen=True, slots=True)
class _Plan:
    places: dict[str, QRect]
    household: QRect
    high: int
    lines: bool
    elsewhere: int = 0
    """Where the word stands above those who live elsewhere, when they are drawn below."""


class Genogram(QWidget):
    """Paints the household and the lines; where people do not fit side by side, they wrap and words take over."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(tr("Who is who, drawn"))
        self._people: tuple[Person, ...] = ()
        self._shapes: dict[str, PersonShape] = {}
        self._plan = _Plan({}, QRect(), 0, lines=False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._lay)

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these."""
        self._people = tuple(people)
        wanted = {key_of(person): person for person in people}
        for key in [key for key in self._shapes if key not in wanted]:
            gone = self._shapes.pop(key)
            gone.hide()
            gone.deleteLater()
        for key, person in wanted.items():
            if key in self._shapes:
                self._shapes[key].show_person(person)
            else:
                made = self._shapes[key] = PersonShape(self._look, person)
                made.setParent(self)
                made.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
                made.show()
        self._lay()

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as it is drawn."""
        return self._made(width).high

    def sizeHint(self) -> QSize:
        """As it is now."""
        width = max(self.width(), self._look.theme.px(CELL) * 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Two people wide."""
        return QSize(self._look.theme.px(CELL) + 2 * PAD, 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        self._plan = self._made(self.width())
        for key, rect in self._plan.places.items():
            self._shapes[key].say_parents(on=not self._plan.lines)
            self._shapes[key].setGeometry(rect)
        self.updateGeometry()
        self.update()

    def _made(self, width: int) -> _Plan:
        """Where everybody stands in that width."""
        rows = [
            [key_of(p) for p in self._people if p.inside == inside and p.is_child == child]
            for inside in (True, False) for child in (False, True)
        ]  # fmt: skip
        within, without = max(map(len, rows[:2])), max(map(len, rows[2:]))
        cell = self._look.theme.px(CELL)
        room = width - 2 * PAD - (PAD if without else 0)
        if (within + without) * cell <= room:
            return self._side_by_side(rows, min(self._look.theme.px(WIDEST), room // max(1, within + without)), width)
        return self._wrapped(rows, max(1, (width - 2 * PAD) // cell), width)

    def _high(self, keys: Sequence[str], cell: int) -> int:
        return max((self._shapes[key].high(cell) for key in keys), default=0)

    def _side_by_side(self, rows: Sequence[Sequence[str]], cell: int, width: int) -> _Plan:
        """Those elsewhere at the left, as wide as they need; carers above, children below."""
        px = self._look.theme.px
        for shape in self._shapes.values():
            shape.say_parents(on=False)
        carers, children, carers_out, children_out = rows
        without = max(len(carers_out), len(children_out))
        left = without * cell + (PAD if without else 0)
        top = px(30)
        sets = len(dict.fromkeys(p.parents for p in self._people if p.parents))
        high = self._high((*carers, *carers_out), cell)
        second = top + (high + px(18) + sets * px(10) if high else 0)
        end = second + self._high((*children, *children_out), cell) + PAD
        places: dict[str, QRect] = {}
        for keys, at, zone, span, y in (
            (carers_out, carers_out, 0, left - PAD, top), (children_out, children_out, 0, left - PAD, second),
            (carers, carers, left, width - left, top), (children, children, left, width - left, second),
        ):  # fmt: skip
            wide = min((span - (2 * PAD if zone or not without else 0)) // max(1, len(at)), px(WIDEST))
            first = zone + (span - wide * len(keys)) // 2
            for n, key in enumerate(keys):
                places[key] = QRect(first + n * wide, y, wide, self._shapes[key].high(wide))
        return _Plan(places, QRect(left, 1, width - left - 1, end - 2), end, lines=True)

    def _wrapped(self, rows: Sequence[Sequence[str]], across: int, width: int) -> _Plan:
        """Row upon row, those elsewhere below; no lines, as they would cross."""
        px = self._look.theme.px
        for shape in self._shapes.values():
            shape.say_parents(on=True)
        cell = (width - 2 * PAD) // across
        places: dict[str, QRect] = {}
        y, below, box = px(30), 0, QRect()
        for n, keys in enumerate(rows):
            if n == 2:
                box = QRect(0, 1, width - 1, y)
                y += PAD
                if any(rows[2:]):
                    below = y
                    y += px(26)
            for first in range(0, len(keys), across):
                line = keys[first : first + across]
                for at, key in enumerate(line):
                    places[key] = QRect(PAD + at * cell, y, cell, self._shapes[key].high(cell))
                y += self._high(line, cell) + PAD
        return _Plan(places, box, y, lines=False, elsewhere=below)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the household, then whose child is whose."""
        if not self._people:
            return
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("edge"), 1.4, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(QRectF(self._plan.household).adjusted(1, 0, -1, 0), 8, 8)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("capb"))
        painter.drawText(QPointF(self._plan.household.left() + PAD, theme.px(20)), tr("Household"))
        if self._plan.elsewhere:
            painter.drawText(QPointF(PAD, self._plan.elsewhere + theme.px(14)), tr("Elsewhere"))
        if self._plan.lines:
            self._paint_lines(painter)

    def _clear_of(self, x: float, parents: tuple[str, ...]) -> float:
        """A parent's line never runs on into that of another's child, which would make it theirs."""
        px = self._look.theme.px
        others = [p for p in self._people if p.is_child and p.parents and p.parents != parents]
        tops = [self._plan.places[key_of(person)].center().x() for person in others]
        while any(abs(top - x) < px(5) for top in tops):
            x += px(7)
        return x

    def _paint_lines(self, painter: QPainter) -> None:
        px, places = self._look.theme.px, self._plan.places
        sets = list(dict.fromkeys(p.parents for p in self._people if p.parents))
        painter.setPen(QPen(self._look.theme.colour("ink2"), 1.6))
        children_top = min((places[key_of(p)].top() for p in self._people if p.is_child), default=0)
        for n, parents in enumerate(sets):
            lane = children_top - px(8) - (len(sets) - 1 - n) * px(10)
            ends: list[float] = []
            for parent in parents:
                mine = [each for each in sets if parent in each]
                place = places[f"carer:{parent}"]
                x = place.center().x() + (mine.index(parents) - (len(mine) - 1) / 2) * px(14)
                x = self._clear_of(x, parents)
                painter.drawLine(QPointF(x, place.bottom() + 1), QPointF(x, lane))
                ends.append(x)
            for person in self._people:
                if person.is_child and person.parents == parents:
                    place = places[key_of(person)]
                    x = float(place.center().x())
                    painter.drawLine(QPointF(x, lane), QPointF(x, place.top() + 1))
                    ends.append(x)
            painter.drawLine(QPointF(min(ends), lane), QPointF(max(ends), lane))
