"""The caseload as a model: it has a part of the rows and asks for others, so a hundred thousand scroll as ten do."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from neglect_tool.gui.presenters.caseload_rows import CaseloadRow
from neglect_tool.saying import tr

Index = QModelIndex | QPersistentModelIndex
HEADS = (tr("Family"), tr("Next"), tr("Due"), tr("Highest prompt, worst grades"), tr("State"))
FAMILY, NEXT, DUE, GRADES, STATE = range(len(HEADS))
ROW = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the delegate finds the whole row."""
WAITING = CaseloadRow("", "", "…", "", "", "", (), "", "", tr("Not read yet"))
"""Stands for a row until it comes."""
_TOP = QModelIndex()
_NEAR = 30


class CaseloadModel(QAbstractTableModel):
    """Rows in the order of the state; the same families in the same order are updated in place."""

    wanted = Signal(int)
    """A row that is to be seen and has not come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[CaseloadRow, ...] = ()
        self._first = 0
        self._count = 0
        self._asked: int | None = None

    def show_rows(self, rows: Sequence[CaseloadRow], first: int = 0, count: int | None = None) -> None:
        """Take over these rows, which begin at `first` of as many as `count`."""
        fresh, count = tuple(rows), first + len(rows) if count is None else count
        before = {self._first + n: row for n, row in enumerate(self._rows)}
        after = {first + n: row for n, row in enumerate(fresh)}
        self._asked = None
        if (before, self._count) == (after, count):
            return
        same = all(before[at].assessment == after[at].assessment for at in before.keys() & after.keys())
        if same and count == self._count:
            changed = [at for at, row in after.items() if before.get(at) != row]
            self._rows, self._first = fresh, first
            for at in changed:
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(HEADS) - 1))
            return
        self.beginResetModel()
        self._rows, self._first, self._count = fresh, first, count
        self.endResetModel()

    @property
    def whole(self) -> bool:
        """Whether every row is here."""
        return len(self._rows) == self._count

    def has(self, at: int) -> bool:
        """Whether that row is here."""
        return 0 <= at - self._first < len(self._rows)

    def row(self, at: int) -> CaseloadRow:
        """One family, or what stands for it until it comes."""
        return self._rows[at - self._first] if self.has(at) else WAITING

    def place(self, assessment: str) -> int:
        """Where that family stands; -1 if it is not among the rows that are here."""
        here = (at for at, row in enumerate(self._rows, start=self._first) if row.assessment == assessment)
        return next(here, -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many families."""
        return 0 if parent.isValid() else self._count

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
        if not index.isValid() or not 0 <= index.row() < self._count:
            return None
        if not self.has(index.row()):
            self._ask(index.row())
        row = self.row(index.row())
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == FAMILY:
            return row.spoken
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row, index.column())
        return None

    def _ask(self, at: int) -> None:
        """Once for rows that are near each other."""
        if self._asked is None or abs(at - self._asked) > _NEAR:
            self._asked = at
            self.wanted.emit(at)

    def _words(self, row: CaseloadRow, column: int) -> str:
        grades = ", ".join(f"{mark.domain} {mark.mark.words}" for mark in row.worst)
        return {
            FAMILY: row.name,
            NEXT: row.next,
            DUE: ", ".join(part for part in (row.due, row.due_line, row.moved) if part),
            GRADES: f"{row.prompt} {grades}".strip(),
            STATE: row.state,
        }[column]
