"""A small table of words as a model, so that a screen reader goes through it cell by cell."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from neglect_tool.gui.presenters.change_state import Cell, Table

Index = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the delegate finds the whole cell."""
_TOP = QModelIndex()
EMPTY = Table("", (), (), ())


class PlainTableModel(QAbstractTableModel):
    """Cells of one table, taken over whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = EMPTY

    def show_table(self, table: Table) -> bool:
        """Take over another; whether it is another."""
        if table == self.table:
            return False
        self.beginResetModel()
        self.table = table
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.table.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.table.heads):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.table.heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def cell(self, index: Index) -> Cell:
        """One of them."""
        return self.table.rows[index.row()][index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Its words; for a screen reader with the head of its row and column."""
        if not index.isValid() or index.row() >= len(self.table.rows):
            return None
        cell = self.cell(index)
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.table.rows[index.row()][0].words
            return cell.words if index.column() == 0 else f"{row}, {self.table.heads[index.column()]}: {cell.words}"
        return None
