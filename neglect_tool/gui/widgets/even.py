"""Things of one width side by side, as many in a row as there is room for, so that thumbs find them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget


class Even(QWidget):
    """A grid whose columns are alike; it takes another number of them as width and words ask."""

    def __init__(self, *parts: QWidget, gap: int = 10) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setSpacing(gap)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._grid)
        self._parts: tuple[QWidget, ...] = ()
        self._columns = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(1)
        self.put(parts)

    def put(self, parts: tuple[QWidget, ...]) -> None:
        """Hold these, in this order."""
        if parts == self._parts:
            self._place()
            return
        for part in self._parts:
            self._grid.removeWidget(part)
            if part not in parts:
                part.hide()
                part.deleteLater()
        self._parts, self._columns = parts, 0
        self._place()

    def _shown(self) -> list[QWidget]:
        """Those that nobody has put away; one that was never shown is only waiting for the page."""
        chosen = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        return [part for part in self._parts if not (part.isHidden() and part.testAttribute(chosen))]

    def _wanted(self, width: int) -> int:
        shown = self._shown()
        if not shown:
            return 1
        broad = max(part.minimumSizeHint().width() for part in shown) + self._grid.spacing()
        most = max(1, min(len(shown), (width + self._grid.spacing()) // max(broad, 1)))
        rows = -(-len(shown) // most)
        return -(-len(shown) // rows)

    def _place(self) -> None:
        columns = self._wanted(self.width())
        if columns != self._columns:
            for at in range(max(columns, self._grid.columnCount())):
                self._grid.setColumnStretch(at, 1 if at < columns else 0)
            self._columns = columns
        for at, part in enumerate(self._shown()):
            self._grid.addWidget(part, at // columns, at % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        if self._wanted(self.width()) != self._columns:
            self._place()
