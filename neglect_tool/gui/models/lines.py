"""A list of rows as a model, so that five hundred scroll as five do; what is still there is updated in place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from neglect_tool.gui.presenters.lines import LineRow

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the delegate finds the whole row."""
_TOP = QModelIndex()


class LineModel(QAbstractTableModel):
    """Rows in the order of the state, with these heads."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._rows: tuple[LineRow, ...] = ()

    def show_rows(self, rows: tuple[LineRow, ...]) -> None:
        """Take over these rows."""
        before, keys = self._rows, [row.key for row in rows]
        if before == rows:
            return
        if [row.key for row in before] == keys:
            self._rows = rows
            for at, (was, row) in enumerate(zip(before, rows, strict=True)):
                if was != row:
                    self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._heads) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def rows(self) -> tuple[LineRow, ...]:
        """Those shown, in order."""
        return self._rows

    def key(self, at: int) -> str:
        """The key of a row; empty where there is none."""
        return self._rows[at].key if 0 <= at < len(self._rows) else ""

    def place(self, key: str) -> int:
        """Where that row stands; -1 if it is not here."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads of the columns."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self._heads):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heads[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; for a screen reader the first cell says the whole row."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return row.spoken
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            cell = row.cells[index.column()]
            return "\n".join(part for part in (cell.upper, cell.lower) if part)
        return None
