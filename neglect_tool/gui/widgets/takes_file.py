"""Files of this laptop that are dropped, and a part of a page that takes one, dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from neglect_tool.saying import tr


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files that are held over a widget or let go on it; what is not on this laptop is none."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


class TakesFile(QWidget):
    """Takes one file, chosen or dropped."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def ask(self, title: str, kinds: str) -> None:
        """Let a file be chosen."""
        path, _kind = QFileDialog.getOpenFileName(self, title, "", tr("{kinds};;All files (*)", kinds=kinds))
        if path:
            self.chosen.emit(Path(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file may be dropped, and no more."""
        if self._only(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It was."""
        file = self._only(event)
        if file is not None:
            event.acceptProposedAction()
            self.chosen.emit(file)

    def _only(self, event: QDropEvent) -> Path | None:
        files = dropped_files(event)
        return files[0] if len(files) == len(event.mimeData().urls()) == 1 else None
