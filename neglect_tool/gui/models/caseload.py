"""The caseload as a model: rows are values, so that a hundred thousand families scroll as ten do."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from neglect_tool.gui.presenters.caseload import CaseloadRow

Index = QModelIndex | QPersistentModelIndex
HEADS = ("Family", "Next", "Last profile", "Highest prompt, worst grades", "State")
FAMILY, NEXT, LAST, GRADES, STATE = range(len(HEADS))
ROW = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the delegate finds the whole row."""
_TOP = QModelIndex()


class CaseloadModel(QAbstractTableModel):
    """Rows in the order of the state; the same families in the same order are updated in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CaseloadRow, ...] = ()

    def show_rows(self, rows: Sequence[CaseloadRow]) -> None:
        """Take over these rows."""
        fresh = tuple(rows)
        if fresh == self._rows:
            return
        if tuple(row.assessment for row in fresh) == tuple(row.assessment for row in self._rows):
            changed = [at for at, row in enumerate(fresh) if row != self._rows[at]]
            self._rows = fresh
            for at in changed:
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(HEADS) - 1))
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def row(self, at: int) -> CaseloadRow:
        """One family."""
        return self._rows[at]

    def place(self, assessment: str) -> int:
        """Where that family stands; -1 if it does not."""
        return next((at for at, row in enumerate(self._rows) if row.assessment == assessment), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many families."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads of the columns."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(HEADS):
            if role == Qt.ItemDataRole.DisplayRole:
                return HEADS[section]
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
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == FAMILY:
            return row.spoken
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row, index.column())
        return None

    def _words(self, row: CaseloadRow, column: int) -> str:
        grades = ", ".join(f"{mark.domain} {mark.mark.words}" for mark in row.worst)
        return {
            FAMILY: row.name,
            NEXT: row.next,
            LAST: row.as_at,
            GRADES: f"{row.prompt} {grades}".strip(),
            STATE: row.state,
        }[column]
