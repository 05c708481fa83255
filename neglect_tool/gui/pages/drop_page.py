"""A page that files may be dropped on, anywhere: read or copied in, never moved."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from neglect_tool.gui.pages.page import PageView
from neglect_tool.gui.theme import Look
from neglect_tool.gui.widgets.takes_file import dropped_files


class DropPage(PageView):
    """Takes files as a copy only: a file manager that would move them is told that it cannot."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAcceptDrops(True)

    def may_drop(self) -> bool:
        """Whether files would be taken now."""
        return True

    def mark_drop(self, *, on: bool) -> None:
        """Show that files are held over the page, or no longer."""

    def take_files(self, files: list[Path]) -> None:
        """These were dropped."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are held over the page."""
        as_copy = bool(event.possibleActions() & Qt.DropAction.CopyAction)
        if self.may_drop() and as_copy and dropped_files(event):
            self.mark_drop(on=True)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went on."""
        super().dragLeaveEvent(event)
        self.mark_drop(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They were let go."""
        self.mark_drop(on=False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take_files(dropped_files(event))
