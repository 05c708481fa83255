"""The rail: the pages of the open assessment, an icon and a word each, with what is left of them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy

from neglect_tool.gui.presenters.ports import Page
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.basics import column
from neglect_tool.gui.widgets.buttons import Hovering, keycap_width, paint_keycap
from neglect_tool.gui.widgets.icons import paint_icon
from neglect_tool.saying import tr

RAIL = (
    (Page.FAMILY, tr("Family"), "family", "Ctrl+1"),
    (Page.VISIT, tr("Visit"), "visit", "Ctrl+2"),
    (Page.PROFILE, tr("Profile"), "profile", "Ctrl+3"),
    (Page.STORY, tr("Voice"), "speech", "Ctrl+4"),
    (Page.CHANGE, tr("Change"), "change", "Ctrl+5"),
    (Page.PLAN, tr("Plan"), "plan", "Ctrl+6"),
    (Page.READINESS, tr("Readiness"), "tick", "Ctrl+7"),
    (Page.REPORT, tr("Report"), "report", "Ctrl+8"),
    (Page.CHRONOLOGY, tr("Chronology"), "clock", ""),
    (Page.RECORD, tr("Record"), "folder", ""),
    (Page.PHOTOGRAPHS, tr("Photographs"), "picture", ""),
    (Page.SECOND_OPINION, tr("Second opinion"), "told", ""),
)
"""Pages of an assessment, with the words, icon and keys of the way to each."""
WIDE, NARROW = 184, 86


class RailButton(Hovering):
    """One way: icon and word beside each other, or the word beneath."""

    def __init__(self, look: Look, words: str, icon: str, key: str = "") -> None:
        super().__init__(look)
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self._icon = icon
        self._key = key
        self.narrow = False
        self.badge = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """Only the shell says where one is."""

    def show_badge(self, badge: str, said: str) -> None:
        """How many things are left there, and how that is said: "3 blockers"."""
        name = f"{self.text()}, {said}" if badge else self.text()
        if (badge, name) != (self.badge, self.accessibleName()):
            self.badge = badge
            self.setAccessibleName(name)
            self.update()

    def _fits(self) -> bool:
        """Whether its words stand in one line where the rail is narrow."""
        theme = self.look.theme
        room = round(NARROW * theme.text) - 10
        return QFontMetrics(theme.font("capb")).horizontalAdvance(self.text()) <= room

    def least(self) -> int:
        """The width, in px, that its words need: other languages have longer ones."""
        theme = self.look.theme
        if self.narrow:
            bold = QFontMetrics(theme.font("capb"))
            return max(bold.horizontalAdvance(word) for word in self.text().split())
        key = keycap_width(theme, self._key) + 12 if self._key else 0
        return round(20 + theme.px(18) + QFontMetrics(theme.font("bodyb")).horizontalAdvance(self.text()) + key) + 4

    def sizeHint(self) -> QSize:
        """As the rail is."""
        theme = self.look.theme
        words = QFontMetrics(theme.font("body")).horizontalAdvance(self.text())
        if self.narrow:
            return QSize(NARROW - 10, theme.px(50 if self._fits() else 64))
        return QSize(theme.px(20) + words + 40, max(38, theme.px(38)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        here = self.isChecked()
        if here or self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accsoft" if here else "sunken"))
            painter.drawRoundedRect(box, theme.scale.radius_control, theme.scale.radius_control)
        if here:
            painter.setPen(QPen(theme.colour("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(1.5, 3), QPointF(1.5, box.height() - 3))
        ink = theme.colour("accent" if here else "ink2")
        side = theme.px(18)
        middle = box.center().y()
        painter.setPen(ink)
        if self.narrow:
            painter.setFont(theme.font("capb" if here else "cap"))
            paint_icon(painter, self._icon, ink, QPointF(box.center().x(), theme.px(17)), theme.px(20))
            words = QRectF(0, theme.px(28), box.width(), theme.px(20 if self._fits() else 34))
            painter.setPen(ink)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.text())
            if self.badge:
                painter.setFont(theme.font("capb"))
                beside = QRectF(box.center().x() + theme.px(14), 2, box.width() / 2, theme.px(18))
                painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, self.badge)
            return
        paint_icon(painter, self._icon, ink, QPointF(10 + side / 2, middle), side)
        painter.setPen(ink)
        painter.setFont(theme.font("bodyb" if here else "body"))
        painter.drawText(QRectF(20 + side, 0, box.width(), box.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.badge:
            painter.setFont(theme.font("capb"))
            room = QRectF(0, 0, box.width() - 12, box.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.badge)
        elif self._key:
            left = box.width() - 8 - keycap_width(theme, self._key)
            paint_keycap(painter, theme, self._key, left, middle, theme.colour("ink2"))


class Rail(QFrame):
    """Ways between pages, and at its foot what is always there."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("bar", "rail")
        self._box = column(gap=2, margins=(10, 12, 10, 14))
        self.setLayout(self._box)
        self.ways: dict[Page, RailButton] = {}
        for page, words, icon, _keys in RAIL:
            way = RailButton(look, words, icon)
            way.clicked.connect(lambda _on=False, page=page: self.chosen.emit(page))
            self._box.addWidget(way)
            self.ways[page] = way
        self.more = RailButton(look, tr("More"), "menu")
        self._box.addWidget(self.more)
        self._box.addStretch(1)
        self.display = RailButton(look, tr("Display"), "sun")
        self.lock = RailButton(look, tr("Lock now"), "lock", tr("Ctrl L"))
        self.help = RailButton(look, tr("Help"), "help", "F1")
        self._box.addWidget(self.help)
        self._box.addWidget(self.display)
        self._box.addWidget(self.lock)
        self.fit(narrow=False)
        look.changed.connect(lambda: self.fit(narrow=self.ways[Page.FAMILY].narrow))

    def fit(self, *, narrow: bool) -> None:
        """Words beside the icons, or beneath them."""
        text = self._look.theme.text
        side = 5 if narrow else 10
        self._box.setContentsMargins(side, 12, side, 14)
        every = (*self.ways.values(), self.more, self.help, self.display, self.lock)
        for way in every:
            way.narrow = narrow
        least = max(way.least() for way in every) + 2 * side + 2
        self.setFixedWidth(max(round((NARROW if narrow else WIDE) * text), least))
        for way in every:
            way.updateGeometry()
            way.update()
        for page, _words, _icon, keys in RAIL:
            # Icons over words are taller: what has no key of its own is then behind "More".
            self.ways[page].setVisible(bool(keys) or not narrow)
        self.more.setVisible(narrow)

    def stand_at(self, page: Page) -> None:
        """Mark where one is."""
        for each, way in self.ways.items():
            way.setChecked(each is page)
